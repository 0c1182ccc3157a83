import { camelCase } from '../../src/skilljar/rest/index.js';
import type { WebhookPing } from '../../src/skilljar/types/index.js';
import { checkNumber } from '../engine/conditions/check.js';
import type { Overrides } from '../engine/overrides.js';
import { type Entry, type MockCall, textOf, type Understood } from '../engine/requests.js';
import type { Store } from '../engine/store.js';
import { LONGEST_TIMER_MS, timer } from '../engine/timer.js';
import type { Body } from '../rest/body.js';
import { instead } from '../rest/override-answer.js';
import { detail, notFound, Refusal, timestamp } from '../rest/refusal.js';
import { checkQuery, passedOver, queryOfUrl, readBody } from '../rest/request.js';
import { answer, type Call } from '../rest/resource.js';
import { type Match, match } from '../rest/routes.js';
import { servedAt } from './handlers/index.js';
import { Tables } from './tables.js';

export { seedSkilljar } from './scenarios/demo.js';
export { skilljarDemo } from './scenarios/demo-ids.js';

export interface SkilljarMockOptions {
  /** The accepted key. Default: any key in the right format. */
  apiKey?: string | undefined;
  /** The URL that ends in `/v1`. Default: `https://api.skilljar.com/v1`. */
  baseUrl?: string | undefined;
  /** The current time. Default: the system time. */
  now?: (() => Date | number) | undefined;
  /** Overrides of operations. */
  overrides?: Overrides | undefined;
  /** Sends the test event of a webhook. `undefined` if none is sent. */
  ping?: ((webhookId: string) => Promise<WebhookPing | undefined>) | undefined;
  /** Milliseconds until queued work is done. Default: 0, which is before the next request. */
  queueDelay?: number | undefined;
  /** Elapsed milliseconds, to measure that delay. Default: the system time. */
  elapsed?: (() => number) | undefined;
}

/** A request and its operation. */
export interface SkilljarUnderstood extends Understood {
  readonly text: string;
  readonly found: Match | undefined;
}

export interface SkilljarMock {
  understand(request: Request, text: string): SkilljarUnderstood;
  answer(request: Request, understood: SkilljarUnderstood, entry?: Entry): Promise<Response>;
  /** The response to a key that is no longer valid. */
  unauthorized(): Response;
  /** Both. */
  handle(request: Request): Promise<Response>;
}

/** The platform in memory: responds to requests of the SDK, and stores its data. */
export function createSkilljarMock(store: Store, options: SkilljarMockOptions = {}): SkilljarMock {
  const { apiKey, baseUrl = 'https://api.skilljar.com/v1', now = Date.now, overrides, ping } = options;
  const { queueDelay = 0, elapsed = Date.now } = options;
  checkNumber('queueDelay', queueDelay, { min: 0, max: LONGEST_TIMER_MS });
  const tables = new Tables(store);
  const root = new URL(baseUrl).pathname.replace(/(?<!\/)\/+$/, '');

  function later(run: (now: string) => void): void {
    const finish = store.queue.add(elapsed() + queueDelay, () => {
      try {
        run(timestamp(now()));
      } catch (error) {
        // The work failed, for example because the domain was deleted. No one is left to report it to.
        if (!(error instanceof Refusal)) throw error;
      }
    });
    // Work runs by itself, even without another request, because it sends webhooks.
    timer(finish, queueDelay);
  }

  async function respond(request: Request, text: string, entry: Entry | undefined): Promise<Response> {
    // Without a valid key, the response reveals nothing, not even which paths exist.
    authenticate(request.headers.get('authorization'), apiKey);
    store.queue.run(elapsed());
    const url = new URL(request.url);
    const path = pathUnder(root, url.pathname);
    const { op, params } = match(request.method, path);
    checkQuery(op, url);
    const body = await readBody(op, request, text);
    const call: Call = { op, params, url, body, tables, now: timestamp(now()), later };
    const usual = () => {
      checkAbove(path, call);
      const own = () => answer(servedAt(op), call);
      // The response is serialized immediately, so a read needs no copies.
      return op.kind === 'GET' ? store.read(own) : own();
    };
    if (entry && overrides?.has(op.id)) {
      const answered = await overrides.find(op.id, variablesOf(call), entry);
      if (answered) return instead(answered, { ...call, generator: overrides.generator }, usual);
    }
    const pinged = op.id === 'skilljar.webhooks.ping' ? await ping?.(params.webhook_id!) : undefined;
    return pinged ? Response.json(pinged) : usual();
  }

  const mock: SkilljarMock = {
    understand(request, text) {
      const url = new URL(request.url);
      const json = jsonOf(text);
      const found = tryMatch(pathUnder(root, url.pathname), request.method);
      if (!found) return { calls: [], body: json, text, found };
      const body = (typeof json === 'object' && json !== null ? json : {}) as Body;
      const calls = [{ operation: found.op.id, variables: variablesOf({ ...found, url, body }) } as MockCall];
      return { calls, body: json, text, found, problem: passedOver(found.op, url, body) };
    },
    async answer(request, { text }, entry) {
      try {
        return await respond(request, text, entry);
      } catch (error) {
        if (error instanceof Refusal) return error.toResponse();
        throw error;
      }
    },
    unauthorized: () => wrongKey().toResponse(),
    handle: async (request) => {
      const text = await textOf(request);
      return mock.answer(request, mock.understand(request, text));
    },
  };
  return mock;
}

/** The variables of a call, as one object: the ids of the URL, and the query or the fields of the body. */
function variablesOf({ op, params, url, body }: Pick<Call, 'op' | 'params' | 'url' | 'body'>): Readonly<Record<string, unknown>> {
  const names = Object.fromEntries(Object.entries(params).map(([id, value]) => [camelCase(id), value]));
  const input = op.kind === 'GET' ? queryOfUrl(op, url) : Array.isArray(body) ? { body } : body;
  return { ...names, ...input };
}

function jsonOf(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}

function pathUnder(root: string, path: string): string {
  if (path.startsWith(`${root}/`)) return path.slice(root.length);
  return path.replace(/^.*?\/v1(?=\/)/, '');
}

/** All parents in the URL must exist: `/groups/{group_id}/users` has no list if the group does not exist. */
function checkAbove(path: string, call: Call): void {
  const steps = path.split('/');
  call.op.url.split('/').forEach((step, i, all) => {
    if (!step.startsWith('{') || i === all.length - 1) return;
    // The template starts with `/v1`, the path does not.
    const above = tryMatch(steps.slice(0, i).join('/'));
    const served = above && servedAt(above.op);
    if (served?.find && served.find({ ...call, ...above }) === undefined) throw notFound();
  });
}

/** Not every resource in a URL has an operation that reads it. */
function tryMatch(path: string, method = 'GET'): Match | undefined {
  try {
    return match(method, path);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

const CHALLENGE = { 'www-authenticate': 'Basic realm="api"' };

const wrongKey = () => detail(401, 'Invalid username/password.', CHALLENGE);

/** The key is the user name and the password is empty. The colon between them is required. */
function authenticate(header: string | null, apiKey: string | undefined): void {
  const basic = /^basic (\S+)$/i.exec(header ?? '')?.[1];
  if (basic === undefined) throw detail(401, 'Authentication credentials were not provided.', CHALLENGE);
  const key = /^([^:]+):$/.exec(decodeBase64(basic))?.[1];
  if (key === undefined || (apiKey !== undefined && key !== apiKey)) throw wrongKey();
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
