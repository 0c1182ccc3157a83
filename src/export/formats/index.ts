import { csvFormat } from './csv.js';
import type { Format } from './format.js';
import { parquetFormat } from './parquet.js';

export type { Format } from './format.js';

/** One record per line, unchanged. */
const ndjson: Format = { extension: 'ndjson' };

/** Loads each format. */
export const FORMATS = {
  ndjson: async (): Promise<Format> => ndjson,
  csv: ({ guardFormulas = false }: { guardFormulas?: boolean | undefined }): Promise<Format> => csvFormat(guardFormulas),
  parquet: (): Promise<Format> => parquetFormat(),
} as const;
