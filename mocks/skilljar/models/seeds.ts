import type { RestOperation } from '../../../src/skilljar/rest/index.js';
import type { Generator } from '../../engine/generator.js';
import { didYouMean } from '../../engine/nearest.js';
import type { Store } from '../../engine/store.js';
import { isFields } from '../../rest/body.js';
import { timestamp } from '../../rest/refusal.js';
import type { Call } from '../../rest/resource.js';
import { operations } from '../../rest/routes.js';
import { rowsOf } from '../generic.js';
import { servedAt } from '../handlers/index.js';
import { Tables } from '../tables.js';
import { createBuild } from './build.js';
import type { SkilljarBuild } from './build-types.js';
import { checkWhole, fail } from './check.js';
import { tableOf } from './complete.js';
import { KINDS } from './index.js';
import { type Kind, type KindName, ORDER } from './model.js';
import { type Made, Run } from './seeder.js';
import type { SeededSkilljar, SkilljarSeeds } from './types.js';

export interface SkilljarSeedingOptions {
  readonly store: Store;
  readonly generator: Generator;
  /** The present of the platforms. */
  readonly now: () => Date;
}

export interface SkilljarSeeding {
  /**
   * Puts data of your own into the mock platform, and gives back what is there now, as the API shows it. What is not given is made up, the
   * same in every run. What is nested becomes a row of its own; what names a thing that is there, by its id or by what it is known by (a
   * learner's e-mail address, the name of a group, the title of a course), means that thing.
   * @throws TypeError for a field that does not exist, and for an id that nothing has; nothing is stored then.
   */
  seed<K extends keyof SkilljarSeeds>(input: Pick<SkilljarSeeds, K>): SeededSkilljar<K>;
  /** Complete objects, as the SDK's `get` gives them, without anything being stored. The n-th call gives the n-th object. */
  readonly build: SkilljarBuild;
  /** Back to the first of each kind, where the store has been cleared. */
  reset(): void;
}

/** What stands inside something only. */
const INSIDE: readonly KindName[] = [
  'groupUsers',
  'groupAccessCodePools',
  'invites',
  'quizQuestionBanks',
  'ratingContentBlocks',
  'publishedCourseTags',
  'publishedCourseVisibilityOverrides',
  'publishedCoursePrerequisites',
  'studentGroupPrerequisites',
  'reenrollmentRules',
  'publishedPathLabels',
  'publishedPathTags',
  'publishedPathVisibilityOverrides',
  'catalogPageTags',
  'catalogPageVisibilityOverrides',
  'htmlContentBlocks',
  'tileContainerContentBlocks',
  'componentContentBlocks',
  'tileContainerItems',
  'licensePackageStudents',
  'viltSessions',
];

/** What can be given at the top, each a list. */
const KEYS: readonly string[] = ORDER.filter((name) => !INSIDE.includes(name));

/** Typed data for a test, in a store of mock platforms. */
export function createSkilljarSeeding({ store, generator, now }: SkilljarSeedingOptions): SkilljarSeeding {
  const counts = new Map<string, number>();
  const tables = new Tables(store);
  const build = createBuild(generator, now);

  function seed(input: Readonly<Record<string, unknown>>): Record<string, unknown[]> {
    if (!isFields(input)) fail('seed', 'takes an object of lists, by what is in them');
    for (const key of Object.keys(input)) {
      if (!KEYS.includes(key)) fail(key, `there is nothing of that name.${didYouMean(key, KEYS)}`);
    }
    const run = new Run(tables, generator, now().getTime(), new Map(counts));
    try {
      for (const name of ORDER) {
        const things = input[name];
        if (things === undefined) continue;
        if (!Array.isArray(things)) fail(name, 'must be a list');
        things.forEach((given, i) => void run.add(name, given, `${name}[${i}]`));
      }
      const shown = Object.fromEntries(KEYS.map((name) => [name, show(run.all(name as KindName), tables, now())]));
      for (const [name, n] of run.counts) counts.set(name, n);
      return shown;
    } catch (error) {
      run.undo();
      throw error;
    }
  }

  return {
    seed: seed as SkilljarSeeding['seed'],
    build: build.build,
    reset() {
      counts.clear();
      build.reset();
    },
  };
}

let byId: ReadonlyMap<string, RestOperation> | undefined;

function show(made: readonly Made[], tables: Tables, now: Date): unknown[] {
  byId ??= new Map(operations().map((op) => [op.id, op]));
  return made.map((thing) => {
    const { reads = '' }: Kind = KINDS[thing.name];
    const view = read(byId!.get(`skilljar.${reads}`)!, thing, tables, now);
    checkWhole(reads, view, thing.path);
    return view;
  });
}

/** The answer of the API to a read of the thing. */
function read(op: RestOperation, { name, row, chain }: Made, tables: Tables, now: Date): unknown {
  const kind: Kind = KINDS[name];
  const names = [...op.url.matchAll(/\{(\w+)\}/g)].map(([, param]) => param!);
  const params = Object.fromEntries(names.map((param, i) => [param, chain[i]!]));
  const call: Call = { op, params, url: new URL('https://api.skilljar.com/v1'), body: {}, tables, now: timestamp(now) };
  const served = servedAt(op);
  // Only what has no row of its own has to be looked for.
  const isRow = !kind.instead && !kind.sharesId;
  return served.view(isRow ? rowsOf(tables, tableOf(kind)).get(row.id) : served.find?.(call), call);
}
