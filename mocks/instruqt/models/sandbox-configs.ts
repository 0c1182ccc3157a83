import { iso } from '../../demo.js';
import type { Finished, Kind } from '../../graphql/factories/model.js';
import { OWNER_ID } from '../scenarios/demo-ids.js';
import { position } from './defaults.js';

const team = { team: 'Team' };

export const sandboxConfig: Kind = {
  type: 'SandboxConfig',
  fragment: 'SandboxConfig',
  knownBy: ['slug'],
  within: 'team',
  extra: team,
  parts: { versions: ['SandboxConfigVersion', 'config'] },
  defaults: { version: 1 },
};

export const sandboxConfigVersion: Kind = {
  type: 'SandboxConfigVersion',
  fragment: 'SandboxConfigVersion',
  extra: team,
  read: (given) => ({ resources: {}, ...given }),
  defaults: {
    config: (_row, { make }) => make('SandboxConfig'),
    version: position('SandboxConfigVersion', 'config', 1),
    status: 'published',
    change_log_entry: 'First version',
    published_at: (row, { now }) => (row.status === 'draft' ? null : iso(new Date(now().getTime() - 86_400_000))),
    published_by: (row) => (row.status === 'draft' ? null : OWNER_ID),
  },
};

/** A config is nothing without a version. */
export function addVersions(configs: readonly Finished[]): void {
  const withVersion = new Set<unknown>();
  // Counts nothing: this way no row is copied.
  configs[0]!.help.tables.of('SandboxConfigVersion').count(({ config }) => {
    withVersion.add(config);
    return false;
  });
  for (const { row, help } of configs)
    if (!withVersion.has(row.id)) help.make('SandboxConfigVersion', { config: row.id, team: row.team, version: row.version });
}
