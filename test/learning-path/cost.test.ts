import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  validate,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/index.js';
import { affordableCost, estimateCost, MAX_QUERY_POINTS } from '../../src/learning-path/functions/cost.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { manifest } from '../../src/manifest/index.js';
import { leastVariables } from '../support/variables.js';
import { EXAMPLES } from './examples.js';

const root = resolve(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(resolve(root, 'schemas/learning-path.graphql'), 'utf8'));

/** What the schema says that a field costs, in place of 1. */
function priceOf(type: GraphQLCompositeType, field: string): number {
  const node = 'getFields' in type ? type.getFields()[field]?.astNode : undefined;
  const value = node?.directives
    ?.find(({ name }) => name.value === 'complexity')
    ?.arguments?.find(({ name }) => name.value === 'value')?.value;
  return value?.kind === Kind.INT ? Number(value.value) : 1;
}

/** The rule of graphql-query-complexity, worked out on the schema's types: the other way to the same number. */
function byTypes(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const ofSet = (set: SelectionSetNode | undefined, type: GraphQLCompositeType): number => {
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const sums = new Map<GraphQLNamedType, number>(possible.map((one) => [one, 0]));
    const add = (types: readonly GraphQLNamedType[], cost: number) => {
      for (const one of types) sums.set(one, (sums.get(one) ?? 0) + cost);
    };
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FIELD) {
        const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
        const inner = field && getNamedType(field.type);
        add(possible, priceOf(type, node.name.value) + (isCompositeType(inner) ? ofSet(node.selectionSet, inner) : 0));
      } else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        const condition = (fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type) as GraphQLCompositeType;
        const cost = ofSet(fragment?.selectionSet, condition);
        add(isAbstractType(condition) ? schema.getPossibleTypes(condition) : [condition], cost);
      }
    }
    return Math.max(0, ...sums.values());
  };
  return Math.max(
    ...document.definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? [ofSet(node.selectionSet, schema.getRootType(node.operation)!)] : [],
    ),
  );
}

describe('the examples', () => {
  it.each(Object.entries(EXAMPLES))('%s is valid and costs what it should', (_name, { document, points }) => {
    expect(validate(schema, parse(document))).toEqual([]);
    expect(estimateCost(document)).toBe(points);
    expect(byTypes(parse(document))).toBe(points);
  });

  it('are one for each operation', () => {
    const operations = manifest.filter(({ platform }) => platform === 'learningPath').map(({ operation }) => operation);
    expect(Object.keys(EXAMPLES).sort()).toEqual(operations.sort());
  });
});

/** The documents that our own operations send, by operation. */
async function shippedDocuments(): Promise<Map<string, { document: string; estimated: number | undefined }>> {
  const sent = new Map<string, { document: string; estimated: number | undefined }>();
  let last = '';
  const client = createLearningPathClient({
    apiKey: 'key-of-a-test',
    origin: 'https://acme.example.com',
    retry: false,
    fetch: async (_url, init) => {
      last = JSON.parse(String(init?.body)).query;
      const field = /\{\s*(\w+)/.exec(last)?.[1] as string;
      return Response.json({ data: { [field]: [] } });
    },
  }) as unknown as Record<
    string,
    Record<string, (variables: object) => { withResponse?(): Promise<{ cost?: { estimated: number } }> } & PromiseLike<object>>
  >;
  for (const { id } of manifest.filter(({ platform }) => platform === 'learningPath')) {
    const [, resource, method] = id.split('.') as [string, string, string];
    const source = readFileSync(resolve(root, `src/learning-path/operations/${resource}/${method}.graphql`), 'utf8');
    const call = client[resource]![method]!(leastVariables(schema, source));
    const answer = (await (call.withResponse ? call.withResponse() : call)) as {
      cost?: { estimated: number };
      response?: { cost?: { estimated: number } };
    };
    sent.set(id, { document: last, estimated: (answer.cost ?? answer.response?.cost)?.estimated });
  }
  return sent;
}

describe('our own operations', () => {
  it('cost less than 400 points each, know what they cost, and say it beside the answer', async () => {
    const shipped = await shippedDocuments();
    expect(shipped.size).toBe(15);
    for (const [id, { document, estimated }] of shipped) {
      expect(estimateCost(document), id).toBe(byTypes(parse(document)));
      expect(estimateCost(document), id).toBeLessThan(400);
      expect(estimated, id).toBe(estimateCost(document));
    }
  });
});

/** A selection of the schema's own fields on a type: plain ones, aliases, arguments, inline fragments. */
function selectionOf(type: GraphQLCompositeType, depth: number): fc.Arbitrary<string> {
  if (isUnionType(type) || !isObjectType(type)) {
    const members = schema
      .getPossibleTypes(type as never)
      .map((member) => selectionOf(member, depth).map((set) => `... on ${member.name} ${set}`));
    return fc
      .tuple(
        fc.constantFrom('__typename', 'kind: __typename'),
        fc
          .integer({ min: 0, max: members.length - 1 })
          .chain((i) => fc.subarray(members.slice(i, i + 3), { minLength: 1 }))
          .chain((some) => fc.tuple(...some)),
      )
      .map(([name, some]) => `{ ${name} ${some.join(' ')} }`);
  }
  const fields = Object.values(type.getFields())
    .filter((field) => field.args.every((arg) => !/!$/.test(String(arg.type))))
    .filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)))
    .map((field, i) => {
      const inner = getNamedType(field.type);
      const set = isCompositeType(inner) ? selectionOf(inner, depth - 1) : fc.constant('');
      return fc.tuple(fc.boolean(), set).map(([alias, text]) => `${alias ? `a${i}: ` : ''}${field.name} ${text}`);
    });
  if (fields.length === 0) return fc.constant('{ __typename }');
  return fc
    .tuple(
      fc.subarray(fields, { minLength: 1, maxLength: Math.min(5, fields.length) }).chain((some) => fc.tuple(...some)),
      fc.constantFrom('', '# { a b c }\n', ', '),
    )
    .map(([some, noise]) => `{ ${some.join(` ${noise}`)} }`);
}

const documents = fc
  .oneof(
    selectionOf(schema.getType('LearningPath') as GraphQLCompositeType, 2).map(
      (set) => `query A { LearningPathBySlug(slug: "a } b") ${set} }`,
    ),
    selectionOf(schema.getType('Milestone') as GraphQLCompositeType, 2).map(
      (set) => `query B($id: ID = "{") { Milestone(id: $id) ${set} }`,
    ),
    selectionOf(schema.getType('PageResource') as GraphQLCompositeType, 1).map((set) => `{ PagesCompletedByCourse(courseId: "c") ${set} }`),
    selectionOf(schema.getType('User') as GraphQLCompositeType, 1).map(
      (set) => `mutation C { UpdateUserCourseMeetingAttendance(userId: "u", meetingId: "m", attended: true) ${set} }`,
    ),
  )
  .map((document) => {
    expect(validate(schema, parse(document)).filter(({ message }) => !/conflict/.test(message))).toEqual([]);
    return document;
  });

/** Every inline fragment as a fragment of its own, and every field's selection too. */
function withSpreads(document: string): string {
  const made: string[] = [];
  const moved = print(parse(document)).replace(/\.\.\. on (\w+) (\{[^{}]*\})/g, (_all, type, set) => {
    made.push(`fragment F${made.length} on ${type} ${set}`);
    return `...F${made.length - 1}`;
  });
  return `${made.slice(0, 1).join('')} ${moved} ${made.slice(1).join(' ')}`;
}

describe('any document', () => {
  it('costs what the types say', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(estimateCost(document)).toBe(byTypes(parse(document)));
      }),
      { numRuns: 200 },
    );
  });

  it('costs the same with its fragments written out, with and without what GraphQL ignores', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const cost = estimateCost(document);
        expect(estimateCost(withSpreads(document))).toBe(cost);
        expect(estimateCost(stripIgnoredCharacters(document))).toBe(cost);
        expect(estimateCost(print(parse(document)))).toBe(cost);
      }),
      { numRuns: 200 },
    );
  });

  it('without unions costs more than its fields without a selection', () => {
    fc.assert(
      fc.property(documents, (document) => {
        fc.pre(!document.includes('... on'));
        let leaves = 0;
        visit(parse(document), { Field: ({ selectionSet }) => void (leaves += selectionSet ? 0 : 1) });
        expect(estimateCost(document)).toBeGreaterThan(leaves);
      }),
    );
  });

  it('comes to an end, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{', '}', '(', ')', '...', 'on', '@', ':', '"', '"""', '#', 'fragment', 'a', 'B', '\n', '$', '!')),
        (parts) => {
          expect(estimateCost(parts.join(' '))).toBeGreaterThanOrEqual(0);
          expect(estimateCost(parts.join(''))).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 1000 },
    );
    expect(estimateCost('query { ...A } fragment A on Query { Milestone { id } ...A }')).toBe(2);
    const doubling = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ');
    expect(estimateCost(`{ ...F0 } ${doubling} fragment F60 on Query { a }`)).toBe(2 ** 60);
    expect(() => affordableCost(`{ ...F0 } ${doubling} fragment F60 on Query { a }`, {})).toThrow(InputError);
  });
});

describe('a document that costs too much', () => {
  const courses = 'courses { id title slug status kind }';
  const expensive = `query TooMuch { LearningPathBySlug(slug: "a") { id name client { name ${Array.from({ length: 200 }, (_, i) => `c${i}: ${courses}`).join(' ')} } tags { id label } } }`;

  it('is rejected before it is sent, with the names of its most expensive fields', async () => {
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      return Response.json({ data: {} });
    };
    const client = createLearningPathClient({ apiKey: 'key-of-a-test', origin: 'https://acme.example.com', fetch });
    const error = await client.request(expensive).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({
      code: 'INVALID_INPUT',
      operation: 'learningPath.request',
      attempts: 0,
      issues: [{ path: ['document'] }],
    });
    expect((error as Error).message).toContain(`costs about ${estimateCost(expensive)} points`);
    expect((error as Error).message).toContain('LearningPathBySlug.client (1202), LearningPathBySlug.tags (3)');
    expect(requests).toBe(0);
    await client.request('{ Milestone(id: "m") { id } }');
    expect(requests).toBe(1);
  });

  it('may cost exactly what the platform allows', () => {
    const fields = (count: number) => `{ Milestone(id: "m") { ${'id '.repeat(count)} } }`;
    expect(affordableCost(fields(MAX_QUERY_POINTS - 1), {})).toBe(MAX_QUERY_POINTS);
    expect(() => affordableCost(fields(MAX_QUERY_POINTS), {})).toThrow(InputError);
  });

  it('is followed down to the field that makes it so expensive', () => {
    const leaves = 'id '.repeat(1100);
    expect(() =>
      affordableCost(`{ ...P } fragment P on Query { Milestone(id: "m") { learningPath { client { ${leaves} } id } } }`, {}),
    ).toThrow('Milestone.learningPath.client (1101)');
  });
});
