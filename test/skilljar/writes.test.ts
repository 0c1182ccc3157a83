import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/index.js';
import type { ConfirmOptions, SkilljarClient } from '../../src/skilljar/index.js';
import { json, respond } from '../support/fault-server.js';
import { skilljarBench } from '../support/skilljar.js';
import { failure } from '../support/subjects.js';

const b = skilljarBench();

describe('enrolled_at', () => {
  const NOW = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
  it.each([
    ['is left out', {}],
    ['is undefined', { enrolled_at: undefined }],
    ['is null', { enrolled_at: null }],
  ])('is the time of the call where it %s, and the same in a repetition', async (_what, given) => {
    b.server.queue(json(502, {})).always(json(201, { id: 'e' }));
    const client = b.client({ validation: 'off', retry: { attempts: 2, baseMs: 1 } });
    const body = { user: { id: 'u' }, ...given } as never;
    await client.domain().publishedCourses.enrollments.create('p', body);
    const [first, second] = b.server.received.map(({ json: sent }) => sent.enrolled_at as string);
    expect(first).toMatch(NOW);
    expect(second).toBe(first);
    await client.domain().publishedPaths.publishedPathEnrollments.create('p', body);
    expect(b.server.last.json.enrolled_at).toMatch(NOW);
    await client.domain().publishedCourses.enrollments.create('p', { ...(body as object), enrolled_at: '2026-01-02T00:00:00Z' } as never);
    expect(b.server.last.json.enrolled_at).toBe('2026-01-02T00:00:00Z');
  });
});

describe('updates', () => {
  it('send PATCH, and PUT with `method: PUT`', async () => {
    b.server.always(json(200, { id: 'c' }));
    await b.client().courses.update('c', { title: 'A' });
    await b.client().courses.update('c', { title: 'B' }, { method: 'PUT' });
    await b.client().courses.update('c', { title: 'C' }, { method: 'PATCH' });
    expect(b.server.received.map(({ method, url, json: body }) => [method, url, body.title])).toEqual([
      ['PATCH', '/v1/courses/c', 'A'],
      ['PUT', '/v1/courses/c', 'B'],
      ['PATCH', '/v1/courses/c', 'C'],
    ]);
  });

  it('leave out what is undefined and send null, at every depth', async () => {
    b.server.always(json(200, {}));
    await b.client().domain().users.update('u', { active: undefined, expires_at: null, access_code: null });
    expect(b.server.last.text).toBe('{"expires_at":null,"access_code":null}');
    await b
      .client()
      .users.publishedCourses.update(
        { userId: 'u', publishedCourseId: 'p' },
        { published_course_id: undefined, course_progress: { completed_at: null, score: undefined } },
      );
    expect(b.server.last.text).toBe('{"course_progress":{"completed_at":null}}');
    await b.client().webhooks.update('w', { event_type: null, target_url: undefined });
    expect(b.server.last.text).toBe('{"event_type":null}');
  });
});

/** Every call that cannot be undone, without its options. */
const FINAL: Record<string, (client: SkilljarClient, options: ConfirmOptions) => PromiseLike<unknown>> = {
  'users.anonymize': (client, options) => client.users.anonymize('x', options),
  'courses.delete': (client, options) => client.courses.delete('x', options),
  'groups.delete': (client, options) => client.groups.delete('x', options),
  'domain.publishedCourses.delete': (client, options) => client.domain().publishedCourses.delete('x', options),
  'promoCodePools.delete': (client, options) => client.promoCodePools.delete('x', options),
};

describe.each(Object.entries(FINAL))('%s', (id, call) => {
  it.each([
    ['no options', undefined],
    ['other options', { timeout: 1000 }],
    ['confirm: false', { confirm: false }],
    ['a confirm that is merely true-like', { confirm: 'yes' }],
  ])('with %s is refused, and nothing is sent', async (_what, options) => {
    const error = await failure<InputError>(call(b.client(), options as never));
    expect(error).toBeInstanceOf(InputError);
    expect(error.operation).toBe(`skilljar.${id}`);
    expect(error.issues).toEqual([{ path: ['options', 'confirm'], message: 'must be true: this operation is irreversible' }]);
    expect(error.message).toContain('options.confirm');
    expect(b.server.count).toBe(0);
  });

  it('with confirm: true is sent, and of that word nothing', async () => {
    b.server.always(id.endsWith('delete') ? respond(204, '') : json(200, {}));
    await call(b.client(), { confirm: true });
    expect(b.server.count).toBe(1);
    expect(JSON.stringify([b.server.last.url, b.server.last.text])).not.toContain('confirm');
  });
});

it('what cannot be undone does not compile without confirm', () => {
  expect((client: SkilljarClient) => [
    // @ts-expect-error: confirm is required
    client.users.anonymize('x'),
    // @ts-expect-error: and has to be true
    client.courses.delete('x', { confirm: false }),
    // @ts-expect-error: confirm is required
    client.groups.delete('x', {}),
  ]).toBeTypeOf('function');
});

it('deletions that can be made good, by adding the same again, ask nothing', async () => {
  b.server.always(respond(204, ''));
  await b.client().groups.users.delete({ groupId: 'g', userId: 'u' });
  await b.client().courses.labels.delete({ courseId: 'c', labelId: 'l' });
  expect(b.server.count).toBe(2);
});
