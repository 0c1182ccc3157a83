import {
  type DefinitionNode,
  type GraphQLSchema,
  type NameNode,
  parse,
  print,
  printSchema,
  type StringValueNode,
  type TypeNode,
} from 'graphql';
import type { GraphQLPlatformName } from '../findings.js';
import { shippedSchema } from './shipped.js';

/** The common parts of a definition, a field, an argument and an enum value. */
interface Described {
  readonly kind: string;
  readonly name: NameNode;
  readonly description?: StringValueNode | undefined;
  readonly type?: TypeNode;
  readonly fields?: readonly Described[];
  readonly values?: readonly Described[];
  readonly arguments?: readonly Described[];
}

const PARTS = ['fields', 'values', 'arguments'] as const;

/**
 * Prints a live schema as SDL in the order of the shipped one, with its descriptions for types and members that are the same in both.
 * Additional elements of the live schema follow, with the platform's descriptions.
 */
export function orderedSdl(platform: GraphQLPlatformName, live: GraphQLSchema): string {
  const shipped = shippedSchema(platform);
  const order = Object.values(shipped.getTypeMap()).flatMap(({ astNode }) => (astNode ? [astNode] : []));
  order.sort((a, b) => (a.loc?.start ?? 0) - (b.loc?.start ?? 0));
  const definitions = parse(printSchema(live), { noLocation: true }).definitions;
  const types = definitions.filter((each) => isNamed(each)) as unknown as readonly Described[];
  // Directives and `schema { … }` are printed first, unchanged.
  const rest = definitions.filter((each) => !isNamed(each));
  const sorted = merged(types, order as unknown as readonly Described[]) as unknown as readonly DefinitionNode[];
  return `${[...rest, ...sorted].map(print).join('\n\n')}\n`;
}

const isNamed = ({ kind }: DefinitionNode) => kind.endsWith('TypeDefinition');

/** The parts of a live definition, in the order of the shipped one. Parts that are the same have the shipped descriptions. */
function merged(live: readonly Described[], ours: readonly Described[]): Described[] {
  const places = new Map(ours.map((each, i) => [each.name.value, i]));
  const placeOf = ({ name }: Described) => places.get(name.value) ?? ours.length;
  return [...live].sort((a, b) => placeOf(a) - placeOf(b)).map((each) => described(each, ours[placeOf(each)]));
}

function described(live: Described, ours: Described | undefined): Described {
  if (!ours) return live;
  const isSame = live.kind === ours.kind && (live.type === undefined || (ours.type !== undefined && print(live.type) === print(ours.type)));
  const parts = PARTS.flatMap((part) => (live[part] ? [[part, merged(live[part], ours[part] ?? [])]] : []));
  return { ...live, ...Object.fromEntries(parts), ...(isSame && ours.description && { description: ours.description }) };
}
