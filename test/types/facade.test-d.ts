import { describe, expectTypeOf, it } from 'vitest';
import {
  type Call,
  createLearningPlatforms,
  type InstruqtClient,
  type LearningPathClient,
  type LearningPlatforms,
  type Page,
  type Paginator,
  type SdaClient,
  type SkilljarClient,
  type SkilljarDomain,
  type WithResponse,
} from '../../src/index.js';
import type { Track, TrackSummary } from '../../src/instruqt/index.js';
import type { RecordingSummary, Session, SessionSummary } from '../../src/sda/index.js';
import type { Course } from '../../src/skilljar/index.js';

const all = createLearningPlatforms({
  instruqt: { apiKey: 'k' },
  sda: { token: 't' },
  skilljar: { apiKey: 'k' },
  learningPath: { apiKey: 'k', origin: 'https://a.test' },
});
const { instruqt, sda, skilljar, learningPath } = all;

describe('the facade', () => {
  it('has the platforms that were configured, and no others', () => {
    const lp = createLearningPlatforms({ sda: { token: 't' }, timeout: 1000 });
    expectTypeOf(lp.sda).toEqualTypeOf<SdaClient>();
    expectTypeOf(lp).not.toHaveProperty('instruqt');
    expectTypeOf(lp).not.toHaveProperty('skilljar');
    expectTypeOf(lp).not.toHaveProperty('learningPath');
    // @ts-expect-error not configured
    lp.instruqt;
    expectTypeOf(createLearningPlatforms({})).not.toHaveProperty('sda');
  });

  it('leaves out what may be undefined', () => {
    const token = process.env.X;
    const lp = createLearningPlatforms({ sda: token ? { token } : undefined, skilljar: { apiKey: 'k' } });
    expectTypeOf(lp).not.toHaveProperty('sda');
    expectTypeOf(lp.skilljar).toEqualTypeOf<SkilljarClient>();
  });

  it('has them all from the environment', () => {
    const lp = createLearningPlatforms.fromEnv();
    expectTypeOf(lp).toEqualTypeOf<LearningPlatforms>();
    expectTypeOf(lp.instruqt).toEqualTypeOf<InstruqtClient>();
    expectTypeOf(lp.learningPath).toEqualTypeOf<LearningPathClient>();
    expectTypeOf(createLearningPlatforms.fromEnv({ timeout: 1000 }, process.env)).toEqualTypeOf<LearningPlatforms>();
  });

  it('has the platforms that fromEnv is told to configure', () => {
    const lp = createLearningPlatforms.fromEnv({ platforms: ['skilljar', 'instruqt'], timeout: 1000 });
    expectTypeOf(lp).toEqualTypeOf<LearningPlatforms<'skilljar' | 'instruqt'>>();
    // @ts-expect-error not in the list
    lp.sda;
    // @ts-expect-error no such platform
    createLearningPlatforms.fromEnv({ platforms: ['moodle'] });
  });

  it('has the platforms whose variables the type of the environment lists', () => {
    const literal = createLearningPlatforms.fromEnv({}, { SKILLJAR_API_KEY: 'k', SKILLJAR_DOMAIN: 'academy.example.com' });
    expectTypeOf(literal).toEqualTypeOf<LearningPlatforms<'skilljar'>>();
    // A Worker's bindings contain more than strings, and a variable may be optional.
    interface Bindings {
      SDA_TOKEN: string;
      INSTRUQT_API_KEY?: string;
      CACHE: { get(key: string): Promise<string> };
    }
    const worker = createLearningPlatforms.fromEnv({}, {} as Bindings);
    expectTypeOf(worker).toEqualTypeOf<LearningPlatforms<'sda' | 'instruqt'>>();
    expectTypeOf(createLearningPlatforms.fromEnv({}, { SDA_TOKEN: undefined })).toEqualTypeOf<LearningPlatforms<never>>();
    // @ts-expect-error a token is a string
    createLearningPlatforms.fromEnv({}, { SDA_TOKEN: 7 });
  });

  it('can be named by its platforms or by its options', () => {
    expectTypeOf<LearningPlatforms<'sda'>>().toEqualTypeOf<LearningPlatforms<{ sda: { token: string } }>>();
    expectTypeOf<LearningPlatforms>().toExtend<LearningPlatforms<'sda'>>();
  });

  it('refuses options that are not there, or of the wrong type', () => {
    // @ts-expect-error a token is needed
    createLearningPlatforms({ sda: {} });
    // @ts-expect-error a key is a string or a function
    createLearningPlatforms({ skilljar: { apiKey: 7 } });
    // @ts-expect-error no such placement
    createLearningPlatforms({ learningPath: { apiKey: 'k', apiKeyIn: 'body' } });
    // @ts-expect-error 0 or 1
    createLearningPlatforms({ sda: { token: 't', firstPage: 2 } });
    createLearningPlatforms({ sda: { token: async () => 't' }, retry: false, hooks: { onRetry: ({ delayMs }) => void delayMs.toFixed() } });
  });

  it('cannot be written to', () => {
    // @ts-expect-error read-only
    all.sda = sda;
  });
});

describe('methods', () => {
  it('give a Call of what the platform documents, null included', () => {
    expectTypeOf(instruqt.tracks.get({ trackID: 't' })).toEqualTypeOf<Call<Track | null>>();
    expectTypeOf(sda.sessions.get({ sessionId: 's' })).toEqualTypeOf<Call<Session>>();
    expectTypeOf(skilljar.courses.get('c')).toEqualTypeOf<Call<Course>>();
    expectTypeOf(skilljar.courses.delete('c', { confirm: true })).resolves.toEqualTypeOf<void>();
    expectTypeOf(learningPath.courses.archive({ id: 'c' })).resolves.toEqualTypeOf<string | null>();
    expectTypeOf(learningPath.milestones.get({ id: 'm' })).resolves.toExtend<object | null>();
  });

  it('withResponse gives the same beside its response', () => {
    expectTypeOf(instruqt.tracks.get({ trackID: 't' }).withResponse()).resolves.toEqualTypeOf<WithResponse<Track | null>>();
  });

  it('take the documented arguments, and options', () => {
    instruqt.tracks.get({ trackSlug: 'a', teamSlug: 'b' }, { timeout: 5, signal: new AbortController().signal, retry: false });
    skilljar.domain('a.test').publishedCourses.enrollments.get({ publishedCourseId: 'p', enrollmentId: 'e' });
    sda.hub.get({ deadline: 5 });
    sda.sessions.list();
    // @ts-expect-error no such variable
    instruqt.tracks.get({ trackId: 't' });
    // @ts-expect-error an id is a string
    instruqt.tracks.get({ trackID: 7 });
    // @ts-expect-error variables are needed
    instruqt.tracks.get();
    // @ts-expect-error sessionId is needed
    sda.sessions.get({});
    // @ts-expect-error input is needed
    sda.sessions.start({ projectId: 'p', versionId: 'v' });
    // @ts-expect-error versionId is needed
    sda.sessions.start({ input: { projectId: 'p' } });
    // @ts-expect-error progress is a number
    learningPath.progress.updateTopic({ topicId: 't', progress: '5' });
    // @ts-expect-error no such option
    instruqt.tracks.get({ trackID: 't' }, { timeOut: 5 });
    // @ts-expect-error several ids come as an object
    skilljar.domain('a.test').publishedCourses.enrollments.get('p', 'e');
    // @ts-expect-error a title is needed
    skilljar.courses.create({ short_description: 's', enforce_sequential_navigation: false });
    // @ts-expect-error both ids are needed
    skilljar.domain('a.test').publishedCourses.enrollments.get({ publishedCourseId: 'p' });
  });

  it('update takes the HTTP method, others do not', () => {
    skilljar.courses.update('c', { title: 't' }, { method: 'PUT' });
    // @ts-expect-error PUT or PATCH
    skilljar.courses.update('c', { title: 't' }, { method: 'POST' });
    // @ts-expect-error a read has one method
    skilljar.courses.get('c', { method: 'PUT' });
  });

  it('scopes have the same methods', () => {
    expectTypeOf(instruqt.team('acme')).toEqualTypeOf<InstruqtClient>();
    expectTypeOf(learningPath.as('token')).toEqualTypeOf<LearningPathClient>();
    expectTypeOf(skilljar.domain()).toEqualTypeOf<SkilljarDomain>();
    expectTypeOf(skilljar.domain().name).toEqualTypeOf<string>();
  });
});

describe('lists', () => {
  it('know their items', () => {
    expectTypeOf(skilljar.courses.list()).toEqualTypeOf<Paginator<Course>>();
    expectTypeOf(instruqt.tracks.list()).toEqualTypeOf<Paginator<TrackSummary>>();
    expectTypeOf(sda.recordings.list()).toEqualTypeOf<Paginator<RecordingSummary>>();
    expectTypeOf(sda.sessions.list().toArray({ maxItems: 5 })).resolves.toEqualTypeOf<SessionSummary[]>();
    expectTypeOf(skilljar.courses.list().pages()).toEqualTypeOf<AsyncGenerator<Page<Course>, void, undefined>>();
  });

  it('are promises of their first page, and iterate over items', async () => {
    expectTypeOf(await skilljar.courses.list()).toEqualTypeOf<Page<Course>>();
    expectTypeOf((await skilljar.courses.list()).total).toEqualTypeOf<number | undefined>();
    for await (const course of skilljar.courses.list()) expectTypeOf(course).toEqualTypeOf<Course>();
    const page = await skilljar.courses.list();
    for (const course of page) expectTypeOf(course).toEqualTypeOf<Course>();
    for await (const course of page) expectTypeOf(course).toEqualTypeOf<Course>();
    expectTypeOf([...page]).toEqualTypeOf<Course[]>();
    const find = async () => skilljar.courses.list();
    expectTypeOf(find).returns.resolves.toEqualTypeOf<Page<Course>>();
    for await (const course of await find()) expectTypeOf(course).toEqualTypeOf<Course>();
    const withNulls = learningPath.milestones.listCompletions({ slug: 's' });
    for await (const item of withNulls) expectTypeOf<null>().toExtend<typeof item>();
  });

  it('an array needs its bound', () => {
    // @ts-expect-error maxItems is needed
    skilljar.courses.list().toArray();
    // @ts-expect-error maxItems is needed
    skilljar.courses.list().toArray({});
  });

  it('paging stands in the options, also where the platform demands it', () => {
    sda.sessions.list({ statuses: ['READY'] }, { pageSize: 5, maxItems: 10, cursor: 'opaque' });
    sda.sessions.listByTenant({ tenantId: 't' });
    // @ts-expect-error no such option
    sda.sessions.list({}, { limit: 5 });
    // @ts-expect-error the tenant is needed
    sda.sessions.listByTenant({});
  });
});

describe('enums are open', () => {
  it('known words are there, unknown ones pass', () => {
    type Status = Session['status'];
    expectTypeOf<'READY'>().toExtend<Status>();
    expectTypeOf<string>().toExtend<Status>();
    // Were it `string` alone, the literals would be gone from autocomplete.
    expectTypeOf<Status>().not.toEqualTypeOf<string>();
    sda.sessions.list({ statuses: ['READY', 'A_NEW_ONE'] });
    // @ts-expect-error no number
    sda.sessions.list({ statuses: [1] });
    const describeStatus = (status: Status) => {
      if (status === 'ENDED') return 'over';
      return status;
    };
    expectTypeOf(describeStatus).returns.toExtend<string>();
  });
});
