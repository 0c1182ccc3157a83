import { describe, expect, it } from 'vitest';
import { emptyBody, json, respond, type Step } from '../support/fault-server.js';
import { skilljarBench } from '../support/skilljar.js';
import { failure } from '../support/subjects.js';

const b = skilljarBench();
const confirm = { confirm: true } as const;
type Client = ReturnType<typeof b.client>;

const COURSE = { title: 'T', short_description: 'S', enforce_sequential_navigation: false };

/** Calls whose documented answer is an object. */
const OBJECTS: Record<string, (client: Client) => PromiseLike<unknown>> = {
  'courses.get': (client) => client.courses.get('c1'),
  'domain.publishedCourses.get': (client) => client.domain().publishedCourses.get('p1'),
  'users.get': (client) => client.users.get('u1'),
  'webhooks.sampleCourseCompletion': (client) => client.webhooks.sampleCourseCompletion(),
  'groups.emailDomainRules.get': (client) => client.groups.emailDomainRules.get('g1'),
  'courses.create': (client) => client.courses.create(COURSE),
  'labels.create': (client) => client.labels.create({ name: 'L' }),
  'domain.users.create': (client) => client.domain().users.create({ user: { email: 'a@acme.test' } }),
  'webhooks.ping': (client) => client.webhooks.ping('w1'),
  'courses.update': (client) => client.courses.update('c1', { title: 'T' }),
  'courses.update with PUT': (client) => client.courses.update('c1', { title: 'T' }, { method: 'PUT' }),
  'users.anonymize': (client) => client.users.anonymize('u1', confirm),
  'assets.upload': (client) => client.assets.upload({ file: new Blob(['x']), filename: 'x.txt' }),
};

const ODD: Record<string, Step> = {
  'no body, 204': respond(204, ''),
  'no body, 200': emptyBody(200),
  'no body, 202': emptyBody(202),
  null: json(200, null),
  'a number': json(200, 42),
  zero: json(200, 0),
  'an empty list': json(200, []),
  'a list with the object': json(200, [{ id: 'c1' }]),
  text: json(200, 'text'),
  'no text': json(200, ''),
  true: json(201, true),
  false: json(200, false),
  'spaces and a line break': respond(200, ' \n', { 'content-type': 'application/json' }),
};

describe.each(Object.entries(OBJECTS))('%s', (id, run) => {
  it.each(Object.entries(ODD))('answered with %s is malformed', async (_what, step) => {
    const isWrite = !/get$|sample/.test(id);
    for (const validation of ['warn', 'off', 'strict'] as const) {
      b.server.always(step);
      const error = await failure(run(b.client({ validation, clock: id === 'assets.upload' ? undefined : b.clock })));
      expect(error).toMatchObject({ code: 'MALFORMED_RESPONSE', attempts: 1, outcome: isWrite ? 'unknown' : undefined });
      expect(error.operation).toBe(`skilljar.${id.replace(' with PUT', '')}`);
    }
  });

  it('answered with an object is fine, also an empty one', async () => {
    b.server.always(json(200, {}));
    expect(await run(b.client())).toEqual({});
  });
});

describe('an operation that is documented without a body', () => {
  it.each<[string, (client: Client) => PromiseLike<unknown>]>([
    ['ping', (client) => client.ping()],
    ['courses.delete', (client) => client.courses.delete('c1', confirm)],
    ['webhooks.delete', (client) => client.webhooks.delete('w1')],
    ['webPackages.lessons.update', (client) => client.webPackages.lessons.update('w1', { web_package_id: 'w2' })],
    ['domain.users.bulkCreate', (client) => client.domain().users.bulkCreate({ users: [{ email: 'a@acme.test' }] } as never)],
  ])('%s', async (_id, run) => {
    for (const step of [respond(204, ''), emptyBody(200), emptyBody(202), json(200, {}), json(202, { detail: 'Queued.' })]) {
      b.server.always(step);
      await run(b.client());
    }
  });
});

describe('a list', () => {
  it.each(Object.entries(ODD).filter(([what]) => !what.includes('list')))('answered with %s is malformed', async (_what, step) => {
    b.server.always(step);
    expect(await failure(b.client().courses.list())).toMatchObject({ code: 'MALFORMED_RESPONSE', attempts: 1 });
  });
});
