import type { Created } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import type { Tables } from '../../graphql/tables.js';
import { TEAM_ID } from '../scenarios/demo-ids.js';
import { type Edge, edgesOf } from './teams.js';

export const user: GraphQLModel = {
  name: 'User',
  fragment: 'User',
  unique: ['profile.email', 'profile.slug'],
  extra: { teams: '[UserTeamEdge!]' },
  normalize: (input) => ({ profile: {}, ...input }),
  defaults: { segments: [] },
  derived: { details: 'it is derived from the profile, such as `profile: { display_name, email }`' },
  // The platform reads the members of a team from the team.
  row: ({ teams: _teams, ...row }) => row,
  finish: joinTeams,
};

/**
 * Adds users to their teams, all in one step, because the team contains the list. A user without a team joins the team of the API key, so
 * that the user appears in its list.
 */
function joinTeams(people: readonly Created<Tables>[]): void {
  const { tables, update } = people[0]!.help;
  const teams = new Map(
    tables
      .of('Team')
      .all()
      .map((team) => [team.id, new Map(edgesOf(team).map((edge) => [edge.node, edge]))]),
  );
  const members = new Set([...teams.values()].flatMap((edges) => [...edges.keys()]));
  const changed = new Set<string>();
  const join = (team: string, node: string, role: unknown) => {
    teams.get(team)?.set(node, { id: `${team}-${node}`, node, role });
    changed.add(team);
  };
  for (const { row } of people) {
    const own = (row.teams ?? []) as readonly Edge[];
    for (const { node, role } of own) join(node, row.id, role);
    if (own.length === 0 && !members.has(row.id)) join(TEAM_ID, row.id, 'member');
  }
  for (const team of changed) update('Team', team, { users: [...teams.get(team)!.values()] });
}
