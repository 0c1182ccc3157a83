import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * Writes the examples of a guide that begin with their file name as a comment, and returns how to load one.
 *
 * @param change Changes the text of every example.
 */
export function writeExamples(guide: string, change: (code: string) => string = (code) => code) {
  const folder = join(root, '.tmp', guide);
  const text = readFileSync(join(root, 'docs', `${guide}.md`), 'utf8');
  const names = [...text.matchAll(/^```ts\n\/\/ (\S+\.ts)\n([\s\S]*?)^```$/gm)].map(
    ([, name, code]) => [name as string, code as string] as const,
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of names) writeFileSync(join(folder, name), change(code));
  return {
    codeOf: (name: string) => names.find(([file]) => file === name)?.[1] ?? '',
    names: names.map(([name]) => name),
    blocks: [...text.matchAll(/^```ts$/gm)].length,
    /** What an example exports. `again` loads it anew. */
    load: (name: string, again = ''): Promise<Record<string, unknown>> => import(/* @vite-ignore */ join(folder, name) + again),
  };
}
