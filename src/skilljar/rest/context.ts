import { CONTEXT } from '../../core/client/index.js';
import { ConfigurationError } from '../../core/errors/index.js';
import type { Transport } from '../../core/settings/index.js';

/** How inputs and responses are validated. `'off'` never loads zod. */
export type Validation = 'warn' | 'strict' | 'off';

/** The context of Skilljar's functions. A domain scope is a copy with another `domain` that shares the transport. */
export interface SkilljarContext {
  readonly platform: 'skilljar';
  readonly transport: Transport;
  /** Ends in `/v1`. */
  readonly baseUrl: string;
  readonly domain: string | undefined;
  readonly validation: Validation;
}

/** A Skilljar client, a scope of it, or its context. */
export interface SkilljarClientLike {
  // The other fields of a context are internal.
  readonly [CONTEXT]: { readonly platform: 'skilljar' };
}

export function skilljarContextOf(client: SkilljarClientLike): SkilljarContext {
  const context = (client as Partial<SkilljarClientLike> | undefined)?.[CONTEXT] as SkilljarContext | undefined;
  if (context?.platform !== 'skilljar') throw new ConfigurationError('The first argument must be a Skilljar client or a domain of it.');
  return context;
}
