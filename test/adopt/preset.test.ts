// learning-platforms/codegen: the client against a schema that has more, less and other than the one that is shipped.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildClientSchema, buildSchema, introspectionFromSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkCompiler } from '../../codegen/adopt/compiler.js';
import { learningPlatforms } from '../../codegen/adopt/index.js';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { createLearningPlatforms } from '../../src/index.js';
import { instruqtMethods } from '../../src/instruqt/generated/bindings.js';
import { createSdaClient } from '../../src/sda/index.js';
import { changed, generated, shippedSDL } from './generated.js';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** What the compiler says of a folder. */
async function typesOf(folder: string, version: 'typescript' | 'typescript7'): Promise<string> {
  const options = { target: 'ES2022', module: 'NodeNext', types: ['node'], strict: true, exactOptionalPropertyTypes: true, noEmit: true };
  const paths = Object.fromEntries(
    ['', '/instruqt', '/sda', '/learning-path'].map((path) => [`learning-platforms${path}`, [join(root, `src${path || ''}/index.ts`)]]),
  );
  const compilerOptions = {
    ...options,
    skipLibCheck: true,
    paths: { ...paths, 'learning-platforms/codegen/runtime': [join(root, 'src/codegen-runtime.ts')] },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const { stdout } = await run(process.execPath, [join(root, 'node_modules', version, 'bin/tsc'), '-p', folder]).catch(
    (error: { stdout: string }) => error,
  );
  return stdout;
}

const functionsIn = (client: string) => [...client.matchAll(/\/\* @__PURE__ \*\/ \w+\(\n\s+'([\w.]+)',/g)].map(([, id]) => id);

describe('with the schema of this version', () => {
  it.each([
    ['instruqt', 'instruqt'],
    ['sda', 'sda'],
    ['learningPath', 'learning-path'],
  ] as const)(
    'the client of %s is the shipped one: no operation is in the module but for a newer argument',
    { timeout: 30_000 },
    async (platform, folder) => {
      const { client, types } = await generated(`same-${folder}`, shippedSDL(folder), {}, { platform });
      // Its newest argument is passed to who says that the schema has it: a server without it would refuse the shipped document.
      expect(functionsIn(client)).toEqual(platform === 'instruqt' ? ['tracks.generateOneTimePlayToken'] : []);
      expect(client).not.toContain('Not in this schema');
      expect(types).not.toBe('');
    },
  );

  it('and so it is with what introspection gives of it, which has no directives', { timeout: 30_000 }, async () => {
    const pulled = printSchema(buildClientSchema(introspectionFromSchema(buildSchema(shippedSDL('learning-path')))));
    expect(pulled).not.toMatch(/^ .*@complexity\(/m);
    const { client } = await generated('pulled', pulled, {}, { platform: 'learningPath' });
    expect(functionsIn(client)).toEqual([]);
    expect(client).not.toContain('Not in this schema');
  });
});

describe('with another schema', () => {
  const sdl = `${changed(
    shippedSDL('instruqt'),
    [/^ {2}icon: String!$/m, ''],
    // An argument that goes, one that is new, and one that is required.
    ['webhooks(teamID: String, teamSlug: String): [Webhook!]!', 'webhooks(teamSlug: String, active: Boolean): [Webhook!]!'],
    ['note(noteID: String!): ChallengeNote', 'note(noteID: ID!, trackID: ID!): ChallengeNote'],
    // A root field and all that a fragment selects.
    [/^ {2}"[^"]*"\n {2}terraformModule\(id: ID, module: String, version: String\): TerraformModule$/m, ''],
    [/^ {2}custom_headers: \[CustomHeader!\]!$/m, '  custom_headers: [CustomHeader!]!\n  paused: Boolean!'],
    // What was lost.
    [/^ {2}stopLab: Unknown.*$/m, '  stopLab(labID: ID!, force: Boolean): LabSession'],
    [/^ {2}deleteTag: Unknown.*$/m, '  deleteTag(tagID: ID!): Boolean!'],
  )}
extend type Query { "Reports of labs." labReports(teamSlug: String!): [LabReport!]! }
extend type Mutation { archiveLab(labID: ID!): Lab }
"How somebody did in a lab."
type LabReport { id: ID! "Of 100." score: Int! lab: Lab grade: Grade! }
enum Grade { PASSED FAILED }
`;
  const documents = {
    'labReports/list.graphql': 'query ListLabReports($teamSlug: String!) { labReports(teamSlug: $teamSlug) { ...LabReport } }',
    'labs/archive.graphql': 'mutation ArchiveLab($labID: ID!) @effect(is: IDEMPOTENT) { archiveLab(labID: $labID) { ...LabRef } }',
    'fragments/labReport.graphql': 'fragment LabReport on LabReport { id score grade lab { ...LabRef } }',
    'fragments/webhook.graphql': 'fragment Webhook on Webhook { id name url events created_at updated_at paused }',
  };

  it('has everything that the schema has, and says what it has not', { timeout: 60_000 }, async () => {
    const { client, types, folder } = await generated('other', sdl, documents);
    expect(client).toMatch(/^\/\/ - terraformModules\.get: the schema has no query terraformModule$/m);
    const [, list] = /\/\/ Not in this schema:\n([\s\S]*?)\n\n/.exec(client) ?? [];
    expect(list?.split('\n')).toHaveLength(1);
    const methods = (resource: string) => new RegExp(`^ {4}${resource}: '([^']*)'`, 'm').exec(client)?.[1];
    expect(methods('labs')?.split(' ')).toEqual(['archive', ...instruqtMethods.labs.split(' ')]);
    expect(methods('labReports')).toBe('list');
    expect(methods('terraformModules')).toBe('search');
    expect(methods('tracks')).toBe(instruqtMethods.tracks);
    expect(types).toMatch(/\/\*\* Of 100\. \*\/\s+score: number;/);
    expect(types).toContain("export type Grade = 'FAILED' | 'PASSED' | (string & {});");
    writeFileSync(
      join(folder, 'use.ts'),
      `import { createLearningPlatforms } from 'learning-platforms';
import { createInstruqtClient, extendInstruqt, type LabReport, type Webhook } from './client.js';
const lp = extendInstruqt(createLearningPlatforms({ instruqt: { apiKey: '', team: 'acme' }, sda: { token: '' } }));
export const reports: LabReport[] = (await lp.instruqt.labReports.list()).items;
export const webhook: Webhook | undefined = (await lp.instruqt.team('x').webhooks.list({ active: true })).items[0];
export const paused: boolean | undefined = webhook?.paused;
export const note = await createInstruqtClient({ apiKey: '' }).challengeNotes.get({ noteID: 'n', trackID: 't' });
export const session: { id: string } | null = await lp.instruqt.labs.stop({ labID: 'l', force: true });
export const gone: boolean = await lp.instruqt.tags.delete({ tagID: 't' });
export const url: Promise<string> = Promise.resolve(lp.instruqt.tracks.embedUrl({ trackID: 't' } as never)).then(String);
export const others = [lp.sda.sessions.list(), lp.learners.platforms];
// @ts-expect-error the argument is gone.
lp.instruqt.webhooks.list({ teamID: 't' });
// @ts-expect-error it is required.
lp.instruqt.challengeNotes.get({ noteID: 'n' });
// @ts-expect-error the operation is gone.
lp.instruqt.terraformModules.get;
// @ts-expect-error not configured.
lp.skilljar;
`,
    );
    expect(await typesOf(folder, 'typescript7')).toBe('');
  });

  it('runs against the mocks with that schema', { timeout: 30_000 }, async () => {
    const { load } = await generated('run', sdl, documents);
    const { createInstruqtClient, extendInstruqt } = await load();
    const platforms = createMockPlatforms({ schemas: { instruqt: sdl } });
    const options = { apiKey: demoKeys.instruqt, team: 'acme', fetch: platforms.fetch };
    const client = createInstruqtClient(options);
    const { items } = await client.labReports.list();
    expect(items).toHaveLength(2);
    expect(items[0]).toEqual({
      id: expect.any(String),
      score: expect.any(Number),
      grade: 'PASSED',
      lab: expect.objectContaining({ name: expect.any(String) }),
    });
    const [lab] = (await client.labs.list()).items;
    expect(await client.labs.archive({ labID: lab.id })).toMatchObject({ id: lab.id, name: lab.name });
    expect((await client.webhooks.list({ active: true })).items.every((each: { paused: unknown }) => each.paused === false)).toBe(true);
    expect((await client.tracks.list()).items[0]).not.toHaveProperty('icon');
    expect((await client.tracks.list()).items[0]).toHaveProperty('title');
    expect(await client.tags.delete({ tagID: 'none' }).catch(String)).toMatch(/not found|true/i);
    expect((await client.team('acme').labReports.list()).items).toEqual(items);
    expect(typeof client.tracks.waitFor).toBe('function');
    expect(platforms.problems).toEqual([]);
    // Beside the other platforms, with the connection of the client that was there.
    const lp = createLearningPlatforms({ instruqt: options, sda: { token: demoKeys.sda }, fetch: platforms.fetch });
    const more = extendInstruqt(lp);
    expect((await more.instruqt.labReports.list()).items).toEqual(items);
    expect(more.instruqt.rateLimit.state()).toEqual(lp.instruqt.rateLimit.state());
    expect(Object.keys(more)).toEqual(['instruqt', 'sda']);
    expect(more.learners).toBe(lp.learners);
    expect(() => more.skilljar).toThrow('skilljar is not configured');
    const sda = createSdaClient({ token: 'x' });
    expect(() => extendInstruqt({ instruqt: sda })).toThrow('The client must be a client of instruqt, not of sda.');
  });

  it('keeps the retries and the confirmation of what it calls from the package', { timeout: 30_000 }, async () => {
    const { load } = await generated('effects', sdl, documents);
    const platforms = createMockPlatforms({ schemas: { instruqt: sdl } });
    const { createInstruqtClient } = await load();
    const client = createInstruqtClient({ apiKey: demoKeys.instruqt, team: 'acme', fetch: platforms.fetch, readOnly: true });
    await expect(client.labs.archive({ labID: 'l' })).rejects.toThrow(/read.?only/i);
    await expect(client.users.delete({ userID: 'u' })).rejects.toThrow(/confirm|read.?only/i);
    expect((await client.labReports.list()).items).toHaveLength(2);
  });
});

describe('is refused with a message that says what and where', () => {
  const one = (path: string, text: string) => generated('refused', shippedSDL('sda'), { [path]: text }, { platform: 'sda' });

  it.each([
    [
      'a field that there is not',
      'hub/status.graphql',
      'query HubStatus { readHubConfig { gone } }',
      /operations\/hub\/status\.graphql:1: Cannot query field "gone"/,
    ],
    [
      'a place that is no name',
      'hub-config/status.graphql',
      'query HubStatus { readHubConfig { hubConfigId } }',
      /<resource>\/<method>\.graphql, both in camelCase/,
    ],
    [
      'a resource that is a member',
      'request/status.graphql',
      'query HubStatus { readHubConfig { hubConfigId } }',
      /the name of a resource must not be request, which is a member of the client/,
    ],
    ['no name', 'hub/status.graphql', '{ readHubConfig { hubConfigId } }', /the operation must have a name/],
    [
      'two root fields',
      'hub/status.graphql',
      'query A { a: readHubConfig { hubConfigId } }',
      /must select exactly one root field, without an alias/,
    ],
    [
      'the name of another operation',
      'hub/status.graphql',
      'query GetHubConfig { readHubConfig { hubConfigId } }',
      /Two operations have the name getHubConfig/,
    ],
    ['an unknown fragment', 'hub/status.graphql', 'query HubStatus { readHubConfig { ...Gone } }', /Unknown fragment "Gone"/],
  ])('%s', async (_what, path, text, message) =>
    expect(String(await one(path, text).catch((error) => `${error} ${(error as AggregateError).errors ?? ''}`))).toMatch(message),
  );

  it.each([[undefined], [{}], [{ platform: 'skilljar' }], [{ platform: 'toString' }]])('options such as %j', (options) => {
    expect(() => learningPlatforms(options as never)).toThrow(/^learningPlatforms: platform must be one of instruqt, sda, learningPath/);
  });

  it('a compiler without an API', () => {
    expect(() => checkCompiler({ version: '7.0.2' })).toThrow(/requires the API of TypeScript 5, which version 7\.0\.2/);
    expect(() => checkCompiler({ createSourceFile: () => undefined })).not.toThrow();
  });

  it('a file that is no module', async () => {
    const preset = learningPlatforms({ platform: 'sda' });
    await expect(preset.buildGeneratesSection({ baseOutputDir: 'src/', documents: [] } as never)).rejects.toThrow('must end in .ts');
  });
});
