// Options of a wrong type, and functions of the caller that fail: an error of the SDK that names the option, and nothing that ends the process.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLimiter } from '../../src/instruqt/functions/index.js';
import { bench } from '../support/bench.js';
import { json } from '../support/fault-server.js';
import { failure, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench();
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => void process.off('unhandledRejection', note));

const OPTIONS: [name: string, options: object][] = [
  ['retry', { retry: null }],
  ['retry', { retry: 5 }],
  ['retry', { retry: true }],
  ['retry', { retry: 'never' }],
  ['retry.on', { retry: { on: true } }],
  ['retry.on', { retry: { on: 'always' } }],
];

describe.each(PLATFORMS)('%s', (platform) => {
  it.each(OPTIONS)('%s as %j is refused when the client is made', (name, options) => {
    expect(() => SUBJECTS[platform](b.server, options)).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }));
    expect(() => SUBJECTS[platform](b.server, options)).toThrow(name);
  });

  it.each(OPTIONS)('%s as %j is refused in a call, which the error names', async (name, options) => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    const error = await failure(operations.write.run(options));
    expect(error).toMatchObject({ code: 'CONFIGURATION', platform, operation: operations.write.id, outcome: undefined, attempts: 0 });
    expect(error.message).toContain(name);
  });

  it.each<[string, object]>([
    ['logger.debug', { logger: { debug: async () => Promise.reject(new Error('no')), warn() {}, error() {} } }],
    ['logger.warn', { logger: { debug() {}, warn: async () => Promise.reject(new Error('no')), error() {} } }],
    ['hooks.onRequest', { hooks: { onRequest: async () => Promise.reject(new Error('no')) } }],
    ['hooks.onRetry', { hooks: { onRetry: async () => Promise.reject(new Error('no')) } }],
    ['hooks.headers', { hooks: { headers: async () => Promise.reject(new Error('no')) } }],
    ['retry.on', { retry: { on: async () => Promise.reject(new Error('no')) } }],
  ])('%s that returns a promise which fails is no unhandled rejection', async (_name, options) => {
    b.server.always(json(502, {}));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, ...options });
    await failure(operations.read.run());
    await new Promise(setImmediate);
    expect(unhandled).toEqual([]);
  });
});

describe('rate limits', () => {
  it.each([
    [{ windows: null }],
    [{ windows: [null] }],
    [{ windows: 5 }],
    [{ windows: [{ limit: 5, intervalMs: Number.POSITIVE_INFINITY }] }],
    [{ windows: [{ limit: 5, intervalMs: 1e16 }] }],
    [{ windows: [{ limit: Number.NaN, intervalMs: 1000 }] }],
    [{ windows: [{ limit: '5', intervalMs: 0 }] }],
    [{ concurrency: 0 }],
  ])('%j is refused', (options) => {
    expect(() => createLimiter(options as never, b.clock)).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }));
  });

  it.each(['9'.repeat(400), '9'.repeat(30), '1e3', '-5', '100001', ''])(
    'a cost of %s in a header uses up one window at most',
    async (cost) => {
      const limiter = createLimiter({ windows: [{ limit: 100, intervalMs: 60_000, unit: 'points' }] }, b.clock);
      limiter.take(1)?.release({ status: 200, headers: new Headers({ 'x-complexity-cost': cost }) });
      expect(limiter.state().windows[0]?.remaining).toBeGreaterThanOrEqual(0);
      await b.clock.advance(60_002);
      expect(limiter.state().windows[0]?.remaining).toBe(100);
      expect(limiter.take(100)).toBeDefined();
    },
  );
});
