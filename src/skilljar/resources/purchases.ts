import { get, post, update } from '../rest/index.js';
import type { Purchase, PurchaseFulfill, PurchaseFulfillment, PurchaseUpdate } from '../types/purchases.js';

const PURCHASE = '/v1/purchases/{purchase_id}';

/** One purchase. There is no list of them: the id comes with an enrolment or an event. */
export const getPurchase = /* @__PURE__ */ get<[purchaseId: string], Purchase>(PURCHASE);

/** Changes what is given and leaves the rest. What can be changed depends on the purchase's state. */
export const updatePurchase = /* @__PURE__ */ update<[purchaseId: string], Purchase, PurchaseUpdate>(PURCHASE, 'PurchaseUpdate');

/**
 * Closes a purchase that was paid, or not, elsewhere. With `SUCCESS` the learner gets what was bought: enrolments and, where one is
 * needed, membership of the domain.
 */
export const fulfillPurchase = /* @__PURE__ */ post<[purchaseId: string], PurchaseFulfillment, PurchaseFulfill>(
  '/v1/purchases/{purchase_id}/fulfill',
  'PurchaseFulfill',
  { action: true },
);
