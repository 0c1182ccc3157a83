import type { Open, Timestamp } from './shared.js';

/** The type of an offer. `published_path` is a bundle of courses. */
export type OfferType = Open<'published_path' | 'domain' | 'published_course' | 'plan'>;

/** Currencies of prices. */
export type CurrencyCode = Open<
  'AUD' | 'BRL' | 'CAD' | 'CNY' | 'EUR' | 'GBP' | 'JPY' | 'KRW' | 'MXN' | 'NZD' | 'RUB' | 'SEK' | 'SGD' | 'USD' | 'ZAR'
>;

/** A product and its price. Only the id that matches `offer_type` is set. */
export interface OfferDetail {
  id: string;
  offer_type: OfferType;
  domain_name: string | null;
  published_course_id?: string | null;
  published_path_id?: string | null;
  course_series_id?: string | null;
  plan_id?: string | null;
  price_cents?: number;
  currency_code?: CurrencyCode;
  /** The price in training credits, if the organization uses them. */
  price_credits?: number | null;
  sku?: string | null;
  max_quantity?: number | null;
  active: boolean;
  starts_at: Timestamp | null;
  ends_at: Timestamp | null;
  /** True: a plan includes it. */
  linked_to_plan: boolean;
}

export interface OfferUpdate {
  /**
   * @integer
   * @minimum 0
   */
  price_cents?: number | undefined;
  currency_code?: CurrencyCode | undefined;
  /**
   * The price in training credits, if the organization uses them.
   * @integer
   * @minimum 0
   */
  price_credits?: number | null | undefined;
}
