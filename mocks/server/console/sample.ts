// Variables to begin with: what an operation must have, with ids of things that are there.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { toJSONSchema } from 'zod/mini';
import type { ManifestEntry } from '../../../src/manifest/index.js';
import { idsOf, isScoped, type RestOperation } from '../../../src/skilljar/rest/index.js';
import * as schemas from '../../../src/skilljar/schemas/index.js';
import type { MockPlatforms } from '../../api.js';
import { demoLearner } from '../../demo.js';
import { isLost } from '../../graphql/unknown-signatures.js';
import { instruqtPlatform } from '../../instruqt/platform.js';
import { learningPathPlatform } from '../../learning-path/platform.js';
import { operations } from '../../rest/routes.js';
import { sdaPlatform } from '../../sda/platform.js';
import { singular } from './data.js';

const GRAPHQL = { instruqt: instruqtPlatform, sda: sdaPlatform, learningPath: learningPathPlatform };

/** An argument or a field of an operation. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
}

/** What an operation takes. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  /** Variables to begin with. */
  readonly sample: Readonly<Record<string, unknown>>;
}

export const restOperation = ({ id, kind }: ManifestEntry): RestOperation | undefined =>
  operations().find((op) => op.id === id && op.kind === kind);

/** The root field of an operation on a GraphQL platform. */
export function fieldOf({ platform, kind, operation }: ManifestEntry): GraphQLField<unknown, unknown> | undefined {
  if (platform === 'skilljar') return undefined;
  const schema = GRAPHQL[platform].schema();
  const root = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() };
  return root[kind as keyof typeof root]?.getFields()[operation];
}

export const isUnknown = (entry: ManifestEntry): boolean => {
  const field = fieldOf(entry);
  return field !== undefined && isLost(field);
};

export function signatureOf(entry: ManifestEntry, platforms: MockPlatforms): Signature {
  const known = knownIn(entry, platforms);
  const op = restOperation(entry);
  if (op) return restSignature(op, known);
  const args = fieldOf(entry)?.args ?? [];
  // Without a team, most of Instruqt's lists are not known to the platform.
  const isNeeded = ({ type, name }: GraphQLArgument) => isNonNullType(type) || name === 'teamSlug';
  return {
    parameters: args.map(({ name, type }) => ({ name, type: String(type), isRequired: isNonNullType(type) })),
    sample: Object.fromEntries(args.filter(isNeeded).map(({ name, type }) => [name, graphqlSample(type, name, known)])),
  };
}

/** A value for a field by its name; nothing where the name says nothing. */
type Known = (name: string) => unknown;

/** `trackID`, `course_id`, `teamSlug`: the first row of that table. */
function knownIn({ id, platform }: ManifestEntry, { store }: MockPlatforms): Known {
  const tables = store.names.filter((name) => name.startsWith(`${platform}.`));
  const resource = singular(id.split('.').at(-2) ?? '');
  return (name) => {
    if (/email$/i.test(name)) return demoLearner.email;
    const [, before = '', what = ''] = /^(.*?)_?(ids?|slugs?|domain_?name)$/i.exec(name) ?? [];
    if (!what) return undefined;
    const isDomain = /^domain/i.test(what);
    const wanted = isDomain ? 'domain' : before === '' ? resource : singular(before);
    const kindOf = (table: string) => singular(table);
    const table =
      tables.find((each) => kindOf(each) === wanted) ??
      tables.find((each) => kindOf(each).endsWith(wanted) || wanted.endsWith(kindOf(each)));
    const row = table && store.collection<{ id: string; slug?: string; name?: string; $under?: string }>(table).find(() => true);
    return row && (isDomain ? row.name : /^slug/i.test(what) ? row.slug : row.id);
  };
}

function graphqlSample(type: GraphQLInputType, name: string, known: Known): unknown {
  if (isNonNullType(type)) return graphqlSample(type.ofType, name, known);
  if (isListType(type)) return [graphqlSample(type.ofType, name, known)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, graphqlSample(field.type, field.name, known)]));
  }
  if (type.name === 'Int' || type.name === 'Float') return 1;
  if (type.name === 'Boolean') return true;
  if (/Time|Date/.test(type.name)) return '2026-03-01T09:00:00Z';
  return known(name) ?? `a ${name}`;
}

/** What is used of JSON Schema. */
interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
}

function restSignature(op: RestOperation, known: Known): Signature {
  const schema = op.input && (schemas as Readonly<Record<string, unknown>>)[op.input];
  const shape = (schema ? toJSONSchema(schema as never, { io: 'input', unrepresentable: 'any' }) : {}) as Shape;
  const input: Shape = shape.type === 'array' ? { properties: { body: shape }, required: ['body'] } : shape;
  const ids = [...(isScoped(op) ? [['domain_name', 'domainName'] as const] : []), ...idsOf(op)];
  const fields = Object.entries(input.properties ?? {});
  const isRequired = (name: string) => input.required?.includes(name) ?? false;
  return {
    parameters: [
      ...ids.map(([, name]) => ({ name, type: 'string, in the path', isRequired: true })),
      ...fields.map(([name, { type, anyOf }]) => ({
        name,
        type: type ?? anyOf?.map((each) => each.type).join(' | ') ?? 'any',
        isRequired: isRequired(name),
      })),
    ],
    sample: Object.fromEntries([
      ...ids.map(([id, name]) => [name, known(id) ?? 'an-id']),
      ...fields.filter(([name]) => isRequired(name)).map(([name, field]) => [name, restSample(field, name, known)]),
    ]),
  };
}

function restSample(shape: Shape, name: string, known: Known): unknown {
  if (shape.enum) return shape.enum[0];
  if (shape.anyOf) return restSample(shape.anyOf[0] as Shape, name, known);
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(
        (shape.required ?? []).map((key) => [key, restSample(shape.properties?.[key] ?? {}, key === 'id' ? `${name}_id` : key, known)]),
      );
    case 'array':
      return [restSample(shape.items ?? {}, name, known)];
    case 'number':
    case 'integer':
      return 1;
    case 'boolean':
      return true;
    default:
      return (
        known(name) ?? (/(?:_at|_date)$/.test(name) ? '2026-03-03T09:00:00Z' : /url$/.test(name) ? 'https://example.com/' : `a ${name}`)
      );
  }
}
