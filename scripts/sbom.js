// Writes sbom.cdx.json: a CycloneDX list of the packages that are bundled into dist/ and of those that are installed with it, created by
// `npm sbom`. npm lists only installed packages, so both are put into a separate project. Runs before `npm pack`; requires a build.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** esbuild records the file of each bundled module, even if `node_modules` is a link. */
function bundledPackages() {
  const texts = readdirSync('dist')
    .filter((file) => /\.c?js$/.test(file))
    .map((file) => readFileSync(join('dist', file), 'utf8'));
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/^ *\/\/ (?:(?:\.\.\/)+\S*?)?node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, name]) => name),
    ),
  );
}

const { name, version, license, dependencies } = json('package.json');
const shipped = new Set([...Object.keys(dependencies), ...bundledPackages()]);
// Without their own dependencies: npm would report these as missing.
for (const each of shipped)
  for (const needed of Object.keys(json(`node_modules/${each}/package.json`).dependencies ?? {})) shipped.add(needed);

const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
const project = join(folder, name);
try {
  const versions = {};
  for (const each of shipped) {
    cpSync(join('node_modules', each), join(project, 'node_modules', each), { recursive: true });
    versions[each] = json(`node_modules/${each}/package.json`).version;
  }
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, version, license, dependencies: versions }));
  const output = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'], { cwd: project, encoding: 'utf8' });
  // Written atomically: others may read the file at the same time.
  mkdirSync('.tmp', { recursive: true });
  const written = `.tmp/sbom-${process.pid}.json`;
  writeFileSync(written, output);
  renameSync(written, 'sbom.cdx.json');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
