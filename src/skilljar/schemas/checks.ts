// Validation with the schemas. Part of their entry point: loaded with the first validation, and omitted together with them.

import type { Hooks, Logger, MismatchEvent } from '../../core/observe/index.js';
import { formatPath, type Issue } from '../../core/operation/index.js';
import * as generated from './generated/schemas.js';
import type { Schema, SchemaIssue } from './schema.js';

/** The parts of an operation that validation needs. */
interface Checked {
  readonly id: string;
  readonly kind: string;
  readonly input?: string | undefined;
}

/** Receives the reports. */
interface Listener {
  emit(name: 'onMismatch' & keyof Hooks, event: () => MismatchEvent): void;
  log(level: keyof Logger, fields: () => object, message: string): void;
}

const schemas: Readonly<Record<string, unknown>> = generated;
const results: Readonly<Record<string, Schema | undefined>> = generated.results;

/** Validates a body or query before it is sent. Unknown fields are logged as a warning: the platform ignores them silently. */
export function checkInput(op: Checked, input: unknown, listener: Listener): Issue[] {
  const schema = schemas[op.input ?? ''] as Schema | undefined;
  // A query can be omitted; a body with required fields cannot.
  if (!schema || (input === undefined && op.kind === 'GET')) return [];
  const { shape } = schema;
  if (shape && typeof input === 'object' && input !== null) {
    const unknown = Object.keys(input).filter((key) => !(key in shape));
    if (unknown.length > 0) {
      listener.log('warn', () => ({ operation: op.id, fields: unknown }), 'undocumented fields; the platform may ignore them');
    }
  }
  return issuesOf(schema, input ?? {}, ['input']);
}

/** Mismatches that were already reported: each one is reported once, not for every row of every page. */
const reported = new WeakMap<Listener, Set<string>>();

/**
 * Validates a response. Each mismatch is reported once per operation and path, without values. Undocumented fields are accepted.
 * @returns With `strict`, the mismatches as text.
 */
export function checkAnswer(op: Checked, body: unknown, isList: boolean, strict: boolean, listener: Listener): string | undefined {
  const schema = results[op.id.slice('skilljar.'.length)];
  if (!schema || body === undefined) return undefined;
  const issues = parts(body, isList).flatMap(([path, value]) => issuesOf(schema, value, path));
  if (issues.length === 0) return undefined;
  if (strict) {
    const list = issues.slice(0, 5).map((issue) => `${wordOf(issue.path)} ${issue.message}`);
    return `a response that does not match its documentation: ${list.join('; ')}${issues.length > list.length ? `, and ${issues.length - list.length} more` : ''}`;
  }
  const known = reported.get(listener) ?? new Set<string>();
  reported.set(listener, known);
  for (const { path, message } of issues) {
    // The row does not matter: the next one has the same mismatch.
    const place = wordOf(path).replace(/\[\d+\]/g, '[]');
    const mark = `${op.id} ${place}`;
    if (known.has(mark)) continue;
    known.add(mark);
    const event: MismatchEvent = { platform: 'skilljar', operation: op.id, path: place, message };
    listener.emit('onMismatch', () => event);
    listener.log('warn', () => event, 'a response does not match its documentation');
  }
  return undefined;
}

/** The values to validate: the response itself, or the rows of a list. An invalid list is reported by the list itself. */
function parts(body: unknown, isList: boolean): [path: (string | number)[], value: unknown][] {
  if (!isList) return [[[], body]];
  const wrapped = (body as { results?: unknown } | null)?.results;
  if (Array.isArray(body)) return body.map((item, i) => [[i], item]);
  return Array.isArray(wrapped) ? wrapped.map((item, i) => [['results', i], item]) : [];
}

/** Formats a path as `results[3].user.id`; an empty path is the response itself. */
const wordOf = (path: Issue['path']): string => formatPath(path) || 'the response';

function issuesOf(schema: Schema, value: unknown, at: (string | number)[]): Issue[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => toIssue(issue, value, at));
}

/** zod without a locale has only a generic message; the rule is in the issue's fields. */
function toIssue({ path, message, code, expected }: SchemaIssue, whole: unknown, at: (string | number)[]): Issue {
  const value = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], whole);
  const rules: Record<string, string> = {
    invalid_type: value === undefined ? 'is required' : `must be of type ${expected}`,
    invalid_union: 'must have one of the allowed forms',
  };
  return { path: [...at, ...(path as (string | number)[])], message: rules[code ?? ''] ?? message };
}
