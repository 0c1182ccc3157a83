import { get, post, remove, update } from '../rest/index.js';
import type { ReenrollmentRule, ReenrollmentRuleCreate, ReenrollmentRuleUpdate } from '../types/reenrollment-rules.js';

const RULE = '/v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule';

/**
 * Retrieves the re-enrollment rule of a published course, which has at most one.
 * @official
 */
export const getPublishedCourseReenrollmentRule = /* @__PURE__ */ get<[publishedCourseId: string], ReenrollmentRule>(RULE);

/**
 * Creates a re-enrollment rule for the learners of a published course: a start time and a cycle of days or months.
 * @official
 */
export const createPublishedCourseReenrollmentRule = /* @__PURE__ */ post<
  [publishedCourseId: string],
  ReenrollmentRule,
  ReenrollmentRuleCreate
>(
  RULE,
  'ReenrollmentRuleCreate',
  // A course has at most one rule, so there is no list.
  { verifyWith: 'skilljar.domain.publishedCourses.reenrollmentRule.get' },
);

/**
 * Updates only the given fields.
 * @official
 */
export const updatePublishedCourseReenrollmentRule = /* @__PURE__ */ update<
  [publishedCourseId: string],
  ReenrollmentRule,
  ReenrollmentRuleUpdate
>(RULE, 'ReenrollmentRuleUpdate');

/**
 * Deletes the re-enrollment rule of a published course.
 * @official
 */
export const deletePublishedCourseReenrollmentRule = /* @__PURE__ */ remove<[publishedCourseId: string]>(RULE);
