import type { CatalogEntry } from '../src/manifest/index.js';
import { aligned, type Command, createCommand, type Flags, UsageError, type Values } from './common/index.js';

const PLATFORMS = ['instruqt', 'sda', 'learningPath', 'skilljar'] as const;

const FLAGS = {
  platform: { type: 'string', value: '<name>', choices: PLATFORMS, help: `Only operations of one platform: ${PLATFORMS.join(', ')}.` },
  search: {
    type: 'string',
    value: '<words>',
    help: 'Only operations that match all words, or else the most words, best match first. Synonyms match too: enroll finds skilljar.domain.enrol.',
  },
  json: { type: 'boolean', help: 'Prints the entries as JSON.' },
} as const satisfies Flags;

/** `learning-platforms operations`. */
export const operationsCommand = (): Command =>
  createCommand({
    name: 'operations',
    about: 'Lists the operations of the platforms and the convenience methods, with their cost in requests.',
    flags: FLAGS,
    notes: 'Columns: id, kind, effect, whether the call requires a confirmation, the number of requests, and the name on the platform.',
    run: operations,
  });

async function operations({ platform, search = '', json }: Values<typeof FLAGS>): Promise<void> {
  // `learning-path` is the name of the package's subpath.
  const wanted = platform === 'learning-path' ? 'learningPath' : platform;
  if (wanted !== undefined && !(PLATFORMS as readonly string[]).includes(wanted))
    throw new UsageError(`--platform: must be one of ${PLATFORMS.join(', ')}, not ${JSON.stringify(platform)}.`);
  // The path of the built file.
  const { catalog, searchCatalog } = await import('../src/manifest/index.js');
  const found = searchCatalog(
    search,
    catalog.filter((entry) => wanted === undefined || entry.platform === wanted),
  );
  if (json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.length > 0) process.stdout.write(`${table(found).join('\n')}\n`);
  if (found.length === 0) process.stderr.write('learning-platforms: no operation matches.\n');
}

const table = (entries: readonly CatalogEntry[]) =>
  aligned([
    ['id', 'kind', 'effect', 'confirm', 'requests', 'wire'],
    ...entries.map(({ id, kind, effect, confirm, requests, url, operations }) => [
      id,
      kind,
      effect,
      confirm ? 'confirm' : '',
      requests,
      url ?? (kind === 'convenience' ? '(several)' : operations.join(' ')),
    ]),
  ]);
