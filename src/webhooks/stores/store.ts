/**
 * Remembers deliveries, so that one that the platform sends twice runs its handlers once. Implement it over a database that all processes
 * share. Every method must be atomic. Ids contain no personal data.
 */
export interface IdempotencyStore {
  /**
   * Reserves a delivery. Returns `'claimed'` when the caller is to process it, `'running'` while another caller has a claim that is younger
   * than `leaseMs`, and `'done'` after `complete`.
   *
   * @param id The delivery.
   * @param owner A unique text for the caller's attempt.
   * @param leaseMs The age in milliseconds at which a claim ends by itself, because its process must have crashed.
   */
  claim(id: string, owner: string, leaseMs: number): Promise<'claimed' | 'running' | 'done'>;
  /** Marks a delivery as processed, and remembers it for `keepMs` milliseconds. */
  complete(id: string, owner: string, keepMs: number): Promise<void>;
  /** Ends the claim of `owner`, if it has one, so that the delivery can be processed when the platform sends it again. */
  release(id: string, owner: string): Promise<void>;
}
