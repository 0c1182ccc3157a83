import type { PlatformName } from '../operation/index.js';

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
  /** Every answer of a GraphQL platform, before the call returns it. Must not reject. */
  graphqlAnswer(platform: PlatformName, operation: string, document: string, data: unknown): Promise<void>;
  /** Every validated answer of a REST platform, with what differs in it. Must not throw. */
  restAnswer(platform: PlatformName, mismatches: readonly RestMismatch[]): void;
}
