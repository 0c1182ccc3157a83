// What a test wants answered: some fields of the answer, which the rest is put around.
import { createGenerator } from '../generator.js';
import { type Answered, OverrideError } from '../overrides.js';
import { isFields } from './check.js';
import { defOf, fill } from './fill.js';
import { page } from './paging.js';
import { named } from './references.js';
import type { Call } from './resource.js';
import { servedAt } from './resources/index.js';
import { checkFields, checkWhole, schemaOf } from './seeding-check.js';
import { inventor } from './seeding-values.js';

/** The response that an override comes to. */
export async function instead(answered: Answered, call: Call, usual: () => Response): Promise<Response> {
  try {
    if ('value' in answered) return respond(call, await answerOf(answered.value, call, usual));
    const { told } = answered;
    if (told.kind === 'http') return told.response();
    if (told.kind === 'graphql') throw new TypeError('REST has no errors of GraphQL: use context.http(…).');
    const { schema, operation } = aboutOf(call);
    if (Array.isArray(told.partial)) return respond(call, await answerOf(told.partial, call, usual));
    if (!isOpen(operation)) checkFields(schema, told.partial, 'answer');
    const own = usual();
    // Without a body there is nothing to change.
    if (!own.ok || own.body === null) return own;
    return Response.json(merged(await own.json(), told.partial), { status: own.status });
  } catch (error) {
    // The platform's own refusals are no mistake of the test.
    throw error instanceof TypeError ? new OverrideError(call.op.id, error) : error;
  }
}

function respond({ op }: Call, body: unknown): Response {
  if (op.empty || body === null) return new Response(null, { status: op.kind === 'DELETE' ? 204 : 200 });
  return Response.json(body, { status: op.kind === 'POST' && op.id.endsWith('.create') ? 201 : 200 });
}

const generator = createGenerator();

function aboutOf({ op }: Call) {
  const operation = op.id.slice('skilljar.'.length);
  return { operation, schema: schemaOf(operation), isList: operation.endsWith('.list') };
}

/** An event in a sample has other fields with each type of event: nobody can say that one is wrong. */
const isOpen = (operation: string): boolean => operation.startsWith('webhooks.sample');

/** What a test gave, on top of what the platform has there, else of what was sent and of what is made up. */
async function answerOf(given: unknown, call: Call, usual: () => Response): Promise<unknown> {
  const { operation, schema, isList } = aboutOf(call);
  if (schema === undefined) return given;
  if (!isList && defOf(schema).type !== 'object') {
    checkWhole(operation, given, 'answer');
    return given;
  }
  if (isList !== Array.isArray(given)) throw new TypeError(`answer must be ${isList ? 'a list of items' : 'an object with fields'}.`);
  if (!isList) return completed(given, 0, call, await heldOf(call, usual));
  const { shape = 'pages', pageSize = 100 } = servedAt(call.op);
  return page(
    (given as unknown[]).map((item, n) => completed(item, n, call, undefined, `answer[${n}]`)),
    call.url,
    shape,
    pageSize,
  );

  function completed(item: unknown, n: number, { op, now, params, tables, body }: Call, held: unknown, path = 'answer'): unknown {
    if (!isFields(item)) throw new TypeError(`${path} must be an object with fields.`);
    if (!isOpen(operation)) checkFields(schema, item, path);
    const domain = params.domain_name ?? tables.domains.all()[0]?.name ?? 'academy.example.com';
    const kind = (op.id.split('.').at(-2) ?? 'thing').replace(/s$/, '');
    // The thing that the URL ends in, and what it was to be made of.
    const own = op.url.endsWith('}') ? { id: Object.values(params).at(-1) } : {};
    const known = named({ ...own, ...(isList || op.kind === 'GET' ? {} : body), ...item }, tables);
    const id = (known.id as string | undefined) ?? `${kind}${Object.values(params).join('')}${n || ''}`;
    const invent = inventor({ generator, domain, now: Date.parse(now) });
    const answer = merged(held ?? fill(schema, known, { id, kind, made: now, invent }), item);
    checkWhole(operation, answer, path);
    return answer;
  }
}

/** What the platform would say to a read; nothing to a write, which would have to be done for it. */
async function heldOf({ op }: Call, usual: () => Response): Promise<unknown> {
  if (op.kind !== 'GET') return undefined;
  try {
    return await usual().json();
  } catch {
    return undefined;
  }
}

/** Objects are merged, everything else is replaced. */
function merged(own: unknown, change: unknown): unknown {
  if (!isFields(own) || !isFields(change)) return change === undefined ? own : change;
  return { ...own, ...Object.fromEntries(Object.entries(change).map(([name, value]) => [name, merged(own[name], value)])) };
}
