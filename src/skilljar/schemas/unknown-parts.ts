import { didYouMean, type Issue } from '../../core/operation/index.js';
import { knownValues } from './rules.js';
import { defOf, hasTypeOf, isFields, type Schema } from './schema.js';

/** So much of a name that nobody knows is repeated. */
const LONGEST_NAME = 100;

/** So many known values are listed where none is near. */
const MOST_VALUES = 10;

/** Not cut inside a character. */
const shown = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '')}…` : name);

/** An undocumented field, or an unknown value of an open enum. */
export interface UnknownPart extends Issue {
  readonly kind: 'field' | 'value';
}

/**
 * Finds what the documentation does not have, at any depth: fields, which the platform ignores silently, and values of open enums. Each with
 * the nearest known name. Values are not repeated.
 */
export function unknownParts(schema: Schema, value: unknown, path: Issue['path']): UnknownPart[] {
  if (value === undefined || value === null) return [];
  const def = defOf(schema);
  if (typeof value === 'string') {
    const known = def.type === 'string' ? knownOf(schema) : undefined;
    if (!known || known.has(value)) return [];
    const hint = didYouMean(value, known) || ` Known values: ${[...known].slice(0, MOST_VALUES).join(', ')}.`;
    return [{ kind: 'value', path, message: `is not a known value.${hint}` }];
  }
  if (def.element && Array.isArray(value)) {
    const { element } = def;
    return value.flatMap((item, i) => unknownParts(element, item, [...path, i]));
  }
  if (def.shape && isFields(value)) {
    const { shape } = def;
    return Object.entries(value).flatMap(([name, field]) => {
      if (Object.hasOwn(shape, name)) return unknownParts(shape[name] as Schema, field, [...path, name]);
      // It is not sent.
      if (field === undefined) return [];
      return [
        { kind: 'field', path: [...path, shown(name)], message: `is not a documented field.${didYouMean(name, Object.keys(shape))}` },
      ];
    });
  }
  // Of a union, the form that the value is most like.
  const forms = (def.options ?? []).filter((option) => hasTypeOf(defOf(option), value));
  const found = forms.map((option) => unknownParts(option, value, path));
  return found.sort((a, b) => a.length - b.length)[0] ?? [];
}

function knownOf(schema: Schema): ReadonlySet<string> | undefined {
  const inner = schema._zod.def.innerType;
  return inner ? knownOf(inner) : knownValues(schema);
}
