import type { Effect, OperationInfo, PlatformName, Rule } from '../core/operation/index.js';

/**
 * How a list operation pages, with the argument that carries the paging where the shape has one:
 * `page`: `{page, pageSize}`, answer `{items, pages, itemCount}`. `paging`: `{First, After}`, answer a connection. `after`: arguments
 * `first` and `after`, answer a connection. `skip`: `input.pagination {skip, take}`, answer `{items, totalItems}`. `all`: a plain list.
 */
export type Paging =
  | readonly ['page', argument: string, key: string]
  | readonly ['paging', argument: string]
  | readonly ['after']
  | readonly ['skip', argument: string]
  | readonly ['all'];

/**
 * One operation as codegen writes it: short, because hundreds of them are in a bundle. What can be read off the text is not said again.
 * Fragments are shared strings, so that none is there twice.
 */
export interface GraphQLOperation {
  /** The road from the platform's client: `tracks.get`. */
  readonly id: string;
  /** The document without its fragments. `(*)` stands for every variable passed to the argument of its own name. */
  readonly text: string;
  readonly fragments?: readonly string[];
  readonly rules?: readonly Rule[];
  readonly paging?: Paging;
  /** Default: `write` for a mutation, `read` for everything else. */
  readonly effect?: Effect;
  readonly once?: true;
  /** Values that stand in the text itself. */
  readonly literals?: object;
  /** What the document costs, where the platform counts points. */
  readonly cost?: number;
  /** The call that tells whether a write took effect: `tracks.get`. */
  readonly tell?: string;
}

/** What an operation comes to, read off its text once. */
export interface Prepared {
  readonly info: OperationInfo;
  readonly document: string;
  readonly operationName: string | undefined;
  /** Variables that the call must give: not nullable and without a default. */
  readonly needed: readonly string[];
}

const prepared = new WeakMap<GraphQLOperation, Prepared>();

/** The document that is sent, and what the transport has to know. */
export function prepare(platform: PlatformName, op: GraphQLOperation): Prepared {
  const known = prepared.get(op);
  if (known) return known;
  const { id, text, fragments = [], effect, once, tell } = op;
  const [head, kind, operation] = /^(\w+)[^{]*{(\w+)/.exec(text) as unknown as [string, 'query' | 'mutation' | 'subscription', string];
  const operationName = /^\w+ (\w+)/.exec(head)?.[1];
  const variables = [...head.matchAll(/\$(\w+):([\w![\]]+)(=)?/g)] as unknown as [string, string, string, string?][];
  const passed = variables.map(([, name]) => `${name}:$${name}`).join(',');
  const made: Prepared = {
    info: {
      id: `${platform}.${id}`,
      operation,
      kind,
      effect: effect ?? (kind === 'mutation' ? 'write' : 'read'),
      ...(once && { once }),
      tell: tell && `${platform}.${tell}`,
    },
    operationName,
    document: text.replace('(*)', () => `(${passed})`) + fragments.join(''),
    needed: variables.flatMap(([, name, type, initial]) => (type.endsWith('!') && !initial ? name : [])),
  };
  prepared.set(op, made);
  return made;
}
