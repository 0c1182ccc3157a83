import { gatewayAnswer, neverOpened } from './answers.js';
import { checkNumber, checkOptions, said } from './check.js';
import type { Layer } from './layer.js';
import type { ConditionWorld, OutageWindow } from './types.js';

/** Blocks requests to the platform within a period of time. */
export function outOfService(world: ConditionWorld, window: OutageWindow): Layer {
  checkOptions('outage', window, ['from', 'for', 'status', 'offline']);
  const { from = 0, for: length = Number.POSITIVE_INFINITY, status, offline = false } = window;
  checkNumber('outage({ from })', from, { min: 0 });
  checkNumber('outage({ for })', length, { min: 0, above: true });
  if (status !== undefined) checkNumber('outage({ status })', status, { min: 500, max: 599, whole: true });
  if (typeof offline !== 'boolean') throw new TypeError(`outage({ offline }) must be true or false, not ${said(offline)}.`);
  if (offline && status !== undefined) throw new TypeError('outage accepts status or offline, not both.');

  const begins = world.elapsed() + from;
  return {
    async answer(_request, next, hit) {
      const now = world.elapsed();
      if (now < begins || now >= begins + length) return next();
      hit();
      return offline ? neverOpened() : gatewayAnswer(world.answers, status ?? 503);
    },
  };
}
