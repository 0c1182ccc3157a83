// The fields of its result that an operation document selects, and those that it omits.
import {
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Model, Operation } from './model.js';

const CONNECTION = [['nodes'], ['edges', 'node']] as const;
const ITEM_PATHS = { page: [['items']], skip: [['items']], paging: CONNECTION, after: CONNECTION, all: [[]] } as const;

/** The path of the items of a list in the result of its root field: `['nodes']`. For other operations, an empty path. */
export function itemPath(op: Operation): readonly string[] {
  const paths: readonly (readonly string[])[] = op.paging ? ITEM_PATHS[op.paging[0]] : [[]];
  return paths.find((path) => descend(op, path)) ?? paths[0]!;
}

/** The selection set at a path in the result. */
export function descend(op: Operation, path: readonly string[]): SelectionSetNode | undefined {
  let set: SelectionSetNode | undefined = op.node.selectionSet;
  for (const key of [op.field.name, ...path]) {
    const next: SelectionNode | undefined = set?.selections.find((one) => one.kind === Kind.FIELD && one.name.value === key);
    set = next?.kind === Kind.FIELD ? next.selectionSet : undefined;
  }
  return set;
}

/** The names of the fields that a selection set selects, through its fragments. */
export function fieldsIn(set: SelectionSetNode, { fragments }: Pick<Model, 'fragments'>): Set<string> {
  const names = set.selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one.name.value];
    return [
      ...fieldsIn(one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value)!.node.selectionSet : one.selectionSet, { fragments }),
    ];
  });
  return new Set(names);
}

function typeAt(op: Operation, path: readonly string[]): GraphQLNamedType {
  return path.reduce<GraphQLNamedType>((type, key) => {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[key] : undefined;
    if (!field) throw new Error(`${op.id}: its result has no ${path.join('.')}.`);
    return getNamedType(field.type);
  }, getNamedType(op.field.type));
}

/** The fields of the result, or of a list's items, that the operation does not select; without deprecated fields. */
export function leftOut(op: Operation, model: Model): string[] {
  const path = itemPath(op);
  const set = descend(op, path);
  const type = typeAt(op, path);
  if (!set || !(isObjectType(type) || isInterfaceType(type))) return [];
  const selected = fieldsIn(set, model);
  return Object.values(type.getFields())
    .filter(({ name, deprecationReason }) => !selected.has(name) && !deprecationReason)
    .map(({ name }) => name);
}

/** True for a result, or items, with fields to choose from. */
export const isSelectable = (op: Operation): boolean => !op.raw && descend(op, itemPath(op)) !== undefined;
