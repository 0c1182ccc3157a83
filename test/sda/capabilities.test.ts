import { describe, expect, it } from 'vitest';
import { DryRunError, GraphQLResponseError } from '../../src/index.js';
import { createSdaClient, type SdaClient, type SdaOptions } from '../../src/sda/index.js';
import { bench } from '../support/bench.js';
import { data, graphqlErrors, json, type Step } from '../support/fault-server.js';
import { cleaned, eavesdropper, leaks, surfaces } from '../support/leaks.js';
import { failure, KEYS } from '../support/subjects.js';

const b = bench();
const sda = (options: Partial<SdaOptions> = {}) =>
  createSdaClient({ token: KEYS.sda, baseUrl: `${b.server.origin}/graphql`, clock: b.clock, retry: false, ...options });

/** Every field that grants access to its holder, with a value that only the name of the field marks as secret. */
const CAPABILITIES = {
  streamingUrl: 'https://stream.test/join/5c1e9f',
  websocketChannel: 'channel-7d2a4b',
  playbackUrl: 'https://files.test/play/8e3b5c',
  thumbnailUrl: 'https://files.test/thumb/9f4c6d',
  fileDownloadUrl: 'https://files.test/get/a05d7e',
  fileUploadUrl: 'https://files.test/put/b16e8f',
};
const names = Object.keys(CAPABILITIES) as (keyof typeof CAPABILITIES)[];

const everything = Object.values(CAPABILITIES).join(' and ');

describe.each(names)('%s', (name) => {
  const value = CAPABILITIES[name];

  it('is out of what a GraphQL error shows, under its name and quoted from the data beside it', async () => {
    const message = `could not open ${value}`;
    b.server.always(
      graphqlErrors([{ message, extensions: { [name]: value, text: `{"${name}":"${value}"}` } }], { readHubConfig: { [name]: value } }),
    );
    const { hooks, logger, heard } = eavesdropper();
    const error = await failure<GraphQLResponseError>(sda({ hooks, logger }).hub.get());
    expect(error).toBeInstanceOf(GraphQLResponseError);
    expect(leaks({ ...surfaces(error), ...cleaned(error) }, { value })).toEqual([]);
    expect(leaks(heard, { value })).toEqual([]);
    // The caller's own data is in reach, and out of print.
    expect(error.data).toEqual({ readHubConfig: { [name]: value } });
  });

  it('is out of what an HTTP error shows', async () => {
    b.server.always(json(500, { message: 'failed', session: { [name]: value }, said: JSON.stringify({ [name]: value }) }));
    const { hooks, logger, heard } = eavesdropper();
    const error = await failure(sda({ hooks, logger }).hub.get());
    expect(leaks({ ...surfaces(error), ...cleaned(error) }, { value })).toEqual([]);
    expect(leaks(heard, { value })).toEqual([]);
  });

  it('is out of a dry run', async () => {
    const error = await failure<DryRunError>(
      sda().request('query Q($it: JSON) { q(it: $it) }', { it: { [name]: value } }, { dryRun: true }),
    );
    expect(error).toBeInstanceOf(DryRunError);
    expect(leaks({ ...surfaces(error), request: JSON.stringify(error.request) }, { value })).toEqual([]);
    expect(error.request.body).toMatchObject({ variables: { it: { [name]: '[redacted]' } } });
  });
});

describe('answers that hold them', () => {
  const answers: [string, Step, (client: SdaClient) => PromiseLike<unknown>][] = [
    ['a session', data({ readSession: { ...CAPABILITIES, sessionId: 's' } }), (c) => c.sessions.get({ sessionId: 's' })],
    ['a start', data({ startSession: CAPABILITIES }), (c) => c.sessions.start({ input: { projectId: 'p', versionId: 'v' } })],
    ['a recording', data({ readSessionRecording: CAPABILITIES }), (c) => c.recordings.get({ recordingId: 'r' })],
    ['a list', data({ readAllSessionRecordings: [{ sessionRecordingFile: CAPABILITIES }] }), (c) => c.recordings.list()],
    ['a playback URL', data({ getRecordingPlaybackUrl: CAPABILITIES }), (c) => c.recordings.playbackUrl({ recordingId: 'r' })],
  ];

  it.each(answers)('%s: hooks and log lines hold none', async (_what, step, run) => {
    b.server.queue(step);
    const { hooks, logger, heard } = eavesdropper();
    await run(sda({ hooks, logger }));
    expect(heard.length).toBeGreaterThan(1);
    expect(leaks(heard, CAPABILITIES)).toEqual([]);
  });

  it.each(answers)('%s, truncated: the error holds none', async (_what, step, run) => {
    // The same text, one bracket short.
    b.server.queue((exchange) => {
      const { response } = exchange;
      const end = response.end.bind(response);
      response.end = ((text: string) => end(text.slice(0, -2))) as typeof response.end;
      return step(exchange);
    });
    const error = await failure(run(sda()));
    expect(error).toMatchObject({ code: 'MALFORMED_RESPONSE' });
    expect(leaks({ ...surfaces(error), ...cleaned(error) }, CAPABILITIES)).toEqual([]);
  });

  it('a waiter’s errors hold none', async () => {
    b.server.always(data({ readSession: { ...CAPABILITIES, status: 'FAILED', sessionMetadata: { everything } } }));
    const error = await failure(sda().sessions.waitUntilReady({ sessionId: 's' }));
    expect(error).toMatchObject({ code: 'STATE' });
    expect(leaks(surfaces(error), CAPABILITIES)).toEqual([]);
  });
});
