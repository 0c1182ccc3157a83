// Every example of the guide, run as it stands.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import type { DriftCollector } from '../../src/drift/index.js';
import type { createInstruqtClient } from '../../src/instruqt/index.js';
import { writeExamples } from '../support/guide.js';

const guide = writeExamples('drift');
const platforms = createMockPlatforms();
const server = setupServer(...platforms.handlers);
const folder = mkdtempSync(join(tmpdir(), 'drift-'));

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  vi.stubEnv('INSTRUQT_API_KEY', demoKeys.instruqt);
  vi.stubEnv('SKILLJAR_API_KEY', demoKeys.skilljar);
});
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('has two examples, which are run here', () => {
  expect(guide.names).toEqual(['collect.ts', 'daily.ts']);
  expect(guide.blocks).toBe(guide.names.length);
});

it('collects, and writes a day out', { timeout: 20_000 }, async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const { drift, lp } = (await guide.load('collect.ts')) as {
    drift: DriftCollector;
    lp: { instruqt: ReturnType<typeof createInstruqtClient> };
  };
  expect(log.mock.calls).toEqual([[{ instruqt: 1 }]]);
  log.mockRestore();
  const { writeDrift } = (await guide.load('daily.ts')) as { writeDrift(folder: string): Promise<void> };
  await writeDrift(folder);
  expect(readdirSync(folder)).toEqual([]);

  // The mocks let through what a platform could send tomorrow.
  await drift.graphqlAnswer('instruqt', 'instruqt.tracks.list', '{ tracks { level } }', { tracks: [{ level: 'expert' }] });
  const report = drift.report();
  await writeDrift(folder);
  const day = report.until.slice(0, 10);
  expect(JSON.parse(readFileSync(join(folder, `drift-${day}.json`), 'utf8')).findings).toEqual(report.findings);
  expect(readFileSync(join(folder, `drift-${day}.md`), 'utf8')).toContain('| instruqt | instruqt.tracks.list |');
  expect(drift.report().findings).toEqual([]);
  expect(lp.instruqt).toBeDefined();
});

it('names every kind in its table', () => {
  const kinds = [...readFileSync(join(import.meta.dirname, '../../docs/drift.md'), 'utf8').matchAll(/^\| `([a-z-]+)`/gm)].map(
    ([, kind]) => kind,
  );
  const types = readFileSync(join(import.meta.dirname, '../../src/core/observe/drift.ts'), 'utf8');
  const declared = [...(/readonly kind: (.*);/.exec(types)?.[1] ?? '').matchAll(/'([a-z-]+)'/g)].map(([, kind]) => kind);
  expect(declared.length).toBeGreaterThan(4);
  expect(kinds.sort()).toEqual([...declared, 'unknown-typename'].sort());
});
