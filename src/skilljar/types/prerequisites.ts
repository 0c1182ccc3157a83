import type { Reference } from './shared.js';

/** A published course that is a prerequisite of another. */
export interface PublishedCoursePrerequisite {
  published_course: { id: string };
}

export interface PublishedCoursePrerequisiteCreate {
  /** The prerequisite. */
  published_course: Reference;
}

/** A group that is a prerequisite of a published course. */
export interface GroupPrerequisite {
  student_group: { id: string; name?: string };
}

export interface GroupPrerequisiteCreate {
  /** The group. */
  student_group: Reference;
}
