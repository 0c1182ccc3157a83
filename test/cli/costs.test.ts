// The declared cost of convenience methods, against the requests that the mocks count.
import { beforeEach, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys, demoLearner } from '../../mocks/index.js';
import { createLearningPlatforms } from '../../src/index.js';
import { conveniences } from '../../src/manifest/index.js';

const platforms = createMockPlatforms({ onProblem: () => undefined });
beforeEach(() => platforms.reset());
const lp = createLearningPlatforms({
  instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
  sda: { token: demoKeys.sda },
  skilljar: { apiKey: demoKeys.skilljar, domain: 'academy.example.com' },
  learningPath: { apiKey: demoKeys.learningPath, baseUrl: platforms.urls.learningPath, authToken: demoLearner.token },
  learners: { learningPath: { paths: ['onboarding'], email: 'jane.doe@example.com' } },
  fetch: platforms.fetch,
});

/** The least and the most requests that a text allows: `1 + 1 per webhook` with `{ webhook: 2 }` is 3. A unit can be of one platform: `SDA page`. */
function bounds(text: string, units: Readonly<Record<string, number>>): readonly [number, number] {
  let [least, most] = [0, 0];
  for (const part of text.split(', ')) {
    const [, platform, sum] = /^(?:(Skilljar|Instruqt|SDA|learning paths) )?(.*)$/.exec(part)!;
    for (const term of sum!.split(' + ')) {
      const [, from, to = from, unit] = /^(\d+)(?: to (\d+))?(?: per ([\w ]+))?$/.exec(term)!;
      const times = unit === undefined ? 1 : (units[`${platform} ${unit}`] ?? units[unit] ?? Number.NaN);
      least += Number(from) * times;
      most += Number(to) * times;
    }
  }
  return [least, most];
}

const DEMO = { email: 'jane.doe@example.com' };

const one = async <T>(list: AsyncIterable<T>): Promise<T> => {
  for await (const item of list) return item;
  throw new Error('The demo data has none.');
};

interface Case {
  /** How many of each unit this case has. */
  readonly units?: Readonly<Record<string, number>>;
  readonly run: () => Promise<() => PromiseLike<unknown>>;
  /** Operations that it calls in other situations only. */
  readonly otherwise?: readonly string[];
}

/** The learning path of the demo. */
const PATH = { path: 1, milestone: 3, course: 4 };

const CASES: Readonly<Record<string, Case>> = {
  'instruqt.teamSecrets.set': { run: async () => () => lp.instruqt.teamSecrets.set({ name: 'A_SECRET', value: 'x' } as never) },
  'instruqt.tracks.embedUrl': { run: async () => () => lp.instruqt.tracks.embedUrl({ trackSlug: 'git-in-an-hour' } as never) },
  'instruqt.tracks.playUrl': { run: async () => () => lp.instruqt.tracks.playUrl({ trackSlug: 'git-in-an-hour' } as never) },
  'skilljar.users.findByEmail': { run: async () => () => lp.skilljar.users.findByEmail('jane.doe@example.com') },
  'skilljar.users.progress': {
    units: { page: 1 },
    run: async () => {
      const { user } = await one(lp.skilljar.users.list());
      return () => lp.skilljar.users.progress(user.id);
    },
  },
  'skilljar.domain.enrol': {
    run: async () => {
      const course = await one(lp.skilljar.domain().publishedCourses.list());
      return () => lp.skilljar.domain().enrol({ email: 'someone.new@example.com', course: course.id });
    },
    otherwise: ['skilljar.domain.publishedCourses.enrollments.get'],
  },
  'skilljar.domain.users.upsert': {
    run: async () => () => lp.skilljar.domain().users.upsert({ user: { email: 'someone.new@example.com', first_name: 'Ada' } }),
    otherwise: ['skilljar.users.update', 'skilljar.domain.users.update'],
  },
  'skilljar.promoCodePools.offers.createMany': {
    units: { '500 offers': 2 },
    run: async () => {
      const pool = await one(lp.skilljar.promoCodePools.list());
      return () =>
        lp.skilljar.promoCodePools.offers.createMany(
          pool.id,
          Array.from({ length: 600 }, (_, i) => `offer-${i}`),
        );
    },
  },
  'skilljar.assets.upload': { run: async () => () => lp.skilljar.assets.upload({ file: new Blob(['x']), filename: 'notes.pdf' }) },
  'skilljar.assets.waitFor': {
    units: { poll: 1 },
    run: async () => {
      const { id } = await one(lp.skilljar.assets.list());
      return () => lp.skilljar.assets.waitFor(id);
    },
  },
  'skilljar.webPackages.waitFor': {
    units: { poll: 1 },
    run: async () => {
      const { id } = await one(lp.skilljar.webPackages.list());
      return () => lp.skilljar.webPackages.waitFor(id);
    },
  },
  'skilljar.webhooks.ensure': {
    units: { webhook: 2 },
    otherwise: ['skilljar.webhooks.update'],
    run: async () => () =>
      lp.skilljar.webhooks.ensure({ url: 'https://academy.example/hooks', events: ['PATH_COMPLETION', 'PATH_ENROLLMENT'] }),
  },
  'instruqt.webhooks.ensure': {
    otherwise: ['instruqt.webhooks.update'],
    run: async () => () => lp.instruqt.webhooks.ensure({ teamSlug: 'acme', url: 'https://academy.example/new', events: ['track.started'] }),
  },
  'instruqt.challengeScripts.upload': {
    run: async () => () =>
      lp.instruqt.challengeScripts.upload({
        script: { id: 'cscript00001', challenge: 'chal00000010', host: 'server', action: 'check', contents: '' },
      }),
  },
  'instruqt.trackScripts.upload': {
    run: async () => () =>
      lp.instruqt.trackScripts.upload({
        script: { id: 'tscript00001', track: 'track0000001', host: 'server', action: 'setup', contents: '' },
      }),
  },
  'instruqt.sandboxes.waitFor': {
    units: { poll: 1 },
    run: async () => {
      const { id } = await one(lp.instruqt.sandboxes.list({ filter: { state: ['active'] } }));
      return () => lp.instruqt.sandboxes.waitFor({ ID: id });
    },
  },
  'instruqt.tracks.waitFor': {
    units: { poll: 1 },
    run: async () => {
      await lp.instruqt.tracks.start({ trackID: 'track0000004' });
      return () => lp.instruqt.tracks.waitFor({ trackID: 'track0000004' });
    },
  },
  'sda.recordings.download': {
    run: async () => {
      const { items } = await lp.sda.recordings.list();
      const recordingId = items.find(({ status }) => status === 'READY')!.sessionRecordingId;
      return async () => (await lp.sda.recordings.download({ recordingId })).stream.cancel();
    },
  },
  'sda.sessions.waitUntilReady': {
    units: { poll: 1 },
    run: async () => {
      const { sessionId } = await one(lp.sda.sessions.list({ statuses: ['READY'] }));
      return () => lp.sda.sessions.waitUntilReady({ sessionId });
    },
  },
  'sda.sessions.watchStatus': {
    units: { poll: 1 },
    run: async () => {
      const { sessionId } = await one(lp.sda.sessions.list({ statuses: ['ENDED'] }));
      return () => one(lp.sda.sessions.watchStatus({ sessionId }));
    },
  },
  'learningPath.login': { run: async () => () => lp.learningPath.login(demoLearner.email, demoLearner.password) },
  'learners.find': { units: { page: 1 }, run: async () => () => lp.learners.find(DEMO) },
  // Skilljar has a page of courses and one of paths.
  'learners.progress': { units: { page: 1, 'Skilljar page': 2, ...PATH }, run: async () => () => lp.learners.progress(DEMO) },
  'learners.erase': {
    units: { page: 1, 'Skilljar page': 2, ...PATH },
    run: async () => () => lp.learners.erase(DEMO, { confirm: true }),
  },
  'learners.activity': {
    units: { page: 1, learner: platforms.store.collection('skilljar.users').all().length, ...PATH },
    run: async () => async () => {
      for await (const item of lp.learners.activity()) expect(item).not.toHaveProperty('problem');
    },
  },
  'learners.enrolMany': {
    units: { page: 2, '500 new members': 1, poll: 2, enrollment: 1 },
    run: async () => {
      const course = await one(lp.skilljar.domain().publishedCourses.list());
      return () => lp.learners.enrolMany(['new@example.com', 'jane.doe@example.com'], { course: course.id });
    },
  },
};

it('has a case for every convenience method', () => {
  expect(Object.keys(CASES).sort()).toEqual(conveniences.map(({ id }) => id).sort());
});

it.each(Object.entries(CASES))('%s', async (id, { units = {}, run, otherwise = [] }) => {
  const start = await run();
  const before = platforms.requests.length;
  await start();
  const { requests, operations } = conveniences.find((each) => each.id === id)!;
  const [least, most] = bounds(requests, units);
  const sent = platforms.requests.slice(before);
  expect(sent.length, requests).toBeGreaterThanOrEqual(least);
  expect(sent.length, requests).toBeLessThanOrEqual(most);
  const called = new Set(sent.flatMap(({ calls }) => calls.map(({ operation }) => operation)));
  expect([...called, ...otherwise].sort()).toEqual([...operations].sort());
});
