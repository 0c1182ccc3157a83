import type { Reference } from './shared.js';

/** A label on a course or path. */
export interface LabelAssociation {
  label: { id: string; name?: string };
}

export interface LabelAssociationCreate {
  label: Reference;
}
