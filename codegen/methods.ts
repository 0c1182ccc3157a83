// Prints what the command line and the catalog know of every method: its parameters and its summary. A second run of the generator, because it
// reads the types that the first one prints.
import type { Types } from '@graphql-codegen/plugin-helpers';
import type { Field, MethodType, Parameter } from '../cli/call/method-types.js';
import { CONVENIENCES } from '../src/manifest/conveniences.js';
import { manifest } from '../src/manifest/entries.js';
import { methodReader } from './method-types.js';
import { printOperationsPage } from './operations-page.js';
import { singleFile } from './preset.js';
import { HEADER } from './print.js';

let read: Map<string, { parameters: Parameter[]; summary: string }> | undefined;
let types: ReadonlyMap<string, Record<string, Field>> = new Map();

function methods() {
  if (!read) {
    const reader = methodReader();
    const ids = [...new Set([...manifest.map(({ id }) => id), ...Object.keys(CONVENIENCES)])].sort();
    read = new Map(ids.map((id) => [id, reader.read(id)]));
    types = reader.types;
  }
  return read;
}

/** A value as the project writes it. */
const literal = (value: unknown): string => {
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([name, each]) => `${/^[a-z_$][\w$]*$/i.test(name) ? name : literal(name)}: ${literal(each)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};

const record = (entries: Iterable<readonly [string, unknown]>) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `  '${name}': ${literal(value)},`);

/** The types that parameters use, directly or through others. */
function usedTypes(parameters: readonly Parameter[]): Map<string, Record<string, Field>> {
  const used = new Map<string, Record<string, Field>>();
  const visit = (type: MethodType): void => {
    if (typeof type === 'string') return;
    if ('list' in type) visit(type.list);
    if ('fields' in type) for (const field of Object.values(type.fields)) visit(field.type);
    if (!('ref' in type) || used.has(type.ref)) return;
    used.set(type.ref, types.get(type.ref)!);
    for (const field of Object.values(types.get(type.ref)!)) visit(field.type);
  };
  for (const { type } of parameters) visit(type);
  return used;
}

function printParameters(): string {
  const all = [...methods()].map(([id, { parameters }]) => [id, parameters] as const);
  return [
    HEADER,
    "import type { Field, Parameter } from '../call/method-types.js';",
    '',
    '/** The object types of parameters, by name. */',
    'export const types: Readonly<Record<string, Readonly<Record<string, Field>>>> = {',
    ...record(usedTypes(all.flatMap(([, parameters]) => parameters))),
    '};',
    '',
    '/** The parameters of every method, by id. */',
    'export const parameters: Readonly<Record<string, readonly Parameter[]>> = {',
    ...record(all),
    '};',
    '',
  ].join('\n');
}

function printSummaries(): string {
  const all = [...methods()].map(([id, { summary }]) => [id, summary] as const);
  return [
    HEADER,
    '/** The first sentence of the documentation of every method, by id. */',
    'export const summaries: Readonly<Record<string, string>> = {',
    ...record(all),
    '};',
    '',
  ].join('\n');
}

/** The files of the second run. They have a schema because the tool requires one. */
export function methodFiles(): Types.Config['generates'] {
  const printers: Record<string, () => string> = {
    'cli/generated/parameters.ts': printParameters,
    'src/manifest/generated/summaries.ts': printSummaries,
    'docs/operations.md': () => printOperationsPage(new Map([...methods()].map(([id, { summary }]) => [id, summary]))),
  };
  return Object.assign({}, ...Object.entries(printers).map(([file, print]) => singleFile(file, 'schemas/sda.graphql', print)));
}
