// Prints schemas/PROVENANCE.md: the text of codegen/provenance/*.md, with all numbers and lists from the SDLs' directives.
import { readFileSync } from 'node:fs';
import type { Types } from '@graphql-codegen/plugin-helpers';
import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { apiTypes, type Element, elements, evidenceOf, isNewer, LEVELS, rootTypes } from './evidence.js';
import { singleFile } from './preset.js';
import { instruqtFacts } from './provenance-instruqt.js';
import { code, type Facts, plural, table } from './provenance-print.js';

const PARTS: [part: string, facts: Facts][] = [
  ['introduction', {}],
  ['instruqt', { counts, ...instruqtFacts }],
  ['sda', { summary }],
  ['learning-path', { summary, evidence }],
  ['skilljar', {}],
];

function printProvenance(): string {
  const parts = PARTS.map(([part, facts]) => {
    const unused = new Set(Object.keys(facts));
    const prose = readFileSync(`codegen/provenance/${part}.md`, 'utf8');
    if (unused.size === 0) return prose.trim();
    const schema = buildSchema(readFileSync(`schemas/${part}.graphql`, 'utf8'), { assumeValidSDL: true });
    const filled = prose.replace(/\{\{([^}]+)\}\}/g, (_, name: string) => {
      if (!facts[name]) throw new Error(`codegen/provenance/${part}.md: the marker {{${name}}} does not exist.`);
      unused.delete(name);
      return facts[name](schema);
    });
    if (unused.size > 0) throw new Error(`codegen/provenance/${part}.md omits {{${[...unused].join('}}, {{')}}}.`);
    return filled.trim();
  });
  return `<!-- Made by \`npm run codegen\` from the SDLs and codegen/provenance. Do not edit. -->\n\n${parts.join('\n\n')}\n`;
}

/** The number of elements of each kind, by source. */
function counts(schema: GraphQLSchema): string {
  const all = elements(schema);
  const row = (label: string, ...parts: Element['part'][]) => {
    const of = all.filter(({ part }) => parts.includes(part));
    return [
      label,
      of.filter((one) => !one.evidence).length,
      ...LEVELS.map((level) => of.filter((one) => one.evidence?.level === level).length),
    ];
  };
  return table(
    ['part', 'stated', ...LEVELS],
    [
      row(`operations (${operations(schema)})`, 'operation'),
      row('their arguments', 'operation argument'),
      row('output fields', 'output field'),
      row('their arguments', 'field argument'),
      row('input fields', 'input field'),
      row('enum values', 'enum value'),
      row('types', 'type'),
    ],
  );
}

function operations(schema: GraphQLSchema): string {
  const names: Record<string, string> = { Query: 'queries', Mutation: 'mutations', Subscription: 'subscriptions' };
  return rootTypes(schema)
    .map((type) => {
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      const newer = fields.filter(isNewer).length;
      return `${fields.length - newer} ${names[type.name]}${newer > 0 ? ` and ${newer} newer` : ''}`;
    })
    .join(', ');
}

function summary(schema: GraphQLSchema): string {
  const types = apiTypes(schema);
  const kinds: [string, (type: unknown) => boolean][] = [
    ['object', isObjectType],
    ['interface', isInterfaceType],
    ['union', isUnionType],
    ['input', isInputObjectType],
    ['enum', isEnumType],
    ['scalar', isScalarType],
  ];
  const found = kinds.flatMap(([kind, is]) => {
    const count = types.filter(is).length;
    return count ? [plural(count, kind)] : [];
  });
  const members = elements(schema).filter(({ part }) => part === 'output field' || part === 'input field').length;
  const values = elements(schema).filter(({ part }) => part === 'enum value').length;
  return `${operations(schema)}; ${types.length} types (${found.join(', ')}), without the root types and GraphQL's scalars, with ${plural(members, 'field')} and ${plural(values, 'enum value')}.`;
}

/** Elements with @evidence, by level, source and kind; listed by name if there are only a few. */
function evidence(schema: GraphQLSchema): string {
  const groups = new Map<string, Element[]>();
  for (const one of elements(schema)) {
    // When only the result of an operation is marked, its arguments are in the reference.
    const own = evidenceOf(one.member);
    if (!own) continue;
    const key = [own.level, own.source, one.part].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rows = [...groups].map(([key, members]) => {
    const [level, source, part] = key.split('\n') as [Element['evidence'] & string, string, string];
    const named = members.length <= 6 ? `: ${members.map(({ path }) => code(path)).join(', ')}` : '';
    return [code(level), source, plural(members.length, part) + named] as string[];
  });
  const order = (row: string[]) => LEVELS.findIndex((level) => code(level) === row[0]);
  return table(
    ['level', 'source', 'parts'],
    rows.sort((a, b) => order(a) - order(b)),
  );
}

/** The codegen output. It has a schema because the tool requires one. */
export function provenance(): Types.Config['generates'] {
  return singleFile('schemas/PROVENANCE.md', 'schemas/sda.graphql', printProvenance);
}
