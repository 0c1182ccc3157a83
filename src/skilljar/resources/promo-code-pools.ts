import { get, list, post, remove, update } from '../rest/index.js';
import type {
  PromoCodePool,
  PromoCodePoolCreate,
  PromoCodePoolCreated,
  PromoCodePoolListQuery,
  PromoCodePoolUpdate,
  PromoCodePoolUpdated,
} from '../types/promo-codes.js';

const POOLS = '/v1/promo-code-pools';
const POOL = '/v1/promo-code-pools/{promo_code_pool_id}';

/** Pools of promo codes. */
export const listPromoCodePools = /* @__PURE__ */ list<[], PromoCodePool, PromoCodePoolListQuery | undefined>(
  POOLS,
  'PromoCodePoolListQuery',
);

/**
 * One pool of promo codes.
 * @official
 */
export const getPromoCodePool = /* @__PURE__ */ get<[promoCodePoolId: string], PromoCodePool>(POOL);

/** Makes a pool without codes, with the discount that all of its codes will give. */
export const createPromoCodePool = /* @__PURE__ */ post<[], PromoCodePoolCreated, PromoCodePoolCreate>(POOLS, 'PromoCodePoolCreate');

/** Changes what is given and leaves the rest. The discount cannot be changed. */
export const updatePromoCodePool = /* @__PURE__ */ update<[promoCodePoolId: string], PromoCodePoolUpdated, PromoCodePoolUpdate>(
  POOL,
  'PromoCodePoolUpdate',
);

/** Deletes a pool and every code in it, for good. Purchases made with one of them forget which. */
export const deletePromoCodePool = /* @__PURE__ */ remove<[promoCodePoolId: string]>(POOL, { confirm: true });
