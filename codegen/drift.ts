// Prints the output types of a schema for the validation of responses. See src/drift/graphql/schema-text.ts. Compact text, because all of it
// is loaded although few types are used.
import type { Types } from '@graphql-codegen/plugin-helpers';
import {
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  OperationTypeNode,
} from 'graphql';
import { OURS, PLACEHOLDER } from './evidence.js';
import { singleFile } from './preset.js';
import { HEADER } from './print.js';

function printSchema(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !OURS.has(type.name));
  const table = (name: string, rows: readonly (readonly [string, string])[]) =>
    `  ${name}: {\n${rows.map(([key, text]) => `    ${key}: '${text}',\n`).join('')}  },`;
  const roots = Object.values(OperationTypeNode).flatMap((kind) => {
    const type = schema.getRootType(kind);
    return type ? [[kind, type.name] as const] : [];
  });
  const fields = types.flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const known = Object.values(type.getFields()).filter(({ name }) => name !== PLACEHOLDER);
    return known.length > 0 ? [[type.name, known.map((field) => `${field.name}:${field.type}`).join(' ')] as const] : [];
  });
  const names = (ones: readonly { readonly name: string }[]) => ones.map(({ name }) => name).join(' ');
  return [
    HEADER,
    "import type { SchemaText } from '../graphql/schema-text.js';\n",
    'export const schema: SchemaText = {',
    table('roots', roots),
    table('types', fields),
    table(
      'enums',
      types.filter(isEnumType).map((type) => [type.name, names(type.getValues())] as const),
    ),
    table(
      'possible',
      types.filter(isAbstractType).map((type) => [type.name, names(schema.getPossibleTypes(type))] as const),
    ),
    '};\n',
  ].join('\n');
}

/** The codegen output of one platform. `folder` is the platform's folder in src/. */
export function drift(folder: string): Types.Config['generates'] {
  return singleFile(`src/drift/generated/${folder}.ts`, `schemas/${folder}.graphql`, printSchema);
}
