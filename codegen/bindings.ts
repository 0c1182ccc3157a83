// Prints a platform's client: an interface for each resource, for the editor, and a table of method names for run time. Only this table is
// loaded before the first call.
import { groupOf, groupsOf } from './groups/index.js';
import type { Model } from './model.js';
import { answerOf, comment, HEADER, signature, signatureImports, tsdoc } from './print.js';

export const pascal = (text: string) => text[0]!.toUpperCase() + text.slice(1);

export function printBindings(model: Model, title: string): string {
  groupsOf(model.platform, [...resourcesOf(model).keys()]);
  return [
    HEADER,
    ...signatureImports(model, '../..'),
    "import type { SelectOption } from '../../graphql/index.js';",
    "import type * as T from './types.js';",
    '',
    ...resourceInterfaces(model, title),
    `export const ${model.platform}Methods = {`,
    ...methodTable(model),
    '};',
    '',
  ].join('\n');
}

/** The operations of each resource. */
function resourcesOf(model: Model): Map<string, Model['operations']> {
  const resources = new Map<string, Model['operations']>();
  for (const op of model.operations) resources.set(op.resource, [...(resources.get(op.resource) ?? []), op]);
  return resources;
}

/** An interface for each resource, and one with all resources. */
export function resourceInterfaces(model: Model, title: string): string[] {
  const resources = resourcesOf(model);
  const prefix = pascal(model.platform);
  const own = (resource: string) => `\`${model.platform}.${resource}\` of the facade.`;
  return [
    ...[...resources].map(([resource, operations]) =>
      [
        comment([groupOf(model.platform, resource) ?? own(resource)]),
        `export interface ${prefix}${pascal(resource)} {`,
        ...operations.flatMap((op) => {
          const { generics, params, returns } = signature(op, model);
          return [tsdoc(op, model, title, '  '), `  ${op.method}${generics}(${params}): ${returns};`];
        }),
        '}',
        '',
      ].join('\n'),
    ),
    comment([`The resources of \`${model.platform}\`.`]),
    `export interface ${prefix}Resources {`,
    ...[...resources.keys()].flatMap((resource) => [
      comment([groupOf(model.platform, resource) ?? own(resource)], '  '),
      `  readonly ${resource}: ${prefix}${pascal(resource)};`,
    ]),
    '}',
    '',
  ];
}

/** The method names of each resource, as lines of an object. */
export const methodTable = (model: Model): string[] =>
  [...resourcesOf(model)].map(([resource, operations]) => `  ${resource}: '${operations.map((op) => op.method).join(' ')}',`);

export function printManifest(model: Model): string {
  return [
    HEADER,
    "import type { ManifestEntry } from '../../core/operation/index.js';",
    '',
    'export const entries: readonly ManifestEntry[] = [',
    ...model.operations.map(
      (op) =>
        `  { id: '${op.id}', platform: '${model.platform}', operation: '${op.field.name}', kind: '${op.kind}', effect: '${op.effect}',${op.confirm ? ' confirm: true,' : ''} evidence: '${op.inferred ? 'inferred' : 'documented'}' },`,
    ),
    '];',
    '',
  ].join('\n');
}

/** The types of every operation by its id, for code that is typed by an id, such as overrides and requests of the mocks. */
export function printOperationTypes(model: Model): string {
  const shapes = model.operations.map((op) => {
    const { variables, result } = answerOf(op, model);
    return `  '${op.id}': OperationShape<${variables}, ${result}>;`;
  });
  return [
    HEADER,
    "import type { OperationShape } from '../../core/operation/index.js';",
    "import type * as T from './types.js';",
    '',
    comment([`The argument and result types of each operation of \`${model.platform}\`, by its id in the manifest.`]),
    `export interface ${pascal(model.platform)}Operations {`,
    ...shapes,
    '}',
    '',
  ].join('\n');
}
