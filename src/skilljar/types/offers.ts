import type { Open, Timestamp } from './shared.js';

/** What an offer sells. `published_path` is a bundle of courses. */
export type OfferType = Open<'published_path' | 'domain' | 'published_course' | 'plan'>;

/** Currencies that prices are given in. */
export type CurrencyCode = Open<
  'AUD' | 'BRL' | 'CAD' | 'CNY' | 'EUR' | 'GBP' | 'JPY' | 'KRW' | 'MXN' | 'NZD' | 'RUB' | 'SEK' | 'SGD' | 'USD' | 'ZAR'
>;

/** Something that is sold, and its price. What it is says `offer_type`; the id of that thing is given, the others are not. */
export interface OfferDetail {
  id: string;
  offer_type: OfferType;
  domain_name: string | null;
  published_course_id?: string | null;
  published_path_id?: string | null;
  course_series_id?: string | null;
  plan_id?: string | null;
  price_cents: number;
  currency_code: CurrencyCode;
  /** The price in training credits, where the organisation has them. */
  price_credits: number | null;
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
   * The price in training credits, where the organisation has them.
   * @integer
   * @minimum 0
   */
  price_credits?: number | null | undefined;
}
