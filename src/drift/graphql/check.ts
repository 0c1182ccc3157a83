import type { Difference } from '../types.js';
import type { FieldPlan, ObjectPlan } from './plan.js';
import type { TypeRef } from './schema.js';

/** Maximum number of values to check in one response: the ten-thousandth item adds no more information than the first thousands. */
const MAX_VALUES = 20_000;

type Report = (difference: Difference) => void;

/** The JSON types of GraphQL's built-in scalars. The JSON types of other scalars are not documented. */
const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' || typeof value === 'number',
  Int: Number.isInteger,
  Float: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
};

/** Reports differences between a response and the schema. */
export function checkAnswer(plan: ObjectPlan, data: unknown, report: Report): void {
  let left = MAX_VALUES;

  const object = (plan: ObjectPlan, row: Record<string, unknown>, path: string, type: string | undefined) => {
    let named = type;
    for (const key of plan.typenames) {
      const name = row[key];
      if (typeof name !== 'string') continue;
      named = name;
      if (!plan.possible.has(name)) report({ kind: 'unknown-typename', path, expected: plan.type, value: name });
    }
    for (const field of plan.fields) value(field, field.type, row[field.key], field.path);
    const is = named ?? (plan.isAbstract ? undefined : plan.type);
    for (const { possible, plan: inner } of plan.conditions) {
      // Without a __typename, the type of the value is unknown.
      if (inner.type === plan.type || (is !== undefined && possible.has(is))) object(inner, row, path, named);
    }
  };

  const value = (field: FieldPlan, type: TypeRef, given: unknown, path: string) => {
    if (--left < 0) return;
    const { isNonNull, item, name } = type;
    const differs = (kind: Difference['kind'], expected = type.text) => report({ kind, path, expected, value: given });
    if (given === null) {
      if (isNonNull) differs('null-for-non-null');
    } else if (given === undefined) differs('missing-field');
    else if (item) {
      if (!Array.isArray(given)) differs('wrong-type');
      else for (const one of given) value(field, item, one, `${path}[]`);
    } else if (field.object) {
      if (typeof given !== 'object' || Array.isArray(given)) differs('wrong-type');
      else object(field.object, given as Record<string, unknown>, path, undefined);
    } else if (field.values) {
      if (typeof given !== 'string') differs('wrong-type');
      else if (!field.values.has(given)) differs('unknown-enum-value', name);
    } else if (SCALARS[name]?.(given) === false) differs('wrong-type');
  };

  if (typeof data === 'object' && data !== null) object(plan, data as Record<string, unknown>, '', undefined);
}
