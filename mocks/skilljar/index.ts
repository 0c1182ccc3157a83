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
  /** The key that is accepted. Default: any key, sent in the right way. */
  apiKey?: string | undefined;
  /** The URL that ends in `/v1`. Default: `https://api.skilljar.com/v1`; any other one that ends in `/v1` works too. */
  baseUrl?: string | undefined;
  /** The present. Default: the system's. */
  now?: (() => Date | number) | undefined;
  /** What tests want answered instead. */
  overrides?: Overrides | undefined;
  /** Sends the test event of a webhook; nothing where none is sent. */
  ping?: ((webhookId: string) => Promise<WebhookPing | undefined>) | undefined;
  /** Milliseconds until what is queued has been done. Default: 0, which is before the next request. */
  queueDelay?: number | undefined;
  /** Milliseconds since any moment, by which that is measured. Default: the system's. */
  elapsed?: (() => number) | undefined;
}

/** A request, and the operation that it is for. */
export interface SkilljarUnderstood extends Understood {
  readonly text: string;
  readonly found: Match | undefined;
}

export interface SkilljarMock {
  understand(request: Request, text: string): SkilljarUnderstood;
  answer(request: Request, understood: SkilljarUnderstood, entry?: Entry): Promise<Response>;
  /** The answer to a key that is no longer good. */
  unauthorized(): Response;
  /** Both. */
  handle(request: Request): Promise<Response>;
}

/** The platform in memory: answers what the SDK asks, out of a store and into it. */
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
        // Nobody is there any more to whom the platform could say so: the domain was deleted meanwhile.
        if (!(error instanceof Refusal)) throw error;
      }
    });
    // Also where nothing else is asked: webhooks follow from it.
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
      // An answer is text at once: a read needs no copies.
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

/** What a call was given, as one object: the names in the URL, and the query or the fields of the body. */
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

/** The key is the user name, the password is empty, and the colon between them must be there. */
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
