// `npm run example -- enrolment-sync`: a run that is stopped, a run that continues it, and a run that changes nothing, on a mock academy.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLearningPlatforms } from 'learning-platforms';
import { demoKeys, startMockServer } from 'learning-platforms/mocks/server';
import { Store } from './store.js';
import { sync } from './sync.js';

const DOMAIN = 'academy.example.com';
const COURSES = ['Kubernetes', 'Terraform', 'Vault'].map((title) => ({ title }));

const server = await startMockServer({ world: 'empty' });
const emails = Array.from({ length: 150 }, (_, i) => `learner-${i}@example.com`);
server.platforms.skilljar.seed({
  courses: COURSES,
  publishedCourses: COURSES.map((course) => ({ course, domain_name: DOMAIN })),
  enrollments: COURSES.flatMap((course) => emails.map((email) => ({ user: { email }, published_course: { course } }))),
});
const { skilljar } = createLearningPlatforms({
  skilljar: { apiKey: demoKeys.skilljar, domain: DOMAIN, baseUrl: server.urls.skilljar },
});

const folder = mkdtempSync(join(tmpdir(), 'enrolment-sync-'));
const store = new Store(join(folder, 'enrolments.db'));
try {
  const stopping = new AbortController();
  // The second course has two pages: the run stops after the first one.
  let pages = 0;
  const counter = server.platforms.on('skilljar.domain.publishedCourses.enrollments.list', () => {
    pages += 1;
    if (pages === 4) stopping.abort();
  });
  await sync({ skilljar, store, signal: stopping.signal, log: console.log }).catch(() => console.log('Stopped in the middle.'));
  counter.remove();

  for (const _ of ['continues', 'repeats']) {
    const { rows, changed } = await sync({ skilljar, store, signal: new AbortController().signal, log: console.log });
    console.log(`Done: ${rows} rows read, ${changed} changed.`);
  }
} finally {
  store.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
