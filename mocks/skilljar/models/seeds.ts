import type { RestOperation } from '../../../src/skilljar/rest/index.js';
import type { World } from '../../engine/models/schema.js';
import { createSeeding } from '../../engine/models/seeding.js';
import { Store } from '../../engine/store.js';
import type { RestModel } from '../../rest/factories/model.js';
import { zodSchema } from '../../rest/factories/schema.js';
import { timestamp } from '../../rest/refusal.js';
import type { Call } from '../../rest/resource.js';
import { operations } from '../../rest/routes.js';
import { servedAt } from '../handlers/index.js';
import { type AnyRow, Tables } from '../tables.js';
import { models, nested } from './index.js';
import type { SeededSkilljar, SkilljarBuild, SkilljarSeeds } from './types.js';

export interface SkilljarSeedingOptions extends Omit<World<Tables>, 'tables'> {
  readonly store: Store;
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

const URL_OF_API = new URL('https://api.skilljar.com/v1');

let byId: ReadonlyMap<string, RestOperation> | undefined;

/** Typed data for a test, in a store of mock platforms. */
export function createSkilljarSeeding({ store, generator, now }: SkilljarSeedingOptions): SkilljarSeeding {
  /** The answer of the API to a read of a row that its URL names. */
  const view = ({ reads = '' }: RestModel, row: AnyRow | undefined, names: () => readonly string[], tables: Tables): unknown => {
    byId ??= new Map(operations().map((op) => [op.id.slice('skilljar.'.length), op]));
    const op = byId.get(reads)!;
    const call: Call = {
      op,
      // Few views ask for these.
      get params() {
        const ids = names();
        return Object.fromEntries([...op.url.matchAll(/\{(\w+)\}/g)].map(([, param], i) => [param!, ids[i]!]));
      },
      get now() {
        return timestamp(now());
      },
      url: URL_OF_API,
      body: {},
      later: () => undefined,
      tables,
    };
    const served = servedAt(op);
    // Only what has no row of its own has to be looked for.
    return served.view(row ?? served.find?.(call), call);
  };
  const world = { tables: new Tables(store), generator, now };
  const built = ['groupUsers', 'invites', 'ratingContentBlocks'];
  const scratch = () => new Tables(new Store());
  const seeding = createSeeding<Tables, RestModel, SkilljarSeeding>({ schema: zodSchema(view), models, nested, built, world, scratch });
  // Nothing here changes a row that it is handed.
  return { ...seeding, seed: (input) => store.read(() => seeding.seed(input)) };
}
