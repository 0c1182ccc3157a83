// The exports of `learning-platforms/learners`: one learner across several platforms. Uses only public methods of the clients.
export type { ActivityItem, ActivityOptions, LearnerCallOptions, LearnerClients, Learners, LearnersOptions } from './api.js';
export type { EnrolEntry, EnrolManyOptions, EnrolManyReport, EnrolRow } from './enrol-many.js';
export type { ErasedPlatform, EraseMode, EraseReport } from './erase.js';
export { lastTimeOf } from './last-time.js';
export { createLearners } from './learners.js';
export type { LearningPathSourceOptions } from './platforms/learning-path.js';
export * from './sync-pages.js';
export type * from './types.js';
export * from './xapi/index.js';
