import { type GraphQLNamedType, type GraphQLSchema, isEnumType, isInputObjectType } from 'graphql';
import { nearest } from '../../core/operation/index.js';
import type { SchemaFinding } from '../findings.js';
import { fieldOf } from './annotations.js';

/** The parts that must be the same if one member is a renamed form of another: kind, type and arguments. */
function shapeOf(type: GraphQLNamedType | undefined, name: string): string | undefined {
  if (isEnumType(type)) return type.getValue(name) ? 'value' : undefined;
  if (isInputObjectType(type)) return type.getFields()[name] && `input ${type.getFields()[name]?.type}`;
  const field = fieldOf(type, name);
  return field && `${field.args.map((arg) => `${arg.name}: ${arg.type}`).join(', ')} → ${field.type}`;
}

/** Adds the possible replacement to findings of removed members: a new member of the same type with the same shape and a similar name. */
export function renamed(findings: readonly SchemaFinding[], shipped: GraphQLSchema, live: GraphQLSchema): SchemaFinding[] {
  return findings.map((finding) => {
    const [typeName = '', name = '', argument] = finding.path.split('.');
    const before = argument === undefined ? shapeOf(shipped.getType(typeName), name) : undefined;
    if (before === undefined || shapeOf(live.getType(typeName), name) !== undefined) return finding;
    const added = findings.flatMap(({ path }) => {
      const [otherType, other = '', more] = path.split('.');
      const isNew = otherType === typeName && more === undefined && shapeOf(shipped.getType(typeName), other) === undefined;
      return isNew && shapeOf(live.getType(typeName), other) === before ? [other] : [];
    });
    const successor = nearest(name, added);
    return successor === undefined ? finding : { ...finding, message: `${finding.message} Renamed to ${successor}?` };
  });
}
