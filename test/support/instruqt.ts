import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql';
import { expect } from 'vitest';
import { createInstruqtClient, type InstruqtClient, type InstruqtOptions } from '../../src/instruqt/index.js';
import { type Bench, bench } from './bench.js';
import { KEYS, transportOf } from './subjects.js';

/** A bench with clients of its server; their jitter is no chance. */
export function instruqtBench(): Bench & { client(options?: Partial<InstruqtOptions>): InstruqtClient } {
  const b = bench();
  return Object.assign(b, {
    client(options: Partial<InstruqtOptions> = {}) {
      const made = createInstruqtClient({ apiKey: KEYS.instruqt, baseUrl: `${b.server.origin}/graphql`, clock: b.clock, ...options });
      transportOf(made).random = () => 0;
      return made;
    },
  });
}

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../schemas/instruqt.graphql'), 'utf8'));

/** What was sent is what the schema knows, and nothing deprecated of it. */
export function expectValid({ server }: Bench): void {
  expect(server.count).toBeGreaterThan(0);
  for (const { json } of server.received) {
    expect(validate(schema, parse(json.query), [...specifiedRules, NoDeprecatedCustomRule])).toEqual([]);
  }
}
