import type { Options } from 'cli-progress';
import type { ExportProgress } from '../../src/export/index.js';

/** Shows the progress of an export, and the remaining time if the platform reports a total. */
export interface ProgressView {
  update(progress: ExportProgress): void;
  stop(): void;
}

/** Milliseconds between lines without a terminal. */
const LINE_EVERY = 10_000;

const short = (seconds: number) =>
  seconds < 90 ? `${Math.round(seconds)} s` : seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;

/** Records per second and remaining time of the current platform, as text. Measured from the start of the platform in this run. */
function rates(now: () => number) {
  let current: string | undefined;
  let [records, fraction, at] = [0, 0, 0];
  return (progress: ExportProgress): string => {
    if (progress.platform !== current)
      [current, records, fraction, at] = [progress.platform, progress.records, progress.fraction ?? 0, now()];
    const seconds = (now() - at) / 1000;
    if (seconds < 1) return '';
    const read = (progress.fraction ?? 0) - fraction;
    const left =
      read > 0 ? `, ${Math.floor((progress.fraction ?? 0) * 100)} %, ${short((seconds * (1 - (progress.fraction ?? 0))) / read)} left` : '';
    return `, ${((progress.records - records) / seconds).toFixed(1)}/s${left}`;
  };
}

const PHASES = { reading: '', writing: ', writing files', complete: ', done', failed: ', failed' } as const;

/** Prints a line at each change of phase, and every ten seconds. */
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

/** On a terminal, one line that changes. Without a terminal or the package cli-progress, plain lines. */
export async function progressView(stream: NodeJS.WriteStream): Promise<ProgressView> {
  const plain = plainProgress((line) => stream.write(line));
  if (!stream.isTTY) return plain;
  const library = await import('cli-progress').catch(() => undefined);
  if (!library) return plain;
  const rate = rates(Date.now);
  let last: ExportProgress | undefined;
  // Without a total there is no bar.
  const bar = (options: Options, progress: number) => (last?.fraction === undefined ? '' : `${BarFormat(progress, options)} `);
  const { BarFormat } = library.default.Format;
  const single = new library.default.SingleBar({
    stream,
    fps: 5,
    hideCursor: true,
    barsize: 20,
    barCompleteChar: '#',
    barIncompleteChar: '.',
    format: (options, { progress }) =>
      last ? `${bar(options, progress)}${last.platform}: ${last.records} records${rate(last)}${PHASES[last.phase]}` : 'Starting',
  });
  single.start(1, 0);
  return {
    update(progress) {
      last = progress;
      single.update(progress.fraction ?? (progress.phase === 'complete' ? 1 : 0));
    },
    stop: () => single.stop(),
  };
}
