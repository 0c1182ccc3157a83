import type { OperationInfo } from '../../core/operation/index.js';

/** One REST operation. */
export interface RestOperation extends OperationInfo {
  readonly kind: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The documented path: `/v1/courses/{course_id}`. */
  readonly url: string;
  /** The type that the body (or the query of a read) is validated against. */
  readonly input?: string | undefined;
  /** The response has no body. */
  readonly empty?: boolean | undefined;
  /** The operation is irreversible: the call requires `confirm: true`. */
  readonly confirm?: boolean | undefined;
  /** A body field that defaults to the current time, set once per call, so that a retry changes nothing. */
  readonly timestamp?: string | undefined;
}

const DOMAIN = 'domain_name';

const ids = new WeakMap<RestOperation, readonly (readonly [id: string, name: string])[]>();

/** The ids in an operation's URL that a call must pass, with their argument names. The scope sets the domain. */
export function idsOf(op: RestOperation): readonly (readonly [id: string, name: string])[] {
  let found = ids.get(op);
  if (!found) {
    const names = [...op.url.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
    found = names.filter((name) => !(isScoped(op) && name === DOMAIN)).map((name) => [name, camelCase(name)] as const);
    ids.set(op, found);
  }
  return found;
}

export const isScoped = (op: RestOperation): boolean => op.id.startsWith('skilljar.domain.');

export const camelCase = (name: string): string => name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
