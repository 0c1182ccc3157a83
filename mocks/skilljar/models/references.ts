import type { Fields, Helpers } from '../../engine/models/model.js';
import { domainOf } from '../../rest/factories/model.js';
import type { Tables } from '../tables.js';

export const idOf = (value: unknown): string => String((value as { id: unknown }).id);

/** What a thing costs; nothing, when nobody said. */
export function offerOf(given: unknown, help: Helpers<Tables>): Fields | null {
  if (given === null) return null;
  const { price, ...rest } = (given ?? {}) as Fields;
  const own = String(rest.id ?? help.id('offer'));
  return {
    registration_open: true,
    registration_url: `https://${domainOf(help)}/checkout/${own}`,
    ...rest,
    id: own,
    price: { amount: '0.00', currency_code: 'USD', ...(price as Fields | undefined) },
  };
}

/** Ids of offers, each of something on sale. */
export function offersIn(ids: unknown, field: string, { tables, fail }: Helpers<Tables>): string[] {
  const plans = tables.store.collection('skilljar.domain.plan');
  return ((ids ?? []) as string[]).map((id, i) => {
    const isOnSale = [tables.of('publishedCourses'), tables.of('publishedPaths'), plans].some(
      (rows) => rows.ids({ 'offer.id': id }).length > 0,
    );
    return isOnSale ? id : fail(`${field}[${i}]`, `there is no offer with the id "${id}"`);
  });
}
