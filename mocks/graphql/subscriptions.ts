import { type ExecutionArgs, GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { Feed } from '../../src/graphql/subscribe/index.js';
import { operationsById } from '../operations.js';
import { checkAnswer } from './check-answer.js';
import { checkDocument } from './document.js';
import { fieldResolver } from './field-resolver.js';
import type { Context, Dict, MockPlatform } from './platform.js';

interface Subscriber {
  readonly field: string;
  readonly args: Dict;
  readonly feed: Feed<unknown>;
}

/** A client's message to subscribe. */
export interface SubscribeRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/** The subscriptions of a platform: tests publish events, and the current subscribers receive them. */
export class LiveEvents {
  readonly #platform: MockPlatform;
  readonly #world: Omit<Context, 'caller'>;
  readonly #subscribers = new Set<Subscriber>();

  constructor(platform: MockPlatform, world: Omit<Context, 'caller'>) {
    this.#platform = platform;
    this.#world = world;
  }

  /**
   * Sends an event to the subscribers of a field. Use the platform's name of the field or the operation's id. Missing fields are generated.
   * `where` restricts the event to subscribers with these arguments. Returns the number of subscribers that receive it.
   *
   * @throws TypeError for an unknown subscription, field or argument.
   */
  readonly publish = (field: string, event: Dict = {}, where: Dict = {}): number => {
    const schema = this.#platform.schema();
    const fields = schema.getSubscriptionType()?.getFields() ?? {};
    const name = operationsById().get(field)?.operation ?? field;
    const known = fields[name];
    if (!known) throw new TypeError(`Unknown subscription ${field}. Expected one of: ${Object.keys(fields).join(', ')}.`);
    checkAnswer(schema, event, known.type, 'event');
    const wrong = Object.keys(where).find((argument) => !known.args.some((arg) => arg.name === argument));
    if (wrong)
      throw new TypeError(`Unknown argument ${wrong} of ${name}. Expected one of: ${known.args.map((arg) => arg.name).join(', ')}.`);
    const reached = [...this.#subscribers].filter(
      (one) => one.field === name && Object.entries(where).every(([name, value]) => one.args[name] === value),
    );
    for (const { feed, args } of reached) feed.push({ [name]: { ...args, ...structuredClone(event) } });
    return reached.length;
  };

  /** Ends all subscriptions, as the platform does after the last event. */
  readonly end = (): void => {
    for (const { feed } of this.#subscribers) feed.end();
    this.#subscribers.clear();
  };

  /** The arguments for the executor, or the errors of the document. @internal */
  prepare(request: SubscribeRequest, caller: Context['caller']): ExecutionArgs | readonly GraphQLError[] {
    const checked = checkDocument(this.#platform, request.query);
    if ('errors' in checked) return checked.errors;
    return {
      schema: this.#platform.schema(),
      document: checked.document,
      variableValues: request.variables,
      operationName: request.operationName,
      contextValue: { ...this.#world, caller },
      fieldResolver: fieldResolver(this.#platform) as GraphQLFieldResolver<unknown, unknown>,
      typeResolver: (value) => (value as { __typename?: string }).__typename,
      subscribeFieldResolver: (_source, args, _context, info) => this.#subscribe(info.fieldName, args),
    };
  }

  #subscribe(field: string, args: Dict): AsyncIterable<unknown> {
    const feed: Feed<unknown> = new Feed(
      Number.POSITIVE_INFINITY,
      () => undefined,
      () => this.#subscribers.delete(subscriber),
    );
    const subscriber: Subscriber = { field, args, feed };
    this.#subscribers.add(subscriber);
    return { [Symbol.asyncIterator]: () => feed };
  }
}

/** A rejected request, as a message on a WebSocket. */
export async function refusalOf(response: Response): Promise<GraphQLError> {
  const { errors, message } = (await response.json().catch(() => ({}))) as { errors?: { message?: string }[]; message?: string };
  return new GraphQLError(errors?.[0]?.message ?? message ?? `Status ${response.status}.`, { extensions: { status: response.status } });
}
