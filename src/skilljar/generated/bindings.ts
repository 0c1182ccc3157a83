// Made by `npm run codegen`. Do not edit.

import type * as C from '../convenience-methods.js';
import type * as R from '../resources/index.js';
import type { Bound } from '../rest/index.js';

/** `skilljar.assets` of the facade. */
export interface SkilljarAssets extends C.SkilljarAssetsConveniences {
  /**
   * Has the platform fetch a file and keep it, or embed a link: `content_url` or `asset.embed_link_url` must be given. Processing goes on
   * after the answer, which says little: read the asset until it has a `download_url` or an `embed_link_url`.
   *
   * Skilljar `assets_create` (`POST /v1/assets`).
   */
  create: Bound<typeof R.createAsset>;
  /**
   * Deletes an asset, for good. Refused (400) while a lesson or course uses it.
   *
   * Skilljar `assets_destroy` (`DELETE /v1/assets/{asset_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteAsset>;
  /**
   * One asset, with a secret address to download it from, good for an hour, once the platform has processed it.
   *
   * Skilljar `assets_retrieve` (`GET /v1/assets/{asset_id}`).
   */
  get: Bound<typeof R.getAsset>;
  /**
   * Assets of the organisation, without addresses to download them from.
   *
   * Skilljar `assets_list` (`GET /v1/assets`).
   */
  list: Bound<typeof R.listAssets>;
}

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
   * Skilljar `courses_destroy` (`DELETE /v1/courses/{course_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
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
   * Skilljar `groups_destroy` (`DELETE /v1/groups/{group_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
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

/** `skilljar.iltInstructors` of the facade. */
export interface SkilljarIltInstructors {
  /**
   * Adds an instructor of live training.
   *
   * Skilljar `ilt_instructors_create` (`POST /v1/ilt-instructors`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createIltInstructor>;
  /**
   * Takes an instructor off the organisation. The id is a whole number.
   *
   * Skilljar `ilt_instructors_destroy` (`DELETE /v1/ilt-instructors/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteIltInstructor>;
  /**
   * One instructor of live training. The id is a whole number here, other than everywhere else.
   *
   * Skilljar `ilt_instructors_retrieve` (`GET /v1/ilt-instructors/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getIltInstructor>;
  /**
   * Instructors of live training. Their ids are not among the documented fields.
   *
   * Skilljar `ilt_instructors_list` (`GET /v1/ilt-instructors`).
   */
  list: Bound<typeof R.listIltInstructors>;
  /**
   * Changes an instructor's e-mail address; nothing else can be changed. The id is a whole number.
   *
   * Skilljar `ilt_instructors_partial_update` (`PATCH /v1/ilt-instructors/{id}`) or `ilt_instructors_update` (`PUT /v1/ilt-instructors/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateIltInstructor>;
}

/** `skilljar.iltMultiSessionEvents` of the facade. */
export interface SkilljarIltMultiSessionEvents {
  /**
   * Makes an event that sessions can be added to, under a live training lesson.
   *
   * Skilljar `ilt_multi_session_events_create` (`POST /v1/ilt-multi-session-events`).
   */
  create: Bound<typeof R.createIltMultiSessionEvent>;
  /**
   * One live training event of several sessions.
   *
   * Skilljar `ilt_multi_session_events_retrieve` (`GET /v1/ilt-multi-session-events/{multi_session_event_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getIltMultiSessionEvent>;
  /**
   * Live training events of several sessions; cancelled ones are left out.
   *
   * Skilljar `ilt_multi_session_events_list` (`GET /v1/ilt-multi-session-events`).
   */
  list: Bound<typeof R.listIltMultiSessionEvents>;
  /**
   * Changes what is given and leaves the rest. PUT may want `lesson` and `display_name`: better leave it at PATCH.
   *
   * Skilljar `ilt_multi_session_events_partial_update` (`PATCH /v1/ilt-multi-session-events/{multi_session_event_id}`) or `ilt_multi_session_events_update` (`PUT /v1/ilt-multi-session-events/{multi_session_event_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateIltMultiSessionEvent>;
}

/** `skilljar.iltSessions` of the facade. */
export interface SkilljarIltSessions {
  /**
   * Makes a live training session, of a lesson or of a multi-session event.
   *
   * Skilljar `ilt_sessions_create` (`POST /v1/ilt-sessions`).
   */
  create: Bound<typeof R.createIltSession>;
  /**
   * One live training session.
   *
   * Skilljar `ilt_sessions_retrieve` (`GET /v1/ilt-sessions/{ilt_session_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getIltSession>;
  /**
   * Live training sessions.
   *
   * Skilljar `ilt_sessions_list` (`GET /v1/ilt-sessions`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listIltSessions>;
  /**
   * Sets a live training session anew, with every required field: there is no partial update.
   *
   * Skilljar `ilt_sessions_update` (`PUT /v1/ilt-sessions/{ilt_session_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateIltSession>;
}

/** `skilljar.labels` of the facade. */
export interface SkilljarLabels {
  /**
   * Makes a label; courses and paths get it one by one.
   *
   * Skilljar `labels_create` (`POST /v1/labels`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createLabel>;
  /**
   * Deletes a label for good.
   *
   * Skilljar `labels_destroy` (`DELETE /v1/labels/{label_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteLabel>;
  /**
   * One label.
   *
   * Skilljar `labels_retrieve` (`GET /v1/labels/{label_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getLabel>;
  /**
   * Labels of the organisation.
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
   * How far a learner is in a lesson.
   *
   * Skilljar `lesson_progress_retrieve` (`GET /v1/lesson-progress/{lesson_progress_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getLessonProgress>;
  /**
   * Sets how far a learner is in a lesson. `finished_at` says that the content is done, and completes the lesson unless that needs
   * validation; `completed_at: null` takes the completion back.
   *
   * Skilljar `lesson_progress_partial_update` (`PATCH /v1/lesson-progress/{lesson_progress_id}`) or `lesson_progress_update` (`PUT /v1/lesson-progress/{lesson_progress_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateLessonProgress>;
}

/** `skilljar.lessons.contentItems` of the facade. */
export interface SkilljarLessonsContentItems {
  /**
   * Adds a content item to a lesson. No call deletes one, but for ratings: they go with their block.
   *
   * Skilljar `lessons_content_items_create` (`POST /v1/lessons/{lesson_id}/content-items`).
   */
  create: Bound<typeof R.createLessonContentItem>;
  /**
   * One content item of a lesson.
   *
   * Skilljar `lessons_content_items_retrieve` (`GET /v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getLessonContentItem>;
  /**
   * Content items of a lesson, in the order they are shown in. Their HTML comes along with `include_content` only.
   *
   * Skilljar `lessons_content_items_list` (`GET /v1/lessons/{lesson_id}/content-items`).
   */
  list: Bound<typeof R.listLessonContentItems>;
  /**
   * Changes what is given and leaves the rest.
   *
   * Skilljar `lessons_content_items_partial_update` (`PATCH /v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}`) or `lessons_content_items_update` (`PUT /v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateLessonContentItem>;
}

/** `skilljar.lessons.ratingContentBlocks` of the facade. */
export interface SkilljarLessonsRatingContentBlocks {
  /**
   * Adds a rating to a lesson, with the content item that shows it. A course can have one rating only.
   *
   * Skilljar `lessons_rating_content_blocks_create` (`POST /v1/lessons/{lesson_id}/rating-content-blocks`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createLessonRatingContentBlock>;
  /**
   * Deletes a rating with the content item that shows it, for good.
   *
   * Skilljar `lessons_rating_content_blocks_destroy` (`DELETE /v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteLessonRatingContentBlock>;
  /**
   * One rating of a lesson.
   *
   * Skilljar `lessons_rating_content_blocks_retrieve` (`GET /v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getLessonRatingContentBlock>;
  /**
   * Changes what is given and leaves the rest.
   *
   * Skilljar `lessons_rating_content_blocks_partial_update` (`PATCH /v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}`) or `lessons_rating_content_blocks_update` (`PUT /v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateLessonRatingContentBlock>;
}

/** `skilljar.lessons` of the facade. */
export interface SkilljarLessons {
  /**
   * Adds a lesson to a course. Which of the `content_` fields counts follows from the type.
   *
   * Skilljar `lessons_create` (`POST /v1/lessons`).
   */
  create: Bound<typeof R.createLesson>;
  /**
   * Deletes a lesson with its content, for good.
   *
   * Skilljar `lessons_destroy` (`DELETE /v1/lessons/{lesson_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteLesson>;
  /**
   * One lesson.
   *
   * Skilljar `lessons_retrieve` (`GET /v1/lessons/{lesson_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getLesson>;
  /**
   * Lessons of one course, which must be named: `{ course_id }`.
   *
   * Skilljar `lessons_list` (`GET /v1/lessons`).
   */
  list: Bound<typeof R.listLessons>;
  /**
   * Changes what is given and leaves the rest.
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
   * Gives a learner, named by id or e-mail address, a seat in a license package. Only where the organisation has license packages.
   *
   * Skilljar `license_packages_students_create` (`POST /v1/license-packages/{license_package_id}/students`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addLicensePackageStudent>;
  /**
   * Learners with a seat in a license package. Only where the organisation has license packages.
   *
   * Skilljar `license_packages_students_list` (`GET /v1/license-packages/{license_package_id}/students`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listLicensePackageStudents>;
  /**
   * Says whether a learner's seat is active; the learner's id is asked for, not the seat's. Only where the organisation has license packages.
   *
   * Skilljar `license_packages_students_partial_update` (`PATCH /v1/license-packages/{license_package_id}/students/{student_id}`) or `license_packages_students_update` (`PUT /v1/license-packages/{license_package_id}/students/{student_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateLicensePackageStudent>;
}

/** `skilljar.licensePackages` of the facade. */
export interface SkilljarLicensePackages {
  /**
   * Makes a license package without learners.
   *
   * Skilljar `license_packages_create` (`POST /v1/license-packages`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createLicensePackage>;
  /**
   * Deletes a license package for good.
   *
   * Skilljar `license_packages_destroy` (`DELETE /v1/license-packages/{license_package_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteLicensePackage>;
  /**
   * One license package, with the seats that are left.
   *
   * Skilljar `license_packages_retrieve` (`GET /v1/license-packages/{license_package_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getLicensePackage>;
  /**
   * License packages of the organisation.
   *
   * Skilljar `license_packages_list` (`GET /v1/license-packages`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listLicensePackages>;
  /**
   * Changes what is given and leaves the rest.
   *
   * Skilljar `license_packages_partial_update` (`PATCH /v1/license-packages/{license_package_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateLicensePackage>;
  readonly students: SkilljarLicensePackagesStudents;
}

/** `skilljar.offers` of the facade. */
export interface SkilljarOffers {
  /**
   * One offer.
   *
   * Skilljar `offers_retrieve` (`GET /v1/offers/{offer_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getOffer>;
  /**
   * Offers of the organisation: what is sold, and at which price.
   *
   * Skilljar `offers_list` (`GET /v1/offers`).
   */
  list: Bound<typeof R.listOffers>;
  /**
   * Changes the price of an offer, only of one that sells a single published course.
   *
   * Skilljar `offers_partial_update` (`PATCH /v1/offers/{offer_id}`) or `offers_update` (`PUT /v1/offers/{offer_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateOffer>;
}

/** `skilljar.paths.pathItems` of the facade. */
export interface SkilljarPathsPathItems {
  /**
   * One course of a path, by the id of its place there.
   *
   * Skilljar `paths_path_items_retrieve` (`GET /v1/paths/{path_id}/path-items/{path_item_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPathItem>;
  /**
   * Courses of a path. Whether they come in the path's order is not settled: sources disagree.
   *
   * Skilljar `paths_path_items_list` (`GET /v1/paths/{path_id}/path-items`).
   */
  list: Bound<typeof R.listPathItems>;
}

/** `skilljar.paths` of the facade. */
export interface SkilljarPaths {
  /**
   * Deletes a path with its items, for good.
   *
   * Skilljar `paths_destroy` (`DELETE /v1/paths/{path_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePath>;
  /**
   * One learning path.
   *
   * Skilljar `paths_retrieve` (`GET /v1/paths/{path_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPath>;
  /**
   * Learning paths of the organisation. New ones are made by `domain(name).publishedPaths.create`.
   *
   * Skilljar `paths_list` (`GET /v1/paths`).
   */
  list: Bound<typeof R.listPaths>;
  /**
   * Changes the texts of a path: what is given, and leaves the rest.
   *
   * Skilljar `paths_partial_update` (`PATCH /v1/paths/{path_id}`) or `paths_update` (`PUT /v1/paths/{path_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updatePath>;
  readonly pathItems: SkilljarPathsPathItems;
}

/** `skilljar.progresstokens` of the facade. */
export interface SkilljarProgresstokens {
  /**
   * One progress token.
   *
   * Skilljar `progresstokens_retrieve` (`GET /v1/progresstokens/{progress_token_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getProgressToken>;
  /**
   * Progress tokens of the organisation. Organisations that use none get an empty list.
   *
   * Skilljar `progresstokens_list` (`GET /v1/progresstokens`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listProgressTokens>;
  /**
   * Reports progress by a token. May change the learner's progress in the lesson, and complete the course.
   *
   * Skilljar `progresstokens_partial_update` (`PATCH /v1/progresstokens/{progress_token_id}`) or `progresstokens_update` (`PUT /v1/progresstokens/{progress_token_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateProgressToken>;
}

/** `skilljar.promoCodePools.offers` of the facade. */
export interface SkilljarPromoCodePoolsOffers extends C.SkilljarPromoCodePoolsOffersConveniences {
  /**
   * Lets the codes of a pool apply to one more offer, or to up to 500 more.
   *
   * Skilljar `promo_code_pools_offers_create` (`POST /v1/promo-code-pools/{promo_code_pool_id}/offers`).
   */
  create: Bound<typeof R.addPromoCodePoolOffers>;
  /**
   * Takes an offer off a pool; offer and pool stay.
   *
   * Skilljar `promo_code_pools_offers_destroy` (`DELETE /v1/promo-code-pools/{promo_code_pool_id}/offers/{offer_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removePromoCodePoolOffer>;
  /**
   * Offers that the codes of a pool apply to; one row may hold several.
   *
   * Skilljar `promo_code_pools_offers_list` (`GET /v1/promo-code-pools/{promo_code_pool_id}/offers`).
   */
  list: Bound<typeof R.listPromoCodePoolOffers>;
}

/** `skilljar.promoCodePools` of the facade. */
export interface SkilljarPromoCodePools {
  /**
   * Makes a pool without codes, with the discount that all of its codes will give.
   *
   * Skilljar `promo_code_pools_create` (`POST /v1/promo-code-pools`).
   */
  create: Bound<typeof R.createPromoCodePool>;
  /**
   * Deletes a pool and every code in it, for good. Purchases made with one of them forget which.
   *
   * Skilljar `promo_code_pools_destroy` (`DELETE /v1/promo-code-pools/{promo_code_pool_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   */
  delete: Bound<typeof R.deletePromoCodePool>;
  /**
   * One pool of promo codes.
   *
   * Skilljar `promo_code_pools_retrieve` (`GET /v1/promo-code-pools/{promo_code_pool_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPromoCodePool>;
  /**
   * Pools of promo codes.
   *
   * Skilljar `promo_code_pools_list` (`GET /v1/promo-code-pools`).
   */
  list: Bound<typeof R.listPromoCodePools>;
  /**
   * Changes what is given and leaves the rest. The discount cannot be changed.
   *
   * Skilljar `promo_code_pools_partial_update` (`PATCH /v1/promo-code-pools/{promo_code_pool_id}`) or `promo_code_pools_update` (`PUT /v1/promo-code-pools/{promo_code_pool_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updatePromoCodePool>;
  readonly offers: SkilljarPromoCodePoolsOffers;
}

/** `skilljar.promoCodes` of the facade. */
export interface SkilljarPromoCodes {
  /**
   * Adds a promo code to a pool that exists already.
   *
   * Skilljar `promo_codes_create` (`POST /v1/promo-codes`).
   */
  create: Bound<typeof R.createPromoCode>;
  /**
   * Deletes a promo code for good.
   *
   * Skilljar `promo_codes_destroy` (`DELETE /v1/promo-codes/{promo_code_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePromoCode>;
  /**
   * One promo code.
   *
   * Skilljar `promo_codes_retrieve` (`GET /v1/promo-codes/{promo_code_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPromoCode>;
  /**
   * Promo codes of the organisation.
   *
   * Skilljar `promo_codes_list` (`GET /v1/promo-codes`).
   */
  list: Bound<typeof R.listPromoCodes>;
  /**
   * Changes what is given and leaves the rest.
   *
   * Skilljar `promo_codes_partial_update` (`PATCH /v1/promo-codes/{promo_code_id}`) or `promo_codes_update` (`PUT /v1/promo-codes/{promo_code_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updatePromoCode>;
}

/** `skilljar.purchases` of the facade. */
export interface SkilljarPurchases {
  /**
   * Closes a purchase that was paid, or not, elsewhere. With `SUCCESS` the learner gets what was bought: enrolments and, where one is
   * needed, membership of the domain.
   *
   * Skilljar `purchases_fulfill_create` (`POST /v1/purchases/{purchase_id}/fulfill`).
   */
  fulfill: Bound<typeof R.fulfillPurchase>;
  /**
   * One purchase. There is no list of them: the id comes with an enrolment or an event.
   *
   * Skilljar `purchases_retrieve` (`GET /v1/purchases/{purchase_id}`).
   */
  get: Bound<typeof R.getPurchase>;
  /**
   * Changes what is given and leaves the rest. What can be changed depends on the purchase's state.
   *
   * Skilljar `purchases_partial_update` (`PATCH /v1/purchases/{purchase_id}`) or `purchases_update` (`PUT /v1/purchases/{purchase_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updatePurchase>;
}

/** `skilljar.questionBanks.questions` of the facade. */
export interface SkilljarQuestionBanksQuestions {
  /**
   * Deletes a question of a question bank with its answers, for good.
   *
   * Skilljar `question_banks_questions_destroy` (`DELETE /v1/question-banks/{question_bank_id}/questions/{question_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteQuestionBankQuestion>;
  /**
   * One question of a question bank, with its answers.
   *
   * Skilljar `question_banks_questions_retrieve` (`GET /v1/question-banks/{question_bank_id}/questions/{question_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getQuestionBankQuestion>;
  /**
   * Questions of a question bank, with their answers.
   *
   * Skilljar `question_banks_questions_list` (`GET /v1/question-banks/{question_bank_id}/questions`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listQuestionBankQuestions>;
}

/** `skilljar.questionBanks` of the facade. */
export interface SkilljarQuestionBanks {
  /**
   * Makes an empty question bank.
   *
   * Skilljar `question_banks_create` (`POST /v1/question-banks`).
   */
  create: Bound<typeof R.createQuestionBank>;
  /**
   * Deletes a question bank with all its questions, for good.
   *
   * Skilljar `question_banks_destroy` (`DELETE /v1/question-banks/{question_bank_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteQuestionBank>;
  /**
   * One question bank.
   *
   * Skilljar `question_banks_retrieve` (`GET /v1/question-banks/{question_bank_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getQuestionBank>;
  /**
   * Question banks of the organisation.
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
   * Adds a question to a quiz or a question bank, one of which must be named. Answers are needed for every type but `FREEFORM`. Questions
   * keep the order in which they are made, and their answers.
   *
   * Skilljar `quiz_questions_create` (`POST /v1/quiz-questions`).
   */
  create: Bound<typeof R.createQuizQuestion>;
  /**
   * Deletes a question from its quiz or question bank, for good.
   *
   * Skilljar `quiz_questions_destroy` (`DELETE /v1/quiz-questions/{question_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteQuizQuestion>;
  /**
   * One question, whether of a quiz or of a question bank.
   *
   * Skilljar `quiz_questions_retrieve` (`GET /v1/quiz-questions/{question_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getQuizQuestion>;
  /**
   * Changes what is given and leaves the rest; the quiz or question bank must be named with it. Answers and order stay as they are: the
   * platform ignores both without a word.
   *
   * Skilljar `quiz_questions_partial_update` (`PATCH /v1/quiz-questions/{question_id}`) or `quiz_questions_update` (`PUT /v1/quiz-questions/{question_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateQuizQuestion>;
}

/** `skilljar.quizzes.questionBanks` of the facade. */
export interface SkilljarQuizzesQuestionBanks {
  /**
   * One question bank that a quiz draws from.
   *
   * Skilljar `quizzes_question_banks_retrieve` (`GET /v1/quizzes/{quiz_id}/question-banks/{question_bank_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getQuizQuestionBank>;
  /**
   * Question banks that a quiz draws from.
   *
   * Skilljar `quizzes_question_banks_list` (`GET /v1/quizzes/{quiz_id}/question-banks`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listQuizQuestionBanks>;
}

/** `skilljar.quizzes.questions` of the facade. */
export interface SkilljarQuizzesQuestions {
  /**
   * Deletes a question of a quiz with its answers, for good.
   *
   * Skilljar `quizzes_questions_destroy` (`DELETE /v1/quizzes/{quiz_id}/questions/{question_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteQuestionOfQuiz>;
  /**
   * One question of a quiz, with its answers.
   *
   * Skilljar `quizzes_questions_retrieve` (`GET /v1/quizzes/{quiz_id}/questions/{question_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getQuestionOfQuiz>;
  /**
   * Questions of a quiz, with their answers.
   *
   * Skilljar `quizzes_questions_list` (`GET /v1/quizzes/{quiz_id}/questions`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listQuestionsOfQuiz>;
}

/** `skilljar.quizzes` of the facade. */
export interface SkilljarQuizzes {
  /**
   * Makes a quiz without questions.
   *
   * Skilljar `quizzes_create` (`POST /v1/quizzes`).
   */
  create: Bound<typeof R.createQuiz>;
  /**
   * Deletes a quiz with all that belongs to it, for good.
   *
   * Skilljar `quizzes_destroy` (`DELETE /v1/quizzes/{quiz_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteQuiz>;
  /**
   * One quiz.
   *
   * Skilljar `quizzes_retrieve` (`GET /v1/quizzes/{quiz_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getQuiz>;
  /**
   * Quizzes of the organisation.
   *
   * Skilljar `quizzes_list` (`GET /v1/quizzes`).
   */
  list: Bound<typeof R.listQuizzes>;
  /**
   * Changes what is given and leaves the rest, except that `show_question_feedback: false` deletes the feedback written so far, for good.
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
   * Makes a tag; what it is to stand on gets it one by one.
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
   * One tag.
   *
   * Skilljar `tags_retrieve` (`GET /v1/tags/{tag_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getTag>;
  /**
   * Tags of the organisation.
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
   * Makes a code with credits on it, for learners to pay with. No call deletes it; it can be set to expire.
   *
   * Skilljar `training_credit_codes_create` (`POST /v1/training-credit-codes`).
   */
  create: Bound<typeof R.createTrainingCreditCode>;
  /**
   * One training credit code, with who may use it and what for.
   *
   * Skilljar `training_credit_codes_retrieve` (`GET /v1/training-credit-codes/{training_credit_code_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getTrainingCreditCode>;
  /**
   * Training credit codes of the organisation.
   *
   * Skilljar `training_credit_codes_list` (`GET /v1/training-credit-codes`).
   */
  list: Bound<typeof R.listTrainingCreditCodes>;
  /**
   * Changes what is given and leaves the rest. Groups and offers are added and removed, not replaced.
   *
   * Skilljar `training_credit_codes_partial_update` (`PATCH /v1/training-credit-codes/{training_credit_code_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateTrainingCreditCode>;
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
export interface SkilljarUsers extends C.SkilljarUsersConveniences {
  /**
   * Makes a learner unrecognisable and locks the account. Cannot be undone.
   *
   * Skilljar `users_anonymize_create` (`POST /v1/users/{user_id}/anonymize`). Cannot be undone: asks for `confirm: true` in the options.
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

/** `skilljar.viltSessionEvents` of the facade. */
export interface SkilljarViltSessionEvents {
  /**
   * One meeting of live training.
   *
   * Skilljar `vilt_session_events_retrieve` (`GET /v1/vilt-session-events/{vilt_session_event_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getViltSessionEvent>;
  /**
   * Meetings of live training, with the session that each belongs to.
   *
   * Skilljar `vilt_session_events_list` (`GET /v1/vilt-session-events`).
   */
  list: Bound<typeof R.listViltSessionEvents>;
}

/** `skilljar.viltSessionRegistrations` of the facade. */
export interface SkilljarViltSessionRegistrations {
  /**
   * Registers a learner, who must be enrolled in the course already, for live training.
   *
   * Skilljar `vilt_session_registrations_create` (`POST /v1/vilt-session-registrations`).
   */
  create: Bound<typeof R.createViltSessionRegistration>;
  /**
   * Deletes a registration for good; the learner counts as not having attended.
   *
   * Skilljar `vilt_session_registrations_destroy` (`DELETE /v1/vilt-session-registrations/{vilt_session_registration_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteViltSessionRegistration>;
  /**
   * One registration, with learner and lesson.
   *
   * Skilljar `vilt_session_registrations_retrieve` (`GET /v1/vilt-session-registrations/{vilt_session_registration_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getViltSessionRegistration>;
  /**
   * Who is registered for live training, for one session or all.
   *
   * Skilljar `vilt_session_registrations_list` (`GET /v1/vilt-session-registrations`).
   */
  list: Bound<typeof R.listViltSessionRegistrations>;
  /**
   * Records whether the learner attended; nothing else can be changed.
   *
   * Skilljar `vilt_session_registrations_partial_update` (`PATCH /v1/vilt-session-registrations/{vilt_session_registration_id}`) or `vilt_session_registrations_update` (`PUT /v1/vilt-session-registrations/{vilt_session_registration_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateViltSessionRegistration>;
}

/** `skilljar.webPackages.lessons` of the facade. */
export interface SkilljarWebPackagesLessons {
  /**
   * Puts another web package in place of this one, in every lesson that uses it; content items are not touched. The path names the package
   * that goes, the input the one that comes.
   *
   * Skilljar `web_packages_lessons_update` (`PUT /v1/web-packages/{web_package_id}/lessons`). Safe to repeat.
   */
  update: Bound<typeof R.updateWebPackageLessons>;
}

/** `skilljar.webPackages` of the facade. */
export interface SkilljarWebPackages extends C.SkilljarWebPackagesConveniences {
  /**
   * Has the platform fetch a zip file and keep it. Processing goes on after the answer: read the package until its state is `READY`.
   *
   * Skilljar `web_packages_create` (`POST /v1/web-packages`).
   */
  create: Bound<typeof R.createWebPackage>;
  /**
   * Deletes a web package, for good. Refused (400) while a lesson uses it.
   *
   * Skilljar `web_packages_destroy` (`DELETE /v1/web-packages/{web_package_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteWebPackage>;
  /**
   * One web package, with a secret address to download it from, good for an hour, once the platform has processed it.
   *
   * Skilljar `web_packages_retrieve` (`GET /v1/web-packages/{web_package_id}`).
   */
  get: Bound<typeof R.getWebPackage>;
  /**
   * Web packages of the organisation, without addresses to download them from.
   *
   * Skilljar `web_packages_list` (`GET /v1/web-packages`).
   */
  list: Bound<typeof R.listWebPackages>;
  readonly lessons: SkilljarWebPackagesLessons;
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

/** `skilljar.domain(name).accessCodePools.accessCodes` of the facade. */
export interface SkilljarDomainAccessCodePoolsAccessCodes {
  /**
   * Adds a code to a pool.
   *
   * Skilljar `domains_access_code_pools_access_codes_create` (`POST /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes`).
   */
  create: Bound<typeof R.createDomainAccessCode>;
  /**
   * Deletes a code for good.
   *
   * Skilljar `domains_access_code_pools_access_codes_destroy` (`DELETE /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteDomainAccessCode>;
  /**
   * One code, with the learners who used it.
   *
   * Skilljar `domains_access_code_pools_access_codes_retrieve` (`GET /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}`).
   */
  get: Bound<typeof R.getDomainAccessCode>;
  /**
   * Codes in a pool.
   *
   * Skilljar `domains_access_code_pools_access_codes_list` (`GET /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes`).
   */
  list: Bound<typeof R.listDomainAccessCodes>;
  /**
   * Changes what is given and leaves the rest.
   *
   * Skilljar `domains_access_code_pools_access_codes_partial_update` (`PATCH /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}`) or `domains_access_code_pools_access_codes_update` (`PUT /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateDomainAccessCode>;
}

/** `skilljar.domain(name).accessCodePools` of the facade. */
export interface SkilljarDomainAccessCodePools {
  /**
   * Makes a pool without codes.
   *
   * Skilljar `domains_access_code_pools_create` (`POST /v1/domains/{domain_name}/access-code-pools`).
   */
  create: Bound<typeof R.createDomainAccessCodePool>;
  /**
   * Deletes a pool and every code in it, for good.
   *
   * Skilljar `domains_access_code_pools_destroy` (`DELETE /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteDomainAccessCodePool>;
  /**
   * One pool, with the number of its codes.
   *
   * Skilljar `domains_access_code_pools_retrieve` (`GET /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}`).
   */
  get: Bound<typeof R.getDomainAccessCodePool>;
  /**
   * Pools of the codes that open the domain.
   *
   * Skilljar `domains_access_code_pools_list` (`GET /v1/domains/{domain_name}/access-code-pools`).
   */
  list: Bound<typeof R.listDomainAccessCodePools>;
  /**
   * Changes what is given and leaves the rest.
   *
   * Skilljar `domains_access_code_pools_partial_update` (`PATCH /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}`) or `domains_access_code_pools_update` (`PUT /v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateDomainAccessCodePool>;
  readonly accessCodes: SkilljarDomainAccessCodePoolsAccessCodes;
}

/** `skilljar.domain(name).catalogPages.classicPageItems` of the facade. */
export interface SkilljarDomainCatalogPagesClassicPageItems {
  /**
   * Puts another page, a published path, a published course or a plan on a classic catalogue page; one with each call.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createCatalogPageClassicItem>;
  /**
   * Takes an item off a classic catalogue page.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCatalogPageClassicItem>;
  /**
   * One item on a classic catalogue page.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageClassicItem>;
  /**
   * Items on a classic catalogue page.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCatalogPageClassicItems>;
  /**
   * Moves an item to another place on its page; nothing else about it can be changed.
   *
   * Skilljar `domains_catalog_pages_classic_page_items_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}`) or `domains_catalog_pages_classic_page_items_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPageClassicItem>;
}

/** `skilljar.domain(name).catalogPages.componentContentBlocks` of the facade. */
export interface SkilljarDomainCatalogPagesComponentContentBlocks {
  /**
   * The ready-made part in a content block, by `component_content_block_id`.
   *
   * Skilljar `domains_catalog_pages_component_content_blocks_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageComponentContentBlock>;
  /**
   * Changes what is given about the ready-made part in a content block and leaves the rest.
   *
   * Skilljar `domains_catalog_pages_component_content_blocks_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}`) or `domains_catalog_pages_component_content_blocks_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPageComponentContentBlock>;
}

/** `skilljar.domain(name).catalogPages.contentBlocks` of the facade. */
export interface SkilljarDomainCatalogPagesContentBlocks {
  /**
   * Adds a block to a catalogue page that is not a classic one; one with each call. What is in it is set afterwards, by the id that the
   * answer has for it.
   *
   * Skilljar `domains_catalog_pages_content_blocks_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createCatalogPageContentBlock>;
  /**
   * Deletes a block of a catalogue page, for good.
   *
   * Skilljar `domains_catalog_pages_content_blocks_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCatalogPageContentBlock>;
  /**
   * One block of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_content_blocks_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageContentBlock>;
  /**
   * Blocks that a catalogue page is built of; classic pages have none.
   *
   * Skilljar `domains_catalog_pages_content_blocks_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCatalogPageContentBlocks>;
  /**
   * Moves a block to another place on its page; nothing else about it can be changed here.
   *
   * Skilljar `domains_catalog_pages_content_blocks_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}`) or `domains_catalog_pages_content_blocks_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPageContentBlock>;
}

/** `skilljar.domain(name).catalogPages.htmlContentBlocks` of the facade. */
export interface SkilljarDomainCatalogPagesHtmlContentBlocks {
  /**
   * The HTML in a content block, by `html_content_block_id`.
   *
   * Skilljar `domains_catalog_pages_html_content_blocks_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageHtmlContentBlock>;
  /**
   * Sets the HTML in a content block.
   *
   * Skilljar `domains_catalog_pages_html_content_blocks_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}`) or `domains_catalog_pages_html_content_blocks_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPageHtmlContentBlock>;
}

/** `skilljar.domain(name).catalogPages.tags` of the facade. */
export interface SkilljarDomainCatalogPagesTags {
  /**
   * Puts an existing tag on a catalogue page.
   *
   * Skilljar `domains_catalog_pages_tags_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addCatalogPageTag>;
  /**
   * Takes a tag off a catalogue page; the tag itself stays.
   *
   * Skilljar `domains_catalog_pages_tags_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removeCatalogPageTag>;
  /**
   * One tag of a catalogue page; not found where the page does not have it.
   *
   * Skilljar `domains_catalog_pages_tags_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags/{tag_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageTag>;
  /**
   * Tags of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_tags_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCatalogPageTags>;
}

/** `skilljar.domain(name).catalogPages.tileContainerContentBlocks.items` of the facade. */
export interface SkilljarDomainCatalogPagesTileContainerContentBlocksItems {
  /**
   * Puts a page, a published path, a published course or a plan into a tile container; one with each call.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createCatalogPageTileContainerItem>;
  /**
   * Takes an item out of a tile container.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCatalogPageTileContainerItem>;
  /**
   * One item in a tile container.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageTileContainerItem>;
  /**
   * Items in a tile container of a catalogue page.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCatalogPageTileContainerItems>;
  /**
   * Moves an item to another place in its container; nothing else about it can be changed.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_items_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}`) or `domains_catalog_pages_tile_container_content_blocks_items_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPageTileContainerItem>;
}

/** `skilljar.domain(name).catalogPages.tileContainerContentBlocks` of the facade. */
export interface SkilljarDomainCatalogPagesTileContainerContentBlocks {
  /**
   * The tile container in a content block, by `tile_container_content_block_id`; its tiles are a list of their own.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageTileContainer>;
  /**
   * Changes the texts of a tile container: what is given, leaving the rest.
   *
   * Skilljar `domains_catalog_pages_tile_container_content_blocks_partial_update` (`PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}`) or `domains_catalog_pages_tile_container_content_blocks_update` (`PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateCatalogPageTileContainer>;
  readonly items: SkilljarDomainCatalogPagesTileContainerContentBlocksItems;
}

/** `skilljar.domain(name).catalogPages.visibilityOverrides` of the facade. */
export interface SkilljarDomainCatalogPagesVisibilityOverrides {
  /**
   * Shows a catalogue page to a group, or hides it from the group. There is no update.
   *
   * Skilljar `domains_catalog_pages_visibility_overrides_create` (`POST /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createCatalogPageVisibilityOverride>;
  /**
   * Has a catalogue page shown to a group as to everyone else.
   *
   * Skilljar `domains_catalog_pages_visibility_overrides_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides/{student_group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCatalogPageVisibilityOverride>;
  /**
   * Whether a catalogue page is shown to one group; not found where nothing special holds for the group.
   *
   * Skilljar `domains_catalog_pages_visibility_overrides_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides/{student_group_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPageVisibilityOverride>;
  /**
   * Groups for which a catalogue page is shown or hidden, whatever its own `hidden` says.
   *
   * Skilljar `domains_catalog_pages_visibility_overrides_list` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCatalogPageVisibilityOverrides>;
}

/** `skilljar.domain(name).catalogPages` of the facade. */
export interface SkilljarDomainCatalogPages {
  /**
   * Adds an empty page to the domain's catalogue: a classic one, or, with `is_classic: false`, one that is built of content blocks.
   *
   * Skilljar `domains_catalog_pages_create` (`POST /v1/domains/{domain_name}/catalog-pages`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createCatalogPage>;
  /**
   * Deletes a page of the domain's catalogue, for good.
   *
   * Skilljar `domains_catalog_pages_destroy` (`DELETE /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCatalogPage>;
  /**
   * One page of the domain's catalogue.
   *
   * Skilljar `domains_catalog_pages_retrieve` (`GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCatalogPage>;
  /**
   * Pages of the domain's catalogue.
   *
   * Skilljar `domains_catalog_pages_list` (`GET /v1/domains/{domain_name}/catalog-pages`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listCatalogPages>;
  /**
   * Changes what is given and leaves the rest. Whether a page is classic cannot be changed.
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
   * Published courses of a course series.
   *
   * Skilljar `domains_course_series_published_courses_list` (`GET /v1/domains/{domain_name}/course-series/{course_series_id}/published-courses`).
   */
  list: Bound<typeof R.listCourseSeriesPublishedCourses>;
}

/** `skilljar.domain(name).courseSeries` of the facade. */
export interface SkilljarDomainCourseSeries {
  /**
   * One course series of the domain.
   *
   * Skilljar `domains_course_series_retrieve` (`GET /v1/domains/{domain_name}/course-series/{course_series_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCourseSeries>;
  /**
   * Course series of the domain.
   *
   * Skilljar `domains_course_series_list` (`GET /v1/domains/{domain_name}/course-series`).
   */
  list: Bound<typeof R.listCourseSeries>;
  readonly publishedCourses: SkilljarDomainCourseSeriesPublishedCourses;
}

/** `skilljar.domain(name).plan.planEnrollments` of the facade. */
export interface SkilljarDomainPlanPlanEnrollments {
  /**
   * Enrols a member of the domain in a plan. The same learner with the same `enrolled_at` is the same enrolment, however often it is sent;
   * with another `enrolled_at` it is one more.
   *
   * Skilljar `domains_plan_plan_enrollments_create` (`POST /v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments`). Safe to repeat.
   */
  create: Bound<typeof R.createPlanEnrollment>;
  /**
   * One enrolment in a plan.
   *
   * Skilljar `domains_plan_plan_enrollments_retrieve` (`GET /v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments/{plan_enrollment_id}`).
   */
  get: Bound<typeof R.getPlanEnrollment>;
  /**
   * Enrolments in a plan. One learner may have several, and has access while one of them is active and not expired.
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
   * One plan, with its price.
   *
   * Skilljar `domains_plan_retrieve` (`GET /v1/domains/{domain_name}/plan/{plan_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPlan>;
  /**
   * Plans of the domain, with their prices.
   *
   * Skilljar `domains_plan_list` (`GET /v1/domains/{domain_name}/plan`).
   */
  list: Bound<typeof R.listPlans>;
  readonly planEnrollments: SkilljarDomainPlanPlanEnrollments;
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

/** `skilljar.domain(name).publishedCourses.publishedCoursePrerequisites` of the facade. */
export interface SkilljarDomainPublishedCoursesPublishedCoursePrerequisites {
  /**
   * Has a published course come before another. Whether all that do are needed or one is enough stands in `require_all_prerequisites` of
   * the published course.
   *
   * Skilljar `domains_published_courses_published_course_prerequisites_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addPublishedCoursePrerequisite>;
  /**
   * Has a published course no longer come before another; both stay.
   *
   * Skilljar `domains_published_courses_published_course_prerequisites_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites/{prerequisite_published_course_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removePublishedCoursePrerequisite>;
  /**
   * Published courses that come before a published course.
   *
   * Skilljar `domains_published_courses_published_course_prerequisites_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedCoursePrerequisites>;
}

/** `skilljar.domain(name).publishedCourses.reenrollmentRule` of the facade. */
export interface SkilljarDomainPublishedCoursesReenrollmentRule {
  /**
   * Has learners of a published course enrolled anew, from a moment on and in a cycle of days or months.
   *
   * Skilljar `domains_published_courses_reenrollment_rule_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createPublishedCourseReenrollmentRule>;
  /**
   * Deletes the rule: learners of the published course are no longer enrolled anew by it.
   *
   * Skilljar `domains_published_courses_reenrollment_rule_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePublishedCourseReenrollmentRule>;
  /**
   * The re-enrolment rule of a published course, which has one or none.
   *
   * Skilljar `domains_published_courses_reenrollment_rule_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedCourseReenrollmentRule>;
  /**
   * Changes what is given and leaves the rest.
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
   * Has a group no longer be a prerequisite of a published course; the group stays.
   *
   * Skilljar `domains_published_courses_student_group_prerequisites_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites/{student_group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removePublishedCourseGroupPrerequisite>;
  /**
   * One group that is a prerequisite of a published course; not found where it is none.
   *
   * Skilljar `domains_published_courses_student_group_prerequisites_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites/{student_group_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedCourseGroupPrerequisite>;
  /**
   * Groups that are a prerequisite of a published course.
   *
   * Skilljar `domains_published_courses_student_group_prerequisites_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedCourseGroupPrerequisites>;
}

/** `skilljar.domain(name).publishedCourses.tags` of the facade. */
export interface SkilljarDomainPublishedCoursesTags {
  /**
   * Puts an existing tag on a published course.
   *
   * Skilljar `domains_published_courses_tags_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/tags`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addPublishedCourseTag>;
  /**
   * Takes a tag off a published course; the tag itself stays.
   *
   * Skilljar `domains_published_courses_tags_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removePublishedCourseTag>;
  /**
   * One tag of a published course; not found where the course does not have it.
   *
   * Skilljar `domains_published_courses_tags_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/tags/{tag_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedCourseTag>;
  /**
   * Tags of a published course.
   *
   * Skilljar `domains_published_courses_tags_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/tags`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedCourseTags>;
}

/** `skilljar.domain(name).publishedCourses.visibilityOverrides` of the facade. */
export interface SkilljarDomainPublishedCoursesVisibilityOverrides {
  /**
   * Shows a published course to a group, or hides it from the group. There is no update.
   *
   * Skilljar `domains_published_courses_visibility_overrides_create` (`POST /v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createPublishedCourseVisibilityOverride>;
  /**
   * Has a published course shown to a group as to everyone else.
   *
   * Skilljar `domains_published_courses_visibility_overrides_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides/{student_group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePublishedCourseVisibilityOverride>;
  /**
   * Whether a published course is shown to one group; not found where nothing special holds for the group.
   *
   * Skilljar `domains_published_courses_visibility_overrides_retrieve` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides/{student_group_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedCourseVisibilityOverride>;
  /**
   * Groups for which a published course is shown or hidden, whatever its own `hidden` says.
   *
   * Skilljar `domains_published_courses_visibility_overrides_list` (`GET /v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedCourseVisibilityOverrides>;
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
   * Skilljar `domains_published_courses_destroy` (`DELETE /v1/domains/{domain_name}/published-courses/{published_course_id}`). Safe to repeat. Cannot be undone: asks for `confirm: true` in the options. Known from the vendor's OpenAPI only.
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
  readonly publishedCoursePrerequisites: SkilljarDomainPublishedCoursesPublishedCoursePrerequisites;
  readonly reenrollmentRule: SkilljarDomainPublishedCoursesReenrollmentRule;
  readonly studentGroupPrerequisites: SkilljarDomainPublishedCoursesStudentGroupPrerequisites;
  readonly tags: SkilljarDomainPublishedCoursesTags;
  readonly visibilityOverrides: SkilljarDomainPublishedCoursesVisibilityOverrides;
}

/** `skilljar.domain(name).publishedPaths.labels` of the facade. */
export interface SkilljarDomainPublishedPathsLabels {
  /**
   * Puts an existing label on a published path.
   *
   * Skilljar `domains_published_paths_labels_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/labels`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addPublishedPathLabel>;
  /**
   * Takes a label off a published path; the label itself stays.
   *
   * Skilljar `domains_published_paths_labels_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}/labels/{label_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removePublishedPathLabel>;
  /**
   * One label of a published path; not found where the path does not have it.
   *
   * Skilljar `domains_published_paths_labels_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/labels/{label_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedPathLabel>;
  /**
   * Labels of a published path.
   *
   * Skilljar `domains_published_paths_labels_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/labels`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedPathLabels>;
}

/** `skilljar.domain(name).publishedPaths.pathItems` of the facade. */
export interface SkilljarDomainPublishedPathsPathItems {
  /**
   * Puts a published course on a published path.
   *
   * Skilljar `domains_published_paths_path_items_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createPublishedPathItem>;
  /**
   * Takes a course off a published path; the published course stays.
   *
   * Skilljar `domains_published_paths_path_items_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePublishedPathItem>;
  /**
   * One course on a published path.
   *
   * Skilljar `domains_published_paths_path_items_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedPathItem>;
  /**
   * Published courses on a published path. Do not take the order of the rows for the order on the path: reports differ.
   *
   * Skilljar `domains_published_paths_path_items_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedPathItems>;
  /**
   * Moves a course to another place on its path; which course it is cannot be changed.
   *
   * Skilljar `domains_published_paths_path_items_partial_update` (`PATCH /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}`) or `domains_published_paths_path_items_update` (`PUT /v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updatePublishedPathItem>;
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

/** `skilljar.domain(name).publishedPaths.tags` of the facade. */
export interface SkilljarDomainPublishedPathsTags {
  /**
   * Puts an existing tag on a published path.
   *
   * Skilljar `domains_published_paths_tags_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/tags`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.addPublishedPathTag>;
  /**
   * Takes a tag off a published path; the tag itself stays.
   *
   * Skilljar `domains_published_paths_tags_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}/tags/{tag_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.removePublishedPathTag>;
  /**
   * One tag of a published path; not found where the path does not have it.
   *
   * Skilljar `domains_published_paths_tags_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/tags/{tag_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedPathTag>;
  /**
   * Tags of a published path.
   *
   * Skilljar `domains_published_paths_tags_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/tags`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedPathTags>;
}

/** `skilljar.domain(name).publishedPaths.visibilityOverrides` of the facade. */
export interface SkilljarDomainPublishedPathsVisibilityOverrides {
  /**
   * Shows a published path to a group, or hides it from the group. There is no update.
   *
   * Skilljar `domains_published_paths_visibility_overrides_create` (`POST /v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   */
  create: Bound<typeof R.createPublishedPathVisibilityOverride>;
  /**
   * Has a published path shown to a group as to everyone else.
   *
   * Skilljar `domains_published_paths_visibility_overrides_destroy` (`DELETE /v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides/{student_group_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deletePublishedPathVisibilityOverride>;
  /**
   * Whether a published path is shown to one group; not found where nothing special holds for the group.
   *
   * Skilljar `domains_published_paths_visibility_overrides_retrieve` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides/{student_group_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getPublishedPathVisibilityOverride>;
  /**
   * Groups for which a published path is shown or hidden, whatever its own `hidden` says.
   *
   * Skilljar `domains_published_paths_visibility_overrides_list` (`GET /v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides`). Known from the vendor's OpenAPI only.
   */
  list: Bound<typeof R.listPublishedPathVisibilityOverrides>;
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
  readonly labels: SkilljarDomainPublishedPathsLabels;
  readonly pathItems: SkilljarDomainPublishedPathsPathItems;
  readonly publishedPathEnrollments: SkilljarDomainPublishedPathsPublishedPathEnrollments;
  readonly tags: SkilljarDomainPublishedPathsTags;
  readonly visibilityOverrides: SkilljarDomainPublishedPathsVisibilityOverrides;
}

/** `skilljar.domain(name).signupFields` of the facade. */
export interface SkilljarDomainSignupFields {
  /**
   * What the domain asks its learners when they sign up.
   *
   * Skilljar `domains_signup_fields_list` (`GET /v1/domains/{domain_name}/signup-fields`).
   */
  list: Bound<typeof R.listSignupFields>;
}

/** `skilljar.domain(name).users.invites` of the facade. */
export interface SkilljarDomainUsersInvites {
  /**
   * Invites someone who is a member of the domain already, and sends the e-mail unless `send_email` is false.
   *
   * Skilljar `domains_users_invites_create` (`POST /v1/domains/{domain_name}/users/{user_id}/invites`).
   */
  create: Bound<typeof R.createDomainUserInvite>;
  /**
   * One invitation of a member to the domain.
   *
   * Skilljar `domains_users_invites_retrieve` (`GET /v1/domains/{domain_name}/users/{user_id}/invites/{domain_user_invite_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getDomainUserInvite>;
  /**
   * Invitations of a member to the domain.
   *
   * Skilljar `domains_users_invites_list` (`GET /v1/domains/{domain_name}/users/{user_id}/invites`).
   */
  list: Bound<typeof R.listDomainUserInvites>;
}

/** `skilljar.domain(name).users.managerAccess` of the facade. */
export interface SkilljarDomainUsersManagerAccess {
  /**
   * Takes student manager access from a learner; the membership stays.
   *
   * Skilljar `domains_users_manager_access_destroy` (`DELETE /v1/domains/{domain_name}/users/{user_id}/manager-access`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteManagerAccess>;
  /**
   * Makes a learner a student manager, or changes what one may do. Ids that do not fit are no error: they come back in `invalid_ids`.
   *
   * Skilljar `domains_users_manager_access_update` (`PUT /v1/domains/{domain_name}/users/{user_id}/manager-access`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  update: Bound<typeof R.updateManagerAccess>;
}

/** `skilljar.domain(name).users.signupFields` of the facade. */
export interface SkilljarDomainUsersSignupFields {
  /**
   * Sets a member's value of one sign-up field, whether there was one or not.
   *
   * Skilljar `domains_users_signup_fields_create` (`POST /v1/domains/{domain_name}/users/{user_id}/signup-fields`). Safe to repeat.
   */
  create: Bound<typeof R.setDomainUserSignupField>;
  /**
   * What a member of the domain entered in one sign-up field.
   *
   * Skilljar `domains_users_signup_fields_retrieve` (`GET /v1/domains/{domain_name}/users/{user_id}/signup-fields/{signup_field_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getDomainUserSignupField>;
  /**
   * What a member of the domain entered at sign-up.
   *
   * Skilljar `domains_users_signup_fields_list` (`GET /v1/domains/{domain_name}/users/{user_id}/signup-fields`).
   */
  list: Bound<typeof R.listDomainUserSignupFields>;
}

/** `skilljar.domain(name).users.signupFieldsBulk` of the facade. */
export interface SkilljarDomainUsersSignupFieldsBulk {
  /**
   * Sets a member's values of several sign-up fields, whether there were any or not. Fields that are not given stay, and values that were
   * the same already do not come back.
   *
   * Skilljar `domains_users_signup_fields_bulk_create` (`POST /v1/domains/{domain_name}/users/{user_id}/signup-fields-bulk`). Safe to repeat.
   */
  create: Bound<typeof R.setDomainUserSignupFields>;
}

/** `skilljar.domain(name).users` of the facade. */
export interface SkilljarDomainUsers extends C.SkilljarDomainUsersConveniences {
  /**
   * Makes up to 1,000 people members of the domain. All are checked first, and one who does not pass stops all; the rest happens after the
   * answer. What the answer holds is not settled: the text says it only confirms, the schema shows one member.
   *
   * Skilljar `bulk_create_domain_users` (`POST /v1/domains/{domain_name}/users/bulk-create`). Known from the vendor's OpenAPI only.
   */
  bulkCreate: Bound<typeof R.bulkCreateDomainUsers>;
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
   * Says whether the address and the key are right. Gives nothing back: it resolves, or rejects.
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

export const skilljarMethods = { $: 'ping', assets: 'create delete get list upload waitFor', courses: { $: 'create delete get list update', labels: 'create delete get list' }, domains: 'get list update', groupCategories: 'get list', groups: { $: 'create delete get list update', accessCodePools: 'create delete get list', emailDomainRules: 'get update', users: 'create delete get list' }, iltInstructors: 'create delete get list update', iltMultiSessionEvents: 'create get list update', iltSessions: 'create get list update', labels: 'create delete get list update', lessonProgress: 'get update', lessons: { $: 'create delete get list update', contentItems: 'create get list update', ratingContentBlocks: 'create delete get update' }, licensePackages: { $: 'create delete get list update', students: 'create list update' }, offers: 'get list update', paths: { $: 'delete get list update', pathItems: 'get list' }, progresstokens: 'get list update', promoCodePools: { $: 'create delete get list update', offers: 'create delete list createMany' }, promoCodes: 'create delete get list update', purchases: 'fulfill get update', questionBanks: { $: 'create delete get list update', questions: 'delete get list' }, quizQuestions: 'create delete get update', quizzes: { $: 'create delete get list update', questionBanks: 'get list', questions: 'delete get list' }, tags: 'create delete get list update', trainingCreditCodes: 'create get list update', users: { $: 'anonymize get list update findByEmail progress', groups: 'list', planEnrollments: 'list', publishedCourses: { $: 'get list update', lessons: 'get list update' }, publishedPathEnrollments: 'list' }, viltSessionEvents: 'get list', viltSessionRegistrations: 'create delete get list update', webPackages: { $: 'create delete get list waitFor', lessons: 'update' }, webhooks: 'create delete get list ping sampleCourseCompletion sampleCourseEnrollment sampleDashboardTaskCreated sampleDomainEnrollment sampleLessonCompletion samplePathCompletion samplePathEnrollment samplePurchaseFulfillment sampleQuizCompletion sampleViltRegistration update' };

export const skilljarDomainMethods = { $: 'enrol', accessCodePools: { $: 'create delete get list update', accessCodes: 'create delete get list update' }, catalogPages: { $: 'create delete get list update', classicPageItems: 'create delete get list update', componentContentBlocks: 'get update', contentBlocks: 'create delete get list update', htmlContentBlocks: 'get update', tags: 'create delete get list', tileContainerContentBlocks: { $: 'get update', items: 'create delete get list update' }, visibilityOverrides: 'create delete get list' }, courseSeries: { $: 'get list', publishedCourses: 'list' }, plan: { $: 'get list', planEnrollments: 'create get list update' }, publishedCourses: { $: 'create delete get list update', enrollments: 'create get list update', publishedCoursePrerequisites: 'create delete list', reenrollmentRule: 'create delete get update', studentGroupPrerequisites: 'create delete get list', tags: 'create delete get list', visibilityOverrides: 'create delete get list' }, publishedPaths: { $: 'create delete get list update', labels: 'create delete get list', pathItems: 'create delete get list update', publishedPathEnrollments: 'create get list update', tags: 'create delete get list', visibilityOverrides: 'create delete get list' }, signupFields: 'list', users: { $: 'bulkCreate create get list update upsert', invites: 'create get list', managerAccess: 'delete update', signupFields: 'create get list', signupFieldsBulk: 'create' } };
