// The example of the guide, run as it stands but for its directory.
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { folders, readNdjson } from '../support/exported.js';
import { writeExamples } from '../support/guide.js';

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
  const out = folder();
  const guide = writeExamples('export', (code) => code.replace("'activity'", JSON.stringify(out)));
  expect(guide.names).toEqual(['export.ts']);
  expect(guide.codeOf('export.ts')).toContain("'activity'");
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const { exitCode } = process;
  await guide.load('export.ts');
  expect(process.exitCode).toBe(exitCode);
  expect(log.mock.calls.map(([platform]) => platform)).toEqual(['skilljar', 'sda']);
  log.mockRestore();
  expect(readNdjson(out).length).toBeGreaterThan(0);
});
