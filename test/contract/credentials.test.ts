import { describe, expect, it } from 'vitest';
import { AuthenticationError, ConfigurationError, PermissionError } from '../../src/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { bench } from '../support/bench.js';
import { gate, html, json, type Received, type Step } from '../support/fault-server.js';
import { failure, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench();

/** The key that a request carries, wherever the platform wants it. */
function keyOf({ headers, url }: Received): string | null | undefined {
  const [scheme, value = ''] = headers.authorization?.split(' ') ?? [];
  if (scheme === 'Basic') return Buffer.from(value, 'base64').toString().slice(0, -1);
  return scheme === 'Bearer' ? value : new URL(url, 'http://x').searchParams.get('apiKey');
}

/** Accepts one key, refuses all others. */
const onlyWith =
  (key: string, ok: Step, status = 401): Step =>
  (exchange) =>
    (keyOf(exchange.request) === key ? ok : json(status, { message: 'Unauthorized' }))(exchange);

function provider(...tokens: string[]) {
  const state = { asked: 0, get: async () => tokens[Math.min(state.asked++, tokens.length - 1)] as string };
  return state;
}

describe.each(PLATFORMS)('%s: a provider of tokens', (platform) => {
  it('is asked once for any number of concurrent calls, and not again for later ones', async () => {
    const tokens = provider('token-1', 'token-2');
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock }, tokens.get).operations;
    b.server.always(onlyWith('token-1', read.ok));
    await Promise.all(Array.from({ length: 20 }, () => read.run()));
    await read.run();
    expect(tokens.asked).toBe(1);
    expect(b.server.count).toBe(21);
  });

  it('may be synchronous', async () => {
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock }, () => 'token-1').operations;
    b.server.always(onlyWith('token-1', read.ok));
    await read.run();
    expect(b.server.count).toBe(1);
  });

  it('is asked again after a refusal, for any kind of operation', async () => {
    for (const effect of ['read', 'idempotent', 'write'] as const) {
      const tokens = provider('token-1', 'token-2');
      const { operations } = SUBJECTS[platform](b.server, { clock: b.clock }, tokens.get);
      const operation = operations[effect];
      b.server.received.length = 0;
      b.server.always(onlyWith('token-2', operation.ok));
      const { data, attempts } = await operation.run().withResponse();
      expect(data).toEqual(operation.gives);
      expect([attempts, tokens.asked]).toEqual([2, 2]);
      await operation.run();
      expect(tokens.asked).toBe(2);
    }
  });

  // REST has no errors beside status 200.
  it.skipIf(platform === 'skilljar')('is asked again after an answer of GraphQL that says so with status 200', async () => {
    const tokens = provider('token-1', 'token-2');
    const { write } = SUBJECTS[platform](b.server, { clock: b.clock }, tokens.get).operations;
    b.server.queue(json(200, { data: null, errors: [{ message: 'expired', extensions: { code: 'UNAUTHENTICATED' } }] })).always(write.ok);
    expect(await write.run()).toEqual(write.gives);
    expect(b.server.received.map(keyOf)).toEqual(['token-1', 'token-2']);
  });

  it('is asked twice and no more when every token is refused', async () => {
    const tokens = provider('token-1', 'token-2', 'token-3', 'token-4');
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock }, tokens.get).operations;
    b.server.always(json(401, { message: 'Unauthorized' }));
    expect(await failure(read.run({ retry: { attempts: 5 } }))).toBeInstanceOf(AuthenticationError);
    expect([tokens.asked, b.server.count]).toEqual([2, 2]);
  });

  it('that knows one token only does not loop either', async () => {
    const tokens = provider('token-1');
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock }, tokens.get).operations;
    b.server.always(json(403, { message: 'Forbidden' }));
    expect(await failure(read.run())).toBeInstanceOf(PermissionError);
    expect(b.server.count).toBe(2);
  });

  it('is asked once for concurrent calls that are all refused, also when one refusal comes late', async () => {
    const tokens = provider('token-1', 'token-2', 'token-3');
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock }, tokens.get).operations;
    const late = gate(json(401, {}));
    b.server.queue(json(401, {}), late.step).always(onlyWith('token-2', read.ok));
    const first = read.run();
    const second = read.run();
    await first;
    await b.server.arrived(3);
    late.open();
    await second;
    // The late refusal was of token-1; token-2 is as good as ever.
    expect(tokens.asked).toBe(2);
    expect(b.server.received.map(keyOf)).toEqual(['token-1', 'token-1', 'token-2', 'token-2']);
  });

  it('is asked again before a token ends, going by the token itself', async () => {
    const jwt = (exp: number) => `eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify({ exp })).toString('base64url')}.c2ln`;
    const now = b.clock.now() / 1000;
    const tokens = provider(jwt(now + 3600), jwt(now + 7200));
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock }, tokens.get).operations;
    b.server.always(read.ok);
    await read.run();
    await b.clock.advance(3_500_000);
    await read.run();
    expect(tokens.asked).toBe(1);
    await b.clock.advance(50_000);
    await read.run();
    expect(tokens.asked).toBe(2);
  });

  it('that fails is a configuration error, and is asked again by the next call', async () => {
    let asked = 0;
    const get = async () => {
      asked += 1;
      if (asked === 1) throw new Error('vault is sealed');
      return 'token-1';
    };
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock }, get).operations;
    b.server.always(read.ok);
    const error = await failure(read.run());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain('provider');
    expect(b.server.count).toBe(0);
    await read.run();
    expect(b.server.count).toBe(1);
  });

  it.each([[''], ['two words'], ['line\nbreak'], [undefined], [null], [7]])('that gives %j is a configuration error', async (value) => {
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock }, (() => value) as never).operations;
    const error = await failure(read.run());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain('from the provider function');
    expect(b.server.count).toBe(0);
  });
});

describe.each(PLATFORMS)('%s: a fixed key', (platform) => {
  it('is not tried again after a refusal', async () => {
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock }).operations;
    b.server.always(json(401, {}));
    expect(await failure(read.run({ retry: { attempts: 5 } }))).toBeInstanceOf(AuthenticationError);
    expect(b.server.count).toBe(1);
  });

  it('is the same with every attempt', async () => {
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock }).operations;
    b.server.queue(html(502), html(502), read.ok);
    await read.run();
    expect(new Set(b.server.received.map(keyOf)).size).toBe(1);
  });
});

describe('learningPath', () => {
  it('sends the key as a header where asked to', async () => {
    b.server.always(json(200, { data: { Milestone: null } }));
    const client = createLearningPathClient({ apiKey: 'key-1', origin: b.server.origin, apiKeyIn: 'header', clock: b.clock });
    await client.milestones.get({ id: 'm' });
    expect(b.server.last.url).toBe('/helium');
    expect(b.server.last.headers.authorization).toBe('Bearer key-1');
  });

  it('acts for the learner of the scope, which shares the client’s transport', async () => {
    b.server.always(json(200, { data: { Milestone: null } }));
    const client = createLearningPathClient({
      apiKey: 'key-1',
      origin: `${b.server.origin}/helium/`,
      clock: b.clock,
      authToken: 'learner-0',
    });
    await client.milestones.get({ id: 'm' });
    await client.as('learner-1').milestones.get({ id: 'm' });
    await client.as('learner-1').request('{ a }', {}, { headers: { 'x-a': 'b' } });
    expect(b.server.received.map(({ headers }) => headers.authtoken)).toEqual(['learner-0', 'learner-1', 'learner-1']);
    expect(b.server.received.map(({ url }) => url)).toEqual(Array(3).fill('/helium?apiKey=key-1'));
  });

  it('encodes a key with signs in it', async () => {
    b.server.always(json(200, { data: { Milestone: null } }));
    await createLearningPathClient({ apiKey: 'a+b&c=d', origin: b.server.origin, clock: b.clock }).milestones.get({ id: 'm' });
    expect(keyOf(b.server.last)).toBe('a+b&c=d');
  });
});
