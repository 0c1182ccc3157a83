import { join } from 'node:path';
import type { Disk, Sink } from './disk.js';
import type { Format } from './formats/index.js';

/** Number of characters to buffer in memory while records are sorted by day. */
const MOST_WAITING = 4_000_000;

/** Distributes the records of a journal to one file per day, in a folder. Returns the days. */
async function sortByDay(disk: Disk, journal: { path: string; bytes: number }, folder: string): Promise<string[]> {
  const lengths = new Map<string, number>();
  let waiting = new Map<string, string>();
  let size = 0;
  const write = async () => {
    for (const [day, text] of waiting) {
      const data = Buffer.from(text);
      const length = lengths.get(day) ?? 0;
      // One after another: there may be more days than the limit of open files.
      const sink = await disk.open(join(folder, `${day}.records`), length);
      try {
        await sink.write(data);
      } finally {
        await sink.close();
      }
      lengths.set(day, length + data.length);
    }
    waiting = new Map();
    size = 0;
  };
  for await (const lines of disk.lines(journal.path, journal.bytes)) {
    for (const line of lines) {
      const tab = line.indexOf('\t');
      const day = line.slice(0, tab);
      waiting.set(day, `${waiting.get(day) ?? ''}${line.slice(tab + 1)}\n`);
      size += line.length;
    }
    if (size >= MOST_WAITING) await write();
  }
  await write();
  return [...lengths.keys()].sort();
}

/**
 * Writes a platform's day files from its journal. After an interruption, the next run starts this step again and replaces each file
 * atomically. Returns the number of files.
 */
export async function writeDayFiles(
  disk: Disk,
  journal: { path: string; bytes: number },
  { folder, work, format, signal }: { folder: string; work: string; format: Format; signal: AbortSignal | undefined },
): Promise<number> {
  await disk.remove(work);
  await disk.makeFolder(work);
  const days = await sortByDay(disk, journal, work);
  if (days.length > 0) await disk.makeFolder(folder);
  for (const day of days) {
    signal?.throwIfAborted();
    const records = join(work, `${day}.records`);
    const file = join(folder, `${day}.${format.extension}`);
    if (!format.write) {
      await complete(await disk.open(records, await disk.size(records)), async () => undefined);
      await disk.replace(records, file);
      continue;
    }
    const part = join(work, `${day}.part`);
    const sink = await disk.open(part);
    await complete(sink, () => format.write?.(disk.lines(records), sink));
    await disk.replace(part, file);
    await disk.remove(records);
  }
  await disk.remove(work);
  return days.length;
}

async function complete(sink: Sink, write: () => Promise<void> | undefined): Promise<void> {
  try {
    await write();
    await sink.flush();
  } finally {
    await sink.close();
  }
}
