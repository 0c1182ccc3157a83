// Prints zod/mini schemas from the interfaces that inputs are typed with: one source for type and check. Understands what these
// interfaces use and refuses everything else, so that a check is never silently weaker than its type.
//
// Tags on a property: @minLength, @maxLength, @minItems, @maxItems, @integer, @minimum, @maximum, @pattern. On an interface:
// `@oneOf a b` (exactly one of the properties), `@anyOf a b` (at least one).
import ts from 'typescript';
import { HEADER } from './print.js';

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

export function printSchemas(files: readonly ts.SourceFile[], wanted: readonly string[]): string {
  const declarations = new Map<string, Declaration>();
  for (const file of files) {
    for (const statement of file.statements) {
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) declarations.set(statement.name.text, statement);
    }
  }
  const printed = new Map<string, string>();
  const open = new Set<string>();
  const need = (name: string): string => {
    if (!printed.has(name)) {
      const declaration = declarations.get(name);
      if (!declaration) throw new Error(`No type is called ${name}.`);
      if (open.has(name)) throw new Error(`${name} refers to itself.`);
      open.add(name);
      const code = print(declaration, need, declarations);
      open.delete(name);
      printed.set(name, code);
    }
    return name;
  };
  for (const name of new Set([...wanted].sort())) need(name);
  const body = [...printed].map(([name, code]) => `export const ${name} = /* @__PURE__ */ ${code};`);
  return [HEADER, "import * as z from 'zod/mini';", '', ...body, ''].join('\n');
}

function print(declaration: Declaration, need: (name: string) => string, all: Map<string, Declaration>): string {
  if (ts.isTypeAliasDeclaration(declaration)) {
    if (declaration.name.text === 'Timestamp') return TIMESTAMP;
    return schemaOf(declaration.type, need, tagsOf(declaration));
  }
  const members = new Map<string, string>();
  collect(declaration, need, all, members);
  const object = `z.looseObject({ ${[...members].map(([name, code]) => `${name}: ${code}`).join(', ')} })`;
  const rules = [...tagsOf(declaration)].flatMap(([tag, value]) => {
    const names = value.split(/[\s,]+/).filter(Boolean);
    const given = `[${names.map((name) => `v.${name}`).join(', ')}].filter((x) => x !== undefined && x !== null).length`;
    if (tag === 'oneOf') return [`z.refine((v) => ${given} === 1, 'exactly one of ${names.join(', ')} must be given')`];
    if (tag === 'anyOf') return [`z.refine((v) => ${given} > 0, 'at least one of ${names.join(', ')} must be given')`];
    return [];
  });
  return rules.length ? `${object}.check(${rules.join(', ')})` : object;
}

/** A moment without its zone is refused by the platform. */
const TIMESTAMP =
  "z.string().check(z.regex(/^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)$/, 'must be ISO 8601 with a time zone'))";

function collect(
  declaration: ts.InterfaceDeclaration,
  need: (name: string) => string,
  all: Map<string, Declaration>,
  into: Map<string, string>,
): void {
  for (const clause of declaration.heritageClauses ?? []) {
    for (const base of clause.types) {
      const parent = all.get(base.expression.getText());
      if (!parent || !ts.isInterfaceDeclaration(parent) || base.typeArguments)
        throw new Error(`${declaration.name.text}: only plain interfaces can be extended here.`);
      collect(parent, need, all, into);
    }
  }
  for (const member of declaration.members) {
    if (!ts.isPropertySignature(member) || !member.type)
      throw new Error(`${declaration.name.text}: only properties with types are understood.`);
    const schema = schemaOf(member.type, need, tagsOf(member));
    into.set(member.name.getText(), member.questionToken ? `z.optional(${schema})` : schema);
  }
}

function schemaOf(type: ts.TypeNode, need: (name: string) => string, tags: ReadonlyMap<string, string>): string {
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
      return withChecks('z.string()', tags, ['minLength', 'maxLength', 'pattern']);
    case ts.SyntaxKind.NumberKeyword:
      return withChecks('z.number()', tags, ['integer', 'minimum', 'maximum']);
    case ts.SyntaxKind.BooleanKeyword:
      return 'z.boolean()';
    case ts.SyntaxKind.UnknownKeyword:
      return 'z.unknown()';
  }
  if (ts.isParenthesizedTypeNode(type)) return schemaOf(type.type, need, tags);
  if (ts.isArrayTypeNode(type))
    return withChecks(`z.array(${schemaOf(type.elementType, need, new Map())})`, tags, ['minItems', 'maxItems']);
  if (ts.isLiteralTypeNode(type)) {
    if (type.literal.kind === ts.SyntaxKind.NullKeyword) return 'z.null()';
    return `z.literal(${type.literal.getText()})`;
  }
  if (ts.isUnionTypeNode(type)) return unionOf(type, need, tags);
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    // An enum that stays open lets through whatever the platform adds.
    if (name === 'Open') return withChecks('z.string()', tags, []);
    if (name === 'Record') return `z.record(z.string(), ${schemaOf(type.typeArguments![1]!, need, new Map())})`;
    if (name === 'Timestamp') return need(name);
    return need(name);
  }
  throw new Error(`Not understood in an input type: ${type.getText()}`);
}

function unionOf(type: ts.UnionTypeNode, need: (name: string) => string, tags: ReadonlyMap<string, string>): string {
  const members = type.types.filter((member) => member.kind !== ts.SyntaxKind.UndefinedKeyword);
  const isNull = (member: ts.TypeNode) => ts.isLiteralTypeNode(member) && member.literal.kind === ts.SyntaxKind.NullKeyword;
  const rest = members.filter((member) => !isNull(member)).map((member) => schemaOf(member, need, tags));
  const base = rest.length === 1 ? rest[0]! : `z.union([${rest.join(', ')}])`;
  return members.some(isNull) ? `z.nullable(${base})` : base;
}

const CHECKS: Record<string, (value: string) => string> = {
  minLength: (n) => `z.minLength(${n}, '${n === '1' ? 'must not be empty' : `must have at least ${n} characters`}')`,
  maxLength: (n) => `z.maxLength(${n}, 'must have at most ${n} characters')`,
  minItems: (n) => `z.minLength(${n}, 'must have at least ${n} entries')`,
  maxItems: (n) => `z.maxLength(${n}, 'must have at most ${n} entries')`,
  integer: () => "z.multipleOf(1, 'must be a whole number')",
  minimum: (n) => `z.gte(${n}, 'must be at least ${n}')`,
  maximum: (n) => `z.lte(${n}, 'must be at most ${n}')`,
  pattern: (p) => `z.regex(${p}, 'must match ${p.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}')`,
};

function withChecks(base: string, tags: ReadonlyMap<string, string>, allowed: readonly string[]): string {
  const checks = allowed.flatMap((tag) => (tags.has(tag) ? [CHECKS[tag]!(tags.get(tag)!)] : []));
  return checks.length ? `${base}.check(${checks.join(', ')})` : base;
}

function tagsOf(node: ts.Node): Map<string, string> {
  return new Map(ts.getJSDocTags(node).map((tag) => [tag.tagName.text, (ts.getTextOfJSDocComment(tag.comment) ?? '').trim()]));
}
