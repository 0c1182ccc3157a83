import type { Reference } from './shared.js';

/** A tag on a catalog page, published course or published path. */
export interface TagAssociation {
  tag: { id: string; name?: string; slug?: string };
}

export interface TagAssociationCreate {
  tag: Reference;
}
