import type { Fields, Helpers } from '../../engine/models/model.js';
import { domainOf, link, type Models, type RestModel } from '../../rest/factories/model.js';
import { offerAt } from '../defaults.js';
import type { Tables } from '../tables.js';

export const idOf = (value: unknown): string => String((value as { id: unknown }).id);

/** The price of a record. Default: none. */
export function offerOf(given: unknown, help: Helpers<Tables>): Fields | null {
  if (given === null) return null;
  const { price, ...rest } = (given ?? {}) as Fields;
  const free = offerAt(domainOf(help), String(rest.id ?? help.id('offer')));
  return { ...free, ...rest, id: free.id, price: { ...free.price, ...(price as Fields | undefined) } };
}

/** Ids of offers. */
export function offersIn(ids: unknown, field: string, { tables, fail }: Helpers<Tables>): string[] {
  const plans = tables.store.collection('skilljar.domain.plan');
  return ((ids ?? []) as string[]).map((id, i) => {
    const isOnSale = [tables.of('publishedCourses'), tables.of('publishedPaths'), plans].some(
      (rows) => rows.ids({ 'offer.id': id }).length > 0,
    );
    return isOnSale ? id : fail(`${field}[${i}]`, `no offer has the id "${id}"`);
  });
}

/** Records that belong to a page or to a published record: tags, and visibility overrides. */
export function tiesOf(kind: string, path: string, above: readonly [field: string, model: string]) {
  const [tag, override] = [`tag of a ${kind}`, `visibility override of a ${kind}`];
  const hasMany: NonNullable<RestModel['hasMany']> = { tags: [tag, above[0]], visibilityOverrides: [override, above[0]] };
  const models: Models = {
    [tag]: link(tag, `${path}tags.get`, above, ['tag', 'tag']),
    [override]: link(override, `${path}visibilityOverrides.get`, above, ['student_group', 'group']),
  };
  return { hasMany, models };
}
