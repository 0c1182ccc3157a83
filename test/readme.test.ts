// Every TypeScript example of the README, run as it stands against the mock platforms.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema } from 'graphql';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isNewer } from '../codegen/evidence.js';
import { createMockPlatforms, demoKeys } from '../mocks/index.js';
import { manifest } from '../src/manifest/index.js';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code as string);
const folder = join(root, '.tmp/readme');

const platforms = createMockPlatforms();
const server = setupServer(...platforms.handlers);

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // A mock server that an example starts is on loopback; anything else would leave the machine.
  server.listen({
    onUnhandledRequest: ({ url }, print) => {
      if (new URL(url).hostname !== '127.0.0.1') print.error();
    },
  });
  vi.stubEnv('INSTRUQT_API_KEY', demoKeys.instruqt);
  vi.stubEnv('SDA_TOKEN', demoKeys.sda);
  vi.stubEnv('SKILLJAR_API_KEY', demoKeys.skilljar);
  vi.stubEnv('LEARNING_PATH_API_KEY', demoKeys.learningPath);
  vi.stubEnv('LEARNING_PATH_ORIGIN', 'https://demo.thoughtindustries.com');
});
beforeEach(() => platforms.reset());
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});

describe('README', () => {
  it('has examples', () => expect(examples.length).toBeGreaterThanOrEqual(7));

  it.each(examples.map((code, i) => [code.split('\n').find((line) => !line.startsWith('import') && line) ?? '', code, i] as const))(
    '%s',
    async (_name, code, i) => {
      const file = join(folder, `example-${i}.ts`);
      writeFileSync(file, code);
      const printed: unknown[][] = [];
      const log = vi.spyOn(console, 'log').mockImplementation((...args) => void printed.push(args));
      try {
        await import(/* @vite-ignore */ file);
      } finally {
        log.mockRestore();
      }
      // An example that finds nothing would pass whatever the SDK did.
      expect(printed.length).toBeGreaterThan(0);
      for (const values of printed) for (const value of values) expect(value, code).not.toBeUndefined();
    },
  );

  it('shows the test of a consumer project that is run against the packed package', () => {
    const [, shown] = /^```ts vitest\n([\s\S]*?)^```$/m.exec(readme)!;
    expect(shown).toBe(readFileSync(join(root, 'test/consumers/vitest/test/readme.test.ts'), 'utf8'));
  });

  it.each(['instruqt', 'sda', 'learningPath', 'skilljar'] as const)('counts the operations of %s right', (platform) => {
    const counted = new RegExp(`<!-- count:${platform} -->(\\d+)<!-- /count -->`).exec(readme)?.[1];
    expect(Number(counted)).toBe(manifest.filter((entry) => entry.platform === platform).length);
  });

  it('counts what the reference of Instruqt has, and what it does not have', () => {
    const schema = buildSchema(readFileSync(join(root, 'schemas/instruqt.graphql'), 'utf8'));
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    );
    const counted = /<!-- documented -->(\d+)<!-- \/documented --> .*<!-- newer -->(\d+)<!-- \/newer -->/.exec(readme);
    const newer = fields.filter(isNewer).length;
    expect(counted?.slice(1).map(Number)).toEqual([fields.length - newer, newer]);
  });
});
