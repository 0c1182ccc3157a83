import type { Store } from '../store.js';
import { checkQuery, readBody } from './check.js';
import { answer, type Call } from './resource.js';
import { servedAt } from './resources/index.js';
import { type Match, match } from './routes.js';
import { Tables } from './tables.js';
import { detail, notFound, Refusal, timestamp } from './wire.js';

export { seedSkilljar } from './seed.js';
export { skilljarDemo } from './seed-ids.js';

export interface SkilljarMockOptions {
  /** The key that is accepted. Default: any key, sent in the right way. */
  apiKey?: string | undefined;
  /** The URL that ends in `/v1`. Default: `https://api.skilljar.com/v1`; any other one that ends in `/v1` works too. */
  baseUrl?: string | undefined;
  /** The present. Default: the system's. */
  now?: (() => Date | number) | undefined;
}

export interface SkilljarMock {
  handle(request: Request): Promise<Response>;
}

/** The platform in memory: answers what the SDK asks, out of a store and into it. */
export function createSkilljarMock(store: Store, options: SkilljarMockOptions = {}): SkilljarMock {
  const { apiKey, baseUrl = 'https://api.skilljar.com/v1', now = Date.now } = options;
  const tables = new Tables(store);
  const root = new URL(baseUrl).pathname.replace(/\/+$/, '');

  async function respond(request: Request): Promise<Response> {
    // Without a key, nothing is told, not even what is there.
    authenticate(request.headers.get('authorization'), apiKey);
    const url = new URL(request.url);
    const path = pathUnder(root, url.pathname);
    const { op, params } = match(request.method, path);
    checkQuery(op, url);
    const body = await readBody(op, request);
    const call: Call = { op, params, url, body, tables, now: timestamp(now()) };
    checkAbove(path, call);
    return answer(servedAt(op), call);
  }

  return {
    async handle(request) {
      try {
        return await respond(request);
      } catch (error) {
        if (error instanceof Refusal) return error.toResponse();
        throw error;
      }
    },
  };
}

function pathUnder(root: string, path: string): string {
  if (path.startsWith(`${root}/`)) return path.slice(root.length);
  return path.replace(/^.*?\/v1(?=\/)/, '');
}

/** What stands in the URL above the last thing must be there: `/groups/{group_id}/users` has no list where there is no such group. */
function checkAbove(path: string, call: Call): void {
  const steps = path.split('/');
  call.op.url.split('/').forEach((step, i, all) => {
    if (!step.startsWith('{') || i === all.length - 1) return;
    // The template begins with `/v1`, the path does not.
    const above = tryMatch(steps.slice(0, i).join('/'));
    const served = above && servedAt(above.op);
    if (served?.find && served.find({ ...call, ...above }) === undefined) throw notFound();
  });
}

/** Not everything that stands in a URL can be asked for. */
function tryMatch(path: string): Match | undefined {
  try {
    return match('GET', path);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** The key is the user name, the password is empty, and the colon between them must be there. */
function authenticate(header: string | null, apiKey: string | undefined): void {
  const challenge = { 'www-authenticate': 'Basic realm="api"' };
  const basic = /^basic (\S+)$/i.exec(header ?? '')?.[1];
  if (basic === undefined) throw detail(401, 'Authentication credentials were not provided.', challenge);
  const key = /^([^:]+):$/.exec(decodeBase64(basic))?.[1];
  if (key === undefined || (apiKey !== undefined && key !== apiKey)) throw detail(401, 'Invalid username/password.', challenge);
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
