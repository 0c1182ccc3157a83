// Reads src/skilljar (runs its functions, parses their TSDoc and the types) and prints the derived files: the client's interfaces and
// method table, the manifest, and the zod schemas that validate inputs and responses.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import ts from 'typescript';
import { skilljarConveniences } from '../src/skilljar/conveniences.js';
import { camelCase, idsOf, type RestOperation } from '../src/skilljar/rest/index.js';
import { groupOf, groupsOf } from './groups/index.js';
import { singleFile } from './preset.js';
import { CONFIRM_NOTE, comment, HEADER } from './print.js';
import { seeReference } from './reference-pages.js';
import { type Signature, signatureOf } from './skilljar-signature.js';
import { printSchemas, type Result } from './zod.js';

const RESOURCES = 'src/skilljar/resources';
const TYPES = 'src/skilljar/types';
const PREFIX = 'skilljar.';

interface RestFunction {
  name: string;
  doc: string[];
  /** `@official`: known only from the vendor's OpenAPI, not from the reference. */
  official: boolean;
  file: string;
  operations: readonly RestOperation[];
  /** The result type, or the type of each item. */
  result: ts.TypeNode | undefined;
  signature: Signature;
}

/** The builders whose second type argument is the result type. */
const ANSWERING = ['get', 'list', 'post', 'update'];

/** The result type from the call that creates the function; `undefined` when the response is empty. */
function resultOf(made: ts.Expression | undefined): ts.TypeNode | undefined {
  if (!made || !ts.isCallExpression(made) || !ANSWERING.includes(made.expression.getText())) return undefined;
  const result = made.typeArguments?.[1];
  if (!result) throw new Error(`The type argument for the result is missing: ${made.getText()}`);
  return result.kind === ts.SyntaxKind.VoidKeyword ? undefined : result;
}

export function parseFolder(folder: string): ts.SourceFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .sort()
    .map((name) => ts.createSourceFile(name, ts.sys.readFile(join(folder, name))!, ts.ScriptTarget.Latest, true));
}

// Once, because one of two parallel imports of the same modules may get a partly initialized module.
let functions: Promise<RestFunction[]> | undefined;
const readFunctions = () => (functions ??= loadFunctions());

async function loadFunctions(): Promise<RestFunction[]> {
  const exported = (await import('../src/skilljar/resources/index.js')) as Record<string, { operations?: readonly RestOperation[] }>;
  const found = parseFolder(RESOURCES).flatMap((file) =>
    file.statements.flatMap((statement) => {
      if (!ts.isVariableStatement(statement)) return [];
      const declared = statement.declarationList.declarations[0]!;
      const name = (declared.name as ts.Identifier).text;
      const operations = exported[name]?.operations;
      if (!operations) return [];
      const doc = ts.getJSDocCommentsAndTags(statement).map((d) => (ts.isJSDoc(d) ? (ts.getTextOfJSDocComment(d.comment) ?? '') : ''));
      if (!doc.join('')) throw new Error(`${file.fileName}: ${name} needs a TSDoc comment.`);
      const official = ts.getJSDocTags(statement).some((tag) => tag.tagName.text === 'official');
      const result = resultOf(declared.initializer);
      const signature = signatureOf(declared.initializer, operations[0]!.confirm === true);
      return [{ name, doc: doc.join('\n').split('\n'), official, file: file.fileName, operations, result, signature }];
    }),
  );
  const missing = Object.keys(exported).filter((name) => exported[name]?.operations && !found.some((f) => f.name === name));
  if (missing.length) throw new Error(`Not found in ${RESOURCES}: ${missing.join(', ')}.`);
  return found.sort((a, b) => (a.operations[0]!.id < b.operations[0]!.id ? -1 : 1));
}

/** A node of the client: nested resources, and methods. */
interface Node {
  methods: Map<string, RestFunction>;
  /** Convenience methods. */
  conveniences: string[];
  children: Map<string, Node>;
}

const emptyNode = (): Node => ({ methods: new Map(), conveniences: [], children: new Map() });

function tree(functions: RestFunction[]): Node {
  const root = emptyNode();
  for (const fn of functions) {
    const path = fn.operations[0]!.id.slice(PREFIX.length).split('.');
    let node = root;
    for (const step of path.slice(0, -1)) {
      if (!node.children.has(step)) node.children.set(step, emptyNode());
      node = node.children.get(step)!;
    }
    const method = path.at(-1)!;
    if (node.methods.has(method)) throw new Error(`Two functions are ${fn.operations[0]!.id}.`);
    node.methods.set(method, fn);
  }
  for (const [place, names] of Object.entries(skilljarConveniences)) {
    const node = place.split('.').reduce<Node | undefined>((at, step) => at?.children.get(step), root);
    if (!node) throw new Error(`${place} has conveniences, but no operation.`);
    node.conveniences = names.split(' ');
    const taken = node.conveniences.filter((name) => node.methods.has(name));
    if (taken.length) throw new Error(`${place} already has operations with these names: ${taken.join(', ')}.`);
  }
  return root;
}

const pascal = (text: string) => text[0]!.toUpperCase() + text.slice(1);

export function restDoc(fn: RestFunction, indent: string): string {
  const wire = fn.operations.map((op) => `\`${op.operation}\` (\`${op.kind} ${op.url}\`)`).join(' or ');
  const first = fn.operations[0]!;
  const effect = first.kind === 'GET' ? '' : first.effect === 'idempotent' ? ' Safe to repeat.' : '';
  const confirm = first.confirm ? CONFIRM_NOTE : '';
  const source = fn.official ? " Documented only in the vendor's OpenAPI." : '';
  const see = seeReference('skilljar', 'Skilljar', fn.operations.map(({ operation }) => operation).join(', '));
  return comment([...fn.doc, '', `Skilljar ${wire}.${effect}${confirm}${source}`, see], indent);
}

const printMethod = (method: string, fn: RestFunction) => [restDoc(fn, '  '), `  ${method}${fn.signature.text};`];

function printNode(node: Node, path: string[], out: string[]): void {
  const name = `Skilljar${path.map(pascal).join('')}`;
  const lines = [...node.methods].flatMap(([method, fn]) => printMethod(method, fn));
  for (const [step, child] of node.children) lines.push(...printGroup(child, [...path, step], out));
  const isDomain = path[0] === 'domain' && path.length === 1;
  const base = node.conveniences.length ? ` extends C.${name}Conveniences` : '';
  out.push(
    `${comment([groupOf('skilljar', path.join('.'))!])}\nexport interface ${isDomain ? 'SkilljarDomainResources' : name}${base} {\n${lines.join('\n')}\n}\n`,
  );
}

/** The property of a nested resource; its interface is added to `out`. */
function printGroup(node: Node, path: string[], out: string[]): string[] {
  printNode(node, path, out);
  return [comment([groupOf('skilljar', path.join('.'))!], '  '), `  readonly ${path.at(-1)}: Skilljar${path.map(pascal).join('')};`];
}

const pathsOf = (node: Node, path: readonly string[] = []): string[] =>
  [...node.children].flatMap(([step, child]) => [[...path, step].join('.'), ...pathsOf(child, [...path, step])]);

function printTable(node: Node): string {
  const names = [...node.methods.keys(), ...node.conveniences];
  const methods = `'${names.join(' ')}'`;
  if (node.children.size === 0) return methods;
  const children = [...node.children].map(([step, child]) => `${step}: ${printTable(child)}`);
  return `{ ${[...(names.length ? [`$: ${methods}`] : []), ...children].join(', ')} }`;
}

async function printBindings(): Promise<string> {
  const functions = await readFunctions();
  const root = tree(functions);
  groupsOf('skilljar', pathsOf(root));
  const domain = root.children.get('domain') ?? emptyNode();
  root.children.delete('domain');
  const interfaces: string[] = [];
  const top = [...root.methods].flatMap(([method, fn]) => printMethod(method, fn));
  for (const [step, child] of root.children) top.push(...printGroup(child, [step], interfaces));
  printNode(domain, ['domain'], interfaces);
  const body = [
    ...interfaces,
    `${comment(['The resources of `skilljar`.'])}\nexport interface SkilljarResources {\n${top.join('\n')}\n}\n`,
  ];
  const types = [...new Set(functions.flatMap(({ signature }) => signature.types))].sort();
  return [
    HEADER,
    "import type { Call, Paginator } from '../../core/results/index.js';",
    "import type { CallOptions, ConfirmOptions, ListOptions } from '../../core/settings/index.js';",
    "import type * as C from '../convenience-methods.js';",
    "import type { UpdateOptions } from '../rest/index.js';",
    `import type {\n  ${types.join(',\n  ')},\n} from '../types/index.js';`,
    '',
    ...body,
    `export const skilljarMethods = ${printTable(root)};\n`,
    `export const skilljarDomainMethods = ${printTable(domain)};\n`,
  ].join('\n');
}

async function printManifest(): Promise<string> {
  const entries = (await readFunctions()).flatMap(({ operations, official }) => operations.map((op) => ({ op, official })));
  return [
    HEADER,
    "import type { ManifestEntry } from '../../core/operation/index.js';",
    '',
    'export const entries: readonly ManifestEntry[] = [',
    ...entries.map(
      ({ op, official }) =>
        `  { id: '${op.id}', platform: 'skilljar', operation: '${op.operation}', kind: '${op.kind}', effect: '${op.effect}',${op.confirm ? ' confirm: true,' : ''} url: '${op.url}', evidence: '${official ? 'official' : 'documented'}' },`,
    ),
    '];',
    '',
  ].join('\n');
}

/** The types of every operation by its id. The arguments include the ids in the URL. */
async function printOperationTypes(): Promise<string> {
  const shapes = (await readFunctions()).map(({ name, operations: [op] }) => {
    const names = [...op!.url.matchAll(/\{(\w+)\}/g)].map(([, id]) => `'${camelCase(id!)}'`);
    // The first argument is the client, then the ids of the URL if there are any, then the input.
    const input = op!.input === undefined ? '' : `, ${idsOf(op!).length > 0 ? 2 : 1}`;
    return `  '${op!.id}': RestShape<typeof R.${name}, ${names.join(' | ') || 'never'}${input}>;`;
  });
  return [
    HEADER,
    "import type * as R from '../resources/index.js';",
    "import type { RestShape } from '../rest/index.js';",
    '',
    comment(['The argument and result types of each operation of `skilljar`, by its id in the manifest.']),
    'export interface SkilljarOperations {',
    ...shapes.sort(),
    '}',
    '',
  ].join('\n');
}

async function inputTypes(): Promise<string[]> {
  return (await readFunctions()).flatMap((fn) => fn.operations.flatMap((op) => op.input ?? []));
}

async function results(): Promise<Result[]> {
  return (await readFunctions()).flatMap(({ operations, result }) =>
    result ? [{ id: operations[0]!.id.slice(PREFIX.length), type: result }] : [],
  );
}

/** The codegen outputs of Skilljar. They have a schema because the tool requires one. */
export function skilljar(): Types.Config['generates'] {
  const printers: Record<string, () => Promise<string>> = {
    'src/skilljar/generated/bindings.ts': printBindings,
    'src/manifest/generated/skilljar.ts': printManifest,
    'src/skilljar/generated/operations.ts': printOperationTypes,
    'src/skilljar/schemas/generated/schemas.ts': async () => printSchemas(parseFolder(TYPES), await inputTypes(), await results()),
  };
  return Object.assign({}, ...Object.entries(printers).map(([file, print]) => singleFile(file, 'schemas/sda.graphql', print)));
}
