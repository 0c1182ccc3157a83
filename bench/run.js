// `npm run bench`: medians, compared with plain fetch, ky and graphql-request. Needs a build (`npm run build`).
import { measureCalls } from './calls.js';
import { measureImports } from './imports.js';
import { measureLimits } from './limits.js';
import { measureMocks } from './mocks.js';
import { measurePages } from './pages.js';
import { measureTypes } from './types.js';

const parts = {
  imports: measureImports,
  calls: measureCalls,
  types: measureTypes,
  pages: measurePages,
  limits: measureLimits,
  mocks: measureMocks,
};
const wanted = process.argv.slice(2).filter((name) => name in parts);
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  console.table(await measure());
}
