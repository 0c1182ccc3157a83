import type { Models } from '../../rest/factories/model.js';

export const assets: Models = {
  assets: {
    name: 'asset',
    reads: 'assets.get',
    findBy: ['name'],
    defaults: { type: (row) => (row.embed_link_url ? null : 'FILE') },
  },
  webPackages: { name: 'web package', reads: 'webPackages.get', findBy: ['title'], derived: ['state'] },
};
