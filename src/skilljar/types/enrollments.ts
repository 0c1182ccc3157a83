import type { Open, Price, Reference, Timestamp } from './shared.js';
import type { User } from './users.js';

/** Where a purchase stands. */
export type PurchaseState = Open<'CREATED' | 'PENDING' | 'SUCCESS' | 'FAILED' | 'REFUNDED' | 'CANCELLED' | 'FLAGGED'>;

/** Who took the money. */
export type PaymentProcessor = Open<'NONE' | 'STRIPE' | 'STRIPE_BTC' | 'PAYPAL' | 'PAYFLOW' | 'CYBERSRC' | 'MES' | 'EXTERNAL'>;

/** A learner's right to a published path. Active and not yet expired: the learner has access. */
export interface PublishedPathEnrollment {
  id: string;
  user: User;
  enrolled_at: Timestamp;
  expires_at: Timestamp | null;
  active: boolean | null;
  /** Given where the learner bought it or registered on the site. */
  purchase: EnrollmentPurchase | null;
}

/** A learner's right to a published course. Active and not yet expired: the learner has access. */
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
   * A decimal as text: `100.00`. Default: `0.00`.
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
   * @minimum 0
   * @maximum 2147483647
   */
  tax_price_cents?: number | null | undefined;
}

export interface EnrollmentCreate {
  /** Must be a member of the domain. */
  user: Reference;
  /** Set to the present moment when left out, once per call. Together with the learner it tells one enrolment from another. */
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
