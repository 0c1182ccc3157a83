// What `schemaDiff` reports of a server whose schema differs in known ways, over HTTP.
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { createLearningPlatforms } from '../../src/index.js';
import { formatDiff, pullSchema, type SchemaDiff, schemaDiff } from '../../src/schema/index.js';
import { CHANGES, changed, sdlOf, written } from '../support/schema-changes.js';
import { startSchemaServer } from '../support/schema-server.js';

const sdl = sdlOf('instruqt');

async function served(text: string): Promise<{ diff: SchemaDiff; requests: number; pulled: string }> {
  const server = await startSchemaServer(buildSchema(text));
  try {
    const lp = createLearningPlatforms({ instruqt: { apiKey: 'key-of-a-test', baseUrl: server.url } });
    const diff = await schemaDiff('instruqt', lp.instruqt);
    const requests = server.documents.length;
    return { diff, requests, pulled: await pullSchema('instruqt', lp.instruqt) };
  } finally {
    await server.close();
  }
}

it('of 40 changes all are reported, in one request, and nothing else', async () => {
  expect(CHANGES).toHaveLength(40);
  const { diff, requests, pulled } = await served(changed(sdl, CHANGES));
  expect(written(diff.findings)).toEqual(CHANGES.flatMap(({ finds }) => finds).sort());
  expect(requests).toBe(1);
  expect(diff.breaking).toBe(true);
  // What is pulled is the same schema.
  expect(written((await schemaDiff('instruqt', pulled)).findings)).toEqual(written(diff.findings));
});

it.each(CHANGES.filter(({ about }) => about !== 'a new operation').map((each) => [each.about, each] as const))(
  '%s, alone',
  async (_about, one) => {
    const diff = await schemaDiff('instruqt', changed(sdl, [one]));
    expect(written(diff.findings)).toEqual([...one.finds].sort());
    expect(diff.breaking).toBe(one.finds.some((each) => each.startsWith('breaking')));
  },
);

it.each([
  ['instruqt', 'instruqt'],
  ['sda', 'sda'],
  ['learningPath', 'learning-path'],
] as const)('the shipped schema of %s differs from itself in nothing, and a pulled copy is in its order', async (platform, file) => {
  const own = sdlOf(file);
  expect(written((await schemaDiff(platform, own)).findings)).toEqual([]);
  const pulled = await pullSchema(platform, own);
  const names = (text: string) => [...text.matchAll(/^(?:type|input|enum|union|scalar|interface) (\w+)/gm)].map(([, name]) => name);
  const [ours, theirs] = [names(own), names(pulled)];
  expect(theirs).toEqual(ours);
  expect(pulled).toContain(/^ {2}"([^"]{20,})"$/m.exec(own)?.[1]);
});

it('a rename is said to be one', async () => {
  const { findings } = await schemaDiff('instruqt', changed(sdl, [CHANGES[1]!]));
  expect(findings[0]?.message).toContain('Renamed to failureMessage?');
});

it('a guess that the live schema makes more exact is confirmed', async () => {
  const { findings } = await schemaDiff('instruqt', sdl.replace('labs(teamSlug: String!): [Lab] ', 'labs(teamSlug: String!): [Lab!]! '));
  expect(findings.find(({ path }) => path === 'Query.labs')).toMatchObject({
    kind: 'confirmed',
    message: 'The live schema contains it. Its type is [Lab!]!.',
    evidence: { level: 'LIKELY', source: 'response example' },
  });
});

it('root types may have other names', async () => {
  const renamed = `schema {\n  query: RootQuery\n  mutation: Mutation\n  subscription: Subscription\n}\n${sdl.replace('\ntype Query {', '\ntype RootQuery {')}`;
  expect(written((await schemaDiff('instruqt', renamed)).findings)).toEqual([]);
});

it('reports are for people: every finding is in them, and nothing of the platform is markup', async () => {
  const diff = await schemaDiff('instruqt', changed(sdl, CHANGES));
  const [table, markdown] = [formatDiff(diff), formatDiff(diff, 'markdown')];
  for (const { path } of diff.findings) expect(table).toContain(path);
  expect(markdown.match(/^\| [^-w]/gm)).toHaveLength(diff.findings.length);
  const hostile = { ...diff, findings: [{ kind: 'new' as const, path: 'A.b', message: '<img src=x> | [a](b)\n# c' }] };
  expect(formatDiff(hostile, 'markdown')).not.toMatch(/[^\\]<|[^\\]\[|\n# c/);
});
