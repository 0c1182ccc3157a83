// `npm run example -- service-tests`: what the service does, on embedded mock platforms.
import { createLearningPlatforms } from 'learning-platforms';
import { demoKeys, startMockServer } from 'learning-platforms/mocks/server';
import { createOnboarding } from './src/onboarding.js';

const domain = 'academy.example.com';
const server = await startMockServer({ world: 'empty' });
const { platforms, urls } = server;
const lp = createLearningPlatforms({
  skilljar: { apiKey: demoKeys.skilljar, domain, baseUrl: urls.skilljar },
  instruqt: { apiKey: demoKeys.instruqt, team: 'acme', baseUrl: urls.instruqt },
});
platforms.instruqt.seed({ tracks: [{ slug: 'vault-secrets', title: 'Vault Secrets' }] });
const { ensureCourse, enrolTeam, labNotice } = createOnboarding(lp);
try {
  const id = await ensureCourse('Vault');
  console.log(`Course ${id}; again: ${await ensureCourse('Vault')}`);
  const { publishedCourses } = platforms.skilljar.seed({ publishedCourses: [{ course: { id }, domain_name: domain }] });
  const team = { course: publishedCourses[0]?.id ?? '', emails: ['ada@example.com', 'alan@example.com', 'not an address'] };
  console.log(await enrolTeam(team));
  console.log(await labNotice('vault-secrets'));
} finally {
  await server.close();
}
