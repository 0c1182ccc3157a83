import { estimateCost, MAX_QUERY_POINTS } from '../../src/learning-path/functions/index.js';
import type { Asked } from '../graphql/document.js';
import type { GraphQLMock } from '../graphql/handler.js';
import { jsonResponse } from '../graphql/platform.js';

/**
 * Adds the cost of each document, and rejects documents that cost too much, with the message of the library that the platform uses. It does
 * not report the remaining budget: the demo's time does not advance, so an exhausted budget would block every client.
 */
export function counted(mock: GraphQLMock): GraphQLMock {
  /** The mock caches parsed documents, so the same document is the same object. */
  const costs = new WeakMap<Asked['checked'], number>();
  return {
    ...mock,
    async answer(request, understood, entry) {
      const { asked } = understood;
      if (typeof asked === 'string') return mock.answer(request, understood, entry);
      const cost = costs.get(asked.checked) ?? costOf(asked.query);
      costs.set(asked.checked, cost);
      const isTooExpensive = cost > MAX_QUERY_POINTS;
      // The key is checked first, with a document that everyone can send.
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

/** A document that is too long or too deep to be counted is too expensive. */
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
