import { describe, expectTypeOf, it } from 'vitest';
import type { AnyLearningPlatformError, Call, StateError } from '../../src/index.js';
import * as functions from '../../src/instruqt/functions/index.js';
import {
  type ChallengeScript,
  createInstruqtClient,
  type Sandbox,
  type TeamSecretSummary,
  type Track,
  type TrackScript,
} from '../../src/instruqt/index.js';

const instruqt = createInstruqtClient({ apiKey: 'k' });
const bare = functions.createClient({ apiKey: 'k' });
const bytes = new Uint8Array();

describe('conveniences', () => {
  it('stand beside the operations, and give what they say', () => {
    expectTypeOf(instruqt.sandboxes.get({ ID: 's' })).toEqualTypeOf<Call<Sandbox | null>>();
    expectTypeOf(instruqt.sandboxes.waitFor({ ID: 's' })).toEqualTypeOf<Call<Sandbox>>();
    expectTypeOf(instruqt.tracks.waitFor({ trackID: 't' })).toEqualTypeOf<Call<Track>>();
    expectTypeOf(instruqt.tracks.playUrl({ trackID: 't' })).toEqualTypeOf<Call<string>>();
    expectTypeOf(instruqt.team('a').tracks.embedUrl({ trackSlug: 't' })).toEqualTypeOf<Call<string>>();
    expectTypeOf(instruqt.trackScripts.upload({ script: { contents: bytes } })).toEqualTypeOf<Call<TrackScript | null>>();
    expectTypeOf(instruqt.challengeScripts.upload({ script: { contents: '' } })).toEqualTypeOf<Call<ChallengeScript | null>>();
    expectTypeOf(instruqt.teamSecrets.set({ name: 'n', value: bytes })).toEqualTypeOf<Call<TeamSecretSummary | null>>();
  });

  it('are functions too, of the same arguments', () => {
    type Rest<F> = F extends (client: never, ...rest: infer A) => infer R ? (...rest: A) => R : never;
    const same = <F>(_fn: F) => expectTypeOf<Rest<F>>();
    same(functions.waitForSandbox).toEqualTypeOf<typeof instruqt.sandboxes.waitFor>();
    same(functions.waitForTrack).toEqualTypeOf<typeof instruqt.tracks.waitFor>();
    same(functions.getTrackPlayUrl).toEqualTypeOf<typeof instruqt.tracks.playUrl>();
    same(functions.getTrackEmbedUrl).toEqualTypeOf<typeof instruqt.tracks.embedUrl>();
    same(functions.uploadTrackScript).toEqualTypeOf<typeof instruqt.trackScripts.upload>();
    same(functions.uploadChallengeScript).toEqualTypeOf<typeof instruqt.challengeScripts.upload>();
    same(functions.setTeamSecret).toEqualTypeOf<typeof instruqt.teamSecrets.set>();
    same(functions.ensureWebhook).toEqualTypeOf<typeof instruqt.webhooks.ensure>();
    expectTypeOf(functions.waitForSandbox(bare, { ID: 's' })).toEqualTypeOf<Call<Sandbox>>();
    expectTypeOf(functions.trackEmbedUrl({ teamSlug: 'a', trackSlug: 't', token: 'em_' })).toEqualTypeOf<string>();
  });

  it('take known states and others, and the options of calls', () => {
    instruqt.sandboxes.waitFor({ ID: 's' }, { state: 'stopped', deadline: 5, signal: new AbortController().signal, retry: false });
    instruqt.sandboxes.waitFor({ ID: 's' }, { state: ['active', 'a new one'], backoff: { baseMs: 5 } });
    instruqt.sandboxes.waitFor(
      { ID: 's' },
      {
        onState(state, sandbox) {
          expectTypeOf(state).toEqualTypeOf<string | undefined>();
          expectTypeOf(sandbox).toEqualTypeOf<Sandbox>();
        },
      },
    );
    instruqt.tracks.waitFor({ trackSlug: 't', teamSlug: 'a', userID: 'u' }, { status: ['started'] });
    // @ts-expect-error tracks have a status
    instruqt.tracks.waitFor({ trackID: 't' }, { state: 'started' });
    // @ts-expect-error a state is a word
    instruqt.sandboxes.waitFor({ ID: 's' }, { state: 7 });
    // @ts-expect-error an id is needed
    instruqt.sandboxes.waitFor({});
    // @ts-expect-error contents are needed
    instruqt.trackScripts.upload({ script: { host: 'vm' } });
    // @ts-expect-error the flag is for upload to set
    instruqt.trackScripts.upload({ script: { contents: '' }, base64Encoded: false });
    // @ts-expect-error the value is not called secret here: it is not encoded
    instruqt.teamSecrets.set({ name: 'n', secret: 'v' });
    // @ts-expect-error all three details are needed
    instruqt.tracks.playUrl({ trackID: 't', learner: { email: 'a@b.test' } });
  });

  it('fail with an error that narrows by its code', () => {
    expectTypeOf<Extract<AnyLearningPlatformError, { code: 'STATE' }>>().toEqualTypeOf<StateError>();
    expectTypeOf<StateError['state']>().toEqualTypeOf<string | undefined>();
  });
});
