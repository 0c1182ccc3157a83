import {
  buildSchema,
  type GraphQLEnumType,
  GraphQLError,
  type GraphQLScalarType,
  type GraphQLSchema,
  isEnumType,
  isScalarType,
  Kind,
  type ValueNode,
} from 'graphql';

/** Behavior of a schema's types that SDL cannot express. */
export interface SchemaTraits {
  /** Scalars that contain a date and time. */
  readonly times?: readonly string[];
  /** Enums with incomplete lists of values: any name is accepted in both directions. */
  readonly openEnums?: readonly string[];
  /** SDL that the mock platform adds to the schema. */
  readonly also?: string;
}

/** Builds a schema on first use. It has no state, so all mock platforms share it. */
export function lazySchema(sdl: string, traits: SchemaTraits): () => GraphQLSchema {
  let built: GraphQLSchema | undefined;
  return () => {
    // The project's tests validate each schema. Validation here would only take time.
    built ??= withTraits(buildSchema(traits.also ? `${sdl}\n${traits.also}` : sdl, { assumeValid: true, assumeValidSDL: true }), traits);
    return built;
  };
}

/** Adds the platform's behavior to a schema's types. */
export function withTraits(schema: GraphQLSchema, { times = [], openEnums = [] }: SchemaTraits): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && times.includes(type.name)) readTimes(type);
    if (isEnumType(type) && openEnums.includes(type.name)) open(type);
  }
  return schema;
}

function readTimes(type: GraphQLScalarType): void {
  const read = (value: unknown) => {
    if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value;
    throw new GraphQLError(`${type.name} cannot represent ${JSON.stringify(value)}: not a date and time.`);
  };
  type.parseValue = read;
  type.parseLiteral = (node) => read(node.kind === Kind.STRING ? node.value : undefined);
}

function open(type: GraphQLEnumType): void {
  const read = (value: unknown) => {
    if (typeof value === 'string' && /^\w+$/.test(value)) return value;
    throw new GraphQLError(`Enum "${type.name}" cannot represent ${JSON.stringify(value)}.`);
  };
  type.parseValue = read;
  type.serialize = read;
  type.parseLiteral = (node: ValueNode) => read(node.kind === Kind.ENUM ? node.value : undefined);
}
