import { list, post, remove } from '../rest/index.js';
import type { PromoCodePoolOffers, PromoCodePoolOffersAdd } from '../types/promo-codes.js';
import type { PageQuery } from '../types/shared.js';

const OFFERS = '/v1/promo-code-pools/{promo_code_pool_id}/offers';
const OFFER = '/v1/promo-code-pools/{promo_code_pool_id}/offers/{offer_id}';

/** Lists the offers that the codes of a pool apply to. One list item may contain several offers. */
export const listPromoCodePoolOffers = /* @__PURE__ */ list<[promoCodePoolId: string], PromoCodePoolOffers, PageQuery | undefined>(
  OFFERS,
  'PageQuery',
);

/** Adds one offer, or up to 500, to a pool of promo codes. */
export const addPromoCodePoolOffers = /* @__PURE__ */ post<[promoCodePoolId: string], PromoCodePoolOffers, PromoCodePoolOffersAdd>(
  OFFERS,
  'PromoCodePoolOffersAdd',
);

/**
 * Removes an offer from a pool. The offer and the pool remain.
 * @official
 */
export const removePromoCodePoolOffer = /* @__PURE__ */ remove<[path: { promoCodePoolId: string; offerId: string }]>(OFFER, {
  verifyWith: 'skilljar.promoCodePools.offers.list',
});
