import type { MockName, MockUrls } from '../platforms.js';

/** Where each platform is on the server. */
export const PATHS: MockUrls = {
  instruqt: '/instruqt/graphql',
  sda: '/sda/ideaas/v1/graphql',
  skilljar: '/skilljar/v1',
  learningPath: '/learning-path/helium',
};

/** Where the files of SDA recordings are. */
export const FILES = '/sda/files';

/** What stands on a page about a platform. */
export const TITLES: Readonly<Record<MockName, string>> = {
  instruqt: 'Instruqt',
  sda: 'SDA IDEaaS',
  skilljar: 'Skilljar',
  learningPath: 'Thought Industries learning paths',
};

/** How a request carries its key. */
export const KEY_GOES: Readonly<Record<MockName, string>> = {
  instruqt: 'Authorization: Bearer <key>',
  sda: 'Authorization: Bearer <key>',
  skilljar: 'Authorization: Basic base64(<key>:)',
  learningPath: '?apiKey=<key>',
};

export const names = Object.keys(PATHS) as readonly MockName[];

/** The platform that a path leads to. */
export const platformAt = (pathname: string): MockName | undefined =>
  names.find((name) => pathname === PATHS[name] || pathname.startsWith(`${PATHS[name]}/`));
