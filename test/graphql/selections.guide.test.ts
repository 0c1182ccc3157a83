// Every example of the guide to selections, run as it stands.
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { writeExamples } from '../support/guide.js';

const guide = writeExamples('selections');
const platforms = createMockPlatforms();
const server = setupServer(...platforms.handlers);

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  vi.stubEnv('INSTRUQT_API_KEY', demoKeys.instruqt);
  vi.stubEnv('SDA_TOKEN', demoKeys.sda);
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});

const EXAMPLES: Readonly<Record<string, readonly RegExp[]>> = {
  'text.ts': [/^Kubernetes Basics \d+$/],
  'fragment.ts': [/^kubernetes-basics /],
  'secrets.ts': [/^\S+ true$/],
};

it.each(Object.entries(EXAMPLES))('%s', async (name, expected) => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...args) => void lines.push(args.join(' ')));
  await guide.load(name);
  for (const line of expected) expect(lines).toContainEqual(expect.stringMatching(line));
});

it('has no example that is not run', () => {
  expect(guide.names.sort()).toEqual(Object.keys(EXAMPLES).sort());
  expect(guide.blocks).toBe(guide.names.length);
});
