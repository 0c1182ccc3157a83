// Guides link to files of the repository, such as `../examples/lab-completion`. On the site, these links lead to the repository's host.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { DOCS } from './pages.js';

const ROOT = join(DOCS, '..');

/** The repository's web address, from `package.json`; `undefined` when it names none. */
export function repositoryUrl(): string | undefined {
  const { repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { repository?: string | { url: string } };
  const url = typeof repository === 'string' ? repository : repository?.url;
  return url?.replace(/^git\+/, '').replace(/\.git$/, '');
}

/** Turns links to files outside `docs` into links to the repository, or into plain text when `package.json` names no repository. */
export function repositoryLinks(md: MarkdownRenderer): void {
  const repository = repositoryUrl();
  const render = md.renderer.rules.link_open ?? ((tokens, i, options, _env, self) => self.renderToken(tokens, i, options));
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    for (const block of tokens) {
      for (const token of block.children ?? []) {
        const href = token.type === 'link_open' ? token.attrGet('href') : undefined;
        if (!href || /^[a-z]+:|^[/#]/.test(href)) continue;
        const path = posix.join('docs', posix.dirname(String(env.relativePath)), href);
        if (path.startsWith('docs/')) continue;
        if (repository) token.attrSet('href', `${repository}/blob/HEAD/${path}`);
        else token.attrs = [];
      }
    }
  });
  md.renderer.rules.link_open = render;
}
