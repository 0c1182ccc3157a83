import type { Effect, OperationInfo, PlatformName } from '../core/operation.js';
import type { Rule } from '../core/rules.js';

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
  /** Default: `read` for a query, `write` for a mutation. */
  readonly effect?: Effect;
  readonly once?: true;
  /** The call that tells whether a write took effect: `tracks.get`. */
  readonly tell?: string;
}

interface Variable {
  readonly name: string;
  /** The call must give it: it is not nullable and has no default. */
  readonly required: boolean;
}

/** The variables that a document declares. */
export function variablesOf({ text }: GraphQLOperation): Variable[] {
  const declared = text.slice(0, text.indexOf('{'));
  return [...declared.matchAll(/\$(\w+):([\w![\]]+)(=)?/g)].map(([, name, type, initial]) => ({
    name: name as string,
    required: (type as string).endsWith('!') && !initial,
  }));
}

/** The document that is sent. */
export function documentOf(op: GraphQLOperation): string {
  const passed = () =>
    `(${variablesOf(op)
      .map(({ name }) => `${name}:$${name}`)
      .join(',')})`;
  return op.text.replace('(*)', passed) + (op.fragments?.join('') ?? '');
}

/** What the transport has to know. */
export function infoOf(platform: PlatformName, op: GraphQLOperation): OperationInfo {
  const [, kind, operation] = /^(\w+)[^{]*{(\w+)/.exec(op.text) as unknown as [string, 'query' | 'mutation', string];
  return {
    id: `${platform}.${op.id}`,
    operation,
    kind,
    effect: op.effect ?? (kind === 'query' ? 'read' : 'write'),
    ...(op.once && { once: true }),
    tell: op.tell && `${platform}.${op.tell}`,
  };
}
