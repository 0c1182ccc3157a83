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
export const updateMeetingAttendance: <S = unknown>(client: Client, variables: T.UpdateMeetingAttendanceVariables, options?: CallOptions & SelectOption<S>) => Call<(T.MeetingAttendee & S) | null> = /* @__PURE__ */ single(
  'attendance.updateMeeting',
  'mutation UpdateMeetingAttendance($userId:ID!$courseId:ID$meetingId:ID!$attended:Boolean!){UpdateUserCourseMeetingAttendance(*){...MeetingAttendee}}',
  [fragmentMeetingAttendee, fragmentUserRef],
  { effect: 'idempotent', cost: 15 },
);

/**
 * Take a course off the active list of the user of the `authToken`. Enrolment and progress are kept;
 * `ReinstateUserCourse` brings it back. Answers the course's id, or null, without an error, if nothing was archived.
 *
 * Thought Industries mutation `ArchiveUserCourse`. Safe to repeat.
 * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: ArchiveUserCourse}
 */
export const archiveCourse: (client: Client, variables: T.ArchiveCourseVariables, options?: CallOptions) => Call<string | null> = /* @__PURE__ */ single(
  'courses.archive',
  'mutation ArchiveCourse($id:ID!){ArchiveUserCourse(*)}',
  undefined,
  { effect: 'idempotent', cost: 1 },
);

/**
 * Pages of a course that the user of the `authToken` has completed. Costs 3 points by itself.
 *
 * Thought Industries query `PagesCompletedByCourse`.
 * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: PagesCompletedByCourse}
 */
export const listPagesCompleted: <S = unknown>(client: Client, variables: T.ListPagesCompletedVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.CompletedPage & S> = /* @__PURE__ */ paged(
  'courses.listPagesCompleted',
  'query ListPagesCompleted($courseId:ID!){PagesCompletedByCourse(*){...CompletedPage}}',
  [fragmentCompletedPage],
  { cost: 10 },
);

/**
 * Put an archived course back on the active list of the user of the `authToken`. Answers the course's id, or null,
 * without an error, if it was not archived or could not be put back.
 *
 * Thought Industries mutation `ReinstateUserCourse`. Safe to repeat.
 * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: ReinstateUserCourse}
 */
export const reinstateCourse: (client: Client, variables: T.ReinstateCourseVariables, options?: CallOptions) => Call<string | null> = /* @__PURE__ */ single(
  'courses.reinstate',
  'mutation ReinstateCourse($id:ID!){ReinstateUserCourse(*)}',
  undefined,
  { effect: 'idempotent', cost: 1 },
);

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
export const updateCourseStatus: (client: Client, variables: T.UpdateCourseStatusVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'courses.updateStatus',
  'mutation UpdateCourseStatus($id:ID$slug:Slug$sku:String$status:String!$statusChangeDate:Date){UpdateCourseStatus(*)}',
  undefined,
  { before: /* @__PURE__ */ idempotentWith('statusChangeDate'), verifyWith: 'progress.listCourseCompletion', rules: [/* @__PURE__ */ one("id","slug","sku"), /* @__PURE__ */ word("status","started","not-completed","completed"), /* @__PURE__ */ past("statusChangeDate")], cost: 1 },
);

/**
 * Take a learning path off the active list of the user of the `authToken`. Enrolment and progress are kept;
 * `ReinstateUserLearningPath` brings it back. Answers the path's id, or null, without an error, if nothing was archived.
 *
 * Thought Industries mutation `ArchiveUserLearningPath`. Safe to repeat.
 * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: ArchiveUserLearningPath}
 */
export const archiveLearningPath: (client: Client, variables: T.ArchiveLearningPathVariables, options?: CallOptions) => Call<string | null> = /* @__PURE__ */ single(
  'learningPaths.archive',
  'mutation ArchiveLearningPath($id:ID!){ArchiveUserLearningPath(*)}',
  undefined,
  { effect: 'idempotent', cost: 1 },
);

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
export const createLearningPath: <S = unknown>(client: Client, variables: T.CreateLearningPathVariables, options?: CallOptions & SelectOption<S>) => Call<T.LearningPath & S> = /* @__PURE__ */ single(
  'learningPaths.create',
  'mutation CreateLearningPath($name:String!$language:String$clientId:ID$milestones:[MilestoneInput!]!){CreateLearningPath(*){...LearningPath}}',
  [fragmentCourseRef, fragmentLearningPath, fragmentLearningPathRef, fragmentMilestoneContent, fragmentMilestoneSummary],
  { rules: [/* @__PURE__ */ range("milestones",1)], cost: 126 },
);

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
export const getLearningPathBySlug: <S = unknown>(client: Client, variables: T.GetLearningPathBySlugVariables, options?: CallOptions & SelectOption<S>) => Call<(T.LearningPath & S) | null> = /* @__PURE__ */ single(
  'learningPaths.getBySlug',
  'query GetLearningPathBySlug($slug:Slug!){LearningPathBySlug(*){...LearningPath}}',
  [fragmentCourseRef, fragmentLearningPath, fragmentLearningPathRef, fragmentMilestoneContent, fragmentMilestoneSummary],
  { cost: 126 },
);

/**
 * Put an archived learning path back on the active list of the user of the `authToken`. Answers the path's id, or null,
 * without an error, if it was not archived or could not be put back.
 *
 * Thought Industries mutation `ReinstateUserLearningPath`. Safe to repeat.
 * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: ReinstateUserLearningPath}
 */
export const reinstateLearningPath: (client: Client, variables: T.ReinstateLearningPathVariables, options?: CallOptions) => Call<string | null> = /* @__PURE__ */ single(
  'learningPaths.reinstate',
  'mutation ReinstateLearningPath($id:ID!){ReinstateUserLearningPath(*)}',
  undefined,
  { effect: 'idempotent', cost: 1 },
);

/**
 * Set how far the user of the `authToken` is with a learning path, for instance to open it again. False if nothing was
 * set.
 *
 * Thought Industries mutation `UpdateLearningPathAccess`. Safe to repeat.
 * - `status`: `not-started`, `started` or `not-completed`. There is no `completed` here.
 * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: UpdateLearningPathAccess}
 */
export const updateLearningPathAccess: (client: Client, variables: T.UpdateLearningPathAccessVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'learningPaths.updateAccess',
  'mutation UpdateLearningPathAccess($slug:Slug!$status:String!){UpdateLearningPathAccess(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'learningPaths.getBySlug', rules: [/* @__PURE__ */ word("status","not-started","started","not-completed")], cost: 1 },
);

/**
 * One milestone with its content, completion criteria and release rule; by our reading null if there is none.
 *
 * Thought Industries query `Milestone`.
 * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: Milestone}
 */
export const getMilestone: <S = unknown>(client: Client, variables: T.GetMilestoneVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Milestone & S) | null> = /* @__PURE__ */ single(
  'milestones.get',
  'query GetMilestone($id:ID!){Milestone(*){...Milestone}}',
  [fragmentLearningPathRef, fragmentMilestone, fragmentMilestoneContent, fragmentMilestoneSummary],
  { cost: 40 },
);

/**
 * Milestones of a learning path that the user of the `authToken` has completed. Without a token the list is empty or
 * shortened; no error is promised. Items may be null.
 *
 * Thought Industries query `CurrentUserLearningPathMilestoneCompletionsBySlug`.
 * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: CurrentUserLearningPathMilestoneCompletionsBySlug}
 */
export const listMilestoneCompletions: <S = unknown>(client: Client, variables: T.ListMilestoneCompletionsVariables, options?: ListOptions & SelectOption<S>) => Paginator<(T.MilestoneCompletion & S) | null> = /* @__PURE__ */ paged(
  'milestones.listCompletions',
  'query ListMilestoneCompletions($slug:Slug!){CurrentUserLearningPathMilestoneCompletionsBySlug(*){...MilestoneCompletion}}',
  [fragmentLearningPathRef, fragmentMilestoneCompletion, fragmentMilestoneRef, fragmentUserRef],
  { cost: 20 },
);

/**
 * Views, time and percentage of a course for the user of the `authToken`. Costs 5 points by itself.
 *
 * Thought Industries query `UserCourseProgress`.
 * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: UserCourseProgress}
 */
export const getCourseProgress: <S = unknown>(client: Client, variables: T.GetCourseProgressVariables, options?: CallOptions & SelectOption<S>) => Call<(T.CourseProgress & S) | null> = /* @__PURE__ */ single(
  'progress.getCourse',
  'query GetCourseProgress($id:ID!){UserCourseProgress(*){...CourseProgress}}',
  [fragmentCourseProgress],
  { cost: 8 },
);

/**
 * How far the user of the `authToken` is with a course: one entry for each completion criterion. Costs 5 points by
 * itself.
 *
 * Thought Industries query `UserCourseCompletionProgress`.
 * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: UserCourseCompletionProgress}
 */
export const listCourseCompletion: <S = unknown>(client: Client, variables: T.ListCourseCompletionVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.CourseCompletion & S> = /* @__PURE__ */ paged(
  'progress.listCourseCompletion',
  'query ListCourseCompletion($id:ID!){UserCourseCompletionProgress(*){...CourseCompletion}}',
  [fragmentCourseCompletion],
  { cost: 9 },
);

/**
 * Report how far the user of the `authToken` is with a topic (page). 100 completes the topic and may complete the
 * course, issue certificates and send webhooks. True if the progress was recorded.
 *
 * Thought Industries mutation `UpdateTopicAndCourseProgress`. Safe to repeat.
 * - `progress`: Percent, from 0 to 100.
 * @see {@link https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/ | Thought Industries API reference: UpdateTopicAndCourseProgress}
 */
export const updateTopicProgress: (client: Client, variables: T.UpdateTopicProgressVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'progress.updateTopic',
  'mutation UpdateTopicProgress($topicId:ID!$progress:Int!){UpdateTopicAndCourseProgress(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'courses.listPagesCompleted', rules: [/* @__PURE__ */ range("progress",0,100)], cost: 1 },
);
