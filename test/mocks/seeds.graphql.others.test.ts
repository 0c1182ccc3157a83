// Seeds and factories of SDA IDEaaS and of the learning paths, and the generator of values.
import { beforeEach, describe, expect, it } from 'vitest';
import { createGenerator, slugOf } from '../../mocks/engine/generator.js';
import { Tables } from '../../mocks/graphql/tables.js';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { createLearningPathSeeding, type LearningPathSeeds } from '../../mocks/learning-path/models/seeds.js';
import { seedLearningPathSchool } from '../../mocks/learning-path/scenarios/demo.js';
import { createSdaSeeding } from '../../mocks/sda/models/seeds.js';
import { seedSdaTenant } from '../../mocks/sda/scenarios/demo.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { createSdaClient } from '../../src/sda/index.js';

const platforms = createMockPlatforms();
const { store, fetch } = platforms;
const now = () => platforms.clock.now();
const FILES = 'https://files.example.com';
/** What only the seeds and the methods for one thing hold. */
const URLS = 'streamingUrl websocketChannel';
const FILE_URLS = 'thumbnailUrl playbackUrl sessionRecordingFile { fileDownloadUrl }';

beforeEach(() => {
  platforms.reset();
  store.clear();
});

describe('SDA IDEaaS', () => {
  const client = createSdaClient({ token: demoKeys.sda, fetch });
  const { seed, build, reset } = createSdaSeeding({ tables: new Tables(store, 'sda'), generator: createGenerator(), now });
  beforeEach(() => {
    seedSdaTenant(store, FILES);
    reset();
  });

  it('begins with a hub and no sessions', async () => {
    expect(await client.hub.get()).toMatchObject({ recordingEnabled: true, retentionDays: 30 });
    expect((await client.sessions.list()).items).toEqual([]);
  });

  it('has sessions as their status says, and finds them', async () => {
    const { sessions } = seed({
      sessions: [
        { status: 'ACTIVE' },
        { sessionDurationMs: 5000 },
        { status: 'WARM_POOL' },
        { ownerId: 'user-1', sessionOwner: { userName: 'Jo Doe' } },
      ],
    });
    const [active, ended, warm, owned] = sessions;
    expect(active).toMatchObject({ streamingUrl: expect.stringContaining('https://'), sessionEndTimestamp: null });
    expect(Date.parse(ended!.sessionEndTimestamp!) - Date.parse(ended!.sessionStartTimestamp!)).toBe(5000);
    expect(ended).toMatchObject({ status: 'ENDED', streamingUrl: null, ownerId: ended?.sessionOwner?.userId });
    expect(warm).toMatchObject({ ownerId: null, sessionOwner: null, projectId: null });
    expect(owned?.sessionOwner).toMatchObject({ userEmail: { value: expect.stringMatching(/^jo\.doe\.\w+@/) } });
    expect((await client.sessions.list({}, { select: URLS })).items).toEqual(sessions);
    expect((await client.sessions.list({ statuses: ['WARM_POOL'] }, { select: URLS })).items).toEqual([warm]);
    expect((await client.sessions.listByTenant({ tenantId: active!.tenantId! })).items).toHaveLength(4);
    expect(await client.sessions.get({ sessionId: active!.sessionId })).toEqual(active);
  });

  it('has recordings that can be downloaded', async () => {
    const { sessions } = seed({ sessions: [{ recordings: [{ status: 'FAILED' }, { sessionRecordingFile: { fileSize: 1000 } }] }] });
    const { sessionId } = sessions[0]!;
    const [failed, ready] = (await client.recordings.listBySession({ sessionId }, { select: FILE_URLS })).items;
    expect(failed).toMatchObject({ status: 'FAILED', sessionRecordingFile: null, failureReason: expect.any(String), playbackUrl: null });
    expect(ready).toMatchObject({ status: 'READY', sessionId, creationUserId: sessions[0]?.ownerId });
    const { recordings } = seed({ recordings: [{ sessionId }, {}] });
    expect((await client.recordings.list({ select: FILE_URLS })).items.slice(2)).toEqual(recordings);
    const { size } = await client.recordings.download({ recordingId: ready!.sessionRecordingId });
    expect(size).toBe(1000);
    expect(() => seed({ recordings: [{ sessionId: 'none' }] })).toThrow(
      "recordings[0].sessionId: no SessionResponseType has the id 'none'.",
    );
    expect(() => seed({ sessions: [{ sessionId }] })).toThrow('already');
  });

  it('builds what it does not store', async () => {
    expect(build.recording({ sessionId: 'abc' })).toMatchObject({ sessionId: 'abc', playbackUrl: expect.stringContaining(FILES) });
    expect(build.session({ status: 'READY' }).sessionId).not.toBe(build.session().sessionId);
    expect((await client.sessions.list()).items).toEqual([]);
  });
});

describe('learning paths', () => {
  const clientOf = (authToken?: string) =>
    createLearningPathClient({ apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com', fetch, authToken });
  const world = { tables: new Tables(store, 'learningPath'), generator: createGenerator(), now };
  const { seed, build, reset } = createLearningPathSeeding(world);
  const client = clientOf();
  beforeEach(() => {
    seedLearningPathSchool(store);
    reset();
  });

  it('are read with their milestones and courses', async () => {
    const { learningPaths, courses } = seed({
      learningPaths: [{ name: 'On call', milestones: [{ name: 'First week', courses: [{ slug: 'pager' }, { title: 'Runbooks' }] }, {}] }],
      courses: [{ slug: 'pager', title: 'The pager' }],
    });
    const path = learningPaths[0]!;
    expect(path).toMatchObject({ slug: 'on-call', status: 'published', publishDate: path.createdAt, client: { name: 'Acme' } });
    expect(await client.learningPaths.getBySlug({ slug: 'on-call' })).toEqual(path);
    const milestone = await client.milestones.get({ id: path.milestones![0]!.id });
    expect(milestone).toMatchObject({
      name: 'First week',
      learningPath: { id: path.id },
      milestoneCourses: [{ contentId: courses[0]?.id, contentTitle: 'The pager', requirement: 'required' }, { contentTitle: 'Runbooks' }],
      completionCriteria: [{ type: 'requiredCourses', threshold: 2 }],
    });
    expect(() => seed({ milestones: [{ milestoneCourses: [{ contentId: 'none' }] }] })).toThrow(
      "milestones[0].milestoneCourses[0].contentId: no Course has the id 'none'.",
    );
  });

  it('let learners log in, and have come as far as is said', async () => {
    const { users, courses, progress } = seed({
      users: [
        { name: 'Jane Doe', password: 'secret' },
        { firstName: 'Sam', loginRefusal: '423 Locked' },
      ],
      learningPaths: [{ slug: 'path', milestones: [{ courses: [{ slug: 'git' }] }] }],
      courses: [{ slug: 'git', pages: [{ title: 'A' }, { __typename: 'QuizPage', title: 'B' }, {}, {}] }],
      progress: [{ user: { name: 'Nobody' }, course: { slug: 'git' }, percentComplete: 100 }],
    });
    const [jane, sam] = users;
    expect(jane).toMatchObject({ firstName: 'Jane', lastName: 'Doe', email: expect.stringMatching(/^jane\.doe\.\w+@example\.com$/) });
    expect(sam?.name).toBe(`Sam ${sam?.lastName}`);
    expect(progress[0]).toMatchObject({ percentComplete: 100, course: courses[0]?.id });
    const id = courses[0]!.id;
    seed({ progress: [{ user: { id: jane!.id }, course: id, percentComplete: 60 }] });
    const own = await client.login(jane!.email!, 'secret');
    expect(await own.progress.getCourse({ id })).toMatchObject({ percentComplete: 60, totalViews: 1 });
    const done = (await own.courses.listPagesCompleted({ courseId: id })).items;
    expect(done).toMatchObject([
      { title: 'A', type: 'text' },
      { title: 'B', type: 'quiz', minPassingPercent: 70 },
    ]);
    await own.courses.updateStatus({ slug: 'git', status: 'completed' });
    expect((await own.milestones.listCompletions({ slug: 'path' })).items).toMatchObject([{ learningPath: { slug: 'path' } }]);
    expect(await clientOf(jane!.authToken).progress.getCourse({ id })).toMatchObject({ percentComplete: 100 });
    await expect(client.login(sam!.email!, sam!.password)).rejects.toMatchObject({ message: expect.stringContaining('423 Locked') });
  });

  it('have meetings with those who attended', async () => {
    const { meetings, users } = seed({
      meetings: [{ title: 'Shadowing', startDate: '2026-02-01T10:00:00Z', course: { title: 'On call' } }, {}],
      users: [{ attendedMeetings: [{ meeting: { title: 'Shadowing' } }] }],
    });
    expect(meetings[0]).toMatchObject({ endDate: '2026-02-01T11:00:00Z' });
    const { attendedMeetings } = (await client.attendance.updateMeeting({
      userId: users[0]!.id,
      meetingId: meetings[1]!.id,
      attended: true,
    }))!;
    expect(attendedMeetings).toHaveLength(2);
  });

  it('can be seeded and built without fields', () => {
    const all = Object.fromEntries(Object.keys(seed({})).map((key) => [key, [{}]])) as LearningPathSeeds;
    for (const [key, things] of Object.entries(seed(all))) expect(things.length, key).toBeGreaterThanOrEqual(1);
    const sizes = () => ['Course', 'User', 'LearningPath', 'Milestone'].map((type) => world.tables.of(type).size);
    const before = sizes();
    expect(build.learningPath({ name: 'Path', milestones: [{ name: 'M' }] })).toMatchObject({ slug: 'path', milestones: [{ name: 'M' }] });
    expect(build.course().pages).toHaveLength(3);
    expect(build.progress({ percentComplete: 10 }).percentComplete).toBe(10);
    expect(sizes()).toEqual(before);
  });
});

describe('the generator', () => {
  const places = Array.from({ length: 3000 }, (_, i) => `users#${i}`);

  it('depends on seed and place alone', () => {
    const [one, same, two] = [createGenerator(), createGenerator(1), createGenerator(2)];
    const all = (generator: typeof one) =>
      places.slice(0, 50).map((place) => [generator.number(place, 100), generator.text(place, 'title', 'Track')]);
    same.text('elsewhere', 'title', 'Track');
    expect(all(one)).toEqual(all(same));
    expect(all(one)).not.toEqual(all(two));
  });

  it('spreads numbers over all that are allowed', () => {
    const { number, pick } = createGenerator();
    const counts = new Map<number, number>();
    for (const place of places) counts.set(number(place, 10), (counts.get(number(place, 10)) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const count of counts.values()) expect(count).toBeGreaterThan(200);
    expect(pick('place', ['only'])).toBe('only');
  });

  it('generates consistent values, and unique addresses', () => {
    const { text } = createGenerator();
    for (const place of places.slice(0, 20)) {
      const of = (field: string, kind = 'users') => text(place, field, kind);
      expect(of('name')).toBe(`${of('first_name')} ${of('lastName')}`);
      expect(of('email')).toMatch(new RegExp(`^${of('first_name')}\\.${of('last_name')}\\.\\w{6}@example\\.com$`, 'i'));
      expect(of('slug', 'Track').startsWith(slugOf(of('title', 'Track')))).toBe(true);
      expect(of('description', 'Track')).toContain(of('title', 'Track'));
      expect(() => new URL(of('thumbnail_url', 'courses'))).not.toThrow();
    }
    for (const field of ['email', 'slug', 'url']) {
      expect(new Set(places.map((place) => text(place, field, 'users'))).size, field).toBe(places.length);
    }
  });
});
