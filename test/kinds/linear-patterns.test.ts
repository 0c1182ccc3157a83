import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { judge } from '../../mocks/called.js';
import { slugOf } from '../../mocks/engine/generator.js';
import { masked, printable, printableText, secretsIn } from '../../mocks/engine/secrets.js';
import { lineOf } from '../../mocks/server/line.js';
import { patternOf } from '../../src/core/call/call-values.js';
import { issuesOf } from '../../src/core/call/response-errors.js';
import { retryAfterMs } from '../../src/core/limits/retry-after.js';
import { Redactor } from '../../src/core/observe/redactor.js';
import { isSecretName } from '../../src/core/observe/secret-names.js';
import { parseLosslessly } from '../../src/core/settings/json.js';
import { checkBaseUrl } from '../../src/core/settings/options.js';
import { withLiterals } from '../../src/graphql/methods/raw.js';
import { isLearningPlatformError } from '../../src/index.js';
import { createInstruqtClient, explainErrorCode } from '../../src/instruqt/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { bench } from '../support/bench.js';
import { cpuTimer } from '../support/cpu-time.js';
import { respond } from '../support/fault-server.js';
import { failure, PLATFORMS, SUBJECTS } from '../support/subjects.js';

/** Far more than linear time takes on a slow machine, and far less than anything else takes for that size. */
const MOST_MS = 500;
const SIZE = 100_000;

const fill = (piece: string, size = SIZE) => piece.repeat(Math.ceil(size / piece.length));

/** Processor time in milliseconds. A text may be refused; any other error would mean that nothing was read. */
async function timed(read: () => unknown): Promise<number> {
  const ms = cpuTimer();
  try {
    await read();
  } catch (error) {
    if (!isLearningPlatformError(error)) throw error;
  }
  return ms();
}

/** What `JSON.parse` says of text that is not JSON, callers of this reader expect. */
function parsed(text: string): unknown {
  try {
    return parseLosslessly(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

const redactor = new Redactor();
redactor.register('the-key-123');

const values = ['jane@x.com', 'the quick brown fox', 'active', 123_456, 'x'.repeat(3000), 'ab '.repeat(900), `${'-'.repeat(900)}a1234`];

/** Whatever reads text from outside, and the pieces that its patterns are made of. */
const READERS: [name: string, read: (text: string) => unknown, pieces: readonly string[]][] = [
  [
    'redaction of a text',
    (text) => redactor.text(text),
    // biome-ignore format: a list of pieces
    [
      'tokentoken', '?tokentoken', '?token', 'token=', '"token":', '{"detail":"\\"token', '\\"password\\":\\"', '"password":"', "password='",
      'eyJaaaaa-', '-eyJ', 'eyJaaaaa.', 'http://', 'https://x?', 'a&', 'Bearer ', 'bearer\t', '"', '\\', '\\"', 'a:', '=', '= ', '  ',
      'sk-live-', 'sk-live', '//a', '@', '//a@', 'x-amz-', '?sig', 'sig=', 'X-Amz-?http://', 'key&', 'token: 1', 'token:', 'token:"\\', 'a_', '[redacted]',
      'https://a?sig=', '\u{1f600}', '\n', 'u0026sig', 'cookie', 'x_amz_', '"a" ', "'", '`', '%3Ftoken',
    ],
  ],
  [
    'redaction within a value',
    (text) => redactor.text(`"token":"${text}`),
    ['\\"', '"token":', '\\', "'", '"password":"', '\\\\"', ' ', ':'],
  ],
  [
    'redaction within a query',
    (text) => redactor.text(`https://x.test/?sig=${text}`),
    ['"token":', '?sig=', '&key=', 'http://', ' ?', '= ', 'a":'],
  ],
  [
    'redaction of a body',
    (text) => redactor.value({ [text]: text, token: [text] }),
    ['token', 'tokentoken !', 'secret-', 'playback_url', '"', 'x_amz_'],
  ],
  ['a name', isSecretName, ['token', 'playback', 'x_amz_', '-', 'streaming_', 'additional_headers', 'api']],
  [
    'the values of a call',
    (text) =>
      new Redactor(redactor, patternOf([{ user_name: 'active', values }], `${text}jane@x.com active`)).text(`{${text}jane@x.com active`),
    [
      'jane@x.con ',
      'the quick brown fo ',
      '"active',
      'active"',
      'x',
      'ab ',
      '-',
      '\\u00e9',
      '%',
      '12345',
      '123456"',
      '&#39;',
      '{"a":123456,',
      '\\',
      '"',
      '=(',
      'field "',
    ],
  ],
  [
    'integers without loss',
    (text) => parsed(`1234567890123456${text}`),
    ['"', '\\"', '"\\"', '1', '1.', '-1', '11111111111111111,', '1e', '"a"', '\\', ' '],
  ],
  ['a string of JSON', (text) => parsed(`{"n":12345678901234567890,"a":"${text}`), ['\\"', '\\\\', 'a', '\\u0041', '\\\\\\"']],
  ['Retry-After', (text) => retryAfterMs(new Headers({ 'retry-after': text }), 0), ['1', '1.', '(', 'Mon, ', '-', '0', '1e', ':']],
  ['issues of a body', (text) => issuesOf({ detail: text, [text]: [text] }), [' ', 'a', '\u{1f600}']],
  ['a base URL', (text) => checkBaseUrl('baseUrl', `https://x.test/${text}a`), ['/', '%2f', './', '?', '@']],
  ['a domain name', (text) => createSkilljarClient({ apiKey: 'k' }).domain(`${text}!`), ['.', '-', 'a.', ':']],
  [
    'a selection',
    (text) => withLiterals(instruqt, { id: 'x.y', text: 'query{x}' } as never, {}, text),
    ['{', '}', '"', '\\"', '"\\', '#', ' ', '"a', '\n'],
  ],
  ['an error code', (text) => explainErrorCode(`BE_001_${text}`), ['BE_001_', '0', '_']],
  [
    'a document with literals',
    (text) => [masked(text), secretsIn(`password:${text}`)],
    [
      'a:[',
      'a:{',
      'a:"',
      'a:"""',
      'password:"',
      'password:[',
      'a:[b:{',
      'a ',
      'a:                    ',
      'a: [ ] ! a ',
      '"',
      '"""',
      'token: String = "',
      'a:"\\',
      'a',
      '\\"',
    ],
  ],
  ['text of the mocks', printableText, ['token', 'password:"', '"', 'eyJaaaaa-']],
  ['values of the mocks', (text) => printable({ a: text, query: text }), ['token', 'password:"', '"']],
  [
    'what was called',
    (text) => judge(wasCalled(text), 'skilljar.courses.get', { courseId: text }).message(),
    ['\u0000', '"\u0000', '\u0000"'],
  ],
  ['a slug', slugOf, ['-', '_', ' -', 'a-', '!', 'é']],
  [
    'a log line',
    (text) => lineOf(new Request('http://x.test/graphql', { method: 'POST', body: JSON.stringify({ query: text }) })),
    ['{ ', 'query ', '{', 'a'],
  ],
];

const instruqt = createInstruqtClient({ apiKey: 'k' }) as never;
const wasCalled = (text: string) =>
  ({ requests: [{ calls: [{ operation: 'skilljar.courses.get', variables: { courseId: `${text}x` } }], status: 200 }] }) as never;

describe('reads 1 MB of its worst input in linear time', () => {
  it.each(READERS)(
    '%s',
    async (_name, read, pieces) => {
      const inputs = pieces.flatMap((piece) =>
        ['', '"token":"', 'https://x?sig='].flatMap((before) => ['', '!'].map((after) => [before, piece, after] as const)),
      );
      await timed(() => read('a'));
      const measured: { before: string; piece: string; after: string; ms: number }[] = [];
      for (const [before, piece, after] of inputs) {
        measured.push({ before, piece, after, ms: await timed(() => read(before + fill(piece) + after)) });
      }
      const slow = measured.filter(({ ms }) => ms > MOST_MS).map(({ before, piece, ms }) => `${JSON.stringify(before + piece)}: ${ms} ms`);
      expect(slow).toEqual([]);
      // The worst of all, at its full size.
      const [{ before, piece, after }] = measured.sort((x, y) => y.ms - x.ms) as [(typeof measured)[0]];
      const ms = await timed(() => read(before + fill(piece, 1_000_000) + after));
      expect(ms, JSON.stringify(before + piece)).toBeLessThan(3000);
    },
    120_000,
  );
});

const b = bench();

describe('a call that fails with a body of 100 KB', () => {
  const BODIES: [what: string, body: string][] = [
    ['names of secrets that are assigned', JSON.stringify({ detail: fill('token:') })],
    ['names of secrets in JSON in JSON', JSON.stringify({ detail: fill('"tokentoken') })],
    ['beginnings of tokens', JSON.stringify({ detail: fill('-eyJ') })],
    ['beginnings of queries', fill('?tokentoken')],
    ['keys', JSON.stringify({ [fill('token ')]: ['x'] })],
    ['values of the call', JSON.stringify({ errors: [{ message: fill('intro t1 c1 Path Intro "Intro') }] })],
    ['open strings and long integers', `{"a":${fill('"\\"1234567890123456')}`],
  ];
  it.each(BODIES)(
    '%s',
    async (_what, body) => {
      for (const platform of PLATFORMS) {
        const subject = SUBJECTS[platform](b.server, { clock: b.clock, retry: false });
        for (const status of [400, 500]) {
          b.server.queue(respond(status, body, { 'content-type': 'application/json' }));
          const ms = cpuTimer();
          const error = await failure(subject.operations.write.run());
          expect(error.operation).toBe(subject.operations.write.id);
          expect(ms()).toBeLessThan(MOST_MS);
        }
      }
    },
    60_000,
  );
});

/** Patterns that meet only what this project has written, or what was measured before. */
const OF_OWN_TEXT: Readonly<Record<string, string>> = {
  'src/graphql/execute/operation.ts': 'the documents of the SDK',
  'src/core/call/connection-faults.ts': 'error codes of at most 60 characters',
  'src/core/call/response-errors.ts': 'error codes of at most 60 characters',
  'src/learning-path/functions/cost.ts': 'documents that the lexer has accepted',
  'mocks/skilljar/cascade.ts': 'URL templates of the manifest',
  'cli/main.ts': 'a message of Node, once',
};

interface Pattern {
  readonly file: string;
  readonly pattern: RegExp;
}

/** Every literal pattern in a folder. */
function patternsIn(folder: string): Pattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const found: Pattern[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const [, source = '', flags] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
          found.push({ file, pattern: new RegExp(source, flags) });
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
      return found;
    });
}

const SIGNS = [...'aZ0_-. "\'\\/@:={}[]#$%!\n', 'aa.', 'a-', ' a', '\\"'];

const LONG_MS = 80;

/** Repeats what a pattern is made of. Not a proof: a search for the common kinds of slow patterns. */
function slowestOf(pattern: RegExp, size: number, tries = 2): string | undefined {
  const words = [...new Set(pattern.source.replace(/\\[a-zA-Z]|\(\?[:=!<]+/g, ' ').match(/[\w"'/@:={}-]+/g) ?? [])].slice(0, 8);
  const pieces = [...SIGNS, ...words, ...words.flatMap((word) => [`${word} `, `${word}a`, `a${word}`, `"${word}`])];
  for (const piece of pieces) {
    for (const before of ['', ...words.slice(0, 1)]) {
      const text = `${before}${fill(piece, size)}\u0001`;
      const run = () => {
        const ms = cpuTimer();
        if (pattern.global) text.replace(pattern, '');
        else new RegExp(pattern).test(text);
        return ms();
      };
      // Again where it was slow: the machine may have been busy.
      if (Array.from({ length: tries }).every(() => run() > LONG_MS)) return JSON.stringify(before + piece);
    }
  }
  return undefined;
}

describe('patterns', () => {
  it('the search finds slow ones', () => {
    for (const slow of [/\/+$/, /"(?:[^"\\]|\\.)*"/g]) {
      expect(slowestOf(slow, 20_000, 1), String(slow)).toBeDefined();
    }
  }, 60_000);

  it('what is left out exists', () => {
    expect(Object.keys(OF_OWN_TEXT).filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each([
    ['src', 40],
    ['mocks', 40],
    ['cli', 1],
  ])(
    'all in %s are linear',
    (folder, least) => {
      const all = patternsIn(folder).filter(({ file }) => !(file in OF_OWN_TEXT));
      expect(all.length).toBeGreaterThanOrEqual(least);
      const slow = all.flatMap(({ file, pattern }) => {
        const piece = slowestOf(pattern, 20_000);
        return piece === undefined ? [] : [`${file}: ${pattern} with ${piece}`];
      });
      expect(slow).toEqual([]);
    },
    120_000,
  );
});
