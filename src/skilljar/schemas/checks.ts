// Validation with the schemas. Part of their entry point: loaded with the first validation, and omitted together with them.

import type { DriftSink, Hooks, Logger, MismatchEvent } from '../../core/observe/index.js';
import { formatPath, type Issue } from '../../core/operation/index.js';
import type { PageQuery } from '../types/shared.js';
import { reportDrift } from './drift.js';
import * as generated from './generated/schemas.js';
import { issuesOf } from './issues.js';
import { defOf, type Schema } from './schema.js';
import { type UnknownPart, unknownParts } from './unknown-parts.js';

/** The parts of an operation that validation needs. */
interface Checked {
  readonly id: string;
  readonly kind: string;
  readonly input?: string | undefined;
}

/** Receives the reports. */
interface Listener {
  readonly logger?: Logger | undefined;
  readonly hooks: Hooks;
  emit(name: 'onMismatch' & keyof Hooks, event: () => MismatchEvent): void;
  log(level: keyof Logger, fields: () => object, message: string): void;
}

const schemas: Readonly<Record<string, unknown>> = generated;
const results: Readonly<Record<string, Schema | undefined>> = generated.results;

/** The parameters that every list accepts, even if undocumented. */
const PAGING = new Set<unknown>(['page_size', 'cursor']);

/** Maximum number of mismatches in one message. */
const MOST_SHOWN = 5;

/**
 * Validates a body or query before it is sent. Reports undocumented fields, which the platform ignores silently, and unknown values of open
 * enums; with `strict`, these are issues.
 */
export function checkInput(op: Checked, input: unknown, listener: Listener, strict: boolean): Issue[] {
  const schema = schemas[op.input ?? ''] as Schema | undefined;
  if (!schema) return [];
  const missing = missingBody(op, input);
  if (missing) return [{ path: ['input'], message: missing }];
  const value = input ?? {};
  const issues = issuesOf(schema, value, ['input']);
  const { shape } = defOf(schema);
  const isList = op.kind === 'GET' && shape?.page !== undefined;
  if (isList && !shape.page_size) issues.push(...issuesOf(generated.PageQuery, { page_size: (value as PageQuery).page_size }, ['input']));
  // Otherwise, nothing receives the result.
  if (!strict && !listener.logger && !listener.hooks.onMismatch) return issues;
  const unknown = unknownParts(schema, value, ['input']).filter(({ path: [, name] }) => !(isList && PAGING.has(name)));
  if (strict) return [...issues, ...unknown];
  reportInput(op, unknown, listener);
  return issues;
}

/** Reports each path once: in a list of a thousand items, each item probably has the same mistake. */
function reportInput(op: Checked, unknown: readonly UnknownPart[], listener: Listener): void {
  const events = new Map(unknown.map((part) => [placeOf(part), { part, event: eventOf(op, part) }]));
  for (const { part, event } of events.values()) {
    listener.emit('onMismatch', () => event);
    if (part.kind === 'value') listener.log('warn', () => event, 'an undocumented value; the platform may reject it');
  }
  const fields = [...events.values()].filter(({ part }) => part.kind === 'field');
  if (fields.length === 0) return;
  const names = fields.map(({ event }) => event.path.replace(/^input\.?/, ''));
  const hints = fields.slice(0, MOST_SHOWN).map(({ event }, i) => `${names[i]} ${event.message}`);
  listener.log(
    'warn',
    () => ({ operation: op.id, fields: names }),
    `undocumented fields; the platform may ignore them: ${hints.join('; ')}`,
  );
}

/** A query can be omitted, and so can the body of a creation without required fields. */
function missingBody({ kind }: Checked, input: unknown): string | undefined {
  if (kind === 'GET') return undefined;
  if (input === null) return 'must not be null';
  return input === undefined && kind !== 'POST' ? 'is required: an update without fields changes nothing' : undefined;
}

/** Mismatches that were already reported: each one is reported once, not for every item of every page. */
const reported = new WeakMap<Listener, Set<string>>();

/**
 * Validates a response. Reports each mismatch once per operation and path, without values, and to `drift` each time. Undocumented fields
 * are accepted.
 * @returns With `strict`, the mismatches as text.
 */
export function checkAnswer(
  op: Checked,
  body: unknown,
  isList: boolean,
  strict: boolean,
  listener: Listener,
  drift?: DriftSink,
): string | undefined {
  const schema = results[op.id.slice('skilljar.'.length)];
  if (!schema || body === undefined) return undefined;
  const checked = parts(body, isList).map(([at, value]) => ({ at, value, issues: issuesOf(schema, value, at) }));
  if (drift) reportDrift(op, schema, checked, drift);
  const issues = checked.flatMap((part) => part.issues);
  if (issues.length === 0) return undefined;
  if (strict) {
    const list = issues.slice(0, MOST_SHOWN).map((issue) => `${wordOf(issue.path)} ${issue.message}`);
    return `a response that does not match its documentation: ${list.join('; ')}${issues.length > list.length ? `, and ${issues.length - list.length} more` : ''}`;
  }
  const known = reported.get(listener) ?? new Set<string>();
  reported.set(listener, known);
  for (const issue of issues) {
    const event = eventOf(op, issue);
    const mark = `${op.id} ${event.path}`;
    if (known.has(mark)) continue;
    known.add(mark);
    listener.emit('onMismatch', () => event);
    listener.log('warn', () => event, 'a response does not match its documentation');
  }
  return undefined;
}

const eventOf = (op: Checked, issue: Issue): MismatchEvent => ({
  platform: 'skilljar',
  operation: op.id,
  path: placeOf(issue),
  message: issue.message,
});

/** Ignore the index: the next item has the same mismatch. */
const placeOf = ({ path }: Issue): string => wordOf(path).replace(/\[\d+\]/g, '[]');

/** The values to validate: the response itself, or the items of a list. The list itself reports an invalid list. */
function parts(body: unknown, isList: boolean): [path: (string | number)[], value: unknown][] {
  if (!isList) return [[[], body]];
  const wrapped = (body as { results?: unknown } | null)?.results;
  if (Array.isArray(body)) return body.map((item, i) => [[i], item]);
  return Array.isArray(wrapped) ? wrapped.map((item, i) => [['results', i], item]) : [];
}

/** Formats a path as `results[3].user.id`; an empty path is the response itself. */
const wordOf = (path: Issue['path']): string => formatPath(path) || 'the response';
