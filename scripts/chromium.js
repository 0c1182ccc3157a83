// The browser of the suites that look at pages: the system's Chromium, or the one that CHROMIUM_PATH names.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser; `undefined` when none is installed. */
export async function launchChromium() {
  const executablePath = [process.env.CHROMIUM_PATH, ...PATHS].find((path) => path && existsSync(path));
  return executablePath && chromium.launch({ executablePath, args: ARGS });
}

export const NO_CHROMIUM = 'There is no Chromium: run apt-get install chromium, or set CHROMIUM_PATH.';

/** Opens a page. Throws when it writes an error to the console, or sends a request to another origin. */
export async function opened(context, url, use = async () => undefined) {
  const page = await context.newPage();
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => request.url().startsWith(new URL(url).origin) || errors.push(`requested ${request.url()}`));
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    await use(page);
    if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
  } finally {
    await page.close();
  }
}

/** By how many pixels a page is wider than the window. */
export const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The settings of a context for each size and color scheme. */
export const LOOKS = ['light', 'dark'].flatMap((colorScheme) =>
  [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ].map((viewport) => ({ colorScheme, viewport })),
);
