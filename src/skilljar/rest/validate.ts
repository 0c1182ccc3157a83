import type { Issue } from '../../core/operation/index.js';
import type { SkilljarContext } from './context.js';
import type { RestOperation } from './operation.js';

// An entry of its own, so that a bundle without validation can leave it out, and zod with it.
const checks = () => import('learning-platforms/skilljar/schemas');

/** Checks a body or query before it is sent. */
export async function checkInput({ validation, transport }: SkilljarContext, op: RestOperation, input: unknown): Promise<Issue[]> {
  return validation === 'off' || !op.input ? [] : (await checks()).checkInput(op, input, transport.observer);
}

/** Checks an answer, or each item of a list: says what `strict` must fail with. Is not made where nobody would be told. */
export async function checkAnswer(
  { validation, transport: { observer } }: SkilljarContext,
  op: RestOperation,
  body: unknown,
  isList: boolean,
): Promise<string | undefined> {
  const strict = validation === 'strict';
  if (validation === 'off' || !(strict || observer.logger || observer.hooks.onMismatch)) return undefined;
  return (await checks()).checkAnswer(op, body, isList, strict, observer);
}
