import { idText } from '../../engine/models/ids.js';
import type { Fields, Helpers } from '../../engine/models/model.js';
import type { Tables } from '../../graphql/tables.js';

export type Help = Helpers<Tables>;

/** An id with a prefix. */
export const named =
  (prefix: string) =>
  (_row: Fields, { generator, place }: Help) =>
    `${prefix}-${idText(generator, `${place}|${prefix}`, 8)}`;
/** A value for the rows that match a condition, null for all others. */
export const when = (holds: (row: Fields) => boolean, value: (row: Fields, help: Help) => unknown) => (row: Fields, help: Help) =>
  holds(row) ? value(row, help) : null;
