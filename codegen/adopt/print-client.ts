// Prints the module of a client for the schema of the user. Operations that send the same request as in this version come from the package,
// all others are in the module.
import { methodTable, pascal, resourceInterfaces } from '../bindings.js';
import { digestOf, fragmentConstants, functionCall, helpersOf } from '../functions.js';
import type { Model } from '../model.js';
import { comment, signatureTypes } from '../print.js';

export const HEADER = '// Made by graphql-codegen with learning-platforms/codegen. Do not edit.\n';

/** The scopes of a client, which return another client of the same type. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  instruqt: [
    '  /** Returns a client for another team: its slug is the default for operations that accept a team. */',
    '  team(slug: string): InstruqtClient;',
  ],
  learningPath: [
    '  /** Returns a client that acts for one learner, with the same options. */',
    '  as(authToken: string): LearningPathClient;',
    '  /** Logs a learner in and returns a client that acts for them. */',
    '  login(email: string, password: string, options?: CallOptions): Call<LearningPathClient>;',
  ],
};

export interface Client {
  readonly model: Model;
  readonly title: string;
  /** The package's entry point of the platform, after `learning-platforms/`. */
  readonly entry: string;
  /** The digests of the shipped operations, by id. */
  readonly digests: ReadonlyMap<string, string | undefined>;
  /** The import path of the module of types. */
  readonly types: string;
  readonly leftOut: readonly (readonly [place: string, why: string])[];
}

export function printClient({ model, title, entry, digests, types, leftOut }: Client): string {
  const { platform } = model;
  const name = pascal(platform);
  const own = model.operations.filter((op) => digests.get(op.id) !== digestOf(op, model));
  const { checks, before, makers, watches } = helpersOf(own);
  const { results, options } = signatureTypes(model);
  const needed = platform === 'learningPath' ? ['Call', 'CallOptions'] : [];
  const imported = [...new Set([...results, ...options, ...needed, 'Extended', 'OwnOperations', 'SelectOption'])]
    .sort()
    .map((each) => `type ${each}`);
  return [
    HEADER,
    ...(leftOut.length > 0
      ? ['// Not in this schema:', ...leftOut.map(([place, why]) => `// - ${place.replace('/', '.')}: ${oneLine(why)}`), '']
      : []),
    `import { ${[...checks, ...before, ...makers, ...watches, ...imported, 'withClient'].join(', ')} } from 'learning-platforms/codegen/runtime';`,
    `import { create${name}Client as createShipped, extend${name}Client, type ${name}Client as ShippedClient, type ${name}Options, type ${name}Resources as ShippedResources } from 'learning-platforms/${entry}';`,
    `import type * as T from '${types}';`,
    '',
    `export type * from '${types}';`,
    `export type { ${name}Options } from 'learning-platforms/${entry}';`,
    '',
    ...resourceInterfaces(model, title),
    comment([`The ${title} client, with the operations of this schema.`]),
    `export interface ${name}Client extends Extended<ShippedClient, ShippedResources, ${name}Resources> {`,
    ...(SCOPES[platform] ?? []),
    '}',
    '',
    ...fragmentConstants(own, model),
    '',
    'const operations: OwnOperations = {',
    '  methods: {',
    ...methodTable(model).map((line) => `  ${line}`),
    '  },',
    '  functions: [',
    ...own.map((op) => `    ${functionCall(op, model).replaceAll('\n', '\n    ')},`),
    '  ],',
    '};',
    '',
    comment([
      `Creates a client for ${title} with the operations of this schema. No request is sent before the first call.`,
      '@throws ConfigurationError when an option is missing or invalid.',
    ]),
    `export function create${name}Client(options: ${name}Options): ${name}Client {`,
    `  return extend${name}Client(createShipped(options), operations) as ${name}Client;`,
    '}',
    '',
    comment([
      `Adds the operations of this schema to \`lp.${platform}\`: \`const lp = extend${name}(createLearningPlatforms.fromEnv())\`. The rest is unchanged.`,
    ]),
    `export function extend${name}<Platforms extends { readonly ${platform}: ShippedClient }>(platforms: Platforms): Omit<Platforms, '${platform}'> & { readonly ${platform}: ${name}Client } {`,
    `  return withClient(platforms, '${platform}', extend${name}Client(platforms.${platform}, operations) as ${name}Client);`,
    '}',
    '',
  ].join('\n');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
