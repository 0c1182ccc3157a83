import { didYouMean } from '../../engine/nearest.js';
import { Store } from '../../engine/store.js';
import type { Dict, MockPlatform } from '../platform.js';
import { createReader } from '../serializer.js';
import { Tables } from '../tables.js';
import type { Kind, SeedPlan } from './model.js';
import { Seeder } from './seeder.js';
import type { SeedingWorld } from './world.js';

/** Seeds and factories of one platform. */
export interface GraphQLSeeding<Seeds, Seeded, Build> {
  /**
   * Completes things and stores them. Returns them as the SDK does: first those of the input, in its order, then those created with or
   * inside them. What names a thing that is there, by its id or by what it is known by (a slug, an
   * email address), means that thing. A moment is a text or a `Date`.
   *
   * @throws TypeError for a field that does not exist, a value that the platform does not have, an id that nothing has and a thing that is
   * there already, with the path to it; nothing is stored then.
   */
  readonly seed: <K extends keyof Seeds & keyof Seeded>(input: Pick<Seeds, K>) => Asked<Seeded, K>;
  /** Makes one complete thing that is not stored. */
  readonly build: Build;
  /** Begins to count from the first thing again. */
  readonly reset: () => void;
}

/** What was stored: lists of the input are typed as not empty. */
export type Asked<Seeded, K extends keyof Seeded> = {
  [P in keyof Seeded]: P extends K ? (Seeded[P] extends readonly (infer Item)[] ? [Item, ...Item[]] : never) : Seeded[P];
};

interface Options {
  readonly platform: MockPlatform;
  readonly plan: SeedPlan;
  readonly world: SeedingWorld;
  /** Puts into a store what an account of its own has. */
  readonly account: (store: Store) => void;
  /** Name of the factory → key of the seeds. */
  readonly factories: Readonly<Record<string, string>>;
}

/** The engine; each platform gives it its types. */
export function createGraphQLSeeding(options: Options) {
  const { platform, plan, world, account, factories } = options;
  const read = createReader(platform, plan.fragments);
  const counts = new Map<string, number>();
  const next = (key: string) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${key}#${count}`;
  };

  function show(kind: Kind, id: string, { rows }: Seeder, tables: Tables): Dict {
    const row = tables.of(kind.type).get(id) ?? rows.get(id)!;
    const caller = plan.own.User === undefined ? undefined : tables.of('User').get(plan.own.User);
    const shown = read(kind.type, kind.fragment, row, { tables, now: world.now, caller });
    return { ...shown, ...Object.fromEntries((kind.shows ?? []).map((name) => [name, row[name] ?? null])) };
  }

  function seed(input: Dict): Dict {
    const known = Object.keys(plan.kinds);
    if (typeof input !== 'object' || input === null) throw new TypeError(`The seeds of ${platform.name} are an object of lists.`);
    for (const key of Object.keys(input)) if (!known.includes(key)) throw unknownKey(platform, key, known);
    const counted = new Map(counts);
    const seeder = new Seeder(platform, plan, world);
    try {
      const things = known.flatMap((key) =>
        listOf(input[key], key).map((given, i) => ({ key, kind: plan.kinds[key]!, given, path: `${key}[${i}]`, place: next(key) })),
      );
      for (const thing of things) seeder.announce(thing);
      const stored = things.map((thing) => ({ ...thing, id: seeder.create(thing) }));
      seeder.finish();
      const asked = new Set(stored.map(({ kind, id }) => `${kind.type}/${id}`));
      const besides = seeder.made.filter(({ kind, id }) => !asked.has(`${kind.type}/${id}`));
      const keyOf = new Map(known.map((key) => [plan.kinds[key]!, key]));
      const out: Record<string, Dict[]> = Object.fromEntries(known.map((key) => [key, []]));
      // Only now is everything there that they refer to.
      for (const { kind, id } of [...stored, ...besides]) {
        const key = keyOf.get(kind);
        if (key !== undefined) out[key]!.push(show(kind, id, seeder, world.tables));
      }
      return out;
    } catch (error) {
      seeder.undo();
      counts.clear();
      for (const [key, count] of counted) counts.set(key, count);
      throw error;
    }
  }

  function build(key: string, given: Dict = {}): Dict {
    const store = new Store();
    account(store);
    const tables = new Tables(store, platform.name, platform.sameAs);
    // Beside the world: whatever a factory's thing refers to need not be there.
    const seeder = new Seeder(platform, plan, { ...world, tables }, true);
    const kind = plan.kinds[key]!;
    if (typeof given !== 'object' || given === null) throw new TypeError(`${key} must be an object.`);
    const id = seeder.create({ kind, given, path: key, place: next(`build ${key}`) });
    seeder.finish();
    return show(kind, id, seeder, tables);
  }

  return {
    seed,
    build: Object.fromEntries(Object.entries(factories).map(([name, key]) => [name, (given?: Dict) => build(key, given)])),
    reset: () => counts.clear(),
  };
}

function listOf(given: unknown, key: string): Dict[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw new TypeError(`${key} must be a list.`);
  return given as Dict[];
}

function unknownKey(platform: MockPlatform, key: string, known: readonly string[]): TypeError {
  return new TypeError(`The seeds of ${platform.name} have no ${key}.${didYouMean(key, known)} There are ${known.join(', ')}.`);
}
