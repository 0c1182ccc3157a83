// Shell completion with the built command, in real shells where they are installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'completion-'));
symlinkSync(cli, join(folder, 'learning-platforms'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };

const complete = (...words: string[]) =>
  execFileSync(process.execPath, [cli, 'complete', '--', ...words], { encoding: 'utf8' })
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0]);

describe('words', () => {
  it.each([
    [['c'], ['call', 'completion']],
    [
      ['call', 'skilljar.courses.l'],
      ['skilljar.courses.labels.create', 'skilljar.courses.list'],
    ],
    [['call', 'skilljar.courses.list', '--la'], ['--label__name']],
    [
      ['call', 'skilljar.courses.list', '--format', ''],
      ['json', 'ndjson', 'table'],
    ],
    [['call', 'skilljar.courses.list', '--format', 'nd'], ['ndjson']],
    [
      ['call', 'instruqt.tracks.list', '--orderBy', 'title'],
      ['title_ASC', 'title_DESC'],
    ],
    [
      ['operations', '--platform', 's'],
      ['sda', 'skilljar'],
    ],
    [
      ['schema', ''],
      ['pull', 'diff'],
    ],
    [['schema', 'pull', 'i'], ['instruqt']],
    [['mock', '--rate'], ['--rate-limits']],
  ])('%j', (words, expected) => {
    expect(complete(...words)).toEqual(expect.arrayContaining(expected));
  });

  it('does not list the command of the scripts', () => {
    expect(complete('')).not.toContain('complete');
  });

  it('no more than what fits', () => {
    expect(complete('call', 'skilljar.courses.li')).toEqual(['skilljar.courses.list']);
    expect(complete('call', 'no.such.operation', '--f')).toEqual([]);
  });
});

const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** Each shell completes `learning-platforms call skilljar.courses.li`. bash has the function only with the package bash-completion. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `
    _get_comp_words_by_ref() { cur="\${COMP_WORDS[COMP_CWORD]}"; prev="\${COMP_WORDS[COMP_CWORD-1]}"; words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; }
    source <(learning-platforms completion bash)
    COMP_WORDS=(learning-platforms call skilljar.courses.li); COMP_CWORD=2
    compopt() { :; }
    $(complete -p learning-platforms | sed 's/.*-F \\([^ ]*\\).*/\\1/')
    printf '%s\\n' "\${COMPREPLY[@]}"`,
  fish: `learning-platforms completion fish | source; complete -C 'learning-platforms call skilljar.courses.li'`,
  // The script defines the function; completion itself needs an interactive terminal.
  zsh: `autoload -U compinit; compinit -u; source <(learning-platforms completion zsh); whence -w _learning-platforms; learning-platforms complete -- call skilljar.courses.li`,
};

describe.each(Object.entries(SCRIPTS))('%s', (shell, script) => {
  it.skipIf(!has(shell))(`completes an operation (skipped where ${shell} is not installed)`, () => {
    const { stdout, stderr } = spawnSync(shell, ['-c', script], { env, encoding: 'utf8' });
    expect(stdout, stderr).toContain('skilljar.courses.list');
  });

  it('has a script', () => {
    const script = execFileSync(process.execPath, [cli, 'completion', shell], { encoding: 'utf8' });
    expect(script).toContain('learning-platforms complete -- ');
  });
});

it('another shell is refused', () => {
  const { status, stderr } = spawnSync(process.execPath, [cli, 'completion', 'tcsh'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringMatching(/'tcsh' is invalid.* bash, zsh, fish/)]);
});
