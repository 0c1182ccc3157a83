/** A tag of the organisation. */
export interface Tag {
  id: string;
  name: string;
  /** Lower-case letters, digits and hyphens, made by the platform. */
  slug?: string;
}

export interface TagUpdate {
  /**
   * Unique in the organisation.
   * @minLength 1
   * @maxLength 255
   */
  name?: string | undefined;
}

export interface TagCreate {
  /**
   * Unique in the organisation.
   * @minLength 1
   * @maxLength 255
   */
  name: string;
}
