// Made by `npm run codegen`. Do not edit.

import type { Call, Paginator } from '../../core/results/index.js';
import type { CallOptions, ConfirmOptions, ListOptions } from '../../core/settings/index.js';
import type * as C from '../convenience-methods.js';
import type { UpdateOptions } from '../rest/index.js';
import type {
  Asset,
  AssetCreate,
  CatalogItemCreate,
  CatalogOrder,
  CatalogPage,
  CatalogPageCreate,
  CatalogPageUpdate,
  ClassicPageItem,
  ComponentContentBlock,
  ComponentContentBlockUpdate,
  ContentBlock,
  ContentBlockCreate,
  Course,
  CourseCompletionSample,
  CourseCreate,
  CourseEnrollmentSample,
  CourseListQuery,
  CourseSeries,
  CourseUpdate,
  DashboardTaskCreatedSample,
  Domain,
  DomainAccessCode,
  DomainAccessCodeChanged,
  DomainAccessCodeDetail,
  DomainAccessCodeInput,
  DomainAccessCodePool,
  DomainAccessCodePoolCreate,
  DomainAccessCodePoolDetail,
  DomainAccessCodePoolListQuery,
  DomainAccessCodePoolUpdate,
  DomainEnrollmentSample,
  DomainUpdate,
  DomainUser,
  DomainUserBulkCreate,
  DomainUserCreate,
  DomainUserInvite,
  DomainUserInviteCreate,
  DomainUserListQuery,
  DomainUserUpdate,
  DomainUserWithToken,
  EmailDomainRules,
  EmailDomainRulesChange,
  EmailDomainRulesUpdate,
  Enrollment,
  EnrollmentCreate,
  EnrollmentUpdate,
  Group,
  GroupAccessCodePool,
  GroupAccessCodePoolCreate,
  GroupCategory,
  GroupCreate,
  GroupListQuery,
  GroupMembership,
  GroupPrerequisite,
  GroupPrerequisiteCreate,
  GroupUpdate,
  GroupUser,
  GroupUserCreate,
  HtmlContentBlock,
  HtmlContentBlockUpdate,
  IltInstructor,
  IltInstructorCreate,
  IltInstructorListQuery,
  IltInstructorUpdate,
  IltMultiSessionEvent,
  IltMultiSessionEventCreate,
  IltMultiSessionEventUpdate,
  IltSession,
  IltSessionInput,
  Label,
  LabelAssociation,
  LabelAssociationCreate,
  LabelCreate,
  LabelUpdate,
  Lesson,
  LessonCompletionSample,
  LessonContentItem,
  LessonContentItemCreate,
  LessonContentItemListQuery,
  LessonContentItemUpdate,
  LessonCreate,
  LessonListQuery,
  LessonProgressDetail,
  LessonProgressDetailUpdate,
  LessonUpdate,
  LicensePackage,
  LicensePackageCreate,
  LicensePackageCreated,
  LicensePackageSeat,
  LicensePackageSeatCreate,
  LicensePackageSeatUpdate,
  LicensePackageUpdate,
  LicensePackageUpdated,
  ManagerAccess,
  ManagerAccessUpdate,
  OfferDetail,
  OfferUpdate,
  PageNumberQuery,
  PageQuery,
  Path,
  PathCompletionSample,
  PathEnrollmentSample,
  PathItem,
  PathOverview,
  PathUpdate,
  PlacedQuestion,
  Plan,
  PlanEnrollment,
  ProgressToken,
  ProgressTokenUpdate,
  PromoCode,
  PromoCodeCreate,
  PromoCodeListQuery,
  PromoCodePool,
  PromoCodePoolCreate,
  PromoCodePoolCreated,
  PromoCodePoolListQuery,
  PromoCodePoolOffers,
  PromoCodePoolOffersAdd,
  PromoCodePoolUpdate,
  PromoCodePoolUpdated,
  PromoCodeUpdate,
  PublishedCourse,
  PublishedCourseCreate,
  PublishedCourseDetail,
  PublishedCourseGetQuery,
  PublishedCourseListQuery,
  PublishedCoursePrerequisite,
  PublishedCoursePrerequisiteCreate,
  PublishedCourseUpdate,
  PublishedPath,
  PublishedPathCreate,
  PublishedPathEnrollment,
  PublishedPathGetQuery,
  PublishedPathItem,
  PublishedPathItemCreate,
  PublishedPathItemUpdate,
  PublishedPathItemUpdated,
  PublishedPathListQuery,
  PublishedPathUpdate,
  Purchase,
  PurchaseFulfill,
  PurchaseFulfillment,
  PurchaseFulfillmentSample,
  PurchaseUpdate,
  QuestionBank,
  QuestionBankCreate,
  QuestionBankUpdate,
  Quiz,
  QuizCompletionSample,
  QuizCreate,
  QuizListQuery,
  QuizQuestion,
  QuizQuestionBank,
  QuizQuestionCreate,
  QuizQuestionUpdate,
  QuizUpdate,
  RatingContentBlock,
  RatingContentBlockInput,
  ReenrollmentRule,
  ReenrollmentRuleCreate,
  ReenrollmentRuleUpdate,
  SignupField,
  SignupFieldValue,
  SignupFieldValueInput,
  SignupFieldValuesChange,
  SignupFieldValuesInput,
  Tag,
  TagAssociation,
  TagAssociationCreate,
  TagCreate,
  TagUpdate,
  TileContainerContentBlock,
  TileContainerContentBlockUpdate,
  TileContainerItem,
  TrainingCreditCode,
  TrainingCreditCodeCreate,
  TrainingCreditCodeCreated,
  TrainingCreditCodeDetail,
  TrainingCreditCodeListQuery,
  TrainingCreditCodeUpdate,
  TrainingCreditCodeUpdated,
  UpdatedUser,
  UserLesson,
  UserLessonUpdate,
  UserListQuery,
  UserOverview,
  UserPlanEnrollment,
  UserPublishedCourse,
  UserPublishedCourseUpdate,
  UserPublishedPathEnrollment,
  UserUpdate,
  ViltEventRegistrationSample,
  ViltSessionAttendance,
  ViltSessionEvent,
  ViltSessionEventListQuery,
  ViltSessionRegistration,
  ViltSessionRegistrationCreate,
  ViltSessionRegistrationDetail,
  ViltSessionRegistrationListQuery,
  ViltSessionRegistrationUpdate,
  VisibilityOverride,
  VisibilityOverrideCreate,
  WebPackage,
  WebPackageCreate,
  WebPackageReplacement,
  Webhook,
  WebhookCreate,
  WebhookPing,
  WebhookUpdate,
} from '../types/index.js';

/** Assets: videos, PDF files and embedded links of lessons. */
export interface SkilljarAssets extends C.SkilljarAssetsConveniences {
  /**
   * Creates an asset from a file that the platform fetches and stores, or from a link that it embeds. Requires `content_url` or
   * `asset.embed_link_url`. Processing is asynchronous: poll the asset until it has a `download_url` or an `embed_link_url`.
   *
   * Skilljar `assets_create` (`POST /v1/assets`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: assets_create}
   */
  create(input: AssetCreate, options?: CallOptions): Call<Asset>;
  /**
   * Permanently deletes an asset. Refused (400) while a lesson or course uses it.
   *
   * Skilljar `assets_destroy` (`DELETE /v1/assets/{asset_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: assets_destroy}
   */
  delete(assetId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves an asset, with a secret download URL that is valid for an hour, once the platform has processed it.
   *
   * Skilljar `assets_retrieve` (`GET /v1/assets/{asset_id}`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: assets_retrieve}
   */
  get(assetId: string, options?: CallOptions): Call<Asset>;
  /**
   * Lists the assets of the organisation, without download URLs.
   *
   * Skilljar `assets_list` (`GET /v1/assets`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: assets_list}
   */
  list(input?: PageQuery, options?: ListOptions): Paginator<Asset>;
}

/** Labels of a course. */
export interface SkilljarCoursesLabels {
  /**
   * Adds an existing label to a course.
   *
   * Skilljar `courses_labels_create` (`POST /v1/courses/{course_id}/labels`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: courses_labels_create}
   */
  create(courseId: string, input: LabelAssociationCreate, options?: CallOptions): Call<LabelAssociation>;
  /**
   * Removes a label from a course. The label itself remains.
   *
   * Skilljar `courses_labels_destroy` (`DELETE /v1/courses/{course_id}/labels/{label_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: courses_labels_destroy}
   */
  delete(path: { courseId: string; labelId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a label of a course; 404 if the course does not have it.
   *
   * Skilljar `courses_labels_retrieve` (`GET /v1/courses/{course_id}/labels/{label_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: courses_labels_retrieve}
   */
  get(path: { courseId: string; labelId: string }, options?: CallOptions): Call<LabelAssociation>;
  /**
   * Lists the labels of a course.
   *
   * Skilljar `courses_labels_list` (`GET /v1/courses/{course_id}/labels`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: courses_labels_list}
   */
  list(courseId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<LabelAssociation>;
}

/** Courses of the organisation, published or not. */
export interface SkilljarCourses {
  /**
   * Creates a course without lessons. Learners see it when it is published on a domain.
   *
   * Skilljar `courses_create` (`POST /v1/courses`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: courses_create}
   */
  create(input: CourseCreate, options?: CallOptions): Call<Course>;
  /**
   * Permanently deletes a course with its drafts.
   *
   * Skilljar `courses_destroy` (`DELETE /v1/courses/{course_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: courses_destroy}
   */
  delete(courseId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a course.
   *
   * Skilljar `courses_retrieve` (`GET /v1/courses/{course_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: courses_retrieve}
   */
  get(courseId: string, options?: CallOptions): Call<Course>;
  /**
   * Lists the courses of the organisation, published or not.
   *
   * Skilljar `courses_list` (`GET /v1/courses`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: courses_list}
   */
  list(input?: CourseListQuery, options?: ListOptions): Paginator<Course>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `courses_partial_update` (`PATCH /v1/courses/{course_id}`) or `courses_update` (`PUT /v1/courses/{course_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: courses_partial_update, courses_update}
   */
  update(courseId: string, input: CourseUpdate, options?: UpdateOptions): Call<Course>;
  /** Labels of a course. */
  readonly labels: SkilljarCoursesLabels;
}

/** Domains, the academies of the organisation. */
export interface SkilljarDomains {
  /**
   * Retrieves a domain, by its host name.
   *
   * Skilljar `domains_retrieve` (`GET /v1/domains/{domain_name}`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_retrieve}
   */
  get(domainName: string, options?: CallOptions): Call<Domain>;
  /**
   * Lists the domains of the organisation.
   *
   * Skilljar `domains_list` (`GET /v1/domains`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_list}
   */
  list(input?: PageNumberQuery, options?: ListOptions): Paginator<Domain>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `domains_partial_update` (`PATCH /v1/domains/{domain_name}`) or `domains_update` (`PUT /v1/domains/{domain_name}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_partial_update, domains_update}
   */
  update(domainName: string, input: DomainUpdate, options?: UpdateOptions): Call<Domain>;
}

/** Categories of groups. */
export interface SkilljarGroupCategories {
  /**
   * Retrieves a group category.
   *
   * Skilljar `group_categories_retrieve` (`GET /v1/group-categories/{group_category_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: group_categories_retrieve}
   */
  get(groupCategoryId: string, options?: CallOptions): Call<GroupCategory>;
  /**
   * Lists the group categories.
   *
   * Skilljar `group_categories_list` (`GET /v1/group-categories`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: group_categories_list}
   */
  list(input?: PageQuery, options?: ListOptions): Paginator<GroupCategory>;
}

/** Pools of access codes that give membership of a group. */
export interface SkilljarGroupsAccessCodePools {
  /**
   * Adds an existing access code pool to a group: its codes give membership.
   *
   * Skilljar `groups_access_code_pools_create` (`POST /v1/groups/{group_id}/access-code-pools`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_access_code_pools_create}
   */
  create(groupId: string, input: GroupAccessCodePoolCreate, options?: CallOptions): Call<GroupAccessCodePool>;
  /**
   * Removes a pool from a group. The pool and its codes remain.
   *
   * Skilljar `groups_access_code_pools_destroy` (`DELETE /v1/groups/{group_id}/access-code-pools/{access_code_pool_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_access_code_pools_destroy}
   */
  delete(path: { groupId: string; accessCodePoolId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves an access code pool of a group.
   *
   * Skilljar `groups_access_code_pools_retrieve` (`GET /v1/groups/{group_id}/access-code-pools/{access_code_pool_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_access_code_pools_retrieve}
   */
  get(path: { groupId: string; accessCodePoolId: string }, options?: CallOptions): Call<GroupAccessCodePool>;
  /**
   * Lists the access code pools of a group.
   *
   * Skilljar `groups_access_code_pools_list` (`GET /v1/groups/{group_id}/access-code-pools`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_access_code_pools_list}
   */
  list(groupId: string, input?: PageQuery, options?: ListOptions): Paginator<GroupAccessCodePool>;
}

/** E-mail domains whose learners join a group automatically. */
export interface SkilljarGroupsEmailDomainRules {
  /**
   * Retrieves the e-mail domains whose learners join a group automatically.
   *
   * Skilljar `groups_email_domain_rules_list` (`GET /v1/groups/{group_id}/email-domain-rules`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_email_domain_rules_list}
   */
  get(groupId: string, options?: CallOptions): Call<EmailDomainRules>;
  /**
   * Adds and removes e-mail domains, at least one in total. Not case-sensitive; adding an existing or removing a missing domain is not an
   * error.
   *
   * Skilljar `groups_email_domain_rules_partial_update` (`PATCH /v1/groups/{group_id}/email-domain-rules`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_email_domain_rules_partial_update}
   */
  update(groupId: string, input: EmailDomainRulesUpdate, options?: UpdateOptions): Call<EmailDomainRulesChange>;
}

/** Members of a group. */
export interface SkilljarGroupsUsers {
  /**
   * Adds a learner to a group.
   *
   * Skilljar `groups_users_create` (`POST /v1/groups/{group_id}/users`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_users_create}
   */
  create(groupId: string, input: GroupUserCreate, options?: CallOptions): Call<GroupUser>;
  /**
   * Removes a learner from a group. The account remains.
   *
   * Skilljar `groups_users_destroy` (`DELETE /v1/groups/{group_id}/users/{user_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_users_destroy}
   */
  delete(path: { groupId: string; userId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a learner in a group; 404 if the learner is not a member.
   *
   * Skilljar `groups_users_retrieve` (`GET /v1/groups/{group_id}/users/{user_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_users_retrieve}
   */
  get(path: { groupId: string; userId: string }, options?: CallOptions): Call<GroupUser>;
  /**
   * Lists the learners of a group.
   *
   * Skilljar `groups_users_list` (`GET /v1/groups/{group_id}/users`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_users_list}
   */
  list(groupId: string, input?: PageQuery, options?: ListOptions): Paginator<GroupUser>;
}

/** Groups of learners. */
export interface SkilljarGroups {
  /**
   * Creates a group, optionally with rules for automatic membership.
   *
   * Skilljar `groups_create` (`POST /v1/groups`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_create}
   */
  create(input: GroupCreate, options?: CallOptions): Call<Group>;
  /**
   * Permanently deletes a group. Its learners remain.
   *
   * Skilljar `groups_destroy` (`DELETE /v1/groups/{group_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_destroy}
   */
  delete(groupId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a group.
   *
   * Skilljar `groups_retrieve` (`GET /v1/groups/{group_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_retrieve}
   */
  get(groupId: string, options?: CallOptions): Call<Group>;
  /**
   * Lists the groups of the organisation.
   *
   * Skilljar `groups_list` (`GET /v1/groups`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_list}
   */
  list(input?: GroupListQuery, options?: ListOptions): Paginator<Group>;
  /**
   * Updates only the given fields. Change the e-mail domains with `groups.emailDomainRules.update`.
   *
   * Skilljar `groups_partial_update` (`PATCH /v1/groups/{group_id}`) or `groups_update` (`PUT /v1/groups/{group_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: groups_partial_update, groups_update}
   */
  update(groupId: string, input: GroupUpdate, options?: UpdateOptions): Call<Group>;
  /** Pools of access codes that give membership of a group. */
  readonly accessCodePools: SkilljarGroupsAccessCodePools;
  /** E-mail domains whose learners join a group automatically. */
  readonly emailDomainRules: SkilljarGroupsEmailDomainRules;
  /** Members of a group. */
  readonly users: SkilljarGroupsUsers;
}

/** Instructors of live training. */
export interface SkilljarIltInstructors {
  /**
   * Adds an instructor of live training.
   *
   * Skilljar `ilt_instructors_create` (`POST /v1/ilt-instructors`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_instructors_create}
   */
  create(input: IltInstructorCreate, options?: CallOptions): Call<IltInstructor>;
  /**
   * Removes an instructor from the organisation. The id is an integer.
   *
   * Skilljar `ilt_instructors_destroy` (`DELETE /v1/ilt-instructors/{id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_instructors_destroy}
   */
  delete(id: number | string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves an instructor of live training. The id is an integer, unlike all other ids.
   *
   * Skilljar `ilt_instructors_retrieve` (`GET /v1/ilt-instructors/{id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_instructors_retrieve}
   */
  get(id: number | string, options?: CallOptions): Call<IltInstructor>;
  /**
   * Lists the instructors of live training. The documented fields do not include their ids.
   *
   * Skilljar `ilt_instructors_list` (`GET /v1/ilt-instructors`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_instructors_list}
   */
  list(input?: IltInstructorListQuery, options?: ListOptions): Paginator<IltInstructor>;
  /**
   * Changes an instructor's e-mail address. Other fields cannot change. The id is an integer.
   *
   * Skilljar `ilt_instructors_partial_update` (`PATCH /v1/ilt-instructors/{id}`) or `ilt_instructors_update` (`PUT /v1/ilt-instructors/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_instructors_partial_update, ilt_instructors_update}
   */
  update(id: number | string, input: IltInstructorUpdate, options?: UpdateOptions): Call<IltInstructor>;
}

/** Live training events with several sessions. */
export interface SkilljarIltMultiSessionEvents {
  /**
   * Creates a multi-session event of a live training lesson.
   *
   * Skilljar `ilt_multi_session_events_create` (`POST /v1/ilt-multi-session-events`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_multi_session_events_create}
   */
  create(input: IltMultiSessionEventCreate, options?: CallOptions): Call<IltMultiSessionEvent>;
  /**
   * Retrieves a live training event of several sessions.
   *
   * Skilljar `ilt_multi_session_events_retrieve` (`GET /v1/ilt-multi-session-events/{multi_session_event_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_multi_session_events_retrieve}
   */
  get(multiSessionEventId: string, options?: CallOptions): Call<IltMultiSessionEvent>;
  /**
   * Lists the live training events of several sessions. Cancelled events are omitted.
   *
   * Skilljar `ilt_multi_session_events_list` (`GET /v1/ilt-multi-session-events`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_multi_session_events_list}
   */
  list(input?: PageQuery, options?: ListOptions): Paginator<IltMultiSessionEvent>;
  /**
   * Updates only the given fields. PUT may require `lesson` and `display_name`: prefer PATCH.
   *
   * Skilljar `ilt_multi_session_events_partial_update` (`PATCH /v1/ilt-multi-session-events/{multi_session_event_id}`) or `ilt_multi_session_events_update` (`PUT /v1/ilt-multi-session-events/{multi_session_event_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_multi_session_events_partial_update, ilt_multi_session_events_update}
   */
  update(multiSessionEventId: string, input: IltMultiSessionEventUpdate, options?: UpdateOptions): Call<IltMultiSessionEvent>;
}

/** Sessions of live training. */
export interface SkilljarIltSessions {
  /**
   * Creates a live training session of a lesson or of a multi-session event.
   *
   * Skilljar `ilt_sessions_create` (`POST /v1/ilt-sessions`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_sessions_create}
   */
  create(input: IltSessionInput, options?: CallOptions): Call<IltSession>;
  /**
   * Retrieves a live training session.
   *
   * Skilljar `ilt_sessions_retrieve` (`GET /v1/ilt-sessions/{ilt_session_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_sessions_retrieve}
   */
  get(iltSessionId: string, options?: CallOptions): Call<IltSession>;
  /**
   * Lists the live training sessions.
   *
   * Skilljar `ilt_sessions_list` (`GET /v1/ilt-sessions`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_sessions_list}
   */
  list(input?: PageQuery, options?: ListOptions): Paginator<IltSession>;
  /**
   * Replaces a live training session. Every required field must be given: there is no partial update.
   *
   * Skilljar `ilt_sessions_update` (`PUT /v1/ilt-sessions/{ilt_session_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ilt_sessions_update}
   */
  update(iltSessionId: string, input: IltSessionInput, options?: UpdateOptions): Call<IltSession>;
}

/** Labels of courses and paths, for reports. */
export interface SkilljarLabels {
  /**
   * Creates a label. Add it to courses and paths one by one.
   *
   * Skilljar `labels_create` (`POST /v1/labels`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: labels_create}
   */
  create(input: LabelCreate, options?: CallOptions): Call<Label>;
  /**
   * Permanently deletes a label.
   *
   * Skilljar `labels_destroy` (`DELETE /v1/labels/{label_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: labels_destroy}
   */
  delete(labelId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a label.
   *
   * Skilljar `labels_retrieve` (`GET /v1/labels/{label_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: labels_retrieve}
   */
  get(labelId: string, options?: CallOptions): Call<Label>;
  /**
   * Lists the labels of the organisation.
   *
   * Skilljar `labels_list` (`GET /v1/labels`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: labels_list}
   */
  list(input?: PageQuery, options?: ListOptions): Paginator<Label>;
  /**
   * Renames a label.
   *
   * Skilljar `labels_partial_update` (`PATCH /v1/labels/{label_id}`) or `labels_update` (`PUT /v1/labels/{label_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: labels_partial_update, labels_update}
   */
  update(labelId: string, input: LabelUpdate, options?: UpdateOptions): Call<Label>;
}

/** A learner's progress in a lesson. */
export interface SkilljarLessonProgress {
  /**
   * Retrieves a learner's progress in a lesson.
   *
   * Skilljar `lesson_progress_retrieve` (`GET /v1/lesson-progress/{lesson_progress_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lesson_progress_retrieve}
   */
  get(lessonProgressId: string, options?: CallOptions): Call<LessonProgressDetail>;
  /**
   * Sets a learner's progress in a lesson. `finished_at` marks the content as finished, and completes the lesson unless it needs
   * validation; `completed_at: null` reverts the completion.
   *
   * Skilljar `lesson_progress_partial_update` (`PATCH /v1/lesson-progress/{lesson_progress_id}`) or `lesson_progress_update` (`PUT /v1/lesson-progress/{lesson_progress_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lesson_progress_partial_update, lesson_progress_update}
   */
  update(lessonProgressId: string, input: LessonProgressDetailUpdate, options?: UpdateOptions): Call<LessonProgressDetail>;
}

/** Content items of a modular lesson. */
export interface SkilljarLessonsContentItems {
  /**
   * Adds a content item to a lesson. Content items cannot be deleted, except ratings, together with their block.
   *
   * Skilljar `lessons_content_items_create` (`POST /v1/lessons/{lesson_id}/content-items`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_content_items_create}
   */
  create(lessonId: string, input: LessonContentItemCreate, options?: CallOptions): Call<LessonContentItem>;
  /**
   * Retrieves a content item of a lesson.
   *
   * Skilljar `lessons_content_items_retrieve` (`GET /v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_content_items_retrieve}
   */
  get(path: { lessonId: string; lessonContentItemId: string }, options?: CallOptions): Call<LessonContentItem>;
  /**
   * Lists the content items of a lesson, in display order. Their HTML is included only with `include_content`.
   *
   * Skilljar `lessons_content_items_list` (`GET /v1/lessons/{lesson_id}/content-items`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_content_items_list}
   */
  list(lessonId: string, input?: LessonContentItemListQuery, options?: ListOptions): Paginator<LessonContentItem>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `lessons_content_items_partial_update` (`PATCH /v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}`) or `lessons_content_items_update` (`PUT /v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_content_items_partial_update, lessons_content_items_update}
   */
  update(path: { lessonId: string; lessonContentItemId: string }, input: LessonContentItemUpdate, options?: UpdateOptions): Call<LessonContentItem>;
}

/** Ratings that learners give in a lesson. */
export interface SkilljarLessonsRatingContentBlocks {
  /**
   * Adds a rating to a lesson, with its content item. A course can have only one rating.
   *
   * Skilljar `lessons_rating_content_blocks_create` (`POST /v1/lessons/{lesson_id}/rating-content-blocks`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_rating_content_blocks_create}
   */
  create(lessonId: string, input: RatingContentBlockInput, options?: CallOptions): Call<RatingContentBlock>;
  /**
   * Permanently deletes a rating with its content item.
   *
   * Skilljar `lessons_rating_content_blocks_destroy` (`DELETE /v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_rating_content_blocks_destroy}
   */
  delete(path: { lessonId: string; ratingContentBlockId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a rating of a lesson.
   *
   * Skilljar `lessons_rating_content_blocks_retrieve` (`GET /v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_rating_content_blocks_retrieve}
   */
  get(path: { lessonId: string; ratingContentBlockId: string }, options?: CallOptions): Call<RatingContentBlock>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `lessons_rating_content_blocks_partial_update` (`PATCH /v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}`) or `lessons_rating_content_blocks_update` (`PUT /v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_rating_content_blocks_partial_update, lessons_rating_content_blocks_update}
   */
  update(path: { lessonId: string; ratingContentBlockId: string }, input: RatingContentBlockInput, options?: UpdateOptions): Call<RatingContentBlock>;
}

/** Lessons of courses. */
export interface SkilljarLessons {
  /**
   * Adds a lesson to a course. The type determines which of the `content_` fields applies.
   *
   * Skilljar `lessons_create` (`POST /v1/lessons`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_create}
   */
  create(input: LessonCreate, options?: CallOptions): Call<Lesson>;
  /**
   * Permanently deletes a lesson with its content.
   *
   * Skilljar `lessons_destroy` (`DELETE /v1/lessons/{lesson_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_destroy}
   */
  delete(lessonId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a lesson.
   *
   * Skilljar `lessons_retrieve` (`GET /v1/lessons/{lesson_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_retrieve}
   */
  get(lessonId: string, options?: CallOptions): Call<Lesson>;
  /**
   * Lists the lessons of a course. `{ course_id }` is required.
   *
   * Skilljar `lessons_list` (`GET /v1/lessons`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_list}
   */
  list(input: LessonListQuery, options?: ListOptions): Paginator<Lesson>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `lessons_partial_update` (`PATCH /v1/lessons/{lesson_id}`) or `lessons_update` (`PUT /v1/lessons/{lesson_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: lessons_partial_update, lessons_update}
   */
  update(lessonId: string, input: LessonUpdate, options?: UpdateOptions): Call<Lesson>;
  /** Content items of a modular lesson. */
  readonly contentItems: SkilljarLessonsContentItems;
  /** Ratings that learners give in a lesson. */
  readonly ratingContentBlocks: SkilljarLessonsRatingContentBlocks;
}

/** Learners with a seat of a license package. */
export interface SkilljarLicensePackagesStudents {
  /**
   * Assigns a seat in a license package to a learner, by id or e-mail address. Requires license packages in the organisation.
   *
   * Skilljar `license_packages_students_create` (`POST /v1/license-packages/{license_package_id}/students`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: license_packages_students_create}
   */
  create(licensePackageId: string, input: LicensePackageSeatCreate, options?: CallOptions): Call<LicensePackageSeat>;
  /**
   * Lists the learners with a seat in a license package. Requires license packages in the organisation.
   *
   * Skilljar `license_packages_students_list` (`GET /v1/license-packages/{license_package_id}/students`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: license_packages_students_list}
   */
  list(licensePackageId: string, input?: PageQuery, options?: ListOptions): Paginator<LicensePackageSeat>;
  /**
   * Activates or deactivates a learner's seat. Takes the learner's id, not the seat's. Requires license packages in the organisation.
   *
   * Skilljar `license_packages_students_partial_update` (`PATCH /v1/license-packages/{license_package_id}/students/{student_id}`) or `license_packages_students_update` (`PUT /v1/license-packages/{license_package_id}/students/{student_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: license_packages_students_partial_update, license_packages_students_update}
   */
  update(path: { licensePackageId: string; studentId: string }, input: LicensePackageSeatUpdate, options?: UpdateOptions): Call<LicensePackageSeat>;
}

/** License packages, which contain seats for learners. */
export interface SkilljarLicensePackages {
  /**
   * Creates a license package without learners.
   *
   * Skilljar `license_packages_create` (`POST /v1/license-packages`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: license_packages_create}
   */
  create(input: LicensePackageCreate, options?: CallOptions): Call<LicensePackageCreated>;
  /**
   * Permanently deletes a license package.
   *
   * Skilljar `license_packages_destroy` (`DELETE /v1/license-packages/{license_package_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: license_packages_destroy}
   */
  delete(licensePackageId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a license package, with its remaining seats.
   *
   * Skilljar `license_packages_retrieve` (`GET /v1/license-packages/{license_package_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: license_packages_retrieve}
   */
  get(licensePackageId: string, options?: CallOptions): Call<LicensePackage>;
  /**
   * Lists the license packages of the organisation.
   *
   * Skilljar `license_packages_list` (`GET /v1/license-packages`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: license_packages_list}
   */
  list(input?: PageQuery, options?: ListOptions): Paginator<LicensePackage>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `license_packages_partial_update` (`PATCH /v1/license-packages/{license_package_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: license_packages_partial_update}
   */
  update(licensePackageId: string, input: LicensePackageUpdate, options?: UpdateOptions): Call<LicensePackageUpdated>;
  /** Learners with a seat of a license package. */
  readonly students: SkilljarLicensePackagesStudents;
}

/** Offers: prices of published courses and paths. */
export interface SkilljarOffers {
  /**
   * Retrieves an offer.
   *
   * Skilljar `offers_retrieve` (`GET /v1/offers/{offer_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: offers_retrieve}
   */
  get(offerId: string, options?: CallOptions): Call<OfferDetail>;
  /**
   * Lists the offers of the organisation with their prices.
   *
   * Skilljar `offers_list` (`GET /v1/offers`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: offers_list}
   */
  list(input?: PageQuery, options?: ListOptions): Paginator<OfferDetail>;
  /**
   * Changes the price of an offer. Only for offers of a single published course.
   *
   * Skilljar `offers_partial_update` (`PATCH /v1/offers/{offer_id}`) or `offers_update` (`PUT /v1/offers/{offer_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: offers_partial_update, offers_update}
   */
  update(offerId: string, input: OfferUpdate, options?: UpdateOptions): Call<OfferDetail>;
}

/** Courses of a path. */
export interface SkilljarPathsPathItems {
  /**
   * Retrieves a course of a path, by the id of the path item.
   *
   * Skilljar `paths_path_items_retrieve` (`GET /v1/paths/{path_id}/path-items/{path_item_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: paths_path_items_retrieve}
   */
  get(path: { pathId: string; pathItemId: string }, options?: CallOptions): Call<PathItem>;
  /**
   * Lists the courses of a path. Sources disagree on whether they are in the path's order.
   *
   * Skilljar `paths_path_items_list` (`GET /v1/paths/{path_id}/path-items`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: paths_path_items_list}
   */
  list(pathId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<PathItem>;
}

/** Paths, which are sequences of courses. */
export interface SkilljarPaths {
  /**
   * Permanently deletes a path with its items.
   *
   * Skilljar `paths_destroy` (`DELETE /v1/paths/{path_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: paths_destroy}
   */
  delete(pathId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a learning path.
   *
   * Skilljar `paths_retrieve` (`GET /v1/paths/{path_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: paths_retrieve}
   */
  get(pathId: string, options?: CallOptions): Call<Path>;
  /**
   * Lists the learning paths of the organisation. Create them with `domain(name).publishedPaths.create`.
   *
   * Skilljar `paths_list` (`GET /v1/paths`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: paths_list}
   */
  list(input?: PageNumberQuery, options?: ListOptions): Paginator<PathOverview>;
  /**
   * Updates only the given texts of a path.
   *
   * Skilljar `paths_partial_update` (`PATCH /v1/paths/{path_id}`) or `paths_update` (`PUT /v1/paths/{path_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: paths_partial_update, paths_update}
   */
  update(pathId: string, input: PathUpdate, options?: UpdateOptions): Call<Path>;
  /** Courses of a path. */
  readonly pathItems: SkilljarPathsPathItems;
}

/** Progress tokens, with which external content reports a learner's progress. */
export interface SkilljarProgresstokens {
  /**
   * Retrieves a progress token.
   *
   * Skilljar `progresstokens_retrieve` (`GET /v1/progresstokens/{progress_token_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: progresstokens_retrieve}
   */
  get(progressTokenId: string, options?: CallOptions): Call<ProgressToken>;
  /**
   * Lists the progress tokens of the organisation. Empty if the organisation uses none.
   *
   * Skilljar `progresstokens_list` (`GET /v1/progresstokens`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: progresstokens_list}
   */
  list(input?: PageNumberQuery, options?: ListOptions): Paginator<ProgressToken>;
  /**
   * Reports progress with a token. May change the learner's progress in the lesson and complete the course.
   *
   * Skilljar `progresstokens_partial_update` (`PATCH /v1/progresstokens/{progress_token_id}`) or `progresstokens_update` (`PUT /v1/progresstokens/{progress_token_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: progresstokens_partial_update, progresstokens_update}
   */
  update(progressTokenId: string, input: ProgressTokenUpdate, options?: UpdateOptions): Call<ProgressToken>;
}

/** Offers that the codes of a pool apply to. */
export interface SkilljarPromoCodePoolsOffers extends C.SkilljarPromoCodePoolsOffersConveniences {
  /**
   * Adds one offer, or up to 500, to a pool of promo codes.
   *
   * Skilljar `promo_code_pools_offers_create` (`POST /v1/promo-code-pools/{promo_code_pool_id}/offers`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_code_pools_offers_create}
   */
  create(promoCodePoolId: string, input: PromoCodePoolOffersAdd, options?: CallOptions): Call<PromoCodePoolOffers>;
  /**
   * Removes an offer from a pool. The offer and the pool remain.
   *
   * Skilljar `promo_code_pools_offers_destroy` (`DELETE /v1/promo-code-pools/{promo_code_pool_id}/offers/{offer_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_code_pools_offers_destroy}
   */
  delete(path: { promoCodePoolId: string; offerId: string }, options?: CallOptions): Call<void>;
  /**
   * Lists the offers that the codes of a pool apply to. One row may have several.
   *
   * Skilljar `promo_code_pools_offers_list` (`GET /v1/promo-code-pools/{promo_code_pool_id}/offers`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_code_pools_offers_list}
   */
  list(promoCodePoolId: string, input?: PageQuery, options?: ListOptions): Paginator<PromoCodePoolOffers>;
}

/** Pools of promo codes, with the discount of their codes. */
export interface SkilljarPromoCodePools {
  /**
   * Creates a pool without codes, with the discount of all its codes.
   *
   * Skilljar `promo_code_pools_create` (`POST /v1/promo-code-pools`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_code_pools_create}
   */
  create(input: PromoCodePoolCreate, options?: CallOptions): Call<PromoCodePoolCreated>;
  /**
   * Permanently deletes a pool and all its codes. Purchases made with one of them lose the reference to it.
   *
   * Skilljar `promo_code_pools_destroy` (`DELETE /v1/promo-code-pools/{promo_code_pool_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_code_pools_destroy}
   */
  delete(promoCodePoolId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a pool of promo codes.
   *
   * Skilljar `promo_code_pools_retrieve` (`GET /v1/promo-code-pools/{promo_code_pool_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_code_pools_retrieve}
   */
  get(promoCodePoolId: string, options?: CallOptions): Call<PromoCodePool>;
  /**
   * Lists the pools of promo codes.
   *
   * Skilljar `promo_code_pools_list` (`GET /v1/promo-code-pools`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_code_pools_list}
   */
  list(input?: PromoCodePoolListQuery, options?: ListOptions): Paginator<PromoCodePool>;
  /**
   * Updates only the given fields. The discount cannot change.
   *
   * Skilljar `promo_code_pools_partial_update` (`PATCH /v1/promo-code-pools/{promo_code_pool_id}`) or `promo_code_pools_update` (`PUT /v1/promo-code-pools/{promo_code_pool_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_code_pools_partial_update, promo_code_pools_update}
   */
  update(promoCodePoolId: string, input: PromoCodePoolUpdate, options?: UpdateOptions): Call<PromoCodePoolUpdated>;
  /** Offers that the codes of a pool apply to. */
  readonly offers: SkilljarPromoCodePoolsOffers;
}

/** Promo codes, which reduce the price of an offer. */
export interface SkilljarPromoCodes {
  /**
   * Adds a promo code to an existing pool.
   *
   * Skilljar `promo_codes_create` (`POST /v1/promo-codes`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_codes_create}
   */
  create(input: PromoCodeCreate, options?: CallOptions): Call<PromoCode>;
  /**
   * Permanently deletes a promo code.
   *
   * Skilljar `promo_codes_destroy` (`DELETE /v1/promo-codes/{promo_code_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_codes_destroy}
   */
  delete(promoCodeId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a promo code.
   *
   * Skilljar `promo_codes_retrieve` (`GET /v1/promo-codes/{promo_code_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_codes_retrieve}
   */
  get(promoCodeId: string, options?: CallOptions): Call<PromoCode>;
  /**
   * Lists the promo codes of the organisation.
   *
   * Skilljar `promo_codes_list` (`GET /v1/promo-codes`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_codes_list}
   */
  list(input?: PromoCodeListQuery, options?: ListOptions): Paginator<PromoCode>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `promo_codes_partial_update` (`PATCH /v1/promo-codes/{promo_code_id}`) or `promo_codes_update` (`PUT /v1/promo-codes/{promo_code_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: promo_codes_partial_update, promo_codes_update}
   */
  update(promoCodeId: string, input: PromoCodeUpdate, options?: UpdateOptions): Call<PromoCode>;
}

/** Purchases of learners. */
export interface SkilljarPurchases {
  /**
   * Completes a purchase whose payment was handled elsewhere. With `SUCCESS`, the learner gets the purchased enrolments and, if
   * needed, membership of the domain.
   *
   * Skilljar `purchases_fulfill_create` (`POST /v1/purchases/{purchase_id}/fulfill`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: purchases_fulfill_create}
   */
  fulfill(purchaseId: string, input: PurchaseFulfill, options?: CallOptions): Call<PurchaseFulfillment>;
  /**
   * Retrieves a purchase. There is no list of purchases: enrolments and events contain the id.
   *
   * Skilljar `purchases_retrieve` (`GET /v1/purchases/{purchase_id}`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: purchases_retrieve}
   */
  get(purchaseId: string, options?: CallOptions): Call<Purchase>;
  /**
   * Updates only the given fields. Its state determines which fields can change.
   *
   * Skilljar `purchases_partial_update` (`PATCH /v1/purchases/{purchase_id}`) or `purchases_update` (`PUT /v1/purchases/{purchase_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: purchases_partial_update, purchases_update}
   */
  update(purchaseId: string, input: PurchaseUpdate, options?: UpdateOptions): Call<Purchase>;
}

/** Questions of a question bank. */
export interface SkilljarQuestionBanksQuestions {
  /**
   * Permanently deletes a question of a question bank with its answers.
   *
   * Skilljar `question_banks_questions_destroy` (`DELETE /v1/question-banks/{question_bank_id}/questions/{question_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: question_banks_questions_destroy}
   */
  delete(path: { questionBankId: string; questionId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a question of a question bank, with its answers.
   *
   * Skilljar `question_banks_questions_retrieve` (`GET /v1/question-banks/{question_bank_id}/questions/{question_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: question_banks_questions_retrieve}
   */
  get(path: { questionBankId: string; questionId: string }, options?: CallOptions): Call<PlacedQuestion>;
  /**
   * Lists the questions of a question bank, with their answers.
   *
   * Skilljar `question_banks_questions_list` (`GET /v1/question-banks/{question_bank_id}/questions`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: question_banks_questions_list}
   */
  list(questionBankId: string, input?: PageQuery, options?: ListOptions): Paginator<PlacedQuestion>;
}

/** Question banks, from which quizzes draw questions. */
export interface SkilljarQuestionBanks {
  /**
   * Creates an empty question bank.
   *
   * Skilljar `question_banks_create` (`POST /v1/question-banks`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: question_banks_create}
   */
  create(input: QuestionBankCreate, options?: CallOptions): Call<QuestionBank>;
  /**
   * Permanently deletes a question bank with all its questions.
   *
   * Skilljar `question_banks_destroy` (`DELETE /v1/question-banks/{question_bank_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: question_banks_destroy}
   */
  delete(questionBankId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a question bank.
   *
   * Skilljar `question_banks_retrieve` (`GET /v1/question-banks/{question_bank_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: question_banks_retrieve}
   */
  get(questionBankId: string, options?: CallOptions): Call<QuestionBank>;
  /**
   * Lists the question banks of the organisation.
   *
   * Skilljar `question_banks_list` (`GET /v1/question-banks`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: question_banks_list}
   */
  list(input?: PageQuery, options?: ListOptions): Paginator<QuestionBank>;
  /**
   * Renames a question bank.
   *
   * Skilljar `question_banks_partial_update` (`PATCH /v1/question-banks/{question_bank_id}`) or `question_banks_update` (`PUT /v1/question-banks/{question_bank_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: question_banks_partial_update, question_banks_update}
   */
  update(questionBankId: string, input: QuestionBankUpdate, options?: UpdateOptions): Call<QuestionBank>;
  /** Questions of a question bank. */
  readonly questions: SkilljarQuestionBanksQuestions;
}

/** Questions of quizzes and question banks. */
export interface SkilljarQuizQuestions {
  /**
   * Adds a question to a quiz or a question bank, one of which is required. Answers are required for every type except `FREEFORM`.
   * Questions keep the order of their creation, and their answers.
   *
   * Skilljar `quiz_questions_create` (`POST /v1/quiz-questions`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quiz_questions_create}
   */
  create(input: QuizQuestionCreate, options?: CallOptions): Call<QuizQuestion>;
  /**
   * Permanently deletes a question of a quiz or a question bank.
   *
   * Skilljar `quiz_questions_destroy` (`DELETE /v1/quiz-questions/{question_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quiz_questions_destroy}
   */
  delete(questionId: string, options?: CallOptions): Call<void>;
  /**
   * Retrieves a question of a quiz or a question bank.
   *
   * Skilljar `quiz_questions_retrieve` (`GET /v1/quiz-questions/{question_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quiz_questions_retrieve}
   */
  get(questionId: string, options?: CallOptions): Call<QuizQuestion>;
  /**
   * Updates only the given fields. The quiz or the question bank is required. The platform silently ignores answers and
   * order.
   *
   * Skilljar `quiz_questions_partial_update` (`PATCH /v1/quiz-questions/{question_id}`) or `quiz_questions_update` (`PUT /v1/quiz-questions/{question_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quiz_questions_partial_update, quiz_questions_update}
   */
  update(questionId: string, input: QuizQuestionUpdate, options?: UpdateOptions): Call<QuizQuestion>;
}

/** Question banks of a quiz. */
export interface SkilljarQuizzesQuestionBanks {
  /**
   * Retrieves a question bank that a quiz uses.
   *
   * Skilljar `quizzes_question_banks_retrieve` (`GET /v1/quizzes/{quiz_id}/question-banks/{question_bank_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quizzes_question_banks_retrieve}
   */
  get(path: { quizId: string; questionBankId: string }, options?: CallOptions): Call<QuizQuestionBank>;
  /**
   * Lists the question banks that a quiz uses.
   *
   * Skilljar `quizzes_question_banks_list` (`GET /v1/quizzes/{quiz_id}/question-banks`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quizzes_question_banks_list}
   */
  list(quizId: string, input?: PageQuery, options?: ListOptions): Paginator<QuizQuestionBank>;
}

/** Questions of a quiz. */
export interface SkilljarQuizzesQuestions {
  /**
   * Permanently deletes a question of a quiz with its answers.
   *
   * Skilljar `quizzes_questions_destroy` (`DELETE /v1/quizzes/{quiz_id}/questions/{question_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quizzes_questions_destroy}
   */
  delete(path: { quizId: string; questionId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a question of a quiz, with its answers.
   *
   * Skilljar `quizzes_questions_retrieve` (`GET /v1/quizzes/{quiz_id}/questions/{question_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quizzes_questions_retrieve}
   */
  get(path: { quizId: string; questionId: string }, options?: CallOptions): Call<PlacedQuestion>;
  /**
   * Lists the questions of a quiz, with their answers.
   *
   * Skilljar `quizzes_questions_list` (`GET /v1/quizzes/{quiz_id}/questions`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quizzes_questions_list}
   */
  list(quizId: string, input?: PageQuery, options?: ListOptions): Paginator<PlacedQuestion>;
}

/** Quizzes of lessons. */
export interface SkilljarQuizzes {
  /**
   * Creates a quiz without questions.
   *
   * Skilljar `quizzes_create` (`POST /v1/quizzes`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quizzes_create}
   */
  create(input: QuizCreate, options?: CallOptions): Call<Quiz>;
  /**
   * Permanently deletes a quiz with everything that belongs to it.
   *
   * Skilljar `quizzes_destroy` (`DELETE /v1/quizzes/{quiz_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quizzes_destroy}
   */
  delete(quizId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a quiz.
   *
   * Skilljar `quizzes_retrieve` (`GET /v1/quizzes/{quiz_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quizzes_retrieve}
   */
  get(quizId: string, options?: CallOptions): Call<Quiz>;
  /**
   * Lists the quizzes of the organisation.
   *
   * Skilljar `quizzes_list` (`GET /v1/quizzes`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quizzes_list}
   */
  list(input?: QuizListQuery, options?: ListOptions): Paginator<Quiz>;
  /**
   * Updates only the given fields, except that `show_question_feedback: false` permanently deletes the existing feedback.
   *
   * Skilljar `quizzes_partial_update` (`PATCH /v1/quizzes/{quiz_id}`) or `quizzes_update` (`PUT /v1/quizzes/{quiz_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: quizzes_partial_update, quizzes_update}
   */
  update(quizId: string, input: QuizUpdate, options?: UpdateOptions): Call<Quiz>;
  /** Question banks of a quiz. */
  readonly questionBanks: SkilljarQuizzesQuestionBanks;
  /** Questions of a quiz. */
  readonly questions: SkilljarQuizzesQuestions;
}

/** Tags of published courses, published paths and catalogue pages. */
export interface SkilljarTags {
  /**
   * Creates a tag. Add it to resources one by one.
   *
   * Skilljar `tags_create` (`POST /v1/tags`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: tags_create}
   */
  create(input: TagCreate, options?: CallOptions): Call<Tag>;
  /**
   * Deletes a tag.
   *
   * Skilljar `tags_destroy` (`DELETE /v1/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: tags_destroy}
   */
  delete(tagId: string, options?: CallOptions): Call<void>;
  /**
   * Retrieves a tag.
   *
   * Skilljar `tags_retrieve` (`GET /v1/tags/{tag_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: tags_retrieve}
   */
  get(tagId: string, options?: CallOptions): Call<Tag>;
  /**
   * Lists the tags of the organisation.
   *
   * Skilljar `tags_list` (`GET /v1/tags`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: tags_list}
   */
  list(input?: PageQuery, options?: ListOptions): Paginator<Tag>;
  /**
   * Renames a tag.
   *
   * Skilljar `tags_partial_update` (`PATCH /v1/tags/{tag_id}`) or `tags_update` (`PUT /v1/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: tags_partial_update, tags_update}
   */
  update(tagId: string, input: TagUpdate, options?: UpdateOptions): Call<Tag>;
}

/** Codes with credits that learners pay with. */
export interface SkilljarTrainingCreditCodes {
  /**
   * Creates a code with credits that learners pay with. It cannot be deleted, but it can expire.
   *
   * Skilljar `training_credit_codes_create` (`POST /v1/training-credit-codes`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: training_credit_codes_create}
   */
  create(input: TrainingCreditCodeCreate, options?: CallOptions): Call<TrainingCreditCodeCreated>;
  /**
   * Retrieves a training credit code, with its groups and offers.
   *
   * Skilljar `training_credit_codes_retrieve` (`GET /v1/training-credit-codes/{training_credit_code_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: training_credit_codes_retrieve}
   */
  get(trainingCreditCodeId: string, options?: CallOptions): Call<TrainingCreditCodeDetail>;
  /**
   * Lists the training credit codes of the organisation.
   *
   * Skilljar `training_credit_codes_list` (`GET /v1/training-credit-codes`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: training_credit_codes_list}
   */
  list(input?: TrainingCreditCodeListQuery, options?: ListOptions): Paginator<TrainingCreditCode>;
  /**
   * Updates only the given fields. Groups and offers are added or removed, not replaced.
   *
   * Skilljar `training_credit_codes_partial_update` (`PATCH /v1/training-credit-codes/{training_credit_code_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: training_credit_codes_partial_update}
   */
  update(trainingCreditCodeId: string, input: TrainingCreditCodeUpdate, options?: UpdateOptions): Call<TrainingCreditCodeUpdated>;
}

/** Groups of a learner. */
export interface SkilljarUsersGroups {
  /**
   * Lists the groups of a learner.
   *
   * Skilljar `users_groups_list` (`GET /v1/users/{user_id}/groups`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_groups_list}
   */
  list(userId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<GroupMembership>;
}

/** A learner's enrolments in plans, over all domains. */
export interface SkilljarUsersPlanEnrollments {
  /**
   * Lists a learner's enrolments in plans, over all domains. Returned as one page of any size.
   *
   * Skilljar `users_plan_enrollments_list` (`GET /v1/users/{user_id}/plan-enrollments`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_plan_enrollments_list}
   */
  list(userId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<UserPlanEnrollment>;
}

/** A learner's lessons in a course, with their progress. */
export interface SkilljarUsersPublishedCoursesLessons {
  /**
   * Retrieves a learner's progress in one lesson.
   *
   * Skilljar `users_published_courses_lessons_retrieve` (`GET /v1/users/{user_id}/published-courses/{published_course_id}/lessons/{lesson_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_published_courses_lessons_retrieve}
   */
  get(path: { userId: string; publishedCourseId: string; lessonId: string }, options?: CallOptions): Call<UserLesson>;
  /**
   * Lists the lessons of a course with a learner's progress. Documented, but some organisations receive a 404.
   *
   * Skilljar `users_published_courses_lessons_list` (`GET /v1/users/{user_id}/published-courses/{published_course_id}/lessons`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_published_courses_lessons_list}
   */
  list(path: { userId: string; publishedCourseId: string }, input?: PageNumberQuery, options?: ListOptions): Paginator<UserLesson>;
  /**
   * Sets a learner's progress in a lesson; `completed_at` alone completes it.
   *
   * Skilljar `users_published_courses_lessons_partial_update` (`PATCH /v1/users/{user_id}/published-courses/{published_course_id}/lessons/{lesson_id}`) or `users_published_courses_lessons_update` (`PUT /v1/users/{user_id}/published-courses/{published_course_id}/lessons/{lesson_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_published_courses_lessons_partial_update, users_published_courses_lessons_update}
   */
  update(path: { userId: string; publishedCourseId: string; lessonId: string }, input: UserLessonUpdate, options?: UpdateOptions): Call<UserLesson>;
}

/** A learner's courses, with their progress. */
export interface SkilljarUsersPublishedCourses {
  /**
   * Retrieves a learner's progress in one course. If the course is published on two domains, the result may be the other publication.
   *
   * Skilljar `users_published_courses_retrieve` (`GET /v1/users/{user_id}/published-courses/{published_course_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_published_courses_retrieve}
   */
  get(path: { userId: string; publishedCourseId: string }, options?: CallOptions): Call<UserPublishedCourse>;
  /**
   * Lists the courses that a learner is enrolled in, with progress, over all domains. Returned as one page of any size.
   *
   * Skilljar `users_published_courses_list` (`GET /v1/users/{user_id}/published-courses`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_published_courses_list}
   */
  list(userId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<UserPublishedCourse>;
  /**
   * Sets a learner's progress in a course; `completed_at` alone completes it.
   *
   * Skilljar `users_published_courses_partial_update` (`PATCH /v1/users/{user_id}/published-courses/{published_course_id}`) or `users_published_courses_update` (`PUT /v1/users/{user_id}/published-courses/{published_course_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_published_courses_partial_update, users_published_courses_update}
   */
  update(path: { userId: string; publishedCourseId: string }, input: UserPublishedCourseUpdate, options?: UpdateOptions): Call<UserPublishedCourse>;
  /** A learner's lessons in a course, with their progress. */
  readonly lessons: SkilljarUsersPublishedCoursesLessons;
}

/** A learner's enrolments in paths, over all domains. */
export interface SkilljarUsersPublishedPathEnrollments {
  /**
   * Lists a learner's enrolments in paths, with progress, over all domains. Returned as one page of any size.
   *
   * Skilljar `users_published_path_enrollments_list` (`GET /v1/users/{user_id}/published-path-enrollments`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_published_path_enrollments_list}
   */
  list(userId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<UserPublishedPathEnrollment>;
}

/** Learners over all domains of the organisation. */
export interface SkilljarUsers extends C.SkilljarUsersConveniences {
  /**
   * Anonymizes a learner and locks the account. Cannot be undone.
   *
   * Skilljar `users_anonymize_create` (`POST /v1/users/{user_id}/anonymize`). Cannot be undone: asks for `confirm: true` in the options.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_anonymize_create}
   */
  anonymize(userId: string, options: ConfirmOptions): Call<UserOverview>;
  /**
   * Retrieves a learner, with totals over all domains.
   *
   * Skilljar `users_retrieve` (`GET /v1/users/{user_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_retrieve}
   */
  get(userId: string, options?: CallOptions): Call<UserOverview>;
  /**
   * Lists the learners who joined at least one domain. Paged by cursor, or by number when `page` is given.
   *
   * Skilljar `users_list` (`GET /v1/users`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_list}
   */
  list(input?: UserListQuery, options?: ListOptions): Paginator<UserOverview>;
  /**
   * Changes a learner's name or e-mail address. Other fields cannot change.
   *
   * Skilljar `users_partial_update` (`PATCH /v1/users/{user_id}`) or `users_update` (`PUT /v1/users/{user_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: users_partial_update, users_update}
   */
  update(userId: string, input: UserUpdate, options?: UpdateOptions): Call<UpdatedUser>;
  /** Groups of a learner. */
  readonly groups: SkilljarUsersGroups;
  /** A learner's enrolments in plans, over all domains. */
  readonly planEnrollments: SkilljarUsersPlanEnrollments;
  /** A learner's courses, with their progress. */
  readonly publishedCourses: SkilljarUsersPublishedCourses;
  /** A learner's enrolments in paths, over all domains. */
  readonly publishedPathEnrollments: SkilljarUsersPublishedPathEnrollments;
}

/** Live training events. */
export interface SkilljarViltSessionEvents {
  /**
   * Retrieves a live training event.
   *
   * Skilljar `vilt_session_events_retrieve` (`GET /v1/vilt-session-events/{vilt_session_event_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: vilt_session_events_retrieve}
   */
  get(viltSessionEventId: string, options?: CallOptions): Call<ViltSessionEvent>;
  /**
   * Lists the live training events, each with its session.
   *
   * Skilljar `vilt_session_events_list` (`GET /v1/vilt-session-events`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: vilt_session_events_list}
   */
  list(input?: ViltSessionEventListQuery, options?: ListOptions): Paginator<ViltSessionEvent>;
}

/** Registrations for live training, and attendance. */
export interface SkilljarViltSessionRegistrations {
  /**
   * Registers a learner for live training. The learner must be enrolled in the course.
   *
   * Skilljar `vilt_session_registrations_create` (`POST /v1/vilt-session-registrations`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: vilt_session_registrations_create}
   */
  create(input: ViltSessionRegistrationCreate, options?: CallOptions): Call<ViltSessionRegistrationDetail>;
  /**
   * Permanently deletes a registration. The learner then counts as absent.
   *
   * Skilljar `vilt_session_registrations_destroy` (`DELETE /v1/vilt-session-registrations/{vilt_session_registration_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: vilt_session_registrations_destroy}
   */
  delete(viltSessionRegistrationId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a registration, with learner and lesson.
   *
   * Skilljar `vilt_session_registrations_retrieve` (`GET /v1/vilt-session-registrations/{vilt_session_registration_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: vilt_session_registrations_retrieve}
   */
  get(viltSessionRegistrationId: string, options?: CallOptions): Call<ViltSessionRegistrationDetail>;
  /**
   * Lists the registrations for live training, of one session or all.
   *
   * Skilljar `vilt_session_registrations_list` (`GET /v1/vilt-session-registrations`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: vilt_session_registrations_list}
   */
  list(input?: ViltSessionRegistrationListQuery, options?: ListOptions): Paginator<ViltSessionRegistration>;
  /**
   * Records whether the learner attended. Other fields cannot change.
   *
   * Skilljar `vilt_session_registrations_partial_update` (`PATCH /v1/vilt-session-registrations/{vilt_session_registration_id}`) or `vilt_session_registrations_update` (`PUT /v1/vilt-session-registrations/{vilt_session_registration_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: vilt_session_registrations_partial_update, vilt_session_registrations_update}
   */
  update(viltSessionRegistrationId: string, input: ViltSessionRegistrationUpdate, options?: UpdateOptions): Call<ViltSessionAttendance>;
}

/** The web package of a lesson. */
export interface SkilljarWebPackagesLessons {
  /**
   * Replaces a web package with another in every lesson that uses it. Content items do not change. The path has the package to replace, the
   * input the new one.
   *
   * Skilljar `web_packages_lessons_update` (`PUT /v1/web-packages/{web_package_id}/lessons`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: web_packages_lessons_update}
   */
  update(webPackageId: string, input: WebPackageReplacement, options?: UpdateOptions): Call<void>;
}

/** Web packages: SCORM and other zipped content of lessons. */
export interface SkilljarWebPackages extends C.SkilljarWebPackagesConveniences {
  /**
   * Creates a web package from a zip file that the platform fetches. Processing is asynchronous: poll until its state is `READY`.
   *
   * Skilljar `web_packages_create` (`POST /v1/web-packages`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: web_packages_create}
   */
  create(input: WebPackageCreate, options?: CallOptions): Call<WebPackage>;
  /**
   * Permanently deletes a web package. Refused (400) while a lesson uses it.
   *
   * Skilljar `web_packages_destroy` (`DELETE /v1/web-packages/{web_package_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: web_packages_destroy}
   */
  delete(webPackageId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a web package, with a secret download URL that is valid for an hour, once the platform has processed it.
   *
   * Skilljar `web_packages_retrieve` (`GET /v1/web-packages/{web_package_id}`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: web_packages_retrieve}
   */
  get(webPackageId: string, options?: CallOptions): Call<WebPackage>;
  /**
   * Lists the web packages of the organisation, without download URLs.
   *
   * Skilljar `web_packages_list` (`GET /v1/web-packages`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: web_packages_list}
   */
  list(input?: PageQuery, options?: ListOptions): Paginator<WebPackage>;
  /** The web package of a lesson. */
  readonly lessons: SkilljarWebPackagesLessons;
}

/** Webhooks that Skilljar sends events to, and samples of the events. */
export interface SkilljarWebhooks extends C.SkilljarWebhooksConveniences {
  /**
   * Creates a webhook that posts events to a URL. Several webhooks with the same URL receive an event once.
   *
   * Skilljar `webhooks_create` (`POST /v1/webhooks`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_create}
   */
  create(input: WebhookCreate, options?: CallOptions): Call<Webhook>;
  /**
   * Deletes a webhook. Its events are no longer posted.
   *
   * Skilljar `webhooks_destroy` (`DELETE /v1/webhooks/{webhook_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_destroy}
   */
  delete(webhookId: string, options?: CallOptions): Call<void>;
  /**
   * Retrieves a webhook, credentials included.
   *
   * Skilljar `webhooks_retrieve` (`GET /v1/webhooks/{webhook_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_retrieve}
   */
  get(webhookId: string, options?: CallOptions): Call<Webhook>;
  /**
   * Lists the webhooks of the organisation, credentials included.
   *
   * Skilljar `webhooks_list` (`GET /v1/webhooks`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_list}
   */
  list(input?: PageNumberQuery, options?: ListOptions): Paginator<Webhook>;
  /**
   * Posts a `PING` event to the webhook's URL and returns its result. A failure does not disable the webhook.
   *
   * Skilljar `webhooks_ping_create` (`POST /v1/webhooks/{webhook_id}/ping`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_ping_create}
   */
  ping(webhookId: string, options?: CallOptions): Call<WebhookPing>;
  /**
   * Retrieves a sample webhook event for a course completion: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_course_completion_retrieve` (`GET /v1/webhooks/sample-course-completion`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_sample_course_completion_retrieve}
   */
  sampleCourseCompletion(options?: CallOptions): Call<CourseCompletionSample>;
  /**
   * Retrieves a sample webhook event for an enrolment in a course: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_course_enrollment_retrieve` (`GET /v1/webhooks/sample-course-enrollment`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_sample_course_enrollment_retrieve}
   */
  sampleCourseEnrollment(options?: CallOptions): Call<CourseEnrollmentSample>;
  /**
   * Retrieves a sample webhook event for a new dashboard task: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_dashboard_task_created_retrieve` (`GET /v1/webhooks/sample-dashboard-task-created`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_sample_dashboard_task_created_retrieve}
   */
  sampleDashboardTaskCreated(options?: CallOptions): Call<DashboardTaskCreatedSample>;
  /**
   * Retrieves a sample webhook event for a new member of a domain: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_domain_enrollment_retrieve` (`GET /v1/webhooks/sample-domain-enrollment`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_sample_domain_enrollment_retrieve}
   */
  sampleDomainEnrollment(options?: CallOptions): Call<DomainEnrollmentSample>;
  /**
   * Retrieves a sample webhook event for a lesson completion: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_lesson_completion_retrieve` (`GET /v1/webhooks/sample-lesson-completion`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_sample_lesson_completion_retrieve}
   */
  sampleLessonCompletion(options?: CallOptions): Call<LessonCompletionSample>;
  /**
   * Retrieves a sample webhook event for a path completion: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_path_completion_retrieve` (`GET /v1/webhooks/sample-path-completion`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_sample_path_completion_retrieve}
   */
  samplePathCompletion(options?: CallOptions): Call<PathCompletionSample>;
  /**
   * Retrieves a sample webhook event for an enrolment in a path: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_path_enrollment_retrieve` (`GET /v1/webhooks/sample-path-enrollment`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_sample_path_enrollment_retrieve}
   */
  samplePathEnrollment(options?: CallOptions): Call<PathEnrollmentSample>;
  /**
   * Retrieves a sample webhook event for a fulfilled purchase: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_purchase_fulfillment_retrieve` (`GET /v1/webhooks/sample-purchase-fulfillment`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_sample_purchase_fulfillment_retrieve}
   */
  samplePurchaseFulfillment(options?: CallOptions): Call<PurchaseFulfillmentSample>;
  /**
   * Retrieves a sample webhook event for a quiz completion: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_quiz_completion_retrieve` (`GET /v1/webhooks/sample-quiz-completion`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_sample_quiz_completion_retrieve}
   */
  sampleQuizCompletion(options?: CallOptions): Call<QuizCompletionSample>;
  /**
   * Retrieves a sample webhook event for a registration for live training: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_vilt_registration_retrieve` (`GET /v1/webhooks/sample-vilt-registration`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_sample_vilt_registration_retrieve}
   */
  sampleViltRegistration(options?: CallOptions): Call<ViltEventRegistrationSample>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `webhooks_partial_update` (`PATCH /v1/webhooks/{webhook_id}`) or `webhooks_update` (`PUT /v1/webhooks/{webhook_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: webhooks_partial_update, webhooks_update}
   */
  update(webhookId: string, input: WebhookUpdate, options?: UpdateOptions): Call<Webhook>;
}

/** Access codes of a pool. */
export interface SkilljarDomainAccessCodePoolsAccessCodes {
  /**
   * Adds a code to a pool.
   *
   * Skilljar `domains_access_code_pools_access_codes_create` (`POST /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_access_code_pools_access_codes_create}
   */
  create(accessCodePoolId: string, input: DomainAccessCodeInput, options?: CallOptions): Call<DomainAccessCodeChanged>;
  /**
   * Permanently deletes a code.
   *
   * Skilljar `domains_access_code_pools_access_codes_destroy` (`DELETE /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_access_code_pools_access_codes_destroy}
   */
  delete(path: { accessCodePoolId: string; accessCodeId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a code, with the learners who used it.
   *
   * Skilljar `domains_access_code_pools_access_codes_retrieve` (`GET /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_access_code_pools_access_codes_retrieve}
   */
  get(path: { accessCodePoolId: string; accessCodeId: string }, options?: CallOptions): Call<DomainAccessCodeDetail>;
  /**
   * Lists the codes in a pool.
   *
   * Skilljar `domains_access_code_pools_access_codes_list` (`GET /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_access_code_pools_access_codes_list}
   */
  list(accessCodePoolId: string, input?: PageQuery, options?: ListOptions): Paginator<DomainAccessCode>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `domains_access_code_pools_access_codes_partial_update` (`PATCH /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}`) or `domains_access_code_pools_access_codes_update` (`PUT /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_access_code_pools_access_codes_partial_update, domains_access_code_pools_access_codes_update}
   */
  update(path: { accessCodePoolId: string; accessCodeId: string }, input: DomainAccessCodeInput, options?: UpdateOptions): Call<DomainAccessCodeChanged>;
}

/** Pools of access codes for the domain. */
export interface SkilljarDomainAccessCodePools {
  /**
   * Creates a pool without codes.
   *
   * Skilljar `domains_access_code_pools_create` (`POST /v1/domains/{domain_name}/access-code-pools`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_access_code_pools_create}
   */
  create(input: DomainAccessCodePoolCreate, options?: CallOptions): Call<DomainAccessCodePoolDetail>;
  /**
   * Permanently deletes a pool and all its codes.
   *
   * Skilljar `domains_access_code_pools_destroy` (`DELETE /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_access_code_pools_destroy}
   */
  delete(accessCodePoolId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a pool, with the number of its codes.
   *
   * Skilljar `domains_access_code_pools_retrieve` (`GET /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_access_code_pools_retrieve}
   */
  get(accessCodePoolId: string, options?: CallOptions): Call<DomainAccessCodePoolDetail>;
  /**
   * Lists the access code pools of the domain.
   *
   * Skilljar `domains_access_code_pools_list` (`GET /v1/domains/{domain_name}/access-code-pools`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_access_code_pools_list}
   */
  list(input?: DomainAccessCodePoolListQuery, options?: ListOptions): Paginator<DomainAccessCodePool>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `domains_access_code_pools_partial_update` (`PATCH /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}`) or `domains_access_code_pools_update` (`PUT /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_access_code_pools_partial_update, domains_access_code_pools_update}
   */
  update(accessCodePoolId: string, input: DomainAccessCodePoolUpdate, options?: UpdateOptions): Call<DomainAccessCodePoolDetail>;
  /** Access codes of a pool. */
  readonly accessCodes: SkilljarDomainAccessCodePoolsAccessCodes;
}

/** Items of a classic catalogue page. */
export interface SkilljarDomainCatalogPagesClassicPageItems {
  /**
   * Adds another page, a published path, a published course or a plan to a classic catalogue page; one item per call.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_classic_page_items_create}
   */
  create(catalogPageId: string, input: CatalogItemCreate, options?: CallOptions): Call<ClassicPageItem>;
  /**
   * Removes an item from a classic catalogue page.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_classic_page_items_destroy}
   */
  delete(path: { catalogPageId: string; id: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves an item on a classic catalogue page.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_classic_page_items_retrieve}
   */
  get(path: { catalogPageId: string; id: string }, options?: CallOptions): Call<ClassicPageItem>;
  /**
   * Lists the items on a classic catalogue page.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_classic_page_items_list}
   */
  list(catalogPageId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<ClassicPageItem>;
  /**
   * Moves an item on its page. Other fields cannot change.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}`) or `domains_catalog_pages_classic_page_items_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_classic_page_items_partial_update, domains_catalog_pages_classic_page_items_update}
   */
  update(path: { catalogPageId: string; id: string }, input: CatalogOrder, options?: UpdateOptions): Call<ClassicPageItem>;
}

/** Component content blocks of a catalogue page. */
export interface SkilljarDomainCatalogPagesComponentContentBlocks {
  /**
   * Retrieves a component content block, by `component_content_block_id`.
   *
   * Skilljar `domains_catalog_pages_component_content_blocks_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_component_content_blocks_retrieve}
   */
  get(path: { catalogPageId: string; id: string }, options?: CallOptions): Call<ComponentContentBlock>;
  /**
   * Updates only the given fields of a component content block.
   *
   * Skilljar `domains_catalog_pages_component_content_blocks_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}`) or `domains_catalog_pages_component_content_blocks_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_component_content_blocks_partial_update, domains_catalog_pages_component_content_blocks_update}
   */
  update(path: { catalogPageId: string; id: string }, input: ComponentContentBlockUpdate, options?: UpdateOptions): Call<ComponentContentBlock>;
}

/** Content blocks of a catalogue page and their order. */
export interface SkilljarDomainCatalogPagesContentBlocks {
  /**
   * Adds a content block to a catalogue page that is not classic; one block per call. Set its content afterwards, with the id in the
   * response.
   *
   * Skilljar `domains_catalog_pages_content_blocks_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_content_blocks_create}
   */
  create(catalogPageId: string, input: ContentBlockCreate, options?: CallOptions): Call<ContentBlock>;
  /**
   * Permanently deletes a content block of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_content_blocks_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_content_blocks_destroy}
   */
  delete(path: { catalogPageId: string; id: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a content block of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_content_blocks_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_content_blocks_retrieve}
   */
  get(path: { catalogPageId: string; id: string }, options?: CallOptions): Call<ContentBlock>;
  /**
   * Lists the content blocks of a catalogue page. Classic pages have none.
   *
   * Skilljar `domains_catalog_pages_content_blocks_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_content_blocks_list}
   */
  list(catalogPageId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<ContentBlock>;
  /**
   * Moves a content block on its page. This call cannot change other fields.
   *
   * Skilljar `domains_catalog_pages_content_blocks_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}`) or `domains_catalog_pages_content_blocks_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_content_blocks_partial_update, domains_catalog_pages_content_blocks_update}
   */
  update(path: { catalogPageId: string; id: string }, input: CatalogOrder, options?: UpdateOptions): Call<ContentBlock>;
}

/** HTML content blocks of a catalogue page. */
export interface SkilljarDomainCatalogPagesHtmlContentBlocks {
  /**
   * Retrieves the HTML of a content block, by `html_content_block_id`.
   *
   * Skilljar `domains_catalog_pages_html_content_blocks_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_html_content_blocks_retrieve}
   */
  get(path: { catalogPageId: string; id: string }, options?: CallOptions): Call<HtmlContentBlock>;
  /**
   * Sets the HTML of a content block.
   *
   * Skilljar `domains_catalog_pages_html_content_blocks_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}`) or `domains_catalog_pages_html_content_blocks_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_html_content_blocks_partial_update, domains_catalog_pages_html_content_blocks_update}
   */
  update(path: { catalogPageId: string; id: string }, input: HtmlContentBlockUpdate, options?: UpdateOptions): Call<HtmlContentBlock>;
}

/** Tags of a catalogue page. */
export interface SkilljarDomainCatalogPagesTags {
  /**
   * Adds an existing tag to a catalogue page.
   *
   * Skilljar `domains_catalog_pages_tags_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_tags_create}
   */
  create(catalogPageId: string, input: TagAssociationCreate, options?: CallOptions): Call<TagAssociation>;
  /**
   * Removes a tag from a catalogue page. The tag itself remains.
   *
   * Skilljar `domains_catalog_pages_tags_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_tags_destroy}
   */
  delete(path: { catalogPageId: string; tagId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a tag of a catalogue page; 404 if the page does not have it.
   *
   * Skilljar `domains_catalog_pages_tags_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags/{tag_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_tags_retrieve}
   */
  get(path: { catalogPageId: string; tagId: string }, options?: CallOptions): Call<TagAssociation>;
  /**
   * Lists the tags of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_tags_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_tags_list}
   */
  list(catalogPageId: string, input?: PageQuery, options?: ListOptions): Paginator<TagAssociation>;
}

/** Items of a tile container. */
export interface SkilljarDomainCatalogPagesTileContainerContentBlocksItems {
  /**
   * Adds a page, a published path, a published course or a plan to a tile container; one item per call.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_tile_container_content_blocks_items_create}
   */
  create(path: { catalogPageId: string; tileContainerId: string }, input: CatalogItemCreate, options?: CallOptions): Call<TileContainerItem>;
  /**
   * Removes an item from a tile container.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_tile_container_content_blocks_items_destroy}
   */
  delete(path: { catalogPageId: string; tileContainerId: string; id: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves an item in a tile container.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_tile_container_content_blocks_items_retrieve}
   */
  get(path: { catalogPageId: string; tileContainerId: string; id: string }, options?: CallOptions): Call<TileContainerItem>;
  /**
   * Lists the items in a tile container of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_tile_container_content_blocks_items_list}
   */
  list(path: { catalogPageId: string; tileContainerId: string }, input?: PageNumberQuery, options?: ListOptions): Paginator<TileContainerItem>;
  /**
   * Moves an item in its container. Other fields cannot change.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}`) or `domains_catalog_pages_tile_container_content_blocks_items_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_tile_container_content_blocks_items_partial_update, domains_catalog_pages_tile_container_content_blocks_items_update}
   */
  update(path: { catalogPageId: string; tileContainerId: string; id: string }, input: CatalogOrder, options?: UpdateOptions): Call<TileContainerItem>;
}

/** Tile containers of a catalogue page. */
export interface SkilljarDomainCatalogPagesTileContainerContentBlocks {
  /**
   * Retrieves the tile container of a content block, by `tile_container_content_block_id`. Its tiles have their own list.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_tile_container_content_blocks_retrieve}
   */
  get(path: { catalogPageId: string; id: string }, options?: CallOptions): Call<TileContainerContentBlock>;
  /**
   * Updates only the given texts of a tile container.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}`) or `domains_catalog_pages_tile_container_content_blocks_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_tile_container_content_blocks_partial_update, domains_catalog_pages_tile_container_content_blocks_update}
   */
  update(path: { catalogPageId: string; id: string }, input: TileContainerContentBlockUpdate, options?: UpdateOptions): Call<TileContainerContentBlock>;
  /** Items of a tile container. */
  readonly items: SkilljarDomainCatalogPagesTileContainerContentBlocksItems;
}

/** Groups that a catalogue page is shown to or hidden from. */
export interface SkilljarDomainCatalogPagesVisibilityOverrides {
  /**
   * Shows a catalogue page to a group or hides it from the group. An override cannot be updated.
   *
   * Skilljar `domains_catalog_pages_visibility_overrides_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_visibility_overrides_create}
   */
  create(catalogPageId: string, input: VisibilityOverrideCreate, options?: CallOptions): Call<VisibilityOverride>;
  /**
   * Removes a visibility override of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_visibility_overrides_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides/{student_group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_visibility_overrides_destroy}
   */
  delete(path: { catalogPageId: string; studentGroupId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves whether a catalogue page is shown to one group; 404 if there is no override for the group.
   *
   * Skilljar `domains_catalog_pages_visibility_overrides_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides/{student_group_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_visibility_overrides_retrieve}
   */
  get(path: { catalogPageId: string; studentGroupId: string }, options?: CallOptions): Call<VisibilityOverride>;
  /**
   * Lists the groups for which a catalogue page is shown or hidden, regardless of its own `hidden`.
   *
   * Skilljar `domains_catalog_pages_visibility_overrides_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_visibility_overrides_list}
   */
  list(catalogPageId: string, input?: PageQuery, options?: ListOptions): Paginator<VisibilityOverride>;
}

/** Pages of the domain's catalogue. */
export interface SkilljarDomainCatalogPages {
  /**
   * Adds an empty page to the domain's catalogue: a classic page, or with `is_classic: false` a page of content blocks.
   *
   * Skilljar `domains_catalog_pages_create` (`POST /v1/domains/{domain_name}/catalog-pages`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_create}
   */
  create(input: CatalogPageCreate, options?: CallOptions): Call<CatalogPage>;
  /**
   * Permanently deletes a page of the domain's catalogue.
   *
   * Skilljar `domains_catalog_pages_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_destroy}
   */
  delete(catalogPageId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a page of the domain's catalogue.
   *
   * Skilljar `domains_catalog_pages_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_retrieve}
   */
  get(catalogPageId: string, options?: CallOptions): Call<CatalogPage>;
  /**
   * Lists the pages of the domain's catalogue.
   *
   * Skilljar `domains_catalog_pages_list` (`GET /v1/domains/{domain_name}/catalog-pages`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_list}
   */
  list(input?: PageNumberQuery, options?: ListOptions): Paginator<CatalogPage>;
  /**
   * Updates only the given fields. `is_classic` cannot change.
   *
   * Skilljar `domains_catalog_pages_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}`) or `domains_catalog_pages_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_catalog_pages_partial_update, domains_catalog_pages_update}
   */
  update(catalogPageId: string, input: CatalogPageUpdate, options?: UpdateOptions): Call<CatalogPage>;
  /** Items of a classic catalogue page. */
  readonly classicPageItems: SkilljarDomainCatalogPagesClassicPageItems;
  /** Component content blocks of a catalogue page. */
  readonly componentContentBlocks: SkilljarDomainCatalogPagesComponentContentBlocks;
  /** Content blocks of a catalogue page and their order. */
  readonly contentBlocks: SkilljarDomainCatalogPagesContentBlocks;
  /** HTML content blocks of a catalogue page. */
  readonly htmlContentBlocks: SkilljarDomainCatalogPagesHtmlContentBlocks;
  /** Tags of a catalogue page. */
  readonly tags: SkilljarDomainCatalogPagesTags;
  /** Tile containers of a catalogue page. */
  readonly tileContainerContentBlocks: SkilljarDomainCatalogPagesTileContainerContentBlocks;
  /** Groups that a catalogue page is shown to or hidden from. */
  readonly visibilityOverrides: SkilljarDomainCatalogPagesVisibilityOverrides;
}

/** Published courses of a course series. */
export interface SkilljarDomainCourseSeriesPublishedCourses {
  /**
   * Lists the published courses of a course series.
   *
   * Skilljar `domains_course_series_published_courses_list` (`GET /v1/domains/{domain_name}/course-series/{course_series_id}/published-courses`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_course_series_published_courses_list}
   */
  list(courseSeriesId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<PublishedCourse>;
}

/** Course series of the domain. */
export interface SkilljarDomainCourseSeries {
  /**
   * Retrieves a course series of the domain.
   *
   * Skilljar `domains_course_series_retrieve` (`GET /v1/domains/{domain_name}/course-series/{course_series_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_course_series_retrieve}
   */
  get(courseSeriesId: string, options?: CallOptions): Call<CourseSeries>;
  /**
   * Lists the course series of the domain.
   *
   * Skilljar `domains_course_series_list` (`GET /v1/domains/{domain_name}/course-series`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_course_series_list}
   */
  list(input?: PageNumberQuery, options?: ListOptions): Paginator<CourseSeries>;
  /** Published courses of a course series. */
  readonly publishedCourses: SkilljarDomainCourseSeriesPublishedCourses;
}

/** Enrolments in a plan. */
export interface SkilljarDomainPlanPlanEnrollments {
  /**
   * Enrols a member of the domain in a plan. Repeating the call with the same learner and `enrolled_at` does not create another
   * enrolment; another `enrolled_at` does.
   *
   * Skilljar `domains_plan_plan_enrollments_create` (`POST /v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_plan_plan_enrollments_create}
   */
  create(planId: string, input: EnrollmentCreate, options?: CallOptions): Call<PlanEnrollment>;
  /**
   * Retrieves an enrolment in a plan.
   *
   * Skilljar `domains_plan_plan_enrollments_retrieve` (`GET /v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments/{plan_enrollment_id}`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_plan_plan_enrollments_retrieve}
   */
  get(path: { planId: string; planEnrollmentId: string }, options?: CallOptions): Call<PlanEnrollment>;
  /**
   * Lists the enrolments in a plan. A learner can have several, and has access while one is active and not expired.
   *
   * Skilljar `domains_plan_plan_enrollments_list` (`GET /v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_plan_plan_enrollments_list}
   */
  list(planId: string, input?: PageQuery, options?: ListOptions): Paginator<PlanEnrollment>;
  /**
   * Ends, resumes or limits an enrolment.
   *
   * Skilljar `domains_plan_plan_enrollments_partial_update` (`PATCH /v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments/{plan_enrollment_id}`) or `domains_plan_plan_enrollments_update` (`PUT /v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments/{plan_enrollment_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_plan_plan_enrollments_partial_update, domains_plan_plan_enrollments_update}
   */
  update(path: { planId: string; planEnrollmentId: string }, input: EnrollmentUpdate, options?: UpdateOptions): Call<PlanEnrollment>;
}

/** Plans of the domain, which give access to content for a price. */
export interface SkilljarDomainPlan {
  /**
   * Retrieves a plan, with its price.
   *
   * Skilljar `domains_plan_retrieve` (`GET /v1/domains/{domain_name}/plan/{plan_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_plan_retrieve}
   */
  get(planId: string, options?: CallOptions): Call<Plan>;
  /**
   * Lists the plans of the domain, with their prices.
   *
   * Skilljar `domains_plan_list` (`GET /v1/domains/{domain_name}/plan`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_plan_list}
   */
  list(input?: PageNumberQuery, options?: ListOptions): Paginator<Plan>;
  /** Enrolments in a plan. */
  readonly planEnrollments: SkilljarDomainPlanPlanEnrollments;
}

/** Enrolments in a published course. */
export interface SkilljarDomainPublishedCoursesEnrollments {
  /**
   * Enrols a member of the domain in a published course. Repeating the call with the same learner and `enrolled_at` does not
   * create another enrolment; another `enrolled_at` does.
   *
   * Skilljar `domains_published_courses_enrollments_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_enrollments_create}
   */
  create(publishedCourseId: string, input: EnrollmentCreate, options?: CallOptions): Call<Enrollment>;
  /**
   * Retrieves an enrolment in a published course.
   *
   * Skilljar `domains_published_courses_enrollments_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments/{enrollment_id}`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_enrollments_retrieve}
   */
  get(path: { publishedCourseId: string; enrollmentId: string }, options?: CallOptions): Call<Enrollment>;
  /**
   * Lists the enrolments in a published course. A learner can have several, and has access while one is active and not expired.
   *
   * Skilljar `domains_published_courses_enrollments_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_enrollments_list}
   */
  list(publishedCourseId: string, input?: PageQuery, options?: ListOptions): Paginator<Enrollment>;
  /**
   * Ends, resumes or limits an enrolment.
   *
   * Skilljar `domains_published_courses_enrollments_partial_update` (`PATCH /v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments/{enrollment_id}`) or `domains_published_courses_enrollments_update` (`PUT /v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments/{enrollment_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_enrollments_partial_update, domains_published_courses_enrollments_update}
   */
  update(path: { publishedCourseId: string; enrollmentId: string }, input: EnrollmentUpdate, options?: UpdateOptions): Call<Enrollment>;
}

/** Published courses that a learner must complete first. */
export interface SkilljarDomainPublishedCoursesPublishedCoursePrerequisites {
  /**
   * Adds a published course to the prerequisites of another. `require_all_prerequisites` of the published course determines whether all
   * of them are required, or one.
   *
   * Skilljar `domains_published_courses_published_course_prerequisites_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_published_course_prerequisites_create}
   */
  create(publishedCourseId: string, input: PublishedCoursePrerequisiteCreate, options?: CallOptions): Call<PublishedCoursePrerequisite>;
  /**
   * Removes a published course from the prerequisites of another. Both remain.
   *
   * Skilljar `domains_published_courses_published_course_prerequisites_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites/{prerequisite_published_course_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_published_course_prerequisites_destroy}
   */
  delete(path: { publishedCourseId: string; prerequisitePublishedCourseId: string }, options?: CallOptions): Call<void>;
  /**
   * Lists the published courses that are prerequisites of a published course.
   *
   * Skilljar `domains_published_courses_published_course_prerequisites_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_published_course_prerequisites_list}
   */
  list(publishedCourseId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<PublishedCoursePrerequisite>;
}

/** The rule for repeated enrolments in a published course. */
export interface SkilljarDomainPublishedCoursesReenrollmentRule {
  /**
   * Creates a re-enrolment rule for the learners of a published course: a start time and a cycle of days or months.
   *
   * Skilljar `domains_published_courses_reenrollment_rule_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_reenrollment_rule_create}
   */
  create(publishedCourseId: string, input: ReenrollmentRuleCreate, options?: CallOptions): Call<ReenrollmentRule>;
  /**
   * Deletes the re-enrolment rule of a published course.
   *
   * Skilljar `domains_published_courses_reenrollment_rule_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_reenrollment_rule_destroy}
   */
  delete(publishedCourseId: string, options?: CallOptions): Call<void>;
  /**
   * Retrieves the re-enrolment rule of a published course, which has at most one.
   *
   * Skilljar `domains_published_courses_reenrollment_rule_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_reenrollment_rule_retrieve}
   */
  get(publishedCourseId: string, options?: CallOptions): Call<ReenrollmentRule>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `domains_published_courses_reenrollment_rule_partial_update` (`PATCH /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`) or `domains_published_courses_reenrollment_rule_update` (`PUT /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_reenrollment_rule_partial_update, domains_published_courses_reenrollment_rule_update}
   */
  update(publishedCourseId: string, input: ReenrollmentRuleUpdate, options?: UpdateOptions): Call<ReenrollmentRule>;
}

/** Groups that a learner must be a member of to enrol. */
export interface SkilljarDomainPublishedCoursesStudentGroupPrerequisites {
  /**
   * Makes a group a prerequisite of a published course.
   *
   * Skilljar `domains_published_courses_student_group_prerequisites_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_student_group_prerequisites_create}
   */
  create(publishedCourseId: string, input: GroupPrerequisiteCreate, options?: CallOptions): Call<GroupPrerequisite>;
  /**
   * Removes a group from the prerequisites of a published course. The group remains.
   *
   * Skilljar `domains_published_courses_student_group_prerequisites_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites/{student_group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_student_group_prerequisites_destroy}
   */
  delete(path: { publishedCourseId: string; studentGroupId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a group that is a prerequisite of a published course; 404 if it is not one.
   *
   * Skilljar `domains_published_courses_student_group_prerequisites_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites/{student_group_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_student_group_prerequisites_retrieve}
   */
  get(path: { publishedCourseId: string; studentGroupId: string }, options?: CallOptions): Call<GroupPrerequisite>;
  /**
   * Lists the groups that are a prerequisite of a published course.
   *
   * Skilljar `domains_published_courses_student_group_prerequisites_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_student_group_prerequisites_list}
   */
  list(publishedCourseId: string, input?: PageQuery, options?: ListOptions): Paginator<GroupPrerequisite>;
}

/** Tags of a published course. */
export interface SkilljarDomainPublishedCoursesTags {
  /**
   * Adds an existing tag to a published course.
   *
   * Skilljar `domains_published_courses_tags_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/tags`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_tags_create}
   */
  create(publishedCourseId: string, input: TagAssociationCreate, options?: CallOptions): Call<TagAssociation>;
  /**
   * Removes a tag from a published course. The tag itself remains.
   *
   * Skilljar `domains_published_courses_tags_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_tags_destroy}
   */
  delete(path: { publishedCourseId: string; tagId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a tag of a published course; 404 if the course does not have it.
   *
   * Skilljar `domains_published_courses_tags_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/tags/{tag_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_tags_retrieve}
   */
  get(path: { publishedCourseId: string; tagId: string }, options?: CallOptions): Call<TagAssociation>;
  /**
   * Lists the tags of a published course.
   *
   * Skilljar `domains_published_courses_tags_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/tags`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_tags_list}
   */
  list(publishedCourseId: string, input?: PageQuery, options?: ListOptions): Paginator<TagAssociation>;
}

/** Groups that a published course is shown to or hidden from. */
export interface SkilljarDomainPublishedCoursesVisibilityOverrides {
  /**
   * Shows a published course to a group or hides it from the group. An override cannot be updated.
   *
   * Skilljar `domains_published_courses_visibility_overrides_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_visibility_overrides_create}
   */
  create(publishedCourseId: string, input: VisibilityOverrideCreate, options?: CallOptions): Call<VisibilityOverride>;
  /**
   * Removes a visibility override of a published course.
   *
   * Skilljar `domains_published_courses_visibility_overrides_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides/{student_group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_visibility_overrides_destroy}
   */
  delete(path: { publishedCourseId: string; studentGroupId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves whether a published course is shown to one group; 404 if there is no override for the group.
   *
   * Skilljar `domains_published_courses_visibility_overrides_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides/{student_group_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_visibility_overrides_retrieve}
   */
  get(path: { publishedCourseId: string; studentGroupId: string }, options?: CallOptions): Call<VisibilityOverride>;
  /**
   * Lists the groups for which a published course is shown or hidden, regardless of its own `hidden`.
   *
   * Skilljar `domains_published_courses_visibility_overrides_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_visibility_overrides_list}
   */
  list(publishedCourseId: string, input?: PageQuery, options?: ListOptions): Paginator<VisibilityOverride>;
}

/** Courses that are published on the domain. */
export interface SkilljarDomainPublishedCourses {
  /**
   * Publishes a course in the domain's catalogue. It must not be published there yet.
   *
   * Skilljar `domains_published_courses_create` (`POST /v1/domains/{domain_name}/published-courses`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_create}
   */
  create(input: PublishedCourseCreate, options?: CallOptions): Call<PublishedCourse>;
  /**
   * Permanently removes a course from the domain's catalogue. Learners lose access, as do partners that it is syndicated to.
   *
   * Skilljar `domains_published_courses_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_destroy}
   */
  delete(publishedCourseId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a course of the domain's catalogue, with its descriptions.
   *
   * Skilljar `domains_published_courses_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_retrieve}
   */
  get(publishedCourseId: string, input?: PublishedCourseGetQuery, options?: CallOptions): Call<PublishedCourseDetail>;
  /**
   * Lists the published courses of the domain.
   *
   * Skilljar `domains_published_courses_list` (`GET /v1/domains/{domain_name}/published-courses`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_list}
   */
  list(input?: PublishedCourseListQuery, options?: ListOptions): Paginator<PublishedCourse>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `domains_published_courses_partial_update` (`PATCH /v1/domains/{domain_name}/published-courses/{published_course_id}`) or `domains_published_courses_update` (`PUT /v1/domains/{domain_name}/published-courses/{published_course_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_courses_partial_update, domains_published_courses_update}
   */
  update(publishedCourseId: string, input: PublishedCourseUpdate, options?: UpdateOptions): Call<PublishedCourse>;
  /** Enrolments in a published course. */
  readonly enrollments: SkilljarDomainPublishedCoursesEnrollments;
  /** Published courses that a learner must complete first. */
  readonly publishedCoursePrerequisites: SkilljarDomainPublishedCoursesPublishedCoursePrerequisites;
  /** The rule for repeated enrolments in a published course. */
  readonly reenrollmentRule: SkilljarDomainPublishedCoursesReenrollmentRule;
  /** Groups that a learner must be a member of to enrol. */
  readonly studentGroupPrerequisites: SkilljarDomainPublishedCoursesStudentGroupPrerequisites;
  /** Tags of a published course. */
  readonly tags: SkilljarDomainPublishedCoursesTags;
  /** Groups that a published course is shown to or hidden from. */
  readonly visibilityOverrides: SkilljarDomainPublishedCoursesVisibilityOverrides;
}

/** Labels of a published path. */
export interface SkilljarDomainPublishedPathsLabels {
  /**
   * Adds an existing label to a published path.
   *
   * Skilljar `domains_published_paths_labels_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/labels`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_labels_create}
   */
  create(publishedPathId: string, input: LabelAssociationCreate, options?: CallOptions): Call<LabelAssociation>;
  /**
   * Removes a label from a published path. The label itself remains.
   *
   * Skilljar `domains_published_paths_labels_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}/labels/{label_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_labels_destroy}
   */
  delete(path: { publishedPathId: string; labelId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a label of a published path; 404 if the path does not have it.
   *
   * Skilljar `domains_published_paths_labels_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/labels/{label_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_labels_retrieve}
   */
  get(path: { publishedPathId: string; labelId: string }, options?: CallOptions): Call<LabelAssociation>;
  /**
   * Lists the labels of a published path.
   *
   * Skilljar `domains_published_paths_labels_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/labels`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_labels_list}
   */
  list(publishedPathId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<LabelAssociation>;
}

/** Published courses of a published path. */
export interface SkilljarDomainPublishedPathsPathItems {
  /**
   * Adds a published course to a published path.
   *
   * Skilljar `domains_published_paths_path_items_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_path_items_create}
   */
  create(publishedPathId: string, input: PublishedPathItemCreate, options?: CallOptions): Call<PublishedPathItem>;
  /**
   * Removes a course from a published path. The published course remains.
   *
   * Skilljar `domains_published_paths_path_items_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_path_items_destroy}
   */
  delete(path: { publishedPathId: string; pathItemId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a course of a published path.
   *
   * Skilljar `domains_published_paths_path_items_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_path_items_retrieve}
   */
  get(path: { publishedPathId: string; pathItemId: string }, options?: CallOptions): Call<PublishedPathItem>;
  /**
   * Lists the published courses of a published path. Do not rely on the order of the rows: reports differ.
   *
   * Skilljar `domains_published_paths_path_items_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_path_items_list}
   */
  list(publishedPathId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<PublishedPathItem>;
  /**
   * Moves a course on its path. The course itself cannot change.
   *
   * Skilljar `domains_published_paths_path_items_partial_update` (`PATCH /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}`) or `domains_published_paths_path_items_update` (`PUT /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_path_items_partial_update, domains_published_paths_path_items_update}
   */
  update(path: { publishedPathId: string; pathItemId: string }, input: PublishedPathItemUpdate, options?: UpdateOptions): Call<PublishedPathItemUpdated>;
}

/** Enrolments in a published path. */
export interface SkilljarDomainPublishedPathsPublishedPathEnrollments {
  /**
   * Enrols a member of the domain in a path. Repeating the call with the same learner and `enrolled_at` does not create another
   * enrolment; another `enrolled_at` does.
   *
   * Skilljar `domains_published_paths_published_path_enrollments_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_published_path_enrollments_create}
   */
  create(publishedPathId: string, input: EnrollmentCreate, options?: CallOptions): Call<PublishedPathEnrollment>;
  /**
   * Retrieves an enrolment in a path.
   *
   * Skilljar `domains_published_paths_published_path_enrollments_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments/{published_path_enrollment_id}`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_published_path_enrollments_retrieve}
   */
  get(path: { publishedPathId: string; publishedPathEnrollmentId: string }, options?: CallOptions): Call<PublishedPathEnrollment>;
  /**
   * Lists the enrolments in a path. A learner can have several, and has access while one is active and not expired.
   *
   * Skilljar `domains_published_paths_published_path_enrollments_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_published_path_enrollments_list}
   */
  list(publishedPathId: string, input?: PageQuery, options?: ListOptions): Paginator<PublishedPathEnrollment>;
  /**
   * Ends, resumes or limits an enrolment.
   *
   * Skilljar `domains_published_paths_published_path_enrollments_partial_update` (`PATCH /v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments/{published_path_enrollment_id}`) or `domains_published_paths_published_path_enrollments_update` (`PUT /v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments/{published_path_enrollment_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_published_path_enrollments_partial_update, domains_published_paths_published_path_enrollments_update}
   */
  update(path: { publishedPathId: string; publishedPathEnrollmentId: string }, input: EnrollmentUpdate, options?: UpdateOptions): Call<PublishedPathEnrollment>;
}

/** Tags of a published path. */
export interface SkilljarDomainPublishedPathsTags {
  /**
   * Adds an existing tag to a published path.
   *
   * Skilljar `domains_published_paths_tags_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/tags`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_tags_create}
   */
  create(publishedPathId: string, input: TagAssociationCreate, options?: CallOptions): Call<TagAssociation>;
  /**
   * Removes a tag from a published path. The tag itself remains.
   *
   * Skilljar `domains_published_paths_tags_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_tags_destroy}
   */
  delete(path: { publishedPathId: string; tagId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves a tag of a published path; 404 if the path does not have it.
   *
   * Skilljar `domains_published_paths_tags_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/tags/{tag_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_tags_retrieve}
   */
  get(path: { publishedPathId: string; tagId: string }, options?: CallOptions): Call<TagAssociation>;
  /**
   * Lists the tags of a published path.
   *
   * Skilljar `domains_published_paths_tags_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/tags`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_tags_list}
   */
  list(publishedPathId: string, input?: PageQuery, options?: ListOptions): Paginator<TagAssociation>;
}

/** Groups that a published path is shown to or hidden from. */
export interface SkilljarDomainPublishedPathsVisibilityOverrides {
  /**
   * Shows a published path to a group or hides it from the group. An override cannot be updated.
   *
   * Skilljar `domains_published_paths_visibility_overrides_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_visibility_overrides_create}
   */
  create(publishedPathId: string, input: VisibilityOverrideCreate, options?: CallOptions): Call<VisibilityOverride>;
  /**
   * Removes a visibility override of a published path.
   *
   * Skilljar `domains_published_paths_visibility_overrides_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides/{student_group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_visibility_overrides_destroy}
   */
  delete(path: { publishedPathId: string; studentGroupId: string }, options?: CallOptions): Call<void>;
  /**
   * Retrieves whether a published path is shown to one group; 404 if there is no override for the group.
   *
   * Skilljar `domains_published_paths_visibility_overrides_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides/{student_group_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_visibility_overrides_retrieve}
   */
  get(path: { publishedPathId: string; studentGroupId: string }, options?: CallOptions): Call<VisibilityOverride>;
  /**
   * Lists the groups for which a published path is shown or hidden, regardless of its own `hidden`.
   *
   * Skilljar `domains_published_paths_visibility_overrides_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_visibility_overrides_list}
   */
  list(publishedPathId: string, input?: PageQuery, options?: ListOptions): Paginator<VisibilityOverride>;
}

/** Paths that are published on the domain. */
export interface SkilljarDomainPublishedPaths {
  /**
   * Creates a learning path and publishes it in the domain's catalogue.
   *
   * Skilljar `domains_published_paths_create` (`POST /v1/domains/{domain_name}/published-paths`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_create}
   */
  create(input: PublishedPathCreate, options?: CallOptions): Call<PublishedPath>;
  /**
   * Removes a path from the domain's catalogue and deletes its series. The courses remain.
   *
   * Skilljar `domains_published_paths_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_destroy}
   */
  delete(publishedPathId: string, options: ConfirmOptions): Call<void>;
  /**
   * Retrieves a learning path of the domain's catalogue.
   *
   * Skilljar `domains_published_paths_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_retrieve}
   */
  get(publishedPathId: string, input?: PublishedPathGetQuery, options?: CallOptions): Call<PublishedPath>;
  /**
   * Lists the learning paths in the domain's catalogue.
   *
   * Skilljar `domains_published_paths_list` (`GET /v1/domains/{domain_name}/published-paths`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_list}
   */
  list(input?: PublishedPathListQuery, options?: ListOptions): Paginator<PublishedPath>;
  /**
   * Updates only the given fields. This call cannot change the texts of the path.
   *
   * Skilljar `domains_published_paths_partial_update` (`PATCH /v1/domains/{domain_name}/published-paths/{published_path_id}`) or `domains_published_paths_update` (`PUT /v1/domains/{domain_name}/published-paths/{published_path_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_published_paths_partial_update, domains_published_paths_update}
   */
  update(publishedPathId: string, input: PublishedPathUpdate, options?: UpdateOptions): Call<PublishedPath>;
  /** Labels of a published path. */
  readonly labels: SkilljarDomainPublishedPathsLabels;
  /** Published courses of a published path. */
  readonly pathItems: SkilljarDomainPublishedPathsPathItems;
  /** Enrolments in a published path. */
  readonly publishedPathEnrollments: SkilljarDomainPublishedPathsPublishedPathEnrollments;
  /** Tags of a published path. */
  readonly tags: SkilljarDomainPublishedPathsTags;
  /** Groups that a published path is shown to or hidden from. */
  readonly visibilityOverrides: SkilljarDomainPublishedPathsVisibilityOverrides;
}

/** Fields of the sign-up form of the domain. */
export interface SkilljarDomainSignupFields {
  /**
   * Lists the sign-up fields of the domain.
   *
   * Skilljar `domains_signup_fields_list` (`GET /v1/domains/{domain_name}/signup-fields`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_signup_fields_list}
   */
  list(input?: PageNumberQuery, options?: ListOptions): Paginator<SignupField>;
}

/** Invitations of a member to the domain. */
export interface SkilljarDomainUsersInvites {
  /**
   * Invites an existing member of the domain, and sends the e-mail unless `send_email` is false.
   *
   * Skilljar `domains_users_invites_create` (`POST /v1/domains/{domain_name}/users/{user_id}/invites`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_invites_create}
   */
  create(userId: string, input?: DomainUserInviteCreate, options?: CallOptions): Call<DomainUserInvite>;
  /**
   * Retrieves an invitation of a member to the domain.
   *
   * Skilljar `domains_users_invites_retrieve` (`GET /v1/domains/{domain_name}/users/{user_id}/invites/{domain_user_invite_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_invites_retrieve}
   */
  get(path: { userId: string; domainUserInviteId: string }, options?: CallOptions): Call<DomainUserInvite>;
  /**
   * Lists the invitations of a member to the domain.
   *
   * Skilljar `domains_users_invites_list` (`GET /v1/domains/{domain_name}/users/{user_id}/invites`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_invites_list}
   */
  list(userId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<DomainUserInvite>;
}

/** Permissions of a student manager. */
export interface SkilljarDomainUsersManagerAccess {
  /**
   * Removes student manager access from a learner. The membership remains.
   *
   * Skilljar `domains_users_manager_access_destroy` (`DELETE /v1/domains/{domain_name}/users/{user_id}/manager-access`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_manager_access_destroy}
   */
  delete(userId: string, options?: CallOptions): Call<void>;
  /**
   * Makes a learner a student manager, or changes their permissions. Invalid ids are not an error: the response has them in `invalid_ids`.
   *
   * Skilljar `domains_users_manager_access_update` (`PUT /v1/domains/{domain_name}/users/{user_id}/manager-access`). Safe to repeat. Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_manager_access_update}
   */
  update(userId: string, input: ManagerAccessUpdate, options?: UpdateOptions): Call<ManagerAccess>;
}

/** A member's values of the sign-up fields. */
export interface SkilljarDomainUsersSignupFields {
  /**
   * Creates or updates a member's value of one sign-up field.
   *
   * Skilljar `domains_users_signup_fields_create` (`POST /v1/domains/{domain_name}/users/{user_id}/signup-fields`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_signup_fields_create}
   */
  create(userId: string, input: SignupFieldValueInput, options?: CallOptions): Call<SignupFieldValue>;
  /**
   * Retrieves a member's value of one sign-up field.
   *
   * Skilljar `domains_users_signup_fields_retrieve` (`GET /v1/domains/{domain_name}/users/{user_id}/signup-fields/{signup_field_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_signup_fields_retrieve}
   */
  get(path: { userId: string; signupFieldId: string }, options?: CallOptions): Call<SignupFieldValue>;
  /**
   * Lists a member's values of the sign-up fields.
   *
   * Skilljar `domains_users_signup_fields_list` (`GET /v1/domains/{domain_name}/users/{user_id}/signup-fields`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_signup_fields_list}
   */
  list(userId: string, input?: PageNumberQuery, options?: ListOptions): Paginator<SignupFieldValue>;
}

/** A member's values of several sign-up fields in one request. */
export interface SkilljarDomainUsersSignupFieldsBulk {
  /**
   * Creates or updates a member's values of several sign-up fields. Other fields do not change, and the response omits values that were
   * already the same.
   *
   * Skilljar `domains_users_signup_fields_bulk_create` (`POST /v1/domains/{domain_name}/users/{user_id}/signup-fields-bulk`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_signup_fields_bulk_create}
   */
  create(userId: string, input: SignupFieldValuesInput, options?: CallOptions): Call<SignupFieldValuesChange>;
}

/** Members of the domain. */
export interface SkilljarDomainUsers extends C.SkilljarDomainUsersConveniences {
  /**
   * Creates up to 1,000 members of the domain. All are validated first, and one invalid entry rejects all; creation is asynchronous. The
   * response is ambiguous: according to the text it only confirms, according to the schema it has one member.
   *
   * Skilljar `bulk_create_domain_users` (`POST /v1/domains/{domain_name}/users/bulk-create`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: bulk_create_domain_users}
   */
  bulkCreate(input: DomainUserBulkCreate, options?: CallOptions): Call<unknown>;
  /**
   * Creates a member of the domain. An existing account with the e-mail address is used unchanged; otherwise an account is created. If
   * the domain uses token login, the response has a `login_token`: a secret that can be used once.
   *
   * Skilljar `domains_users_create` (`POST /v1/domains/{domain_name}/users`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_create}
   */
  create(input: DomainUserCreate, options?: CallOptions): Call<DomainUserWithToken>;
  /**
   * Retrieves a member of the domain.
   *
   * Skilljar `domains_users_retrieve` (`GET /v1/domains/{domain_name}/users/{user_id}`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_retrieve}
   */
  get(userId: string, options?: CallOptions): Call<DomainUser>;
  /**
   * Lists the members of the domain.
   *
   * Skilljar `domains_users_list` (`GET /v1/domains/{domain_name}/users`).
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_list}
   */
  list(input?: DomainUserListQuery, options?: ListOptions): Paginator<DomainUser>;
  /**
   * Updates a membership: whether it is active, and when it ends; `null` removes its access code. Other fields cannot change.
   *
   * Skilljar `domains_users_partial_update` (`PATCH /v1/domains/{domain_name}/users/{user_id}`) or `domains_users_update` (`PUT /v1/domains/{domain_name}/users/{user_id}`). Safe to repeat.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: domains_users_partial_update, domains_users_update}
   */
  update(userId: string, input: DomainUserUpdate, options?: UpdateOptions): Call<DomainUserWithToken>;
  /** Invitations of a member to the domain. */
  readonly invites: SkilljarDomainUsersInvites;
  /** Permissions of a student manager. */
  readonly managerAccess: SkilljarDomainUsersManagerAccess;
  /** A member's values of the sign-up fields. */
  readonly signupFields: SkilljarDomainUsersSignupFields;
  /** A member's values of several sign-up fields in one request. */
  readonly signupFieldsBulk: SkilljarDomainUsersSignupFieldsBulk;
}

/** The resources of one domain. */
export interface SkilljarDomainResources extends C.SkilljarDomainConveniences {
  /** Pools of access codes for the domain. */
  readonly accessCodePools: SkilljarDomainAccessCodePools;
  /** Pages of the domain's catalogue. */
  readonly catalogPages: SkilljarDomainCatalogPages;
  /** Course series of the domain. */
  readonly courseSeries: SkilljarDomainCourseSeries;
  /** Plans of the domain, which give access to content for a price. */
  readonly plan: SkilljarDomainPlan;
  /** Courses that are published on the domain. */
  readonly publishedCourses: SkilljarDomainPublishedCourses;
  /** Paths that are published on the domain. */
  readonly publishedPaths: SkilljarDomainPublishedPaths;
  /** Fields of the sign-up form of the domain. */
  readonly signupFields: SkilljarDomainSignupFields;
  /** Members of the domain. */
  readonly users: SkilljarDomainUsers;
}

/** The resources of `skilljar`. */
export interface SkilljarResources {
  /**
   * Checks the base URL and the key. Resolves without a value, or rejects.
   *
   * Skilljar `ping_retrieve` (`GET /v1/ping`). Known from the vendor's OpenAPI only.
   * @see {@link https://api.skilljar.com/docs/ | Skilljar API reference: ping_retrieve}
   */
  ping(options?: CallOptions): Call<void>;
  /** Assets: videos, PDF files and embedded links of lessons. */
  readonly assets: SkilljarAssets;
  /** Courses of the organisation, published or not. */
  readonly courses: SkilljarCourses;
  /** Domains, the academies of the organisation. */
  readonly domains: SkilljarDomains;
  /** Categories of groups. */
  readonly groupCategories: SkilljarGroupCategories;
  /** Groups of learners. */
  readonly groups: SkilljarGroups;
  /** Instructors of live training. */
  readonly iltInstructors: SkilljarIltInstructors;
  /** Live training events with several sessions. */
  readonly iltMultiSessionEvents: SkilljarIltMultiSessionEvents;
  /** Sessions of live training. */
  readonly iltSessions: SkilljarIltSessions;
  /** Labels of courses and paths, for reports. */
  readonly labels: SkilljarLabels;
  /** A learner's progress in a lesson. */
  readonly lessonProgress: SkilljarLessonProgress;
  /** Lessons of courses. */
  readonly lessons: SkilljarLessons;
  /** License packages, which contain seats for learners. */
  readonly licensePackages: SkilljarLicensePackages;
  /** Offers: prices of published courses and paths. */
  readonly offers: SkilljarOffers;
  /** Paths, which are sequences of courses. */
  readonly paths: SkilljarPaths;
  /** Progress tokens, with which external content reports a learner's progress. */
  readonly progresstokens: SkilljarProgresstokens;
  /** Pools of promo codes, with the discount of their codes. */
  readonly promoCodePools: SkilljarPromoCodePools;
  /** Promo codes, which reduce the price of an offer. */
  readonly promoCodes: SkilljarPromoCodes;
  /** Purchases of learners. */
  readonly purchases: SkilljarPurchases;
  /** Question banks, from which quizzes draw questions. */
  readonly questionBanks: SkilljarQuestionBanks;
  /** Questions of quizzes and question banks. */
  readonly quizQuestions: SkilljarQuizQuestions;
  /** Quizzes of lessons. */
  readonly quizzes: SkilljarQuizzes;
  /** Tags of published courses, published paths and catalogue pages. */
  readonly tags: SkilljarTags;
  /** Codes with credits that learners pay with. */
  readonly trainingCreditCodes: SkilljarTrainingCreditCodes;
  /** Learners over all domains of the organisation. */
  readonly users: SkilljarUsers;
  /** Live training events. */
  readonly viltSessionEvents: SkilljarViltSessionEvents;
  /** Registrations for live training, and attendance. */
  readonly viltSessionRegistrations: SkilljarViltSessionRegistrations;
  /** Web packages: SCORM and other zipped content of lessons. */
  readonly webPackages: SkilljarWebPackages;
  /** Webhooks that Skilljar sends events to, and samples of the events. */
  readonly webhooks: SkilljarWebhooks;
}

export const skilljarMethods = { $: 'ping', assets: 'create delete get list upload waitFor', courses: { $: 'create delete get list update', labels: 'create delete get list' }, domains: 'get list update', groupCategories: 'get list', groups: { $: 'create delete get list update', accessCodePools: 'create delete get list', emailDomainRules: 'get update', users: 'create delete get list' }, iltInstructors: 'create delete get list update', iltMultiSessionEvents: 'create get list update', iltSessions: 'create get list update', labels: 'create delete get list update', lessonProgress: 'get update', lessons: { $: 'create delete get list update', contentItems: 'create get list update', ratingContentBlocks: 'create delete get update' }, licensePackages: { $: 'create delete get list update', students: 'create list update' }, offers: 'get list update', paths: { $: 'delete get list update', pathItems: 'get list' }, progresstokens: 'get list update', promoCodePools: { $: 'create delete get list update', offers: 'create delete list createMany' }, promoCodes: 'create delete get list update', purchases: 'fulfill get update', questionBanks: { $: 'create delete get list update', questions: 'delete get list' }, quizQuestions: 'create delete get update', quizzes: { $: 'create delete get list update', questionBanks: 'get list', questions: 'delete get list' }, tags: 'create delete get list update', trainingCreditCodes: 'create get list update', users: { $: 'anonymize get list update findByEmail progress', groups: 'list', planEnrollments: 'list', publishedCourses: { $: 'get list update', lessons: 'get list update' }, publishedPathEnrollments: 'list' }, viltSessionEvents: 'get list', viltSessionRegistrations: 'create delete get list update', webPackages: { $: 'create delete get list waitFor', lessons: 'update' }, webhooks: 'create delete get list ping sampleCourseCompletion sampleCourseEnrollment sampleDashboardTaskCreated sampleDomainEnrollment sampleLessonCompletion samplePathCompletion samplePathEnrollment samplePurchaseFulfillment sampleQuizCompletion sampleViltRegistration update ensure' };

export const skilljarDomainMethods = { $: 'enrol', accessCodePools: { $: 'create delete get list update', accessCodes: 'create delete get list update' }, catalogPages: { $: 'create delete get list update', classicPageItems: 'create delete get list update', componentContentBlocks: 'get update', contentBlocks: 'create delete get list update', htmlContentBlocks: 'get update', tags: 'create delete get list', tileContainerContentBlocks: { $: 'get update', items: 'create delete get list update' }, visibilityOverrides: 'create delete get list' }, courseSeries: { $: 'get list', publishedCourses: 'list' }, plan: { $: 'get list', planEnrollments: 'create get list update' }, publishedCourses: { $: 'create delete get list update', enrollments: 'create get list update', publishedCoursePrerequisites: 'create delete list', reenrollmentRule: 'create delete get update', studentGroupPrerequisites: 'create delete get list', tags: 'create delete get list', visibilityOverrides: 'create delete get list' }, publishedPaths: { $: 'create delete get list update', labels: 'create delete get list', pathItems: 'create delete get list update', publishedPathEnrollments: 'create get list update', tags: 'create delete get list', visibilityOverrides: 'create delete get list' }, signupFields: 'list', users: { $: 'bulkCreate create get list update upsert', invites: 'create get list', managerAccess: 'delete update', signupFields: 'create get list', signupFieldsBulk: 'create' } };
