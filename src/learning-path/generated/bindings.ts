// Made by `npm run codegen`. Do not edit.

import type { Call, Paginator } from '../../core/results/index.js';
import type { CallOptions, ListOptions } from '../../core/settings/index.js';
import type { SelectOption } from '../../graphql/index.js';
import type * as T from './types.js';

/** `learningPath.attendance` of the facade. */
export interface LearningPathAttendance {
  /**
   * Record or remove a user's presence at a meeting. Applies to `userId`, not to the user of the `authToken`; by our
   * reading, it requires a manager's role. In the 2023 schema, it returns Boolean!; in the reference, the updated user.
   *
   * Thought Industries mutation `UpdateUserCourseMeetingAttendance`. Safe to repeat.
   * - `attended`: False removes the record.
   * - `courseId`: Identifies the meeting when `meetingId` is not sufficient.
   *
   * Selected only with the option `select`: `abbreviatedName`, `accessedFlows`, `activeLicense`, `address1`, `address2`, `adminClients`, `allocatedLearningPaths`, `allocatedLicenses`, `asset`, `availableCoursesCount`, `balance`, `bio` and 47 more.
   */
  updateMeeting<S = unknown>(variables: T.UpdateMeetingAttendanceVariables, options?: CallOptions & SelectOption<S>): Call<(T.MeetingAttendee & S) | null>;
}

/** `learningPath.courses` of the facade. */
export interface LearningPathCourses {
  /**
   * Remove a course from the active list of the user of the `authToken`. Enrolment and progress are retained, and
   * `ReinstateUserCourse` restores the course. Returns the course's id, or null without an error if no course was
   * archived.
   *
   * Thought Industries mutation `ArchiveUserCourse`. Safe to repeat.
   */
  archive(variables: T.ArchiveCourseVariables, options?: CallOptions): Call<string | null>;
  /**
   * Pages of a course that the user of the `authToken` has completed. The field alone costs 3 points.
   *
   * Thought Industries query `PagesCompletedByCourse`.
   */
  listPagesCompleted<S = unknown>(variables: T.ListPagesCompletedVariables, options?: ListOptions & SelectOption<S>): Paginator<T.CompletedPage & S>;
  /**
   * Restore an archived course to the active list of the user of the `authToken`. Returns the course's id, or null without
   * an error if it was not archived or could not be restored.
   *
   * Thought Industries mutation `ReinstateUserCourse`. Safe to repeat.
   */
  reinstate(variables: T.ReinstateCourseVariables, options?: CallOptions): Call<string | null>;
  /**
   * Set the status of a course for the user of the `authToken`. Pass exactly one of `id`, `slug` and `sku`. Returns true
   * if the status was set.
   *
   * Thought Industries mutation `UpdateCourseStatus`. Safe to repeat only with `statusChangeDate`.
   * - `id`: Pass this, `slug` or `sku`.
   * - `sku`: Pass this, `id` or `slug`.
   * - `slug`: Pass this, `id` or `sku`.
   * - `status`: `started`, `not-completed` or `completed`.
   * - `statusChangeDate`: When the status changed, in ISO 8601 and not in the future. Default: now.
   */
  updateStatus(variables: T.UpdateCourseStatusVariables, options?: CallOptions): Call<boolean>;
}

/** `learningPath.learningPaths` of the facade. */
export interface LearningPathLearningPaths {
  /**
   * Remove a learning path from the active list of the user of the `authToken`. Enrolment and progress are retained, and
   * `ReinstateUserLearningPath` restores the path. Returns the path's id, or null without an error if no path was
   * archived.
   *
   * Thought Industries mutation `ArchiveUserLearningPath`. Safe to repeat.
   */
  archive(variables: T.ArchiveLearningPathVariables, options?: CallOptions): Call<string | null>;
  /**
   * Create a learning path as a `draft`. Publishing is a separate step that is not in this schema. Every call creates
   * another path: before you repeat it, check whether the path exists. With an `authToken`, the call is attributed to a
   * user.
   *
   * Thought Industries mutation `CreateLearningPath`.
   * - `clientId`: Sub-tenant that owns the path. Default: the root client.
   * - `language`: Language tag, BCP 47, for example `de`.
   * - `milestones`: At least one, in order.
   *
   * Selected only with the option `select`: `layout`, `learnerLayout`, `relatedQuery`, `relatedQuerySignature`, `tabs`.
   */
  create<S = unknown>(variables: T.CreateLearningPathVariables, options?: CallOptions & SelectOption<S>): Call<T.LearningPath & S>;
  /**
   * One learning path with its milestones and their courses, its prerequisites, prices, seats and tags; by our reading,
   * null for an unknown slug. The `currentUser…` fields apply to the user of the `authToken`. One query may cost 1,000
   * points: select objects only one level deep.
   *
   * Thought Industries query `LearningPathBySlug`.
   *
   * Selected only with the option `select`: `layout`, `learnerLayout`, `relatedQuery`, `relatedQuerySignature`, `tabs`.
   */
  getBySlug<S = unknown>(variables: T.GetLearningPathBySlugVariables, options?: CallOptions & SelectOption<S>): Call<(T.LearningPath & S) | null>;
  /**
   * Restore an archived learning path to the active list of the user of the `authToken`. Returns the path's id, or null
   * without an error if it was not archived or could not be restored.
   *
   * Thought Industries mutation `ReinstateUserLearningPath`. Safe to repeat.
   */
  reinstate(variables: T.ReinstateLearningPathVariables, options?: CallOptions): Call<string | null>;
  /**
   * Set the status of a learning path for the user of the `authToken`, for example to reopen it. Returns false if the
   * status was not set.
   *
   * Thought Industries mutation `UpdateLearningPathAccess`. Safe to repeat.
   * - `status`: `not-started`, `started` or `not-completed`, but not `completed`.
   */
  updateAccess(variables: T.UpdateLearningPathAccessVariables, options?: CallOptions): Call<boolean>;
}

/** `learningPath.milestones` of the facade. */
export interface LearningPathMilestones {
  /**
   * One milestone with its content, completion criteria and release rule; by our reading, null for an unknown id.
   *
   * Thought Industries query `Milestone`.
   */
  get<S = unknown>(variables: T.GetMilestoneVariables, options?: CallOptions & SelectOption<S>): Call<(T.Milestone & S) | null>;
  /**
   * Milestones of a learning path that the user of the `authToken` has completed. Without a token, the list is empty or
   * incomplete, possibly without an error. Items may be null.
   *
   * Thought Industries query `CurrentUserLearningPathMilestoneCompletionsBySlug`.
   */
  listCompletions<S = unknown>(variables: T.ListMilestoneCompletionsVariables, options?: ListOptions & SelectOption<S>): Paginator<(T.MilestoneCompletion & S) | null>;
}

/** `learningPath.progress` of the facade. */
export interface LearningPathProgress {
  /**
   * Views, time and percentage of a course for the user of the `authToken`. The field alone costs 5 points.
   *
   * Thought Industries query `UserCourseProgress`.
   */
  getCourse<S = unknown>(variables: T.GetCourseProgressVariables, options?: CallOptions & SelectOption<S>): Call<(T.CourseProgress & S) | null>;
  /**
   * Progress of the user of the `authToken` in a course: one entry for each completion criterion. The field alone costs 5
   * points.
   *
   * Thought Industries query `UserCourseCompletionProgress`.
   */
  listCourseCompletion<S = unknown>(variables: T.ListCourseCompletionVariables, options?: ListOptions & SelectOption<S>): Paginator<T.CourseCompletion & S>;
  /**
   * Report the progress of the user of the `authToken` in a topic (page). 100 completes the topic and may complete the
   * course, issue certificates and send webhooks. Returns true if the progress was recorded.
   *
   * Thought Industries mutation `UpdateTopicAndCourseProgress`. Safe to repeat.
   * - `progress`: Percent, from 0 to 100.
   */
  updateTopic(variables: T.UpdateTopicProgressVariables, options?: CallOptions): Call<boolean>;
}

export interface LearningPathResources {
  readonly attendance: LearningPathAttendance;
  readonly courses: LearningPathCourses;
  readonly learningPaths: LearningPathLearningPaths;
  readonly milestones: LearningPathMilestones;
  readonly progress: LearningPathProgress;
}

export const learningPathMethods = {
  attendance: 'updateMeeting',
  courses: 'archive listPagesCompleted reinstate updateStatus',
  learningPaths: 'archive create getBySlug reinstate updateAccess',
  milestones: 'get listCompletions',
  progress: 'getCourse listCourseCompletion updateTopic',
};
