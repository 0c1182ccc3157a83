import { HttpError, isLearningPlatformError, type LearningPlatformError } from '../../../core/errors/index.js';
import type { WithResponse } from '../../../core/results/index.js';
import type { CallOptions } from '../../../core/settings/index.js';
import { addPromoCodePoolOffers } from '../../resources/index.js';
import type { SkilljarClientLike } from '../../rest/index.js';
import type { PromoCodePoolOffers } from '../../types/promo-codes.js';
import { contextOf, convenience, each, refuse, Steps, textIssues } from './convenience.js';

const ID = 'promoCodePools.offers.createMany';

/** The platform's maximum per request. */
const LOT = 500;

/** The result of one batch of up to 500 offers. */
export interface OfferLot {
  /** The ids of the offers. */
  readonly offers: readonly string[];
  /**
   * `accepted`: the offers are in the pool. `failed`: they are not. `unknown`: the request failed after it was sent, for example because
   * the connection was lost; check with `promoCodePools.offers.list`. `unsent`: an earlier batch failed with an error that would also
   * affect this one.
   */
  readonly outcome: 'accepted' | 'failed' | 'unknown' | 'unsent';
  /** The platform's response. */
  readonly result?: PromoCodePoolOffers;
  /** The error of a batch that failed, or whose outcome is unknown. */
  readonly error?: LearningPlatformError;
}

/** Options of `promoCodePools.offers.createMany`. They apply to each batch. */
export interface CreateManyOptions extends CallOptions {
  /** Called with each batch as soon as its outcome is known. An exception ends the call. */
  onLot?: ((lot: OfferLot) => void) | undefined;
}

/** True for errors about the content of a batch. Any other error would also affect the next batches. */
const onlyThisLot = (error: LearningPlatformError): boolean => error instanceof HttpError && [400, 404, 409, 422].includes(error.status);

/**
 * Adds any number of offers to a pool of promo codes. See `promoCodePools.offers.createMany` of the client.
 * @throws InputError when there are no ids, or one is empty.
 */
export const addManyPromoCodePoolOffers = /* @__PURE__ */ convenience(
  ID,
  async (
    client: SkilljarClientLike,
    promoCodePoolId: string,
    offerIds: readonly string[],
    options: CreateManyOptions = {},
  ): Promise<WithResponse<OfferLot[]>> => {
    const ids = Array.isArray(offerIds) ? [...new Set(offerIds as readonly string[])] : [];
    refuse(ID, [
      ...textIssues(promoCodePoolId, 'promoCodePoolId'),
      ...(ids.length > 0 ? [] : [{ path: ['offerIds'], message: 'must be a list with at least one id' }]),
      ...ids.flatMap((id, i) => textIssues(id, 'offerIds', i)),
    ]);
    const requests = each(options);
    const steps = new Steps(contextOf(ID));
    const lots: OfferLot[] = [];
    let stopped = false;
    for (let from = 0; from < ids.length; from += LOT) {
      const offers = ids.slice(from, from + LOT);
      const lot: OfferLot = stopped ? { offers, outcome: 'unsent' } : await send(offers);
      stopped ||= lot.error !== undefined && !onlyThisLot(lot.error);
      lots.push(lot);
      options.onLot?.(lot);
    }
    return steps.with(lots);

    async function send(offers: string[]): Promise<OfferLot> {
      const body = offers.map((id) => ({ id }));
      try {
        return { offers, outcome: 'accepted', result: await steps.take(addPromoCodePoolOffers(client, promoCodePoolId, body, requests)) };
      } catch (error) {
        // If no batch was accepted, there are no partial results: reject with the error.
        if (!isLearningPlatformError(error) || (lots.length === 0 && !onlyThisLot(error) && error.outcome !== 'unknown')) throw error;
        steps.fail(error);
        return { offers, outcome: error.outcome === 'unknown' ? 'unknown' : 'failed', error };
      }
    }
  },
);
