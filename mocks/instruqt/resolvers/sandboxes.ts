import { connection } from '../../graphql/connection.js';
import { type Ordering, ordered } from '../../graphql/ordering.js';
import type { Context, Dict, Resolver, Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, first, get, given, insert, list, notFound, nowOf, teamOf } from '../lookup.js';
import { instruqtSchema } from '../schema.js';

interface Paged {
  readonly paging?: { First?: number | null; After?: string | null } | null;
  readonly ordering?: Ordering | null;
}

/** A page of a type's rows, in the requested order. */
function pageOf(type: string, rows: MockRow[], args: Dict) {
  const { paging, ordering } = args as Paged;
  const sorted = ordered(rows, (row) => row, instruqtSchema(), type, ordering ?? {});
  return connection(sorted, paging?.First, paging?.After);
}

interface SandboxFilter {
  readonly track_ids?: string[];
  readonly invite_ids?: string[];
  readonly pool_ids?: string[];
  readonly state?: string[];
  readonly user_name_or_id?: string;
  readonly from?: string;
  readonly to?: string;
}

function passes(row: MockRow, filter: SandboxFilter, context: Context): boolean {
  const among = (values: string[] | undefined, value: unknown) => !values?.length || values.includes(value as string);
  const named = filter.user_name_or_id;
  const user = named ? (context.tables.of('User').get(row.user as string)?.profile as { display_name?: string } | undefined) : undefined;
  return (
    among(filter.track_ids, row.track) &&
    among(filter.invite_ids, row.invite) &&
    among(filter.pool_ids, row.hot_start_pool) &&
    among(filter.state, row.state) &&
    (!named || row.user === named || Boolean(user?.display_name?.includes(named))) &&
    (!filter.from || Date.parse(String(row.created)) >= Date.parse(filter.from)) &&
    (!filter.to || Date.parse(String(row.created)) <= Date.parse(filter.to))
  );
}

/** A pool's numbers for one track or config: all sandboxes are ready and none is in use, unless the pool has ended. */
const share = (pool: MockRow) => (node: unknown) => {
  const size = pool.status === 'Running' ? (pool.size as number) : 0;
  return { claimed: 0, available: size, created: size, failed: 0, creating: 0, total: pool.size, node };
};

const variableId = (args: Dict) => `${String(args.sandboxID)}/${String(args.hostname)}/${String(args.key)}`;

/** The draft version of a config. */
function insertDraft(context: Context, { id, team, version }: MockRow, input: unknown): MockRow {
  const draft = { config: id, team, version, status: 'draft', change_log_entry: '' };
  return insert(context, 'SandboxConfigVersion', { ...(input as Dict), ...draft });
}

const createSandboxConfig: Resolver = (args, context) => {
  const row = { name: args.name, slug: args.slug, version: 1, team: teamOf(args, context).id };
  return insertDraft(context, insert(context, 'SandboxConfig', row), args.config);
};

const draftOf = (context: Context, config: unknown) =>
  first(context, 'SandboxConfigVersion', { config: get(context, 'SandboxConfig', config).id, status: 'draft' });

/** Changes the draft of a config. A published config gets a new draft. */
const updateSandboxConfig: Resolver = (args, context) => {
  const draft = draftOf(context, args.configID);
  if (draft) return change(context, 'SandboxConfigVersion', draft.id, given(args.config as Dict));
  const config = get(context, 'SandboxConfig', args.configID);
  return insertDraft(context, change(context, 'SandboxConfig', config.id, { version: (config.version as number) + 1 }), args.config);
};

/** Changes or removes (`undefined`) the hosts of a config's draft with a name. */
function changeHost(context: Context, config: unknown, name: unknown, to: (host: Dict) => Dict | undefined): MockRow {
  const draft = draftOf(context, config);
  const resources = (draft?.resources ?? {}) as Record<string, Dict[] | undefined>;
  const hosts = ['containers', 'virtualmachines', 'virtualbrowsers'].filter((kind) => resources[kind]?.some((host) => host.name === name));
  if (!draft || hosts.length === 0) throw notFound('Host', String(name));
  const changed = hosts.map((kind) => [kind, resources[kind]?.flatMap((host) => (host.name === name ? (to(host) ?? []) : host))]);
  return change(context, 'SandboxConfigVersion', draft.id, { resources: { ...resources, ...Object.fromEntries(changed) } });
}

/** The compared fields of a version, in one line. */
const describe = ({ description, resources }: Dict) => JSON.stringify({ description: description ?? '', resources: resources ?? {} });

export const sandboxResolvers: Resolvers = {
  Query: {
    sandboxes(args, context) {
      const team = teamOf(args, context).id;
      const ofTeam = (row: MockRow) => context.tables.of('Track').get(row.track as string)?.team === team;
      const found = context.tables.of('Sandbox').all((row) => ofTeam(row) && passes(row, (args.filter ?? {}) as SandboxFilter, context));
      return pageOf('Sandbox', found, args);
    },
    hotStartPools: (args, context) => pageOf('HotStartPool', list(context, 'HotStartPool', { team: teamOf(args, context).id }), args),
    sandboxConfig(args, context) {
      const found = context.tables.of('SandboxConfig').find((row) => row.id === args.configID || row.slug === args.configSlug);
      if (!found) throw notFound('SandboxConfig', String(args.configID ?? args.configSlug));
      return found;
    },
    sandboxConfigVersions(args, context) {
      const { config_id, statuses } = (args.filter ?? {}) as { config_id?: string; statuses?: string[] };
      const found = list(context, 'SandboxConfigVersion', { team: teamOf(args, context).id, ...(config_id && { config: config_id }) });
      return statuses?.length ? found.filter((row) => statuses.includes(row.status as string)) : found;
    },
    sandboxConfigVersionDiff(args, context) {
      const target = describe(get(context, 'SandboxConfigVersion', args.targetConfigVersionID));
      const { sourceConfigVersionID: id, sourceConfigVersion: unsaved } = args;
      const source = describe(typeof id === 'string' ? get(context, 'SandboxConfigVersion', id) : ((unsaved ?? {}) as Dict));
      return { diff: source === target ? '' : `-${source}\n+${target}\n` };
    },
    getSandboxVariable: (args, context) => get(context, 'SandboxVariable', variableId(args)),
  },
  Mutation: {
    stopSandbox: (args, context) => change(context, 'Sandbox', args.sandboxID, { state: 'stopped' }),
    updateSandboxTTL: (args, context) => change(context, 'Sandbox', args.sandboxID, { ttl: args.until }),
    setSandboxVariable(args, context) {
      get(context, 'Sandbox', args.sandboxID);
      return insert(context, 'SandboxVariable', { id: variableId(args), key: args.key, value: args.value });
    },
    createHotStartPool(args, context) {
      const pool = given(args.pool as Dict);
      const team = teamOf(pool, context).id;
      const defaults = { type: 'dedicated', size: 1, auto_refill: false, name: 'Pool', tracks: [], configs: [], status: 'Provisioning' };
      return insert(context, 'HotStartPool', { ...defaults, ...pool, team, created: nowOf(context), created_by: context.caller?.id });
    },
    archiveHotStartPool: (args, context) => change(context, 'HotStartPool', args.poolID, { status: 'Deleted', deleted: nowOf(context) }),
    deleteHotStartPool: (args, context) => context.tables.of('HotStartPool').delete(get(context, 'HotStartPool', args.poolID).id),
    createSandboxConfig,
    updateSandboxConfig,
    publishSandboxConfig(args, context) {
      const draft = draftOf(context, args.configID);
      if (!draft) throw notFound('SandboxConfigVersion', `draft of ${String(args.configID)}`);
      const entry = { status: 'published', published_at: nowOf(context), published_by: context.caller?.id };
      return change(context, 'SandboxConfigVersion', draft.id, { ...entry, change_log_entry: args.changeLogEntry ?? '' });
    },
    renameSandboxConfig: (args, context) => change(context, 'SandboxConfig', args.configID, { name: args.name }),
    renameSandboxConfigHost: (args, context) =>
      changeHost(context, args.configID, args.hostName, (host) => ({ ...host, name: args.newName })),
    deleteSandboxConfigHost: (args, context) => changeHost(context, args.configID, args.hostName, () => undefined),
    deleteSandboxConfig(args, context) {
      const version = get(context, 'SandboxConfigVersion', args.configVersionID);
      if (version.status === 'draft') return context.tables.of('SandboxConfigVersion').delete(version.id);
      change(context, 'SandboxConfigVersion', version.id, { status: 'archived' });
      return true;
    },
  },
  HotStartPool: {
    tracks: (_args, _context, pool) => ((pool.tracks ?? []) as unknown[]).map(share(pool)),
    configs: (_args, _context, pool) => ((pool.configs ?? []) as unknown[]).map(share(pool)),
  },
};
