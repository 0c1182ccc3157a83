// Prints a platform's types: the output of typescript-operations, with the schema's descriptions and deprecations on every field of inputs,
// variables and results, and with enums and unions that accept values and types that the schema does not have yet.

import type { Types } from '@graphql-codegen/plugin-helpers';
import { plugin as typescriptOperations } from '@graphql-codegen/typescript-operations';
import { type GraphQLNamedType, getNamedType, isInterfaceType, isObjectType, isUnionType, Kind, type SelectionSetNode } from 'graphql';
import ts from 'typescript';
import type { Rule } from '../src/core/operation/index.js';
import type { Model } from './model.js';
import { HEADER } from './print.js';
import { SCALARS } from './scalars.js';
import { FILLED } from './scope.js';

const FUTURE_VALUE = '%future added value';

export async function printTypes(model: Model, documents: Types.DocumentFile[], header = HEADER): Promise<string> {
  const output = await typescriptOperations(
    model.schema,
    documents,
    {
      scalars: Object.fromEntries(Object.keys(model.schema.getTypeMap()).flatMap((name) => (SCALARS[name] ? [[name, SCALARS[name]]] : []))),
      defaultScalarType: 'unknown',
      skipTypename: true,
      enumType: 'string-literal',
      futureProofEnums: true,
      inlineFragmentTypes: 'combine',
      omitOperationSuffix: true,
      fragmentSuffix: '',
      arrayInputCoercion: false,
      useTypeImports: true,
      namingConvention: 'keep',
    } as never,
    { outputFile: 'types.ts' },
  );
  const text = typeof output === 'string' ? output : [...(output.prepend ?? []), output.content].join('\n');
  const source = ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true);
  const result = ts.transform(source, [(context) => (file) => ts.visitEachChild(file, (node) => statement(node, model, context), context)]);
  const printed = ts.createPrinter({ removeComments: false }).printFile(result.transformed[0]!);
  const open = printed.includes(OTHER_TYPENAME) ? `${OTHER_TYPENAME_TYPE}\n` : '';
  return `${header}\n${open}${printed}`;
}

function statement(node: ts.Node, model: Model, context: ts.TransformationContext): ts.Node | undefined {
  if (!ts.isTypeAliasDeclaration(node)) return node;
  const name = node.name.text;
  if (name === 'Exact' || name === 'Incremental') return undefined;
  let type = openEnum(unwrapExact(node.type));
  const fragment = model.fragments.get(name);
  const operation = model.operations.find((op) => op.name === name || `${op.name}Variables` === name);
  if (fragment) {
    const condition = getNamedTypeOf(model, fragment.node.typeCondition.name.value);
    type = describe(type, condition, fragment.node.selectionSet, model, context);
    if (isUnionType(condition)) type = openUnion(type);
  } else if (operation && name !== operation.name) {
    const filled = FILLED.find((argument) => operation.node.variableDefinitions?.some(({ variable }) => variable.name.value === argument));
    const given = optional(completeWords(type, operation.rules), filled);
    type = describeMembers(given, (key) => operation.args.find((arg) => arg.name === key));
  } else if (operation) {
    const root = {
      query: model.schema.getQueryType(),
      mutation: model.schema.getMutationType(),
      subscription: model.schema.getSubscriptionType(),
    }[operation.kind];
    type = openTypenames(describe(type, root!, operation.node.selectionSet, model, context), context);
  } else {
    type = optional(type, model.operations.find(({ scope }) => scope?.isNeeded && scope.type === name)?.scope?.field);
    return ts.factory.updateTypeAliasDeclaration(node, node.modifiers, node.name, node.typeParameters, type);
  }
  return ts.factory.createTypeAliasDeclaration(node.modifiers, node.name, node.typeParameters, type);
}

/** A property that the client's scope sets is optional. Without a scope, a call without a required property is refused. */
function optional(type: ts.TypeNode, filled: string | undefined): ts.TypeNode {
  if (!ts.isTypeLiteralNode(type)) return type;
  const f = ts.factory;
  const members = type.members.map((member) => {
    if (!ts.isPropertySignature(member) || (member.name as ts.Identifier).text !== filled || member.questionToken || !member.type)
      return member;
    const orLeftOut = f.createUnionTypeNode([member.type, f.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
    return f.updatePropertySignature(member, member.modifiers, member.name, f.createToken(ts.SyntaxKind.QuestionToken), orLeftOut);
  });
  return f.updateTypeLiteralNode(type, f.createNodeArray(members));
}

const getNamedTypeOf = (model: Model, name: string): GraphQLNamedType => model.schema.getType(name)!;

function unwrapExact(type: ts.TypeNode): ts.TypeNode {
  return ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Exact' ? type.typeArguments![0]! : type;
}

/** `'a' | 'b' | (string & {})`: editors complete known values, and other values are accepted. */
function openEnum(type: ts.TypeNode): ts.TypeNode {
  if (!ts.isUnionTypeNode(type) || !type.types.some((t) => literalText(t) === FUTURE_VALUE)) return type;
  return ts.factory.createUnionTypeNode([...type.types.filter((t) => literalText(t) !== FUTURE_VALUE), anyOther()]);
}

function anyOther(): ts.TypeNode {
  const f = ts.factory;
  return f.createParenthesizedType(
    f.createIntersectionTypeNode([f.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), f.createTypeLiteralNode([])]),
  );
}

/** String arguments with documented values are completed in editors; the rule validates the value. */
function completeWords(type: ts.TypeNode, rules: readonly Rule[]): ts.TypeNode {
  if (!ts.isTypeLiteralNode(type)) return type;
  const f = ts.factory;
  const members = type.members.map((member) => {
    if (!ts.isPropertySignature(member)) return member;
    const name = (member.name as ts.Identifier).text;
    const [, , ...words] = rules.find((rule) => rule[0] === 'word' && rule[1] === name) ?? [];
    if (words.length === 0 || member.type?.kind !== ts.SyntaxKind.StringKeyword) return member;
    const literals = words.map((word) => f.createLiteralTypeNode(f.createStringLiteral(String(word), true)));
    return f.updatePropertySignature(
      member,
      member.modifiers,
      member.name,
      member.questionToken,
      f.createUnionTypeNode([...literals, anyOther()]),
    );
  });
  return f.updateTypeLiteralNode(type, f.createNodeArray(members));
}

const OTHER_TYPENAME = 'OtherTypename';

/**
 * With `string & {}`, comparing `__typename` with a known name would keep this member in the union, and the fields of the known one would
 * not be accessible. TypeScript narrows by a pattern that matches no type name. A literal would do so too, but code could compare with it.
 */
const OTHER_TYPENAME_TYPE = `/** The name of a type that this version of the package does not know. The text after the name is only for the compiler. */
export type ${OTHER_TYPENAME} = \`\${string} (not known yet)\`;`;

/** `A | B` with a member for types that the platform adds later. It has the common fields of all known members, all optional. */
function openUnion(type: ts.TypeNode): ts.TypeNode {
  if (!ts.isUnionTypeNode(type)) return type;
  const f = ts.factory;
  const source = type.getSourceFile();
  const literals = type.types.map((member) => {
    const name = ts.isTypeReferenceNode(member) ? member.typeName.getText(source) : undefined;
    const alias = source.statements.find((s) => ts.isTypeAliasDeclaration(s) && s.name.text === name) as
      | ts.TypeAliasDeclaration
      | undefined;
    return alias && ts.isTypeLiteralNode(alias.type) ? alias.type : undefined;
  });
  const fieldsOf = (literal: ts.TypeLiteralNode | undefined) =>
    (literal?.members ?? ([] as ts.TypeElement[])).map((member) => member.getText(source).replace(/[,;]$/, ''));
  const shared = fieldsOf(literals[0]).filter((field) => literals.every((literal) => fieldsOf(literal).includes(field)));
  const optional = shared.map((field) => {
    const [, name = '', fieldType = ''] = /^(\w+)\??: ([\s\S]*)$/.exec(field) ?? [];
    const named = f.createTypeReferenceNode(fieldType);
    return f.createPropertySignature(
      undefined,
      name,
      f.createToken(ts.SyntaxKind.QuestionToken),
      f.createUnionTypeNode([named, f.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]),
    );
  });
  const typename = f.createPropertySignature(undefined, '__typename', undefined, f.createTypeReferenceNode(OTHER_TYPENAME));
  return f.createUnionTypeNode([...type.types, f.createTypeLiteralNode([typename, ...optional])]);
}

/** A selection on a union without an inline fragment. Types that the platform adds later have only their name. */
function openTypenames(type: ts.TypeNode, context: ts.TransformationContext): ts.TypeNode {
  const f = ts.factory;
  const isNamed = (member: ts.TypeNode): boolean =>
    ts.isParenthesizedTypeNode(member)
      ? isNamed(member.type)
      : ts.isIntersectionTypeNode(member)
        ? member.types.some(isNamed)
        : ts.isTypeLiteralNode(member) && typenameOf(member) !== undefined;
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context);
    if (!ts.isUnionTypeNode(inner) || inner.types.filter(isNamed).length < 2) return inner;
    const name = f.createPropertySignature(undefined, '__typename', undefined, f.createTypeReferenceNode(OTHER_TYPENAME));
    return f.updateUnionTypeNode(inner, f.createNodeArray([...inner.types, f.createTypeLiteralNode([name])]));
  };
  return visit(type) as ts.TypeNode;
}

function literalText(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

/** Adds descriptions to the members of a result type, following the selection and the schema's types. */
function describe(
  type: ts.TypeNode,
  parent: GraphQLNamedType,
  set: SelectionSetNode,
  model: Model,
  context: ts.TransformationContext,
): ts.TypeNode {
  if (ts.isTypeLiteralNode(type)) {
    const own = typenameOf(type);
    const owner = (own && model.schema.getType(own)) || parent;
    const fields = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields() : {};
    return ts.factory.updateTypeLiteralNode(
      type,
      ts.factory.createNodeArray(
        type.members.map((member) => {
          if (!ts.isPropertySignature(member) || !member.type) return member;
          const key = (member.name as ts.Identifier).text;
          const selected = findField(set, key, model);
          const field = selected && fields[selected.name];
          if (!field) return member;
          const inner = selected.set ? describe(member.type, getNamedType(field.type), selected.set, model, context) : member.type;
          return withDoc(ts.factory.createPropertySignature(member.modifiers, member.name, member.questionToken, inner), field);
        }),
      ),
    );
  }
  return ts.visitEachChild(type, (child) => (ts.isTypeNode(child) ? describe(child, parent, set, model, context) : child), context);
}

function describeMembers(type: ts.TypeNode, docOf: (key: string) => Documented | undefined): ts.TypeNode {
  if (!ts.isTypeLiteralNode(type)) return type;
  const members = type.members.map((member) =>
    ts.isPropertySignature(member)
      ? withDoc(
          ts.factory.createPropertySignature(member.modifiers, member.name, member.questionToken, member.type),
          docOf((member.name as ts.Identifier).text),
        )
      : member,
  );
  return ts.factory.updateTypeLiteralNode(type, ts.factory.createNodeArray(members));
}

interface Documented {
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
}

function withDoc<N extends ts.Node>(node: N, doc: Documented | undefined): N {
  const text = [
    doc?.description?.replace(/\s+/g, ' ').trim(),
    doc?.deprecationReason && `@deprecated ${doc.deprecationReason.replace(/\s+/g, ' ')}`,
  ]
    .filter(Boolean)
    .join(' ');
  return text ? ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, `* ${text.replaceAll('*/', '*∕')} `, true) : node;
}

function typenameOf(type: ts.TypeLiteralNode): string | undefined {
  for (const member of type.members) {
    if (ts.isPropertySignature(member) && member.type && member.name.getText() === '__typename') return literalText(member.type);
  }
  return undefined;
}

/** The field of a response key, through inline fragments and spreads. */
function findField(set: SelectionSetNode, key: string, model: Model): { name: string; set: SelectionSetNode | undefined } | undefined {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if ((selection.alias ?? selection.name).value === key) return { name: selection.name.value, set: selection.selectionSet };
    } else {
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : model.fragments.get(selection.name.value)!.node.selectionSet;
      const found = findField(inner, key, model);
      if (found) return found;
    }
  }
  return undefined;
}
