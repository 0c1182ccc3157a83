import type { ManifestEntry } from '../src/manifest/index.js';
import { aligned, type Command, createCommand, type Flags, UsageError, type Values } from './shared/index.js';

const PLATFORMS = ['instruqt', 'sda', 'learningPath', 'skilljar'] as const;

const FLAGS = {
  platform: { type: 'string', value: '<name>', help: `Only those of one: ${PLATFORMS.join(', ')}.` },
  search: { type: 'string', value: '<words>', help: 'Only those whose id, name or path contains all of these words.' },
  json: { type: 'boolean', help: 'Prints the entries of the manifest as JSON.' },
} as const satisfies Flags;

/** `learning-platforms operations`. */
export const operationsCommand = (): Command =>
  createCommand({
    name: 'operations',
    about: 'Lists the operations of the platforms, with the method that calls each.',
    flags: FLAGS,
    run: operations,
  });

async function operations({ platform, search = '', json }: Values<typeof FLAGS>): Promise<void> {
  // `learning-path` is how the package's own subpath is written.
  const wanted = platform === 'learning-path' ? 'learningPath' : platform;
  if (wanted !== undefined && !(PLATFORMS as readonly string[]).includes(wanted))
    throw new UsageError(`--platform: one of ${PLATFORMS.join(', ')}, not ${JSON.stringify(platform)}.`);
  const words = search.toLowerCase().split(/\s+/);
  // The built file beside this one.
  const { manifest } = await import('../src/manifest/index.js');
  const found = manifest.filter(
    (entry) => (wanted === undefined || entry.platform === wanted) && words.every((word) => textOf(entry).includes(word)),
  );
  if (json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.length > 0) process.stdout.write(`${table(found).join('\n')}\n`);
  if (found.length === 0) process.stderr.write('learning-platforms: no operation is like that.\n');
}

const textOf = ({ id, operation, url = '' }: ManifestEntry) => `${id} ${operation} ${url}`.toLowerCase();

const table = (entries: readonly ManifestEntry[]) =>
  aligned([
    ['id', 'kind', 'effect', 'confirm', 'wire'],
    ...entries.map(({ id, kind, effect, confirm, url, operation }) => [id, kind, effect, confirm ? 'confirm' : '', url ?? operation]),
  ]);
