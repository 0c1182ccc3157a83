import type { Reference } from './shared.js';

/** Whether a group sees something in the catalogue, whatever the others see. */
export interface VisibilityOverride {
  student_group: { id: string; name?: string };
  is_visible: boolean;
}

export interface VisibilityOverrideCreate {
  /** The group. */
  student_group: Reference;
  is_visible: boolean;
}
