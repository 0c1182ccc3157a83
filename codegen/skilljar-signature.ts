// The signature of a client method from the declaration of its function: `list<[], Course, CourseListQuery | undefined>(…)` becomes
// `(input?: CourseListQuery, options?: ListOptions): Paginator<Course>`.
import ts from 'typescript';

export interface Signature {
  /** `(courseId: string, options?: CallOptions): Call<Course>` */
  text: string;
  /** The types of src/skilljar/types in it. */
  types: string[];
}

/** The builders of ../src/skilljar/rest/methods.ts: the type of the options, and of the result. */
const BUILDERS: Readonly<Record<string, { options: string; result: 'Call' | 'Paginator' }>> = {
  get: { options: 'CallOptions', result: 'Call' },
  list: { options: 'ListOptions', result: 'Paginator' },
  post: { options: 'CallOptions', result: 'Call' },
  remove: { options: 'CallOptions', result: 'Call' },
  update: { options: 'UpdateOptions', result: 'Call' },
};

/** The signature of the method that a call of a builder declares. `confirm`: it is irreversible, and its options are required. */
export function signatureOf(declared: ts.Expression | undefined, confirm: boolean): Signature {
  if (!declared || !ts.isCallExpression(declared)) throw new Error(`Not a call of a builder: ${declared?.getText()}`);
  const builder = BUILDERS[declared.expression.getText()];
  if (!builder) throw new Error(`Unknown builder: ${declared.expression.getText()}`);
  const [path, result, input] = declared.typeArguments ?? [];
  if (!path || !ts.isTupleTypeNode(path)) throw new Error(`The first type argument must be a tuple of ids: ${declared.getText()}`);
  const types = new Set<string>();
  const print = (node: ts.TypeNode) => printed(node, types);
  const parameters = path.elements.map((element) => {
    if (!ts.isNamedTupleMember(element)) throw new Error(`The ids must have names: ${path.getText()}`);
    return `${element.name.text}: ${print(element.type)}`;
  });
  if (input) parameters.push(inputOf(input, confirm, print));
  parameters.push(confirm ? 'options: ConfirmOptions' : `options?: ${builder.options}`);
  return { text: `(${parameters.join(', ')}): ${builder.result}<${result ? print(result) : 'void'}>`, types: [...types] };
}

/** An input that can be `undefined` is optional, unless a required parameter follows. */
function inputOf(input: ts.TypeNode, confirm: boolean, print: (node: ts.TypeNode) => string): string {
  const parts = ts.isUnionTypeNode(input) ? [...input.types] : [input];
  const isOptional = parts.some(({ kind }) => kind === ts.SyntaxKind.UndefinedKeyword);
  if (!isOptional || confirm) return `input: ${print(input)}`;
  const rest = parts.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword);
  return `input?: ${rest.map(print).join(' | ')}`;
}

/** A type as text. Aliases of the resource's own file are replaced by their types, because the client's file does not have them. */
function printed(node: ts.TypeNode, types: Set<string>): string {
  const replaced: { from: number; to: number; text: string }[] = [];
  const visit = (part: ts.Node): void => {
    if (!ts.isTypeReferenceNode(part)) {
      ts.forEachChild(part, visit);
      return;
    }
    const name = part.typeName.getText();
    const alias = part.getSourceFile().statements.find((each) => ts.isTypeAliasDeclaration(each) && each.name.text === name);
    if (alias) replaced.push({ from: part.getStart(), to: part.end, text: printed((alias as ts.TypeAliasDeclaration).type, types) });
    else types.add(name);
    for (const argument of part.typeArguments ?? []) visit(argument);
  };
  visit(node);
  const start = node.getStart();
  return replaced.reduceRight((text, { from, to, text: by }) => text.slice(0, from - start) + by + text.slice(to - start), node.getText());
}
