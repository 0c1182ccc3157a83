import type { Effect, OperationKind, PlatformName } from './operation.js';

/** An operation of a platform's API, and the method that calls it. */
export interface ManifestEntry {
  /** The path of the method on the facade: `instruqt.tracks.create`, `skilljar.domain.publishedCourses.list`. */
  readonly id: string;
  readonly platform: PlatformName;
  /** The GraphQL root field, or the official operationId. */
  readonly operation: string;
  readonly kind: OperationKind;
  readonly effect: Effect;
  /** True for irreversible operations. The call requires `{ confirm: true }` in its options. */
  readonly confirm?: true;
  /** REST only: the documented path. */
  readonly url?: string;
  /** The source: `documented` (the platform's reference), `official` (only its OpenAPI document) or `inferred` (other evidence). */
  readonly evidence: 'documented' | 'official' | 'inferred';
}

/** The argument and result types of an operation. For a list, the result contains all items. */
export interface OperationShape<Variables, Result> {
  readonly variables: Variables;
  readonly result: Result;
}
