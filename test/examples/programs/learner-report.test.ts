import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoKeys, demoLearner, type MockServer, startMockServer } from 'learning-platforms/mocks/server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Program, prepare } from './program.js';

let program: Program;
let server: MockServer;

beforeAll(async () => {
  program = await prepare('learner-report');
  server = await startMockServer();
}, 60_000);
beforeEach(() => server.platforms.reset());
afterAll(async () => {
  await server?.close();
  program?.remove();
});

const environment = (changes: Record<string, string> = {}) => ({
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
  ...changes,
});
const report = (name = 'report.html') => readFileSync(join(program.work, name), 'utf8');
const ARGS = [demoLearner.email, '--path', 'onboarding'];

it('writes one page with all platforms', async () => {
  expect(await program.run([...ARGS, '--out', 'jane.html'], environment())).toMatchObject({
    code: 0,
    stderr: '',
    stdout: 'jane.html: 28 records\n',
  });
  const page = report('jane.html');
  expect([...page.matchAll(/<h2>([^<]*)/g)].map(([, name]) => name)).toEqual(['Skilljar', 'Instruqt', 'SDA IDEaaS', 'Learning path']);
  expect(page).toContain('<h1>Jane Doe</h1>');
  expect(page).toContain('<li>Skilljar<strong>1 of 4</strong>completed</li>');
  expect(page).toContain('<progress max="1" value="0.5" aria-label="50%"></progress> 50%');
  expect(page.match(/<tr><td>/g)).toHaveLength(28);
  // Self-contained.
  expect(page).not.toMatch(/<script|<link|<img|@import|url\(/);
  for (const key of Object.values(demoKeys)) expect(page).not.toContain(key);
});

it('escapes what the platforms return', async () => {
  const title = `<script>alert("1")</script> & 'two'`;
  server.platforms.skilljar.seed({
    courses: [{ title }],
    publishedCourses: [{ course: { title } }],
    enrollments: [{ user: { email: demoLearner.email }, published_course: { course: { title } } }],
  });
  expect((await program.run(ARGS, environment())).code).toBe(0);
  expect(report()).not.toContain('<script');
  expect(report()).toContain('&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;two&#39;');
});

it('keeps the other platforms when one fails, and exits with 1', async () => {
  server.platforms.instruqt.unauthorized();
  const { code, stdout, stderr } = await program.run(ARGS, environment());
  expect([code, stdout]).toEqual([1, 'report.html: 19 records\n']);
  expect(stderr).toMatch(/^instruqt: .*\n$/);
  expect(report()).toMatch(/<h2>Not in this report<\/h2>\s*<ul><li>Instruqt: /);
  expect(report()).not.toContain('<h2>Instruqt');
  expect(report()).toContain('<h2>Skilljar</h2>');
});

it('exits with 1 and a plain message for a wrong key, and without keys', async () => {
  const wrong = await program.run(ARGS, { SKILLJAR_API_KEY: 'wrong-key', SKILLJAR_BASE_URL: server.urls.skilljar });
  expect([wrong.code, wrong.stderr.trim().split('\n').length]).toEqual([1, 1]);
  expect(wrong.stderr).toMatch(/^skilljar: .*401/);
  expect(wrong.stderr).not.toContain('wrong-key');
  const none = await program.run(ARGS);
  expect([none.code, none.stderr.trim().split('\n').length]).toEqual([1, 1]);
  expect(none.stderr).toContain('SKILLJAR_API_KEY');
});

it('exits with 2 for wrong arguments, and 1 for an address that is not valid', async () => {
  for (const args of [[], ['a@example.com', 'b@example.com'], ['a@example.com', '--format', 'pdf']]) {
    const { code, stderr } = await program.run(args, environment());
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: ');
  }
  const { code, stderr } = await program.run(['nobody'], environment());
  expect([code, stderr]).toEqual([1, expect.stringContaining('email: must be an email address')]);
});

it('has a demo that needs no keys', async () => {
  expect(await program.run(['demo.html'], {}, 'dist/demo.js')).toMatchObject({ code: 0, stdout: 'demo.html: 28 records\n', stderr: '' });
  expect(report('demo.html')).toContain('<h1>Jane Doe</h1>');
});
