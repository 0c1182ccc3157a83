import { SchemaError } from '../errors.js';

// The parts of an OpenAPI 3 document that are read.

export interface OpenApiParameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly schema?: unknown;
}

export interface OpenApiBody {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

export interface OpenApiOperation {
  readonly operationId?: string;
  readonly parameters?: readonly OpenApiParameter[];
  readonly requestBody?: OpenApiBody;
  readonly responses?: Readonly<Record<string, OpenApiBody>>;
}

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export type OpenApiPath = { readonly [method in (typeof METHODS)[number]]?: OpenApiOperation } & {
  readonly parameters?: readonly OpenApiParameter[];
};

export interface OpenApi {
  readonly openapi: string;
  readonly info?: { readonly title?: string; readonly version?: string };
  readonly paths: Readonly<Record<string, OpenApiPath>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Throws a `SchemaError` unless the value is an OpenAPI 3 document. */
export function checkOpenApi(document: unknown): OpenApi {
  const { openapi, paths } = (document ?? {}) as Partial<OpenApi>;
  const isOne = typeof openapi === 'string' && openapi.startsWith('3.') && typeof paths === 'object' && paths !== null;
  if (!isOne) throw new SchemaError('SOURCE', 'The document is not an OpenAPI 3 document: it must contain `openapi: 3.…` and `paths`.');
  return document as OpenApi;
}
