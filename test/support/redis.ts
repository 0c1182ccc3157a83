// A Redis server and processes that share it. Without `redis-server`, the tests that need it say that they are skipped.
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach } from 'vitest';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) console.warn('redis-server is not installed: the tests of several processes are skipped');

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Until somebody answers on the port. */
async function listening(port: number): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const socket = connect(port, '127.0.0.1');
    const up = await new Promise<boolean>((done) => {
      socket.once('connect', () => done(true)).once('error', () => done(false));
    });
    socket.destroy();
    if (up) return;
    await new Promise((wake) => setTimeout(wake, 20));
  }
  throw new Error(`nothing listens on port ${port}`);
}

/** Call it within `describe`: what a test starts ends after it. */
export function redisBench() {
  const ours: ChildProcess[] = [];
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redis-'));
  });
  afterEach(async () => {
    for (const child of ours.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill();
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  });

  return {
    /** Starts a server, and returns its port. */
    async start(): Promise<number> {
      const port = await freePort();
      const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
      ours.push(spawn('redis-server', options, { stdio: 'ignore' }));
      await listening(port);
      return port;
    },

    /** Builds sources, because the processes run what is in the sources, not in the last build. Returns their URLs. */
    async build<Name extends string>(sources: Record<Name, string>): Promise<Record<Name, string>> {
      await build({ entryPoints: sources, outdir: folder, outExtension: { '.js': '.mjs' }, bundle: true, format: 'esm', platform: 'node' });
      const urls = Object.keys(sources).map((name) => [name, pathToFileURL(join(folder, `${name}.mjs`)).href]);
      return Object.fromEntries(urls) as Record<Name, string>;
    },

    /** Runs two processes of a file in test/support, and returns what they report. */
    async runTwice(file: string, settings: object): Promise<unknown[]> {
      const worker = resolve(import.meta.dirname, file);
      return Promise.all(
        [1, 2].map(async () => {
          const child = fork(worker, [JSON.stringify(settings)], { execArgv: [] });
          ours.push(child);
          const exited = once(child, 'exit');
          const result = await Promise.race([once(child, 'message'), exited.then(() => undefined)]);
          await exited;
          return result?.[0];
        }),
      );
    },
  };
}
