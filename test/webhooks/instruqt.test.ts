// The receiver of Instruqt's webhooks: signatures, refusals, and what a handler gets.
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
  type InstruqtEvent,
  type InstruqtOtherEvent,
  instruqtWebhook,
  signInstruqtWebhook,
  WebhookError,
} from '../../src/webhooks/index.js';
import { leaks, surfaces } from '../support/leaks.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const OTHER = `whsec_${Buffer.from('another key of 24 bytes!').toString('base64')}`;
const URL = 'https://academy.example/hooks/instruqt';
const EVENT = { type: 'track.completed', timestamp: '2026-11-28T10:00:00.123456789Z', track_id: 't1', user_id: 'u1', track_slug: 'first' };

/** Signs without the library. */
const signed = (secret: string, id: string, timestamp: string, body: string | Uint8Array) =>
  `v1,${createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest('base64')}`;

const request = (headers: Record<string, string>, body: BodyInit | null) => new Request(URL, { method: 'POST', headers, body });
const reasonOf = async (response: Response) => ((await response.json()) as { error?: { reason: string } }).error?.reason;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_614_265_330_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('signatures', () => {
  const vector = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: '1614265330',
    body: '{"test": 2432232314}',
    signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  };

  it.each(['svix', 'webhook'])('verifies the published test vector with %s headers', async (prefix) => {
    const headers = {
      'content-type': 'application/json',
      [`${prefix}-id`]: vector.id,
      [`${prefix}-timestamp`]: vector.timestamp,
      [`${prefix}-signature`]: vector.signature,
    };
    expect(await instruqtWebhook({ secret: SECRET }).verify(request(headers, vector.body))).toMatchObject({
      id: `instruqt:${vector.id}`,
      event: { test: 2432232314 },
      rawBody: vector.body,
    });
  });

  it('signs the published test vector', () => {
    const { headers } = signInstruqtWebhook(vector.body, { secret: SECRET, id: vector.id, timestamp: 1_614_265_330_000 });
    expect(headers['svix-signature']).toBe(vector.signature);
  });

  it.each<[string, string | string[], string]>([
    ['without its prefix', SECRET.replace('whsec_', ''), 'v1,* other'],
    ['the old of two secrets', [OTHER, SECRET], '*'],
    ['the new of two secrets', [SECRET, OTHER], '*'],
    ['several signatures, one fits', SECRET, 'v1,AAAAg0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE= *'],
    [
      'signatures of an unknown version beside it',
      SECRET,
      'v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg== * v2,x',
    ],
  ])('accepts a secret %s', async (_what, secret, signature) => {
    const body = JSON.stringify(EVENT);
    const value = signature.replace('*', signed(SECRET, 'm', '1614265330', body)).replace('v1,v1,', 'v1,');
    const headers = { 'content-type': 'application/json', 'svix-id': 'm', 'svix-timestamp': '1614265330', 'svix-signature': value };
    expect(await instruqtWebhook({ secret }).verify(request(headers, body))).toMatchObject({ event: EVENT });
  });

  it.each<[number, string | undefined]>([
    [-301, 'timestamp-too-old'],
    [-300, undefined],
    [0, undefined],
    [300, undefined],
    [301, 'timestamp-too-new'],
    [-86_400, 'timestamp-too-old'],
  ])('a timestamp that is %s seconds away', async (seconds, reason) => {
    const { headers, body } = signInstruqtWebhook(EVENT, { secret: SECRET, timestamp: Date.now() + seconds * 1000 });
    const response = await instruqtWebhook({ secret: SECRET }).handle(request(headers, body));
    expect([response.status, await reasonOf(response)]).toEqual(reason ? [401, reason] : [200, undefined]);
  });

  it('refuses 1,000 mutated deliveries', async () => {
    const receiver = instruqtWebhook({ secret: [SECRET, OTHER] });
    const handler = vi.fn();
    receiver.on('track.completed', handler).onUnknown(handler);
    const { headers, body } = signInstruqtWebhook(EVENT, { secret: SECRET, id: 'msg_1' });
    const bytes = new TextEncoder().encode(body);
    const part = fc.constantFrom('svix-id', 'svix-timestamp', 'svix-signature', 'body');
    // A printable letter, so that it can stand in a header.
    const letter = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
    const edit = fc.constantFrom('replace', 'insert', 'remove', 'repeat', 'truncate');
    const changed = (text: string, kind: string, at: number, by: string) => {
      const i = at % text.length;
      if (kind === 'replace') return text.slice(0, i) + by + text.slice(i + 1);
      if (kind === 'insert') return text.slice(0, i) + by + text.slice(i);
      if (kind === 'remove') return text.slice(0, i) + text.slice(i + 1);
      if (kind === 'repeat') return text.slice(0, i + 1) + text.slice(i);
      return text.slice(0, i);
    };
    await fc.assert(
      fc.asyncProperty(part, edit, fc.nat(), letter, fc.integer({ min: 1, max: 255 }), async (what, kind, at, by, flip) => {
        const sent = { ...headers };
        let payload: Uint8Array<ArrayBuffer> = bytes;
        if (what === 'body') {
          payload = kind === 'truncate' ? bytes.slice(0, at % bytes.length) : bytes.slice();
          if (kind !== 'truncate') payload[at % bytes.length]! ^= flip;
        } else {
          sent[what] = changed(headers[what]!, kind, at, by);
          fc.pre(sent[what] !== headers[what]);
          // Items after the one that fits are other signatures, as platforms send them while they rotate a secret.
          fc.pre(!(what === 'svix-signature' && ` ${sent[what]} `.includes(` ${headers[what]} `)));
        }
        const response = await receiver.handle(request(sent, payload));
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 1000 },
    );
    expect(handler).not.toHaveBeenCalled();
  });

  it('refuses what the library alone would read as the same delivery', async () => {
    const receiver = instruqtWebhook({ secret: SECRET });
    const { headers, body } = signInstruqtWebhook(EVENT, { secret: SECRET });
    const invalid = Buffer.concat([Buffer.from('{"type":"x","a":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    const replacement = invalid.toString('utf8');
    const cases: [string, Record<string, string>, string | Uint8Array<ArrayBuffer>][] = [
      ['a byte order mark', {}, `\ufeff${body}`],
      ['letters after the timestamp', { 'svix-timestamp': `${headers['svix-timestamp']}x` }, body],
      ['a fraction after the timestamp', { 'svix-timestamp': `${headers['svix-timestamp']}.9` }, body],
      ['a zero before the timestamp', { 'svix-timestamp': `0${headers['svix-timestamp']}` }, body],
      ['a third part of a signature', { 'svix-signature': `${headers['svix-signature']},x` }, body],
      ['headers of both kinds that differ', { 'webhook-id': 'another' }, body],
      [
        'invalid UTF-8 with the signature of its replacement',
        signInstruqtWebhook(replacement, { secret: SECRET }).headers,
        new Uint8Array(invalid),
      ],
    ];
    for (const [what, more, payload] of cases) {
      const response = await receiver.handle(request({ ...headers, ...more }, payload));
      expect([what, response.status]).toEqual([what, what.startsWith('invalid') ? 400 : 401]);
    }
  });
});

describe('refusals', () => {
  const good = () => signInstruqtWebhook(EVENT, { secret: SECRET });
  const big = JSON.stringify({ ...EVENT, content: 'x'.repeat(300_000) });

  it.each<[string, () => Request, number, string]>([
    ['another method', () => new Request(URL, { headers: good().headers }), 405, 'method'],
    ['PUT', () => new Request(URL, { ...good(), method: 'PUT' }), 405, 'method'],
    ['a form', () => request({ ...good().headers, 'content-type': 'application/x-www-form-urlencoded' }, good().body), 415, 'content-type'],
    ['no content type', () => request({ ...good().headers, 'content-type': '' }, good().body), 415, 'content-type'],
    ['a compressed body', () => request({ ...good().headers, 'content-encoding': 'gzip' }, good().body), 415, 'content-type'],
    ['no signature', () => request({ 'content-type': 'application/json' }, good().body), 401, 'headers'],
    ['an empty signature', () => request({ ...good().headers, 'svix-signature': '' }, good().body), 401, 'headers'],
    [
      'the signature of another secret',
      () => request(signInstruqtWebhook(EVENT, { secret: OTHER }).headers, good().body),
      401,
      'signature',
    ],
    ['a long body', () => request(signInstruqtWebhook(big, { secret: SECRET }).headers, big), 413, 'too-large'],
    [
      'a long body of unknown length',
      () =>
        new Request(URL, {
          method: 'POST',
          headers: signInstruqtWebhook(big, { secret: SECRET }).headers,
          body: new Blob([big]).stream(),
          duplex: 'half',
        } as RequestInit),
      413,
      'too-large',
    ],
    ['no body', () => request(signInstruqtWebhook('', { secret: SECRET }).headers, null), 400, 'body'],
    ['a list', () => request(signInstruqtWebhook('[]', { secret: SECRET }).headers, '[]'), 400, 'body'],
    ['half an object', () => request(signInstruqtWebhook('{"type":', { secret: SECRET }).headers, '{"type":'), 400, 'body'],
    ['a number', () => request(signInstruqtWebhook('42', { secret: SECRET }).headers, '42'), 400, 'body'],
  ])('%s', async (_what, make, status, reason) => {
    const handler = vi.fn();
    const onError = vi.fn();
    const receiver = instruqtWebhook({ secret: SECRET }).on('track.completed', handler).onUnknown(handler).onError(onError);
    const response = await receiver.handle(make());
    expect([response.status, await reasonOf(response)]).toEqual([status, reason]);
    expect(response.headers.get('allow')).toBe(status === 405 ? 'POST' : null);
    expect(handler).not.toHaveBeenCalled();
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(WebhookError), undefined);
    const [error] = onError.mock.calls[0] as [WebhookError];
    expect(error).toMatchObject({ name: 'WebhookError', code: 'WEBHOOK', platform: 'instruqt', reason });
    expect(leaks(surfaces(error), { secret: SECRET.slice(6), signature: good().headers['svix-signature']! })).toEqual([]);
  });

  it('has the statuses that are asked for', async () => {
    const receiver = instruqtWebhook({ secret: OTHER, statuses: { signature: 204 } });
    const { headers, body } = good();
    expect((await receiver.handle(request(headers, body))).status).toBe(204);
  });
});

describe('options', () => {
  const make = instruqtWebhook as (options: unknown) => unknown;
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'options must be an object'],
    ['no secret', {}, 'secret must be'],
    ['an empty secret', { secret: '' }, 'secret must be'],
    ['a prefix alone', { secret: 'whsec_' }, 'secret must be'],
    ['an empty list', { secret: [] }, 'secret must not be an empty list'],
    ['a secret that is not base64', { secret: 'whsec_ÄÖÜ-not-base64!' }, 'secret must be'],
    ['a secret and a hole', { secret: [SECRET, undefined] }, 'secret must be'],
    ['a number as secret', { secret: 42 }, 'secret must be'],
    ['a store that is none', { secret: SECRET, store: {} }, 'store must have'],
    ['no time for handlers', { secret: SECRET, handlerTimeout: 0 }, 'handlerTimeout must be'],
    ['a fraction of a byte', { secret: SECRET, maxBodyBytes: 1.5 }, 'maxBodyBytes must be'],
    ['for ever', { secret: SECRET, keepFor: Number.POSITIVE_INFINITY }, 'keepFor must be'],
    ['an unknown reason', { secret: SECRET, statuses: { sgnature: 400 } }, 'statuses.sgnature must be one of'],
    ['statuses that are none', { secret: SECRET, statuses: null }, 'statuses must be an object'],
    ['a reason of all objects', { secret: SECRET, statuses: { toString: 400 } }, 'statuses.toString must be one of'],
    ['a status that is none', { secret: SECRET, statuses: { signature: 1000 } }, 'statuses.signature must be a status'],
  ])('%s', (_what, options, message) => {
    let error: unknown;
    try {
      make(options);
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining(message) });
    expect(leaks(surfaces(error), { secret: SECRET.slice(6), other: 'ÄÖÜ-not-base64' })).toEqual([]);
  });

  it.each<[string, (receiver: ReturnType<typeof instruqtWebhook>) => unknown]>([
    ['no type', (receiver) => receiver.on('', () => undefined)],
    ['no types', (receiver) => receiver.on([], () => undefined)],
    ['no handler', (receiver) => receiver.on('track.completed', undefined as never)],
    ['no unknown handler', (receiver) => receiver.onUnknown('x' as never)],
    ['no listener', (receiver) => receiver.onError(null as never)],
  ])('%s', (_what, add) => {
    expect(() => add(instruqtWebhook({ secret: SECRET }))).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }));
  });
});

describe('events', () => {
  const post = (receiver: ReturnType<typeof instruqtWebhook>, event: object, id?: string) => {
    const { headers, body } = signInstruqtWebhook(event, { secret: SECRET, id });
    return receiver.handle(request(headers, body));
  };

  it('a handler gets the event as it was sent, and the delivery', async () => {
    const handler = vi.fn();
    const receiver = instruqtWebhook({ secret: SECRET }).on('track.completed', handler);
    const response = await post(receiver, EVENT, 'msg_7');
    expect([response.status, await response.json()]).toEqual([200, { status: 'processed' }]);
    const [event, delivery] = handler.mock.calls[0] as [Record<string, unknown>, Record<string, unknown>];
    expect(JSON.parse(JSON.stringify(event))).toEqual(EVENT);
    expect(Object.keys(event)).toEqual(Object.keys(EVENT));
    expect(delivery).toMatchObject({ id: 'instruqt:msg_7', rawBody: JSON.stringify(EVENT), signal: expect.any(AbortSignal) });
  });

  it('all handlers of a type run in their order, those of lists, too', async () => {
    const ran: string[] = [];
    const receiver = instruqtWebhook({ secret: SECRET })
      .on('track.completed', () => ran.push('one'))
      .on(['track.started', 'track.completed'], async () => {
        await Promise.resolve();
        ran.push('two');
      })
      .on('track.completed', () => ran.push('three'))
      .on('track.started', () => ran.push('other'));
    await post(receiver, EVENT);
    expect(ran).toEqual(['one', 'two', 'three']);
  });

  it.each([
    ['a type that nobody knows', { ...EVENT, type: 'review.created' }],
    ['no type', { timestamp: EVENT.timestamp }],
    ['a type that is no text', { ...EVENT, type: 42 }],
    ['a type of an object', { ...EVENT, type: '__proto__' }],
    ['another type of an object', { ...EVENT, type: 'constructor' }],
    ['an empty type', { ...EVENT, type: '' }],
  ])('onUnknown gets %s', async (_what, event) => {
    const unknown = vi.fn();
    const known = vi.fn();
    const receiver = instruqtWebhook({ secret: SECRET }).on('track.completed', known).onUnknown(unknown);
    expect(await (await post(receiver, event)).json()).toEqual({ status: 'processed' });
    expect(unknown).toHaveBeenCalledTimes(1);
    expect(known).not.toHaveBeenCalled();
  });

  it('a handler of an unknown type is found before onUnknown, and what nobody handles is acknowledged', async () => {
    const unknown = vi.fn();
    const handler = vi.fn();
    const receiver = instruqtWebhook({ secret: SECRET }).on('review.created', handler).onUnknown(unknown);
    await post(receiver, { ...EVENT, type: 'review.created' });
    expect([handler.mock.calls.length, unknown.mock.calls.length]).toEqual([1, 0]);
    const response = await post(receiver, EVENT);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ignored' }]);
    expect(unknown).not.toHaveBeenCalled();
  });

  it('types narrow by the type, and unknown events stay open', () => {
    const receiver = instruqtWebhook({ secret: SECRET });
    receiver.on('track.challenge_attempted', (event) => {
      expectTypeOf(event.type).toEqualTypeOf<'track.challenge_attempted'>();
      expectTypeOf(event.challenge_id).toEqualTypeOf<string>();
      expectTypeOf(event.invite_id).toEqualTypeOf<string | null>();
    });
    receiver.on(['track.started', 'track.completed'], (event) => {
      expectTypeOf(event.type).toEqualTypeOf<'track.started' | 'track.completed'>();
      expectTypeOf(event.track_id).toEqualTypeOf<string | undefined>();
    });
    receiver.on('review.created', (event) => expectTypeOf(event).toEqualTypeOf<InstruqtOtherEvent>());
    const read = (verified: Awaited<ReturnType<typeof receiver.verify>>) => {
      if (!verified.known) return expectTypeOf(verified.event).toEqualTypeOf<InstruqtOtherEvent>();
      const { event } = verified;
      expectTypeOf(event).toEqualTypeOf<InstruqtEvent>();
      if (event.type === 'track.challenge_attempted') return expectTypeOf(event.completed).toEqualTypeOf<boolean>();
      return expectTypeOf(event.completed).toEqualTypeOf<boolean | undefined>();
    };
    expectTypeOf(read).parameters.toEqualTypeOf<[Awaited<ReturnType<typeof receiver.verify>>]>();
  });
});
