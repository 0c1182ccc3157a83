import { describe, expect, it, vi } from 'vitest';
import { ConfigurationError, type MalformedResponseError } from '../../src/index.js';
import { json } from '../support/fault-server.js';
import { leaks, surfaces } from '../support/leaks.js';
import { learner, skilljarBench } from '../support/skilljar.js';
import { failure } from '../support/subjects.js';

const b = skilljarBench();

function listening() {
  const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const onMismatch = vi.fn();
  return { logger, onMismatch, options: { logger, hooks: { onMismatch } } };
}

const broken = { ...learner('u1'), registration_count: 'many', user: { id: 7 } };

describe('validation: warn', () => {
  it('reports each undocumented value once per operation and path, and returns the data unchanged', async () => {
    const { logger, onMismatch, options } = listening();
    b.server.always(json(200, broken));
    const client = b.client(options);
    expect(await client.users.get('u1')).toEqual(broken);
    expect(await client.users.get('u1')).toEqual(broken);
    const events = onMismatch.mock.calls.map(([event]) => event);
    expect(events.map(({ path }) => path).sort()).toEqual([
      'registration_count',
      'user.email',
      'user.first_name',
      'user.id',
      'user.last_name',
    ]);
    expect(events.find(({ path }) => path === 'user.id')).toEqual({
      platform: 'skilljar',
      operation: 'skilljar.users.get',
      path: 'user.id',
      message: 'must be of type string',
    });
    expect(events.find(({ path }) => path === 'user.email').message).toBe('is required');
    expect(logger.warn.mock.calls.map(([fields, message]) => [fields.path, message])).toEqual(
      events.map(({ path }) => [path, 'a response does not match its documentation']),
    );
  });

  it('checks every row of every page, and reports a path in the rows once, whatever the row', async () => {
    const { onMismatch, options } = listening();
    b.server.queue(
      json(200, {
        count: 3,
        next: `${b.server.origin}/v1/users?cursor=x`,
        results: [learner('u1'), { ...learner('u2'), completion_count: null }],
      }),
      json(200, { count: 3, next: null, results: [{ ...learner('u3'), completion_count: null, signed_up_at: 'yesterday' }] }),
    );
    expect(await b.client(options).users.list().toArray({ maxItems: 10 })).toHaveLength(3);
    expect(onMismatch.mock.calls.map(([{ path }]) => path)).toEqual(['results[].completion_count', 'results[].signed_up_at']);
  });

  it('of a bare array too', async () => {
    const { onMismatch, options } = listening();
    b.server.always(json(200, [{ published_course_id: 'p' }]));
    expect(await b.client(options).users.publishedCourses.list('u1').toArray({ maxItems: 10 })).toEqual([{ published_course_id: 'p' }]);
    expect(onMismatch.mock.calls.map(([{ path }]) => path)).toContain('[].enrollment_id');
  });

  it('says nothing of an answer as documented, of one with more in it, and of one without a body', async () => {
    const { logger, onMismatch, options } = listening();
    b.server.queue(
      json(200, { ...learner('u1'), shoe_size: 44 }),
      json(200, { count: 1, next: null, results: [{ ...learner('u2'), badges: [] }] }),
      json(204, undefined),
    );
    const client = b.client(options);
    await client.users.get('u1');
    await client.users.list();
    await client.courses.delete('c', { confirm: true });
    expect([onMismatch.mock.calls, logger.warn.mock.calls]).toEqual([[], []]);
  });

  it('reports to another client again; a hook that throws breaks nothing', async () => {
    b.server.always(json(200, broken));
    const first = listening();
    const second = listening();
    second.onMismatch.mockImplementation(() => {
      throw new Error('of the hook');
    });
    await b.client(first.options).users.get('u1');
    expect(await b.client(second.options).users.get('u1')).toEqual(broken);
    expect(second.onMismatch).toHaveBeenCalledTimes(first.onMismatch.mock.calls.length);
    expect(second.logger.error).toHaveBeenCalled();
  });

  it('returns the data when there is no hook and no logger', async () => {
    b.server.always(json(200, broken));
    expect(await b.client().users.get('u1')).toEqual(broken);
  });
});

describe('validation: strict', () => {
  it('rejects with the places, and with nothing that stands there', async () => {
    const secret = 'hunter2-Zx9';
    b.server.always(
      json(200, { id: 'w', target_url: 4, basic_auth_password: [secret], active: secret, deactivate_reason: null, event_type: null }),
    );
    const error = await failure<MalformedResponseError>(b.client({ validation: 'strict' }).webhooks.get('w'));
    expect(error).toMatchObject({ code: 'MALFORMED_RESPONSE', operation: 'skilljar.webhooks.get', status: 200, outcome: undefined });
    expect(error.message).toContain('a response that does not match its documentation: ');
    for (const path of ['target_url', 'active', 'basic_auth_password']) expect(error.message).toContain(`${path} must be of type`);
    expect(error.message).not.toContain(secret);
    expect(error.stack).toContain('answers.test.ts');
  });

  it('a password at its documented place is in nothing of the error', async () => {
    const secret = 'hunter2-Zx9';
    b.server.always(
      json(200, { id: 'w', target_url: 4, basic_auth_password: secret, active: true, deactivate_reason: null, event_type: null }),
    );
    const error = await failure(b.client({ validation: 'strict' }).webhooks.get('w'));
    expect(leaks(surfaces(error), { secret })).toEqual([]);
  });

  it('names the row of a list, five places at most, and how many more', async () => {
    b.server.always(json(200, { count: 4, results: [learner('u1'), {}, {}, learner('u4')] }));
    const error = await failure(b.client({ validation: 'strict' }).users.list());
    expect(error.message).toContain('results[1].user is required');
    expect(error.message).toMatch(/, and \d+ more/);
    expect(error.message).not.toContain('results[0]');
  });

  it('of a write: it may have taken effect', async () => {
    b.server.always(json(201, { id: 3 }));
    const error = await failure(b.client({ validation: 'strict' }).groups.create({ name: 'A' }));
    expect(error).toMatchObject({ code: 'MALFORMED_RESPONSE', outcome: 'unknown', attempts: 1 });
    expect(b.server.count).toBe(1);
  });

  it('a wrong envelope is still the list’s own error', async () => {
    b.server.always(json(200, { data: [] }));
    const error = await failure(b.client({ validation: 'strict' }).users.list());
    expect(error.message).toContain('neither a list nor a page with results');
  });

  it('takes what is as documented', async () => {
    b.server.queue(json(200, learner('u1')), json(200, { results: [{ event_type: 'COURSE_ENROLLMENT', whatever: 1 }] }));
    const client = b.client({ validation: 'strict' });
    expect(await client.users.get('u1')).toEqual(learner('u1'));
    expect((await client.webhooks.sampleCourseEnrollment()).results).toHaveLength(1);
  });
});

it('validation: off looks at nothing', async () => {
  const { onMismatch, logger, options } = listening();
  b.server.always(json(200, broken));
  const client = b.client({ ...options, validation: 'off' });
  expect(await client.users.get('u1')).toEqual(broken);
  await client.groups.create({} as never);
  expect([onMismatch.mock.calls, logger.warn.mock.calls]).toEqual([[], []]);
});

it('a word that is no way of validating is refused', () => {
  expect(() => b.client({ validation: 'maybe' as never })).toThrow(ConfigurationError);
});
