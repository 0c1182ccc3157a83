// `npm run bench`: medians, beside what the same costs with bare fetch, ky and graphql-request. Needs a build (`npm run build`).
// `npm run bench -- imports first` runs some of it; `--base <commit>` compares imports with an earlier commit.
import { measureCalls } from './calls.js';
import { measureFirstAnswers } from './first-answer.js';
import { measureImports } from './imports.js';
import { measureLimits } from './limits.js';
import { measureMocks } from './mocks.js';
import { measurePages } from './pages.js';
import { measureSeeds } from './seeds.js';
import { measureTypes } from './types.js';

const parts = {
  imports: measureImports,
  first: measureFirstAnswers,
  calls: measureCalls,
  types: measureTypes,
  pages: measurePages,
  limits: measureLimits,
  mocks: measureMocks,
  seeds: measureSeeds,
};
const wanted = process.argv.slice(2).filter((name) => name in parts);
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  console.table(await measure());
}
