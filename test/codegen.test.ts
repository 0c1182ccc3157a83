// The generators on a schema of their own, with what the real ones happen not to have in one place.
import { buildSchema, parse } from 'graphql';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { directivesSDL } from '../codegen/directives.js';
import { printFunctions } from '../codegen/functions.js';
import { readModel } from '../codegen/model.js';
import { printTypes } from '../codegen/types.js';
import { printSchemas } from '../codegen/zod.js';

const schema = buildSchema(`${directivesSDL}
  scalar Time
  scalar Mystery
  enum Kind { "For people." HUMAN ROBOT }
  interface Named { "What it is called." name: String! }
  type Person implements Named { name: String! "Years." age: Int kind: Kind @deprecated(reason: "Use age.") born: Time odd: Mystery }
  type Robot implements Named { name: String! "Hours." uptime: Int }
  union Anybody = Person | Robot
  input Filter { "Letter by letter." prefix: String! kinds: [Kind!] }
  type Page { items: [Person!]! totalItems: Int }
  type Query {
    "One person."
    person("Never an email address." id: ID!, slug: String): Person
    people(filter: Filter!): [Anybody!]
    report(input: Filter!): Page!
  }
  type Mutation { rename(id: ID!, name: String!): Boolean! }
`);
const document = (location: string, text: string) => ({ location, document: parse(text) });
const documents = [
  document('src/sda/fragments/person.graphql', 'fragment Someone on Person { name age kind born odd }'),
  document(
    'src/sda/operations/people/get.graphql',
    'query GetPerson($id: ID!, $slug: String) @rule(one: ["id", "slug"]) { person(id: $id, slug: $slug) { ...Someone } }',
  ),
  document(
    'src/sda/operations/people/list.graphql',
    'query ListPeople($filter: Filter!) { people(filter: $filter) { __typename ... on Person { label: name age } ... on Robot { uptime } } }',
  ),
  document(
    'src/sda/operations/people/listReport.graphql',
    'query ListReport($input: Filter!) @paginate(shape: SKIP, argument: "input") { report(input: $input) { items { ...Someone } totalItems } }',
  ),
  document(
    'src/sda/operations/people/rename.graphql',
    'mutation Rename($id: ID!, $name: String!) @effect(is: IDEMPOTENT) { rename(id: $id, name: $name) }',
  ),
];

it('puts descriptions and deprecations on result fields, inputs and variables', async () => {
  const types = await printTypes(readModel('sda', schema, documents), documents);
  expect(types).toMatch(/\/\*\* Years\. \*\/\s+age: number \| null;/);
  expect(types).toMatch(/\/\*\* @deprecated Use age\. \*\/\s+kind: Kind \| null;/);
  expect(types).toMatch(/\/\*\* Letter by letter\. \*\/\s+prefix: string;/);
  expect(types).toMatch(/\/\*\* Never an email address\. \*\/\s+id: string;/);
  // Through an alias, and by the member of a union.
  expect(types).toMatch(/__typename: 'Person';\s+\/\*\* Years\. \*\/\s+age: number \| null;\s+label: string;/);
  expect(types).toMatch(/__typename: 'Robot';\s+\/\*\* Hours\. \*\/\s+uptime: number \| null;/);
});

it('leaves enums open, and scalars that nobody typed unknown', async () => {
  const types = await printTypes(readModel('sda', schema, documents), documents);
  expect(types).toMatch(/Kind =[\s\S]*?'HUMAN'[\s\S]*?'ROBOT' \| \(string & \{\}\);/);
  expect(types).toContain('born: string | null;');
  expect(types).toContain('odd: unknown;');
  expect(types).not.toMatch(/Exact|Incremental|future added/);
});

it('makes functions of documents, each fragment once and nothing said twice', () => {
  const functions = printFunctions(readModel('sda', schema, documents), 'Demo');
  expect(functions.match(/fragment Someone on Person/g)).toHaveLength(1);
  expect(functions).toContain("'query GetPerson($id:ID!$slug:String){person(*){...Someone}}'");
  expect(functions).toContain('rules: [/* @__PURE__ */ one("id","slug")]');
  expect(functions).toContain("effect: 'idempotent'");
  expect(functions).toContain('paging: ["skip","input"]');
  expect(functions).toMatch(
    /export const getPerson: <S = unknown>\(client: Client, variables: T\.GetPersonVariables, options\?: CallOptions & SelectOption<S>\) => Call<\(T\.Someone & S\) \| null>/,
  );
  expect(functions).toContain('=> Paginator<T.Someone & S>');
  expect(functions).toContain('=> Call<boolean>');
  expect(functions).not.toMatch(/@rule|@effect|@paginate/);
});

it.each([
  ['an unknown root field', 'query GetNobody { nobody { name } }', /no query nobody/],
  ['a rule on a variable that is not there', 'query GetPerson($id: ID!) @rule(one: ["id", "sku"]) { person(id: $id) { name } }', /sku/],
  [
    'two root fields',
    'query GetPerson($id: ID!) { person(id: $id) { name } people(filter: { prefix: "" }) { __typename } }',
    /exactly one root field/,
  ],
  ['an operation without a name', 'query ($id: ID!) { person(id: $id) { name } }', /name/],
])('refuses %s', (_what, text, message) => {
  expect(() => readModel('sda', schema, [document('src/sda/operations/people/get.graphql', text)])).toThrow(message);
});

it('refuses a list method without a list, and a paginated method that is not called list', () => {
  const get = 'query GetPerson($id: ID!) { person(id: $id) { name } }';
  expect(() => readModel('sda', schema, [document('src/sda/operations/people/listOne.graphql', get)])).toThrow(/list/);
  const paged = 'query Report($input: Filter!) @paginate(shape: SKIP) { report(input: $input) { totalItems } }';
  expect(() => readModel('sda', schema, [document('src/sda/operations/people/report.graphql', paged)])).toThrow(/must start with "list"/);
});

it('makes zod schemas of interfaces, and refuses what it does not understand', () => {
  const file = (text: string) => ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true);
  const printed = printSchemas(
    [
      file(
        '/** @oneOf a b */ interface Input extends Base { a?: string; b?: number | null } interface Base {\n/** @maxItems 500 */\nlist: string[] }',
      ),
    ],
    ['Input'],
  );
  expect(printed).toContain('list: z.array(z.string()).check(rules.maxItems(500))');
  expect(printed).toContain('b: z.optional(z.nullable(z.number()))');
  expect(printed).toContain("}).check(rules.oneOf('a', 'b'))");
  expect(() => printSchemas([file('interface Input { a: Map<string, string> }')], ['Input'])).toThrow(/Map/);
  expect(() => printSchemas([file('interface Input { a(): void }')], ['Input'])).toThrow(/properties/);
  expect(() => printSchemas([file('interface Input {\n/** @minLength 1 */ a: string[] }')], ['Input'])).toThrow(
    '@minLength is not a rule for',
  );
  expect(() => printSchemas([], ['Input'])).toThrow(/The type Input does not exist/);
});

it('makes subscriptions of methods whose name begins with "watch", and of no others', () => {
  const live = buildSchema(`${directivesSDL}
    type Query { all: [Int!]! }
    type Subscription { ticks(from: Int!): Int!  beats: Int! }
  `);
  const ticks = 'subscription WatchTicks($from: Int!) { ticks(from: $from) }';
  const made = printFunctions(
    readModel('sda', live, [
      document('src/sda/operations/clock/watchTicks.graphql', ticks),
      document('src/sda/operations/clock/listAll.graphql', 'query ListAll { all }'),
    ]),
    'Demo',
  );
  expect(made).toContain('(client: Client, variables: T.WatchTicksVariables, options?: SubscriptionOptions) => Subscription<number>');
  expect(made).toContain("import { watched } from '../../../graphql/subscribe/index.js';");
  // A read, of which the descriptor says nothing.
  expect(made).not.toContain('effect:');
  const misnamed = (file: string, text: string) => () =>
    readModel('sda', live, [document(`src/sda/operations/clock/${file}.graphql`, text)]);
  expect(misnamed('ticks', ticks)).toThrow('must start with "watch"');
  expect(misnamed('watchAll', 'query WatchAll { all }')).toThrow('must start with "watch"');
  expect(misnamed('watchBeats', 'subscription WatchBeats { beats }')).toThrow('must have a variable');
});
