import { get, post, update } from '../rest/index.js';
import type { Purchase, PurchaseFulfill, PurchaseFulfillment, PurchaseUpdate } from '../types/purchases.js';

const PURCHASE = '/v1/purchases/{purchase_id}';

/** Retrieves a purchase. There is no list of purchases: enrollments and events contain the id. */
export const getPurchase = /* @__PURE__ */ get<[purchaseId: string], Purchase>(PURCHASE);

/** Updates only the given fields. Its state determines which fields can change. */
export const updatePurchase = /* @__PURE__ */ update<[purchaseId: string], Purchase, PurchaseUpdate>(PURCHASE, 'PurchaseUpdate');

/**
 * Completes a purchase whose payment was handled elsewhere. With `SUCCESS`, the learner gets the purchased enrollments and, if
 * needed, membership of the domain.
 */
export const fulfillPurchase = /* @__PURE__ */ post<[purchaseId: string], PurchaseFulfillment, PurchaseFulfill>(
  '/v1/purchases/{purchase_id}/fulfill',
  'PurchaseFulfill',
  { action: true },
);
