// The code blocks of README.md and of all pages in docs/.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';

export const root = resolve(import.meta.dirname, '../..');

export interface Block {
  /** `README.md`, `docs/errors.md` */
  readonly page: string;
  /** Line of the opening fence. */
  readonly line: number;
  readonly language: string;
  /** The rest of the info string, such as `no-run needs Redis`. */
  readonly info: string;
  readonly code: string;
  /** The file name in the first line, of examples that the test of a guide runs: see `writeExamples`. */
  readonly file: string | undefined;
}

/** README.md and the pages of docs/, without the generated API reference. */
export function pages(): string[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const guides = docs.filter((file) => file.endsWith('.md') && !/^(?:api|\.vitepress)\//.test(file)).map((file) => `docs/${file}`);
  return ['README.md', ...guides.sort()];
}

export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; language: string; info: string; code: string[] } | undefined;
  for (const [i, text] of readFileSync(join(root, page), 'utf8').split('\n').entries()) {
    const fence = /^```(\S*) ?(.*)$/.exec(text);
    if (!fence) open?.code.push(text);
    else if (!open) open = { line: i + 1, language: fence[1] as string, info: fence[2] as string, code: [] };
    else {
      const code = open.code.map((line) => `${line}\n`).join('');
      blocks.push({ page, ...open, code, file: /^\/\/ (\S+\.ts)$/.exec(open.code[0] ?? '')?.[1] });
      open = undefined;
    }
  }
  if (open) throw new Error(`${page}:${open.line}: the code block has no end`);
  return blocks;
}

export const typescript = (page: string) => blocksOf(page).filter(({ language }) => language === 'ts');

/** The blocks that are run as they are: the others name a file, are a test of their own, or give a reason. */
export const runnable = (page: string) => typescript(page).filter(({ info, file }) => info === '' && file === undefined);

/** Declares a test for each example of a page that runs it against the mock platforms. It fails when the example prints nothing or `undefined`. */
export function runExamples(page: string): void {
  const folder = join(root, '.tmp/docs/run', page);
  const platforms = createMockPlatforms();
  const server = setupServer(...platforms.handlers);
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    // Examples write their files here.
    process.chdir(folder);
    // A mock server that an example starts is on loopback. Any other request would leave the machine.
    server.listen({
      onUnhandledRequest: ({ url }, print) => {
        if (new URL(url).hostname !== '127.0.0.1') print.error();
      },
    });
    const env = {
      INSTRUQT_API_KEY: demoKeys.instruqt,
      SDA_TOKEN: demoKeys.sda,
      SKILLJAR_API_KEY: demoKeys.skilljar,
      LEARNING_PATH_API_KEY: demoKeys.learningPath,
      LEARNING_PATH_ORIGIN: 'https://demo.thoughtindustries.com',
    };
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  });
  beforeEach(() => platforms.reset());
  afterAll(() => {
    process.chdir(root);
    server.close();
    vi.unstubAllEnvs();
  });

  it.each(runnable(page).map((block) => [block.line, block] as const))('line %i', async (line, { code }) => {
    const file = join(folder, `line-${line}.ts`);
    writeFileSync(file, code);
    const printed: unknown[][] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((...args) => void printed.push(args));
    try {
      await import(/* @vite-ignore */ file);
    } finally {
      log.mockRestore();
    }
    // An example that finds nothing would pass whatever the SDK did.
    expect(printed.length).toBeGreaterThan(0);
    for (const values of printed) for (const value of values) expect(value, code).not.toBeUndefined();
  });
}
