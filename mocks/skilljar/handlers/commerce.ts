import * as schemas from '../../../src/skilljar/schemas/index.js';
import type { Offer } from '../../../src/skilljar/types/index.js';
import type { Body } from '../../rest/body.js';
import { fieldError, Refusal } from '../../rest/refusal.js';
import { type Call, resource } from '../../rest/resource.js';
import { type AnyRow, complete, generic, rowsOf } from '../generic.js';
import { must } from '../lookup.js';
import type { Tables } from '../tables.js';

/** Every offer is that of something published, or of a plan. */
function offersOf(tables: Tables): AnyRow[] {
  const row = (offer: Offer | null | undefined, domain_name: string, offer_type: string, field: string, id: string): AnyRow[] => {
    if (!offer) return [];
    const price = { price_cents: Math.round(Number(offer.price.amount) * 100), currency_code: offer.price.currency_code };
    const own = { id: offer.id, domain_name, offer_type, [field]: id, active: offer.registration_open, ...price };
    return [{ ...own, ...rowsOf(tables, 'offers').get(offer.id) }];
  };
  return [
    ...tables.publishedCourses.all().flatMap((of) => row(of.offer, of.domain_name, 'published_course', 'published_course_id', of.id)),
    ...tables.publishedPaths.all().flatMap((of) => row(of.offer, of.domain_name, 'published_path', 'published_path_id', of.id)),
    ...rowsOf(tables, 'domain.plan')
      .all()
      .flatMap((of) => row(of.offer as Offer, of.$under ?? '', 'plan', 'plan_id', of.id)),
  ];
}

export const offers = generic('offers', {
  rows: ({ tables }) => offersOf(tables),
  // The price stands on what is offered; what only the offer knows is kept beside it.
  keep: (row, { tables, body }) => {
    const { price_cents = row.price_cents, currency_code = row.currency_code, ...rest } = body;
    const change = { price: { amount: (Number(price_cents) / 100).toFixed(2), currency_code: String(currency_code) } };
    const course = tables.publishedCourses.find(({ offer }) => offer?.id === row.id);
    const path = tables.publishedPaths.find(({ offer }) => offer.id === row.id);
    const plans = rowsOf(tables, 'domain.plan');
    const plan = plans.find(({ offer }) => (offer as Offer | null)?.id === row.id);
    if (course?.offer) tables.publishedCourses.update(course.id, { offer: { ...course.offer, ...change } });
    if (path) tables.publishedPaths.update(path.id, { offer: { ...path.offer, ...change } });
    if (plan) plans.update(plan.id, { offer: { ...(plan.offer as Offer), ...change } });
    const beside = rowsOf(tables, 'offers');
    beside.insert({ ...beside.get(row.id), ...rest, id: row.id });
    return { ...row, ...rest, price_cents, currency_code };
  },
});

const existing = (tables: Tables, ids: readonly string[], field: string): AnyRow[] => {
  const known = new Map(offersOf(tables).map((row) => [row.id, row]));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) throw fieldError(field, `Object with id=${missing} does not exist.`);
  return ids.map((id) => known.get(id)!);
};

export const promoCodePools = generic('promoCodePools', {
  filters: { offer_id: (row, value) => offerIds(row).includes(value) },
});

const offerIds = (pool: AnyRow): readonly string[] => (pool.offer_ids as string[] | undefined) ?? [];
const poolOf = ({ tables, params }: Call): AnyRow => must(rowsOf(tables, 'promoCodePools').get(params.promo_code_pool_id!));

function keepOffers({ tables }: Call, pool: AnyRow, offer_ids: string[]): AnyRow {
  return rowsOf(tables, 'promoCodePools').update(pool.id, { offer_ids })!;
}

/** The offers that a pool's codes are good for: one row that holds them all. */
export const promoCodePoolOffers = resource<AnyRow>({
  list: (call) => [poolOf(call)],
  find: (call) => {
    const pool = poolOf(call);
    return offerIds(pool).includes(call.params.offer_id!) ? pool : undefined;
  },
  view: (pool, { tables }) => ({
    offers: existing(tables, offerIds(pool), 'id').map((offer) => complete(schemas.OfferDetail, offer, tables, 'offer')),
  }),
  create: (call) => {
    const pool = poolOf(call);
    const added = ([call.body].flat() as { id: string }[]).map(({ id }) => id);
    existing(call.tables, added, 'id');
    return keepOffers(call, pool, [...new Set([...offerIds(pool), ...added])]);
  },
  delete: (pool, call) => {
    const left = offerIds(pool).filter((id) => id !== call.params.offer_id);
    keepOffers(call, pool, left);
  },
});

export const purchases = generic('purchases', {
  actions: {
    fulfill: ({ tables, params, body, now }) => {
      const { state, error_msg, ...rest } = body;
      const { id } = must(rowsOf(tables, 'purchases').get(params.purchase_id!));
      const purchase = rowsOf(tables, 'purchases').update(id, { state, status_msg: error_msg ?? null, purchased_at: now, ...rest })!;
      return { redirect_url: null, purchase: complete(schemas.Purchase, purchase, tables, 'purchase') };
    },
  },
});

export const licensePackages = generic('licensePackages', {
  shown: (row, { tables }) => ({
    offer_ids: row.offers ?? [],
    license_seats_remaining: (row.license_count as number) - seatsOf(tables, row.id).filter(({ active }) => active).length,
  }),
});

const seatsOf = (tables: Tables, packageId: string) => rowsOf(tables, 'licensePackages.students').where({ $under: packageId });

export const licensePackageStudents = generic('licensePackages.students', {
  made: ({ tables, body, now }) => {
    const { id, email } = body.student as { id?: string; email?: string };
    const user = id === undefined ? tables.users.find((row) => row.email.toLowerCase() === email?.toLowerCase()) : tables.users.get(id);
    if (!user) throw new Refusal(400, { student: ['The student does not exist.'] });
    return { student: { id: user.id }, enrolled_at: now, active: true };
  },
});

/** A creation takes the lists of what a code is valid for; an update takes changes to the lists, and returns these changes. */
export const trainingCreditCodes = generic('trainingCreditCodes', {
  changed: (row, { body }) => ({ ...body, ...changedIds(row, body, 'student_groups'), ...changedIds(row, body, 'offers') }),
  shown: (_row, { op, body }) => (op.kind === 'PATCH' ? { student_groups: body.student_groups, offers: body.offers } : {}),
});

function changedIds(row: AnyRow, body: Body, field: string): Body {
  const { add = [], remove = [] } = (body[field] ?? {}) as { add?: string[]; remove?: string[] };
  const gone = new Set(remove);
  return { [field]: [...new Set([...((row[field] as string[] | undefined) ?? []), ...add])].filter((id) => !gone.has(id)) };
}
