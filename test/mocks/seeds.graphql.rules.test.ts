// What seeds of the GraphQL platforms reject, what they return besides the input, and what follows from the clock.
import { beforeEach, describe, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { GraphQLResponseError } from '../../src/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';

const platforms = createMockPlatforms({ world: 'empty' });
const { instruqt, learningPath, sda } = platforms;
const client = createInstruqtClient({ apiKey: demoKeys.instruqt, team: 'acme', fetch: platforms.fetch, retry: false });

beforeEach(() => platforms.reset());

/** As a caller writes it who does not let the compiler check it. */
const seedOf = { instruqt: instruqt.seed, learningPath: learningPath.seed, sda: sda.seed } as unknown as Record<
  string,
  (input: unknown) => unknown
>;

const rows = () => platforms.store.names.map((name) => [name, platforms.store.collection(name).all()]);

/** The error, which must be a TypeError and leave nothing behind. */
function refused(platform: keyof typeof seedOf, input: unknown): string {
  const before = rows();
  let message = '';
  expect(() => {
    try {
      seedOf[platform]!(input);
    } catch (error) {
      message = (error as Error).message;
      throw error;
    }
  }).toThrow(TypeError);
  expect(rows()).toEqual(before);
  return message;
}

describe('existing records', () => {
  const mail = { profile: { email: 'a@example.com' } };
  it.each([
    ['instruqt', { tracks: [{ slug: 'x' }, { slug: 'x' }] }, "tracks[1].slug: the Track 'x' already exists. Refer to it by its id '"],
    ['instruqt', { users: [mail, {}, mail] }, "users[2].profile.email: the User 'a@example.com' already exists"],
    ['instruqt', { teams: [{ slug: 'acme' }] }, "teams[0].slug: the Team 'acme' already exists. Refer to it by its id 'team00000001'."],
    [
      'instruqt',
      { tracks: [{ challenges: [{ slug: 'a' }, { slug: 'a' }] }] },
      "tracks[0].challenges[1].slug: the Challenge 'a' already exists",
    ],
    ['instruqt', { tags: [{ value: 'git' }, { value: 'git' }] }, 'tags[1].value: '],
    ['learningPath', { users: [{ email: 'a@b.c' }, { email: 'a@b.c' }] }, "users[1].email: the User 'a@b.c' already exists"],
    ['learningPath', { courses: [{ sku: 'C-1' }, { sku: 'C-1' }] }, "courses[1].sku: the Course 'C-1' already exists"],
  ])('is not made again: %s %j', (platform, input, message) => {
    expect(refused(platform, input)).toContain(message);
  });

  it('is refused in a later call too', () => {
    learningPath.seed({ users: [{ email: 'a@b.c' }] });
    expect(refused('learningPath', { users: [{ email: 'a@b.c' }] })).toContain('users[0].email: ');
  });

  it('may be called the same in another track or team', async () => {
    const { tracks, challenges } = instruqt.seed({
      tracks: [
        { slug: 'x', challenges: [{ slug: 'a' }] },
        { slug: 'y', challenges: [{ slug: 'a' }] },
        { slug: 'x', team: { slug: 'bolt' } },
      ],
    });
    expect(challenges.map(({ slug, track }) => [slug, track?.id])).toEqual([
      ['a', tracks[0].id],
      ['a', tracks[1]!.id],
    ]);
    expect(await client.tracks.get({ trackSlug: 'x', teamSlug: 'bolt' })).toMatchObject({ id: tracks[2]!.id });
    expect(refused('instruqt', { plays: [{ track: { slug: 'x' } }] })).toBe('plays[0].track.slug: more than one Track matches: use an id.');
  });

  it('does not collide with generated names', () => {
    const { users } = instruqt.seed({ users: [{ profile: { display_name: 'Jane Doe' } }, { profile: { slug: 'jane-doe' } }] });
    expect(users[0].profile?.slug).toMatch(/^jane-doe-\w{6}$/);
    expect(users[1]?.profile?.slug).toBe('jane-doe');
  });

  it('belongs to the record that refers to it', () => {
    const { teams, tracks } = instruqt.seed({ teams: [{ slug: 'bolt', tracks: [{ slug: 'intro' }] }], tracks: [{ slug: 'intro' }] });
    expect(tracks).toHaveLength(1);
    expect(tracks[0].team?.id).toBe(teams[0].id);
  });
});

describe('the result', () => {
  it('is the input, then what is nested in it', () => {
    const { challenges, tracks } = instruqt.seed({
      tracks: [{ slug: 'x', challenges: [{ title: 'Inside' }] }],
      challenges: [{ title: 'Asked', track: { slug: 'x' } }],
    });
    expect(challenges.map(({ title }) => title)).toEqual(['Asked', 'Inside']);
    expect(tracks).toHaveLength(1);
    const { inviteClaims, invites, users } = instruqt.seed({ invites: [{ claims: [{ user: { profile: { slug: 'jo' } } }] }] });
    expect(inviteClaims).toMatchObject([{ trackInvite: { id: invites[0].id }, user: { profile: { slug: 'jo' } } }]);
    expect(users.map(({ profile }) => profile?.slug)).toContain('jo');
  });

  it('is so on every platform', async () => {
    const path = learningPath.seed({ learningPaths: [{ milestones: [{ courses: [{ title: 'Git' }] }] }] });
    expect(path.learningPaths[0].milestones).toMatchObject([{ id: path.milestones[0]!.id }]);
    expect(path.courses).toMatchObject([{ title: 'Git' }]);
    const { sessions, recordings } = sda.seed({ sessions: [{ recordings: [{}, {}] }] });
    expect(recordings.map(({ sessionId }) => sessionId)).toEqual([sessions[0].sessionId, sessions[0].sessionId]);
  });
});

describe('figures', () => {
  it.each([
    ['instruqt', { plays: [{ completionPercent: 150 }] }, 'plays[0].completionPercent: must be from 0 to 100, not 150.'],
    ['instruqt', { plays: [{ completionPercent: -3 }] }, 'plays[0].completionPercent: must be from 0 to 100, not -3.'],
    ['instruqt', { plays: [{ completionPercent: 50 }] }, 'plays[0].completionPercent: the track has no challenges.'],
    ['instruqt', { plays: [{ totalChallenges: 2, completedChallenges: 3, completionPercent: 100 }] }, 'plays[0].completedChallenges: '],
    [
      'instruqt',
      { plays: [{ totalChallenges: 4, completedChallenges: 1, completionPercent: 75 }] },
      '75 % of 4 challenges contradicts 1 completed challenges',
    ],
    ['instruqt', { plays: [{ timeSpent: -1 }] }, 'plays[0].timeSpent: must be at least 0, not -1.'],
    ['learningPath', { progress: [{}, { percentComplete: 101 }] }, 'progress[1].percentComplete: must be from 0 to 100, not 101.'],
    ['sda', { sessions: [{ sessionDurationMs: -1 }] }, 'sessions[0].sessionDurationMs: must be at least 0, not -1.'],
  ])('are refused when they cannot be: %s %j', (platform, input, message) => {
    expect(refused(platform, input)).toContain(message);
  });

  it('follow from each other', () => {
    const { plays } = instruqt.seed({
      tracks: [{ slug: 'x', challenges: [{}, {}, {}] }],
      plays: [
        { track: { slug: 'x' }, completionPercent: 50 },
        { track: { slug: 'x' }, completedChallenges: 3 },
        { totalChallenges: 4, completionPercent: 50 },
      ],
    });
    expect(plays.map((play) => [play.completedChallenges, play.totalChallenges, play.completionPercent])).toEqual([
      [1, 3, 50],
      [3, 3, 100],
      [2, 4, 50],
    ]);
  });
});

describe('invites', () => {
  const claimable = async (id: string) => (await client.invites.get({ inviteID: id }))?.canClaim;

  it('can be claimed as their dates have it', async () => {
    const { invites } = instruqt.seed({
      invites: [{ status: 'active' }, { status: 'expired' }, { status: 'upcoming' }, { inviteLimit: 0 }],
    });
    expect(invites.map(({ status, canClaim }) => [status, canClaim])).toEqual([
      ['active', true],
      ['expired', false],
      ['upcoming', false],
      ['active', false],
    ]);
    const [active, expired, upcoming, full] = invites;
    for (const invite of [expired, upcoming, full])
      await expect(client.invites.claim({ inviteID: invite!.id })).rejects.toBeInstanceOf(GraphQLResponseError);
    // New users get in a day before a live event.
    platforms.clock.advance(6 * 86_400_000 + 1);
    expect(await claimable(upcoming!.id)).toBe(true);
    expect(await client.invites.claim({ inviteID: upcoming!.id })).toMatchObject({ trackInvite: { id: upcoming!.id } });
    platforms.clock.advance(60 * 86_400_000);
    expect(await claimable(active.id)).toBe(false);
    await expect(client.invites.claim({ inviteID: active.id })).rejects.toThrow();
  });

  it('are full when so many have claimed them', async () => {
    const { invites } = instruqt.seed({ invites: [{ inviteLimit: 1 }] });
    expect(invites[0].canClaim).toBe(true);
    await client.invites.claim({ inviteID: invites[0].id });
    expect(await claimable(invites[0].id)).toBe(false);
  });

  it('wait for their beginning only as live events', () => {
    expect(refused('instruqt', { invites: [{ status: 'upcoming', type: 'self_paced' }] })).toBe(
      'invites[0].status: only invites of the type live_event can be upcoming.',
    );
    expect(instruqt.seed({ invites: [{ startsAt: '2027-01-01T00:00:00Z' }] }).invites[0].status).toBe('active');
  });
});

describe('moments', () => {
  it('may be dates, wherever they stand', async () => {
    const at = new Date('2026-01-01T00:00:00Z');
    const text = '2026-01-01T00:00:00Z';
    const { tracks, invites } = instruqt.seed({ tracks: [{ createdAt: at }], invites: [{ expiresAt: at }] });
    expect(tracks[0].createdAt).toBe(text);
    expect(invites[0]).toMatchObject({ expiresAt: text, status: 'expired' });
    expect(learningPath.seed({ courses: [{ createdAt: at }] }).courses[0].createdAt).toBe(text);
    const { sessions } = sda.seed({ sessions: [{ status: 'READY', sessionStartTimestamp: at, creationTimestamp: at }] });
    expect(sessions[0]).toMatchObject({ sessionStartTimestamp: text, creationTimestamp: text });
    expect(sda.seed({ recordings: [{ createdAtTimestampMs: at }] }).recordings[0].createdAtTimestampMs).toBe(at.getTime());
    expect(learningPath.build.course({ createdAt: at }).createdAt).toBe(text);
  });

  it.each([
    [
      'instruqt',
      { tracks: [{ createdAt: 'foo' }] },
      'tracks[0].createdAt: must be a date and time, such as "2026-03-02T09:00:00Z", or a Date, not "foo".',
    ],
    ['learningPath', { courses: [{ createdAt: 'foo' }] }, 'courses[0].createdAt: must be a date and time'],
    [
      'learningPath',
      { courses: [{ createdAt: new Date('foo') }] },
      'courses[0].createdAt: must be a date and time, such as "2026-03-02T09:00:00Z", or a Date, not Invalid Date.',
    ],
    ['sda', { sessions: [{ sessionStartTimestamp: 'yesterday' }] }, 'sessions[0].sessionStartTimestamp: must be a date and time'],
    ['sda', { recordings: [{ createdAtTimestampMs: 'foo' }] }, 'recordings[0].createdAtTimestampMs: must be an integer (milliseconds)'],
    ['instruqt', { tracks: [{ title: new Date(0) }] }, 'tracks[0].title: '],
  ])('are refused with their path when they are none: %s %j', (platform, input, message) => {
    expect(refused(platform, input)).toContain(message);
  });
});

describe('unknown fields and values', () => {
  it.each([
    ['instruqt', { users: [{ email: 'a@b.c' }] }, 'users[0].email: unknown field of User. Did you mean profile.email?'],
    ['instruqt', { users: [{ details: {} }] }, 'users[0].details: the platform derives this field: it is derived from the profile'],
    ['instruqt', { invites: [{ canClaim: true }] }, 'invites[0].canClaim: the platform derives this field: it depends on the dates'],
    ['instruqt', { tags: [{ name: 'git' }] }, 'tags[0].name: unknown field of Tag. Expected one of: id, value'],
    ['instruqt', { invites: [{ status: 'bogus' }] }, 'invites[0].status: status must be one of upcoming, active, expired, not bogus.'],
    ['instruqt', { invites: [{ status: 'constructor' }] }, 'invites[0].status: status must be one of '],
    ['learningPath', { courses: [{ slug: 5 }] }, 'courses[0].slug: must be a text, not 5.'],
    ['learningPath', { courses: [{ title: 5 }] }, 'courses[0].title: String cannot represent a non string value: 5'],
    ['learningPath', { courses: [{ id: 7 }] }, 'courses[0].id must be a text.'],
    ['instruqt', { plays: [{ user: 'nobody' }] }, "plays[0].user: no User has the id 'nobody'."],
  ])('is refused with what to say instead: %s %j', (platform, input, message) => {
    expect(refused(platform, input)).toContain(message);
  });
});

it('only the password of the one learner with that address lets in', async () => {
  learningPath.seed({ users: [{ email: 'a@b.c', password: 'one' }] });
  expect(refused('learningPath', { users: [{ email: 'a@b.c', password: 'two' }] })).toContain('already');
  const school = createLearningPathClient({
    apiKey: demoKeys.learningPath,
    origin: 'https://demo.thoughtindustries.com',
    fetch: platforms.fetch,
  });
  await school.login('a@b.c', 'one');
  await expect(school.login('a@b.c', 'two')).rejects.toThrow();
});
