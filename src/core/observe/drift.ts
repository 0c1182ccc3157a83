import type { PlatformName } from '../operation/index.js';

/** A difference between a REST response and its documentation. */
export interface RestMismatch {
  readonly platform: PlatformName;
  readonly operation: string;
  /** The path, without indices and without keys that are in no schema. */
  readonly path: string;
  readonly kind: 'unknown-enum-value' | 'null-for-non-null' | 'missing-field' | 'wrong-type' | 'broken-rule';
  /** The documented form, without any value of the response. */
  readonly expected: string;
  readonly value: unknown;
}

/** Receives the responses of all calls. Create one with `createDriftCollector` from `learning-platforms/drift`. */
export interface DriftSink {
  /** Called with every response of a GraphQL platform, before the call returns it. Must not reject. */
  graphqlAnswer(platform: PlatformName, operation: string, document: string, data: unknown): Promise<void>;
  /** Called with the differences in every validated response of a REST platform. Must not throw. */
  restAnswer(platform: PlatformName, mismatches: readonly RestMismatch[]): void;
}
