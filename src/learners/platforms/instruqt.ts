import { ConfigurationError, type InputError, isLearningPlatformError } from '../../core/errors/index.js';
import type { InstruqtClient } from '../../instruqt/client/index.js';
import type { PlayReportSummary, UserRef } from '../../instruqt/generated/types.js';
import { lastTimeOf } from '../last-time.js';
import { ofAddresses } from '../of-learners.js';
import { positioned } from '../pages.js';
import { type Period, type Source, type SourceOptions, sameAddress, share, stated, within } from '../source.js';
import type { LearnerAccount, ProgressRecordOf, ProgressStatus } from '../types.js';

type Record = ProgressRecordOf<'instruqt'>;

function playRecord(raw: PlayReportSummary): Record {
  // An anonymous play has no user, or a user without a profile.
  const { id, profile } = (raw.user as UserRef | null) ?? {};
  const complete = raw.completionPercent >= 100;
  const status: ProgressStatus = complete ? 'completed' : raw.completionPercent > 0 ? 'in-progress' : 'started';
  return stated<Record>({
    platform: 'instruqt',
    key: `instruqt:play:${raw.id}`,
    learner: stated<Record['learner']>({ id, email: profile?.email, name: profile?.display_name }),
    object: { kind: 'track', id: raw.track.id, title: raw.track.title ?? raw.track.slug },
    status,
    progress: share(raw.completionPercent, 100),
    startedAt: raw.startedAt,
    raw,
  });
}

/** Throws a `ConfigurationError` instead of the platform's error for a missing team: the caller cannot pass the argument that it names. */
async function* withTeam<T>(list: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* list;
  } catch (error) {
    if ((error as Partial<InputError> | undefined)?.issues?.[0]?.path[1] !== 'teamSlug') throw error;
    throw new ConfigurationError('Instruqt requires a team: set instruqtTeam or INSTRUQT_TEAM.');
  }
}

/** Instruqt: users, and the play reports of a team. */
export function instruqtSource(client: InstruqtClient, team: string | undefined): Source<'instruqt'> {
  const scope = team === undefined ? client : client.team(team);
  const plays = (input: { userIds?: string[] }, { since, until }: Period, options: SourceOptions & { cursor?: string | undefined }) => {
    const dateRangeFilter = { ...(since && { from: since }), ...(until && { to: until }) };
    return scope.playReports.list(
      // The team of the scope or of the client.
      { input: { ...input, ...(Object.keys(dateRangeFilter).length > 0 && { dateRangeFilter }) } } as never,
      options,
    );
  };
  const playsOf = (account: LearnerAccount<'instruqt'>, options: SourceOptions) =>
    withTeam(plays({ userIds: [account.id as string] }, {}, options));
  const source: Source<'instruqt'> = {
    platform: 'instruqt',
    async find(email, options) {
      // The platform does not document whether it compares addresses case-sensitively.
      for (const address of new Set([email, email.toLowerCase()])) {
        const raw = await client.users.get({ email: address }, options).catch((error) => {
          if (isLearningPlatformError(error) && error.code === 'NOT_FOUND') return null;
          throw error;
        });
        if (!raw || !sameAddress(raw.profile?.email, email)) continue;
        const account = { platform: 'instruqt' as const, id: raw.id, email: raw.profile?.email, name: raw.profile?.display_name, raw };
        return [stated<LearnerAccount<'instruqt'>>(account)];
      }
      return [];
    },
    async *progress(account, options) {
      for await (const play of playsOf(account, options)) yield playRecord(play);
    },
    async erasure(account, options) {
      let count = 0;
      for await (const _play of playsOf(account, options)) count += 1;
      return {
        holds: ['the profile: name and email address', `${count} plays of the team's tracks`],
        // The API's only erasure, `users.delete`, has no argument for the user: it probably erases the caller.
        steps: [],
        askVendor: [`Erase the user with the id ${account.id}, and their plays, invite claims and reviews.`],
      };
    },
    async *activity(query) {
      const { period, position, options, addresses } = query;
      if (addresses) return yield* ofAddresses({ source, query }, addresses);
      for await (const part of withTeam(positioned((cursor) => plays({}, period, { ...options, cursor }), position))) {
        yield part
          .map(({ item, position: after, fraction }) => ({ record: playRecord(item), position: after, fraction }))
          .filter(({ record }) => within(period, () => lastTimeOf(record)));
      }
    },
  };
  return source;
}
