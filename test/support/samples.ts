import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  parse,
  typeFromAST,
} from 'graphql';

/** Variables for an operation document: every one that is required, and the first complete group of each @rule. */
export function sampleVariables(schema: GraphQLSchema, source: string): Record<string, unknown> {
  const operation = parse(source).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation in the document');
  const types = new Map(
    (operation.variableDefinitions ?? []).map((v) => [v.variable.name.value, typeFromAST(schema, v.type as never) as GraphQLInputType]),
  );
  const wanted = new Set([...types].filter(([, type]) => isNonNullType(type)).map(([name]) => name));
  for (const directive of operation.directives ?? []) {
    if (directive.name.value !== 'rule') continue;
    for (const argument of directive.arguments ?? []) {
      if (argument.name.value === 'argument' && argument.value.kind === Kind.STRING) wanted.add(argument.value.value);
      if (argument.value.kind !== Kind.LIST) continue;
      const [first] = argument.value.values;
      if (argument.name.value === 'one' && first?.kind === Kind.STRING) wanted.add(first.value);
      if (argument.name.value === 'any' && first?.kind === Kind.LIST)
        for (const name of first.values) if (name.kind === Kind.STRING) wanted.add(name.value);
    }
  }
  const words = [...source.matchAll(/@rule\(argument: "(\w+)", words: \["([^"]+)"/g)].map(([, name, word]) => [name, word]);
  return Object.fromEntries([...[...wanted].map((name) => [name, sample(types.get(name)!, name)]), ...words]);
}

function sample(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType, name);
  if (isListType(type)) return [sample(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, sample(field.type, field.name)]));
  }
  if (isScalarType(type)) {
    if (type.name === 'Int' || type.name === 'Float' || type.name === 'Long') return 1;
    if (type.name === 'Boolean') return true;
    if (/^(?:Time|Date|DateTime)$/.test(type.name)) return '2025-01-02T03:04:05Z';
    return `sample-${name}`;
  }
  return {};
}
