import type { Context, Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, get, insert, list, nowOf } from '../lookup.js';

/** The invite's channel to one learner, or to all learners. It is created with its first message. */
function channelOf(context: Context, inviteID: unknown, learner?: unknown): MockRow {
  const trackInvite = get(context, 'TrackInvite', inviteID).id;
  const studentUser = learner === undefined ? null : get(context, 'User', learner).id;
  const known = list(context, 'TrackInviteChatChannel', { trackInvite }).find((row) => row.studentUser === studentUser);
  // The platform's name of the other type is unknown.
  const channelType = studentUser ? 'direct' : 'broadcast';
  return known ?? insert(context, 'TrackInviteChatChannel', { trackInvite, channelType, studentUser, createdAt: nowOf(context) });
}

const say = (context: Context, channel: MockRow, message: unknown) =>
  insert(context, 'TrackInviteChatMessage', { channel: channel.id, message, createdAt: nowOf(context), readAt: null });

export const chatResolvers: Resolvers = {
  Mutation: {
    newTrackInviteBroadcastChatMessage: (args, context) => say(context, channelOf(context, args.invite_id), args.message),
    newTrackInviteDirectChatMessage: (args, context) =>
      say(context, channelOf(context, args.invite_id, args.student_user_id), args.message),
    setChatMessagesAsRead(args, context) {
      const channel = get(context, 'TrackInviteChatChannel', args.channel_id).id;
      const ids = args.message_ids as string[];
      const messages = ids.map((id) => get(context, 'TrackInviteChatMessage', id)).filter((row) => row.channel === channel);
      return messages.map(({ id }) => change(context, 'TrackInviteChatMessage', id, { readAt: nowOf(context) }));
    },
  },
  TrackInviteChatChannel: {
    messages: (_args, context, channel) => list(context, 'TrackInviteChatMessage', { channel: channel.id }),
  },
  TrackInvite: {
    chatChannels: (_args, context, invite) => list(context, 'TrackInviteChatChannel', { trackInvite: invite.id }),
  },
  Student: {
    chatChannels(_args, context, student) {
      const trackInvite = context.tables.of('InviteClaim').get(student.claim as string)?.trackInvite;
      const channels = list(context, 'TrackInviteChatChannel', { trackInvite });
      return channels.filter(({ studentUser }) => studentUser === null || studentUser === student.user);
    },
  },
};
