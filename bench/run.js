// `npm run bench`: medians, next to the cost of the same with bare fetch, ky and graphql-request. Requires a build (`npm run build`). `npm
// run bench -- imports first` runs some of the benches; `--base <commit>` compares imports with that commit instead of the previous one.
// Exit code 1 if a figure exceeds its limit. Not part of `npm test`: a busy machine distorts it.
import { measureActivity } from './activity.js';
import { measureCalls } from './calls.js';
import { measureExport } from './export.js';
import { measureFirstAnswers } from './first-answer.js';
import { measureImports } from './imports.js';
import { measureLimits } from './limits.js';
import { measureMemory } from './memory.js';
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
  activity: measureActivity,
  memory: measureMemory,
  export: measureExport,
  mocks: measureMocks,
  seeds: measureSeeds,
};
/** The largest value of a column, or `{ least }`, by part and row. The row `*` means all measured rows. */
const LIMITS = {
  imports: { 'learning-platforms, times its base': { 'over empty ms': 1.2 } },
  first: { 'skilljar.courses.get': { 'times bare fetch': 1.2 }, 'sda.sessions.get': { 'times bare fetch': 1.2 } },
  calls: {
    'skilljar.courses.get': { 'times the library, on loopback': 1.35 },
    'skilljar.courses.get, everything on': { 'times the library, on loopback': 1.35 },
    'sda.sessions.get': { 'times the library, on loopback': 1.15 },
    'sda.sessions.get, everything on': { 'times the library, on loopback': 1.15 },
  },
  types: { 'learning-platforms': { 'completion CPU, times empty': 1.25 } },
  limits: {
    '3000 calls, both Skilljar limits, 50 ms': { '% of the shortest': { least: 98 }, 'answered 429': 0 },
    '3000 calls, both Skilljar limits, 380 ms': { '% of the shortest': { least: 98 }, 'answered 429': 0 },
  },
  activity: {
    'skilljar, 10000 learners, 50 ms': { '% of the limits': { least: 95 }, 'answered 429': 0 },
    'skilljar, 2000 learners, 50 ms': { '% of the limits': { least: 95 }, 'answered 429': 0 },
    'skilljar, 2000 learners, 380 ms': { '% of the limits': { least: 95 }, 'answered 429': 0 },
    'learningPath, 1 learner, 400 paths, 50 ms': { '% of the limits': { least: 95 }, 'answered 429': 0 },
  },
  memory: { '*': { 'RSS growth MB': 150, 'heap MB': 150 } },
  export: { '*': { 'µs beyond them, of CPU': 20 } },
};

/** Adds to each row with a limit whether it is within the limit, and returns the number of failures. A missing row was not measured. */
function compare(table, limits = {}) {
  let over = 0;
  const rows = Object.entries(limits).flatMap(([row, columns]) =>
    (row === '*' ? Object.keys(table) : [row]).map((name) => [name, columns]),
  );
  for (const [row, columns] of rows) {
    const words = [];
    for (const [column, limit] of Object.entries(columns)) {
      const value = table[row]?.[column];
      const holds = limit.least === undefined ? value <= limit : value >= limit.least;
      if (!holds) over += 1;
      const bound = limit.least === undefined ? `at most ${limit}` : `at least ${limit.least}`;
      words.push(holds ? bound : `NOT ${bound}`);
    }
    table[row] = { ...table[row], limit: words.join(', ') };
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
