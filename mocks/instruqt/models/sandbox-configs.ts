import type { Created } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import type { Tables } from '../../graphql/tables.js';
import { OWNER_ID } from '../scenarios/demo-ids.js';
import { later, position } from './defaults.js';

const extra = { team: 'Team' };

export const sandboxConfig: GraphQLModel = {
  name: 'SandboxConfig',
  fragment: 'SandboxConfig',
  unique: ['slug'],
  within: 'team',
  extra,
  hasMany: { versions: ['SandboxConfigVersion', 'config'] },
  defaults: { version: 1 },
  finish: addVersions,
};

/** A config needs a version. */
function addVersions(configs: readonly Created<Tables>[]): void {
  for (const { row, help } of configs)
    if (help.tables.of('SandboxConfigVersion').ids({ config: row.id }).length === 0)
      help.make('SandboxConfigVersion', { config: row.id, team: row.team, version: row.version });
}

export const sandboxConfigVersion: GraphQLModel = {
  name: 'SandboxConfigVersion',
  fragment: 'SandboxConfigVersion',
  extra,
  normalize: (input) => ({ resources: {}, ...input }),
  defaults: {
    config: (_row, { make }) => make('SandboxConfig'),
    version: position('SandboxConfigVersion', 'config', 1),
    status: 'published',
    change_log_entry: 'First version',
    published_at: (row, help) => (row.status === 'draft' ? null : later(-24)(row, help)),
    published_by: (row) => (row.status === 'draft' ? null : OWNER_ID),
  },
};
