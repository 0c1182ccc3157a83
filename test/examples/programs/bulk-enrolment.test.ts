import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { demoKeys, type MockServer, startMockServer } from 'learning-platforms/mocks/server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Program, prepare, until } from './program.js';

const DOMAIN = 'academy.example.com';
const ENROL = 'skilljar.domain.publishedCourses.enrollments.create';
const COURSES = [{ title: 'Kubernetes' }, { title: 'Terraform' }];

let program: Program;
let server: MockServer;
let kubernetes: string;
let terraform: string;

beforeAll(async () => {
  program = await prepare('bulk-enrolment');
  server = await startMockServer({ world: 'empty' });
}, 60_000);
beforeEach(() => {
  server.platforms.reset();
  const seeded = server.platforms.skilljar.seed({
    courses: COURSES,
    publishedCourses: COURSES.map((course) => ({ course, domain_name: DOMAIN })),
    enrollments: [{ user: { email: 'ada@example.com' }, published_course: { course: { title: 'Kubernetes' } } }],
  });
  [kubernetes = '', terraform = ''] = seeded.publishedCourses.map(({ id }) => id);
  for (const name of readdirSync(program.work)) rmSync(join(program.work, name));
});
afterAll(async () => {
  await server?.close();
  program?.remove();
});

const environment = (changes: Record<string, string> = {}) => ({
  SKILLJAR_API_KEY: demoKeys.skilljar,
  SKILLJAR_BASE_URL: server.urls.skilljar,
  SKILLJAR_DOMAIN: DOMAIN,
  ...changes,
});

function file(...lines: string[]): string {
  writeFileSync(join(program.work, 'team.csv'), ['email,first_name,last_name,course', ...lines, ''].join('\n'));
  return 'team.csv';
}
const failures = () => parse(readFileSync(join(program.work, 'failures.csv')), { columns: true }) as unknown as Record<string, string>[];
const enrolled = () => server.platforms.callsOf(ENROL).length;

it('reports in a dry run, enrols with --yes, and enrols nobody twice', async () => {
  const team = file(
    `ada@example.com,Ada,Lovelace,${kubernetes}`,
    `alan@example.com,Alan,Turing,${kubernetes}`,
    `grace@example.com,,,${kubernetes}`,
    `alan@example.com,Alan,Turing,${terraform}`,
    `ALAN@example.com,Alan,Turing,${terraform}`,
  );
  const dry = await program.run([team], environment());
  expect([dry.code, dry.stderr]).toEqual([0, '']);
  expect(dry.stdout).toBe('3 would be enrolled, 1 already enrolled, 0 failed.\nNothing was changed. Use --yes to enroll.\n');
  const writes = () => server.platforms.requests.filter(({ method }) => method !== 'GET').length;
  expect(writes()).toBe(0);

  const first = await program.run([team, '--yes'], environment());
  expect([first.code, first.stdout, first.stderr]).toEqual([0, '3 enrolled, 1 already enrolled, 0 failed.\n', '']);
  expect(enrolled()).toBe(3);
  const sent = writes();
  expect((await program.run([team, '--yes'], environment())).stdout).toBe('0 enrolled, 4 already enrolled, 0 failed.\n');
  expect(writes()).toBe(sent);
  expect(existsSync(join(program.work, 'failures.csv'))).toBe(false);
});

it('enrols the other rows when rows fail, and writes these with their reasons', async () => {
  const team = file(
    `alan@example.com,Alan,Turing,${kubernetes}`,
    `=cmd(),Eve,"A ""quoted"", name",${kubernetes}`,
    ',No,Address,x',
    'linus@example.com,Linus,,',
    'linus@example.com,Linus,,no-such-course',
    `grace@example.com,Grace,Hopper,${terraform},one cell too many`,
  );
  const { code, stdout, stderr } = await program.run([team, '--yes'], environment());
  expect([code, stdout, stderr]).toEqual([1, '2 enrolled, 0 already enrolled, 4 failed.\n', 'The failed rows are in failures.csv.\n']);
  expect(failures().map(({ line, email, reason }) => [line, email, reason])).toEqual([
    ['3', "'=cmd()", 'email: must be an email address'],
    ['4', '', 'email: must not be empty'],
    ['5', 'linus@example.com', 'course: must not be empty'],
    ['6', 'linus@example.com', expect.stringContaining('404')],
  ]);
  expect(failures()[0]?.last_name).toBe('A "quoted", name');
  expect(enrolled()).toBe(2);
});

it('reports a write that the platform refuses, and enrols the row in the next run', async () => {
  const team = file(`alan@example.com,Alan,Turing,${kubernetes}`, `grace@example.com,Grace,Hopper,${kubernetes}`);
  server.platforms.once(ENROL, (_variables, { http }) => http(403, { detail: 'No seats are left.' }));
  const { code, stdout } = await program.run([team, '--yes'], environment());
  expect([code, stdout]).toEqual([1, '1 enrolled, 0 already enrolled, 1 failed.\n']);
  expect(failures().map(({ reason }) => reason)).toEqual([expect.stringContaining('403 (No seats are left.)')]);
  expect((await program.run([team, '--yes'], environment())).stdout).toBe('1 enrolled, 1 already enrolled, 0 failed.\n');
});

it('stops with Ctrl+C, and a repeated run enrols nobody twice', async () => {
  const emails = Array.from({ length: 60 }, (_, i) => `learner-${i}@example.com`);
  const team = file(...emails.map((email) => `${email},,,${kubernetes}`));
  server.platforms.skilljar.slow(20);
  const running = program.start([team, '--yes'], environment());
  await until(() => enrolled() > 10);
  running.process.kill('SIGINT');
  const { code, stderr } = await running.finished;
  expect([code, stderr]).toEqual([130, 'Stopped. Repeat the command to continue: it enrolls no learner twice.\n']);

  server.platforms.skilljar.clearConditions();
  const { stdout } = await program.run([team, '--yes'], environment());
  const [, added, already] = /^(\d+) enrolled, (\d+) already enrolled, 0 failed/.exec(stdout) ?? [];
  expect(Number(added) + Number(already)).toBe(60);
  expect(Number(already)).toBeGreaterThan(0);
  expect((await program.run([team, '--yes'], environment())).stdout).toBe('0 enrolled, 60 already enrolled, 0 failed.\n');
});

it('exits with 1 and a plain message for a wrong key, a missing key, a platform that is down, and files that cannot be used', async () => {
  const team = file(`alan@example.com,Alan,Turing,${kubernetes}`);
  writeFileSync(join(program.work, 'other.csv'), 'name,course\nAda,x\n');
  writeFileSync(join(program.work, 'broken.csv'), 'email,course\n"ada@example.com,x\n');
  for (const [args, changes, message] of [
    [[team], { SKILLJAR_API_KEY: 'wrong-key' }, /^skilljar\..*401/],
    [[team], { SKILLJAR_API_KEY: '' }, /SKILLJAR_API_KEY/],
    [[team], { SKILLJAR_BASE_URL: 'http://127.0.0.1:9/v1' }, /^skilljar\./],
    [['none.csv'], {}, /^none\.csv: /],
    [['other.csv'], {}, /^other\.csv: the first line must have the columns email\.$/m],
    [['broken.csv'], {}, /^broken\.csv: /],
  ] as const) {
    const { code, stderr } = await program.run(args, environment(changes));
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/wrong-key|\n {4}at /);
  }
});

it('exits with 2 for wrong arguments', async () => {
  for (const args of [[], ['a.csv', 'b.csv'], ['a.csv', '--force']])
    expect(await program.run(args, environment())).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage: ') });
});

it('has a demo that needs no keys', async () => {
  const { code, stdout } = await program.run([], {}, 'dist/demo.js');
  expect(code).toBe(0);
  expect(stdout).toContain('dry run: { enrolled: 2, already: 1, failed: 2 }');
  expect(stdout).toContain('enroll: { enrolled: 2, already: 1, failed: 2 }');
  expect(stdout).toContain('enroll again: { enrolled: 0, already: 3, failed: 2 }');
});
