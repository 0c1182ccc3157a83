import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';

export type Variables = Record<string, unknown>;

/** Returns the value at a path such as `['track', 'slug']` that is no input object, or `undefined` for the default of the type. */
export type Choose = (path: readonly string[]) => unknown;

interface RuleArguments {
  readonly one?: string[];
  readonly any?: string[][];
  readonly argument?: string;
  readonly min?: number;
  readonly words?: string[];
}

/** How deep optional fields of inputs are filled; some inputs hold others without an end. */
const DEPTH = 3;

/**
 * The variables with which an operation document can be called: all that it takes, once for each alternative that its rules leave; last,
 * no more than it needs. `after` stays out: a list begins at its beginning.
 */
export function variableSets(schema: GraphQLSchema, source: string, choose: Choose = () => undefined): Variables[] {
  const operation = parse(source).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const types = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      typeFromAST(schema, type as never) as GraphQLInputType,
    ]),
  );
  const rules = (operation.directives ?? []).filter(({ name }) => name.value === 'rule').map(argumentsOf);
  const ruled = new Map(rules.flatMap((rule) => (rule.argument ? [[rule.argument, byRule(rule)] as const] : [])));
  const all = [...types]
    .filter(([name]) => name !== 'after')
    .map(([name, type]) => [name, ruled.get(name) ?? sample(type, [name], choose)] as const);
  const alternatives = rules.flatMap(({ one, any }) => (any ? [any] : one ? [one.map((name) => [name])] : []));
  const choices = alternatives.reduce<string[][][]>((sets, groups) => sets.flatMap((set) => groups.map((group) => [...set, group])), [[]]);
  const excluded = (choice: string[][]) => {
    const open = new Set(alternatives.flat(2));
    for (const name of choice.flat()) open.delete(name);
    return open;
  };
  const full = choices.map((choice) => Object.fromEntries(all.filter(([name]) => !excluded(choice).has(name))));
  const needed = (name: string) => isNonNullType(types.get(name)) || choices[0]?.flat().includes(name) || ruled.has(name);
  return [...full, Object.fromEntries(all.filter(([name]) => needed(name)))];
}

/** The last of them: no more than the operation needs. */
export const leastVariables = (schema: GraphQLSchema, source: string): Variables => variableSets(schema, source).at(-1) as Variables;

function argumentsOf(directive: NonNullable<OperationDefinitionNode['directives']>[number]): RuleArguments {
  return Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

const byRule = ({ words, min }: RuleArguments) => words?.[0] ?? min ?? '2025-01-02T03:04:05Z';

function sample(type: GraphQLInputType, path: readonly string[], choose: Choose): unknown {
  if (isNonNullType(type)) return sample(type.ofType, path, choose);
  if (isListType(type)) return [sample(type.ofType, path, choose)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      ({ name, type }) => isNonNullType(type) || (path.length < DEPTH && name !== 'After'),
    );
    return Object.fromEntries(fields.map((field) => [field.name, sample(field.type, [...path, field.name], choose)]));
  }
  const chosen = choose(path);
  if (chosen !== undefined) return chosen;
  if (isEnumType(type)) return type.getValues()[0]?.name;
  switch (type.name) {
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'Time':
      return '2025-01-02T03:04:05Z';
    case 'String':
    case 'ID':
      return `sample-${path.at(-1)}`;
    default:
      // What is known of it is that it is JSON.
      return { sample: path.at(-1) };
  }
}
