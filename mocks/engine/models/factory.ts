import type { Collection } from '../collection.js';
import { valueAt } from '../field-index.js';
import { type FactoryActions, Help } from './help.js';
import { type AnyRow, type Created, entryOf, type Fields, type Helpers, type Model } from './model.js';
import { keyOf, References, without } from './references.js';
import type { Instance, Owner, Spot, Subject } from './schema.js';

/** Creates the rows of one call: completes them, stores them, and can undo everything. */
export class Factory<Tables, M extends Model<Tables>> extends References<Tables, M> implements FactoryActions<Tables, M> {
  /** Every created record, in order. */
  readonly made: Instance<M>[] = [];
  readonly #made = new Map<string, Instance<M>>();
  readonly #begun = new Set<string>();
  /** Children that are created before their owner: by id, the field and the id of the owner. */
  readonly #owners = new Map<string, Owner>();
  readonly #undo: (() => void)[] = [];
  readonly #counts: Map<string, number>;

  /** `counts`: the number of records of each model so far. */
  constructor(counts: Map<string, number>, ...args: ConstructorParameters<typeof References<Tables, M>>) {
    super(...args);
    this.#counts = counts;
  }

  /** Undoes all writes. */
  undo(): void {
    for (const step of this.#undo.reverse()) step();
  }

  /** Call it when all records are created. */
  finish(): void {
    const byModel = new Map<M, Created<Tables>[]>();
    for (const { model, row, place, path } of this.made) {
      if (!model.finish) continue;
      const created = byModel.get(model) ?? [];
      created.push({ row, help: this.helpers({ path, place: `${place}/end` }) });
      byModel.set(model, created);
    }
    for (const [model, created] of byModel) model.finish!(created);
  }

  /** Creates a record, unless another record that needed it has already caused that. Returns the result. */
  ensure(subject: Subject<M>): Instance<M> {
    const id = this.#begun.has(subject.place) ? this.idFor(subject) : this.create(subject);
    return this.madeAs(subject.model, id)!;
  }

  madeAs({ name }: M, id: string): Instance<M> | undefined {
    return this.#made.get(`${name}/${id}`);
  }

  /** The row of an existing record. A record that the same call creates is created now. */
  override row(model: M, id: string): AnyRow {
    const row = this.rows(model).get(id);
    if (row) return row;
    const announced = this.announcedAs(model, id);
    if (announced && !this.#begun.has(announced.place)) this.create(announced);
    return this.rows(model).get(id) ?? this.madeAs(model, id)?.row ?? { id };
  }

  /** Completes a record and stores it. Returns its id. */
  override create(subject: Subject<M>): string {
    const { model, path, place } = subject;
    const { refusals } = this.schema;
    const id = this.idFor(subject);
    this.#begun.add(place);
    const owner = subject.owner ?? this.#owners.get(id);
    const ordinal = this.#counts.get(model.name) ?? 0;
    this.#counts.set(model.name, ordinal + 1);
    const isChild = (name: string) => entryOf(model.hasMany, name) !== undefined;
    const children = model.hasMany ? without(subject.input, (name) => !isChild(name)) : NONE;
    const help = new Help(this, subject, { children, ordinal });
    if (model.create) {
      const other = model.create(subject.input, help);
      this.#note({ ...subject, id: other, row: { id: other } });
      return other;
    }
    const said = owner && subject.input[owner[0]];
    if (owner && typeof said === 'string' && !this.isSame(said, owner[1]))
      refusals.elsewhere?.(`${path}.${owner[0]}`, model, owner[0], owner[1]);
    const given = model.hasMany || owner ? without(subject.input, (name) => isChild(name) || name === owner?.[0]) : subject.input;
    const read = { ...subject, input: model.normalize?.(given, help) ?? given, owner };
    const row = this.schema.read(this, read, help);
    const inherited = this.schema.context ? { ...subject.inherited, ...this.schema.context(row) } : subject.inherited;
    const whole = new Help(this, { path, place, inherited }, { children, ordinal, input: { ...row } });
    row.id = id;
    row[keyOf(model)] = id;
    if (owner) row[owner[0]] = owner[1];
    const complete = this.schema.complete(this, read, row, whole) as AnyRow;
    this.#checkLimits(model, complete, path);
    this.#keepApart(subject, complete, id);
    this.#note({ ...subject, id, row: complete });
    const made = model.row ? model.row(complete, whole) : complete;
    const kept = made && withId(this.schema.stored?.(model, withId(made, id), complete) ?? made, id);
    if (kept) this.insert(this.schema.tableOf(model), kept);
    if (model.hasMany) this.#createChildren(subject, inherited, kept ?? complete, whole);
    model.after?.(kept ?? complete, whole);
    return id;
  }

  /** The functions that models and schemas can call, for one place. */
  override helpers(spot: Spot, ordinal = 0): Helpers<Tables> {
    return new Help(this, spot, { ordinal });
  }

  /** Writes that are undone if the whole call fails. */
  insert(table: string, row: AnyRow): void {
    const rows = this.schema.rows(this.world.tables, table);
    this.#remember(rows, row.id);
    rows.put(row);
  }

  update(table: string, id: string, change: Fields): void {
    const rows = this.schema.rows(this.world.tables, table);
    this.#remember(rows, id);
    rows.update(id, change);
  }

  #remember(rows: Collection<AnyRow>, id: string): void {
    const before = rows.get(id);
    this.#undo.push(() => void (before ? rows.put(before) : rows.delete(id)));
  }

  #note(made: Instance<M>): void {
    this.made.push(made);
    this.#made.set(`${made.model.name}/${made.id}`, made);
  }

  #checkLimits({ limits = {} }: M, row: Fields, path: string): void {
    for (const [field, [least, most]] of Object.entries(limits)) {
      const value = row[field];
      if (typeof value === 'number' && (value < least || value > most))
        this.schema.refusals.limit(`${path}.${field}`, [least, most], value);
    }
  }

  /** Unique fields differ: a generated name is replaced, a name from the caller is rejected. */
  #keepApart({ model, input, path, place }: Subject<M>, row: AnyRow, id: string): void {
    const { ignoresCase, isScoped, refusals } = this.schema;
    const within = model.within === undefined ? {} : { [model.within]: row[model.within] };
    const rows = this.rows(model);
    for (const field of model.unique ?? []) {
      const value = valueAt(row, field);
      if (typeof value !== 'string') continue;
      if (valueAt(input, field) === undefined) {
        const isMeant = this.announced(model, field, value).some((other) => other !== id);
        const scope = isScoped ? within : {};
        if (isMeant || rows.ids({ [field]: value, ...scope }, ignoresCase).length > 0)
          put(row, field, `${value}-${this.world.generator.mark(place)}`);
        continue;
      }
      const [other] = rows.ids({ [field]: value, ...within }, ignoresCase);
      // `build` does not use the store, so records can have the ids of stored ones.
      if (other !== undefined && !this.isLoose) refusals.taken(`${path}.${field}`, model, value, other);
    }
  }

  #createChildren({ model, input, path, place }: Subject<M>, around: Fields | undefined, row: AnyRow, help: Helpers<Tables>): void {
    const { isScoped, ownerName } = this.schema;
    const name = ownerName?.(model, row) ?? row.id;
    for (const [field, [childName, ownerField]] of Object.entries(model.hasMany ?? {})) {
      const given = input[field];
      if (given === undefined || given === null) continue;
      const inherited = { ...around, ...row };
      const isSingle = this.schema.isSingle?.(model, field, row) ?? !Array.isArray(given);
      if (!isSingle && !Array.isArray(given)) this.schema.refusals.notList(`${path}.${field}`);
      const child = this.model(childName)!;
      const ids = (isSingle ? [given] : (given as unknown[])).map((one, i) => {
        const spot = `${field}${isSingle ? '' : `[${i}]`}`;
        const owner: Owner = [ownerField, name, row];
        const at = { path: `${path}.${spot}`, place: `${place}.${spot}` };
        const thing = {
          model: child,
          input: isScoped ? this.schema.object(child, one, at.path) : this.inputOf(child, one, at.path),
          ...at,
        };
        const adopted = isScoped ? undefined : this.#adopt(thing, owner, help);
        return adopted ?? this.create({ ...thing, owner, inherited });
      });
      if (isSingle && this.schema.isSingle) help.update(this.schema.tableOf(model), row.id, { [field]: ids[0] });
    }
  }

  /** Assigns an existing or future record to an owner. Returns its id. */
  #adopt(thing: Subject<M>, owner: Owner, help: Helpers<Tables>): string | undefined {
    const { model, input } = thing;
    // A key that is unique only within its owner never identifies a row of another owner. An id does.
    const isOwn = model.within === owner[0] && input[keyOf(model)] === undefined;
    const id = isOwn ? this.#unowned(thing, owner[0]) : this.find(thing);
    if (id === undefined) return undefined;
    if (this.rows(model).has(id)) help.update(this.schema.tableOf(model), id, { [owner[0]]: owner[1] });
    else this.#owners.set(id, owner);
    return id;
  }

  /** A record of the same call that has the same identifying fields and no owner yet. */
  #unowned({ model, input }: Subject<M>, ownerField: string): string | undefined {
    const field = model.unique?.find((name) => typeof valueAt(input, name) === 'string');
    const open = field === undefined ? [] : this.announced(model, field, valueAt(input, field));
    return open.find((id) => {
      const announced = this.announcedAs(model, id);
      return announced && announced.input[ownerField] === undefined && !this.#owners.has(id) && !this.#begun.has(announced.place);
    });
  }
}

const NONE: Fields = {};

const withId = (row: Fields, id: string): AnyRow => (row.id === undefined ? { ...row, id } : (row as AnyRow));

function put(row: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop()!;
  names.reduce((part, name) => part[name] as Record<string, unknown>, row)[last] = value;
}
