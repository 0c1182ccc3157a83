// Made by `npm run codegen`. Do not edit.

import type { Call, Paginator } from '../../core/results/index.js';
import type { CallOptions, ListOptions } from '../../core/settings/index.js';
import type { SelectOption } from '../../graphql/index.js';
import type * as T from './types.js';

/** Attendance at the meetings of a course. */
export interface LearningPathAttendance {
  /**
   * Record or remove a user's presence at a meeting. Acts on `userId`, not on the user of the `authToken`; by our reading
   * it needs a manager's role. The 2023 schema answered Boolean!, the reference shows the updated user.
   *
   * Thought Industries mutation `UpdateUserCourseMeetingAttendance`. Safe to repeat.
   * - `attended`: False removes the record.
   * - `courseId`: Tells meetings apart where `meetingId` alone does not.
   *
   * Not selected unless `select` asks for it: `abbreviatedName`, `accessedFlows`, `activeLicense`, `address1`, `address2`, `adminClients`, `allocatedLearningPaths`, `allocatedLicenses`, `asset`, `availableCoursesCount`, `balance`, `bio` and 47 more.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: UpdateUserCourseMeetingAttendance}
   */
  updateMeeting<S = unknown>(variables: T.UpdateMeetingAttendanceVariables, options?: CallOptions & SelectOption<S>): Call<(T.MeetingAttendee & S) | null>;
}

/** A learner's courses: status, completed pages, archiving. */
export interface LearningPathCourses {
  /**
   * Take a course off the active list of the user of the `authToken`. Enrolment and progress are kept;
   * `ReinstateUserCourse` brings it back. Answers the course's id, or null, without an error, if nothing was archived.
   *
   * Thought Industries mutation `ArchiveUserCourse`. Safe to repeat.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: ArchiveUserCourse}
   */
  archive(variables: T.ArchiveCourseVariables, options?: CallOptions): Call<string | null>;
  /**
   * Pages of a course that the user of the `authToken` has completed. Costs 3 points by itself.
   *
   * Thought Industries query `PagesCompletedByCourse`.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: PagesCompletedByCourse}
   */
  listPagesCompleted<S = unknown>(variables: T.ListPagesCompletedVariables, options?: ListOptions & SelectOption<S>): Paginator<T.CompletedPage & S>;
  /**
   * Put an archived course back on the active list of the user of the `authToken`. Answers the course's id, or null,
   * without an error, if it was not archived or could not be put back.
   *
   * Thought Industries mutation `ReinstateUserCourse`. Safe to repeat.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: ReinstateUserCourse}
   */
  reinstate(variables: T.ReinstateCourseVariables, options?: CallOptions): Call<string | null>;
  /**
   * Set the status of a course for the user of the `authToken`. Name the course by exactly one of `id`, `slug` and `sku`.
   * True if the status was set.
   *
   * Thought Industries mutation `UpdateCourseStatus`. Safe to repeat only with `statusChangeDate`.
   * - `id`: Either this, `slug` or `sku`.
   * - `sku`: Either this, `id` or `slug`.
   * - `slug`: Either this, `id` or `sku`.
   * - `status`: `started`, `not-completed` or `completed`.
   * - `statusChangeDate`: When the status changed, in ISO 8601 and not in the future; without it, now.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: UpdateCourseStatus}
   */
  updateStatus(variables: T.UpdateCourseStatusVariables, options?: CallOptions): Call<boolean>;
}

/** Learning paths: content, access of learners, archiving. */
export interface LearningPathLearningPaths {
  /**
   * Take a learning path off the active list of the user of the `authToken`. Enrolment and progress are kept;
   * `ReinstateUserLearningPath` brings it back. Answers the path's id, or null, without an error, if nothing was archived.
   *
   * Thought Industries mutation `ArchiveUserLearningPath`. Safe to repeat.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: ArchiveUserLearningPath}
   */
  archive(variables: T.ArchiveLearningPathVariables, options?: CallOptions): Call<string | null>;
  /**
   * Create a learning path as a `draft`; it is published in a separate step, outside this schema. Every call makes another
   * path: do not repeat it blindly. An `authToken` ties the call to a user.
   *
   * Thought Industries mutation `CreateLearningPath`.
   * - `clientId`: Sub-tenant that gets the path; without it, the root client does.
   * - `language`: Language tag, BCP 47, for example `de`.
   * - `milestones`: At least one, in their order.
   *
   * Not selected unless `select` asks for it: `layout`, `learnerLayout`, `relatedQuery`, `relatedQuerySignature`, `tabs`.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: CreateLearningPath}
   */
  create<S = unknown>(variables: T.CreateLearningPathVariables, options?: CallOptions & SelectOption<S>): Call<T.LearningPath & S>;
  /**
   * One learning path with its milestones and their courses, its prerequisites, prices, seats and tags; by our reading null
   * if no path has the slug. The `currentUser…` fields answer for the user of the `authToken`. Mind the limit of 1,000
   * points for one query: keep objects to one level.
   *
   * Thought Industries query `LearningPathBySlug`.
   *
   * Not selected unless `select` asks for it: `layout`, `learnerLayout`, `relatedQuery`, `relatedQuerySignature`, `tabs`.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: LearningPathBySlug}
   */
  getBySlug<S = unknown>(variables: T.GetLearningPathBySlugVariables, options?: CallOptions & SelectOption<S>): Call<(T.LearningPath & S) | null>;
  /**
   * Put an archived learning path back on the active list of the user of the `authToken`. Answers the path's id, or null,
   * without an error, if it was not archived or could not be put back.
   *
   * Thought Industries mutation `ReinstateUserLearningPath`. Safe to repeat.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: ReinstateUserLearningPath}
   */
  reinstate(variables: T.ReinstateLearningPathVariables, options?: CallOptions): Call<string | null>;
  /**
   * Set how far the user of the `authToken` is with a learning path, for instance to open it again. False if nothing was
   * set.
   *
   * Thought Industries mutation `UpdateLearningPathAccess`. Safe to repeat.
   * - `status`: `not-started`, `started` or `not-completed`. There is no `completed` here.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: UpdateLearningPathAccess}
   */
  updateAccess(variables: T.UpdateLearningPathAccessVariables, options?: CallOptions): Call<boolean>;
}

/** Milestones of learning paths, and who completed them. */
export interface LearningPathMilestones {
  /**
   * One milestone with its content, completion criteria and release rule; by our reading null if there is none.
   *
   * Thought Industries query `Milestone`.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: Milestone}
   */
  get<S = unknown>(variables: T.GetMilestoneVariables, options?: CallOptions & SelectOption<S>): Call<(T.Milestone & S) | null>;
  /**
   * Milestones of a learning path that the user of the `authToken` has completed. Without a token the list is empty or
   * shortened; no error is promised. Items may be null.
   *
   * Thought Industries query `CurrentUserLearningPathMilestoneCompletionsBySlug`.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: CurrentUserLearningPathMilestoneCompletionsBySlug}
   */
  listCompletions<S = unknown>(variables: T.ListMilestoneCompletionsVariables, options?: ListOptions & SelectOption<S>): Paginator<(T.MilestoneCompletion & S) | null>;
}

/** A learner's progress in courses and topics. */
export interface LearningPathProgress {
  /**
   * Views, time and percentage of a course for the user of the `authToken`. Costs 5 points by itself.
   *
   * Thought Industries query `UserCourseProgress`.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: UserCourseProgress}
   */
  getCourse<S = unknown>(variables: T.GetCourseProgressVariables, options?: CallOptions & SelectOption<S>): Call<(T.CourseProgress & S) | null>;
  /**
   * How far the user of the `authToken` is with a course: one entry for each completion criterion. Costs 5 points by
   * itself.
   *
   * Thought Industries query `UserCourseCompletionProgress`.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: UserCourseCompletionProgress}
   */
  listCourseCompletion<S = unknown>(variables: T.ListCourseCompletionVariables, options?: ListOptions & SelectOption<S>): Paginator<T.CourseCompletion & S>;
  /**
   * Report how far the user of the `authToken` is with a topic (page). 100 completes the topic and may complete the
   * course, issue certificates and send webhooks. True if the progress was recorded.
   *
   * Thought Industries mutation `UpdateTopicAndCourseProgress`. Safe to repeat.
   * - `progress`: Percent, from 0 to 100.
   * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: UpdateTopicAndCourseProgress}
   */
  updateTopic(variables: T.UpdateTopicProgressVariables, options?: CallOptions): Call<boolean>;
}

/** The resources of `learningPath`. */
export interface LearningPathResources {
  /** Attendance at the meetings of a course. */
  readonly attendance: LearningPathAttendance;
  /** A learner's courses: status, completed pages, archiving. */
  readonly courses: LearningPathCourses;
  /** Learning paths: content, access of learners, archiving. */
  readonly learningPaths: LearningPathLearningPaths;
  /** Milestones of learning paths, and who completed them. */
  readonly milestones: LearningPathMilestones;
  /** A learner's progress in courses and topics. */
  readonly progress: LearningPathProgress;
}

export const learningPathMethods = {
  attendance: 'updateMeeting',
  courses: 'archive listPagesCompleted reinstate updateStatus',
  learningPaths: 'archive create getBySlug reinstate updateAccess',
  milestones: 'get listCompletions',
  progress: 'getCourse listCourseCompletion updateTopic',
};
