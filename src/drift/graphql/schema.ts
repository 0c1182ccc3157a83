// The schemas for the checker: compact text that codegen writes, parsed with the first response that needs it.
import type { PlatformName } from '../../core/operation/index.js';
import type { SchemaText } from './schema-text.js';

/** A type with its wrappers, from the outside in. */
export interface TypeRef {
  readonly text: string;
  readonly name: string;
  readonly isNonNull: boolean;
  readonly item: TypeRef | undefined;
}

export interface OutputSchema {
  readonly roots: SchemaText['roots'];
  fieldsOf(type: string): ReadonlyMap<string, TypeRef> | undefined;
  valuesOf(enumName: string): ReadonlySet<string> | undefined;
  /** The object types of a union or interface; `undefined` for any other type. */
  possibleOf(type: string): ReadonlySet<string> | undefined;
}

const LOADERS: Partial<Record<PlatformName, () => Promise<{ readonly schema: SchemaText }>>> = {
  instruqt: () => import('../generated/instruqt.js'),
  sda: () => import('../generated/sda.js'),
  learningPath: () => import('../generated/learning-path.js'),
};

const loaded = new Map<PlatformName, Promise<OutputSchema>>();

/** The schema of a platform, loaded once. `undefined` for a platform without a GraphQL schema. */
export function schemaOf(platform: PlatformName): Promise<OutputSchema> | undefined {
  const load = LOADERS[platform];
  if (!load) return undefined;
  const schema = loaded.get(platform) ?? load().then((module) => readSchema(module.schema));
  loaded.set(platform, schema);
  return schema;
}

export function readSchema(text: SchemaText): OutputSchema {
  const sets = new Map<string, ReadonlySet<string>>();
  const fields = new Map<string, ReadonlyMap<string, TypeRef>>();
  const setOf = (words: string | undefined, name: string) => {
    if (words === undefined) return undefined;
    const set = sets.get(name) ?? new Set(words.split(' '));
    sets.set(name, set);
    return set;
  };
  const own = (record: Readonly<Record<string, string>>, name: string) => (Object.hasOwn(record, name) ? record[name] : undefined);
  return {
    roots: text.roots,
    valuesOf: (name) => setOf(own(text.enums, name), name),
    possibleOf: (name) => setOf(own(text.possible, name), name),
    fieldsOf(type) {
      const written = own(text.types, type);
      if (written === undefined) return undefined;
      const known = fields.get(type) ?? readFields(written);
      fields.set(type, known);
      return known;
    },
  };
}

/** Parses `id:ID! level:Level`. */
function readFields(text: string): ReadonlyMap<string, TypeRef> {
  const pairs = text.split(' ').map((pair) => pair.split(':') as [string, string]);
  return new Map(pairs.map(([name, type]) => [name, typeRef(type)]));
}

/** Parses `[Track!]!`. */
function typeRef(text: string): TypeRef {
  const isNonNull = text.endsWith('!');
  const bare = isNonNull ? text.slice(0, -1) : text;
  const item = bare.startsWith('[') ? typeRef(bare.slice(1, -1)) : undefined;
  return { text, name: item?.name ?? bare, isNonNull, item };
}
