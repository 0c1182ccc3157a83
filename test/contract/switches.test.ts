// What can be switched off in a client, and what it reports to observability tools.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { describe, expect, it } from 'vitest';
import {
  ConfigurationError,
  createLearningPlatforms,
  DryRunError,
  type FetchLike,
  MalformedResponseError,
  NotFoundError,
} from '../../src/index.js';
import { otelHooks } from '../../src/otel.js';
import { createClient, getSession } from '../../src/sda/functions/index.js';
import { createClient as createSkilljar, getCourse } from '../../src/skilljar/functions/index.js';

const SECRET = 'sk-live-0123456789abcdef';

function platforms(fetch: FetchLike, shared: object = {}) {
  return createLearningPlatforms({
    fetch,
    retry: false,
    ...shared,
    sda: { token: SECRET },
    instruqt: { apiKey: SECRET },
    skilljar: { apiKey: SECRET, domain: 'academy.example.com' },
    learningPath: { apiKey: SECRET, origin: 'https://acme.example.com', authToken: 'learner-token-1' },
  });
}

const nobody: FetchLike = () => Promise.reject(new Error('no request may be sent here'));
const COURSE = { title: 'Intro', short_description: 'Short', enforce_sequential_navigation: true };

describe('readOnly', () => {
  it('refuses every write before it is sent, and lets reads through', async () => {
    const sent: string[] = [];
    const lp = platforms(
      async (input) => {
        sent.push(String(input));
        return Response.json({ data: { readSession: {}, getRecordingPlaybackUrl: {} }, id: 'c' });
      },
      { readOnly: true },
    );
    const writes = [
      lp.skilljar.courses.create(COURSE),
      lp.skilljar.courses.update('c', { title: 'X' }),
      lp.skilljar.courses.delete('c', { confirm: true }),
      lp.sda.sessions.start({ input: { projectId: 'p', versionId: 'v' } }),
      lp.instruqt.tracks.delete({ trackID: 't' }, { confirm: true }),
      lp.instruqt.request('mutation { deleteTrack(trackID: "t") }'),
      lp.learningPath.courses.archive({ id: 'c' }),
    ];
    for (const result of await Promise.allSettled(writes)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'CONFIGURATION', attempts: 0 } });
      expect((result as PromiseRejectedResult).reason).toBeInstanceOf(ConfigurationError);
      expect((result as PromiseRejectedResult).reason.message).toMatch(/readOnly.*Nothing was sent/);
    }
    expect(sent).toEqual([]);
    await lp.skilljar.courses.get('c');
    await lp.sda.sessions.get({ sessionId: 's' });
    // A mutation by kind that changes nothing.
    await lp.sda.recordings.playbackUrl({ recordingId: 'r' });
    expect(sent).toHaveLength(3);
  });
});

describe('dryRun', () => {
  it('gives the request that would have been sent, without secrets', async () => {
    const lp = platforms(nobody);
    const rest = await lp.skilljar.courses.create(COURSE, { dryRun: true }).catch((error: unknown) => error);
    expect(rest).toBeInstanceOf(DryRunError);
    expect(rest).toMatchObject({
      code: 'DRY_RUN',
      attempts: 0,
      request: { method: 'POST', url: 'https://api.skilljar.com/v1/courses', body: COURSE },
    });
    const graphql = (await lp.learningPath.courses.archive({ id: 'c1' }, { dryRun: true }).catch((error: unknown) => error)) as DryRunError;
    expect(graphql.request).toMatchObject({
      method: 'POST',
      body: { variables: { id: 'c1' }, query: expect.stringContaining('ArchiveUserCourse') },
    });
    expect(graphql.request.url).toBe('https://acme.example.com/helium?apiKey=[redacted]');
    const webhook = await lp.skilljar.webhooks
      .create({ target_url: `https://acme.example.com/hook?token=${SECRET}-2`, basic_auth_password: 'correct horse' } as never, {
        dryRun: true,
      })
      .catch((error: unknown) => error);
    for (const error of [rest, graphql, webhook]) {
      const all = [inspect(error, { depth: 10 }), JSON.stringify(error), String(error)].join('\n');
      for (const secret of [SECRET, btoa(`${SECRET}:`), 'learner-token-1', 'correct horse']) expect(all).not.toContain(secret);
    }
  });

  it('holds for a whole client, but still checks what it is given', async () => {
    const lp = platforms(nobody, { dryRun: true });
    await expect(lp.sda.sessions.get({ sessionId: 's' })).rejects.toMatchObject({ code: 'DRY_RUN' });
    await expect(lp.sda.sessions.get({ sessionId: '' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('maxResponseBytes', () => {
  const long = JSON.stringify({ id: 'c', title: 'x'.repeat(10_000) });
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('x'.repeat(1000)));
      },
    });

  it.each([
    ['by what it says of its length', () => new Response(long, { headers: { 'content-length': String(long.length) } })],
    ['by what it is', () => new Response(long)],
    ['without an end', () => new Response(stream())],
  ])('refuses a longer answer, known %s', async (_how, answer) => {
    const lp = platforms(async () => answer(), { maxResponseBytes: 5000 });
    const error = await lp.skilljar.courses.get('c').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error).toMatchObject({ message: expect.stringContaining('5000 bytes (maxResponseBytes)') });
  });

  it('reads what is shorter, whatever its pieces', async () => {
    const text = JSON.stringify({ id: 'ü', title: '€'.repeat(500) });
    const bytes = new TextEncoder().encode(text);
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        // Split in the middle of characters.
        for (let i = 0; i < bytes.length; i += 7) controller.enqueue(bytes.slice(i, i + 7));
        controller.close();
      },
    });
    const lp = platforms(async () => new Response(pieces), { maxResponseBytes: 5000 });
    expect(await lp.skilljar.courses.get('c')).toEqual(JSON.parse(text));
  });

  it('must be a positive number', () => {
    expect(() => platforms(nobody, { maxResponseBytes: 0 })).toThrow(/maxResponseBytes/);
  });
});

describe('the stack of an error', () => {
  const notFound: FetchLike = async () => Response.json({ detail: 'no' }, { status: 404 });
  const firstFrame = (error: unknown) => (error as Error).stack?.split('\n').find((line) => line.includes(' at ')) ?? '';

  it.each([
    ['a method', () => platforms(notFound).skilljar.courses.get('c')],
    ['a method of a GraphQL platform', () => platforms(notFound).sda.sessions.get({ sessionId: 's' })],
    ['a nested method', () => platforms(notFound).skilljar.domain().publishedCourses.get('p')],
    ['a document of one’s own', () => platforms(notFound).sda.request('{ readHubConfig { hubConfigId } }')],
    ['a function', () => getSession(createClient({ token: SECRET, fetch: notFound }), { sessionId: 's' })],
    ['a REST function', () => getCourse(createSkilljar({ apiKey: SECRET, fetch: notFound }), 'c')],
    ['a list', () => platforms(notFound).skilljar.courses.list()],
    ['a list to an array', () => platforms(notFound).sda.sessions.list().toArray({ maxItems: 1 })],
    ['withResponse', () => platforms(notFound).skilljar.courses.get('c').withResponse()],
  ])('begins at the caller’s line: %s', async (_what, call) => {
    const error = await Promise.resolve(call()).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(NotFoundError);
    expect((error as Error).stack).toMatch(/^NotFoundError: /);
    expect(firstFrame(error)).toContain('switches.test.ts');
  });
});

describe('diagnostics_channel', () => {
  it('publishes the events of the hooks to subscribers', async () => {
    const seen: [string, unknown][] = [];
    const names = ['request', 'response', 'success', 'error'].map((name) => `learning-platforms:${name}`);
    const listener = (message: unknown, name: string | symbol) => void seen.push([String(name), message]);
    for (const name of names) subscribe(name, listener);
    try {
      const lp = platforms(async (input) =>
        String(input).includes('bad') ? new Response(null, { status: 404 }) : Response.json({ id: 'c' }),
      );
      await lp.skilljar.courses.get('good');
      await lp.skilljar.courses.get('bad').catch(() => undefined);
    } finally {
      for (const name of names) unsubscribe(name, listener);
    }
    expect(seen.map(([name]) => name.split(':')[1])).toEqual(['request', 'response', 'success', 'request', 'response', 'error']);
    const ids = seen.map(([, message]) => (message as { callId: number }).callId);
    expect(ids[0]).toBe(ids[2]);
    expect(ids[3]).not.toBe(ids[0]);
    expect(inspect(seen, { depth: 10 })).not.toContain(SECRET);
  });
});

describe('OpenTelemetry', () => {
  it('makes a client span of each attempt, child of the active one', async () => {
    const exporter = new InMemorySpanExporter();
    const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
    const tracer = provider.getTracer('test');
    const observed: string[] = [];
    const hooks = otelHooks({ tracer, hooks: { onRequest: ({ operation }) => void observed.push(operation) } });
    const answers = [
      new Response(null, { status: 503 }),
      Response.json({ id: 'c' }, { headers: { 'x-request-id': 'r-1' } }),
      Response.json({ errors: [{ message: 'no' }] }),
    ];
    const lp = platforms(async () => answers.shift() as Response, { hooks, retry: { baseMs: 0 } });
    const parent = tracer.startSpan('job');
    await context.with(trace.setSpan(context.active(), parent), () => lp.skilljar.courses.get('c'));
    await lp.sda.sessions.get({ sessionId: 's' }).catch(() => undefined);
    parent.end();
    const spans = exporter.getFinishedSpans().filter(({ name }) => name !== 'job');
    expect(spans.map(({ name }) => name)).toEqual(['GET skilljar.courses.get', 'GET skilljar.courses.get', 'query sda.sessions.get']);
    expect(spans[0]).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'http.response.status_code': 503, 'error.type': 'SERVER' },
    });
    expect(spans[1]?.attributes).toMatchObject({
      'http.request.method': 'GET',
      'http.request.resend_count': 1,
      'http.response.status_code': 200,
      'server.address': 'api.skilljar.com',
      'server.port': 443,
      'url.full': 'https://api.skilljar.com/v1/courses/{course_id}',
      'learning_platforms.operation': 'skilljar.courses.get',
      'learning_platforms.request_id': 'r-1',
    });
    expect(spans[2]).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'graphql.operation.type': 'query', 'error.type': 'GRAPHQL' },
    });
    expect(observed).toHaveLength(3);
    expect(
      inspect(
        spans.map(({ attributes, status }) => ({ attributes, status })),
        { depth: 10 },
      ),
    ).not.toContain(SECRET);
  });
});

describe('a call that its caller aborts', () => {
  it('is reported to the hooks, and leaves no open span', async () => {
    const exporter = new InMemorySpanExporter();
    const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer('test');
    const observed: string[] = [];
    const controller = new AbortController();
    const lp = platforms(
      (_input, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
          queueMicrotask(() => controller.abort(new Error('enough')));
        }),
      {
        hooks: otelHooks({
          tracer,
          hooks: { onAbort: ({ operation }) => void observed.push(operation), onError: () => void observed.push('error') },
        }),
      },
    );
    await expect(lp.skilljar.courses.get('c', { signal: controller.signal })).rejects.toThrow('enough');
    expect(observed).toEqual(['skilljar.courses.get']);
    expect(exporter.getFinishedSpans()).toMatchObject([{ attributes: { 'error.type': 'abort' } }]);
  });
});

describe('a write whose outcome is not known', () => {
  it('names the call to verify it with', async () => {
    const lp = platforms(async () => new Response('', { status: 502 }));
    await expect(lp.skilljar.courses.create(COURSE)).rejects.toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('check with skilljar.courses.list'),
    });
    await expect(lp.sda.sessions.start({ input: { projectId: 'p', versionId: 'v' } })).rejects.toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('check with sda.sessions.list'),
    });
  });
});
