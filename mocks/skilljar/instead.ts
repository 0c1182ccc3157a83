// What a test wants answered: some fields of the answer, which the rest is put around.
import { results } from '../../src/skilljar/schemas.js';
import { createGenerator } from '../generator.js';
import type { Answered } from '../overrides.js';
import { fill } from './fill.js';
import { page } from './paging.js';
import type { Call } from './resource.js';
import { servedAt } from './resources/index.js';
import { inventor } from './seeding-values.js';

type Fields = Readonly<Record<string, unknown>>;

/** The response that an override comes to. */
export async function instead(answered: Answered, call: Call, usual: () => Response): Promise<Response> {
  if ('value' in answered) return respond(call, completed(answered.value, call));
  const { told } = answered;
  if (told.kind === 'http') return told.response();
  if (told.kind === 'graphql') throw new TypeError(`${call.op.id} is no GraphQL operation: use ctx.http(…).`);
  const own = usual();
  if (Array.isArray(told.partial)) return respond(call, completed(told.partial, call));
  if (!own.ok || own.status === 204) return own;
  return Response.json(merged(await own.json(), told.partial), { status: own.status });
}

function respond({ op }: Call, body: unknown): Response {
  if (op.empty || body === null) return new Response(null, { status: op.kind === 'DELETE' ? 204 : 200 });
  return Response.json(body, { status: op.kind === 'POST' && op.id.endsWith('.create') ? 201 : 200 });
}

const generator = createGenerator();

function completed(given: unknown, call: Call): unknown {
  const { op, url, now, params, tables } = call;
  const schema = (results as Readonly<Record<string, unknown>>)[op.id.slice('skilljar.'.length)];
  const kind = (op.id.split('.').at(-2) ?? 'thing').replace(/s$/, '');
  const domain = params.domain_name ?? tables.domains.all()[0]?.name ?? 'academy.example.com';
  const invent = inventor({ generator, domain, now: Date.parse(now) });
  const whole = (item: unknown, n: number) => {
    const { id = `${kind}${Object.values(params).join('')}${n || ''}` } = (item ?? {}) as { id?: string };
    return schema === undefined ? item : fill(schema, item, { id, kind, made: now, invent });
  };
  if (!Array.isArray(given)) return given === null ? null : whole(given, 0);
  const { shape = 'pages', pageSize = 100 } = servedAt(op);
  return page(given.map(whole), url, shape, pageSize);
}

/** Objects are merged, everything else is replaced. */
function merged(own: unknown, change: unknown): unknown {
  if (!isFields(own) || !isFields(change)) return change === undefined ? own : change;
  return { ...own, ...Object.fromEntries(Object.entries(change).map(([name, value]) => [name, merged(own[name], value)])) };
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
