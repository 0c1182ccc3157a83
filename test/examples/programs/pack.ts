// Packs what is built, once for all tests of the examples.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { pack } from '../../support/packed.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the packed package. */
    tarball: string;
  }
}

export default function setup(project: TestProject): () => void {
  // A build for the quick start has no declarations.
  if (!existsSync('dist/index.d.cts')) execFileSync('node_modules/.bin/tsup', ['--silent'], { stdio: 'inherit' });
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'learning-platforms-examples-')));
  project.provide('tarball', pack(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}
