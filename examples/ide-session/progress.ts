const MB = 1_000_000;

/** Prints the progress of a download: one line that is rewritten on a terminal, and nothing elsewhere. */
export function progressLine(out: NodeJS.WriteStream): { update(bytes: number, total: number | undefined): void; end(): void } {
  if (!out.isTTY) return { update: () => undefined, end: () => undefined };
  return {
    update(bytes, total) {
      const of = total === undefined ? '' : ` of ${(total / MB).toFixed(1)} MB, ${Math.floor((100 * bytes) / Math.max(1, total))}%`;
      out.write(`\r${(bytes / MB).toFixed(1)} MB${of}`);
    },
    end: () => void out.write('\n'),
  };
}
