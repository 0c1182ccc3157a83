// Documents and selections of the caller's own are read by graphql's parser: what they are, what they cost, and what is refused before
// anything is sent, in linear time.
import fc from 'fast-check';
import { buildSchema, type DocumentNode, graphql, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, InputError } from '../../src/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { affordableCost, estimateCost } from '../../src/learning-path/functions/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { bench } from '../support/bench.js';
import { cpuTimer } from '../support/cpu-time.js';
import { data, html } from '../support/fault-server.js';
import { failure, KEYS } from '../support/subjects.js';

const b = bench();
const clientOf = (options = {}) =>
  createInstruqtClient({ apiKey: KEYS.instruqt, baseUrl: `${b.server.origin}/graphql`, clock: b.clock, ...options });

const throwing = () => {
  throw new TypeError('raw');
};
const throws = (name: string) => Object.defineProperty({}, name, { enumerable: true, get: throwing }) as never as DocumentNode;

/** Processor time: far more than any of these takes, and far less than what is not linear would. */
const MOMENT_MS = 3000;
async function withinAMoment<T>(work: () => T | Promise<T>): Promise<T> {
  const ms = cpuTimer();
  const result = await work();
  expect(ms()).toBeLessThan(MOMENT_MS);
  return result;
}

const BLOCK = '"""';
const MUTATIONS: readonly (readonly [string, string])[] = [
  ['alone', 'mutation { b }'],
  ['named', 'mutation M { b }'],
  ['with variables', 'mutation($x:[ID!]! = ["}{"]){ b(x:$x) }'],
  ['with a directive', 'mutation @d(a:"query {") { b }'],
  [
    'after a fragment with a block string that ends in escapes',
    `fragment F on Q { a(x:${BLOCK}\\${BLOCK}${BLOCK}) } mutation { b(y:"z") }`,
  ],
  ['after a block string with a quote before its end', `fragment F on Q { a(x:${BLOCK}" ${BLOCK}) } mutation { b(y:"z") }`],
  ['after a block string with braces', `fragment F on Q { a(x:${BLOCK} { ${BLOCK}) } mutation { b }`],
  ['after a block string that is empty', `fragment F on Q { a(x:${BLOCK}${BLOCK}) } mutation { b(y:"z") }`],
  ['after a string with an escaped quote', 'fragment F on Q { a(x:"\\"") } mutation { b(y:"") }'],
  ['after a string with escaped backslashes', 'fragment F on Q { a(x:"\\\\\\\\") } mutation { b(y:"") }'],
  ['after a string with every escape', 'fragment F on Q { a(x:"\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0022 \\u{22}") } mutation { b }'],
  ['after a # in a string', 'fragment F on Q { a(x:"#") } mutation { b }'],
  ['after a # in a block string', `fragment F on Q { a(x:${BLOCK}\n# "\n${BLOCK}) } mutation { b }`],
  ['after a quote in a comment', '# "\nfragment F on Q { a } # """\nmutation { b }'],
  ['after a comment that ends with a carriage return', '# query { a }\rmutation { b }'],
  ['after CRLF', '# query\r\nmutation\r\n{\r\nb\r\n}'],
  ['after a byte order mark', '\uFEFFmutation { b }'],
  ['between byte order marks and commas', ',\uFEFF,mutation,\uFEFF{,b,}'],
  ['after a query', 'query A { a } mutation M { b }'],
  ['before a query', 'mutation M { b } query A { a }'],
  ['after a fragment called mutation', 'fragment query on Q { mutation } mutation query { b }'],
  ['after a fragment on mutation', 'fragment F on mutation { query } mutation { ...F }'],
  ['with names of no other letters', 'mutation _ { __ }'],
  ['after a type definition', 'type query { a: ID } mutation { b }'],
  ['with a description', `${BLOCK}query${BLOCK} type T { a: ID } mutation { b }`],
  ['with tabs', 'mutation\t{\tb\t}'],
  ['after unicode in a string', 'fragment F on Q { a(x:"ünï ☃ 💥") } mutation { b }'],
  ['after unicode in a comment', '# ☃ } { 💥\nmutation { b }'],
];

const QUERIES: readonly (readonly [string, string])[] = [
  ['the short form', '{ mutation { id } }'],
  ['a mutation in a string', 'query { a(x:"} mutation { b }") }'],
  ['a mutation in a block string', `query { a(x:${BLOCK} } mutation { b } ${BLOCK}) }`],
  ['a mutation in an escaped block string', `{ a(x:${BLOCK}\\${BLOCK} } mutation { b } ${BLOCK}) }`],
  ['a mutation in a comment', '{ a # } mutation { b }\n}'],
  ['a mutation in a name', 'query mutation($mutation: mutation = mutation) @mutation { mutation: mutation(mutation: mutation) }'],
  ['with CRLF and a byte order mark', '\uFEFFquery {\r\na\r\n}'],
  ['a fragment on Mutation', 'fragment mutation on Mutation { mutation } query { a }'],
  ['1 MB of comments', `${'# mutation { b }\n'.repeat(60_000)}{ a }`],
  ['1 MB of one comment', `#${'mutation {'.repeat(100_000)}\n{ a }`],
  ['1 MB in a string', `{ a(x:"${'mutation { '.repeat(90_000)}") }`],
  ['1 MB in a block string', `{ a(x:${BLOCK}${'mutation { \\"""'.repeat(70_000)}${BLOCK}) }`],
  ['1 MB of white space', `{${' \n\t,'.repeat(250_000)}a }`],
  ['10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: a`).join(' ')} }`],
  ['150 levels', `${'{ a '.repeat(150)}${'}'.repeat(150)}`],
  [
    'doubling fragments',
    `{ ...F0 } ${Array.from({ length: 60 }, (_, i) => `fragment F${i} on Q { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F60 on Q { a }`,
  ],
];

const chain = (length: number, last: string) =>
  `${Array.from({ length }, (_, i) => `fragment F${i} on Q { ...F${i + 1} }`).join('\n')}\nfragment F${length} on Q { ${last} }`;

/** None of these is sent. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \n,\uFEFF'],
  ['a comment', '# query { a }'],
  ['a word', 'query'],
  ['a fragment only', 'fragment F on Q { a }'],
  ['a type definition only', 'type Query { a: ID }'],
  ['an extension only', 'extend type Query { a: ID }'],
  ['a subscription', 'subscription { a }'],
  ['a subscription among others', 'query A { a } subscription S { b }'],
  ['a string left open', '{ a(x:"mutation) }'],
  ['a block string left open', `{ a(x:${BLOCK} ) }`],
  ['a line break in a string', '{ a(x:"\n") }'],
  ['an escape that is none', '{ a(x:"\\q") }'],
  ['a surrogate alone', '{ a(x:"\\ud83d") }'],
  ['a brace left open', '{ a { b }'],
  ['a brace too many', '{ a } }'],
  ['an empty selection', '{ }'],
  ['a letter that GraphQL lacks', '{ ünï }'],
  ['a control character', '{ a \u0000 }'],
  ['a number that is none', '{ a(x: 01) }'],
  ['a dot too few', '{ ..F }'],
  ['two anonymous words', 'mutation query { a'],
  ['JSON', '{"query":"{ a }"}'],
  ['100,000 levels of selections', '{ a '.repeat(100_000)],
  ['100,000 levels, closed', `${'{a'.repeat(100_000)}${'}'.repeat(100_000)}`],
  ['100,000 levels of lists', `{ a(x: ${'['.repeat(100_000)}${']'.repeat(100_000)}) }`],
  ['100,000 levels of objects', `{ a(x: ${'{y:'.repeat(100_000)}1${'}'.repeat(100_000)}) }`],
  ['100,000 levels of types', `query($x: ${'['.repeat(100_000)}ID${']'.repeat(100_000)}) { a }`],
  ['100,000 levels of inline fragments', `{ ${'...{'.repeat(100_000)}a${'}'.repeat(100_001)}`],
  ['100,000 aliases', `{ ${Array.from({ length: 100_000 }, (_, i) => `a${i}: a`).join(' ')} }`],
  ['a fragment that spreads itself', '{ ...F } fragment F on Q { a ...F }'],
  ['a fragment that spreads itself in a field', '{ ...F } fragment F on Q { a { b { ...F } } }'],
  ['a fragment that spreads itself in an inline fragment', '{ ...F } fragment F on Q { ... on Q { ... @d { ...F } } }'],
  ['two fragments that spread each other', '{ ...F } fragment F on Q { ...G } fragment G on Q { ...F }'],
  ['a circle that nobody enters', '{ a } fragment F on Q { ...G } fragment G on Q { ...H } fragment H on Q { ...F }'],
  [
    'a cyclic document of 2.5 KB',
    `{ ...F0 } ${Array.from({ length: 40 }, (_, i) => `fragment F${i} on Q { ...F${(i + 1) % 40} ...F${(i + 2) % 40} }`).join(' ')}`,
  ],
  ['a circle of 5,000', `{ ...F0 }\n${chain(5000, '...F0')}`],
  ['10,000 fragments in a chain', `{ ...F0 }\n${chain(10_000, 'a')}`],
  ['5,000 fragments in a chain', `{ ...F0 }\n${chain(5000, 'a')}`],
  ['5,000 fragments in a chain, the last first', `{ ...F0 }\n${chain(5000, 'a').split('\n').reverse().join('\n')}`],
];

describe('a document of the caller’s own', () => {
  it.each(MUTATIONS)('is a mutation %s', async (_what, document) => {
    b.server.always(html(503));
    const readOnly = await failure(clientOf({ readOnly: true }).request(document));
    expect(readOnly).toBeInstanceOf(ConfigurationError);
    expect(b.server.count).toBe(0);
    expect(await failure(clientOf().request(document))).toMatchObject({ outcome: 'unknown', attempts: 1 });
    expect(b.server.count).toBe(1);
    expect(b.server.last.json.query).toBe(document);
  });

  it.each(QUERIES)('is a query: %s', async (_what, document) => {
    b.server.queue(html(503)).always(data({ a: 1 }));
    expect(await withinAMoment(() => clientOf({ readOnly: true }).request(document))).toEqual({ a: 1 });
    expect(b.server.count).toBe(2);
  });

  it.each(REFUSED)('is refused before anything is sent: %s', async (_what, document) => {
    for (const client of [clientOf(), createLearningPathClient({ apiKey: KEYS.learningPath, origin: b.server.origin, clock: b.clock })]) {
      const error = await withinAMoment(() => failure<InputError>(client.request(document)));
      expect(error).toBeInstanceOf(InputError);
      expect(error.issues).toMatchObject([{ path: ['document'] }]);
      expect(error.message.length).toBeLessThan(1000);
    }
    expect(b.server.count).toBe(0);
  });

  it.each([
    ['of several', 'query A { a } mutation M { b }', 'A', 'query'],
    ['of several, the mutation', 'query A { a } mutation M { b }', 'M', 'mutation'],
    ['of two of one name', 'query A { a } mutation A { b }', 'A', 'mutation'],
  ])('goes by the operation that is named: %s', async (_what, document, operationName, kind) => {
    b.server.always(data({ a: 1 }));
    const call = clientOf({ readOnly: true }).request(document, {}, { operationName });
    if (kind === 'mutation') expect(await failure(call)).toBeInstanceOf(ConfigurationError);
    else expect(await call).toEqual({ a: 1 });
    expect(b.server.count).toBe(kind === 'mutation' ? 0 : 1);
  });

  it('names no operation that is not there', async () => {
    expect(await failure(clientOf().request('query A { a }', {}, { operationName: 'B' }))).toMatchObject({
      issues: [{ path: ['options', 'operationName'] }],
    });
  });
});

describe('a DocumentNode', () => {
  const nested = (depth: number): DocumentNode => {
    let selectionSet: unknown = { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'a' } }] };
    for (let i = 0; i < depth; i += 1) {
      selectionSet = { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'a' }, selectionSet }] };
    }
    return { kind: 'Document', definitions: [{ kind: 'OperationDefinition', operation: 'query', selectionSet }] } as never;
  };
  const cyclic = nested(1) as never as { definitions: { selectionSet: { selections: unknown[] } }[] };
  cyclic.definitions[0]!.selectionSet.selections.push(cyclic.definitions[0]);
  const named = (name: string) => {
    const node = structuredClone(parse('query Q { a }', { noLocation: true })) as never as { definitions: { name: { value: string } }[] };
    node.definitions[0]!.name.value = name;
    return node as never as DocumentNode;
  };

  it.each([
    ['nested 100,000 deep', nested(100_000)],
    ['nested 300 deep', nested(300)],
    ['cyclic', cyclic as never as DocumentNode],
    ['with cyclic fragments', parse('{ ...F } fragment F on Q { ...F }')],
    ['without definitions', { kind: 'Document', definitions: [] } as never as DocumentNode],
    ['of other objects', { kind: 'Document', definitions: [{ kind: 'OperationDefinition' }, null, 7] } as never as DocumentNode],
    ['of 100,000 aliases', parse(`{ ${Array.from({ length: 100_000 }, (_, i) => `a${i}: a`).join(' ')} }`)],
    ['of a fragment only', parse('fragment F on Q { a }')],
    ['with a name that is none', named('Q {')],
    ['whose definitions cannot be read', throws('definitions')],
    ['whose kind cannot be read', { definitions: [throws('kind')] } as never as DocumentNode],
    ['that is a proxy', new Proxy({}, { get: throwing }) as never as DocumentNode],
    ['whose toString throws', Object.assign(new String('{ a }'), { toString: throwing }) as never as DocumentNode],
    [
      'that is no text',
      Object.assign(new String('{ a }'), { toString: () => ({}), [Symbol.toPrimitive]: () => ({}) }) as never as DocumentNode,
    ],
    ['whose prototype cannot be read', new Proxy(() => '', { getPrototypeOf: throwing }) as never as DocumentNode],
  ])('is refused %s', async (_what, document) => {
    const error = await withinAMoment(() => failure<InputError>(clientOf().request(document)));
    expect(error).toBeInstanceOf(InputError);
    expect(error.issues).toMatchObject([{ path: ['document'] }]);
    expect(b.server.count).toBe(0);
  });

  it('is what its text is, whatever its nodes say', async () => {
    b.server.always(data({ a: 1 }));
    const error = await failure(clientOf({ readOnly: true }).request(named('Q { a } mutation M')));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(b.server.count).toBe(0);
  });

  it.each(QUERIES.filter(([, text]) => text.length < 10_000))('is sent as its text: %s', async (_what, text) => {
    b.server.always(data({ a: 1 }));
    await clientOf({ readOnly: true }).request(parse(text));
    expect(print(parse(b.server.last.json.query))).toBe(print(parse(text)));
  });
});

it('any text is sent as what a server makes of it, or not at all', async () => {
  const schema = buildSchema('type Query { a(x: String): String } type Mutation { b(y: String): String }');
  let mutated = false;
  const client = clientOf({
    readOnly: true,
    fetch: async (_url: unknown, init?: RequestInit) => {
      const { query, operationName } = JSON.parse(String(init?.body)) as { query: string; operationName?: string };
      const mutate = () => {
        mutated = true;
        return 'b';
      };
      const rootValue = { a: () => 'a', b: mutate };
      return Response.json(await graphql({ schema, source: query, rootValue, operationName }));
    },
  });
  const part = fc.constantFrom(
    ...[
      '{ a }',
      'query',
      'mutation',
      '{ b }',
      'fragment F on Query',
      '{ a(x: "',
      '") }',
      '"""',
      '\\"""',
      '"',
      '\\',
      '#',
      '\n',
      '\r',
      '\uFEFF',
      'F',
      '@skip(if: false)',
      '{',
      '}',
      ' ',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
      await client.request(parts.join('')).catch(() => undefined);
      expect(mutated).toBe(false);
    }),
    { numRuns: 1500 },
  );
});

describe('a selection', () => {
  it.each([
    ['fields', 'id name'],
    ['in braces', '{ id }'],
    ['with a brace in a string', 'a(x: "}") b'],
    ['with a brace in a block string', `a(x: ${BLOCK} } ${BLOCK}) b`],
    ['with an escaped block string', `a(x: ${BLOCK}\\${BLOCK} } ${BLOCK}) b`],
    ['with a # in a string', 'a(x: "#")'],
    ['with a comment in it', 'id # }\nname'],
    ['with the place of variables in it', 'a(x: "(*)") b'],
    ['with a variable in a string', 'a(x: "$teamSlug:") b'],
    ['with CRLF', 'id\r\nname'],
    ['with a type', '... on T { id }'],
  ])('is sent as it is: %s', async (_what, selection) => {
    b.server.always(data({ stopLab: { id: '1' } }));
    await clientOf({ team: 'acme' }).labs.stop({ note: '(*) $teamSlug:' }, selection);
    const { query, variables } = b.server.last.json as { query: string; variables: unknown };
    const inner = selection.replace(/^\{|\}$/g, (brace) => (selection.startsWith('{') ? '' : brace));
    expect(print(parse(query))).toBe(print(parse(`mutation StopLab { stopLab(note: "(*) $teamSlug:") { ${inner} } }`)));
    expect(variables).toEqual({});
  });

  it.each([
    ['that ends the operation', 'id } } mutation { b { id'],
    ['that ends the operation in a block string', `a(x: ${BLOCK}\\${BLOCK}${BLOCK}) } } mutation { b(x: "") { id`],
    ['that ends the operation behind a comment', 'id # {\n } } mutation { b { id'],
    ['that begins a fragment', 'id } } fragment F on T { id { id'],
    ['that is two', '{ id } { name }'],
    ['that is open', 'a {'],
    ['that is open in a string', 'a(x: "'],
    ['that is open in a block string', `a(x: ${BLOCK}`],
    ['that hides the end', 'id #'],
    ['that is empty', ''],
    ['that is a comment', '# id'],
    ['that is no text', 7],
    ['that is null', null],
    ['that is nested 100,000 deep', 'a {'.repeat(100_000)],
    ['of 100,000 fields', 'id '.repeat(100_000)],
  ])('is refused %s', async (_what, selection) => {
    const error = await withinAMoment(() => failure<InputError>(clientOf().labs.stop({}, selection as string)));
    expect(error).toBeInstanceOf(InputError);
    expect(error.issues).toMatchObject([{ path: ['selection'] }]);
    expect(b.server.count).toBe(0);
  });
});

describe('the cost of a document', () => {
  it.each([
    ['a block string with escapes', `{ Milestone(id: ${BLOCK}\\${BLOCK} { a b c } ${BLOCK}) { id name } }`, 3],
    ['a # in a string', '{ Milestone(id: "#") { id name } }', 3],
    ['a quote in a comment', '{ Milestone(id: "1") { id # "\n name } }', 3],
    ['CRLF, a byte order mark and commas', '\uFEFF{\r\nMilestone,(id: 1)\r\n{ id,,name }}', 3],
    ['arguments with braces', '{ Milestone(id: { a: { b: [1, { c: 2 }] } }) { id } }', 2],
    ['variables with defaults', 'query($a: X = { a: { b: 1 } }) @d(x: "{") { Milestone(id: $a) @e(y: { z: 1 }) { id } }', 2],
    ['aliases', '{ a: Milestone { b: id c: id } }', 3],
    ['a field called fragment', '{ fragment { on { query } } }', 3],
    ['names of objects', '{ constructor { toString __proto__ hasOwnProperty } }', 4],
    ['a fragment that is not there', '{ a ...F }', 1],
    ['two operations: the dearer', 'query A { a } query B { a b c }', 3],
    ['fragments only', 'fragment F on Q { a }', 0],
    ['a type definition', 'type T { a: ID b: ID }', 0],
    ['what is no document', '{ a', 0],
    ['nothing', '', 0],
    ['doubling fragments', QUERIES.at(-1)![1], 2 ** 60],
    ['a fragment that spreads itself', '{ ...A } fragment A on Query { Milestone { id } ...A }', 2],
    ['a circle', '{ ...A } fragment A on Q { a ...B } fragment B on Q { b ...C } fragment C on Q { c ...A }', 3],
    ['5,000 fragments in a chain', `{ ...F0 }\n${chain(5000, 'a b')}`, 2],
    ['5,000 fragments in a chain, the last first', `{ ...F0 }\n${chain(5000, 'a b').split('\n').reverse().join('\n')}`, 2],
    ['a circle of 5,000', `{ ...F0 }\n${chain(5000, 'a ...F0')}`, 1],
    ['20,000 fields', `{ ${'a '.repeat(20_000)}}`, 20_000],
    ['5,000 types', `{ ${Array.from({ length: 5000 }, (_, i) => `... on T${i} { a b }`).join(' ')} }`, 2],
    ['1 MB of comments', `${'# { a b c }\n'.repeat(90_000)}{ a }`, 1],
  ])('%s', async (_what, document, points) => {
    expect(await withinAMoment(() => estimateCost(document))).toBe(points);
  });

  it.each([
    ['nested 100,000 deep', '{ a '.repeat(100_000)],
    ['of 100,000 fields', `{ ${'a '.repeat(100_000)}}`],
  ])('is not counted of a document %s', async (_what, document) => {
    expect((await withinAMoment(() => failure(() => estimateCost(document)))) instanceof InputError).toBe(true);
  });

  it.each([
    [
      '5,000 root fields with 2,000 fields each',
      `{ ${Array.from({ length: 5000 }, (_, i) => `a${i}: x { ...F }`).join(' ')} } fragment F on T { ${'a '.repeat(2000)}}`,
      'x.a',
    ],
    ['doubling fragments', QUERIES.at(-1)![1], 'costs about'],
    ['5,000 fragments in a chain', `{ x { ...F0 } }\n${chain(5000, 'a '.repeat(2000))}`, 'x.a'],
    ['190 levels', `${'{ a '.repeat(190)}{ ${'b '.repeat(2000)}}${'}'.repeat(190)}`, '.a (2'],
  ])('too much, with its most expensive fields: %s', async (_what, document, said) => {
    const error = await withinAMoment(() => failure(() => affordableCost(document, {})));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain(said);
    expect(error.message.length).toBeLessThan(3000);
  });
});
