// The checks for the responses of one document. Created once per document, so that checking a response only traverses it.
import type { OutputSchema, TypeRef } from './schema.js';
import type { Selected, SelectionSet } from './selection.js';

export interface FieldPlan {
  readonly key: string;
  /** The path of the field in the response, in the names of the schema: `tracks[].level`. */
  readonly path: string;
  readonly type: TypeRef;
  /** For an enum. */
  readonly values: ReadonlySet<string> | undefined;
  /** For a type with fields. */
  readonly object: ObjectPlan | undefined;
}

export interface ObjectPlan {
  readonly type: string;
  /** The possible types of the value. */
  readonly possible: ReadonlySet<string>;
  readonly isAbstract: boolean;
  /** The keys of `__typename`. */
  readonly typenames: readonly string[];
  readonly fields: readonly FieldPlan[];
  readonly conditions: readonly { readonly possible: ReadonlySet<string>; readonly plan: ObjectPlan }[];
}

/** Larger than any document of the SDK: fragments that spread each other many times multiply. */
const MAX_PARTS = 20_000;

/** `undefined` if the document is too large, or its root is not in the schema. */
export function planOf({ kind, set }: Selected, schema: OutputSchema): ObjectPlan | undefined {
  const root = schema.roots[kind];
  let parts = 0;
  const compile = (from: SelectionSet, type: string, path: string, depth: number): ObjectPlan | undefined => {
    const fields = schema.fieldsOf(type);
    const possible = schema.possibleOf(type);
    if (depth > 100 || ++parts > MAX_PARTS) return undefined;
    const plans: FieldPlan[] = [];
    const conditions: ObjectPlan['conditions'][number][] = [];
    for (const { name, key, set } of from.fields) {
      const ref = fields?.get(name);
      // Fields that this version does not know, such as newer ones, are not checked.
      if (!ref) continue;
      const at = `${path}${path && '.'}${name}`;
      const within = set && compile(set, ref.name, `${at}${lists(ref)}`, depth + 1);
      if (set && !within) return undefined;
      plans.push({ key, path: at, type: ref, values: schema.valuesOf(ref.name), object: within });
    }
    for (const { on = type, set } of from.conditions) {
      const plan = compile(set, on, path, depth + 1);
      if (!plan) return undefined;
      conditions.push({ possible: plan.possible, plan });
    }
    return {
      type,
      possible: possible ?? new Set([type]),
      isAbstract: possible !== undefined,
      typenames: from.fields.flatMap(({ name, key }) => (name === '__typename' ? key : [])),
      fields: plans,
      conditions,
    };
  };
  return root === undefined ? undefined : compile(set, root, '', 0);
}

const lists = ({ item }: TypeRef): string => (item ? `[]${lists(item)}` : '');
