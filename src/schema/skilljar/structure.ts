// The structure of an OpenAPI document, without descriptions. This project records the vendor's document in this form, so that versions can
// be compared.
import { checkOpenApi, METHODS, type OpenApi, type OpenApiBody, type OpenApiParameter } from './openapi.js';

const KEYWORDS = [
  '$ref',
  'type',
  'format',
  'nullable',
  'readOnly',
  'const',
  'enum',
  'required',
  'items',
  'allOf',
  'oneOf',
  'anyOf',
] as const;

/**
 * Paths, operations and components in alphabetical order, without descriptions, examples or tags. If there are several media types, only
 * JSON.
 */
export function structureOf(document: unknown): OpenApi {
  const { openapi, info, paths, components } = checkOpenApi(document);
  return {
    openapi,
    info: { title: info?.title ?? '', version: info?.version ?? '' },
    paths: sorted(paths, (item) => ({
      ...(item.parameters && { parameters: parametersOf(item.parameters) }),
      ...Object.fromEntries(
        METHODS.flatMap((method) => {
          const { operationId, parameters, requestBody, responses } = item[method] ?? {};
          if (!item[method]) return [];
          const answers = Object.entries(responses ?? {}).filter(([status]) => status.startsWith('2'));
          return [
            [
              method,
              {
                ...(operationId !== undefined && { operationId }),
                ...(parameters && { parameters: parametersOf(parameters) }),
                ...(requestBody && { requestBody: bodyOf(requestBody) }),
                responses: Object.fromEntries(answers.map(([status, answer]) => [status, { description: '', ...bodyOf(answer) }])),
              },
            ],
          ];
        }),
      ),
    })),
    ...(components && {
      components: sorted(components, (part, kind) =>
        sorted(part, (each) => {
          if (kind === 'schemas') return schemaOf(each) as object;
          return kind === 'parameters' ? (parametersOf([each as OpenApiParameter])[0] as object) : bodyOf(each as OpenApiBody);
        }),
      ),
    }),
  };
}

/** Prints the structure as JSON with one line for each path and component, so that versions can be compared line by line. */
export function printStructure(document: unknown): string {
  const { openapi, info, paths, components = {} } = structureOf(document);
  const lines = (of: Readonly<Record<string, unknown>>, indent: string) =>
    Object.entries(of)
      .map(([name, each]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(each)}`)
      .join(',\n');
  const parts = Object.entries(components).map(([kind, of]) => `    ${JSON.stringify(kind)}: {\n${lines(of, '      ')}\n    }`);
  const head = `  "openapi": ${JSON.stringify(openapi)},\n  "info": ${JSON.stringify(info)},\n`;
  return `{\n${head}  "paths": {\n${lines(paths, '    ')}\n  },\n  "components": {\n${parts.join(',\n')}\n  }\n}\n`;
}

function sorted<T, R>(of: Readonly<Record<string, T>>, change: (value: T, name: string) => R): Record<string, R> {
  const names = Object.keys(of).sort();
  return Object.fromEntries(names.map((name) => [name, change(of[name] as T, name)]));
}

const parametersOf = (parameters: readonly OpenApiParameter[]): OpenApiParameter[] =>
  parameters.map(({ $ref, name, in: place, required, schema }) =>
    $ref === undefined
      ? { ...(name !== undefined && { name }), ...(place && { in: place }), ...(required && { required }), schema: schemaOf(schema) }
      : { $ref },
  );

function bodyOf({ $ref, content }: OpenApiBody): OpenApiBody {
  if ($ref !== undefined) return { $ref };
  const [type, media] =
    Object.entries(content ?? {}).find(([name]) => name === 'application/json') ?? Object.entries(content ?? {})[0] ?? [];
  return type === undefined ? {} : { content: { [type]: { schema: schemaOf(media?.schema) } } };
}

function schemaOf(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return {};
  if (Array.isArray(schema)) return schema.map(schemaOf);
  const given = schema as Record<string, unknown>;
  const kept = KEYWORDS.flatMap((keyword): [string, unknown][] => {
    const value = given[keyword];
    if (value === undefined) return [];
    return [[keyword, ['items', 'allOf', 'oneOf', 'anyOf'].includes(keyword) ? schemaOf(value) : value]];
  });
  const properties = given.properties as Readonly<Record<string, unknown>> | undefined;
  return {
    ...Object.fromEntries(kept),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, schemaOf(each)])) }),
  };
}
