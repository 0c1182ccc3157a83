// In a separate file, so that only platforms with subscriptions load this code.
import { Subscription, type SubscriptionOptions } from '../../core/results/index.js';
import type { GraphQLClientLike } from '../context.js';
import { named, operationOf, type Written } from '../methods/index.js';
import { follow } from './follow.js';

/**
 * Creates the function of a subscription.
 * @__NO_SIDE_EFFECTS__
 */
export function watched<T>(...written: Written) {
  const op = operationOf(written);
  const run = (client: GraphQLClientLike, variables?: object, options?: SubscriptionOptions): Subscription<T> =>
    new Subscription(async () => follow<T>(client, op, variables, options), run);
  return named(op.id, run);
}
