// What graphql-request is built with in place of `graphql`: it looks at a document only for the name and kind of its one operation.

export const Kind = { OPERATION_DEFINITION: 'OperationDefinition' };

export function parse(source: string): {
  definitions: readonly { kind: string; operation: string; name: { value: string } | undefined }[];
} {
  const [, operation = 'query', name] = /\b(query|mutation|subscription)\b\s*(\w+)?/.exec(source) ?? [];
  return { definitions: [{ kind: Kind.OPERATION_DEFINITION, operation, name: name ? { value: name } : undefined }] };
}

export function print(document: unknown): string {
  return String(document);
}
