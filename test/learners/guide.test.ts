// Every example of the guide, run as it stands.
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys, demoLearner } from '../../mocks/index.js';
import { writeExamples } from '../support/guide.js';

const guide = writeExamples('learners');
const platforms = createMockPlatforms();
const server = setupServer(...platforms.handlers);
const email = 'jane.doe@example.com';

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  const env = {
    INSTRUQT_API_KEY: demoKeys.instruqt,
    INSTRUQT_TEAM: 'acme',
    SDA_TOKEN: demoKeys.sda,
    SKILLJAR_API_KEY: demoKeys.skilljar,
    LEARNING_PATH_API_KEY: demoKeys.learningPath,
    LEARNING_PATH_ORIGIN: 'https://demo.thoughtindustries.com',
    LEARNER_TOKEN: demoLearner.token,
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});

const printed = () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...args) => void lines.push(args.join(' ')));
  vi.spyOn(console, 'error').mockImplementation((...args) => void lines.push(`! ${args.join(' ')}`));
  return lines;
};

const EXAMPLES: Record<string, () => Promise<void>> = {
  'clients.ts': async () => expect((await guide.load('clients.ts')).lp).toHaveProperty('learners'),
  'find.ts': async () => {
    const lines = printed();
    await guide.load('find.ts');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Jane Doe \S+ \S+ \S+$/);
  },
  'progress.ts': async () => {
    const lines = printed();
    await guide.load('progress.ts');
    for (const platform of ['skilljar', 'instruqt', 'sda', 'learningPath'])
      expect(lines.join('\n')).toMatch(new RegExp(`^${platform} `, 'm'));
    expect(lines.filter((line) => line.startsWith('!'))).toEqual([]);
  },
  'activity.ts': async () => {
    const lines = printed();
    const { copy } = (await guide.load('activity.ts')) as { copy(store: object): Promise<boolean> };
    const keys: string[] = [];
    const store = { since: '2026-01-01', cursor: undefined as string | undefined, put: async (key: string) => void keys.push(key) };
    const failing = platforms.sda.unauthorized();
    expect(await copy(store)).toBe(false);
    expect(store.cursor).toBeTypeOf('string');
    expect(lines.splice(0).join('\n')).toMatch(/^! sda .*401/m);
    failing.off();
    expect(await copy(store)).toBe(true);
    expect(store.cursor).toBeUndefined();
    expect(new Set(keys).size).toBeGreaterThan(20);
    expect(new Set(keys).size).toBe(keys.length);
    // Everybody's learning paths cannot be listed: the guide names no single learner.
    expect(lines).toEqual([expect.stringMatching(/^! learningPath .*option learners/)]);
  },
  'enrol.ts': async () => {
    const [course] = platforms.skilljar.seed({ publishedCourses: [{}] }).publishedCourses;
    vi.stubEnv('COURSE', course!.id);
    printed();
    const { counts, entries } = await guide.load('enrol.ts');
    expect(counts).toEqual({ enrolled: 2, already: 0, invalid: 1, refused: 0, unknown: 0 });
    expect(entries).toHaveLength(3);
  },
  'erase.ts': async () => {
    const lines = printed();
    const { report } = await guide.load('erase.ts');
    expect(report).toMatchObject({ email, erased: false, problems: [] });
    expect(lines.join('\n')).toContain('the API can: skilljar.users.anonymize');
    expect(lines.join('\n')).toContain('ask the vendor:');
  },
  'sync.ts': async () => {
    const lines = printed();
    const { result } = (await guide.load('sync.ts')) as { result: { rows: number } };
    expect(result).toMatchObject({ done: true });
    expect(lines).toEqual([`${result.rows} ${result.rows}`]);
  },
};

it('every example is run', () => {
  expect(guide.names).toEqual(Object.keys(EXAMPLES));
  expect(guide.blocks).toBe(guide.names.length);
});

it.each(Object.entries(EXAMPLES))('%s', { timeout: 20_000 }, async (_name, run) => run());
