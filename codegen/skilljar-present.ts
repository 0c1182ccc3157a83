// Why a field of a Skilljar answer is typed as always there although the vendor's document does not require it. The generator of schemas makes
// such a field required, so an answer without it is reported; a field without a reason is optional in src/skilljar/types.

/**
 * Reasons that the document and the reference give for many fields, by the mark in test/fixtures/skilljar-answers.json. Of the 419 fields that
 * the document marks as read-only it requires none: its lists of required fields say what a request needs, not what an answer has.
 */
export const REASONS = {
  '=': 'The platform makes it: the document marks it as read-only, and never requires such a field.',
  '*': 'Every example answer of the reference has it, of this operation or of another one that answers with the same thing.',
  '+': 'A thing is never without it: it is required when one is made, or has a default.',
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
  'LicensePackageStudentCreate.id': 'A learner has one; the list of the same students shows it.',
  'LicensePackageStudentCreate.email': 'A learner has one; the list of the same students shows it.',
  'UserPublishedCourseProgress.published_course_id': 'It is part of the URL of the row, and was seen live.',
  'UserPublishedPathEnrollments.published_path_id': 'It is part of the URL of the enrolment.',
  'webhooks.ping.succeeded': 'The reference states the three fields of the answer.',
  'webhooks.ping.http_status_code': 'The reference states the three fields of the answer.',
  'webhooks.ping.message': 'The reference states the three fields of the answer.',
  ...Object.fromEntries(
    SAMPLES.map((name) => [`webhooks.sample${name}.results`, 'The samples are a list with one event, as the reference shows.']),
  ),
};
