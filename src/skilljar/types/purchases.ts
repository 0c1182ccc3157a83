import type { PaymentProcessor, PurchaseState } from './enrollments.js';
import type { CurrencyCode } from './offers.js';
import type { Open, Timestamp } from './shared.js';
import type { User } from './users.js';

/** Possible new states of a purchase. `CREATED` and `FLAGGED` are in the vendor's list of values, but not in its text. */
export type PurchaseUpdateState = Open<'PENDING' | 'SUCCESS' | 'FAILED' | 'REFUNDED' | 'CANCELLED' | 'CREATED' | 'FLAGGED'>;

/** Possible states of a fulfilled purchase. */
export type PurchaseFulfillmentState = Open<'SUCCESS' | 'FAILED' | 'CANCELLED'>;

/** A purchase by a learner. */
export interface Purchase {
  id: string;
  user: User;
  state?: PurchaseState;
  /** The reason why the payment failed. */
  status_msg: string | null;
  purchased_at: Timestamp | null;
  refunded_at?: Timestamp | null;
  refund_cents?: number | null;
  payment_processor: PaymentProcessor;
  /** Unique among purchases. */
  order_id: string | null;
  /** The charged amount. */
  price_cents?: number;
  quantity: number;
  offer_id: string | null;
  offer_sku: string | null;
  offer_description: string | null;
  offer_price_cents: number | null;
  promo_code?: string | null;
  promo_code_price_cents: number | null;
  promo_code_percent_off: number | null;
  /** The number of promo codes used. */
  promo_code_quantity: number | null;
  tax_price_cents?: number | null;
  /** The payment processor's name for it. */
  payment_processor_order_id: string | null;
  payment_processor_response_data: string | null;
  currency_code: CurrencyCode;
}

/** The state of the purchase determines which of these can change. */
export interface PurchaseUpdate {
  state?: PurchaseUpdateState | undefined;
  refunded_at?: Timestamp | null | undefined;
  /**
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  refund_cents?: number | null | undefined;
  /** @integer */
  price_cents?: number | undefined;
  /**
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  tax_price_cents?: number | null | undefined;
}

export interface PurchaseFulfill {
  state: PurchaseFulfillmentState;
  /**
   * Shown to the learner on return, and stored as the purchase's `status_msg`.
   * @minLength 1
   */
  error_msg?: string | undefined;
  /**
   * The payment processor's name for it. Only stored.
   * @minLength 1
   */
  payment_processor_order_id?: string | undefined;
  /**
   * Information about the payment, preferably JSON. Only stored.
   * @minLength 1
   */
  payment_processor_response_data?: string | undefined;
}

/** The purchase, and the URL to which to redirect the learner. */
export interface PurchaseFulfillment {
  redirect_url: string | null;
  purchase: Purchase;
}
