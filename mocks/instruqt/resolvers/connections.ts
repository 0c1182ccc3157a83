import { type Context, type Dict, platformError, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, defined, first, get, given, insert, notFound, one, teamOf } from '../lookup.js';

const sso = (context: Context) => context.tables.of('SsoConnection');
const connectionOf = (context: Context, team: string) => first(context, 'SsoConnection', { team });

/** A team has one connection. Its input types are undocumented: the mock accepts the fields of the connection type. */
function createConnection(kind: string, args: Dict, context: Context): MockRow {
  const team = get(context, 'Team', args.teamID);
  if (connectionOf(context, team.id)) throw platformError('The team has an SSO connection already');
  const input = (args.ssoConnection ?? {}) as Dict;
  const shown = { name: input.name ?? `${String(team.slug)}-sso`, strategy: input.strategy };
  return sso(context).insert({ ...shown, organizationID: team.id, team: team.id, kind });
}

function updateConnection(args: Dict, context: Context): MockRow {
  const connection = named(args, context);
  const { name, strategy } = (args.ssoConnection ?? {}) as Dict;
  return change(context, 'SsoConnection', connection.id, defined({ name, strategy }));
}

function named(args: Dict, context: Context): MockRow {
  return one(context, 'SsoConnection', { team: get(context, 'Team', args.teamID).id, name: args.connectionName });
}

interface Installation {
  readonly installationID: number;
  readonly account: string;
}

const installations = (team: MockRow) => (team.githubIntegrations ?? []) as Installation[];

/** Sent as text, returned as a number. */
function installationID(args: Dict): number {
  const id = Number(args.installationID);
  if (!Number.isInteger(id)) throw platformError('The installation id is not a number');
  return id;
}

const PROVIDERS = ['aws', 'gcp', 'azure'];

function cloudConfigs(context: Context, team: string): MockRow[] {
  const known = context.tables.of('CloudProviderConfig');
  return PROVIDERS.map(
    (provider) => known.get(`${team}/${provider}`) ?? { id: `${team}/${provider}`, provider, services: [], regions: [] },
  );
}

/** Connections of a team: sign-on, LTI, GitHub, clouds. */
export const connectionResolvers: Resolvers = {
  Query: {
    cloudProviderConfigs: (_args, context) => cloudConfigs(context, teamOf({}, context).id),
  },
  Mutation: {
    createSsoConnection: (args, context) => createConnection('DefaultSsoConnectionOptions', args, context),
    createSamlSsoConnection: (args, context) => createConnection('SamlSsoConnectionOptions', args, context),
    updateSsoConnection: updateConnection,
    updateSamlSsoConnection: updateConnection,
    deleteSsoConnection: (args, context) => sso(context).delete(named(args, context).id),
    generateTeamLTICredentials(args, context) {
      const team = teamOf(args, context);
      const id = context.tables.store.nextId();
      const credentials = { id, consumer_name: team.name, consumer_key: `lti-${id}` };
      return change(context, 'Team', team.id, { lti_credentials: credentials }).lti_credentials;
    },
    createGithubIntegration(args, context) {
      const team = teamOf(args, context);
      const made = { installationID: installationID(args), account: team.slug as string };
      const others = installations(team).filter((other) => other.installationID !== made.installationID);
      change(context, 'Team', team.id, { githubIntegrations: [...others, made] });
      return made;
    },
    deleteGithubIntegration(args, context) {
      const team = teamOf(args, context);
      const left = installations(team).filter((other) => other.installationID !== installationID(args));
      if (left.length === installations(team).length) throw notFound('GithubIntegration', String(args.installationID));
      change(context, 'Team', team.id, { githubIntegrations: left });
      return true;
    },
    setTeamGithubInstallationID(args, context) {
      change(context, 'Team', teamOf(args, context).id, { githubInstallationID: installationID(args) });
      return true;
    },
    deleteTeamGithubData(args, context) {
      change(context, 'Team', teamOf(args, context).id, { githubIntegrations: [], githubInstallationID: null });
      return true;
    },
    updateCloudProviderConfig(args, context) {
      const team = get(context, 'Team', args.teamID).id;
      const { provider, services, regions } = args.input as Dict;
      const id = `${team}/${String(provider)}`;
      const known = cloudConfigs(context, team).find((row) => row.id === id) ?? { id, provider };
      return insert(context, 'CloudProviderConfig', { ...known, ...given({ services, regions }) });
    },
  },
  SsoConnection: {
    options: (_args, _context, connection) => ({ __typename: connection.kind }),
  },
  LtiToolRegistration: {
    teamID: (_args, _context, registration) => registration.team,
  },
  Team: {
    ssoConnection: (_args, context, team) => connectionOf(context, team.id) ?? null,
    cloudProviderConfigs: (_args, context, team) => cloudConfigs(context, team.id),
  },
};
