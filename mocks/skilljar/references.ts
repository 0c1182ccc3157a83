import { Refusal } from '../rest/refusal.js';
import type { Call } from '../rest/resource.js';
import { REFERENCES } from './models/known-values.js';
import type { Tables } from './tables.js';

type Fields = Readonly<Record<string, unknown>>;

const idIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : (value as { id?: string } | null | undefined)?.id;

const target = (tables: Tables, field: string, id: string): Fields | undefined => {
  const table = Object.hasOwn(REFERENCES, field) ? REFERENCES[field] : undefined;
  return table === undefined ? undefined : (tables.store.collection(`skilljar.${table}`).get(id) as Fields | undefined);
};

/** Refuses a body that names what is not there. */
export function checkReferences({ body, tables }: Call): void {
  const broken = Object.entries(body).flatMap(([field, value]) => {
    const id = idIn(value);
    if (!Object.hasOwn(REFERENCES, field) || id === undefined || target(tables, field, id)) return [];
    const message = [`Object with id=${id} does not exist.`];
    return [[field, typeof value === 'string' ? message : { id: message }]];
  });
  if (broken.length > 0) throw new Refusal(400, Object.fromEntries(broken));
}

/** The row with what its `{ id }` fields point at, of which the answer takes what it shows. */
export function named(row: Fields, tables: Tables): Fields {
  const entries = Object.entries(row).map(([field, value]) => {
    if (typeof value !== 'object' || value === null) return [field, value];
    const id = idIn(value);
    return [field, id === undefined ? value : { ...target(tables, field, id), ...value }];
  });
  return Object.fromEntries(entries);
}
