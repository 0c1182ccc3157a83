import type { RestModel } from '../../rest/factories/model.js';

export const asset: RestModel = {
  name: 'asset',
  reads: 'assets.get',
  findBy: ['name'],
  defaults: { type: (row) => (row.embed_link_url ? null : 'FILE') },
};

export const webPackage: RestModel = { name: 'web package', reads: 'webPackages.get', findBy: ['title'], derived: ['state'] };
