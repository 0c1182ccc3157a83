import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { copied } from '../../engine/collection.js';
import { resolverOf } from '../field-resolver.js';
import type { Context, Dict, MockPlatform } from '../platform.js';

type Reader = (value: unknown, context: Context) => unknown;

/** Reads one field of a row. */
type Step = readonly [key: string, read: Reader];

/**
 * Reads records in the form that the SDK's methods return, with the fragments that they select. Lookups are cached for each field of a
 * fragment, because seeds read thousands of records.
 */
export function createReader(platform: MockPlatform, fragments: string) {
  const texts = new Map([...fragments.matchAll(/fragment (\w+) on [\s\S]*?^\}/gm)].map(([text, name]) => [name!, text]));
  const readers = new Map<string, Reader>();

  const fragmentNamed = (name: string) => parse(texts.get(name)!).definitions[0] as FragmentDefinitionNode;

  /** The selected fields of a type, by their response names. */
  function fieldsOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[], found = new Map<string, FieldNode[]>()) {
    for (const selection of sets.flatMap(({ selections }) => selections)) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        found.set(key, [...(found.get(key) ?? []), selection]);
        continue;
      }
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentNamed(selection.name.value) : selection;
      const on = platform.schema().getType(part.typeCondition?.name.value ?? type.name);
      if (on === type || (isAbstractType(on) && platform.schema().isSubType(on, type))) fieldsOf(type, [part.selectionSet], found);
    }
    return found;
  }

  function stepsOf(parentType: GraphQLObjectType, sets: readonly SelectionSetNode[]): Step[] {
    const schema = platform.schema();
    return [...fieldsOf(parentType, sets)].flatMap(([key, fieldNodes]): Step[] => {
      const fieldName = fieldNodes[0]!.name.value;
      if (fieldName === '__typename') return [[key, () => parentType.name]];
      const field = parentType.getFields()[fieldName];
      // A custom schema may not have it.
      if (!field) return [];
      const info = { fieldName, fieldNodes, returnType: field.type, parentType, schema } as unknown as GraphQLResolveInfo;
      const resolve = resolverOf(platform, info);
      const args = getArgumentValues(field, fieldNodes[0]!);
      const read = readerOf(
        field.type,
        fieldNodes.flatMap(({ selectionSet = [] }) => selectionSet),
      );
      return [[key, (row, context) => read(resolve(row, args, context, info), context)]];
    });
  }

  function readerOf(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Reader {
    if (isNonNullType(type)) return readerOf(type.ofType, sets);
    if (isListType(type)) {
      const read = readerOf(type.ofType, sets);
      return (list, context) => (list as readonly unknown[] | null)?.map((item) => read(item, context)) ?? null;
    }
    if (isLeafType(type)) return (value) => (value === null || value === undefined ? null : copied(type.serialize(value)));
    const known = new Map<string, readonly [readonly Step[], blank: Dict]>();
    return (row, context) => {
      if (row === null || row === undefined) return null;
      const name = isObjectType(type) ? type.name : String((row as Dict).__typename);
      let found = known.get(name);
      if (!found) {
        const steps = stepsOf(platform.schema().getType(name) as GraphQLObjectType, sets);
        known.set(name, (found = [steps, blankOf(steps)]));
      }
      const [steps, blank] = found;
      const shown: Record<string, unknown> = { ...blank };
      for (const [key, read] of steps) shown[key] = read(row, context);
      return shown;
    };
  }

  return (type: string, fragment: string, rows: readonly Dict[], context: Context): Dict[] => {
    let read = readers.get(fragment);
    if (!read) {
      read = readerOf(platform.schema().getType(type) as GraphQLOutputType, [fragmentNamed(fragment).selectionSet]);
      readers.set(fragment, read);
    }
    return rows.map((row) => read(row, context) as Dict);
  };
}

/** A template of the record: parsing it avoids the slow hash-table mode of objects that grow field by field. */
const blankOf = (steps: readonly Step[]): Dict => JSON.parse(JSON.stringify(Object.fromEntries(steps.map(([key]) => [key, null])))) as Dict;
