// Instruqt's part of the provenance report: large parts of its reference are missing.
import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import {
  apiTypes,
  type Element,
  type Evidence,
  elements,
  evidenceOf,
  incompleteOf,
  isNewer,
  LEVELS,
  type Part,
  PLACEHOLDER,
} from './evidence.js';
import { code, codes, type Facts, plural, table } from './provenance-print.js';

/** The description of each @evidence(source). It must list every source, and no others. */
const SOURCES: Readonly<Record<string, string>> = {
  '2020 schema dump': "generated documentation of the live schema in the vendor's docs repository, 2020",
  '2020 schema dump and public notes': 'the dump, confirmed by a later call without selection',
  'naming pattern': 'no source except names and descriptions in tables',
  'printed example': 'an example in the reference',
  'public Apps Script': 'a spreadsheet script',
  'public GitHub Action': 'user export action by rwaight',
  'public Go client': 'instruqt-go by Isovalent',
  'public Go tool': 'instruqt-hotstart by braz',
  'public Python client': 'scripts of several authors (instruqt-view, te-runner, instruqt-user-report, instruqt-data)',
  'public R client': "Posit's API reporting",
  'public project notes': 'a partly machine-written document of one team: weak',
  'public shell script': 'a secrets script by Elastic',
  'reference wording': 'follows from a sentence of the reference',
  'response example': 'an example response in the reference',
  'signature lost': 'nothing',
  "vendor's track format docs": "the vendor's description of track.yml, config.yml and assignment.md",
};
const BY_ANALOGY = /^(?:analogy with|mirror of) /;
const ANALOGY = 'a sibling type, field or operation from the reference or from a source';

const ofPart = (schema: GraphQLSchema, part: Part) => elements(schema).filter((one) => one.part === part);
const named = (ones: readonly Element[]) => codes(ones.map(({ path }) => path));
const fieldOf = (one: Element) => one.member as GraphQLField<unknown, unknown>;
const isLost = (one: Element) => one.evidence?.source === 'signature lost';
const isShown = (one: Element) => one.evidence?.source === 'response example';

/** Types with missing parts. `bare`: no known member. */
function incomplete(schema: GraphQLSchema, lost: string) {
  return apiTypes(schema)
    .filter((type) => incompleteOf(type)?.lost === lost)
    .map((type) => ({ type, name: type.name, bare: isScalarType(type) || (isObjectType(type) && PLACEHOLDER in type.getFields()) }));
}

function types(schema: GraphQLSchema): string {
  const all = apiTypes(schema);
  const bare = incomplete(schema, 'FIELDS').filter((one) => one.bare);
  const bareScalars = bare.filter(({ type }) => isScalarType(type)).length;
  const newer = ofPart(schema, 'type').filter(({ member }) => isNewer(member));
  return [
    `${all.length} types: ${all.filter(isObjectType).length} objects (${bare.length - bareScalars} of them without a known field),`,
    `${all.filter(isInputObjectType).length} inputs, ${all.filter(isEnumType).length} enums, ${all.filter(isScalarType).length} scalars`,
    `(${bareScalars} of them represent inputs without a known body), ${plural(all.filter(isUnionType).length, 'union')}.`,
    `The five scalars of GraphQL are not counted. The reference names all types except ${named(newer)}.`,
  ].join('\n');
}

function deprecations(schema: GraphQLSchema): string {
  const old = elements(schema).filter(({ member }) => 'deprecationReason' in member && member.deprecationReason);
  const values = old.filter(({ part }) => part === 'enum value').length;
  return `${old.length} deprecations: ${plural(old.length - values, 'field')}, ${plural(values, 'enum value')}.`;
}

function nullability(schema: GraphQLSchema): string {
  const shown = incomplete(schema, 'NULLABILITY');
  const fields = shown.reduce((sum, { type }) => sum + ('getFields' in type ? Object.keys(type.getFields()).length : 0), 0);
  return [
    `${shown.length} types have no field table, but an example (${plural(fields, 'field')}). Their names are stated. Their types are derived from the`,
    `  example, and nullability is not known: output fields are nullable, input fields are optional: ${codes(shown.map(({ name }) => name))}.`,
  ].join('\n');
}

function signatures(schema: GraphQLSchema): string {
  const found = ofPart(schema, 'operation').filter((one) => one.evidence && !isLost(one) && !isShown(one) && !isNewer(one.member));
  const rows = found.map((one) => {
    const { args, type } = fieldOf(one);
    const { level, source } = one.evidence as Evidence;
    return [code(one.path), code(`(${args.map((arg) => `${arg.name}: ${arg.type}`).join(', ')}): ${type}`), level, source];
  });
  return `Signatures (the level also applies to the arguments):\n\n${table(['operation', 'signature', 'level', 'source'], rows)}`;
}

function results(schema: GraphQLSchema): string {
  const shown = ofPart(schema, 'operation').filter(isShown);
  return `Return types from an example response, all LIKELY and nullable (${shown.length}): ${named(shown)}.`;
}

function fieldArguments(schema: GraphQLSchema): string {
  const rows = ofPart(schema, 'field argument').flatMap(({ path, evidence }) =>
    evidence ? [[code(path), evidence.level, evidence.source]] : [],
  );
  return `Field arguments:\n\n${table(['argument', 'level', 'source'], rows)}`;
}

const byLevel = (members: readonly Element[]) =>
  LEVELS.map((level) => codes(members.filter(({ evidence }) => evidence?.level === level).map(({ member }) => member.name)));

function bodies(schema: GraphQLSchema): string {
  const all = elements(schema);
  const rows = apiTypes(schema).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
    const fields = all.filter(({ parent, part }) => parent === type && (part === 'output field' || part === 'input field'));
    if (isNewer(type) || fields.length === 0 || fields.some(({ evidence }) => !evidence)) return [];
    const sources = [...new Set(fields.map(({ evidence }) => (evidence as Evidence).source))].sort();
    return [[code(type.name), ...byLevel(fields), sources.join(', ')]];
  });
  const head = ['type', ...LEVELS, 'sources'];
  return `Type bodies (${rows.length}); nullability is not known unless the SDL specifies it:\n\n${table(head, rows)}`;
}

/** The number of values of an enum, and how many of them are not known; `undefined` when the number is not known. */
function valuesOf(type: GraphQLEnumType): { total: number | undefined; missing: number | undefined } {
  const known = type.getValues().length;
  const gap = incompleteOf(type);
  const missing = gap ? gap.missing : 0;
  return { total: missing === undefined ? undefined : known + missing, missing };
}

function enums(schema: GraphQLSchema): string {
  const all = elements(schema);
  const rows = apiTypes(schema)
    .filter(isEnumType)
    .map((type) => {
      const values = all.filter(({ parent, part }) => parent === type && part === 'enum value');
      const stated = codes(values.filter(({ evidence }) => !evidence).map(({ member }) => member.name));
      const { total, missing } = valuesOf(type);
      return [code(type.name), total ?? '?', stated, ...byLevel(values), missing ?? '?'];
    });
  return `Enums (\`?\`: the number of values is not known):\n\n${table(['enum', 'values', 'stated', ...LEVELS, 'not known'], rows)}`;
}

function operations(schema: GraphQLSchema): string {
  const all = ofPart(schema, 'operation');
  const lost = all.filter(isLost);
  const result = all.filter((one) => !isLost(one) && String(fieldOf(one).type) === 'Unknown');
  return [
    `Operations without a signature (${lost.length}; typed \`Unknown\`, no arguments): ${named(lost)}.`,
    `Operations without a return type (${result.length}): ${named(result)}.`,
  ].join(' ');
}

function emptyTypes(schema: GraphQLSchema): string {
  const bare = incomplete(schema, 'FIELDS').filter(({ type, bare }) => bare && isObjectType(type));
  return `Output types without a known field (${bare.length}; only the placeholder \`${PLACEHOLDER}\`, which the server does not have; select \`__typename\` instead): ${codes(bare.map(({ name }) => name))}.`;
}

function inputs(schema: GraphQLSchema): string {
  const bare = incomplete(schema, 'FIELDS').filter(({ type }) => isScalarType(type));
  return `Input types without a known body (${bare.length}; declared as scalars, which accept any JSON value): ${codes(bare.map(({ name }) => name))}.`;
}

function incompleteEnums(schema: GraphQLSchema): string {
  const all = apiTypes(schema).filter(isEnumType);
  const gaps = all.filter((type) => incompleteOf(type));
  const listed = gaps.map((type) => {
    const { total, missing } = valuesOf(type);
    return code(type.name) + (missing === undefined ? '' : ` (${missing} of ${total} missing)`);
  });
  const values = gaps.reduce((sum, type) => sum + (valuesOf(type).missing ?? 0), 0);
  return `Incomplete enums (${gaps.length}, at least ${values} values missing): ${listed.join(', ')}. Complete, including guesses: ${all.length - gaps.length}.`;
}

function lostArguments(schema: GraphQLSchema): string {
  const lost = ofPart(schema, 'output field').filter(({ member }) => incompleteOf(member)?.lost === 'ARGUMENTS');
  return `Unknown arguments (${lost.length}): ${named(lost)}.`;
}

function openTypes(schema: GraphQLSchema): string {
  const open = incomplete(schema, 'FIELDS').filter(({ bare }) => !bare);
  return `Types that may have more fields than those listed (${open.length}): ${codes(open.map(({ name }) => name))}.`;
}

/** Parts that public clients use and that are not in the reference, with the members of newer types. */
function newer(schema: GraphQLSchema): string {
  const all = elements(schema);
  const rows = all
    .filter(({ member }) => isNewer(member))
    .map(({ part, path, member, evidence }) => {
      const type = 'type' in member ? code(`${member.type}`) : '';
      const members = isUnionType(member)
        ? member.getTypes()
        : all.flatMap((one) => (one.parent === member && one.part !== 'type' ? one.member : []));
      const { level, source } = evidence as Evidence;
      return [part, code(path), type || codes(members.map(({ name }) => name)), level, source];
    });
  return table(['part', 'kind', 'type or members', 'level', 'source'], rows);
}

/** Counts uses as written in the SDL: a signature's arguments are not counted separately. */
function sources(schema: GraphQLSchema): string {
  const uses = new Map<string, number>();
  for (const { member } of elements(schema)) {
    const source = evidenceOf(member)?.source;
    if (source === undefined) continue;
    const key = BY_ANALOGY.test(source) ? 'analogy with X, mirror of X' : source;
    if (!BY_ANALOGY.test(source) && !SOURCES[source])
      throw new Error(`@evidence(source: "${source}") requires an entry in codegen/provenance-instruqt.ts.`);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  for (const source of Object.keys(SOURCES)) if (!uses.has(source)) throw new Error(`No @evidence names the source "${source}".`);
  const rows = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([source, n]) => [source, n, SOURCES[source] ?? ANALOGY]);
  return table(['source', 'uses', 'description'], rows);
}

export const instruqtFacts: Facts = {
  types,
  deprecations,
  nullability,
  signatures,
  results,
  'field arguments': fieldArguments,
  bodies,
  enums,
  operations,
  'empty types': emptyTypes,
  inputs,
  'incomplete enums': incompleteEnums,
  'lost arguments': lostArguments,
  'open types': openTypes,
  newer,
  sources,
};
