/** The four platforms, by the name they have on the facade. */
export type PlatformName = 'instruqt' | 'sda' | 'skilljar' | 'learningPath';

/**
 * What repeating a call does: `read` changes nothing, `idempotent` sets a state (twice is the same as once), `write` may act twice.
 * Declared once per operation; it decides what is retried, never the HTTP verb.
 */
export type Effect = 'read' | 'idempotent' | 'write';

/** What goes over the wire: a GraphQL operation type or an HTTP method. */
export type OperationKind = 'query' | 'mutation' | 'subscription' | 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What the transport has to know of an operation. */
export interface OperationInfo {
  /** The road from the facade: `instruqt.tracks.create`. */
  readonly id: string;
  /** The platform's own name: the GraphQL root field or the official operationId. */
  readonly operation: string;
  readonly kind: OperationKind;
  readonly effect: Effect;
  /** True when even a refused attempt is not repeated unless the call itself asks for retries (metered operations). */
  readonly once?: boolean;
  /** The call that tells whether a write took effect. */
  readonly tell?: string | undefined;
}
