import type { Effect, PlatformName } from '../core/operation/index.js';
import type { OperationId } from './operation-types.js';

/** A method that combines operations. */
export interface ConvenienceFacts {
  /** The operations that it may call. */
  readonly calls: readonly OperationId[];
  readonly effect: Effect;
  /** True when it is irreversible: the call requires `{ confirm: true }`. */
  readonly confirm?: true;
  /** The number of requests, such as `1`, `1 to 3`, `1 per page`, `1 + 1 per webhook`; for several platforms, a list: `Skilljar 1, SDA 1 per page`. */
  readonly requests: string;
}

const poll = (id: OperationId): ConvenienceFacts => ({ calls: [id], effect: 'read', requests: '1 per poll' });

/** The operations that find a learner. */
const FIND = ['skilljar.users.list', 'instruqt.users.get', 'sda.sessions.list'] as const satisfies readonly OperationId[];
/** The operations that read the records of a learner. */
const RECORDS = [
  'skilljar.users.publishedCourses.list',
  'skilljar.users.publishedPathEnrollments.list',
  'instruqt.playReports.list',
  'sda.sessions.list',
  'learningPath.learningPaths.getBySlug',
  'learningPath.milestones.listCompletions',
  'learningPath.milestones.get',
  'learningPath.progress.getCourse',
] as const satisfies readonly OperationId[];
/** The operations that find a learner and read their records. */
const PROGRESS = [...new Set([...FIND, ...RECORDS])];
const IN_PATHS = 'learning paths 2 per path + 1 per milestone + 1 per course';

/** The convenience methods by id. A test compares the ids with the methods of the clients. Another runs each of them against the mocks, and
 * compares the operations and the number of requests: test/cli/costs.test.ts. */
export const CONVENIENCES: Readonly<Record<string, ConvenienceFacts>> = {
  'instruqt.challengeScripts.upload': { calls: ['instruqt.challengeScripts.save'], effect: 'idempotent', requests: '1' },
  'instruqt.sandboxes.waitFor': poll('instruqt.sandboxes.get'),
  'instruqt.teamSecrets.set': { calls: ['instruqt.teamSecrets.upsert'], effect: 'idempotent', requests: '1' },
  'instruqt.trackScripts.upload': { calls: ['instruqt.trackScripts.save'], effect: 'idempotent', requests: '1' },
  'instruqt.tracks.embedUrl': { calls: ['instruqt.tracks.get'], effect: 'read', requests: '1' },
  'instruqt.tracks.playUrl': { calls: ['instruqt.tracks.get', 'instruqt.tracks.generateOneTimePlayToken'], effect: 'write', requests: '2' },
  'instruqt.tracks.waitFor': poll('instruqt.tracks.get'),
  'instruqt.webhooks.ensure': {
    calls: ['instruqt.webhooks.list', 'instruqt.webhooks.create', 'instruqt.webhooks.update'],
    effect: 'idempotent',
    requests: '1 to 2',
  },
  'learners.activity': {
    calls: ['skilljar.users.list', ...RECORDS],
    effect: 'read',
    requests: `Skilljar 1 per page + 2 per learner, Instruqt 1 per page, SDA 1 per page, ${IN_PATHS}`,
  },
  'learners.enrolMany': {
    calls: [
      'skilljar.domain.publishedCourses.get',
      'skilljar.domain.users.list',
      'skilljar.domain.publishedCourses.enrollments.list',
      'skilljar.domain.users.bulkCreate',
      'skilljar.domain.publishedCourses.enrollments.create',
    ],
    effect: 'idempotent',
    requests: '1 + 1 per page + 1 per 500 new members + 1 per poll + 1 per enrollment',
  },
  'learners.erase': {
    calls: [...PROGRESS, 'skilljar.users.anonymize'],
    effect: 'idempotent',
    confirm: true,
    requests: `Skilljar 2 + 1 per page, Instruqt 1 to 2 + 1 per page, SDA 2 per page, ${IN_PATHS}`,
  },
  'learners.find': { calls: FIND, effect: 'read', requests: 'Skilljar 1, Instruqt 1 to 2, SDA 1 per page' },
  'learners.progress': {
    calls: PROGRESS,
    effect: 'read',
    requests: `Skilljar 1 + 1 per page, Instruqt 1 to 2 + 1 per page, SDA 2 per page, ${IN_PATHS}`,
  },
  'learningPath.login': { calls: [], effect: 'read', requests: '1 to 2' },
  'sda.recordings.download': {
    calls: ['sda.recordings.get', 'sda.recordings.playbackUrl'],
    effect: 'read',
    requests: '3',
  },
  'sda.sessions.waitUntilReady': poll('sda.sessions.get'),
  'sda.sessions.watchStatus': poll('sda.sessions.get'),
  'skilljar.assets.upload': { calls: ['skilljar.assets.create'], effect: 'write', requests: '1' },
  'skilljar.assets.waitFor': poll('skilljar.assets.get'),
  'skilljar.domain.enrol': {
    calls: [
      'skilljar.domain.users.list',
      'skilljar.domain.publishedCourses.get',
      'skilljar.domain.users.create',
      'skilljar.users.publishedCourses.list',
      'skilljar.domain.publishedCourses.enrollments.get',
      'skilljar.domain.publishedCourses.enrollments.create',
    ],
    effect: 'idempotent',
    requests: '3 to 5',
  },
  'skilljar.domain.users.upsert': {
    calls: ['skilljar.domain.users.create', 'skilljar.users.update', 'skilljar.domain.users.update'],
    effect: 'idempotent',
    requests: '1 to 3',
  },
  'skilljar.promoCodePools.offers.createMany': {
    calls: ['skilljar.promoCodePools.offers.create'],
    effect: 'write',
    requests: '1 per 500 offers',
  },
  'skilljar.users.findByEmail': { calls: ['skilljar.users.list'], effect: 'read', requests: '1' },
  'skilljar.users.progress': { calls: ['skilljar.users.publishedCourses.list'], effect: 'read', requests: '1 per page' },
  'skilljar.webPackages.waitFor': poll('skilljar.webPackages.get'),
  'skilljar.webhooks.ensure': {
    calls: ['skilljar.webhooks.list', 'skilljar.webhooks.create', 'skilljar.webhooks.update'],
    effect: 'idempotent',
    requests: '1 + 1 per webhook',
  },
};

/** The platform of a convenience method. The methods of `learners` call all platforms. */
export const platformOf = (id: string): PlatformName | 'all' => {
  const [platform] = id.split('.') as [PlatformName | 'learners'];
  return platform === 'learners' ? 'all' : platform;
};
