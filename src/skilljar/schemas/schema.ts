/** A zod issue for one violated rule. */
export interface SchemaIssue {
  readonly path: PropertyKey[];
  readonly message: string;
  readonly code?: string;
  readonly expected?: string;
  /** The values of a literal. */
  readonly values?: readonly unknown[];
  /** The violated rules of each alternative of a union. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** The parts of a zod schema's definition that are read here. */
export interface SchemaDef {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly values?: readonly unknown[];
  readonly getter?: () => Schema;
}

/** The part of a zod schema that this client uses: it parses safely and has a definition. */
export interface Schema {
  safeParse(value: unknown): { success: true } | { success: false; error: { issues: readonly SchemaIssue[] } };
  readonly _zod: { readonly def: SchemaDef };
}

/** The inner definition of `optional`, `nullable` and `lazy`. */
export function defOf(schema: Schema): SchemaDef {
  const { def } = schema._zod;
  const inner = def.innerType ?? def.getter?.();
  return inner ? defOf(inner) : def;
}

export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value has the JSON type of a schema. */
export function hasTypeOf({ type, values }: SchemaDef, value: unknown): boolean {
  if (type === 'object' || type === 'record') return isFields(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'literal' ? (values ?? []).includes(value) : type === 'unknown' || type === typeof value;
}
