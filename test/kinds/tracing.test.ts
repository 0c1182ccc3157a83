import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, type ContextManager, context, isSpanContextValid, propagation, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FetchLike, Hooks } from '../../src/index.js';
import { otelHooks } from '../../src/otel.js';
import { createSdaClient } from '../../src/sda/index.js';
import { bench } from '../support/bench.js';
import { data, json, resetBeforeAnswer, tooMany } from '../support/fault-server.js';
import { failure, KEYS, PLATFORMS, SUBJECTS } from '../support/subjects.js';
import { hand, reading, watching } from '../support/watching.js';

const b = bench();
const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer('test');

/** What an application sets up: contexts that follow promises, and the header of the W3C. */
class Contexts implements ContextManager {
  readonly #store = new AsyncLocalStorage<Context>();
  active = () => this.#store.getStore() ?? ROOT_CONTEXT;
  with = <A extends unknown[], F extends (...args: A) => ReturnType<F>>(active: Context, run: F, self?: ThisParameterType<F>, ...args: A) =>
    this.#store.run(active, () => run.apply(self as never, args));
  bind = <T>(_context: Context, target: T) => target;
  enable = () => this;
  disable = () => this;
}
const propagator = {
  inject(active: Context, carrier: unknown, setter: { set(carrier: unknown, name: string, value: string): void }) {
    const span = trace.getSpanContext(active);
    if (span && isSpanContextValid(span)) setter.set(carrier, 'traceparent', `00-${span.traceId}-${span.spanId}-01`);
  },
  extract: (active: Context) => active,
  fields: () => ['traceparent'],
};

beforeAll(() => {
  context.setGlobalContextManager(new Contexts());
  propagation.setGlobalPropagator(propagator);
});
afterAll(() => {
  context.disable();
  propagation.disable();
});
beforeEach(() => exporter.reset());
afterEach(() => expect(context.active()).toBe(ROOT_CONTEXT));

/** Runs inside a span of the application. */
const inside = <T>(run: () => PromiseLike<T> | T) =>
  tracer.startActiveSpan('job', async (span) => {
    try {
      return await run();
    } finally {
      span.end();
    }
  });
const spans = () => exporter.getFinishedSpans();
const job = () =>
  spans()
    .find(({ name }) => name === 'job')!
    .spanContext();
const sent = () => spans().filter(({ name }) => name !== 'job');
const headerOf = ({ traceId, spanId }: { traceId: string; spanId: string }) => `00-${traceId}-${spanId}-01`;
const arrived = () => b.server.received.map(({ headers }) => headers.traceparent);

describe.each(PLATFORMS)('%s', (platform) => {
  it.each(['read', 'write', 'idempotent'] as const)('%s: the request carries the span of its attempt', async (kind) => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, hooks: otelHooks({ tracer }) });
    b.server.always(operations[kind].ok);
    await inside(() => operations[kind].run());
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.spanContext().traceId).toBe(job().traceId);
    expect(sent()[0]?.parentSpanContext?.spanId).toBe(job().spanId);
    expect(arrived()).toEqual([headerOf(sent()[0]!.spanContext())]);
  });

  it('every attempt has its own span, below the same one', async () => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, hooks: otelHooks({ tracer }) });
    b.server.queue(tooMany({ 'retry-after': '1' }), resetBeforeAnswer(), operations.read.ok);
    await inside(() => operations.read.run());
    expect(sent()).toHaveLength(3);
    expect(arrived()).toEqual(sent().map((span) => headerOf(span.spanContext())));
    expect(new Set(arrived()).size).toBe(3);
    for (const span of sent()) expect(span.parentSpanContext?.spanId).toBe(job().spanId);
  });

  it('the span is active while the request is sent, and not after it', async () => {
    const during: (string | undefined)[] = [];
    const fetch: FetchLike = async (url, init) => {
      await new Promise((resolve) => setImmediate(resolve));
      during.push(trace.getActiveSpan()?.spanContext().spanId);
      return globalThis.fetch(url, init);
    };
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, fetch, hooks: otelHooks({ tracer }) });
    b.server.always(operations.read.ok);
    let after: string | undefined;
    await inside(async () => {
      await operations.read.run();
      after = trace.getActiveSpan()?.spanContext().spanId;
    });
    expect(during).toEqual([sent()[0]?.spanContext().spanId]);
    expect(after).toBe(job().spanId);
  });
});

describe('the context', () => {
  it('is of each call alone, however many there are', async () => {
    const { operations } = SUBJECTS.instruqt(b.server, { clock: b.clock, hooks: otelHooks({ tracer }) });
    b.server.always(operations.read.ok);
    await Promise.all(Array.from({ length: 8 }, () => inside(() => operations.read.run())));
    const jobs = new Map(spans().flatMap((span) => (span.name === 'job' ? [[span.spanContext().spanId, span.spanContext().traceId]] : [])));
    expect(sent()).toHaveLength(8);
    for (const span of sent()) expect(jobs.get(span.parentSpanContext?.spanId ?? '')).toBe(span.spanContext().traceId);
    expect(new Set(arrived()).size).toBe(8);
  });

  it('does not replace a traceparent of the caller’s own', async () => {
    const { operations } = SUBJECTS.sda(b.server, { clock: b.clock, hooks: otelHooks({ tracer }) });
    b.server.always(operations.read.ok);
    const own = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await operations.read.run({ headers: { traceparent: own } });
    expect(arrived()).toEqual([own]);
  });

  it.each<[string, Hooks['headers'], object]>([
    ['a record', () => ({ 'X-Tenant': 'acme', 'x-none': undefined }), { 'x-tenant': 'acme' }],
    ['pairs', () => [['x-tenant', 'acme']], { 'x-tenant': 'acme' }],
    ['Headers', () => new Headers({ 'x-tenant': 'acme' }), { 'x-tenant': 'acme' }],
    ['another traceparent', () => ({ Traceparent: '00-1-1-01' }), { traceparent: '00-1-1-01' }],
    ['nothing', () => undefined, { traceparent: expect.stringMatching(/^00-/) }],
  ])('goes with headers of the caller’s own hook: %s', async (_what, headers, expected) => {
    const { operations } = SUBJECTS.sda(b.server, { clock: b.clock, hooks: otelHooks({ tracer, hooks: { headers } }) });
    b.server.always(operations.read.ok);
    await operations.read.run();
    expect(b.server.last.headers).toMatchObject({ traceparent: expect.any(String), ...expected });
  });

  it('is sent with nothing when nothing was set up', async () => {
    const { operations } = SUBJECTS.sda(b.server, { clock: b.clock, hooks: otelHooks() });
    b.server.always(operations.read.ok);
    await operations.read.run();
    expect(arrived()).toEqual([undefined]);
  });

  it('ends with a call that fails, before it or in it', async () => {
    const { operations } = SUBJECTS.instruqt(b.server, {
      clock: b.clock,
      hooks: otelHooks({ tracer, hooks: { headers: () => ({ host: 'x' }) } }),
    });
    expect(await failure(inside(() => operations.read.run()))).toMatchObject({ code: 'CONFIGURATION' });
    expect(sent().map(({ status }) => status.code)).toEqual([2]);
    const other = SUBJECTS.instruqt(b.server, { clock: b.clock, hooks: otelHooks({ tracer }) }).operations;
    b.server.always(json(404, {}));
    expect(await failure(inside(() => other.read.run()))).toMatchObject({ code: 'NOT_FOUND' });
    expect(sent()).toHaveLength(2);
  });

  it('is not sent to another host: a file is requested within its span, without headers', async () => {
    const requests: Record<string, unknown>[] = [];
    const fetch: FetchLike = async (url, init) => {
      if (!String(url).includes('files.test')) return globalThis.fetch(url, init);
      requests.push({ ...Object.fromEntries(new Headers(init?.headers)), active: trace.getActiveSpan()?.spanContext().spanId });
      return new Response('ab');
    };
    const sda = createSdaClient({
      token: KEYS.sda,
      baseUrl: `${b.server.origin}/graphql`,
      clock: b.clock,
      fetch,
      hooks: otelHooks({ tracer }),
    });
    b.server.queue(
      data({ readSessionRecording: { status: 'READY', sessionRecordingFile: { fileSize: 2 } } }),
      data({ getRecordingPlaybackUrl: { playbackUrl: 'https://files.test/a.mp4' } }),
    );
    const { stream } = await inside(() => sda.recordings.download({ recordingId: 'r1' }));
    expect(await new Response(stream).text()).toBe('ab');
    expect(requests).toEqual([{ active: sent().at(-1)?.spanContext().spanId }]);
    expect(arrived().filter(Boolean)).toHaveLength(2);
  });
});

describe('a subscription', () => {
  const world = watching();

  it('carries the span of its connection', async () => {
    await world.serve();
    const client = world.clientOf({ hooks: otelHooks({ tracer }) });
    const controller = new AbortController();
    const read = await inside(async () => {
      const loop = reading(client.liveEvents.watchRaisedHands({ inviteID: 'i1' }, { signal: controller.signal }));
      await world.server.subscribedTimes(1);
      return loop;
    });
    world.server.publish(hand('s1'));
    await expect.poll(() => read.ids()).toEqual(['s1']);
    controller.abort(new Error('enough'));
    await failure(read.over);
    await expect.poll(() => sent().length).toBe(1);
    expect(sent()[0]?.parentSpanContext?.spanId).toBe(job().spanId);
    expect(world.server.seen.headers[0]?.traceparent).toBe(headerOf(sent()[0]!.spanContext()));
  });
});
