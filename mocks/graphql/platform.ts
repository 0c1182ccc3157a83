import type { GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Generator } from '../engine/generator.js';
import type { Answered } from '../engine/overrides.js';
import type { SchemaTraits } from './schema.js';
import type { MockRow, Tables } from './tables.js';

/** Arguments and partial objects. */
export type Dict = Readonly<Record<string, unknown>>;

/** The context of every resolver. */
export interface Context {
  readonly tables: Tables;
  readonly now: () => Date;
  /** The row of the caller, if the request identifies one. */
  readonly caller: MockRow | undefined;
  /** Overrides of operations. */
  readonly override?: ContextOverride | undefined;
}

/** Gives resolvers access to the overrides. */
export interface ContextOverride {
  /** The override's result for a root field. Returns `undefined` synchronously if no override exists. */
  find(field: string, args: Dict): Promise<Answered | undefined> | undefined;
  /** The seed for completing partial results. */
  readonly generator: Generator;
  /** The operation id of a field. */
  idOf(field: string): string | undefined;
  /** Sends this response, regardless of the rest of the document. */
  instead(response: Response): void;
}

/** Resolves one field. It can omit unknown fields, which are then generated. */
export type Resolver = (args: Dict, context: Context, source: MockRow) => unknown;

/** Type → field → resolver. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/** The definition of one GraphQL platform, without its data. */
export interface MockPlatform {
  readonly name: string;
  readonly schema: () => GraphQLSchema;
  readonly traits: SchemaTraits;
  /** With a custom schema: whether only that schema has a field, so that its values are generated. */
  readonly isAdded?: (type: string, field: string) => boolean;
  readonly resolvers: Resolvers;
  /** Fields that seeds can set, but whose value in a response depends on the arguments or on other rows. */
  readonly views?: Resolvers;
  /** Types that are an older name of another type: they share its rows. */
  readonly sameAs?: Readonly<Record<string, string>>;
  /** Throws an error if an argument of a root field refers to a record that does not exist, regardless of the field. */
  readonly check?: (field: string, args: Dict, context: Context) => void;
  /** Normalizes arguments that name the same record differently, for the default behavior. */
  readonly normalize?: (args: Dict, context: Context) => Dict;
  /** The platform's error for an unknown id. */
  readonly notFound: (type: string, id: string) => GraphQLError;
  /** The response to a request without a query. */
  readonly malformed: (what: string) => Response;
  /** The response to a missing or invalid key. */
  readonly unauthorized: () => Response;
}

/** An error in the platform's format, with the code in the place that the platform uses. */
export function platformError(message: string, code?: string): GraphQLError {
  return new GraphQLError(message, code ? { extensions: { code } } : {});
}

export function jsonResponse(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

/** The token of `Authorization: Bearer …`. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}
