import type { Open, Price, Reference, Timestamp } from './shared.js';
import type { User } from './users.js';

/** The state of a purchase. */
export type PurchaseState = Open<'CREATED' | 'PENDING' | 'SUCCESS' | 'FAILED' | 'REFUNDED' | 'CANCELLED' | 'FLAGGED'>;

/** The payment processor. */
export type PaymentProcessor = Open<'NONE' | 'STRIPE' | 'STRIPE_BTC' | 'PAYPAL' | 'PAYFLOW' | 'CYBERSRC' | 'MES' | 'EXTERNAL'>;

/** An enrollment in a published path. The learner has access while it is active and not expired. */
export interface PublishedPathEnrollment {
  id: string;
  user: User;
  enrolled_at: Timestamp;
  expires_at: Timestamp | null;
  active: boolean | null;
  /** Set if the learner bought it or registered on the site. */
  purchase: EnrollmentPurchase | null;
}

/** An enrollment in a published course. The learner has access while it is active and not expired. */
export interface Enrollment extends PublishedPathEnrollment {
  /** 1 to 5. */
  rating?: number | null;
  feedback?: string | null;
}

export interface EnrollmentPurchase {
  order_id?: string | null;
  offer_price?: Price | null;
  purchase_price?: Price | null;
  quantity?: number;
  purchase_state: PurchaseState;
  payment_processor?: PaymentProcessor;
  purchase_id?: string;
  purchased_at?: Timestamp | null;
  tax_price_cents?: number | null;
}

export interface PriceInput {
  /**
   * A decimal as a string: `100.00`. Default: `0.00`.
   * @minLength 1
   */
  amount?: string | undefined;
  /**
   * Default: `USD`.
   * @minLength 1
   */
  currency_code?: string | undefined;
}

export interface EnrollmentPurchaseInput {
  purchase_price?: PriceInput | undefined;
  purchase_state?: PurchaseState | undefined;
  purchased_at?: Timestamp | undefined;
  /**
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  tax_price_cents?: number | null | undefined;
}

export interface EnrollmentCreate {
  /** Must be a member of the domain. */
  user: Reference;
  /** Default: the time of the call, set once per call. The learner and this time together identify an enrollment. */
  enrolled_at?: Timestamp | undefined;
  expires_at?: Timestamp | undefined;
  /** Default: true. */
  active?: boolean | null | undefined;
  purchase?: EnrollmentPurchaseInput | null | undefined;
}

export interface EnrollmentUpdate {
  /** `null`: never. */
  expires_at?: Timestamp | null | undefined;
  active?: boolean | undefined;
}
