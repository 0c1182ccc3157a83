// `npm run example -- learner-report`: the report of the demo learner on four mock platforms. An argument names another file.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoKeys, demoLearner, startMockServer } from 'learning-platforms/mocks/server';

const server = await startMockServer();
Object.assign(process.env, {
  SKILLJAR_API_KEY: demoKeys.skilljar,
  SKILLJAR_BASE_URL: server.urls.skilljar,
  INSTRUQT_API_KEY: demoKeys.instruqt,
  INSTRUQT_BASE_URL: server.urls.instruqt,
  INSTRUQT_TEAM: 'acme',
  SDA_TOKEN: demoKeys.sda,
  SDA_BASE_URL: server.urls.sda,
  LEARNING_PATH_API_KEY: demoKeys.learningPath,
  LEARNING_PATH_BASE_URL: server.urls.learningPath,
  LEARNING_PATH_AUTH_TOKEN: demoLearner.token,
});
const [out = join(tmpdir(), 'learner-report.html')] = process.argv.slice(2);
process.argv = [...process.argv.slice(0, 2), demoLearner.email, '--path', 'onboarding', '--out', out];
await import('./main.js');
await server.close();
