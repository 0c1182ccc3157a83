// The code of an SDK call, and the HTTP request that it sends. The SDK creates the request, which is then not sent.
import { parse, print } from 'graphql';
import type { ManifestEntry } from '../../../src/manifest/index.js';
import { idsOf, isScoped } from '../../../src/skilljar/rest/index.js';
import { restOperation } from './sample.js';

type Variables = Readonly<Record<string, unknown>>;

/** The inputs of a call, in addition to its variables. */
export interface CallOptions {
  readonly variables: Variables;
  readonly baseUrl: string;
  readonly key: string;
  /** The learner's token, on the learning-path platform. */
  readonly authToken?: string | undefined;
  /** True when the operation's signature is unknown. */
  readonly isUnknown: boolean;
  /** The replacement of the key where it is shown. `undefined`: show the key. */
  readonly shownKey?: string | undefined;
}

/** A request, as arguments for `fetch`. */
interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A call in the languages that the console shows. */
export interface Prepared {
  readonly request: Sent | undefined;
  readonly shown: Readonly<Record<string, string>>;
}

/** @throws errors of the SDK for invalid variables. */
export async function prepare(entry: ManifestEntry, options: CallOptions): Promise<Prepared> {
  const typescript = typescriptOf(entry, options);
  if (entry.kind === 'subscription') return { request: undefined, shown: { TypeScript: typescript } };
  const request = await requestOf(entry, options);
  const { key, shownKey = key } = options;
  const basic = [btoa(`${key}:`), btoa(`${shownKey}:`)] as const;
  const hidden = (text: string) => (shownKey === key ? text : text.replaceAll(key, shownKey).replaceAll(basic[0], basic[1]));
  const document =
    entry.platform === 'skilljar' ? undefined : (JSON.parse(request.body ?? '{}') as { query?: string; variables?: unknown });
  return {
    request,
    shown: {
      TypeScript: typescript,
      curl: hidden(curlOf(entry, request, shownKey)),
      ...(document?.query
        ? {
            GraphQL: `${print(parse(document.query))}\n\n# Variables\n${JSON.stringify(document.variables ?? {}, null, 2).replace(/^/gm, '# ')}`,
          }
        : { HTTP: hidden(httpOf(request)) }),
    },
  };
}

/** The path of the method, and its arguments. */
function callOf(entry: ManifestEntry, { variables, isUnknown }: CallOptions): { path: string[]; domain: unknown; args: unknown[] } {
  const path = entry.id.split('.').slice(1);
  const op = restOperation(entry);
  const more = entry.confirm ? [{ confirm: true }] : [];
  if (!op) {
    // If the result is unknown, the call passes a selection.
    const args = isUnknown ? [variables, 'id'] : Object.keys(variables).length > 0 ? [variables] : [];
    return { path, domain: undefined, args: [...args, ...more] };
  }
  const ids = idsOf(op).map(([, name]) => name);
  const { domainName, ...rest } = variables;
  const given = isScoped(op) ? rest : variables;
  const input = Object.fromEntries(Object.entries(given).filter(([name]) => !ids.includes(name)));
  const body = Array.isArray(input.body) && Object.keys(input).length === 1 ? input.body : input;
  const place = ids.length === 1 ? given[ids[0]!] : Object.fromEntries(ids.map((name) => [name, given[name]]));
  const hasInput = op.input !== undefined && (Object.keys(input).length > 0 || more.length > 0 || op.kind !== 'GET');
  return {
    path: isScoped(op) ? path.slice(1) : path,
    domain: isScoped(op) ? (domainName ?? '') : undefined,
    args: [...(ids.length > 0 ? [place] : []), ...(hasInput ? [body] : []), ...more],
  };
}

const settingsOf = ({ platform }: ManifestEntry, { key, baseUrl, authToken }: CallOptions, shownKey = key) => ({
  [platform === 'sda' ? 'token' : 'apiKey']: shownKey,
  baseUrl,
  ...(platform === 'learningPath' && authToken && { authToken }),
});

async function requestOf(entry: ManifestEntry, options: CallOptions): Promise<Sent> {
  const { createLearningPlatforms } = await import('../../../src/index.js');
  let sent: Sent | undefined;
  const lp = createLearningPlatforms({
    [entry.platform]: settingsOf(entry, options),
    retry: false,
    rateLimit: false,
    async fetch(input: string | URL | Request, init?: RequestInit) {
      sent ??= await described(new Request(input, init));
      throw new TypeError('The request is shown, not sent.');
    },
  } as never) as unknown as Readonly<Record<string, { domain(name: unknown): object }>>;
  const { path, domain, args } = callOf(entry, options);
  const client = lp[entry.platform]!;
  try {
    const start: unknown = domain === undefined ? client : client.domain(domain);
    const owner = path.slice(0, -1).reduce((node, name) => (node as Readonly<Record<string, unknown>>)[name], start);
    await (owner as Readonly<Record<string, (...args: unknown[]) => unknown>>)[path.at(-1)!]!(...args);
  } catch (error) {
    if (!sent) throw error;
  }
  if (!sent) throw new Error(`${entry.id} sends no request for these variables.`);
  return sent;
}

async function described(request: Request): Promise<Sent> {
  const { method, url } = request;
  // Browsers set these headers themselves.
  const headers = Object.fromEntries([...request.headers].filter(([name]) => name !== 'user-agent'));
  return { method, url, headers, body: (await request.text()) || undefined };
}

function typescriptOf(entry: ManifestEntry, options: CallOptions): string {
  const { path, domain, args } = callOf(entry, options);
  const { platform } = entry;
  const settings = settingsOf(entry, options, options.shownKey);
  const scope = domain === undefined ? '' : `.domain(${literal(domain)})`;
  const call = `lp.${platform}${scope}.${path.join('.')}(${args.map(literal).join(', ')})`;
  const line = entry.kind === 'subscription' ? `for await (const event of ${call}) console.log(event);` : `const result = await ${call};`;
  return `import { createLearningPlatforms } from 'learning-platforms';\n\nconst lp = createLearningPlatforms({ ${platform}: ${literal(settings)} });\n${line}`;
}

/** A value in the project's code style: names without quotes, texts in single quotes. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([name, each]) => `${/^[a-z_$][\w$]*$/i.test(name) ? name : literal(name)}: ${literal(each)}`);
  const line = `{ ${entries.join(', ')} }`;
  return entries.length === 0 ? '{}' : line.length <= 80 ? line : `{\n${entries.join(',\n').replace(/^/gm, '  ')},\n}`;
}

const quoted = (text: string) => `'${text.replace(/'/g, "'\\''")}'`;

function curlOf(entry: ManifestEntry, { method, url, headers, body }: Sent, key: string): string {
  const isBasic = entry.platform === 'skilljar';
  const parts = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(url)}`,
    ...(isBasic ? [`-u ${quoted(`${key}:`)}`] : []),
    ...Object.entries(headers).flatMap(([name, value]) =>
      isBasic && name === 'authorization' ? [] : [`-H ${quoted(`${name}: ${value}`)}`],
    ),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
  ];
  return parts.join(' \\\n  ');
}

function httpOf({ method, url, headers, body }: Sent): string {
  const { pathname, search, host } = new URL(url);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${pathname}${search} HTTP/1.1`, ...lines, ...(body === undefined ? [] : ['', body])].join('\n');
}
