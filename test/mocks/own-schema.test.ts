// Mocks with a schema of the caller's own in place of the one that is shipped.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemasOf } from '../../cli/mock/schemas.js';
import { createMockPlatforms, demoKeys, type MockOptions } from '../../mocks/index.js';
import { startMockServer } from '../../mocks/server.js';
import { createLearningPlatforms } from '../../src/index.js';

const shipped = (name: string) => readFileSync(new URL(`../../schemas/${name}.graphql`, import.meta.url), 'utf8');

const instruqt = `${shipped('instruqt')}
extend type Track { mentor: User, difficulty: String, rating: Float, related: [Track!], badges: [Badge!]! }
type Badge { id: ID!, title: String, awardedTo: User, points: Int! }
type BadgePage { items: [Badge!]!, totalItems: Int! }
input BadgeInput { title: String! }
extend type Query { badges(teamSlug: String!): [Badge!]!, badge(id: ID!): Badge, badgeCount: Int!, motto: String, badgePage: BadgePage }
extend type Mutation { createBadge(input: BadgeInput!): Badge, deleteBadge(id: ID!): Boolean, touchBadges: BadgePage }
`;

function mocked(options: MockOptions = {}) {
  const platforms = createMockPlatforms({ schemas: { instruqt }, ...options });
  const lp = createLearningPlatforms({ instruqt: { apiKey: demoKeys.instruqt, team: 'acme' }, fetch: platforms.fetch });
  // biome-ignore lint/suspicious/noExplicitAny: the answers of a schema that these tests alone know.
  const ask = async (document: string, variables?: Record<string, unknown>): Promise<any> => lp.instruqt.request(document, variables);
  return { platforms, lp, ask };
}

describe('a schema of your own', () => {
  it('does not change the parts that both schemas have', async () => {
    const own = await mocked().lp.instruqt.tracks.list({ teamSlug: 'acme' }).toArray({ maxItems: 100 });
    const usual = createMockPlatforms();
    const lp = createLearningPlatforms({ instruqt: { apiKey: demoKeys.instruqt }, fetch: usual.fetch });
    expect(own).toEqual(await lp.instruqt.tracks.list({ teamSlug: 'acme' }).toArray({ maxItems: 100 }));
  });

  it('has plausible values, the same in every run, for fields that only it has', async () => {
    const document =
      '{ tracks(teamSlug: "acme") { slug mentor { id profile { display_name } } difficulty rating related { slug } badges { id } } }';
    const { tracks } = await mocked().ask(document);
    const { ask, lp } = mocked();
    expect(await ask(document)).toEqual({ tracks });
    const slugs = (await lp.instruqt.tracks.list({ teamSlug: 'acme' })).items.map(({ slug }) => slug);
    for (const track of tracks) {
      expect(track).toMatchObject({
        difficulty: expect.stringMatching(/\w/),
        rating: expect.any(Number),
        mentor: { id: expect.any(String) },
      });
      expect(track.related.map(({ slug }: { slug: string }) => slugs.includes(slug))).toEqual([true, true]);
      expect(track.badges).toHaveLength(2);
    }
  });

  it('has additional operations, which store their input', async () => {
    const { ask, platforms } = mocked();
    const list = '{ badges(teamSlug: "acme") { id title points } badgePage { totalItems items { id } } badgeCount motto }';
    const { badges, badgePage, badgeCount, motto } = await ask(list);
    expect(badges).toHaveLength(2);
    expect(badgePage).toEqual({ totalItems: 2, items: badges.map(({ id }: { id: string }) => ({ id })) });
    expect([badgeCount, motto]).toEqual([expect.any(Number), expect.stringMatching(/\w/)]);
    const { createBadge } = await ask('mutation { createBadge(input: { title: "First lab" }) { id title } }');
    expect(createBadge).toMatchObject({ title: 'First lab' });
    expect((await ask('query ($id: ID!) { badge(id: $id) { title } }', { id: createBadge.id })).badge).toEqual({ title: 'First lab' });
    await ask('mutation ($id: ID!) { deleteBadge(id: $id) }', { id: createBadge.id });
    await expect(ask('query ($id: ID!) { badge(id: $id) { title } }', { id: createBadge.id })).rejects.toThrow('Badge not found');
    expect((await ask('mutation { touchBadges { totalItems } }')).touchBadges).toEqual({ totalItems: 2 });
    await ask('mutation { createBadge(input: { title: "Second" }) { id } }');
    expect((await ask(list)).badges).toHaveLength(3);
    platforms.reset();
    expect((await ask(list)).badges).toEqual(badges);
    expect(platforms.problems).toEqual([]);
  });

  it('has no records with `empty`, and accepts seeds of its fields', async () => {
    const { ask, platforms } = mocked({ world: 'empty' });
    expect((await ask('{ badges(teamSlug: "acme") { id } }')).badges).toEqual([]);
    platforms.instruqt.seed({ tracks: [{ title: 'Vault', difficulty: 'hard' } as { title: string }] });
    expect(await ask('{ tracks(teamSlug: "acme") { title difficulty } }')).toEqual({ tracks: [{ title: 'Vault', difficulty: 'hard' }] });
  });

  it('rejects parts that only the shipped schema has, and seeds without them', async () => {
    const without = shipped('instruqt').replace(/^ {2}icon: String!$/gm, '');
    const { ask, platforms } = mocked({ schemas: { instruqt: without }, onProblem: () => undefined });
    await expect(ask('{ tracks(teamSlug: "acme") { icon } }')).rejects.toThrow(/Cannot query field/);
    expect(platforms.instruqt.seed({ tracks: [{ title: 'Vault' }] }).tracks[0].title).toBe('Vault');
    expect(platforms.problems.join()).toContain('icon');
  });

  it.each([
    ['sda', 'extend type Query { quota: Int! }', '{ quota }'],
    ['learningPath', 'extend type Query { Quota: Int! }', '{ Quota }'],
  ] as const)('works for %s', async (name, more, document) => {
    const file = name === 'sda' ? 'sda' : 'learning-path';
    const platforms = createMockPlatforms({ schemas: { [name]: `${shipped(file)}\n${more}` } });
    const response = await platforms.fetch(`${platforms.urls[name]}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${demoKeys[name]}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: document }),
    });
    expect(await response.json()).toEqual({ data: { [document.slice(2, -2)]: expect.any(Number) } });
  });

  it.each<[string, unknown, RegExp]>([
    ['no SDL', { instruqt: 'type Query {' }, /^schemas\.instruqt: must be a schema.*Syntax Error.*line 1, column 13/],
    ['an unknown type', { sda: 'type Query { a: Gone }' }, /^schemas\.sda: .*Unknown type "Gone"/],
    ['two problems', { sda: 'type Query { a: Gone, b: Lost }' }, /^schemas\.sda: .*Unknown type "Gone"\. and 1 more$/],
    ['no query', { sda: 'type A { a: Int }' }, /^schemas\.sda: .*the type Query is missing/],
    ['an empty text', { learningPath: ' ' }, /^schemas\.learningPath: .*it is empty/],
    ['no text', { instruqt: 5 }, /^schemas\.instruqt: .*it is number/],
    ['a platform without one', { skilljar: 'type Query { a: Int }' }, /^schemas\.skilljar: only instruqt, sda, learningPath/],
    ['no object', 'type Query { a: Int }', /^schemas must be an object/],
  ])('is refused with a message that names it: %s', async (_what, schemas, message) => {
    expect(() => createMockPlatforms({ schemas: schemas as never })).toThrow(message);
    await expect(startMockServer({ schemas: schemas as never })).rejects.toThrow(message);
  });

  it('is served, and shown to introspection', async () => {
    const server = await startMockServer({ schemas: { instruqt } });
    try {
      const lp = createLearningPlatforms({ instruqt: { apiKey: demoKeys.instruqt, baseUrl: server.urls.instruqt } });
      expect(await lp.instruqt.request('{ __type(name: "Badge") { name } }')).toEqual({ __type: { name: 'Badge' } });
    } finally {
      await server.close();
    }
  });
});

describe('mock --schema', () => {
  it('reads files by platform', async () => {
    expect(await schemasOf(['instruqt=schemas/instruqt.graphql', 'learning-path=schemas/learning-path.graphql'])).toEqual({
      instruqt: shipped('instruqt'),
      learningPath: shipped('learning-path'),
    });
  });

  it.each([
    ['schemas/instruqt.graphql', /^--schema: must be <platform>=<file>.*has no file/],
    ['skilljar=a', /has an unknown platform/],
    ['sda=none.graphql', /cannot be read \(ENOENT\)/],
  ])('refuses %s', (given, message) => expect(schemasOf([given])).rejects.toThrow(message));

  it('refuses two of one platform', () =>
    expect(schemasOf(['sda=schemas/sda.graphql', 'sda=schemas/sda.graphql'])).rejects.toThrow(/second/));
});
