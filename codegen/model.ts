// Reads a platform's operation documents into the model that the generators print.
import { basename, dirname, relative, resolve } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import {
  type DirectiveNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type { Effect, Rule } from '../src/core/operation/index.js';
import type { Paging } from '../src/graphql/execute/index.js';
import { FILLED, type Scope, scopeOf } from './scope.js';

export interface Operation {
  id: string;
  resource: string;
  method: string;
  functionName: string;
  /** The operation's name in the document. */
  name: string;
  kind: 'query' | 'mutation' | 'subscription';
  effect: Effect;
  once: boolean;
  /** The field of an input that names the team. */
  scope: Scope | undefined;
  /** The operation is idempotent with this argument, and a `write` without it. */
  idempotentWith: string | undefined;
  confirm: boolean;
  /** The method that verifies the write, as `resource.method`; null when no method can, `undefined` when it is derived. */
  verifyWith: string | null | undefined;
  inferred: boolean;
  /** True when arguments and type are not documented. The caller passes both. */
  raw: boolean;
  field: GraphQLField<unknown, unknown>;
  text: string;
  fragments: string[];
  rules: Rule[];
  paging: Paging | undefined;
  node: OperationDefinitionNode;
  /** Arguments that get a variable of the same name. */
  args: readonly GraphQLArgument[];
  hasVariables: boolean;
  variablesOptional: boolean;
}

export interface Model {
  platform: string;
  schema: GraphQLSchema;
  operations: Operation[];
  fragments: Map<string, { node: FragmentDefinitionNode; text: string; uses: string[] }>;
}

const CLIENT_DIRECTIVES = new Set(['effect', 'paginate', 'rule', 'inferred', 'verify']);

export function readModel(platform: string, schema: GraphQLSchema, documents: Types.DocumentFile[]): Model {
  const fragments: Model['fragments'] = new Map();
  const operations: Operation[] = [];
  for (const { document, location } of documents) {
    for (const definition of document?.definitions ?? []) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        if (fragments.has(definition.name.value)) throw new Error(`Two fragments have the name ${definition.name.value} (${location}).`);
        fragments.set(definition.name.value, {
          node: definition,
          text: compact(definition),
          uses: spreadsIn(definition.selectionSet),
        });
      } else if (definition.kind === Kind.OPERATION_DEFINITION) {
        operations.push(readOperation(platform, schema, definition, location ?? ''));
      }
    }
  }
  for (const operation of operations) operation.fragments = closure(spreadsIn(operation.node.selectionSet), fragments);
  operations.sort((a, b) => (a.id < b.id ? -1 : 1));
  const twice = operations.find((op, i) =>
    operations.some((other, j) => j < i && (other.functionName === op.functionName || other.id === op.id)),
  );
  if (twice) throw new Error(`Two operations have the name ${twice.functionName} or ${twice.id}.`);
  return { platform, schema, operations, fragments };
}

/** Reads one operation. Throws when its document cannot be a method. */
export function readOperation(platform: string, schema: GraphQLSchema, node: OperationDefinitionNode, location: string): Operation {
  const file = relative(process.cwd(), resolve(location));
  const at = (message: string) => new Error(`${file}: ${message}`);
  const resource = basename(dirname(file));
  const method = basename(file, '.graphql');
  const kind = node.operation;
  const name = node.name?.value;
  if (!name) throw at('the operation must have a name, which becomes the name of the function');
  const [root, ...others] = node.selectionSet.selections;
  if (root?.kind !== Kind.FIELD || others.length > 0 || root.alias)
    throw at('an operation document must select exactly one root field, without an alias');
  const rootType = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() }[kind];
  const field = rootType?.getFields()[root.name.value];
  if (!field) throw at(`the schema has no ${kind} ${root.name.value}`);

  const effect = directive(node, 'effect');
  const paginate = directive(node, 'paginate');
  const required = (node.variableDefinitions ?? [])
    .filter((v) => v.type.kind === Kind.NON_NULL_TYPE && !v.defaultValue)
    .map((v) => v.variable.name.value);
  const paging = toPaging(paginate);
  const pagingArgument = paging && paging.length > 1 && paging[0] !== 'skip' ? paging[1] : undefined;
  const filled = FILLED.find((argument) => node.variableDefinitions?.some(({ variable }) => variable.name.value === argument));
  const needed = required.filter((argument) => argument !== pagingArgument && argument !== filled);
  const rules = rulesOf(node);
  const raw = getNamedType(field.type).name === 'Unknown' && field.args.length === 0;
  const variables = (node.variableDefinitions ?? []).map((v) => v.variable.name.value);
  if (effect?.given && !variables.includes(effect.given as string)) throw at('the argument `given` of @effect must be a variable');
  for (const name of rules.flatMap(argumentsOf)) if (!variables.includes(name)) throw at(`a @rule names ${name}, which is not a variable`);
  if (method.startsWith('list') && !paging && !isListType(isNonNullType(field.type) ? field.type.ofType : field.type)) {
    throw at('a list method requires a list as its root field, or @paginate');
  }
  if (method.startsWith('watch') !== (kind === 'subscription')) {
    throw at('the method name of a subscription, and only of a subscription, must start with "watch"');
  }
  if (kind === 'subscription' && variables.length === 0)
    throw at('a subscription must have a variable: subscriptions without variables are not supported');
  if (paging && !method.startsWith('list')) throw at('the method name of a paginated operation must start with "list"');
  return {
    id: `${platform}.${resource}.${method}`,
    resource,
    method,
    functionName: name[0]!.toLowerCase() + name.slice(1),
    name,
    kind,
    // The effect without the argument that makes it idempotent, because the manifest does not contain arguments.
    effect: effect?.given
      ? 'write'
      : (((effect?.is as string | undefined)?.toLowerCase() as Effect) ?? (kind === 'mutation' ? 'write' : 'read')),
    once: effect?.once === true,
    scope: scopeOf(schema, node, method),
    idempotentWith: effect?.given as string | undefined,
    confirm: effect?.confirm === true,
    verifyWith: directive(node, 'verify')?.with as string | null | undefined,
    inferred: raw || directive(node, 'inferred') !== undefined,
    raw,
    field,
    text: shorten(compact(node), variables),
    fragments: [],
    rules,
    paging: paging ?? (method.startsWith('list') ? (['all'] as const) : undefined),
    node,
    args: field.args.filter((arg) => variables.includes(arg.name)),
    hasVariables: variables.length > 0,
    variablesOptional: needed.length === 0 && !rules.some(wantsSomething),
  };
}

function directive(node: OperationDefinitionNode, name: string): Record<string, unknown> | undefined {
  const found = node.directives?.find((d) => d.name.value === name);
  return found && argsOf(found);
}

function argsOf(node: DirectiveNode): Record<string, unknown> {
  return Object.fromEntries((node.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)]));
}

function toPaging(args: Record<string, unknown> | undefined): Paging | undefined {
  if (!args) return undefined;
  const argument = args.argument as string;
  switch (args.shape) {
    case 'PAGE':
      return ['page', argument ?? 'pagination', args.key as string];
    case 'PAGING':
      return ['paging', argument ?? 'paging'];
    case 'SKIP':
      return ['skip', argument ?? 'input'];
    default:
      return ['after'];
  }
}

/** True for a rule that every empty call violates. A scope can only fill in the team. */
function wantsSomething(rule: Rule): boolean {
  if (rule[0] === 'one') return true;
  return (
    rule[0] === 'any' && !(rule.slice(1) as string[][]).some((group) => group.every((name) => /^(?:team|organization)Slug$/.test(name)))
  );
}

interface RuleArguments {
  one?: string[];
  any?: string[][];
  argument: string;
  min?: number;
  max?: number;
  words?: string[];
}

function rulesOf(node: OperationDefinitionNode): Rule[] {
  return (node.directives ?? [])
    .filter((d) => d.name.value === 'rule')
    .map((d): Rule => {
      const { one, any, argument, min, max, words } = argsOf(d) as unknown as RuleArguments;
      if (one) return ['one', ...one];
      if (any) return ['any', ...any];
      if (words) return ['word', argument, ...words];
      if (min !== undefined) return max === undefined ? ['range', argument, min] : ['range', argument, min, max];
      return ['past', argument];
    });
}

function argumentsOf(rule: Rule): string[] {
  const [kind, ...rest] = rule as [string, ...(string | string[])[]];
  if (kind === 'one') return rest as string[];
  return kind === 'any' ? (rest as string[][]).flat() : [rest[0] as string];
}

function compact(node: OperationDefinitionNode | FragmentDefinitionNode): string {
  const clean = visit(node, {
    Directive: (d) => (CLIENT_DIRECTIVES.has(d.name.value) ? null : undefined),
    // Comments and descriptions are for editors of the document.
    enter: (n) => ('description' in n ? { ...n, description: undefined } : undefined),
  });
  return stripIgnoredCharacters(print(clean));
}

/** Abbreviates variables that are passed to arguments of the same name, as in almost every document. Expanded before sending. */
function shorten(text: string, variables: string[]): string {
  const passed = `(${variables.map((name) => `${name}:$${name}`).join(' ')})`;
  return variables.length ? text.replace(passed, '(*)').replace(passed.replaceAll(' ', ','), '(*)') : text;
}

export function spreadsIn(set: SelectionSetNode): string[] {
  const names: string[] = [];
  visit(set, { FragmentSpread: (spread) => void names.push(spread.name.value) });
  return [...new Set(names)];
}

function closure(names: string[], fragments: Model['fragments']): string[] {
  const all = new Set<string>();
  const add = (name: string) => {
    if (all.has(name)) return;
    all.add(name);
    const fragment = fragments.get(name);
    if (!fragment) throw new Error(`The fragment ${name} does not exist.`);
    fragment.uses.forEach(add);
  };
  names.forEach(add);
  return [...all].sort();
}
