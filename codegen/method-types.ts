// Reads the parameters of methods from their types, with the compiler: GraphQL variables, REST bodies and convenience methods alike.
import ts from 'typescript';
import type { Field, MethodType, Parameter } from '../cli/call/method-types.js';

/** Options that no flag can express, or that the command line sets itself. */
const NOT_FLAGS = new Set(['signal', 'retry', 'headers', 'onProgress', 'onEventError', 'prefetch']);

/** The names of a last parameter with options. */
const OPTIONS = new Set(['options', 'mode']);

/** Options of many methods, which have flags of their own. */
const SHARED_OPTIONS = new Set(['timeout', 'deadline', 'dryRun', 'select', 'pageSize', 'maxItems', 'cursor', 'concurrency', 'confirm']);

const sentence = (parts: readonly ts.SymbolDisplayPart[]): string =>
  ts
    .displayPartsToString([...parts])
    .replace(/\s+/g, ' ')
    .trim();

/** The first sentence of a text: up to a full stop before a space and the start of the next sentence. */
export const firstSentence = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  const end = /[.!?](?= [A-Z`(])/.exec(plain);
  return end ? plain.slice(0, end.index + 1) : plain;
};

export interface MethodReader {
  /** The parameters of a method, and the first sentence of its TSDoc. */
  read(id: string): { parameters: Parameter[]; summary: string };
  /** The object types that parameters refer to, by name. */
  readonly types: ReadonlyMap<string, Record<string, Field>>;
}

/** Reads methods from the types of `src/index.ts`. */
export function methodReader(): MethodReader {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram(['src/index.ts', 'src/platform-clients.ts', 'src/learners/api.ts'], options);
  const checker = program.getTypeChecker();
  const types = new Map<string, Record<string, Field>>();
  const owners = new Map<string, string>();

  const exported = (file: string, name: string): ts.Type => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
    const symbol = checker.getExportsOfModule(module).find((each) => each.name === name);
    if (!symbol) throw new Error(`${file} exports no ${name}.`);
    return checker.getDeclaredTypeOfSymbol(symbol);
  };
  const clients = exported('src/platform-clients.ts', 'PlatformClients');
  const learners = exported('src/learners/api.ts', 'Learners');

  function memberOf(type: ts.Type, name: string, id: string): ts.Symbol {
    const found = checker.getPropertyOfType(checker.getNonNullableType(type), name);
    if (!found) throw new Error(`${id}: ${checker.typeToString(type)} has no member ${name}.`);
    return found;
  }

  function symbolOf(id: string): ts.Symbol {
    const path = id.split('.');
    let type = path[0] === 'learners' ? learners : checker.getTypeOfSymbol(memberOf(clients, path[0]!, id));
    let symbol: ts.Symbol | undefined;
    for (const name of path.slice(1)) {
      symbol = memberOf(type, name, id);
      type = checker.getTypeOfSymbol(symbol);
      // `domain` is a function that returns the resources of the domain.
      if (id.startsWith('skilljar.domain.') && name === 'domain') type = type.getCallSignatures()[0]!.getReturnType();
    }
    return symbol!;
  }

  /** A closed or open set of texts. */
  function enumOf(parts: readonly ts.Type[]): MethodType | undefined {
    const values = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
    if (values.length === 0) return undefined;
    const others = parts.filter((part) => !part.isStringLiteral());
    // `string & {}`, which keeps an enum open.
    if (others.some((part) => !(part.isIntersection() && part.types.some((each) => each.flags & ts.TypeFlags.String)))) return undefined;
    return others.length > 0 ? { enum: values, open: true } : { enum: values };
  }

  function typeOf(given: ts.Type): MethodType {
    const parts = (given.isUnion() ? given.types : [given]).filter((part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
    if (parts.every((part) => part.flags & ts.TypeFlags.BooleanLike)) return 'boolean';
    const literals = enumOf(parts);
    if (literals) return literals;
    const content = contentOf(parts);
    if (content) return content;
    const [only, ...others] = parts;
    if (only === undefined || others.length > 0) {
      const alternatives =
        parts.length > 1 ? parts.map((part) => (isPlain(part) ? fieldsOf(checker.getPropertiesOfType(part)) : undefined)) : [];
      if (alternatives.length > 1 && !alternatives.includes(undefined))
        return { fields: mergedFields(alternatives as Record<string, Field>[]) };
      const lists = parts.filter((part) => checker.isArrayType(part));
      // GraphQL accepts one value in place of a list.
      return lists.length === 1 ? typeOf(lists[0]!) : parts.every((part) => part.flags & ts.TypeFlags.StringLike) ? 'string' : 'json';
    }
    if (only.flags & ts.TypeFlags.StringLike) return 'string';
    if (only.flags & ts.TypeFlags.NumberLike) return 'number';
    if (only.isIntersection() && only.types.some((each) => each.flags & ts.TypeFlags.String)) return 'string';
    if (checker.isArrayType(only)) return { list: typeOf(checker.getTypeArguments(only as ts.TypeReference)[0]!) };
    return objectOf(only);
  }

  /** A text or bytes, or a file by its path. */
  function contentOf(parts: readonly ts.Type[]): MethodType | undefined {
    if (!parts.some(isOfRuntime)) return undefined;
    if (parts.some((part) => part.flags & ts.TypeFlags.StringLike)) return 'text';
    return parts.some((part) => checker.getPropertyOfType(part, 'path')) ? 'file' : undefined;
  }

  function objectOf(type: ts.Type): MethodType {
    const properties = checker.getPropertiesOfType(type);
    if (!isPlain(type)) return 'json';
    const symbol = type.aliasSymbol ?? type.getSymbol();
    const name = symbol?.name;
    if (name === undefined || name.startsWith('__') || type.isIntersection() || type.aliasTypeArguments)
      return { fields: fieldsOf(properties) };
    // Platforms may have types of the same name.
    const owner = symbol!.declarations?.[0]?.getSourceFile().fileName ?? '';
    const key = (owners.get(name) ?? owner) === owner ? name : `${name}In${owner.replace(/^.*\/src\/|\W+\w+$/g, '').replace(/\W+/g, '_')}`;
    owners.set(name, owners.get(name) ?? owner);
    if (!types.has(key)) {
      // Before its fields: a filter may contain itself.
      types.set(key, {});
      Object.assign(types.get(key)!, fieldsOf(properties));
    }
    return { ref: key };
  }

  /** `Blob`, `Uint8Array`, `URL`: a shell has no value for them. */
  const isOfRuntime = (type: ts.Type) =>
    !checker.isArrayType(type) &&
    (type.getSymbol()?.declarations?.every((each) => /node_modules/.test(each.getSourceFile().fileName)) ?? false);

  /** An object with members, of the project's own types. */
  const isPlain = (type: ts.Type): boolean =>
    Boolean(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) &&
    !checker.isArrayType(type) &&
    type.getCallSignatures().length === 0 &&
    checker.getPropertiesOfType(type).length > 0 &&
    !isOfRuntime(type);

  /** The members of either object. Only what all of them require is required. */
  function mergedFields(alternatives: readonly Record<string, Field>[]): Record<string, Field> {
    const names = [...new Set(alternatives.flatMap((fields) => Object.keys(fields)))];
    return Object.fromEntries(
      names.map((name) => {
        const found = alternatives.flatMap((fields) => fields[name] ?? []);
        const { required: _, ...field } = found[0]!;
        const always = found.length === alternatives.length && found.every(({ required }) => required);
        return [name, { ...field, ...(always && { required: true as const }) }];
      }),
    );
  }

  const isFunction = (type: ts.Type) => checker.getNonNullableType(type).getCallSignatures().length > 0;

  function fieldsOf(properties: readonly ts.Symbol[]): Record<string, Field> {
    return Object.fromEntries(
      properties
        .map((property) => [property, checker.getTypeOfSymbol(property)] as const)
        .filter(([, type]) => !isFunction(type))
        .map(([property, type]) => {
          const about = firstSentence(sentence(property.getDocumentationComment(checker)));
          const optional = Boolean(property.flags & ts.SymbolFlags.Optional);
          return [property.name, { type: typeOf(type), ...(!optional && { required: true as const }), ...(about && { about }) }];
        }),
    );
  }

  /** The parameters of a signature. A rest parameter that is a tuple has one for each member. */
  function parametersOf(signature: ts.Signature): Parameter[] {
    return signature.getParameters().flatMap((parameter) => {
      const type = checker.getTypeOfSymbol(parameter);
      const declared = parameter.valueDeclaration;
      const isParameter = declared !== undefined && ts.isParameter(declared);
      if (checker.isTupleType(type)) {
        const { labeledElementDeclarations: labels, elementFlags } = (type as ts.TupleTypeReference).target;
        return checker.getTypeArguments(type as ts.TypeReference).map((member, i) => {
          const label = labels?.[i]?.name.getText();
          if (label === undefined) throw new Error(`A member of ${checker.typeToString(type)} has no name.`);
          return parameterOf(label, member, Boolean(elementFlags[i]! & ts.ElementFlags.Optional));
        });
      }
      return [parameterOf(parameter.name, type, isParameter && checker.isOptionalParameter(declared))];
    });
  }

  function parameterOf(name: string, type: ts.Type, optional: boolean): Parameter {
    const required = optional ? {} : { required: true as const };
    if (!OPTIONS.has(name)) return { name, type: typeOf(type), ...required };
    const present = checker.getNonNullableType(type);
    const members = (present.isUnion() ? present.types : [present]).flatMap((part) => checker.getPropertiesOfType(part));
    const properties = [...new Map(members.map((each) => [each.name, each])).values()].filter((each) => !NOT_FLAGS.has(each.name));
    const isShared = (each: ts.Symbol) => SHARED_OPTIONS.has(each.name);
    return {
      name: 'options',
      type: { fields: fieldsOf(properties.filter((each) => !isShared(each))) },
      shared: properties.filter(isShared).map((each) => each.name),
    };
  }

  return {
    types,
    read(id) {
      const symbol = symbolOf(id);
      const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
      if (!signature) throw new Error(`${id} is not a method.`);
      return {
        parameters: parametersOf(signature),
        summary: firstSentence(sentence(symbol.getDocumentationComment(checker))),
      };
    },
  };
}
