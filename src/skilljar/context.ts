import { CONTEXT } from '../core/context.js';
import { ConfigurationError } from '../core/errors.js';
import type { Transport } from '../core/transport.js';

/** How inputs and answers are checked. `'off'` never loads zod. */
export type Validation = 'warn' | 'strict' | 'off';

/** What a zod schema is to this client: something that parses safely. */
export interface Schema {
  safeParse(value: unknown): { success: true } | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string; code?: string }[] } };
  /** Known keys, where it is an object. */
  readonly shape?: Readonly<Record<string, unknown>>;
}

/** What Skilljar's functions work with. A domain scope is a copy with another `domain`, sharing the transport. */
export interface SkilljarContext {
  readonly platform: 'skilljar';
  readonly transport: Transport;
  /** Ends in `/v1`. */
  readonly baseUrl: string;
  readonly domain: string | undefined;
  readonly validation: Validation;
}

/** A Skilljar client, a scope of it, or the bare context. */
export interface SkilljarClientLike {
  readonly [CONTEXT]: SkilljarContext;
}

export function skilljarContextOf(client: SkilljarClientLike): SkilljarContext {
  const context = (client as Partial<SkilljarClientLike> | undefined)?.[CONTEXT];
  if (context?.platform !== 'skilljar') throw new ConfigurationError('The first argument must be a Skilljar client or a domain of it.');
  return context;
}
