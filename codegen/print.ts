// Shared parts of the generators.
import { type GraphQLOutputType, getNamedType, isListType, isNonNullType, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Model, Operation } from './model.js';

export const HEADER = '// Made by `npm run codegen`. Do not edit.\n';

/** TSDoc of an operation: the schema's description, then the platform's operation. */
export function tsdoc(op: Operation, platformTitle: string, indent = ''): string {
  const { description, deprecationReason } = op.field;
  const lines = [
    ...(description ? description.trim().split('\n') : []),
    ...(description ? [''] : []),
    `${platformTitle} ${op.kind} \`${op.field.name}\`.${effectNote(op)}${op.confirm ? CONFIRM_NOTE : ''}`,
  ];
  for (const arg of op.args) if (arg.description) lines.push(`- \`${arg.name}\`: ${arg.description.replace(/\s+/g, ' ')}`);
  if (op.raw) lines.push('', ...RAW_NOTE);
  else if (op.inferred) lines.push('', 'The signature is not in the reference: it is known only from other evidence.');
  if (deprecationReason) lines.push('', `@deprecated ${deprecationReason.replace(/\s+/g, ' ')}`);
  return comment(lines, indent);
}

function effectNote(op: Operation): string {
  if (op.kind !== 'mutation') return '';
  if (op.once) return ' Never retried automatically.';
  if (op.idempotentWith) return ` Safe to repeat only with \`${op.idempotentWith}\`.`;
  if (op.effect === 'idempotent') return ' Safe to repeat.';
  return op.effect === 'read' ? ' Changes nothing.' : '';
}

export const CONFIRM_NOTE = ' Cannot be undone: asks for `confirm: true` in the options.';

const RAW_NOTE = [
  'The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.',
  '- `args`: The arguments by name, sent unchanged. For enum values, use `request()`.',
  '- `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.',
];

export function comment(lines: string[], indent = ''): string {
  const safe = lines.map((line) => line.replaceAll('*/', '*∕'));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */`;
  return [`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n');
}

/** An options parameter is required where the call must be confirmed. */
const optionsOf = (op: Operation) => (op.confirm ? 'options: ConfirmOptions' : `options?: ${OPTIONS[formOf(op)]}`);

const OPTIONS = { Call: 'CallOptions', Paginator: 'ListOptions', Subscription: 'SubscriptionOptions' } as const;

/** The return type of a method. */
const formOf = (op: Operation): keyof typeof OPTIONS => (op.kind === 'subscription' ? 'Subscription' : op.paging ? 'Paginator' : 'Call');

/** The types in the method signatures of a platform: what they return, and their options. */
export function signatureTypes(model: Model): { results: string[]; options: string[] } {
  const forms = new Set(model.operations.map(formOf));
  const options: string[] = (['Call', 'Paginator'] as const).filter((form) => forms.has(form)).map((form) => OPTIONS[form]);
  if (model.operations.some((op) => op.confirm)) options.push('ConfirmOptions');
  const results = [...forms, ...(forms.has('Subscription') ? ['SubscriptionOptions'] : [])];
  return { results: results.sort(), options: options.sort() };
}

/** The imports for the method signatures of a platform. `core` is the path from the file to core. */
export function signatureImports(model: Model, core: string): string[] {
  const { results, options } = signatureTypes(model);
  return [
    `import type { ${results.join(', ')} } from '${core}/results/index.js';`,
    `import type { ${options.join(', ')} } from '${core}/settings/index.js';`,
  ];
}

/** The parameters and the return type of a method. */
export function signature(op: Operation, model: Model): { params: string; returns: string } {
  if (op.raw)
    return {
      params: `args: Readonly<Record<string, unknown>>, selection${op.confirm ? ': string | undefined' : '?: string'}, ${optionsOf(op)}`,
      returns: 'Call<unknown>',
    };
  const pagingArgument = op.paging && (op.paging[0] === 'page' || op.paging[0] === 'paging') ? op.paging[1] : undefined;
  const bare = `T.${op.name}Variables`;
  const required = op.node.variableDefinitions?.some((v) => v.variable.name.value === pagingArgument && v.type.kind === Kind.NON_NULL_TYPE);
  const type = pagingArgument && required ? `Omit<${bare}, '${pagingArgument}'> & Partial<Pick<${bare}, '${pagingArgument}'>>` : bare;
  const optional = op.variablesOptional ? (op.confirm ? `: ${type} | undefined` : `?: ${type}`) : `: ${type}`;
  const variables = op.hasVariables ? `variables${optional}, ` : '';
  const form = formOf(op);
  return {
    params: `${variables}${optionsOf(op)}`,
    returns: `${form}<${form === 'Paginator' ? itemType(op, model) : resultType(op, model)}>`,
  };
}

/** The arguments and the result of an operation's field; for a list, its items. */
export function answerOf(op: Operation, model: Model): { variables: string; result: string } {
  if (op.raw) return { variables: 'Readonly<Record<string, unknown>>', result: 'unknown' };
  const item = op.paging && itemType(op, model);
  return {
    variables: op.hasVariables ? `T.${op.name}Variables` : 'object',
    result: item ? (item.includes(' ') ? `(${item})[]` : `${item}[]`) : resultType(op, model),
  };
}

/** The result type by its fragment name, if it is one, so that the editor shows that name. */
function resultType(op: Operation, model: Model): string {
  const root = op.node.selectionSet.selections[0];
  const fragment = root?.kind === Kind.FIELD && root.selectionSet ? onlySpread(root.selectionSet) : undefined;
  if (fragment && model.fragments.has(fragment)) return wrap(op.field.type, `T.${fragment}`);
  const scalar = SCALAR_TYPES[getNamedType(op.field.type).name];
  return scalar ? wrap(op.field.type, scalar) : `T.${op.name}['${op.field.name}']`;
}

function wrap(type: GraphQLOutputType, name: string): string {
  if (isNonNullType(type)) {
    const inner = type.ofType;
    if (!isListType(inner)) return name;
    const item = wrap(inner.ofType, name);
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
  }
  if (isListType(type)) {
    const item = wrap(type.ofType, name);
    return `${item.includes(' ') ? `(${item})[]` : `${item}[]`} | null`;
  }
  return `${name} | null`;
}

/** These are shown by their own name; `T.X['y']` would say nothing. */
const SCALAR_TYPES: Record<string, string | undefined> = {
  ID: 'string',
  String: 'string',
  Boolean: 'boolean',
  Int: 'number',
  Float: 'number',
};

const ITEM_PATHS = { page: ['items'], skip: ['items'], paging: ['nodes'], after: ['nodes'], all: [] } as const;

function itemType(op: Operation, model: Model): string {
  const shape = op.paging![0];
  const paths: readonly (readonly string[])[] =
    shape === 'paging' || shape === 'after' ? [['nodes'], ['edges', 'node']] : [ITEM_PATHS[shape]];
  for (const path of paths) {
    const set = descend(op, path);
    if (!set) continue;
    const fragment = onlySpread(set);
    // Connections omit empty slots; other lists keep what the platform returns.
    if (fragment && model.fragments.has(fragment)) return `T.${fragment}${itemNullable(op, path) ? ' | null' : ''}`;
    return (
      [op.field.name, ...path].reduce((type, key) => `NonNullable<${type}${key === 'node' ? '[number]' : ''}['${key}']>`, `T.${op.name}`) +
      (path.at(-1) === 'node' ? '' : '[number]')
    );
  }
  return `NonNullable<T.${op.name}['${op.field.name}']>[number]`;
}

function itemNullable(op: Operation, path: readonly string[]): boolean {
  if (path.length > 0) return false;
  const list = isNonNullType(op.field.type) ? op.field.type.ofType : op.field.type;
  return isListType(list) && !isNonNullType(list.ofType);
}

function descend(op: Operation, path: readonly string[]): SelectionSetNode | undefined {
  let set: SelectionSetNode | undefined = op.node.selectionSet;
  for (const key of [op.field.name, ...path]) {
    const next: SelectionNode | undefined = set?.selections.find((s) => s.kind === Kind.FIELD && s.name.value === key);
    set = next?.kind === Kind.FIELD ? next.selectionSet : undefined;
  }
  return set;
}

function onlySpread(set: SelectionSetNode): string | undefined {
  const [first, ...rest] = set.selections;
  return first?.kind === Kind.FRAGMENT_SPREAD && rest.length === 0 ? first.name.value : undefined;
}
