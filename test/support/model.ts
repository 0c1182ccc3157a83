import fc from 'fast-check';
import { expect } from 'vitest';
import { type Fields, type Key, type Kind, type Step, type Subject, steps, type Thing } from './model-kinds.js';
import { compareList } from './model-lists.js';
import { written } from './model-writes.js';

const join = (key: Key) => key.join('\u001f');

/** Plays steps against a platform and against a plain map, and compares the two after each. */
export class Play {
  readonly #subject: Subject;
  readonly #things = new Map<string, Map<string, Thing>>();
  readonly #gone: Thing[] = [];
  readonly #before: Map<string, string[]>;
  readonly trail: string[] = [];
  #made = 0;

  /** `before`: the ids that lists show in the untouched world. */
  constructor(subject: Subject, before: Map<string, string[]>) {
    this.#subject = subject;
    this.#before = before;
    for (const { name } of subject.kinds) this.#things.set(name, new Map());
  }

  /** What lists show in the untouched world. */
  static async begin(subject: Subject): Promise<Map<string, string[]>> {
    const before = new Map<string, string[]>();
    for (const kind of subject.kinds) {
      if (kind.under || !kind.list || kind.listedBy) continue;
      const rows = (await kind.list([], {}, {}).toArray({ maxItems: 10_000 })) as Fields[];
      before.set(kind.name, rows.map(idOf(kind)));
    }
    return before;
  }

  async step(step: Step): Promise<void> {
    const { verb } = step;
    const kind = this.#kind(step.kind);
    const thing = choose([...this.of(kind.name)], step.pick);
    if (verb === 'create') return this.#create(kind, step);
    if (verb === 'missing') return this.#missing(kind, step);
    if (verb === 'list') return this.#list(kind, step);
    if (!thing) return;
    if (verb === 'get') return this.#reads(() => this.#see(thing));
    if (verb === 'update') return this.#update(thing, step);
    return this.#remove(thing);
  }

  /** Everything is as the model has it. */
  async compare(): Promise<void> {
    for (const kind of this.#subject.kinds) await this.#compare(kind);
  }

  of(kind: string): Iterable<Thing> {
    return this.#things.get(kind)?.values() ?? [];
  }

  async #create(kind: Kind, { pick, other, odd, input: chosen }: Step): Promise<void> {
    const above = this.#above(kind, pick);
    const named = above && this.#named(kind, other);
    if (!above || !named) return;
    const input: Fields = { ...chosen };
    for (const [field, id] of Object.entries(named)) input[field] = (kind.refs?.[field]?.wrap ?? String)(id);
    const { unique } = kind;
    if (unique) {
      if (!(unique.field in named)) input[unique.field] = this.#distinct(kind, input[unique.field]);
      const same = [...this.of(kind.name)].find(({ shown, refs }) =>
        unique.field in named ? refs[unique.field] === named[unique.field] : other % 3 === 0 && shown[unique.field] !== undefined,
      );
      if (same) {
        this.#says(`create ${kind.name} with the ${unique.field} of ${join(same.key)}`);
        if (!(unique.field in named)) input[unique.field] = same.shown[unique.field];
        return this.#refused(() => kind.create(above, input), unique.refusal);
      }
    }
    if (kind.under && other % 7 === 0) {
      this.#says(`create ${kind.name} under nothing`);
      await this.#refused(() => kind.create([...above.slice(0, -1), odd], input));
    }
    const [field, ref] = choose(Object.entries(kind.refs ?? {}), pick) ?? [];
    if (field && ref && other % 5 === 0) {
      this.#says(`create ${kind.name} that names ${odd}`);
      await this.#refused(() => kind.create(above, { ...input, [field]: (ref.wrap ?? String)(odd) }), this.#subject.unknown);
    }
    this.#says(`create ${kind.name} ${JSON.stringify(above)} ${JSON.stringify(input)}`);
    const answer = ((await kind.create(above, input)) ?? {}) as Fields;
    const expected = shownOf(kind, input, answer);
    expect(answer).toMatchObject(expected);
    const key = [...above, kind.idOf ? kind.idOf({ ...input, ...answer }) : String(answer.id)];
    const known = this.#things.get(kind.name)?.get(join(key));
    if (known) {
      expect(kind.upserts, `${kind.name} ${join(key)} is there twice`).toBe(true);
      known.shown = { ...known.shown, ...(kind.shown ? expected : only(answer, Object.keys(expected))) };
    } else this.#things.get(kind.name)?.set(join(key), { kind, key, refs: named, shown: kind.shown ? expected : answer });
    await this.#compare(kind);
  }

  async #update(thing: Thing, { change: chosen }: Step): Promise<void> {
    const { kind, key } = thing;
    if (!kind.update || Object.keys(chosen).length === 0) return;
    const change = { ...chosen };
    const field = kind.unique?.field;
    if (field && field in change) change[field] = this.#distinct(kind, change[field]);
    for (const name of kind.alongside ?? []) change[name] = thing.refs[name];
    this.#says(`update ${kind.name} ${JSON.stringify(key)} ${JSON.stringify(change)}`);
    const answer = ((await kind.update(key, change)) ?? {}) as Fields;
    const expected = shownOf(kind, change, answer);
    expect(answer).toMatchObject(expected);
    thing.shown = { ...thing.shown, ...(kind.shown ? expected : only(answer, Object.keys(expected))) };
    this.#same(thing, answer);
    await this.#compare(kind);
  }

  async #remove(thing: Thing): Promise<void> {
    const { kind, key } = thing;
    if (!kind.remove) return;
    this.#says(`remove ${kind.name} ${JSON.stringify(key)}`);
    await kind.remove(key);
    const deleted = this.#cascade(thing);
    this.#gone.push(...deleted);
    await this.#refused(() => kind.remove?.(key) as PromiseLike<unknown>);
    for (const one of deleted) await this.#absent(one.kind, one.key, 'was deleted');
    for (const name of new Set(deleted.map((one) => one.kind.name))) await this.#compare(this.#kind(name));
  }

  /** Deletes a thing from the model, with everything under it and everything that refers to it. */
  #cascade(thing: Thing): Thing[] {
    const { kind, key } = thing;
    if (!this.#things.get(kind.name)?.delete(join(key))) return [];
    const names = (other: Thing) =>
      Object.entries(other.kind.refs ?? {}).some(
        ([field, ref]) => ref.kind === kind.name && ref.cascades !== false && other.refs[field] === key.at(-1),
      );
    const under = (other: Thing) => other.kind.under === kind.name && key.every((id, i) => other.key[i] === id);
    const others = [...this.#things.values()].flatMap((all) => [...all.values()]).filter((other) => names(other) || under(other));
    return [thing, ...others.flatMap((other) => this.#cascade(other))];
  }

  async #missing(kind: Kind, { pick, other, odd, change }: Step): Promise<void> {
    const gone = choose(
      this.#gone.filter((one) => one.kind === kind),
      pick,
    );
    const above = this.#above(kind, other);
    if (gone && pick % 2 === 0) return this.#absent(kind, gone.key, 'is gone', change);
    if (above && !kind.single) await this.#absent(kind, [...above, odd], 'never was', change);
    if (above && kind.under && kind.list) {
      this.#says(`list ${kind.name} under ${odd}`);
      await this.#refused(() => kind.list?.([...above.slice(0, -1), odd], {}, {}) as PromiseLike<unknown>);
    }
  }

  async #absent(kind: Kind, key: Key, why: string, change: Fields = {}): Promise<void> {
    this.#says(`${kind.name} ${JSON.stringify(key)} ${why}`);
    if (kind.get && kind.nothing === null) expect(await kind.get(key)).toBeNull();
    else if (kind.get) await this.#refused(() => kind.get?.(key) as PromiseLike<unknown>);
    if (why === 'was deleted') return;
    if (kind.remove) await this.#refused(() => kind.remove?.(key) as PromiseLike<unknown>);
    const named = kind.alongside && this.#named(kind, 0);
    if (kind.update && Object.keys(change).length > 0 && !(kind.alongside && !named))
      await this.#refused(() => kind.update?.(key, { ...change, ...named }) as PromiseLike<unknown>);
  }

  async #list(kind: Kind, { pick, other, reading: how }: Step): Promise<void> {
    const above = this.#above(kind, pick);
    if (!above || !kind.list) return;
    const { list } = kind;
    const [name, valueIn] = choose(Object.entries(kind.filters ?? {}), other) ?? [];
    const things = this.#under(kind, above);
    const chosen = name && valueIn && how.filtered ? choose(things, other) : undefined;
    // Nobody can ask for those that have nothing there.
    const asked = chosen && (valueIn?.(chosen.shown) ?? undefined) !== undefined ? chosen : undefined;
    const by =
      kind.listedBy && (things[other % Math.max(things.length, 1)]?.refs[kind.listedBy] ?? this.#named(kind, other)?.[kind.listedBy]);
    if (kind.listedBy && !by) return;
    const query = { ...(kind.listedBy && { [kind.listedBy]: by }), ...(asked && name && { [name]: valueIn?.(asked.shown) }) };
    this.#says(`list ${kind.name} ${JSON.stringify(above)} ${JSON.stringify(query)} ${JSON.stringify(how)}`);
    const wanted = things
      .filter((thing) => !kind.listedBy || thing.refs[kind.listedBy] === by)
      .filter((thing) => !asked || valueIn?.(thing.shown) === valueIn?.(asked.shown));
    const before = this.#before.get(kind.name) ?? [];
    await this.#reads(async () => {
      // What the world holds besides may pass the filter too: it is asked once, and has to come again in pages.
      const old = asked ? ((await list(above, query, {}).toArray({ maxItems: 10_000 })) as Fields[]).map(idOf(kind)) : before;
      const expected = [...old.filter((id) => before.includes(id)), ...wanted.map(({ key }) => key.at(-1) as string)];
      await compareList((options) => list(above, query, options), expected, how, idOf(kind), kind);
    });
  }

  /** What is listed, or can be read, is what the model has. */
  async #compare(kind: Kind): Promise<void> {
    await this.#reads(async () => {
      const all = [...this.of(kind.name)];
      if (!kind.list) {
        for (const thing of all) await this.#see(thing);
        return;
      }
      const places = new Map<string, { above: Key; query: Fields; things: Thing[] }>();
      if (!kind.under && !kind.listedBy) places.set('', { above: [], query: {}, things: [] });
      for (const parent of kind.under ? this.of(kind.under) : [])
        places.set(join(parent.key), { above: parent.key, query: {}, things: [] });
      for (const thing of all) {
        const by = kind.listedBy ? (thing.refs[kind.listedBy] as string) : '';
        const above = thing.key.slice(0, -1);
        const at = kind.listedBy ? by : join(above);
        const place = places.get(at) ?? { above, query: kind.listedBy ? { [kind.listedBy]: by } : {}, things: [] };
        place.things.push(thing);
        places.set(at, place);
      }
      for (const { above, query, things } of places.values()) {
        const rows = (await kind.list(above, query, {}).toArray({ maxItems: 10_000 })) as Fields[];
        const ids = rows.map(idOf(kind));
        const expected = [...(this.#before.get(kind.name) ?? []), ...things.map(({ key }) => key.at(-1) as string)];
        expect(kind.sorted ? [...ids].sort() : ids).toEqual(kind.sorted ? expected.sort() : expected);
        for (const thing of things) this.#same(thing, rows[ids.indexOf(thing.key.at(-1) as string)] as Fields);
      }
    });
  }

  async #see(thing: Thing): Promise<void> {
    if (!thing.kind.get) return;
    this.#says(`get ${thing.kind.name} ${JSON.stringify(thing.key)}`);
    this.#same(thing, (await thing.kind.get(thing.key)) as Fields);
  }

  /** What a row shows is what the model has under the same names. */
  #same({ kind, shown, key }: Thing, row: Fields): void {
    const names = Object.keys(shown).filter((name) => name in row && !kind.volatile?.test(name));
    expect(only(row, names), `${kind.name} ${join(key)}`).toMatchObject(only(shown, names));
  }

  /** Refuses, and touches nothing. */
  async #refused(call: () => PromiseLike<unknown>, refusal: object = this.#subject.missing): Promise<void> {
    await this.#reads(() => expect(Promise.resolve().then(call)).rejects.toMatchObject(refusal));
  }

  async #reads(run: () => Promise<unknown>): Promise<void> {
    const before = written();
    await run();
    if (!this.#subject.readsMove) expect(written() - before, 'something was written').toBe(0);
  }

  #kind = (name: string): Kind => this.#subject.kinds.find((kind) => kind.name === name) as Kind;

  #above(kind: Kind, pick: number): Key | undefined {
    return kind.under ? choose([...this.of(kind.under)], pick)?.key : [];
  }

  #under(kind: Kind, above: Key): Thing[] {
    return [...this.of(kind.name)].filter(({ key }) => above.every((id, i) => key[i] === id));
  }

  /** An id for each field that names another thing; `undefined` where there is nothing to name. */
  #named(kind: Kind, other: number): Record<string, string> | undefined {
    const found = Object.entries(kind.refs ?? {}).map(([field, { kind: name, demo = [] }]) => {
      const ids = [...[...this.of(name)].map(({ key }) => key.at(-1) as string), ...demo];
      return [field, choose(ids, other)] as const;
    });
    return found.every(([, id]) => id !== undefined) ? (Object.fromEntries(found) as Record<string, string>) : undefined;
  }

  #distinct({ unique }: Kind, value: unknown): unknown {
    this.#made += 1;
    return unique?.distinct?.(value, this.#made) ?? `${String(value)} ${this.#made}`;
  }

  #says(what: string): void {
    this.trail.push(what);
  }
}

const choose = <T>(from: readonly T[], pick: number): T | undefined => from[pick % Math.max(from.length, 1)];

const only = (from: Fields, names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [name, from[name]]));

const idOf = (kind: Kind) => (row: Fields) => kind.idOf?.(row) ?? String(row.id);

function shownOf(kind: Kind, input: Fields, answer: Fields): Fields {
  if (kind.shown) return kind.shown(input, answer);
  return Object.fromEntries(Object.entries(input).filter(([name]) => name in answer && !kind.volatile?.test(name)));
}

export const SEED = 20_260_302;

/** Runs `runs` plays of up to `size` steps, with kinds that refer to each other. */
export async function play(subject: Subject, { runs, size }: { runs: number; size: number }): Promise<void> {
  subject.reset();
  const before = await Play.begin(subject);
  const property = fc.asyncProperty(steps(subject.kinds, size), async (all) => {
    subject.reset();
    const one = new Play(subject, before);
    try {
      for (const step of all) await one.step(step);
      await one.compare();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${message}\nafter\n  ${one.trail.slice(-12).join('\n  ')}`, { cause: error });
    }
  });
  await fc.assert(property, { seed: SEED, numRuns: runs, endOnFailure: true });
}
