// What the SDK needs of a platform, the demo has: every method that is no operation of its own runs against it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys, demoLearner } from '../../mocks/index.js';
import { skilljarDemo as demo } from '../../mocks/skilljar/scenarios/demo-ids.js';
import { createLearningPlatforms } from '../../src/index.js';
import { instruqtConveniences } from '../../src/instruqt/conveniences.js';
import { sdaConveniences } from '../../src/sda/conveniences.js';
import { skilljarConveniences } from '../../src/skilljar/conveniences.js';
import { failure } from '../support/subjects.js';

const platforms = createMockPlatforms();
const client = () =>
  createLearningPlatforms({
    instruqt: { apiKey: demoKeys.instruqt },
    sda: { token: demoKeys.sda },
    skilljar: { apiKey: demoKeys.skilljar, domain: demo.domain },
    learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com' },
    fetch: platforms.fetch,
  });
type Client = ReturnType<typeof client>;

let lp: Client;
beforeEach(() => {
  lp = client();
});
afterEach(() => {
  expect(platforms.problems).toEqual([]);
  platforms.reset();
});

const track = { trackID: 'track0000004' };
const learner = { firstName: demoLearner.firstName, lastName: demoLearner.lastName, email: demoLearner.email };
const script = { id: 'cscript00001', host: 'server', action: 'check' };

/** How each is called, and what comes of it. */
const CALLS: Readonly<Record<string, (lp: Client) => Promise<void>>> = {
  'instruqt.challengeScripts.upload': async ({ instruqt }) => {
    const contents = '#!/bin/sh\n';
    const made = await instruqt.challengeScripts.upload({ script: { ...script, challenge: 'chal00000010', contents } });
    expect(made).toMatchObject({ id: script.id });
  },
  'instruqt.trackScripts.upload': async ({ instruqt }) => {
    const given = { ...script, id: 'tscript00001', track: 'track0000001', contents: '#!/bin/sh\n' };
    expect(await instruqt.trackScripts.upload({ script: given })).toMatchObject({ id: 'tscript00001' });
  },
  'instruqt.sandboxes.waitFor': async ({ instruqt }) => {
    const { items } = await instruqt.sandboxes.list({ filter: { state: ['active'] } });
    expect(await instruqt.sandboxes.waitFor({ ID: items[0]!.id })).toMatchObject({ state: 'active' });
    const over = await instruqt.sandboxes.list({ filter: { state: ['stopped'] } });
    expect(await failure(instruqt.sandboxes.waitFor({ ID: over.items[0]!.id }))).toMatchObject({ code: 'STATE' });
  },
  'instruqt.teamSecrets.set': async ({ instruqt }) => {
    expect(await instruqt.teamSecrets.set({ teamSlug: 'acme', name: 'NEW', value: 'x' } as never)).toMatchObject({ name: 'NEW' });
  },
  'instruqt.webhooks.ensure': async ({ instruqt }) => {
    const [hook] = (await instruqt.webhooks.list({ teamSlug: 'acme' })).items;
    expect(await instruqt.webhooks.ensure({ teamSlug: 'acme', url: hook!.url, events: hook!.events })).toMatchObject({
      action: 'unchanged',
      webhook: { id: hook!.id },
    });
  },
  'instruqt.tracks.embedUrl': async ({ instruqt }) => {
    const url = new URL(await instruqt.tracks.embedUrl({ ...track, learner }));
    expect(url.pathname).toBe('/embed/acme/tracks/git-in-an-hour');
    expect(url.searchParams.get('token')).toMatch(/^em_[\w-]{16}$/);
    expect(url.searchParams.get('pii_tpg')).toMatch(/^[\w+/]{340,}=*$/);
    await instruqt.tracks.generateEmbedToken(track);
    expect(new URL(await instruqt.tracks.embedUrl(track)).searchParams.get('token')).toMatch(/^em_[\w-]{16}$/);
  },
  'instruqt.tracks.playUrl': async ({ instruqt }) => {
    const url = new URL(await instruqt.tracks.playUrl({ trackSlug: 'git-in-an-hour', teamSlug: 'acme', learner }));
    expect(url.searchParams.get('token')).toBeTruthy();
    expect(url.searchParams.get('pii_tpg')).toMatch(/^[\w+/]{340,}=*$/);
  },
  'instruqt.tracks.waitFor': async ({ instruqt }) => {
    await instruqt.tracks.start(track);
    expect(await instruqt.tracks.waitFor(track)).toMatchObject({ status: 'started' });
    await instruqt.tracks.stop(track);
    expect(await failure(instruqt.tracks.waitFor(track))).toMatchObject({ code: 'STATE' });
  },
  'sda.recordings.download': async ({ sda }) => {
    const { items } = await sda.recordings.list();
    const recordingId = items.find(({ status }) => status === 'READY')!.sessionRecordingId;
    const { stream } = await sda.recordings.download({ recordingId });
    expect((await new Response(stream).arrayBuffer()).byteLength).toBeGreaterThan(0);
  },
  'sda.sessions.waitUntilReady': async ({ sda }) => {
    const { sessionId } = await sda.sessions.start({ input: { projectId: 'project-1', versionId: 'version-1' } });
    expect(await sda.sessions.waitUntilReady({ sessionId })).toMatchObject({ status: 'READY' });
    const { items } = await sda.sessions.list({ statuses: ['ENDED'] });
    expect(await failure(sda.sessions.waitUntilReady({ sessionId: items[0]!.sessionId }))).toMatchObject({ code: 'STATE' });
  },
  'sda.sessions.watchStatus': async ({ sda }) => {
    const { items } = await sda.sessions.list({ statuses: ['ENDED'] });
    const seen: string[] = [];
    for await (const { status } of sda.sessions.watchStatus({ sessionId: items[0]!.sessionId })) seen.push(status as string);
    expect(seen).toEqual(['ENDED']);
  },
  'skilljar.assets.upload': async ({ skilljar }) => {
    expect(await skilljar.assets.upload({ file: new Blob(['x']), filename: 'notes.pdf' })).toMatchObject({ name: 'notes.pdf' });
  },
  'skilljar.assets.waitFor': async ({ skilljar }) => {
    const [asset] = (await skilljar.assets.list()).items;
    expect(await skilljar.assets.waitFor(asset!.id)).toMatchObject({ id: asset!.id });
  },
  'skilljar.webPackages.waitFor': async ({ skilljar }) => {
    const [made] = (await skilljar.webPackages.list()).items;
    expect(await skilljar.webPackages.waitFor(made!.id)).toMatchObject({ state: 'READY' });
  },
  'skilljar.promoCodePools.offers.createMany': async ({ skilljar }) => {
    const [pool] = (await skilljar.promoCodePools.list()).items;
    const [offer] = (await skilljar.offers.list()).items;
    expect(await skilljar.promoCodePools.offers.createMany(pool!.id, [offer!.id])).toMatchObject([
      { offers: [offer!.id], outcome: 'accepted' },
    ]);
  },
  'skilljar.webhooks.ensure': async ({ skilljar }) => {
    const { webhooks } = await skilljar.webhooks.ensure({ url: 'https://academy.example/hooks', events: ['PATH_COMPLETION'] });
    expect(webhooks).toMatchObject([{ action: 'created', webhook: { event_type: 'PATH_COMPLETION' } }]);
  },
  'skilljar.users.findByEmail': async ({ skilljar }) => {
    expect(await skilljar.users.findByEmail(demoLearner.email.toUpperCase())).toMatchObject({ user: { id: demo.learnerId } });
  },
  'skilljar.users.progress': async ({ skilljar }) => {
    expect(await skilljar.users.progress(demo.learnerId)).toHaveLength(3);
  },
  'skilljar.domain.enrol': async ({ skilljar }) => {
    const { items } = await skilljar.domain().publishedCourses.list();
    const given = { course: items.at(-1)!.id, email: 'new@example.com', first_name: 'N', last_name: 'W' };
    expect(await skilljar.domain().enrol(given)).toMatchObject({ created: true, enrollment: { id: expect.any(String) } });
  },
  'skilljar.domain.users.upsert': async ({ skilljar }) => {
    const made = await skilljar.domain().users.upsert({ user: { email: 'new@example.com', first_name: 'N', last_name: 'W' } } as never);
    expect(made).toMatchObject({ user: { email: 'new@example.com' } });
  },
  'learningPath.login': async ({ learningPath }) => {
    expect(await learningPath.login(demoLearner.email, demoLearner.password)).toHaveProperty('learningPaths');
  },
  'learningPath.as': async ({ learningPath }) => {
    expect(await learningPath.as(demoLearner.token).learningPaths.getBySlug({ slug: 'onboarding' })).toMatchObject({ slug: 'onboarding' });
  },
};

const declared = Object.entries({ instruqt: instruqtConveniences, sda: sdaConveniences, skilljar: skilljarConveniences }).flatMap(
  ([platform, resources]) =>
    Object.entries(resources).flatMap(([resource, methods]) => methods.split(' ').map((method) => `${platform}.${resource}.${method}`)),
);

it('are all called here', () => {
  expect(Object.keys(CALLS).sort()).toEqual([...declared, 'learningPath.login', 'learningPath.as'].sort());
});

it.each(Object.entries(CALLS))('%s', async (_id, call) => {
  await call(lp);
});

it('a track shows its tags under both names', async () => {
  const query = '{ tracks(teamSlug: "acme") { tags trackTags { value } } }';
  const { tracks } = await lp.instruqt.request<{ tracks: { tags: string[]; trackTags: { value: string }[] }[] }>(query, {});
  for (const { tags, trackTags } of tracks) expect(tags).toEqual(trackTags.map(({ value }) => value));
  expect(tracks.some(({ tags }) => tags.length > 0)).toBe(true);
});
