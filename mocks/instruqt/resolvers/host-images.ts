import { type Context, type Dict, platformError, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, get, given, insert, nowOf, one, teamOf } from '../lookup.js';

const modules = (context: Context) => context.tables.of('TerraformModule');

function moduleBy(args: Dict, context: Context): MockRow | null {
  const named = (row: MockRow) =>
    row.module === args.module && (!args.version || (row.availableVersions as string[]).includes(String(args.version)));
  return (typeof args.id === 'string' ? modules(context).get(args.id) : modules(context).find(named)) ?? null;
}

/** The input of an update has no id, so the slug identifies the image. */
function imageOf(input: Dict, context: Context): MockRow {
  return one(context, 'HostImage', { team: teamOf(input, context).id, slug: input.slug });
}

/** Machines that images are saved from, and Terraform modules that became resources of a sandbox. */
export const resourceResolvers: Resolvers = {
  Query: {
    customResource: (args, context) => context.tables.of('CustomResource').get(args.id as string) ?? null,
    terraformModule: moduleBy,
    searchTerraformModules(args, context) {
      const words = String(args.query).toLowerCase();
      return { modules: modules(context).all((row) => `${row.module} ${row.description}`.toLowerCase().includes(words)) };
    },
    imageMetadata: (args) => ({ id: String(args.image), image: args.image, os: 'linux', diskSizeGB: 10 }),
    // Nothing is pulled here, so every image with a name exists.
    isContainerImageValid: (args) => args.image !== '',
    trackConfigPresets: () => ({
      machinetypes: [{ label: 'Small', memory: 4096, cpus: 1 }],
      virtualmachines: [{ label: 'Ubuntu', image: 'ubuntu', machine_type: 'n1-standard-1', memory: 4096, cpus: 1 }],
    }),
  },
  Mutation: {
    importTerraformModule(args, context) {
      const { terraformModuleID, ...input } = given(args.input as Dict);
      const source = get(context, 'TerraformModule', terraformModuleID);
      const { name, description, version, logo } = source;
      const made = { canDelete: true, provider: 'terraform', createdAt: nowOf(context), createdBy: context.caller?.id };
      const team = teamOf(args, context).id;
      const shown = { name, slug: name, description, version, logo };
      return insert(context, 'CustomResource', { ...shown, ...made, ...input, team, terraformModule: source.id });
    },
    updateHostImage(args, context) {
      const { slug: _slug, teamID: _team, ...input } = given(args.input as Dict);
      return change(context, 'HostImage', imageOf(args.input as Dict, context).id, input);
    },
    startHostImage(args, context) {
      const image = get(context, 'HostImage', args.hostImageID);
      if (image.currentSandbox) throw platformError(`The host image is already running: ${image.id}`);
      const started = insert(context, 'Sandbox', { state: 'creating', user: context.caller?.id, created: nowOf(context) });
      change(context, 'HostImage', image.id, { currentSandbox: { id: started.id } });
      return started;
    },
    saveHostImage(args, context) {
      get(context, 'Sandbox', args.sandboxID);
      return change(context, 'HostImage', args.hostImageID, { status: 'created' });
    },
    stopHostImage(args, context) {
      const running = get(context, 'HostImage', args.hostImageID).currentSandbox as { id: string } | null | undefined;
      if (!running) return null;
      change(context, 'HostImage', args.hostImageID, { currentSandbox: null });
      return change(context, 'Sandbox', running.id, { state: 'stopped' });
    },
  },
};
