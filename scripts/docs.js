// `npm run docs` writes the API reference and builds the site into docs/.vitepress/dist. `npm run docs:dev` serves it while you edit the guides.
import { existsSync } from 'node:fs';
import { build, createServer } from 'vitepress';
import { writeReference } from './docs/reference.js';

if (process.argv[2] === 'dev') {
  if (!existsSync('docs/api')) await writeReference();
  const server = await createServer('docs');
  await server.listen();
  server.printUrls();
} else {
  await writeReference();
  await build('docs');
}
