// Prints a platform's functions: one per operation, with the client as first argument, each with its own descriptor for tree shaking.
import { createHash } from 'node:crypto';
import { getNamedType, isLeafType, print } from 'graphql';
import { estimateCost } from '../src/learning-path/functions/index.js';
import type { Model, Operation } from './model.js';
import { HEADER, signature, signatureImports, tsdoc } from './print.js';

export function printFunctions(model: Model, title: string): string {
  const { checks, before, makers, watches } = helpersOf(model.operations);
  return [
    HEADER,
    ...(checks.length > 0 ? [`import { ${checks.join(', ')} } from '../../../core/call/index.js';`] : []),
    ...signatureImports(model, '../../..'),
    ...(before.length > 0 ? [`import { ${before.join(', ')} } from '../../../graphql/execute/index.js';`] : []),
    "import type { GraphQLClientLike, SelectOption } from '../../../graphql/index.js';",
    `import { ${makers.filter((name) => !watches.includes(name)).join(', ')} } from '../../../graphql/methods/index.js';`,
    ...(watches.length > 0 ? [`import { ${watches.join(', ')} } from '../../../graphql/subscribe/index.js';`] : []),
    "import type * as T from '../../generated/types.js';",
    '',
    `type Client = GraphQLClientLike<'${model.platform}'>;`,
    '',
    ...fragmentConstants(model.operations, model),
    '',
    ...model.operations.map((op) => printFunction(op, model, title)),
  ].join('\n');
}

/** The helper functions that these operations call. */
export function helpersOf(operations: readonly Operation[]): Record<'checks' | 'before' | 'makers' | 'watches', string[]> {
  const makers = [...new Set(operations.map(maker))].sort();
  const watches = makers.filter((name) => name.startsWith('watched'));
  return {
    checks: [...new Set(operations.flatMap(({ rules }) => rules.map(([kind]) => kind)))].sort(),
    before: [
      ...(operations.some(({ confirm }) => confirm) ? ['confirmed'] : []),
      ...(operations.some(({ idempotentWith }) => idempotentWith) ? ['idempotentWith'] : []),
      ...(operations.some(({ scope }) => scope) ? ['scoped'] : []),
    ],
    makers: makers.filter((name) => !watches.includes(name)),
    watches,
  };
}

/** The fragments that these operations send, each as a constant. */
export function fragmentConstants(operations: readonly Operation[], model: Model): string[] {
  const used = new Set(operations.flatMap((op) => op.fragments));
  const fragments = [...model.fragments].filter(([name]) => used.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  return fragments.map(([name, { text }]) => `const ${fragmentName(name)} = ${quote(text)};`);
}

const fragmentName = (name: string) => `fragment${name}`;
const quote = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
const maker = (op: Operation) =>
  op.raw ? 'raw' : (op.kind === 'subscription' ? 'watched' : op.paging ? 'paged' : 'single') + (op.hasVariables ? '' : 'Bare');

/**
 * The method that verifies a write: the list after a creation, otherwise `get`; of the same resource, or else any read of that type. `@verify`
 * overrides it.
 */
function verifyWithOf(op: Operation, model: Model): string | false {
  const all = model.operations.filter((other) => other.effect === 'read' && other.kind === 'query');
  if (op.verifyWith !== undefined) {
    const named = all.find(({ resource, method }) => `${resource}.${method}` === op.verifyWith);
    if (op.verifyWith !== null && !named) throw new Error(`${op.id}: @verify names ${op.verifyWith}, which is not a read.`);
    return named ? `verifyWith: '${op.verifyWith}'` : false;
  }
  const own = all.filter((other) => other.resource === op.resource);
  const type = getNamedType(op.field.type);
  const reads = own.length > 0 || isLeafType(type) ? own : all.filter((other) => getNamedType(other.field.type) === type);
  const wanted = /^(?:create|start|claim)/.test(op.method) ? ['list', 'get'] : ['get', 'list'];
  const found = wanted.flatMap((method) => reads.filter((other) => other.method.startsWith(method)))[0] ?? reads[0];
  return found ? `verifyWith: '${found.resource}.${found.method}'` : false;
}

/** The cost in points, for platforms that count them. It is the same for every call of the document. */
function costOf(op: Operation, model: Model): number {
  const cost = estimateCost([print(op.node), ...op.fragments.map((name) => model.fragments.get(name)!.text)].join(' '));
  if (cost === 0) throw new Error(`${op.id}: its document could not be read.`);
  return cost;
}

/** The step of an operation before it is sent. An operation has at most one. */
function beforeOf({ id, confirm, scope, idempotentWith }: Operation): string | false {
  if ([confirm, scope, idempotentWith].filter(Boolean).length > 1) throw new Error(`${id}: an operation can have only one \`before\`.`);
  if (confirm) return 'before: confirmed';
  if (idempotentWith) return `before: /* @__PURE__ */ idempotentWith('${idempotentWith}')`;
  if (!scope) return false;
  const { argument, field, others, isFilled, isNeeded } = scope;
  const flags = isNeeded ? ', true, true' : isFilled ? ', true' : '';
  return `before: /* @__PURE__ */ scoped('${argument}', ${JSON.stringify([field, ...others])}${flags})`;
}

/** The check of a rule: `one('id', 'slug')`. */
const checkOf = ([kind, ...args]: Operation['rules'][number]) => `/* @__PURE__ */ ${kind}(${JSON.stringify(args).slice(1, -1)})`;

/** The call that creates the function of an operation, without its types. */
export function functionCall(op: Operation, model: Model): string {
  const extra = [
    op.effect !== (op.kind === 'mutation' ? 'write' : 'read') && `effect: '${op.effect}'`,
    op.once && 'once: true',
    beforeOf(op),
    op.kind === 'mutation' && op.effect !== 'read' && verifyWithOf(op, model),
    op.rules.length > 0 && `rules: [${op.rules.map(checkOf).join(', ')}]`,
    // The live schema may not contain the costs.
    (model.schema.getDirective('complexity') || model.platform === 'learningPath') && `cost: ${costOf(op, model)}`,
    op.paging && op.paging[0] !== 'all' && `paging: ${JSON.stringify(op.paging)}`,
  ].filter(Boolean);
  const id = op.id.slice(model.platform.length + 1);
  const args = [
    `'${id}'`,
    quote(op.text),
    op.fragments.length ? `[${op.fragments.map(fragmentName).join(', ')}]` : extra.length && 'undefined',
    extra.length && `{ ${extra.join(', ')} }`,
  ].filter(Boolean);
  return `/* @__PURE__ */ ${maker(op)}(\n  ${args.join(',\n  ')},\n)`;
}

function printFunction(op: Operation, model: Model, title: string): string {
  const { generics, params, returns } = signature(op, model);
  return `${tsdoc(op, model, title)}
export const ${op.functionName}: ${generics}(client: Client, ${params}) => ${returns} = ${functionCall(op, model)};
`;
}

/** A digest that is equal when two versions of an operation send the same request in the same way. */
export function digestOf(op: Operation, model: Model): string {
  const sent = [functionCall(op, model), ...op.fragments.map((name) => model.fragments.get(name)!.text)].join('\n');
  return createHash('sha256').update(sent).digest('base64url').slice(0, 10);
}
