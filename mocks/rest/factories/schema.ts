import { applyDefaults, type Fields, type Helpers, refuse } from '../../engine/models/model.js';
import { without } from '../../engine/models/references.js';
import type { FactoryView, Schema, Subject } from '../../engine/models/schema.js';
import { didYouMean } from '../../engine/nearest.js';
import { demoId } from '../../skilljar/scenarios/demo-ids.js';
import type { AnyRow, Tables } from '../../skilljar/tables.js';
import { type Body, isFields } from '../body.js';
import { checkFields, checkValue, checkWhole, withTimestamps } from './check.js';
import { fill, fillFields } from './complete.js';
import { domainOf, type RestModel, tableOf } from './model.js';
import { refusals } from './refusals.js';
import { type FillContext, madeAt } from './values.js';
import { defOf, isObject, optionality, type Shape, schemaOf, shapeIn } from './zod.js';

type Factory = FactoryView<Tables, RestModel>;

/** Data that is known only while a row is created: the ids above it in its URL, and its domain. */
const UNDER = '$under';
const DOMAIN = '$domain';
const MADE = '$made';

/** Information about a model, computed once. */
interface Facts {
  /** The fields of responses. */
  readonly shape: Shape;
  /** The fields that are generated if they are missing. */
  readonly kept: Shape;
  /** The fields of the input. */
  readonly known: ReadonlySet<string>;
  /** The fields of the row that refer to other records. */
  readonly names: readonly string[];
  /** The object field that represents the parent: `published_course` for `published_course_id`. */
  readonly above: string;
}

const factsByModel = new WeakMap<RestModel, Facts>();

function factsOf(model: RestModel): Facts {
  let facts = factsByModel.get(model);
  if (!facts) {
    const { reads = '', also = [], fields, derived = [], extra = {}, hasMany = {}, belongsTo = {}, under } = model;
    const table = reads.slice(0, reads.lastIndexOf('.'));
    const answers = [...also, `${table}.create`, `${table}.list`, reads].map(schemaOf).filter(Boolean);
    const shape = fields ?? (Object.assign({}, ...answers.map(shapeIn)) as Shape);
    const isThing = (field: string) => belongsTo[field] !== undefined && isObject(shape[field]) && !optionality(shape[field]).isOptional;
    const kept = Object.fromEntries(Object.entries(shape).filter(([field]) => !derived.includes(field) && !isThing(field)));
    const object = under?.replace(/_(?:id|name)$/, '') ?? '';
    // A prerequisite has its own published course, and is below another one.
    const above = belongsTo[object] === undefined ? object : under!;
    const all = [
      ...Object.keys(kept),
      ...Object.keys(belongsTo),
      ...Object.keys(extra),
      ...Object.keys(hasMany),
      ...(under === undefined ? [] : [under, above]),
    ];
    // A row has the URL of its parent.
    const names = Object.keys(belongsTo).filter((field) => field !== under || field === 'domain_name' || field in shape);
    facts = { shape, kept, known: new Set(all), names, above };
    factsByModel.set(model, facts);
  }
  return facts;
}

/** Rejects unknown fields, and fields that the platform counts. */
function checkGiven(model: RestModel, given: unknown, path: string): asserts given is Body {
  if (!isFields(given)) refuse(path, 'must be an object with fields');
  const { name, derived = [], extra = {}, belongsTo = {}, hasMany = {} } = model;
  const { shape, known, above } = factsOf(model);
  for (const [field, value] of Object.entries(given)) {
    const at = `${path}.${field}`;
    if (!known.has(field)) {
      if (derived.includes(field)) refuse(at, `is derived from other fields, so a seed of a ${name} cannot set it.`);
      refuse(at, `unknown field of a ${name}.${didYouMean(field, known)}`);
    }
    if (value === undefined || Object.hasOwn(belongsTo, field) || Object.hasOwn(hasMany, field) || field === above) continue;
    checkFields(extra[field] ?? shape[field], value, at, checkValue);
  }
}

/** The parents and the date of a new record, for its generated values. */
function contextOf(model: RestModel, help: Helpers<Tables>, position = help.ordinal): FillContext {
  const { generator, ordinal: n, place } = help;
  const setting = { generator, domain: domainOf(help), now: help.now().getTime(), ahead: model.ahead ?? false, n, position };
  return { id: place, kind: model.name, made: madeAt(setting, place, model.age ?? 100), setting };
}

function whole(model: RestModel, row: Record<string, unknown>, help: Helpers<Tables>): Fields {
  applyDefaults(model.defaults, row, help);
  return model.complete?.(row, help) ?? row;
}

/** Models whose fields are those of zod schemas. `view` reads a record in the form of the API. */
export function zodSchema(
  view: (model: RestModel, row: AnyRow | undefined, names: () => readonly string[], tables: Tables) => unknown,
): Schema<Tables, RestModel> {
  /** The ids in the URL of a row, from the top down to the row itself. */
  function namesOf(factory: Factory, model: RestModel, row: AnyRow): string[] {
    const own = model.urlName?.(row) ?? row.id;
    if (model.under === undefined) return [own];
    if (row.$under) return [...row.$under.split('/'), own];
    const above = factory.model(model.belongsTo![model.under]!)!;
    const found = factory.rows(above).get(String(row[model.under] ?? ''));
    return found ? [...namesOf(factory, above, found), own] : [own];
  }

  const firstDomain = (factory: Factory) => factory.rows(factory.model('domain')!).find(() => true);

  /** The parent of a record: from the input, the enclosing record, the first domain, or a new record. */
  function aboveOf(factory: Factory, { model, input, path, inherited = {}, owner }: Subject<RestModel>, help: Helpers<Tables>): AnyRow {
    const under = model.under!;
    const { above: object } = factsOf(model);
    const above = factory.model(model.belongsTo![under]!)!;
    if (owner?.[0] === under) return owner[2]!;
    const field = input[under] === undefined ? object : under;
    const value = input[field];
    const resolved = () => factory.row(above, help.reference(above.name, value, field));
    if (above.name !== 'domain')
      return value === undefined ? factory.row(above, help.make(above.name, model.belongsToInput?.[under], { field: object })) : resolved();
    if (isFields(value)) return resolved();
    const name = value ?? inherited.domain_name;
    const [id] = name === undefined ? [] : factory.rows(above).ids({ name }, true);
    const found =
      name === undefined
        ? firstDomain(factory)
        : id === undefined
          ? refuse(`${path}.${under}`, `unknown domain "${String(name)}"`)
          : factory.rows(above).get(id);
    return found ?? factory.row(above, help.make('domain', {}, { field: under }));
  }

  function read(factory: Factory, subject: Subject<RestModel>, help: Helpers<Tables>): Record<string, unknown> {
    const { model, input, path, place, inherited = {}, owner } = subject;
    const { under, belongsTo = {}, belongsToMany = {} } = model;
    const { shape, above: object } = factsOf(model);
    const row: Record<string, unknown> = without(input, (field) => field === object && field !== under);
    let domain = inherited.domain_name as string | undefined;
    if (under !== undefined) {
      const above = aboveOf(factory, subject, help);
      const aboveModel = factory.model(belongsTo[under]!)!;
      const names = namesOf(factory, aboveModel, above);
      row[under] = names.at(-1);
      row[UNDER] = names.join('/');
      if (factory.rows(factory.model('domain')!).ids({ name: names[0] }).length > 0) domain = names[0];
    }
    domain ??= (firstDomain(factory)?.name as string | undefined) ?? 'academy.example.com';
    const around = { ...inherited, domain_name: domain, [UNDER]: domain };
    for (const [field, to] of Object.entries(belongsTo)) {
      if (field === under || field === owner?.[0]) continue;
      const value = input[field];
      const { isOptional, isNullable } = optionality(shape[field]);
      if (value === null && !isNullable && shape[field] !== undefined) refuse(`${path}.${field}`, 'must not be null');
      if (value === null || (value === undefined && isOptional)) continue;
      const spot = { path: `${path}.${field}`, place: `${place}.${field}`, inherited: around };
      const id =
        value === undefined
          ? (to === 'domain' && firstDomain(factory)?.id) || factory.helpers(spot).make(to, model.belongsToInput?.[field], { field: '' })
          : factory.reference(to, value, spot);
      // Records of the same call are first.
      if (isObject(shape[field]) && !factory.rows(factory.model(to)!).has(id)) factory.row(factory.model(to)!, id);
      row[field] = isObject(shape[field]) ? { id } : id;
    }
    for (const [field, to] of Object.entries(belongsToMany))
      for (const [i, id] of ((input[field] ?? []) as string[]).entries())
        factory.reference(to, id, { path: `${path}.${field}[${i}]`, place, inherited: around });
    row[DOMAIN] = domain;
    return row;
  }

  /** The number of existing siblings. */
  function besides(factory: Factory, model: RestModel, row: Fields): number {
    const [field] = Object.keys(model.belongsTo ?? {});
    if (model.under !== undefined) return factory.rows(model).ids({ [UNDER]: row[UNDER] }).length;
    return field === undefined ? 0 : factory.rows(model).ids({ [field]: row[field] }).length;
  }

  return {
    refusals,
    isScoped: true,
    ignoresCase: true,
    rows: (tables, table) => tables.of(table),
    tableOf,
    id: (_name, place, generator) => demoId(place, generator.number(`${place}|id`, 2 ** 32)),
    isId: (text) => !text.includes('/'),
    object(model, input, path) {
      checkGiven(model, input, path);
      const isThing = (field: string) => model.belongsTo?.[field] !== undefined || model.hasMany?.[field] !== undefined;
      const given = Object.entries(input).filter(([, value]) => value !== undefined);
      // Nested records are read later.
      return Object.fromEntries(given.map(([field, value]) => [field, isThing(field) ? value : withTimestamps(value)]));
    },
    read,
    context: ({ [DOMAIN]: domain }) => ({ domain_name: domain, [UNDER]: domain }),
    complete(factory, { model }, row, help) {
      const { shape, kept, names } = factsOf(model);
      const context = contextOf(model, help, 'order' in shape ? besides(factory, model, row) : help.ordinal);
      const filled = fillFields(kept, whole(model, row, help) as Body, context);
      // Rows contain only ids. The referenced records are read where they are stored.
      for (const field of names) {
        const value = row[field];
        if (value !== undefined) filled[field] = isFields(value) ? { id: value.id } : value;
      }
      return Object.assign(filled, { id: row.id, [UNDER]: row[UNDER] ?? '', [MADE]: context.made });
    },
    stored: (_model, made, row) => (MADE in made ? made : Object.assign({}, made, { [UNDER]: row[UNDER], [MADE]: row[MADE] })),
    ownerName: (model, row) => model.urlName?.(row) ?? row.id,
    find: (factory, { model, input, path, place, inherited }) =>
      model.find?.(input, factory.world.tables, (to, field) => {
        const found = factory.model(to)!;
        const at = `${path}.${field}`;
        return factory.find({
          model: found,
          input: factory.inputOf(found, input[field], at),
          path: at,
          place,
          ...(inherited && { inherited }),
        });
      }),
    show: (factory, model, made) =>
      made.map(({ id, row, path, input }) => {
        const stored = model.create ? undefined : factory.rows(model).get(id);
        const names = () => [...(row[UNDER] ? String(row[UNDER]).split('/') : []), (stored && model.urlName?.(stored)) ?? id];
        const shown = view(model, stored, names, factory.world.tables);
        // A record without given fields is complete.
        if (Object.keys(input).length > 0) checkWhole(model.reads ?? '', shown, path);
        return shown;
      }),
    build(factory, { model, input, path, place }, ordinal) {
      const { reads = '', derived = [] } = model;
      if (!isFields(input)) refuse(path, 'must be an object with fields');
      const schema = schemaOf(reads);
      checkFields(schema, input, path, checkValue);
      const help = factory.helpers({ path, place, inherited: { domain_name: 'academy.example.com' } }, ordinal);
      const known = whole(model, { ...(withTimestamps(input) as Body), id: input.id ?? help.id('') }, help);
      const thing = fill(schema, known, contextOf(model, help)) as Body;
      // Fields that only some responses have.
      for (const field of derived)
        if (!(field in known) && defOf(shapeIn(schema)[field] ?? schema).type === 'optional') delete thing[field];
      checkWhole(reads, thing, path);
      return thing;
    },
  };
}
