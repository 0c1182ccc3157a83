import { estimateCost, MAX_QUERY_POINTS } from '../../src/learning-path/functions/index.js';
import type { Asked } from '../graphql/document.js';
import type { GraphQLMock } from '../graphql/handler.js';
import { jsonResponse } from '../graphql/platform.js';

/**
 * Lets a platform say what each document cost, and refuse one that costs too much, in the words of the library that the platform counts with.
 * It does not say what is left of the minute: the demo's time stands still, and a budget that never comes back would stop every client.
 */
export function counted(mock: GraphQLMock): GraphQLMock {
  /** A document is kept parsed by the mock, so that it is the same object again. */
  const costs = new WeakMap<Asked['checked'], number>();
  return {
    ...mock,
    async answer(request, understood, entry) {
      const { asked } = understood;
      if (typeof asked === 'string') return mock.answer(request, understood, entry);
      const cost = costs.get(asked.checked) ?? costOf(asked.query);
      costs.set(asked.checked, cost);
      const isTooExpensive = cost > MAX_QUERY_POINTS;
      // Whether the key is right is asked before anything else: with a document that everybody may send.
      const response = await mock.answer(
        request,
        isTooExpensive ? mock.understand(request, '{"query":"{ __typename }"}') : understood,
        entry,
      );
      if (!response.ok) return response;
      const answer = isTooExpensive ? tooExpensive(cost) : response;
      answer.headers.set('x-complexity-cost', String(cost));
      answer.headers.set('x-complexity-limit', String(MAX_QUERY_POINTS));
      return answer;
    },
  };
}

/** What is too long or nested too deeply to be counted is too expensive. */
function costOf(document: string): number {
  try {
    return estimateCost(document);
  } catch {
    return Number.MAX_SAFE_INTEGER;
  }
}

function tooExpensive(cost: number): Response {
  const message = `The query exceeds the maximum complexity of ${MAX_QUERY_POINTS}. Actual complexity is ${cost}`;
  return jsonResponse({ data: null, errors: [{ message }] });
}
