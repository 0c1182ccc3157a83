import { ENUMS } from '../../mocks/rest/factories/enum-values.js';
import { type CheckDef, defOf } from '../../mocks/rest/factories/zod.js';
import { Timestamp } from '../../src/skilljar/schemas/index.js';

/** How much of an input: what it must have, or everything it can have. */
export type Extent = 'required' | 'all';

/** A value for a field by its name, where the demo world has to know it. */
export type Known = (field: string, path: readonly string[]) => unknown;

/** An input that the schema takes. */
export function inputFor(schema: unknown, extent: Extent, known: Known = () => undefined, path: readonly string[] = []): unknown {
  const def = defOf(schema);
  const field = path.at(-1) ?? '';
  const given = path.length > 0 && !/^(?:optional|nullable)$/.test(def.type) ? known(field, path) : undefined;
  if (given !== undefined) return given;
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return inputFor(def.innerType, extent, known, path);
    case 'object':
      return objectFor(schema, extent, known, path);
    case 'array':
      return [inputFor(def.element, extent, known, [...path, '0'])];
    case 'union':
      return inputFor(extent === 'all' ? def.options?.at(-1) : def.options?.[0], extent, known, path);
    case 'literal':
      return def.values?.[0];
    case 'record':
      return { 'x-header': 'value' };
    case 'boolean':
      return true;
    case 'number':
      return numberFor(checks);
    case 'string':
      return textFor(schema, field, checks);
    default:
      return { any: 'thing' };
  }
}

function objectFor(schema: unknown, extent: Extent, known: Known, path: readonly string[]): Record<string, unknown> {
  const { shape = {}, checks = [] } = defOf(schema);
  const all = Object.entries(shape);
  const isOptional = (one: unknown) => defOf(one).type === 'optional';
  const made = (names: readonly string[]) =>
    Object.fromEntries(
      all.filter(([name]) => names.includes(name)).map(([name, one]) => [name, inputFor(one, extent, known, [...path, name])]),
    );
  const required = all.filter(([, one]) => !isOptional(one)).map(([name]) => name);
  const optional = all.filter(([, one]) => isOptional(one)).map(([name]) => name);
  const passes = (value: unknown) => (schema as { safeParse(value: unknown): { success: boolean } }).safeParse(value).success;
  const wanted = extent === 'all' ? [...required, ...optional] : required;
  if (checks.length === 0 || passes(made(wanted))) return made(wanted);
  // Some fields exclude each other, of others one must be there: the first that makes it right is left out, or added.
  const tries =
    extent === 'all'
      ? optional.map((out) => wanted.filter((name) => name !== out)).concat(optional.map((only) => [...required, only]))
      : optional.map((more) => [...required, more]);
  const right = tries.map(made).find(passes);
  if (!right) throw new Error(`no input for ${path.join('.')}`);
  return right;
}

function numberFor(checks: readonly CheckDef[]): number {
  const least = checks.find(({ check }) => check === 'greater_than')?.value ?? 1;
  return Math.max(least, 1);
}

function textFor(schema: unknown, field: string, checks: readonly CheckDef[]): string {
  if (schema === Timestamp) return '2026-03-01T09:00:00Z';
  const known = ENUMS.get(schema);
  if (known !== undefined) return known;
  if (checks.some(({ pattern }) => pattern)) return 'a-slug';
  if (/email/.test(field)) return 'someone@example.com';
  if (/url$/.test(field)) return 'https://files.example.com/a%20file.pdf';
  const longest = checks.find(({ check }) => check === 'max_length')?.maximum ?? 40;
  return `a ${field}`.slice(0, longest);
}
