// The parts of a response that a report may contain: types, and names that look like those of a schema. Never a text that a person wrote,
// or a name of a person.

/** An identifier: `live_event`, `BE_034_EntityNotFound`. Digits must be separate, unlike in ids and most user names. */
const NAME = /^[A-Za-z]{1,40}(?:_(?:[A-Za-z]{1,40}|\d{1,4}))*$/;
const LONGEST = 60;

/** Whether a value can be the name of an enum value or of a type. */
export const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST && NAME.test(value);

/** The JSON type of a value. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return value === undefined ? 'nothing' : typeof value;
}
