import type { DriftFinding, DriftReport } from './types.js';

const HEAD = ['platform', 'operation', 'path', 'kind', 'expected', 'received', 'count', 'first', 'last'] as const;

/** Formats a report as Markdown. */
export function markdownOf({ version, since, until, answers, unchecked, findings, dropped }: DriftReport): string {
  const counted = Object.entries(answers).map(([platform, count]) => `${platform} ${count}`);
  return [
    `### Responses that do not match the schemas of learning-platforms ${version}`,
    '',
    `From ${since} to ${until}. Responses checked: ${counted.join(', ') || 'none'}; not checked: ${unchecked}.`,
    '',
    ...(findings.length > 0
      ? [`| ${HEAD.join(' | ')} |`, `|${' --- |'.repeat(HEAD.length)}`, ...findings.map(rowOf)]
      : ['No differences found.']),
    ...(dropped > 0 ? ['', `${dropped} more differences were not recorded.`] : []),
    '',
  ].join('\n');
}

const rowOf = (finding: DriftFinding) => `| ${HEAD.map((column) => cell(String(finding[column]))).join(' | ')} |`;

const cell = (text: string) => (/^[\w .:-]*$/.test(text) ? text : `\`${text.replaceAll('|', '\\|')}\``);
