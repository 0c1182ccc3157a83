import { iso } from '../../demo.js';
import type { Help } from '../../graphql/factories/model.js';
import type { Dict } from '../../graphql/platform.js';

/** So many hours from now; before it, when negative. */
export const later =
  (hours: number) =>
  (_row: Dict, { now }: Help) =>
    iso(new Date(now().getTime() + hours * 3_600_000));

/** The same for all that the caller's text did not name. */
export const titled = (field: string) => (row: Dict) => row[field];

/** What the generator says for a field of such a thing. */
export const text =
  (field: string, kind: string) =>
  (_row: Dict, { generator, place }: Help) =>
    generator.text(place, field, kind);

/** How many of a type the same owner has already. */
export const position =
  (type: string, owner: string, first: number) =>
  (row: Dict, { tables }: Help) =>
    tables.of(type).count((other) => other[owner] === row[owner]) + first;
