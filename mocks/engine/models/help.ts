import type { Generator } from '../generator.js';
import { type AnyRow, type Fields, type Helpers, type Model, refuse } from './model.js';
import type { FactoryView, Schema, Spot, Subject } from './schema.js';

/** Creates and stores records. */
export interface FactoryActions<Tables, M extends Model<Tables>> extends FactoryView<Tables, M> {
  readonly schema: Schema<Tables, M>;
  create(subject: Subject<M>): string;
  insert(table: string, row: AnyRow): void;
  update(table: string, id: string, change: Fields): void;
}

/** The functions are created on first use, because most of the many records of a call use none. */
export class Help<Tables, M extends Model<Tables>> implements Helpers<Tables> {
  readonly tables: Tables;
  readonly generator: Generator;
  readonly now: () => Date;
  readonly path: string;
  readonly place: string;
  readonly inherited: Fields;
  readonly input: Fields;
  readonly children: Fields;
  readonly ordinal: number;
  readonly #factory: FactoryActions<Tables, M>;
  #count = 0;

  constructor(
    factory: FactoryActions<Tables, M>,
    { path, place, inherited = NONE }: Spot,
    { input = NONE, children = NONE, ordinal = 0 }: { input?: Fields; children?: Fields; ordinal?: number } = {},
  ) {
    const { tables, generator, now } = factory.world;
    this.tables = tables;
    this.generator = generator;
    this.now = now;
    this.path = path;
    this.place = place;
    this.inherited = inherited;
    this.input = input;
    this.children = children;
    this.ordinal = ordinal;
    this.#factory = factory;
  }

  get fail(): Helpers<Tables>['fail'] {
    return (field, message) => refuse(this.#at(field), message);
  }

  get id(): Helpers<Tables>['id'] {
    return (inside) => this.#factory.schema.id('', `${this.place}/${inside}`, this.generator);
  }

  get text(): Helpers<Tables>['text'] {
    return (field, kind) => this.generator.text(this.place, field, kind);
  }

  get make(): Helpers<Tables>['make'] {
    return (name, given = {}, { field, owner } = {}) => {
      this.#count += 1;
      const model = this.#factory.model(name)!;
      const path = field === undefined ? name : this.#at(field);
      const input = this.#factory.schema.object(model, given, path);
      return this.#factory.create({ model, input, path, place: `${this.place}/${name}${this.#count}`, inherited: this.inherited, owner });
    };
  }

  get reference(): Helpers<Tables>['reference'] {
    const { place, inherited } = this;
    return (name, input, field) => this.#factory.reference(name, input, { path: this.#at(field), place: `${place}.${field}`, inherited });
  }

  get last(): Helpers<Tables>['last'] {
    return (name) => this.#factory.rows(this.#factory.model(name)!).last()?.id ?? this.make(name);
  }

  get insert(): Helpers<Tables>['insert'] {
    return (table, row) => {
      const id = row.id ?? this.#factory.schema.id(table, `${this.place}/${table}`, this.generator);
      this.#factory.insert(table, { ...row, id });
    };
  }

  get update(): Helpers<Tables>['update'] {
    return (table, id, change) => this.#factory.update(table, id, change);
  }

  #at(field: string): string {
    return field ? `${this.path}.${field}` : this.path;
  }
}

const NONE: Fields = {};
