// Made by `npm run codegen`. Do not edit.

import { one, past, range, word } from '../../../core/call/index.js';
import type { Call, Paginator } from '../../../core/results/index.js';
import type { CallOptions, ListOptions } from '../../../core/settings/index.js';
import { idempotentWith } from '../../../graphql/execute/index.js';
import type { GraphQLClientLike, SelectOption } from '../../../graphql/index.js';
import { paged, single } from '../../../graphql/methods/index.js';
import type * as T from '../../generated/types.js';

type Client = GraphQLClientLike<'learningPath'>;

const fragmentCompletedPage = 'fragment CompletedPage on PageResource{__typename ...on PageEntity{id lessonId title type updatedAt}...on QuizPage{minPassingPercent}...on VideoPage{asset}}';
const fragmentCourseCompletion = 'fragment CourseCompletion on CourseCompletionCriteriaProgress{type percent required completed}';
const fragmentCourseProgress = 'fragment CourseProgress on UserProgress{percentComplete totalTime totalViews}';
const fragmentCourseRef = 'fragment CourseRef on Course{id title slug}';
const fragmentLearningPath = 'fragment LearningPath on LearningPath{id name slug sku kind contentType resourceType status language source isTemplate createdAt updatedAt publishDate futurePublishDate startDate endDate accessDays dueDate dueDateDays allowUnorderedMilestoneAccess authors authoringClient shortDescription longDescription confirmationHtml metaTitle metaDescription asset assetAltText assetLibraryId detailAsset detailAssetAltText detailAssetLibraryId heroAsset heroAssetAltText videoAsset availabilityStatus enrollmentStartDate enrollmentEndDate seatsLimit purchasable freeWithRegistration isPayAsYouGo bulkPurchasingEnabled priceInCents suggestedRetailPriceInCents lastTierPriceInCents hasMultipleCurrencies alternativePricingType alternativePricingRef taxable taxCategory externalDetailUrl externalPurchaseUrl externalConditionalRedirectUrl layoutId learnerLayoutId customFields currentUserStartActionDate currentUserDueDate currentUserPendingCertificate currentUserEarnedCertificate client{id name}milestones{...MilestoneSummary ...MilestoneContent completionCriteria{id type threshold}}prerequisiteCourses{...CourseRef}prerequisiteLearningPaths{...LearningPathRef}prices{id currencyCode}seatPackages{seats}seatTiers{seats priceInCents}fulfillmentCenter{id name}ribbon{slug label color}tags{id label}}';
const fragmentLearningPathRef = 'fragment LearningPathRef on LearningPath{id name slug}';
const fragmentMeetingAttendee = 'fragment MeetingAttendee on User{...UserRef attendedMeetings{attendanceDate meeting{id title startDate endDate}}}';
const fragmentMilestone = 'fragment Milestone on Milestone{...MilestoneSummary ...MilestoneContent learningPath{...LearningPathRef}completionCriteria{id type threshold awardType{id label}}}';
const fragmentMilestoneCompletion = 'fragment MilestoneCompletion on LearningPathAction{id type source timestamp milestone{...MilestoneRef}learningPath{...LearningPathRef}user{...UserRef}}';
const fragmentMilestoneContent = 'fragment MilestoneContent on Milestone{contentItems{id title slug kind}milestoneCourses{id contentId contentTitle contentGrouping requirement}milestoneCompetencyAssessment{id title type requirement competencyAssessmentId passingScoreRequired allowRetakes}}';
const fragmentMilestoneRef = 'fragment MilestoneRef on Milestone{id name kind requirement}';
const fragmentMilestoneSummary = 'fragment MilestoneSummary on Milestone{id name kind requirement releaseDate releaseDays completionCriteriaDescription createdAt updatedAt}';
const fragmentUserRef = 'fragment UserRef on User{id name email firstName lastName}';

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
export const updateMeetingAttendance: <S = unknown>(client: Client, variables: T.UpdateMeetingAttendanceVariables, options?: CallOptions & SelectOption<S>) => Call<(T.MeetingAttendee & S) | null> = /* @__PURE__ */ single(
  'attendance.updateMeeting',
  'mutation UpdateMeetingAttendance($userId:ID!$courseId:ID$meetingId:ID!$attended:Boolean!){UpdateUserCourseMeetingAttendance(*){...MeetingAttendee}}',
  [fragmentMeetingAttendee, fragmentUserRef],
  { effect: 'idempotent', cost: 15 },
);

/**
 * Remove a course from the active list of the user of the `authToken`. Enrolment and progress are retained, and
 * `ReinstateUserCourse` restores the course. Returns the course's id, or null without an error if no course was
 * archived.
 *
 * Thought Industries mutation `ArchiveUserCourse`. Safe to repeat.
 */
export const archiveCourse: (client: Client, variables: T.ArchiveCourseVariables, options?: CallOptions) => Call<string | null> = /* @__PURE__ */ single(
  'courses.archive',
  'mutation ArchiveCourse($id:ID!){ArchiveUserCourse(*)}',
  undefined,
  { effect: 'idempotent', cost: 1 },
);

/**
 * Pages of a course that the user of the `authToken` has completed. The field alone costs 3 points.
 *
 * Thought Industries query `PagesCompletedByCourse`.
 */
export const listPagesCompleted: <S = unknown>(client: Client, variables: T.ListPagesCompletedVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.CompletedPage & S> = /* @__PURE__ */ paged(
  'courses.listPagesCompleted',
  'query ListPagesCompleted($courseId:ID!){PagesCompletedByCourse(*){...CompletedPage}}',
  [fragmentCompletedPage],
  { cost: 10 },
);

/**
 * Restore an archived course to the active list of the user of the `authToken`. Returns the course's id, or null without
 * an error if it was not archived or could not be restored.
 *
 * Thought Industries mutation `ReinstateUserCourse`. Safe to repeat.
 */
export const reinstateCourse: (client: Client, variables: T.ReinstateCourseVariables, options?: CallOptions) => Call<string | null> = /* @__PURE__ */ single(
  'courses.reinstate',
  'mutation ReinstateCourse($id:ID!){ReinstateUserCourse(*)}',
  undefined,
  { effect: 'idempotent', cost: 1 },
);

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
export const updateCourseStatus: (client: Client, variables: T.UpdateCourseStatusVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'courses.updateStatus',
  'mutation UpdateCourseStatus($id:ID$slug:Slug$sku:String$status:String!$statusChangeDate:Date){UpdateCourseStatus(*)}',
  undefined,
  { before: /* @__PURE__ */ idempotentWith('statusChangeDate'), verifyWith: 'progress.listCourseCompletion', rules: [/* @__PURE__ */ one("id","slug","sku"), /* @__PURE__ */ word("status","started","not-completed","completed"), /* @__PURE__ */ past("statusChangeDate")], cost: 1 },
);

/**
 * Remove a learning path from the active list of the user of the `authToken`. Enrolment and progress are retained, and
 * `ReinstateUserLearningPath` restores the path. Returns the path's id, or null without an error if no path was
 * archived.
 *
 * Thought Industries mutation `ArchiveUserLearningPath`. Safe to repeat.
 */
export const archiveLearningPath: (client: Client, variables: T.ArchiveLearningPathVariables, options?: CallOptions) => Call<string | null> = /* @__PURE__ */ single(
  'learningPaths.archive',
  'mutation ArchiveLearningPath($id:ID!){ArchiveUserLearningPath(*)}',
  undefined,
  { effect: 'idempotent', cost: 1 },
);

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
export const createLearningPath: <S = unknown>(client: Client, variables: T.CreateLearningPathVariables, options?: CallOptions & SelectOption<S>) => Call<T.LearningPath & S> = /* @__PURE__ */ single(
  'learningPaths.create',
  'mutation CreateLearningPath($name:String!$language:String$clientId:ID$milestones:[MilestoneInput!]!){CreateLearningPath(*){...LearningPath}}',
  [fragmentCourseRef, fragmentLearningPath, fragmentLearningPathRef, fragmentMilestoneContent, fragmentMilestoneSummary],
  { rules: [/* @__PURE__ */ range("milestones",1)], cost: 126 },
);

/**
 * One learning path with its milestones and their courses, its prerequisites, prices, seats and tags; by our reading,
 * null for an unknown slug. The `currentUser…` fields apply to the user of the `authToken`. One query may cost 1,000
 * points: select objects only one level deep.
 *
 * Thought Industries query `LearningPathBySlug`.
 *
 * Selected only with the option `select`: `layout`, `learnerLayout`, `relatedQuery`, `relatedQuerySignature`, `tabs`.
 */
export const getLearningPathBySlug: <S = unknown>(client: Client, variables: T.GetLearningPathBySlugVariables, options?: CallOptions & SelectOption<S>) => Call<(T.LearningPath & S) | null> = /* @__PURE__ */ single(
  'learningPaths.getBySlug',
  'query GetLearningPathBySlug($slug:Slug!){LearningPathBySlug(*){...LearningPath}}',
  [fragmentCourseRef, fragmentLearningPath, fragmentLearningPathRef, fragmentMilestoneContent, fragmentMilestoneSummary],
  { cost: 126 },
);

/**
 * Restore an archived learning path to the active list of the user of the `authToken`. Returns the path's id, or null
 * without an error if it was not archived or could not be restored.
 *
 * Thought Industries mutation `ReinstateUserLearningPath`. Safe to repeat.
 */
export const reinstateLearningPath: (client: Client, variables: T.ReinstateLearningPathVariables, options?: CallOptions) => Call<string | null> = /* @__PURE__ */ single(
  'learningPaths.reinstate',
  'mutation ReinstateLearningPath($id:ID!){ReinstateUserLearningPath(*)}',
  undefined,
  { effect: 'idempotent', cost: 1 },
);

/**
 * Set the status of a learning path for the user of the `authToken`, for example to reopen it. Returns false if the
 * status was not set.
 *
 * Thought Industries mutation `UpdateLearningPathAccess`. Safe to repeat.
 * - `status`: `not-started`, `started` or `not-completed`, but not `completed`.
 */
export const updateLearningPathAccess: (client: Client, variables: T.UpdateLearningPathAccessVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'learningPaths.updateAccess',
  'mutation UpdateLearningPathAccess($slug:Slug!$status:String!){UpdateLearningPathAccess(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'learningPaths.getBySlug', rules: [/* @__PURE__ */ word("status","not-started","started","not-completed")], cost: 1 },
);

/**
 * One milestone with its content, completion criteria and release rule; by our reading, null for an unknown id.
 *
 * Thought Industries query `Milestone`.
 */
export const getMilestone: <S = unknown>(client: Client, variables: T.GetMilestoneVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Milestone & S) | null> = /* @__PURE__ */ single(
  'milestones.get',
  'query GetMilestone($id:ID!){Milestone(*){...Milestone}}',
  [fragmentLearningPathRef, fragmentMilestone, fragmentMilestoneContent, fragmentMilestoneSummary],
  { cost: 40 },
);

/**
 * Milestones of a learning path that the user of the `authToken` has completed. Without a token, the list is empty or
 * incomplete, possibly without an error. Items may be null.
 *
 * Thought Industries query `CurrentUserLearningPathMilestoneCompletionsBySlug`.
 */
export const listMilestoneCompletions: <S = unknown>(client: Client, variables: T.ListMilestoneCompletionsVariables, options?: ListOptions & SelectOption<S>) => Paginator<(T.MilestoneCompletion & S) | null> = /* @__PURE__ */ paged(
  'milestones.listCompletions',
  'query ListMilestoneCompletions($slug:Slug!){CurrentUserLearningPathMilestoneCompletionsBySlug(*){...MilestoneCompletion}}',
  [fragmentLearningPathRef, fragmentMilestoneCompletion, fragmentMilestoneRef, fragmentUserRef],
  { cost: 20 },
);

/**
 * Views, time and percentage of a course for the user of the `authToken`. The field alone costs 5 points.
 *
 * Thought Industries query `UserCourseProgress`.
 */
export const getCourseProgress: <S = unknown>(client: Client, variables: T.GetCourseProgressVariables, options?: CallOptions & SelectOption<S>) => Call<(T.CourseProgress & S) | null> = /* @__PURE__ */ single(
  'progress.getCourse',
  'query GetCourseProgress($id:ID!){UserCourseProgress(*){...CourseProgress}}',
  [fragmentCourseProgress],
  { cost: 8 },
);

/**
 * Progress of the user of the `authToken` in a course: one entry for each completion criterion. The field alone costs 5
 * points.
 *
 * Thought Industries query `UserCourseCompletionProgress`.
 */
export const listCourseCompletion: <S = unknown>(client: Client, variables: T.ListCourseCompletionVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.CourseCompletion & S> = /* @__PURE__ */ paged(
  'progress.listCourseCompletion',
  'query ListCourseCompletion($id:ID!){UserCourseCompletionProgress(*){...CourseCompletion}}',
  [fragmentCourseCompletion],
  { cost: 9 },
);

/**
 * Report the progress of the user of the `authToken` in a topic (page). 100 completes the topic and may complete the
 * course, issue certificates and send webhooks. Returns true if the progress was recorded.
 *
 * Thought Industries mutation `UpdateTopicAndCourseProgress`. Safe to repeat.
 * - `progress`: Percent, from 0 to 100.
 */
export const updateTopicProgress: (client: Client, variables: T.UpdateTopicProgressVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'progress.updateTopic',
  'mutation UpdateTopicProgress($topicId:ID!$progress:Int!){UpdateTopicAndCourseProgress(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'courses.listPagesCompleted', rules: [/* @__PURE__ */ range("progress",0,100)], cost: 1 },
);
