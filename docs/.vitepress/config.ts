import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTheme, defineConfig } from 'vitepress';
import { repositoryLinks, repositoryUrl } from './links.js';
import { DOCS, guideSidebar, recipes } from './pages.js';

/** One link for each entry of the package: a link to each of the 2,000 pages would be part of every page. */
function apiSidebar(): DefaultTheme.SidebarItem[] {
  const index = join(DOCS, 'api/index.md');
  // Without the reference, which `npm run docs` writes, you can still edit the guides.
  if (!existsSync(index)) return [];
  const entries = [...readFileSync(index, 'utf8').matchAll(/^- \[(.+)\]\((.+)index\.md\)$/gm)];
  return [{ text: 'API reference', items: entries.map(([, text = '', folder = '']) => ({ text, link: `/api/${folder}` })) }];
}

const repository = repositoryUrl();

export default defineConfig({
  title: 'learning-platforms',
  description: 'Typed TypeScript clients for Instruqt, SDA IDEaaS, Thought Industries learning paths and Skilljar',
  // Otherwise, the list of all pages would be part of every page.
  metaChunk: true,
  head: [['link', { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]],
  markdown: { config: repositoryLinks },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/getting-started', activeMatch: '^/(?!api/|recipes/|operations)' },
      ...recipes()
        .slice(0, 1)
        .map((page) => ({ text: 'Recipes', link: `/${page}`, activeMatch: '^/recipes/' })),
      ...(existsSync(join(DOCS, 'operations.md')) ? [{ text: 'Operations', link: '/operations' }] : []),
      { text: 'API reference', link: '/api/', activeMatch: '^/api/' },
    ],
    sidebar: { '/api/': apiSidebar(), '/': guideSidebar() },
    outline: [2, 3],
    search: {
      provider: 'local',
      // Types of variables and results, and the functions that repeat the methods, would hide the rest.
      options: {
        _render: (src, env, md) => (/^api\/.*\/(?:type-aliases|variables)\//.test(env.relativePath) ? '' : md.render(src, env)),
      },
    },
    ...(repository ? { socialLinks: [{ icon: 'github', link: repository }] } : {}),
  },
});
