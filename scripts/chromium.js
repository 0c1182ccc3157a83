// Headless Chromium: the system's, or the one that CHROMIUM_PATH names.
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

/** Starts Chromium; `undefined` when there is none. */
export async function launchChromium() {
  const executablePath = [process.env.CHROMIUM_PATH, ...PATHS].find((path) => path && existsSync(path));
  return executablePath && chromium.launch({ executablePath, args: ARGS });
}
