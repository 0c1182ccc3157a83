import { get, post, remove, update } from '../rest/index.js';
import type { ReenrollmentRule, ReenrollmentRuleCreate, ReenrollmentRuleUpdate } from '../types/reenrollment-rules.js';

const RULE = '/v1/domains/{domain_name}/published-courses/{published_course_id}/reenrollment_rule';

/**
 * The re-enrolment rule of a published course, which has one or none.
 * @official
 */
export const getPublishedCourseReenrollmentRule = get<[publishedCourseId: string], ReenrollmentRule>(RULE);

/**
 * Has learners of a published course enrolled anew, from a moment on and in a cycle of days or months.
 * @official
 */
export const createPublishedCourseReenrollmentRule = post<[publishedCourseId: string], ReenrollmentRule, ReenrollmentRuleCreate>(
  RULE,
  'ReenrollmentRuleCreate',
  // There is one or none, so there is no list.
  { verifyWith: 'skilljar.domain.publishedCourses.reenrollmentRule.get' },
);

/**
 * Changes what is given and leaves the rest.
 * @official
 */
export const updatePublishedCourseReenrollmentRule = update<[publishedCourseId: string], ReenrollmentRule, ReenrollmentRuleUpdate>(
  RULE,
  'ReenrollmentRuleUpdate',
);

/**
 * Deletes the rule: learners of the published course are no longer enrolled anew by it.
 * @official
 */
export const deletePublishedCourseReenrollmentRule = remove<[publishedCourseId: string]>(RULE);
