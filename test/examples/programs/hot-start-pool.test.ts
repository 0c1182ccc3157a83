import { demoKeys, type MockServer, startMockServer } from 'learning-platforms/mocks/server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Program, prepare, until } from './program.js';

let program: Program;
let server: MockServer;
let config: { id: string; name: string | null };

beforeAll(async () => {
  program = await prepare('hot-start-pool');
  server = await startMockServer({ world: 'empty' });
}, 60_000);
beforeEach(() => {
  server.platforms.reset();
  const { id, name } = server.platforms.instruqt.seed({ sandboxConfigs: [{ name: 'Cluster' }] }).sandboxConfigs[0]!;
  config = { id: id ?? '', name };
});
afterAll(async () => {
  await server?.close();
  program?.remove();
});

const environment = (changes: Record<string, string> = {}) => ({
  INSTRUQT_API_KEY: demoKeys.instruqt,
  INSTRUQT_BASE_URL: server.urls.instruqt,
  INSTRUQT_TEAM: 'acme',
  POLL_MS: '20',
  ...changes,
});

const later = (ms: number) => new Date(Date.now() + ms).toISOString();
const plan = (startsIn: number, endsIn: number) => [
  ...['--name', 'Workshop', '--config', config.id, '--size', '4'],
  ...['--start', later(startsIn), '--end', later(endsIn)],
];
const calls = (id: string) => server.platforms.callsOf(`instruqt.hotStartPools.${id}` as 'instruqt.hotStartPools.create');

/** Sandboxes that become ready, some at each look. */
function fill(...available: number[]): void {
  server.platforms.on('instruqt.hotStartPools.get', () => {
    const now = available.length > 1 ? available.shift()! : available[0]!;
    const edge = { claimed: 0, available: now, created: now, failed: 0, creating: 4 - now, total: 4, node: config };
    return { size: 4, configs: [edge], deleted: null };
  });
}

it('creates the pool ahead of the event, and reports each change until it is ready', async () => {
  fill(0, 0, 3, 4);
  const args = plan(600_000, 900_000);
  const running = program.start(args, environment());
  await until(() => calls('get').length > 5);
  running.process.kill('SIGINT');
  const lines = (await running.finished).stdout.split('\n').map((line) => line.replace(/^\d\d:\d\d:\d\d /, ''));
  expect(lines.slice(1, 5)).toEqual([
    'Cluster: 0 available, 0 claimed, 4 creating, 0 failed',
    'Cluster: 3 available, 0 claimed, 1 creating, 0 failed',
    'Cluster: 4 available, 0 claimed, 0 creating, 0 failed',
    'Ready.',
  ]);
  const [created] = calls('create');
  expect(created).toMatchObject({
    pool: { type: 'dedicated', name: 'Workshop', configs: [config.id], size: 4, auto_refill: false, ends_at: args.at(-1) },
  });
  expect(Date.parse(args[7] ?? '') - Date.parse(String(created?.pool.starts_at))).toBe(90 * 60_000);
  expect(calls('archive')).toHaveLength(0);
});

it('archives the pool after the event', async () => {
  fill(4);
  const { code, stdout, stderr } = await program.run(plan(1, 2), environment());
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/Ready\.\n[\s\S]*The event has ended\. The pool is archived\.\n$/);
  expect(calls('archive')).toHaveLength(1);
});

it('continues with the pool of the same name, and reports that it is not ready in time', async () => {
  server.platforms.instruqt.seed({ hotStartPools: [{ name: 'Workshop', size: 4, configs: [config], status: 'Provisioning' }] });
  fill(1);
  const { code, stdout, stderr } = await program.run(plan(1, 2), environment());
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Found the pool "Workshop"/);
  expect(stdout).not.toContain('Ready.');
  expect(stderr).toBe('The pool is not ready at the start of the event.\n');
  expect([calls('create').length, calls('archive').length]).toEqual([0, 1]);
});

it('leaves the pool as it is at Ctrl+C; --close archives it', async () => {
  fill(1);
  const running = program.start(plan(600_000, 900_000), environment());
  await until(() => calls('get').length > 1);
  running.process.kill('SIGINT');
  const stopped = await running.finished;
  expect(stopped.code).toBe(130);
  expect(stopped.stderr).toContain('use --close');
  expect(calls('archive')).toHaveLength(0);

  expect(await program.run(['--name', 'Workshop', '--close'], environment())).toMatchObject({
    code: 0,
    stdout: 'The pool "Workshop" is archived.\n',
  });
  expect(calls('archive')).toHaveLength(1);
  expect(await program.run(['--name', 'Workshop', '--close'], environment())).toMatchObject({
    code: 1,
    stderr: 'No open pool has the name "Workshop".\n',
  });
});

it.each([
  [[], '--name'],
  [['--name', 'a'], '--config'],
  [['--name', 'a', '--config', 'b', '--start', '2026-03-02', '--end', '2026-03-03T00:00:00Z'], '--start'],
  [['--name', 'a', '--config', 'b', '--start', '2026-03-02T00:00:00Z', '--end', '2026-03-01T00:00:00Z'], '--end'],
  [['--name', 'a', '--config', 'b', '--start', '2026-03-02T00:00:00Z', '--end', '2026-03-03T00:00:00Z', '--size', '1.5'], '--size'],
  [['--pool', 'a'], '--pool'],
])('exits with 2 for the arguments %j', async (args, option) => {
  const { code, stderr } = await program.run(args, environment());
  expect(code).toBe(2);
  expect(stderr.split('\n')[0]).toContain(option);
  expect(stderr).toContain('Usage: ');
});

it('exits with 1 and a plain message for a wrong key and a platform that is down', async () => {
  const wrong = await program.run(plan(1, 2), environment({ INSTRUQT_API_KEY: 'wrong-key' }));
  expect([wrong.code, wrong.stderr.trim().split('\n').length]).toEqual([1, 1]);
  expect(wrong.stderr).toMatch(/^instruqt\.hotStartPools\.list/);
  expect(wrong.stderr).not.toContain('wrong-key');
  server.platforms.instruqt.offline();
  const down = await program.run(plan(1, 2), environment());
  expect([down.code, down.stderr.trim().split('\n').length]).toEqual([1, 1]);
});

it('has a demo that needs no keys', async () => {
  const { code, stdout } = await program.run([], {}, 'dist/demo.js');
  expect(code).toBe(0);
  expect(stdout).toMatch(/Ready\.[\s\S]*The pool is archived\.\n$/);
});
