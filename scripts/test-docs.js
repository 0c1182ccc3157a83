// `npm run test:docs`: builds the site, checks its internal links and anchors, and looks at its pages in headless Chromium, if it is installed.
import { execFileSync } from 'node:child_process';
import { serve } from 'vitepress';
import { LOOKS, launchChromium, NO_CHROMIUM, opened, overflow } from './chromium.js';
import { brokenLinks, builtPages } from './docs/built-site.js';
import { begin, end, runChecks } from './summaries.js';

const SUITE = 'test:docs';

/** Pages of the reference that stand for the others: a client, a long table, an error, a function. */
const REFERENCE = [
  'api/index.html',
  'api/instruqt/interfaces/InstruqtTracks.html',
  'api/skilljar/interfaces/SkilljarUsers.html',
  'api/learning-platforms/classes/RateLimitError.html',
  'api/learning-platforms/variables/createLearningPlatforms.html',
];

function assert(isTrue, message) {
  if (!isTrue) throw new Error(message);
}

const isGuide = (page) => !page.startsWith('api/') && page !== '404.html';

const links = {
  name: 'links',
  title: 'lead to a page and an anchor',
  async check() {
    const { count, broken } = brokenLinks();
    assert(count > 10_000, `the site has ${count} internal links only`);
    assert(broken.length === 0, `${broken.length} broken links:\n${broken.slice(0, 40).join('\n')}`);
  },
};

const AT_ONCE = 6;

const looks = LOOKS.map((settings) => ({
  name: `${settings.colorScheme}, ${settings.viewport.width} px`,
  title: 'no error, no foreign request, no horizontal overflow',
  async check({ browser, url }) {
    const context = await browser.newContext(settings);
    const pages = [...builtPages().filter(isGuide), ...REFERENCE];
    const wide = [];
    // Several pages at a time: most of the time is spent waiting until a page is idle.
    const queue = pages.values();
    const look = async () => {
      for (const path of queue) await check(path);
    };
    const check = (path) =>
      opened(context, `${url}/${path}`, async (page) => {
        const over = await overflow(page);
        if (over > 0) wide.push(`${path} is ${over} px too wide`);
        const isDark = await page.evaluate(() => document.documentElement.classList.contains('dark'));
        assert(isDark === (settings.colorScheme === 'dark'), `${path} is not ${settings.colorScheme}`);
      });
    await Promise.all(Array.from({ length: AT_ONCE }, look));
    await context.close();
    assert(wide.length === 0, wide.join('\n'));
  },
}));

/** Query → page that must be among the results. */
const SEARCHES = { 'rate limit': 'rate-limits', 'retry after': 'retries', findByEmail: 'skilljar', 'play URL': 'instruqt' };

const searches = Object.entries(SEARCHES).map(([query, expected]) => ({
  name: `search for ${query}`,
  title: `finds ${expected}`,
  async check({ browser, url }) {
    const context = await browser.newContext();
    await opened(context, `${url}/getting-started.html`, async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('#localsearch-input').fill(query);
      await page.locator('.VPLocalSearchBox .result').first().waitFor({ timeout: 60_000 });
      const found = await page.locator('.VPLocalSearchBox a.result').evaluateAll((results) => results.map((result) => result.pathname));
      assert(
        found.some((path) => path.startsWith(`/${expected}`)),
        `found ${found.join(', ')}`,
      );
    });
    await context.close();
  },
}));

/** Query in the page of operations → method that must be among the results. */
const OPERATIONS = {
  plays: 'instruqt.playReports.list',
  'course progress': 'learningPath.progress.getCourse',
  enroll: 'skilljar.domain.enrol',
};

const operations = Object.entries(OPERATIONS).map(([query, expected]) => ({
  name: `operations for ${query}`,
  title: `include ${expected}`,
  async check({ browser, url }) {
    const context = await browser.newContext();
    await opened(context, `${url}/operations.html`, async (page) => {
      await page.locator('.operations-search input').fill(query);
      await page.locator('.operations-search td code', { hasText: new RegExp(`^${expected}$`) }).waitFor();
    });
    await context.close();
  },
}));

begin(SUITE);
execFileSync(process.execPath, ['scripts/docs.js'], { stdio: ['ignore', 'ignore', 'inherit'] });
const browser = await launchChromium();
const { server } = await serve({ root: 'docs', port: 0 });
try {
  if (!browser) console.log(`The pages were not checked in a browser. ${NO_CHROMIUM}`);
  end(
    SUITE,
    await runChecks([links, ...(browser ? [...looks, ...searches, ...operations] : [])], {
      browser,
      url: `http://127.0.0.1:${server.address().port}`,
    }),
  );
} finally {
  await browser?.close();
  server.close();
}
