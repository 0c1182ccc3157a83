import { list, post, remove } from '../rest/index.js';
import type { PromoCodePoolOffers, PromoCodePoolOffersAdd } from '../types/promo-codes.js';
import type { PageQuery } from '../types/shared.js';

const OFFERS = '/v1/promo-code-pools/{promo_code_pool_id}/offers';
const OFFER = '/v1/promo-code-pools/{promo_code_pool_id}/offers/{offer_id}';

/** Offers that the codes of a pool apply to; one row may hold several. */
export const listPromoCodePoolOffers = list<[promoCodePoolId: string], PromoCodePoolOffers, PageQuery | undefined>(OFFERS, 'PageQuery');

/** Lets the codes of a pool apply to one more offer, or to up to 500 more. */
export const addPromoCodePoolOffers = post<[promoCodePoolId: string], PromoCodePoolOffers, PromoCodePoolOffersAdd>(
  OFFERS,
  'PromoCodePoolOffersAdd',
);

/**
 * Takes an offer off a pool; offer and pool stay.
 * @official
 */
export const removePromoCodePoolOffer = remove<[path: { promoCodePoolId: string; offerId: string }]>(OFFER, {
  verifyWith: 'skilljar.promoCodePools.offers.list',
});
