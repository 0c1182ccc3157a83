import type { DocumentNode } from 'graphql';
import { describe, expectTypeOf, it } from 'vitest';
import { type Call, createLearningPlatforms, type TypedDocument } from '../../src/index.js';

const { instruqt, skilljar } = createLearningPlatforms({ instruqt: { apiKey: 'k' }, skilljar: { apiKey: 'k' } });

/** As codegen's client preset writes them. */
declare class TypedDocumentString<TResult, TVariables> extends String {
  __apiType?: (variables: TVariables) => TResult;
}
/** As @graphql-typed-document-node declares them. */
interface TypedDocumentNode<TResult, TVariables> extends DocumentNode {
  __apiType?: (variables: TVariables) => TResult;
  __resultType?: TResult;
  __variablesType?: TVariables;
}
interface Result {
  track: { title: string } | null;
}

declare const boxed: TypedDocumentString<Result, { id: string }>;
declare const node: TypedDocumentNode<Result, { id: string }>;
declare const bare: TypedDocument<Result, Record<string, never>>;
declare const optional: TypedDocument<Result, { id?: string }>;

describe('request', () => {
  it('infers from a typed document', () => {
    expectTypeOf(instruqt.request(boxed, { id: 't' })).toEqualTypeOf<Call<Result>>();
    expectTypeOf(instruqt.request(node, { id: 't' })).toEqualTypeOf<Call<Result>>();
    expectTypeOf(instruqt.request(bare)).toEqualTypeOf<Call<Result>>();
    expectTypeOf(instruqt.request(optional)).toEqualTypeOf<Call<Result>>();
    expectTypeOf(instruqt.request(optional, { id: 't' }, { effect: 'read' })).toEqualTypeOf<Call<Result>>();
  });

  it('refuses the wrong variables of a typed document', () => {
    // @ts-expect-error an id is needed
    instruqt.request(boxed);
    // @ts-expect-error an id is needed
    instruqt.request(node, {});
    // @ts-expect-error an id is a string
    instruqt.request(node, { id: 7 });
  });

  it('takes any string, and returns the type argument, or unknown', () => {
    expectTypeOf(instruqt.request('{ a }')).toEqualTypeOf<Call<unknown>>();
    expectTypeOf(instruqt.request<{ a: number }>('{ a }', { x: 1 })).toEqualTypeOf<Call<{ a: number }>>();
    // @ts-expect-error no such effect
    instruqt.request('{ a }', {}, { effect: 'maybe' });
  });

  it('takes a document that was parsed and knows no types', () => {
    const parsed = {} as DocumentNode;
    expectTypeOf(instruqt.request(parsed)).toEqualTypeOf<Call<unknown>>();
    expectTypeOf(instruqt.request<{ a: number }>(parsed, { x: 1 })).toEqualTypeOf<Call<{ a: number }>>();
  });

  it('is there for GraphQL alone', () => {
    expectTypeOf(skilljar).not.toHaveProperty('request');
  });
});
