// What publishes the package: workflows, templates, changesets, and the check before packing.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageProblems } from '../../scripts/check-package.js';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string>; engines: { node: string } };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly node: readonly string[] } };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = readdirSync(join(root, '.github/workflows'));
const workflow = (name: string) => parse(read(`.github/workflows/${name}`)) as Workflow;
const stepsOf = (name: string) => Object.values(workflow(name).jobs).flatMap(({ steps }) => steps);
/** The npm scripts that a text runs. */
const scriptsIn = (text: string) =>
  [...text.matchAll(/npm (?:run (?:-s |--silent )?([\w:-]+)|(test)\b)/g)].map(([, script, test]) => script ?? test!);

it.each(workflows)('%s runs scripts that exist, with actions of a major version, and with declared permissions', (name) => {
  const steps = stepsOf(name);
  const scripts = steps.flatMap((step) => [step.run ?? '', ...Object.values(step.with ?? {})].flatMap((text) => scriptsIn(String(text))));
  expect(scripts.length).toBeGreaterThan(0);
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts));
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.length).toBeGreaterThan(1);
  for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
  expect(workflow(name).permissions).toBeTypeOf('object');
});

it('CI tests each supported major version of Node, from the oldest supported release', () => {
  const { node } = workflow('ci.yml').jobs.test!.strategy!.matrix;
  expect(`>=${node[0]}`).toBe(manifest.engines.node);
  expect(node).toEqual(['20.19', '22', '24', '26']);
});

it('the publish workflow uses trusted publishing with provenance, and no stored npm token', () => {
  const [job] = Object.values(workflow('publish.yml').jobs);
  expect(job!.permissions).toMatchObject({ 'id-token': 'write' });
  expect(read('.github/workflows/publish.yml')).toMatch(/NPM_CONFIG_PROVENANCE: "true"/);
  expect(read('.github/workflows/publish.yml')).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
});

it('.ci/run and the totals have the same suites, which are scripts', () => {
  const suites = scriptsIn(read('.ci/run'));
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(suites));
  const totals = /SUITES = \[([^\]]+)\]/.exec(read('scripts/totals.js'))![1]!.match(/[\w:-]+/g);
  expect(suites).toEqual(totals);
});

it.each(readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml'))(
  '%s is a form that can be filled in',
  (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as {
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: { label?: string; value?: string; options?: string[] } }[];
    };
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(1);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { type, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown']).toContain(type);
      expect(attributes.label).toBeTruthy();
      if (type === 'dropdown') expect(attributes.options!.length).toBeGreaterThan(1);
    }
  },
);

it.each(readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md'))(
  'the changeset %s names this package and describes the change',
  (name) => {
    const [, front, text] = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/.exec(read(`.changeset/${name}`))!;
    expect(Object.keys(parse(front!) as object)).toEqual(['learning-platforms']);
    expect(['patch', 'minor', 'major']).toEqual(expect.arrayContaining(Object.values(parse(front!) as Record<string, string>)));
    expect(text!.trim()).not.toBe('');
  },
);

it('dependency updates and contact links are set up', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as { updates: { 'package-ecosystem': string }[] };
  expect(updates.map((each) => each['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  const { contact_links: links } = parse(read('.github/ISSUE_TEMPLATE/config.yml')) as { contact_links: { url: string }[] };
  const { repository } = JSON.parse(read('package.json')) as { repository: { url: string } };
  const home = repository.url.replace(/^git\+|\.git$/g, '');
  for (const { url } of links) expect(url.startsWith(`${home}/`), url).toBe(true);
  expect(read('SECURITY.md')).toContain(`${home}/security/advisories/new`);
});

describe('the check before packing', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  /** A package with the build of this repository, in which a test changes something. */
  function packageWith(change: (folder: string) => void): string {
    const folder = mkdtempSync(join(tmpdir(), 'check-package-'));
    folders.push(folder);
    for (const name of ['package.json', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.md']) cpSync(join(root, name), join(folder, name));
    writeFileSync(join(folder, 'sbom.cdx.json'), '{}');
    symlinkSync(join(root, 'schemas'), join(folder, 'schemas'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    change(folder);
    return folder;
  }

  it('accepts the build', async () => expect(await packageProblems(packageWith(() => undefined))).toEqual([]));

  it.each([
    ['dist', 'an empty package'],
    ['dist/index.d.cts', 'a build without types'],
    ['dist/cli.js', 'a build without the command'],
    ['dist/sda-functions.cjs', 'a missing file of a subpath'],
    ['schemas', 'no schemas'],
    ['sbom.cdx.json', 'no bill of materials'],
  ])('refuses a package without %s: %s', async (path) => {
    const problems = await packageProblems(packageWith((folder) => rmSync(join(folder, path), { recursive: true })));
    expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^(\\./)?${path.replaceAll('.', '\\.')}.* is missing or empty$`)));
  });

  it('refuses an empty file', async () => {
    const problems = await packageProblems(packageWith((folder) => writeFileSync(join(folder, 'dist/quota.js'), '')));
    expect(problems).toEqual(['./dist/quota.js is missing or empty']);
  });

  it('refuses the build of another version', async () => {
    const folder = packageWith((folder) => writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version: '99.0.0' })));
    expect(await packageProblems(folder)).toEqual(
      ['./dist/index.cjs', './dist/index.js'].map(
        (path) => `${path} is a build of version ${manifest.version}, and package.json has 99.0.0`,
      ),
    );
  });
});
