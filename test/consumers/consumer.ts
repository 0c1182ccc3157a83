// A consumer's code, checked against the packed package.
import { createLearningPlatforms, InputError, isLearningPlatformError, type LearningPlatformError, type Page } from 'learning-platforms';
import { createInstruqtClient, type Track, type TrackSummary } from 'learning-platforms/instruqt';
import { createClient, getTrack } from 'learning-platforms/instruqt/functions';
import { createLearningPathClient } from 'learning-platforms/learning-path';
import { getMilestone } from 'learning-platforms/learning-path/functions';
import { manifest } from 'learning-platforms/manifest';
import { createSdaClient, type SessionSummary } from 'learning-platforms/sda';
import { getSession } from 'learning-platforms/sda/functions';
import { type Course, createSkilljarClient } from 'learning-platforms/skilljar';
import { listCourses } from 'learning-platforms/skilljar/functions';

export const lp = createLearningPlatforms({
  instruqt: { apiKey: 'key', team: 'acme' },
  skilljar: { apiKey: 'key', domain: 'academy.example.com' },
  sda: { token: async () => 'token' },
  learningPath: { apiKey: 'key', origin: 'https://acme.example.com' },
  timeout: 10_000,
  retry: { attempts: 5 },
  hooks: { onRetry: ({ operation, delayMs }) => console.log(operation, delayMs) },
  logger: console,
});

export async function main(): Promise<void> {
  const track: Track | null = await lp.instruqt.tracks.get({ trackSlug: 'intro', teamSlug: 'acme' });
  console.log(track?.slug, track?.title);
  const page: Page<Course> = await lp.skilljar.courses.list({ page_size: 100 });
  const total: number | undefined = page.total;
  for await (const session of lp.sda.sessions.list({ statuses: ['READY', 'some status of tomorrow'] }, { maxItems: 10 })) {
    const one: SessionSummary = session;
    console.log(one.sessionId, total);
  }
  const courses: Course[] = await lp.skilljar.courses.list().toArray({ maxItems: 50 });
  const { data, status, requestId } = await lp.skilljar.domain().publishedCourses.list().withResponse();
  console.log(courses.length, data.items.length, status, requestId);
  const paths = await lp.learningPath.as('token').learningPaths.getBySlug({ slug: 'onboarding' });
  console.log(paths?.name);
  const own = await lp.instruqt.request<{ tracks: TrackSummary[] }>('query { tracks { id } }');
  console.log(own.tracks[0]?.id);
  try {
    await lp.skilljar.courses.create({ title: 'Intro', short_description: 'Short', enforce_sequential_navigation: true });
  } catch (error) {
    if (error instanceof InputError) console.log(error.issues[0]?.path);
    if (isLearningPlatformError(error) && error.code === 'RATE_LIMIT') console.log(error.retryAfterMs);
    if (isLearningPlatformError(error)) print(error);
  }
}

function print(error: LearningPlatformError): void {
  console.log(error.code, error.operation, error.attempts);
}

export async function functions(): Promise<void> {
  const client = createClient({ apiKey: 'key' });
  const track = await getTrack(client, { trackID: 'abc' });
  console.log(track?.title, manifest.length);
  await getTrack(createInstruqtClient({ apiKey: 'key' }), { trackID: 'abc' });
  await getSession(createSdaClient({ token: 'token' }), { sessionId: 'abc' });
  await getMilestone(createLearningPathClient({ apiKey: 'key', origin: 'https://acme.example.com' }), { id: 'abc' });
  for await (const course of listCourses(createSkilljarClient({ apiKey: 'key' }), { label__name: 'x' })) console.log(course.id);
  // @ts-expect-error: another platform's client
  void getTrack(createSdaClient({ token: 'token' }), { trackID: 'abc' });
  // @ts-expect-error: not configured, so not there
  void createLearningPlatforms({ sda: { token: 'token' } }).skilljar;
}
