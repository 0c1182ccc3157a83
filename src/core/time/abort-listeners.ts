/** Active calls by signal. They share one listener, because Node warns of a leak at the eleventh listener. */
const LISTENERS = new WeakMap<AbortSignal, { calls: Set<() => void>; fire: () => void }>();

/** Calls `onAbort` when the signal is aborted. Returns a function that removes the callback. */
export function listen(signal: AbortSignal, onAbort: () => void): () => void {
  let shared = LISTENERS.get(signal);
  if (!shared) {
    const calls = new Set<() => void>();
    shared = {
      calls,
      fire: () => {
        for (const call of [...calls]) call();
      },
    };
    LISTENERS.set(signal, shared);
    signal.addEventListener('abort', shared.fire, { once: true });
  }
  const { calls, fire } = shared;
  calls.add(onAbort);
  return () => {
    if (!calls.delete(onAbort) || calls.size > 0) return;
    LISTENERS.delete(signal);
    signal.removeEventListener('abort', fire);
  };
}
