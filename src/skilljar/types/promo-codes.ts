import type { OfferDetail } from './offers.js';
import type { Open, PageQuery, Reference, Timestamp } from './shared.js';

/** The discount of a pool's codes: a fixed price, or a percentage. */
export type DiscountType = Open<'PRICE_OVERRIDE' | 'PERCENT_OFF'>;

/** The response to updating a pool. */
export interface PromoCodePoolUpdated {
  id: string;
  name: string;
  active: boolean;
  starts_at: Timestamp;
  expires_at?: Timestamp | null;
  expire_content?: boolean;
}

/** A pool of promo codes with the same discount. */
export interface PromoCodePool extends PromoCodePoolUpdated {
  /** With `PRICE_OVERRIDE`: the new price. */
  price_cents?: number | null;
  /** With `PERCENT_OFF`: the discount in percent. */
  percent_off?: number | null;
}

/** The response to creating a pool. */
export interface PromoCodePoolCreated extends PromoCodePool {
  discount_type: DiscountType;
  single_use_per_user?: boolean;
}

export interface PromoCodePoolListQuery extends PageQuery {
  name?: string | undefined;
  /** Filters by pools whose codes apply to this offer. */
  offer_id?: string | undefined;
}

export interface PromoCodePoolUpdate {
  /** @minLength 1 */
  name?: string | undefined;
  /** Default of a new pool: true. */
  active?: boolean | undefined;
  starts_at?: Timestamp | undefined;
  expires_at?: Timestamp | null | undefined;
  expire_content?: boolean | undefined;
}

export interface PromoCodePoolCreate extends PromoCodePoolUpdate {
  /** @minLength 1 */
  name: string;
  starts_at: Timestamp;
  /** Requires `price_cents` or `percent_off`. None of these fields can change later. */
  discount_type: DiscountType;
  /**
   * With `PRICE_OVERRIDE`: the new price.
   * @integer
   */
  price_cents?: number | null | undefined;
  /**
   * With `PERCENT_OFF`: the discount in percent.
   * @integer
   */
  percent_off?: number | null | undefined;
  single_use_per_user?: boolean | undefined;
}

/** Offers that the codes of a pool apply to. */
export interface PromoCodePoolOffers {
  offers: OfferDetail[];
}

/**
 * One offer, or up to 500 at a time.
 * @minItems 1
 * @maxItems 500
 */
export type PromoCodePoolOffersAdd = Reference | Reference[];

/** A code for a discount. */
export interface PromoCode {
  id: string;
  code: string;
  use_count: number;
  /** `null`: no limit. */
  max_uses: number | null;
  active: boolean;
  promo_code_pool_id: string;
}

export interface PromoCodeListQuery extends PageQuery {
  promo_code_pool_id?: string | undefined;
  /** Case-sensitive. */
  code?: string | undefined;
  active?: boolean | undefined;
}

export interface PromoCodeUpdate {
  /**
   * @minLength 1
   * @maxLength 40
   */
  code?: string | undefined;
  /** @integer */
  max_uses?: number | undefined;
  /** Default of a new code: true. */
  active?: boolean | undefined;
}

export interface PromoCodeCreate extends PromoCodeUpdate {
  /**
   * @minLength 1
   * @maxLength 40
   */
  code: string;
  /** @integer */
  max_uses: number;
  /**
   * The id of an existing pool. Cannot change later.
   * @minLength 1
   */
  promo_code_pool_id: string;
}
