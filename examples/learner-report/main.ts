// Writes one learner's progress on all configured platforms as an HTML page:
//   npm start -- jane@example.com [--out report.html] [--path <slug of a learning path>]…
// Environment: the keys of one or more platforms, see README.md.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLearningPlatforms, isLearningPlatformError } from 'learning-platforms';
import { page } from './page.js';

const USAGE = 'Usage: npm start -- <email> [--out report.html] [--path <slug of a learning path>]…';

function argumentsOf() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string', default: 'report.html' }, path: { type: 'string', multiple: true, default: [] } },
    });
    const [email] = positionals;
    if (email && positionals.length === 1) return { email, out: values.out, paths: values.path };
    console.error(USAGE);
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
  }
  process.exit(2);
}

const { email, out, paths } = argumentsOf();
const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort());

try {
  const lp = createLearningPlatforms.fromEnv({
    // LEARNING_PATH_AUTH_TOKEN is the token of this learner.
    ...(paths.length > 0 && { learners: { learningPath: { paths, email } } }),
  });
  const [learner, { records, problems }] = await Promise.all([
    lp.learners.find({ email }, { signal: stopping.signal }),
    lp.learners.progress({ email }, { signal: stopping.signal }),
  ]);
  writeFileSync(out, page({ email: learner.email, name: learner.name, records, problems, madeAt: new Date() }));
  console.log(`${out}: ${records.length} records`);
  for (const { platform, message } of problems) console.error(`${platform}: ${message}`);
  // The report has the other platforms.
  if (problems.some(({ reason }) => reason === 'failed')) process.exitCode = 1;
} catch (error) {
  if (!stopping.signal.aborted) console.error(isLearningPlatformError(error) ? error.message : error);
  process.exitCode = stopping.signal.aborted ? 130 : 1;
}
