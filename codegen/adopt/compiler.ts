/**
 * The printer of types calls TypeScript's own parser.
 * @throws TypeError for a version without one.
 */
export function checkCompiler({ createSourceFile, version = 'unknown' }: { createSourceFile?: unknown; version?: string }): void {
  if (typeof createSourceFile === 'function') return;
  throw new TypeError(
    `learning-platforms/codegen needs the API of TypeScript 5, which version ${version} of the package "typescript" does not have: install typescript@5 beside it.`,
  );
}
