import { iso } from '../../demo.js';
import { idText } from '../../engine/models/ids.js';
import type { Fields, Helpers } from '../../engine/models/model.js';
import type { Tables } from '../../graphql/tables.js';

type Help = Helpers<Tables>;

/** A time relative to now, in hours. Negative values are in the past. */
export const later =
  (hours: number) =>
  (_row: Fields, { now }: Help) =>
    iso(new Date(now().getTime() + hours * 3_600_000));

/** The generated value of a field. */
export const text =
  (field: string, kind: string) =>
  (_row: Fields, help: Help): string =>
    help.text(field, kind);

/** Letters and digits after a prefix. */
export const letters =
  (inside: string, length: number, prefix = '') =>
  (_row: Fields, { generator, place }: Help): string =>
    prefix + idText(generator, `${place}|${inside}`, length);

/** The number of records of a type that the same owner already has. */
export const position =
  (type: string, owner: string, first: number) =>
  (row: Fields, { tables }: Help): number =>
    tables.of(type).ids({ [owner]: row[owner] }).length + first;

/** The newest record of a type. */
export const last =
  (type: string) =>
  (_row: Fields, help: Help): string =>
    help.last(type);
