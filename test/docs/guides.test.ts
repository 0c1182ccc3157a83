// The guides: every example is run, here or by the test of its guide, and every page is in the sidebar.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recipes, SECTIONS } from '../../docs/.vitepress/pages.js';
import { manifest } from '../../src/manifest/index.js';
import { pages, root, runExamples, runnable, typescript } from '../support/docs.js';

const guides = pages().filter((page) => page.startsWith('docs/'));

const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /guide\.test\.ts$/.test(file))
  .map((file) => readFileSync(join(root, 'test', file), 'utf8'));

describe.each(guides.filter((page) => runnable(page).length > 0))('%s runs the example at', (page) => runExamples(page));

const named = guides.flatMap((page) => typescript(page).flatMap(({ file }) => (file ? [[page, file] as const] : [])));

it('guides have examples of both kinds', () => {
  expect(guides.filter((page) => runnable(page).length > 0).length).toBeGreaterThan(15);
  expect(named.length).toBeGreaterThan(10);
});

it.each(named)('%s: %s is run by the test of the guide', (page, file) => {
  const test = tests.find((text) => text.includes(`writeExamples('${basename(page, '.md')}'`));
  expect(test, `no test calls writeExamples('${basename(page, '.md')}')`).toBeDefined();
  expect(test).toContain(`'${file}'`);
});

const marked = pages().flatMap((page) => typescript(page).flatMap(({ info, line }) => (info ? [[page, line, info] as const] : [])));

it.each(marked)('%s:%i has a known mark: %s', (_page, _line, info) => {
  // A block that is not run gives the reason.
  expect(info).toMatch(/^(?:vitest$|no-run \S+ \S+)/);
});

it('every guide is in the sidebar once', () => {
  const linked = [...Object.values(SECTIONS).flat(), ...recipes(), 'index'].map((page) => `docs/${page}.md`);
  expect(guides.filter((page) => !linked.includes(page))).toEqual([]);
  expect(new Set(linked).size).toBe(linked.length);
});

it('the home page has front matter that a formatter has not broken', () => {
  expect(readFileSync(join(root, 'docs/index.md'), 'utf8')).toMatch(/^---\nlayout: home\nhero:\n {2}name:/);
});

it.each([
  ['instruqt', 'instruqt'],
  ['sda', 'sda'],
  ['learning-path', 'learningPath'],
  ['skilljar', 'skilljar'],
])('docs/%s.md counts its operations right', (page, platform) => {
  const counted = /serves (?:all )?(\d+) operations/.exec(readFileSync(join(root, `docs/${page}.md`), 'utf8'))?.[1];
  expect(Number(counted)).toBe(manifest.filter((entry) => entry.platform === platform).length);
});
