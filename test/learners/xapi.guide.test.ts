// The example of the guide, run as it stands.
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import type { SendStatementsResult } from '../../src/learners/index.js';
import { FaultServer } from '../support/fault-server.js';
import { writeExamples } from '../support/guide.js';
import { LearningRecords } from '../support/lrs.js';

describe('the guide', () => {
  const guide = writeExamples('xapi');
  const platforms = createMockPlatforms();
  const msw = setupServer(...platforms.handlers);
  let server: FaultServer;

  beforeAll(async () => {
    server = await FaultServer.start();
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
      const send = async (again?: string) => (await guide.load('xapi.ts', again)).result as SendStatementsResult;
      const first = await send();
      const { size } = lrs.stored;
      expect(size).toBeGreaterThan(3);
      expect(first).toMatchObject({ sent: size, refused: [] });
      const second = await send('?again');
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
