// The arguments of a call, from the values of its flags.
import { UsageError } from '../common/index.js';
import { type ArgumentFlag, fieldsOf, type Types } from './flags.js';
import type { Parameter } from './method-types.js';
import { jsonOf, parsed } from './values.js';

/** The values of each flag on the command line, by its documented name. */
export type Given = ReadonlyMap<string, readonly (string | true)[]>;

type Values = Record<string, unknown>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parameter that `--input` sets, unless an argument has this name: the body, the query or the variables. */
export const inputParameter = (parameters: readonly Parameter[]): Parameter | undefined =>
  parameters.find(({ name }) => name === 'input') ?? parameters.find(({ name }) => name === 'variables');

/**
 * The value of each parameter by its name. Throws a `UsageError` that names every missing required flag. `filled` contains the names that
 * the client sets itself.
 */
export function argumentsOf(
  id: string,
  parameters: readonly Parameter[],
  types: Types,
  flags: readonly ArgumentFlag[],
  given: Given,
  filled: ReadonlySet<string>,
): Values {
  const values: Values = {};
  const whole = given.get('input');
  const target = inputParameter(parameters);
  if (whole && target && !flags.some(({ name }) => name === 'input')) values[target.name] = jsonOf('input', String(whole[0]));
  // Outer objects first: flags of their members add to them.
  for (const flag of [...flags].sort((a, b) => a.path.length - b.path.length)) {
    const texts = given.get(flag.name);
    if (texts) set(values, flag, parsed(flag.name, flag.type, texts));
  }
  const missing = parameters.flatMap((parameter) => missingIn(parameter, values[parameter.name], types, filled));
  if (missing.length > 0) throw new UsageError(`call ${id}: missing ${missing.map((name) => `--${name}`).join(', ')}.`);
  for (const { name, type, required } of parameters) {
    if (values[name] === undefined && required && fieldsOf(type, types)) values[name] = {};
  }
  return values;
}

function set(values: Values, { name, path }: ArgumentFlag, value: unknown): void {
  let at = values;
  for (const key of path.slice(0, -1)) {
    at[key] ??= {};
    if (!isObject(at[key])) throw new UsageError(`--${name}: the value that contains it is not an object.`);
    at = at[key];
  }
  at[path.at(-1) ?? ''] = value;
}

/** The names of required flags that have no value. */
function missingIn({ name, type, required }: Parameter, value: unknown, types: Types, filled: ReadonlySet<string>): string[] {
  const fields = fieldsOf(type, types);
  if (!fields) return required && value === undefined ? [name] : [];
  if (value !== undefined && !isObject(value)) return [];
  return missingFields(fields, value ?? {}, types, filled, '');
}

function missingFields(
  fields: NonNullable<ReturnType<typeof fieldsOf>>,
  value: Values,
  types: Types,
  filled: ReadonlySet<string>,
  prefix: string,
): string[] {
  return Object.entries(fields).flatMap(([key, { type, required }]) => {
    const inner = fieldsOf(type, types);
    const own = value[key];
    if (own === undefined) {
      if (!required || filled.has(key)) return [];
      // The names of its missing members are more helpful than its own name.
      const within = inner ? missingFields(inner, {}, types, filled, `${prefix}${key}.`) : [];
      return within.length > 0 ? within : inner && Object.values(inner).some((each) => each.required) ? [] : [`${prefix}${key}`];
    }
    return inner && isObject(own) ? missingFields(inner, own, types, filled, `${prefix}${key}.`) : [];
  });
}
