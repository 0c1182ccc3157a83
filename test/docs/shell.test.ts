// The command lines of the README and of the guides: the built command has the command and the flags that they show.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blocksOf, pages, root } from '../support/docs.js';

const inBlocks = pages().flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.replaceAll('\\\n', ' ').split('\n'))
    .flatMap((line) => {
      // Without strings and comments, which can contain anything.
      const command = /^(?:npx )?learning-platforms (.+)$/.exec(line.replace(/"[^"]*"|'[^']*'/g, '…').replace(/ #.*/, ''))?.[1];
      return command ? [[page, command] as const] : [];
    }),
);

/** Words before the first flag: `schema diff`. */
const wordsOf = (command: string) =>
  command.split(' ').slice(
    0,
    Math.max(
      1,
      command.split(' ').findIndex((word) => word.startsWith('-')),
    ),
  );

const helps = new Map<string, string>();
function helpOf(name: string): string {
  const help =
    helps.get(name) ?? execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...name.split(' '), '--help'], { encoding: 'utf8' });
  helps.set(name, help);
  return help;
}

it('there are command lines', () => expect(inBlocks.length).toBeGreaterThan(10));

it.each(inBlocks)('%s: learning-platforms %s', (_page, command) => {
  const [name = '', second = ''] = wordsOf(command);
  const flags = [...command.matchAll(/ (--[a-z-]+)/g)].map(([, flag]) => flag as string);
  // The flags of `call` are the arguments of the operation: the test of the command's own guide checks them.
  if (name !== 'call') for (const flag of flags) expect(helpOf(name === 'schema' ? `${name} ${second}` : name)).toContain(flag);
  expect(helpOf(name)).toContain(`learning-platforms ${name}`);
});
