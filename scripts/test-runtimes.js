// `npm run test:runtimes`: the packed package in every runtime, browser, bundler and framework that the README names, and with msw 3. What npm
// cannot fetch, or a browser that is not installed, is a failure that says what is missing.
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { bundlers } from '../test/runtimes/bundlers.js';
import { engines } from '../test/runtimes/engines.js';
import { msw3 } from '../test/runtimes/msw3.js';
import { next } from '../test/runtimes/next.js';
import { packClone } from '../test/runtimes/pack.js';
import { createFetcher, npmInstall } from '../test/runtimes/packages.js';
import { createPages, pages } from '../test/runtimes/pages.js';
import { workerd } from '../test/runtimes/workerd.js';
import { launchChromium } from './chromium.js';
import { begin, end, runChecks } from './summaries.js';

const SUITE = 'test:runtimes';
const EVENT_EVERY_MS = 50;
const root = resolve(import.meta.dirname, '..');

/** A user's project with the package, its program as ES modules and as CommonJS, and no optional peer but ws, for Node 20. */
async function createApp(folder, tarball) {
  const app = join(folder, 'app');
  cpSync(join(root, 'test/runtimes/app'), app, { recursive: true });
  for (const name of ['program', 'main']) {
    const { code } = await transform(readFileSync(join(app, `${name}.js`), 'utf8'), {
      format: 'cjs',
      supported: { 'dynamic-import': true },
    });
    writeFileSync(join(app, `${name}.cjs`), code.replace('./program.js', './program.cjs'));
  }
  await npmInstall(app, [tarball, 'ws@8']);
  return app;
}

/** The mock server of the packed build, which publishes an event again and again for those who subscribe. */
async function startServer(clone) {
  const { demoKeys, demoLearner, startMockServer } = await import(pathToFileURL(join(clone, 'dist/mocks-server.js')).href);
  const server = await startMockServer();
  const timer = setInterval(
    () =>
      server.platforms.instruqt.publish(
        'instructorLearnerEventSubscription',
        { learnerEvent: { eventType: 'joined' } },
        { inviteID: 'runtimes' },
      ),
    EVENT_EVERY_MS,
  );
  const close = () => {
    clearInterval(timer);
    return server.close();
  };
  return { input: { keys: demoKeys, urls: server.urls, authToken: demoLearner.token }, close };
}

/** Packs the package, and runs everything else with it. */
async function main(folder) {
  let packed;
  const packing = {
    name: 'npm pack',
    title: 'a clean clone builds a complete package, which npm would publish',
    check: async () => {
      packed = await packClone(root, folder);
    },
  };
  const first = await runChecks([packing]);
  if (first.failed > 0) return first;
  const app = await createApp(folder, packed.tarball);
  const server = await startServer(packed.clone);
  const browser = await launchChromium();
  const setting = {
    root,
    app,
    tarball: packed.tarball,
    bundles: join(folder, 'bundles'),
    consumersFolder: join(folder, 'consumers'),
    fetched: createFetcher(join(folder, 'packages')),
    input: server.input,
    inPage: createPages(browser),
  };
  try {
    const { passed, failed } = await runChecks([...engines, ...bundlers, ...pages, ...workerd, ...next, ...msw3], setting);
    return { passed: first.passed + passed, failed: first.failed + failed };
  } finally {
    await Promise.all([browser?.close(), server.close()]);
  }
}

begin(SUITE);
// Test runners compare real paths, and the folder of temporary files may be a link.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'learning-platforms-runtimes-')));
try {
  end(SUITE, await main(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
