/** The fields of a body or row. */
export type Body = Record<string, unknown>;

export const isFields = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);
