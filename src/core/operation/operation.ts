/** The names of the four platforms on the facade. */
export type PlatformName = 'instruqt' | 'sda' | 'skilljar' | 'learningPath';

/**
 * The effect of an operation: `read` changes nothing, repeating an `idempotent` call has no further effect, repeating a `write` may
 * take effect again. Declared once per operation. It determines which failures are retried, regardless of the HTTP method.
 */
export type Effect = 'read' | 'idempotent' | 'write';

/** The GraphQL operation type or the HTTP method. */
export type OperationKind = 'query' | 'mutation' | 'subscription' | 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The description of an operation that a call needs. */
export interface OperationInfo {
  /** The path of the method on the facade: `instruqt.tracks.create`. */
  readonly id: string;
  /** The platform's name for it: the GraphQL root field or the official operationId. */
  readonly operation: string;
  readonly kind: OperationKind;
  readonly effect: Effect;
  /** True for metered operations: any failure is retried only if the options of the call request retries. */
  readonly once?: boolean;
  /** True for a document with more than one root field: one field may take effect although another fails. */
  readonly several?: boolean | undefined;
  /** The path of the method that verifies whether a write took effect. */
  readonly verifyWith?: string | undefined;
}
