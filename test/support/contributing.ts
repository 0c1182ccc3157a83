// The examples of CONTRIBUTING.md: the blocks of a section, and what they make of a file.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const text = readFileSync(resolve(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');

export interface Diff {
  readonly file: string;
  readonly hunks: readonly (readonly string[])[];
}

export interface Example {
  readonly diffs: readonly Diff[];
  /** The test of the example, and its file. */
  readonly test: string;
  readonly testFile: string;
}

/** The example of the section with this heading. */
export function exampleOf(heading: string): Example {
  const section = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`CONTRIBUTING.md has no section ${heading}.`);
  const blocksOf = (language: string) =>
    [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code!);
  const diffs = blocksOf('diff').map((block) => {
    const [, file, body] = /^\+\+\+ (\S+)\n([\s\S]*)$/.exec(block)!;
    return { file: file!, hunks: body!.split(/^@@\n/m).map((hunk) => hunk.trimEnd().split('\n')) };
  });
  const [test, ...others] = blocksOf('ts');
  const testFile = /`(test\/\S+\.test\.ts)`[,:]/.exec(section)?.[1];
  if (test === undefined || others.length > 0 || testFile === undefined)
    throw new Error(`${heading} must have one test and name its file.`);
  return { diffs, test, testFile };
}

const side = (lines: readonly string[], without: '+' | '-') =>
  lines.flatMap((line) => (line.startsWith(without) ? [] : [`${line.slice(1)}\n`])).join('');

/** What a hunk makes of a file, which must contain its old lines exactly once. */
function applied(source: string, lines: readonly string[]): string {
  const parts = source.split(side(lines, '+'));
  if (parts.length !== 2) throw new Error(`It is there ${parts.length - 1} times, not once:\n${side(lines, '+')}`);
  return parts.join(side(lines, '-'));
}

/** Applies the blocks to a copy of the repository, and adds the test. A file that the copy does not have is a new one. */
export function apply({ diffs, test, testFile }: Example, copy: string): void {
  for (const { file, hunks } of diffs) {
    const path = join(copy, file);
    if (!existsSync(path) && hunks.flat().some((line) => !line.startsWith('+'))) throw new Error(`${file} does not exist.`);
    writeFileSync(path, existsSync(path) ? hunks.reduce(applied, readFileSync(path, 'utf8')) : side(hunks.flat(), '-'));
  }
  mkdirSync(dirname(join(copy, testFile)), { recursive: true });
  writeFileSync(join(copy, testFile), test);
}
