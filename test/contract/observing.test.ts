import { describe, expect, it } from 'vitest';
import { type Hooks, isLearningPlatformError } from '../../src/index.js';
import { bench } from '../support/bench.js';
import { FaultServer, html, json, redirectTo, type Step, tooMany } from '../support/fault-server.js';
import { failure, KEYS, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench();
type Event = [name: string, payload: Record<string, unknown>];

function recorder() {
  const events: Event[] = [];
  const on = (name: string) => (payload: unknown) => void events.push([name, payload as Record<string, unknown>]);
  const hooks: Hooks = { onRequest: on('request'), onResponse: on('response'), onRetry: on('retry'), onError: on('error') };
  return { events, hooks, names: () => events.map(([name]) => name) };
}

const withId =
  (step: Step, id: string): Step =>
  (exchange) => {
    exchange.response.setHeader('x-request-id', id);
    return step(exchange);
  };

describe.each(PLATFORMS)('%s: hooks', (platform) => {
  it('are called in the order in which things happen, with what they are about', async () => {
    const { hooks, events, names } = recorder();
    const { operations, transport } = SUBJECTS[platform](b.server, { clock: b.clock, hooks });
    transport.random = () => 0.5;
    b.server.queue(withId(html(503), 'r-1'), withId(operations.idempotent.ok, 'r-2'));
    await operations.idempotent.run();
    expect(names()).toEqual(['request', 'response', 'retry', 'request', 'response']);
    const kind = platform === 'skilljar' ? 'PATCH' : 'mutation';
    for (const [, payload] of events)
      expect(payload).toMatchObject({ platform, operation: operations.idempotent.id, kind, effect: 'idempotent' });
    expect(events.map(([, { attempt }]) => attempt)).toEqual([1, 1, 1, 2, 2]);
    const [request, response, retry, , last] = events.map(([, payload]) => payload);
    expect(request).toMatchObject({ method: platform === 'skilljar' ? 'PATCH' : 'POST' });
    expect(String(request?.url).startsWith(b.server.origin)).toBe(true);
    expect(response).toMatchObject({ status: 503, requestId: 'r-1', durationMs: 0 });
    expect(retry).toMatchObject({ delayMs: 250 });
    expect(isLearningPlatformError(retry?.error)).toBe(true);
    expect(last).toMatchObject({ status: 200, requestId: 'r-2' });
  });

  it('onError comes once, last, with the whole duration', async () => {
    const { hooks, events, names } = recorder();
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, hooks });
    b.server.queue(tooMany({ 'retry-after': '5' }), html(404));
    const error = await failure(operations.read.run());
    expect(names()).toEqual(['request', 'response', 'retry', 'request', 'response', 'error']);
    expect(events.at(-1)?.[1]).toMatchObject({ durationMs: 5000, attempt: 2 });
    expect(events.at(-1)?.[1].error).toBe(error);
  });

  it('a refused input is an error without a request', async () => {
    const { hooks, names } = recorder();
    SUBJECTS[platform](b.server, { clock: b.clock, hooks });
    const { createSkilljarClient } = await import('../../src/skilljar/index.js');
    await failure(createSkilljarClient({ apiKey: 'key-1', hooks }).courses.get(''));
    expect(names()).toEqual(['error']);
  });

  it('that throw, or reject, are reported to the logger and otherwise ignored', async () => {
    const lines: [string, object][] = [];
    const logger = Object.fromEntries(
      ['debug', 'info', 'warn', 'error'].map((level) => [
        level,
        (fields: object, message: string) => void lines.push([`${level}: ${message}`, fields]),
      ]),
    ) as never;
    const boom = () => {
      throw new TypeError('hook is broken');
    };
    const reject = async () => boom();
    const { operations } = SUBJECTS[platform](b.server, {
      clock: b.clock,
      logger,
      hooks: { onRequest: boom, onResponse: reject, onRetry: boom, onError: reject },
    });
    b.server.queue(html(502), operations.read.ok, html(404));
    expect(await operations.read.run()).toEqual(operations.read.gives);
    expect(await failure(operations.read.run())).toMatchObject({ code: 'NOT_FOUND' });
    await b.clock.settle();
    const errors = lines.filter(([line]) => line.startsWith('error: ')).map(([line]) => line);
    expect(new Set(errors)).toEqual(
      new Set(['onRequest', 'onResponse', 'onRetry', 'onError'].map((hook) => `error: the ${hook} hook threw`)),
    );
  });

  it('a logger that throws is ignored', async () => {
    const boom = () => {
      throw new Error('disk full');
    };
    const { operations } = SUBJECTS[platform](b.server, {
      clock: b.clock,
      logger: { debug: boom, info: boom, warn: boom, error: boom },
      hooks: { onRequest: boom },
    });
    b.server.queue(html(502), operations.read.ok);
    expect(await operations.read.run()).toEqual(operations.read.gives);
  });
});

it('onError is called for a list whose page is not a page', async () => {
  const { hooks, names } = recorder();
  const { createSkilljarClient } = await import('../../src/skilljar/index.js');
  const client = createSkilljarClient({ apiKey: 'key-1', baseUrl: `${b.server.origin}/v1`, clock: b.clock, hooks });
  b.server.always(json(200, { no: 'results' }));
  expect(await failure(client.courses.list())).toMatchObject({ code: 'MALFORMED_RESPONSE' });
  expect(names()).toContain('error');
});

describe.each(PLATFORMS)('%s: the logger', (platform) => {
  it('hears of responses, repetitions and failures, each with the operation', async () => {
    const lines: [string, string, Record<string, unknown>][] = [];
    const at = (level: string) => (fields: object, message: string) => void lines.push([level, message, fields as Record<string, unknown>]);
    const { operations } = SUBJECTS[platform](b.server, {
      clock: b.clock,
      logger: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
    });
    b.server.queue(html(503), html(404));
    await failure(operations.read.run());
    expect(lines.map(([level, message]) => `${level}: ${message}`)).toEqual([
      'debug: response',
      'warn: request failed, will be retried',
      'debug: response',
      'debug: call failed',
    ]);
    for (const [, , fields] of lines) expect(fields).toMatchObject({ platform, operation: operations.read.id });
    expect(lines[1]?.[2]).toMatchObject({ code: 'SERVER', attempt: 1 });
    expect(lines[3]?.[2]).toMatchObject({ code: 'NOT_FOUND', attempt: 2 });
  });
});

describe.each(PLATFORMS)('%s: withResponse', (platform) => {
  it('gives the data with status, headers, attempts and request id', async () => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    b.server.queue(html(502), withId(operations.read.ok, 'r-7'));
    const { data, status, headers, attempts, requestId } = await operations.read.run().withResponse();
    expect(data).toEqual(operations.read.gives);
    expect([status, attempts, requestId]).toEqual([200, 2, 'r-7']);
    expect(headers.get('content-type')).toContain('json');
  });

  it('the request id is that of the last answer, not of one before it', async () => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    b.server.queue(withId(html(502), 'r-1'), operations.read.ok);
    expect((await operations.read.run().withResponse()).requestId).toBeUndefined();
  });

  it('rejects like the call, and leaves no unhandled rejection', async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', listen);
    b.server.always(html(404));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    expect(await failure(operations.read.run().withResponse())).toMatchObject({ code: 'NOT_FOUND' });
    const call = operations.read.run();
    expect(await failure(call)).toBe(await failure(call.withResponse()));
    await new Promise((resolve) => setTimeout(resolve, 0));
    await b.clock.settle();
    process.off('unhandledRejection', listen);
    expect(unhandled).toEqual([]);
  });

  it('a call is a promise in every way', async () => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    b.server.always(operations.read.ok);
    expect(operations.read.run()).toBeInstanceOf(Promise);
    expect(await operations.read.run().then(() => 7)).toBe(7);
    expect(await operations.read.run().finally(() => 8)).toEqual(operations.read.gives);
    expect(await Promise.all([operations.read.run(), operations.read.run()])).toHaveLength(2);
    b.server.always(html(404));
    expect(await operations.read.run().catch(() => 9)).toBe(9);
  });
});

describe.each(PLATFORMS)('%s: redirects', (platform) => {
  it.each([301, 302, 303, 307, 308])('%i is refused, and the key is not sent there', async (status) => {
    const elsewhere = await FaultServer.start();
    try {
      elsewhere.always(json(200, { data: {} }));
      b.server.always(redirectTo(`${elsewhere.origin}/login`, status));
      const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
      const error = await failure(operations.read.run());
      expect(error).toMatchObject({ code: 'HTTP', status, attempts: 1, operation: operations.read.id });
      expect(error.message).toContain('base URL');
      expect(elsewhere.count).toBe(0);
      b.server.always(redirectTo('/helium/login', status));
      expect(await failure(operations.write.run())).toMatchObject({ status });
      expect(b.server.count).toBe(2);
    } finally {
      await elsewhere.close();
    }
  });
});

describe.each(PLATFORMS)('%s: a fetch of one’s own', (platform) => {
  it('gets every request, with a signal and without redirects', async () => {
    const inits: RequestInit[] = [];
    const fetch = (input: string | URL | Request, init?: RequestInit) => {
      inits.push(init ?? {});
      return globalThis.fetch(input, init);
    };
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, fetch });
    b.server.queue(html(503), operations.read.ok);
    await operations.read.run();
    expect(inits).toHaveLength(2);
    for (const init of inits) {
      expect(init.redirect).toBe('manual');
      expect(init.signal).toBeInstanceOf(AbortSignal);
    }
  });

  it('that throws gives a ConnectionError with a cleaned cause', async () => {
    const fetch = async () => {
      throw Object.assign(new TypeError(`proxy refused ${KEYS[platform]}`), { request: { headers: { authorization: KEYS[platform] } } });
    };
    const error = await failure(SUBJECTS[platform](b.server, { clock: b.clock, fetch, retry: false }).operations.read.run());
    expect(error).toMatchObject({ code: 'CONNECTION', reached: true });
    expect((error.cause as Error).message).toBe('proxy refused [redacted]');
    expect(error.cause).not.toHaveProperty('request');
  });

  it('is read at the call: a global fetch that is replaced later is used', async () => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    const original = globalThis.fetch;
    let used = 0;
    b.server.always(operations.read.ok);
    globalThis.fetch = (...args) => {
      used += 1;
      return original(...args);
    };
    try {
      await operations.read.run();
    } finally {
      globalThis.fetch = original;
    }
    expect(used).toBe(1);
  });
});
