import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A line of the file that names a learner and a course. */
export interface Row {
  readonly line: number;
  readonly email: string;
  readonly first_name: string;
  readonly last_name: string;
  /** The ID of the published course. */
  readonly course: string;
}

/** A row that was not enrolled, and the reason. */
export interface Failure extends Row {
  readonly reason: string;
}

const COLUMNS = ['email', 'first_name', 'last_name', 'course'] as const;

/** The file cannot be used at all. */
export class FileError extends Error {}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

/** Reads the CSV file. `course` replaces the column of that name. Throws a `FileError` for a file without the required columns. */
export function readRows(file: string, course: string | undefined): { rows: Row[]; failures: Failure[] } {
  let header: readonly string[] = [];
  let parsed: Parsed[];
  try {
    parsed = parse(readFileSync(file), {
      bom: true,
      columns: (names: string[]) => (header = names.map((name) => name.trim().toLowerCase())) as string[],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
  } catch (error) {
    throw new FileError(`${file}: ${(error as Error).message}`);
  }
  const missing = ['email', ...(course === undefined ? ['course'] : [])].filter((name) => !header.includes(name));
  if (missing.length > 0) throw new FileError(`${file}: the first line must have the columns ${missing.join(', ')}.`);

  const rows: Row[] = [];
  const failures: Failure[] = [];
  const seen = new Set<string>();
  for (const { info, record } of parsed) {
    const [email = '', first_name = '', last_name = '', own = ''] = COLUMNS.map((name) => record[name]);
    const row: Row = { line: info.lines, email, first_name, last_name, course: course ?? own };
    const key = `${row.email.toLowerCase()}\n${row.course}`;
    if (!row.email) failures.push({ ...row, reason: 'email: must not be empty' });
    else if (!row.course) failures.push({ ...row, reason: 'course: must not be empty' });
    else if (!seen.has(key)) rows.push(row);
    seen.add(key);
  }
  return { rows, failures };
}
