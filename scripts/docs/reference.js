// The API reference: Markdown pages in docs/api, made by TypeDoc from the sources of the package's entries.
import { build } from 'esbuild';
import { Application, Converter, OptionDefaults, ReflectionKind } from 'typedoc';

/**
 * Entries without pages. Those of the schemas would repeat a value as one long type: the types of `skilljar` and the SDL say the same. Those of
 * functions would repeat the methods of the clients, 600 pages of them: the guide to functions has the rule for their names.
 */
const LEFT_OUT = [
  './skilljar/schemas',
  './instruqt/introspection',
  './instruqt/functions',
  './sda/functions',
  './skilljar/functions',
  './learning-path/functions',
];

/** Constraints of fields, by the names of JSON Schema. */
const JSON_SCHEMA_TAGS = [
  '@anyOf',
  '@oneOf',
  '@format',
  '@integer',
  '@maximum',
  '@maxItems',
  '@maxLength',
  '@minimum',
  '@minItems',
  '@minLength',
  '@pattern',
];

/** Subpath of the package → source file. */
async function entries() {
  const outfile = '.tmp/docs/outputs.mjs';
  await build({ entryPoints: ['scripts/outputs.ts'], platform: 'node', format: 'esm', outfile });
  const { ENTRIES, packageExports } = await import(`${process.cwd()}/${outfile}`);
  return Object.entries(packageExports())
    .filter(([path]) => !LEFT_OUT.includes(path))
    .map(([path, output]) => [path, ENTRIES[output]]);
}

/** Writes the reference. Throws an error when TypeDoc reports an error or a warning. */
export async function writeReference(out = 'docs/api') {
  const sources = await entries();
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme'],
    entryPoints: sources.map(([, source]) => source),
    tsconfig: 'tsconfig.json',
    out,
    docsRoot: 'docs',
    readme: 'none',
    name: 'API reference',
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    disableSources: true,
    blockTags: [...OptionDefaults.blockTags, ...JSON_SCHEMA_TAGS, '@official', '@verify'],
    // Input of the code generator.
    notRenderedTags: ['@official', '@verify'],
    sanitizeComments: true,
    hidePageHeader: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    classPropertiesFormat: 'table',
    typeAliasPropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    propertyMembersFormat: 'table',
    enumMembersFormat: 'table',
    tableColumnSettings: { hideSources: true, hideInherited: true, hideModifiers: true, hideOverrides: true },
    // `npm run typecheck` does it.
    skipErrorChecking: true,
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    treatWarningsAsErrors: true,
  });
  const nameOf = new Map(sources.map(([path, source]) => [source.replace(/(\/index)?\.ts$/, ''), path]));
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (reflection.kind !== ReflectionKind.Module) return;
    const path = nameOf.get(reflection.name.replace(/\/index$/, ''));
    if (!path) throw new Error(`${reflection.name} is not an entry of the package`);
    reflection.name = path === '.' ? 'learning-platforms' : path.slice(2);
  });
  const project = await app.convert();
  if (!project) throw new Error('TypeDoc could not read the sources.');
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('TypeDoc reported errors or warnings, see above.');
}
