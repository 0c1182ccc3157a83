import type { Sink } from '../disk.js';

/** A format of files, ready to use. */
export interface Format {
  readonly extension: string;
  /** Writes the records of a day, each the JSON of one, as a file. Absent where the lines of records are the file. */
  write?(records: AsyncIterable<readonly string[]>, sink: Sink): Promise<void>;
}

/** A batch ends at so many records, or so many characters of JSON. */
const BATCH = { records: 5_000, characters: 8_000_000 };

/** Collects values into batches of a bounded size. */
export async function* batches(records: AsyncIterable<readonly string[]>, bound = BATCH): AsyncGenerator<string[], void, undefined> {
  let batch: string[] = [];
  let characters = 0;
  for await (const some of records) {
    for (const record of some) {
      batch.push(record);
      characters += record.length;
      if (batch.length < bound.records && characters < bound.characters) continue;
      yield batch;
      batch = [];
      characters = 0;
    }
  }
  if (batch.length > 0) yield batch;
}
