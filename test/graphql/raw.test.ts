import fc from 'fast-check';
import { type FieldNode, type OperationDefinitionNode, parse, print, stripIgnoredCharacters, valueFromASTUntyped } from 'graphql';
import { describe, expect, it } from 'vitest';
import { raw } from '../../src/graphql/methods/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { bench } from '../support/bench.js';
import { data, graphqlErrors } from '../support/fault-server.js';
import { failure, KEYS } from '../support/subjects.js';

const b = bench();
const client = () => createInstruqtClient({ apiKey: KEYS.instruqt, baseUrl: `${b.server.origin}/graphql`, clock: b.clock });
const stopLab = raw('labs.stop', 'mutation StopLab{stopLab}', undefined, { effect: 'idempotent' });

function sent(): { root: FieldNode; variables: unknown } {
  const { query, variables } = b.server.last.json;
  const [operation] = parse(query).definitions as OperationDefinitionNode[];
  return { root: operation?.selectionSet.selections[0] as FieldNode, variables };
}

const argumentsOf = (root: FieldNode) =>
  Object.fromEntries((root.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

describe('an operation whose signature is lost', () => {
  it('sends what it is given and gives what comes', async () => {
    b.server.always(data({ stopLab: { id: 'l1' } }));
    const args = { labSessionID: 'l1', force: true, at: new Date(0), none: null, left: undefined, list: [1, { a: 'x' }], big: 2n ** 60n };
    expect(await stopLab(client(), args, 'id team { name }')).toEqual({ id: 'l1' });
    const { root, variables } = sent();
    expect(stripIgnoredCharacters(print(root))).toBe(
      'stopLab(labSessionID:"l1" force:true at:"1970-01-01T00:00:00.000Z" none:null list:[1{a:"x"}]big:1152921504606846976){id team{name}}',
    );
    expect(variables).toEqual({});
  });

  it('needs neither arguments nor a selection', async () => {
    b.server.always(data({ stopLab: true }));
    expect(await stopLab(client(), {})).toBe(true);
    expect(print(sent().root)).toBe('stopLab');
    expect(await stopLab(client(), {}, '{ id }')).toBe(true);
    expect(print(sent().root)).toBe('stopLab {\n  id\n}');
  });

  it('writes any value so that it is read back as the same', async () => {
    b.server.always(data({ stopLab: true }));
    const name = fc.stringMatching(/^[_A-Za-z]\w{0,8}$/).filter((text) => text !== '__proto__');
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(name, tie('value'), { noNullPrototype: true }),
      ),
    })).value;
    const c = client();
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value, { noNullPrototype: true }), async (args) => {
        await stopLab(c, args);
        expect(JSON.parse(JSON.stringify(argumentsOf(sent().root)))).toEqual(JSON.parse(JSON.stringify(args)));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['no object', 'l1', undefined, ['args']],
    ['a list', ['l1'], undefined, ['args']],
    ['a name that is none', { 'a b': 1 }, undefined, ['args', 'a b']],
    ['a name that would end the call', { 'a:1){x}}#': 1 }, undefined, ['args', 'a:1){x}}#']],
    ['a number that is none', { a: [Number.NaN] }, undefined, ['args', 'a', 0]],
    ['a function', { a: { b: () => 1 } }, undefined, ['args', 'a', 'b']],
    ['a Map', { a: new Map() }, undefined, ['args', 'a']],
    ['an empty selection', {}, ' ', ['selection']],
    ['a selection of nothing', {}, '{ }', ['selection']],
    ['a selection left open', {}, 'a { b', ['selection']],
    ['a selection that begins another operation', {}, 'id } deleteTeam(id: 1) { id', ['selection']],
    ['a selection with a comment', {}, 'id # }', ['selection']],
  ])('refuses %s before anything is sent', async (_what, args, selection, path) => {
    const error = await failure(stopLab(client(), args as never, selection));
    expect(error).toMatchObject({ name: 'InputError', operation: 'instruqt.labs.stop', issues: [{ path }] });
    expect(b.server.count).toBe(0);
  });

  it('hides a secret among the arguments', async () => {
    b.server.always(graphqlErrors([{ message: 'no such key hunter2-secret' }]));
    const error = await failure(stopLab(client(), { apiToken: 'hunter2-secret' }));
    expect(String(error)).not.toContain('hunter2');
    expect(String(error)).toContain('no such key [redacted]');
  });
});
