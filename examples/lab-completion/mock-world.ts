// Both ends of the chain as mocks: learners who are on Instruqt and on Skilljar, and a lesson for each track.
import { demoKeys, type MockServer, startMockServer } from 'learning-platforms/mocks/server';
import type { TrackLesson } from './config.js';

const COURSE = { title: 'Hands-on labs' };
const UPDATE = 'skilljar.users.publishedCourses.lessons.update';

export interface MockWorld {
  readonly server: MockServer;
  /** The lesson that each track completes. */
  readonly lessons: readonly TrackLesson[];
  /** The platforms' URLs and keys, for `createLearningPlatforms.fromEnv`. */
  readonly env: Readonly<Record<string, string>>;
  /** The event that Instruqt sends when a learner completes a track. */
  completion(
    email: string | null,
    track: string,
  ): { type: string; timestamp: string; user_id?: string; track_id?: string; track_slug: string };
  /**
   * Every completion that Skilljar has recorded, as `email track`, in the order in which it recorded them. A repeated completion appears
   * twice.
   */
  readonly recorded: readonly string[];
}

/** `enrolled` are learners on both platforms; `others` are on Instruqt only, and always include one without an address. */
export async function startMockWorld(
  enrolled: readonly string[],
  tracks: readonly string[],
  others: readonly string[] = [],
): Promise<MockWorld> {
  const server = await startMockServer({ world: 'empty', now: () => new Date() });
  const { platforms, urls } = server;
  const people = platforms.instruqt.seed({
    users: [null, ...enrolled, ...others].map((email) => ({ profile: { email } })),
    tracks: tracks.map((slug) => ({ slug })),
  });
  const made = platforms.skilljar.seed({
    courses: [{ ...COURSE, lessons: tracks.map((title) => ({ title })) }],
    publishedCourses: [{ course: COURSE, domain_name: 'academy.example.com' }],
    enrollments: enrolled.map((email) => ({ user: { email }, published_course: { course: COURSE } })),
  });
  const lessons = made.lessons.map(({ id, title }) => ({ track: title, publishedCourse: made.publishedCourses[0]?.id ?? '', lesson: id }));

  const learners = new Map(made.users.map(({ user }) => [user.id, user.email]));
  const recorded: string[] = [];
  // Only observes: it returns nothing, so that the mock responds. Not called for a request that is lost on its way.
  platforms.on(UPDATE, ({ userId, lessonId }) => {
    recorded.push(`${learners.get(userId)} ${lessons.find(({ lesson }) => lesson === lessonId)?.track}`);
  });

  return {
    server,
    lessons,
    recorded,
    env: {
      INSTRUQT_API_KEY: demoKeys.instruqt,
      INSTRUQT_BASE_URL: urls.instruqt,
      SKILLJAR_API_KEY: demoKeys.skilljar,
      SKILLJAR_BASE_URL: urls.skilljar,
    },
    completion(email, slug) {
      const user = people.users.find(({ profile }) => (profile?.email ?? null) === email)?.id;
      const track = people.tracks.find((one) => one.slug === slug)?.id;
      return {
        type: 'track.completed',
        timestamp: new Date().toISOString().replace('Z', '123456Z'),
        ...(user && { user_id: user }),
        ...(track && { track_id: track }),
        track_slug: slug,
      };
    },
  };
}
