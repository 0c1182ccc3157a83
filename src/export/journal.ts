import type { ProgressRecord } from '../learners/index.js';
import { dayOf } from './columns.js';
import type { Disk } from './disk.js';
import { ExportError } from './errors.js';

/**
 * A line of the journal: the day, a tab, and the record. The JSON of a record contains no tabs or line breaks. With the day first, the
 * record does not have to be parsed again to find its file.
 */
const lineOf = (record: ProgressRecord): string => `${dayOf(record)}\t${JSON.stringify(record)}\n`;

/** The records of a platform, in the order in which they were read. */
export interface Journal {
  add(record: ProgressRecord): void;
  /** Number of characters that are not written yet. */
  readonly waiting: number;
  /** Writes the buffered records. Resolves to the length when the data is on the disk. */
  flush(): Promise<number>;
  close(): Promise<void>;
}

/** Opens a journal at its recorded length. Records after it were written after the checkpoint, and are read again. */
export async function openJournal(disk: Disk, path: string, bytes: number): Promise<Journal> {
  if (bytes > 0 && ((await disk.size(path)) ?? 0) < bytes) {
    throw new ExportError('CHECKPOINT', `${path} is damaged: it is shorter than the checkpoint specifies. Export to another directory.`);
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
