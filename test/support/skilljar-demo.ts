import { skilljarDemo as demo } from '../../mocks/skilljar/index.js';
import { demoId, publishedId } from '../../mocks/skilljar/scenarios/demo-ids.js';
import type { RestOperation } from '../../src/skilljar/rest/operation.js';

const first = (table: string) => demoId(table, 0);
const PAGES = 'domain.catalogPages';

/** Things of the demo world by the name of their id in a URL. */
const IDS: Readonly<Record<string, string>> = {
  access_code_id: first('domain.accessCodePools.accessCodes'),
  access_code_pool_id: demoId('pool', 1),
  asset_id: first('assets'),
  catalog_page_id: first(PAGES),
  course_id: demo.courseId,
  course_series_id: first('domain.courseSeries'),
  domain_name: demo.domain,
  domain_user_invite_id: first('domain.users.invites'),
  enrollment_id: demo.enrollmentId,
  group_category_id: demo.groupCategoryId,
  group_id: demo.groupId,
  ilt_session_id: first('iltSessions'),
  label_id: demo.labelId,
  lesson_content_item_id: first('lessons.contentItems'),
  lesson_id: demo.lessonId,
  lesson_progress_id: demoId('lessonProgress/0', 0),
  license_package_id: first('licensePackages'),
  multi_session_event_id: first('iltMultiSessionEvents'),
  offer_id: 'bcdefgh234567',
  path_id: 'cdefghi345678',
  path_item_id: demoId('pathItem', 0),
  plan_enrollment_id: demoId('planEnrollment', 0),
  plan_id: demoId('plan', 0),
  progress_token_id: first('progresstokens'),
  promo_code_id: first('promoCodes'),
  promo_code_pool_id: first('promoCodePools'),
  published_course_id: demo.publishedCourseId,
  published_path_enrollment_id: demo.pathEnrollmentId,
  published_path_id: demo.publishedPathId,
  purchase_id: demoId('purchase', 0),
  question_bank_id: first('questionBanks'),
  question_id: first('quizQuestions'),
  quiz_id: first('quizzes'),
  rating_content_block_id: first('lessons.ratingContentBlocks'),
  signup_field_id: '4mjoj729j1my',
  student_group_id: demo.groupId,
  student_id: demo.learnerId,
  tag_id: first('tags'),
  tile_container_id: first(`${PAGES}.tileContainerContentBlocks`),
  training_credit_code_id: first('trainingCreditCodes'),
  user_id: demo.learnerId,
  vilt_session_event_id: first('viltSessionEvents'),
  vilt_session_registration_id: first('viltSessionRegistrations'),
  web_package_id: first('webPackages'),
  webhook_id: demo.webhookId,
  prerequisite_published_course_id: publishedId(2),
};

/** The same name, another thing. */
const ELSEWHERE: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/^questionBanks\.questions/, { question_id: demoId('quizQuestions', 1) }],
  [/^groups\.accessCodePools/, { access_code_pool_id: demo.poolId }],
  [/^iltInstructors/, { id: '1' }],
  [/contentBlocks\.\w+$/, { id: demoId('contentBlock', 0) }],
];

/** The id that a call on the demo world gives. */
export function demoIdOf(op: RestOperation, name: string): string {
  const path = op.id.slice('skilljar.'.length);
  const other = ELSEWHERE.find(([pattern, ids]) => pattern.test(path) && name in ids)?.[1];
  return other?.[name] ?? IDS[name] ?? first(path.slice(0, path.lastIndexOf('.')));
}

/** What a body or query names has to be there. */
const FIELDS: Readonly<Record<string, string | undefined>> = {
  access_code_pool: demo.poolId,
  label: demo.labelId,
  published_course: publishedId(2),
  quiz: first('quizzes'),
  quiz_question_bank: first('questionBanks'),
  signup_field: '4mjoj729j1my',
  student: demo.learnerId,
  student_group: demo.groupId,
  tag: first('tags'),
  user: demo.learnerId,
  vilt_session: first('viltSessions'),
  course: demoId('course', 20),
};

export function demoValueOf(operation: string, field: string, place: readonly string[]): unknown {
  const above = place.at(-2) ?? '';
  if (field === 'page' || field === 'page_size') return 1;
  if (field === 'access_code' && operation.endsWith('list')) return 'null';
  if (field === 'id' && above in FIELDS) return FIELDS[above];
  if (field === 'id' && /signup_fields/.test(place.join('.'))) return '4mjoj729j1my';
  if (field === 'id' && /^(?:0)?$/.test(above)) return 'bcdefgh234567';
  if (field === 'lesson') return demo.lessonId;
  if (field === 'multi_session_event') return first('iltMultiSessionEvents');
  if ((field === 'quiz' || field === 'quiz_question_bank') && place.length === 1) return FIELDS[field];
  if (field === 'domain_id') return 'abcdefg123456';
  if (field === 'email' && above === 'student') return 'jane.doe@example.com';
  if (field === 'content_asset_id') return first('assets');
  if (field === 'content_quiz_id') return first('quizzes');
  if (field === 'content_web_package_id') return first('webPackages');
  if (field === 'item_catalog_page_id') return first(PAGES);
  if (field === 'item_plan_id') return demoId('plan', 0);
  if (field === 'item_published_course_id') return publishedId(1);
  if (field === 'item_published_path_id') return demo.publishedPathId;
  return /_id$/.test(field) ? IDS[field] : undefined;
}
