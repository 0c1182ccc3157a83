import type { PaymentProcessor, PurchaseState } from './enrollments.js';
import type { CurrencyCode } from './offers.js';
import type { Open, Timestamp } from './shared.js';
import type { User } from './users.js';

/** States that a purchase can be set to. */
export type PurchaseUpdateState = Open<'PENDING' | 'SUCCESS' | 'FAILED' | 'REFUNDED' | 'CANCELLED'>;

/** States that a purchase can be fulfilled with. */
export type PurchaseFulfillmentState = Open<'SUCCESS' | 'FAILED' | 'CANCELLED'>;

/** Something a learner bought. */
export interface Purchase {
  id: string;
  user: User;
  state?: PurchaseState;
  /** Why the payment failed. */
  status_msg: string | null;
  purchased_at: Timestamp | null;
  refunded_at: Timestamp | null;
  refund_cents: number | null;
  payment_processor: PaymentProcessor;
  /** Unique among purchases. */
  order_id: string | null;
  /** What was charged. */
  price_cents: number;
  quantity: number;
  offer_id: string | null;
  offer_sku: string | null;
  offer_description: string | null;
  offer_price_cents: number | null;
  promo_code?: string | null;
  promo_code_price_cents: number | null;
  promo_code_percent_off: number | null;
  /** How many promo codes were used. */
  promo_code_quantity: number | null;
  tax_price_cents: number | null;
  /** What the payment processor calls it. */
  payment_processor_order_id: string | null;
  payment_processor_response_data: string | null;
  currency_code: CurrencyCode;
}

/** Which of these can be changed depends on the purchase's state. */
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
   * Shown to the learner on return, and kept as the purchase's `status_msg`.
   * @minLength 1
   */
  error_msg?: string | undefined;
  /**
   * What the payment processor calls it. Only kept.
   * @minLength 1
   */
  payment_processor_order_id?: string | undefined;
  /**
   * Anything about the payment, best as JSON. Only kept.
   * @minLength 1
   */
  payment_processor_response_data?: string | undefined;
}

/** The purchase, and where to send the learner now. */
export interface PurchaseFulfillment {
  redirect_url: string | null;
  purchase: Purchase;
}
