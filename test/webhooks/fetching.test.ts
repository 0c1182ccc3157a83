// The methods of events, which fetch what the event does not carry.
import { describe, expect, expectTypeOf, it } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/api.js';
import { createLearningPlatforms } from '../../src/index.js';
import type { User } from '../../src/instruqt/generated/types.js';
import { instruqtWebhook, signInstruqtWebhook, signSkilljarWebhook, skilljarWebhook } from '../../src/webhooks/index.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const HEADER = { header: 'x-secret', value: 'abc' };

function setUp() {
  const platforms = createMockPlatforms();
  const lp = createLearningPlatforms({
    fetch: platforms.fetch,
    instruqt: { apiKey: demoKeys.instruqt },
    skilljar: { apiKey: demoKeys.skilljar },
  });
  return { platforms, lp };
}

/** The event that the receiver makes of a payload. */
async function instruqtEvent(payload: object, client?: ReturnType<typeof setUp>['lp']['instruqt']) {
  const sent = signInstruqtWebhook({ type: 'track.completed', timestamp: '2026-11-28T10:00:00Z', ...payload }, { secret: SECRET });
  const request = new Request('https://a.example', { method: 'POST', headers: sent.headers, body: sent.body });
  return (await instruqtWebhook({ secret: SECRET, client }).verify(request)).event;
}
async function skilljarEvent(payload: object, client?: ReturnType<typeof setUp>['lp']['skilljar']) {
  const sent = signSkilljarWebhook({ event_type: 'COURSE_ENROLLMENT', ...payload }, HEADER);
  const request = new Request('https://a.example', { method: 'POST', headers: sent.headers, body: sent.body });
  return (await skilljarWebhook({ ...HEADER, client }).verify(request)).event;
}

describe('Instruqt', () => {
  it('fetches the learner, the track, the invite and the claim', async () => {
    const { platforms, lp } = setUp();
    const [user] = platforms.instruqt.seed({ users: [{ profile: { email: 'ada@acme.example' } }] }).users;
    const [track] = await lp.instruqt.tracks.list();
    const event = await instruqtEvent({ user_id: user?.id, track_id: track?.id }, lp.instruqt);
    const learner = await event.learner();
    expectTypeOf(learner).toEqualTypeOf<User | undefined>();
    expect(learner).toMatchObject({ id: user?.id, profile: { email: 'ada@acme.example' } });
    expect(await event.track()).toMatchObject({ id: track?.id, slug: track?.slug });
  });

  it('resolves to undefined for what the event or the platform does not have', async () => {
    const { lp } = setUp();
    const empty = await instruqtEvent({ invite_id: null, user_id: '' }, lp.instruqt);
    expect(await Promise.all([empty.learner(), empty.track(), empty.invite(), empty.claim()])).toEqual(Array(4).fill(undefined));
    const nobody = await instruqtEvent({ user_id: 'nobody' }, lp.instruqt);
    expect(await nobody.learner()).toBeUndefined();
  });

  it('says that it needs a client', async () => {
    const event = await instruqtEvent({ user_id: 'u' });
    await expect(event.learner()).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: 'instruqtWebhook: event.learner() requires the option client.',
    });
  });
});

describe('Skilljar', () => {
  it('fetches the learner and the course, and leaves the data of the event', async () => {
    const { lp } = setUp();
    const [user] = await lp.skilljar.users.list();
    const [course] = await lp.skilljar.courses.list();
    const id = user?.user.id;
    const event = await skilljarEvent({ user: { id }, course: { id: course?.id, title: 'As sent' } }, lp.skilljar);
    expect(await event.learner()).toMatchObject({ user: { id } });
    expect(await event.courseDetails()).toMatchObject({ id: course?.id, title: course?.title });
    expect(event.course).toEqual({ id: course?.id, title: 'As sent' });
  });

  it('an event without ids, and one of a learner who is gone', async () => {
    const { lp } = setUp();
    const event = await skilljarEvent({ user: null, course: 'x' }, lp.skilljar);
    expect([await event.learner(), await event.courseDetails()]).toEqual([undefined, undefined]);
    expect(await (await skilljarEvent({ user: { id: 'gone' } }, lp.skilljar)).learner()).toBeUndefined();
    await expect((await skilljarEvent({ user: { id: 'x' } })).learner()).rejects.toMatchObject({ code: 'CONFIGURATION' });
  });
});

describe('after handlerTimeout', () => {
  const event = { user: { id: 'u1' }, course: { id: 'c1' }, user_id: 'u1', track_id: 't1', invite_id: 'i1', claim_id: 'm1' };
  const request = ({ headers, body }: { headers: HeadersInit; body: string }) =>
    new Request('https://a.example', { method: 'POST', headers, body });
  const instruqt = () => request(signInstruqtWebhook({ type: 'track.completed', ...event }, { secret: SECRET }));
  const skilljar = () => request(signSkilljarWebhook({ event_type: 'COURSE_ENROLLMENT', ...event }, HEADER));

  it.each([
    ['instruqt', 'learner'],
    ['instruqt', 'track'],
    ['instruqt', 'invite'],
    ['instruqt', 'claim'],
    ['skilljar', 'learner'],
    ['skilljar', 'courseDetails'],
  ] as const)('%s: the call of event.%s() ends', async (platform, method) => {
    const sent: (AbortSignal | null | undefined)[] = [];
    const lp = createLearningPlatforms({
      fetch: (_input, init) => {
        sent.push(init?.signal);
        return new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
      },
      instruqt: { apiKey: 'k' },
      skilljar: { apiKey: 'k' },
    });
    let error: unknown;
    const handler = async (received: object) => {
      error = await (received as Record<string, () => Promise<unknown>>)[method]!().catch((reason: unknown) => reason);
    };
    const response =
      platform === 'instruqt'
        ? await instruqtWebhook({ secret: SECRET, client: lp.instruqt, handlerTimeout: 20 })
            .on('track.completed', handler)
            .handle(instruqt())
        : await skilljarWebhook({ ...HEADER, client: lp.skilljar, handlerTimeout: 20 })
            .on('COURSE_ENROLLMENT', handler)
            .handle(skilljar());
    expect(response.status).toBe(503);
    await expect.poll(() => error).toMatchObject({ reason: 'timeout' });
    expect(sent.map((signal) => signal?.aborted)).toEqual([true]);
  });
});
