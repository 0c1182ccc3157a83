import { Factory } from './factory.js';
import type { Fields, Model } from './model.js';
import type { Instance, Schema, Subject, World } from './schema.js';
import { singular } from './singular.js';

/** Seeds and factories of one platform. */
export interface Seeding<Seeds, Seeded, Build> {
  /**
   * Completes and stores records. Returns them in the form of the SDK's results: first those of the input, in order, then those created
   * with or inside them. A nested record with the id or an identifying field (a slug, an email address) of an existing record refers
   * to that record. A date is a text or a `Date`.
   *
   * @throws TypeError with the path, for an unknown field, an invalid value, an unknown id, or a record that already exists. Nothing is
   * stored then.
   */
  readonly seed: <K extends keyof Seeds & keyof Seeded>(input: Pick<Seeds, K>) => SeededOf<Seeded, K>;
  /** Creates one complete record without storing it. The n-th call returns the n-th record. */
  readonly build: Build;
  /** Restarts the count at the first record. */
  readonly reset: () => void;
}

/** The stored records: lists of the input are typed as not empty. */
export type SeededOf<Seeded, K extends keyof Seeded> = {
  [P in keyof Seeded]: P extends K ? (Seeded[P] extends readonly (infer Item)[] ? [Item, ...Item[]] : never) : Seeded[P];
};

interface Options<Tables, M extends Model<Tables>> {
  readonly schema: Schema<Tables, M>;
  /** Key of the seeds → model, in the order in which records are created. */
  readonly models: Readonly<Record<string, M>>;
  /** Models whose records are always nested. */
  readonly nested: Readonly<Record<string, M>>;
  /** The nested models that have a factory. */
  readonly built?: readonly string[];
  readonly world: World<Tables>;
  /** Tables that only a separate account fills. */
  readonly scratch: () => Tables;
}

/** `seed`, `build` and `reset` of a platform. Each platform adds its types. */
export function createSeeding<Tables, M extends Model<Tables>, Result>({
  schema,
  models,
  nested,
  built = [],
  world,
  scratch,
}: Options<Tables, M>): Result {
  const keys = Object.keys(models);
  const all = [...Object.values(models), ...Object.values(nested)];
  const counts = new Map<string, number>();
  const next = (key: string) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${key}#${count}`;
  };

  function seed(input: Fields): Fields {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) schema.refusals.notObject();
    for (const key of Object.keys(input)) if (!keys.includes(key)) schema.refusals.unknownKey(key, keys);
    const before = new Map(counts);
    const factory = new Factory<Tables, M>(counts, schema, all, world);
    try {
      const subjects = keys.flatMap((key) =>
        listOf(input[key], key).map((given, i): Subject<M> => {
          const path = `${key}[${i}]`;
          return { model: models[key]!, input: schema.object(models[key]!, given, path), path, place: next(key) };
        }),
      );
      for (const subject of subjects) factory.announce(subject);
      const asked = subjects.map((subject) => factory.ensure(subject));
      factory.finish();
      const isAsked = new Set(asked);
      const byModel = new Map<M, Instance<M>[]>(all.map((model) => [model, []]));
      for (const made of [...asked, ...factory.made.filter((one) => !isAsked.has(one))]) byModel.get(made.model)!.push(made);
      // References can be resolved only when all records are created.
      return Object.fromEntries(keys.map((key) => [key, schema.show(factory, models[key]!, byModel.get(models[key]!)!)]));
    } catch (error) {
      factory.undo();
      counts.clear();
      for (const [key, count] of before) counts.set(key, count);
      throw error;
    }
  }

  const listOf = (given: unknown, key: string): readonly unknown[] =>
    given === undefined ? [] : Array.isArray(given) ? given : schema.refusals.notList(key);

  function build(name: string, key: string, given: unknown = {}): unknown {
    // `build` does not use the store, so its references need not exist.
    const factory = new Factory<Tables, M>(counts, schema, all, { ...world, tables: scratch() }, true);
    const model = models[key] ?? nested[key]!;
    const place = next(`build ${key}`);
    const subject = { model, input: given as Fields, path: name, place };
    if (schema.build) return schema.build(factory, subject, counts.get(`build ${key}`)! - 1);
    const made = factory.ensure({ ...subject, input: schema.object(model, given, name) });
    factory.finish();
    return schema.show(factory, model, [made])[0];
  }

  const builders = [...keys, ...built].map((key) => [singular(key), key] as const);
  return {
    seed,
    build: Object.fromEntries(builders.map(([name, key]) => [name, (given?: unknown) => build(name, key, given)])),
    reset: () => counts.clear(),
  } as Result;
}
