// ky, graphql-request, graphql-ws's client and graphql's parser are part of what is built, as they are published: nothing edits them on the way.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { ENTRIES, outputOf } from '../../scripts/outputs.js';

const root = resolve(import.meta.dirname, '../..');
const dist = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
const versionOf = (name: string): string => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

/** The file that an output names above a module. In a worktree whose `node_modules` is a link, the path begins elsewhere. */
const fileIn = (header: string) => header.replace(/^(?:\.\.\/)+\S*?(?=node_modules\/)/, '');

/** All modules in an output, each with the text that stands in it: esbuild heads each with its path. */
function allModulesIn(output: string): [file: string, text: string][] {
  return dist(output)
    .split(/^(?=\/\/ \S+\.(?:[cm]?js|ts)$)/m)
    .flatMap((part): [string, string][] => {
      const [, file] = /^\/\/ (\S+\.(?:[cm]?js|ts))\n/.exec(part) ?? [];
      return file ? [[fileIn(file), part]] : [];
    });
}

const ofPackage = (file: string) => file.startsWith('node_modules/');

/** The bundled modules of other packages in an output. */
const modulesIn = (output: string) => allModulesIn(output).filter(([file]) => ofPackage(file));

/** Its lines, without imports, exports, and what CommonJS has in their place; esbuild numbers names that it meets twice, and then writes shorthands out. */
const linesOf = (text: string) =>
  text
    .replace(/^(?:import|export) [^;]*;$/gm, '')
    .split('\n')
    .map((line) => line.replace(/\b_?([A-Za-z_$]+)\d*\b/g, '$1').trim())
    .map((line) => line.replace(/\b(\w+): \1\b/, '$1'))
    .filter(
      (line) =>
        line &&
        !line.startsWith('//') &&
        line !== '"use strict";' &&
        !/ = (?:_toESM\()?require(?:_\w+)?\(|^var require_\w+ = |^\} = import_\w+\.default;$/.test(line) &&
        !/^var \w+_default = \w+;$/.test(line),
    );

/** The same module as esbuild writes it alone. */
async function alone(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    treeShaking: false,
    plugins: [
      {
        name: 'alone',
        setup: ({ onResolve }) => onResolve({ filter: /./ }, ({ kind }) => (kind === 'entry-point' ? undefined : { external: true })),
      },
    ],
  });
  return outputFiles[0]!.text;
}

/** The modules of packages that esbuild alone, without this project's configuration, keeps in a bundle of a source. */
async function keptBy(source: string, format: 'esm' | 'cjs'): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(root, source)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    outfile: 'bundle.js',
    format,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    target: 'node20',
    logLevel: 'error',
  });
  const { inputs } = Object.values(metafile.outputs)[0]!;
  const kept = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return kept.map(([file]) => fileIn(file)).filter(ofPackage);
}

/** With more modules of packages than this number each: a list that is found empty would prove nothing. */
const LEAST: Readonly<Record<string, number>> = {
  'skilljar-ky': 5,
  'graphql-graphql-request': 5,
  'graphql-graphql-ws': 1,
  'graphql-document': 5,
  'cli-commander': 5,
};

/** Outputs of the command line, which are in one format only. */
const COMMAND_LINE = ['cli-commander.cjs'];
const OUTPUTS = Object.keys(LEAST)
  .filter((name) => !COMMAND_LINE.includes(`${name}.cjs`))
  .map((name) => `${name}.js`);

/** The one module that is put in the place of another: graphql-request's import of `graphql`. */
const ALIAS = { output: 'graphql-graphql-request', of: 'node_modules/graphql/', file: 'src/graphql/no-graphql.ts' };

it.each([...OUTPUTS.flatMap((file) => [file, file.replace(/js$/, 'cjs')]), ...COMMAND_LINE])(
  '%s has the modules that its libraries have, and no others',
  async (file) => {
    const output = file.replace(/\.c?js$/, '');
    const plain = await keptBy(ENTRIES[output]!, file.endsWith('.cjs') ? 'cjs' : 'esm');
    const expected = output === ALIAS.output ? plain.filter((module) => !module.startsWith(ALIAS.of)) : plain;
    expect(expected.length).toBeGreaterThan(LEAST[output]!);
    const modules = allModulesIn(file).map(([module]) => module);
    expect(modules.filter(ofPackage).sort()).toEqual(expected.sort());
    const own = modules.filter((module) => !ofPackage(module) && outputOf(join(root, module)) !== output);
    expect(own).toEqual(output === ALIAS.output ? [ALIAS.file] : []);
  },
);

it.each([...OUTPUTS, ...COMMAND_LINE])(
  'every line of another package in %s is a line of that package',
  { timeout: 60_000 },
  async (output) => {
    const modules = modulesIn(output);
    expect(modules.length).toBeGreaterThan(LEAST[output.replace(/\.c?js$/, '')]!);
    for (const [file, text] of modules) {
      const published = new Set(linesOf(await alone(file)));
      expect(
        linesOf(text).filter((line) => !published.has(line)),
        file,
      ).toEqual([]);
    }
  },
);

it('an edit would be found', async () => {
  const [, text] = modulesIn('skilljar-ky.js').find(([file]) => file.endsWith('core/Ky.js'))!;
  const published = new Set(linesOf(await alone('node_modules/ky/distribution/core/Ky.js')));
  const edited = linesOf(text.replace('timeout === false', 'timeout === true'));
  expect(edited.filter((line) => !published.has(line))).toHaveLength(1);
});

it('the core of each library is whole', () => {
  for (const [output, file, least] of [
    ['skilljar-ky.js', 'ky/distribution/core/Ky.js', 250],
    ['graphql-graphql-request.js', 'graphql-request/build/legacy/helpers/runRequest.js', 120],
    ['graphql-graphql-ws.js', 'graphql-ws/dist/client.js', 300],
  ] as const) {
    const [, text] = modulesIn(output).find(([name]) => name.endsWith(file))!;
    expect(linesOf(text).length, file).toBeGreaterThan(least);
  }
});

it('the notices and the bill of materials name what is bundled, with its version', () => {
  const outputs = readdirSync(join(root, 'dist')).filter((file) => /\.c?js$/.test(file));
  const bundled = new Set(
    outputs.flatMap((file) =>
      [...dist(file).matchAll(/^ *\/\/ (?:(?:\.\.\/)+\S*?)?node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, name]) => name!),
    ),
  );
  expect([...bundled].sort()).toEqual(['@bomb.sh/tab', '@picocss/pico', 'commander', 'graphql', 'graphql-request', 'graphql-ws', 'ky']);
  const notices = readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8');
  const { components } = JSON.parse(readFileSync(join(root, 'sbom.cdx.json'), 'utf8')) as { components: { purl: string }[] };
  for (const name of bundled) {
    expect(notices).toContain(`- **${name}** ${versionOf(name)}:`);
    expect(components.map(({ purl }) => purl)).toContain(`pkg:npm/${name.replace('@', '%40')}@${versionOf(name)}`);
  }
  expect(components.map(({ purl }) => purl)).toContain(`pkg:npm/zod@${versionOf('zod')}`);
});

it('nothing of the build reaches into a library', () => {
  const config = readFileSync(join(root, 'tsup.config.ts'), 'utf8');
  expect(config).not.toMatch(/onLoad/);
});
