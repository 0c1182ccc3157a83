/** Known values complete in the editor; a value that the platform adds later still types and passes. */
export type Open<Known extends string> = Known | (string & {});

/** A moment in ISO 8601 with its zone, such as `2026-01-31T09:30:00.590250Z`. Kept as text: `Date` would lose the microseconds. */
export type Timestamp = string;

/** Query of a list that pages by number. */
export interface PageQuery {
  /** First page: 1. The list's `cursor` option is the better way to resume. */
  page?: number | undefined;
  /** Rows per page; `pageSize` in the options does the same. No maximum is documented. */
  page_size?: number | undefined;
}
