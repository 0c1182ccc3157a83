import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { demoKeys, type MockServer, startMockServer } from 'learning-platforms/mocks/server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Program, prepare, until } from './program.js';

const MINUTE_MS = 60_000;
let program: Program;
let server: MockServer;

beforeAll(async () => {
  program = await prepare('ide-session');
  server = await startMockServer();
}, 60_000);
beforeEach(() => {
  server.platforms.reset();
  for (const name of readdirSync(program.work)) rmSync(join(program.work, name));
});
afterAll(async () => {
  await server?.close();
  program?.remove();
});

const environment = (changes: Record<string, string> = {}) => ({
  SDA_TOKEN: demoKeys.sda,
  SDA_BASE_URL: server.urls.sda,
  POLL_MS: '20',
  RECORDING_WAIT_MS: '5000',
  ...changes,
});
const START = ['--project', 'project-1', '--version', 'version-1', '--out', 'out.mp4'];
const files = () => readdirSync(program.work);

/** Lets the platform's time pass with each look at a session or its recordings. */
function passTime(): void {
  const { clock } = server.platforms;
  server.platforms.on('sda.sessions.get', () => clock.advance(5 * MINUTE_MS));
  server.platforms.on('sda.recordings.listBySession', () => clock.advance(MINUTE_MS));
}

/** An ended session with a recording of this size. */
function ended(fileSize: number): string[] {
  const { recordings } = server.platforms.sda.seed({ recordings: [{ sessionRecordingFile: { fileSize } }] });
  return ['--session', recordings[0]!.sessionId, '--out', 'out.mp4'];
}

it('follows a session from its start to its recording, and saves the whole file', async () => {
  passTime();
  const { code, stdout, stderr } = await program.run(START, environment());
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /^Started session session-\w+\.\nSession: ACTIVE\nSession: ENDED\nRecording: UPLOADING\nRecording: READY\nout\.mp4: 250000 bytes\n$/,
  );
  expect(files()).toEqual(['out.mp4']);
  const [session = ''] = /session-\w+/.exec(stdout) ?? [];
  expect(readFileSync(join(program.work, 'out.mp4'), 'latin1')).toHaveLength(250_000);
  expect(readFileSync(join(program.work, 'out.mp4'), 'latin1')).toContain(`recordings/${session}.mp4\n`);
  expect(server.platforms.callsOf('sda.sessions.start')).toHaveLength(1);
  // The URL of the session is a secret.
  expect(stdout).not.toContain('https://');
});

it('prints the URL of the session on request', async () => {
  passTime();
  expect((await program.run([...START, '--print-url'], environment())).stdout).toContain('https://stream.example.com/session-');
});

it('names the session at Ctrl+C, and continues with it', async () => {
  const running = program.start(START, environment());
  await until(() => server.platforms.callsOf('sda.sessions.get').length > 2);
  running.process.kill('SIGINT');
  const { code, stderr } = await running.finished;
  expect([code, files()]).toEqual([130, []]);
  const [, session = ''] = /npm start -- --session (\S+)/.exec(stderr) ?? [];

  passTime();
  expect(await program.run(['--session', session, '--out', 'out.mp4'], environment())).toMatchObject({ code: 0, stderr: '' });
  expect(files()).toEqual(['out.mp4']);
  expect(server.platforms.callsOf('sda.sessions.start')).toHaveLength(1);
});

it('leaves no partial file when it is stopped during the download', async () => {
  const running = program.start(ended(2_000_000_000), environment());
  await until(() => existsSync(join(program.work, 'out.mp4.part')));
  running.process.kill('SIGINT');
  expect((await running.finished).code).toBe(130);
  expect(files()).toEqual([]);
});

it('fails, and leaves no file, when the file has another size than the platform reports', async () => {
  const args = ended(1_000);
  server.platforms.on('sda.recordings.get', () => ({ sessionRecordingFile: { fileSize: 2_000 } }));
  const { code, stderr } = await program.run(args, environment());
  expect([code, files()]).toEqual([1, []]);
  expect(stderr).toMatch(/^sda\.recordings\.download/);
});

it('exits with 1 when the session has no recording', async () => {
  server.platforms.on('sda.hub.get', () => ({ recordingEnabled: false }));
  server.platforms.on('sda.recordings.listBySession', () => []);
  passTime();
  const { code, stderr } = await program.run(START, environment({ RECORDING_WAIT_MS: '0' }));
  expect(code).toBe(1);
  expect(stderr).toContain('Recording is off for this tenant');
  expect(stderr).toContain('has no recording to download.');
});

it('exits with 1 and a plain message for a wrong token, a missing token, an unknown session, and a platform that is down', async () => {
  const session = ['--session', 'nothing'];
  for (const [args, changes, message] of [
    [START, { SDA_TOKEN: 'wrong-token' }, /^sda\.hub\.get.*401/],
    [START, { SDA_TOKEN: '' }, /SDA_TOKEN/],
    [START, { SDA_BASE_URL: 'http://127.0.0.1:9/graphql' }, /^sda\.hub\.get/],
    [session, {}, /^sda\..*not found/],
  ] as const) {
    const { code, stderr } = await program.run(args, environment(changes));
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/wrong-token|\n {4}at /);
  }
  expect(server.platforms.callsOf('sda.sessions.start')).toHaveLength(0);
});

it('exits with 2 for wrong arguments', async () => {
  for (const args of [[], ['--project', 'project-1'], ['--nothing']]) {
    const { code, stderr } = await program.run(args, environment());
    expect([code, stderr]).toEqual([2, expect.stringContaining('Usage: ')]);
  }
});

it('has a demo that needs no keys', async () => {
  const { code, stdout } = await program.run([], {}, 'dist/demo.js');
  expect([code, stdout]).toEqual([0, expect.stringContaining('250000 bytes')]);
});
