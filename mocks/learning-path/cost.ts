import { estimateCost, MOST_POINTS } from '../../src/learning-path/cost.js';
import { jsonResponse } from '../graphql/platform.js';

type Handle = (request: Request) => Promise<Response>;

/**
 * Lets a platform say what each document cost, and refuse one that costs too much, in the words of the library that the platform counts with.
 * It does not say what is left of the minute: the demo's time stands still, and a budget that never comes back would stop every client.
 */
export function counted(handle: Handle): Handle {
  return async (request) => {
    const { query } = ((await request
      .clone()
      .json()
      .catch(() => undefined)) ?? {}) as { query?: unknown };
    if (typeof query !== 'string') return handle(request);
    const cost = estimateCost(query);
    const response = await handle(cost > MOST_POINTS ? withQuery(request, '{ __typename }') : request);
    if (!response.ok) return response;
    const answer = cost > MOST_POINTS ? tooDear(cost) : response;
    answer.headers.set('x-complexity-cost', String(cost));
    answer.headers.set('x-complexity-limit', String(MOST_POINTS));
    return answer;
  };
}

/** The same request with a document that everybody may send: whether the key is right is asked before anything else. */
function withQuery({ url, headers, method }: Request, query: string): Request {
  return new Request(url, { method, headers, body: JSON.stringify({ query }) });
}

function tooDear(cost: number): Response {
  const message = `The query exceeds the maximum complexity of ${MOST_POINTS}. Actual complexity is ${cost}`;
  return jsonResponse({ data: null, errors: [{ message }] });
}
