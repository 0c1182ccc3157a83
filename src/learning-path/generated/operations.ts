// Made by `npm run codegen`. Do not edit.

import type { OperationShape } from '../../core/operation/index.js';
import type * as T from './types.js';

/** The argument and result types of each operation of `learningPath`, by its id in the manifest. */
export interface LearningPathOperations {
  'learningPath.attendance.updateMeeting': OperationShape<T.UpdateMeetingAttendanceVariables, T.MeetingAttendee | null>;
  'learningPath.courses.archive': OperationShape<T.ArchiveCourseVariables, string | null>;
  'learningPath.courses.listPagesCompleted': OperationShape<T.ListPagesCompletedVariables, T.CompletedPage[]>;
  'learningPath.courses.reinstate': OperationShape<T.ReinstateCourseVariables, string | null>;
  'learningPath.courses.updateStatus': OperationShape<T.UpdateCourseStatusVariables, boolean>;
  'learningPath.learningPaths.archive': OperationShape<T.ArchiveLearningPathVariables, string | null>;
  'learningPath.learningPaths.create': OperationShape<T.CreateLearningPathVariables, T.LearningPath>;
  'learningPath.learningPaths.getBySlug': OperationShape<T.GetLearningPathBySlugVariables, T.LearningPath | null>;
  'learningPath.learningPaths.reinstate': OperationShape<T.ReinstateLearningPathVariables, string | null>;
  'learningPath.learningPaths.updateAccess': OperationShape<T.UpdateLearningPathAccessVariables, boolean>;
  'learningPath.milestones.get': OperationShape<T.GetMilestoneVariables, T.Milestone | null>;
  'learningPath.milestones.listCompletions': OperationShape<T.ListMilestoneCompletionsVariables, (T.MilestoneCompletion | null)[]>;
  'learningPath.progress.getCourse': OperationShape<T.GetCourseProgressVariables, T.CourseProgress | null>;
  'learningPath.progress.listCourseCompletion': OperationShape<T.ListCourseCompletionVariables, T.CourseCompletion[]>;
  'learningPath.progress.updateTopic': OperationShape<T.UpdateTopicProgressVariables, boolean>;
}
