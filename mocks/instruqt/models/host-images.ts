import type { GraphQLModel } from '../../graphql/factories/model.js';
import { OWNER_ID, TEAM_ID } from '../scenarios/demo-ids.js';
import { later, text } from './defaults.js';

export const hostImage: GraphQLModel = {
  name: 'HostImage',
  fragment: 'HostImage',
  unique: ['slug'],
  within: 'team',
  defaults: { createdBy: OWNER_ID, team: TEAM_ID, status: 'created' },
};

export const terraformModule: GraphQLModel = {
  name: 'TerraformModule',
  fragment: 'TerraformModule',
  unique: ['module'],
  defaults: {
    name: text('slug', 'TerraformModule'),
    namespace: 'acme',
    source: (row) => `https://example.com/terraform/${String(row.name)}`,
    owner: 'acme',
    provider: 'cloud',
    module: (row) => `${String(row.namespace)}/${String(row.name)}/${String(row.provider)}`,
    version: '1.0.0',
    availableVersions: (row) => [row.version],
    publishedAt: later(-24 * 60),
  },
};

export const customResource: GraphQLModel = {
  name: 'CustomResource',
  fragment: 'CustomResource',
  unique: ['slug'],
  within: 'team',
  extra: { team: 'Team' },
  defaults: { createdBy: OWNER_ID, provider: 'terraform', canDelete: true },
};
