// `npm run test:console`: checks the mock server's console with its own tests, and in headless Chromium if it is installed: the system's,
// or the one in CHROMIUM_PATH.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { LOOKS, launchChromium, NO_CHROMIUM, opened, overflow } from './chromium.js';
import { begin, end, runChecks, runVitest } from './summaries.js';

const SUITE = 'test:console';
const PAGES = [
  ...['/', '/_operations', '/_operations?search=tracks', '/_data', '/_data/instruqt.Track?row=track0000003', '/_data/skilljar.enrollments'],
  ...['/_requests', '/_requests/1', '/_conditions', '/_operations/skilljar.courses.create', '/instruqt/graphql', '/sda/ideaas/v1/graphql'],
];
const OPERATIONS = ['instruqt.tracks.list', 'sda.sessions.list', 'learningPath.learningPaths.getBySlug', 'skilljar.courses.create'];

function assert(isTrue, message) {
  if (!isTrue) throw new Error(message);
}

const looks = LOOKS.map((look) => ({
  name: `${look.colorScheme}, ${look.viewport.width} px`,
  title: 'no error, no foreign request, no horizontal overflow',
  async check({ browser, server }) {
    const context = await browser.newContext(look);
    for (const path of PAGES)
      await opened(context, server.url + path, async (page) => {
        const over = await overflow(page);
        assert(over <= 0, `${path} is ${over} px too wide`);
        const hasStyle = await page.evaluate(() => getComputedStyle(document.body).margin === '0px');
        assert(hasStyle, `${path} has no stylesheet`);
      });
    await context.close();
  },
}));

const runs = OPERATIONS.map((id) => ({
  name: id,
  title: 'runs, and is in the log with its response',
  async check({ browser, server }) {
    const context = await browser.newContext();
    await opened(context, `${server.url}/_operations/${id}`, async (page) => {
      await page.keyboard.press('Tab');
      for (const name of ['TypeScript', 'curl']) assert(await page.getByText(name, { exact: true }).isVisible(), `${name} is not shown`);
      await page.locator('textarea').press('Control+Enter');
      await page.locator('#answer:not([hidden])').waitFor({ timeout: 5000 });
      const status = await page.locator('#status').textContent();
      const result = await page.locator('#result').textContent();
      assert(/^20[01] /.test(status) && !result.includes('"errors"'), `${status}: ${result}`);
      await page.goto(`${server.url}/_requests`);
      await page.locator('tbody a').first().click();
      assert((await page.locator('main').textContent()).includes(id), 'the log does not list it first');
      assert((await page.locator('h2 ~ pre').textContent()).trim().startsWith('{'), 'the log does not contain the response');
    });
    await context.close();
  },
}));

const uses = [
  {
    name: 'search',
    title: 'searches by words',
    check: ({ browser, server }) =>
      opened(browser, `${server.url}/_operations`, async (page) => {
        await page.getByRole('searchbox').fill('users get domain');
        const rows = await page.locator('tbody tr:visible').allTextContents();
        assert(rows.length > 0 && rows.every((row) => /users/i.test(row) && /get/i.test(row)), rows.join('; '));
      }),
  },
  {
    name: 'data',
    title: 'links open the record',
    check: ({ browser, server }) =>
      opened(browser, `${server.url}/_data/instruqt.Challenge`, async (page) => {
        await page.getByRole('link', { name: 'track0000001', exact: true }).first().click();
        await page.waitForURL(/instruqt\.Track\?row=track0000001/);
        assert((await page.locator('tr[aria-current]').textContent()).trim().startsWith('track0000001'), 'the record is not marked');
      }),
  },
  {
    name: 'requests',
    title: 'appear without a reload',
    check: ({ browser, server }) =>
      opened(browser, `${server.url}/_requests`, async (page) => {
        await fetch(`${server.urls.skilljar}/labels`);
        await page.getByText('skilljar.labels.list').first().waitFor({ timeout: 5000 });
      }),
  },
  {
    name: 'conditions',
    title: 'switch, clock and reset work',
    check: ({ browser, server }) =>
      opened(browser, `${server.url}/_conditions`, async (page) => {
        const box = page.locator('[data-platform="sda"][data-condition="unauthorized"]');
        await box.focus();
        await page.keyboard.press('Space');
        await page.getByText('sda: unauthorized is on.').waitFor();
        assert((await fetch(server.urls.sda, { method: 'POST', body: '{}' })).status === 401, 'the platform accepts the key');
        const before = server.platforms.clock.now().getTime();
        await page.getByRole('button', { name: '1 hour' }).click();
        await page.getByText(/^The time is now .*\.$/).waitFor();
        assert(server.platforms.clock.now().getTime() - before === 3_600_000, 'the clock did not advance by an hour');
        await page.getByRole('button', { name: 'Reset everything' }).click();
        await page.getByText('The initial state is restored.').waitFor();
        assert(!(await box.isChecked()) && server.platforms.requests.length === 0, 'the state is not reset');
      }),
  },
];

begin(SUITE);
const tests = runVitest('console');
const browser = await launchChromium();
if (browser) {
  if (!existsSync('dist/mocks-server.js')) execFileSync('node_modules/.bin/tsup', ['--silent'], { stdio: 'inherit' });
  const { startMockServer } = await import(pathToFileURL('dist/mocks-server.js').href);
  const server = await startMockServer({ onProblem: () => undefined });
  await fetch(`${server.urls.skilljar}/courses`);
  try {
    const seen = await runChecks([...looks, ...runs, ...uses], { browser, server });
    end(SUITE, { passed: tests.passed + seen.passed, failed: tests.failed + seen.failed });
  } finally {
    await browser.close();
    await server.close();
  }
} else {
  console.log(`Browser checks not run. ${NO_CHROMIUM}`);
  end(SUITE, tests);
}
