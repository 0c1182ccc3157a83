import type { Issue } from '../../core/operation/index.js';
import { defOf, hasTypeOf, type Schema, type SchemaIssue } from './schema.js';

/** The rules of a schema that a value violates, at the paths of the arguments. Values are not repeated. */
export function issuesOf(schema: Schema, value: unknown, at: Issue['path']): Issue[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => toIssues(issue, schema, value, at));
}

/** Without a locale, zod has only a generic message; the fields of the issue contain the rule. */
function toIssues(issue: SchemaIssue, schema: Schema, whole: unknown, at: Issue['path']): Issue[] {
  const path = [...at, ...(issue.path as (string | number)[])];
  const value = valueAt(whole, issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return [{ path, message: value === undefined ? 'is required' : `must be of type ${issue.expected}${hintFor(value)}` }];
    case 'invalid_value':
      return [{ path, message: `must be ${(issue.values ?? []).map((one) => JSON.stringify(one)).join(' or ')}` }];
    case 'invalid_union':
      return ofUnion(issue, schemaAt(schema, issue.path), value, path);
    default:
      return [{ path, message: issue.message }];
  }
}

function hintFor(value: unknown): string {
  if (value instanceof Date) return ': use toISOString()';
  return value === null ? ', not null' : '';
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

const isMissing = (issue: SchemaIssue, value: unknown) => issue.code === 'invalid_type' && valueAt(value, issue.path) === undefined;

/** The violated rules of the alternative that the value resembles most, or the allowed alternatives. */
function ofUnion({ errors = [] }: SchemaIssue, union: Schema | undefined, value: unknown, path: Issue['path']): Issue[] {
  const options = (union && defOf(union).options) ?? [];
  const meant = options
    .map((option, i) => ({ option, issues: errors[i] ?? [] }))
    .filter(({ option, issues }) => hasTypeOf(defOf(option), value) && !issues.some((issue) => isMissing(issue, value)))
    .sort((a, b) => a.issues.length - b.issues.length)[0];
  if (meant) return meant.issues.flatMap((issue) => toIssues(issue, meant.option, value, path));
  return [{ path, message: `must be ${options.map(formOf).join(' or ')}` }];
}

/** A schema in the notation of a caller, with its required fields: `{ asset: { embed_link_url } }`. */
function formOf(schema: Schema): string {
  const { type, shape, element, values } = defOf(schema);
  if (type === 'literal') return JSON.stringify(values?.[0]);
  if (element) return `a list of ${formOf(element)}`;
  if (!shape) return `a ${type}`;
  const required = Object.entries(shape).filter(([, field]) => field._zod.def.type !== 'optional');
  const fields = required.map(([name, field]) => (defOf(field).shape ? `${name}: ${formOf(field)}` : name));
  return `{ ${fields.join(', ') || '…'} }`;
}

/** The schema of a part. Unions are not nested. */
function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  return path.reduce<Schema | undefined>((at, key) => {
    const def = at && defOf(at);
    return def?.element ?? def?.shape?.[String(key)];
  }, schema);
}
