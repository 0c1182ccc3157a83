// `npm run example -- bulk-enrolment`: a dry run, an enrolment, and a repeated run, on a mock academy.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLearningPlatforms } from 'learning-platforms';
import { demoKeys, startMockServer } from 'learning-platforms/mocks/server';
import { enrolRows } from './enrol.js';
import { readRows } from './rows.js';

const domain = 'academy.example.com';
const course = { title: 'Kubernetes' };
const server = await startMockServer({ world: 'empty' });
const seeded = server.platforms.skilljar.seed({
  courses: [course],
  publishedCourses: [{ course, domain_name: domain }],
  enrollments: [{ user: { email: 'ada@example.com' }, published_course: { course } }],
});
const folder = mkdtempSync(join(tmpdir(), 'bulk-enrolment-'));
const file = join(folder, 'team.csv');
const id = seeded.publishedCourses[0]?.id;
writeFileSync(
  file,
  `email,first_name,last_name,course
ada@example.com,Ada,Lovelace,${id}
alan@example.com,Alan,Turing,${id}
grace@example.com,Grace,Hopper,${id}
not an address,,,${id}
linus@example.com,Linus,,no-such-course
`,
);

try {
  console.log(readFileSync(file, 'utf8'));
  for (const run of ['dry run', 'enroll', 'enroll again']) {
    const isDryRun = run === 'dry run';
    const lp = createLearningPlatforms({
      skilljar: { apiKey: demoKeys.skilljar, domain, baseUrl: server.urls.skilljar },
      readOnly: isDryRun,
    });
    const { rows } = readRows(file, undefined);
    const options = { learners: lp.learners, isDryRun, signal: new AbortController().signal, onProgress: () => undefined };
    const { totals, failures } = await enrolRows(rows, options);
    console.log(`${run}:`, totals);
    for (const { line, reason } of failures) console.log(`  line ${line}: ${reason}`);
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}
