import type { Conditions } from './engine/conditions/index.js';
import type { Entry } from './engine/requests.js';
import { type LiveEvents, refusalOf } from './graphql/subscriptions.js';

/** The conditions that apply to a message on a WebSocket. Its responses are not JSON bodies that can be truncated. */
const CONDITIONS = ['offline', 'slow', 'outage', 'flaky', 'unauthorized', 'rateLimited'] as const;

/** The result of a subscription. */
export type PreparedSubscription = ReturnType<LiveEvents['prepare']>;

/** Applies the conditions of the platform to a subscription. Resolves later if one delays it. Calls `lose` if one drops the connection. */
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
