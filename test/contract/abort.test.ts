import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { DeadlineError, TimeoutError } from '../../src/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { bench } from '../support/bench.js';
import { until } from '../support/fake-clock.js';
import { drip, type FaultServer, gate, html, json, stallBody, stallHeaders, tooMany } from '../support/fault-server.js';
import { failure, KEYS, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench({ auto: false });

describe.each(PLATFORMS)('%s: an aborted signal', (platform) => {
  const REASONS: [string, unknown][] = [
    ['an error', new Error('changed my mind')],
    ['a string', 'no longer needed'],
    ['an object', { because: 'so' }],
    ['the default', undefined],
  ];
  const abortion = (reason: unknown) => {
    const controller = new AbortController();
    return { controller, abort: () => controller.abort(reason), reason: () => controller.signal.reason as unknown };
  };
  const rejects = async (work: PromiseLike<unknown>, reason: unknown) => {
    const error: unknown = await failure(work);
    expect(error).toBe(reason);
  };

  it.each(REASONS)('before the call: no request, and the reason is %s', async (_what, reason) => {
    const { controller, abort } = abortion(reason);
    abort();
    const errors: unknown[] = [];
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, hooks: { onError: (event) => void errors.push(event) } });
    for (const operation of Object.values(operations))
      await rejects(operation.run({ signal: controller.signal }), controller.signal.reason);
    await b.clock.settle();
    expect(b.server.count).toBe(0);
    expect(errors).toEqual([]);
  });

  it.each([
    ['while waiting for headers', stallHeaders()],
    ['within the body', stallBody()],
    ['within an error body', stallBody(500)],
  ])('%s', async (_when, step) => {
    b.server.always(step);
    const { controller, abort } = abortion(new Error('enough'));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    const call = operations.write.run({ signal: controller.signal });
    await b.server.arrived(1);
    await b.clock.settle();
    abort();
    await rejects(call, controller.signal.reason);
    expect(b.server.count).toBe(1);
    expect(b.clock.pending).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('during back-off: no further request', async () => {
    b.server.always(html(503));
    const { controller, abort } = abortion(new Error('enough'));
    let retries = 0;
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, hooks: { onRetry: () => void (retries += 1) } });
    const call = operations.read.run({ signal: controller.signal });
    await until(() => retries === 1);
    await b.clock.settle();
    abort();
    await rejects(call, controller.signal.reason);
    await b.clock.advance(600_000);
    expect(b.server.count).toBe(1);
    expect(b.clock.pending).toBe(0);
  });

  it('during the wait for Retry-After', async () => {
    b.server.always(tooMany({ 'retry-after': '60' }));
    const { controller, abort } = abortion(new Error('enough'));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    const call = operations.read.run({ signal: controller.signal });
    await b.server.arrived(1);
    await b.clock.advance(59_000);
    abort();
    await rejects(call, controller.signal.reason);
    expect(b.server.count).toBe(1);
  });

  it('while a token is fetched: nothing is sent', async () => {
    let give: (token: string) => void = () => undefined;
    let asked = 0;
    const { controller, abort } = abortion(new Error('enough'));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock }, () => {
      asked += 1;
      return new Promise((resolve) => {
        give = resolve;
      });
    });
    const call = operations.read.run({ signal: controller.signal });
    await until(() => asked === 1);
    abort();
    await rejects(call, controller.signal.reason);
    give('token-late');
    await b.clock.settle();
    expect(b.server.count).toBe(0);
  });

  it('by AbortSignal.any, and by a signal that is aborted with a falsy reason', async () => {
    b.server.always(stallHeaders());
    const { controller, abort } = abortion(0);
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    const call = operations.read.run({ signal: AbortSignal.any([controller.signal, new AbortController().signal]) });
    await b.server.arrived(1);
    abort();
    await rejects(call, 0);
  });

  it('after the call: nothing happens', async () => {
    const { controller, abort } = abortion(new Error('late'));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    b.server.always(operations.read.ok);
    expect(await operations.read.run({ signal: controller.signal })).toEqual(operations.read.gives);
    abort();
    await b.clock.settle();
    expect(b.clock.pending).toBe(0);
  });
});

describe.each(PLATFORMS)('%s: time', (platform) => {
  const fail = (options: object, effect: 'read' | 'write' = 'read') => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, ...options });
    return failure(operations[effect].run());
  };

  it.each([
    ['the headers', stallHeaders()],
    ['the body', stallBody()],
    ['a success that comes letter by letter', drip(JSON.stringify({ data: 'x'.repeat(99) }), 100)],
  ])('an attempt that stalls in %s is cancelled at its timeout', async (_what, step) => {
    b.server.always(step);
    const outcome = fail({ timeout: 5000, retry: false });
    await b.server.arrived(1);
    await b.clock.advance(4999);
    expect(b.clock.pending).toBeGreaterThan(0);
    await b.clock.advance(1);
    const error = await outcome;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'TIMEOUT', attempts: 1, platform });
    expect(error.message).toContain('5000 ms');
  });

  it('has defaults: 30 s for an attempt, 120 s for a call', async () => {
    b.server.always(stallHeaders());
    const outcome = fail({ retry: { attempts: 99, baseMs: 0 } });
    await b.server.arrived(1);
    await b.clock.advance(29_999);
    expect(b.server.count).toBe(1);
    await b.clock.advance(1);
    await b.server.arrived(2);
    await b.clock.advance(90_000);
    const error = await outcome;
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error.message).toContain('120000 ms');
    expect(b.server.count).toBe(4);
  });

  it('a deadline within an attempt', async () => {
    b.server.always(stallBody());
    const outcome = fail({ deadline: 3000 }, 'write');
    await b.server.arrived(1);
    await b.clock.advance(3000);
    const error = await outcome;
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ code: 'DEADLINE', attempts: 1, outcome: 'unknown' });
    expect(b.clock.pending).toBe(0);
  });

  it('a call’s own timeout and deadline win over the client’s', async () => {
    b.server.always(stallHeaders());
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, timeout: 50, deadline: 60, retry: false });
    const outcome = failure(operations.read.run({ timeout: 1000, deadline: 2000 }));
    await b.server.arrived(1);
    await b.clock.advance(999);
    expect(b.clock.pending).toBe(1);
    await b.clock.advance(1);
    expect(await outcome).toBeInstanceOf(TimeoutError);
  });

  it('the deadline covers the fetching of a token', async () => {
    let asked = 0;
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, deadline: 1000 }, () => {
      asked += 1;
      return new Promise<string>(() => undefined);
    });
    const outcome = failure(operations.write.run());
    await until(() => asked === 1);
    await b.clock.advance(1000);
    const error = await outcome;
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ attempts: 1 });
    expect(error.outcome).toBeUndefined();
    expect(b.server.count).toBe(0);
  });

  it('a fetch that ignores its signal cannot hold the call', async () => {
    let asked = 0;
    const fetch = () => {
      asked += 1;
      return new Promise<Response>(() => undefined);
    };
    const outcome = fail({ fetch, timeout: 1000, retry: false });
    await until(() => asked === 1);
    await b.clock.advance(1000);
    expect(await outcome).toBeInstanceOf(TimeoutError);
  });

  it('an answer that comes after the timeout is let go of', async () => {
    const late: ReadableStreamDefaultReader[] = [];
    let cancelled = 0;
    let answer: (response: Response) => void = () => undefined;
    const fetch = () =>
      new Promise<Response>((resolve) => {
        answer = resolve;
        asked += 1;
      });
    let asked = 0;
    const outcome = fail({ fetch, timeout: 1000, retry: false });
    await until(() => asked === 1);
    await b.clock.advance(1000);
    await outcome;
    answer(new Response(new ReadableStream({ cancel: () => void (cancelled += 1) })));
    await b.clock.settle();
    expect(cancelled).toBe(1);
    expect(late).toEqual([]);
  });
});

describe('many calls on one long-lived signal', () => {
  it('leave no listeners: 30,000 of them, good and bad', { timeout: 60_000 }, async () => {
    const { signal } = new AbortController();
    const warnings: Error[] = [];
    const warned = (warning: Error) => void warnings.push(warning);
    process.on('warning', warned);
    const ok = { sda: { data: { readSession: {} } }, skilljar: {} };
    const during: number[] = [];
    const most: number[] = [];
    for (const platform of ['sda', 'skilljar'] as const) {
      let n = 0;
      const fetch = async () => {
        n += 1;
        return n % 5 === 0 ? new Response('{}', { status: 404 }) : Response.json(ok[platform]);
      };
      const { operations } = SUBJECTS[platform](b.server, { fetch, clock: b.clock, rateLimit: false });
      for (let i = 0; i < 150; i += 1) {
        const calls = Array.from({ length: 100 }, () => operations.read.run({ signal }));
        during.push(getEventListeners(signal, 'abort').length);
        await Promise.allSettled(calls);
        most.push(getEventListeners(signal, 'abort').length);
      }
      expect(n).toBe(15_000);
    }
    expect(Math.max(...during)).toBeLessThanOrEqual(1);
    expect(Math.max(...most)).toBe(0);
    await b.clock.settle();
    process.off('warning', warned);
    expect(warnings).toEqual([]);
    expect(b.clock.pending).toBe(0);
  });

  it('are all cancelled when it is aborted, those of other signals are not', async () => {
    const client = createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, clock: b.clock });
    const [one, other] = [new AbortController(), new AbortController()];
    const held = gate(json(200, { id: 'c' }));
    b.server.always(held.step);
    const cancelled = Array.from({ length: 20 }, () => failure(client.courses.get('c', { signal: one.signal })));
    const left = client.courses.get('c', { signal: other.signal });
    await b.server.arrived(21);
    one.abort(new Error('enough'));
    for (const error of await Promise.all(cancelled)) expect(error).toBe(one.signal.reason);
    expect(getEventListeners(one.signal, 'abort')).toHaveLength(0);
    expect(getEventListeners(other.signal, 'abort')).toHaveLength(1);
    held.open();
    expect(await left).toEqual({ id: 'c' });
    expect(getEventListeners(other.signal, 'abort')).toHaveLength(0);
  });

  it('leave none either when they are refused before anything is sent, or a list is left early', async () => {
    const { signal } = new AbortController();
    const client = createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, clock: b.clock });
    await failure(client.courses.get('', { signal }));
    await failure(client.courses.create({} as never, { signal }));
    b.server.always(json(200, { count: 9, next: `${b.server.origin}/v1/courses?page=2`, results: [{ id: 1 }, { id: 2 }] }));
    for await (const _course of client.courses.list(undefined, { signal })) break;
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

describe('lists and a signal', () => {
  it('skilljar: aborting between pages ends the loop with the reason', async () => {
    const client = createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, clock: b.clock });
    b.server.always(({ response, request, clock }) =>
      json(200, {
        next: `${(b.server as FaultServer).origin}/v1/courses?page=${Number(new URL(request.url, 'http://x').searchParams.get('page') ?? 1) + 1}`,
        results: [{ id: request.url }],
      })({
        response,
        request,
        clock,
      }),
    );
    const controller = new AbortController();
    const reason = new Error('enough');
    const seen: unknown[] = [];
    const error = await failure(async () => {
      for await (const course of client.courses.list(undefined, { signal: controller.signal })) {
        seen.push(course);
        if (seen.length === 2) controller.abort(reason);
      }
    });
    expect(error).toBe(reason);
    expect(seen).toHaveLength(2);
  });

  it('sda: aborting while page 0 is tried is not forgiven', async () => {
    const client = createSdaClient({ token: KEYS.sda, baseUrl: b.server.origin, clock: b.clock });
    const held = gate(json(500, {}));
    b.server.queue(json(200, { data: { readAllSessions: { items: [{ sessionId: 'a' }], pages: 1, itemCount: 5 } } }), held.step);
    const controller = new AbortController();
    const reason = new Error('enough');
    const outcome = failure(client.sessions.list(undefined, { signal: controller.signal }).toArray({ maxItems: 99 }));
    await b.server.arrived(2);
    controller.abort(reason);
    expect(await outcome).toBe(reason);
    held.open();
  });
});
