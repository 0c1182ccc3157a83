import type { demoKeys } from './demo.js';

/** One of the four platforms, by its name in the facade. */
export type MockName = keyof typeof demoKeys;

/** The URL of each platform: the endpoint of a GraphQL platform, for Skilljar the URL that ends in `/v1`. */
export type MockUrls = Readonly<Record<MockName, string>>;

const DEFAULT_URLS: MockUrls = {
  instruqt: 'https://play.instruqt.com/graphql',
  sda: 'https://api.sdaconsole.io/ideaas/v1/graphql',
  skilljar: 'https://api.skilljar.com/v1',
  learningPath: 'https://demo.thoughtindustries.com/helium',
};

const NAMES = Object.keys(DEFAULT_URLS) as MockName[];

/** The target of a URL: a platform, the files of recordings, or an unknown path on a platform's host. */
export type Found = { readonly platform: MockName } | { readonly files: true } | { readonly nothingOf: MockName };

/** Maps URLs to platforms. */
export class Addresses {
  readonly urls: MockUrls;
  /** Where the files of SDA recordings are. */
  readonly filesUrl: string;
  /** Hosts that serve one platform only. */
  readonly #hosts: ReadonlyMap<string, MockName>;
  /** Longest first, because one base URL can contain another. */
  readonly #bases: readonly (readonly [base: string, found: Found])[];

  constructor(urls: Partial<MockUrls> | undefined, filesUrl: string) {
    this.urls = { ...DEFAULT_URLS, ...given(urls) };
    this.filesUrl = withoutSlash(filesUrl);
    this.#hosts = new Map(NAMES.flatMap((name) => (this.urls[name] === DEFAULT_URLS[name] ? [[originOf(this.urls[name]), name]] : [])));
    const platforms = NAMES.map((platform): [string, Found] => [withoutSlash(this.urls[platform]), { platform }]);
    this.#bases = [...platforms, [this.filesUrl, { files: true }] as const].sort(([a], [b]) => b.length - a.length);
  }

  /** Returns `undefined` for hosts of no platform. */
  at({ origin, pathname }: URL): Found | undefined {
    const url = origin + pathname;
    const found = this.#bases.find(([base]) => url === base || url.startsWith(`${base}/`))?.[1];
    const host = this.#hosts.get(origin);
    return found ?? (host && { nothingOf: host });
  }

  /**
   * One msw pattern for all URLs, because msw reads each request again for every handler that it tries. It matches everything on a
   * platform's own host. It is a regular expression because msw compiles a text pattern for each request. The case of letters does not
   * matter.
   */
  pattern(): RegExp {
    const own = [...NAMES.map((name) => this.urls[name]), this.filesUrl].filter((url) => !this.#hosts.has(originOf(url)));
    const bases = [...this.#hosts.keys(), ...own].map((base) => escaped(withoutSlash(base)));
    return new RegExp(`^(?:${bases.join('|')})(?:/|$)`, 'i');
  }
}

/** Drops properties that are `undefined`, such as the value of a variable that is not set, so that the default applies. */
export const given = <T extends object>(options: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined)) as never;

const originOf = (url: string) => new URL(url).origin;
const withoutSlash = (url: string) => url.replace(/(?<!\/)\/+$/, '');
const escaped = (url: string) => url.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
