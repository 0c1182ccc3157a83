import { KINDS, type SchemaDiff, type SchemaFinding, type SchemaFindingKind } from './findings.js';

const TITLES: Readonly<Record<SchemaFindingKind, string>> = {
  breaking: 'Breaking: calls may fail, or fields may be missing',
  dangerous: 'Dangerous: calls still work, but review them',
  refuted: 'Refuted: likely facts of this version that are wrong',
  known: 'Now known: details that this version does not know',
  new: 'New: additions, and changes without an effect on callers',
  confirmed: 'Confirmed: likely facts of this version that are correct',
};

/** Formats a comparison as text: `table` for a terminal, `markdown` for an issue or a pull request. */
export function formatDiff(diff: SchemaDiff, format: 'table' | 'markdown' = 'table'): string {
  const sections = KINDS.flatMap((kind) => {
    const found = diff.findings.filter((each) => each.kind === kind);
    return found.length === 0 ? [] : [format === 'markdown' ? markdown(TITLES[kind], found) : table(TITLES[kind], found)];
  });
  const counts = KINDS.filter((kind) => diff.counts[kind] > 0).map((kind) => `${diff.counts[kind]} ${kind}`);
  const summary = `${diff.platform}: ${counts.join(', ') || 'no difference'}`;
  return [format === 'markdown' ? `# ${summary}` : summary, ...sections].join('\n\n').concat('\n');
}

const said = ({ message, evidence }: SchemaFinding) =>
  `${message}${evidence ? ` (${evidence.level}: ${evidence.source})` : ''}`.replace(/\s+/g, ' ');

function table(title: string, findings: readonly SchemaFinding[]): string {
  const width = Math.min(60, Math.max(...findings.map(({ path }) => path.length)));
  return [title, ...findings.map((each) => `  ${each.path.padEnd(width)}  ${said(each)}`)].join('\n');
}

/** Names and texts come from the platform: escape them, so that they are not interpreted as Markdown or HTML. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

function markdown(title: string, findings: readonly SchemaFinding[]): string {
  const rows = findings.map((each) => `| ${escaped(each.path)} | ${escaped(said(each))} |`);
  return [`## ${title}`, '', '| where | what |', '| --- | --- |', ...rows].join('\n');
}
