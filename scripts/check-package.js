// Checks that the package which is about to be packed is complete: every file that package.json names exists and is not empty, and the build is
// of this version. The last step of `prepack`, so that neither an empty nor an outdated package can be made.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** All paths in a value of package.json, however deep: conditions of exports, commands. */
const pathsIn = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(pathsIn));

/** Whether a file, a folder, or one file of a pattern such as `schemas/*.graphql` exists and has contents. */
function hasContents(path) {
  try {
    if (path.includes('*')) {
      const [start, end] = basename(path).split('*');
      return readdirSync(dirname(path)).some((name) => name.startsWith(start) && name.endsWith(end));
    }
    return statSync(path).isDirectory() ? readdirSync(path).length > 0 : statSync(path).size > 0;
  } catch {
    return false;
  }
}

/** The version that the built package sends to the platforms. */
async function sentVersion({ createLearningPlatforms }) {
  let agent = '';
  const fetch = async (_, { headers }) => {
    agent = new Headers(headers).get('user-agent') ?? '';
    return Response.json({ id: 'a' });
  };
  const lp = createLearningPlatforms({ skilljar: { apiKey: 'key-of-the-check', validation: 'off' }, fetch });
  await lp.skilljar.courses.get('a');
  return /learning-platforms\/(\S+)$/.exec(agent)?.[1];
}

/** What is wrong with the package in a folder; an empty list when it can be packed. */
export async function packageProblems(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { version, exports, bin, main, module, types, files } = manifest;
  const named = [...new Set(pathsIn({ exports, bin, main, module, types, files }))];
  const problems = named.filter((path) => !hasContents(join(folder, path))).map((path) => `${path} is missing or empty`);
  if (problems.length > 0) return problems;
  const builds = [
    [main, async (file) => createRequire(file)(file)],
    [module, (file) => import(pathToFileURL(file).href)],
  ];
  for (const [path, load] of builds) {
    const built = await load(resolve(folder, path)).then(sentVersion);
    if (built !== version) problems.push(`${path} is a build of version ${built}, and package.json has ${version}`);
  }
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await packageProblems('.');
  for (const problem of problems) console.error(`Cannot pack: ${problem}. Run: npm run build && node scripts/sbom.js.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
