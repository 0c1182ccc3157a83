// What is done with the schemas. Stands in their entry: loaded when the first thing is to be checked, and left out together with them.

import type { Hooks, Logger, MismatchEvent } from '../../core/observe/index.js';
import { formatPath, type Issue } from '../../core/operation/index.js';
import * as generated from './generated/schemas.js';
import type { Schema, SchemaIssue } from './schema.js';

/** What a check has to know of the operation. */
interface Checked {
  readonly id: string;
  readonly kind: string;
  readonly input?: string | undefined;
}

/** Who is told. */
interface Listener {
  emit(name: 'onMismatch' & keyof Hooks, event: () => MismatchEvent): void;
  log(level: keyof Logger, fields: () => object, message: string): void;
}

const schemas: Readonly<Record<string, unknown>> = generated;
const results: Readonly<Record<string, Schema | undefined>> = generated.results;

/** Checks a body or query: the client does, before it sends one. Unknown fields pass with a warning: the platform ignores them silently. */
export function checkInput(op: Checked, input: unknown, listener: Listener): Issue[] {
  const schema = schemas[op.input ?? ''] as Schema | undefined;
  // A query may be left out altogether; a body that has required fields may not.
  if (!schema || (input === undefined && op.kind === 'GET')) return [];
  const { shape } = schema;
  if (shape && typeof input === 'object' && input !== null) {
    const unknown = Object.keys(input).filter((key) => !(key in shape));
    if (unknown.length > 0) {
      listener.log('warn', () => ({ operation: op.id, fields: unknown }), 'fields that the platform does not document; it may ignore them');
    }
  }
  return issuesOf(schema, input ?? {}, ['input']);
}

/** What was told to whom: a mismatch is worth a line once, not with every row of every page. */
const told = new WeakMap<Listener, Set<string>>();

/**
 * Checks an answer: the client does, when it has one. What is not as documented is told once per operation and place, without values; fields
 * that nobody documents pass.
 * @returns With `strict`, what is wrong, in words.
 */
export function checkAnswer(op: Checked, body: unknown, isList: boolean, strict: boolean, listener: Listener): string | undefined {
  const schema = results[op.id.slice('skilljar.'.length)];
  if (!schema || body === undefined) return undefined;
  const issues = parts(body, isList).flatMap(([path, value]) => issuesOf(schema, value, path));
  if (issues.length === 0) return undefined;
  if (strict) {
    const list = issues.slice(0, 5).map((issue) => `${wordOf(issue.path)} ${issue.message}`);
    return `an answer that is not as documented: ${list.join('; ')}${issues.length > list.length ? `, and ${issues.length - list.length} more` : ''}`;
  }
  const known = told.get(listener) ?? new Set<string>();
  told.set(listener, known);
  for (const { path, message } of issues) {
    // Which row it is does not matter: the next one has it too.
    const place = wordOf(path).replace(/\[\d+\]/g, '[]');
    const mark = `${op.id} ${place}`;
    if (known.has(mark)) continue;
    known.add(mark);
    const event: MismatchEvent = { platform: 'skilljar', operation: op.id, path: place, message };
    listener.emit('onMismatch', () => event);
    listener.log('warn', () => event, 'an answer is not as documented');
  }
  return undefined;
}

/** What the schema is for: the answer itself, or the rows of a list. A list that is none is for the list to refuse. */
function parts(body: unknown, isList: boolean): [path: (string | number)[], value: unknown][] {
  if (!isList) return [[[], body]];
  const wrapped = (body as { results?: unknown } | null)?.results;
  if (Array.isArray(body)) return body.map((item, i) => [[i], item]);
  return Array.isArray(wrapped) ? wrapped.map((item, i) => [['results', i], item]) : [];
}

/** `results[3].user.id`; the answer itself when the path is empty. */
const wordOf = (path: Issue['path']): string => formatPath(path) || 'the answer';

function issuesOf(schema: Schema, value: unknown, at: (string | number)[]): Issue[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => toIssue(issue, value, at));
}

/** zod without a locale only says that something is wrong; the rule itself is in the issue's fields. */
function toIssue({ path, message, code, expected }: SchemaIssue, whole: unknown, at: (string | number)[]): Issue {
  const value = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], whole);
  const rules: Record<string, string> = {
    invalid_type: value === undefined ? 'is required' : `must be of type ${expected}`,
    invalid_union: 'has none of the forms that are allowed',
  };
  return { path: [...at, ...(path as (string | number)[])], message: rules[code ?? ''] ?? message };
}
