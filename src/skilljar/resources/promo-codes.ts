import { get, list, post, remove, update } from '../rest/index.js';
import type { PromoCode, PromoCodeCreate, PromoCodeListQuery, PromoCodeUpdate } from '../types/promo-codes.js';

const CODES = '/v1/promo-codes';
const CODE = '/v1/promo-codes/{promo_code_id}';

/** Lists the promo codes of the organization. */
export const listPromoCodes = /* @__PURE__ */ list<[], PromoCode, PromoCodeListQuery | undefined>(CODES, 'PromoCodeListQuery');

/**
 * Retrieves a promo code.
 * @official
 */
export const getPromoCode = /* @__PURE__ */ get<[promoCodeId: string], PromoCode>(CODE);

/** Adds a promo code to an existing pool. */
export const createPromoCode = /* @__PURE__ */ post<[], PromoCode, PromoCodeCreate>(CODES, 'PromoCodeCreate');

/** Updates only the given fields. */
export const updatePromoCode = /* @__PURE__ */ update<[promoCodeId: string], PromoCode, PromoCodeUpdate>(CODE, 'PromoCodeUpdate');

/**
 * Permanently deletes a promo code.
 * @official
 */
export const deletePromoCode = /* @__PURE__ */ remove<[promoCodeId: string]>(CODE, { confirm: true });
