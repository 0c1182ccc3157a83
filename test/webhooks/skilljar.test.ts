// The receiver of Skilljar's webhooks: credentials, and what a handler gets.
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { type SkilljarWebhookOptions, signSkilljarWebhook, skilljarWebhook, type WebhookError } from '../../src/webhooks/index.js';
import { leaks, surfaces } from '../support/leaks.js';

const URL = 'https://academy.example/hooks/skilljar';
const BASIC = { username: 'platform', password: 'päss:word €' };
const HEADER = { header: 'X-Webhook-Secret', value: 'secret-of-the-header' };
const EVENT = {
  event_type: 'COURSE_ENROLLMENT',
  timestamp: '2026-11-28T10:00:00.123456+00:00',
  user: { id: 'u1', email: 'ada@acme.example', first_name: 'Ada', last_name: 'Lovelace' },
  domain: { id: 'd1', name: 'academy.example' },
  course: { id: 'c1', published_course_id: 'p1', title: 'Basics', url: 'https://academy.example/basics' },
};

const request = (headers: Record<string, string>, body = JSON.stringify(EVENT)) => new Request(URL, { method: 'POST', headers, body });
const plain = { 'content-type': 'application/json' };
const basic = (text: string, encoding: 'utf8' | 'latin1' = 'utf8') => ({
  ...plain,
  authorization: `Basic ${Buffer.from(text, encoding).toString('base64')}`,
});
const answer = async (options: SkilljarWebhookOptions, sent: Request) => {
  const response = await skilljarWebhook(options).handle(sent);
  return [response.status, ((await response.json()) as { error?: { reason: string } }).error?.reason];
};

describe('credentials', () => {
  it.each<[string, SkilljarWebhookOptions, Record<string, string>]>([
    ['name and password in UTF-8', BASIC, basic('platform:päss:word €')],
    ['in Latin-1', { username: 'jürgen', password: 'ß' }, basic('jürgen:ß', 'latin1')],
    ['the scheme in lower case', { username: 'a', password: 'b' }, { ...plain, authorization: 'basic YTpi' }],
    ['a header', HEADER, { ...plain, 'x-webhook-secret': HEADER.value }],
    ['an authorization header', { header: 'Authorization', value: 'Bearer abc' }, { ...plain, authorization: 'Bearer abc' }],
    ['the old of two', { credentials: [HEADER, { ...HEADER, value: 'old' }] }, { ...plain, 'x-webhook-secret': 'old' }],
    ['one of two kinds', { credentials: [HEADER, BASIC] }, basic('platform:päss:word €')],
    ['beside another header', BASIC, { ...basic('platform:päss:word €'), 'x-webhook-secret': 'x' }],
  ])('accepts %s', async (_what, options, headers) => {
    expect(await answer(options, request(headers))).toEqual([200, undefined]);
  });

  it.each<[string, SkilljarWebhookOptions, Record<string, string>, string]>([
    ['nothing', BASIC, plain, 'headers'],
    ['an empty header', HEADER, { ...plain, 'x-webhook-secret': '' }, 'headers'],
    ['another name', BASIC, basic('platfor:päss:word €'), 'credentials'],
    ['another password', BASIC, basic('platform:päss:word'), 'credentials'],
    ['a longer password', BASIC, basic('platform:päss:word €€'), 'credentials'],
    ['the text without its encoding', BASIC, { ...plain, authorization: 'Basic platform:password' }, 'credentials'],
    [
      'a bearer token',
      BASIC,
      { ...plain, authorization: `Bearer ${Buffer.from('platform:päss:word €').toString('base64')}` },
      'credentials',
    ],
    ['half a header', HEADER, { ...plain, 'x-webhook-secret': HEADER.value.slice(0, -1) }, 'credentials'],
    ['the right value in another header', HEADER, { ...plain, 'x-webhook': HEADER.value }, 'headers'],
    ['a value of 20 KB', HEADER, { ...plain, 'x-webhook-secret': HEADER.value.repeat(1000) }, 'headers'],
    ['a signature of Svix', HEADER, { ...plain, 'svix-id': 'a', 'svix-timestamp': '1', 'svix-signature': 'v1,x' }, 'headers'],
  ])('refuses %s', async (_what, options, headers, reason) => {
    const onError = vi.fn();
    const handler = vi.fn();
    const receiver = skilljarWebhook(options).on('COURSE_ENROLLMENT', handler).onUnknown(handler).onError(onError);
    const response = await receiver.handle(request(headers));
    expect([response.status, ((await response.json()) as { error: { reason: string } }).error.reason]).toEqual([401, reason]);
    expect(handler).not.toHaveBeenCalled();
    const [error] = onError.mock.calls[0] as [WebhookError];
    const secrets = { password: BASIC.password, value: HEADER.value, token: basic('platform:päss:word €').authorization.slice(6) };
    expect(leaks(surfaces(error), secrets)).toEqual([]);
  });

  it('refuses every other value (1,000 of them)', async () => {
    const receiver = skilljarWebhook({ credentials: [HEADER, BASIC] });
    const letters = fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)), minLength: 1 });
    const near = fc.nat(HEADER.value.length - 1).chain((at) => letters.map((by) => HEADER.value.slice(0, at) + by));
    await fc.assert(
      fc.asyncProperty(fc.oneof(letters, near), fc.boolean(), async (value, isHeader) => {
        fc.pre(value !== HEADER.value);
        const headers = isHeader ? { 'x-webhook-secret': value } : { authorization: `Basic ${value}` };
        expect((await receiver.handle(request({ ...plain, ...headers }))).status).toBe(401);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the webhook enabled while credentials may be wrong, if asked to', async () => {
    const statuses = { credentials: 503, headers: 503 };
    expect(await answer({ ...HEADER, statuses }, request({ ...plain, 'x-webhook-secret': 'new' }))).toEqual([503, 'credentials']);
  });

  const make = skilljarWebhook as (options: unknown) => unknown;
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no credentials', {}],
    ['no password', { username: 'a' }],
    ['an empty password', { username: 'a', password: '' }],
    ['an empty value', { header: 'x-a', value: '' }],
    ['a value that is no text', { header: 'x-a', value: 42 }],
    ['spaces at the end of a value', { header: 'x-a', value: 'secret-of-mine ' }],
    ['a header that is none', { header: 'x a', value: 'secret-of-mine' }],
    ['a colon in the name', { username: 'a:b', password: 'secret-of-mine' }],
    ['both kinds at once', { ...BASIC, ...HEADER }],
    ['an empty list', { credentials: [] }],
    ['a list with a hole', { credentials: [HEADER, undefined] }],
  ])('cannot be made with %s', (_what, options) => {
    let error: unknown;
    try {
      make(options);
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({ code: 'CONFIGURATION', message: expect.stringMatching(/^skilljarWebhook: /) });
    expect(leaks(surfaces(error), { value: 'secret-of-mine', header: HEADER.value, password: BASIC.password })).toEqual([]);
  });
});

describe('events', () => {
  it('are typed by their type, and have the data that was sent', async () => {
    const seen = vi.fn();
    const receiver = skilljarWebhook(HEADER)
      .on('COURSE_ENROLLMENT', (event) => {
        expectTypeOf(event.event_type).toEqualTypeOf<'COURSE_ENROLLMENT'>();
        expectTypeOf(event.user?.email).toEqualTypeOf<string | null | undefined>();
        expectTypeOf(event.course?.published_course_id).toEqualTypeOf<string | undefined>();
        seen(JSON.parse(JSON.stringify(event)));
      })
      .on('PATH_COMPLETION', (event) => expectTypeOf(event.course).toEqualTypeOf<unknown>());
    const { headers, body } = signSkilljarWebhook(EVENT, HEADER);
    expect((await receiver.handle(request(headers, body))).status).toBe(200);
    expect(seen).toHaveBeenCalledExactlyOnceWith(EVENT);
  });

  it('a ping is acknowledged, and can be handled', async () => {
    const unknown = vi.fn();
    const ping = vi.fn();
    const receiver = skilljarWebhook(BASIC).onUnknown(unknown);
    const { headers, body } = signSkilljarWebhook({ event_type: 'PING' }, BASIC);
    expect(await (await receiver.handle(request(headers, body))).json()).toEqual({ status: 'ignored' });
    receiver.on('PING', ping);
    expect(await (await receiver.handle(request(headers, body))).json()).toEqual({ status: 'processed' });
    expect([ping.mock.calls.length, unknown.mock.calls.length]).toEqual([1, 0]);
  });

  it('the same body is the same delivery', async () => {
    const handler = vi.fn();
    const receiver = skilljarWebhook(HEADER).on('COURSE_ENROLLMENT', handler);
    const post = async (event: object) => {
      const { headers, body } = signSkilljarWebhook(event, HEADER);
      return (await receiver.handle(request(headers, body))).json();
    };
    expect(await post(EVENT)).toEqual({ status: 'processed' });
    expect(await post(EVENT)).toEqual({ status: 'duplicate' });
    expect(await post({ ...EVENT, timestamp: '2026-11-28T10:00:01+00:00' })).toEqual({ status: 'processed' });
    expect(handler).toHaveBeenCalledTimes(2);
  });
});
