import type { Issue } from '../../core/operation/index.js';
import type { SkilljarContext } from './context.js';
import type { RestOperation } from './operation.js';

// A separate entry point, so that a bundle without validation contains neither this file nor zod.
const checks = () => import('learning-platforms/skilljar/schemas');

/** Validates a body or query before it is sent. */
export async function checkInput({ validation, transport }: SkilljarContext, op: RestOperation, input: unknown): Promise<Issue[]> {
  return validation === 'off' || !op.input ? [] : (await checks()).checkInput(op, input, transport.observer, validation === 'strict');
}

/** Validates a response, or each item of a list. Returns the error for `strict`. Skipped if nothing receives the result. */
export async function checkAnswer(
  { validation, transport: { observer, options } }: SkilljarContext,
  op: RestOperation,
  body: unknown,
  isList: boolean,
): Promise<string | undefined> {
  const strict = validation === 'strict';
  const { drift } = options;
  if (validation === 'off' || !(strict || observer.logger || observer.hooks.onMismatch || drift)) return undefined;
  return (await checks()).checkAnswer(op, body, isList, strict, observer, drift);
}
