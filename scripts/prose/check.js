// The prose check: textlint and cspell over the texts of the areas in areas.js. `npm run lint:prose [-- area…]`; without names, the areas that are on.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint as spellCheck } from 'cspell';
import { AREAS, filesOf } from './areas.js';
import { extract, markdownOf } from './extract.js';
import { createProseLinter } from './rules.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Where the extracted texts are, for cspell. */
const TEXTS = join(root, `.tmp/prose-${process.pid}`);
/** Hashes of texts without problems, from earlier runs. */
const CACHE = join(root, '.tmp/prose-cache.json');

/** The text of a file as Markdown, and the line of the file for a line and column of that text. */
const documentOf = (file, text) => (file.endsWith('.md') ? { text, lineAt: (line) => line } : markdownOf(extract(file, text)));

async function textlint(documents) {
  const linter = await createProseLinter();
  const problems = [];
  for (const [file, { text, lineAt }] of documents) {
    const { messages } = await linter.lintText(text, `${file}.md`);
    for (const { line, column, message, ruleId } of messages)
      problems.push({ file, line: lineAt(line, column), message: message.replaceAll('\n', ' '), rule: ruleId });
  }
  return problems;
}

async function cspell(documents) {
  const problems = [];
  for (const [file, { text }] of documents) {
    const path = join(TEXTS, `${file}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  try {
    await spellCheck(
      [`${TEXTS}/**/*.md`],
      { config: join(root, 'cspell.json'), root: TEXTS, cache: false, gitignore: false, dot: true, showSuggestions: false },
      {
        issue({ uri, text, row, col }) {
          const file = relative(TEXTS, fileURLToPath(uri)).replace(/\.md$/, '');
          problems.push({ file, line: documents.get(file).lineAt(row, col), message: `Unknown word: ${text}`, rule: 'spelling' });
        },
        error(message, error) {
          throw new Error(message, { cause: error });
        },
      },
    );
  } finally {
    rmSync(TEXTS, { recursive: true, force: true });
    // cspell leaves it behind.
    delete process.env.CSPELL_GLOB_ROOT;
  }
  return problems;
}

/** Problems of files, given as `[path, text]`. */
export async function checkFiles(files) {
  if (files.length === 0) return [];
  const documents = new Map(files.map(([file, text]) => [file, documentOf(file, text)]));
  const problems = [...(await textlint(documents)), ...(await cspell(documents))];
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

const read = (file) => readFileSync(join(root, file), 'utf8');

/** A hash function of files. The hash changes with the rules and with the versions of the packages. */
function hashing() {
  const rules = readdirSync(new URL('.', import.meta.url)).map((name) => `scripts/prose/${name}`);
  const common = ['cspell.json', 'package-lock.json', ...rules].map(read).join('\0');
  return ([file, text]) => createHash('sha256').update(`${common}\0${file}\0${text}`).digest('hex');
}

function readCache() {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    return [];
  }
}

/** Checks the files that have changed since they had no problems. `isPart` is true for some of the areas: the cache keeps the others. */
async function checkChanged(files, isPart) {
  const hashOf = hashing();
  const hashes = new Map(files.map((file) => [file, hashOf(file)]));
  const known = new Set(readCache());
  const problems = await checkFiles(files.filter((file) => !known.has(hashes.get(file))));
  const wrong = new Set(problems.map(({ file }) => file));
  const clean = files.filter(([file]) => !wrong.has(file)).map((file) => hashes.get(file));
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify([...new Set([...(isPart ? known : []), ...clean])]));
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !AREAS.some((area) => area.name === name));
  if (unknown) throw new Error(`Unknown area ${unknown}. Expected one of: ${AREAS.map(({ name }) => name).join(', ')}`);
  const areas = AREAS.filter(({ name, on }) => (names.length ? names.includes(name) : on));
  const files = areas.flatMap((area) => filesOf(area, root)).map((file) => [file, read(file)]);
  const problems = await checkChanged(files, names.length > 0);
  for (const { file, line, message, rule } of problems) console.log(`${file}:${line}  ${message}  (${rule})`);
  console.log(`${problems.length} problems in ${files.length} files`);
  process.exitCode = problems.length === 0 && files.length > 0 ? 0 : 1;
}
