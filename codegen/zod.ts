// Prints zod/mini schemas from the interfaces of inputs and responses: one source for types and validation. It supports what these
// interfaces use and rejects all other types, so that validation is never silently weaker than the type.
//
// Tags on a property or an alias: @minLength, @maxLength, @minItems, @maxItems, @integer, @minimum, @maximum, @pattern, and @format with
// `date-time`, `email` or `uri`. On an interface: `@oneOf a b` (exactly one of the properties), `@anyOf a b` (at least one). Each tag is a
// rule of src/skilljar/schemas/rules.ts. A rule for the items of a list is a tag on an alias of their type.
import ts from 'typescript';
import { type Declaration, type Declarations, membersOf } from './members.js';
import { HEADER } from './print.js';

/** The response of an operation; for a list, each item. */
export interface Result {
  /** The operation's id without the platform. */
  id: string;
  type: ts.TypeNode;
}

/** Returns a type as code. A declared type is printed first, with its name. */
type Need = (name: string) => string;

export function printSchemas(files: readonly ts.SourceFile[], wanted: readonly string[], results: readonly Result[] = []): string {
  const declarations = new Map<string, Declaration>();
  for (const file of files) {
    for (const statement of file.statements) {
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) declarations.set(statement.name.text, statement);
    }
  }
  const printed = new Map<string, string>();
  const open = new Set<string>();
  const recursive = new Set<string>();
  const need: Need = (name) => {
    if (open.has(name)) {
      recursive.add(name);
      return `z.lazy(() => ${name})`;
    }
    if (!printed.has(name)) {
      const declaration = declarations.get(name);
      if (!declaration) throw new Error(`The type ${name} does not exist.`);
      open.add(name);
      const code = print(declaration, need, declarations);
      open.delete(name);
      printed.set(name, code);
    }
    return name;
  };
  for (const name of new Set([...wanted].sort())) need(name);
  const table = results.map(({ id, type }) => `  '${id}': ${schemaOf(type, need, new Map(), declarations)},`);
  const body = [...printed].map(
    // Inference is circular for a recursive type.
    ([name, code]) => `export const ${name}${recursive.has(name) ? ': z.ZodMiniType' : ''} = /* @__PURE__ */ ${code};`,
  );
  return [
    HEADER,
    "import * as z from 'zod/mini';",
    "import * as rules from '../rules.js';",
    '',
    ...body,
    '',
    '/** The response of each operation, by its id; for a list, each item. */',
    'export const results: Readonly<Record<string, z.ZodMiniType>> = {',
    ...table,
    '};',
    '',
  ].join('\n');
}

function print(declaration: Declaration, need: Need, all: Declarations): string {
  const tags = tagsOf(declaration);
  if (ts.isTypeAliasDeclaration(declaration)) return schemaOf(declaration.type, need, tags, all);
  const object = objectOf(declaration, need, all);
  const rules = ['oneOf', 'anyOf'].flatMap((tag) => {
    const names = tags
      .get(tag)
      ?.split(/[\s,]+/)
      .filter(Boolean);
    return names ? [`rules.${tag}(${names.map(quoted).join(', ')})`] : [];
  });
  return rules.length ? `${object}.check(${rules.join(', ')})` : object;
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function objectOf(type: ts.InterfaceDeclaration | ts.TypeNode, need: Need, all: Declarations): string {
  const members = [...membersOf(type, all)].map(([name, { node, optional }]) => {
    const schema = schemaOf(node.type!, need, tagsOf(node), all);
    return `${name}: ${optional ? `z.optional(${schema})` : schema}`;
  });
  return `z.looseObject({ ${members.join(', ')} })`;
}

function schemaOf(type: ts.TypeNode, need: Need, tags: ReadonlyMap<string, string>, all: Declarations): string {
  const inner = (node: ts.TypeNode) => schemaOf(node, need, new Map(), all);
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
      return withChecks('z.string()', tags, ['format', 'minLength', 'maxLength', 'pattern']);
    case ts.SyntaxKind.NumberKeyword:
      return withChecks('z.number()', tags, ['integer', 'minimum', 'maximum']);
    case ts.SyntaxKind.BooleanKeyword:
      return 'z.boolean()';
    case ts.SyntaxKind.UnknownKeyword:
      return 'z.unknown()';
  }
  const list = (element: ts.TypeNode) => withChecks(`z.array(${inner(element)})`, tags, ['minItems', 'maxItems']);
  if (ts.isParenthesizedTypeNode(type)) return schemaOf(type.type, need, tags, all);
  if (ts.isTypeOperatorNode(type) && type.operator === ts.SyntaxKind.ReadonlyKeyword) return schemaOf(type.type, need, tags, all);
  if (ts.isArrayTypeNode(type)) return list(type.elementType);
  if (ts.isLiteralTypeNode(type)) {
    if (type.literal.kind === ts.SyntaxKind.NullKeyword) return 'z.null()';
    return `z.literal(${type.literal.getText()})`;
  }
  if (ts.isUnionTypeNode(type)) return unionOf(type, need, tags, all);
  if (ts.isTypeLiteralNode(type) || ts.isIntersectionTypeNode(type)) return objectOf(type, need, all);
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    if (name === 'Open') return `rules.open(${literalsOf(type.typeArguments![0]!).map(quoted).join(', ')})`;
    if (name === 'Record') return `z.record(z.string(), ${inner(type.typeArguments![1]!)})`;
    if (name === 'Array' || name === 'ReadonlyArray') return list(type.typeArguments![0]!);
    return type.typeArguments ? objectOf(type, need, all) : need(name);
  }
  throw new Error(`Not supported in a validated type: ${type.getText()}`);
}

function unionOf(type: ts.UnionTypeNode, need: Need, tags: ReadonlyMap<string, string>, all: Declarations): string {
  const members = type.types.filter((member) => member.kind !== ts.SyntaxKind.UndefinedKeyword);
  const isNull = (member: ts.TypeNode) => ts.isLiteralTypeNode(member) && member.literal.kind === ts.SyntaxKind.NullKeyword;
  const rest = members.filter((member) => !isNull(member)).map((member) => schemaOf(member, need, tags, all));
  const base = rest.length === 1 ? rest[0]! : `z.union([${rest.join(', ')}])`;
  return members.some(isNull) ? `z.nullable(${base})` : base;
}

const RULES = ['format', 'minLength', 'maxLength', 'pattern', 'integer', 'minimum', 'maximum', 'minItems', 'maxItems'];

function withChecks(base: string, tags: ReadonlyMap<string, string>, allowed: readonly string[]): string {
  const given = RULES.filter((tag) => tags.has(tag));
  const misplaced = given.find((tag) => !allowed.includes(tag));
  if (misplaced) throw new Error(`@${misplaced} is not a rule for ${base}`);
  const checks = given.map((tag) => `rules.${tag}(${tag === 'format' ? quoted(tags.get(tag)!) : tags.get(tag)!})`);
  return checks.length ? `${base}.check(${checks.join(', ')})` : base;
}

function literalsOf(type: ts.TypeNode): string[] {
  const parts = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  return parts.map((part) => {
    if (ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal)) return part.literal.text;
    throw new Error(`Not supported as the values of an open enum: ${type.getText()}`);
  });
}

function tagsOf(node: ts.Node): Map<string, string> {
  return new Map(ts.getJSDocTags(node).map((tag) => [tag.tagName.text, (ts.getTextOfJSDocComment(tag.comment) ?? '').trim()]));
}
