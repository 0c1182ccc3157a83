import type { Effect, OperationKind, PlatformName } from './operation.js';

/** One wire operation, and the method that serves it. */
export interface ManifestEntry {
  /** The road from the facade: `instruqt.tracks.create`, `skilljar.domain.publishedCourses.list`. */
  readonly id: string;
  readonly platform: PlatformName;
  /** The GraphQL root field, or the official operationId. */
  readonly operation: string;
  readonly kind: OperationKind;
  readonly effect: Effect;
  /** REST only: the path as the platform documents it. */
  readonly url?: string;
  /** `documented`: in the platform's reference; `official`: in its OpenAPI only; `inferred`: known from other evidence. */
  readonly evidence: 'documented' | 'official' | 'inferred';
}

/** What an operation takes and what it answers with, as types; of a list all its items. */
export interface OperationShape<Variables, Result> {
  readonly variables: Variables;
  readonly result: Result;
}
