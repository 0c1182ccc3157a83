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

/** Lists the pools of promo codes. */
export const listPromoCodePools = /* @__PURE__ */ list<[], PromoCodePool, PromoCodePoolListQuery | undefined>(
  POOLS,
  'PromoCodePoolListQuery',
);

/**
 * Retrieves a pool of promo codes.
 * @official
 */
export const getPromoCodePool = /* @__PURE__ */ get<[promoCodePoolId: string], PromoCodePool>(POOL);

/** Creates a pool without codes, with the discount of all its codes. */
export const createPromoCodePool = /* @__PURE__ */ post<[], PromoCodePoolCreated, PromoCodePoolCreate>(POOLS, 'PromoCodePoolCreate');

/** Updates only the given fields. The discount cannot change. */
export const updatePromoCodePool = /* @__PURE__ */ update<[promoCodePoolId: string], PromoCodePoolUpdated, PromoCodePoolUpdate>(
  POOL,
  'PromoCodePoolUpdate',
);

/** Permanently deletes a pool and all its codes. Purchases made with one of its codes lose the reference to the code. */
export const deletePromoCodePool = /* @__PURE__ */ remove<[promoCodePoolId: string]>(POOL, { confirm: true });
