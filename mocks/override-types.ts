import type { InstruqtErrorCode } from '../src/instruqt/error-codes.js';
import type { OperationId, OperationTypes } from '../src/manifest/index.js';
import type { DeepPartial } from './engine/deep-partial.js';
import type { MockReply, OverrideContext } from './engine/overrides.js';

/** The operations that can be overridden: all but subscriptions, whose events are published. */
export type AnswerableId = {
  [Id in OperationId]: Id extends `${string}.watch${string}` ? never : Id;
}[OperationId];

/** What an override of an operation gives: some of the answer's fields, of a list its items; `null` where there is nothing to answer with. */
export type AnswerOf<Id extends OperationId> = unknown extends OperationTypes[Id]['result']
  ? NonNullable<unknown> | null
  : undefined extends OperationTypes[Id]['result']
    ? null
    : DeepPartial<OperationTypes[Id]['result']>;

interface GraphQLContext<Id extends OperationId> extends OverrideContext<Id, AnswerOf<Id>> {
  /** An error of the platform, with status 200 and no data for this operation. */
  graphqlError(message: string, extensions?: Readonly<Record<string, unknown>>): MockReply;
}

interface InstruqtContext<Id extends OperationId> extends OverrideContext<Id, AnswerOf<Id>> {
  /** An error by the platform's code, `BE_034_EntityNotFound`, in its own form. Default of the message: what the code means. */
  graphqlError(code: InstruqtErrorCode, message?: string): MockReply;
}

/** What an override is given beside the variables. */
export type AnswerContext<Id extends OperationId> = Id extends `skilljar.${string}`
  ? OverrideContext<Id, AnswerOf<Id>>
  : Id extends `instruqt.${string}`
    ? InstruqtContext<Id>
    : GraphQLContext<Id>;

// biome-ignore lint/suspicious/noConfusingVoidType: a function that only looks returns nothing.
type Given<Id extends OperationId> = AnswerOf<Id> | MockReply | undefined | void;

/**
 * Answers one operation. `undefined` leaves it to the override before, and at last to the platform. What it throws fails the request, and
 * shows in `platforms.problems`; to answer with an error of the platform, the context has `http` and `graphqlError`.
 */
export type Answerer<Id extends OperationId> = (
  variables: OperationTypes[Id]['variables'],
  context: AnswerContext<Id>,
) => Given<Id> | Promise<Given<Id>>;
