// The properties of an object type in source form: interfaces with their base types, literals, `A & B`, and Omit, Pick, Partial and
// Required of them.
import ts from 'typescript';

export type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
export type Declarations = ReadonlyMap<string, Declaration>;

export interface Member {
  node: ts.PropertySignature;
  optional: boolean;
}

type Members = Map<string, Member>;

export function membersOf(type: ts.InterfaceDeclaration | ts.TypeNode, all: Declarations): Members {
  if (ts.isInterfaceDeclaration(type)) {
    const bases = (type.heritageClauses ?? []).flatMap((clause) => clause.types.map((base) => membersOf(base, all)));
    return merged([...bases, propertiesOf(type)]);
  }
  if (ts.isTypeLiteralNode(type)) return propertiesOf(type);
  if (ts.isParenthesizedTypeNode(type)) return membersOf(type.type, all);
  if (ts.isIntersectionTypeNode(type)) return merged(type.types.map((part) => membersOf(part, all)));
  if (ts.isTypeReferenceNode(type) || ts.isExpressionWithTypeArguments(type)) return referred(type, all);
  throw new Error(`Not supported as an object type: ${type.getText()}`);
}

const merged = (parts: readonly Members[]): Members => new Map(parts.flatMap((part) => [...part]));

function propertiesOf(type: ts.InterfaceDeclaration | ts.TypeLiteralNode): Members {
  const members: Members = new Map();
  for (const member of type.members) {
    // All other values are accepted anyway.
    if (ts.isIndexSignatureDeclaration(member) && member.type.kind === ts.SyntaxKind.UnknownKeyword) continue;
    if (!ts.isPropertySignature(member) || !member.type) throw new Error(`Only properties with types are supported: ${member.getText()}`);
    members.set(member.name.getText(), { node: member, optional: member.questionToken !== undefined });
  }
  return members;
}

function referred(type: ts.TypeReferenceNode | ts.ExpressionWithTypeArguments, all: Declarations): Members {
  const name = (ts.isTypeReferenceNode(type) ? type.typeName : type.expression).getText();
  const [of, keys] = type.typeArguments ?? [];
  const entries = () => [...membersOf(of!, all)];
  const listed = () => new Set(namesIn(keys!));
  switch (name) {
    case 'Omit':
      return new Map(entries().filter(([key]) => !listed().has(key)));
    case 'Pick':
      return new Map(entries().filter(([key]) => listed().has(key)));
    case 'Partial':
    case 'Required':
      return new Map(entries().map(([key, { node }]) => [key, { node, optional: name === 'Partial' }]));
  }
  const declaration = all.get(name);
  if (!declaration || type.typeArguments) throw new Error(`Not supported as an object type: ${type.getText()}`);
  return membersOf(ts.isInterfaceDeclaration(declaration) ? declaration : declaration.type, all);
}

function namesIn(keys: ts.TypeNode): string[] {
  const parts = ts.isUnionTypeNode(keys) ? [...keys.types] : [keys];
  return parts.map((part) => {
    if (ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal)) return part.literal.text;
    throw new Error(`Not supported as property names: ${keys.getText()}`);
  });
}
