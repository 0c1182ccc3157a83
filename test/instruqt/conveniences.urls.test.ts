import { generateKeyPairSync, privateDecrypt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, DeadlineError, InputError, StateError } from '../../src/index.js';
import * as functions from '../../src/instruqt/functions/index.js';
import { data, type Step, stallHeaders } from '../support/fault-server.js';
import { expectValid, instruqtBench } from '../support/instruqt.js';
import { eavesdropper, leaks, surfaces } from '../support/leaks.js';
import { failure } from '../support/subjects.js';

const b = instruqtBench();

describe('tracks.playUrl and tracks.embedUrl', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  // The platform's label is that of another format than what is in it.
  const tpgPublicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString().replaceAll('PUBLIC KEY', 'RSA PUBLIC KEY');
  const track = { id: 't1', slug: 'intro', embed_token: 'em_0123456789abcdef', team: { slug: 'acme', tpgPublicKey } };
  const learner = { firstName: 'Jörg & Co', lastName: 'O’Neill', email: 'a+b@example.com' };

  it('playUrl mints a token for the track that was looked up', async () => {
    b.server.queue(data({ track }), data({ generateOneTimePlayToken: 'ott_a/b+c' }));
    const { data: url, attempts } = await b.client().team('acme').tracks.playUrl({ trackSlug: 'intro' }).withResponse();
    expect(url).toBe('https://play.instruqt.com/embed/acme/tracks/intro?token=ott_a%2Fb%2Bc');
    expect(attempts).toBe(2);
    expect(b.server.received.map(({ json }) => json.variables)).toEqual([{ trackSlug: 'intro', teamSlug: 'acme' }, { trackID: 't1' }]);
    expect(b.server.received[0]?.json.query).not.toMatch(/embed_token|tpgPublicKey/);
    expectValid(b);
  });

  it('embedUrl has the track’s own token, and all that the caller asks for', async () => {
    b.server.queue(data({ track }));
    const href = await b.client().tracks.embedUrl({
      trackID: 't1',
      learner,
      showChallenges: true,
      finishButton: { url: 'https://acme.test/done?a=1&b=2', text: 'On & on', target: '_blank' },
      customParameters: { 'order-id': '7&8', plan: 'ü' },
      origin: 'https://labs.acme.test',
    });
    const url = new URL(href);
    expect(url.origin + url.pathname).toBe('https://labs.acme.test/embed/acme/tracks/intro');
    const { pii_tpg, ...parameters } = Object.fromEntries(url.searchParams);
    expect(parameters).toEqual({
      token: track.embed_token,
      show_challenges: 'true',
      finish_btn_url: 'https://acme.test/done?a=1&b=2',
      finish_btn_text: 'On & on',
      finish_btn_target: '_blank',
      'icp_order-id': '7&8',
      icp_plan: 'ü',
    });
    const form = privateDecrypt({ key: privateKey, oaepHash: 'sha256' }, Buffer.from(pii_tpg as string, 'base64')).toString();
    expect(Object.fromEntries(new URLSearchParams(form))).toEqual({ fn: learner.firstName, ln: learner.lastName, e: learner.email });
    expect(href).not.toContain('example.com');
    expect(b.server.count).toBe(1);
    expectValid(b);
  });

  it.each([
    ['there is no track', null, 'the track does not exist'],
    ['it names no team', { ...track, team: null }, 'has no team'],
    ['it has no embed token', { ...track, embed_token: '' }, 'tracks.generateEmbedToken'],
  ])('embedUrl says when %s', async (_what, answer, said) => {
    b.server.queue(data({ track: answer }));
    const error = await failure(b.client().tracks.embedUrl({ trackID: 't1' }));
    expect(error).toBeInstanceOf(StateError);
    expect(error).toMatchObject({ operation: 'instruqt.tracks.embedUrl', attempts: 1, state: undefined });
    expect(error.message).toContain(said);
  });

  it.each([
    [{ customParameters: { 'a b': 'c' } }, ['customParameters', 'a b']],
    [{ customParameters: { icp_a: 'c' } }, ['customParameters', 'icp_a']],
    [{ customParameters: { a: 7 } }, ['customParameters', 'a']],
    [{ finishButton: { url: 'javascript:alert(1)' } }, ['finishButton', 'url']],
    [{ finishButton: { url: '/done' } }, ['finishButton', 'url']],
    [{ origin: 'https://a.test/x' }, ['origin']],
    [{ learner: { firstName: 'Jane', lastName: 'Doe' } }, ['learner', 'email']],
  ])('send nothing for %j', async (wrong, path) => {
    for (const name of ['playUrl', 'embedUrl'] as const) {
      const error = await failure<InputError>(b.client().tracks[name]({ trackID: 't1', ...wrong } as never));
      expect(error.issues.map((issue) => issue.path)).toEqual([path]);
      expect(error.operation).toBe(`instruqt.tracks.${name}`);
    }
    expect(b.server.count).toBe(0);
  });

  it('mint nothing when the details do not fit the key, or the team has none', async () => {
    const long = { ...learner, firstName: 'x'.repeat(400) };
    b.server.queue(data({ track }), data({ track: { ...track, team: { slug: 'acme', tpgPublicKey: null } } }));
    expect(await failure(b.client().tracks.playUrl({ trackID: 't1', learner: long }))).toBeInstanceOf(InputError);
    expect(await failure(b.client().tracks.playUrl({ trackID: 't1', learner }))).toMatchObject({ code: 'STATE', attempts: 1 });
    expect(b.server.count).toBe(2);
  });

  it('is refused where nothing may be changed', async () => {
    b.server.always(data({ track }));
    expect(await failure(b.client({ readOnly: true }).tracks.playUrl({ trackID: 't1' }))).toBeInstanceOf(ConfigurationError);
    expect(await b.client({ readOnly: true }).tracks.embedUrl({ trackID: 't1' })).toContain(track.embed_token);
  });

  it('both requests share one deadline', async () => {
    const late: Step = ({ response, clock }) => void clock.setTimeout(() => response.end(JSON.stringify({ data: { track } })), 3000);
    b.server.queue(late, stallHeaders());
    const start = b.clock.now();
    expect(await failure(b.client().tracks.playUrl({ trackID: 't1' }, { deadline: 5000 }))).toBeInstanceOf(DeadlineError);
    expect(b.clock.now() - start).toBe(5000);
  });

  it('keeps tokens and names out of errors, hooks and logs', async () => {
    const { hooks, logger, heard } = eavesdropper();
    b.server.queue(data({ track }), data({ generateOneTimePlayToken: 'ott_secret-one' }), data({ track }));
    const lp = b.client({ hooks, logger });
    await lp.tracks.playUrl({ trackID: 't1', learner });
    const error = await failure(lp.tracks.embedUrl({ trackID: 't1', learner: { ...learner, email: `${'x'.repeat(400)}@example.com` } }));
    expect(error.message).toContain('too long');
    const secrets = { embed: track.embed_token, once: 'ott_secret-one', name: learner.firstName, mail: 'example.com' };
    expect(leaks(surfaces(error), secrets)).toEqual([]);
    expect(heard.length).toBeGreaterThan(4);
    expect(leaks(heard, secrets)).toEqual([]);
  });

  it('encryptLearnerDetails refuses a key that is none, without printing it', async () => {
    const error = await failure<InputError>(functions.encryptLearnerDetails('-----BEGIN KEY-----abcd1234-----END KEY-----', learner));
    expect(error.issues).toEqual([{ path: ['publicKey'], message: 'must be the RSA public key of a team, in PEM' }]);
    expect(leaks(surfaces(error), { key: 'abcd1234', name: learner.firstName })).toEqual([]);
  });

  it.each([
    ['teamSlug', ''],
    ['teamSlug', '..'],
    ['trackSlug', 'a/b'],
    ['trackSlug', 'a?token=x'],
    ['trackSlug', undefined],
    ['token', ' em_0123456789abcdef'],
    ['token', ''],
    ['origin', 'https://user:pw@a.test'],
    ['origin', 'ftp://a.test'],
    ['encryptedLearner', 'Jane Doe'],
  ])('trackEmbedUrl refuses %s %j', async (name, value) => {
    const parts = { teamSlug: 'acme', trackSlug: 'intro', token: 'em_0123456789abcdef' };
    const error = await failure<InputError>(() => functions.trackEmbedUrl({ ...parts, [name]: value } as never));
    expect(error.issues.map(({ path }) => path)).toEqual([[name]]);
    expect(leaks(surfaces(error), { token: parts.token })).toEqual([]);
  });

  it('trackEmbedUrl gives back every value that it takes', () => {
    const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
    fc.assert(
      fc.property(
        slug,
        slug,
        fc.stringMatching(/^\S{1,40}$/),
        fc.dictionary(slug, fc.string({ unit: 'grapheme' })),
        (teamSlug, trackSlug, token, own) => {
          const url = new URL(functions.trackEmbedUrl({ teamSlug, trackSlug, token, customParameters: own }));
          expect(url.pathname).toBe(`/embed/${teamSlug}/tracks/${trackSlug}`);
          expect(Object.fromEntries(url.searchParams)).toEqual({
            token,
            ...Object.fromEntries(Object.entries(own).map(([name, value]) => [`icp_${name}`, value])),
          });
        },
      ),
    );
  });
});
