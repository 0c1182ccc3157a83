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

/** What makes a schema's types behave as on the platform, beyond what SDL can say. */
export interface SchemaTraits {
  /** Scalars that hold a moment in time. */
  readonly times?: readonly string[];
  /** Enums of which only some values are known: any name passes, both ways. */
  readonly openEnums?: readonly string[];
  /** SDL of what the mock platform has beside the schema. */
  readonly also?: string;
}

/** Builds a schema on first use. It holds no state of a world, so all worlds share it. */
export function lazySchema(sdl: string, traits: SchemaTraits): () => GraphQLSchema {
  let built: GraphQLSchema | undefined;
  return () => {
    // Each schema is validated in the project's own tests; here that would only cost time.
    built ??= withTraits(buildSchema(traits.also ? `${sdl}\n${traits.also}` : sdl, { assumeValid: true, assumeValidSDL: true }), traits);
    return built;
  };
}

/** Makes a schema's types behave as on the platform. */
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
