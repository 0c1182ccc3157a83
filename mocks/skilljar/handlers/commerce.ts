import * as schemas from '../../../src/skilljar/schemas/index.js';
import type { Offer } from '../../../src/skilljar/types/index.js';
import type { Collection } from '../../engine/collection.js';
import type { Body } from '../../rest/body.js';
import { fieldError } from '../../rest/refusal.js';
import { type Call, type Resource, resource } from '../../rest/resource.js';
import { complete, generics } from '../generic.js';
import { must } from '../lookup.js';
import type { AnyRow, Tables } from '../tables.js';

/** Resources with offers: the table, the type of its offers and the field of the offer that names it. */
const ON_SALE = [
  ['publishedCourses', 'published_course', 'published_course_id'],
  ['publishedPaths', 'published_path', 'published_path_id'],
  ['domain.plan', 'plan', 'plan_id'],
] as const;

const offeredIn = (tables: Tables, table: string) => tables.of(table) as Collection<AnyRow & { offer?: Offer | null }>;

/** Every offer belongs to a published record or to a plan. */
function offersOf(tables: Tables): AnyRow[] {
  return ON_SALE.flatMap(([table, offer_type, field]) =>
    offeredIn(tables, table)
      .all()
      .flatMap(({ offer, id, domain_name, $under = '' }) => {
        if (!offer) return [];
        const { amount, currency_code } = offer.price;
        const price = { price_cents: Math.round(Number(amount) * 100), currency_code, active: offer.registration_open };
        const own = { id: offer.id, domain_name: domain_name ?? $under, offer_type, [field]: id, ...price };
        return [{ ...own, ...tables.of('offers').get(offer.id) }];
      }),
  );
}

const existing = (tables: Tables, ids: readonly string[], field: string): AnyRow[] => {
  const known = new Map(offersOf(tables).map((row) => [row.id, row]));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) throw fieldError(field, `Object with id=${missing} does not exist.`);
  return ids.map((id) => known.get(id)!);
};

const offerIds = (pool: AnyRow): readonly string[] => (pool.offer_ids as string[] | undefined) ?? [];
const poolOf = ({ tables, params }: Call): AnyRow => must(tables.of('promoCodePools').get(params.promo_code_pool_id!));

function keepOffers({ tables }: Call, pool: AnyRow, offer_ids: string[]): AnyRow {
  return tables.of('promoCodePools').update(pool.id, { offer_ids })!;
}

function changedIds(row: AnyRow, body: Body, field: string): Body {
  const { add = [], remove = [] } = (body[field] ?? {}) as { add?: string[]; remove?: string[] };
  const gone = new Set(remove);
  return { [field]: [...new Set([...((row[field] as string[] | undefined) ?? []), ...add])].filter((id) => !gone.has(id)) };
}

export const commerce: Readonly<Record<string, Resource>> = {
  ...generics({
    offers: {
      rows: ({ tables }) => offersOf(tables),
      // The price is stored in the offered record; the other fields of the offer are stored separately.
      keep: (row, { tables, body }) => {
        const { price_cents = row.price_cents, currency_code = row.currency_code, ...rest } = body;
        const price = { amount: (Number(price_cents) / 100).toFixed(2), currency_code: String(currency_code) };
        for (const [table] of ON_SALE) {
          const [on] = offeredIn(tables, table).where({ 'offer.id': row.id });
          if (on?.offer) offeredIn(tables, table).update(on.id, { offer: { ...on.offer, price } });
        }
        const beside = tables.of('offers');
        beside.insert({ ...beside.get(row.id), ...rest, id: row.id });
        return { ...row, ...rest, price_cents, currency_code };
      },
    },
    promoCodePools: { filters: { offer_id: (row, value) => offerIds(row).includes(value) } },
    purchases: {
      actions: {
        fulfill: ({ tables, params, body, now }) => {
          const { state, error_msg, ...rest } = body;
          const { id } = must(tables.of('purchases').get(params.purchase_id!));
          const purchase = tables.of('purchases').update(id, { state, status_msg: error_msg ?? null, purchased_at: now, ...rest })!;
          return { redirect_url: null, purchase: complete(schemas.Purchase, purchase, tables, 'purchase') };
        },
      },
    },
    licensePackages: {
      shown: ({ id, offers: offer_ids = [], license_count }, { tables }) => {
        const taken = tables.of('licensePackages.students').ids({ $under: id, active: true }).length;
        return { offer_ids, license_seats_remaining: Number(license_count) - taken };
      },
    },
    'licensePackages.students': {
      made: ({ tables, body, now }) => {
        const { id, email } = body.student as { id?: string; email?: string };
        const found = id ?? tables.of('users').ids({ email }, true)[0];
        if (found === undefined || !tables.of('users').has(found)) throw fieldError('student', 'The student does not exist.');
        return { student: { id: found }, enrolled_at: now, active: true };
      },
    },
    /**
     * A creation accepts the complete lists of records that a code is valid for. An update accepts changes to the lists, and returns these
     * changes.
     */
    trainingCreditCodes: {
      changed: (row, { body }) => ({ ...body, ...changedIds(row, body, 'student_groups'), ...changedIds(row, body, 'offers') }),
      shown: (_row, { op, body }) => (op.kind === 'PATCH' ? { student_groups: body.student_groups, offers: body.offers } : {}),
    },
  }),
  /** The offers that a pool's codes are valid for, all in one row. */
  'promoCodePools.offers': resource<AnyRow>({
    list: (call) => [poolOf(call)],
    find: (call) => [poolOf(call)].find((pool) => offerIds(pool).includes(call.params.offer_id!)),
    view: (pool, { tables }) => ({
      offers: existing(tables, offerIds(pool), 'id').map((offer) => complete(schemas.OfferDetail, offer, tables, 'offer')),
    }),
    create: (call) => {
      const pool = poolOf(call);
      const added = ([call.body].flat() as { id: string }[]).map(({ id }) => id);
      existing(call.tables, added, 'id');
      return keepOffers(call, pool, [...new Set([...offerIds(pool), ...added])]);
    },
    delete: (pool, call) =>
      void keepOffers(
        call,
        pool,
        offerIds(pool).filter((id) => id !== call.params.offer_id),
      ),
  }),
};
