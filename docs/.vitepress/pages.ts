// The guides in the order of the sidebar. Their titles are read from the pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const DOCS = resolve(import.meta.dirname, '..');

/** Section of the sidebar → names of its pages, without `.md`. */
export const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  Start: ['getting-started', 'authentication', 'conventions', 'configuration'],
  Calls: ['pagination', 'errors', 'retries', 'rate-limits', 'observability'],
  Platforms: ['instruqt', 'sda', 'learning-path', 'skilljar'],
  'Across platforms': ['learners', 'export', 'xapi', 'webhooks'],
  GraphQL: ['selections', 'own-documents', 'own-schema'],
  Testing: ['testing', 'mock-server'],
  Production: ['functions', 'schemas-and-unknowns', 'schema', 'drift', 'upgrading'],
  Reference: ['operations', 'command-line'],
};

interface Link {
  text: string;
  link: string;
}

export function titleOf(page: string): string {
  const title = /^# (.+)$/m.exec(readFileSync(join(DOCS, `${page}.md`), 'utf8'))?.[1];
  if (!title) throw new Error(`docs/${page}.md: must have a heading of level 1`);
  return title;
}

const linkTo = (page: string): Link => ({ text: titleOf(page), link: `/${page}` });

/** The pages of `docs/recipes`, in alphabetical order. */
export function recipes(): string[] {
  const folder = join(DOCS, 'recipes');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.md')) : [];
  return files.map((file) => `recipes/${file.slice(0, -'.md'.length)}`).sort();
}

export function guideSidebar(): { text: string; items: Link[]; collapsed?: boolean }[] {
  const sections = Object.entries(SECTIONS).map(([text, pages]) => ({
    text,
    items: pages.filter((page) => existsSync(join(DOCS, `${page}.md`))).map(linkTo),
  }));
  const recipePages = recipes();
  return recipePages.length > 0 ? [...sections, { text: 'Recipes', items: recipePages.map(linkTo), collapsed: true }] : sections;
}
