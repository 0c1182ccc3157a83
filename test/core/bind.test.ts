import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lazily } from '../../src/core/client/bind.js';

const MODULES = [
  'instruqt/functions/index',
  'sda/functions/index',
  'learning-path/functions/index',
  'skilljar/functions/index',
  'graphql/graphql-request',
  'graphql/document/index',
  'skilljar/ky',
  'skilljar/schemas/index',
];

describe('what is loaded when', () => {
  const loaded: string[] = [];
  beforeEach(() => {
    vi.resetModules();
    loaded.length = 0;
    for (const name of MODULES) {
      vi.doMock(`../../src/${name}.js`, async (original) => {
        loaded.push(name);
        return await original();
      });
    }
  });
  afterEach(() => {
    for (const name of MODULES) vi.doUnmock(`../../src/${name}.js`);
  });

  const facade = async (body: unknown = {}) => {
    const { createLearningPlatforms } = await import('../../src/index.js');
    return createLearningPlatforms({
      fetch: async () => Response.json(body),
      instruqt: { apiKey: 'key-1' },
      sda: { token: 'key-2' },
      skilljar: { apiKey: 'key-3', domain: 'a.test' },
      learningPath: { apiKey: 'key-4', origin: 'https://a.test' },
    });
  };

  it('importing the SDK, making clients and reaching for methods loads no functions', async () => {
    const lp = await facade();
    for (const method of [
      lp.instruqt.tracks.get,
      lp.sda.sessions.start,
      lp.skilljar.courses.list,
      lp.skilljar.domain().publishedCourses.enrollments.create,
      lp.learningPath.milestones.get,
    ]) {
      expect(typeof method).toBe('function');
    }
    lp.skilljar.courses.list();
    lp.instruqt.team('a').tracks.list();
    await new Promise((resolve) => setImmediate(resolve));
    expect(loaded).toEqual([]);
  });

  it('a call loads its own platform’s, once', async () => {
    const lp = await facade({ data: { readHubConfig: {} } });
    await lp.sda.hub.get();
    await lp.sda.hub.get();
    expect(loaded).toEqual(['sda/functions/index', 'graphql/graphql-request']);
  });

  it('a list loads when it is read', async () => {
    const lp = await facade({ results: [] });
    const list = lp.skilljar.courses.list();
    expect(loaded).toEqual([]);
    await list;
    expect(loaded.filter((name) => name !== 'skilljar/schemas/index')).toEqual(['skilljar/functions/index', 'skilljar/ky']);
  });

  it('without validation, zod is not loaded', async () => {
    const { createSkilljarClient } = await import('../../src/skilljar/index.js');
    const client = createSkilljarClient({ apiKey: 'key-1', validation: 'off', fetch: async () => Response.json({ id: 1 }) });
    await client.courses.update('c', { title: 'x' });
    expect(loaded).not.toContain('skilljar/schemas/index');
  });

  it('a document of one’s own loads no functions', async () => {
    const lp = await facade({ data: { a: 1 } });
    await lp.instruqt.request('{ a }');
    expect(loaded).toEqual(['graphql/document/index', 'graphql/graphql-request']);
  });
});

describe('methods', () => {
  it('are enumerable, keep their identity, and need no this', async () => {
    const { createSkilljarClient } = await import('../../src/skilljar/index.js');
    const client = createSkilljarClient({ apiKey: 'key-1', fetch: async () => Response.json({ id: 1 }) });
    expect(Object.keys(client.courses)).toContain('get');
    expect(client.courses).toBe(client.courses);
    const { get } = client.courses;
    expect(await get('c')).toEqual({ id: 1 });
  });

  it('every method of every table finds its function', async () => {
    const { manifest } = await import('../../src/manifest/index.js');
    const { createLearningPlatforms } = await import('../../src/index.js');
    const sent: string[] = [];
    const lp = createLearningPlatforms({
      fetch: async () => {
        sent.push('x');
        return new Response(null, { status: 418 });
      },
      instruqt: { apiKey: 'key-1' },
      sda: { token: 'key-2' },
      skilljar: { apiKey: 'key-3', validation: 'off' },
      learningPath: { apiKey: 'key-4', origin: 'https://a.test' },
    });
    for (const id of new Set(manifest.map((entry) => entry.id))) {
      let at = lp as unknown as Record<string, unknown>;
      const [platform, ...path] = id.split('.');
      at = at[platform!] as Record<string, unknown>;
      for (const step of path) {
        at = (
          step === 'domain' && typeof at.domain === 'function' ? (at.domain as (name: string) => unknown)('a.test') : at[step]
        ) as Record<string, unknown>;
      }
      expect(typeof at, id).toBe('function');
      const made = (at as unknown as (...args: unknown[]) => PromiseLike<unknown> | AsyncIterable<unknown>)();
      const result = 'then' in made ? made : made[Symbol.asyncIterator]().next();
      const error = (await Promise.resolve(result).catch((e: unknown) => e)) as { code?: string; operation?: string };
      expect([id, error.operation]).toEqual([id, id]);
      expect(['INVALID_INPUT', 'HTTP']).toContain(error.code);
    }
  });
});

describe('lazily', () => {
  it('makes a value once, at the first look', () => {
    let made = 0;
    const target: { x?: object } = {};
    lazily(target, 'x', () => {
      made += 1;
      return {};
    });
    expect(Object.keys(target)).toEqual(['x']);
    expect(made).toBe(0);
    expect(target.x).toBe(target.x);
    expect(made).toBe(1);
  });
});
