// The compared parts of a JSON Schema: types, properties, required properties, known values. Lengths, patterns, formats and descriptions
// are ignored.

/** A JSON Schema, or its compared parts. */
export interface Shape {
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
}

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly nullable?: boolean;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema & { readonly readOnly?: boolean; readonly writeOnly?: boolean }>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** Resolves a reference. */
export type Resolve = (ref: string) => unknown;

/** Deeper than any schema of the platform. In a recursive schema, deeper levels are omitted. */
const MAX_DEPTH = 12;

/**
 * The shape of a JSON Schema. Several alternatives are merged to one shape: all their properties; a property is required if all
 * alternatives require it.
 */
export function shapeOf(schema: unknown, resolve: Resolve, depth = 0, open: readonly string[] = []): Shape {
  if (typeof schema !== 'object' || schema === null || depth > MAX_DEPTH) return {};
  const { $ref, type, nullable, const: only, enum: values, properties, required, items, allOf, oneOf, anyOf } = schema as JsonSchema;
  const of = (each: unknown) => shapeOf(each, resolve, depth + 1, open);
  if ($ref !== undefined) return open.includes($ref) ? {} : shapeOf(resolve($ref), resolve, depth + 1, [...open, $ref]);
  const types = [type ?? []].flat();
  const own: Shape = {
    ...typeOf(types.find((each) => each !== 'null')),
    ...((nullable || types.includes('null')) && { nullable: true }),
    ...valuesOf(only === undefined ? values : [only]),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, of(each)])) }),
    ...(required && required.length > 0 && { required: [...required].sort() }),
    ...(items && { items: of(items) }),
  };
  const forms = [oneOf ?? [], anyOf ?? []].flat().map(of);
  return [...(allOf ?? []).map(of), ...(forms.length > 0 ? [forms.reduce(either)] : [])].reduce(both, own);
}

const typeOf = (type: string | undefined): Shape => (type === undefined || type === 'null' ? {} : { type });

function valuesOf(values: readonly unknown[] | undefined): Shape {
  const known = values?.filter((value) => value !== null && value !== '');
  return {
    ...(known && known.length > 0 && { enum: [...new Set(known)].sort(), type: typeof known[0] }),
    ...(values?.includes(null) && { nullable: true }),
  };
}

function both(a: Shape, b: Shape): Shape {
  return joined(a, b, [...new Set([...(a.required ?? []), ...(b.required ?? [])])]);
}

function either(a: Shape, b: Shape): Shape {
  return joined(
    a,
    b,
    (a.required ?? []).filter((name) => b.required?.includes(name)),
  );
}

function joined(a: Shape, b: Shape, required: readonly string[]): Shape {
  const names = [...new Set([...Object.keys(a.properties ?? {}), ...Object.keys(b.properties ?? {})])];
  const one = (name: string): Shape => {
    const [left, right] = [a.properties?.[name], b.properties?.[name]];
    return left && right ? either(left, right) : (left ?? right ?? {});
  };
  const known = [...new Set([...(a.enum ?? []), ...(b.enum ?? [])])].sort();
  const { required: _required, ...rest } = { ...b, ...a };
  return {
    ...rest,
    ...(known.length > 0 && { enum: known }),
    ...(names.length > 0 && { properties: Object.fromEntries(names.map((name) => [name, one(name)])) }),
    ...(required.length > 0 && { required: [...required].sort() }),
  };
}
