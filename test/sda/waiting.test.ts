import { describe, expect, it, vi } from 'vitest';
import { DeadlineError, GraphQLResponseError, InputError, StateError } from '../../src/index.js';
import { sdaConveniences } from '../../src/sda/conveniences.js';
import * as functions from '../../src/sda/functions/index.js';
import { createSdaClient, type SessionStatusEvent } from '../../src/sda/index.js';
import { bench } from '../support/bench.js';
import { until } from '../support/fake-clock.js';
import { data, graphqlErrors, type Step, stallHeaders } from '../support/fault-server.js';
import { failure, KEYS, transportOf } from '../support/subjects.js';

const b = bench();

/** Its jitter is no chance: the whole of each wait. */
function sda() {
  const made = createSdaClient({ token: KEYS.sda, baseUrl: `${b.server.origin}/graphql`, clock: b.clock });
  transportOf(made).random = () => 0;
  return made;
}

const session = (status: string): Step => data({ readSession: { sessionId: 's1', status } });
const ID = { sessionId: 's1' };

it('every convenience is a function with the client first, and the client’s method of its name', () => {
  const exported = new Map(Object.values(functions).flatMap((fn) => ('id' in fn ? [[fn.id as string, fn]] : [])));
  for (const [resource, names] of Object.entries(sdaConveniences)) {
    for (const name of names.split(' ')) {
      expect(exported.has(`${resource}.${name}`), `${resource}.${name}`).toBe(true);
      expect(sda()[resource as 'sessions']).toHaveProperty(name);
    }
  }
});

describe('sessions.waitUntilReady', () => {
  it.each(['READY', 'ACTIVE'])('resolves to the session when it is %s, whatever came before', async (status) => {
    b.server.queue(session('PENDING'), session('WARM_POOL'), session('A_NEW_ONE'), session('INACTIVE'), session(status));
    const onStatus = vi.fn();
    const { data: found, attempts } = await sda().sessions.waitUntilReady(ID, { onStatus }).withResponse();
    expect(found).toEqual({ sessionId: 's1', status });
    expect(attempts).toBe(5);
    expect(onStatus.mock.calls.map(([seen]) => seen)).toEqual(['PENDING', 'WARM_POOL', 'A_NEW_ONE', 'INACTIVE', status]);
    expect(b.server.last.json.variables).toEqual(ID);
  });

  it.each(['ENDED', 'FAILED'])('fails at once when it is %s, and says so', async (status) => {
    b.server.queue(session('PENDING'), session(status));
    const error = await failure<StateError>(sda().sessions.waitUntilReady(ID));
    expect(error).toBeInstanceOf(StateError);
    expect(error).toMatchObject({ code: 'STATE', state: status, platform: 'sda', operation: 'sda.sessions.waitUntilReady', attempts: 2 });
    expect(error.message).toBe(`sda.sessions.waitUntilReady: the session is ${status} and will not be ready.`);
    expect(error.stack).toContain('waiting.test.ts');
  });

  it('backs off exponentially, up to `maxMs`', async () => {
    const at: number[] = [];
    const pending = session('PENDING');
    b.server.always((exchange) => {
      at.push(b.clock.now());
      return (at.length === 6 ? session('READY') : pending)(exchange);
    });
    await sda().sessions.waitUntilReady(ID, { backoff: { baseMs: 1000, maxMs: 3000 } });
    expect(at.slice(1).map((time, i) => time - at[i]!)).toEqual([1000, 1500, 2250, 3000, 3000]);
  });

  it('draws each wait by lot, from half of it on', async () => {
    const at: number[] = [];
    b.server.always((exchange) => {
      at.push(b.clock.now());
      return session(at.length === 3 ? 'READY' : 'PENDING')(exchange);
    });
    const client = sda();
    transportOf(client).random = () => 0.5;
    await client.sessions.waitUntilReady(ID);
    expect(at.slice(1).map((time, i) => time - at[i]!)).toEqual([750, 1125]);
  });

  it('stops at the deadline and names the last status', async () => {
    b.server.always(session('PENDING'));
    const start = b.clock.now();
    const error = await failure(sda().sessions.waitUntilReady(ID, { deadline: 20_000 }));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error.message).toContain('the last state seen was PENDING');
    expect(b.clock.now() - start).toBe(20_000);
  });

  it('gives up after ten minutes where nothing else is said', async () => {
    b.server.always(session('PENDING'));
    const start = b.clock.now();
    await failure(sda().sessions.waitUntilReady(ID));
    expect(b.clock.now() - start).toBe(600_000);
  });

  it('ends with the signal, in a look and between two', async () => {
    for (const step of [stallHeaders(), session('PENDING')]) {
      const controller = new AbortController();
      b.server.always(step);
      b.server.received.length = 0;
      const waiting = failure(sda().sessions.waitUntilReady(ID, { signal: controller.signal }));
      await b.server.arrived(1);
      const reason = new Error('enough');
      controller.abort(reason);
      expect(await waiting).toBe(reason);
    }
  });

  it('an unknown session is the platform’s error, and no id an InputError', async () => {
    b.server.queue(graphqlErrors([{ message: 'Session s1 not found' }]));
    expect(await failure(sda().sessions.waitUntilReady(ID))).toBeInstanceOf(GraphQLResponseError);
    b.server.received.length = 0;
    expect(await failure(sda().sessions.waitUntilReady({} as never))).toBeInstanceOf(InputError);
    expect(b.server.count).toBe(0);
  });
});

describe('sessions.watchStatus', () => {
  async function collect(events: AsyncIterable<SessionStatusEvent>) {
    const seen: string[] = [];
    for await (const { status, session } of events) {
      expect(session.status).toBe(status);
      seen.push(status);
    }
    return seen;
  }

  it.each(['ENDED', 'FAILED'])('gives every change once, and %s last', async (last) => {
    b.server.queue(...['PENDING', 'PENDING', 'READY', 'ACTIVE', 'ACTIVE', 'INACTIVE', 'ACTIVE', 'A_NEW_ONE', last].map(session));
    expect(await collect(sda().sessions.watchStatus(ID))).toEqual(['PENDING', 'READY', 'ACTIVE', 'INACTIVE', 'ACTIVE', 'A_NEW_ONE', last]);
    expect(b.server.count).toBe(9);
  });

  it('sends nothing before the loop, and nothing after it is left', async () => {
    b.server.always(session('PENDING'));
    const events = sda().sessions.watchStatus(ID);
    await b.clock.settle();
    expect(b.server.count).toBe(0);
    for await (const { status } of events) {
      expect(status).toBe('PENDING');
      break;
    }
    await b.clock.settle();
    expect([b.server.count, b.clock.pending]).toEqual([1, 0]);
  });

  it('does not look while the loop is at work', async () => {
    b.server.queue(session('PENDING')).always(session('ENDED'));
    const events = sda().sessions.watchStatus(ID)[Symbol.asyncIterator]();
    expect((await events.next()).value).toMatchObject({ status: 'PENDING' });
    await b.clock.advance(60_000);
    expect(b.server.count).toBe(1);
    expect((await events.next()).value).toMatchObject({ status: 'ENDED' });
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(b.server.count).toBe(2);
  });

  it('stops at the deadline and names the last status, also when the loop is at work', async () => {
    b.server.always(session('ACTIVE'));
    const late = await failure(collect(sda().sessions.watchStatus(ID, { deadline: 50_000 })));
    expect(late).toBeInstanceOf(DeadlineError);
    expect(late.message).toContain('the last state seen was ACTIVE');
    expect(late).toMatchObject({ operation: 'sda.sessions.watchStatus' });

    const events = sda().sessions.watchStatus(ID, { deadline: 50_000 })[Symbol.asyncIterator]();
    await events.next();
    await b.clock.advance(60_000);
    expect(await failure(events.next())).toBeInstanceOf(DeadlineError);
  });

  it('has no deadline of its own', async () => {
    b.server.always((exchange) => session(b.clock.now() > start + 86_400_000 ? 'ENDED' : 'ACTIVE')(exchange));
    const start = b.clock.now();
    expect(await collect(sda().sessions.watchStatus(ID, { backoff: { maxMs: 3_600_000 } }))).toEqual(['ACTIVE', 'ENDED']);
  });

  it('ends with the signal, before the loop, in a look and at work', async () => {
    const reason = new Error('enough');
    b.server.always(session('ACTIVE'));
    expect(await failure(collect(sda().sessions.watchStatus(ID, { signal: AbortSignal.abort(reason) })))).toBe(reason);
    expect(b.server.count).toBe(0);

    const atWork = new AbortController();
    const events = sda().sessions.watchStatus(ID, { signal: atWork.signal })[Symbol.asyncIterator]();
    await events.next();
    atWork.abort(reason);
    expect(await failure(events.next())).toBe(reason);

    const looking = new AbortController();
    b.server.always(stallHeaders());
    b.server.received.length = 0;
    const stuck = failure(collect(sda().sessions.watchStatus(ID, { signal: looking.signal })));
    await until(() => b.server.count === 1);
    looking.abort(reason);
    expect(await stuck).toBe(reason);
  });

  it('throws what a look throws', async () => {
    b.server.queue(session('PENDING'), graphqlErrors([{ message: 'gone' }]));
    const error = await failure(collect(sda().sessions.watchStatus(ID)));
    expect(error).toBeInstanceOf(GraphQLResponseError);
    expect(error.stack).toContain('waiting.test.ts');
  });

  it('may be run through twice, each time from the start', async () => {
    b.server.queue(...['READY', 'ENDED', 'ENDED'].map(session));
    const events = sda().sessions.watchStatus(ID);
    expect(await collect(events)).toEqual(['READY', 'ENDED']);
    expect(await collect(events)).toEqual(['ENDED']);
  });
});
