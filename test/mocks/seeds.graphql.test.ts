// Seeds and factories of Instruqt, and what those of all GraphQL platforms have in common.
import { beforeEach, describe, expect, it } from 'vitest';
import { createGenerator } from '../../mocks/engine/generator.js';
import { Tables } from '../../mocks/graphql/tables.js';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { createInstruqtSeeding, type InstruqtSeeds } from '../../mocks/instruqt/models/seeds.js';
import { instruqtPlatform } from '../../mocks/instruqt/platform.js';
import { seedInstruqtAccount } from '../../mocks/instruqt/scenarios/demo.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';

const platforms = createMockPlatforms();
const { store } = platforms;
const tables = new Tables(store, 'instruqt', instruqtPlatform.sameAs);
const now = () => platforms.clock.now();
const lp = createInstruqtClient({ apiKey: demoKeys.instruqt, team: 'acme', fetch: platforms.fetch });
const { seed, build, reset } = createInstruqtSeeding({ tables, generator: createGenerator(), now });

const TEAM = 'team00000001';
const OWNER = 'user00000001';
/** As a caller writes it who does not let the compiler check it. */
const untyped = (input: unknown) => () => seed(input as InstruqtSeeds);
const contents = () => JSON.stringify(['Team', 'User', 'Track', 'Challenge', 'TrackInvite'].map((type) => tables.of(type).all()));

beforeEach(() => {
  platforms.reset();
  store.clear();
  seedInstruqtAccount(store);
  reset();
});

describe('a new account', () => {
  it('has only its team and its owner', async () => {
    expect(await lp.users.me()).toMatchObject({ id: OWNER });
    expect(await lp.teams.get({ teamSlug: 'acme' })).toMatchObject({ id: TEAM, userInTeam: true });
    expect((await lp.teamUsers.find({ teamSlug: 'acme' }))?.map(({ id }) => id)).toEqual([OWNER]);
    expect((await lp.tracks.list()).items).toEqual([]);
    expect((await lp.invites.list()).items).toEqual([]);
  });
});

describe('a seeded track', () => {
  const intro = () => seed({ tracks: [{ title: 'Intro', challenges: [{ title: 'A', tabs: [{ title: 'Shell' }] }, {}] }] }).tracks[0]!;

  it('is handed back as the client gets it', async () => {
    const track = intro();
    expect(track).toMatchObject({ title: 'Intro', slug: 'intro', description: 'Intro, step by step.', team: { id: TEAM, slug: 'acme' } });
    expect(await lp.tracks.get({ trackID: track.id })).toEqual(track);
    expect(await lp.tracks.get({ trackSlug: 'intro', teamSlug: 'acme' })).toEqual(track);
    expect((await lp.tracks.list()).items.map(({ id }) => id)).toEqual([track.id]);
  });

  it('has lived for a while, in the order of time', () => {
    const { tracks } = seed({ tracks: [{}, {}, { createdAt: '2026-01-01T00:00:00Z' }, { last_update: '2020-01-01T00:00:00Z' }] });
    for (const { createdAt, last_update } of tracks) {
      expect(Date.parse(createdAt)).toBeLessThanOrEqual(Date.parse(last_update));
      expect(Date.parse(last_update)).toBeLessThanOrEqual(now().getTime());
    }
    expect(tracks[2]?.createdAt).toBe('2026-01-01T00:00:00Z');
    expect(tracks[3]?.last_update).toBe('2020-01-01T00:00:00Z');
  });

  it('has its own challenges, in order', async () => {
    const track = intro();
    const challenges = (await lp.challenges.list({ trackID: track.id })).items;
    expect(challenges.map(({ index, status }) => [index, status])).toEqual([
      [1, 'unlocked'],
      [2, 'locked'],
    ]);
    expect(challenges.map(({ id }) => id)).toEqual(track.challenges.map(({ id }) => id));
    const [first] = challenges;
    expect(first).toMatchObject({ title: 'A', slug: 'a' });
    expect(await lp.challenges.get({ challengeID: first!.id })).toMatchObject({
      track: { id: track.id },
      tabs: [{ title: 'Shell', type: 'terminal', hostname: 'server', index: 0 }],
    });
  });

  it('can be played, changed and deleted', async () => {
    const { id: trackID, challenges } = intro();
    expect(await lp.tracks.start({ trackID })).toMatchObject({ status: 'started' });
    await lp.challenges.solve({ challengeID: challenges[0]!.id });
    expect((await lp.challenges.list({ trackID })).items.map(({ status }) => status)).toEqual(['completed', 'unlocked']);
    await lp.tracks.update({ track: { id: trackID, title: 'Other' } });
    expect(await lp.tracks.get({ trackID })).toMatchObject({ title: 'Other', slug: 'intro' });
    expect(await lp.tracks.delete({ trackID }, { confirm: true })).toBe(true);
    expect((await lp.tracks.list()).items).toEqual([]);
    expect(tables.of('Challenge').size).toBe(0);
  });
});

describe('references', () => {
  it('resolve to existing records, to records of the same seed in any order, and to new ones', () => {
    const { tracks, teams, users } = seed({
      tracks: [
        { title: 'Own', team: { slug: 'acme' } },
        { title: 'Theirs', team: { slug: 'bolt' }, developers: [{ profile: { email: 'dev@example.com' } }] },
        { title: 'By id', team: TEAM },
        { title: 'New', team: { slug: 'nova' }, trackTags: [{ value: 'git' }] },
        { title: 'Again', trackTags: [{ value: 'git' }] },
      ],
      teams: [{ slug: 'bolt', tracks: [{ title: 'Nested' }] }],
      users: [{ profile: { email: 'dev@example.com' } }],
    });
    expect(tracks.map(({ team }) => team?.slug)).toEqual(['acme', 'bolt', 'acme', 'nova', 'acme', 'bolt']);
    expect(tracks[1]?.team?.id).toBe(teams[0]?.id);
    expect(tracks[1]?.developers).toMatchObject([{ id: users[0]?.id }]);
    expect(tracks[3]?.trackTags).toEqual(tracks[4]?.trackTags);
    expect(tables.of('Tag').size).toBe(1);
    expect(teams[0]).toMatchObject({ name: 'Bolt' });
  });

  it('accept results of the SDK and of earlier seeds', () => {
    const { teams } = seed({ teams: [{ slug: 'bolt' }] });
    const track = seed({ tracks: [{ team: teams[0]! }] }).tracks[0]!;
    const { invites } = seed({ invites: [{ tracks: [track] }] });
    expect(invites[0]).toMatchObject({ team: { slug: 'bolt' }, trackEdges: [{ node: { id: track.id } }] });
  });

  it('fail with the path for an unknown id, and store nothing', () => {
    const before = contents();
    const wrong = () => seed({ users: [{}], teams: [{ slug: 'bolt' }], tracks: [{}, { challenges: [{}], team: { id: 'nope' } }] });
    expect(wrong).toThrow("tracks[1].team: no Team has the id 'nope'.");
    expect(untyped({ teams: [{ users: [{ node: 'nobody' }] }] })).toThrow("teams[0].users[0].node: no User has the id 'nobody'.");
    expect(contents()).toBe(before);
    // Nor was anything counted.
    const after = seed({ tracks: [{}] }).tracks;
    reset();
    store.clear();
    seedInstruqtAccount(store);
    expect(seed({ tracks: [{}] }).tracks).toEqual(after);
  });

  it('do not change what they refer to', () => {
    expect(() => seed({ tracks: [{ team: { slug: 'acme', name: 'Other' } }] })).toThrow(
      'tracks[0].team: this Team already exists with another name.',
    );
    expect(() => seed({ teams: [{ id: TEAM }] })).toThrow(`teams[0]: a Team with the id '${TEAM}' already exists.`);
    expect(() => seed({ tags: [{ id: 'tag' }, { id: 'tag' }] })).toThrow("tags[1]: a Tag with the id 'tag' already exists.");
  });
});

describe('fields and values that are not in the schema', () => {
  it.each([
    [{ track: [{}] }, 'Unknown key track in the seeds of instruqt. Did you mean tracks?'],
    [{ tracks: [{ titel: 'x' }] }, 'tracks[0].titel: unknown field of Track. Did you mean title?'],
    [
      { tracks: [{ challenges: [{}, { asignment: '' }] }] },
      'tracks[0].challenges[1].asignment: unknown field of Challenge. Did you mean assignment?',
    ],
    [{ users: [{ profile: { mail: '' } }] }, 'users[0].profile.mail: unknown field of UserProfile. Did you mean email?'],
    [{ tracks: [{ level: 'begginer' }] }, 'tracks[0].level: unknown value begginer of Level. Did you mean beginner?'],
    [{ tracks: [{ title: null }] }, 'tracks[0].title cannot be null.'],
    [{ tracks: [{ timelimit: 'long' }] }, 'tracks[0].timelimit: '],
    [{ tracks: [{ createdAt: 'yesterday' }] }, 'tracks[0].createdAt: '],
    [{ tracks: [{}, 5] }, 'tracks[1] must be an object.'],
    [{ tracks: [{ challenges: {} }] }, 'tracks[0].challenges must be a list.'],
    [{ tracks: {} }, 'tracks must be a list.'],
    [{ tracks: [{ play_count: 5 }] }, 'tracks[0].play_count: the platform derives this field.'],
    [{ invites: [{ status: 'gone' }] }, 'invites[0].status: status must be one of upcoming, active, expired, not gone.'],
  ])('is refused: %j', (input, message) => {
    const before = contents();
    expect(untyped(input)).toThrow(message);
    expect(contents()).toBe(before);
  });
});

describe('people', () => {
  it('join the team of the key, unless they are put elsewhere', async () => {
    const { users, teams } = seed({
      users: [{ profile: { display_name: 'Jane Doe' } }, { teams: [{ node: { slug: 'acme' }, role: 'instructor' }] }],
      teams: [{ slug: 'bolt', users: [{ role: 'owner', node: { profile: { display_name: 'Bo' } } }, { role: 'member' }] }],
    });
    const [jane, other] = users;
    expect(jane?.profile).toMatchObject({ slug: 'jane-doe', email: expect.stringMatching(/^jane\.doe\.\w{6}@example\.com$/) });
    expect((await lp.teamUsers.find({ teamSlug: 'acme' }))?.map(({ id }) => id).sort()).toEqual([OWNER, jane!.id, other!.id].sort());
    expect((await lp.teamUsers.find({ teamSlug: 'bolt' }))?.map(({ profile }) => profile?.slug)[0]).toBe('bo');
    expect(teams[0]?.userInTeam).toBe(false);
    const found = await lp.request<{ user: object }>(`{ user(userID: "${other!.id}") { teams { role node { slug } } } }`);
    expect(found.user).toEqual({ teams: [{ role: 'instructor', node: { slug: 'acme' } }] });
    await lp.teamUsers.remove({ userID: jane!.id, teamID: TEAM });
    expect(await lp.teamUsers.find({ teamSlug: 'acme' })).toHaveLength(2);
  });

  it('are invited with a token, by which they join', async () => {
    const { teamInvites, teams } = seed({
      teamInvites: [{ email: 'a@example.com', team: { slug: 'bolt' } }, {}],
      teams: [{ slug: 'bolt' }],
    });
    const [invite, other] = teamInvites;
    expect(invite).toMatchObject({ email: 'a@example.com', team: { id: teams[0]?.id }, token: expect.stringMatching(/^join-\w{12}$/) });
    expect(other?.team?.id).toBe(TEAM);
    const { token: _token, ...shown } = invite!;
    expect(await lp.teamInvites.get({ token: invite!.token })).toEqual(shown);
    await lp.teamInvites.claim({ token: invite!.token });
    await expect(lp.teamInvites.get({ token: invite!.token })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('learning', () => {
  it('comes with figures that fit: plays, claims, reviews', async () => {
    const challenges = [{}, {}, {}, {}];
    const { plays, invites } = seed({
      tracks: [{ slug: 'intro', challenges }],
      invites: [{ title: 'Cohort', tracks: [{ slug: 'intro' }] }, { status: 'upcoming' }, { status: 'expired', claims: [{}] }],
      plays: [{ track: { slug: 'intro' }, completionPercent: 50, playReview: { score: 2 } }, { completedChallenges: 4 }],
    });
    expect(plays[0]).toMatchObject({ totalChallenges: 4, completedChallenges: 2, completionPercent: 50, playReview: { score: 2 } });
    expect(plays[1]).toMatchObject({ totalChallenges: 4, completedChallenges: 4, completionPercent: 100 });
    expect(invites.map(({ status, claimCount }) => [status, claimCount])).toEqual([
      ['active', 0],
      ['upcoming', 0],
      ['expired', 1],
    ]);
    const invite = invites[0]!;
    const jane = { profile: { display_name: 'Jane' } };
    seed({
      plays: [
        { trackInvite: { id: invite.id }, user: jane },
        { trackInvite: invite.id, user: { profile: { slug: 'jane' } } },
      ],
    });
    expect(await lp.invites.get({ inviteID: invite.id })).toMatchObject({ claimCount: 1 });
    expect((await lp.students.list({ inviteID: invite.id })).items).toMatchObject([{ user: { profile: { display_name: 'Jane' } } }]);
    expect((await lp.playReports.list({ input: { teamSlug: 'acme' } })).items).toHaveLength(4);
    expect(await lp.playReports.get({ playID: plays[0]!.id, input: { teamSlug: 'acme' } })).toEqual(plays[0]);
    const { trackID, review } = { trackID: plays[0]!.track.id, review: plays[0]!.playReview! };
    expect((await lp.trackReviews.list({ trackID })).items).toMatchObject([{ id: review.id, play: { id: plays[0]!.id } }]);
  });
});

describe('everything else', () => {
  const all = () => Object.fromEntries(Object.keys(seed({})).map((key) => [key, [{}, {}]])) as InstruqtSeeds;

  it('can be seeded without fields, with different records each time', () => {
    const first = seed(all());
    const second = seed(all());
    for (const [key, things] of Object.entries(first)) {
      const every = [...things, ...second[key as keyof typeof second]];
      expect(every.length, key).toBeGreaterThanOrEqual(4);
      expect(new Set(every.map((thing) => JSON.stringify(thing))).size, key).toBe(every.length);
    }
  });

  it('is the same in every run, regardless of other seeds', () => {
    const { tracks, users } = seed({ tracks: [{}], users: [{}] });
    reset();
    store.clear();
    seedInstruqtAccount(store);
    const again = seed({ users: [{}, {}], teams: [{}], tracks: [{ challenges: [{}] }, {}] });
    const { challenges: _none, ...track } = tracks[0]!;
    expect(again.tracks[0]).toMatchObject(track);
    expect(again.users[0]).toEqual(users[0]);
    const other = createInstruqtSeeding({ tables, generator: createGenerator(2), now });
    expect(other.seed({ tracks: [{}] }).tracks[0]?.title).not.toBe(track.title);
  });

  it('is found by the client', async () => {
    const { sandboxConfigs, hotStartPools, labs, landingPages, teamSecrets, customResources, tags, webhooks, sandboxes, hostImages } = seed(
      {
        tracks: [{ slug: 'intro' }],
        sandboxConfigs: [{ name: 'Cluster' }],
        hotStartPools: [{ tracks: [{ slug: 'intro' }], configs: [{ slug: 'cluster' }] }],
        labs: [{ name: 'first' }],
        landingPages: [{ isPublished: true }],
        teamSecrets: [{ name: 'TOKEN' }],
        customResources: [{}],
        tags: [{ value: 'git' }],
        webhooks: [{}],
        sandboxes: [{}],
        hostImages: [{ slug: 'golden' }],
      },
    );
    expect(await lp.sandboxConfigs.get({ configSlug: 'cluster' })).toEqual(sandboxConfigs[0]);
    const config_id = sandboxConfigs[0]!.id!;
    expect((await lp.sandboxConfigVersions.list({ filter: { config_id } })).items).toMatchObject([{ version: 1, status: 'published' }]);
    expect(await lp.hotStartPools.get({ id: hotStartPools[0]!.id })).toEqual(hotStartPools[0]);
    expect(hotStartPools[0]).toMatchObject({ tracks: [{ node: { slug: 'intro' } }], configs: [{ node: { slug: 'cluster' } }] });
    expect(await lp.labs.get({ labName: 'first', teamSlug: 'acme' })).toEqual(labs[0]);
    expect(await lp.landingPages.get({ landingPageID: landingPages[0]!.id })).toEqual(landingPages[0]);
    expect(landingPages[0]?.isPublished).toBe(true);
    expect(await lp.teamSecrets.get({ name: 'TOKEN' })).toEqual(teamSecrets[0]);
    expect(await lp.customResources.get({ id: customResources[0]!.id })).toEqual(customResources[0]);
    expect(await lp.hostImages.get({ id: hostImages[0]!.id })).toEqual(hostImages[0]);
    expect((await lp.webhooks.list({ teamID: TEAM })).items).toEqual(webhooks);
    expect((await lp.sandboxes.list()).items).toEqual(sandboxes);
    expect((await lp.teams.get({ teamSlug: 'acme' }))?.tags).toEqual(tags);
  });
});

describe('factories', () => {
  it('create complete records that are not stored, each time the next one', () => {
    const before = contents();
    const track = build.track({ title: 'Intro', challenges: [{}] });
    expect(track).toMatchObject({ title: 'Intro', slug: 'intro', challenges: [{ index: 1 }], team: { slug: 'acme' } });
    expect(Object.keys(track).sort()).toEqual(Object.keys(seed({ tracks: [{}] }).tracks[0]!).sort());
    store.clear();
    seedInstruqtAccount(store);
    const [first, second] = [build.user(), build.user()];
    expect(first.profile?.email).not.toBe(second.profile?.email);
    expect(build.teamInvite({ token: 't' }).token).toBe('t');
    expect(build.track({ team: { id: 'elsewhere', slug: 'else' } }).team).toMatchObject({ id: 'elsewhere', slug: 'else' });
    expect(contents()).toBe(before);
    reset();
    expect(build.user()).toEqual(first);
  });

  it('check their input', () => {
    expect(() => build.track({ titel: 'x' } as object)).toThrow('unknown field of Track. Did you mean title?');
  });
});
