// The preset for @graphql-codegen/cli: generates the typed client of a platform from the schema of the user.
import { basename, dirname } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { extendSchema, type GraphQLSchema, Kind, NoUnusedFragmentsRule, parse, specifiedRules, validate } from 'graphql';
import ts from 'typescript';
import type { ShippedDocument } from '../documents.js';
import { directives } from '../generated/directives.js';
import { documents as instruqt } from '../generated/instruqt.js';
import { documents as learningPath } from '../generated/learning-path.js';
import { documents as sda } from '../generated/sda.js';
import { readModel, readOperation } from '../model.js';
import { printTypes } from '../types.js';
import { checkCompiler } from './compiler.js';
import { type Documents, fitDocuments, fragmentsOf, parsed } from './fit.js';
import { notAMethod } from './not-a-method.js';
import { HEADER, printClient } from './print-client.js';

/** Options of the preset. */
export interface LearningPlatformsPresetOptions {
  /** The platform of the schema. */
  readonly platform: 'instruqt' | 'sda' | 'learningPath';
}

interface Shipped {
  readonly title: string;
  readonly entry: string;
  readonly documents: readonly ShippedDocument[];
}

const PLATFORMS: Readonly<Record<LearningPlatformsPresetOptions['platform'], Shipped>> = {
  instruqt: { title: 'Instruqt', entry: 'instruqt', documents: instruqt },
  sda: { title: 'SDA IDEaaS', entry: 'sda', documents: sda },
  learningPath: { title: 'Thought Industries', entry: 'learning-path', documents: learningPath },
};

/** Members of a client that are not resources. */
const TAKEN = ['request', 'rateLimit', 'team', 'as', 'login'];

/**
 * A preset for `@graphql-codegen/cli`. Generates the complete client of a platform, typed by your schema, with your operations in addition to
 * those of this version. The document `operations/labReports/list.graphql` becomes the method `labReports.list`. The output is the module that
 * you name, which must end in `.ts`, and a module with its types, which ends in `.types.ts`.
 *
 * Fields that your schema lacks are not selected. Operations whose root field your schema lacks are omitted, and the first lines of the module
 * list them. Your document replaces a shipped one with the same path, and your fragment replaces a shipped one with the same name.
 *
 * @example
 * generates: { 'src/instruqt.ts': { schema: 'instruqt.graphql', documents: 'operations', preset: learningPlatforms({ platform: 'instruqt' }) } }
 * @throws TypeError for an unknown platform. The run fails when a document does not match your schema.
 */
export function learningPlatforms(options: LearningPlatformsPresetOptions): Types.OutputPreset {
  const platform = options?.platform;
  if (typeof platform !== 'string' || !Object.hasOwn(PLATFORMS, platform)) {
    throw new TypeError(
      `learningPlatforms: platform must be one of ${Object.keys(PLATFORMS).join(', ')}, not ${JSON.stringify(platform)}.`,
    );
  }
  return {
    async buildGeneratesSection({ baseOutputDir, schema, schemaAst, documents, config }) {
      if (!baseOutputDir.endsWith('.ts'))
        throw new TypeError(`${baseOutputDir}: learningPlatforms writes a module. Its name must end in .ts.`);
      checkCompiler(ts);
      const types = baseOutputDir.replace(/\.ts$/, '.types.ts');
      const made = await generate(platform, schemaAst!, documents, `./${basename(types, '.ts')}.js`);
      return [
        [baseOutputDir, made.client],
        [types, made.types],
      ].map(([filename, content]) => ({
        filename: filename!,
        pluginMap: { content: { plugin: () => content! } },
        plugins: [{ content: {} }],
        schema,
        schemaAst: schemaAst!,
        documents: [],
        config,
      }));
    },
  };
}

/** The two modules of a client. */
async function generate(platform: keyof typeof PLATFORMS, own: GraphQLSchema, given: readonly Types.DocumentFile[], types: string) {
  const { title, entry, documents: shipped } = PLATFORMS[platform];
  const schema = own.getDirective('paginate') ? own : extendSchema(own, parse(directives));
  for (const file of given) checkPlace(file);
  const ownPlaces = new Set(given.filter(holdsOperation).map(placeOf));
  const fitted = fitDocuments(
    schema,
    parsed(shipped.filter(([place]) => !ownPlaces.has(place))),
    given.flatMap(({ document }) => document ?? []),
    (place, node) => notAMethod(() => readOperation(platform, schema, node, `${place}.graphql`)),
  );
  const { documents, leftOut } = fitted;
  checkDocuments(schema, given, documents);
  const files: Types.DocumentFile[] = [...given];
  for (const [place, document] of documents) files.push({ location: `${place}.graphql`, document });
  const model = readModel(platform, schema, files);
  const digests = new Map(shipped.map(([place, , digest]) => [`${platform}.${place.replace('/', '.')}`, digest]));
  return {
    client: printClient({ model, title, entry, digests, types, leftOut }),
    types: await printTypes(model, files, HEADER),
  };
}

const placeOf = ({ location = '' }: Types.DocumentFile) => `${basename(dirname(location))}/${basename(location, '.graphql')}`;
const holdsOperation = ({ document }: Types.DocumentFile) => document?.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);

/** The path of a document is the path of its method. */
function checkPlace(file: Types.DocumentFile): void {
  if (!holdsOperation(file)) return;
  const { location = '' } = file;
  const [resource = '', method = ''] = placeOf(file).split('/');
  const isName = (name: string) => /^[a-z][A-Za-z0-9]*$/.test(name);
  if (!location.endsWith('.graphql') || !isName(resource) || !isName(method)) {
    throw new TypeError(
      `${location}: the file of an operation must be <resource>/<method>.graphql, both in camelCase. They are the name of the method.`,
    );
  }
  if (TAKEN.includes(resource))
    throw new TypeError(`${location}: the name of a resource must not be ${resource}, which is a member of the client.`);
}

/** Throws an error with all problems in the documents of the user, each with its file and line. */
function checkDocuments(schema: GraphQLSchema, given: readonly Types.DocumentFile[], shipped: Documents): void {
  const fragments = [...given.map(({ document }) => document), ...shipped.values()].flatMap((each) => (each ? fragmentsOf(each) : []));
  const problems = given.flatMap(({ document, location }) => {
    const definitions = document?.definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION) ?? [];
    const errors = validate(schema, { kind: Kind.DOCUMENT, definitions: [...definitions, ...fragments] }, RULES);
    return errors.map(({ message, locations }) => `${location}${locations?.[0] ? `:${locations[0].line}` : ''}: ${message}`);
  });
  if (problems.length > 0) throw new TypeError(`These documents do not match the schema:\n${[...new Set(problems)].join('\n')}`);
}

/** Without this rule, because a document spreads only a few of all fragments. */
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
