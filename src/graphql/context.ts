import type { CallCost, CallState, Transport } from '../core/call/index.js';
import { CONTEXT } from '../core/client/index.js';
import { ConfigurationError, type ErrorContext } from '../core/errors/index.js';
import type { PlatformName } from '../core/operation/index.js';
import type { SubscriptionSettings } from './subscription-settings.js';

/** What a GraphQL platform's functions work with. A scope is a copy with other `defaults`, sharing the transport. */
export interface GraphQLContext<P extends PlatformName = PlatformName> {
  readonly platform: P;
  readonly transport: Transport;
  readonly url: string;
  /** Fills arguments that a call leaves out, such as the team's. */
  readonly defaults?: ArgumentDefaults | undefined;
  /** Headers of a scope, such as a learner's token. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Pages of lists whose first page number the platform does not state. */
  readonly firstPage?: number | undefined;
  /** What a document of the caller's costs, where the platform counts points. Throws when it is more than the platform allows. */
  readonly estimate?: ((document: string, call: ErrorContext) => Promise<number>) | undefined;
  /** What an answer says of its cost, where the platform counts points. */
  readonly costOf?: ((estimated: number, headers: Headers) => { readonly cost: CallCost }) | undefined;
  /** Told every call that is opened, before its arguments are looked at. */
  readonly opened?: ((call: CallState) => void) | undefined;
  /** How subscriptions connect, where the platform has any. */
  readonly subscriptions?: SubscriptionSettings | undefined;
}

/** Arguments that a scope fills in, unless the call names the same thing in another way. */
export interface ArgumentDefaults {
  /** Tried in this order: the first that the operation takes is filled. */
  readonly fill: readonly (readonly [argument: string, value: string])[];
  /** When the call gives one of these, nothing is filled. */
  readonly unless: readonly string[];
}

/** Anything that a platform's functions take as their first argument: a client, a scope of it, or the bare context. */
export interface GraphQLClientLike<P extends PlatformName = PlatformName> {
  // What else a context holds is nobody's business outside.
  readonly [CONTEXT]: { readonly platform: P };
}

export function graphqlContextOf(client: GraphQLClientLike): GraphQLContext {
  const context = (client as Partial<GraphQLClientLike> | undefined)?.[CONTEXT] as GraphQLContext | undefined;
  if (!context) throw new ConfigurationError('The first argument must be a client of this platform, made by one of the create functions.');
  return context;
}
