// Prints docs/operations.md: every method with its cost. The page is readable without JavaScript; its component adds the search.
import { type CatalogEntry, catalog } from '../src/manifest/catalog.js';

const TITLES = {
  all: 'All platforms',
  instruqt: 'Instruqt',
  sda: 'SDA IDEaaS',
  learningPath: 'Thought Industries learning paths',
  skilljar: 'Skilljar',
} as const satisfies Record<CatalogEntry['platform'], string>;

/** Text for a cell: characters of Markdown tables and of HTML are escaped. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('{', '&#123;');

const wireOf = ({ kind, url, operations }: CatalogEntry) =>
  kind === 'convenience'
    ? `calls ${operations.map((id) => `\`${id}\``).join(', ') || 'the platform'}`
    : `${kind} \`${url ?? operations.join('`, `')}\``;

const effectOf = ({ effect, confirm }: CatalogEntry) => (confirm ? 'irreversible' : effect);

const section = (platform: CatalogEntry['platform'], entries: readonly CatalogEntry[]) => [
  `## ${TITLES[platform]}`,
  '',
  '| Method | What it does | Effect | Requests | On the platform |',
  '|---|---|---|---|---|',
  ...entries.map(
    (entry) =>
      `| \`${entry.id}\` | ${cell(entry.summary)} | ${effectOf(entry)} | ${entry.requests} | ${wireOf(entry).replaceAll('|', '\\|')} |`,
  ),
  '',
];

/** The page. Summaries are passed in, because the catalog may still have those of an earlier run. */
export function printOperationsPage(summaries: ReadonlyMap<string, string>): string {
  const entries = catalog.map((entry) => ({ ...entry, summary: summaries.get(entry.id) ?? '' }));
  const platforms = Object.keys(TITLES) as (keyof typeof TITLES)[];
  return [
    '<!-- Made by `npm run codegen`. Do not edit. -->',
    '',
    '<script setup>',
    "import OperationsTable from './.vitepress/components/operations-table.vue';",
    '</script>',
    '',
    '# Operations',
    '',
    `All ${entries.length} methods of the SDK: the operations of the platforms, and the convenience methods that combine them. Each method is also`,
    'a command: `npx learning-platforms call <method>`. Retries are not included in the number of requests.',
    '',
    '<OperationsTable />',
    '',
    ...platforms.flatMap((platform) =>
      section(
        platform,
        entries.filter((entry) => entry.platform === platform),
      ),
    ),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
