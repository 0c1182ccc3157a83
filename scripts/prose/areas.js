// Where the prose check looks. `npm test` checks the areas that are on; `npm run lint:prose -- <area>` checks any of them.
import { execFileSync } from 'node:child_process';

export const AREAS = [
  { name: 'readme', paths: ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'], on: true },
  { name: 'changelog', paths: ['CHANGELOG.md'], on: true },
  { name: 'docs', paths: ['docs'], on: true },
  { name: 'examples', paths: ['examples'], on: true },
  { name: 'schemas', paths: ['schemas'], on: true },
  { name: 'src', paths: ['src'], on: true },
  { name: 'cli', paths: ['cli'], on: true },
  { name: 'codegen', paths: ['codegen', 'codegen.ts'], on: true },
  { name: 'mocks', paths: ['mocks'], on: true },
  { name: 'scripts', paths: ['scripts', 'tsup.config.ts', 'vitest.config.ts'], on: true },
  { name: 'bench', paths: ['bench'], on: true },
  { name: 'test', paths: ['test'], on: false },
];

const CHECKED = /\.(?:md|graphql|[cm]?[jt]s)$/;
/** Texts of generated files are checked where they are written. */
const NOT_CHECKED = /(?:^|\/)generated\/|\.d\.ts$|^schemas\/PROVENANCE\.md$|^docs\/api\//;

/** The files of an area that Git tracks or would add. */
export function filesOf({ paths }, root) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '--', ...paths];
  const files = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n');
  return files.filter((file) => CHECKED.test(file) && !NOT_CHECKED.test(file));
}
