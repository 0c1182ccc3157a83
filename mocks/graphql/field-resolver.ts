import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql';
import { OverrideError } from '../engine/overrides.js';
import { checkAnswer } from './check-answer.js';
import { nameOf, type Spot, shape } from './complete-value.js';
import { byConvention, withAsked } from './default-resolver.js';
import { typeName } from './default-value.js';
import { generatedValue } from './generated-value.js';
import { isPart, listed, ofPart, part } from './partial-answer.js';
import type { Context, Dict, MockPlatform, Resolver } from './platform.js';
import type { MockRow, Tables } from './tables.js';
import { isLost, lostAnswer, lostArguments } from './unknown-signatures.js';

/**
 * The resolver of every field. It uses, in this order: the override, the platform's resolver, the default behavior of a root field, the
 * value of the row, rows that refer to this row, a generated value.
 */
export function fieldResolver(platform: MockPlatform): FieldResolver {
  const known = new WeakMap<GraphQLObjectType, Map<string, FieldResolver>>();
  return (source, args, context, info) => {
    let fields = known.get(info.parentType);
    if (!fields) known.set(info.parentType, (fields = new Map()));
    let resolve = fields.get(info.fieldName);
    if (!resolve) fields.set(info.fieldName, (resolve = resolverOf(platform, info)));
    return resolve(source, args, context, info);
  };
}

type FieldResolver = GraphQLFieldResolver<unknown, Context, Dict>;

/** The resolver of one field. Everything that does not depend on the request is computed here. */
export function resolverOf(platform: MockPlatform, { parentType, fieldName, schema, returnType }: GraphQLResolveInfo): FieldResolver {
  const own = platform.resolvers[parentType.name]?.[fieldName] ?? platform.views?.[parentType.name]?.[fieldName];
  if (parentType === schema.getQueryType() || parentType === schema.getMutationType())
    return (source, args, context, info) => ofRoot({ platform, own, args, context, info, row: (source ?? {}) as MockRow });
  const isAdded = platform.isAdded?.(parentType.name, fieldName) === true;
  const type = getNullableType(returnType);
  const isHeldLeaf = own === undefined && isLeafType(type);
  const pointingBack = isListType(type) ? pointingBackTo(parentType, type) : undefined;
  // Nested functions would use memory for every field.
  const usual = (row: MockRow, args: Dict, spot: Spot) => {
    const held = own ? own(args, spot.context, row) : row[fieldName];
    if (held !== undefined) return shape(held, returnType, spot);
    const made = pointingBack?.(row, spot.context.tables) ?? (isAdded ? generatedValue(row, args, spot) : undefined);
    return shape(made, returnType, spot);
  };
  const inPart = (row: MockRow, args: Dict, spot: Spot) => ofPart(row, spot, () => usual(row, args, spot));
  return (source, args, context, info) => {
    const row = (source ?? {}) as MockRow;
    const held = row[fieldName];
    const isGiven = isPart(row);
    // Sufficient for most fields.
    const isKnown = (held !== undefined && held !== null) || (type === returnType && !isAdded);
    if (isHeldLeaf && !isGiven && isKnown) return held ?? null;
    return (isGiven ? inPart : usual)(row, args, { owner: nameOf(parentType.name, row), info, context });
  };
}

interface Root {
  readonly platform: MockPlatform;
  readonly own: Resolver | undefined;
  readonly args: Dict;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  readonly row: MockRow;
}

/** A field of the first level: the override's result, or the platform's. */
function ofRoot({ platform, own: resolver, args, context, info, row }: Root): unknown {
  const { parentType, fieldName } = info;
  const field = parentType.getFields()[fieldName]!;
  const lost = isLost(field);
  const sent = lost ? lostArguments(info) : args;
  const spot: Spot = { owner: `${fieldName}(${JSON.stringify(args)})`, info, context };
  const found = context.override?.find(fieldName, sent);
  const value = () => {
    platform.check?.(fieldName, sent, context);
    if (resolver) return resolver(sent, context, row);
    const conventional = byConvention(platform, parentType, field, sent, context);
    return conventional === undefined && platform.isAdded?.(parentType.name, fieldName) ? generatedValue(row, sent, spot) : conventional;
  };
  const usual = () => (lost ? lostAnswer(value(), info) : shape(value(), info.returnType, spot));
  if (!found) return usual();
  const instead = (given: unknown, over?: unknown) => {
    if (lost) return lostAnswer(isPlain(given) ? aroundLost(given, over, sent) : given, info);
    const answer = listed(given, info, sent);
    try {
      checkAnswer(info.schema, answer, info.returnType, 'answer');
    } catch (error) {
      throw new OverrideError(context.override?.idOf(fieldName) ?? fieldName, asGiven(error as Error, given));
    }
    return part(answer, info.returnType, spot, over);
  };
  /** The platform's result, to complete the override's result. Changes of a write are undone. */
  const own = (given: unknown): unknown => {
    if (Array.isArray(given) || typeof given !== 'object') return undefined;
    try {
      return context.tables.store.rehearse(lost ? value : usual) ?? undefined;
    } catch {
      return undefined;
    }
  };
  return found.then((answered) => {
    if (answered === undefined) return usual();
    if ('value' in answered) {
      const held = own(answered.value);
      return instead(held === undefined && !lost ? withAsked(answered.value, field, sent) : answered.value, held);
    }
    const { reply } = answered;
    if (reply.kind === 'over') return instead(reply.partial, lost ? value() : usual());
    if (reply.kind === 'graphql') throw new GraphQLError(reply.message, { extensions: reply.extensions ?? {} });
    context.override?.instead(reply.response());
    return null;
  });
}

/** The fields of an undocumented type are unknown. Missing ones come from the platform's result, or from arguments of the same name. */
function aroundLost(given: Dict, own: unknown, sent: Dict): unknown {
  if (isPlain(own)) return { ...own, ...given };
  return Object.keys(given).length === 0 && own !== undefined ? own : { ...sent, ...given };
}

const isPlain = (value: unknown): value is Dict => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reports `answer[0]`, the path in the override's result, instead of `answer.nodes[0]`, the path in the page. */
function asGiven(error: Error, value: unknown): Error {
  const place = /^answer\.(?:items|nodes|edges)\[(\d+)\](?:\.node)?/;
  return Array.isArray(value) ? new TypeError(error.message.replace(place, 'answer[$1]')) : error;
}

/** For a list of records that belong to this one: `Track.challenges` contains the challenges whose `track` is this track. */
function pointingBackTo({ name }: GraphQLObjectType, list: GraphQLList<GraphQLOutputType>) {
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  const type = typeName(list);
  return (row: MockRow, tables: Tables): MockRow[] | undefined => {
    const found = typeof row.id === 'string' ? tables.of(type).where({ [key]: row.id }) : [];
    return found.length > 0 ? found : undefined;
  };
}
