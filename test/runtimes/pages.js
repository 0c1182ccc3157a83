// Pages in headless Chromium, served from a folder over loopback.
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { EXPECTED } from './expected.js';

const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript' };
const PAGE = '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/bundle.mjs"></script>';

/** Serves the files of a folder, and a page that loads `bundle.mjs`. */
async function serve(folder) {
  const server = createServer(({ url }, response) => {
    if (url === '/') return response.setHeader('content-type', 'text/html').end(PAGE);
    try {
      const body = readFileSync(join(folder, new URL(url, 'http://page.test').pathname));
      response.setHeader('content-type', TYPES[extname(url)] ?? 'text/plain').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** Returns a function that opens the page of a folder and runs the program in it. */
export function createPages(browser) {
  return async (folder, input) => {
    assert.ok(browser, 'not run: there is no Chromium (apt-get install chromium, or set CHROMIUM_PATH)');
    const server = await serve(folder);
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page
        .waitForFunction(() => typeof globalThis.program === 'function')
        .catch((error) => {
          throw new Error(`${error.message}\n${problems.join('\n')}`);
        });
      const result = await page.evaluate((given) => globalThis.program(given), input);
      assert.deepEqual(problems, []);
      return result;
    } finally {
      await context.close();
      server.closeAllConnections();
      server.close();
    }
  };
}

/** Bundles the page of the mocks with one version of msw, beside the worker script of that version. */
async function mockedPage({ app, bundles }, modules) {
  const outdir = join(bundles, 'mocks', JSON.parse(readFileSync(join(modules, 'msw/package.json'), 'utf8')).version);
  await build({
    absWorkingDir: app,
    entryPoints: { bundle: join(app, 'msw-page.js') },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    nodePaths: [modules],
  });
  cpSync(join(modules, 'msw/lib/mockServiceWorker.js'), join(outdir, 'mockServiceWorker.js'));
  return outdir;
}

const { event: _, ...withoutEvent } = EXPECTED;

export const pages = [
  { version: 'msw 2', modulesOf: ({ root }) => join(root, 'node_modules') },
  { version: 'msw 3', modulesOf: ({ fetched }) => fetched('msw 3') },
].map(({ version, modulesOf }) => ({
  name: 'Chromium',
  title: `setupWorker of ${version} answers for all four platforms`,
  async check(setting) {
    const outdir = await mockedPage(setting, await modulesOf(setting));
    assert.deepEqual(await setting.inPage(outdir), { ...withoutEvent, requests: 4 });
  },
}));
