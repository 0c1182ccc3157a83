import type { Sink } from '../disk.js';

/** A file format that is ready to use. */
export interface Format {
  readonly extension: string;
  /** Writes the records of a day, each as JSON, to a file. Absent if the file consists of the lines of the records. */
  write?(records: AsyncIterable<readonly string[]>, sink: Sink): Promise<void>;
}

/** A batch ends at this number of records or of JSON characters. */
const BATCH = { records: 5_000, characters: 8_000_000 };

/** Collects values in batches of limited size. */
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
