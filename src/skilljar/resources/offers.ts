import { get, list, update } from '../rest/index.js';
import type { OfferDetail, OfferUpdate } from '../types/offers.js';
import type { PageQuery } from '../types/shared.js';

/** Lists the offers of the organization with their prices. */
export const listOffers = /* @__PURE__ */ list<[], OfferDetail, PageQuery | undefined>('/v1/offers', 'PageQuery');

/**
 * Retrieves an offer.
 * @official
 */
export const getOffer = /* @__PURE__ */ get<[offerId: string], OfferDetail>('/v1/offers/{offer_id}');

/**
 * Changes the price of an offer. Only for offers of a single published course.
 * @official
 */
export const updateOffer = /* @__PURE__ */ update<[offerId: string], OfferDetail, OfferUpdate>('/v1/offers/{offer_id}', 'OfferUpdate');
