import type * as T from '../../../src/learning-path/generated/types.js';
import { createGraphQLSeeding, type GraphQLSeeding } from '../../graphql/factories/index.js';
import type { Seed } from '../../graphql/factories/types.js';
import type { SeedingWorld } from '../../graphql/factories/world.js';
import { learningPathPlatform } from '../platform.js';
import { seedLearningPathSchool } from '../scenarios/demo.js';
import { learningPathPlan } from './index.js';

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

interface Things {
  clients: SeededClient;
  /** Learners. `loginRefusal` is what `login` says instead of letting them in, such as `423 Locked`. */
  users: SeededLearner & { loginRefusal: string; attendedMeetings: Attended[] };
  /** Courses with their pages; without any they get a text, a video and a quiz. */
  courses: Course;
  /** Learning paths with their milestones, and these with their courses. */
  learningPaths: Omit<T.LearningPath, 'milestones'> & { milestones: Milestone[] };
  milestones: Milestone;
  meetings: SeededMeeting & { course: Course };
  /** How far learners are: `percentComplete` of the pages of a course. */
  progress: T.CourseProgress & { user: SeededLearner; course: Course; at: string };
}

/**
 * What `platforms.learningPath.seed` takes: lists of things, of which everything may be left out.
 *
 * The world `empty` holds one client, the sub-tenant of the slug `acme` (named Acme), and neither learners nor courses. What names no client
 * belongs to that one; for another: `learningPaths: [{ client: { slug: 'bolt' } }]`, or seed it in `clients`.
 */
export type LearningPathSeeds = { readonly [K in keyof Things]?: readonly Seed<Things[K]>[] | undefined };

/** What was stored, as the SDK's methods hand it out where they do; an empty list for what was not seeded. */
export interface SeededLearningPath {
  clients: SeededClient[];
  users: SeededLearner[];
  courses: SeededCourse[];
  learningPaths: T.LearningPath[];
  milestones: T.Milestone[];
  meetings: SeededMeeting[];
  progress: SeededProgress[];
}

/** Factories: each makes one complete thing, which is not stored. */
export interface LearningPathBuild {
  readonly client: (given?: Seed<Things['clients']>) => SeededClient;
  readonly user: (given?: Seed<Things['users']>) => SeededLearner;
  readonly course: (given?: Seed<Things['courses']>) => SeededCourse;
  readonly learningPath: (given?: Seed<Things['learningPaths']>) => T.LearningPath;
  readonly milestone: (given?: Seed<Things['milestones']>) => T.Milestone;
  readonly meeting: (given?: Seed<Things['meetings']>) => SeededMeeting;
  readonly progress: (given?: Seed<Things['progress']>) => SeededProgress;
}

/** Seeds and factories of the Thought Industries learning paths. */
export function createLearningPathSeeding(world: SeedingWorld): GraphQLSeeding<LearningPathSeeds, SeededLearningPath, LearningPathBuild> {
  const seeding = createGraphQLSeeding({
    platform: learningPathPlatform,
    plan: learningPathPlan,
    world,
    account: seedLearningPathSchool,
    factories: {
      client: 'clients',
      user: 'users',
      course: 'courses',
      learningPath: 'learningPaths',
      milestone: 'milestones',
      meeting: 'meetings',
      progress: 'progress',
    },
  });
  return seeding as unknown as GraphQLSeeding<LearningPathSeeds, SeededLearningPath, LearningPathBuild>;
}
