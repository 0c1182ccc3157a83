import { iso } from '../../demo.js';
import { idText } from '../../engine/models/ids.js';
import type { Fields, Helpers } from '../../engine/models/model.js';
import type { Tables } from '../../graphql/tables.js';

type Help = Helpers<Tables>;

/** So many hours from now; before it, when negative. */
export const later =
  (hours: number) =>
  (_row: Fields, { now }: Help) =>
    iso(new Date(now().getTime() + hours * 3_600_000));

/** What the generator says for a field of such a thing. */
export const text =
  (field: string, kind: string) =>
  (_row: Fields, help: Help): string =>
    help.text(field, kind);

/** So many letters and digits, after a prefix. */
export const letters =
  (inside: string, length: number, prefix = '') =>
  (_row: Fields, { generator, place }: Help): string =>
    prefix + idText(generator, `${place}|${inside}`, length);

/** How many of a type the same owner has already. */
export const position =
  (type: string, owner: string, first: number) =>
  (row: Fields, { tables }: Help): number =>
    tables.of(type).ids({ [owner]: row[owner] }).length + first;

/** The one of a type that came last. */
export const last =
  (type: string) =>
  (_row: Fields, help: Help): string =>
    help.last(type);
