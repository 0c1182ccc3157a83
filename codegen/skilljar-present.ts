// The reasons why a field of a Skilljar response is required in src/skilljar/types although the vendor's document does not require it. The SDK
// reports a response without such a field. A field without a reason is optional.

/**
 * Reasons that apply to many fields, by their mark in `test/fixtures/skilljar-answers.json`. The document marks 419 fields as read-only and requires
 * none of them: its lists of required fields apply to requests, not to responses.
 */
export const REASONS = {
  '=': 'The platform sets it. The document marks it as read-only, and never requires such a field.',
  '*': 'Every example response in the reference has it, for this operation or another one that returns the same resource.',
  '+': 'Every resource has it: it is required for the creation, or has a default.',
} as const;

const SAMPLES = [
  'CourseCompletion',
  'CourseEnrollment',
  'DashboardTaskCreated',
  'DomainEnrollment',
  'LessonCompletion',
  'PathCompletion',
  'PathEnrollment',
  'PurchaseFulfillment',
  'QuizCompletion',
  'ViltRegistration',
];

/** Reasons for single fields, by the schema of the document. */
export const STATED: Readonly<Record<string, string>> = {
  'LessonContentItem.lesson_id': 'It is part of the URL of the item.',
  'LessonContentItemUpdate.lesson_id': 'It is part of the URL of the item.',
  'LicensePackageStudentCreate.id': 'Every learner has one, and the list of the same students contains it.',
  'LicensePackageStudentCreate.email': 'Every learner has one, and the list of the same students contains it.',
  'UserPublishedCourseProgress.published_course_id': 'It is part of the URL of the record, and was seen in a live response.',
  'UserPublishedPathEnrollments.published_path_id': 'It is part of the URL of the enrollment.',
  'webhooks.ping.succeeded': 'The reference states the three fields of the response.',
  'webhooks.ping.http_status_code': 'The reference states the three fields of the response.',
  'webhooks.ping.message': 'The reference states the three fields of the response.',
  ...Object.fromEntries(
    SAMPLES.map((name) => [`webhooks.sample${name}.results`, 'The samples are a list with one event, as the reference shows.']),
  ),
};
