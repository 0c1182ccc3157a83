// The flags of a method, from the types of its parameters.
import type { Field, MethodType, Parameter } from './method-types.js';

/** A flag that sets a parameter, or a member of one. */
export interface ArgumentFlag {
  /** The documented name, with dots for members of objects: `trackSlug`, `input.teamSlug`. */
  readonly name: string;
  /** The name in kebab-case: `track-slug`. `undefined` when it equals the name, or another flag has it. */
  readonly alias: string | undefined;
  /** The parameter, then the member. */
  readonly path: readonly string[];
  readonly type: MethodType;
  readonly required: boolean;
  readonly about: string | undefined;
}

export type Types = Readonly<Record<string, Readonly<Record<string, Field>>>>;

/** Objects in objects have flags down to this depth. Deeper ones are passed as JSON. */
const DEEPEST = 4;

/** The members of an object type; `undefined` for other types. */
export function fieldsOf(type: MethodType, types: Types): Readonly<Record<string, Field>> | undefined {
  if (typeof type === 'string') return undefined;
  return 'fields' in type ? type.fields : 'ref' in type ? types[type.ref] : undefined;
}

/** `trackSlug` → `track-slug`, `expires_at` → `expires-at`. Double underscores separate words of the API: `label__name` is unchanged. */
const kebab = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/(?<!_)_(?!_)/g, '-')
    .toLowerCase();

/** The flags of a method. `reserved` are the names of other flags. */
export function argumentFlags(parameters: readonly Parameter[], types: Types, reserved: ReadonlySet<string>): ArgumentFlag[] {
  const flags: ArgumentFlag[] = [];
  const add = (name: string, path: readonly string[], { type, required, about }: Field, seen: readonly string[]): void => {
    flags.push({ name, alias: undefined, path, type, required: required === true, about });
    const ref = typeof type === 'object' && 'ref' in type ? type.ref : undefined;
    if (path.length > DEEPEST || (ref !== undefined && seen.includes(ref))) return;
    const inside = ref === undefined ? seen : [...seen, ref];
    for (const [member, field] of Object.entries(fieldsOf(type, types) ?? {})) add(`${name}.${member}`, [...path, member], field, inside);
  };
  for (const parameter of parameters) {
    const fields = fieldsOf(parameter.type, types);
    if (!fields) add(parameter.name, [parameter.name], parameter, []);
    for (const [member, field] of Object.entries(fields ?? {})) {
      // The flag for paging has this name.
      if (member !== 'cursor') add(member, [parameter.name, member], field, []);
    }
  }
  const names = new Set([...reserved, ...flags.map(({ name }) => name)]);
  return flags.map((flag) => {
    const alias = kebab(flag.name);
    const others = flags.filter(({ name }) => kebab(name) === alias).length;
    return names.has(alias) || others > 1 ? flag : { ...flag, alias };
  });
}

/** The placeholder of a value in the help. */
export function placeholderOf(type: MethodType): string {
  if (typeof type === 'string') return type === 'text' ? 'text|@file' : type;
  if ('enum' in type) return 'value';
  return 'list' in type && !isObjectList(type) ? placeholderOf(type.list) : 'json';
}

/** A list whose items are passed as JSON. */
const isObjectList = ({ list }: { readonly list: MethodType }) => list === 'json' || (typeof list === 'object' && !('enum' in list));
