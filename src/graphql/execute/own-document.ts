import { ConfigurationError, InputError } from '../../core/errors/index.js';
import type { Effect, Issue } from '../../core/operation/index.js';
import type { WithResponse } from '../../core/results/index.js';
import { checkOptions } from '../../core/settings/index.js';
import type { GraphQLContext } from '../context.js';
import type { ReadDocument } from '../document/index.js';
import type { RequestOptions } from '../request-method.js';
import { checkedVariables, openCall, sendDocument } from './execute.js';

const EFFECTS: readonly Effect[] = ['read', 'idempotent', 'write'];

/** Runs a custom document. */
export async function runDocument(
  context: GraphQLContext,
  document: unknown,
  variables: object,
  options: RequestOptions,
): Promise<WithResponse<unknown>> {
  checkOptions(options);
  const { effect, operationName, ...rest } = options;
  if (effect !== undefined && !EFFECTS.includes(effect)) {
    throw new ConfigurationError(`${context.platform}.request: options.effect must be 'read', 'idempotent' or 'write'.`);
  }
  const read = await readDocument(document, operationName);
  const { kind, several } = 'kind' in read ? read : ({ kind: 'query', several: false } as const);
  const id = `${context.platform}.request`;
  const op = { id, operation: 'request', kind, effect: effect ?? (kind === 'query' ? 'read' : 'write'), several } as const;
  const state = openCall(context, op, rest);
  return state.run(async () => {
    if ('issues' in read) throw new InputError(read.issues, state.context);
    const given = checkedVariables(variables ?? {}, state);
    const points = await context.estimate?.(read.text, state.context);
    return sendDocument(context, state, { document: read.text, operationName: read.name }, given, points);
  });
}

/** Returns document errors as a value, so that they are thrown inside the call, where hooks see them. */
async function readDocument(document: unknown, operationName: string | undefined): Promise<ReadDocument | { issues: readonly Issue[] }> {
  const reader = await import('../document/index.js');
  try {
    return reader.readDocument(document, operationName);
  } catch (error) {
    if (error instanceof reader.DocumentProblem) return { issues: error.issues };
    throw error;
  }
}
