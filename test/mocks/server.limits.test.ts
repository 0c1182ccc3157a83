import { afterEach, describe, expect, it, vi } from 'vitest';
import { demoKeys } from '../../mocks/demo.js';
import { createLatency } from '../../mocks/server/latency.js';
import { createRateLimits } from '../../mocks/server/limits.js';
import { startMockServer } from '../../mocks/server.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';

const MINUTE = 60_000;

describe('rate limits', () => {
  const world = () => {
    let now = 1_800_000_000_000;
    const limits = createRateLimits(() => now);
    const ask = (name: 'skilljar' | 'learningPath' | 'sda', cost = 0, status = 200) =>
      limits.run(name, async () => Response.json({}, { status, headers: cost > 0 ? { 'x-complexity-cost': String(cost) } : {} }));
    return { ask, limits, pass: (ms: number) => (now += ms), now: () => now };
  };
  const askAll = async (count: number, ask: () => Promise<Response>) => {
    for (let i = 0; i < count; i += 1) expect((await ask()).status).toBe(200);
  };

  it('Skilljar: 600 a minute, then 429 until the minute is over', async () => {
    const { ask, pass } = world();
    await askAll(300, () => ask('skilljar'));
    pass(20_500);
    await askAll(300, () => ask('skilljar'));
    const refused = await ask('skilljar');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40']);
    expect(await refused.json()).toEqual({ detail: 'Request was throttled. Expected available in 40 seconds.' });
    pass(39_500);
    expect((await ask('skilljar')).status).toBe(200);
  });

  it('Skilljar: 5,000 per hour, in addition to the limit per minute', async () => {
    const { ask, pass } = world();
    for (let minute = 0; minute < 8; minute += 1) {
      await askAll(600, () => ask('skilljar'));
      pass(MINUTE);
    }
    await askAll(200, () => ask('skilljar'));
    const refused = await ask('skilljar');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, String(52 * 60)]);
    pass(52 * MINUTE);
    expect((await ask('skilljar')).status).toBe(200);
  });

  it('learning paths: points, with the remaining points in each response', async () => {
    const { ask, pass, now } = world();
    const first = await ask('learningPath', 999);
    expect(first.headers.get('x-ratelimit-remaining')).toBe('99001');
    expect(Number(first.headers.get('x-ratelimit-reset')) * 1000 - now()).toBe(MINUTE);
    await askAll(99, () => ask('learningPath', 1000));
    expect((await ask('learningPath', 1)).status).toBe(200);
    const refused = await ask('learningPath', 1);
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('x-ratelimit-remaining')]).toEqual([429, '60', '0']);
    pass(MINUTE);
    expect((await ask('learningPath', 1)).headers.get('x-ratelimit-remaining')).toBe('99999');
  });

  it('learning paths: 2,500 requests a minute', async () => {
    const { ask } = world();
    await askAll(2500, () => ask('learningPath', 1));
    expect((await ask('learningPath', 1)).status).toBe(429);
  });

  it('rejects before the platform acts, and does not count requests without a key', async () => {
    const { ask, limits } = world();
    for (let i = 0; i < 700; i += 1) expect((await ask('skilljar', 0, 401)).status).toBe(401);
    await askAll(600, () => ask('skilljar'));
    const platform = vi.fn(async () => Response.json({}));
    expect((await limits.run('skilljar', platform)).status).toBe(429);
    expect(platform).not.toHaveBeenCalled();
  });

  it('a platform with unknown limits has none', async () => {
    const { ask } = world();
    await askAll(3000, () => ask('sda'));
  });

  it('are enabled at the server only by `rateLimits`', async () => {
    const strict = await startMockServer({ rateLimits: true });
    const plain = await startMockServer();
    try {
      const left = async ({ urls: { learningPath } }: typeof strict) => {
        const client = createLearningPathClient({ apiKey: demoKeys.learningPath, baseUrl: learningPath });
        const { headers } = await client.learningPaths.getBySlug({ slug: 'onboarding' }).withResponse();
        return [Number(headers.get('x-complexity-cost')), headers.get('x-ratelimit-remaining')] as const;
      };
      const [cost, remaining] = await left(strict);
      expect(Number(remaining)).toBe(100_000 - cost);
      expect((await left(plain))[1]).toBeNull();
    } finally {
      await Promise.all([strict.close(), plain.close()]);
    }
  });
});

describe('latency', () => {
  afterEach(() => vi.useRealTimers());

  /** After how many milliseconds each of so many answers comes. */
  async function waits(latency: number | readonly [number, number], count: number): Promise<number[]> {
    vi.useFakeTimers();
    const later = createLatency(latency);
    const found: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const began = Date.now();
      const waiting = later(new AbortController().signal);
      await vi.advanceTimersToNextTimerAsync();
      await waiting;
      found.push(Date.now() - began);
    }
    return found;
  }

  it('is between its bounds, differs, and is the same in every run', async () => {
    const found = await waits([50, 200], 40);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...found)).toBeLessThanOrEqual(200);
    expect(new Set(found).size).toBeGreaterThan(20);
    expect(await waits([50, 200], 40)).toEqual(found);
    expect(await waits(30, 3)).toEqual([30, 30, 30]);
  });

  it('ends when the client has gone', async () => {
    const gone = new AbortController();
    const waiting = createLatency(600_000)(gone.signal);
    gone.abort();
    await waiting;
    await createLatency(600_000)(gone.signal);
  });

  it.each([[-1], [Number.NaN], [[5, 1] as const], [1e9]])('refuses %j', async (latency) => {
    await expect(startMockServer({ latency })).rejects.toThrow(RangeError);
  });

  it('delays the platforms, not the pages', async () => {
    const server = await startMockServer({ latency: [120, 140] });
    try {
      const took = async (path: string) => {
        const began = performance.now();
        await (await fetch(server.url + path)).text();
        return performance.now() - began;
      };
      await took('/_data');
      expect(await took('/skilljar/v1/courses')).toBeGreaterThanOrEqual(119);
      expect(await took('/_data')).toBeLessThan(119);
    } finally {
      await server.close();
    }
  });
});

it('logs one line for each request, without a key', async () => {
  const lines: string[] = [];
  const server = await startMockServer({ log: (line) => lines.push(line) });
  try {
    const headers = { authorization: `Bearer ${demoKeys.instruqt}` };
    const send = (body: string, query = '') => fetch(server.urls.instruqt + query, { method: 'POST', headers, body });
    await send(JSON.stringify({ query: 'query Who { __typename }' }), `?apiKey=${demoKeys.instruqt}`);
    await send(JSON.stringify({ query: '{ currentUser { id } }', operationName: null }));
    await send('no JSON');
    await fetch(`${server.urls.skilljar}/courses?page=1`);
    await fetch(`${server.url}/_data`);
    expect(lines.map((line) => line.replace(/\d+ ms$/, 'N ms'))).toEqual([
      'POST /instruqt/graphql (Who) 200 N ms',
      'POST /instruqt/graphql (currentUser) 200 N ms',
      'POST /instruqt/graphql 400 N ms',
      'GET /skilljar/v1/courses 401 N ms',
    ]);
  } finally {
    await server.close();
  }
});
