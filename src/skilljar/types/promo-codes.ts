import type { OfferDetail } from './offers.js';
import type { Open, PageQuery, Reference, Timestamp } from './shared.js';

/** How the codes of a pool lower a price: to one of their own, or by a percentage. */
export type DiscountType = Open<'PRICE_OVERRIDE' | 'PERCENT_OFF'>;

/** What an update of a pool gives back. */
export interface PromoCodePoolUpdated {
  id: string;
  name: string;
  active: boolean;
  starts_at: Timestamp;
  expires_at: Timestamp | null;
  expire_content: boolean;
}

/** A pool of promo codes that lower a price in the same way. */
export interface PromoCodePool extends PromoCodePoolUpdated {
  /** With `PRICE_OVERRIDE`: the price instead. */
  price_cents: number | null;
  /** With `PERCENT_OFF`: what is taken off. */
  percent_off: number | null;
}

/** What the creation of a pool gives back. */
export interface PromoCodePoolCreated extends PromoCodePool {
  discount_type: DiscountType;
  single_use_per_user: boolean;
}

export interface PromoCodePoolListQuery extends PageQuery {
  name?: string | undefined;
  /** Only pools whose codes apply to this offer. */
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
  /** Goes with `price_cents` or `percent_off`. Cannot be changed later, nor can these. */
  discount_type: DiscountType;
  /**
   * With `PRICE_OVERRIDE`: the price instead.
   * @integer
   */
  price_cents?: number | null | undefined;
  /**
   * With `PERCENT_OFF`: what is taken off.
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
 * @maxItems 500
 */
export type PromoCodePoolOffersAdd = Reference | Reference[];

/** A code that lowers a price. */
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
  /** Case counts. */
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
   * Of a pool that exists already. Cannot be changed later.
   * @minLength 1
   */
  promo_code_pool_id: string;
}
