import { LONGEST_TIMER_MS, timer } from '../timer.js';
import { lostConnection } from './answers.js';
import { checkNumber, checkOptions, said } from './check.js';
import type { Layer } from './layer.js';
import { randomOf } from './random.js';
import type { ConditionWorld, SlowOptions } from './types.js';

/** Delays responses. */
export function slowness(world: ConditionWorld, ms: number | readonly [number, number], options: SlowOptions): Layer {
  checkOptions('slow', options, ['seed']);
  const { seed = 1 } = options;
  checkNumber('slow(…, { seed })', seed, { whole: true });
  if (typeof ms !== 'number' && !(Array.isArray(ms) && ms.length === 2))
    throw new TypeError(`slow requires a number of milliseconds or [min, max], not ${said(ms)}.`);
  const [min, max] = typeof ms === 'number' ? [ms, ms] : (ms as readonly [number, number]);
  const name = typeof ms === 'number' ? ['slow(ms)', 'slow(ms)'] : ['slow([min])', 'slow([, max])'];
  checkNumber(name[0] as string, min, { min: 0, max: LONGEST_TIMER_MS });
  checkNumber(name[1] as string, max, { min: 0, max: LONGEST_TIMER_MS });
  if (max < min) throw new RangeError(`slow([min, max]): max must be at least min: ${max} is less than ${min}.`);

  const random = randomOf(seed);
  const held = new Set<() => void>();
  return {
    async answer({ signal }, next, hit) {
      if (signal.aborted) return lostConnection();
      const delay = min === max ? min : Math.floor(min + random() * (max - min + 1));
      // The wait starts when the request arrives, so that a test that has seen the hit can end it by advancing the mock clock.
      const wait = passed(world, Math.min(delay, max), signal, held);
      hit();
      const [response] = await Promise.all([next(), wait]);
      // The client has disconnected. msw would report a rejection as a failure of the mock.
      return signal.aborted ? lostConnection() : response;
    },
    end() {
      for (const letGo of [...held]) letGo();
    },
  };
}

/** Waits for a period of mock time, until it is released, or until the request is aborted. */
function passed(world: ConditionWorld, ms: number, signal: AbortSignal, held: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const ends = world.elapsed() + ms;
    let disarm: () => void = () => undefined;
    const stop = () => {
      disarm();
      forget();
      signal.removeEventListener('abort', letGo);
      held.delete(letGo);
    };
    const letGo = () => {
      stop();
      resolve();
    };
    const arm = () => {
      disarm();
      const left = ends - world.elapsed();
      if (left <= 0) letGo();
      else disarm = timer(letGo, left, true);
    };
    const forget = world.onAdvance(arm);
    held.add(letGo);
    signal.addEventListener('abort', letGo, { once: true });
    arm();
  });
}
