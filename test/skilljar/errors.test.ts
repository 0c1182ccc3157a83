import { describe, expect, it } from 'vitest';
import { HttpError } from '../../src/index.js';
import { json, respond } from '../support/fault-server.js';
import { skilljarBench } from '../support/skilljar.js';
import { failure } from '../support/subjects.js';

const b = skilljarBench();

const QUIZ = 'You must pass either a quiz or a quiz_question_bank';

describe('every shape of an error becomes issues, and stays as it came', () => {
  it.each<[what: string, status: number, body: unknown, issues: object[]]>([
    ['detail', 404, { detail: 'Not found.' }, [{ path: [], message: 'Not found.' }]],
    ['detail without a key', 401, { detail: 'No credentials.' }, [{ path: [], message: 'No credentials.' }]],
    [
      'a field with a bare sentence',
      400,
      { query_params: 'Course ID required' },
      [{ path: ['query_params'], message: 'Course ID required' }],
    ],
    ['a sentence alone', 400, QUIZ, [{ path: [], message: QUIZ }]],
    ['a list of sentences', 400, [QUIZ], [{ path: [], message: QUIZ }]],
    ['no field in particular', 400, { non_field_errors: [QUIZ] }, [{ path: [], message: QUIZ }]],
    [
      'fields',
      400,
      { title: ['Required.', 'Too short.'], slug: ['Taken.'] },
      [
        { path: ['title'], message: 'Required.' },
        { path: ['title'], message: 'Too short.' },
        { path: ['slug'], message: 'Taken.' },
      ],
    ],
    ['nested fields', 400, { user: { email: ['Invalid.'] } }, [{ path: ['user', 'email'], message: 'Invalid.' }]],
    ['one entry for each of a list that was sent', 400, [{}, { id: ['No such offer.'] }], [{ path: [1, 'id'], message: 'No such offer.' }]],
    [
      'a list of errors with status, code, title and detail',
      503,
      { errors: [{ status: '503', code: 'down', title: 'Down', detail: 'For now.' }] },
      [{ path: ['errors', 0], message: 'For now.' }],
    ],
    ['an asset that is in use', 400, { detail: 'The asset is in use.' }, [{ path: [], message: 'The asset is in use.' }]],
  ])('%s', async (_what, status, body, issues) => {
    b.server.always(json(status, body));
    const error = await failure<HttpError>(b.client({ retry: false }).courses.get('c'));
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ status, body, issues, rawBody: JSON.stringify(body), operation: 'skilljar.courses.get' });
    expect(error.message).toContain((issues[0] as { message: string }).message);
  });

  it.each([
    ['a page', 'text/html', '<!doctype html><h1>Bad gateway</h1>'],
    ['words that are no JSON', 'text/plain', 'upstream went away'],
    ['nothing', 'application/json', ''],
  ])('%s: no issues, the text is kept', async (_what, type, text) => {
    b.server.always(respond(502, text, { 'content-type': type }));
    const error = await failure<HttpError>(b.client({ retry: false }).courses.get('c'));
    expect(error).toMatchObject({ code: 'SERVER', status: 502, issues: [], rawBody: text, body: undefined });
  });
});
