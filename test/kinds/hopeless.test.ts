// What a retry cannot mend is not retried, and a refused token is replaced once.
import { once } from 'node:events';
import { createServer } from 'node:https';
import { createServer as createTcpServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connectionFault } from '../../src/core/call/connection-faults.js';
import type { ConnectionError } from '../../src/core/errors/index.js';
import { bench } from '../support/bench.js';
import { json } from '../support/fault-server.js';
import { KEY_AND_CERTIFICATE } from '../support/self-signed.js';
import { failure, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench();
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
async function listening(server: Server): Promise<number> {
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as { port: number }).port;
}

const PLACES: [what: string, origin: () => Promise<string>][] = [
  ['a self-signed certificate', async () => `https://127.0.0.1:${await listening(createServer(KEY_AND_CERTIFICATE))}`],
  [
    'a server that speaks no TLS',
    async () => `https://127.0.0.1:${await listening(createTcpServer((socket) => socket.end('HTTP/1.1 400\r\n\r\n')))}`,
  ],
  ['an unknown host', async () => 'http://no-such-host.invalid'],
  ['an unknown host by https', async () => 'https://no-such-host.invalid'],
  ['an unknown host with a port', async () => 'http://no-such-host.invalid:8443'],
  ['a host whose name is too long', async () => `http://${'a'.repeat(64)}.invalid`],
  ['a port that fetch refuses', async () => 'http://127.0.0.1:25'],
  ['another port that fetch refuses', async () => 'http://127.0.0.1:6667'],
  ['a port that fetch refuses by https', async () => 'https://127.0.0.1:22'],
  [
    'a server whose TLS is too old',
    async () => {
      const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
      return `https://127.0.0.1:${await listening(createServer({ ...KEY_AND_CERTIFICATE, ...old }))}`;
    },
  ],
  [
    'a server with other ciphers',
    async () => {
      const other = { maxVersion: 'TLSv1.2', ciphers: 'AES128-SHA:@SECLEVEL=0', honorCipherOrder: true } as const;
      return `https://127.0.0.1:${await listening(createServer({ ...KEY_AND_CERTIFICATE, ...other }))}`;
    },
  ],
  ['a server with HTTP at the port of HTTPS', async () => b.server.origin.replace('http:', 'https:')],
];

describe.each(PLACES)('%s', (_what, origin) => {
  it.each(['read', 'idempotent', 'write'] as const)('one attempt (%s), and nothing counts as sent', async (effect) => {
    const { operations } = SUBJECTS.skilljar(await origin(), { rateLimit: false, retry: { baseMs: 0 } });
    const error = await failure<ConnectionError>(operations[effect].run());
    expect(error).toMatchObject({ code: 'CONNECTION', attempts: 1, reached: false });
    expect(error.outcome).toBeUndefined();
  });
});

describe('codes of runtimes', () => {
  const error = (fields: object, message = 'x') =>
    Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(message), fields) });
  const HOPELESS = [
    'ENOTFOUND',
    'EAI_FAIL',
    'ERR_BAD_PORT',
    'ERR_INVALID_URL',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'HOSTNAME_MISMATCH',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
    'ERR_SSL_TLSV1_UNRECOGNIZED_NAME',
    'EPROTO',
  ];
  const LATER = [
    'ECONNREFUSED',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENETDOWN',
    'EADDRNOTAVAIL',
    'UND_ERR_CONNECT_TIMEOUT',
    'ConnectionRefused',
    'FailedToOpenSocket',
  ];
  const LOST = [
    'ECONNRESET',
    'EPIPE',
    'UND_ERR_SOCKET',
    'UND_ERR_BODY_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
    'ConnectionClosed',
  ];
  it.each(HOPELESS)('%s is not retried', (code) =>
    expect(connectionFault(error({ code }))).toEqual({ code, reached: false, hopeless: true }),
  );
  it.each(LATER)('%s may be retried', (code) =>
    expect(connectionFault(error({ code }))).toEqual({ code, reached: false, hopeless: false }),
  );
  it.each(LOST)('%s may have carried the request', (code) =>
    expect(connectionFault(error({ code }))).toEqual({ code, reached: true, hopeless: false }),
  );

  it.each([
    [
      'a handshake that was cut off',
      error({ code: 'ECONNRESET' }, 'Client network socket disconnected before secure TLS connection was established'),
      false,
      false,
    ],
    ['a timeout while connecting', error({ code: 'ETIMEDOUT', syscall: 'connect' }), false, false],
    ['a timeout while reading', error({ code: 'ETIMEDOUT', syscall: 'read' }), true, false],
    ['Deno: a certificate', new TypeError('error sending request: invalid peer certificate: UnknownIssuer'), false, true],
    ['Deno: a host', new TypeError('error sending request: client error (Connect): dns error: failed to lookup'), false, true],
    ['Deno: a port', new TypeError('error sending request: client error (Connect): tcp connect error'), false, false],
    ['two addresses that refuse', error({ errors: [{ code: 'ECONNREFUSED' }, { code: 'ECONNREFUSED' }] }), false, false],
    ['two addresses, one of which was lost', error({ errors: [{ code: 'ECONNREFUSED' }, { code: 'ECONNRESET' }] }), true, false],
    [
      'a chain that goes round',
      Object.assign(new Error('x'), {
        get cause() {
          return this;
        },
      }),
      true,
      false,
    ],
    ['a text', 'refused', true, false],
  ])('%s', (_what, fault, reached, hopeless) => {
    expect(connectionFault(fault)).toMatchObject({ reached, hopeless });
  });
});

describe.each(PLATFORMS)('%s: status 403', (platform) => {
  it.each([
    [5, 6, 2],
    [1, 2, 2],
    [2, 3, 2],
    [10, 11, 2],
  ])('%i refused calls make %i requests with %i tokens', async (calls, requests, tokens) => {
    let asked = 0;
    b.server.always(json(403, { detail: 'no' }));
    const { operations } = SUBJECTS[platform](
      b.server,
      { clock: b.clock, retry: false, rateLimit: false },
      () => `token-${++asked}-of-many`,
    );
    for (let i = 0; i < calls; i += 1) expect(await failure(operations.write.run())).toMatchObject({ code: 'PERMISSION' });
    expect([b.server.count, asked]).toEqual([requests, tokens]);
  });

  it('a token that is refused after it has worked is replaced again', async () => {
    let asked = 0;
    const { operations } = SUBJECTS[platform](
      b.server,
      { clock: b.clock, retry: false, rateLimit: false },
      () => `token-${++asked}-of-many`,
    );
    b.server.queue(json(403, {})).always(operations.read.ok);
    await operations.read.run();
    b.server.queue(json(401, {})).always(operations.read.ok);
    await operations.read.run();
    b.server.queue(json(403, {})).always(operations.read.ok);
    await operations.read.run();
    expect(asked).toBe(4);
  });

  const many = (options: object = {}) => {
    let asked = 0;
    const tokens = () => `token-${++asked}-of-many`;
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, retry: false, rateLimit: false, ...options }, tokens);
    return { ...operations, asked: () => asked };
  };

  it('of calls that overlap, replaces the token once for all', async () => {
    const { write, asked } = many();
    b.server.always(json(403, { detail: 'no' }));
    const errors = await Promise.all(Array.from({ length: 5 }, () => failure(write.run())));
    expect(errors.map(({ code }) => code)).toEqual(Array(5).fill('PERMISSION'));
    expect([b.server.count, asked()]).toEqual([10, 2]);
    await failure(write.run());
    expect([b.server.count, asked()]).toEqual([11, 2]);
  });

  it('after a renewal in the same call ends the call', async () => {
    const { read, asked } = many();
    b.server.queue(json(401, {})).always(json(403, {}));
    expect(await failure(read.run())).toMatchObject({ code: 'PERMISSION' });
    expect([b.server.count, asked()]).toEqual([2, 2]);
    // The second token has not replaced a forbidden one; the third has.
    await failure(read.run());
    await failure(read.run());
    expect([b.server.count, asked()]).toEqual([5, 3]);
  });

  it('replaces the token once with retries, too', async () => {
    const { read, asked } = many({ retry: { attempts: 4, baseMs: 0 } });
    b.server.always(json(403, {}));
    for (let i = 0; i < 3; i += 1) await failure(read.run());
    expect([b.server.count, asked()]).toEqual([4, 2]);
  });

  it('once for calls of every effect', async () => {
    const { read, idempotent, write, asked } = many();
    b.server.always(json(403, {}));
    for (const operation of [read, idempotent, write, read]) expect(await failure(operation.run())).toMatchObject({ code: 'PERMISSION' });
    expect([b.server.count, asked()]).toEqual([5, 2]);
  });

  it('of a key that is a text is final', async () => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, retry: false, rateLimit: false });
    b.server.always(json(403, {}));
    for (let i = 0; i < 2; i += 1) expect(await failure(operations.write.run())).toMatchObject({ code: 'PERMISSION', attempts: 1 });
    expect(b.server.count).toBe(2);
  });

  it('of one platform leaves the tokens of the others alone', async () => {
    const others = PLATFORMS.filter((other) => other !== platform).map((other) => {
      let asked = 0;
      return {
        ...SUBJECTS[other](b.server, { clock: b.clock, retry: false, rateLimit: false }, () => `t-${other}-${++asked}`),
        asked: () => asked,
      };
    });
    const own = many();
    for (let i = 0; i < 3; i += 1) {
      b.server.always(json(403, {}));
      expect(await failure(own.write.run())).toMatchObject({ code: 'PERMISSION', platform });
      for (const { operations } of others) {
        b.server.always(operations.read.ok);
        expect(await operations.read.run()).toEqual(operations.read.gives);
      }
    }
    expect([own.asked(), ...others.map(({ asked }) => asked())]).toEqual([2, 1, 1, 1]);
  });
});
