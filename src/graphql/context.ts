import type { CallState } from '../core/call/index.js';
import { CONTEXT } from '../core/client/index.js';
import { ConfigurationError, type ErrorContext } from '../core/errors/index.js';
import type { PlatformName } from '../core/operation/index.js';
import type { CallCost } from '../core/results/index.js';
import type { HeaderRecord, Transport } from '../core/settings/index.js';
import type { ErrorReader } from './error-reader.js';
import type { Selections } from './selections.js';
import type { SubscriptionSettings } from './subscription-settings.js';

/** The context of a platform's functions. A scope is a copy with other `defaults` that shares the transport. */
export interface GraphQLContext<P extends PlatformName = PlatformName> {
  readonly platform: P;
  readonly transport: Transport;
  readonly url: string;
  /** How the platform reports errors. */
  readonly errors: ErrorReader;
  /** Default values for arguments that a call omits, such as the team. */
  readonly defaults?: ArgumentDefaults | undefined;
  /** Headers of a scope, such as a learner's token. */
  readonly headers?: HeaderRecord | undefined;
  /** Number of the first page, for platforms that do not document it. */
  readonly firstPage?: number | undefined;
  /** True for a platform without nullable root fields. */
  readonly neverNull?: boolean | undefined;
  /** Estimates the cost of a custom document, for platforms that count points. Throws when it exceeds the platform's limit. */
  readonly estimate?: ((document: string, call: ErrorContext) => Promise<number>) | undefined;
  /** Reads the cost from a response, for platforms that count points. */
  readonly costOf?: ((estimated: number, headers: Headers) => { readonly cost: CallCost }) | undefined;
  /** Called with every new call, before its arguments are checked. */
  readonly opened?: ((call: CallState) => void) | undefined;
  /** Reads the fields that a call selects in addition to those of the method. Functions omit it, so that a bundle has no parser. */
  readonly selections?: Selections | undefined;
  /** How subscriptions connect, for platforms that have them. */
  readonly subscriptions?: SubscriptionSettings | undefined;
}

/** Default arguments of a scope. They do not apply when the call identifies the resource with another argument. */
export interface ArgumentDefaults {
  /** Checked in this order: the first argument that the operation accepts is filled. */
  readonly fill: readonly (readonly [argument: string, value: string])[];
  /** If the call has one of these arguments, no default is filled. */
  readonly unless: readonly string[];
}

/** The first argument of a platform's functions: a client, a scope of it, or its context. */
export interface GraphQLClientLike<P extends PlatformName = PlatformName> {
  // The rest of a context is internal.
  readonly [CONTEXT]: { readonly platform: P };
}

export function graphqlContextOf(client: GraphQLClientLike): GraphQLContext {
  const context = (client as Partial<GraphQLClientLike> | undefined)?.[CONTEXT] as GraphQLContext | undefined;
  if (!context) throw new ConfigurationError('The first argument must be a client of this platform.');
  return context;
}
