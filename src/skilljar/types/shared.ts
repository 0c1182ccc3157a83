/** A union of known values for autocompletion that also accepts values that the platform adds later. */
export type Open<Known extends string> = Known | (string & {});

/**
 * A time in ISO 8601 with a zone, such as `2026-01-31T09:30:00.590250Z`. A string, because `Date` would lose the microseconds.
 * @format date-time
 */
export type Timestamp = string;

/**
 * The id of an existing resource.
 * @minLength 1
 */
export type ResourceId = string;

/** A reference to an existing resource, by its id. */
export interface Reference {
  /** @minLength 1 */
  id: string;
}

/** Query of a list that is paged by number, without a documented page size. */
export interface PageNumberQuery {
  /**
   * First page: 1. To resume a list, prefer its `cursor` option.
   * @integer
   * @minimum 1
   */
  page?: number | undefined;
}

/** Query of a list that is paged by number. */
export interface PageQuery extends PageNumberQuery {
  /**
   * Items per page; the same as `pageSize` in the options. No maximum is documented.
   * @integer
   * @minimum 1
   */
  page_size?: number | undefined;
}

/** An amount of money. */
export interface Price {
  /** A decimal as a string: `100.00`. */
  amount: string;
  currency_code: string;
}

/** The price of a published course or path, and its registration URL. */
export interface Offer {
  id: string;
  registration_open: boolean;
  registration_url?: string;
  price: Price;
}

/** Whether a course or lesson was passed. */
export type SuccessStatus = Open<'PASSED' | 'FAILED'>;
