import { csvFormat } from './csv.js';
import type { Format } from './format.js';
import { parquetFormat } from './parquet.js';

export type { Format } from './format.js';

/** One record a line, as it is. */
const ndjson: Format = {
  extension: 'ndjson',
  async write(records, sink) {
    let text = '';
    for await (const record of records) {
      text += `${record}\n`;
      if (text.length < 1_000_000) continue;
      await sink.write(text);
      text = '';
    }
    await sink.write(text);
  },
};

/** How to load each format. */
export const FORMATS = {
  ndjson: async (): Promise<Format> => ndjson,
  csv: ({ guardFormulas = false }: { guardFormulas?: boolean | undefined }): Promise<Format> => csvFormat(guardFormulas),
  parquet: (): Promise<Format> => parquetFormat(),
} as const;
