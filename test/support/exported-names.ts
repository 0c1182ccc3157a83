import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface ExportedNames {
  /** What can be used at run time: functions, classes, constants. */
  readonly values: readonly string[];
  /** What can stand where a type is expected; a class is both. */
  readonly types: readonly string[];
}

/** What each of a folder's declarations exports, as the compiler understands it: also through `export *`, and of other files. */
export function exportedNames(folder: string, outputs: readonly string[]): Readonly<Record<string, ExportedNames>> {
  const files = outputs.map((output) => join(folder, `${output}.d.ts`));
  const settings = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, skipLibCheck: true, noEmit: true, types: [] };
  const program = ts.createProgram(files, settings);
  const checker = program.getTypeChecker();
  const namesIn = (output: string, i: number): ExportedNames => {
    const source = program.getSourceFile(files[i]!);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (!symbol) throw new Error(`${files[i]} is no module, or is not there: npm run build`);
    const exported = checker.getExportsOfModule(symbol).map((each) => {
      const isAlias = (each.flags & ts.SymbolFlags.Alias) !== 0;
      return { name: each.name, flags: (isAlias ? checker.getAliasedSymbol(each) : each).flags };
    });
    const having = (flag: ts.SymbolFlags) => exported.flatMap(({ name, flags }) => (flags & flag ? [name] : [])).sort();
    // Bundled declarations do not say of a class whether only its type is exported.
    const atRunTime = namesAtRunTime(folder, `${output}.js`);
    return { values: having(ts.SymbolFlags.Value).filter((name) => atRunTime.has(name)), types: having(ts.SymbolFlags.Type) };
  };
  return Object.fromEntries(outputs.map((output, i) => [output, namesIn(output, i)]));
}

/** What a built file exports, with what it takes over from its neighbours by `export *`. */
function namesAtRunTime(folder: string, file: string): Set<string> {
  const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022);
  const names = source.statements.filter(ts.isExportDeclaration).flatMap(({ exportClause, moduleSpecifier }) => {
    if (exportClause)
      return ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : [exportClause.name.text];
    return [...namesAtRunTime(folder, (moduleSpecifier as ts.StringLiteral).text)];
  });
  return new Set(names);
}
