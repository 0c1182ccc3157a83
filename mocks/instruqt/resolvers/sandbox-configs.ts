import type { Context, Dict, Resolver, Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, get, given, notFound } from '../lookup.js';

/** The parts of a track's config that are added, changed and taken away one by one: mutation suffix → field. */
const PARTS = {
  ContainerConfig: 'containers',
  VirtualMachineConfig: 'virtualmachines',
  VirtualBrowserConfig: 'virtualbrowsers',
  GcpProjectConfig: 'gcp_projects',
  AwsAccountConfig: 'aws_accounts',
  AzureSubscriptionConfig: 'azure_subscriptions',
} as const;

type Part = Dict & { readonly id: string };

const partsOf = (track: MockRow, field: string) => (((track.config ?? {}) as Dict)[field] ?? []) as Part[];

function setParts(context: Context, track: MockRow, field: string, parts: Part[]): unknown {
  const config = { id: `${track.id}-config`, ...(track.config as Dict | undefined), [field]: parts };
  return change(context, 'Track', track.id, { config }).config;
}

function trackWith(context: Context, field: string, id: unknown): MockRow {
  const track = context.tables.of('Track').find((row) => partsOf(row, field).some((part) => part.id === id));
  if (!track) throw notFound('Config', String(id));
  return track;
}

function resolversOf(suffix: string, field: string): Record<string, Resolver> {
  return {
    [`create${suffix}`](args, context) {
      const { track: trackId, id: _id, ...input } = given(args.config as Dict);
      // A virtual browser's input names no track, so the first one takes it.
      const track = trackId === undefined ? (context.tables.of('Track').find(() => true) as MockRow) : get(context, 'Track', trackId);
      return setParts(context, track, field, [...partsOf(track, field), { ...input, id: context.tables.store.nextId() }]);
    },
    [`update${suffix}`](args, context) {
      const { track: _track, id, ...input } = given(args.config as Dict);
      const named = (part: Part) => (id === undefined ? part.name === input.name : part.id === id);
      const track = context.tables.of('Track').find((row) => partsOf(row, field).some(named));
      if (!track) throw notFound(suffix, String(id ?? input.name));
      return setParts(
        context,
        track,
        field,
        partsOf(track, field).map((part) => (named(part) ? { ...part, ...input } : part)),
      );
    },
    [`delete${suffix}`](args, context) {
      const id = Object.values(args)[0];
      const track = trackWith(context, field, id);
      return setParts(
        context,
        track,
        field,
        partsOf(track, field).filter((part) => part.id !== id),
      );
    },
  };
}

export const configResolvers: Resolvers = {
  Mutation: {
    ...Object.assign({}, ...Object.entries(PARTS).map(([suffix, field]) => resolversOf(suffix, field))),
    updateSecretConfig(args, context) {
      const track = get(context, 'Track', args.trackID);
      return setParts(context, track, 'secrets', args.configs as Part[]);
    },
  },
};
