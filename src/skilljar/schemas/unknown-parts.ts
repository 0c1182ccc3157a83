import { type Issue, nearest } from '../../core/operation/index.js';
import { knownValues } from './rules.js';
import { defOf, hasTypeOf, isFields, type Schema } from './schema.js';

/** Maximum length of an unknown name in a message. */
const LONGEST_NAME = 100;

/** Maximum number of known values in a message, if none is similar. */
const MOST_VALUES = 10;

/** Do not cut inside a character. */
const shown = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '')}…` : name);

/** An undocumented field, or an unknown value of an open enum. */
export interface UnknownPart extends Issue {
  readonly kind: 'field' | 'value';
}

/**
 * Finds undocumented parts at any depth: fields, which the platform ignores silently, and values of open enums. Each has the nearest known
 * name. Values are not repeated.
 */
export function unknownParts(schema: Schema, value: unknown, path: Issue['path']): UnknownPart[] {
  const found: UnknownPart[] = [];
  search(schema, value, [...path], found);
  return found;
}

/** `path` is the current location; it is copied only for findings. */
function search(schema: Schema, value: unknown, path: (string | number)[], found: UnknownPart[]): void {
  if (typeof value === 'string') searchText(knownOf(schema), value, path, found);
  if (typeof value !== 'object' || value === null) return;
  const { element, shape, options = [] } = defOf(schema);
  if (element && Array.isArray(value)) {
    for (const [i, item] of value.entries()) within(element, item, i, path, found);
  } else if (shape && isFields(value)) {
    for (const name of Object.keys(value)) {
      const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
      if (field) within(field, value[name], name, path, found);
      else if (value[name] !== undefined) {
        const near = nearest(name, Object.keys(shape));
        const message = `is not a documented field${near === undefined ? '' : ` (did you mean ${near}?)`}`;
        found.push({ kind: 'field', path: [...path, shown(name)], message });
      }
    }
  } else {
    // For a union, the alternative that the value resembles most.
    const forms = options.filter((option) => hasTypeOf(defOf(option), value)).map((option) => unknownParts(option, value, path));
    found.push(...(forms.sort((a, b) => a.length - b.length)[0] ?? []));
  }
}

function within(schema: Schema, value: unknown, step: string | number, path: (string | number)[], found: UnknownPart[]): void {
  path.push(step);
  search(schema, value, path, found);
  path.pop();
}

function knownOf(schema: Schema): readonly string[] | undefined {
  const inner = schema._zod.def.innerType;
  return inner ? knownOf(inner) : knownValues(schema);
}

function searchText(known: readonly string[] | undefined, value: string, path: readonly (string | number)[], found: UnknownPart[]): void {
  if (!known || known.includes(value)) return;
  const near = nearest(value, known);
  const hint = near === undefined ? `known: ${known.slice(0, MOST_VALUES).join(', ')}` : `did you mean ${near}?`;
  found.push({ kind: 'value', path: [...path], message: `is not a known value (${hint})` });
}
