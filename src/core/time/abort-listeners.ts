/** The calls under way by their signal. One listener serves them all: at the eleventh, Node would warn of a leak. */
const LISTENERS = new WeakMap<AbortSignal, { calls: Set<() => void>; fire: () => void }>();

/** Calls back when the signal is aborted; returns what ends that. */
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
