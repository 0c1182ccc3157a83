import { setupServer } from 'msw/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys, demoLearner } from '../../mocks/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { createSdaClient } from '../../src/sda/index.js';

const ORIGIN = 'https://demo.thoughtindustries.com';
const platforms = createMockPlatforms();
const { fetch } = platforms;

const instruqt = createInstruqtClient({ apiKey: demoKeys.instruqt, team: 'acme', fetch });
const sda = createSdaClient({ token: demoKeys.sda, fetch });
const learningPath = createLearningPathClient({ apiKey: demoKeys.learningPath, origin: ORIGIN, fetch });
const jane = learningPath.as(demoLearner.token);

beforeEach(() => platforms.reset());

describe('Instruqt', () => {
  it('keeps a track through its life', async () => {
    const made = await instruqt.tracks.create({
      track: { slug: 'new-track', title: 'New track', challenges: [{ slug: 'one', title: 'One' }, { slug: 'two' }] },
    });
    expect(made).toMatchObject({
      slug: 'new-track',
      title: 'New track',
      team: { slug: 'acme' },
      challenges: [
        { slug: 'one', index: 1 },
        { slug: 'two', index: 2 },
      ],
    });
    const trackID = made!.id;
    expect(await instruqt.tracks.get({ trackSlug: 'new-track' })).toEqual(await instruqt.tracks.get({ trackID }));
    expect(await instruqt.tracks.exists({ trackSlug: 'new-track' })).toBe(true);

    await instruqt.tracks.update({ track: { id: trackID, title: 'Renamed' } });
    expect(await instruqt.tracks.get({ trackID })).toMatchObject({
      title: 'Renamed',
      slug: 'new-track',
      challenges: [{ slug: 'one' }, { slug: 'two' }],
    });

    const { items } = await instruqt.tracks.list();
    expect(items).toHaveLength(13);
    expect(items.map((track) => track.title)).toContain('Renamed');

    expect(await instruqt.tracks.delete({ trackID }, { confirm: true })).toBe(true);
    await expect(instruqt.tracks.get({ trackID })).rejects.toMatchObject({ code: 'NOT_FOUND', codes: ['BE_034_EntityNotFound'] });
    expect(await instruqt.tracks.exists({ trackSlug: 'new-track' })).toBe(false);
  });

  it('plays a track from the first challenge to the last', async () => {
    const track = (await instruqt.tracks.get({ trackSlug: 'vault-secrets' }))!;
    await instruqt.tracks.start({ trackID: track.id });
    for (const challenge of track.challenges)
      expect(await instruqt.challenges.check({ challengeID: challenge.id })).toMatchObject({ status: 'completed' });
    const { items } = await instruqt.playReports.list({ input: { teamSlug: 'acme', trackIds: [track.id] } });
    expect(items.at(-1)).toMatchObject({ startedAt: '2026-03-02T09:00:00Z', completionPercent: 100 });
    expect(await instruqt.tracks.stop({ trackID: track.id })).toMatchObject({ status: 'stopped' });
  });

  it('makes, finds, changes and removes challenges and invites', async () => {
    const track = (await instruqt.tracks.get({ trackSlug: 'git-in-an-hour' }))!;
    const challenge = (await instruqt.challenges.create({ challenge: { track: track.id, slug: 'more', title: 'More' } }))!;
    expect(challenge).toMatchObject({ slug: 'more', index: 4, track: { id: track.id } });
    await instruqt.challenges.update({ challenge: { id: challenge.id, teaser: 'Even more.' } });
    const { items } = await instruqt.challenges.list({ trackID: track.id });
    expect(items.at(-1)).toMatchObject({ title: 'More', teaser: 'Even more.' });
    expect(await instruqt.challenges.delete({ challengeID: challenge.id }, { confirm: true })).toBe(true);
    expect((await instruqt.challenges.list({ trackID: track.id })).items).toHaveLength(3);

    const invite = (await instruqt.invites.create({
      invite: { title: 'Workshop', type: 'live_event', trackIDs: [track.id], startsAt: '2026-04-01T00:00:00Z' },
    }))!;
    expect(await instruqt.invites.get({ inviteID: invite.id })).toMatchObject({ title: 'Workshop', status: 'upcoming' });
    expect((await instruqt.invites.list({ filters: { statuses: ['upcoming'] } })).items.map(({ title }) => title)).toEqual([
      'Cohort 2',
      'Workshop',
    ]);
    await instruqt.invites.update({ invite: { id: invite.id, startsAt: '2026-03-01T00:00:00Z' } });
    expect(await instruqt.invites.claim({ inviteID: invite.id })).toMatchObject({
      trackInvite: { id: invite.id },
      user: { profile: { display_name: 'Alex Moe' } },
    });
    expect(await instruqt.invites.delete({ inviteID: invite.id }, { confirm: true })).toBe(true);
    await expect(instruqt.invites.get({ inviteID: invite.id })).rejects.toMatchObject({ codes: ['BE_034_EntityNotFound'] });
  });

  it('pages by cursor, in both spellings, to the end', async () => {
    const reviewed = (await instruqt.tracks.get({ trackSlug: 'kubernetes-basics' }))!.id;
    const lists = [
      { list: () => instruqt.sandboxes.list({}, { pageSize: 4 }), total: 23 },
      { list: () => instruqt.hotStartPools.list({}, { pageSize: 2 }), total: 7 },
      { list: () => instruqt.trackReviews.list({ trackID: reviewed }, { pageSize: 5 }), total: undefined },
    ];
    for (const { list, total } of lists) {
      const pages = [];
      for await (const page of list().pages()) pages.push(page);
      const ids = pages.flatMap((page) => (page.items as { id: string }[]).map(({ id }) => id));
      expect(pages.length).toBeGreaterThan(3);
      expect(new Set(ids).size).toBe(ids.length);
      expect(pages.every((page) => page.total === ids.length)).toBe(true);
      if (total) expect(ids).toHaveLength(total);
    }
  });

  it('filters play reports and pages them by skip and take', async () => {
    const all = await instruqt.playReports.list({ input: { teamSlug: 'acme' } }, { pageSize: 7 }).toArray({ maxItems: 1000 });
    expect(all).toHaveLength(45);
    const user = (await instruqt.users.get({ email: demoLearner.email }))!;
    const hers = await instruqt.playReports
      .list({ input: { teamSlug: 'acme', userIds: [user.id] } }, { pageSize: 2 })
      .toArray({ maxItems: 1000 });
    expect(hers.length).toBeGreaterThan(4);
    expect(new Set(hers.map((play) => play.user.profile?.email))).toEqual(new Set([demoLearner.email]));
    const since = '2026-02-20T00:00:00Z';
    const recent = await instruqt.playReports
      .list({ input: { teamSlug: 'acme', dateRangeFilter: { from: since } } })
      .toArray({ maxItems: 1000 });
    expect(recent.length).toBeGreaterThan(0);
    expect(recent.length).toBeLessThan(45);
    expect(recent.every((play) => play.startedAt! >= since)).toBe(true);
    await expect(instruqt.playReports.list({ input: { teamSlug: 'nobody' } })).rejects.toMatchObject({ codes: ['BE_034_EntityNotFound'] });
  });

  it('stores records of operations without a resolver', async () => {
    const request = <T>(document: string, variables: Record<string, unknown>) => instruqt.request<T>(document, variables);
    const create = 'mutation ($webhook: WebhookInput!) { createWebhook(teamSlug: "acme", webhook: $webhook) { id url events created_at } }';
    const { createWebhook } = await request<{ createWebhook: { id: string } }>(create, {
      webhook: { url: 'https://acme.example.com/hook', events: ['track.started'] },
    });
    expect(createWebhook).toMatchObject({
      url: 'https://acme.example.com/hook',
      events: ['track.started'],
      created_at: '2026-03-02T09:00:00Z',
    });
    const list = 'query { webhooks(teamSlug: "acme") { id url } team(teamSlug: "acme") { slug tracks { id } } }';
    expect(await request(list, {})).toMatchObject({ webhooks: [{}, createWebhook && { id: createWebhook.id }], team: { slug: 'acme' } });
    await request('mutation ($id: String!) { updateWebhook(id: $id, webhook: { url: "https://acme.example.com/other" }) { id } }', {
      id: createWebhook.id,
    });
    expect(await request(list, {})).toMatchObject({ webhooks: [{}, { url: 'https://acme.example.com/other' }] });
    expect(await request('mutation ($id: String!) { deleteWebhook(id: $id) }', { id: createWebhook.id })).toEqual({ deleteWebhook: true });
    await expect(request('mutation ($id: String!) { deleteWebhook(id: $id) }', { id: createWebhook.id })).rejects.toMatchObject({
      codes: ['BE_034_EntityNotFound'],
    });
  });

  it('edits the draft of a sandbox config host by host, and leaves the published version alone', async () => {
    const config = { resources: { containers: [{ name: 'shell', image: 'ubuntu' }], virtualmachines: [{ name: 'db', image: 'debian' }] } };
    const create =
      'mutation ($config: SandboxConfigInput!) { createSandboxConfig(name: "Lab", slug: "lab", teamSlug: "acme", config: $config) { id config { id slug } status } }';
    const made = await instruqt.request<{ createSandboxConfig: { id: string; config: { id: string } } }>(create, { config });
    const { id } = made.createSandboxConfig.config;
    const parts = 'resources { containers { name image } virtualmachines { name } }';
    const edit = async (call: string) =>
      Object.values((await instruqt.request<Record<string, unknown>>(`mutation ($id: String!) { ${call} }`, { id })) ?? {})[0];
    expect(await edit(`renameSandboxConfigHost(configID: $id, hostName: "shell", newName: "box") { ${parts} }`)).toEqual({
      resources: { containers: [{ name: 'box', image: 'ubuntu' }], virtualmachines: [{ name: 'db' }] },
    });
    expect(await edit(`deleteSandboxConfigHost(configID: $id, hostName: "db") { ${parts} }`)).toMatchObject({
      resources: { virtualmachines: [] },
    });
    expect(await edit('publishSandboxConfig(configID: $id, changeLogEntry: "Ready") { status change_log_entry }')).toEqual({
      status: 'published',
      change_log_entry: 'Ready',
    });
    expect(await edit('updateSandboxConfig(configID: $id, config: { description: "Next" }) { status version description }')).toEqual({
      status: 'draft',
      version: 2,
      description: 'Next',
    });
  });

  it('accepts unknown values only of incomplete enums', async () => {
    const track = (await instruqt.tracks.list()).items[0]!;
    expect(
      await instruqt.request('mutation ($id: String!) { startTrack(trackID: $id, mode: somethingNew) { participant { mode } } }', {
        id: track.id,
      }),
    ).toEqual({
      startTrack: { participant: { mode: 'somethingNew' } },
    });
    await expect(instruqt.tracks.list({ orderBy: 'nonsense' as 'title_ASC' })).rejects.toMatchObject({ code: 'GRAPHQL' });
    await expect(instruqt.tracks.create({ track: { slug: 'x', revision: 'yesterday' } })).rejects.toThrow(/revision/);
  });
});

describe('SDA', () => {
  it('pages to the end and filters by status', async () => {
    const all = await sda.sessions.list({}, { pageSize: 4 }).toArray({ maxItems: 1000 });
    expect(all).toHaveLength(30);
    expect(new Set(all.map(({ sessionId }) => sessionId)).size).toBe(30);
    const ended = await sda.sessions.list({ statuses: ['ENDED'] }, { pageSize: 4 }).toArray({ maxItems: 1000 });
    expect(new Set(ended.map(({ status }) => status))).toEqual(new Set(['ENDED']));
    const page = await sda.sessions.listByTenant({ tenantId: 'tenant-acme' }, { pageSize: 7 });
    expect(page).toMatchObject({ total: 30, cursor: expect.any(String) });
    const { readAllSessions } = await sda.request<{
      readAllSessions: { items: { sessionOwner: { userEmail: { value: string } } | null }[] };
    }>('query { readAllSessions(pagination: { page: 1, pageSize: 50 }) { items { sessionOwner { userEmail { value } } } pages } }');
    expect(readAllSessions.items.filter((item) => item.sessionOwner?.userEmail.value === demoLearner.email).length).toBeGreaterThan(5);
  });

  it('starts a session that becomes ready', async () => {
    const { sessionId, streamingUrl } = await sda.sessions.start({ input: { projectId: 'project-1', versionId: 'version-1' } });
    expect(streamingUrl).toContain(sessionId);
    expect(await sda.sessions.get({ sessionId })).toMatchObject({ status: 'PENDING', projectId: 'project-1', language: 'en-US' });
    expect(await sda.sessions.get({ sessionId })).toMatchObject({ status: 'READY' });
    expect(await sda.sessions.list({}, { pageSize: 1 })).toMatchObject({ total: 31 });
    await expect(sda.sessions.get({ sessionId: 'nothing' })).rejects.toMatchObject({
      code: 'GRAPHQL',
      message: expect.stringContaining('nothing'),
    });
  });

  it('has recordings and one set of hub settings', async () => {
    const { items } = await sda.recordings.list();
    const one = items.find(({ status }) => status === 'READY')!;
    const select = 'thumbnailUrl playbackUrl sessionRecordingFile { fileDownloadUrl }';
    expect((await sda.recordings.listBySession({ sessionId: one.sessionId }, { select })).items).toEqual([
      await sda.recordings.get({ recordingId: one.sessionRecordingId }),
    ]);
    expect(await sda.recordings.playbackUrl({ recordingId: one.sessionRecordingId })).toMatchObject({
      playbackUrl: expect.stringMatching(/^https:/),
    });
    expect(await sda.hub.update({ input: { retentionDays: 7 } })).toEqual({
      hubConfigId: 'default',
      recordingEnabled: true,
      retentionDays: 7,
    });
    expect(await sda.hub.get()).toMatchObject({ retentionDays: 7 });
  });
});

describe('learning path', () => {
  it('acts for the learner of the token, and for no one without a token', async () => {
    expect(await jane.progress.getCourse({ id: 'course-3' })).toMatchObject({ percentComplete: 33 });
    expect(await learningPath.progress.getCourse({ id: 'course-3' })).toBeNull();
    expect((await jane.milestones.listCompletions({ slug: 'onboarding' })).items).toMatchObject([
      { milestone: { name: 'First week' }, user: { email: demoLearner.email } },
    ]);
    expect((await learningPath.milestones.listCompletions({ slug: 'onboarding' })).items).toEqual([]);
    expect((await learningPath.as('a-token-that-nobody-has').courses.listPagesCompleted({ courseId: 'course-1' })).items).toEqual([]);
  });

  it('moves the progress', async () => {
    expect(await jane.courses.updateStatus({ slug: 'on-call', status: 'completed', statusChangeDate: '2026-03-01T00:00:00Z' })).toBe(true);
    expect(await jane.progress.getCourse({ id: 'course-3' })).toMatchObject({ percentComplete: 100 });
    expect((await jane.milestones.listCompletions({ slug: 'onboarding' })).items).toMatchObject([
      {},
      { milestone: { name: 'First month' }, timestamp: '2026-03-01T00:00:00Z' },
    ]);
    await jane.courses.updateStatus({ id: 'course-3', status: 'not-completed' });
    expect(await jane.progress.updateTopic({ topicId: 'course-3-page-1', progress: 50 })).toBe(true);
    expect(await jane.progress.getCourse({ id: 'course-3' })).toMatchObject({ percentComplete: 16 });
    expect((await jane.progress.listCourseCompletion({ id: 'course-3' })).items[0]).toMatchObject({ percent: 16 });
  });

  it('has a path with milestones, and pages of several kinds', async () => {
    expect(await learningPath.learningPaths.getBySlug({ slug: 'onboarding' })).toMatchObject({
      name: 'Onboarding',
      milestones: [{ name: 'First week' }, { name: 'First month' }, { name: 'Going deeper' }],
    });
    expect(await learningPath.milestones.get({ id: 'milestone-1' })).toMatchObject({
      learningPath: { slug: 'onboarding' },
      milestoneCourses: [{ contentTitle: 'Welcome to Acme' }, {}],
    });
    expect(await learningPath.milestones.get({ id: 'nothing' })).toBeNull();
    const { items } = await jane.courses.listPagesCompleted({ courseId: 'course-1' });
    expect(items.map(({ __typename }) => __typename)).toEqual(['TextPage', 'VideoPage', 'QuizPage']);
    expect(items[2]).toMatchObject({ minPassingPercent: 70 });
  });

  it('supports the other operations', async () => {
    const milestones = [{ name: 'Only', milestoneCourses: [{ contentId: 'course-4', requirement: 'required' as const }] }];
    const made = await learningPath.learningPaths.create({ name: 'Security week', milestones });
    expect(await learningPath.learningPaths.getBySlug({ slug: 'security-week' })).toEqual(made);
    expect(await jane.courses.archive({ id: 'course-1' })).toBe('course-1');
    expect(await jane.courses.archive({ id: 'course-1' })).toBeNull();
    expect(await jane.courses.reinstate({ id: 'course-1' })).toBe('course-1');
    expect(await jane.learningPaths.archive({ id: 'path-1' })).toBe('path-1');
    expect(await jane.learningPaths.reinstate({ id: 'path-1' })).toBe('path-1');
    expect(await jane.learningPaths.updateAccess({ slug: 'onboarding', status: 'started' })).toBe(true);
    expect(await jane.learningPaths.updateAccess({ slug: 'nothing', status: 'started' })).toBe(false);
    expect(await learningPath.attendance.updateMeeting({ userId: 'user-jane', meetingId: 'meeting-1', attended: true })).toMatchObject({
      attendedMeetings: [{ attendanceDate: '2026-02-27', meeting: { title: 'Shadow a colleague' } }],
    });
    expect(await learningPath.attendance.updateMeeting({ userId: 'user-jane', meetingId: 'meeting-1', attended: false })).toMatchObject({
      attendedMeetings: [],
    });
  });
});

describe('every GraphQL platform', () => {
  it('refuses a wrong key', async () => {
    const options = { fetch, retry: false } as const;
    await expect(createInstruqtClient({ apiKey: 'wrong', ...options }).tracks.list()).rejects.toMatchObject({
      code: 'AUTHENTICATION',
      status: 401,
    });
    await expect(createSdaClient({ token: 'wrong', ...options }).hub.get()).rejects.toMatchObject({ code: 'AUTHENTICATION', status: 401 });
    const client = createLearningPathClient({ apiKey: 'wrong', origin: ORIGIN, ...options });
    await expect(client.milestones.get({ id: 'milestone-1' })).rejects.toMatchObject({ code: 'AUTHENTICATION', status: 401 });
  });

  it('takes the learning-path key from the header too', async () => {
    const client = createLearningPathClient({ apiKey: demoKeys.learningPath, apiKeyIn: 'header', origin: ORIGIN, fetch });
    expect(await client.milestones.get({ id: 'milestone-1' })).toMatchObject({ name: 'First week' });
  });

  it('names the field that a document gets wrong', async () => {
    await expect(instruqt.request('query { tracks { id titel } }')).rejects.toThrow(/Cannot query field "titel" on type "Track"/);
    await expect(sda.request('query { readSession(sessionId: "1") { state } }')).rejects.toThrow(/Cannot query field "state"/);
    await expect(learningPath.request('query { LearningPathBySlug(slug: "x") { title } }')).rejects.toThrow(/Cannot query field "title"/);
    await expect(instruqt.request('query { tracks { id ')).rejects.toThrow(/Syntax Error/);
    await expect(sda.request('query ($id: String!) { readSession(sessionId: $id) { status } }', {})).rejects.toThrow(
      /"\$id" of required type/,
    );
  });

  it('executes aliases, fragments and nesting, and generates missing fields', async () => {
    const document = `
      query Compare($first: String!) {
        easy: track(trackSlug: $first, teamSlug: "acme") { ...Short }
        hard: track(trackSlug: "incident-drill", teamSlug: "acme") { ...Short }
      }
      fragment Short on Track {
        name: title
        team { slug users { role node { profile { email } } } features { max_tracks hot_start temporal authType } insights { play { __typename } } }
        challenges { title track { slug } tabs { type title } attempts { message } }
        sandboxConfig { version }
      }`;
    const { easy, hard } = await instruqt.request<Record<string, Record<string, unknown>>>(document, { first: 'git-in-an-hour' });
    expect(easy).toMatchObject({
      name: 'Git in an Hour',
      team: {
        slug: 'acme',
        features: { max_tracks: 100, hot_start: true, temporal: false, authType: 'FGA_ONLY' },
        insights: { play: { __typename: 'PlayInsight' } },
      },
      challenges: [{ title: 'Look around', track: { slug: 'git-in-an-hour' }, tabs: [{ type: 'terminal' }], attempts: [] }, {}, {}],
      sandboxConfig: null,
    });
    expect(hard!.name).toBe('Incident Drill');
  });

  it('returns the same results in every set of platforms, and after a reset', async () => {
    const tour = async (use: typeof fetch) => {
      const client = createInstruqtClient({ apiKey: demoKeys.instruqt, team: 'acme', fetch: use });
      const made = await client.tracks.create({ track: { slug: 'same', title: 'Same' } });
      const session = await createSdaClient({ token: demoKeys.sda, fetch: use }).sessions.start({
        input: { projectId: 'p', versionId: 'v' },
      });
      return [made, session, await client.tracks.list().toArray({ maxItems: 100 }), await client.teams.get()];
    };
    const first = await tour(createMockPlatforms().fetch);
    expect(await tour(createMockPlatforms().fetch)).toEqual(first);
    await tour(fetch);
    platforms.reset();
    expect(await tour(fetch)).toEqual(first);
  });

  it('can have custom keys and URLs, and rows that a test stores', async () => {
    const world = createMockPlatforms({ keys: { sda: 'my-token' }, baseUrls: { sda: 'https://sda.test/graphql' } });
    const client = createSdaClient({ token: 'my-token', baseUrl: 'https://sda.test/graphql', fetch: world.fetch });
    const sessions = world.store.collection<{ id: string; sessionId: string; status: string }>('sda.SessionResponseType');
    sessions.clear();
    sessions.insert({ id: 's1', sessionId: 's1', status: 'ACTIVE' });
    expect(await client.sessions.list()).toMatchObject({ items: [{ sessionId: 's1', status: 'ACTIVE', idleTime: 0 }], total: 1 });
    await expect(world.fetch('https://elsewhere.example.com/x')).rejects.toThrow('No mock platform at https://elsewhere.example.com/x');
  });

  it('refuses requests that hold no query', async () => {
    const post = (body: string) =>
      fetch('https://play.instruqt.com/graphql', {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${demoKeys.instruqt}`, 'content-type': 'application/json' },
      });
    for (const body of ['{', '{}', '{"query":""}', '{"query":"{ me { id } }","variables":[]}']) {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
    }
    expect((await fetch('https://play.instruqt.com/graphql', { headers: { authorization: `Bearer ${demoKeys.instruqt}` } })).status).toBe(
      405,
    );
    const subscription = await post('{"query":"subscription { labRaisedHandSubscription(inviteID: \\"1\\") { inviteID } }"}');
    expect(await subscription.json()).toMatchObject({ errors: [{ message: expect.stringContaining('Subscriptions') }] });
  });
});

describe('msw', () => {
  const server = setupServer(...platforms.handlers);
  beforeEach(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.close());

  it('serves clients that use the global fetch', async () => {
    expect(await createSdaClient({ token: demoKeys.sda }).sessions.list({}, { pageSize: 3 })).toMatchObject({ total: 30 });
    expect(await createInstruqtClient({ apiKey: demoKeys.instruqt }).teams.get({ teamSlug: 'acme' })).toMatchObject({ slug: 'acme' });
    const client = createLearningPathClient({ apiKey: demoKeys.learningPath, origin: ORIGIN, authToken: demoLearner.token });
    expect(await client.progress.getCourse({ id: 'course-1' })).toMatchObject({ percentComplete: 100 });
  });
});
