import { type Context, type Dict, platformError, type Resolver, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { remove } from '../cascade.js';
import { challengesOf, change, get, given, nowOf, one, trackOf } from '../lookup.js';
import { checkType, insertChallenge } from './tracks.js';

/** Completes a challenge, opens the next one, and updates the running play. */
function complete(context: Context, id: unknown, more: Dict): MockRow {
  // One change, because the webhook of an attempt reports whether it completed the challenge.
  const row = change(context, 'Challenge', id, { skipped: false, ...more, status: 'completed' });
  const all = challengesOf(context, row.track as string);
  const next = all.find((other) => (other.index as number) > (row.index as number) && other.status === 'locked');
  if (next) change(context, 'Challenge', next.id, { status: 'unlocked' });
  const play = get(context, 'Track', row.track).participant;
  const report = typeof play === 'string' ? context.tables.of('PlayReportItem').get(play) : undefined;
  if (report) {
    const completed = all.filter((other) => other.status === 'completed').length;
    change(context, 'PlayReportItem', report.id, { completedChallenges: completed, completionPercent: (completed / all.length) * 100 });
  }
  return row;
}

/** Adds an attempt at a challenge. */
function attempted(context: Context, id: unknown, message: string): Dict {
  const attempts = (get(context, 'Challenge', id).attempts ?? []) as object[];
  return { attempts: [...attempts, { message, timestamp: nowOf(context) }] };
}

const checked: Resolver = (args, context) => complete(context, args.challengeID, attempted(context, args.challengeID, ''));

/** Reorders rows: their index is their position in the list. */
const reorder =
  (type: string, list: string): Resolver =>
  (args, context) =>
    (args[list] as string[]).map((id, index) => change(context, type, id, { index: type === 'Challenge' ? index + 1 : index }));

export const challengeResolvers: Resolvers = {
  Query: {
    challenge(args, context) {
      if (typeof args.challengeID === 'string') return get(context, 'Challenge', args.challengeID);
      return one(context, 'Challenge', { track: trackOf(args, context).id, slug: args.challengeSlug });
    },
    challenges: (args, context) => challengesOf(context, trackOf(args, context).id),
  },
  Mutation: {
    createChallenge(args, context) {
      const input = args.challenge as Record<string, unknown>;
      return insertChallenge(context, get(context, 'Track', input.track).id, input);
    },
    updateChallenge(args, context) {
      const { id, tabs: _tabs, notes: _notes, scripts: _scripts, ...rest } = given(args.challenge as object as Record<string, unknown>);
      checkType(rest);
      return change(context, 'Challenge', id, rest);
    },
    deleteChallenge: (args, context) => remove(context, 'Challenge', get(context, 'Challenge', args.challengeID).id),
    updateChallengeLabConfig: (args, context) => change(context, 'Challenge', args.challengeID, { labConfig: args.input }),
    updateChallengeIndexes: reorder('Challenge', 'challenges'),
    updateChallengeNoteIndexes: reorder('ChallengeNote', 'notes'),
    updateChallengeTabIndexes: reorder('ChallengeTab', 'tabs'),
    setupChallenge: (args, context) => change(context, 'Challenge', args.challengeID, { status: 'created' }),
    startChallenge: (args, context) => change(context, 'Challenge', args.challengeID, { status: 'started' }),
    solveChallenge: (args, context) => complete(context, args.challengeID, {}),
    skipChallenge(args, context) {
      const row = get(context, 'Challenge', args.challengeID);
      if (row.track !== get(context, 'Track', args.trackID).id) throw platformError('The challenge belongs to another track');
      return complete(context, row.id, { skipped: true });
    },
    // Nothing runs here, so every check passes, and every right quiz answer does.
    checkChallenge: checked,
    checkQuiz(args, context, source) {
      const solution = get(context, 'Challenge', args.challengeID).solution as number[] | undefined;
      const right = !solution || JSON.stringify([...solution].sort()) === JSON.stringify([...(args.solution as number[])].sort());
      return right
        ? checked(args, context, source)
        : change(context, 'Challenge', args.challengeID, {
            ...attempted(context, args.challengeID, 'Try again.'),
            status: 'started',
            failMessage: 'Try again.',
          });
    },
  },
};
