/** What is above this makes a timer fire at once. */
export const LONGEST_TIMER_MS = 2_147_483_647;

/** Returns what clears it. `keepsAlive`: whether the process waits for it. */
export function timer(callback: () => void, ms: number, keepsAlive = false): () => void {
  // Taken together: a test may fake them, or take its fakes away, between the two.
  const { setTimeout, clearTimeout } = globalThis;
  const handle = setTimeout(callback, Math.min(ms, LONGEST_TIMER_MS));
  if (!keepsAlive) (handle as { unref?: () => void }).unref?.();
  return () => clearTimeout(handle);
}
