/** The four platforms, by their names on the facade. */
export type PlatformName = 'instruqt' | 'sda' | 'skilljar' | 'learningPath';

/**
 * The effect of repeating a call: `read` changes nothing, `idempotent` sets a state (twice is the same as once), `write` may act twice.
 * Declared once per operation. It decides what is retried, regardless of the HTTP method.
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
  /** True when even a refused attempt is retried only if the call's own options request retries (metered operations). */
  readonly once?: boolean;
  /** True when it has more than one root field: one of them may take effect though another fails. */
  readonly several?: boolean | undefined;
  /** The path of the method that verifies whether a write took effect. */
  readonly verifyWith?: string | undefined;
}
