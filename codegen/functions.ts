// Prints a platform's functions: one per operation, client first, each with its own descriptor so that a bundle holds only what it calls.
import type { Model, Operation } from './model.js';
import { HEADER, signature, tsdoc } from './print.js';

export function printFunctions(model: Model, title: string): string {
  const used = new Set(model.operations.flatMap((op) => op.fragments));
  const fragments = [...model.fragments].filter(([name]) => used.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const has = (paged: boolean) => model.operations.some((op) => (op.paging !== undefined) === paged);
  return [
    HEADER,
    has(false) && "import type { Call } from '../../core/call.js';",
    `import type { ${[has(false) && 'CallOptions', has(true) && 'ListOptions'].filter(Boolean).join(', ')} } from '../../core/options.js';`,
    has(true) && "import type { Paginator } from '../../core/paginator.js';",
    "import type { GraphQLClientLike } from '../../graphql/context.js';",
    has(false) && "import { callOperation } from '../../graphql/execute.js';",
    has(true) && "import { listOperation } from '../../graphql/list.js';",
    "import type { GraphQLOperation } from '../../graphql/operation.js';",
    "import type * as T from './types.js';",
    '',
    `type Client = GraphQLClientLike<'${model.platform}'>;`,
    '',
    ...fragments.map(([name, { text }]) => `const ${fragmentName(name)} = ${quote(text)};`),
    '',
    ...model.operations.map((op) => printFunction(op, model, title)),
  ]
    .filter((line) => line !== false)
    .join('\n');
}

const fragmentName = (name: string) => `fragment${name}`;
const quote = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

function printFunction(op: Operation, model: Model, title: string): string {
  const { params, names, returns } = signature(op, model);
  const descriptor = [
    `id: '${op.id}'`,
    `operation: '${op.field.name}'`,
    `kind: '${op.kind}'`,
    `effect: '${op.effect}'`,
    op.once && 'once: true',
    `text: ${quote(op.text)}`,
    op.fragments.length > 0 && `fragments: [${op.fragments.map(fragmentName).join(', ')}]`,
    op.rules.length > 0 && `rules: ${JSON.stringify(op.rules)}`,
    op.paging && op.paging[0] !== 'all' && `paging: ${JSON.stringify(op.paging)}`,
  ].filter(Boolean);
  return `const ${op.functionName}Operation: GraphQLOperation = {\n  ${descriptor.join(',\n  ')},\n};

${tsdoc(op, title)}
export function ${op.functionName}(client: Client, ${params}): ${returns} {
  return ${op.paging ? 'listOperation' : 'callOperation'}(client, ${op.functionName}Operation, ${names});
}
`;
}
