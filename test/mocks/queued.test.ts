// What Skilljar only queues: members that are added in bulk.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys, type MockOptions } from '../../mocks/index.js';
import { createLearningPlatforms } from '../../src/index.js';

const HOST = 'academy.example.com';
const TWO = { users: [{ email: 'ann@many.example' }, { email: 'bo@many.example', first_name: 'Bo' }] };

function world(options: MockOptions = {}) {
  const platforms = createMockPlatforms({ world: 'empty', ...options });
  const { skilljar } = createLearningPlatforms({
    skilljar: { apiKey: demoKeys.skilljar, domain: HOST, rateLimit: false },
    fetch: platforms.fetch,
    retry: false,
  });
  const { users } = skilljar.domain();
  const members = async () => (await users.list()).items.map(({ user }) => user.email);
  return { platforms, users, members, skilljar };
}

const BOTH = ['ann@many.example', 'bo@many.example'];

// No test waits: time passes when it is told to.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

describe('members that are added in bulk', () => {
  it('are added some time after the response', async () => {
    const { users, members } = world();
    expect(await users.bulkCreate(TWO)).toBeUndefined();
    expect(await members()).toEqual([]);
    vi.advanceTimersByTime(249);
    expect(await members()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(await members()).toEqual(BOTH);
  });

  it('are there when the clock of the mocks was advanced that far, with the time of then', async () => {
    const { platforms, users, members } = world({ queueDelay: 60_000 });
    await users.bulkCreate(TWO);
    platforms.clock.advance(59_999);
    expect(await members()).toEqual([]);
    platforms.clock.advance(1);
    expect(await members()).toEqual(BOTH);
    const [ann] = (await users.list()).items;
    expect(Date.parse(ann!.enrolled_at)).toBe(platforms.clock.now().getTime());
  });

  it('are there after settled(), and their webhooks were sent', async () => {
    const receive = vi.fn(async () => new Response());
    const { platforms, users, members } = world({ webhooks: { skilljar: { url: 'http://localhost/hooks' }, fetch: receive } });
    await users.bulkCreate(TWO);
    expect(platforms.deliveries).toEqual([]);
    await platforms.settled();
    expect(platforms.deliveries.map(({ event, state }) => [(event as { event_type: string }).event_type, state])).toEqual([
      ['DOMAIN_ENROLLMENT', 'delivered'],
      ['DOMAIN_ENROLLMENT', 'delivered'],
    ]);
    expect(await members()).toEqual(BOTH);
  });

  it('send their webhooks without another request', async () => {
    const { platforms, users } = world({ webhooks: { skilljar: { url: 'http://localhost/hooks' }, fetch: async () => new Response() } });
    await users.bulkCreate(TWO);
    vi.advanceTimersByTime(250);
    expect(platforms.deliveries).toHaveLength(2);
  });

  it('are there at once without a delay', async () => {
    const { users, members } = world({ queueDelay: 0 });
    await users.bulkCreate(TWO);
    expect(await members()).toEqual(BOTH);
  });

  it('are not added if one of them is rejected', async () => {
    const { platforms, members } = world();
    const url = `https://api.skilljar.com/v1/domains/${HOST}/users/bulk-create`;
    const headers = { authorization: `Basic ${btoa(`${demoKeys.skilljar}:`)}`, 'content-type': 'application/json' };
    for (const email of ['no address', '', 42, undefined]) {
      const body = JSON.stringify({ users: [{ email: 'ann@many.example' }, { email }] });
      const { status } = await platforms.fetch(url, { method: 'POST', headers, body });
      expect(status, String(email)).toBe(400);
    }
    await platforms.settled();
    expect(await members()).toEqual([]);
  });

  it('are forgotten by reset(), and are not queued by an override', async () => {
    const { platforms, users, members } = world();
    await users.bulkCreate(TWO);
    platforms.reset();
    platforms.once('skilljar.domain.users.bulkCreate', () => null);
    await users.bulkCreate(TWO);
    vi.advanceTimersByTime(1000);
    expect(await members()).toEqual([]);
  });

  it.each([[-1], [Number.NaN], [2 ** 31], ['1']])('refuses a delay of %j', (queueDelay) => {
    expect(() => createMockPlatforms({ queueDelay: queueDelay as number })).toThrow(
      /^queueDelay must be a number of at least 0 and at most /,
    );
  });
});
