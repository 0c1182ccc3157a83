// Records as a table that fits the width of the terminal.
type Row = Readonly<Record<string, unknown>>;

/** Longer cells are truncated. */
const WIDEST = 40;
const GAP = 2;

/** Control characters would move the cursor or change colors. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern must match control characters
const printable = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = printable(typeof value === 'object' ? JSON.stringify(value) : String(value));
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}

/** A record with the members of its objects as columns: `user.email`. A list is one cell. */
function flat(value: unknown): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value };
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, unknown][] =>
      typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.entries(member).map(([inner, each]) => [`${name}.${inner}`, each])
        : [[name, member]],
    ),
  );
}

/** Columns that identify a record are first. */
const rank = (name: string) => {
  const found = ['id', 'name', 'title', 'slug', 'email', 'status', 'state'].indexOf(name.slice(name.lastIndexOf('.') + 1));
  return (found < 0 ? 10 : found) + (name.includes('.') ? 5 : 0);
};

export interface Table {
  readonly lines: readonly string[];
  /** Columns that do not fit the width. */
  readonly omitted: readonly string[];
}

/** Formats records as a table without empty columns. */
export function tableOf(items: readonly unknown[], width: number): Table {
  const rows = items.map(flat);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort((a, b) => rank(a) - rank(b));
  const columns = names
    .map((name) => ({ title: printable(name), name, cells: rows.map((row) => cellOf(row[name])) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map((column) => ({ ...column, width: column.cells.reduce((most, cell) => Math.max(most, cell.length), column.title.length) }));
  let left = width;
  const shown = columns.filter((column, i) => {
    const needed = column.width + (i === 0 ? 0 : GAP);
    if (i > 0 && needed > left) return false;
    left -= needed;
    return true;
  });
  const line = (cell: (column: (typeof shown)[number]) => string) =>
    shown
      .map((column) => cell(column).padEnd(column.width))
      .join(' '.repeat(GAP))
      .trimEnd();
  return {
    lines: shown.length === 0 ? [] : [line(({ title }) => title), ...rows.map((_, i) => line(({ cells }) => cells[i] ?? ''))],
    omitted: columns.filter((column) => !shown.includes(column)).map(({ title }) => title),
  };
}
