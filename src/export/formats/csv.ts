import type { ProgressRecord } from '../../learners/index.js';
import { COLUMNS } from '../columns.js';
import { installed } from '../installed.js';
import { batches, type Format } from './format.js';

/** CSV as in RFC 4180, with flat columns and a header. */
export async function csvFormat(guardFormulas: boolean): Promise<Format> {
  const { stringify } = await installed('csv-stringify', () => import('csv-stringify/sync'));
  const options = {
    record_delimiter: '\r\n',
    // The library quotes only the complete record delimiter; RFC 4180 requires quotes for each of its characters.
    quoted_match: /[\r\n]/,
    escape_formulas: guardFormulas,
  };
  return {
    extension: 'csv',
    async write(records, sink) {
      await sink.write(stringify([COLUMNS.map(({ name }) => name)], options));
      for await (const batch of batches(records)) {
        const rows = batch.map((line) => {
          const record = JSON.parse(line) as ProgressRecord;
          return COLUMNS.map(({ of }) => of(record));
        });
        await sink.write(stringify(rows, options));
      }
    },
  };
}
