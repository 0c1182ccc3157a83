// Fields and values of inputs to Skilljar that nobody documents, at any depth. Over HTTP on loopback.
import { describe, expect, it } from 'vitest';
import { json } from '../support/fault-server.js';
import { type Call, enrolment, ilt, inputBench, listening, type Row, wrong } from '../support/inputs.js';

const b = inputBench();

describe('fields and values that nobody documents: sent and reported, refused with strict', () => {
  it.each<Row>([
    ['a field', (c) => c.courses.update('c', wrong({ titel: 'A' })), 'input.titel', 'is not a documented field (did you mean title?)'],
    ['a field like no other', (c) => c.courses.update('c', wrong({ brand_new: 1 })), 'input.brand_new', 'is not a documented field'],
    [
      'a field in an object',
      (c) => c.domain().users.create({ user: wrong({ email: 'a@example.com', frist_name: 'A' }) }),
      'input.user.frist_name',
      'is not a documented field (did you mean first_name?)',
    ],
    [
      'two levels down',
      enrolment({ purchase: { purchase_price: { amount: '1', curency_code: 'USD' } } }),
      'input.purchase.purchase_price.curency_code',
      'is not a documented field (did you mean currency_code?)',
    ],
    [
      'in a reference',
      (c) => c.courses.labels.create('c', { label: wrong({ id: 'l', nmae: 'x' }) }),
      'input.label.nmae',
      'is not a documented field',
    ],
    [
      'in a list',
      (c) => c.domain().users.bulkCreate({ users: [{ email: 'a@example.com' }, wrong({ email: 'b@example.com', activ: true })] }),
      'input.users.1.activ',
      'is not a documented field (did you mean active?)',
    ],
    [
      'in a union',
      (c) => c.assets.create(wrong({ content_url: 'https://a.example/x', asset: { nmae: 'A' } })),
      'input.asset.nmae',
      'is not a documented field (did you mean name?)',
    ],
    [
      'at the top of a union',
      (c) => c.assets.create(wrong({ content_url: 'https://a.example/x', asset_name: 'A' })),
      'input.asset_name',
      'is not a documented field',
    ],
    [
      'in a list of a union',
      (c) => c.promoCodePools.offers.create('p', wrong([{ id: 'o', ids: 1 }])),
      'input.0.ids',
      'is not a documented field (did you mean id?)',
    ],
    [
      'in a question’s answers',
      (c) => c.quizQuestions.create({ quiz: 'q', html: 'A', type: 'FREEFORM', answers: [wrong({ answer_text: 'a', is_correct: true })] }),
      'input.answers.0.is_correct',
      'is not a documented field (did you mean correct?)',
    ],
    [
      'of a query',
      (c) => c.users.list(wrong({ emial: 'a@example.com' })),
      'input.emial',
      'is not a documented field (did you mean email?)',
    ],
    ['a value', (c) => c.quizzes.update('q', { alignment: 'centre' }), 'input.alignment', 'is not a known value (did you mean center?)'],
    [
      'a value in other letters',
      (c) => c.progresstokens.update('t', { success_status: 'passed' }),
      'input.success_status',
      'is not a known value (did you mean PASSED?)',
    ],
    [
      'a value like no other',
      (c) => c.lessons.update('l', { type: 'XYZXYZXYZ' }),
      'input.type',
      'is not a known value (known: ASSET, HTML, WEB_PACKAGE, QUIZ, VILT, MODULAR, SECTION)',
    ],
    [
      'a value of a query',
      (c) => c.iltInstructors.list({ provider: 'zoom.meting' }),
      'input.provider',
      'is not a known value (did you mean zoom.meeting?)',
    ],
    [
      'a value in an object',
      enrolment({ purchase: { purchase_state: 'SUCESS' } }),
      'input.purchase.purchase_state',
      'is not a known value (did you mean SUCCESS?)',
    ],
    [
      'a value that may be null',
      (c) => c.webhooks.update('w', { event_type: 'COURSE_COMPLETED' }),
      'input.event_type',
      'is not a known value (did you mean COURSE_COMPLETION?)',
    ],
    [
      'a time zone',
      (c) => c.iltSessions.create({ ...ilt, lesson: 'l', timezone: 'Europe/Zurihc' }),
      'input.timezone',
      'is not a known value (did you mean Europe/Zurich?)',
    ],
    [
      'a currency',
      (c) => c.offers.update('o', { currency_code: 'EURO' }),
      'input.currency_code',
      'is not a known value (did you mean EUR?)',
    ],
  ])('%s', async (_what, call, path, message) => {
    const { logger, onMismatch, options } = listening();
    b.server.always(json(200, { count: 0, next: null, results: [] }));
    await call(b.client(options));
    expect(b.server.count).toBe(1);
    const place = path.replace(/\.(\d+)/g, '[]');
    const events = onMismatch.mock.calls.map(([event]) => event).filter((event) => event.path.startsWith('input'));
    expect(events.map((event) => [event.path, event.message])).toEqual([[place, message]]);
    const lines = logger.warn.mock.calls
      .map(([fields, text]) => `${JSON.stringify(fields)} ${text}`)
      .filter((line) => line.includes(message));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(place.replace(/^input\.?/, ''));

    b.server.reset(b.clock);
    expect(await b.refused(call, { validation: 'strict' })).toEqual([{ path, message }]);
  });

  it('reports each place once a call, and again with the next call', async () => {
    const { onMismatch, logger, options } = listening();
    b.server.always(json(200, {}));
    const client = b.client(options);
    const users = Array.from({ length: 1000 }, (_, i) => wrong<{ email: string }>({ email: `u${i}@example.com`, activ: true }));
    for (let n = 1; n <= 2; n += 1) {
      await client.domain().users.bulkCreate({ users });
      expect(onMismatch.mock.calls.map(([{ path }]) => path)).toEqual(Array.from({ length: n }, () => 'input.users[].activ'));
      expect(logger.warn).toHaveBeenCalledTimes(n);
    }
  });

  it.each<[what: string, call: Call]>([
    ['paging options of a list without a documented page size', (c) => c.courses.labels.list('c', undefined, { pageSize: 10 })],
    ['the platform’s own names of them', (c) => c.domains.list(wrong({ page_size: 10, cursor: 'x' }))],
    ['a field that is undefined', (c) => c.tags.update('t', wrong({ naem: undefined }))],
    ['names of headers', (c) => c.webhooks.update('w', { additional_headers: { 'x-anything': 'a' } })],
    ['any JSON', (c) => c.lessonProgress.update('p', { validation_data: { any: ['thing'] } })],
  ])('says nothing of %s', async (_what, call) => {
    const { onMismatch, options } = listening();
    b.server.always(json(200, { count: 0, next: null, results: [] }));
    await call(b.client({ ...options, validation: 'warn' }));
    expect(onMismatch.mock.calls.filter(([{ path }]) => path.startsWith('input'))).toEqual([]);
  });

  it('off looks at nothing', async () => {
    const { onMismatch, options } = listening();
    b.server.always(json(200, {}));
    await b.client({ ...options, validation: 'off' }).users.update('u', wrong({ emial: 1 }));
    expect([onMismatch.mock.calls.length, b.server.last.json]).toEqual([0, { emial: 1 }]);
  });
});
