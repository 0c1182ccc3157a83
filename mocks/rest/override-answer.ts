// The partial result of an override, which the mock completes.
import type { Generator } from '../engine/generator.js';
import { type Answered, OverrideError } from '../engine/overrides.js';
import { servedAt } from '../skilljar/handlers/index.js';
import { named } from '../skilljar/references.js';
import { isFields } from './body.js';
import { checkFields, checkWhole } from './factories/check.js';
import { fill } from './factories/complete.js';
import { defOf, schemaOf } from './factories/zod.js';
import { page } from './paging.js';
import type { Call } from './resource.js';

type Fields = Readonly<Record<string, unknown>>;

/** A request, and the values that complete its response. */
interface Asked extends Call {
  readonly generator: Generator;
}

/** The response of an override. */
export async function instead(answered: Answered, call: Asked, usual: () => Response): Promise<Response> {
  if ('value' in answered) return respond(call, answerOf(answered.value, call, await heldOf(call, usual)));
  const { reply } = answered;
  if (reply.kind === 'http') return reply.response();
  if (reply.kind === 'graphql') throw new OverrideError(call.op.id, new TypeError('REST has no errors of GraphQL: use context.http(…).'));
  // A write takes effect, regardless of the response.
  const own = usual();
  if (own.ok && Array.isArray(reply.partial)) return respond(call, answerOf(reply.partial, call, undefined));
  // Without a body, there is nothing to change.
  if (!own.ok || own.body === null) return own;
  return Response.json(answerOf(reply.partial, call, await own.json()), { status: own.status });
}

function respond({ op }: Call, body: unknown): Response {
  if (op.empty || body === null) return new Response(null, { status: op.kind === 'DELETE' ? 204 : 200 });
  return Response.json(body, { status: op.kind === 'POST' && op.id.endsWith('.create') ? 201 : 200 });
}

function aboutOf({ op }: Call) {
  const operation = op.id.slice('skilljar.'.length);
  return { operation, schema: schemaOf(operation), isList: operation.endsWith('.list') };
}

/** The fields of an event in a sample depend on its type, so none can be rejected. */
const isOpen = (operation: string): boolean => operation.startsWith('webhooks.sample');

/** The override's fields on top of the platform's response, or else of the sent fields and generated values. */
function answerOf(given: unknown, call: Asked, held: unknown): unknown {
  try {
    return whole(given, call, held);
  } catch (error) {
    throw new OverrideError(call.op.id, error);
  }
}

function whole(given: unknown, call: Asked, held: unknown): unknown {
  const { operation, schema, isList } = aboutOf(call);
  if (schema === undefined) return merged(held, given);
  if (!isList && defOf(schema).type !== 'object') {
    const answer = merged(held, given);
    checkWhole(operation, answer, 'answer');
    return answer;
  }
  if (isList !== Array.isArray(given)) throw new TypeError(`the result must be ${isList ? 'a list of items' : 'an object with fields'}.`);
  if (!isList) return completed(given, held, call, 'answer');
  const { shape = 'pages', pageSize = 100 } = servedAt(call.op);
  return page(
    (given as unknown[]).map((item, n) => completed(item, heldItem(item, call), call, `answer[${n}]`)),
    call.url,
    shape,
    pageSize,
  );
}

function completed(item: unknown, held: unknown, call: Asked, path: string): unknown {
  const { operation, schema, isList } = aboutOf(call);
  const { op, now, params, tables, body, generator } = call;
  if (!isFields(item)) throw new TypeError(`${path} must be an object with fields.`);
  if (isOpen(operation)) return merged(held, item);
  checkFields(schema, item, path);
  const domain = params.domain_name ?? tables.of('domains').find(() => true)?.name ?? 'academy.example.com';
  const kind = (op.id.split('.').at(-2) ?? 'thing').replace(/s$/, '');
  // The id at the end of the URL, and the fields that were sent.
  const own = op.url.endsWith('}') ? { id: Object.values(params).at(-1) } : {};
  const sent = isList || op.kind === 'GET' ? own : { ...own, ...body };
  const known = named(merged(held ?? sent, item) as Fields, tables);
  const id = (known.id as string | undefined) ?? `${kind}${Object.values(params).join('')}${path.replace(/\D/g, '')}`;
  const setting = { generator, domain, now: Date.parse(now) };
  // Given fields replace the completed ones again, so that invalid values are reported, not corrected. Lists of objects are already
  // completed.
  const answer = merged(fill(schema, known, { id, kind, made: now, setting }), withoutThings(item));
  const changed = Object.fromEntries(Object.keys(item).map((name) => [name, (answer as Fields)[name]]));
  const complete = isFields(held) ? { ...held, ...changed } : answer;
  checkWhole(operation, complete, path);
  return complete;
}

/** The record with that id, in the form of the list. */
function heldItem(item: unknown, call: Call): unknown {
  const { id } = (item ?? {}) as { id?: unknown };
  const served = servedAt(call.op);
  if (id === undefined) return undefined;
  const views = (served.list?.(call) ?? []).map((row) => served.view(row, call));
  return views.find((view) => (view as { id?: unknown }).id === id);
}

function withoutThings(value: unknown): unknown {
  if (!isFields(value)) return value;
  const kept = Object.entries(value).filter(([, inner]) => !(Array.isArray(inner) && inner.some(isFields)));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutThings(inner)]));
}

/** The platform's response. Changes of a write are undone. */
async function heldOf({ tables }: Call, usual: () => Response): Promise<unknown> {
  try {
    const own = tables.store.rehearse(usual);
    return own.ok && own.body !== null ? await own.json() : undefined;
  } catch {
    return undefined;
  }
}

/** Objects are merged, everything else is replaced. */
function merged(own: unknown, change: unknown): unknown {
  if (!isFields(own) || !isFields(change)) return change === undefined ? own : change;
  return { ...own, ...Object.fromEntries(Object.entries(change).map(([name, value]) => [name, merged(own[name], value)])) };
}
