// Documents of operations whose signature is not documented: variables require types, so values are written into the text.
import { InputError } from '../../core/errors/index.js';
import type { Issue } from '../../core/operation/index.js';
import { type GraphQLClientLike, graphqlContextOf } from '../context.js';
import type { GraphQLOperation } from '../execute/index.js';

const NAME = /^[_A-Za-z]\w*$/;
const DEEPEST = 20;

/** Fills in arguments and selection: `{stopLab}` → `{stopLab(id:"l1"){id}}`. Throws an `InputError` for values that GraphQL cannot represent. */
export async function withLiterals(
  client: GraphQLClientLike,
  op: GraphQLOperation,
  args: unknown,
  selection: unknown,
): Promise<GraphQLOperation> {
  const issues: Issue[] = [];
  let written = '';
  if (!isRecord(args)) issues.push({ path: ['args'], message: 'must be an object with the arguments by name; pass {} for no arguments' });
  else {
    try {
      written = fields(args, ['args'], issues);
    } catch {
      issues.push({ path: ['args'], message: 'cannot be read: a getter or toJSON throws' });
    }
  }
  const asked = typeof selection === 'string' ? selection.trim().replace(/^\{([\s\S]*)\}$/, '$1') : '';
  // A text that is not a selection could end the operation and start another one.
  if (selection !== undefined && !(await import('../document/index.js')).isSelection(asked)) {
    issues.push({ path: ['selection'], message: 'must name fields, such as "id name"' });
  }
  if (issues.length > 0) {
    const { platform } = graphqlContextOf(client);
    throw new InputError(issues, { platform, operation: `${platform}.${op.id}` });
  }
  const filled = (written && `(${written})`) + (asked && `{${asked}}`);
  return { ...op, text: op.text.replace(/\}\s*$/, () => `${filled}}`), literals: args as object };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function fields(record: Record<string, unknown>, path: (string | number)[], issues: Issue[]): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      if (!NAME.test(name))
        issues.push({ path: [...path, name], message: 'must be a GraphQL name: letters, digits and _ only, not starting with a digit' });
      return `${name}:${literal(value, [...path, name], issues)}`;
    })
    .join(' ');
}

function literal(value: unknown, path: (string | number)[], issues: Issue[]): string {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return JSON.stringify(value);
  if (path.length <= DEEPEST) {
    if (Array.isArray(value)) return `[${value.map((item, i) => literal(item, [...path, i], issues)).join(' ')}]`;
    if (isRecord(value) && Object.prototype.toString.call(value) === '[object Object]') return `{${fields(value, path, issues)}}`;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return JSON.stringify(value);
  issues.push({ path, message: 'must be a string, a finite number, a boolean, null, a Date, or a list or plain object of these' });
  return 'null';
}
