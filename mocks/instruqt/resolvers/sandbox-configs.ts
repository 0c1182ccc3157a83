import type { Context, Dict, Resolver, Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, get, given, notFound } from '../lookup.js';

/** The parts of a track's config with separate mutations: mutation suffix → field. */
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

/** Replaces or removes a part of the track that has it. */
function changePart(
  context: Context,
  field: string,
  isMeant: (part: Part) => boolean,
  to: (part: Part) => Part[],
  missing: Error,
): unknown {
  const track = context.tables.of('Track').find((row) => partsOf(row, field).some(isMeant));
  if (!track) throw missing;
  const parts = partsOf(track, field).flatMap((part) => (isMeant(part) ? to(part) : part));
  return setParts(context, track, field, parts);
}

function resolversOf(suffix: string, field: string): Record<string, Resolver> {
  return {
    [`create${suffix}`](args, context) {
      const { track: trackId, id: _id, ...input } = given(args.config as Dict);
      // The input of a virtual browser names no track, so it is added to the first one.
      const track = trackId === undefined ? (context.tables.of('Track').find(() => true) as MockRow) : get(context, 'Track', trackId);
      return setParts(context, track, field, [...partsOf(track, field), { ...input, id: context.tables.store.nextId() }]);
    },
    [`update${suffix}`](args, context) {
      const { track: _track, id, ...input } = given(args.config as Dict);
      const isMeant = (part: Part) => (id === undefined ? part.name === input.name : part.id === id);
      return changePart(context, field, isMeant, (part) => [{ ...part, ...input }], notFound(suffix, String(id ?? input.name)));
    },
    [`delete${suffix}`](args, context) {
      const id = Object.values(args)[0];
      return changePart(
        context,
        field,
        (part) => part.id === id,
        () => [],
        notFound('Config', String(id)),
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
