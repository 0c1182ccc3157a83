// What the tests of a project load: the sources, or what was built of them. Without this, `npm run test:dist` could test the sources again.
import { dirname, relative, resolve } from 'node:path';
import { expect, inject, it } from 'vitest';
import { failure, PLATFORMS, SUBJECTS } from '../support/subjects.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder whose files the project tests: see vitest.config.ts. */
    tested: 'src' | 'dist';
  }
}

const root = resolve(import.meta.dirname, '../..');

/** The folders of this repository that the functions above a call come from. */
function callers(): Set<string> {
  const files = new Error().stack?.match(/(?:file:\/\/)?\/[^\s()]+(?=:\d+:\d+)/g) ?? [];
  const own = files
    .map((file) => relative(root, file.replace('file://', '')))
    .filter((file) => !/^(?:\.\.|node_modules|test)\//.test(file));
  return new Set(own.map((file) => dirname(file).split('/')[0] as string));
}

it.each(PLATFORMS)('%s: a call runs in the files that are tested', async (platform) => {
  let folders = new Set<string>();
  const fetch = async () => {
    folders = callers();
    throw new TypeError('no network');
  };
  const { operations } = SUBJECTS[platform]('http://127.0.0.1:9', { fetch, retry: false });
  await failure(operations.read.run());
  expect([...folders]).toEqual([inject('tested')]);
});

it('the package by its own name, too', async () => {
  const { createLearningPlatforms } = await import('learning-platforms');
  expect((await failure(() => createLearningPlatforms(null as never))).name).toBe('ConfigurationError');
  expect(createLearningPlatforms).toBe((await import('../../src/index.js')).createLearningPlatforms);
});
