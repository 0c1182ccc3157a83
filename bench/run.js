// `npm run bench`: medians, beside what the same costs with bare fetch, ky and graphql-request. Needs a build (`npm run build`).
// `npm run bench -- imports first` runs some of it; `--base <commit>` compares imports with that commit instead of the one before.
// Exit code 1 when a figure is over its limit. Not part of `npm test`: a busy machine distorts it.
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
/** The largest value of a column, by part and row. */
const LIMITS = {
  imports: { 'learning-platforms, times its base': { 'over empty ms': 1.2 } },
  first: { 'skilljar.courses.get': { 'times bare fetch': 1.2 }, 'sda.sessions.get': { 'times bare fetch': 1.2 } },
  calls: {
    'skilljar.courses.get': { 'times the library, on loopback': 1.35 },
    'skilljar.courses.get, everything on': { 'times the library, on loopback': 1.35 },
    'sda.sessions.get': { 'times the library, on loopback': 1.15 },
    'sda.sessions.get, everything on': { 'times the library, on loopback': 1.15 },
  },
};

/** Adds to each row that has a limit whether it holds, and returns how many do not. A row that is missing was not measured. */
function compare(table, limits = {}) {
  let over = 0;
  for (const [row, columns] of Object.entries(limits)) {
    for (const [column, most] of Object.entries(columns)) {
      const holds = table[row]?.[column] <= most;
      if (!holds) over += 1;
      table[row] = { ...table[row], limit: holds ? `at most ${most}` : `over ${most}` };
    }
  }
  return over;
}

const wanted = process.argv.slice(2).filter((name) => name in parts);
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  const table = await measure();
  const over = compare(table, LIMITS[name]);
  console.table(table);
  if (over > 0) process.exitCode = 1;
}
