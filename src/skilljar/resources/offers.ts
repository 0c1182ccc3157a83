import { get, list, update } from '../rest/index.js';
import type { OfferDetail, OfferUpdate } from '../types/offers.js';
import type { PageQuery } from '../types/shared.js';

/** Offers of the organisation: what is sold, and at which price. */
export const listOffers = /* @__PURE__ */ list<[], OfferDetail, PageQuery | undefined>('/v1/offers', 'PageQuery');

/**
 * One offer.
 * @official
 */
export const getOffer = /* @__PURE__ */ get<[offerId: string], OfferDetail>('/v1/offers/{offer_id}');

/**
 * Changes the price of an offer, only of one that sells a single published course.
 * @official
 */
export const updateOffer = /* @__PURE__ */ update<[offerId: string], OfferDetail, OfferUpdate>('/v1/offers/{offer_id}', 'OfferUpdate');
