import type { ExportProgress } from '../src/export/index.js';

/** Shows how far an export is. How many records there will be is not known, so nothing says how long it takes. */
export interface ProgressView {
  update(progress: ExportProgress): void;
  stop(): void;
}

/** Milliseconds from one line to the next where there is no terminal. */
const LINE_EVERY = 10_000;

/** Records per second of the platform that is read, as text, since this run began with it. */
function rates(now: () => number) {
  let current: string | undefined;
  let [records, at] = [0, 0];
  return (progress: ExportProgress): string => {
    if (progress.platform !== current) [current, records, at] = [progress.platform, progress.records, now()];
    const seconds = (now() - at) / 1000;
    return seconds >= 1 ? `, ${((progress.records - records) / seconds).toFixed(1)}/s` : '';
  };
}

const PHASES = { reading: '', writing: ', writing files', complete: ', done', failed: ', failed' } as const;

/** One line for each change of phase, and one every ten seconds. */
export function plainProgress(write: (line: string) => unknown, now: () => number = Date.now): ProgressView {
  const rate = rates(now);
  let [shown, at] = ['', now()];
  return {
    update(progress) {
      const { platform, phase, records } = progress;
      const speed = rate(progress);
      const state = `${platform} ${phase}`;
      if (phase === 'reading' ? now() - at < LINE_EVERY : state === shown) return;
      [shown, at] = [state, now()];
      write(`${platform}: ${records} records${speed}${PHASES[phase]}\n`);
    },
    stop() {},
  };
}

/** On a terminal, one line that changes. Plain lines where there is none, or where cli-progress is not installed. */
export async function progressView(stream: NodeJS.WriteStream): Promise<ProgressView> {
  const plain = plainProgress((line) => stream.write(line));
  if (!stream.isTTY) return plain;
  const library = await import('cli-progress').catch(() => undefined);
  if (!library) return plain;
  const rate = rates(Date.now);
  let last: ExportProgress | undefined;
  const bar = new library.default.SingleBar({
    stream,
    fps: 5,
    hideCursor: true,
    format: () => (last ? `${last.platform}: ${last.records} records${rate(last)}${PHASES[last.phase]}` : 'Starting'),
  });
  bar.start(0, 0);
  return {
    update(progress) {
      last = progress;
      bar.update(progress.newRecords);
    },
    stop: () => bar.stop(),
  };
}
