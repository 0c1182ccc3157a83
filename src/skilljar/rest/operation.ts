import type { OperationInfo } from '../../core/operation/index.js';

/** One REST operation. */
export interface RestOperation extends OperationInfo {
  readonly kind: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As the platform documents it: `/v1/courses/{course_id}`. */
  readonly url: string;
  /** The type that the body (or a read's query) is checked against. */
  readonly input?: string | undefined;
  /** The answer has no body. */
  readonly empty?: boolean | undefined;
  /** Cannot be undone: the call has to say `confirm: true`. */
  readonly confirm?: boolean | undefined;
  /** A body field that is set to the present moment, once per call, so that repeating the request changes nothing. */
  readonly timestamp?: string | undefined;
}

const DOMAIN = 'domain_name';

const ids = new WeakMap<RestOperation, readonly (readonly [id: string, name: string])[]>();

/** The ids in an operation's URL that a call has to give, with their names in it; below a domain, the domain comes from the scope. */
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
