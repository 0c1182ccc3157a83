// What the command line shows of an export.
import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { plainProgress, progressView } from '../../cli/export/progress.js';

const at = (records: number, fraction?: number) => ({
  platform: 'skilljar' as const,
  phase: 'reading' as const,
  records,
  newRecords: records,
  ...(fraction !== undefined && { fraction }),
});

it('plain lines have the rate, and the time left where the platform says how much there is', () => {
  let now = 0;
  const lines: string[] = [];
  const view = plainProgress(
    (line) => lines.push(line),
    () => now,
  );
  const steps: [number, ReturnType<typeof at>][] = [
    [0, at(0, 0.2)],
    [10_000, at(100, 0.3)],
    [20_000, at(200, 0.4)],
    [30_000, at(300)],
    [3_600_000, at(400, 0.41)],
  ];
  for (const [time, progress] of steps) {
    now = time;
    view.update(progress);
  }
  view.update({ ...at(400), phase: 'complete' });
  expect(lines).toEqual([
    'skilljar: 100 records, 10.0/s, 30 %, 70 s left\n',
    'skilljar: 200 records, 10.0/s, 40 %, 60 s left\n',
    'skilljar: 300 records, 10.0/s\n',
    'skilljar: 400 records, 0.1/s, 41 %, 2.8 h left\n',
    'skilljar: 400 records, 0.1/s, done\n',
  ]);
});

it('a terminal has a bar where there is something to measure it by', async () => {
  vi.useFakeTimers();
  const written: string[] = [];
  const stream = Object.assign(new EventEmitter(), {
    isTTY: true,
    columns: 120,
    write: (text: string) => written.push(text) > 0,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
    clearScreenDown: () => true,
  });
  const view = await progressView(stream as unknown as NodeJS.WriteStream);
  for (const progress of [at(50, 0.5), at(60)]) {
    view.update(progress);
    vi.advanceTimersByTime(1000);
  }
  view.stop();
  vi.useRealTimers();
  const text = written.join('');
  expect(text).toContain('##########.......... skilljar: 50 records');
  expect(text).toMatch(/(?<![#.] )skilljar: 60 records/);
});
