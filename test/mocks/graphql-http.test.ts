// The audits of graphql-http, and what real gateways do, over real HTTP.
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoKeys } from '../../mocks/demo.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ onProblem: () => undefined });
});
afterAll(() => server.close());

const platforms = ['instruqt', 'sda', 'learningPath'] as const;
type Platform = (typeof platforms)[number];

/** `fetch` with the platform's key. */
const fetchOf =
  (name: Platform) =>
  (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${demoKeys[name]}` } });

const audits = (name: Platform) => serverAudits({ url: () => server.urls[name], fetchFn: fetchOf(name) });

/** By its id, what does not hold here. */
const EXCEPT: Readonly<Record<string, string>> = {
  '9ABE':
    'JSON without a content type, or with the one that fetch gives to a text, is read: so test code posts it, and nothing is lost by it.',
};

describe.each(platforms)('%s', (name) => {
  it('passes every audit but one', async () => {
    const results = await Promise.all(
      audits(name)
        .filter(({ id }) => !(id in EXCEPT))
        .map(async (audit) => ({ ...(await audit.fn()), name: audit.name })),
    );
    expect(results.filter(({ status }) => status !== 'ok').map((result) => [result.name, 'reason' in result && result.reason])).toEqual([]);
    expect(results.filter(({ name: title }) => /^(?:MUST|SHOULD)/.test(title)).length).toBeGreaterThanOrEqual(35);
  });

  const post = async (query: string, accept = 'application/json', variables = {}) => {
    const began = performance.now();
    const response = await fetchOf(name)(server.urls[name], {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { errors?: { message?: string }[] };
    return { status: response.status, type: response.headers.get('content-type'), body, took: performance.now() - began };
  };

  it.each([
    ['of 10,000 levels', `{ ${'a { '.repeat(10_000)} b ${'}'.repeat(10_000)} }`, /tokens|deeper/],
    ['of 7,000 levels', `{ ${'a { '.repeat(7000)} b ${'}'.repeat(7000)} }`, /deeper than 100 levels/],
    ['of 101 levels', `{ ${'a { '.repeat(100)} b ${'}'.repeat(100)} }`, /deeper than 100 levels/],
    ['of 10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`, /tokens/],
    ['of 1,001 aliases', `{ ${Array.from({ length: 1001 }, (_, n) => `a${n}: __typename`).join(' ')} }`, /more than 1000 fields/],
    [
      'of fragments that double',
      `{ ...f0 } ${Array.from({ length: 40 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f40 on Query { __typename }`,
      /more than 1000 fields/,
    ],
  ])('refuses a document %s at once', async (_title, query, message) => {
    const answers = [await post(query), await post(query), await post(query)];
    const [{ body, status }] = answers as [(typeof answers)[0]];
    const { errors = [] } = body;
    expect(status).toBe(200);
    // A learning-path document is first refused by what it would cost.
    expect(errors[0]?.message).toMatch(name === 'learningPath' ? /maximum complexity|deeper/ : message);
    expect(Math.min(...answers.map(({ took }) => took))).toBeLessThan(250);
    expect(errors).toHaveLength(1);
  });

  it.each([
    ['what it can run', '{ __typename }', 200, ['data']],
    ['what does not parse', '{', 400, ['errors']],
    ['what is not valid', '{ nothing }', 400, ['errors']],
    ['variables that do not fit', 'query ($id: ID!) { __typename }', 400, ['errors']],
  ])('answers %s in the type that is wanted', async (_title, query, status, fields) => {
    const own = await post(query, 'application/graphql-response+json, application/json;q=0.9');
    expect([own.status, own.type, Object.keys(own.body)]).toEqual([status, 'application/graphql-response+json; charset=utf-8', fields]);
    const older = await post(query, 'application/graphql-response+json, application/json');
    expect([older.status, older.type]).toEqual([200, 'application/json']);
  });
});

describe('by GET', () => {
  const get = (parameters: Record<string, string>) =>
    fetchOf('instruqt')(`${server.urls.instruqt}?${new URLSearchParams(parameters)}`, { headers: { accept: 'application/json' } });

  it('queries are run, with variables and the name of an operation', async () => {
    const query = 'query One($slug: String) { team(teamSlug: $slug) { name } } query Two { __typename }';
    const response = await get({ query, variables: '{"slug":"acme"}', operationName: 'One' });
    expect(await response.json()).toEqual({ data: { team: { name: 'Acme' } } });
    expect(server.platforms.requests.at(-1)).toMatchObject({
      operation: 'instruqt.teams.get',
      variables: { teamSlug: 'acme' },
      method: 'GET',
    });
  });

  it('mutations are refused', async () => {
    const response = await get({ query: 'mutation { stopAllTracks }' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('invalid requests are rejected', async () => {
    expect((await get({ query: '{ __typename }', variables: '{' })).status).toBe(400);
    expect((await get({ query: ' ' })).status).toBe(400);
    expect((await get({})).status).toBe(405);
  });
});
