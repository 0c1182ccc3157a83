import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { bench } from '../support/bench.js';
import { data, graphqlErrors, html, respond, tooMany } from '../support/fault-server.js';
import { failure, KEYS } from '../support/subjects.js';

const b = bench();
const CLIENTS = {
  instruqt: () => createInstruqtClient({ apiKey: KEYS.instruqt, baseUrl: `${b.server.origin}/graphql`, clock: b.clock }),
  sda: () => createSdaClient({ token: KEYS.sda, baseUrl: `${b.server.origin}/graphql`, clock: b.clock }),
  learningPath: () => createLearningPathClient({ apiKey: KEYS.learningPath, origin: b.server.origin, clock: b.clock }),
};

const QUERY = 'query Mine($id: ID!) { thing(id: $id) { id } }';
const MUTATION = 'mutation Make { make { id } }';

describe.each(Object.entries(CLIENTS))('%s: a document of one’s own', (platform, client) => {
  it.each([
    ['a string', QUERY],
    ['a boxed string', Object.assign(new String(QUERY), { __meta__: {} })],
    ['a DocumentNode', parse(QUERY)],
  ])('%s', async (_what, document) => {
    b.server.always(data({ thing: { id: '7' } }));
    expect(await client().request(document as string, { id: '7' })).toEqual({ thing: { id: '7' } });
    expect(b.server.last.json.variables).toEqual({ id: '7' });
    expect(b.server.last.json.operationName).toBe('Mine');
    expect(parse(b.server.last.json.query)).toMatchObject({ definitions: [{ name: { value: 'Mine' } }] });
  });

  it.each([
    ['a string', MUTATION],
    ['after a query that speaks of it', `query A { mutation { id } }\n# mutation\n${MUTATION}`],
    ['a boxed string', new String(MUTATION)],
    ['a DocumentNode', parse(MUTATION)],
    ['behind a comment and a fragment', `# query\nfragment F on T { id }\n${MUTATION}`],
  ])('a mutation is not repeated when it may have happened: %s', async (_what, document) => {
    b.server.always(html(503));
    expect(await failure(client().request(document as string))).toMatchObject({
      attempts: 1,
      outcome: 'unknown',
      operation: `${platform}.request`,
    });
  });

  it.each([
    ['a query', QUERY],
    ['the short form', '{ thing { id } }'],
    ['a query that selects a field called mutation', 'query { mutation { id } thing(a: "mutation {") { id } }'],
    ['a query with a word in a comment', '# mutation Foo\n{ thing { id } }'],
    ['a query with a word in a block string', '{ thing(a: """\n mutation { } \n""") { id } }'],
    ['a DocumentNode', parse(QUERY)],
  ])('%s is repeated', async (_what, document) => {
    b.server.queue(html(503)).always(data({ thing: null }));
    expect(await client().request(document as string, { id: '1' })).toEqual({ thing: null });
    expect(b.server.count).toBe(2);
  });

  it('a refused mutation is repeated', async () => {
    b.server.queue(tooMany({ 'retry-after': '1' })).always(data({ make: { id: '1' } }));
    expect(await client().request(MUTATION)).toEqual({ make: { id: '1' } });
  });

  it('effect says otherwise', async () => {
    b.server.queue(html(503)).always(data({ make: { id: '1' } }));
    expect(await client().request(MUTATION, {}, { effect: 'idempotent' })).toEqual({ make: { id: '1' } });
    b.server.queue(html(503));
    expect(await failure(client().request(QUERY, { id: '1' }, { effect: 'write' }))).toMatchObject({ attempts: 1 });
  });

  it('errors, withResponse and headers are those of any call', async () => {
    b.server.queue(graphqlErrors([{ message: 'no' }])).always(data({ thing: null }));
    expect(await failure(client().request(QUERY, { id: '1' }))).toMatchObject({
      code: 'GRAPHQL',
      platform,
      operation: `${platform}.request`,
    });
    const { status, attempts } = await client()
      .request(QUERY, { id: '1' }, { headers: { 'x-own': 'yes' } })
      .withResponse();
    expect([status, attempts]).toEqual([200, 1]);
    expect(b.server.last.headers['x-own']).toBe('yes');
  });

  it('no variables is fine', async () => {
    b.server.always(data({ thing: null }));
    await client().request('{ thing { id } }');
    expect(b.server.last.json.variables ?? {}).toEqual({});
  });
});

it('sda: numbers of any size come back whole from a document too', async () => {
  b.server.always(respond(200, '{"data":{"thing":{"ms":9007199254740993}}}', { 'content-type': 'application/json' }));
  expect(await CLIENTS.sda().request('{ thing { ms } }')).toEqual({ thing: { ms: 9007199254740993n } });
});
