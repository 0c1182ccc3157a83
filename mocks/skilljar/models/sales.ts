import type { Body } from '../../rest/body.js';
import type { KindOptions } from './model.js';

export const promoCodePools: KindOptions = {
  extra: { offer_ids: undefined },
  // A pool lowers prices in one way; by a percentage, when nobody said.
  complete: (given) => {
    const isPrice = typeof given.price_cents === 'number' || given.discount_type === 'PRICE_OVERRIDE';
    return isPrice
      ? { discount_type: 'PRICE_OVERRIDE', price_cents: 0, ...given }
      : { discount_type: 'PERCENT_OFF', percent_off: 20, ...given };
  },
  row: (fields, { offers }, given) => ({ ...fields, offer_ids: offers(given.offer_ids, 'offer_ids') }),
};

export const promoCodes: KindOptions = {
  complete: (given, { text }) => ({ code: text('code').toUpperCase(), ...given }),
};

export const licensePackages: KindOptions = {
  complete: (given) => {
    const license_count = given.license_count ?? 10;
    return { license_seats_remaining: license_count, ...given, license_count };
  },
  // The row has the offers under the name that a creation gives them.
  row: ({ offer_ids: _shown, ...fields }, { offers }, given) => ({ ...fields, offers: offers(given.offer_ids, 'offer_ids') }),
};

const isEmpty = (list: unknown) => !Array.isArray(list) || list.length === 0;

export const trainingCreditCodes: KindOptions = {
  complete: (given: Body, { text }) => ({
    training_credit_code: text('code').toUpperCase(),
    available_to_all_students: isEmpty(given.student_groups),
    available_for_all_offers: isEmpty(given.offers),
    ...given,
  }),
  row: (fields, { offers }) => ({ ...fields, offers: offers(fields.offers, 'offers') }),
};

export const webhooks: KindOptions = {
  complete: (given, { text }) => ({ target_url: `https://hooks.example.com/${text('token')}`, ...given }),
};
