// The example of the guide, run as it stands but for its directory.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { folders, readNdjson } from '../support/exported.js';

const root = resolve(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/export.md'), 'utf8');
const folder = folders();
const server = setupServer(...createMockPlatforms().handlers);

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  vi.stubEnv('SKILLJAR_API_KEY', demoKeys.skilljar);
  vi.stubEnv('SDA_TOKEN', demoKeys.sda);
});
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});

it('exports', async () => {
  const [, code] = /^```ts\n\/\/ export\.ts\n([\s\S]*?)^```$/m.exec(guide)!;
  const out = folder();
  const file = join(root, '.tmp/export/export.ts');
  mkdirSync(join(file, '..'), { recursive: true });
  expect(code).toContain("'activity'");
  writeFileSync(file, code!.replace("'activity'", JSON.stringify(out)));
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const { exitCode } = process;
  await import(/* @vite-ignore */ file);
  expect(process.exitCode).toBe(exitCode);
  expect(log.mock.calls.map(([platform]) => platform)).toEqual(['skilljar', 'sda']);
  log.mockRestore();
  expect(readNdjson(out).length).toBeGreaterThan(0);
});
