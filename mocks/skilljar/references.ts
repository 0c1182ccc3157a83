import { type Body, isFields } from '../rest/body.js';
import { Refusal } from '../rest/refusal.js';
import type { Call } from '../rest/resource.js';
import { idIn } from './lookup.js';
import { references } from './models/index.js';
import type { Tables } from './tables.js';

/** Fields that the platform accepts unchecked. */
const UNSEEN = ['domain_name', 'group_category_id', 'lesson_id', 'content_rating_id', 'content_item_id'];

let tables: ReadonlyMap<string, string> | undefined;

/** The table that a field of a body refers to, by an id or by `{ id }`. The record must exist, and responses contain its name. */
function tableOf(field: string): string | undefined {
  tables ??= new Map([
    ...references().flatMap(({ field: name, to }) => (UNSEEN.includes(name) ? [] : [[name, to] as const])),
    ['signup_field', 'domain.signupFields'],
  ]);
  return tables.get(field);
}

/** Rejects a body that refers to a record that does not exist. */
export function checkReferences({ body, tables }: Call): void {
  const broken = Object.entries(body).flatMap(([field, value]) => {
    const id = idIn(value);
    const table = tableOf(field);
    if (table === undefined || id === undefined || tables.of(table).has(id)) return [];
    const message = [`Object with id=${id} does not exist.`];
    return [[field, typeof value === 'string' ? message : { id: message }]];
  });
  if (broken.length > 0) throw new Refusal(400, Object.fromEntries(broken));
}

/** The row with the records of its `{ id }` fields. The response contains the fields that it needs. */
export function named(row: Body, tables: Tables): Body {
  let whole: Body = row;
  for (const field of Object.keys(row)) {
    const value = row[field];
    const id = isFields(value) ? idIn(value) : undefined;
    const table = id === undefined ? undefined : tableOf(field);
    if (table === undefined) continue;
    if (whole === row) whole = { ...row };
    const found = tables.of(table).get(id!);
    whole[field] = found && Object.keys(value as Body).length > 1 ? { ...found, ...(value as Body) } : (found ?? value);
  }
  return whole;
}
