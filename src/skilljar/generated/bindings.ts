// Made by `npm run codegen`. Do not edit.

import type * as C from '../convenience-methods.js';
import type * as R from '../resources/index.js';
import type { Bound } from '../rest/index.js';

/** `skilljar.assets` of the facade. */
export interface SkilljarAssets extends C.SkilljarAssetsConveniences {
  /**
   * Creates an asset from a file that the platform fetches and stores, or from a link that it embeds. Requires `content_url` or
   * `asset.embed_link_url`. Processing is asynchronous: poll the asset until it has a `download_url` or an `embed_link_url`.
   *
   * Skilljar `assets_create` (`POST /v1/assets`).
   */
  create: Bound<typeof R.createAsset>;
  /**
   * Permanently deletes an asset. Fails with 400 while a lesson or course uses it.
   *
   * Skilljar `assets_destroy` (`DELETE /v1/assets/{asset_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteAsset>;
  /**
   * Retrieves an asset. Once the platform has processed it, the response contains a secret download URL that is valid for an hour.
   *
   * Skilljar `assets_retrieve` (`GET /v1/assets/{asset_id}`).
   */
  get: Bound<typeof R.getAsset>;
  /**
   * Lists the assets of the organisation, without download URLs.
   *
   * Skilljar `assets_list` (`GET /v1/assets`).
   */
  list: Bound<typeof R.listAssets>;
}

/** `skilljar.courses.labels` of the facade. */
export interface SkilljarCoursesLabels {
  /**
   * Adds an existing label to a course.
   *
   * Skilljar `courses_labels_create` (`POST /v1/courses/{course_id}/labels`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addCourseLabel>;
  /**
   * Removes a label from a course. The label itself remains.
   *
   * Skilljar `courses_labels_destroy` (`DELETE /v1/courses/{course_id}/labels/{label_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removeCourseLabel>;
  /**
   * Retrieves a label of a course; 404 if the course does not have it.
   *
   * Skilljar `courses_labels_retrieve` (`GET /v1/courses/{course_id}/labels/{label_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCourseLabel>;
  /**
   * Lists the labels of a course.
   *
   * Skilljar `courses_labels_list` (`GET /v1/courses/{course_id}/labels`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCourseLabels>;
}

/** `skilljar.courses` of the facade. */
export interface SkilljarCourses {
  /**
   * Creates a course without lessons. Learners see it once it is published on a domain.
   *
   * Skilljar `courses_create` (`POST /v1/courses`).
   */
  create: Bound<typeof R.createCourse>;
  /**
   * Permanently deletes a course with its drafts.
   *
   * Skilljar `courses_destroy` (`DELETE /v1/courses/{course_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCourse>;
  /**
   * Retrieves a course.
   *
   * Skilljar `courses_retrieve` (`GET /v1/courses/{course_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCourse>;
  /**
   * Lists the courses of the organisation, published or not.
   *
   * Skilljar `courses_list` (`GET /v1/courses`).
   */
  list: Bound<typeof R.listCourses>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `courses_partial_update` (`PATCH /v1/courses/{course_id}`) or `courses_update` (`PUT /v1/courses/{course_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateCourse>;
  readonly labels: SkilljarCoursesLabels;
}

/** `skilljar.domains` of the facade. */
export interface SkilljarDomains {
  /**
   * Retrieves a domain, by its host name.
   *
   * Skilljar `domains_retrieve` (`GET /v1/domains/{domain_name}`).
   */
  get: Bound<typeof R.getDomain>;
  /**
   * Lists the domains of the organisation.
   *
   * Skilljar `domains_list` (`GET /v1/domains`).
   */
  list: Bound<typeof R.listDomains>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `domains_partial_update` (`PATCH /v1/domains/{domain_name}`) or `domains_update` (`PUT /v1/domains/{domain_name}`). Safe to repeat.
   */
  update: Bound<typeof R.updateDomain>;
}

/** `skilljar.groupCategories` of the facade. */
export interface SkilljarGroupCategories {
  /**
   * Retrieves a group category.
   *
   * Skilljar `group_categories_retrieve` (`GET /v1/group-categories/{group_category_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getGroupCategory>;
  /**
   * Lists the group categories.
   *
   * Skilljar `group_categories_list` (`GET /v1/group-categories`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listGroupCategories>;
}

/** `skilljar.groups.accessCodePools` of the facade. */
export interface SkilljarGroupsAccessCodePools {
  /**
   * Adds an existing access code pool to a group. Learners who use its codes become members.
   *
   * Skilljar `groups_access_code_pools_create` (`POST /v1/groups/{group_id}/access-code-pools`).
   */
  create: Bound<typeof R.addGroupAccessCodePool>;
  /**
   * Removes a pool from a group. The pool and its codes remain.
   *
   * Skilljar `groups_access_code_pools_destroy` (`DELETE /v1/groups/{group_id}/access-code-pools/{access_code_pool_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removeGroupAccessCodePool>;
  /**
   * Retrieves an access code pool of a group.
   *
   * Skilljar `groups_access_code_pools_retrieve` (`GET /v1/groups/{group_id}/access-code-pools/{access_code_pool_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getGroupAccessCodePool>;
  /**
   * Lists the access code pools of a group.
   *
   * Skilljar `groups_access_code_pools_list` (`GET /v1/groups/{group_id}/access-code-pools`).
   */
  list: Bound<typeof R.listGroupAccessCodePools>;
}

/** `skilljar.groups.emailDomainRules` of the facade. */
export interface SkilljarGroupsEmailDomainRules {
  /**
   * Retrieves the e-mail domains whose learners join a group automatically.
   *
   * Skilljar `groups_email_domain_rules_list` (`GET /v1/groups/{group_id}/email-domain-rules`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getGroupEmailDomainRules>;
  /**
   * Adds and removes e-mail domains, at least one in total. Case-insensitive. Adding an existing or removing a missing domain is not an
   * error.
   *
   * Skilljar `groups_email_domain_rules_partial_update` (`PATCH /v1/groups/{group_id}/email-domain-rules`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateGroupEmailDomainRules>;
}

/** `skilljar.groups.users` of the facade. */
export interface SkilljarGroupsUsers {
  /**
   * Adds a learner to a group.
   *
   * Skilljar `groups_users_create` (`POST /v1/groups/{group_id}/users`).
   */
  create: Bound<typeof R.addGroupUser>;
  /**
   * Removes a learner from a group. The account remains.
   *
   * Skilljar `groups_users_destroy` (`DELETE /v1/groups/{group_id}/users/{user_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removeGroupUser>;
  /**
   * Retrieves a learner in a group; 404 if the learner is not a member.
   *
   * Skilljar `groups_users_retrieve` (`GET /v1/groups/{group_id}/users/{user_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getGroupUser>;
  /**
   * Lists the learners of a group.
   *
   * Skilljar `groups_users_list` (`GET /v1/groups/{group_id}/users`).
   */
  list: Bound<typeof R.listGroupUsers>;
}

/** `skilljar.groups` of the facade. */
export interface SkilljarGroups {
  /**
   * Creates a group, optionally with rules for automatic membership.
   *
   * Skilljar `groups_create` (`POST /v1/groups`).
   */
  create: Bound<typeof R.createGroup>;
  /**
   * Permanently deletes a group. Its learners remain.
   *
   * Skilljar `groups_destroy` (`DELETE /v1/groups/{group_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteGroup>;
  /**
   * Retrieves a group.
   *
   * Skilljar `groups_retrieve` (`GET /v1/groups/{group_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getGroup>;
  /**
   * Lists the groups of the organisation.
   *
   * Skilljar `groups_list` (`GET /v1/groups`).
   */
  list: Bound<typeof R.listGroups>;
  /**
   * Updates only the given fields. Change the e-mail domains with `groups.emailDomainRules.update`.
   *
   * Skilljar `groups_partial_update` (`PATCH /v1/groups/{group_id}`) or `groups_update` (`PUT /v1/groups/{group_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateGroup>;
  readonly accessCodePools: SkilljarGroupsAccessCodePools;
  readonly emailDomainRules: SkilljarGroupsEmailDomainRules;
  readonly users: SkilljarGroupsUsers;
}

/** `skilljar.iltInstructors` of the facade. */
export interface SkilljarIltInstructors {
  /**
   * Adds an instructor of live training.
   *
   * Skilljar `ilt_instructors_create` (`POST /v1/ilt-instructors`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createIltInstructor>;
  /**
   * Removes an instructor from the organisation. The id is an integer.
   *
   * Skilljar `ilt_instructors_destroy` (`DELETE /v1/ilt-instructors/{id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteIltInstructor>;
  /**
   * Retrieves an instructor of live training. The id is an integer, unlike all other ids.
   *
   * Skilljar `ilt_instructors_retrieve` (`GET /v1/ilt-instructors/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getIltInstructor>;
  /**
   * Lists the instructors of live training. The documented fields do not include their ids.
   *
   * Skilljar `ilt_instructors_list` (`GET /v1/ilt-instructors`).
   */
  list: Bound<typeof R.listIltInstructors>;
  /**
   * Changes an instructor's e-mail address. Other fields cannot change. The id is an integer.
   *
   * Skilljar `ilt_instructors_partial_update` (`PATCH /v1/ilt-instructors/{id}`) or `ilt_instructors_update` (`PUT /v1/ilt-instructors/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateIltInstructor>;
}

/** `skilljar.iltMultiSessionEvents` of the facade. */
export interface SkilljarIltMultiSessionEvents {
  /**
   * Creates a multi-session event of a live training lesson.
   *
   * Skilljar `ilt_multi_session_events_create` (`POST /v1/ilt-multi-session-events`).
   */
  create: Bound<typeof R.createIltMultiSessionEvent>;
  /**
   * Retrieves a live training event of several sessions.
   *
   * Skilljar `ilt_multi_session_events_retrieve` (`GET /v1/ilt-multi-session-events/{multi_session_event_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getIltMultiSessionEvent>;
  /**
   * Lists the live training events of several sessions. Cancelled events are omitted.
   *
   * Skilljar `ilt_multi_session_events_list` (`GET /v1/ilt-multi-session-events`).
   */
  list: Bound<typeof R.listIltMultiSessionEvents>;
  /**
   * Updates only the given fields. PUT may require `lesson` and `display_name`: prefer PATCH.
   *
   * Skilljar `ilt_multi_session_events_partial_update` (`PATCH /v1/ilt-multi-session-events/{multi_session_event_id}`) or `ilt_multi_session_events_update` (`PUT /v1/ilt-multi-session-events/{multi_session_event_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateIltMultiSessionEvent>;
}

/** `skilljar.iltSessions` of the facade. */
export interface SkilljarIltSessions {
  /**
   * Creates a live training session of a lesson or of a multi-session event.
   *
   * Skilljar `ilt_sessions_create` (`POST /v1/ilt-sessions`).
   */
  create: Bound<typeof R.createIltSession>;
  /**
   * Retrieves a live training session.
   *
   * Skilljar `ilt_sessions_retrieve` (`GET /v1/ilt-sessions/{ilt_session_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getIltSession>;
  /**
   * Lists the live training sessions.
   *
   * Skilljar `ilt_sessions_list` (`GET /v1/ilt-sessions`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listIltSessions>;
  /**
   * Replaces a live training session. Pass every required field: there is no partial update.
   *
   * Skilljar `ilt_sessions_update` (`PUT /v1/ilt-sessions/{ilt_session_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateIltSession>;
}

/** `skilljar.labels` of the facade. */
export interface SkilljarLabels {
  /**
   * Creates a label. Add it to courses and paths one by one.
   *
   * Skilljar `labels_create` (`POST /v1/labels`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createLabel>;
  /**
   * Permanently deletes a label.
   *
   * Skilljar `labels_destroy` (`DELETE /v1/labels/{label_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteLabel>;
  /**
   * Retrieves a label.
   *
   * Skilljar `labels_retrieve` (`GET /v1/labels/{label_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getLabel>;
  /**
   * Lists the labels of the organisation.
   *
   * Skilljar `labels_list` (`GET /v1/labels`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listLabels>;
  /**
   * Renames a label.
   *
   * Skilljar `labels_partial_update` (`PATCH /v1/labels/{label_id}`) or `labels_update` (`PUT /v1/labels/{label_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateLabel>;
}

/** `skilljar.lessonProgress` of the facade. */
export interface SkilljarLessonProgress {
  /**
   * Retrieves a learner's progress in a lesson.
   *
   * Skilljar `lesson_progress_retrieve` (`GET /v1/lesson-progress/{lesson_progress_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getLessonProgress>;
  /**
   * Sets a learner's progress in a lesson. `finished_at` marks the content as finished, and completes the lesson unless it needs
   * validation; `completed_at: null` reverts the completion.
   *
   * Skilljar `lesson_progress_partial_update` (`PATCH /v1/lesson-progress/{lesson_progress_id}`) or `lesson_progress_update` (`PUT /v1/lesson-progress/{lesson_progress_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateLessonProgress>;
}

/** `skilljar.lessons.contentItems` of the facade. */
export interface SkilljarLessonsContentItems {
  /**
   * Adds a content item to a lesson. Content items cannot be deleted, except ratings, together with their block.
   *
   * Skilljar `lessons_content_items_create` (`POST /v1/lessons/{lesson_id}/content-items`).
   */
  create: Bound<typeof R.createLessonContentItem>;
  /**
   * Retrieves a content item of a lesson.
   *
   * Skilljar `lessons_content_items_retrieve` (`GET /v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getLessonContentItem>;
  /**
   * Lists the content items of a lesson, in display order. Their HTML is included only with `include_content`.
   *
   * Skilljar `lessons_content_items_list` (`GET /v1/lessons/{lesson_id}/content-items`).
   */
  list: Bound<typeof R.listLessonContentItems>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `lessons_content_items_partial_update` (`PATCH /v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}`) or `lessons_content_items_update` (`PUT /v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateLessonContentItem>;
}

/** `skilljar.lessons.ratingContentBlocks` of the facade. */
export interface SkilljarLessonsRatingContentBlocks {
  /**
   * Adds a rating to a lesson, with its content item. A course can have only one rating.
   *
   * Skilljar `lessons_rating_content_blocks_create` (`POST /v1/lessons/{lesson_id}/rating-content-blocks`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createLessonRatingContentBlock>;
  /**
   * Permanently deletes a rating with its content item.
   *
   * Skilljar `lessons_rating_content_blocks_destroy` (`DELETE /v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteLessonRatingContentBlock>;
  /**
   * Retrieves a rating of a lesson.
   *
   * Skilljar `lessons_rating_content_blocks_retrieve` (`GET /v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getLessonRatingContentBlock>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `lessons_rating_content_blocks_partial_update` (`PATCH /v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}`) or `lessons_rating_content_blocks_update` (`PUT /v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateLessonRatingContentBlock>;
}

/** `skilljar.lessons` of the facade. */
export interface SkilljarLessons {
  /**
   * Adds a lesson to a course. The type determines which of the `content_` fields applies.
   *
   * Skilljar `lessons_create` (`POST /v1/lessons`).
   */
  create: Bound<typeof R.createLesson>;
  /**
   * Permanently deletes a lesson with its content.
   *
   * Skilljar `lessons_destroy` (`DELETE /v1/lessons/{lesson_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteLesson>;
  /**
   * Retrieves a lesson.
   *
   * Skilljar `lessons_retrieve` (`GET /v1/lessons/{lesson_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getLesson>;
  /**
   * Lists the lessons of a course. `{ course_id }` is required.
   *
   * Skilljar `lessons_list` (`GET /v1/lessons`).
   */
  list: Bound<typeof R.listLessons>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `lessons_partial_update` (`PATCH /v1/lessons/{lesson_id}`) or `lessons_update` (`PUT /v1/lessons/{lesson_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateLesson>;
  readonly contentItems: SkilljarLessonsContentItems;
  readonly ratingContentBlocks: SkilljarLessonsRatingContentBlocks;
}

/** `skilljar.licensePackages.students` of the facade. */
export interface SkilljarLicensePackagesStudents {
  /**
   * Assigns a seat in a license package to a learner, by id or e-mail address. Requires license packages in the organisation.
   *
   * Skilljar `license_packages_students_create` (`POST /v1/license-packages/{license_package_id}/students`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addLicensePackageStudent>;
  /**
   * Lists the learners with a seat in a license package. Requires license packages in the organisation.
   *
   * Skilljar `license_packages_students_list` (`GET /v1/license-packages/{license_package_id}/students`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listLicensePackageStudents>;
  /**
   * Activates or deactivates a learner's seat. The path contains the learner's id, not the seat's. Requires license packages in the
   * organisation.
   *
   * Skilljar `license_packages_students_partial_update` (`PATCH /v1/license-packages/{license_package_id}/students/{student_id}`) or `license_packages_students_update` (`PUT /v1/license-packages/{license_package_id}/students/{student_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateLicensePackageStudent>;
}

/** `skilljar.licensePackages` of the facade. */
export interface SkilljarLicensePackages {
  /**
   * Creates a license package without learners.
   *
   * Skilljar `license_packages_create` (`POST /v1/license-packages`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createLicensePackage>;
  /**
   * Permanently deletes a license package.
   *
   * Skilljar `license_packages_destroy` (`DELETE /v1/license-packages/{license_package_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteLicensePackage>;
  /**
   * Retrieves a license package, with its remaining seats.
   *
   * Skilljar `license_packages_retrieve` (`GET /v1/license-packages/{license_package_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getLicensePackage>;
  /**
   * Lists the license packages of the organisation.
   *
   * Skilljar `license_packages_list` (`GET /v1/license-packages`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listLicensePackages>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `license_packages_partial_update` (`PATCH /v1/license-packages/{license_package_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateLicensePackage>;
  readonly students: SkilljarLicensePackagesStudents;
}

/** `skilljar.offers` of the facade. */
export interface SkilljarOffers {
  /**
   * Retrieves an offer.
   *
   * Skilljar `offers_retrieve` (`GET /v1/offers/{offer_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getOffer>;
  /**
   * Lists the offers of the organisation with their prices.
   *
   * Skilljar `offers_list` (`GET /v1/offers`).
   */
  list: Bound<typeof R.listOffers>;
  /**
   * Changes the price of an offer. Only for offers of a single published course.
   *
   * Skilljar `offers_partial_update` (`PATCH /v1/offers/{offer_id}`) or `offers_update` (`PUT /v1/offers/{offer_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateOffer>;
}

/** `skilljar.paths.pathItems` of the facade. */
export interface SkilljarPathsPathItems {
  /**
   * Retrieves a course of a path, by the id of the path item.
   *
   * Skilljar `paths_path_items_retrieve` (`GET /v1/paths/{path_id}/path-items/{path_item_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPathItem>;
  /**
   * Lists the courses of a path. Sources disagree on whether the list follows the path's order.
   *
   * Skilljar `paths_path_items_list` (`GET /v1/paths/{path_id}/path-items`).
   */
  list: Bound<typeof R.listPathItems>;
}

/** `skilljar.paths` of the facade. */
export interface SkilljarPaths {
  /**
   * Permanently deletes a path with its items.
   *
   * Skilljar `paths_destroy` (`DELETE /v1/paths/{path_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePath>;
  /**
   * Retrieves a learning path.
   *
   * Skilljar `paths_retrieve` (`GET /v1/paths/{path_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPath>;
  /**
   * Lists the learning paths of the organisation. Create them with `domain(name).publishedPaths.create`.
   *
   * Skilljar `paths_list` (`GET /v1/paths`).
   */
  list: Bound<typeof R.listPaths>;
  /**
   * Updates only the given texts of a path.
   *
   * Skilljar `paths_partial_update` (`PATCH /v1/paths/{path_id}`) or `paths_update` (`PUT /v1/paths/{path_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updatePath>;
  readonly pathItems: SkilljarPathsPathItems;
}

/** `skilljar.progresstokens` of the facade. */
export interface SkilljarProgresstokens {
  /**
   * Retrieves a progress token.
   *
   * Skilljar `progresstokens_retrieve` (`GET /v1/progresstokens/{progress_token_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getProgressToken>;
  /**
   * Lists the progress tokens of the organisation. Empty if the organisation uses none.
   *
   * Skilljar `progresstokens_list` (`GET /v1/progresstokens`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listProgressTokens>;
  /**
   * Reports progress with a token. May change the learner's progress in the lesson and complete the course.
   *
   * Skilljar `progresstokens_partial_update` (`PATCH /v1/progresstokens/{progress_token_id}`) or `progresstokens_update` (`PUT /v1/progresstokens/{progress_token_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateProgressToken>;
}

/** `skilljar.promoCodePools.offers` of the facade. */
export interface SkilljarPromoCodePoolsOffers extends C.SkilljarPromoCodePoolsOffersConveniences {
  /**
   * Adds one offer, or up to 500, to a pool of promo codes.
   *
   * Skilljar `promo_code_pools_offers_create` (`POST /v1/promo-code-pools/{promo_code_pool_id}/offers`).
   */
  create: Bound<typeof R.addPromoCodePoolOffers>;
  /**
   * Removes an offer from a pool. The offer and the pool remain.
   *
   * Skilljar `promo_code_pools_offers_destroy` (`DELETE /v1/promo-code-pools/{promo_code_pool_id}/offers/{offer_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removePromoCodePoolOffer>;
  /**
   * Lists the offers that the codes of a pool apply to. One list item may contain several offers.
   *
   * Skilljar `promo_code_pools_offers_list` (`GET /v1/promo-code-pools/{promo_code_pool_id}/offers`).
   */
  list: Bound<typeof R.listPromoCodePoolOffers>;
}

/** `skilljar.promoCodePools` of the facade. */
export interface SkilljarPromoCodePools {
  /**
   * Creates a pool without codes, with the discount of all its codes.
   *
   * Skilljar `promo_code_pools_create` (`POST /v1/promo-code-pools`).
   */
  create: Bound<typeof R.createPromoCodePool>;
  /**
   * Permanently deletes a pool and all its codes. Purchases made with one of its codes lose the reference to the code.
   *
   * Skilljar `promo_code_pools_destroy` (`DELETE /v1/promo-code-pools/{promo_code_pool_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   */
  delete: Bound<typeof R.deletePromoCodePool>;
  /**
   * Retrieves a pool of promo codes.
   *
   * Skilljar `promo_code_pools_retrieve` (`GET /v1/promo-code-pools/{promo_code_pool_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPromoCodePool>;
  /**
   * Lists the pools of promo codes.
   *
   * Skilljar `promo_code_pools_list` (`GET /v1/promo-code-pools`).
   */
  list: Bound<typeof R.listPromoCodePools>;
  /**
   * Updates only the given fields. The discount cannot change.
   *
   * Skilljar `promo_code_pools_partial_update` (`PATCH /v1/promo-code-pools/{promo_code_pool_id}`) or `promo_code_pools_update` (`PUT /v1/promo-code-pools/{promo_code_pool_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updatePromoCodePool>;
  readonly offers: SkilljarPromoCodePoolsOffers;
}

/** `skilljar.promoCodes` of the facade. */
export interface SkilljarPromoCodes {
  /**
   * Adds a promo code to an existing pool.
   *
   * Skilljar `promo_codes_create` (`POST /v1/promo-codes`).
   */
  create: Bound<typeof R.createPromoCode>;
  /**
   * Permanently deletes a promo code.
   *
   * Skilljar `promo_codes_destroy` (`DELETE /v1/promo-codes/{promo_code_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePromoCode>;
  /**
   * Retrieves a promo code.
   *
   * Skilljar `promo_codes_retrieve` (`GET /v1/promo-codes/{promo_code_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPromoCode>;
  /**
   * Lists the promo codes of the organisation.
   *
   * Skilljar `promo_codes_list` (`GET /v1/promo-codes`).
   */
  list: Bound<typeof R.listPromoCodes>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `promo_codes_partial_update` (`PATCH /v1/promo-codes/{promo_code_id}`) or `promo_codes_update` (`PUT /v1/promo-codes/{promo_code_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updatePromoCode>;
}

/** `skilljar.purchases` of the facade. */
export interface SkilljarPurchases {
  /**
   * Completes a purchase whose payment was handled elsewhere. With `SUCCESS`, the learner gets the purchased enrolments and, if
   * needed, membership of the domain.
   *
   * Skilljar `purchases_fulfill_create` (`POST /v1/purchases/{purchase_id}/fulfill`).
   */
  fulfill: Bound<typeof R.fulfillPurchase>;
  /**
   * Retrieves a purchase. There is no list of purchases: enrolments and events contain the id.
   *
   * Skilljar `purchases_retrieve` (`GET /v1/purchases/{purchase_id}`).
   */
  get: Bound<typeof R.getPurchase>;
  /**
   * Updates only the given fields. Its state determines which fields can change.
   *
   * Skilljar `purchases_partial_update` (`PATCH /v1/purchases/{purchase_id}`) or `purchases_update` (`PUT /v1/purchases/{purchase_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updatePurchase>;
}

/** `skilljar.questionBanks.questions` of the facade. */
export interface SkilljarQuestionBanksQuestions {
  /**
   * Permanently deletes a question of a question bank with its answers.
   *
   * Skilljar `question_banks_questions_destroy` (`DELETE /v1/question-banks/{question_bank_id}/questions/{question_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteQuestionBankQuestion>;
  /**
   * Retrieves a question of a question bank, with its answers.
   *
   * Skilljar `question_banks_questions_retrieve` (`GET /v1/question-banks/{question_bank_id}/questions/{question_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getQuestionBankQuestion>;
  /**
   * Lists the questions of a question bank, with their answers.
   *
   * Skilljar `question_banks_questions_list` (`GET /v1/question-banks/{question_bank_id}/questions`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listQuestionBankQuestions>;
}

/** `skilljar.questionBanks` of the facade. */
export interface SkilljarQuestionBanks {
  /**
   * Creates an empty question bank.
   *
   * Skilljar `question_banks_create` (`POST /v1/question-banks`).
   */
  create: Bound<typeof R.createQuestionBank>;
  /**
   * Permanently deletes a question bank with all its questions.
   *
   * Skilljar `question_banks_destroy` (`DELETE /v1/question-banks/{question_bank_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteQuestionBank>;
  /**
   * Retrieves a question bank.
   *
   * Skilljar `question_banks_retrieve` (`GET /v1/question-banks/{question_bank_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getQuestionBank>;
  /**
   * Lists the question banks of the organisation.
   *
   * Skilljar `question_banks_list` (`GET /v1/question-banks`).
   */
  list: Bound<typeof R.listQuestionBanks>;
  /**
   * Renames a question bank.
   *
   * Skilljar `question_banks_partial_update` (`PATCH /v1/question-banks/{question_bank_id}`) or `question_banks_update` (`PUT /v1/question-banks/{question_bank_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateQuestionBank>;
  readonly questions: SkilljarQuestionBanksQuestions;
}

/** `skilljar.quizQuestions` of the facade. */
export interface SkilljarQuizQuestions {
  /**
   * Adds a question to a quiz or a question bank, one of which is required. Answers are required for every type except `FREEFORM`. Questions
   * and their answers keep the order in which they are created.
   *
   * Skilljar `quiz_questions_create` (`POST /v1/quiz-questions`).
   */
  create: Bound<typeof R.createQuizQuestion>;
  /**
   * Permanently deletes a question of a quiz or a question bank.
   *
   * Skilljar `quiz_questions_destroy` (`DELETE /v1/quiz-questions/{question_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteQuizQuestion>;
  /**
   * Retrieves a question of a quiz or a question bank.
   *
   * Skilljar `quiz_questions_retrieve` (`GET /v1/quiz-questions/{question_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getQuizQuestion>;
  /**
   * Updates only the given fields. The quiz or the question bank is required. The platform silently ignores answers and
   * order.
   *
   * Skilljar `quiz_questions_partial_update` (`PATCH /v1/quiz-questions/{question_id}`) or `quiz_questions_update` (`PUT /v1/quiz-questions/{question_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateQuizQuestion>;
}

/** `skilljar.quizzes.questionBanks` of the facade. */
export interface SkilljarQuizzesQuestionBanks {
  /**
   * Retrieves a question bank that a quiz uses.
   *
   * Skilljar `quizzes_question_banks_retrieve` (`GET /v1/quizzes/{quiz_id}/question-banks/{question_bank_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getQuizQuestionBank>;
  /**
   * Lists the question banks that a quiz uses.
   *
   * Skilljar `quizzes_question_banks_list` (`GET /v1/quizzes/{quiz_id}/question-banks`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listQuizQuestionBanks>;
}

/** `skilljar.quizzes.questions` of the facade. */
export interface SkilljarQuizzesQuestions {
  /**
   * Permanently deletes a question of a quiz with its answers.
   *
   * Skilljar `quizzes_questions_destroy` (`DELETE /v1/quizzes/{quiz_id}/questions/{question_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteQuestionOfQuiz>;
  /**
   * Retrieves a question of a quiz, with its answers.
   *
   * Skilljar `quizzes_questions_retrieve` (`GET /v1/quizzes/{quiz_id}/questions/{question_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getQuestionOfQuiz>;
  /**
   * Lists the questions of a quiz, with their answers.
   *
   * Skilljar `quizzes_questions_list` (`GET /v1/quizzes/{quiz_id}/questions`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listQuestionsOfQuiz>;
}

/** `skilljar.quizzes` of the facade. */
export interface SkilljarQuizzes {
  /**
   * Creates a quiz without questions.
   *
   * Skilljar `quizzes_create` (`POST /v1/quizzes`).
   */
  create: Bound<typeof R.createQuiz>;
  /**
   * Permanently deletes a quiz and all its data.
   *
   * Skilljar `quizzes_destroy` (`DELETE /v1/quizzes/{quiz_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteQuiz>;
  /**
   * Retrieves a quiz.
   *
   * Skilljar `quizzes_retrieve` (`GET /v1/quizzes/{quiz_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getQuiz>;
  /**
   * Lists the quizzes of the organisation.
   *
   * Skilljar `quizzes_list` (`GET /v1/quizzes`).
   */
  list: Bound<typeof R.listQuizzes>;
  /**
   * Updates only the given fields, except that `show_question_feedback: false` permanently deletes the existing feedback.
   *
   * Skilljar `quizzes_partial_update` (`PATCH /v1/quizzes/{quiz_id}`) or `quizzes_update` (`PUT /v1/quizzes/{quiz_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateQuiz>;
  readonly questionBanks: SkilljarQuizzesQuestionBanks;
  readonly questions: SkilljarQuizzesQuestions;
}

/** `skilljar.tags` of the facade. */
export interface SkilljarTags {
  /**
   * Creates a tag. Add it to resources one by one.
   *
   * Skilljar `tags_create` (`POST /v1/tags`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createTag>;
  /**
   * Deletes a tag.
   *
   * Skilljar `tags_destroy` (`DELETE /v1/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteTag>;
  /**
   * Retrieves a tag.
   *
   * Skilljar `tags_retrieve` (`GET /v1/tags/{tag_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getTag>;
  /**
   * Lists the tags of the organisation.
   *
   * Skilljar `tags_list` (`GET /v1/tags`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listTags>;
  /**
   * Renames a tag.
   *
   * Skilljar `tags_partial_update` (`PATCH /v1/tags/{tag_id}`) or `tags_update` (`PUT /v1/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateTag>;
}

/** `skilljar.trainingCreditCodes` of the facade. */
export interface SkilljarTrainingCreditCodes {
  /**
   * Creates a code with credits that learners pay with. It cannot be deleted, but it can expire.
   *
   * Skilljar `training_credit_codes_create` (`POST /v1/training-credit-codes`).
   */
  create: Bound<typeof R.createTrainingCreditCode>;
  /**
   * Retrieves a training credit code, with its groups and offers.
   *
   * Skilljar `training_credit_codes_retrieve` (`GET /v1/training-credit-codes/{training_credit_code_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getTrainingCreditCode>;
  /**
   * Lists the training credit codes of the organisation.
   *
   * Skilljar `training_credit_codes_list` (`GET /v1/training-credit-codes`).
   */
  list: Bound<typeof R.listTrainingCreditCodes>;
  /**
   * Updates only the given fields. Groups and offers are added or removed, not replaced.
   *
   * Skilljar `training_credit_codes_partial_update` (`PATCH /v1/training-credit-codes/{training_credit_code_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateTrainingCreditCode>;
}

/** `skilljar.users.groups` of the facade. */
export interface SkilljarUsersGroups {
  /**
   * Lists the groups of a learner.
   *
   * Skilljar `users_groups_list` (`GET /v1/users/{user_id}/groups`).
   */
  list: Bound<typeof R.listUserGroups>;
}

/** `skilljar.users.planEnrollments` of the facade. */
export interface SkilljarUsersPlanEnrollments {
  /**
   * Lists a learner's enrolments in plans, across all domains. Returned as one page of any size.
   *
   * Skilljar `users_plan_enrollments_list` (`GET /v1/users/{user_id}/plan-enrollments`).
   */
  list: Bound<typeof R.listUserPlanEnrollments>;
}

/** `skilljar.users.publishedCourses.lessons` of the facade. */
export interface SkilljarUsersPublishedCoursesLessons {
  /**
   * Retrieves a learner's progress in one lesson.
   *
   * Skilljar `users_published_courses_lessons_retrieve` (`GET /v1/users/{user_id}/published-courses/{published_course_id}/lessons/{lesson_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getUserLesson>;
  /**
   * Lists the lessons of a course with a learner's progress. Documented, but returns 404 for some organisations.
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
   * Retrieves a learner's progress in one course. If the course is published on two domains, the result may be the other publication.
   *
   * Skilljar `users_published_courses_retrieve` (`GET /v1/users/{user_id}/published-courses/{published_course_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getUserPublishedCourse>;
  /**
   * Lists the courses that a learner is enrolled in, with progress, across all domains. Returned as one page of any size.
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
   * Lists a learner's enrolments in paths, with progress, across all domains. Returned as one page of any size.
   *
   * Skilljar `users_published_path_enrollments_list` (`GET /v1/users/{user_id}/published-path-enrollments`).
   */
  list: Bound<typeof R.listUserPublishedPathEnrollments>;
}

/** `skilljar.users` of the facade. */
export interface SkilljarUsers extends C.SkilljarUsersConveniences {
  /**
   * Anonymizes a learner and locks the account. Irreversible.
   *
   * Skilljar `users_anonymize_create` (`POST /v1/users/{user_id}/anonymize`). Cannot be undone: asks for `confirm: true` in the options.
   */
  anonymize: Bound<typeof R.anonymizeUser>;
  /**
   * Retrieves a learner, with totals across all domains.
   *
   * Skilljar `users_retrieve` (`GET /v1/users/{user_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getUser>;
  /**
   * Lists the learners who joined at least one domain. Paged by cursor, or by number when `page` is given.
   *
   * Skilljar `users_list` (`GET /v1/users`).
   */
  list: Bound<typeof R.listUsers>;
  /**
   * Changes a learner's name or e-mail address. Other fields cannot change.
   *
   * Skilljar `users_partial_update` (`PATCH /v1/users/{user_id}`) or `users_update` (`PUT /v1/users/{user_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateUser>;
  readonly groups: SkilljarUsersGroups;
  readonly planEnrollments: SkilljarUsersPlanEnrollments;
  readonly publishedCourses: SkilljarUsersPublishedCourses;
  readonly publishedPathEnrollments: SkilljarUsersPublishedPathEnrollments;
}

/** `skilljar.viltSessionEvents` of the facade. */
export interface SkilljarViltSessionEvents {
  /**
   * Retrieves a live training event.
   *
   * Skilljar `vilt_session_events_retrieve` (`GET /v1/vilt-session-events/{vilt_session_event_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getViltSessionEvent>;
  /**
   * Lists the live training events, each with its session.
   *
   * Skilljar `vilt_session_events_list` (`GET /v1/vilt-session-events`).
   */
  list: Bound<typeof R.listViltSessionEvents>;
}

/** `skilljar.viltSessionRegistrations` of the facade. */
export interface SkilljarViltSessionRegistrations {
  /**
   * Registers a learner for live training. The learner must be enrolled in the course.
   *
   * Skilljar `vilt_session_registrations_create` (`POST /v1/vilt-session-registrations`).
   */
  create: Bound<typeof R.createViltSessionRegistration>;
  /**
   * Permanently deletes a registration. The learner then counts as absent.
   *
   * Skilljar `vilt_session_registrations_destroy` (`DELETE /v1/vilt-session-registrations/{vilt_session_registration_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteViltSessionRegistration>;
  /**
   * Retrieves a registration, with learner and lesson.
   *
   * Skilljar `vilt_session_registrations_retrieve` (`GET /v1/vilt-session-registrations/{vilt_session_registration_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getViltSessionRegistration>;
  /**
   * Lists the registrations for live training, of one session or all.
   *
   * Skilljar `vilt_session_registrations_list` (`GET /v1/vilt-session-registrations`).
   */
  list: Bound<typeof R.listViltSessionRegistrations>;
  /**
   * Records whether the learner attended. Other fields cannot change.
   *
   * Skilljar `vilt_session_registrations_partial_update` (`PATCH /v1/vilt-session-registrations/{vilt_session_registration_id}`) or `vilt_session_registrations_update` (`PUT /v1/vilt-session-registrations/{vilt_session_registration_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateViltSessionRegistration>;
}

/** `skilljar.webPackages.lessons` of the facade. */
export interface SkilljarWebPackagesLessons {
  /**
   * Replaces a web package with another in every lesson that uses it. Content items do not change. The path contains the package to replace,
   * and the input the new one.
   *
   * Skilljar `web_packages_lessons_update` (`PUT /v1/web-packages/{web_package_id}/lessons`). Safe to repeat.
   */
  update: Bound<typeof R.updateWebPackageLessons>;
}

/** `skilljar.webPackages` of the facade. */
export interface SkilljarWebPackages extends C.SkilljarWebPackagesConveniences {
  /**
   * Creates a web package from a zip file that the platform fetches. Processing is asynchronous: poll until its state is `READY`.
   *
   * Skilljar `web_packages_create` (`POST /v1/web-packages`).
   */
  create: Bound<typeof R.createWebPackage>;
  /**
   * Permanently deletes a web package. Fails with 400 while a lesson uses it.
   *
   * Skilljar `web_packages_destroy` (`DELETE /v1/web-packages/{web_package_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteWebPackage>;
  /**
   * Retrieves a web package. Once the platform has processed it, the response contains a secret download URL that is valid for an hour.
   *
   * Skilljar `web_packages_retrieve` (`GET /v1/web-packages/{web_package_id}`).
   */
  get: Bound<typeof R.getWebPackage>;
  /**
   * Lists the web packages of the organisation, without download URLs.
   *
   * Skilljar `web_packages_list` (`GET /v1/web-packages`).
   */
  list: Bound<typeof R.listWebPackages>;
  readonly lessons: SkilljarWebPackagesLessons;
}

/** `skilljar.webhooks` of the facade. */
export interface SkilljarWebhooks extends C.SkilljarWebhooksConveniences {
  /**
   * Creates a webhook that posts events to a URL. Several webhooks with the same URL receive an event once.
   *
   * Skilljar `webhooks_create` (`POST /v1/webhooks`).
   */
  create: Bound<typeof R.createWebhook>;
  /**
   * Deletes a webhook. Its events are no longer posted.
   *
   * Skilljar `webhooks_destroy` (`DELETE /v1/webhooks/{webhook_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteWebhook>;
  /**
   * Retrieves a webhook, including credentials.
   *
   * Skilljar `webhooks_retrieve` (`GET /v1/webhooks/{webhook_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getWebhook>;
  /**
   * Lists the webhooks of the organisation, including credentials.
   *
   * Skilljar `webhooks_list` (`GET /v1/webhooks`).
   */
  list: Bound<typeof R.listWebhooks>;
  /**
   * Posts a `PING` event to the webhook's URL and returns its result. A failure does not disable the webhook.
   *
   * Skilljar `webhooks_ping_create` (`POST /v1/webhooks/{webhook_id}/ping`). Known from the vendor's OpenAPI only.
   */
  ping: Bound<typeof R.pingWebhook>;
  /**
   * Retrieves a sample webhook event for a course completion: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_course_completion_retrieve` (`GET /v1/webhooks/sample-course-completion`). Known from the vendor's OpenAPI only.
   */
  sampleCourseCompletion: Bound<typeof R.sampleCourseCompletion>;
  /**
   * Retrieves a sample webhook event for an enrolment in a course: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_course_enrollment_retrieve` (`GET /v1/webhooks/sample-course-enrollment`). Known from the vendor's OpenAPI only.
   */
  sampleCourseEnrollment: Bound<typeof R.sampleCourseEnrollment>;
  /**
   * Retrieves a sample webhook event for a new dashboard task: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_dashboard_task_created_retrieve` (`GET /v1/webhooks/sample-dashboard-task-created`). Known from the vendor's OpenAPI only.
   */
  sampleDashboardTaskCreated: Bound<typeof R.sampleDashboardTaskCreated>;
  /**
   * Retrieves a sample webhook event for a new member of a domain: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_domain_enrollment_retrieve` (`GET /v1/webhooks/sample-domain-enrollment`). Known from the vendor's OpenAPI only.
   */
  sampleDomainEnrollment: Bound<typeof R.sampleDomainEnrollment>;
  /**
   * Retrieves a sample webhook event for a lesson completion: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_lesson_completion_retrieve` (`GET /v1/webhooks/sample-lesson-completion`). Known from the vendor's OpenAPI only.
   */
  sampleLessonCompletion: Bound<typeof R.sampleLessonCompletion>;
  /**
   * Retrieves a sample webhook event for a path completion: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_path_completion_retrieve` (`GET /v1/webhooks/sample-path-completion`). Known from the vendor's OpenAPI only.
   */
  samplePathCompletion: Bound<typeof R.samplePathCompletion>;
  /**
   * Retrieves a sample webhook event for an enrolment in a path: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_path_enrollment_retrieve` (`GET /v1/webhooks/sample-path-enrollment`). Known from the vendor's OpenAPI only.
   */
  samplePathEnrollment: Bound<typeof R.samplePathEnrollment>;
  /**
   * Retrieves a sample webhook event for a fulfilled purchase: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_purchase_fulfillment_retrieve` (`GET /v1/webhooks/sample-purchase-fulfillment`). Known from the vendor's OpenAPI only.
   */
  samplePurchaseFulfillment: Bound<typeof R.samplePurchaseFulfillment>;
  /**
   * Retrieves a sample webhook event for a quiz completion: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_quiz_completion_retrieve` (`GET /v1/webhooks/sample-quiz-completion`). Known from the vendor's OpenAPI only.
   */
  sampleQuizCompletion: Bound<typeof R.sampleQuizCompletion>;
  /**
   * Retrieves a sample webhook event for a registration for live training: the latest one, or a generated one.
   *
   * Skilljar `webhooks_sample_vilt_registration_retrieve` (`GET /v1/webhooks/sample-vilt-registration`). Known from the vendor's OpenAPI only.
   */
  sampleViltRegistration: Bound<typeof R.sampleViltRegistration>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `webhooks_partial_update` (`PATCH /v1/webhooks/{webhook_id}`) or `webhooks_update` (`PUT /v1/webhooks/{webhook_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateWebhook>;
}

/** `skilljar.domain(name).accessCodePools.accessCodes` of the facade. */
export interface SkilljarDomainAccessCodePoolsAccessCodes {
  /**
   * Adds a code to a pool.
   *
   * Skilljar `domains_access_code_pools_access_codes_create` (`POST /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes`).
   */
  create: Bound<typeof R.createDomainAccessCode>;
  /**
   * Permanently deletes a code.
   *
   * Skilljar `domains_access_code_pools_access_codes_destroy` (`DELETE /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteDomainAccessCode>;
  /**
   * Retrieves a code, with the learners who used it.
   *
   * Skilljar `domains_access_code_pools_access_codes_retrieve` (`GET /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}`).
   */
  get: Bound<typeof R.getDomainAccessCode>;
  /**
   * Lists the codes in a pool.
   *
   * Skilljar `domains_access_code_pools_access_codes_list` (`GET /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes`).
   */
  list: Bound<typeof R.listDomainAccessCodes>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `domains_access_code_pools_access_codes_partial_update` (`PATCH /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}`) or `domains_access_code_pools_access_codes_update` (`PUT /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateDomainAccessCode>;
}

/** `skilljar.domain(name).accessCodePools` of the facade. */
export interface SkilljarDomainAccessCodePools {
  /**
   * Creates a pool without codes.
   *
   * Skilljar `domains_access_code_pools_create` (`POST /v1/domains/{domain_name}/access-code-pools`).
   */
  create: Bound<typeof R.createDomainAccessCodePool>;
  /**
   * Permanently deletes a pool and all its codes.
   *
   * Skilljar `domains_access_code_pools_destroy` (`DELETE /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteDomainAccessCodePool>;
  /**
   * Retrieves a pool, with the number of its codes.
   *
   * Skilljar `domains_access_code_pools_retrieve` (`GET /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}`).
   */
  get: Bound<typeof R.getDomainAccessCodePool>;
  /**
   * Lists the access code pools of the domain.
   *
   * Skilljar `domains_access_code_pools_list` (`GET /v1/domains/{domain_name}/access-code-pools`).
   */
  list: Bound<typeof R.listDomainAccessCodePools>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `domains_access_code_pools_partial_update` (`PATCH /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}`) or `domains_access_code_pools_update` (`PUT /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateDomainAccessCodePool>;
  readonly accessCodes: SkilljarDomainAccessCodePoolsAccessCodes;
}

/** `skilljar.domain(name).catalogPages.classicPageItems` of the facade. */
export interface SkilljarDomainCatalogPagesClassicPageItems {
  /**
   * Adds another page, a published path, a published course or a plan to a classic catalogue page; one item per call.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createCatalogPageClassicItem>;
  /**
   * Removes an item from a classic catalogue page.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCatalogPageClassicItem>;
  /**
   * Retrieves an item on a classic catalogue page.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageClassicItem>;
  /**
   * Lists the items on a classic catalogue page.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCatalogPageClassicItems>;
  /**
   * Moves an item on its page. Other fields cannot change.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}`) or `domains_catalog_pages_classic_page_items_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPageClassicItem>;
}

/** `skilljar.domain(name).catalogPages.componentContentBlocks` of the facade. */
export interface SkilljarDomainCatalogPagesComponentContentBlocks {
  /**
   * Retrieves a component content block, by `component_content_block_id`.
   *
   * Skilljar `domains_catalog_pages_component_content_blocks_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageComponentContentBlock>;
  /**
   * Updates only the given fields of a component content block.
   *
   * Skilljar `domains_catalog_pages_component_content_blocks_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}`) or `domains_catalog_pages_component_content_blocks_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPageComponentContentBlock>;
}

/** `skilljar.domain(name).catalogPages.contentBlocks` of the facade. */
export interface SkilljarDomainCatalogPagesContentBlocks {
  /**
   * Adds a content block to a catalogue page that is not classic; one block per call. Set its content afterwards, with the id in the
   * response.
   *
   * Skilljar `domains_catalog_pages_content_blocks_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createCatalogPageContentBlock>;
  /**
   * Permanently deletes a content block of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_content_blocks_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCatalogPageContentBlock>;
  /**
   * Retrieves a content block of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_content_blocks_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageContentBlock>;
  /**
   * Lists the content blocks of a catalogue page. Classic pages have no content blocks.
   *
   * Skilljar `domains_catalog_pages_content_blocks_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCatalogPageContentBlocks>;
  /**
   * Moves a content block on its page. This call cannot change other fields.
   *
   * Skilljar `domains_catalog_pages_content_blocks_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}`) or `domains_catalog_pages_content_blocks_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPageContentBlock>;
}

/** `skilljar.domain(name).catalogPages.htmlContentBlocks` of the facade. */
export interface SkilljarDomainCatalogPagesHtmlContentBlocks {
  /**
   * Retrieves the HTML of a content block, by `html_content_block_id`.
   *
   * Skilljar `domains_catalog_pages_html_content_blocks_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageHtmlContentBlock>;
  /**
   * Sets the HTML of a content block.
   *
   * Skilljar `domains_catalog_pages_html_content_blocks_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}`) or `domains_catalog_pages_html_content_blocks_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPageHtmlContentBlock>;
}

/** `skilljar.domain(name).catalogPages.tags` of the facade. */
export interface SkilljarDomainCatalogPagesTags {
  /**
   * Adds an existing tag to a catalogue page.
   *
   * Skilljar `domains_catalog_pages_tags_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addCatalogPageTag>;
  /**
   * Removes a tag from a catalogue page. The tag itself remains.
   *
   * Skilljar `domains_catalog_pages_tags_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removeCatalogPageTag>;
  /**
   * Retrieves a tag of a catalogue page; 404 if the page does not have it.
   *
   * Skilljar `domains_catalog_pages_tags_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags/{tag_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageTag>;
  /**
   * Lists the tags of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_tags_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCatalogPageTags>;
}

/** `skilljar.domain(name).catalogPages.tileContainerContentBlocks.items` of the facade. */
export interface SkilljarDomainCatalogPagesTileContainerContentBlocksItems {
  /**
   * Adds a page, a published path, a published course or a plan to a tile container; one item per call.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createCatalogPageTileContainerItem>;
  /**
   * Removes an item from a tile container.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCatalogPageTileContainerItem>;
  /**
   * Retrieves an item in a tile container.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageTileContainerItem>;
  /**
   * Lists the items in a tile container of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCatalogPageTileContainerItems>;
  /**
   * Moves an item in its container. Other fields cannot change.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}`) or `domains_catalog_pages_tile_container_content_blocks_items_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPageTileContainerItem>;
}

/** `skilljar.domain(name).catalogPages.tileContainerContentBlocks` of the facade. */
export interface SkilljarDomainCatalogPagesTileContainerContentBlocks {
  /**
   * Retrieves the tile container of a content block, by `tile_container_content_block_id`. Its tiles have their own list.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageTileContainer>;
  /**
   * Updates only the given texts of a tile container.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}`) or `domains_catalog_pages_tile_container_content_blocks_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPageTileContainer>;
  readonly items: SkilljarDomainCatalogPagesTileContainerContentBlocksItems;
}

/** `skilljar.domain(name).catalogPages.visibilityOverrides` of the facade. */
export interface SkilljarDomainCatalogPagesVisibilityOverrides {
  /**
   * Shows a catalogue page to a group or hides it from the group. An override cannot be updated.
   *
   * Skilljar `domains_catalog_pages_visibility_overrides_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createCatalogPageVisibilityOverride>;
  /**
   * Removes a visibility override of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_visibility_overrides_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides/{student_group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCatalogPageVisibilityOverride>;
  /**
   * Retrieves whether a catalogue page is shown to one group; 404 if there is no override for the group.
   *
   * Skilljar `domains_catalog_pages_visibility_overrides_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides/{student_group_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageVisibilityOverride>;
  /**
   * Lists the groups for which a catalogue page is shown or hidden, regardless of its own `hidden`.
   *
   * Skilljar `domains_catalog_pages_visibility_overrides_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCatalogPageVisibilityOverrides>;
}

/** `skilljar.domain(name).catalogPages` of the facade. */
export interface SkilljarDomainCatalogPages {
  /**
   * Adds an empty page to the domain's catalogue: a classic page, or with `is_classic: false` a page of content blocks.
   *
   * Skilljar `domains_catalog_pages_create` (`POST /v1/domains/{domain_name}/catalog-pages`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createCatalogPage>;
  /**
   * Permanently deletes a page of the domain's catalogue.
   *
   * Skilljar `domains_catalog_pages_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCatalogPage>;
  /**
   * Retrieves a page of the domain's catalogue.
   *
   * Skilljar `domains_catalog_pages_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPage>;
  /**
   * Lists the pages of the domain's catalogue.
   *
   * Skilljar `domains_catalog_pages_list` (`GET /v1/domains/{domain_name}/catalog-pages`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCatalogPages>;
  /**
   * Updates only the given fields. `is_classic` cannot change.
   *
   * Skilljar `domains_catalog_pages_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}`) or `domains_catalog_pages_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPage>;
  readonly classicPageItems: SkilljarDomainCatalogPagesClassicPageItems;
  readonly componentContentBlocks: SkilljarDomainCatalogPagesComponentContentBlocks;
  readonly contentBlocks: SkilljarDomainCatalogPagesContentBlocks;
  readonly htmlContentBlocks: SkilljarDomainCatalogPagesHtmlContentBlocks;
  readonly tags: SkilljarDomainCatalogPagesTags;
  readonly tileContainerContentBlocks: SkilljarDomainCatalogPagesTileContainerContentBlocks;
  readonly visibilityOverrides: SkilljarDomainCatalogPagesVisibilityOverrides;
}

/** `skilljar.domain(name).courseSeries.publishedCourses` of the facade. */
export interface SkilljarDomainCourseSeriesPublishedCourses {
  /**
   * Lists the published courses of a course series.
   *
   * Skilljar `domains_course_series_published_courses_list` (`GET /v1/domains/{domain_name}/course-series/{course_series_id}/published-courses`).
   */
  list: Bound<typeof R.listCourseSeriesPublishedCourses>;
}

/** `skilljar.domain(name).courseSeries` of the facade. */
export interface SkilljarDomainCourseSeries {
  /**
   * Retrieves a course series of the domain.
   *
   * Skilljar `domains_course_series_retrieve` (`GET /v1/domains/{domain_name}/course-series/{course_series_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCourseSeries>;
  /**
   * Lists the course series of the domain.
   *
   * Skilljar `domains_course_series_list` (`GET /v1/domains/{domain_name}/course-series`).
   */
  list: Bound<typeof R.listCourseSeries>;
  readonly publishedCourses: SkilljarDomainCourseSeriesPublishedCourses;
}

/** `skilljar.domain(name).plan.planEnrollments` of the facade. */
export interface SkilljarDomainPlanPlanEnrollments {
  /**
   * Enrols a member of the domain in a plan. Repeating the call with the same learner and `enrolled_at` does not create another
   * enrolment; another `enrolled_at` does.
   *
   * Skilljar `domains_plan_plan_enrollments_create` (`POST /v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments`). Safe to repeat.
   */
  create: Bound<typeof R.createPlanEnrollment>;
  /**
   * Retrieves an enrolment in a plan.
   *
   * Skilljar `domains_plan_plan_enrollments_retrieve` (`GET /v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments/{plan_enrollment_id}`).
   */
  get: Bound<typeof R.getPlanEnrollment>;
  /**
   * Lists the enrolments in a plan. A learner can have several, and has access while one is active and not expired.
   *
   * Skilljar `domains_plan_plan_enrollments_list` (`GET /v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments`).
   */
  list: Bound<typeof R.listPlanEnrollments>;
  /**
   * Ends, resumes or limits an enrolment.
   *
   * Skilljar `domains_plan_plan_enrollments_partial_update` (`PATCH /v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments/{plan_enrollment_id}`) or `domains_plan_plan_enrollments_update` (`PUT /v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments/{plan_enrollment_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updatePlanEnrollment>;
}

/** `skilljar.domain(name).plan` of the facade. */
export interface SkilljarDomainPlan {
  /**
   * Retrieves a plan, with its price.
   *
   * Skilljar `domains_plan_retrieve` (`GET /v1/domains/{domain_name}/plan/{plan_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPlan>;
  /**
   * Lists the plans of the domain, with their prices.
   *
   * Skilljar `domains_plan_list` (`GET /v1/domains/{domain_name}/plan`).
   */
  list: Bound<typeof R.listPlans>;
  readonly planEnrollments: SkilljarDomainPlanPlanEnrollments;
}

/** `skilljar.domain(name).publishedCourses.enrollments` of the facade. */
export interface SkilljarDomainPublishedCoursesEnrollments {
  /**
   * Enrols a member of the domain in a published course. Repeating the call with the same learner and `enrolled_at` does not
   * create another enrolment; another `enrolled_at` does.
   *
   * Skilljar `domains_published_courses_enrollments_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments`). Safe to repeat.
   */
  create: Bound<typeof R.createPublishedCourseEnrollment>;
  /**
   * Retrieves an enrolment in a published course.
   *
   * Skilljar `domains_published_courses_enrollments_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments/{enrollment_id}`).
   */
  get: Bound<typeof R.getPublishedCourseEnrollment>;
  /**
   * Lists the enrolments in a published course. A learner can have several, and has access while one is active and not expired.
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

/** `skilljar.domain(name).publishedCourses.publishedCoursePrerequisites` of the facade. */
export interface SkilljarDomainPublishedCoursesPublishedCoursePrerequisites {
  /**
   * Adds a published course to the prerequisites of another. `require_all_prerequisites` of the published course determines whether all
   * of them are required, or one.
   *
   * Skilljar `domains_published_courses_published_course_prerequisites_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addPublishedCoursePrerequisite>;
  /**
   * Removes a published course from the prerequisites of another. Both remain.
   *
   * Skilljar `domains_published_courses_published_course_prerequisites_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites/{prerequisite_published_course_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removePublishedCoursePrerequisite>;
  /**
   * Lists the published courses that are prerequisites of a published course.
   *
   * Skilljar `domains_published_courses_published_course_prerequisites_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedCoursePrerequisites>;
}

/** `skilljar.domain(name).publishedCourses.reenrollmentRule` of the facade. */
export interface SkilljarDomainPublishedCoursesReenrollmentRule {
  /**
   * Creates a re-enrolment rule for the learners of a published course: a start time and a cycle of days or months.
   *
   * Skilljar `domains_published_courses_reenrollment_rule_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createPublishedCourseReenrollmentRule>;
  /**
   * Deletes the re-enrolment rule of a published course.
   *
   * Skilljar `domains_published_courses_reenrollment_rule_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePublishedCourseReenrollmentRule>;
  /**
   * Retrieves the re-enrolment rule of a published course, which has at most one.
   *
   * Skilljar `domains_published_courses_reenrollment_rule_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedCourseReenrollmentRule>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `domains_published_courses_reenrollment_rule_partial_update` (`PATCH /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`) or `domains_published_courses_reenrollment_rule_update` (`PUT /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updatePublishedCourseReenrollmentRule>;
}

/** `skilljar.domain(name).publishedCourses.studentGroupPrerequisites` of the facade. */
export interface SkilljarDomainPublishedCoursesStudentGroupPrerequisites {
  /**
   * Makes a group a prerequisite of a published course.
   *
   * Skilljar `domains_published_courses_student_group_prerequisites_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addPublishedCourseGroupPrerequisite>;
  /**
   * Removes a group from the prerequisites of a published course. The group remains.
   *
   * Skilljar `domains_published_courses_student_group_prerequisites_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites/{student_group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removePublishedCourseGroupPrerequisite>;
  /**
   * Retrieves a group that is a prerequisite of a published course; 404 if it is not one.
   *
   * Skilljar `domains_published_courses_student_group_prerequisites_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites/{student_group_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedCourseGroupPrerequisite>;
  /**
   * Lists the groups that are a prerequisite of a published course.
   *
   * Skilljar `domains_published_courses_student_group_prerequisites_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedCourseGroupPrerequisites>;
}

/** `skilljar.domain(name).publishedCourses.tags` of the facade. */
export interface SkilljarDomainPublishedCoursesTags {
  /**
   * Adds an existing tag to a published course.
   *
   * Skilljar `domains_published_courses_tags_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/tags`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addPublishedCourseTag>;
  /**
   * Removes a tag from a published course. The tag itself remains.
   *
   * Skilljar `domains_published_courses_tags_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removePublishedCourseTag>;
  /**
   * Retrieves a tag of a published course; 404 if the course does not have it.
   *
   * Skilljar `domains_published_courses_tags_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/tags/{tag_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedCourseTag>;
  /**
   * Lists the tags of a published course.
   *
   * Skilljar `domains_published_courses_tags_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/tags`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedCourseTags>;
}

/** `skilljar.domain(name).publishedCourses.visibilityOverrides` of the facade. */
export interface SkilljarDomainPublishedCoursesVisibilityOverrides {
  /**
   * Shows a published course to a group or hides it from the group. An override cannot be updated.
   *
   * Skilljar `domains_published_courses_visibility_overrides_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createPublishedCourseVisibilityOverride>;
  /**
   * Removes a visibility override of a published course.
   *
   * Skilljar `domains_published_courses_visibility_overrides_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides/{student_group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePublishedCourseVisibilityOverride>;
  /**
   * Retrieves whether a published course is shown to one group; 404 if there is no override for the group.
   *
   * Skilljar `domains_published_courses_visibility_overrides_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides/{student_group_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedCourseVisibilityOverride>;
  /**
   * Lists the groups for which a published course is shown or hidden, regardless of its own `hidden`.
   *
   * Skilljar `domains_published_courses_visibility_overrides_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedCourseVisibilityOverrides>;
}

/** `skilljar.domain(name).publishedCourses` of the facade. */
export interface SkilljarDomainPublishedCourses {
  /**
   * Publishes a course in the domain's catalogue. The course must not be published there yet.
   *
   * Skilljar `domains_published_courses_create` (`POST /v1/domains/{domain_name}/published-courses`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createPublishedCourse>;
  /**
   * Permanently removes a course from the domain's catalogue. Learners lose access, and so do partners to whom it is syndicated.
   *
   * Skilljar `domains_published_courses_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePublishedCourse>;
  /**
   * Retrieves a course of the domain's catalogue, with its descriptions.
   *
   * Skilljar `domains_published_courses_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}`).
   */
  get: Bound<typeof R.getPublishedCourse>;
  /**
   * Lists the published courses of the domain.
   *
   * Skilljar `domains_published_courses_list` (`GET /v1/domains/{domain_name}/published-courses`).
   */
  list: Bound<typeof R.listPublishedCourses>;
  /**
   * Updates only the given fields.
   *
   * Skilljar `domains_published_courses_partial_update` (`PATCH /v1/domains/{domain_name}/published-courses/{published_course_id}`) or `domains_published_courses_update` (`PUT /v1/domains/{domain_name}/published-courses/{published_course_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updatePublishedCourse>;
  readonly enrollments: SkilljarDomainPublishedCoursesEnrollments;
  readonly publishedCoursePrerequisites: SkilljarDomainPublishedCoursesPublishedCoursePrerequisites;
  readonly reenrollmentRule: SkilljarDomainPublishedCoursesReenrollmentRule;
  readonly studentGroupPrerequisites: SkilljarDomainPublishedCoursesStudentGroupPrerequisites;
  readonly tags: SkilljarDomainPublishedCoursesTags;
  readonly visibilityOverrides: SkilljarDomainPublishedCoursesVisibilityOverrides;
}

/** `skilljar.domain(name).publishedPaths.labels` of the facade. */
export interface SkilljarDomainPublishedPathsLabels {
  /**
   * Adds an existing label to a published path.
   *
   * Skilljar `domains_published_paths_labels_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/labels`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addPublishedPathLabel>;
  /**
   * Removes a label from a published path. The label itself remains.
   *
   * Skilljar `domains_published_paths_labels_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}/labels/{label_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removePublishedPathLabel>;
  /**
   * Retrieves a label of a published path; 404 if the path does not have it.
   *
   * Skilljar `domains_published_paths_labels_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/labels/{label_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedPathLabel>;
  /**
   * Lists the labels of a published path.
   *
   * Skilljar `domains_published_paths_labels_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/labels`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedPathLabels>;
}

/** `skilljar.domain(name).publishedPaths.pathItems` of the facade. */
export interface SkilljarDomainPublishedPathsPathItems {
  /**
   * Adds a published course to a published path.
   *
   * Skilljar `domains_published_paths_path_items_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createPublishedPathItem>;
  /**
   * Removes a course from a published path. The published course remains.
   *
   * Skilljar `domains_published_paths_path_items_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePublishedPathItem>;
  /**
   * Retrieves a course of a published path.
   *
   * Skilljar `domains_published_paths_path_items_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedPathItem>;
  /**
   * Lists the published courses of a published path. Do not rely on the order of the list: sources disagree on it.
   *
   * Skilljar `domains_published_paths_path_items_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedPathItems>;
  /**
   * Moves a course on its path. The course itself cannot change.
   *
   * Skilljar `domains_published_paths_path_items_partial_update` (`PATCH /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}`) or `domains_published_paths_path_items_update` (`PUT /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updatePublishedPathItem>;
}

/** `skilljar.domain(name).publishedPaths.publishedPathEnrollments` of the facade. */
export interface SkilljarDomainPublishedPathsPublishedPathEnrollments {
  /**
   * Enrols a member of the domain in a path. Repeating the call with the same learner and `enrolled_at` does not create another
   * enrolment; another `enrolled_at` does.
   *
   * Skilljar `domains_published_paths_published_path_enrollments_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments`). Safe to repeat.
   */
  create: Bound<typeof R.createPublishedPathEnrollment>;
  /**
   * Retrieves an enrolment in a path.
   *
   * Skilljar `domains_published_paths_published_path_enrollments_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments/{published_path_enrollment_id}`).
   */
  get: Bound<typeof R.getPublishedPathEnrollment>;
  /**
   * Lists the enrolments in a path. A learner can have several, and has access while one is active and not expired.
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

/** `skilljar.domain(name).publishedPaths.tags` of the facade. */
export interface SkilljarDomainPublishedPathsTags {
  /**
   * Adds an existing tag to a published path.
   *
   * Skilljar `domains_published_paths_tags_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/tags`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addPublishedPathTag>;
  /**
   * Removes a tag from a published path. The tag itself remains.
   *
   * Skilljar `domains_published_paths_tags_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removePublishedPathTag>;
  /**
   * Retrieves a tag of a published path; 404 if the path does not have it.
   *
   * Skilljar `domains_published_paths_tags_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/tags/{tag_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedPathTag>;
  /**
   * Lists the tags of a published path.
   *
   * Skilljar `domains_published_paths_tags_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/tags`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedPathTags>;
}

/** `skilljar.domain(name).publishedPaths.visibilityOverrides` of the facade. */
export interface SkilljarDomainPublishedPathsVisibilityOverrides {
  /**
   * Shows a published path to a group or hides it from the group. An override cannot be updated.
   *
   * Skilljar `domains_published_paths_visibility_overrides_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createPublishedPathVisibilityOverride>;
  /**
   * Removes a visibility override of a published path.
   *
   * Skilljar `domains_published_paths_visibility_overrides_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides/{student_group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePublishedPathVisibilityOverride>;
  /**
   * Retrieves whether a published path is shown to one group; 404 if there is no override for the group.
   *
   * Skilljar `domains_published_paths_visibility_overrides_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides/{student_group_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedPathVisibilityOverride>;
  /**
   * Lists the groups for which a published path is shown or hidden, regardless of its own `hidden`.
   *
   * Skilljar `domains_published_paths_visibility_overrides_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedPathVisibilityOverrides>;
}

/** `skilljar.domain(name).publishedPaths` of the facade. */
export interface SkilljarDomainPublishedPaths {
  /**
   * Creates a learning path and publishes it in the domain's catalogue.
   *
   * Skilljar `domains_published_paths_create` (`POST /v1/domains/{domain_name}/published-paths`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createPublishedPath>;
  /**
   * Removes a path from the domain's catalogue and deletes its series. The courses remain.
   *
   * Skilljar `domains_published_paths_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePublishedPath>;
  /**
   * Retrieves a learning path of the domain's catalogue.
   *
   * Skilljar `domains_published_paths_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}`).
   */
  get: Bound<typeof R.getPublishedPath>;
  /**
   * Lists the learning paths in the domain's catalogue.
   *
   * Skilljar `domains_published_paths_list` (`GET /v1/domains/{domain_name}/published-paths`).
   */
  list: Bound<typeof R.listPublishedPaths>;
  /**
   * Updates only the given fields. This call cannot change the texts of the path.
   *
   * Skilljar `domains_published_paths_partial_update` (`PATCH /v1/domains/{domain_name}/published-paths/{published_path_id}`) or `domains_published_paths_update` (`PUT /v1/domains/{domain_name}/published-paths/{published_path_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updatePublishedPath>;
  readonly labels: SkilljarDomainPublishedPathsLabels;
  readonly pathItems: SkilljarDomainPublishedPathsPathItems;
  readonly publishedPathEnrollments: SkilljarDomainPublishedPathsPublishedPathEnrollments;
  readonly tags: SkilljarDomainPublishedPathsTags;
  readonly visibilityOverrides: SkilljarDomainPublishedPathsVisibilityOverrides;
}

/** `skilljar.domain(name).signupFields` of the facade. */
export interface SkilljarDomainSignupFields {
  /**
   * Lists the sign-up fields of the domain.
   *
   * Skilljar `domains_signup_fields_list` (`GET /v1/domains/{domain_name}/signup-fields`).
   */
  list: Bound<typeof R.listSignupFields>;
}

/** `skilljar.domain(name).users.invites` of the facade. */
export interface SkilljarDomainUsersInvites {
  /**
   * Invites an existing member of the domain, and sends the e-mail unless `send_email` is false.
   *
   * Skilljar `domains_users_invites_create` (`POST /v1/domains/{domain_name}/users/{user_id}/invites`).
   */
  create: Bound<typeof R.createDomainUserInvite>;
  /**
   * Retrieves an invitation of a member to the domain.
   *
   * Skilljar `domains_users_invites_retrieve` (`GET /v1/domains/{domain_name}/users/{user_id}/invites/{domain_user_invite_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getDomainUserInvite>;
  /**
   * Lists the invitations of a member to the domain.
   *
   * Skilljar `domains_users_invites_list` (`GET /v1/domains/{domain_name}/users/{user_id}/invites`).
   */
  list: Bound<typeof R.listDomainUserInvites>;
}

/** `skilljar.domain(name).users.managerAccess` of the facade. */
export interface SkilljarDomainUsersManagerAccess {
  /**
   * Removes student manager access from a learner. The membership remains.
   *
   * Skilljar `domains_users_manager_access_destroy` (`DELETE /v1/domains/{domain_name}/users/{user_id}/manager-access`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteManagerAccess>;
  /**
   * Makes a learner a student manager, or changes their permissions. Invalid ids are not an error: the response contains them in
   * `invalid_ids`.
   *
   * Skilljar `domains_users_manager_access_update` (`PUT /v1/domains/{domain_name}/users/{user_id}/manager-access`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateManagerAccess>;
}

/** `skilljar.domain(name).users.signupFields` of the facade. */
export interface SkilljarDomainUsersSignupFields {
  /**
   * Creates or updates a member's value of one sign-up field.
   *
   * Skilljar `domains_users_signup_fields_create` (`POST /v1/domains/{domain_name}/users/{user_id}/signup-fields`). Safe to repeat.
   */
  create: Bound<typeof R.setDomainUserSignupField>;
  /**
   * Retrieves a member's value of one sign-up field.
   *
   * Skilljar `domains_users_signup_fields_retrieve` (`GET /v1/domains/{domain_name}/users/{user_id}/signup-fields/{signup_field_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getDomainUserSignupField>;
  /**
   * Lists a member's values of the sign-up fields.
   *
   * Skilljar `domains_users_signup_fields_list` (`GET /v1/domains/{domain_name}/users/{user_id}/signup-fields`).
   */
  list: Bound<typeof R.listDomainUserSignupFields>;
}

/** `skilljar.domain(name).users.signupFieldsBulk` of the facade. */
export interface SkilljarDomainUsersSignupFieldsBulk {
  /**
   * Creates or updates a member's values of several sign-up fields. Other fields do not change, and the response omits unchanged values.
   *
   * Skilljar `domains_users_signup_fields_bulk_create` (`POST /v1/domains/{domain_name}/users/{user_id}/signup-fields-bulk`). Safe to repeat.
   */
  create: Bound<typeof R.setDomainUserSignupFields>;
}

/** `skilljar.domain(name).users` of the facade. */
export interface SkilljarDomainUsers extends C.SkilljarDomainUsersConveniences {
  /**
   * Creates up to 1,000 members of the domain. The platform validates all entries first, and one invalid entry rejects all; creation is
   * asynchronous. The documented response is ambiguous: a confirmation in the text, one member in the schema.
   *
   * Skilljar `bulk_create_domain_users` (`POST /v1/domains/{domain_name}/users/bulk-create`). Known from the vendor's OpenAPI only.
   */
  bulkCreate: Bound<typeof R.bulkCreateDomainUsers>;
  /**
   * Creates a member of the domain. Uses an existing account with the e-mail address unchanged; otherwise creates an account. If the domain
   * uses token login, the response contains a `login_token`: a secret that can be used once.
   *
   * Skilljar `domains_users_create` (`POST /v1/domains/{domain_name}/users`). Safe to repeat.
   */
  create: Bound<typeof R.createDomainUser>;
  /**
   * Retrieves a member of the domain.
   *
   * Skilljar `domains_users_retrieve` (`GET /v1/domains/{domain_name}/users/{user_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getDomainUser>;
  /**
   * Lists the members of the domain.
   *
   * Skilljar `domains_users_list` (`GET /v1/domains/{domain_name}/users`).
   */
  list: Bound<typeof R.listDomainUsers>;
  /**
   * Updates a membership: whether it is active, and when it ends; `null` removes its access code. Other fields cannot change.
   *
   * Skilljar `domains_users_partial_update` (`PATCH /v1/domains/{domain_name}/users/{user_id}`) or `domains_users_update` (`PUT /v1/domains/{domain_name}/users/{user_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateDomainUser>;
  readonly invites: SkilljarDomainUsersInvites;
  readonly managerAccess: SkilljarDomainUsersManagerAccess;
  readonly signupFields: SkilljarDomainUsersSignupFields;
  readonly signupFieldsBulk: SkilljarDomainUsersSignupFieldsBulk;
}

/** `skilljar.domain(name)` of the facade. */
export interface SkilljarDomainResources extends C.SkilljarDomainConveniences {
  readonly accessCodePools: SkilljarDomainAccessCodePools;
  readonly catalogPages: SkilljarDomainCatalogPages;
  readonly courseSeries: SkilljarDomainCourseSeries;
  readonly plan: SkilljarDomainPlan;
  readonly publishedCourses: SkilljarDomainPublishedCourses;
  readonly publishedPaths: SkilljarDomainPublishedPaths;
  readonly signupFields: SkilljarDomainSignupFields;
  readonly users: SkilljarDomainUsers;
}

export interface SkilljarResources {
  /**
   * Checks the base URL and the key. Resolves without a value, or rejects.
   *
   * Skilljar `ping_retrieve` (`GET /v1/ping`). Known from the vendor's OpenAPI only.
   */
  ping: Bound<typeof R.ping>;
  readonly assets: SkilljarAssets;
  readonly courses: SkilljarCourses;
  readonly domains: SkilljarDomains;
  readonly groupCategories: SkilljarGroupCategories;
  readonly groups: SkilljarGroups;
  readonly iltInstructors: SkilljarIltInstructors;
  readonly iltMultiSessionEvents: SkilljarIltMultiSessionEvents;
  readonly iltSessions: SkilljarIltSessions;
  readonly labels: SkilljarLabels;
  readonly lessonProgress: SkilljarLessonProgress;
  readonly lessons: SkilljarLessons;
  readonly licensePackages: SkilljarLicensePackages;
  readonly offers: SkilljarOffers;
  readonly paths: SkilljarPaths;
  readonly progresstokens: SkilljarProgresstokens;
  readonly promoCodePools: SkilljarPromoCodePools;
  readonly promoCodes: SkilljarPromoCodes;
  readonly purchases: SkilljarPurchases;
  readonly questionBanks: SkilljarQuestionBanks;
  readonly quizQuestions: SkilljarQuizQuestions;
  readonly quizzes: SkilljarQuizzes;
  readonly tags: SkilljarTags;
  readonly trainingCreditCodes: SkilljarTrainingCreditCodes;
  readonly users: SkilljarUsers;
  readonly viltSessionEvents: SkilljarViltSessionEvents;
  readonly viltSessionRegistrations: SkilljarViltSessionRegistrations;
  readonly webPackages: SkilljarWebPackages;
  readonly webhooks: SkilljarWebhooks;
}

export const skilljarMethods = { $: 'ping', assets: 'create delete get list upload waitFor', courses: { $: 'create delete get list update', labels: 'create delete get list' }, domains: 'get list update', groupCategories: 'get list', groups: { $: 'create delete get list update', accessCodePools: 'create delete get list', emailDomainRules: 'get update', users: 'create delete get list' }, iltInstructors: 'create delete get list update', iltMultiSessionEvents: 'create get list update', iltSessions: 'create get list update', labels: 'create delete get list update', lessonProgress: 'get update', lessons: { $: 'create delete get list update', contentItems: 'create get list update', ratingContentBlocks: 'create delete get update' }, licensePackages: { $: 'create delete get list update', students: 'create list update' }, offers: 'get list update', paths: { $: 'delete get list update', pathItems: 'get list' }, progresstokens: 'get list update', promoCodePools: { $: 'create delete get list update', offers: 'create delete list createMany' }, promoCodes: 'create delete get list update', purchases: 'fulfill get update', questionBanks: { $: 'create delete get list update', questions: 'delete get list' }, quizQuestions: 'create delete get update', quizzes: { $: 'create delete get list update', questionBanks: 'get list', questions: 'delete get list' }, tags: 'create delete get list update', trainingCreditCodes: 'create get list update', users: { $: 'anonymize get list update findByEmail progress', groups: 'list', planEnrollments: 'list', publishedCourses: { $: 'get list update', lessons: 'get list update' }, publishedPathEnrollments: 'list' }, viltSessionEvents: 'get list', viltSessionRegistrations: 'create delete get list update', webPackages: { $: 'create delete get list waitFor', lessons: 'update' }, webhooks: 'create delete get list ping sampleCourseCompletion sampleCourseEnrollment sampleDashboardTaskCreated sampleDomainEnrollment sampleLessonCompletion samplePathCompletion samplePathEnrollment samplePurchaseFulfillment sampleQuizCompletion sampleViltRegistration update ensure' };

export const skilljarDomainMethods = { $: 'enrol', accessCodePools: { $: 'create delete get list update', accessCodes: 'create delete get list update' }, catalogPages: { $: 'create delete get list update', classicPageItems: 'create delete get list update', componentContentBlocks: 'get update', contentBlocks: 'create delete get list update', htmlContentBlocks: 'get update', tags: 'create delete get list', tileContainerContentBlocks: { $: 'get update', items: 'create delete get list update' }, visibilityOverrides: 'create delete get list' }, courseSeries: { $: 'get list', publishedCourses: 'list' }, plan: { $: 'get list', planEnrollments: 'create get list update' }, publishedCourses: { $: 'create delete get list update', enrollments: 'create get list update', publishedCoursePrerequisites: 'create delete list', reenrollmentRule: 'create delete get update', studentGroupPrerequisites: 'create delete get list', tags: 'create delete get list', visibilityOverrides: 'create delete get list' }, publishedPaths: { $: 'create delete get list update', labels: 'create delete get list', pathItems: 'create delete get list update', publishedPathEnrollments: 'create get list update', tags: 'create delete get list', visibilityOverrides: 'create delete get list' }, signupFields: 'list', users: { $: 'bulkCreate create get list update upsert', invites: 'create get list', managerAccess: 'delete update', signupFields: 'create get list', signupFieldsBulk: 'create' } };
