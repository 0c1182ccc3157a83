import type { ProgressRecord } from '../../learners/index.js';
import { COLUMNS, type Column } from '../columns.js';
import { installed } from '../installed.js';
import { batches, type Format } from './format.js';

/** The types of columns in the file. Times are stored in UTC. */
const ELEMENTS = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  time: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
} as const;

const optional = (name: string, type: keyof typeof ELEMENTS) => ({ name, repetition_type: 'OPTIONAL' as const, ...ELEMENTS[type] });

const SCHEMA = [
  { name: 'root', num_children: COLUMNS.length + 1 },
  ...COLUMNS.map(({ name, type }) => optional(name, type)),
  optional('raw', 'json'),
];

/** Converts a value for the writer. A missing value, and a value of another type than the column's, become `null`. */
function typedValue({ type, of }: Column, record: ProgressRecord): unknown {
  const value = of(record) ?? null;
  if (type === 'time') {
    const at = new Date(value ?? '');
    return Number.isNaN(at.getTime()) ? null : at;
  }
  return type === 'number' ? (typeof value === 'number' ? value : null) : value === null ? null : String(value);
}

/** Parquet: the columns of CSV with their types, and `raw` as JSON. Each batch is a row group. */
export async function parquetFormat(): Promise<Format> {
  const { ByteWriter, ParquetWriter } = await installed('hyparquet-writer', () => import('hyparquet-writer'));
  return {
    extension: 'parquet',
    async write(records, sink) {
      const writer = new ByteWriter();
      // Memory contains only bytes that are not written yet.
      const flush = async () => {
        const bytes = writer.getBytes().slice();
        writer.index = 0;
        await sink.write(bytes);
      };
      const file = new ParquetWriter({
        writer: Object.assign(writer, { flush, finish: flush }),
        schema: SCHEMA,
        createdBy: 'learning-platforms',
      });
      for await (const batch of batches(records)) {
        const rows = batch.map((line) => JSON.parse(line) as ProgressRecord);
        const columnData = [
          ...COLUMNS.map((column) => ({ name: column.name, data: rows.map((record) => typedValue(column, record)) })),
          { name: 'raw', data: rows.map(({ raw }) => raw ?? null) },
        ];
        await file.write({ columnData, rowGroupSize: rows.length });
      }
      await file.finish();
    },
  };
}
