import type { Conditions } from './engine/conditions/index.js';
import type { Entry } from './engine/requests.js';
import { type LiveEvents, refusalOf } from './graphql/subscriptions.js';

/** What holds for a message on a WebSocket: its answers are no JSON that could be cut. */
const CONDITIONS = ['offline', 'slow', 'outage', 'flaky', 'unauthorized', 'rateLimited'] as const;

/** What a subscription is answered with. */
export type PreparedSubscription = ReturnType<LiveEvents['prepare']>;

/** Lets a subscription through the conditions of its platform; later, where one holds it up. Where one loses the connection, `lose` ends it. */
export function admitted(
  entry: Entry,
  request: Request,
  conditions: Conditions,
  prepare: () => PreparedSubscription,
  lose: () => void,
): PreparedSubscription | Promise<PreparedSubscription> {
  const answer = () => {
    entry.status = 200;
    return prepare();
  };
  if (!conditions.applies(CONDITIONS)) return answer();
  return conditions
    .run(request, async () => Response.json({}), CONDITIONS)
    .then(async (response) => {
      if (response.ok) return answer();
      if (response.type === 'error') lose();
      else entry.status = response.status;
      return [await refusalOf(response)];
    });
}
