import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { demoKeys, type MockServer, startMockServer } from 'learning-platforms/mocks/server';
import Database from 'libsql';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Program, prepare, until } from './program.js';

const DOMAIN = 'academy.example.com';
const LIST = 'skilljar.domain.publishedCourses.enrollments.list';
const COURSES = ['Kubernetes', 'Terraform', 'Vault'].map((title) => ({ title }));
const EMAILS = Array.from({ length: 250 }, (_, i) => `learner-${i}@example.com`);

let program: Program;
let server: MockServer;
let file: string;
let count = 0;

beforeAll(async () => {
  program = await prepare('enrolment-sync');
  server = await startMockServer({ world: 'empty' });
}, 60_000);

beforeEach(() => {
  const { platforms } = server;
  platforms.reset();
  platforms.skilljar.seed({
    courses: COURSES,
    publishedCourses: COURSES.map((course) => ({ course, domain_name: DOMAIN })),
    enrollments: COURSES.flatMap((course) => EMAILS.map((email) => ({ user: { email }, published_course: { course } }))),
  });
  count += 1;
  file = join(program.work, `${count}.db`);
});

afterAll(async () => {
  await server?.close();
  program?.remove();
});

const environment = (changes: Record<string, string> = {}) => ({
  SKILLJAR_API_KEY: demoKeys.skilljar,
  SKILLJAR_BASE_URL: server.urls.skilljar,
  SKILLJAR_DOMAIN: DOMAIN,
  SYNC_FILE: file,
  ...changes,
});

/** Reads a copy of the file: a connection of this process would lock it. */
function read(sql: string): unknown[] {
  const copy = `${file}.copy`;
  for (const end of ['', '-wal']) {
    rmSync(copy + end, { force: true });
    if (existsSync(file + end)) copyFileSync(file + end, copy + end);
  }
  const db = new Database(copy);
  try {
    return db.prepare(sql).raw().all();
  } finally {
    db.close();
  }
}

const enrolments = () => read('SELECT title, email, active FROM enrolments JOIN courses ON courses.id = courseId ORDER BY title, email');
const expected = COURSES.flatMap(({ title }) => [...EMAILS].sort().map((email) => [title, email, 1]));

it('copies every enrolment, and a repeated run changes nothing', async () => {
  const first = await program.run([], environment());
  expect(first).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Done: 753 rows read, 753 changed.') });
  expect(enrolments()).toEqual(expected);
  const all = read('SELECT * FROM enrolments');

  const second = await program.run([], environment());
  expect(second).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Done: 753 rows read, 0 changed.') });
  expect(read('SELECT * FROM enrolments')).toEqual(all);
});

it('continues after SIGKILL with the page that was not stored', async () => {
  const { platforms } = server;
  platforms.skilljar.slow(20);
  const running = program.start([], environment());
  // Three pages for each course: the run is killed in the second one.
  await until(() => platforms.callsOf(LIST).length >= 5);
  running.process.kill('SIGKILL');
  expect((await running.finished).signal).toBe('SIGKILL');
  const stored = enrolments().length;
  expect(stored).toBeGreaterThanOrEqual(300);
  expect(stored).toBeLessThan(expected.length);

  platforms.skilljar.clearConditions();
  const before = platforms.callsOf(LIST).length;
  const { code, stdout, stderr } = await program.run([], environment());
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Continuing the run that did not finish.');
  expect(stdout).toContain(`Done: ${expected.length - stored} rows read, ${expected.length - stored} changed.`);
  expect(enrolments()).toEqual(expected);
  // Nine pages, without those that were stored.
  expect(platforms.callsOf(LIST).length - before).toBe(9 - Math.floor(stored / 250) * 3 - Math.ceil((stored % 250) / 100));
});

it('stores changes of the platform in the next run', async () => {
  await program.run([], environment());
  server.platforms.skilljar.seed({
    enrollments: [{ user: { email: 'new@example.com' }, published_course: { course: { title: 'Vault' } } }],
  });
  const { stdout } = await program.run([], environment());
  expect(stdout).toContain('Done: 754 rows read, 1 changed.');
  expect(enrolments()).toContainEqual(['Vault', 'new@example.com', 1]);
});

it('stops with Ctrl+C, and continues with the next run', async () => {
  server.platforms.skilljar.slow(20);
  const running = program.start([], environment());
  await until(() => server.platforms.callsOf(LIST).length >= 2);
  running.process.kill('SIGINT');
  expect(await running.finished).toMatchObject({ code: 130, stderr: 'Stopped. The next run continues from here.\n' });
  server.platforms.skilljar.clearConditions();
  expect((await program.run([], environment())).code).toBe(0);
  expect(enrolments()).toEqual(expected);
});

it('fails with a plain message for a wrong key, a missing key, an unknown domain, and a platform that is down', async () => {
  for (const [changes, message] of [
    [{ SKILLJAR_API_KEY: 'wrong-key' }, /^skilljar\..*401/],
    [{ SKILLJAR_API_KEY: '' }, /SKILLJAR_API_KEY/],
    [{ SKILLJAR_DOMAIN: '' }, /domain/i],
    [{ SKILLJAR_DOMAIN: 'nobody.example.com' }, /404/],
    [{ SKILLJAR_BASE_URL: 'http://127.0.0.1:9/v1' }, /skilljar/],
  ] as const) {
    const { code, stderr } = await program.run([], environment(changes));
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    // One line: no stack.
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('wrong-key');
  }
});

it('refuses a file that another run has open', async () => {
  const db = new Database(file);
  db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  const { code, stderr } = await program.run([], environment());
  db.close();
  expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
  expect(stderr).toContain('Does another run use it?');
});

it('has a demo that needs no keys', async () => {
  const { code, stdout } = await program.run([], {}, 'dist/demo.js');
  expect(code).toBe(0);
  expect(stdout).toContain('Stopped in the middle.');
  expect(stdout.match(/Done: .*/g)).toEqual(['Done: 200 rows read, 200 changed.', 'Done: 453 rows read, 0 changed.']);
});
