// The consumer projects of test/consumers with msw 3, which needs a newer Node than this repository.
import { join } from 'node:path';
import { consumers } from '../support/consumers.js';
import { nodeIn } from './engines.js';

export const msw3 = consumers.map(({ name, title, check }) => ({
  name: 'msw 3',
  title: `${name}: ${title}`,
  async check({ consumersFolder, tarball, fetched }) {
    const [modules, node] = await Promise.all([fetched('msw 3'), fetched('Node 24').then(nodeIn)]);
    await check({
      folder: consumersFolder,
      tarball,
      node,
      compilers: ['typescript7'],
      packages: Object.fromEntries(['msw', 'graphql', '@types/node'].map((each) => [each, join(modules, each)])),
      adapt: (text) => text.replace('onUnhandledRequest:', 'onUnhandledFrame:'),
    });
  },
}));
