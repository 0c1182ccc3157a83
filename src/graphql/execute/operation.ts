import type { Check } from '../../core/call/index.js';
import type { Effect, Issue, OperationInfo, PlatformName } from '../../core/operation/index.js';
import type { CallOptions } from '../../core/settings/index.js';
import type { GraphQLContext } from '../context.js';

/**
 * How a list operation is paged, with the argument that contains the paging parameters:
 * `page`: `{page, pageSize}`, response `{items, pages, itemCount}`. `paging`: `{First, After}`, response a connection. `after`: arguments
 * `first` and `after`, response a connection. `skip`: `{skip, take}` in `input.pagination` or in `pagination`, response
 * `{items, totalItems}`. `all`: a plain list.
 */
export type Paging =
  | readonly ['page', argument: string, key: string]
  | readonly ['paging', argument: string]
  | readonly ['after']
  | readonly ['skip', argument: string]
  | readonly ['all'];

/** Completes the variables of a call, adds what is wrong with it, and may change the effect of this call. */
export type Before = (
  variables: Record<string, unknown>,
  options: CallOptions,
  context: GraphQLContext,
  issues: Issue[],
  call: { effect: Effect },
) => void;

/**
 * An operation as codegen writes it. Compact, because a bundle contains hundreds of them: anything that can be derived from the text is
 * omitted. Fragments are shared strings.
 */
export interface GraphQLOperation {
  /** The path of the method on the platform's client: `tracks.get`. */
  readonly id: string;
  /** The document without its fragments. `(*)` is replaced by every variable, passed to the argument of the same name. */
  readonly text: string;
  readonly fragments?: readonly string[];
  readonly rules?: readonly Check[];
  readonly paging?: Paging;
  /** Default: `write` for a mutation, `read` for everything else. */
  readonly effect?: Effect;
  readonly once?: true;
  /** What only few operations do before they are sent: a confirmation, a field that a scope fills. */
  readonly before?: Before;
  /** Values that the text contains. */
  readonly literals?: object;
  /** Cost of the document, for platforms that count points. */
  readonly cost?: number;
  /** The path of the method that verifies whether a write took effect: `tracks.get`. */
  readonly verifyWith?: string;
}

/** An operation prepared for sending. */
export interface Prepared {
  readonly info: OperationInfo;
  readonly document: string;
  readonly operationName: string | undefined;
  /** Its variables. */
  readonly takes: readonly string[];
  /** Required variables: not nullable and without a default. */
  readonly needed: readonly string[];
}

const prepared = new WeakMap<GraphQLOperation, Prepared>();

/** Prepares an operation once: its document, and what `core/call` must know of it. */
export function prepare(platform: PlatformName, op: GraphQLOperation): Prepared {
  const known = prepared.get(op);
  if (known) return known;
  const { id, text, fragments = [], effect, once, verifyWith } = op;
  const [head, kind, operation] = /^(\w+)[^{]*{(\w+)/.exec(text) as unknown as [string, 'query' | 'mutation' | 'subscription', string];
  const operationName = /^\w+ (\w+)/.exec(head)?.[1];
  const variables = [...head.matchAll(/\$(\w+):([\w![\]]+)(=)?/g)] as unknown as [string, string, string, string?][];
  const takes = variables.map(([, name]) => name);
  const passed = takes.map((name) => `${name}:$${name}`).join(',');
  const made: Prepared = {
    info: {
      id: `${platform}.${id}`,
      operation,
      kind,
      effect: effect ?? (kind === 'mutation' ? 'write' : 'read'),
      ...(once && { once }),
      verifyWith: verifyWith && `${platform}.${verifyWith}`,
    },
    operationName,
    // Without variables, what looks like their place is in the text of the caller.
    document: (passed ? text.replace('(*)', () => `(${passed})`) : text) + fragments.join(''),
    takes,
    needed: variables.flatMap(([, name, type, initial]) => (type.endsWith('!') && !initial ? name : [])),
  };
  prepared.set(op, made);
  return made;
}
