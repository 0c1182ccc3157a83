import type { InstruqtErrorCode } from '../src/instruqt/error-codes.js';
import type { OperationId, OperationTypes } from '../src/manifest/index.js';
import type { DeepPartial } from './engine/deep-partial.js';
import type { MockReply, OverrideContext } from './engine/overrides.js';

/** The operations that can be overridden: all except subscriptions, whose events tests publish. */
export type AnswerableId = {
  [Id in OperationId]: Id extends `${string}.watch${string}` ? never : Id;
}[OperationId];

/** The result of an override: some fields of the operation's result, the items of a list, or `null` if the operation returns nothing. */
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
  /**
   * An error with the platform's code, such as `BE_034_EntityNotFound`, in the platform's format. Default message: the meaning of the code.
   */
  graphqlError(code: InstruqtErrorCode, message?: string): MockReply;
}

/** The second argument of an override. */
export type AnswerContext<Id extends OperationId> = Id extends `skilljar.${string}`
  ? OverrideContext<Id, AnswerOf<Id>>
  : Id extends `instruqt.${string}`
    ? InstruqtContext<Id>
    : GraphQLContext<Id>;

// biome-ignore lint/suspicious/noConfusingVoidType: a function that only looks returns nothing.
type Given<Id extends OperationId> = AnswerOf<Id> | MockReply | undefined | void;

/**
 * Overrides one operation. If it returns `undefined`, the previous override or the platform responds. If it throws an error, the request
 * fails and `platforms.problems` reports it. To return an error of the platform, use `http` or `graphqlError` of the context.
 */
export type Answerer<Id extends OperationId> = (
  variables: OperationTypes[Id]['variables'],
  context: AnswerContext<Id>,
) => Given<Id> | Promise<Given<Id>>;
