import type { MockName, MockUrls } from '../platforms.js';

/** The path of each platform on its real host, and on a separate port. */
export const REAL_PATHS: MockUrls = { instruqt: '/graphql', sda: '/ideaas/v1/graphql', skilljar: '/v1', learningPath: '/helium' };

export const names = Object.keys(REAL_PATHS) as readonly MockName[];

/** The path of each platform on the server: `/learning-path/helium`. */
export const PATHS = Object.fromEntries(
  names.map((name) => [name, `/${name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}${REAL_PATHS[name]}`]),
) as unknown as MockUrls;

/** The path of the files of SDA recordings. */
export const FILES = '/sda/files';

/** The title of each platform on pages. */
export const TITLES: Readonly<Record<MockName, string>> = {
  instruqt: 'Instruqt',
  sda: 'SDA IDEaaS',
  skilljar: 'Skilljar',
  learningPath: 'Thought Industries learning paths',
};

/** How a request contains its key. */
export const KEY_GOES: Readonly<Record<MockName, string>> = {
  instruqt: 'Authorization: Bearer <key>',
  sda: 'Authorization: Bearer <key>',
  skilljar: 'Authorization: Basic base64(<key>:)',
  learningPath: '?apiKey=<key>',
};

/** Names of this machine that represent the platforms' real hosts: `api.skilljar.localhost` for `api.skilljar.com`. */
const DOMAINS: MockUrls = {
  instruqt: 'instruqt.localhost',
  sda: 'sdaconsole.localhost',
  skilljar: 'skilljar.localhost',
  learningPath: 'thoughtindustries.localhost',
};

const isUnder = (pathname: string, base: string) => pathname === base || pathname.startsWith(`${base}/`);

/** The platform of a URL. `only`: the platform of the port, which has its real path there. */
export function platformAt({ hostname, pathname }: URL, only?: MockName): MockName | undefined {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  const real = only ?? names.find((each) => name === DOMAINS[each] || name.endsWith(`.${DOMAINS[each]}`));
  if (real && isUnder(pathname, REAL_PATHS[real])) return real;
  return only ? undefined : names.find((each) => isUnder(pathname, PATHS[each]));
}

export const isFile = (pathname: string): boolean => pathname.startsWith(`${FILES}/`);
