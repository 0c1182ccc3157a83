import type { CallOptions, WithResponse } from '../../../core/call/index.js';
import { HttpError, isLearningPlatformError, type LearningPlatformError } from '../../../core/errors/index.js';
import { addPromoCodePoolOffers } from '../../resources/index.js';
import type { SkilljarClientLike } from '../../rest/index.js';
import type { PromoCodePoolOffers } from '../../types/promo-codes.js';
import { convenience, each, refuse, Steps, textIssues } from './convenience.js';

const ID = 'promoCodePools.offers.createMany';

/** The platform takes no more at once. */
const LOT = 500;

/** What became of up to 500 offers that were sent together. */
export interface OfferLot {
  /** Their ids. */
  readonly offers: readonly string[];
  /**
   * `accepted`: they are on the pool. `failed`: they are not. `unknown`: the connection was lost, or the like, after they were sent; look with
   * `promoCodePools.offers.list`. `unsent`: an earlier lot failed in a way that this one would have failed too.
   */
  readonly outcome: 'accepted' | 'failed' | 'unknown' | 'unsent';
  /** What the platform answered. */
  readonly result?: PromoCodePoolOffers;
  /** Why the lot failed, or is unknown. */
  readonly error?: LearningPlatformError;
}

/** Options of `promoCodePools.offers.createMany`. They hold for each lot. */
export interface CreateManyOptions extends CallOptions {
  /** Told of each lot as soon as its outcome is there. What it throws ends the call. */
  onLot?: ((lot: OfferLot) => void) | undefined;
}

/** Lots are refused one by one for what is in them; anything else that goes wrong would go wrong again. */
const onlyThisLot = (error: LearningPlatformError): boolean => error instanceof HttpError && [400, 404, 409, 422].includes(error.status);

/**
 * Lets the codes of a pool apply to any number of offers. See `promoCodePools.offers.createMany` of the client.
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
    const steps = new Steps();
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
        // Before any lot was accepted there is nothing to be told apart: the error is the answer.
        if (!isLearningPlatformError(error) || (lots.length === 0 && !onlyThisLot(error) && error.outcome !== 'unknown')) throw error;
        steps.fail(error);
        return { offers, outcome: error.outcome === 'unknown' ? 'unknown' : 'failed', error };
      }
    }
  },
);
