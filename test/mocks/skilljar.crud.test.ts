import { beforeEach, describe, expect, it } from 'vitest';
import { DEMO_NOW, demoKeys } from '../../mocks/demo.js';
import { Store } from '../../mocks/engine/store.js';
import { operations } from '../../mocks/rest/routes.js';
import { createSkilljarMock, skilljarDemo as demo, seedSkilljar } from '../../mocks/skilljar/index.js';
import { createSkilljarClient, type SkilljarClient } from '../../src/skilljar/index.js';
import { idsOf, isScoped, type RestOperation } from '../../src/skilljar/rest/operation.js';
import { argumentsOf, inputsOf, methodOf } from '../support/skilljar-calls.js';
import { demoIdOf, demoValueOf } from '../support/skilljar-demo.js';

type Fields = Record<string, unknown>;

let client: SkilljarClient;
beforeEach(() => {
  const store = new Store();
  seedSkilljar(store);
  const mock = createSkilljarMock(store, { apiKey: demoKeys.skilljar, now: () => new Date(DEMO_NOW) });
  client = createSkilljarClient({
    apiKey: demoKeys.skilljar,
    domain: demo.domain,
    retry: false,
    rateLimit: false,
    validation: 'strict',
    fetch: (input, init) => mock.handle(new Request(input, init)),
  });
});

const resourceOf = ({ id }: RestOperation) => id.slice('skilljar.'.length, id.lastIndexOf('.'));
const verbs = new Map<string, Map<string, RestOperation>>();
for (const op of operations()) {
  const verb = op.id.slice(op.id.lastIndexOf('.') + 1);
  const known = verbs.get(resourceOf(op)) ?? new Map<string, RestOperation>();
  if (!known.has(verb)) known.set(verb, op);
  verbs.set(resourceOf(op), known);
}

const largest = (op: RestOperation) => inputsOf(op, (field, place) => demoValueOf(op.id.slice('skilljar.'.length), field, place)).at(-1);

/** A call with the ids of the demo world, but for the thing itself. */
function run(op: RestOperation, own?: string, input: unknown = largest(op)): PromiseLike<unknown> {
  const last = op.url.endsWith('}') ? idsOf(op).at(-1)?.[0] : undefined;
  return methodOf(client, op)(...argumentsOf(op, (name) => (own !== undefined && name === last ? own : demoIdOf(op, name)), input));
}

/** The id that the thing has in a URL: its own, or that of what it ties to the thing above. */
function ownId(answer: Fields, op: RestOperation): string {
  const name = (idsOf(op).at(-1)?.[0] ?? '').replace(/^prerequisite_/, '').replace(/_id$/, '');
  return (answer[name] as { id?: string } | undefined)?.id ?? (answer.id as string);
}

/** What was sent and is shown under the same name. */
function shared(sent: Fields, answer: Fields): Fields {
  return Object.fromEntries(Object.entries(sent).filter(([name]) => name in answer));
}

/** What stands elsewhere in the answer than in the input. */
const RENAMED: Readonly<Record<string, Fields>> = {
  assets: { name: 'a name', aspect_ratio: '16:9' },
  webPackages: { title: 'a title', redirect_on_completion: true },
  'domain.users.invites': { sent_at: '2026-03-02T09:00:00.000000Z', used_at: null },
  viltSessionRegistrations: { attended: false },
};

/** The answer shows another email address than the input, because the id identifies the account. */
const IDENTIFIED_BY_ID = new Set(['licensePackages.students']);

/** What an update takes without effect. */
const IGNORED: Readonly<Record<string, string>> = { 'domain.users': 'access_code' };

/** An instructor's number is in no answer. */
const NUMBERED: Readonly<Record<string, string>> = { iltInstructors: '2' };

const resources = [...verbs].filter(([, known]) => known.has('create') && (known.has('get') || known.has('list')));
const table = resources.filter(([resource]) => resource !== 'promoCodePools.offers').map(([resource, known]) => [resource, known] as const);

describe('created records exist until they are deleted', () => {
  it.each(table)('%s', async (resource, known) => {
    const create = known.get('create')!;
    const byId = known.get('get') ?? known.get('delete') ?? known.get('update')!;
    const input = largest(create) as Fields;
    const made = (await run(create)) as Fields;
    const expected = RENAMED[resource] ?? (IDENTIFIED_BY_ID.has(resource) ? { active: true } : shared(input, made));
    expect(Object.keys(expected)).not.toEqual([]);
    expect(made).toMatchObject(expected);
    const id = NUMBERED[resource] ?? ownId(made, byId);

    const get = known.get('get');
    if (get) expect(await run(get, id)).toMatchObject(shared(expected, (await run(get, id)) as Fields));
    const list = known.get('list');
    const rows = async () => ((await run(list!, undefined, needed(list!))) as { items: Fields[] }).items;
    if (list && !NUMBERED[resource]) expect((await rows()).map((row) => ownId(row, byId))).toContain(id);

    const update = known.get('update');
    if (update) {
      const change = largest(update) as Fields;
      const changed = (await run(update, id)) as Fields;
      const { [IGNORED[resource] ?? '']: _ignored, ...effective } = change;
      expect(changed).toMatchObject(shared(effective, changed));
      if (get) expect(((await run(get, id)) as Fields).id).toEqual(made.id);
    }

    const remove = known.get('delete');
    if (!remove) return;
    expect(await run(remove, id)).toBeUndefined();
    await expect(Promise.resolve(run(remove, id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    if (get) await expect(Promise.resolve(run(get, id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    if (list && !NUMBERED[resource]) expect((await rows()).map((row) => ownId(row, byId))).not.toContain(id);
  });
});

/** The query that a list cannot do without. */
const needed = (op: RestOperation) => inputsOf(op, (field, place) => demoValueOf(op.id.slice('skilljar.'.length), field, place))[0];

describe('missing records', () => {
  const named = (some: readonly RestOperation[]) => some.map((op) => [`${op.kind} ${op.url}`, op] as const);
  const notFound = { code: 'NOT_FOUND', body: { detail: 'Not found.' } };

  it.each(named(operations().filter((op) => idsOf(op).length > 0)))('%s: no such thing', async (_name, op) => {
    const call = methodOf(client, op)(...argumentsOf(op, () => 'nosuchthing', largest(op)));
    await expect(Promise.resolve(call)).rejects.toMatchObject(notFound);
  });

  it.each(named(operations().filter(isScoped)))('%s: no such domain', async (_name, op) => {
    const nowhere = { domain: () => client.domain('nowhere.example.com') };
    const call = methodOf(nowhere, op)(...argumentsOf(op, (name) => demoIdOf(op, name), largest(op)));
    await expect(Promise.resolve(call)).rejects.toMatchObject(notFound);
  });
});

describe('lists of records without a table', () => {
  it('come in pages whose links lead to the next', async () => {
    for (const name of ['One', 'Two', 'Three', 'Four']) await client.tags.create({ name });
    const pages = [];
    for await (const page of client.tags.list({}, { pageSize: 2 }).pages()) pages.push(page);
    expect(pages.map(({ items }) => items.map(({ name }) => name))).toEqual([['Popular', 'One'], ['Two', 'Three'], ['Four']]);
    expect(pages[0]?.total).toBe(5);
  });

  it('filter by the query', async () => {
    const pool = await client.promoCodePools.create({ name: 'Autumn', starts_at: DEMO_NOW, discount_type: 'PERCENT_OFF', percent_off: 10 });
    const code = await client.promoCodes.create({ code: 'LEAVES', max_uses: 1, active: false, promo_code_pool_id: pool.id });
    const ids = async (query: Parameters<typeof client.promoCodes.list>[0]) =>
      (await client.promoCodes.list(query)).items.map(({ id }) => id);
    expect(await ids({ active: false })).toEqual([code.id]);
    expect(await ids({ promo_code_pool_id: pool.id })).toEqual([code.id]);
    expect(await ids({ code: 'LEAVES', active: true })).toEqual([]);
    expect((await client.promoCodePools.list({ offer_id: 'bcdefgh234567' })).items.map(({ name }) => name)).toEqual(['Spring']);
    const soon = { session__lesson__course__id: demo.courseId, starts_at__gte: DEMO_NOW };
    expect((await client.viltSessionEvents.list(soon)).total).toBe(1);
    expect((await client.viltSessionEvents.list({ ...soon, ends_at__lte: DEMO_NOW })).total).toBe(0);
    expect((await client.lessons.list({ course_id: demo.courseId })).total).toBe(4);
  });

  it('belong to their parent', async () => {
    const { catalogPages } = client.domain();
    const [one, two] = [await catalogPages.create({ page_title: 'Page One' }), await catalogPages.create({ page_title: 'Page Two' })];
    const block = await catalogPages.contentBlocks.create(one.id, { type: 'HTML' });
    expect((await catalogPages.contentBlocks.list(one.id)).items).toEqual([block]);
    expect((await catalogPages.contentBlocks.list(two.id)).items).toEqual([]);
    const html = { catalogPageId: one.id, id: block.html_content_block_id! };
    await catalogPages.htmlContentBlocks.update(html, { html: '<p>Hello</p>' });
    expect(await catalogPages.htmlContentBlocks.get(html)).toMatchObject({ html: '<p>Hello</p>', content_block_id: block.id });
    await expect(Promise.resolve(catalogPages.htmlContentBlocks.get({ ...html, catalogPageId: two.id }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('requests that the platform rejects', () => {
  const ask = async (path: string, init: RequestInit = {}) => {
    const store = new Store();
    seedSkilljar(store);
    const mock = createSkilljarMock(store, { apiKey: demoKeys.skilljar, now: () => new Date(DEMO_NOW) });
    const headers = { authorization: `Basic ${btoa(`${demoKeys.skilljar}:`)}`, 'content-type': 'application/json' };
    const answer = await mock.handle(new Request(`https://api.skilljar.com/v1${path}`, { ...init, headers }));
    return { status: answer.status, body: await answer.json() };
  };

  it('lessons without a course, with the error of the platform', async () => {
    expect(await ask('/lessons')).toEqual({ status: 400, body: { query_params: 'Course ID required as a query parameter' } });
  });

  it('a query of the wrong kind', async () => {
    expect(await ask('/promo-codes?active=perhaps')).toEqual({ status: 400, body: { active: ['Must be a valid boolean.'] } });
    expect(await ask('/vilt-session-events?starts_at__gte=yesterday')).toMatchObject({
      status: 400,
      body: { starts_at__gte: [expect.any(String)] },
    });
  });

  it('a list instead of one object', async () => {
    const body = JSON.stringify([{ name: 'New' }]);
    expect(await ask('/tags', { method: 'POST', body })).toMatchObject({ status: 400, body: { non_field_errors: [expect.any(String)] } });
  });
});

describe('related records', () => {
  it('is shown from both sides: questions, and the quiz they are in', async () => {
    const quiz = await client.quizzes.create({ name: 'Short Quiz' });
    const answers = [{ answer_text: 'Yes', correct: true }, { answer_text: 'No' }];
    const question = await client.quizQuestions.create({ quiz: quiz.id, html: '<p>?</p>', type: 'MULTIPLE_CHOICE', answers });
    expect(question.answers).toMatchObject([
      { answer_text: 'Yes', correct: true },
      { answer_text: 'No', correct: false },
    ]);
    expect((await client.quizzes.questions.list(quiz.id)).items).toMatchObject([{ id: question.id, order: 0 }]);
    await client.quizzes.questions.delete({ quizId: quiz.id, questionId: question.id });
    await expect(Promise.resolve(client.quizQuestions.get(question.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is rejected if it refers to a missing record', async () => {
    const nowhere = client.promoCodes.create({ code: 'LOST', max_uses: 1, promo_code_pool_id: 'nosuchpool' });
    await expect(Promise.resolve(nowhere)).rejects.toMatchObject({ code: 'BAD_REQUEST', issues: [{ path: ['promo_code_pool_id'] }] });
    const tag = client.domain().publishedCourses.tags.create(demo.publishedCourseId, { tag: { id: 'nosuchtag' } });
    await expect(Promise.resolve(tag)).rejects.toMatchObject({ code: 'BAD_REQUEST', issues: [{ path: ['tag', 'id'] }] });
  });

  it('takes offers one by one or together into a promo code pool', async () => {
    const [spring] = (await client.promoCodePools.list()).items;
    const ids = (await client.offers.list()).items.map(({ id }) => id);
    const { offers } = await client.promoCodePools.offers.create(spring!.id, [{ id: ids[1]! }, { id: ids[2]! }]);
    expect(offers.map(({ id }) => id)).toEqual([ids[0], ids[1], ids[2]]);
    await client.promoCodePools.offers.delete({ promoCodePoolId: spring!.id, offerId: ids[0]! });
    expect((await client.promoCodePools.offers.list(spring!.id)).items[0]?.offers.map(({ id }) => id)).toEqual([ids[1], ids[2]]);
    await client.promoCodePools.delete(spring!.id, { confirm: true });
    expect((await client.promoCodes.list()).items).toEqual([]);
  });

  it('stores the price of an offer in the offered record', async () => {
    const { offer } = await client.domain().publishedCourses.get(demo.publishedCourseId);
    expect(await client.offers.update(offer!.id, { price_cents: 1250 })).toMatchObject({ price_cents: 1250, currency_code: 'USD' });
    expect((await client.domain().publishedCourses.get(demo.publishedCourseId)).offer?.price).toEqual({
      amount: '12.50',
      currency_code: 'USD',
    });
  });

  it('fulfils a purchase', async () => {
    const [purchase] = (await client.domain().publishedCourses.enrollments.list(demo.publishedCourseId)).items;
    const id = purchase!.purchase!.purchase_id!;
    expect(await client.purchases.fulfill(id, { state: 'FAILED', error_msg: 'Card refused' })).toMatchObject({
      redirect_url: null,
      purchase: { id, state: 'FAILED', status_msg: 'Card refused' },
    });
    expect(await client.purchases.get(id)).toMatchObject({ state: 'FAILED', user: { id: demo.learnerId } });
  });

  it('takes a file itself', async () => {
    const file = new File(['%PDF'], 'guide.pdf', { type: 'application/pdf' });
    const asset = await client.assets.upload({ file });
    expect(asset).toMatchObject({ name: 'guide.pdf', type: 'PDF' });
    expect(await client.assets.get(asset.id)).toEqual(asset);
  });

  it('makes many members at once', async () => {
    const users = client.domain().users;
    await users.bulkCreate({ users: [{ email: 'ann@many.example' }, { email: 'bo@many.example', active: false, first_name: 'Bo' }] });
    expect((await users.list({ user__email: 'bo@many.example' })).items).toMatchObject([{ active: false, user: { first_name: 'Bo' } }]);
  });

  it('keeps a member’s answers to sign-up fields', async () => {
    const { signupFields, users } = client.domain();
    const [field] = (await signupFields.list()).items;
    await users.signupFieldsBulk.create(demo.learnerId, { signup_fields: [{ id: field!.id, value: 'Author' }] });
    const path = { userId: demo.learnerId, signupFieldId: field!.id };
    expect(await users.signupFields.get(path)).toEqual({ signup_field: { id: field!.id, label: 'Job Title' }, value: 'Author' });
    const broken = users.signupFields.create(demo.learnerId, { signup_field: { id: 'nosuchfield' }, value: 'x' });
    await expect(Promise.resolve(broken)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('puts another web package into the lessons that show one', async () => {
    const [old, fresh] = await Promise.all(
      ['Old', 'New'].map((title) => client.webPackages.create({ content_url: 'https://files.example.com/p.zip', web_package: { title } })),
    );
    expect(old).toMatchObject({ state: 'PROCESSING' });
    const content = { type: 'WEB_PACKAGE', order: 9, content_web_package_id: old!.id } as const;
    const lesson = await client.lessons.create({ course_id: demo.courseId, title: 'Tour', ...content });
    expect(await client.webPackages.lessons.update(old!.id, { web_package_id: fresh!.id })).toBeUndefined();
    expect(await client.lessons.get(lesson.id)).toMatchObject({ content_web_package_id: fresh!.id });
    expect(await client.webPackages.get(fresh!.id)).toMatchObject({ state: 'READY' });
  });
});
