// The prose check reports every phrase of its list, in every kind of file and with its line.
import { expect, it } from 'vitest';
import { checkFiles } from '../../scripts/prose/check.js';
import { createProseLinter, DISCOURAGED } from '../../scripts/prose/rules.js';

const linter = await createProseLinter();

it.each(DISCOURAGED)('reports "%s" and suggests "%s"', async (...[, replacement, example]) => {
  const { messages } = await linter.lintText(example, 'text.md');
  const found = messages.map(({ message }) => message.toLowerCase());
  expect(found).toContainEqual(expect.stringContaining(`use “${replacement.toLowerCase()}”`));
});

it('accepts plain sentences', async () => {
  const text =
    'Pass a key to sign in. The client honors `Retry-After` and waits for at most the deadline. There is no limit, and the call is no longer sent.';
  expect((await linter.lintText(text, 'text.md')).messages).toEqual([]);
});

it('reports a sentence that is too long', async () => {
  const text = `The client ${'sends the request and '.repeat(12)}waits.`;
  expect((await linter.lintText(text, 'text.md')).messages.map(({ ruleId }) => ruleId)).toEqual(['sentence-length']);
});

const TYPESCRIPT = `
/**
 * A client. It obeys
 * the header.
 *
 * \`\`\`ts
 * const whatever = 1;
 * \`\`\`
 *
 * @returns The answer.
 */
export const whoever = (things: string) => {
  // The list is read anew.
  if (!things) throw new Error(\`\${things} is no valid date: check the adress\`);
  return 'holds';
};
`;

const GRAPHQL = `
# Whoever opens it.
type Query {
  """
  One session.
  The id tells which one.
  """
  session(
    "The URL, of which one part is secret."
    id: ID!
  ): String
}
`;

it('finds the words of Markdown, TypeScript and GraphQL, but not their code', { timeout: 60_000 }, async () => {
  const problems = await checkFiles([
    ['a.md', 'Plain text.\n\nIt hands\nout a `whatever`.\n\n```ts\nconst hence = 1;\n```\n'],
    ['b.ts', TYPESCRIPT],
    ['c.graphql', GRAPHQL],
  ]);
  expect(problems.map(({ file, line, message }) => `${file}:${line} ${/“(.*?)”|word: (.*)/s.exec(message)?.slice(1).join('')}`)).toEqual([
    'a.md:3 hands out',
    'b.ts:3 obeys',
    'b.ts:10 answer',
    'b.ts:13 anew',
    'b.ts:14 is no',
    'b.ts:14 adress',
    'c.graphql:2 Whoever',
    'c.graphql:6 tells',
    'c.graphql:9 of which',
  ]);
});
