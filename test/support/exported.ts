// Reads what an export wrote, with libraries that it does not use for writing.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { afterEach } from 'vitest';
import type { ProgressRecord } from '../../src/learners/index.js';

/** Call it at the top of a file: gives directories that are removed after the test. */
export function folders(): () => string {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    made.push(folder);
    return join(folder, 'out');
  };
}

/** The files of days, by their path within the directory. */
export function dayFiles(out: string): string[] {
  // Ended before there was anything.
  if (!existsSync(out)) return [];
  return readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) => readdirSync(join(out, name)).map((file) => join(name, file)))
    .sort();
}

/** The lines of an NDJSON file. */
export const linesOf = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as T);

export const readNdjson = (out: string): ProgressRecord[] => dayFiles(out).flatMap((file) => linesOf<ProgressRecord>(join(out, file)));

export const readCsv = (out: string): Record<string, string>[] =>
  dayFiles(out).flatMap(
    (file) => parse(readFileSync(join(out, file)), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[],
  );

export async function readParquet(out: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (const file of dayFiles(out)) {
    const bytes = readFileSync(join(out, file));
    rows.push(
      ...(await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer })),
    );
  }
  return rows;
}

/** Records in the order of their keys. */
export const byKey = <T extends { key?: unknown }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
