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
   * Adds your data to the mock platform, and returns the stored records in the form of the API. Missing fields are generated, the same in
   * every run. A nested record becomes a separate row. A nested record with the id or an identifying field of an existing record (a
   * learner's email address, the name of a group, the title of a course) refers to that record.
   * @throws TypeError for an unknown field, an unknown id, or a record whose id or email address already exists. Nothing is stored then.
   */
  seed<K extends keyof SkilljarSeeds>(input: Pick<SkilljarSeeds, K>): SeededSkilljar<K>;
  /** Complete objects in the form of the SDK's `get`, which are not stored. The n-th call returns the n-th object. */
  readonly build: SkilljarBuild;
  /** Restarts the count of each kind, after the store is cleared. */
  reset(): void;
}

const URL_OF_API = new URL('https://api.skilljar.com/v1');

let byId: ReadonlyMap<string, RestOperation> | undefined;

/** Typed seeds and factories for a store of mock platforms. */
export function createSkilljarSeeding({ store, generator, now }: SkilljarSeedingOptions): SkilljarSeeding {
  /** The response of the API to a read of a row by its URL. */
  const view = ({ reads = '' }: RestModel, row: AnyRow | undefined, names: () => readonly string[], tables: Tables): unknown => {
    byId ??= new Map(operations().map((op) => [op.id.slice('skilljar.'.length), op]));
    const op = byId.get(reads)!;
    const call: Call = {
      op,
      // Created on first use, because few views need these.
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
    // Only records without a separate row are searched.
    return served.view(row ?? served.find?.(call), call);
  };
  const world = { tables: new Tables(store), generator, now };
  const built = ['groupUsers', 'invites', 'ratingContentBlocks'];
  const scratch = () => new Tables(new Store());
  const seeding = createSeeding<Tables, RestModel, SkilljarSeeding>({ schema: zodSchema(view), models, nested, built, world, scratch });
  // This code does not change rows that it reads.
  return { ...seeding, seed: (input) => store.read(() => seeding.seed(input)) };
}
