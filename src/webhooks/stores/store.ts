/**
 * Remembers deliveries, so that the handlers run once for a delivery that the platform sends twice. Implement it with a database that all
 * processes share. Every method must be atomic. Ids contain no personal data.
 */
export interface IdempotencyStore {
  /**
   * Reserves a delivery. Returns `'claimed'` if the caller must process it, `'running'` while another caller has a claim younger than
   * `leaseMs`, and `'done'` after `complete`.
   *
   * @param id The delivery.
   * @param owner A unique string for the caller's attempt.
   * @param leaseMs The age, in milliseconds, at which a claim expires, because its process must have crashed.
   */
  claim(id: string, owner: string, leaseMs: number): Promise<'claimed' | 'running' | 'done'>;
  /** Marks a delivery as processed, and remembers it for `keepMs` milliseconds. */
  complete(id: string, owner: string, keepMs: number): Promise<void>;
  /** Releases the claim of `owner`, if it exists, so that the delivery can be processed when the platform retries it. */
  release(id: string, owner: string): Promise<void>;
}
