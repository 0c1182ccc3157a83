import { get, list, post, remove, update } from '../rest/index.js';
import type { PromoCode, PromoCodeCreate, PromoCodeListQuery, PromoCodeUpdate } from '../types/promo-codes.js';

const CODES = '/v1/promo-codes';
const CODE = '/v1/promo-codes/{promo_code_id}';

/** Promo codes of the organisation. */
export const listPromoCodes = /* @__PURE__ */ list<[], PromoCode, PromoCodeListQuery | undefined>(CODES, 'PromoCodeListQuery');

/**
 * One promo code.
 * @official
 */
export const getPromoCode = /* @__PURE__ */ get<[promoCodeId: string], PromoCode>(CODE);

/** Adds a promo code to a pool that exists already. */
export const createPromoCode = /* @__PURE__ */ post<[], PromoCode, PromoCodeCreate>(CODES, 'PromoCodeCreate');

/** Changes what is given and leaves the rest. */
export const updatePromoCode = /* @__PURE__ */ update<[promoCodeId: string], PromoCode, PromoCodeUpdate>(CODE, 'PromoCodeUpdate');

/**
 * Deletes a promo code for good.
 * @official
 */
export const deletePromoCode = /* @__PURE__ */ remove<[promoCodeId: string]>(CODE);
