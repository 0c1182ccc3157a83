import type { Sink } from '../disk.js';

/** A format of files, ready to use. */
export interface Format {
  readonly extension: string;
  /** Writes the records of a day, each the JSON of one, as a file. */
  write(records: AsyncIterable<string>, sink: Sink): Promise<void>;
}

/** A batch ends at so many records, or so many characters of JSON. */
const BATCH = { records: 5_000, characters: 8_000_000 };

/** Collects values into batches of a bounded size. */
export async function* batches(records: AsyncIterable<string>, bound = BATCH): AsyncGenerator<string[], void, undefined> {
  let batch: string[] = [];
  let characters = 0;
  for await (const record of records) {
    batch.push(record);
    characters += record.length;
    if (batch.length < bound.records && characters < bound.characters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
