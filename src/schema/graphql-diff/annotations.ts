// Reads the annotations of a shipped schema, by the path that @graphql-inspector/core uses.
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { type Element, type Evidence, elements, evidenceOf, type Incomplete, incompleteOf } from '../graphql/index.js';

/** The evidence of an element includes that of its type: some types have one annotation for all their members. */
const ownOrOfType = ({ evidence, parent, part }: Element) => evidence ?? (part === 'operation' ? undefined : evidenceOf(parent));

/** The inspector's path of an element: `Type.field.argument` for our `Type.field(argument)`. */
const inspectorPath = (path: string) => path.replace('(', '.').replace(')', '');

export interface Annotations {
  /** All elements with evidence weaker than CERTAIN, by path. */
  readonly guesses: ReadonlyMap<string, Evidence>;
  /** The missing parts at a path, of the type or member itself. */
  incompleteAt(path: string): Incomplete | undefined;
}

export function annotationsOf(schema: GraphQLSchema): Annotations {
  const all = elements(schema).map((element) => [inspectorPath(element.path), ownOrOfType(element)] as const);
  return {
    guesses: new Map(all.filter((each): each is [string, Evidence] => each[1] !== undefined && each[1].level !== 'CERTAIN')),
    incompleteAt(path) {
      const [type = '', field] = path.split('.');
      const named = schema.getType(type);
      if (!named) return undefined;
      if (field === undefined) return incompleteOf(named);
      const member = memberOf(named, field);
      return member ? incompleteOf(member) : undefined;
    },
  };
}

function memberOf(type: GraphQLNamedType, name: string) {
  return isEnumType(type) ? type.getValue(name) : isInputObjectType(type) ? type.getFields()[name] : fieldOf(type, name);
}

/** An output field of a type. */
export const fieldOf = (type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
