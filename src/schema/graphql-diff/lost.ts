import type { Change } from '@graphql-inspector/core';
import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { SchemaFinding } from '../findings.js';
import { type Annotations, fieldOf } from './annotations.js';

/** The change's types without `!`. */
const bare = (type: unknown) => String(type ?? '').replaceAll('!', '');

/**
 * The path of a part that the shipped schema lacks and a change adds: a type, or `Type.field`. `undefined` if the shipped schema contains
 * the part, so that it is a real change.
 */
export function lostAt({ type, path = '', meta }: Change, shipped: GraphQLSchema, { incompleteAt }: Annotations): string | undefined {
  const [typeName = '', name = ''] = path.split('.');
  const member = `${typeName}.${name}`;
  const lost = incompleteAt(typeName)?.lost;
  const field = fieldOf(shipped.getType(typeName), name);
  switch (type) {
    case 'FIELD_ADDED':
    case 'INPUT_FIELD_ADDED':
    case 'TYPE_KIND_CHANGED':
      return lost === 'FIELDS' ? typeName : undefined;
    case 'ENUM_VALUE_ADDED':
      return lost === 'VALUES' ? typeName : undefined;
    case 'FIELD_TYPE_CHANGED':
      if (field && getNamedType(field.type).name === 'Unknown') return member;
      return lost === 'NULLABILITY' && bare(meta.oldFieldType) === bare(meta.newFieldType) ? member : undefined;
    case 'INPUT_FIELD_TYPE_CHANGED':
      return lost === 'NULLABILITY' && bare(meta.oldInputFieldType) === bare(meta.newInputFieldType) ? member : undefined;
    case 'FIELD_ARGUMENT_ADDED':
      return (field && isLostSignature(field)) || incompleteAt(member)?.lost === 'ARGUMENTS' ? member : undefined;
    case 'FIELD_ARGUMENT_TYPE_CHANGED':
      return bare(meta.oldArgumentType) === 'Unknown' ? member : undefined;
    // The shipped schemas of most platforms state no defaults, because the sources do not say who applies them. See PROVENANCE.md.
    case 'FIELD_ARGUMENT_DEFAULT_CHANGED':
    case 'INPUT_FIELD_DEFAULT_VALUE_CHANGED':
      return meta.oldDefaultValue === undefined ? path : undefined;
    default:
      return undefined;
  }
}

const isLostSignature = (field: GraphQLField<unknown, unknown>) => field.args.length === 0 && getNamedType(field.type).name === 'Unknown';

/** Describes such a part in the live schema. */
export function lostFinding(path: string, shipped: GraphQLSchema, live: GraphQLSchema, annotations: Annotations): SchemaFinding {
  const parts = path.split('.');
  const message = parts.length === 1 ? typeSentence(path, shipped, live, annotations) : memberSentence(parts, live);
  return { kind: 'known', path, message };
}

function typeSentence(name: string, shipped: GraphQLSchema, live: GraphQLSchema, { incompleteAt }: Annotations): string {
  const before = shipped.getType(name);
  const now = live.getType(name);
  if (isEnumType(now)) {
    const had = isEnumType(before) ? before.getValues().map((value) => value.name) : [];
    const added = now.getValues().flatMap((value) => (had.includes(value.name) ? [] : [value.name]));
    const missing = incompleteAt(name)?.missing;
    const more = missing !== undefined && added.length > missing ? ` Only ${missing} were expected.` : '';
    return `Previously unknown values: ${added.join(', ')}.${more}`;
  }
  if (isInputObjectType(now) || isObjectType(now) || isInterfaceType(now)) {
    const had = before && 'getFields' in before ? before.getFields() : {};
    const added = Object.values(now.getFields()).filter((field) => !(field.name in had));
    return `Previously unknown fields: ${added.map((field) => `${field.name}: ${field.type}`).join(', ')}.`;
  }
  if (isUnionType(now)) return `It is a union of ${now.getTypes().join(', ')}.`;
  return now ? 'It is a scalar.' : 'It was removed.';
}

function memberSentence([typeName = '', name = '', argument]: readonly string[], live: GraphQLSchema): string {
  const type = live.getType(typeName);
  const field = fieldOf(type, name);
  if (!field) {
    const input = isInputObjectType(type) ? type.getFields()[name] : undefined;
    return input ? `Its type is ${input.type}${defaultOf(input.defaultValue)}.` : 'It exists.';
  }
  const args = field.args.filter((arg) => argument === undefined || arg.name === argument);
  const written = args.map((arg) => `${arg.name}: ${arg.type}${defaultOf(arg.defaultValue)}`).join(', ');
  return argument === undefined ? `Its signature is ${name}${written && `(${written})`}: ${field.type}.` : `The argument is ${written}.`;
}

const defaultOf = (value: unknown) => (value === undefined ? '' : ` = ${JSON.stringify(value)}`);
