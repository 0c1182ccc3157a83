// What an editor shows for code that uses the SDK: TypeScript's language service over the sources.
import { resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

export interface Editor {
  /** The declaration file that the compiler writes for the code. */
  declarations(): string;
  /** The signature and the documentation at the first letter of a marked word. */
  hover(word: string): { signature: string; documentation: string; tags: ReadonlyMap<string, string> };
  /** The lines of the definition of a marked word, from its name on, and its file. */
  definition(word: string): { file: string; text: string };
}

/** Opens code in an editor. A word is found by its text, such as `courses.get`: the last part is the one looked at. */
export function openInEditor(code: string): Editor {
  const file = resolve(root, 'test/types/opened-in-editor.ts');
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [file] }, ts.sys, root);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...options, noEmit: false, declaration: true }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === file ? code : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host, ts.createDocumentRegistry());
  const problems = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
  if (problems.length > 0) throw new Error(ts.flattenDiagnosticMessageText(problems[0]!.messageText, '\n'));
  const at = (word: string): number => {
    const start = code.indexOf(word);
    if (start < 0) throw new Error(`The code does not contain ${word}.`);
    return start + word.lastIndexOf('.') + 1;
  };
  return {
    declarations() {
      const { outputFiles } = service.getEmitOutput(file, true, true);
      return outputFiles.map(({ text }) => text).join('\n');
    },
    hover(word) {
      const info = service.getQuickInfoAtPosition(file, at(word));
      if (!info) throw new Error(`Nothing is known about ${word}.`);
      return {
        signature: ts.displayPartsToString(info.displayParts),
        documentation: ts.displayPartsToString(info.documentation),
        tags: new Map((info.tags ?? []).map(({ name, text }) => [name, ts.displayPartsToString(text)])),
      };
    },
    definition(word) {
      const [found] = service.getDefinitionAtPosition(file, at(word)) ?? [];
      if (!found) throw new Error(`No definition of ${word}.`);
      const text = ts.sys.readFile(found.fileName)!.slice((found.contextSpan ?? found.textSpan).start);
      return { file: found.fileName.slice(root.length + 1), text: text.slice(0, text.indexOf('\n')) };
    },
  };
}
