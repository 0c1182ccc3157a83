import { readFile } from 'node:fs/promises';
import type { OwnSchemas } from '../../mocks/graphql-platforms.js';
import { type Flags, UsageError } from '../common/index.js';

export const SCHEMA_FLAGS = {
  schema: {
    type: 'string',
    value: '<platform>=<file>',
    many: true,
    help: 'Your own schema (SDL) instead of the one of this version: instruqt=FILE, sda=FILE, learning-path=FILE. Repeatable.',
  },
} as const satisfies Flags;

/** The platform of each name on the command line. */
const PLATFORMS = { instruqt: 'instruqt', sda: 'sda', 'learning-path': 'learningPath', learningPath: 'learningPath' } as const;

/** Reads the files of the flags. */
export async function schemasOf(given: readonly string[] = []): Promise<OwnSchemas> {
  const schemas: Record<string, string> = {};
  for (const each of given) {
    const [, name = '', file = ''] = /^([^=]*)=(.+)$/s.exec(each) ?? [];
    const wrong = (why: string) =>
      new UsageError(`--schema: must be <platform>=<file>, such as instruqt=instruqt.graphql. ${JSON.stringify(each)} ${why}.`);
    if (file === '') throw wrong('has no file');
    if (!Object.hasOwn(PLATFORMS, name)) throw wrong('has an unknown platform. Expected one of: instruqt, sda, learning-path');
    const platform = PLATFORMS[name as keyof typeof PLATFORMS];
    if (schemas[platform] !== undefined) throw wrong('is the second file for its platform');
    schemas[platform] = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw wrong(`cannot be read (${error.code})`);
    });
  }
  return schemas;
}
