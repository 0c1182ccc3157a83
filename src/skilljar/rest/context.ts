import type { Transport } from '../../core/call/index.js';
import { CONTEXT } from '../../core/client/index.js';
import { ConfigurationError } from '../../core/errors/index.js';

/** How inputs and responses are validated. `'off'` never loads zod. */
export type Validation = 'warn' | 'strict' | 'off';

/** One validation issue of zod. */
export interface SchemaIssue {
  readonly path: PropertyKey[];
  readonly message: string;
  readonly code?: string;
  readonly expected?: string;
}

/** A zod schema, reduced to what this client uses. */
export interface Schema {
  safeParse(value: unknown): { success: true } | { success: false; error: { issues: readonly SchemaIssue[] } };
  /** Known keys, when the schema is an object. */
  readonly shape?: Readonly<Record<string, unknown>>;
}

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
  // The rest of a context is internal.
  readonly [CONTEXT]: { readonly platform: 'skilljar' };
}

export function skilljarContextOf(client: SkilljarClientLike): SkilljarContext {
  const context = (client as Partial<SkilljarClientLike> | undefined)?.[CONTEXT] as SkilljarContext | undefined;
  if (context?.platform !== 'skilljar') throw new ConfigurationError('The first argument must be a Skilljar client or a domain of it.');
  return context;
}
