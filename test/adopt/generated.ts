// Runs the preset on a schema and documents, in a folder of its own.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { type LearningPlatformsPresetOptions, learningPlatforms } from '../../codegen/adopt/index.js';

const root = resolve(import.meta.dirname, '../..');

export const shippedSDL = (folder: string) => readFileSync(join(root, `schemas/${folder}.graphql`), 'utf8');

/** The schema with some of its text replaced; every replacement must find something. */
export function changed(sdl: string, ...changes: readonly (readonly [from: string | RegExp, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    const next = text.replace(from, () => to);
    if (next === text) throw new Error(`Nothing in the schema is ${from}`);
    return next;
  }, sdl);
}

/** The modules that codegen writes for a schema, and how to load them. */
export async function generated(
  name: string,
  sdl: string,
  documents: Readonly<Record<string, string>> = {},
  { platform = 'instruqt' }: Partial<LearningPlatformsPresetOptions> = {},
) {
  const cwd = join(root, '.tmp/adopt', name);
  rmSync(cwd, { recursive: true, force: true });
  const files = {
    'schema.graphql': sdl,
    ...Object.fromEntries(Object.entries(documents).map(([path, text]) => [`operations/${path}`, text])),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const outputs = (await generate(
    {
      cwd,
      silent: true,
      errorsOnly: true,
      schema: 'schema.graphql',
      generates: {
        'client.ts': {
          preset: learningPlatforms({ platform }),
          ...(Object.keys(documents).length > 0 && { documents: 'operations/**/*.{graphql,ts}' }),
        },
      },
    },
    true,
  )) as { filename: string; content: string }[];
  const textOf = (file: string) => outputs.find(({ filename }) => filename.endsWith(`/${file}`) || filename === file)?.content ?? '';
  return {
    folder: cwd,
    client: textOf('client.ts'),
    types: textOf('client.types.ts'),
    load: () => import(/* @vite-ignore */ join(cwd, 'client.ts')),
  };
}
