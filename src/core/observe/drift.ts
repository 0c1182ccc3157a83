import type { PlatformName } from '../operation/index.js';

/** An answer of a GraphQL platform, as its document selects it. */
export interface GraphQLAnswer {
  readonly platform: PlatformName;
  /** `instruqt.tracks.get` */
  readonly operation: string;
  readonly document: string;
  readonly data: unknown;
}

/** A place of a REST answer that its documentation does not describe so. */
export interface RestMismatch {
  readonly platform: PlatformName;
  readonly operation: string;
  /** Without indices and without keys that no schema names. */
  readonly path: string;
  readonly kind: 'unknown-enum-value' | 'null-for-non-null' | 'missing-field' | 'wrong-type' | 'broken-rule';
  /** What the documentation says, without any value of the answer. */
  readonly expected: string;
  readonly value: unknown;
}

/** Receives the answers of all calls. `createDriftCollector` of `learning-platforms/drift` makes one. */
export interface DriftSink {
  /** @internal */
  graphqlAnswer(answer: GraphQLAnswer): Promise<void>;
  /** @internal */
  restAnswer(platform: PlatformName, mismatches: readonly RestMismatch[]): void;
}
