// Made by `npm run codegen`. Do not edit.

import type { Call } from '../../core/call.js';
import type { CallOptions, ListOptions } from '../../core/options.js';
import type { Paginator } from '../../core/paginator.js';
import type { GraphQLClientLike } from '../../graphql/context.js';
import { callOperation } from '../../graphql/execute.js';
import { listOperation } from '../../graphql/list.js';
import type { GraphQLOperation } from '../../graphql/operation.js';
import type * as T from './types.js';

type Client = GraphQLClientLike<'learningPath'>;

const fragmentCompletedPage = 'fragment CompletedPage on PageResource{__typename ...on PageEntity{id lessonId title type updatedAt}...on QuizPage{minPassingPercent}...on VideoPage{asset}}';
const fragmentCourseCompletion = 'fragment CourseCompletion on CourseCompletionCriteriaProgress{type percent required completed}';
const fragmentCourseProgress = 'fragment CourseProgress on UserProgress{percentComplete totalTime totalViews}';
const fragmentLearningPath = 'fragment LearningPath on LearningPath{id name slug sku kind contentType resourceType status language source isTemplate createdAt updatedAt publishDate futurePublishDate startDate endDate accessDays dueDate dueDateDays allowUnorderedMilestoneAccess authors authoringClient shortDescription longDescription confirmationHtml metaTitle metaDescription asset assetAltText assetLibraryId detailAsset detailAssetAltText detailAssetLibraryId heroAsset heroAssetAltText videoAsset availabilityStatus enrollmentStartDate enrollmentEndDate seatsLimit purchasable freeWithRegistration isPayAsYouGo bulkPurchasingEnabled priceInCents suggestedRetailPriceInCents lastTierPriceInCents hasMultipleCurrencies alternativePricingType alternativePricingRef taxable taxCategory externalDetailUrl externalPurchaseUrl externalConditionalRedirectUrl layoutId learnerLayoutId customFields currentUserStartActionDate currentUserDueDate currentUserPendingCertificate currentUserEarnedCertificate client{id name}milestones{...MilestoneSummary}prerequisiteLearningPaths{...LearningPathRef}prices{id currencyCode}tags{id label}}';
const fragmentLearningPathRef = 'fragment LearningPathRef on LearningPath{id name slug}';
const fragmentMeetingAttendee = 'fragment MeetingAttendee on User{...UserRef attendedMeetings{attendanceDate meeting{id title startDate endDate}}}';
const fragmentMilestone = 'fragment Milestone on Milestone{...MilestoneSummary learningPath{...LearningPathRef}completionCriteria{id type threshold awardType{id label}}milestoneCourses{id contentId contentTitle contentGrouping requirement}}';
const fragmentMilestoneCompletion = 'fragment MilestoneCompletion on LearningPathAction{id type source timestamp milestone{...MilestoneRef}learningPath{...LearningPathRef}user{...UserRef}}';
const fragmentMilestoneRef = 'fragment MilestoneRef on Milestone{id name kind requirement}';
const fragmentMilestoneSummary = 'fragment MilestoneSummary on Milestone{id name kind requirement releaseDate releaseDays completionCriteriaDescription createdAt updatedAt}';
const fragmentUserRef = 'fragment UserRef on User{id name email firstName lastName}';

const updateMeetingAttendanceOperation: GraphQLOperation = {
  id: 'learningPath.attendance.updateMeeting',
  operation: 'UpdateUserCourseMeetingAttendance',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateMeetingAttendance($userId:ID!$courseId:ID$meetingId:ID!$attended:Boolean!){UpdateUserCourseMeetingAttendance(userId:$userId courseId:$courseId meetingId:$meetingId attended:$attended){...MeetingAttendee}}',
  fragments: [fragmentMeetingAttendee, fragmentUserRef],
  rules: [["need","userId","meetingId","attended"]],
};

/**
 * Record or remove a user's presence at a meeting. Acts on `userId`, not on the user of the `authToken`; by our reading
 * it needs a manager's role. The 2023 schema answered Boolean!, the reference shows the updated user.
 *
 * Thought Industries mutation `UpdateUserCourseMeetingAttendance`. Safe to repeat.
 * - `attended`: False removes the record.
 * - `courseId`: Tells meetings apart where `meetingId` alone does not.
 */
export function updateMeetingAttendance(client: Client, variables: T.UpdateMeetingAttendanceVariables, options?: CallOptions): Call<T.MeetingAttendee | null> {
  return callOperation(client, updateMeetingAttendanceOperation, variables, options);
}

const archiveCourseOperation: GraphQLOperation = {
  id: 'learningPath.courses.archive',
  operation: 'ArchiveUserCourse',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation ArchiveCourse($id:ID!){ArchiveUserCourse(id:$id)}',
  rules: [["need","id"]],
};

/**
 * Take a course off the active list of the user of the `authToken`. Enrolment and progress are kept;
 * `ReinstateUserCourse` brings it back. Answers the course's id, or null, without an error, if nothing was archived.
 *
 * Thought Industries mutation `ArchiveUserCourse`. Safe to repeat.
 */
export function archiveCourse(client: Client, variables: T.ArchiveCourseVariables, options?: CallOptions): Call<string | null> {
  return callOperation(client, archiveCourseOperation, variables, options);
}

const listPagesCompletedOperation: GraphQLOperation = {
  id: 'learningPath.courses.listPagesCompleted',
  operation: 'PagesCompletedByCourse',
  kind: 'query',
  effect: 'read',
  text: 'query ListPagesCompleted($courseId:ID!){PagesCompletedByCourse(courseId:$courseId){...CompletedPage}}',
  fragments: [fragmentCompletedPage],
  rules: [["need","courseId"]],
};

/**
 * Pages of a course that the user of the `authToken` has completed. Costs 3 points by itself.
 *
 * Thought Industries query `PagesCompletedByCourse`.
 */
export function listPagesCompleted(client: Client, variables: T.ListPagesCompletedVariables, options?: ListOptions): Paginator<T.CompletedPage> {
  return listOperation(client, listPagesCompletedOperation, variables, options);
}

const reinstateCourseOperation: GraphQLOperation = {
  id: 'learningPath.courses.reinstate',
  operation: 'ReinstateUserCourse',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation ReinstateCourse($id:ID!){ReinstateUserCourse(id:$id)}',
  rules: [["need","id"]],
};

/**
 * Put an archived course back on the active list of the user of the `authToken`. Answers the course's id, or null,
 * without an error, if it was not archived or could not be put back.
 *
 * Thought Industries mutation `ReinstateUserCourse`. Safe to repeat.
 */
export function reinstateCourse(client: Client, variables: T.ReinstateCourseVariables, options?: CallOptions): Call<string | null> {
  return callOperation(client, reinstateCourseOperation, variables, options);
}

const updateCourseStatusOperation: GraphQLOperation = {
  id: 'learningPath.courses.updateStatus',
  operation: 'UpdateCourseStatus',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateCourseStatus($id:ID$slug:Slug$sku:String$status:String!$statusChangeDate:Date){UpdateCourseStatus(id:$id slug:$slug sku:$sku status:$status statusChangeDate:$statusChangeDate)}',
  rules: [["need","status"],["one","id","slug","sku"],["word","status","started","not-completed","completed"],["past","statusChangeDate"]],
};

/**
 * Set the status of a course for the user of the `authToken`. Name the course by exactly one of `id`, `slug` and `sku`.
 * True if the status was set.
 *
 * Thought Industries mutation `UpdateCourseStatus`. Safe to repeat.
 * - `id`: Either this, `slug` or `sku`.
 * - `sku`: Either this, `id` or `slug`.
 * - `slug`: Either this, `id` or `sku`.
 * - `status`: `started`, `not-completed` or `completed`.
 * - `statusChangeDate`: When the status changed, in ISO 8601 and not in the future; without it, now.
 */
export function updateCourseStatus(client: Client, variables: T.UpdateCourseStatusVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, updateCourseStatusOperation, variables, options);
}

const archiveLearningPathOperation: GraphQLOperation = {
  id: 'learningPath.learningPaths.archive',
  operation: 'ArchiveUserLearningPath',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation ArchiveLearningPath($id:ID!){ArchiveUserLearningPath(id:$id)}',
  rules: [["need","id"]],
};

/**
 * Take a learning path off the active list of the user of the `authToken`. Enrolment and progress are kept;
 * `ReinstateUserLearningPath` brings it back. Answers the path's id, or null, without an error, if nothing was archived.
 *
 * Thought Industries mutation `ArchiveUserLearningPath`. Safe to repeat.
 */
export function archiveLearningPath(client: Client, variables: T.ArchiveLearningPathVariables, options?: CallOptions): Call<string | null> {
  return callOperation(client, archiveLearningPathOperation, variables, options);
}

const createLearningPathOperation: GraphQLOperation = {
  id: 'learningPath.learningPaths.create',
  operation: 'CreateLearningPath',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateLearningPath($name:String!$language:String$clientId:ID$milestones:[MilestoneInput!]!){CreateLearningPath(name:$name language:$language clientId:$clientId milestones:$milestones){...LearningPath}}',
  fragments: [fragmentLearningPath, fragmentLearningPathRef, fragmentMilestoneSummary],
  rules: [["need","name","milestones"]],
};

/**
 * Create a learning path as a `draft`; it is published in a separate step, outside this schema. Every call makes another
 * path: do not repeat it blindly. An `authToken` ties the call to a user.
 *
 * Thought Industries mutation `CreateLearningPath`.
 * - `clientId`: Sub-tenant that gets the path; without it, the root client does.
 * - `language`: Language tag, BCP 47, for example `de`.
 * - `milestones`: At least one, in their order.
 */
export function createLearningPath(client: Client, variables: T.CreateLearningPathVariables, options?: CallOptions): Call<T.LearningPath> {
  return callOperation(client, createLearningPathOperation, variables, options);
}

const getLearningPathBySlugOperation: GraphQLOperation = {
  id: 'learningPath.learningPaths.getBySlug',
  operation: 'LearningPathBySlug',
  kind: 'query',
  effect: 'read',
  text: 'query GetLearningPathBySlug($slug:Slug!){LearningPathBySlug(slug:$slug){...LearningPath}}',
  fragments: [fragmentLearningPath, fragmentLearningPathRef, fragmentMilestoneSummary],
  rules: [["need","slug"]],
};

/**
 * One learning path with everything that hangs on it; by our reading null if no path has the slug. The `currentUser…`
 * fields answer for the user of the `authToken`. Mind the limit of 1,000 points for one query: keep objects to one
 * level.
 *
 * Thought Industries query `LearningPathBySlug`.
 */
export function getLearningPathBySlug(client: Client, variables: T.GetLearningPathBySlugVariables, options?: CallOptions): Call<T.LearningPath | null> {
  return callOperation(client, getLearningPathBySlugOperation, variables, options);
}

const reinstateLearningPathOperation: GraphQLOperation = {
  id: 'learningPath.learningPaths.reinstate',
  operation: 'ReinstateUserLearningPath',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation ReinstateLearningPath($id:ID!){ReinstateUserLearningPath(id:$id)}',
  rules: [["need","id"]],
};

/**
 * Put an archived learning path back on the active list of the user of the `authToken`. Answers the path's id, or null,
 * without an error, if it was not archived or could not be put back.
 *
 * Thought Industries mutation `ReinstateUserLearningPath`. Safe to repeat.
 */
export function reinstateLearningPath(client: Client, variables: T.ReinstateLearningPathVariables, options?: CallOptions): Call<string | null> {
  return callOperation(client, reinstateLearningPathOperation, variables, options);
}

const updateLearningPathAccessOperation: GraphQLOperation = {
  id: 'learningPath.learningPaths.updateAccess',
  operation: 'UpdateLearningPathAccess',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateLearningPathAccess($slug:Slug!$status:String!){UpdateLearningPathAccess(slug:$slug status:$status)}',
  rules: [["need","slug","status"],["word","status","not-started","started","not-completed"]],
};

/**
 * Set how far the user of the `authToken` is with a learning path, for instance to open it again. False if nothing was
 * set.
 *
 * Thought Industries mutation `UpdateLearningPathAccess`. Safe to repeat.
 * - `status`: `not-started`, `started` or `not-completed`. There is no `completed` here.
 */
export function updateLearningPathAccess(client: Client, variables: T.UpdateLearningPathAccessVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, updateLearningPathAccessOperation, variables, options);
}

const getMilestoneOperation: GraphQLOperation = {
  id: 'learningPath.milestones.get',
  operation: 'Milestone',
  kind: 'query',
  effect: 'read',
  text: 'query GetMilestone($id:ID!){Milestone(id:$id){...Milestone}}',
  fragments: [fragmentLearningPathRef, fragmentMilestone, fragmentMilestoneSummary],
  rules: [["need","id"]],
};

/**
 * One milestone with its content, completion criteria and release rule; by our reading null if there is none.
 *
 * Thought Industries query `Milestone`.
 */
export function getMilestone(client: Client, variables: T.GetMilestoneVariables, options?: CallOptions): Call<T.Milestone | null> {
  return callOperation(client, getMilestoneOperation, variables, options);
}

const listMilestoneCompletionsOperation: GraphQLOperation = {
  id: 'learningPath.milestones.listCompletions',
  operation: 'CurrentUserLearningPathMilestoneCompletionsBySlug',
  kind: 'query',
  effect: 'read',
  text: 'query ListMilestoneCompletions($slug:Slug!){CurrentUserLearningPathMilestoneCompletionsBySlug(slug:$slug){...MilestoneCompletion}}',
  fragments: [fragmentLearningPathRef, fragmentMilestoneCompletion, fragmentMilestoneRef, fragmentUserRef],
  rules: [["need","slug"]],
};

/**
 * Milestones of a learning path that the user of the `authToken` has completed. Without a token the list is empty or
 * shortened; no error is promised. Items may be null.
 *
 * Thought Industries query `CurrentUserLearningPathMilestoneCompletionsBySlug`.
 */
export function listMilestoneCompletions(client: Client, variables: T.ListMilestoneCompletionsVariables, options?: ListOptions): Paginator<T.MilestoneCompletion | null> {
  return listOperation(client, listMilestoneCompletionsOperation, variables, options);
}

const getCourseProgressOperation: GraphQLOperation = {
  id: 'learningPath.progress.getCourse',
  operation: 'UserCourseProgress',
  kind: 'query',
  effect: 'read',
  text: 'query GetCourseProgress($id:ID!){UserCourseProgress(id:$id){...CourseProgress}}',
  fragments: [fragmentCourseProgress],
  rules: [["need","id"]],
};

/**
 * Views, time and percentage of a course for the user of the `authToken`. Costs 5 points by itself.
 *
 * Thought Industries query `UserCourseProgress`.
 */
export function getCourseProgress(client: Client, variables: T.GetCourseProgressVariables, options?: CallOptions): Call<T.CourseProgress | null> {
  return callOperation(client, getCourseProgressOperation, variables, options);
}

const listCourseCompletionOperation: GraphQLOperation = {
  id: 'learningPath.progress.listCourseCompletion',
  operation: 'UserCourseCompletionProgress',
  kind: 'query',
  effect: 'read',
  text: 'query ListCourseCompletion($id:ID!){UserCourseCompletionProgress(id:$id){...CourseCompletion}}',
  fragments: [fragmentCourseCompletion],
  rules: [["need","id"]],
};

/**
 * How far the user of the `authToken` is with a course: one entry for each completion criterion. Costs 5 points by
 * itself.
 *
 * Thought Industries query `UserCourseCompletionProgress`.
 */
export function listCourseCompletion(client: Client, variables: T.ListCourseCompletionVariables, options?: ListOptions): Paginator<T.CourseCompletion> {
  return listOperation(client, listCourseCompletionOperation, variables, options);
}

const updateTopicProgressOperation: GraphQLOperation = {
  id: 'learningPath.progress.updateTopic',
  operation: 'UpdateTopicAndCourseProgress',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateTopicProgress($topicId:ID!$progress:Int!){UpdateTopicAndCourseProgress(topicId:$topicId progress:$progress)}',
  rules: [["need","topicId","progress"],["range","progress",0,100]],
};

/**
 * Report how far the user of the `authToken` is with a topic (page). 100 completes the topic and may complete the
 * course, issue certificates and send webhooks. True if the progress was recorded.
 *
 * Thought Industries mutation `UpdateTopicAndCourseProgress`. Safe to repeat.
 * - `progress`: Percent, from 0 to 100.
 */
export function updateTopicProgress(client: Client, variables: T.UpdateTopicProgressVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, updateTopicProgressOperation, variables, options);
}
