// Made by `npm run codegen`. Do not edit.

import type * as R from '../resources/index.js';
import type { Bound } from '../rest.js';

/** `skilljar.courses.labels` of the facade. */
export interface SkilljarCoursesLabels {
  /**
   * Puts an existing label on a course.
   *
   * Skilljar `courses_labels_create` (`POST /v1/courses/{course_id}/labels`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addCourseLabel>;
  /**
   * Takes a label off a course; the label itself stays.
   *
   * Skilljar `courses_labels_destroy` (`DELETE /v1/courses/{course_id}/labels/{label_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removeCourseLabel>;
  /**
   * One label of a course; not found where the course does not have it.
   *
   * Skilljar `courses_labels_retrieve` (`GET /v1/courses/{course_id}/labels/{label_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCourseLabel>;
  /**
   * Labels of a course.
   *
   * Skilljar `courses_labels_list` (`GET /v1/courses/{course_id}/labels`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCourseLabels>;
}

/** `skilljar.courses` of the facade. */
export interface SkilljarCourses {
  /**
   * Makes a course without lessons; learners see it once it is published on a domain.
   *
   * Skilljar `courses_create` (`POST /v1/courses`).
   */
  create: Bound<typeof R.createCourse>;
  /**
   * Deletes a course with its drafts, for good.
   *
   * Skilljar `courses_destroy` (`DELETE /v1/courses/{course_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCourse>;
  /**
   * One course.
   *
   * Skilljar `courses_retrieve` (`GET /v1/courses/{course_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCourse>;
  /**
   * Courses of the organisation, published or not.
   *
   * Skilljar `courses_list` (`GET /v1/courses`).
   */
  list: Bound<typeof R.listCourses>;
  /**
   * Changes what is given and leaves the rest.
   *
   * Skilljar `courses_partial_update` (`PATCH /v1/courses/{course_id}`) or `courses_update` (`PUT /v1/courses/{course_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateCourse>;
  readonly labels: SkilljarCoursesLabels;
}

/** `skilljar.domains` of the facade. */
export interface SkilljarDomains {
  /**
   * One domain, by its host name.
   *
   * Skilljar `domains_retrieve` (`GET /v1/domains/{domain_name}`).
   */
  get: Bound<typeof R.getDomain>;
  /**
   * Domains of the organisation.
   *
   * Skilljar `domains_list` (`GET /v1/domains`).
   */
  list: Bound<typeof R.listDomains>;
  /**
   * Changes what is given and leaves the rest.
   *
   * Skilljar `domains_partial_update` (`PATCH /v1/domains/{domain_name}`) or `domains_update` (`PUT /v1/domains/{domain_name}`). Safe to repeat.
   */
  update: Bound<typeof R.updateDomain>;
}

/** `skilljar.groupCategories` of the facade. */
export interface SkilljarGroupCategories {
  /**
   * One heading.
   *
   * Skilljar `group_categories_retrieve` (`GET /v1/group-categories/{group_category_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getGroupCategory>;
  /**
   * Headings that groups stand under.
   *
   * Skilljar `group_categories_list` (`GET /v1/group-categories`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listGroupCategories>;
}

/** `skilljar.groups.accessCodePools` of the facade. */
export interface SkilljarGroupsAccessCodePools {
  /**
   * Lets the codes of an existing pool lead into a group.
   *
   * Skilljar `groups_access_code_pools_create` (`POST /v1/groups/{group_id}/access-code-pools`).
   */
  create: Bound<typeof R.addGroupAccessCodePool>;
  /**
   * Takes a pool off a group; pool and codes stay.
   *
   * Skilljar `groups_access_code_pools_destroy` (`DELETE /v1/groups/{group_id}/access-code-pools/{access_code_pool_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removeGroupAccessCodePool>;
  /**
   * One access code pool of a group.
   *
   * Skilljar `groups_access_code_pools_retrieve` (`GET /v1/groups/{group_id}/access-code-pools/{access_code_pool_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getGroupAccessCodePool>;
  /**
   * Access code pools that lead into a group.
   *
   * Skilljar `groups_access_code_pools_list` (`GET /v1/groups/{group_id}/access-code-pools`).
   */
  list: Bound<typeof R.listGroupAccessCodePools>;
}

/** `skilljar.groups.emailDomainRules` of the facade. */
export interface SkilljarGroupsEmailDomainRules {
  /**
   * E-mail domains whose learners join a group by themselves.
   *
   * Skilljar `groups_email_domain_rules_list` (`GET /v1/groups/{group_id}/email-domain-rules`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getGroupEmailDomainRules>;
  /**
   * Adds and removes e-mail domains, at least one of either. Case does not count; what is there or gone already is no error.
   *
   * Skilljar `groups_email_domain_rules_partial_update` (`PATCH /v1/groups/{group_id}/email-domain-rules`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateGroupEmailDomainRules>;
}

/** `skilljar.groups.users` of the facade. */
export interface SkilljarGroupsUsers {
  /**
   * Puts a learner into a group.
   *
   * Skilljar `groups_users_create` (`POST /v1/groups/{group_id}/users`).
   */
  create: Bound<typeof R.addGroupUser>;
  /**
   * Takes a learner out of a group; the account stays.
   *
   * Skilljar `groups_users_destroy` (`DELETE /v1/groups/{group_id}/users/{user_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removeGroupUser>;
  /**
   * One learner in a group; not found where the learner is no member.
   *
   * Skilljar `groups_users_retrieve` (`GET /v1/groups/{group_id}/users/{user_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getGroupUser>;
  /**
   * Learners in a group.
   *
   * Skilljar `groups_users_list` (`GET /v1/groups/{group_id}/users`).
   */
  list: Bound<typeof R.listGroupUsers>;
}

/** `skilljar.groups` of the facade. */
export interface SkilljarGroups {
  /**
   * Makes a group, with rules for who joins it by themselves where they are given.
   *
   * Skilljar `groups_create` (`POST /v1/groups`).
   */
  create: Bound<typeof R.createGroup>;
  /**
   * Deletes a group for good; its learners stay.
   *
   * Skilljar `groups_destroy` (`DELETE /v1/groups/{group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteGroup>;
  /**
   * One group.
   *
   * Skilljar `groups_retrieve` (`GET /v1/groups/{group_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getGroup>;
  /**
   * Groups of the organisation.
   *
   * Skilljar `groups_list` (`GET /v1/groups`).
   */
  list: Bound<typeof R.listGroups>;
  /**
   * Changes what is given and leaves the rest. E-mail domains are changed by `groups.emailDomainRules.update`.
   *
   * Skilljar `groups_partial_update` (`PATCH /v1/groups/{group_id}`) or `groups_update` (`PUT /v1/groups/{group_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateGroup>;
  readonly accessCodePools: SkilljarGroupsAccessCodePools;
  readonly emailDomainRules: SkilljarGroupsEmailDomainRules;
  readonly users: SkilljarGroupsUsers;
}

/** `skilljar.users.groups` of the facade. */
export interface SkilljarUsersGroups {
  /**
   * Groups that a learner is in.
   *
   * Skilljar `users_groups_list` (`GET /v1/users/{user_id}/groups`).
   */
  list: Bound<typeof R.listUserGroups>;
}

/** `skilljar.users.planEnrollments` of the facade. */
export interface SkilljarUsersPlanEnrollments {
  /**
   * A learner's enrolments in plans, over all domains. Comes as one page, whatever the size.
   *
   * Skilljar `users_plan_enrollments_list` (`GET /v1/users/{user_id}/plan-enrollments`).
   */
  list: Bound<typeof R.listUserPlanEnrollments>;
}

/** `skilljar.users.publishedCourses.lessons` of the facade. */
export interface SkilljarUsersPublishedCoursesLessons {
  /**
   * A learner's progress in one lesson.
   *
   * Skilljar `users_published_courses_lessons_retrieve` (`GET /v1/users/{user_id}/published-courses/{published_course_id}/lessons/{lesson_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getUserLesson>;
  /**
   * Lessons of a course with a learner's progress. Documented, but organisations have seen it answer "not found".
   *
   * Skilljar `users_published_courses_lessons_list` (`GET /v1/users/{user_id}/published-courses/{published_course_id}/lessons`).
   */
  list: Bound<typeof R.listUserLessons>;
  /**
   * Sets a learner's progress in a lesson; `completed_at` alone completes it.
   *
   * Skilljar `users_published_courses_lessons_partial_update` (`PATCH /v1/users/{user_id}/published-courses/{published_course_id}/lessons/{lesson_id}`) or `users_published_courses_lessons_update` (`PUT /v1/users/{user_id}/published-courses/{published_course_id}/lessons/{lesson_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateUserLesson>;
}

/** `skilljar.users.publishedCourses` of the facade. */
export interface SkilljarUsersPublishedCourses {
  /**
   * A learner's progress in one course. Found by its course: where that is published on two domains, the other publication may come back.
   *
   * Skilljar `users_published_courses_retrieve` (`GET /v1/users/{user_id}/published-courses/{published_course_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getUserPublishedCourse>;
  /**
   * Courses that a learner is enrolled in, with progress, over all domains. Comes as one page, whatever the size.
   *
   * Skilljar `users_published_courses_list` (`GET /v1/users/{user_id}/published-courses`).
   */
  list: Bound<typeof R.listUserPublishedCourses>;
  /**
   * Sets a learner's progress in a course; `completed_at` alone completes it.
   *
   * Skilljar `users_published_courses_partial_update` (`PATCH /v1/users/{user_id}/published-courses/{published_course_id}`) or `users_published_courses_update` (`PUT /v1/users/{user_id}/published-courses/{published_course_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateUserPublishedCourse>;
  readonly lessons: SkilljarUsersPublishedCoursesLessons;
}

/** `skilljar.users.publishedPathEnrollments` of the facade. */
export interface SkilljarUsersPublishedPathEnrollments {
  /**
   * A learner's enrolments in paths, with progress, over all domains. Comes as one page, whatever the size.
   *
   * Skilljar `users_published_path_enrollments_list` (`GET /v1/users/{user_id}/published-path-enrollments`).
   */
  list: Bound<typeof R.listUserPublishedPathEnrollments>;
}

/** `skilljar.users` of the facade. */
export interface SkilljarUsers {
  /**
   * Makes a learner unrecognisable and locks the account. Cannot be undone.
   *
   * Skilljar `users_anonymize_create` (`POST /v1/users/{user_id}/anonymize`).
   */
  anonymize: Bound<typeof R.anonymizeUser>;
  /**
   * One learner, with figures over all domains.
   *
   * Skilljar `users_retrieve` (`GET /v1/users/{user_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getUser>;
  /**
   * Learners who joined at least one domain. Pages by cursor, by number only when `page` is given.
   *
   * Skilljar `users_list` (`GET /v1/users`).
   */
  list: Bound<typeof R.listUsers>;
  /**
   * Changes a learner's name or e-mail address; nothing else can be changed.
   *
   * Skilljar `users_partial_update` (`PATCH /v1/users/{user_id}`) or `users_update` (`PUT /v1/users/{user_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateUser>;
  readonly groups: SkilljarUsersGroups;
  readonly planEnrollments: SkilljarUsersPlanEnrollments;
  readonly publishedCourses: SkilljarUsersPublishedCourses;
  readonly publishedPathEnrollments: SkilljarUsersPublishedPathEnrollments;
}

/** `skilljar.webhooks` of the facade. */
export interface SkilljarWebhooks {
  /**
   * Has events posted to an address. Several webhooks with one address get an event once.
   *
   * Skilljar `webhooks_create` (`POST /v1/webhooks`).
   */
  create: Bound<typeof R.createWebhook>;
  /**
   * Deletes a webhook; nothing is posted any more.
   *
   * Skilljar `webhooks_destroy` (`DELETE /v1/webhooks/{webhook_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteWebhook>;
  /**
   * One webhook, credentials included.
   *
   * Skilljar `webhooks_retrieve` (`GET /v1/webhooks/{webhook_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getWebhook>;
  /**
   * Webhooks of the organisation, credentials included.
   *
   * Skilljar `webhooks_list` (`GET /v1/webhooks`).
   */
  list: Bound<typeof R.listWebhooks>;
  /**
   * Posts a `PING` event to the webhook's address and tells how it was received. A failure does not switch the webhook off.
   *
   * Skilljar `webhooks_ping_create` (`POST /v1/webhooks/{webhook_id}/ping`). Known from the vendor's OpenAPI only.
   */
  ping: Bound<typeof R.pingWebhook>;
  /**
   * What a webhook is sent for a course completion: the latest one, or one made up.
   *
   * Skilljar `webhooks_sample_course_completion_retrieve` (`GET /v1/webhooks/sample-course-completion`). Known from the vendor's OpenAPI only.
   */
  sampleCourseCompletion: Bound<typeof R.sampleCourseCompletion>;
  /**
   * What a webhook is sent for an enrolment in a course: the latest one, or one made up.
   *
   * Skilljar `webhooks_sample_course_enrollment_retrieve` (`GET /v1/webhooks/sample-course-enrollment`). Known from the vendor's OpenAPI only.
   */
  sampleCourseEnrollment: Bound<typeof R.sampleCourseEnrollment>;
  /**
   * What a webhook is sent for a new dashboard task: the latest one, or one made up.
   *
   * Skilljar `webhooks_sample_dashboard_task_created_retrieve` (`GET /v1/webhooks/sample-dashboard-task-created`). Known from the vendor's OpenAPI only.
   */
  sampleDashboardTaskCreated: Bound<typeof R.sampleDashboardTaskCreated>;
  /**
   * What a webhook is sent for a new member of a domain: the latest one, or one made up.
   *
   * Skilljar `webhooks_sample_domain_enrollment_retrieve` (`GET /v1/webhooks/sample-domain-enrollment`). Known from the vendor's OpenAPI only.
   */
  sampleDomainEnrollment: Bound<typeof R.sampleDomainEnrollment>;
  /**
   * What a webhook is sent for a lesson completion: the latest one, or one made up.
   *
   * Skilljar `webhooks_sample_lesson_completion_retrieve` (`GET /v1/webhooks/sample-lesson-completion`). Known from the vendor's OpenAPI only.
   */
  sampleLessonCompletion: Bound<typeof R.sampleLessonCompletion>;
  /**
   * What a webhook is sent for a path completion: the latest one, or one made up.
   *
   * Skilljar `webhooks_sample_path_completion_retrieve` (`GET /v1/webhooks/sample-path-completion`). Known from the vendor's OpenAPI only.
   */
  samplePathCompletion: Bound<typeof R.samplePathCompletion>;
  /**
   * What a webhook is sent for an enrolment in a path: the latest one, or one made up.
   *
   * Skilljar `webhooks_sample_path_enrollment_retrieve` (`GET /v1/webhooks/sample-path-enrollment`). Known from the vendor's OpenAPI only.
   */
  samplePathEnrollment: Bound<typeof R.samplePathEnrollment>;
  /**
   * What a webhook is sent for a fulfilled purchase: the latest one, or one made up.
   *
   * Skilljar `webhooks_sample_purchase_fulfillment_retrieve` (`GET /v1/webhooks/sample-purchase-fulfillment`). Known from the vendor's OpenAPI only.
   */
  samplePurchaseFulfillment: Bound<typeof R.samplePurchaseFulfillment>;
  /**
   * What a webhook is sent for a quiz completion: the latest one, or one made up.
   *
   * Skilljar `webhooks_sample_quiz_completion_retrieve` (`GET /v1/webhooks/sample-quiz-completion`). Known from the vendor's OpenAPI only.
   */
  sampleQuizCompletion: Bound<typeof R.sampleQuizCompletion>;
  /**
   * What a webhook is sent for a registration for live training: the latest one, or one made up.
   *
   * Skilljar `webhooks_sample_vilt_registration_retrieve` (`GET /v1/webhooks/sample-vilt-registration`). Known from the vendor's OpenAPI only.
   */
  sampleViltRegistration: Bound<typeof R.sampleViltRegistration>;
  /**
   * Changes what is given and leaves the rest.
   *
   * Skilljar `webhooks_partial_update` (`PATCH /v1/webhooks/{webhook_id}`) or `webhooks_update` (`PUT /v1/webhooks/{webhook_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateWebhook>;
}

/** `skilljar.domain(name).publishedCourses.enrollments` of the facade. */
export interface SkilljarDomainPublishedCoursesEnrollments {
  /**
   * Enrols a member of the domain in a published course. The same learner with the same `enrolled_at` is the same enrolment, however often
   * it is sent; with another `enrolled_at` it is one more.
   *
   * Skilljar `domains_published_courses_enrollments_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments`). Safe to repeat.
   */
  create: Bound<typeof R.createPublishedCourseEnrollment>;
  /**
   * One enrolment in a published course.
   *
   * Skilljar `domains_published_courses_enrollments_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments/{enrollment_id}`).
   */
  get: Bound<typeof R.getPublishedCourseEnrollment>;
  /**
   * Enrolments in a published course. One learner may have several, and has access while one of them is active and not expired.
   *
   * Skilljar `domains_published_courses_enrollments_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments`).
   */
  list: Bound<typeof R.listPublishedCourseEnrollments>;
  /**
   * Ends, resumes or limits an enrolment.
   *
   * Skilljar `domains_published_courses_enrollments_partial_update` (`PATCH /v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments/{enrollment_id}`) or `domains_published_courses_enrollments_update` (`PUT /v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments/{enrollment_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updatePublishedCourseEnrollment>;
}

/** `skilljar.domain(name).publishedCourses` of the facade. */
export interface SkilljarDomainPublishedCourses {
  /**
   * Puts a course into the domain's catalogue; it must not be there already.
   *
   * Skilljar `domains_published_courses_create` (`POST /v1/domains/{domain_name}/published-courses`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createPublishedCourse>;
  /**
   * Takes a course out of the domain's catalogue, for good: learners lose access, and so do partners it is syndicated to.
   *
   * Skilljar `domains_published_courses_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePublishedCourse>;
  /**
   * One course of the domain's catalogue, with its descriptions.
   *
   * Skilljar `domains_published_courses_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}`).
   */
  get: Bound<typeof R.getPublishedCourse>;
  /**
   * Courses in the domain's catalogue.
   *
   * Skilljar `domains_published_courses_list` (`GET /v1/domains/{domain_name}/published-courses`).
   */
  list: Bound<typeof R.listPublishedCourses>;
  /**
   * Changes what is given and leaves the rest.
   *
   * Skilljar `domains_published_courses_partial_update` (`PATCH /v1/domains/{domain_name}/published-courses/{published_course_id}`) or `domains_published_courses_update` (`PUT /v1/domains/{domain_name}/published-courses/{published_course_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updatePublishedCourse>;
  readonly enrollments: SkilljarDomainPublishedCoursesEnrollments;
}

/** `skilljar.domain(name).publishedPaths.publishedPathEnrollments` of the facade. */
export interface SkilljarDomainPublishedPathsPublishedPathEnrollments {
  /**
   * Enrols a member of the domain in a path. The same learner with the same `enrolled_at` is the same enrolment, however often it is sent;
   * with another `enrolled_at` it is one more.
   *
   * Skilljar `domains_published_paths_published_path_enrollments_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments`). Safe to repeat.
   */
  create: Bound<typeof R.createPublishedPathEnrollment>;
  /**
   * One enrolment in a path.
   *
   * Skilljar `domains_published_paths_published_path_enrollments_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments/{published_path_enrollment_id}`).
   */
  get: Bound<typeof R.getPublishedPathEnrollment>;
  /**
   * Enrolments in a path. One learner may have several, and has access while one of them is active and not expired.
   *
   * Skilljar `domains_published_paths_published_path_enrollments_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments`).
   */
  list: Bound<typeof R.listPublishedPathEnrollments>;
  /**
   * Ends, resumes or limits an enrolment.
   *
   * Skilljar `domains_published_paths_published_path_enrollments_partial_update` (`PATCH /v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments/{published_path_enrollment_id}`) or `domains_published_paths_published_path_enrollments_update` (`PUT /v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments/{published_path_enrollment_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updatePublishedPathEnrollment>;
}

/** `skilljar.domain(name).publishedPaths` of the facade. */
export interface SkilljarDomainPublishedPaths {
  /**
   * Makes a learning path and puts it into the domain's catalogue, in one step.
   *
   * Skilljar `domains_published_paths_create` (`POST /v1/domains/{domain_name}/published-paths`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createPublishedPath>;
  /**
   * Takes a path out of the domain's catalogue and deletes the series behind it; the courses stay.
   *
   * Skilljar `domains_published_paths_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePublishedPath>;
  /**
   * One learning path of the domain's catalogue.
   *
   * Skilljar `domains_published_paths_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}`).
   */
  get: Bound<typeof R.getPublishedPath>;
  /**
   * Learning paths in the domain's catalogue.
   *
   * Skilljar `domains_published_paths_list` (`GET /v1/domains/{domain_name}/published-paths`).
   */
  list: Bound<typeof R.listPublishedPaths>;
  /**
   * Changes what is given and leaves the rest. The texts of the path cannot be changed here.
   *
   * Skilljar `domains_published_paths_partial_update` (`PATCH /v1/domains/{domain_name}/published-paths/{published_path_id}`) or `domains_published_paths_update` (`PUT /v1/domains/{domain_name}/published-paths/{published_path_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updatePublishedPath>;
  readonly publishedPathEnrollments: SkilljarDomainPublishedPathsPublishedPathEnrollments;
}

/** `skilljar.domain(name).users` of the facade. */
export interface SkilljarDomainUsers {
  /**
   * Makes someone a member of the domain. The e-mail address decides who: an account that has it is used as it is, else one is made. Where
   * the domain signs in by token, the answer carries `login_token`, a secret that works once.
   *
   * Skilljar `domains_users_create` (`POST /v1/domains/{domain_name}/users`). Safe to repeat.
   */
  create: Bound<typeof R.createDomainUser>;
  /**
   * One member of the domain.
   *
   * Skilljar `domains_users_retrieve` (`GET /v1/domains/{domain_name}/users/{user_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getDomainUser>;
  /**
   * Members of the domain.
   *
   * Skilljar `domains_users_list` (`GET /v1/domains/{domain_name}/users`).
   */
  list: Bound<typeof R.listDomainUsers>;
  /**
   * Changes a membership: whether it is active, when it ends, and, by `null`, its access code. Only these.
   *
   * Skilljar `domains_users_partial_update` (`PATCH /v1/domains/{domain_name}/users/{user_id}`) or `domains_users_update` (`PUT /v1/domains/{domain_name}/users/{user_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateDomainUser>;
}

/** `skilljar.domain(name)` of the facade. */
export interface SkilljarDomainResources {
  readonly publishedCourses: SkilljarDomainPublishedCourses;
  readonly publishedPaths: SkilljarDomainPublishedPaths;
  readonly users: SkilljarDomainUsers;
}

export interface SkilljarResources {
  /**
   * Says whether the address and the key are right. Gives nothing back: it resolves, or rejects.
   *
   * Skilljar `ping_retrieve` (`GET /v1/ping`). Known from the vendor's OpenAPI only.
   */
  ping: Bound<typeof R.ping>;
  readonly courses: SkilljarCourses;
  readonly domains: SkilljarDomains;
  readonly groupCategories: SkilljarGroupCategories;
  readonly groups: SkilljarGroups;
  readonly users: SkilljarUsers;
  readonly webhooks: SkilljarWebhooks;
}

export const skilljarMethods = { $: 'ping', courses: { $: 'create delete get list update', labels: 'create delete get list' }, domains: 'get list update', groupCategories: 'get list', groups: { $: 'create delete get list update', accessCodePools: 'create delete get list', emailDomainRules: 'get update', users: 'create delete get list' }, users: { $: 'anonymize get list update', groups: 'list', planEnrollments: 'list', publishedCourses: { $: 'get list update', lessons: 'get list update' }, publishedPathEnrollments: 'list' }, webhooks: 'create delete get list ping sampleCourseCompletion sampleCourseEnrollment sampleDashboardTaskCreated sampleDomainEnrollment sampleLessonCompletion samplePathCompletion samplePathEnrollment samplePurchaseFulfillment sampleQuizCompletion sampleViltRegistration update' };

export const skilljarDomainMethods = { publishedCourses: { $: 'create delete get list update', enrollments: 'create get list update' }, publishedPaths: { $: 'create delete get list update', publishedPathEnrollments: 'create get list update' }, users: 'create get list update' };
