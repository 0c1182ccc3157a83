import type { Collection } from '../collection.js';
import { FieldIndex, valueAt } from '../field-index.js';
import type { AnyRow, Fields, Helpers, Model } from './model.js';
import type { FactoryView, Schema, Spot, Subject, World } from './schema.js';

export const keyOf = ({ key = 'id' }: Pick<Model<never>, 'key'>): string => key;

/** Resolves references in the input: among the stored rows, and among the records of the same call. */
export abstract class References<Tables, M extends Model<Tables>> implements FactoryView<Tables, M> {
  readonly world: World<Tables>;
  readonly schema: Schema<Tables, M>;
  /** Unknown ids are treated as records that the caller did not describe. */
  readonly isLoose: boolean;
  readonly #models: ReadonlyMap<string, M>;
  /** Records that the call is going to create, by their place and by their id. */
  readonly #announced = new Map<string, string>();
  readonly #subjects = new Map<string, Subject<M>>();
  readonly #ids = new Map<M, string[]>();
  /** The same, by model and field. */
  readonly #indexes = new Map<string, FieldIndex>();

  constructor(schema: Schema<Tables, M>, models: Iterable<M>, world: World<Tables>, isLoose = false) {
    this.schema = schema;
    this.#models = new Map([...models].map((model) => [model.name, model]));
    this.world = world;
    this.isLoose = isLoose;
  }

  abstract create(subject: Subject<M>): string;
  abstract row(model: M, id: string): AnyRow;
  abstract helpers(spot: Spot, ordinal?: number): Helpers<Tables>;

  /** The model of that name, if it exists. */
  model(name: string): M | undefined {
    return this.#models.get(name);
  }

  rows(model: M): Collection<AnyRow> {
    return this.schema.rows(this.world.tables, this.schema.tableOf(model));
  }

  /** Registers a record that is going to be created, so that others can refer to it. */
  announce(subject: Subject<M>): void {
    const id = this.idFor(subject);
    const { model, input, place } = subject;
    this.#announced.set(place, id);
    const ids = this.#ids.get(model);
    if (ids) ids.push(id);
    else this.#ids.set(model, [id]);
    this.#subjects.set(`${model.name}/${id}`, subject);
    const row = { ...input, [keyOf(model)]: id };
    for (const field of [keyOf(model), ...(model.unique ?? []), ...(model.findBy ?? [])])
      this.#index(model, field).note(id, undefined, row);
  }

  /** A text is an id. */
  inputOf(model: M, input: unknown, path: string): Fields {
    return typeof input === 'string' ? { [keyOf(model)]: input } : this.schema.object(model, input, path);
  }

  /** The id of the referenced record. Creates one if none matches. */
  reference(name: string, input: unknown, { path, place, inherited = {} }: Spot): string {
    const model = this.model(name)!;
    const subject: Subject<M> = { model, input: this.inputOf(model, input, path), path, place, inherited };
    const found = this.find(subject);
    if (found !== undefined) return found;
    const id = subject.input[keyOf(model)];
    if (id !== undefined && !this.isLoose) this.schema.refusals.missing(path, model, String(id), typeof input === 'string');
    return this.create(subject);
  }

  /** The id of the referenced record, if it exists or is going to be created. */
  find(subject: Subject<M>): string | undefined {
    const { model, input, path } = subject;
    const key = keyOf(model);
    const names = [key, ...(model.unique ?? []), ...(model.findBy ?? [])];
    const field = names.find((name) => valueAt(input, name) !== undefined && valueAt(input, name) !== null);
    const rows = this.rows(model);
    let id: string | undefined;
    if (field !== undefined) {
      const value = valueAt(input, field);
      const found = field === key ? (rows.has(String(value)) ? [String(value)] : []) : this.#matching(subject, field, value);
      if (found.length > 1) this.schema.refusals.ambiguous(`${path}.${field}`, model);
      id = found[0];
      const [announced] = id === undefined ? this.announced(model, field, value) : [];
      if (announced !== undefined) return announced;
    }
    id ??= this.schema.find?.(this, subject);
    if (id !== undefined) this.#agree(subject, rows.get(id)!);
    return id;
  }

  /** The ids of records with that value that are going to be created. */
  announced(model: M, field: string, value: unknown): readonly string[] {
    return [...this.#index(model, field).ids(value)];
  }

  /** The record with that id that is going to be created. */
  announcedAs({ name }: M, id: string): Subject<M> | undefined {
    return this.#subjects.get(`${name}/${id}`);
  }

  /** The id in the input, or a new id. */
  protected idFor({ model, input, path, place }: Subject<M>): string {
    const known = this.#announced.get(place);
    if (known !== undefined) return known;
    const { refusals, id: idOf, isId } = this.schema;
    const key = keyOf(model);
    const own = input[key];
    const isTaken = (id: string) => this.rows(model).has(id) || this.announced(model, key, id).length > 0;
    if (own !== undefined) {
      if (typeof own !== 'string' || own === '' || isId?.(own) === false) refusals.badId(path, model, own);
      if (isTaken(own as string)) refusals.takenId(path, model, own as string);
      return own as string;
    }
    for (let turn = 0; ; turn += 1) {
      const id =
        model.id?.(this.world.tables, this.#ids.get(model) ?? []) ??
        idOf(model.name, turn === 0 ? place : `${place}~${turn}`, this.world.generator);
      if (!isTaken(id)) return id;
    }
  }

  /** The rows with that value, within one owner if the field is unique only there. */
  #matching({ model, inherited }: Subject<M>, field: string, value: unknown): readonly string[] {
    const { ignoresCase, isScoped } = this.schema;
    const all = this.rows(model).ids({ [field]: value }, ignoresCase);
    const owner = model.within === undefined ? undefined : inherited?.[model.within];
    if (owner === undefined || (all.length < 2 && !isScoped)) return all;
    return this.rows(model).ids({ [field]: value, [model.within!]: owner }, ignoresCase);
  }

  protected isSame(a: unknown, b: unknown): boolean {
    if (a === b || !this.schema.ignoresCase || typeof a !== 'string' || typeof b !== 'string') return a === b;
    return a.toLowerCase() === b.toLowerCase();
  }

  /** A reference does not change the row, and must not contradict it. */
  #agree({ model, input, path }: Subject<M>, row: AnyRow): void {
    const { refusals } = this.schema;
    for (const [field, value] of Object.entries(input)) {
      if (model.hasMany && Object.hasOwn(model.hasMany, field) && value !== undefined) refusals.hasChildren?.(`${path}.${field}`, model);
      const held = row[field];
      if (value === undefined || held === undefined || typeof value === 'object' || typeof held === 'object' || this.isSame(held, value))
        continue;
      refusals.differs(path, field, model, row);
    }
  }

  #index({ name }: M, field: string): FieldIndex {
    const key = `${name}.${field}`;
    let index = this.#indexes.get(key);
    if (!index) {
      index = new FieldIndex(field, this.schema.ignoresCase);
      this.#indexes.set(key, index);
    }
    return index;
  }
}

/** Without the fields of those names. */
export const without = (fields: Fields, isLeft: (name: string) => boolean): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !isLeft(name)));
