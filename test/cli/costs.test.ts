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
  fetch: platforms.fetch,
});

/** The least and the most requests that a text allows: `1 + 1 per webhook` with `{ webhook: 2 }` is 3. */
function bounds(text: string, units: Readonly<Record<string, number>>): readonly [number, number] {
  let [least, most] = [0, 0];
  for (const term of text.split(' + ')) {
    const [, from, to = from, unit] = /^(\d+)(?: to (\d+))?(?: per ([\w ]+))?$/.exec(term)!;
    const times = unit === undefined ? 1 : (units[unit] ?? Number.NaN);
    least += Number(from) * times;
    most += Number(to) * times;
  }
  return [least, most];
}

const one = async <T>(list: AsyncIterable<T>): Promise<T> => {
  for await (const item of list) return item;
  throw new Error('The demo data has none.');
};

interface Case {
  /** How many of each unit this case has. */
  readonly units?: Readonly<Record<string, number>>;
  readonly run: () => Promise<() => PromiseLike<unknown>>;
}

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
  },
  'skilljar.domain.users.upsert': {
    run: async () => () => lp.skilljar.domain().users.upsert({ user: { email: 'someone.new@example.com', first_name: 'Ada' } }),
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
  'learners.find': { units: { platform: 2, page: 1 }, run: async () => () => lp.learners.find({ email: 'jane.doe@example.com' }) },
};

it.each(Object.entries(CASES))('%s', async (id, { units = {}, run }) => {
  const start = await run();
  const before = platforms.requests.length;
  await start();
  const { requests, operations } = conveniences.find((each) => each.id === id)!;
  const [least, most] = bounds(requests, units);
  const sent = platforms.requests.slice(before);
  expect(sent.length, requests).toBeGreaterThanOrEqual(least);
  expect(sent.length, requests).toBeLessThanOrEqual(most);
  for (const { calls } of sent) for (const { operation } of calls) expect(operations).toContain(operation);
});
