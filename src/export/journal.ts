import type { ProgressRecord } from '../learners/index.js';
import { dayOf } from './columns.js';
import type { Disk } from './disk.js';
import { ExportError } from './errors.js';

/**
 * A line of the journal: the day, a tab, and the record. The JSON of a record has neither tabs nor line breaks, and the day at the front saves
 * reading it again to find its file.
 */
const lineOf = (record: ProgressRecord): string => `${dayOf(record)}\t${JSON.stringify(record)}\n`;

/** The records of a platform, in the order in which they came. */
export interface Journal {
  add(record: ProgressRecord): void;
  /** Characters that are not written yet. */
  readonly waiting: number;
  /** Writes what waits, and resolves to the length when it is on the disk. */
  flush(): Promise<number>;
  close(): Promise<void>;
}

/** Opens a journal at its recorded length: what is beyond came after the checkpoint, and comes again. */
export async function openJournal(disk: Disk, path: string, bytes: number): Promise<Journal> {
  if (bytes > 0 && ((await disk.size(path)) ?? 0) < bytes) {
    throw new ExportError('CHECKPOINT', `${path} is shorter than the checkpoint says: it is damaged. Export into another directory.`);
  }
  const sink = await disk.open(path, bytes);
  if (bytes === 0) await disk.syncFolder(path);
  let [length, text] = [bytes, ''];
  return {
    add(record) {
      text += lineOf(record);
    },
    get waiting() {
      return text.length;
    },
    async flush() {
      const data = Buffer.from(text);
      text = '';
      if (data.length > 0) {
        await sink.write(data);
        await sink.flush();
      }
      length += data.length;
      return length;
    },
    close: () => sink.close(),
  };
}
