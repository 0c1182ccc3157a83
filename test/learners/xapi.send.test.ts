// Statements, sent to a small learning record store over HTTP that refuses what the specification refuses.
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isLearningPlatformError } from '../../src/index.js';
import { type SendProgress, sendStatements, toStatement } from '../../src/learners/index.js';
import type { FakeClock } from '../support/fake-clock.js';
import { FaultServer, json, resetBeforeAnswer, respond, type Step, tooMany } from '../support/fault-server.js';
import { LearningRecords, unavailable } from '../support/lrs.js';
import { progressRecord, record, TIME } from '../support/progress-records.js';

const homePage = 'https://academy.example.com';

/** As many records, of as many learners. */
const records = (count: number) =>
  Array.from({ length: count }, (_, i) => record({ key: `skilljar:course:e${i}`, learner: { email: `learner${i}@example.com` } }));

describe('sendStatements', () => {
  const key = 'key-of-the-store';
  const secret = 'secret-of-the-store';
  const basic = `Basic ${btoa(`${key}:${secret}`)}`;
  let server: FaultServer;
  let clock: FakeClock;
  let lrs: LearningRecords;
  let endpoint: string;

  beforeAll(async () => {
    server = await FaultServer.start();
    endpoint = `${server.origin}/xapi/`;
  });
  beforeEach(() => {
    clock = server.reset();
    lrs = new LearningRecords(basic);
    server.always(lrs.step);
  });
  afterAll(() => server.close());

  const send = (given: Parameters<typeof sendStatements>[1], options: object = {}) =>
    sendStatements({ endpoint, key, secret }, given, { homePage, clock, ...options });

  it('sends batches', async () => {
    const progress: SendProgress[] = [];
    const result = await send(records(120), { onProgress: (each: SendProgress) => progress.push(each) });
    expect(result).toEqual({ sent: 120, skipped: [], refused: [] });
    expect(server.received.map((request) => request.json.length)).toEqual([50, 50, 20]);
    expect(progress.map(({ sent }) => sent)).toEqual([50, 100, 120]);
    expect(lrs.stored.size).toBe(120);
    expect(server.last.headers['user-agent']).toMatch(/^learning-platforms\//);
  });

  it('sends every legal record', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(progressRecord, { selector: (each) => each.key, maxLength: 60 }), async (given) => {
        lrs.stored.clear();
        const { sent, skipped, refused } = await send(given, { batchSize: 20 });
        expect(refused).toEqual([]);
        expect(sent + skipped.length).toBe(given.length);
        expect(lrs.stored.size).toBe(sent);
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing when the same records are sent again', async () => {
    await send(records(70));
    const before = structuredClone([...lrs.stored]);
    expect(await send(records(70), { batchSize: 30 })).toEqual({ sent: 70, skipped: [], refused: [] });
    expect([...lrs.stored]).toEqual(before);
  });

  it('adds a statement when a record has changed', async () => {
    await send([record({ status: 'in-progress', lastActivityAt: TIME, progress: 0.5 })]);
    await send([record()]);
    expect([...lrs.stored.values()].map(({ verb }) => verb.display.en)).toEqual(['progressed', 'completed']);
  });

  it('skips records that cannot be a statement', async () => {
    const anonymous = record({ learner: {} });
    const { sent, skipped } = await send([anonymous, record()]);
    expect(sent).toBe(1);
    expect(skipped).toEqual([{ record: anonymous, reason: 'record.learner: must have an email or an id' }]);
    expect(skipped[0]?.record).toBe(anonymous);
  });

  it('sends all others when the store refuses some', async () => {
    const given = records(50);
    const bad = new Set([3, 4, 31]);
    const ids = new Set(await Promise.all([...bad].map(async (i) => (await toStatement(given[i]!, { homePage })).id)));
    lrs.refuses = ({ id }) => ids.has(id);
    const { sent, refused } = await send(given);
    expect(sent).toBe(47);
    expect(lrs.stored.size).toBe(47);
    expect(refused.map((each) => given.indexOf(each.record))).toEqual([...bad]);
    expect(refused[0]?.error).toMatchObject({
      code: 'BAD_REQUEST',
      status: 400,
      operation: 'learners.sendStatements',
      platform: undefined,
    });
    // No more than the halves on the way to each.
    expect(server.count).toBeLessThan(1 + 2 * bad.size * 6);
  });

  it('reports a conflict with another statement', async () => {
    await send([record()]);
    const changed = record({ learner: { email: 'other@example.com' } });
    const { sent, refused } = await send([...records(9), changed]);
    expect(sent).toBe(9);
    expect(refused).toMatchObject([{ record: changed, error: { code: 'CONFLICT' } }]);
    expect([...lrs.stored.values()].filter(({ actor }) => 'mbox' in actor && actor.mbox === 'mailto:other@example.com')).toEqual([]);
  });

  it('never sends an id twice in a batch', async () => {
    const changed = record({ score: 1 });
    const { sent, refused } = await send([record(), record(), changed, ...records(3)]);
    expect(sent).toBe(2 + 3);
    expect(refused.map((each) => each.record)).toEqual([changed]);
  });

  it('halves a batch that is too large', async () => {
    lrs.most = 7;
    expect(await send(records(50))).toMatchObject({ sent: 50, refused: [] });
  });

  it('repeats after 503', async () => {
    server.queue(unavailable, unavailable);
    expect(await send(records(3))).toMatchObject({ sent: 3 });
    expect(server.count).toBe(3);
  });

  it('waits as long as 429 says', async () => {
    server.queue(tooMany({ 'retry-after': '7' }));
    const began = clock.now();
    expect(await send(records(3))).toMatchObject({ sent: 3 });
    expect(clock.now() - began).toBe(7000);
  });

  it('stores nothing twice when the connection breaks after the store acted', async () => {
    server.queue(lrs.actsAndBreaks);
    expect(await send(records(3))).toEqual({ sent: 3, skipped: [], refused: [] });
    expect(server.count).toBe(2);
    expect(lrs.stored.size).toBe(3);
  });

  it('gives up after the attempts, and another run completes it', async () => {
    server.queue(lrs.step, resetBeforeAnswer(), unavailable);
    await expect(send(records(120), { retry: { attempts: 2 } })).rejects.toMatchObject({ code: 'SERVER', attempts: 2 });
    expect(lrs.stored.size).toBe(50);
    expect(await send(records(120))).toMatchObject({ sent: 120 });
    expect(lrs.stored.size).toBe(120);
  });

  it('takes 204, with which a store may say that it has all of them', async () => {
    server.queue(respond(204, ''));
    expect(await send(records(2))).toMatchObject({ sent: 2 });
  });

  it.each([json(200, {}), json(200, ['1']), respond(200, '<html>'), respond(200, '')])(
    'does not take another answer for success',
    async (step) => {
      server.queue(step);
      await expect(send(records(2))).rejects.toMatchObject({ code: 'MALFORMED_RESPONSE' });
    },
  );

  it('rejects with the error of a request that no record is the reason of', async () => {
    await expect(sendStatements({ endpoint, key, secret: 'wrong' }, records(3), { homePage })).rejects.toMatchObject({
      code: 'AUTHENTICATION',
    });
    await expect(sendStatements({ endpoint: server.origin, key, secret }, records(3), { homePage })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(server.count).toBe(2);
  });

  it('takes a whole header', async () => {
    expect(await sendStatements({ endpoint, authorization: basic }, records(2), { homePage })).toMatchObject({ sent: 2 });
  });

  it('shows neither secrets nor learners in errors', async () => {
    const echo = (status: number): Step => {
      return ({ request: { headers, text }, response }) => {
        const error = [...Object.values(headers), text, `the key ${key}, or ${secret}, is not known: ${basic.slice(6)}`].join(' ');
        response.writeHead(status).end(JSON.stringify({ error }));
      };
    };
    server.always(echo(400));
    const { refused } = await send(records(2));
    server.always(echo(401));
    const failed = await send(records(2)).catch((error: unknown) => error);
    for (const error of [...refused.map((each) => each.error), failed]) {
      expect(isLearningPlatformError(error)).toBe(true);
      const { message, stack, body, rawBody } = error as { message: string; stack: string; body: unknown; rawBody: string };
      const shown = JSON.stringify([error, message, stack, body, rawBody]);
      for (const hidden of [key, secret, btoa(`${key}:${secret}`), 'learner0@example.com', 'learner1@example.com'])
        expect(shown).not.toContain(hidden);
    }
    expect(refused).toHaveLength(2);
  });

  it('reads an async iterable as it sends, and closes it when the caller aborts', async () => {
    let read = 0;
    let closed = false;
    async function* source() {
      try {
        for (const each of records(1000)) {
          read += 1;
          yield each;
        }
      } finally {
        closed = true;
      }
    }
    const controller = new AbortController();
    const reason = new Error('enough');
    const ahead: number[] = [];
    const run = send(source(), {
      signal: controller.signal,
      batchSize: 10,
      onProgress: ({ sent }: SendProgress) => {
        ahead.push(read - sent);
        if (sent === 30) controller.abort(reason);
      },
    });
    await expect(run).rejects.toBe(reason);
    // Nothing is read ahead of what was sent.
    expect(ahead).toEqual([0, 0, 0]);
    expect(closed).toBe(true);
    expect(lrs.stored.size).toBe(30);
  });

  it('sends nothing for no records', async () => {
    expect(await send([])).toEqual({ sent: 0, skipped: [], refused: [] });
    expect(server.count).toBe(0);
  });

  it.each([
    [{ endpoint: 'lrs.example' }, {}],
    [{ endpoint: 'https://lrs.example/?a=b' }, {}],
    [{ key: '' }, {}],
    [{ key: 'a:b' }, {}],
    [{ secret: undefined }, {}],
    [{ authorization: 'Basic \n' }, {}],
    [{}, { batchSize: 0 }],
    [{}, { batchSize: 1.5 }],
    [{}, { timeout: -1 }],
    [{}, { retry: { attempts: 0 } }],
  ])('refuses %j %j', async (of, options) => {
    const run = sendStatements({ endpoint, key, secret, ...of } as never, records(1), { homePage, ...options });
    await expect(run).rejects.toMatchObject({ code: 'CONFIGURATION', message: expect.not.stringContaining(secret) });
    await expect(sendStatements({ endpoint, key, secret }, [], { homePage: 'academy' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(server.count).toBe(0);
  });
});
