// `webhooks.ensure` of both platforms.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/api.js';
import { createLearningPlatforms, type LearningPlatformError } from '../../src/index.js';
import { leaks, surfaces } from '../support/leaks.js';

const platforms = createMockPlatforms({ world: 'empty' });
const lp = createLearningPlatforms({
  fetch: platforms.fetch,
  instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
  skilljar: { apiKey: demoKeys.skilljar },
});
afterEach(() => platforms.reset());

const url = 'https://academy.example/hooks';
/** The methods of the requests since the last call. */
const writes = () => platforms.requests.filter(({ operation }) => !/\.list$/.test(operation ?? '')).map(({ operation }) => operation);

describe('Instruqt', () => {
  const ensure = lp.instruqt.webhooks.ensure;
  const events = ['track.started', 'track.completed'];

  it('creates a webhook once', async () => {
    const created = await ensure({ url, events, name: 'Completions' });
    expect(created).toMatchObject({ webhook: { url, events, name: 'Completions' }, action: 'created', differences: [], duplicates: [] });
    for (const same of [
      { url, events: [...events].reverse() },
      { url, events: [...events, ...events], name: 'Completions' },
    ]) {
      expect(await ensure(same)).toEqual({ ...created, action: 'unchanged' });
    }
    expect(writes()).toEqual(['instruqt.webhooks.create']);
  });

  it('reports what differs, and changes it when asked to', async () => {
    await ensure({ url, name: 'All' });
    const wanted = { url, events, name: 'Some' };
    expect(await ensure(wanted)).toMatchObject({
      action: 'different',
      differences: ['events', 'name'],
      webhook: { events: [], name: 'All' },
    });
    expect(writes()).toHaveLength(1);
    const updated = await ensure(wanted, { update: true });
    expect(updated).toMatchObject({ action: 'updated', differences: ['events', 'name'], webhook: { events, name: 'Some' } });
    expect((await ensure(wanted, { update: true })).action).toBe('unchanged');
    // Keeps the name when none is given.
    expect(await ensure({ url }, { update: true })).toMatchObject({ action: 'updated', webhook: { events: [], name: 'Some' } });
  });

  it('reports further webhooks with the URL, and leaves others alone', async () => {
    await lp.instruqt.webhooks.create({ webhook: { url: `${url}/other` } });
    for (const name of ['one', 'two']) await lp.instruqt.webhooks.create({ webhook: { url, name } });
    expect(await ensure({ url })).toMatchObject({ webhook: { name: 'one' }, duplicates: [{ name: 'two' }], action: 'unchanged' });
  });

  it.each<[unknown, unknown]>([
    [{}, ['url']],
    [{ url: ' ' }, ['url']],
    [{ url, events: 'track.completed' }, ['events']],
    [{ url, events: [''] }, ['events']],
    [{ url, events: [undefined] }, ['events']],
    [undefined, ['url']],
  ])('refuses %j before any request', async (variables, path) => {
    await expect(ensure(variables as never)).rejects.toMatchObject({ code: 'INVALID_INPUT', issues: [{ path }] });
    expect(platforms.requests).toHaveLength(0);
  });
});

describe('Skilljar', () => {
  const ensure = lp.skilljar.webhooks.ensure;
  const secret = {
    basic_auth_username: 'platform',
    basic_auth_password: 'secret-of-the-hook',
    additional_headers: { 'x-a': 'secret-header' },
  };

  it('creates a webhook for each type once', async () => {
    const events = ['COURSE_COMPLETION', 'PATH_COMPLETION', 'COURSE_COMPLETION'];
    const { webhooks, others } = await ensure({ url, events, ...secret });
    expect(webhooks.map(({ action, webhook }) => [action, webhook.event_type, webhook.target_url])).toEqual([
      ['created', 'COURSE_COMPLETION', url],
      ['created', 'PATH_COMPLETION', url],
    ]);
    expect(others).toEqual([]);
    const again = await ensure({ url, events, ...secret, additional_headers: { ...secret.additional_headers } });
    expect(again.webhooks.map(({ action }) => action)).toEqual(['unchanged', 'unchanged']);
    const all = await ensure({ url });
    expect(all.webhooks).toMatchObject([{ action: 'created', webhook: { event_type: null } }]);
    expect(all.others.map((hook) => hook.event_type)).toEqual(['COURSE_COMPLETION', 'PATH_COMPLETION']);
    expect(writes()).toEqual(Array(3).fill('skilljar.webhooks.create'));
  });

  it('reports what differs without its values, and changes it when asked to', async () => {
    await ensure({ url, ...secret });
    const changed = { url, basic_auth_password: 'another', additional_headers: { 'x-b': 'c' } };
    const [first] = (await ensure(changed)).webhooks;
    expect(first).toMatchObject({ action: 'different', differences: ['basic_auth_password', 'additional_headers'] });
    const [second] = (await ensure(changed, { update: true })).webhooks;
    expect(second).toMatchObject({
      action: 'updated',
      webhook: { additional_headers: { 'x-b': 'c' }, basic_auth_password: 'another', target_url: url, basic_auth_username: 'platform' },
    });
    expect((await ensure(changed)).webhooks[0]?.action).toBe('unchanged');
  });

  it('reports a webhook that the platform has disabled, and enables it when asked to', async () => {
    const [{ webhook } = {}] = (await ensure({ url })).webhooks;
    await lp.skilljar.webhooks.update(webhook?.id ?? '', { active: false });
    expect((await ensure({ url })).webhooks).toMatchObject([{ action: 'different', differences: ['active'] }]);
    expect((await ensure({ url }, { update: true })).webhooks).toMatchObject([{ action: 'updated', webhook: { active: true } }]);
  });

  it.each<[unknown, unknown]>([
    [{}, ['input', 'url']],
    [{ url: 'nowhere' }, ['input', 'url']],
    [{ url, events: 'PATH_COMPLETION' }, ['input', 'events']],
    [{ url, events: [null] }, ['input', 'events']],
    [{ url, additional_headers: 'x' }, ['input', 'additional_headers']],
    [{ url: `https://a.example/${'x'.repeat(1100)}` }, ['input', 'url']],
  ])('refuses %j before any request', async (input, path) => {
    const error = await ensure({ basic_auth_password: secret.basic_auth_password, ...(input as object) } as never).catch(
      (caught: LearningPlatformError) => caught,
    );
    expect(error).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path }] });
    expect(leaks(surfaces(error), { password: secret.basic_auth_password })).toEqual([]);
    expect(platforms.requests).toHaveLength(0);
  });
});

describe('Skilljar: a misspelled event type is logged with the known one, and accepted', () => {
  const warn = vi.fn();
  const logged = createLearningPlatforms({
    fetch: platforms.fetch,
    logger: { debug: vi.fn(), info: vi.fn(), warn, error: vi.fn() },
    skilljar: { apiKey: demoKeys.skilljar },
  });
  afterEach(() => warn.mockClear());

  it.each<[string, string | undefined]>([
    ['COURSE_COMPLETED', 'COURSE_COMPLETION'],
    ['quiz_completion', 'QUIZ_COMPLETION'],
    ['COURSE_COMPLETION', undefined],
  ])('%s', async (type, known) => {
    const { webhooks } = await logged.skilljar.webhooks.ensure({ url, events: [type] });
    expect(webhooks.map(({ webhook }) => webhook.event_type)).toEqual([type]);
    if (known) expect(warn.mock.calls[0]?.[0]).toMatchObject({ message: expect.stringContaining(`did you mean ${known}?`) });
    else expect(warn).not.toHaveBeenCalled();
  });
});
