import { iso } from '../../demo.js';
import type { Context, Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, get } from '../lookup.js';

const channels = (context: Context) => context.tables.of('TrackInviteChatChannel');

/** The invite's channel to one learner, or to all of them; made with its first message. */
function channelOf(context: Context, inviteID: unknown, learner?: unknown): MockRow {
  const trackInvite = get(context, 'TrackInvite', inviteID).id;
  const studentUser = learner === undefined ? null : get(context, 'User', learner).id;
  const known = channels(context).find((row) => row.trackInvite === trackInvite && row.studentUser === studentUser);
  // How the platform spells the other type is not known.
  const channelType = studentUser ? 'direct' : 'broadcast';
  return known ?? channels(context).insert({ trackInvite, channelType, studentUser, createdAt: iso(context.now()) });
}

const say = (context: Context, channel: MockRow, message: unknown) =>
  context.tables.of('TrackInviteChatMessage').insert({ channel: channel.id, message, createdAt: iso(context.now()), readAt: null });

export const chatResolvers: Resolvers = {
  Mutation: {
    newTrackInviteBroadcastChatMessage: (args, context) => say(context, channelOf(context, args.invite_id), args.message),
    newTrackInviteDirectChatMessage: (args, context) =>
      say(context, channelOf(context, args.invite_id, args.student_user_id), args.message),
    setChatMessagesAsRead(args, context) {
      const channel = get(context, 'TrackInviteChatChannel', args.channel_id).id;
      const ids = args.message_ids as string[];
      const messages = ids.map((id) => get(context, 'TrackInviteChatMessage', id)).filter((row) => row.channel === channel);
      return messages.map(({ id }) => change(context, 'TrackInviteChatMessage', id, { readAt: iso(context.now()) }));
    },
  },
  TrackInviteChatChannel: {
    messages: (_args, context, channel) => context.tables.of('TrackInviteChatMessage').all((row) => row.channel === channel.id),
  },
  TrackInvite: {
    chatChannels: (_args, context, invite) => channels(context).all((row) => row.trackInvite === invite.id),
  },
  Student: {
    chatChannels(_args, context, student) {
      const invite = context.tables.of('InviteClaim').get(student.claim as string)?.trackInvite;
      return channels(context).all((row) => row.trackInvite === invite && (row.studentUser === null || row.studentUser === student.user));
    },
  },
};
