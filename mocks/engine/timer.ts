/** Timers fire immediately above this value. */
export const LONGEST_TIMER_MS = 2_147_483_647;

/** Returns a function that clears the timer. `keepsAlive`: whether the process waits for it. */
export function timer(callback: () => void, ms: number, keepsAlive = false): () => void {
  // Both are read together, because a test can install or remove fake timers in between.
  const { setTimeout, clearTimeout } = globalThis;
  const handle = setTimeout(callback, Math.min(ms, LONGEST_TIMER_MS));
  if (!keepsAlive) (handle as { unref?: () => void }).unref?.();
  return () => clearTimeout(handle);
}
