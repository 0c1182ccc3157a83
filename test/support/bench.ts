import { afterAll, beforeAll, beforeEach } from 'vitest';
import { FakeClock } from './fake-clock.js';
import { FaultServer } from './fault-server.js';
import { warmUp } from './subjects.js';

export interface Bench {
  server: FaultServer;
  /** Passes by itself when nothing else happens. */
  clock: FakeClock;
}

/** A server for the tests of one file, and for each test a fresh script and clock. */
export function bench({ auto = true } = {}): Bench {
  const it = {} as Bench;
  beforeAll(async () => {
    it.server = await FaultServer.start();
    await warmUp();
    // On a machine that is busy with other things, loading takes its time, and a hook that fails skips the whole file.
  }, 60_000);
  beforeEach(async () => {
    it.clock = it.server.reset(new FakeClock({ auto }));
    // The client's side must notice that its connections are gone, or the next request would take one of them.
    await it.clock.settle();
  });
  afterAll(() => it.server.close());
  return it;
}
