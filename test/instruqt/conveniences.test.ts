import { describe, expect, it, vi } from 'vitest';
import { DeadlineError, GraphQLResponseError, InputError, StateError } from '../../src/index.js';
import { instruqtConveniences } from '../../src/instruqt/conveniences.js';
import * as functions from '../../src/instruqt/functions/index.js';
import { data, graphqlErrors, type Step, stallHeaders } from '../support/fault-server.js';
import { instruqtBench } from '../support/instruqt.js';
import { failure } from '../support/subjects.js';

const b = instruqtBench();

const sandbox = (state: string): Step => data({ sandbox: { id: 's1', state } });
const ID = { ID: 's1' };

describe('every convenience', () => {
  it('is a function with the client first, and the client’s method of its name', async () => {
    const exported = new Map(Object.values(functions).flatMap((fn) => ('id' in fn ? [[fn.id as string, fn]] : [])));
    for (const [resource, names] of Object.entries(instruqtConveniences)) {
      for (const name of names.split(' ')) {
        expect(exported.has(`${resource}.${name}`), `${resource}.${name}`).toBe(true);
        const methods = b.client()[resource as 'sandboxes'] as unknown as Record<string, () => Promise<unknown>>;
        // Called as JavaScript can: without what it needs.
        const error = await failure(methods[name]!());
        expect(error).toBeInstanceOf(InputError);
        expect(error.stack).toContain('conveniences.test.ts');
      }
    }
    expect(b.server.count).toBe(0);
  });
});

describe('sandboxes.waitFor', () => {
  it.each(['created', 'claimed', 'active'])('waits until it is %s', async (state) => {
    b.server.queue(sandbox('creating'), sandbox('something new'), sandbox('pooled'), sandbox(state));
    const onState = vi.fn();
    const { data: found, attempts, status } = await b.client().sandboxes.waitFor(ID, { onState }).withResponse();
    expect(found).toEqual({ id: 's1', state });
    expect([attempts, status]).toEqual([4, 200]);
    expect(onState.mock.calls).toEqual(['creating', 'something new', 'pooled', state].map((each) => [each, { id: 's1', state: each }]));
    expect(b.server.last.json.variables).toEqual(ID);
  });

  it('waits for the state, or one of the states, that the call names', async () => {
    b.server.queue(sandbox('active'), sandbox('pooled'));
    expect((await b.client().sandboxes.waitFor(ID, { state: 'pooled' })).state).toBe('pooled');
    b.server.queue(sandbox('active'), sandbox('stopped'));
    expect((await b.client().sandboxes.waitFor(ID, { state: ['cleaned', 'stopped'] })).state).toBe('stopped');
    b.server.queue(sandbox('active'), sandbox('failed'), sandbox('stopped'), sandbox('cleaning'), sandbox('cleaned'));
    expect((await b.client().sandboxes.waitFor(ID, { state: 'cleaned' })).state).toBe('cleaned');
  });

  it.each(['failed', 'stopped', 'cleaning', 'cleaned'])('gives up at once when it is %s', async (state) => {
    b.server.queue(sandbox('creating'), sandbox(state));
    const error = await failure<StateError>(b.client().sandboxes.waitFor(ID));
    expect(error).toBeInstanceOf(StateError);
    expect(error).toMatchObject({ code: 'STATE', state, operation: 'instruqt.sandboxes.waitFor', platform: 'instruqt', attempts: 2 });
    expect(error.message).toBe(`instruqt.sandboxes.waitFor: the sandbox is ${state} and can no longer be created, claimed, or active.`);
    expect(error.stack).toContain('conveniences.test.ts');
    expect(b.server.count).toBe(2);
  });

  it('gives up on what is past the state that is waited for', async () => {
    b.server.queue(sandbox('cleaned'));
    expect(await failure(b.client().sandboxes.waitFor(ID, { state: 'stopped' }))).toMatchObject({ code: 'STATE', state: 'cleaned' });
  });

  it('gives up when there is no such sandbox', async () => {
    b.server.queue(data({ sandbox: null }));
    const error = await failure<StateError>(b.client().sandboxes.waitFor(ID));
    expect(error).toMatchObject({ code: 'STATE', state: undefined, attempts: 1 });
    expect(error.message).toContain('the sandbox does not exist');
  });

  it('stops at the deadline, and names the last state', async () => {
    b.server.always(sandbox('creating'));
    const start = b.clock.now();
    const error = await failure(b.client().sandboxes.waitFor(ID, { deadline: 20_000 }));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error.message).toContain('the last state seen was creating');
    expect(error.attempts).toBe(b.server.count);
    expect(b.clock.now() - start).toBe(20_000);
    expect(b.clock.pending).toBe(0);
  });

  it('waits ten minutes by default, though a call has less', async () => {
    b.server.always(sandbox('creating'));
    const start = b.clock.now();
    expect(await failure(b.client({ deadline: 5000 }).sandboxes.waitFor(ID))).toBeInstanceOf(DeadlineError);
    expect(b.clock.now() - start).toBe(600_000);
    expect(b.server.count).toBeGreaterThan(40);
    expect(b.server.count).toBeLessThan(60);
  });

  it('ends with the reason of the signal, in a look too, and lets go of the connection', async () => {
    b.server.queue(sandbox('creating'), stallHeaders());
    const controller = new AbortController();
    const reason = new Error('the user left');
    const waiting = failure(b.client().sandboxes.waitFor(ID, { signal: controller.signal }));
    await b.server.arrived(2);
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    await b.clock.settle();
    expect([b.server.held, b.clock.pending]).toEqual([0, 0]);
  });

  it('lets go of a signal that is used again', async () => {
    const { signal } = new AbortController();
    const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    b.server.queue(sandbox('creating'), sandbox('active'));
    await b.client().sandboxes.waitFor(ID, { signal });
    expect(add.mock.calls.length).toBeGreaterThan(0);
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length);
  });

  it('hands on what a look fails with, and repeats looks as calls are repeated', async () => {
    b.server.queue(sandbox('creating'), graphqlErrors([{ message: 'no', extensions: { code: 'BE_034_EntityNotFound' } }]));
    const error = await failure<GraphQLResponseError>(b.client().sandboxes.waitFor(ID));
    expect(error).toBeInstanceOf(GraphQLResponseError);
    expect(error.operation).toBe('instruqt.sandboxes.get');
    b.server.queue(({ response }) => void response.writeHead(503).end(), sandbox('active'));
    expect((await b.client().sandboxes.waitFor(ID).withResponse()).attempts).toBe(2);
  });

  it.each([[[]], [''], [7], [['active', '']]])('refuses %j for a state', async (state) => {
    const error = await failure<InputError>(b.client().sandboxes.waitFor(ID, { state: state as never }));
    expect(error.issues).toEqual([{ path: ['options', 'state'], message: 'must be a state, or a non-empty list of states' }]);
    expect(b.server.count).toBe(0);
  });

  it('sends nothing in a dry run, and works where nothing may be changed', async () => {
    expect(await failure(b.client().sandboxes.waitFor(ID, { dryRun: true }))).toMatchObject({ code: 'DRY_RUN' });
    expect(b.server.count).toBe(0);
    b.server.queue(sandbox('active'));
    expect((await b.client({ readOnly: true }).sandboxes.waitFor(ID)).state).toBe('active');
  });
});

describe('tracks.waitFor', () => {
  const never = '0001-01-01T00:00:00Z';
  const track = (status: string | null, creating: string | null = never, created: string | null = never): Step =>
    data({ track: { id: 't1', slug: 'intro', status, creating, created } });
  const T = { trackID: 't1' };

  it('waits until the infrastructure is there, whether started comes first or last', async () => {
    b.server.queue(track(null), track('started'), track('creating', '2026-01-01T00:00:00Z'), track('created'));
    const states: unknown[] = [];
    expect((await b.client().tracks.waitFor(T, { onState: (state) => states.push(state) })).status).toBe('created');
    expect(states).toEqual([undefined, 'started', 'creating', 'created']);
    b.server.queue(track('creating'), track('started', '2026-01-01T00:00:00Z', '2026-01-01T00:01:00Z'));
    expect((await b.client().tracks.waitFor(T)).status).toBe('started');
    expect(b.server.count).toBe(6);
  });

  it.each([
    ['never', never, never],
    ['unknown', null, null],
    ['those of an earlier play', '2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z'],
  ])('is not content with started when the times are %s', async (_what, creating, created) => {
    b.server.queue(track('started', creating, created), track('created'));
    expect((await b.client().tracks.waitFor(T)).status).toBe('created');
  });

  it('waits for the status that the call names, as the learner it names', async () => {
    b.server.queue(track('created'), track('started'));
    const variables = { ...T, userID: 'u1', inviteID: 'i1' };
    expect((await b.client().tracks.waitFor(variables, { status: 'started' })).status).toBe('started');
    expect(b.server.last.json.variables).toEqual(variables);
  });

  it('gives up when the play has come to an end', async () => {
    b.server.queue(track('creating'), track('failed'));
    const error = await failure<StateError>(b.client().tracks.waitFor(T));
    expect(error).toMatchObject({ code: 'STATE', state: 'failed', operation: 'instruqt.tracks.waitFor' });
    expect(error.message).toContain('the play of the track is failed');
  });

  it('fills in the team, as get does', async () => {
    b.server.queue(track('created'));
    await b.client().team('acme').tracks.waitFor({ trackSlug: 'intro' });
    expect(b.server.last.json.variables).toEqual({ trackSlug: 'intro', teamSlug: 'acme' });
  });
});
