// Every rule of every input to Skilljar, what formats mean, and what strict validation says of answers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../mocks/rest/factories/complete.js';
import { operations } from '../../mocks/rest/routes.js';
import type { InputError, MalformedResponseError } from '../../src/index.js';
import { isDateTime, isEmail, isUrl } from '../../src/skilljar/schemas/formats.js';
import { results } from '../../src/skilljar/schemas/index.js';
import { knownValues } from '../../src/skilljar/schemas/rules.js';
import { defOf, type Schema } from '../../src/skilljar/schemas/schema.js';
import { cpuTimer } from '../support/cpu-time.js';
import { json } from '../support/fault-server.js';
import { type Call, inputBench } from '../support/inputs.js';
import { methodOf, schemaOf } from '../support/skilljar-calls.js';
import { failure } from '../support/subjects.js';

const b = inputBench();

describe('answers', () => {
  const answer = (id: string, change: (row: Record<string, unknown>) => void) => {
    const row = fill(results[id], undefined, { id: 'a1', kind: 'thing', made: '2026-01-01T00:00:00Z' }) as Record<string, unknown>;
    change(row);
    return row;
  };
  const strict = () => b.client({ validation: 'strict' });

  it.each<[what: string, id: string, change: (row: Record<string, unknown>) => void, call: Call, path: string]>([
    [
      'an item of a path without its order',
      'domain.publishedPaths.pathItems.get',
      (row) => delete row.order,
      (c) => c.domain().publishedPaths.pathItems.get({ publishedPathId: 'p', pathItemId: 'i' }),
      'order is required',
    ],
    [
      'an event without its location',
      'viltSessionEvents.get',
      (row) => delete row.event_location,
      (c) => c.viltSessionEvents.get('e'),
      'event_location is required',
    ],
  ])('strict refuses %s', async (_what, id, change, call, text) => {
    b.server.always(json(200, answer(id, change)));
    expect((await failure<MalformedResponseError>(call(strict()))).message).toContain(text);
  });

  it.each<[what: string, id: string, change: (row: Record<string, unknown>) => void, call: Call]>([
    [
      'an updated item of a path without its order',
      'domain.publishedPaths.pathItems.update',
      (row) => delete row.order,
      (c) => c.domain().publishedPaths.pathItems.update({ publishedPathId: 'p', pathItemId: 'i' }, { order: 1 }),
    ],
    [
      'an event whose location is null',
      'viltSessionEvents.get',
      (row) => Object.assign(row, { event_location: null }),
      (c) => c.viltSessionEvents.get('e'),
    ],
    ['a value that is new', 'quizzes.get', (row) => Object.assign(row, { alignment: 'justified' }), (c) => c.quizzes.get('q')],
    ['a field that is new', 'quizzes.get', (row) => Object.assign(row, { brand_new: 1 }), (c) => c.quizzes.get('q')],
    [
      'an address of another shape',
      'users.update',
      (row) => Object.assign(row, { email: 'deleted-user' }),
      (c) => c.users.update('u', { first_name: 'A' }),
    ],
    ['an empty URL', 'webhooks.get', (row) => Object.assign(row, { target_url: '' }), (c) => c.webhooks.get('w')],
    ['an empty label', 'courses.get', (row) => Object.assign(row, { labels: [''] }), (c) => c.courses.get('c')],
    ['a fraction', 'quizzes.get', (row) => Object.assign(row, { passing_percentage_correct: 66.7 }), (c) => c.quizzes.get('q')],
    [
      'empty ids of a change',
      'trainingCreditCodes.update',
      (row) => Object.assign(row, { offers: { add: [''] } }),
      (c) => c.trainingCreditCodes.update('t', {}),
    ],
    ['a date in lower case', 'courses.get', (row) => Object.assign(row, { created_at: '2026-01-01t00:00:00z' }), (c) => c.courses.get('c')],
  ])('strict takes %s', async (_what, id, change, call) => {
    const row = answer(id, change);
    b.server.always(json(200, row));
    expect(await call(strict())).toEqual(row);
  });
});

/** Every field of every input, with the operation that it is sent by. */
function* fieldsOf(schema: Schema, path: string): Generator<[path: string, name: string, schema: Schema]> {
  const { shape = {}, element, options = [] } = defOfInner(schema);
  for (const [name, field] of Object.entries(shape)) {
    yield [`${path}.${name}`, name, field];
    yield* fieldsOf(field, `${path}.${name}`);
  }
  for (const inner of [...(element ? [element] : []), ...options]) yield* fieldsOf(inner, path);
}
const defOfInner = (schema: Schema) =>
  defOf(schema) as ReturnType<typeof defOf> & { checks?: { _zod: { def: { check: string; params?: { format?: string } } } }[] };
const formatOf = (schema: Schema) =>
  defOfInner(schema)
    .checks?.map(({ _zod }) => _zod.def.params?.format)
    .find(Boolean);

describe('every field', () => {
  const all = operations().flatMap((op) => {
    const schema = schemaOf(op) as Schema | undefined;
    return schema ? [...fieldsOf(schema, `${op.kind} ${op.id}`)] : [];
  });

  it('whose name says what it is has the format', () => {
    const expected = (path: string, name: string) => {
      if (/(?:_at|_date|__gte|__lte)$/.test(name)) return 'date-time';
      // Filters match parts of an address, and an instructor may have a name.
      if (/^email$/.test(name) && !path.startsWith('GET')) return 'email';
      // What can be embedded need not be a URL.
      return /^(?:content_url|target_url|event_link)$/.test(name) ? 'uri' : undefined;
    };
    expect(all.filter(([path, name, schema]) => formatOf(schema) !== expected(path, name)).map(([path]) => path)).toEqual([]);
    const counts = ['date-time', 'email', 'uri'].map(
      (format) => new Set(all.filter(([, , schema]) => formatOf(schema) === format).map(([path]) => path)).size,
    );
    expect(counts).toEqual([64, 8, 7]);
  });

  it('with a page is an integer from 1', () => {
    for (const [, name, schema] of all) {
      if (!/^page(?:_size)?$/.test(name)) continue;
      for (const value of [0, -1, 1.5, Number.NaN, '1']) expect(schema.safeParse(value).success).toBe(false);
    }
  });

  it('of an open enum knows its values', () => {
    const enums = all.flatMap(([path, , schema]) => {
      let inner = schema;
      while (inner._zod.def.innerType) inner = inner._zod.def.innerType;
      const known = knownValues(inner);
      return known ? [[path, known.length] as const] : [];
    });
    expect(enums.length).toBeGreaterThanOrEqual(60);
    expect(enums.filter(([, size]) => size < 2)).toEqual([]);
  });

  it('update of every resource refuses null and nothing', async () => {
    const client = b.client();
    for (const op of operations().filter(({ kind }) => kind === 'PATCH' || kind === 'PUT')) {
      const ids = [...op.url.matchAll(/\{(\w+)\}/g)]
        .map(([, id]) => id as string)
        .filter((id) => !(op.id.startsWith('skilljar.domain.') && id === 'domain_name'));
      const names = ids.map((id) => id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
      const path = ids.length === 1 ? ['x'] : ids.length > 1 ? [Object.fromEntries(names.map((name) => [name, 'x']))] : [];
      for (const body of [null, undefined]) {
        const error = await failure<InputError>(methodOf(client, op)(...path, body, op.kind === 'PUT' ? { method: 'PUT' } : {}));
        expect([op.id, error.issues?.map((issue) => issue.path.join('.'))]).toEqual([op.id, ['input']]);
      }
    }
    expect(b.server.count).toBe(0);
  });
});

describe('formats', () => {
  it('every moment is a date, and no other day of a month is', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z') }), (date) =>
        isDateTime(date.toISOString()),
      ),
    );
    const digits = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    const dates = fc.tuple(fc.integer({ min: 1000, max: 9999 }), digits(13), digits(32), digits(25), digits(61), digits(59));
    fc.assert(
      fc.property(dates, ([year, month, day, hour, minute, second]) => {
        const text = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
        const date = new Date(text);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 19) === text.slice(0, 19);
        return isDateTime(text) === exists;
      }),
    );
  });

  it.each([
    '2030-01-31T24:00:00Z',
    '2030-01-31T23:60:00Z',
    '1998-12-31T23:59:61Z',
    '1998-12-31T22:59:60Z',
    '1998-12-31T23:58:60Z',
    '2030-1-31T00:00:00Z',
    '2030-01-31T00:00:00',
    '2030-01-31T00:00:00+24:00',
    '2030-01-31T00:00:00+05:60',
    '+12030-01-31T00:00:00Z',
    '2030-01-3৪T00:00:00Z',
    '2030-01-31 00:00:00Z',
    '2030-01-31T00:00:00Z\n',
    '2030-00-10T00:00:00Z',
    '2030-01-00T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2030-W05-1T00:00:00Z',
    '1893456000',
    '',
  ])('%j is no date', (text) => {
    expect(isDateTime(text)).toBe(false);
  });

  it.each([
    'ada',
    'ada@',
    '@example.com',
    'a b@example.com',
    'a@b@example.com',
    'ada@example',
    '.ada@example.com',
    'ada.@example.com',
    'a..b@example.com',
    'ada@-x.com',
    'ada@x-.com',
    'ada@example..com',
    'ada@exam_ple.com',
    'ada@example.com.',
    'ada@example.com\n',
    'ada@[127.0.0.300]',
    'mailto:ada@example.com ',
    'ada@example.com;bob@example.com',
    `ada@${'x'.repeat(64)}.com`,
    `${'a'.repeat(320)}@example.com`,
    '',
  ])('%j is no email address', (text) => {
    expect(isEmail(text)).toBe(false);
  });

  it.each([
    'example',
    '/a/b',
    'example.com/a',
    '//a.example/x',
    'https://',
    'https:///x',
    'https://?x',
    'http:// a.example',
    'https://a.example/a b',
    'https://[::1',
    'https://a.example/<x>',
    'https://a.example/%zz',
    'https://a.example/{id}',
    'https:\\\\a.example',
    'https://a.example:99999/',
    'https://a.example/\n',
    'javascript:alert(1)',
    '',
  ])('%j is no URL', (text) => {
    expect(isUrl(text)).toBe(false);
  });

  it.each([
    ['date', isDateTime, (n: number) => `2030-01-31T09:30:00.${'0'.repeat(n)}!`],
    ['email', isEmail, (n: number) => `${'a.'.repeat(n / 2)}@${'a-'.repeat(n / 2)}`],
    ['quoted email', isEmail, (n: number) => `"${'\\a'.repeat(n / 2)}`],
    ['URL', isUrl, (n: number) => `https://a.example/${'%20'.repeat(n / 3)} `],
    ['scheme', isUrl, (n: number) => 'a'.repeat(n)],
  ])('a %s of a megabyte is read at once', (_what, test, text) => {
    const worst = text(1_000_000);
    const ms = cpuTimer();
    expect(test(worst)).toBe(false);
    expect(ms()).toBeLessThan(500);
  });
});
