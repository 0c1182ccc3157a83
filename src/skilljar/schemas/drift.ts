import type { DriftSink, RestMismatch } from '../../core/observe/index.js';
import type { Issue } from '../../core/operation/index.js';
import { defOf, type Schema } from './schema.js';
import { unknownParts } from './unknown-parts.js';

/** The response itself, or one of its items, with its issues. */
export interface CheckedPart {
  /** Its location in the response. */
  readonly at: Issue['path'];
  readonly value: unknown;
  /** The issues. Their paths start with `at`. */
  readonly issues: readonly Issue[];
}

/** Reports undocumented parts of a response, or of the items of a list, to a drift collector. */
export function reportDrift(op: { readonly id: string }, schema: Schema, parts: readonly CheckedPart[], drift: DriftSink): void {
  const mismatches = parts.flatMap(({ at, value, issues }) => {
    const broken = issues
      .map(({ path, message }) => ({ path: path.slice(at.length), message }))
      .map((issue) => mismatch(kindOf(issue, value), issue));
    const values = unknownParts(schema, value, []).filter(({ kind }) => kind === 'value');
    return [...broken, ...values.map((part) => mismatch('unknown-enum-value', part))];

    function mismatch(kind: RestMismatch['kind'], issue: Issue): RestMismatch {
      const place = placeOf(schema, issue.path);
      const root = at.map((step) => (typeof step === 'number' ? '[]' : step)).join('');
      const separator = root && place && !place.startsWith('[') ? '.' : '';
      return {
        platform: 'skilljar',
        operation: op.id,
        path: `${root}${separator}${place}` || 'the response',
        kind,
        expected: issue.message,
        value: valueAt(value, issue.path),
      };
    }
  });
  drift.restAnswer('skilljar', mismatches);
}

function kindOf({ path, message }: Issue, whole: unknown): RestMismatch['kind'] {
  const value = valueAt(whole, path);
  if (value === undefined) return 'missing-field';
  if (value === null) return 'null-for-non-null';
  return message.startsWith('must be of type') ? 'wrong-type' : 'broken-rule';
}

const valueAt = (value: unknown, path: Issue['path']): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** The path without indices, and with `*` for each key that the schema does not define, because it may be any text. */
function placeOf(schema: Schema, path: Issue['path']): string {
  let at: Schema | undefined = schema;
  let place = '';
  for (const step of path) {
    const def: ReturnType<typeof defOf> | undefined = at && defOf(at);
    const known: Schema | undefined =
      typeof step === 'string' && def?.shape && Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    if (typeof step === 'number') place += '[]';
    else place += `${place && '.'}${known ? step : '*'}`;
    at = typeof step === 'number' ? def?.element : known;
  }
  return place;
}
