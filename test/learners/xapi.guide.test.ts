// The example of the guide, run as it stands.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { FaultServer } from '../support/fault-server.js';
import { LearningRecords } from '../support/lrs.js';

describe('the guide', () => {
  const root = resolve(import.meta.dirname, '../..');
  const folder = join(root, '.tmp/xapi');
  const [, code = ''] = /^```ts\n\/\/ xapi\.ts\n([\s\S]*?)^```$/m.exec(readFileSync(join(root, 'docs/xapi.md'), 'utf8')) ?? [];
  const platforms = createMockPlatforms();
  const msw = setupServer(...platforms.handlers);
  let server: FaultServer;

  beforeAll(async () => {
    server = await FaultServer.start();
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    msw.listen({
      onUnhandledRequest: ({ url }, print) => {
        if (new URL(url).hostname !== '127.0.0.1') print.error();
      },
    });
    vi.stubEnv('INSTRUQT_API_KEY', demoKeys.instruqt);
    vi.stubEnv('INSTRUQT_TEAM', 'acme');
    vi.stubEnv('SDA_TOKEN', demoKeys.sda);
    vi.stubEnv('SKILLJAR_API_KEY', demoKeys.skilljar);
    vi.stubEnv('LRS_ENDPOINT', `${server.origin}/xapi`);
    vi.stubEnv('LRS_KEY', 'key');
    vi.stubEnv('LRS_SECRET', 'secret');
  });
  afterAll(async () => {
    msw.close();
    vi.unstubAllEnvs();
    await server.close();
  });

  it('sends the progress of all learners, twice', { timeout: 30_000 }, async () => {
    const lrs = new LearningRecords(`Basic ${btoa('key:secret')}`);
    server.always(lrs.step);
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    try {
      const file = (name: string) => join(folder, `${name}.ts`);
      for (const name of ['first', 'second']) writeFileSync(file(name), code);
      const { result: first } = await import(/* @vite-ignore */ file('first'));
      const { size } = lrs.stored;
      expect(size).toBeGreaterThan(3);
      expect(first).toMatchObject({ sent: size, refused: [] });
      const { result: second } = await import(/* @vite-ignore */ file('second'));
      expect(second).toEqual(first);
      expect(lrs.stored.size).toBe(size);
      expect(new Set([...lrs.stored.values()].map(({ context }) => context.platform)).size).toBe(3);
      expect(log).toHaveBeenCalledWith(`${size} sent, ${first.skipped.length} skipped`);
      expect(errors).not.toHaveBeenCalled();
    } finally {
      vi.restoreAllMocks();
    }
  });
});
