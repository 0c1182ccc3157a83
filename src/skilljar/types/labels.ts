import type { Reference } from './shared.js';

/** A label on a course or path. */
export interface LabelAssociation {
  label: { id: string; name?: string };
}

export interface LabelAssociationCreate {
  label: Reference;
}

/** A label of the organization. */
export interface Label {
  id: string;
  name: string;
}

export interface LabelUpdate {
  /**
   * Unique in the organization.
   * @minLength 1
   * @maxLength 255
   */
  name?: string | undefined;
}

export interface LabelCreate {
  /**
   * Unique in the organization.
   * @minLength 1
   * @maxLength 255
   */
  name: string;
}
