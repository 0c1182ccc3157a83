// The option `select`: what a method selects beside its own fields, with the paging, checks and retries of the method.
import { isCompositeType, parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { ConfigurationError, createLearningPlatforms, DryRunError, InputError } from '../../src/index.js';
import * as sda from '../../src/sda/functions/index.js';
import { bench } from '../support/bench.js';
import { data } from '../support/fault-server.js';
import { documents, schemas } from '../support/operations.js';
import { failure, KEYS } from '../support/subjects.js';
import { leastVariables } from '../support/variables.js';

const b = bench();
const clients = () =>
  createLearningPlatforms({
    clock: b.clock,
    retry: false,
    instruqt: { apiKey: KEYS.instruqt, team: 'acme', baseUrl: `${b.server.origin}/instruqt` },
    sda: { token: KEYS.sda, baseUrl: `${b.server.origin}/sda` },
    learningPath: { apiKey: KEYS.learningPath, baseUrl: `${b.server.origin}/lp` },
  });

type Method = (...args: unknown[]) => PromiseLike<unknown>;
const methodOf = (lp: object, id: string) =>
  id.split('.').reduce((node, name) => (node as Record<string, object>)[name]!, lp) as unknown as Method;

const calls = documents.filter(({ kind, field }) => kind !== 'subscription' && !String(field.type).includes('Unknown'));
const withFields = calls.filter(({ selected }) => selected.length > 0);

/** The arguments of a call, with options last. */
function argumentsOf({ platform, node, variables }: (typeof calls)[number], options: object): unknown[] {
  const confirmed = { ...options, confirm: true };
  return variables.length > 0 ? [leastVariables(schemas[platform], print(node)), confirmed] : [confirmed];
}

describe('every method', () => {
  it.each(withFields.map((one) => [one.id, one] as const))('%s takes more fields, in a document of the schema', async (id, one) => {
    b.server.queue(data({ [one.field.name]: null }));
    await Promise.resolve(methodOf(clients(), id)(...argumentsOf(one, { select: 'added: __typename' }))).catch(() => undefined);
    const { query } = b.server.last.json as { query: string };
    expect(validate(schemas[one.platform], parse(query))).toEqual([]);
    // In the result, or in each item, beside what the method selects.
    expect(query.match(/added: ?__typename/g)).toHaveLength(1);
    const plain = query.replace(/added: ?__typename\s*/, '').replace(/\s+/g, '');
    b.server.queue(data({ [one.field.name]: null }));
    await Promise.resolve(methodOf(clients(), id)(...argumentsOf(one, {}))).catch(() => undefined);
    expect(plain).toBe(String((b.server.last.json as { query: string }).query).replace(/\s+/g, ''));
  });

  it.each(
    calls
      .filter(({ field }) => !isCompositeType(field.type) && field.type.toString().match(/^\[?(?:String|Boolean|ID|Int)/))
      .map((one) => [one.id, one] as const),
  )('%s, whose result has no fields, refuses it', async (id, one) => {
    const error = await failure<InputError>(methodOf(clients(), id)(...argumentsOf(one, { select: 'id' })));
    expect(error).toBeInstanceOf(InputError);
    expect(error.issues).toEqual([{ path: ['options', 'select'], message: 'must be omitted: the result has no fields to select' }]);
    expect(b.server.received).toEqual([]);
  });
});

describe('what it takes', () => {
  const track = (select: unknown) => clients().instruqt.tracks.get({ trackID: 't' }, { select } as never);

  it.each([
    ['', /must be a GraphQL document/],
    ['}', /must be a selection such as "id name", or fragments/],
    ['id } } query Other { me { id }', /must be a selection/],
    ['id #', /^/],
    ['query Named { id }', /must be a selection/],
    ['mutation { deleteUser }', /must be a selection/],
    ['fragment Track on Track { id }', /must not contain the fragment Track: the document already has a fragment of that name/],
    ['fragment A on Track { id } fragment A on Track { id }', /must not contain the fragment A: /],
    ['fragment A on Track { ...A }', /must not contain fragments that spread themselves: A/],
    [`${'a{'.repeat(300)}b${'}'.repeat(300)}`, /must not be nested deeper than 200 levels/],
    [7, /must be a GraphQL document/],
    [null, /must be a GraphQL document/],
    [{ definitions: [{ kind: 'Nonsense' }] }, /its nodes are not GraphQL nodes/],
  ])('%j', async (select, message) => {
    b.server.always(data({ track: null }));
    if (select === 'id #') {
      await track(select);
      expect(parse((b.server.last.json as { query: string }).query).definitions.length).toBeGreaterThan(1);
      return;
    }
    const error = await failure<InputError>(track(select));
    expect(error).toBeInstanceOf(InputError);
    expect(error.issues).toEqual([{ path: ['options', 'select'], message: expect.stringMatching(message) }]);
    expect(b.server.received).toEqual([]);
  });

  it.each([
    ['a selection', 'scripts { contents }'],
    ['a selection in braces', '{ scripts { contents } }'],
    ['a fragment', 'fragment Scripts on Track { scripts { contents } }'],
    ['a fragment and those that it spreads', 'fragment Scripts on Track { scripts { ...Body } } fragment Body on TrackScript { contents }'],
    ['a document', parse('fragment Scripts on Track { scripts { contents } }')],
  ])('%s', async (_what, select) => {
    b.server.queue(data({ track: { id: 't', scripts: [{ contents: 'c' }] } }));
    expect(await clients().instruqt.tracks.get({ trackID: 't' }, { select })).toMatchObject({ scripts: [{ contents: 'c' }] });
    expect(validate(schemas.instruqt, parse((b.server.last.json as { query: string }).query))).toEqual([]);
  });
});

it.each(documents.filter(({ kind }) => kind === 'subscription').map((one) => [one.id, one] as const))(
  '%s takes them too',
  async (id, one) => {
    const [variables] = argumentsOf(one, {});
    const events = methodOf(clients(), id)(variables, { select: 'added: __typename', dryRun: true }) as unknown as AsyncIterable<unknown>;
    const error = await failure<DryRunError>(Promise.resolve(events[Symbol.asyncIterator]().next()));
    expect(error).toBeInstanceOf(DryRunError);
    const { query } = error.request.body as { query: string };
    expect(validate(schemas.instruqt, parse(query))).toEqual([]);
    expect(query).toContain('added: __typename');
  },
);

describe('functions', () => {
  const options = () => ({ token: KEYS.sda, clock: b.clock, baseUrl: `${b.server.origin}/sda` });

  it('take it with a client that reads selections', async () => {
    b.server.queue(data({ readSession: { sessionId: 's', added: 'x' } }));
    const client = sda.createClient({ ...options(), selections: sda.selections });
    expect(await sda.getSession(client, { sessionId: 's' }, { select: 'added: __typename' })).toMatchObject({ added: 'x' });
  });

  it('say what is missing without one', async () => {
    const error = await failure<ConfigurationError>(sda.getSession(sda.createClient(options()), { sessionId: 's' }, { select: 'id' }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain('createClient({ selections');
    expect(b.server.received).toEqual([]);
  });
});

describe('against the mock platforms', () => {
  const world = createMockPlatforms();
  const lp = createLearningPlatforms({
    fetch: world.fetch,
    instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
    sda: { token: demoKeys.sda },
    learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com' },
  });

  it('each item of a list has the fields, on every page, and a cursor goes on', async () => {
    const select = 'sessionStartTimestampMs';
    type Added = { sessionStartTimestampMs: number | null };
    const all = await lp.sda.sessions.list<Added>({}, { select, pageSize: 2 }).toArray({ maxItems: 5 });
    expect(all).toHaveLength(5);
    expect(all.every((one) => 'sessionStartTimestampMs' in one)).toBe(true);
    const first = await lp.sda.sessions.list({}, { pageSize: 2 });
    const second = await lp.sda.sessions.list<Added>({}, { select, pageSize: 2, cursor: first.cursor! });
    expect(second.items).toEqual(all.slice(2, 4));
  });

  it('the cost is that of the document that is sent', async () => {
    const plain = await lp.learningPath.learningPaths.getBySlug({ slug: 'onboarding' }).withResponse();
    const wide = await lp.learningPath.learningPaths
      .getBySlug({ slug: 'onboarding' }, { select: 'relatedQuery layout { id kind }' })
      .withResponse();
    expect(wide.cost?.estimated).toBe(plain.cost!.estimated + 4);
    const selection = (depth: number): string =>
      depth === 0 ? 'id' : `prerequisiteLearningPaths { id name slug sku ${selection(depth - 1)} }`;
    const deep = lp.learningPath.learningPaths.getBySlug({ slug: 'onboarding' }, { select: selection(190) });
    await expect(deep).rejects.toThrow(/points/);
  });

  it('a field that does not exist is refused by the platform', async () => {
    await expect(lp.instruqt.tracks.get({ trackSlug: 'kubernetes-basics' }, { select: 'nonsense' })).rejects.toThrow(/nonsense/);
  });
});
