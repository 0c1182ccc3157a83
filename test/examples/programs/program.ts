// An example as its users have it: a copy of its folder with the packages that its package.json names, compiled, and run as a process.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { install } from '../../support/packed.js';

const root = resolve(import.meta.dirname, '../../..');

export interface Finished {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly process: ChildProcess;
  readonly finished: Promise<Finished>;
}

type Environment = Readonly<Record<string, string>>;

export class Program {
  constructor(
    /** The copy of the example. */
    readonly folder: string,
    /** An empty folder for what the program writes. */
    readonly work: string,
  ) {}

  /** Starts a compiled file. It sees no variable of this process except the path of programs. */
  start(args: readonly string[] = [], env: Environment = {}, file = 'dist/main.js'): Running {
    const options = { cwd: this.work, env: { PATH: process.env.PATH ?? '', ...env } };
    const child = spawn(process.execPath, [join(this.folder, file), ...args], options);
    const text = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (chunk: string) => (text[name] += chunk));
    const finished = once(child, 'close').then(([code, signal]) => ({ code, signal, ...text }) as Finished);
    return { process: child, finished };
  }

  run(args: readonly string[] = [], env: Environment = {}, file?: string): Promise<Finished> {
    return this.start(args, env, file).finished;
  }

  /** Runs a program of a package of the copy, and returns its output and whether it succeeded. */
  async tool(path: string, args: readonly string[]): Promise<{ ok: boolean; output: string }> {
    const options = { cwd: this.folder, env: { PATH: process.env.PATH ?? '', NO_COLOR: '1' } };
    return promisify(execFile)(process.execPath, [...(path ? [join('node_modules', path)] : []), ...args], options).then(
      ({ stdout, stderr }) => ({ ok: true, output: stdout + stderr }),
      ({ stdout = '', stderr = '' }: { stdout?: string; stderr?: string }) => ({ ok: false, output: stdout + stderr }),
    );
  }

  remove(): void {
    rmSync(resolve(this.folder, '..'), { recursive: true, force: true });
  }
}

/** Copies, installs and compiles an example. Throws with the compiler's output for an error of types. `change` changes its sources. */
export async function prepare(name: string, change?: (file: string, text: string) => string): Promise<Program> {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), `example-${name}-`))), name);
  cpSync(join(root, 'examples', name), folder, { recursive: true });
  if (change) {
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of sources) writeFileSync(join(folder, file), change(file, readFileSync(join(folder, file), 'utf8')));
  }
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const others = Object.keys({ ...dependencies, ...devDependencies }).filter((one) => one !== 'learning-platforms');
  install(folder, inject('tarball'), others);
  const work = join(folder, '../work');
  mkdirSync(work);
  const program = new Program(folder, work);
  const { ok, output } = await program.tool('typescript/bin/tsc', ['-p', '.']);
  // The other compiler checks the same program.
  const other = await promisify(execFile)(process.execPath, [join(root, 'node_modules/typescript7/bin/tsc'), '-p', '.', '--noEmit'], {
    cwd: folder,
  }).catch(({ stdout }: { stdout: string }) => ({ stdout }));
  if (other.stdout) throw new Error(`${name} does not compile with TypeScript 7:\n${other.stdout}`);
  if (!ok || output) throw new Error(`${name} does not compile:\n${output}`);
  return program;
}

/** Waits for a condition that another process causes. */
export async function until(isTrue: () => boolean, longestMs = 15_000): Promise<void> {
  const end = performance.now() + longestMs;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error('The condition did not become true in time.');
    await new Promise((wake) => setTimeout(wake, 2));
  }
}
