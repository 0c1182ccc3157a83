import type { Timestamp } from '../../../src/skilljar/types/index.js';
import { hoursAgo } from '../../demo.js';
import { hashText } from '../../engine/hash.js';
import { timestamp } from '../../rest/refusal.js';

/** Ids and names for tests. The ids are those of the platform's own examples. */
export const skilljarDemo = {
  domain: 'academy.example.com',
  privateDomain: 'partners.example.com',
  learnerId: 'cdefghi567890',
  courseId: 'cdefghi345678',
  publishedCourseId: 'abcdefg123456',
  publishedPathId: 'abcdefg123456',
  enrollmentId: 'abcdefg123456',
  pathEnrollmentId: 'abcdefg123456',
  groupId: '17stq4h0ssozk',
  groupCategoryId: 'fghijkl890123',
  poolId: 'efghijk789012',
  labelId: 'ghijklm901234',
  lessonId: 'hijklmn012345',
  webhookId: 'abcd1234',
} as const;

export const daysAgo = (days: number): Timestamp => timestamp(hoursAgo(24 * days));

/** The same id for the same record in every run, regardless of the store. */
export const demoId = (kind: string, n: number): string => hashText(`${kind}/${n}`, 13);

export const courseId = (n: number) => (n === 0 ? skilljarDemo.courseId : n === 1 ? '376culderht1r' : demoId('course', n));
export const lessonId = (course: number, n: number) =>
  course === 0 && n === 0 ? skilljarDemo.lessonId : demoId('lesson', course * 10 + n);
export const publishedId = (n: number) => (n === 0 ? skilljarDemo.publishedCourseId : demoId('published', n));
export const userId = (n: number) => [skilljarDemo.learnerId, 'opqrstu345678', 'qrstuvw321098'][n] ?? demoId('user', n);
