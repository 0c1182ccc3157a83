import type * as T from '../../../src/learning-path/generated/types.js';
import type { World } from '../../engine/models/schema.js';
import type { Builders, SeededLists, SeedLists } from '../../engine/models/seed-types.js';
import type { Seeding } from '../../engine/models/seeding.js';
import { createGraphQLSeeding } from '../../graphql/factories/index.js';
import type { MockPlatform } from '../../graphql/platform.js';
import type { Tables } from '../../graphql/tables.js';
import { seedLearningPathSchool } from '../scenarios/demo.js';
import { learningPathModels } from './index.js';

/** A sub-tenant. */
export interface SeededClient {
  id: string;
  name: string;
  slug: string;
  createdAt: string | null;
}

/** A learner, with what logs them in: the token for `authToken`, the password for `login`. */
export interface SeededLearner extends T.UserRef {
  authToken: string;
  password: string;
}

/** A course, with the ids of its pages in order. */
export interface SeededCourse {
  id: string;
  slug: string;
  sku: string | null;
  title: string | null;
  status: T.Status | null;
  createdAt: string | null;
  updatedAt: string | null;
  pages: string[];
}

export interface SeededMeeting {
  id: string;
  title: string | null;
  startDate: string;
  endDate: string;
  courseId: string;
}

/** How far a learner is with a course, and both by their ids. */
export interface SeededProgress extends T.CourseProgress {
  user: string;
  course: string;
}

type CourseOf<Page> = Omit<SeededCourse, 'pages'> & { pages: Page[] };
type Course = CourseOf<T.CompletedPage>;
type Attended = { attendanceDate: string; meeting: SeededMeeting };
type Milestone = T.Milestone & { courses: Course[] };

/** What is handed back under each key, and what can be given there beside it. */
interface Things {
  clients: [SeededClient];
  /** Learners. `loginRefusal` is what `login` says instead of letting them in, such as `423 Locked`. */
  users: [SeededLearner, SeededLearner & { loginRefusal: string; attendedMeetings: Attended[] }];
  /** Courses with their pages; without any they get a text, a video and a quiz. */
  courses: [SeededCourse, Course];
  /** Learning paths with their milestones, and these with their courses. */
  learningPaths: [T.LearningPath, Omit<T.LearningPath, 'milestones'> & { milestones: Milestone[] }];
  milestones: [T.Milestone, Milestone];
  meetings: [SeededMeeting, SeededMeeting & { course: Course }];
  /** How far learners are: `percentComplete` of the pages of a course. */
  progress: [SeededProgress, T.CourseProgress & { user: SeededLearner; course: Course; at: string }];
}

/**
 * What `platforms.learningPath.seed` takes: lists of things, of which everything may be left out.
 *
 * The world `empty` holds one client, the sub-tenant of the slug `acme` (named Acme), and neither learners nor courses. What names no client
 * belongs to that one; for another: `learningPaths: [{ client: { slug: 'bolt' } }]`, or seed it in `clients`.
 */
export type LearningPathSeeds = SeedLists<Things>;

/** What was stored, as the SDK's methods hand it out where they do; an empty list for what was not seeded. */
export type SeededLearningPath = SeededLists<Things>;

/** Factories: each makes one complete thing, which is not stored. */
export type LearningPathBuild = Builders<Things>;

export const createLearningPathSeeding = (
  world: World<Tables>,
  platform: MockPlatform = learningPathModels.platform,
): Seeding<LearningPathSeeds, SeededLearningPath, LearningPathBuild> =>
  createGraphQLSeeding({ ...learningPathModels, platform }, world, seedLearningPathSchool);
