// A route handler of Next.js: built and started as in production, and called once.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { EXPECTED } from './expected.js';
import { npmInstall } from './packages.js';
import { nodeWithWebSocket, output } from './run.js';

const START_MS = 30_000;

/** Where `CI` is set, Next.js also warns of the missing cache of the test project, which says nothing about the package. */
const NO_CACHE = /^.*No build cache found\..*$/m;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts the built project; resolves when it is ready, and rejects with what was printed. */
function start(project, port) {
  const [node, ...flags] = nodeWithWebSocket;
  const args = [...flags, 'node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)];
  const child = spawn(node, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const ready = new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`Next.js is not ready: ${printed}`)), START_MS);
    const read = (chunk) => {
      printed += chunk;
      if (printed.includes('Ready in')) done(clearTimeout(timer));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => fail(new Error(`Next.js has ended: ${printed}`)));
  });
  return { child, ready, printed: () => printed };
}

export const next = [
  {
    name: 'Next.js',
    title: 'a route handler, built without warnings and started',
    async check({ app, tarball, fetched, input }) {
      const project = dirname(await fetched('Next.js'));
      await npmInstall(project, [tarball]);
      cpSync(join(app, 'next/app'), join(project, 'app'), { recursive: true });
      cpSync(join(app, 'program.js'), join(project, 'program.js'));
      const built = await output(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { cwd: project, timeout: 180_000 });
      assert.doesNotMatch((built.stdout + built.stderr).replace(NO_CACHE, ''), /warn|⚠|Module not found/i);
      const port = await freePort();
      const { child, ready, printed } = start(project, port);
      try {
        await ready;
        const response = await fetch(`http://127.0.0.1:${port}/api/program`, { method: 'POST', body: JSON.stringify(input) });
        const text = await response.text();
        assert.equal(response.status, 200, text + printed());
        assert.deepEqual(JSON.parse(text), EXPECTED);
      } finally {
        child.kill();
        if (child.exitCode === null) await once(child, 'exit');
      }
    },
  },
];
