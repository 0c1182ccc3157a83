import { get, list, post, remove, update } from '../rest/index.js';
import type { PromoCode, PromoCodeCreate, PromoCodeListQuery, PromoCodeUpdate } from '../types/promo-codes.js';

const CODES = '/v1/promo-codes';
const CODE = '/v1/promo-codes/{promo_code_id}';

/** Lists the promo codes of the organisation. */
export const listPromoCodes = list<[], PromoCode, PromoCodeListQuery | undefined>(CODES, 'PromoCodeListQuery');

/**
 * Retrieves a promo code.
 * @official
 */
export const getPromoCode = get<[promoCodeId: string], PromoCode>(CODE);

/** Adds a promo code to an existing pool. */
export const createPromoCode = post<[], PromoCode, PromoCodeCreate>(CODES, 'PromoCodeCreate');

/** Updates only the given fields. */
export const updatePromoCode = update<[promoCodeId: string], PromoCode, PromoCodeUpdate>(CODE, 'PromoCodeUpdate');

/**
 * Permanently deletes a promo code.
 * @official
 */
export const deletePromoCode = remove<[promoCodeId: string]>(CODE);
