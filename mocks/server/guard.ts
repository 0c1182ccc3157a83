import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../engine/loopback.js';

/** The hosts and origins that can use a mock server, in addition to pages and programs of this machine. */
export interface GuardOptions {
  /** The address that the server listens on. */
  readonly host: string;
  readonly allowHosts?: readonly string[] | undefined;
  readonly allowOrigins?: readonly string[] | undefined;
}

/**
 * Rejects web pages of other origins. A page on the internet can send requests to 127.0.0.1, also under a host name that resolves to this
 * machine (DNS rebinding).
 */
export interface Guard {
  /** Why the request is rejected. `undefined` if it is accepted. */
  refusal(request: IncomingMessage, isPlatform: boolean): string | undefined;
}

const HOST = /^(?:[a-z\d_](?:[\w.-]*\w)?\.?|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const ORIGIN = /^(https?):\/\/([^/]+)$/i;
/** All addresses of the machine, which is not a specific host. */
const UNSPECIFIC = ['0.0.0.0', '[::]'];

/** A host in the form that browsers use: lower case, short IPv6, no dot at the end, no default port. */
function parsed(host: string | undefined, scheme = 'http'): URL | undefined {
  if (!host || !HOST.test(host) || !URL.canParse(`${scheme}://${host}`)) return undefined;
  const url = new URL(`${scheme}://${host}`);
  url.hostname = url.hostname.replace(/\.$/, '');
  return url;
}

function parsedOrigin(origin: string): URL | undefined {
  const [, scheme, host] = ORIGIN.exec(origin) ?? [];
  return parsed(host, scheme);
}

/** @throws TypeError for an invalid host or origin. */
export function createGuard({ host, allowHosts = [], allowOrigins = [] }: GuardOptions): Guard {
  const bound = parsed(host.includes(':') ? `[${host}]` : host)?.hostname;
  const hosts = new Set(allowHosts.map(hostOption));
  if (bound && !UNSPECIFIC.includes(bound)) hosts.add(bound);
  const origins = new Set(allowOrigins.map(originOption));
  const isKnown = (url: URL) => isLoopback(url) || hosts.has(url.hostname);
  return {
    refusal({ headers }, isPlatform) {
      const asked = parsed(headers.host);
      const isKnownHost = asked !== undefined && isKnown(asked);
      if (!isPlatform && !isKnownHost)
        return `This page is available only under host names of this machine, not under ${shown(headers.host)}. Use allowHosts (--allow-host) to allow more.`;
      const { origin } = headers;
      if (origin === undefined) return undefined;
      const from = parsedOrigin(origin);
      const isOwn = isKnownHost && from?.host === asked.host;
      if (isOwn || (isPlatform && from && isLoopback(from)) || origins.has(from?.origin ?? origin)) return undefined;
      const whom = isPlatform ? 'pages of this machine' : 'its own origin';
      return `This address is available only to ${whom}, not to the origin ${shown(origin)}. Use allowOrigins (--allow-origin) to allow more.`;
    },
  };
}

const shown = (text: string | undefined) => JSON.stringify(text?.slice(0, 200) ?? '');

function hostOption(text: string): string {
  const url = parsed(text);
  if (!url || /:\d+$/.test(text.replace(/^\[.*\]/, '')))
    throw new TypeError(`allowHosts must contain host names without a port, such as "mocks.internal", not ${shown(text)}.`);
  return url.hostname;
}

function originOption(text: string): string {
  const found = parsedOrigin(text);
  if (!found && text !== 'null')
    throw new TypeError(`allowOrigins must contain origins such as "https://app.example.com", or "null" for files, not ${shown(text)}.`);
  return found?.origin ?? text;
}
