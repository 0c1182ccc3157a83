// What `npm run test:runtimes` says of what it cannot get.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { runChecks } from '../../scripts/summaries.js';
import { createFetcher, PACKAGES } from '../runtimes/packages.js';
import { createPages } from '../runtimes/pages.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fetcher-'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a package that cannot be fetched fails its check, by name', async () => {
  for (const [name, value] of Object.entries({ registry: 'http://127.0.0.1:9', cache: join(folder, 'cache'), fetch_retries: '0' }))
    vi.stubEnv(`npm_config_${name}`, value);
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const check = { name: 'Bun', title: 'the program', check: (fetched: (name: string) => Promise<string>) => fetched('Bun') };
  expect(await runChecks([check], createFetcher(folder))).toEqual({ passed: 0, failed: 1 });
  vi.restoreAllMocks();
  expect(lines[0]).toMatch(/^FAIL Bun: the program/);
  expect(lines[1]).toContain(`not run: npm could not install ${PACKAGES.Bun.join()}`);
});

it('a browser that is not installed fails its check', async () => {
  await expect(createPages(undefined)(folder, {})).rejects.toThrow('not run: there is no Chromium');
});

it('every version is exact, so that a run can be repeated', () => {
  const packages = Object.values(PACKAGES).flat();
  expect(packages.length).toBeGreaterThan(10);
  for (const each of packages) expect(each).toMatch(/@\d+\.\d+\.\d+$/);
});
