/**
 * The printer of types uses TypeScript's parser.
 * @throws TypeError for a version of TypeScript without a parser API.
 */
export function checkCompiler({ createSourceFile, version = 'unknown' }: { createSourceFile?: unknown; version?: string }): void {
  if (typeof createSourceFile === 'function') return;
  throw new TypeError(
    `learning-platforms/codegen requires the API of TypeScript 5, which version ${version} of the package "typescript" does not have. Install typescript@5.`,
  );
}
