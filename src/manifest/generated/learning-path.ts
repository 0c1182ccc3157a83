// Made by `npm run codegen`. Do not edit.

import type { ManifestEntry } from '../../core/operation/index.js';

export const entries: readonly ManifestEntry[] = [
  { id: 'learningPath.attendance.updateMeeting', platform: 'learningPath', operation: 'UpdateUserCourseMeetingAttendance', kind: 'mutation', effect: 'idempotent', evidence: 'documented' },
  { id: 'learningPath.courses.archive', platform: 'learningPath', operation: 'ArchiveUserCourse', kind: 'mutation', effect: 'idempotent', evidence: 'documented' },
  { id: 'learningPath.courses.listPagesCompleted', platform: 'learningPath', operation: 'PagesCompletedByCourse', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'learningPath.courses.reinstate', platform: 'learningPath', operation: 'ReinstateUserCourse', kind: 'mutation', effect: 'idempotent', evidence: 'documented' },
  { id: 'learningPath.courses.updateStatus', platform: 'learningPath', operation: 'UpdateCourseStatus', kind: 'mutation', effect: 'write', evidence: 'documented' },
  { id: 'learningPath.learningPaths.archive', platform: 'learningPath', operation: 'ArchiveUserLearningPath', kind: 'mutation', effect: 'idempotent', evidence: 'documented' },
  { id: 'learningPath.learningPaths.create', platform: 'learningPath', operation: 'CreateLearningPath', kind: 'mutation', effect: 'write', evidence: 'documented' },
  { id: 'learningPath.learningPaths.getBySlug', platform: 'learningPath', operation: 'LearningPathBySlug', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'learningPath.learningPaths.reinstate', platform: 'learningPath', operation: 'ReinstateUserLearningPath', kind: 'mutation', effect: 'idempotent', evidence: 'documented' },
  { id: 'learningPath.learningPaths.updateAccess', platform: 'learningPath', operation: 'UpdateLearningPathAccess', kind: 'mutation', effect: 'idempotent', evidence: 'documented' },
  { id: 'learningPath.milestones.get', platform: 'learningPath', operation: 'Milestone', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'learningPath.milestones.listCompletions', platform: 'learningPath', operation: 'CurrentUserLearningPathMilestoneCompletionsBySlug', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'learningPath.progress.getCourse', platform: 'learningPath', operation: 'UserCourseProgress', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'learningPath.progress.listCourseCompletion', platform: 'learningPath', operation: 'UserCourseCompletionProgress', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'learningPath.progress.updateTopic', platform: 'learningPath', operation: 'UpdateTopicAndCourseProgress', kind: 'mutation', effect: 'idempotent', evidence: 'documented' },
];
