/** Known values complete in the editor; a value that the platform adds later still types and passes. */
export type Open<Known extends string> = Known | (string & {});

/** A moment in ISO 8601 with its zone, such as `2026-01-31T09:30:00.590250Z`. Kept as text: `Date` would lose the microseconds. */
export type Timestamp = string;

/** Something that exists already, named by its id. */
export interface Reference {
  /** @minLength 1 */
  id: string;
}

/** Query of a list that pages by number, where no page size is documented. */
export interface PageNumberQuery {
  /** First page: 1. The list's `cursor` option is the better way to resume. */
  page?: number | undefined;
}

/** Query of a list that pages by number. */
export interface PageQuery extends PageNumberQuery {
  /** Rows per page; `pageSize` in the options does the same. No maximum is documented. */
  page_size?: number | undefined;
}

/** An amount of money. */
export interface Price {
  /** A decimal as text: `100.00`. */
  amount: string;
  currency_code: string;
}

/** What a published course or path costs, and where learners register. */
export interface Offer {
  id: string;
  registration_open: boolean;
  registration_url?: string;
  price: Price;
}

/** Whether a course or lesson was passed. */
export type SuccessStatus = Open<'PASSED' | 'FAILED'>;
