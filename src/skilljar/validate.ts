import type { Issue } from '../core/errors.js';
import type { Schema, SchemaIssue, SkilljarContext } from './context.js';
import type { RestOperation } from './operation.js';

/** Checks a body or query before it is sent. Unknown fields pass with a warning: the platform adds fields, and ignores them silently. */
export async function checkInput(context: SkilljarContext, op: RestOperation, input: unknown): Promise<Issue[]> {
  if (context.validation === 'off' || !op.input) return [];
  // An entry of its own, so that a bundle without validation can leave it out, and zod with it.
  const schemas: Readonly<Record<string, Schema | undefined>> = await import('learning-platforms/skilljar/schemas');
  const schema = schemas[op.input];
  // A query may be left out altogether; a body that has required fields may not.
  if (!schema || (input === undefined && op.kind === 'GET')) return [];
  const result = schema.safeParse(input ?? {});
  const issues = result.success ? [] : result.error.issues.map((issue) => toIssue(issue, input));
  if (schema.shape && typeof input === 'object' && input !== null) {
    const known = schema.shape;
    const unknown = Object.keys(input).filter((key) => !(key in known));
    if (unknown.length > 0) {
      context.transport.observer.log(
        'warn',
        () => ({ operation: op.id, fields: unknown }),
        'fields that the platform does not document; it may ignore them',
      );
    }
  }
  return issues;
}

/** zod without a locale only says that something is wrong; the rule itself is in the issue's fields. */
function toIssue({ path, message, code, expected }: SchemaIssue, input: unknown): Issue {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], input);
  const rules: Record<string, string> = {
    invalid_type: value === undefined ? 'is required' : `must be of type ${expected}`,
    invalid_union: 'has none of the forms that are allowed',
  };
  return { path: ['input', ...(path as (string | number)[])], message: rules[code ?? ''] ?? message };
}
