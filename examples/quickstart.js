// The main example: one learner on four platforms, in one progress report. `npm run quickstart` runs it with embedded mock platforms over
// real HTTP. If the environment contains keys of real platforms, it reads from those instead:
//
//   node examples/quickstart.js [--email jane@acme.com] [--path onboarding] [--format table|json|csv|html]
import { parseArgs } from 'node:util';
import { createLearningPlatforms } from 'learning-platforms';
import { formats } from './report.js';

const KEYS = { skilljar: 'SKILLJAR_API_KEY', instruqt: 'INSTRUQT_API_KEY', sda: 'SDA_TOKEN', learningPath: 'LEARNING_PATH_API_KEY' };
const { values } = parseArgs({
  options: {
    email: { type: 'string', default: 'jane.doe@example.com' },
    path: { type: 'string', default: 'onboarding' },
    format: { type: 'string', default: 'table' },
  },
});
const { email, path, format } = values;
if (!(format in formats)) throw new Error(`--format must be one of ${Object.keys(formats).join(', ')}.`);
// The learner whose token the learning-path client uses.
const learners = { learningPath: { paths: [path], email } };
const real = Object.keys(KEYS).filter((platform) => process.env[KEYS[platform]]);

let server;
let lp;
if (real.length > 0) {
  lp = createLearningPlatforms.fromEnv({ learners });
  console.error(`Reading from ${real.join(', ')}.`);
} else {
  const { demoKeys, demoLearner, startMockServer } = await import('learning-platforms/mocks/server');
  server = await startMockServer();
  const { urls } = server;
  lp = createLearningPlatforms({
    skilljar: { apiKey: demoKeys.skilljar, baseUrl: urls.skilljar },
    instruqt: { apiKey: demoKeys.instruqt, team: 'acme', baseUrl: urls.instruqt },
    sda: { token: demoKeys.sda, baseUrl: urls.sda },
    learningPath: { apiKey: demoKeys.learningPath, baseUrl: urls.learningPath, authToken: demoLearner.token },
    learners,
  });
  console.error(`Reading from the embedded mock platforms at ${server.url}.`);
}

try {
  const { records, problems } = await lp.learners.progress({ email });
  console.log(formats[format](email, records));
  for (const { platform, message } of problems) console.error(`${platform}: ${message}`);
  if (problems.some(({ reason }) => reason === 'failed')) process.exitCode = 1;
} finally {
  await server?.close();
}
