import { operations } from '../../mocks/rest/routes.js';
import { idsOf, isScoped, type RestOperation } from '../../src/skilljar/rest/operation.js';
import * as schemas from '../../src/skilljar/schemas/index.js';
import { type Extent, inputFor, type Known } from './skilljar-inputs.js';

type Method = (...args: unknown[]) => PromiseLike<unknown>;

export interface Client {
  domain(): object;
}

/** The client method of an operation, found by its path. */
export function methodOf(client: Client, op: RestOperation): Method {
  const path = op.id.split('.').slice(isScoped(op) ? 2 : 1);
  const start: object = isScoped(op) ? client.domain() : client;
  return path.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], start) as Method;
}

/** The operations for which `update` sends PATCH unless the options say PUT. */
const hasPatch = new Set(operations().flatMap(({ id, kind }) => (kind === 'PATCH' ? [id] : [])));

export const schemaOf = (op: RestOperation): unknown => (op.input ? (schemas as Record<string, unknown>)[op.input] : undefined);

/** What the operation answers with; of a list, each row. */
export const resultOf = (op: RestOperation): unknown => (schemas.results as Record<string, unknown>)[op.id.slice('skilljar.'.length)];

/** The arguments of a call: ids by their official names, an input, and the options that the call requires. */
export function argumentsOf(op: RestOperation, idOf: (name: string) => string, input: unknown): unknown[] {
  const ids = idsOf(op);
  const path = ids.length === 1 ? idOf(ids[0]![0]) : Object.fromEntries(ids.map(([id, name]) => [name, idOf(id)]));
  const options = { ...(op.confirm && { confirm: true }), ...(op.kind === 'PUT' && hasPatch.has(op.id) && { method: 'PUT' }) };
  return [...(ids.length > 0 ? [path] : []), ...(op.input ? [input] : []), options];
}

/** The smallest and the largest input, once where they are the same; one `undefined` where there is no input. */
export function inputsOf(op: RestOperation, known?: Known): unknown[] {
  const schema = schemaOf(op);
  if (!schema) return [undefined];
  const inputs = (['required', 'all'] satisfies Extent[]).map((extent) => inputFor(schema, extent, known));
  return JSON.stringify(inputs[0]) === JSON.stringify(inputs[1]) ? [inputs[0]] : inputs;
}
