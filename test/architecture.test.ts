// Imports point one way, and no two files import each other, directly or through others: the rules are in .dependency-cruiser.json.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface Report {
  readonly summary: { readonly violations: { rule: { name: string }; from: string; to: string }[]; readonly totalCruised: number };
}

function cruise(folders: readonly string[], cwd: string): Report['summary'] {
  const args = [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.json',
    '--output-type',
    'json',
  ];
  const output = execFileSync(process.execPath, [...args, ...folders], { cwd, encoding: 'utf8', maxBuffer: 100_000_000 });
  return (JSON.parse(output) as Report).summary;
}

const wordOf = ({ rule, from, to }: Report['summary']['violations'][number]) => `${rule.name}: ${from} → ${to}`;

it('imports follow the rules', { timeout: 60_000 }, () => {
  const { violations, totalCruised } = cruise(['src', 'codegen', 'mocks', 'cli', 'scripts'], root);
  expect(violations.map(wordOf)).toEqual([]);
  expect(totalCruised).toBeGreaterThan(400);
});

/** One breach of each rule. */
const BREACHES: Readonly<Record<string, string>> = {
  'src/core/a/x.ts': "import './y.js';",
  'src/core/a/y.ts': "import './x.js';",
  'src/core/types/x.ts': "import type { Y } from './y.js'; export type X = Y;",
  'src/core/types/y.ts': "export type Y = import('./x.js').X;",
  'src/core/b/index.ts': "import '../c/index.js';",
  'src/core/c/index.ts': '',
  'src/core/c/y.ts': "import '../b/z.js';",
  'src/core/b/z.ts': '',
  'src/core/d/x.ts': "import '../../sda/index.js';",
  'src/graphql/x.ts': "import '../sda/index.js';",
  'src/sda/index.ts': '',
  'src/sda/x.ts': "import '../skilljar/index.js'; import '../core/c/y.js';",
  'src/skilljar/index.ts': '',
  'src/x.ts': "import '../mocks/index.js';",
  'mocks/index.ts': '',
  'mocks/x.ts': "import '../cli/mock/x.js';",
  'cli/mock/x.ts': "import '../export/x.js';",
  'cli/export/x.ts': '',
  'mocks/sda/x.ts': "import '../../src/skilljar/rest/y.js';",
  'src/skilljar/rest/y.ts': '',
};

it('each rule finds a breach of it', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'architecture-'));
  try {
    for (const [file, text] of Object.entries(BREACHES)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), `${text}\nexport {};\n`);
    }
    for (const file of ['.dependency-cruiser.json', 'tsconfig.json']) copyFileSync(join(root, file), join(folder, file));
    const found = cruise(['src', 'mocks', 'cli'], folder).violations;
    const { forbidden } = JSON.parse(readFileSync(join(root, '.dependency-cruiser.json'), 'utf8')) as { forbidden: { name: string }[] };
    expect([...new Set(found.map(({ rule }) => rule.name))].sort()).toEqual(forbidden.map(({ name }) => name).sort());
    // Types count as well.
    expect(found.map(wordOf)).toContain('no-circular: src/core/types/x.ts → src/core/types/y.ts');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
