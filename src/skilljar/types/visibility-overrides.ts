import type { Reference } from './shared.js';

/** Whether a group sees an item in the catalog, regardless of other groups. */
export interface VisibilityOverride {
  student_group: { id: string; name?: string };
  is_visible: boolean;
}

export interface VisibilityOverrideCreate {
  /** The group. */
  student_group: Reference;
  is_visible: boolean;
}
