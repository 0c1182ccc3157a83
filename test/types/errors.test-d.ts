import { describe, expectTypeOf, it } from 'vitest';
import {
  type AnyLearningPlatformError,
  type ErrorCode,
  type GraphQLErrorEntry,
  GraphQLResponseError,
  HttpError,
  type InputError,
  type Issue,
  isLearningPlatformError,
  type NotFoundError,
  type RateLimitError,
} from '../../src/index.js';

declare const thrown: unknown;

describe('errors', () => {
  it('narrow from unknown, then by code', () => {
    if (!isLearningPlatformError(thrown)) {
      expectTypeOf(thrown).toEqualTypeOf<unknown>();
      return;
    }
    expectTypeOf(thrown.attempts).toEqualTypeOf<number>();
    expectTypeOf(thrown.code).toEqualTypeOf<ErrorCode>();
    // @ts-expect-error not of every error
    thrown.retryAfterMs;
    switch (thrown.code) {
      case 'RATE_LIMIT':
        expectTypeOf(thrown).toEqualTypeOf<RateLimitError>();
        expectTypeOf(thrown.retryAfterMs).toEqualTypeOf<number | undefined>();
        break;
      case 'INVALID_INPUT':
        expectTypeOf(thrown).toEqualTypeOf<InputError>();
        expectTypeOf(thrown.issues).toEqualTypeOf<readonly Issue[]>();
        break;
      case 'GRAPHQL':
        expectTypeOf(thrown).toEqualTypeOf<GraphQLResponseError & { readonly code: 'GRAPHQL' }>();
        expectTypeOf(thrown.errors).toEqualTypeOf<readonly GraphQLErrorEntry[]>();
        expectTypeOf(thrown.data).toEqualTypeOf<unknown>();
        break;
      case 'CONNECTION':
        expectTypeOf(thrown.reached).toEqualTypeOf<boolean>();
        break;
      case 'NOT_FOUND':
        // Of any platform: what only GraphQL has may be absent.
        expectTypeOf(thrown).toEqualTypeOf<NotFoundError>();
        expectTypeOf(thrown.codes).toEqualTypeOf<readonly string[] | undefined>();
        expectTypeOf(thrown.errors).toEqualTypeOf<readonly GraphQLErrorEntry[] | undefined>();
        expectTypeOf(thrown.body).toEqualTypeOf<unknown>();
        break;
      case 'SERVER':
        expectTypeOf(thrown.status).toEqualTypeOf<number>();
        expectTypeOf(thrown.body).toEqualTypeOf<unknown>();
        expectTypeOf(thrown.headers).toEqualTypeOf<Headers>();
        break;
      // @ts-expect-error no such code
      case 'OUT_OF_COFFEE':
        break;
    }
  });

  it('narrow by class', () => {
    if (thrown instanceof GraphQLResponseError) {
      expectTypeOf(thrown.codes).toEqualTypeOf<readonly string[]>();
      // Also of the common classes.
      expectTypeOf(thrown.code)
        .exclude('GRAPHQL' as const)
        .not.toBeNever();
    }
    if (thrown instanceof HttpError) expectTypeOf(thrown.status).toEqualTypeOf<number>();
  });

  it('every code belongs to one error', () => {
    expectTypeOf<AnyLearningPlatformError['code']>().toEqualTypeOf<ErrorCode>();
    expectTypeOf<Extract<AnyLearningPlatformError, { code: 'NOT_FOUND' }>>().not.toBeNever();
  });

  it('cannot be written to', () => {
    if (isLearningPlatformError(thrown)) {
      // @ts-expect-error read-only
      thrown.attempts = 5;
    }
  });
});
