import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../../src/core/call/response-errors.js';
import { formatPath } from '../../src/core/operation/format-path.js';

describe('issuesOf: every shape in which an error body says what is wrong', () => {
  it.each([
    ['one sentence', { detail: 'Not found.' }, [{ path: [], message: 'Not found.' }]],
    ['a gateway', { message: 'Forbidden' }, [{ path: [], message: 'Forbidden' }]],
    ['words', 'Bad key', [{ path: [], message: 'Bad key' }]],
    ['blank words', '  ', []],
    [
      'a list of words',
      ['One.', 'Two.'],
      [
        { path: [], message: 'One.' },
        { path: [], message: 'Two.' },
      ],
    ],
    ['a field', { title: ['Required.'] }, [{ path: ['title'], message: 'Required.' }]],
    ['a field with a bare string', { query_params: 'Course ID required' }, [{ path: ['query_params'], message: 'Course ID required' }]],
    ['no field in particular', { non_field_errors: ['Choose one.'] }, [{ path: [], message: 'Choose one.' }]],
    ['nested fields', { user: { email: ['Invalid.'] } }, [{ path: ['user', 'email'], message: 'Invalid.' }]],
    [
      'rows',
      [{ a: ['x'] }, {}, { b: ['y'] }],
      [
        { path: [0, 'a'], message: 'x' },
        { path: [2, 'b'], message: 'y' },
      ],
    ],
    [
      'errors[]',
      { errors: [{ status: '503', code: 'x', title: 'Down', detail: 'For now.' }] },
      [{ path: ['errors', 0], message: 'For now.' }],
    ],
    [
      'errors[] of words',
      { errors: ['a', 'b'] },
      [
        { path: ['errors', 0], message: 'a' },
        { path: ['errors', 1], message: 'b' },
      ],
    ],
    [
      'an error of the SDA services',
      { error: 'LockedError', message: 'Project is locked', detail: null },
      [{ path: [], message: 'Project is locked' }],
    ],
    ['nothing', undefined, []],
    ['null', null, []],
    ['a number', 7, []],
    ['an empty object', {}, []],
  ])('%s', (_what, body, expected) => expect(issuesOf(body)).toEqual(expected));

  it('takes any JSON without failing, and says only what is there', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (body) => {
        const text = JSON.stringify(body);
        for (const { path, message } of issuesOf(body)) {
          expect(message.trim()).not.toBe('');
          expect(path.length).toBeLessThanOrEqual(8);
          expect(text).toContain(JSON.stringify(message).slice(1, -1).trim());
        }
      }),
    );
  });

  it('long messages are truncated, deep bodies are not followed to their end', () => {
    expect(issuesOf({ detail: 'x'.repeat(5000) })[0]?.message).toHaveLength(1000);
    let deep: unknown = 'bottom';
    for (let i = 0; i < 100; i += 1) deep = { a: deep };
    expect(issuesOf(deep)).toEqual([]);
  });
});

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 0, 'b'], 'a[0].b'],
    [[0, 'b'], '[0].b'],
    [['a', 'b', 1, 2], 'a.b[1][2]'],
  ])('%j is %j', (path, expected) => expect(formatPath(path)).toBe(expected));
});
