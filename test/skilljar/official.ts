/** The operations of the official API description, one URL a line: what is served there, as method and operationId. */
const TABLE = `
/v1/assets GET:assets_list POST:assets_create
/v1/assets/{asset_id} GET:assets_retrieve DELETE:assets_destroy
/v1/courses GET:courses_list POST:courses_create
/v1/courses/{course_id} GET:courses_retrieve PUT:courses_update PATCH:courses_partial_update DELETE:courses_destroy
/v1/courses/{course_id}/labels GET:courses_labels_list POST:courses_labels_create
/v1/courses/{course_id}/labels/{label_id} GET:courses_labels_retrieve DELETE:courses_labels_destroy
/v1/domains GET:domains_list
/v1/domains/{domain_name} GET:domains_retrieve PUT:domains_update PATCH:domains_partial_update
/v1/domains/{domain_name}/access-code-pools GET:domains_access_code_pools_list POST:domains_access_code_pools_create
/v1/domains/{domain_name}/access-code-pools/{access_code_pool_id} GET:domains_access_code_pools_retrieve PUT:domains_access_code_pools_update PATCH:domains_access_code_pools_partial_update DELETE:domains_access_code_pools_destroy
/v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes GET:domains_access_code_pools_access_codes_list POST:domains_access_code_pools_access_codes_create
/v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id} GET:domains_access_code_pools_access_codes_retrieve PUT:domains_access_code_pools_access_codes_update PATCH:domains_access_code_pools_access_codes_partial_update DELETE:domains_access_code_pools_access_codes_destroy
/v1/domains/{domain_name}/catalog-pages GET:domains_catalog_pages_list POST:domains_catalog_pages_create
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id} GET:domains_catalog_pages_retrieve PUT:domains_catalog_pages_update PATCH:domains_catalog_pages_partial_update DELETE:domains_catalog_pages_destroy
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items GET:domains_catalog_pages_classic_page_items_list POST:domains_catalog_pages_classic_page_items_create
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id} GET:domains_catalog_pages_classic_page_items_retrieve PUT:domains_catalog_pages_classic_page_items_update PATCH:domains_catalog_pages_classic_page_items_partial_update DELETE:domains_catalog_pages_classic_page_items_destroy
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id} GET:domains_catalog_pages_component_content_blocks_retrieve PUT:domains_catalog_pages_component_content_blocks_update PATCH:domains_catalog_pages_component_content_blocks_partial_update
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks GET:domains_catalog_pages_content_blocks_list POST:domains_catalog_pages_content_blocks_create
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id} GET:domains_catalog_pages_content_blocks_retrieve PUT:domains_catalog_pages_content_blocks_update PATCH:domains_catalog_pages_content_blocks_partial_update DELETE:domains_catalog_pages_content_blocks_destroy
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id} GET:domains_catalog_pages_html_content_blocks_retrieve PUT:domains_catalog_pages_html_content_blocks_update PATCH:domains_catalog_pages_html_content_blocks_partial_update
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags GET:domains_catalog_pages_tags_list POST:domains_catalog_pages_tags_create
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags/{tag_id} GET:domains_catalog_pages_tags_retrieve DELETE:domains_catalog_pages_tags_destroy
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id} GET:domains_catalog_pages_tile_container_content_blocks_retrieve PUT:domains_catalog_pages_tile_container_content_blocks_update PATCH:domains_catalog_pages_tile_container_content_blocks_partial_update
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items GET:domains_catalog_pages_tile_container_content_blocks_items_list POST:domains_catalog_pages_tile_container_content_blocks_items_create
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id} GET:domains_catalog_pages_tile_container_content_blocks_items_retrieve PUT:domains_catalog_pages_tile_container_content_blocks_items_update PATCH:domains_catalog_pages_tile_container_content_blocks_items_partial_update DELETE:domains_catalog_pages_tile_container_content_blocks_items_destroy
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides GET:domains_catalog_pages_visibility_overrides_list POST:domains_catalog_pages_visibility_overrides_create
/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides/{student_group_id} GET:domains_catalog_pages_visibility_overrides_retrieve DELETE:domains_catalog_pages_visibility_overrides_destroy
/v1/domains/{domain_name}/course-series GET:domains_course_series_list
/v1/domains/{domain_name}/course-series/{course_series_id} GET:domains_course_series_retrieve
/v1/domains/{domain_name}/course-series/{course_series_id}/published-courses GET:domains_course_series_published_courses_list
/v1/domains/{domain_name}/plan GET:domains_plan_list
/v1/domains/{domain_name}/plan/{plan_id} GET:domains_plan_retrieve
/v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments GET:domains_plan_plan_enrollments_list POST:domains_plan_plan_enrollments_create
/v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments/{plan_enrollment_id} GET:domains_plan_plan_enrollments_retrieve PUT:domains_plan_plan_enrollments_update PATCH:domains_plan_plan_enrollments_partial_update
/v1/domains/{domain_name}/published-courses GET:domains_published_courses_list POST:domains_published_courses_create
/v1/domains/{domain_name}/published-courses/{published_course_id} GET:domains_published_courses_retrieve PUT:domains_published_courses_update PATCH:domains_published_courses_partial_update DELETE:domains_published_courses_destroy
/v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments GET:domains_published_courses_enrollments_list POST:domains_published_courses_enrollments_create
/v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments/{enrollment_id} GET:domains_published_courses_enrollments_retrieve PUT:domains_published_courses_enrollments_update PATCH:domains_published_courses_enrollments_partial_update
/v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites GET:domains_published_courses_published_course_prerequisites_list POST:domains_published_courses_published_course_prerequisites_create
/v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites/{prerequisite_published_course_id} DELETE:domains_published_courses_published_course_prerequisites_destroy
/v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule GET:domains_published_courses_reenrollment_rule_retrieve POST:domains_published_courses_reenrollment_rule_create PUT:domains_published_courses_reenrollment_rule_update PATCH:domains_published_courses_reenrollment_rule_partial_update DELETE:domains_published_courses_reenrollment_rule_destroy
/v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites GET:domains_published_courses_student_group_prerequisites_list POST:domains_published_courses_student_group_prerequisites_create
/v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites/{student_group_id} GET:domains_published_courses_student_group_prerequisites_retrieve DELETE:domains_published_courses_student_group_prerequisites_destroy
/v1/domains/{domain_name}/published-courses/{published_course_id}/tags GET:domains_published_courses_tags_list POST:domains_published_courses_tags_create
/v1/domains/{domain_name}/published-courses/{published_course_id}/tags/{tag_id} GET:domains_published_courses_tags_retrieve DELETE:domains_published_courses_tags_destroy
/v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides GET:domains_published_courses_visibility_overrides_list POST:domains_published_courses_visibility_overrides_create
/v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides/{student_group_id} GET:domains_published_courses_visibility_overrides_retrieve DELETE:domains_published_courses_visibility_overrides_destroy
/v1/domains/{domain_name}/published-paths GET:domains_published_paths_list POST:domains_published_paths_create
/v1/domains/{domain_name}/published-paths/{published_path_id} GET:domains_published_paths_retrieve PUT:domains_published_paths_update PATCH:domains_published_paths_partial_update DELETE:domains_published_paths_destroy
/v1/domains/{domain_name}/published-paths/{published_path_id}/labels GET:domains_published_paths_labels_list POST:domains_published_paths_labels_create
/v1/domains/{domain_name}/published-paths/{published_path_id}/labels/{label_id} GET:domains_published_paths_labels_retrieve DELETE:domains_published_paths_labels_destroy
/v1/domains/{domain_name}/published-paths/{published_path_id}/path-items GET:domains_published_paths_path_items_list POST:domains_published_paths_path_items_create
/v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id} GET:domains_published_paths_path_items_retrieve PUT:domains_published_paths_path_items_update PATCH:domains_published_paths_path_items_partial_update DELETE:domains_published_paths_path_items_destroy
/v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments GET:domains_published_paths_published_path_enrollments_list POST:domains_published_paths_published_path_enrollments_create
/v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments/{published_path_enrollment_id} GET:domains_published_paths_published_path_enrollments_retrieve PUT:domains_published_paths_published_path_enrollments_update PATCH:domains_published_paths_published_path_enrollments_partial_update
/v1/domains/{domain_name}/published-paths/{published_path_id}/tags GET:domains_published_paths_tags_list POST:domains_published_paths_tags_create
/v1/domains/{domain_name}/published-paths/{published_path_id}/tags/{tag_id} GET:domains_published_paths_tags_retrieve DELETE:domains_published_paths_tags_destroy
/v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides GET:domains_published_paths_visibility_overrides_list POST:domains_published_paths_visibility_overrides_create
/v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides/{student_group_id} GET:domains_published_paths_visibility_overrides_retrieve DELETE:domains_published_paths_visibility_overrides_destroy
/v1/domains/{domain_name}/signup-fields GET:domains_signup_fields_list
/v1/domains/{domain_name}/users GET:domains_users_list POST:domains_users_create
/v1/domains/{domain_name}/users/bulk-create POST:bulk_create_domain_users
/v1/domains/{domain_name}/users/{user_id} GET:domains_users_retrieve PUT:domains_users_update PATCH:domains_users_partial_update
/v1/domains/{domain_name}/users/{user_id}/invites GET:domains_users_invites_list POST:domains_users_invites_create
/v1/domains/{domain_name}/users/{user_id}/invites/{domain_user_invite_id} GET:domains_users_invites_retrieve
/v1/domains/{domain_name}/users/{user_id}/manager-access PUT:domains_users_manager_access_update DELETE:domains_users_manager_access_destroy
/v1/domains/{domain_name}/users/{user_id}/signup-fields GET:domains_users_signup_fields_list POST:domains_users_signup_fields_create
/v1/domains/{domain_name}/users/{user_id}/signup-fields-bulk POST:domains_users_signup_fields_bulk_create
/v1/domains/{domain_name}/users/{user_id}/signup-fields/{signup_field_id} GET:domains_users_signup_fields_retrieve
/v1/group-categories GET:group_categories_list
/v1/group-categories/{group_category_id} GET:group_categories_retrieve
/v1/groups GET:groups_list POST:groups_create
/v1/groups/{group_id} GET:groups_retrieve PUT:groups_update PATCH:groups_partial_update DELETE:groups_destroy
/v1/groups/{group_id}/access-code-pools GET:groups_access_code_pools_list POST:groups_access_code_pools_create
/v1/groups/{group_id}/access-code-pools/{access_code_pool_id} GET:groups_access_code_pools_retrieve DELETE:groups_access_code_pools_destroy
/v1/groups/{group_id}/email-domain-rules GET:groups_email_domain_rules_list PATCH:groups_email_domain_rules_partial_update
/v1/groups/{group_id}/users GET:groups_users_list POST:groups_users_create
/v1/groups/{group_id}/users/{user_id} GET:groups_users_retrieve DELETE:groups_users_destroy
/v1/ilt-instructors GET:ilt_instructors_list POST:ilt_instructors_create
/v1/ilt-instructors/{id} GET:ilt_instructors_retrieve PUT:ilt_instructors_update PATCH:ilt_instructors_partial_update DELETE:ilt_instructors_destroy
/v1/ilt-multi-session-events GET:ilt_multi_session_events_list POST:ilt_multi_session_events_create
/v1/ilt-multi-session-events/{multi_session_event_id} GET:ilt_multi_session_events_retrieve PUT:ilt_multi_session_events_update PATCH:ilt_multi_session_events_partial_update
/v1/ilt-sessions GET:ilt_sessions_list POST:ilt_sessions_create
/v1/ilt-sessions/{ilt_session_id} GET:ilt_sessions_retrieve PUT:ilt_sessions_update
/v1/labels GET:labels_list POST:labels_create
/v1/labels/{label_id} GET:labels_retrieve PUT:labels_update PATCH:labels_partial_update DELETE:labels_destroy
/v1/lesson-progress/{lesson_progress_id} GET:lesson_progress_retrieve PUT:lesson_progress_update PATCH:lesson_progress_partial_update
/v1/lessons GET:lessons_list POST:lessons_create
/v1/lessons/{lesson_id} GET:lessons_retrieve PUT:lessons_update PATCH:lessons_partial_update DELETE:lessons_destroy
/v1/lessons/{lesson_id}/content-items GET:lessons_content_items_list POST:lessons_content_items_create
/v1/lessons/{lesson_id}/content-items/{lesson_content_item_id} GET:lessons_content_items_retrieve PUT:lessons_content_items_update PATCH:lessons_content_items_partial_update
/v1/lessons/{lesson_id}/rating-content-blocks POST:lessons_rating_content_blocks_create
/v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id} GET:lessons_rating_content_blocks_retrieve PUT:lessons_rating_content_blocks_update PATCH:lessons_rating_content_blocks_partial_update DELETE:lessons_rating_content_blocks_destroy
/v1/license-packages GET:license_packages_list POST:license_packages_create
/v1/license-packages/{license_package_id} GET:license_packages_retrieve PATCH:license_packages_partial_update DELETE:license_packages_destroy
/v1/license-packages/{license_package_id}/students GET:license_packages_students_list POST:license_packages_students_create
/v1/license-packages/{license_package_id}/students/{student_id} PUT:license_packages_students_update PATCH:license_packages_students_partial_update
/v1/offers GET:offers_list
/v1/offers/{offer_id} GET:offers_retrieve PUT:offers_update PATCH:offers_partial_update
/v1/paths GET:paths_list
/v1/paths/{path_id} GET:paths_retrieve PUT:paths_update PATCH:paths_partial_update DELETE:paths_destroy
/v1/paths/{path_id}/path-items GET:paths_path_items_list
/v1/paths/{path_id}/path-items/{path_item_id} GET:paths_path_items_retrieve
/v1/ping GET:ping_retrieve
/v1/progresstokens GET:progresstokens_list
/v1/progresstokens/{progress_token_id} GET:progresstokens_retrieve PUT:progresstokens_update PATCH:progresstokens_partial_update
/v1/promo-code-pools GET:promo_code_pools_list POST:promo_code_pools_create
/v1/promo-code-pools/{promo_code_pool_id} GET:promo_code_pools_retrieve PUT:promo_code_pools_update PATCH:promo_code_pools_partial_update DELETE:promo_code_pools_destroy
/v1/promo-code-pools/{promo_code_pool_id}/offers GET:promo_code_pools_offers_list POST:promo_code_pools_offers_create
/v1/promo-code-pools/{promo_code_pool_id}/offers/{offer_id} DELETE:promo_code_pools_offers_destroy
/v1/promo-codes GET:promo_codes_list POST:promo_codes_create
/v1/promo-codes/{promo_code_id} GET:promo_codes_retrieve PUT:promo_codes_update PATCH:promo_codes_partial_update DELETE:promo_codes_destroy
/v1/purchases/{purchase_id} GET:purchases_retrieve PUT:purchases_update PATCH:purchases_partial_update
/v1/purchases/{purchase_id}/fulfill POST:purchases_fulfill_create
/v1/question-banks GET:question_banks_list POST:question_banks_create
/v1/question-banks/{question_bank_id} GET:question_banks_retrieve PUT:question_banks_update PATCH:question_banks_partial_update DELETE:question_banks_destroy
/v1/question-banks/{question_bank_id}/questions GET:question_banks_questions_list
/v1/question-banks/{question_bank_id}/questions/{question_id} GET:question_banks_questions_retrieve DELETE:question_banks_questions_destroy
/v1/quiz-questions POST:quiz_questions_create
/v1/quiz-questions/{question_id} GET:quiz_questions_retrieve PUT:quiz_questions_update PATCH:quiz_questions_partial_update DELETE:quiz_questions_destroy
/v1/quizzes GET:quizzes_list POST:quizzes_create
/v1/quizzes/{quiz_id} GET:quizzes_retrieve PUT:quizzes_update PATCH:quizzes_partial_update DELETE:quizzes_destroy
/v1/quizzes/{quiz_id}/question-banks GET:quizzes_question_banks_list
/v1/quizzes/{quiz_id}/question-banks/{question_bank_id} GET:quizzes_question_banks_retrieve
/v1/quizzes/{quiz_id}/questions GET:quizzes_questions_list
/v1/quizzes/{quiz_id}/questions/{question_id} GET:quizzes_questions_retrieve DELETE:quizzes_questions_destroy
/v1/tags GET:tags_list POST:tags_create
/v1/tags/{tag_id} GET:tags_retrieve PUT:tags_update PATCH:tags_partial_update DELETE:tags_destroy
/v1/training-credit-codes GET:training_credit_codes_list POST:training_credit_codes_create
/v1/training-credit-codes/{training_credit_code_id} GET:training_credit_codes_retrieve PATCH:training_credit_codes_partial_update
/v1/users GET:users_list
/v1/users/{user_id} GET:users_retrieve PUT:users_update PATCH:users_partial_update
/v1/users/{user_id}/anonymize POST:users_anonymize_create
/v1/users/{user_id}/groups GET:users_groups_list
/v1/users/{user_id}/plan-enrollments GET:users_plan_enrollments_list
/v1/users/{user_id}/published-courses GET:users_published_courses_list
/v1/users/{user_id}/published-courses/{published_course_id} GET:users_published_courses_retrieve PUT:users_published_courses_update PATCH:users_published_courses_partial_update
/v1/users/{user_id}/published-courses/{published_course_id}/lessons GET:users_published_courses_lessons_list
/v1/users/{user_id}/published-courses/{published_course_id}/lessons/{lesson_id} GET:users_published_courses_lessons_retrieve PUT:users_published_courses_lessons_update PATCH:users_published_courses_lessons_partial_update
/v1/users/{user_id}/published-path-enrollments GET:users_published_path_enrollments_list
/v1/vilt-session-events GET:vilt_session_events_list
/v1/vilt-session-events/{vilt_session_event_id} GET:vilt_session_events_retrieve
/v1/vilt-session-registrations GET:vilt_session_registrations_list POST:vilt_session_registrations_create
/v1/vilt-session-registrations/{vilt_session_registration_id} GET:vilt_session_registrations_retrieve PUT:vilt_session_registrations_update PATCH:vilt_session_registrations_partial_update DELETE:vilt_session_registrations_destroy
/v1/web-packages GET:web_packages_list POST:web_packages_create
/v1/web-packages/{web_package_id} GET:web_packages_retrieve DELETE:web_packages_destroy
/v1/web-packages/{web_package_id}/lessons PUT:web_packages_lessons_update
/v1/webhooks GET:webhooks_list POST:webhooks_create
/v1/webhooks/sample-course-completion GET:webhooks_sample_course_completion_retrieve
/v1/webhooks/sample-course-enrollment GET:webhooks_sample_course_enrollment_retrieve
/v1/webhooks/sample-dashboard-task-created GET:webhooks_sample_dashboard_task_created_retrieve
/v1/webhooks/sample-domain-enrollment GET:webhooks_sample_domain_enrollment_retrieve
/v1/webhooks/sample-lesson-completion GET:webhooks_sample_lesson_completion_retrieve
/v1/webhooks/sample-path-completion GET:webhooks_sample_path_completion_retrieve
/v1/webhooks/sample-path-enrollment GET:webhooks_sample_path_enrollment_retrieve
/v1/webhooks/sample-purchase-fulfillment GET:webhooks_sample_purchase_fulfillment_retrieve
/v1/webhooks/sample-quiz-completion GET:webhooks_sample_quiz_completion_retrieve
/v1/webhooks/sample-vilt-registration GET:webhooks_sample_vilt_registration_retrieve
/v1/webhooks/{webhook_id} GET:webhooks_retrieve PUT:webhooks_update PATCH:webhooks_partial_update DELETE:webhooks_destroy
/v1/webhooks/{webhook_id}/ping POST:webhooks_ping_create
`;

export interface OfficialOperation {
  readonly method: string;
  readonly url: string;
  readonly operation: string;
}

export const official: readonly OfficialOperation[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [url, ...served] = line.split(' ') as [string, ...string[]];
    return served.map((one) => {
      const [method, operation] = one.split(':') as [string, string];
      return { method, url, operation };
    });
  });
