// Sample variables: the required variables of an operation, with ids of existing records.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { toJSONSchema } from 'zod/mini';
import type { ManifestEntry } from '../../../src/manifest/index.js';
import { idsOf, isScoped, type RestOperation } from '../../../src/skilljar/rest/index.js';
import * as schemas from '../../../src/skilljar/schemas/index.js';
import { given } from '../../addresses.js';
import type { MockPlatforms } from '../../api.js';
import { demoLearner } from '../../demo.js';
import { operations } from '../../rest/routes.js';
import { singular } from './data.js';
import { BY_NAME, BY_OPERATION } from './samples.js';

/** An argument or a field of an operation. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
}

/** The arguments of an operation. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  /** Sample variables. */
  readonly sample: Readonly<Record<string, unknown>>;
}

export const restOperation = ({ id, kind }: ManifestEntry): RestOperation | undefined =>
  operations().find((op) => op.id === id && op.kind === kind);

/** The root field of an operation on a GraphQL platform. */
function fieldOf({ platform, kind, operation }: ManifestEntry, platforms: MockPlatforms): GraphQLField<unknown, unknown> | undefined {
  if (platform === 'skilljar') return undefined;
  const schema = platforms.schemaOf(platform);
  const root = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() };
  return root[kind as keyof typeof root]?.getFields()[operation];
}

/** True when the operation's signature is unknown: its method takes any arguments, and a selection. */
export function isUnknown(entry: ManifestEntry, platforms: MockPlatforms): boolean {
  const field = fieldOf(entry, platforms);
  return field !== undefined && field.args.length === 0 && getNamedType(field.type).name === 'Unknown';
}

export function signatureOf(entry: ManifestEntry, platforms: MockPlatforms): Signature {
  const known = knownIn(entry, platforms);
  const op = restOperation(entry);
  const { parameters, sample } = op ? restSignature(op, known) : graphqlSignature(fieldOf(entry, platforms)?.args ?? [], known);
  return { parameters, sample: { ...sample, ...given(known.read(BY_OPERATION[entry.id] ?? {}) as object) } };
}

function graphqlSignature(args: readonly GraphQLArgument[], known: Known): Signature {
  const needed = args.filter(({ type }) => isNonNullType(type));
  // If nothing is required, a rule often requires one of several.
  const first = needed.length === 0 ? args.find(({ name }) => known.of(name) !== undefined) : undefined;
  return {
    parameters: args.map(({ name, type }) => ({ name, type: String(type), isRequired: isNonNullType(type) })),
    sample: Object.fromEntries([...needed, ...(first ? [first] : [])].map(({ name, type }) => [name, graphqlSample(type, name, known)])),
  };
}

/** The existing records that an operation can use. */
interface Known {
  /** Samples with the values of existing rows. */
  read(sample: unknown): unknown;
  /** A value for a field by its name. `undefined` if the name has no match. */
  of(name: string): unknown;
  /** The first row of the operation's resource. */
  readonly own: Row | undefined;
  /** The parents of the row, outermost first. */
  readonly above: readonly string[];
  readonly isUpdate: boolean;
}

interface Row {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly slug?: string;
  readonly name?: string;
  /** The parents of a Skilljar row: `academy.example.com/cdefghi567890`. */
  readonly $under?: string;
}

/** The name of the table: Instruqt also calls a team an organization. */
const kindOf = (name: string) => singular(name).replace('organization', 'team').replace('ltiregistration', 'ltitoolregistration');

/** `trackID`, `course_id`, `teamSlug`, `notes`: a value of the first row of that table. */
function knownIn({ id, platform }: ManifestEntry, { store }: MockPlatforms): Known {
  const depth = (table: string) => table.split('.').length;
  // A top-level resource is preferred to a nested one with the same name.
  const tables = store.names.filter((name) => name.startsWith(`${platform}.`)).sort((a, b) => depth(a) - depth(b));
  const [resource = '', method = ''] = id.split('.').slice(-2);
  const path = id.slice(0, id.lastIndexOf('.'));
  const first = (table: string | undefined) => (table === undefined ? undefined : store.collection<Row>(table).find(() => true));
  const exactly = (wanted: string) => tables.find((table) => singular(table) === wanted);
  const rowOf = (wanted: string) =>
    first(
      exactly(wanted) ??
        tables.find((table) => singular(table).endsWith(wanted) || wanted.endsWith(singular(table))) ??
        tables.find((table) => singular(table).includes(wanted)),
    );
  const exact = tables.find((table) => table === path || table === path.replace('.domain.', '.'));
  const own = exact === undefined ? rowOf(kindOf(resource)) : first(exact);
  const read = (sample: unknown): unknown => {
    if (Array.isArray(sample)) return sample.map(read);
    if (typeof sample === 'object' && sample) return Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, read(value)]));
    const [, table, n = 0, at = 'id'] = /^@([\w.]+)(?:\[(\d+)\])?(?::([\w.]+))?$/.exec(String(sample)) ?? [];
    if (table === undefined) return sample;
    const row: unknown = store.collection(`${platform}.${table}`).all()[Number(n)];
    return at.split('.').reduce((value, name) => (value as Readonly<Record<string, unknown>> | undefined)?.[name], row);
  };
  return {
    read,
    own,
    above: (exact !== undefined && own?.$under?.split('/')) || [],
    isUpdate: /^update/.test(method),
    of(name) {
      const sample = read(BY_NAME[platform]?.[name]);
      if (sample !== undefined) return sample;
      if (/emails?$/i.test(name)) return demoLearner.email;
      const [, before = '', what = ''] = /^(.*?)_?(ids?|slugs?|name)$/i.exec(name) ?? [];
      if (what === '') return first(exactly(singular(name)))?.id;
      if (name === 'name') return undefined;
      const row = before === '' ? own : rowOf(kindOf(before));
      return row && (/^slug/i.test(what) ? row.slug : /^name/i.test(what) ? row.name : row.id);
    },
  };
}

function graphqlSample(type: GraphQLInputType, name: string, known: Known): unknown {
  if (isNonNullType(type)) return graphqlSample(type.ofType, name, known);
  if (isListType(type)) return [graphqlSample(type.ofType, name, known)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = fields.filter((field) => isNonNullType(field.type) || (known.isUpdate && /^id$/i.test(field.name)));
    return Object.fromEntries(needed.map((field) => [field.name, graphqlSample(field.type, field.name, known)]));
  }
  if (type.name === 'Int' || type.name === 'Float') return 1;
  if (type.name === 'Boolean') return true;
  if (/Time|Date/.test(type.name)) return '2026-03-01T09:00:00Z';
  return known.of(name) ?? `a ${name}`;
}

/** The parts of JSON Schema in use. */
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
  const above = known.above;
  const idIn = (id: string, i: number) => above[i] ?? (i > 0 && i === above.length ? keyOf(known.own, id) : known.of(id)) ?? 'an-id';
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
      ...ids.map(([id, name], i) => [name, idIn(id, i)]),
      ...fields.filter(([name]) => isRequired(name)).map(([name, field]) => [name, restSample(field, name, known)]),
    ]),
  };
}

/** The id that a row links to its parent, if it identifies the row: `tags/{tag_id}` by `tag.id`, and a question bank by `bank_id`. */
const keyOf = (row: Row | undefined, id: string) =>
  (row?.[id.replace(/^prerequisite_|_id$/g, '')] as Row | undefined)?.id ??
  (row?.[id.replace(/^question_/, '')] as string | undefined) ??
  row?.id;

function restSample(shape: Shape, name: string, known: Known): unknown {
  if (shape.enum) return shape.enum[0];
  if (shape.anyOf) return restSample(shape.anyOf[0] as Shape, name, known);
  if (shape.type === 'array') return [restSample(shape.items ?? {}, name, known)];
  if (shape.type === 'number' || shape.type === 'integer') return 1;
  if (shape.type === 'boolean') return true;
  if (shape.type === 'object') {
    const keys = (shape.required ?? []).map((key) => [key, shape.properties?.[key] ?? {}, key === 'id' ? `${name}_id` : key] as const);
    return Object.fromEntries(keys.map(([key, inner, meant]) => [key, restSample(inner, meant, known)]));
  }
  if (/(?:_at|_date)$/.test(name)) return '2026-03-03T09:00:00Z';
  return known.of(name) ?? (/url$/.test(name) ? 'https://example.com/' : `a ${name}`);
}
