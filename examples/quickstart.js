// The main example: one learner on four platforms, in one progress report. `npm run quickstart` runs it with embedded mock platforms over
// real HTTP. With keys of real platforms in the environment, it calls those instead, and only reads unless you pass --enrol:
//
//   node examples/quickstart.js [--email jane@acme.com] [--path onboarding] [--enrol]
import { parseArgs } from 'node:util';
import { createLearningPlatforms, isLearningPlatformError } from 'learning-platforms';

const KEYS = { skilljar: 'SKILLJAR_API_KEY', instruqt: 'INSTRUQT_API_KEY', sda: 'SDA_TOKEN', learningPath: 'LEARNING_PATH_API_KEY' };
const { values } = parseArgs({
  options: {
    email: { type: 'string', default: 'jane.doe@example.com' },
    path: { type: 'string', default: 'onboarding' },
    enrol: { type: 'boolean' },
  },
});
const { email } = values;
const real = Object.keys(KEYS).filter((platform) => process.env[KEYS[platform]]);

let server;
let lp;
if (real.length > 0) {
  lp = createLearningPlatforms.fromEnv();
  console.log(`Reading from ${real.join(', ')}.`);
} else {
  const { demoKeys, demoLearner, startMockServer } = await import('learning-platforms/mocks/server');
  server = await startMockServer();
  const { urls } = server;
  lp = createLearningPlatforms({
    skilljar: { apiKey: demoKeys.skilljar, domain: 'academy.example.com', baseUrl: urls.skilljar },
    instruqt: { apiKey: demoKeys.instruqt, team: 'acme', baseUrl: urls.instruqt },
    sda: { token: demoKeys.sda, baseUrl: urls.sda },
    learningPath: { apiKey: demoKeys.learningPath, baseUrl: urls.learningPath, authToken: demoLearner.token },
  });
  console.log(`Reading from the embedded mock platforms at ${server.url}.`);
}

const percent = (part, whole) => (whole ? `${Math.round((100 * part) / whole)} %` : '');
const day = (moment) => (moment ? String(moment).slice(0, 10) : '');

/** Courses and progress on Skilljar. Enrols the learner in a course that they are not enrolled in. */
async function skilljar() {
  const page = await lp.skilljar.users.list({ email });
  const learner = page.items.find(({ user }) => user.email === email);
  if (!learner) return [];
  let total = 0;
  for await (const _course of lp.skilljar.courses.list({}, { pageSize: 10 })) total += 1;
  console.log(`Skilljar: ${total} courses in the library, ${learner.user.first_name} is enrolled in ${learner.registration_count}.`);

  const domain = (server ?? process.env.SKILLJAR_DOMAIN) && lp.skilljar.domain();
  if (domain && (server || values.enrol)) {
    const mine = new Set();
    for await (const row of lp.skilljar.users.publishedCourses.list(learner.user.id)) mine.add(row.published_course_id);
    for await (const published of domain.publishedCourses.list()) {
      if (mine.has(published.id)) continue;
      const enrolment = await domain.publishedCourses.enrollments.create(published.id, { user: { id: learner.user.id } });
      console.log(`Skilljar: enrolled in "${published.course.title}" (${enrolment.id}).`);
      break;
    }
  }
  const rows = [];
  for await (const { course, course_progress: progress, enrolled_at } of lp.skilljar.users.publishedCourses.list(learner.user.id)) {
    rows.push({
      platform: 'Skilljar',
      what: course.title,
      progress: progress.completed_at ? 'completed' : percent(progress.completed_lesson_count, course.lesson_count) || 'in progress',
      since: day(enrolled_at),
    });
  }
  return rows;
}

/** The learner's plays on Instruqt. */
async function instruqt() {
  const learner = await lp.instruqt.users.get({ email });
  const teamSlug = server ? 'acme' : process.env.INSTRUQT_TEAM;
  if (!learner || !teamSlug) return [];
  const rows = [];
  for await (const play of lp.instruqt.playReports.list({ input: { teamSlug, userIds: [learner.id] } }, { pageSize: 5, maxItems: 200 })) {
    rows.push({
      platform: 'Instruqt',
      what: play.track.title,
      progress: `${Math.round(play.completionPercent)} %`,
      since: day(play.startedAt),
    });
  }
  return rows;
}

/** The learner's IDE sessions on SDA. */
async function sda() {
  const rows = [];
  for await (const session of lp.sda.sessions.list({}, { pageSize: 10, maxItems: 500 })) {
    if (session.sessionOwner?.userEmail.value !== email) continue;
    rows.push({
      platform: 'SDA',
      what: `IDE session ${session.sessionId}`,
      progress: session.status.toLowerCase(),
      since: day(session.creationTimestamp),
    });
  }
  return rows;
}

/** The courses of a learning path, with the progress of the learner of the configured token. */
async function learningPath() {
  const path = await lp.learningPath.learningPaths.getBySlug({ slug: values.path });
  const rows = [];
  for (const { id } of path?.milestones?.filter(Boolean) ?? []) {
    const milestone = await lp.learningPath.milestones.get({ id });
    for (const course of milestone?.milestoneCourses?.filter(Boolean) ?? []) {
      const progress = await lp.learningPath.progress.getCourse({ id: course.contentId });
      rows.push({
        platform: 'Learning path',
        what: `${path.name}: ${course.contentTitle}`,
        progress: `${progress?.percentComplete ?? 0} %`,
        since: '',
      });
    }
  }
  return rows;
}

try {
  const readers = { skilljar, instruqt, sda, learningPath };
  const wanted = Object.entries(readers).filter(([platform]) => server || real.includes(platform));
  const results = await Promise.allSettled(wanted.map(([, read]) => read()));
  const rows = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  console.log(`\nProgress of ${email}\n`);
  printTable(['platform', 'what', 'progress', 'since'], rows);
  for (const [i, result] of results.entries()) {
    if (result.status === 'fulfilled') continue;
    process.exitCode = 1;
    console.error(`\n${wanted[i][0]}: ${isLearningPlatformError(result.reason) ? result.reason.message : result.reason}`);
  }
} finally {
  await server?.close();
}

function printTable(columns, rows) {
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column]).length)));
  const line = (cells) =>
    console.log(
      cells
        .map((cell, i) => String(cell).padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    );
  line(columns.map((column) => column.toUpperCase()));
  line(widths.map((width) => '-'.repeat(width)));
  for (const row of rows) line(columns.map((column) => row[column]));
}
