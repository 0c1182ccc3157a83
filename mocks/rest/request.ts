import { cut, isSecretName } from '../../src/core/observe/index.js';
import type { RestOperation } from '../../src/skilljar/rest/index.js';
import * as generated from '../../src/skilljar/schemas/index.js';
import { didYouMean } from '../engine/nearest.js';
import { type Body, isFields } from './body.js';
import { defOf } from './factories/zod.js';
import { detail, Refusal } from './refusal.js';

interface ZodIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
}

interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { issues: readonly ZodIssue[] } };
  readonly shape?: Readonly<Record<string, unknown>>;
}

const schemaOf = (op: RestOperation): Schema | undefined =>
  op.input ? (generated as unknown as Record<string, Schema>)[op.input] : undefined;

/** The documented query parameters of an operation, with their schemas. */
export const queryOf = (op: RestOperation): Readonly<Record<string, unknown>> => (op.kind === 'GET' && schemaOf(op)?.shape) || {};

/** Rejects a query that the platform would reject. The list itself rejects invalid pages with status 404. */
export function checkQuery(op: RestOperation, { searchParams }: URL): void {
  const query: Body = {};
  for (const [name, schema] of Object.entries(queryOf(op))) {
    const value = searchParams.get(name);
    if (value !== null && name !== 'page' && name !== 'page_size') query[name] = fromText(value, defOf(schema).innerType ?? schema);
  }
  const found = op.kind === 'GET' ? (schemaOf(op)?.safeParse(query).error?.issues ?? []) : [];
  // The resource rejects missing parameters with the platform's message.
  const issues = found.filter(({ path: [name] }) => String(name) in query);
  if (issues.length > 0) throw new Refusal(400, fieldErrors(issues, query));
}

function fromText(value: string, schema: unknown): unknown {
  const { type, element } = defOf(schema);
  if (type === 'array') return fromText(value, element);
  if (type === 'boolean') return /^(?:true|false|1|0)$/i.test(value) ? /^(?:true|1)$/i.test(value) : value;
  return type === 'number' ? Number(value) : value;
}

/** A query in the form of a call: numbers and booleans are converted, and a repeated name becomes a list. */
export function queryOfUrl(op: RestOperation, { searchParams }: URL): Body {
  const known = queryOf(op);
  // A key in the query is not a variable.
  const names = [...new Set(searchParams.keys())].filter((name) => Object.hasOwn(known, name) || !isSecretName(name));
  const given = names.map((name) => {
    const schema = Object.hasOwn(known, name) ? known[name] : undefined;
    const values = searchParams.getAll(name).map((value) => (schema ? fromText(value, defOf(schema).innerType ?? schema) : value));
    const isList = values.length > 1 || (schema && defOf(defOf(schema).innerType ?? schema).type === 'array');
    return [name, isList ? values : values[0]];
  });
  return Object.fromEntries(given);
}

/** The body of a request: parsed, checked by the SDK's schemas, without the fields that the platform ignores. */
export async function readBody(op: RestOperation, request: Request, text: string): Promise<Body> {
  if (op.kind === 'GET' || op.kind === 'DELETE') return {};
  const type = request.headers.get('content-type');
  if (op.id === 'skilljar.assets.create' && type?.startsWith('multipart/form-data')) return uploaded(await formOf(request));
  if (text && type && !type.includes('json')) throw detail(415, `Unsupported media type "${type}" in request.`);
  const body = parse(text, schemaOf(op));
  const schema = schemaOf(op);
  const issues = schema?.safeParse(body).error?.issues ?? [];
  if (issues.length > 0) throw new Refusal(400, fieldErrors(issues, body));
  const known = schema?.shape;
  return known && !Array.isArray(body) ? Object.fromEntries(Object.entries(body).filter(([name]) => Object.hasOwn(known, name))) : body;
}

/** The parts of a request that the platform ignores silently: an unknown field or filter. */
export function passedOver(op: RestOperation, { searchParams }: URL, body: unknown): string | undefined {
  const known = Object.keys(schemaOf(op)?.shape ?? {});
  const isRead = op.kind === 'GET';
  if (known.length === 0 && !(isRead && op.input === undefined)) return undefined;
  const given = isRead ? [...searchParams.keys()].filter((name) => !PAGING.has(name)) : isFields(body) ? Object.keys(body) : [];
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return undefined;
  const called = unknown.length > LONGEST_NAME ? `${cut(unknown, LONGEST_NAME)}…` : unknown;
  return `${op.id} has no ${isRead ? 'query parameter' : 'field'} ${called}: the platform ignores it.${didYouMean(unknown, known)}`;
}

/** Parameters that the mock accepts for every list, even if the platform does not document them. */
const PAGING = new Set(['page', 'page_size', 'cursor']);

/** The number of characters of an unknown name in a message. */
const LONGEST_NAME = 100;

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw detail(400, 'Multipart form parse error - Invalid boundary in multipart');
  }
}

/** An uploaded file instead of a link to it. */
function uploaded(form: FormData): Body {
  const file = form.get('file');
  if (!(file instanceof Blob)) throw new Refusal(400, { file: ['No file was submitted.'] });
  return { content_url: file.name, asset: { name: file.name } };
}

function parse(text: string, schema: Schema | undefined): Body {
  let value: unknown;
  try {
    value = text ? JSON.parse(text) : {};
  } catch (error) {
    throw detail(400, `JSON parse error - ${(error as Error).message}`);
  }
  // A few operations accept a list instead of one object.
  const isTaken = !Array.isArray(value) || (schema && defOf(schema).type === 'union');
  if (typeof value === 'object' && value !== null && isTaken) return value as Body;
  throw new Refusal(400, {
    non_field_errors: [`Invalid data. Expected a dictionary, but got ${Array.isArray(value) ? 'list' : typeof value}.`],
  });
}

/** `{ "user": { "email": ["…"] } }`, as deep as the invalid field is. */
function fieldErrors(issues: readonly ZodIssue[], body: unknown): Body {
  const out = blank();
  for (const issue of issues) {
    const path = issue.path.length > 0 ? issue.path.map(String) : ['non_field_errors'];
    let place = out;
    for (const step of path.slice(0, -1)) {
      place[step] ??= blank();
      place = place[step] as Body;
    }
    const last = path.at(-1)!;
    place[last] = [...((place[last] as string[] | undefined) ?? []), say(issue, valueAt(body, issue.path))];
  }
  return out;
}

/** Without a prototype, any name is a field. */
const blank = (): Body => Object.create(null) as Body;

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], body);

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'Not a valid string.',
  number: 'A valid number is required.',
  boolean: 'Must be a valid boolean.',
  array: 'Expected a list of items.',
  object: 'Invalid data. Expected a dictionary.',
};

function say(issue: ZodIssue, value: unknown): string {
  if (value === undefined && issue.path.length > 0) return 'This field is required.';
  if (value === null) return 'This field may not be null.';
  if (value === '') return 'This field may not be blank.';
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected ?? ''] ?? 'Not a valid value.';
  return `This value ${issue.message}.`;
}
