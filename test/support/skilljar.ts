import { createSkilljarClient, type SkilljarClient, type SkilljarOptions } from '../../src/skilljar/index.js';
import { type Bench, bench } from './bench.js';
import { KEYS, transportOf } from './subjects.js';

/** A bench with clients of its server; their jitter is no chance. */
export function skilljarBench(): Bench & { client(options?: Partial<SkilljarOptions>): SkilljarClient } {
  const b = bench();
  return Object.assign(b, {
    client(options: Partial<SkilljarOptions> = {}) {
      const made = createSkilljarClient({
        apiKey: KEYS.skilljar,
        baseUrl: `${b.server.origin}/v1`,
        domain: 'academy.test',
        clock: b.clock,
        ...options,
      });
      transportOf(made).random = () => 0;
      return made;
    },
  });
}

/** A learner as a row of `/v1/users`. */
export const learner = (id: string, email = `${id}@acme.test`) => ({
  user: { id, email, first_name: 'Ada', last_name: 'L' },
  registration_count: 1,
  completion_count: 0,
  signed_up_at: '2026-01-01T00:00:00.000000Z',
  latest_activity: null,
});
