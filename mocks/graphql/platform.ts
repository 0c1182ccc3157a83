import type { GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Generator } from '../engine/generator.js';
import type { Answered } from '../engine/overrides.js';
import type { SchemaTraits } from './schema.js';
import type { MockRow, Tables } from './tables.js';

/** Arguments and half-filled objects. */
export type Dict = Readonly<Record<string, unknown>>;

/** What every resolver is given beside its arguments. */
export interface Context {
  readonly tables: Tables;
  readonly now: () => Date;
  /** Who asks: a row, when the request says so. */
  readonly caller: MockRow | undefined;
  /** What tests want answered instead. */
  readonly override?: ContextOverride | undefined;
}

/** Gives resolvers access to the overrides. */
export interface ContextOverride {
  /** What a test wants a root field to answer; nothing at once where none does. */
  find(field: string, args: Dict): Promise<Answered | undefined> | undefined;
  /** What completes their answers. */
  readonly generator: Generator;
  /** The id of a field's operation. */
  idOf(field: string): string | undefined;
  /** Sends this, whatever the rest of the document comes to. */
  instead(response: Response): void;
}

/** Answers one field. May leave out whatever it does not know: the rest is filled in. */
export type Resolver = (args: Dict, context: Context, source: MockRow) => unknown;

/** Type → field → resolver. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/** What one GraphQL platform is, apart from its data. */
export interface MockPlatform {
  readonly name: string;
  readonly schema: () => GraphQLSchema;
  readonly traits: SchemaTraits;
  /** With a schema of the caller's own: whether a field is in that one only, so that its values are generated. */
  readonly isAdded?: (type: string, field: string) => boolean;
  readonly resolvers: Resolvers;
  /** Fields that rows hold, so that they can be seeded, and that are shown by what the arguments or other rows say. */
  readonly views?: Resolvers;
  /** Types that are another type under an older name: they share its rows. */
  readonly sameAs?: Readonly<Record<string, string>>;
  /** Throws when a root field's arguments name something that is not there, whatever the field then does. */
  readonly check?: (field: string, args: Dict, context: Context) => void;
  /** Brings arguments that name the same thing differently to one form, for the conventions. */
  readonly normalize?: (args: Dict, context: Context) => Dict;
  /** The platform's error for an id that nothing has. */
  readonly notFound: (type: string, id: string) => GraphQLError;
  /** The answer to a request that holds no query. */
  readonly malformed: (what: string) => Response;
  /** The answer to a missing or wrong key. */
  readonly unauthorized: () => Response;
}

/** An error in the platform's own words; the code goes where the platform puts its codes. */
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
