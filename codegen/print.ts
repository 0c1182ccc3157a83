// Shared parts of the generators.
import { type GraphQLOutputType, getNamedType, isListType, isNonNullType, Kind, type SelectionSetNode } from 'graphql';
import type { Model, Operation } from './model.js';
import { seeReference } from './reference-pages.js';
import { descend, isSelectable, itemPath, leftOut } from './selection.js';

export const HEADER = '// Made by `npm run codegen`. Do not edit.\n';

/** TSDoc of an operation: the schema's description, the platform's operation, and what the method leaves out of the result. */
export function tsdoc(op: Operation, model: Model, platformTitle: string, indent = ''): string {
  const { description, deprecationReason } = op.field;
  const lines = [
    ...(description ? description.trim().split('\n') : []),
    ...(description ? [''] : []),
    `${platformTitle} ${op.kind} \`${op.field.name}\`.${effectNote(op)}${op.confirm ? CONFIRM_NOTE : ''}`,
  ];
  for (const arg of op.args) if (arg.description) lines.push(`- \`${arg.name}\`: ${arg.description.replace(/\s+/g, ' ')}`);
  if (op.raw) lines.push('', ...RAW_NOTE);
  else lines.push(...leftOutNote(leftOut(op, model)));
  if (op.inferred && !op.raw) lines.push('', 'The signature is not in the reference: it is known only from other evidence.');
  lines.push(seeReference(model.platform, platformTitle, op.field.name));
  if (deprecationReason) lines.push(`@deprecated ${deprecationReason.replace(/\s+/g, ' ')}`);
  return comment(lines, indent);
}

/** More names do not help: the type of the result shows what there is. */
const MOST_NAMES = 12;

/** From the document itself, so that the text and the selection cannot differ. */
function leftOutNote(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const listed = names.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  return ['', `Not selected unless \`select\` asks for it: ${listed.join(', ')}${more}.`];
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
const optionsOf = (op: Operation) => {
  const select = isSelectable(op) ? ' & SelectOption<S>' : '';
  return op.confirm ? `options: ConfirmOptions${select}` : `options?: ${OPTIONS[formOf(op)]}${select}`;
};

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

/** The imports for the method signatures of a platform. `src` is the path from the file to src. */
export function signatureImports(model: Model, src: string): string[] {
  const { results, options } = signatureTypes(model);
  return [
    `import type { ${results.join(', ')} } from '${src}/core/results/index.js';`,
    `import type { ${options.join(', ')} } from '${src}/core/settings/index.js';`,
  ];
}

/** What `select` adds to the type of the result. */
const ADDED = 'S';

/** The type parameters, the parameters and the return type of a method. */
export function signature(op: Operation, model: Model): { generics: string; params: string; returns: string } {
  if (op.raw)
    return {
      generics: '',
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
  const added = isSelectable(op) ? ADDED : undefined;
  return {
    generics: added ? `<${added} = unknown>` : '',
    params: `${variables}${optionsOf(op)}`,
    returns: `${form}<${form === 'Paginator' ? itemType(op, model, added) : resultType(op, model, added)}>`,
  };
}

/** The arguments and the result of an operation's field; for a list, its items. */
export function answerOf(op: Operation, model: Model): { variables: string; result: string } {
  if (op.raw) return { variables: 'Readonly<Record<string, unknown>>', result: 'unknown' };
  return {
    variables: op.hasVariables ? `T.${op.name}Variables` : 'object',
    result: op.paging ? listOf(itemType(op, model)) : resultType(op, model),
  };
}

/** The result type by its fragment name, if it is one, so that the editor shows that name. */
function resultType(op: Operation, model: Model, added?: string): string {
  const root = op.node.selectionSet.selections[0];
  const fragment = root?.kind === Kind.FIELD && root.selectionSet ? onlySpread(root.selectionSet) : undefined;
  if (fragment && model.fragments.has(fragment)) return wrap(op.field.type, plus(`T.${fragment}`, added));
  const scalar = SCALAR_TYPES[getNamedType(op.field.type).name];
  if (scalar) return wrap(op.field.type, scalar);
  const type = `T.${op.name}['${op.field.name}']`;
  if (!added) return type;
  return wrap(op.field.type, plus(isNonNullType(op.field.type) ? type : `NonNullable<${type}>`, added));
}

const plus = (type: string, added: string | undefined) => (added ? `${type} & ${added}` : type);
const listOf = (item: string) => (item.includes(' ') ? `(${item})[]` : `${item}[]`);
const orNull = (type: string) => (type.includes('&') && !type.endsWith('[]') ? `(${type}) | null` : `${type} | null`);

function wrap(type: GraphQLOutputType, name: string): string {
  if (isNonNullType(type)) return isListType(type.ofType) ? listOf(wrap(type.ofType.ofType, name)) : name;
  return orNull(isListType(type) ? listOf(wrap(type.ofType, name)) : name);
}

/** These are shown by their own name; `T.X['y']` would say nothing. */
const SCALAR_TYPES: Record<string, string | undefined> = {
  ID: 'string',
  String: 'string',
  Boolean: 'boolean',
  Int: 'number',
  Float: 'number',
};

function itemType(op: Operation, model: Model, added?: string): string {
  const path = itemPath(op);
  const set = descend(op, path);
  const fragment = set && onlySpread(set);
  if (fragment && model.fragments.has(fragment)) {
    const type = plus(`T.${fragment}`, added);
    // Connections omit empty slots; other lists keep what the platform returns.
    return itemNullable(op, path) ? orNull(type) : type;
  }
  const type =
    [op.field.name, ...path].reduce((outer, key) => `NonNullable<${outer}${key === 'node' ? '[number]' : ''}['${key}']>`, `T.${op.name}`) +
    (path.at(-1) === 'node' ? '' : '[number]');
  return plus(type, added);
}

function itemNullable(op: Operation, path: readonly string[]): boolean {
  if (path.length > 0) return false;
  const list = isNonNullType(op.field.type) ? op.field.type.ofType : op.field.type;
  return isListType(list) && !isNonNullType(list.ofType);
}

function onlySpread(set: SelectionSetNode): string | undefined {
  const [first, ...rest] = set.selections;
  return first?.kind === Kind.FRAGMENT_SPREAD && rest.length === 0 ? first.name.value : undefined;
}
