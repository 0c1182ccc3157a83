// What test/contract/lists.skilljar.test.ts does not do: the real lists by their shape on the wire.
import { describe, expect, it } from 'vitest';
import { json } from '../support/fault-server.js';
import { learner, skilljarBench } from '../support/skilljar.js';

const b = skilljarBench();
const urls = () => b.server.received.map(({ url }) => url);

describe('users', () => {
  it('go by the cursor, with the filter and the size put back where the link forgets them', async () => {
    const next = (query: string) => `https://api.skilljar.com/v1/users?${query}`;
    b.server.queue(
      json(200, { count: 3, next: next('cursor=cD0x'), previous: null, results: [learner('u1')] }),
      json(200, { count: 3, next: next('cursor=cD0y&page_size=1'), previous: null, results: [learner('u2')] }),
      json(200, { count: 3, next: null, previous: null, results: [learner('u3')] }),
    );
    const seen = await b.client().users.list({ email: 'a@b.test' }, { pageSize: 1 }).toArray({ maxItems: 9 });
    expect(seen.map(({ user }) => user.id)).toEqual(['u1', 'u2', 'u3']);
    expect(urls()).toEqual([
      '/v1/users?email=a%40b.test&page_size=1',
      '/v1/users?email=a%40b.test&page_size=1&cursor=cD0x',
      '/v1/users?email=a%40b.test&page_size=1&cursor=cD0y',
    ]);
  });

  it('go by the number where the call gives one', async () => {
    b.server.queue(
      json(200, { count: 2, next: `${b.server.origin}/v1/users?page=2`, results: [learner('u1')] }),
      json(200, { count: 2, next: null, results: [learner('u2')] }),
    );
    await b.client().users.list({ page: 1 }).toArray({ maxItems: 9 });
    expect(urls()).toEqual(['/v1/users?page=1', '/v1/users?page=2']);
  });

  it('a row that has moved to the next page is given once, though its id is one level down', async () => {
    b.server.queue(
      json(200, { next: `${b.server.origin}/v1/users?cursor=x`, results: [learner('u1'), learner('u2')] }),
      json(200, { next: null, results: [learner('u2'), learner('u3')] }),
    );
    const seen = await b.client().users.list().toArray({ maxItems: 9 });
    expect(seen.map(({ user }) => user.id)).toEqual(['u1', 'u2', 'u3']);
  });
});

describe.each([
  ['publishedCourses', 'published-courses'],
  ['planEnrollments', 'plan-enrollments'],
  ['publishedPathEnrollments', 'published-path-enrollments'],
] as const)('users.%s', (resource, path) => {
  it('is a bare array, and all of it', async () => {
    b.server.always(json(200, [{ enrollment_id: 'a' }, { enrollment_id: 'b' }]));
    const list = b.client().users[resource].list('u1');
    const page = await list;
    expect([page.total, page.cursor, page.items]).toEqual([2, undefined, [{ enrollment_id: 'a' }, { enrollment_id: 'b' }]]);
    expect(await b.client().users[resource].list('u1').toArray({ maxItems: 9 })).toHaveLength(2);
    expect(urls()).toEqual([`/v1/users/u1/${path}`, `/v1/users/u1/${path}`]);
  });

  it('nothing is a list of nothing', async () => {
    b.server.always(json(200, []));
    expect(await b.client().users[resource].list('u1')).toMatchObject({ items: [], total: 0 });
  });

  it('and should the platform send pages one day, they are read', async () => {
    b.server.queue(
      json(200, { count: 2, next: `${b.server.origin}/v1/users/u1/${path}?page=2`, results: [{ enrollment_id: 'a' }] }),
      json(200, { count: 2, next: null, results: [{ enrollment_id: 'b' }] }),
    );
    expect(await b.client().users[resource].list('u1').toArray({ maxItems: 9 })).toHaveLength(2);
  });
});

it('a sample is one event in results, and is given so', async () => {
  b.server.always(json(200, { results: [{ event_type: 'COURSE_COMPLETION', course: { id: 'c' } }] }));
  const { results } = await b.client().webhooks.sampleCourseCompletion();
  expect(results).toEqual([{ event_type: 'COURSE_COMPLETION', course: { id: 'c' } }]);
  expect(urls()).toEqual(['/v1/webhooks/sample-course-completion']);
});
