import { gatewayAnswer, lostConnection, truncateBody } from './answers.js';
import { checkNumber, checkOneOf, checkOptions, said } from './check.js';
import type { Layer } from './layer.js';
import { randomOf } from './random.js';
import type { ConditionWorld, FlakyKind, FlakyOptions } from './types.js';

const FAILURES: Readonly<Record<FlakyKind, (world: ConditionWorld, next: () => Promise<Response>) => Promise<Response>>> = {
  'lost-before': async () => lostConnection(),
  'lost-after': async (_world, next) => {
    await next();
    return lostConnection();
  },
  'cut-body': async (_world, next) => {
    const response = await next();
    return response.type === 'error' ? response : truncateBody(response);
  },
  '502': async ({ answers }) => gatewayAnswer(answers, 502),
  '503': async ({ answers }) => gatewayAnswer(answers, 503),
  '503-retry-after': async ({ answers }) => gatewayAnswer(answers, 503, { 'retry-after': '1' }),
  '504': async ({ answers }, next) => {
    await next();
    return gatewayAnswer(answers, 504);
  },
};

/** All kinds, in their default order. */
const KINDS: readonly FlakyKind[] = ['lost-before', 'lost-after', 'cut-body', '502', '503', '503-retry-after', '504'];

/** Fails a share of the requests. */
export function flakiness(world: ConditionWorld, options: FlakyOptions): Layer {
  checkOptions('flaky', options, ['rate', 'seed', 'kinds']);
  const { rate = 0.5, seed = 1, kinds = KINDS } = options;
  checkNumber('flaky({ rate })', rate, { min: 0, max: 1 });
  checkNumber('flaky({ seed })', seed, { whole: true });
  if (!Array.isArray(kinds)) throw new TypeError(`flaky({ kinds }) must be a list, not ${said(kinds)}.`);
  if (kinds.length === 0) throw new RangeError('flaky({ kinds }) must name at least one kind.');
  for (const kind of kinds) checkOneOf('flaky({ kinds })', kind, KINDS);
  // A copy, so that later changes to the caller's list have no effect.
  const turns: readonly FlakyKind[] = [...kinds];

  const random = randomOf(seed);
  let failed = 0;
  return {
    answer(_request, next, hit) {
      if (random() >= rate) return next();
      const kind = turns[failed % turns.length] as FlakyKind;
      failed += 1;
      hit();
      return FAILURES[kind](world, next);
    },
  };
}
