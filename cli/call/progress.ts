/** Shows on a terminal that a call is running. */
export interface Progress {
  /** The number of items so far. */
  count(items: number): void;
  /** Shows the elapsed time while a result is awaited. */
  waiting(result: unknown): Promise<unknown>;
  stop(): void;
}

/** Milliseconds before the first line: most calls are faster. */
const FIRST = 1000;
const CLEAR = '\r\u001b[K';

/** Shows progress on a terminal. Shows nothing for other streams. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { count() {}, waiting: async (result) => await result, stop() {} };
  const began = Date.now();
  let shown = false;
  let timer: NodeJS.Timeout | undefined;
  const show = (text: string) => {
    shown = true;
    stream.write(`${CLEAR}${text}`);
  };
  const stop = () => {
    clearInterval(timer);
    if (shown) stream.write(CLEAR);
    shown = false;
  };
  return {
    count: (items) => show(`${items} items`),
    async waiting(result) {
      timer = setInterval(() => show(`Waiting, ${Math.round((Date.now() - began) / 1000)} s`), FIRST);
      timer.unref();
      try {
        return await result;
      } finally {
        stop();
      }
    },
    stop,
  };
}
