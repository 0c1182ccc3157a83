import type { demoKeys } from './demo.js';

/** One of the four, as the facade names them. */
export type MockName = keyof typeof demoKeys;

/** Where the platforms are: the endpoint URL of a GraphQL platform, for Skilljar the URL that ends in `/v1`. */
export type MockUrls = Readonly<Record<MockName, string>>;

const DEFAULT_URLS: MockUrls = {
  instruqt: 'https://play.instruqt.com/graphql',
  sda: 'https://api.sdaconsole.io/ideaas/v1/graphql',
  skilljar: 'https://api.skilljar.com/v1',
  learningPath: 'https://demo.thoughtindustries.com/helium',
};

const NAMES = Object.keys(DEFAULT_URLS) as MockName[];

/** What is at an address: a platform, the store of recordings, or nothing on a host that is a platform's. */
export type Found = { readonly platform: MockName } | { readonly files: true } | { readonly nothingOf: MockName };

/** Where the platforms are, and which of them a request is for. */
export class Addresses {
  readonly urls: MockUrls;
  /** Where the files of SDA recordings are. */
  readonly filesUrl: string;
  /** Hosts that nothing but the platform is on. */
  readonly #hosts: ReadonlyMap<string, MockName>;
  /** The longest first: one may stand under another. */
  readonly #bases: readonly (readonly [base: string, found: Found])[];

  constructor(urls: Partial<MockUrls> | undefined, filesUrl: string) {
    this.urls = { ...DEFAULT_URLS, ...given(urls) };
    this.filesUrl = withoutSlash(filesUrl);
    this.#hosts = new Map(NAMES.flatMap((name) => (this.urls[name] === DEFAULT_URLS[name] ? [[originOf(this.urls[name]), name]] : [])));
    const platforms = NAMES.map((platform): [string, Found] => [withoutSlash(this.urls[platform]), { platform }]);
    this.#bases = [...platforms, [this.filesUrl, { files: true }] as const].sort(([a], [b]) => b.length - a.length);
  }

  /** Nothing where the host is nobody's. */
  at({ origin, pathname }: URL): Found | undefined {
    const url = origin + pathname;
    const found = this.#bases.find(([base]) => url === base || url.startsWith(`${base}/`))?.[1];
    const host = this.#hosts.get(origin);
    return found ?? (host && { nothingOf: host });
  }

  /**
   * All of it as one pattern of msw, which reads each request anew for every handler that it tries. A host that is a platform's is wholly
   * theirs. An expression: of a path as a text, msw makes one for each request. It takes them in either case.
   */
  pattern(): RegExp {
    const own = [...NAMES.map((name) => this.urls[name]), this.filesUrl].filter((url) => !this.#hosts.has(originOf(url)));
    const bases = [...this.#hosts.keys(), ...own].map((base) => escaped(withoutSlash(base)));
    return new RegExp(`^(?:${bases.join('|')})(?:/|$)`, 'i');
  }
}

/** Without what is `undefined`, as the value of a variable that is not set is: that stands for the default. */
export const given = <T extends object>(options: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined)) as never;

const originOf = (url: string) => new URL(url).origin;
const withoutSlash = (url: string) => url.replace(/(?<!\/)\/+$/, '');
const escaped = (url: string) => url.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
