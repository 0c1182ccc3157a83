import { describe, expect, it } from 'vitest';
import {
  ConnectionError,
  DeadlineError,
  GraphQLResponseError,
  type Hooks,
  InputError,
  MalformedResponseError,
  NotFoundError,
  PermissionError,
  ServerError,
  TimeoutError,
} from '../../src/index.js';
import { bytesOf, downloadBench, file, PATH, QUERY, R, SECRETS } from '../support/downloads.js';
import { until } from '../support/fake-clock.js';
import {
  closedPort,
  graphqlErrors,
  redirectTo,
  resetBeforeAnswer,
  resetMidBody,
  respond,
  type Step,
  stallHeaders,
} from '../support/fault-server.js';
import { cleaned, eavesdropper, leaks, surfaces } from '../support/leaks.js';
import { failure } from '../support/subjects.js';

const b = downloadBench();

describe('a download that fails', () => {
  const xml = `<Error><Code>AccessDenied</Code><Message>Request has expired</Message><Sig>${SECRETS.signature}</Sig></Error>`;

  it('at a URL that has expired says so', async () => {
    b.platform(9, undefined, 'EXPIRED');
    b.files.queue(respond(403, xml, { 'content-type': 'application/xml' }));
    const error = await failure<PermissionError>(b.download());
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({ status: 403, code: 'PERMISSION', operation: 'sda.recordings.download' });
    expect(error.message).toContain('expired');
    expect(error.message).toContain('The recording is EXPIRED');
    expect(error.stack).toContain('download.faults.test.ts');
    await until(() => b.files.held === 0);
  });

  it.each([
    ['404', respond(404, xml), NotFoundError],
    ['500', respond(500, xml), ServerError],
    ['a lost connection', resetBeforeAnswer(), ConnectionError],
  ])('with %s, and is not repeated', async (_what, step, Class) => {
    b.platform();
    b.files.queue(step);
    expect(await failure(b.download())).toBeInstanceOf(Class);
    expect(b.files.count).toBe(1);
  });

  it('where nobody listens', async () => {
    b.platform(9, `${await closedPort()}${PATH}${QUERY}`);
    const error = await failure(b.download());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(leaks(surfaces(error), SECRETS)).toEqual([]);
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', '/recordings/r1.mp4', 'not a URL', ''])('at %j: only http(s)', async (url) => {
    b.platform(9, url);
    const error = await failure(b.download());
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error.message).toContain('not http(s)');
    expect(b.files.count).toBe(0);
  });

  it('half-way', async () => {
    b.platform(1000);
    b.files.queue(resetMidBody());
    const error = await b.broken();
    expect(error).toBeInstanceOf(ConnectionError);
    expect(leaks(surfaces(error), SECRETS)).toEqual([]);
    expect(b.clock.pending).toBe(0);
  });

  it('when nothing comes for the timeout, before and within the file', async () => {
    b.platform();
    b.files.queue(stallHeaders());
    expect(await failure(b.download({ timeout: 3000 }))).toBeInstanceOf(TimeoutError);
    await until(() => b.files.held === 0);
    b.platform();
    b.files.queue(({ response }) => {
      response.writeHead(200);
      response.write('abc');
    });
    const error = await b.broken({ timeout: 3000 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toContain('no data received for 3000 ms, after 3 bytes');
    await until(() => b.files.held === 0);
  });

  it('at its deadline, however steadily it comes', async () => {
    b.platform();
    b.files.queue(({ response, clock }) => {
      response.writeHead(200);
      const next = () => {
        if (response.destroyed) return;
        response.write('abc');
        clock.setTimeout(next, 1000);
      };
      next();
    });
    const start = b.clock.now();
    expect(await b.broken({ deadline: 10_000 })).toBeInstanceOf(DeadlineError);
    expect(b.clock.now() - start).toBe(10_000);
    expect(b.files.held).toBeLessThanOrEqual(1);
  });

  it('with an unknown recording, or none named', async () => {
    b.server.queue(graphqlErrors([{ message: 'not found' }]));
    const error = await failure(b.download());
    expect(error).toBeInstanceOf(GraphQLResponseError);
    expect(error).toMatchObject({ operation: 'sda.recordings.download' });
    expect(await failure(b.sda().recordings.download({} as never))).toBeInstanceOf(InputError);
    expect(await failure(b.download({ dryRun: true }))).toMatchObject({ code: 'DRY_RUN' });
    expect(b.files.count).toBe(0);
  });
});

describe('an abort ends a download', () => {
  const reason = new Error('enough');

  it('before its file comes', async () => {
    const controller = new AbortController();
    b.platform();
    b.files.queue(stallHeaders());
    const waiting = failure(b.download({ signal: controller.signal }));
    await b.files.arrived(1);
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    await until(() => b.files.held === 0);
  });

  it.each(['while it is read', 'while nobody reads'])('%s', async (when) => {
    const controller = new AbortController();
    b.platform();
    b.files.queue(({ response }) => {
      response.writeHead(200);
      response.write('abc');
    });
    const { stream } = await b.download({ signal: controller.signal });
    const reader = stream.getReader();
    await reader.read();
    const reading = when === 'while it is read' ? failure(reader.read()) : undefined;
    controller.abort(reason);
    await until(() => b.files.held === 0);
    expect(await (reading ?? failure(reader.read()))).toBe(reason);
    expect(b.clock.pending).toBe(0);
  });
});

describe('the URL is a capability', () => {
  it.each([
    ['a refusal', respond(403, 'no', { location: `${PATH}${QUERY}`, 'x-echo': PATH + QUERY })],
    ['another status', respond(500, 'no', { 'x-echo': PATH + QUERY })],
    ['redirects without end', (exchange: Parameters<Step>[0]) => redirectTo(`${PATH}${QUERY}`)(exchange)],
    ['a lost connection', resetBeforeAnswer()],
    ['a short file', file('abc', { 'x-echo': PATH + QUERY })],
  ])('that is in no error, hook or log line: %s', async (_what, step) => {
    const { hooks, logger, heard } = eavesdropper();
    b.platform();
    b.files.always(step);
    const error = await failure(
      b
        .sda({ hooks, logger })
        .recordings.download(R)
        .then(({ stream }) => bytesOf(stream)),
    );
    expect(leaks({ ...surfaces(error), ...cleaned(error) }, SECRETS)).toEqual([]);
    expect(leaks(heard, SECRETS)).toEqual([]);
    expect(heard.join()).toContain(`${b.files.origin}/[redacted]`);
  });

  it('that a careless fetch prints, with or without its query', async () => {
    for (const said of [(url: string) => url, (url: string) => new URL(url).pathname, (url: string) => new URL(url).search]) {
      b.platform();
      const fetch = async (url: string | URL | Request, init?: RequestInit) => {
        if (String(url).startsWith(b.files.origin)) throw new TypeError(`cannot fetch ${said(String(url))}`);
        return globalThis.fetch(url, init);
      };
      const error = await failure(b.sda({ fetch }).recordings.download(R));
      expect(error).toBeInstanceOf(ConnectionError);
      expect(leaks(surfaces(error), SECRETS)).toEqual([]);
    }
  });

  it('that what is given does not hold', async () => {
    b.platform();
    b.files.queue(file());
    const found = await b.download();
    expect(leaks(surfaces(found), SECRETS)).toEqual([]);
    await found.stream.cancel();
  });

  it('calls the hooks for the request of the file as for any other', async () => {
    const events: string[] = [];
    const note = (what: string) => (event: { operation: string }) => void events.push(`${what} ${event.operation}`);
    const hooks: Hooks = { onRequest: note('request'), onResponse: note('response'), onSuccess: note('success') };
    b.platform();
    b.files.queue(file());
    await (await b.sda({ hooks }).recordings.download(R)).stream.cancel();
    expect(events.slice(-3)).toEqual([
      'request sda.recordings.download',
      'response sda.recordings.download',
      'success sda.recordings.download',
    ]);
  });
});
