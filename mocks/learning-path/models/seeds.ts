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

/** A learner with credentials: the token for `authToken`, the password for `login`. */
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

/** A learner's progress in a course, with both ids. */
export interface SeededProgress extends T.CourseProgress {
  user: string;
  course: string;
}

type CourseOf<Page> = Omit<SeededCourse, 'pages'> & { pages: Page[] };
type Course = CourseOf<T.CompletedPage>;
type Attended = { attendanceDate: string; meeting: SeededMeeting };
type Milestone = T.Milestone & { courses: Course[] };

/** The records of each key, and additional input fields. */
interface Things {
  clients: [SeededClient];
  /** Learners. `loginRefusal` is the error of `login`, such as `423 Locked`. */
  users: [SeededLearner, SeededLearner & { loginRefusal: string; attendedMeetings: Attended[] }];
  /** Courses with their pages. Default: a text, a video and a quiz. */
  courses: [SeededCourse, Course];
  /** Learning paths with their milestones, which contain courses. */
  learningPaths: [T.LearningPath, Omit<T.LearningPath, 'milestones'> & { milestones: Milestone[] }];
  milestones: [T.Milestone, Milestone];
  meetings: [SeededMeeting, SeededMeeting & { course: Course }];
  /** The progress of learners: `percentComplete` of the pages of a course. */
  progress: [SeededProgress, T.CourseProgress & { user: SeededLearner; course: Course; at: string }];
}

/**
 * The input of `platforms.learningPath.seed`: lists of records. All fields are optional.
 *
 * The initial data `empty` contains one client, the sub-tenant with the slug `acme` (named Acme), and neither learners nor courses. Records
 * without a client belong to it. For another client, use `learningPaths: [{ client: { slug: 'bolt' } }]`, or seed it in `clients`.
 */
export type LearningPathSeeds = SeedLists<Things>;

/** The stored records, in the form of the SDK's results if a method returns them. A key that was not seeded has an empty list. */
export type SeededLearningPath = SeededLists<Things>;

/** Factories: each returns one complete record without storing it. */
export type LearningPathBuild = Builders<Things>;

export const createLearningPathSeeding = (
  world: World<Tables>,
  platform: MockPlatform = learningPathModels.platform,
): Seeding<LearningPathSeeds, SeededLearningPath, LearningPathBuild> =>
  createGraphQLSeeding({ ...learningPathModels, platform }, world, seedLearningPathSchool);
