// A custom schema instead of the shipped one: for example pulled from the live platform, newer, or with additions.
import { buildSchema, extendSchema, type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isObjectType, parse } from 'graphql';
import type { Generator } from '../engine/generator.js';
import { derivedId } from './default-value.js';
import { completer } from './factories/complete.js';
import type { MockPlatform } from './platform.js';
import { withTraits } from './schema.js';
import type { Tables } from './tables.js';

/** Parsing and validating a large schema takes a tenth of a second, and tests create new mocks often. */
const read = new Map<string, GraphQLSchema>();
const MOST_READ = 8;

/**
 * A platform with another schema. Parts that both schemas have behave as before. Values of all other parts are generated.
 *
 * @throws TypeError that names the option, for invalid SDL.
 */
export function withOwnSchema(platform: MockPlatform, sdl: string, option: string): MockPlatform {
  const key = `${platform.name} ${sdl}`;
  const schema = read.get(key) ?? readSchema(platform, sdl, option);
  if (read.size < MOST_READ) read.set(key, schema);
  return { ...platform, schema: () => schema, isAdded: (type, field) => !hasField(platform.schema(), type, field) };
}

function readSchema({ traits }: MockPlatform, sdl: unknown, option: string): GraphQLSchema {
  const wrong = (why: string) => new TypeError(`${option}: must be a schema in GraphQL's schema definition language; ${why}`);
  if (typeof sdl !== 'string' || sdl.trim() === '') throw wrong(`${typeof sdl === 'string' ? 'it is empty' : `it is ${typeof sdl}`}.`);
  let schema: GraphQLSchema;
  try {
    schema = buildSchema(sdl);
  } catch (error) {
    const { message, locations } = error as { message: string; locations?: readonly { line: number; column: number }[] };
    const at = locations?.[0] ? ` (line ${locations[0].line}, column ${locations[0].column})` : '';
    // The first of many errors, because the others often follow from it.
    const [first = '', ...others] = message.split('\n\n');
    throw wrong(`${first.replace(/\s+/g, ' ')}${at}${others.length > 0 ? ` and ${others.length} more` : ''}`);
  }
  if (!schema.getQueryType()) throw wrong('the type Query is missing.');
  if (traits.also && schema.getMutationType()) schema = withAlso(schema, traits.also);
  return withTraits(schema, traits);
}

/** Adds the types that the mock needs and no reference has, unless the schema has them. */
function withAlso(schema: GraphQLSchema, also: string): GraphQLSchema {
  try {
    return extendSchema(schema, parse(also));
  } catch {
    return schema;
  }
}

function hasField(schema: GraphQLSchema, type: string, field: string): boolean {
  const known = schema.getType(type);
  return (isObjectType(known) || isInterfaceType(known)) && field in known.getFields();
}

/** The number of rows in `demo` of each type that only the custom schema has. */
const ROWS_OF_A_TYPE = 2;

/** Adds rows of each type with an id that only the custom schema has. */
export function seedAddedTypes(platform: MockPlatform, tables: Tables, generator: Generator, now: () => Date): void {
  for (const type of Object.values(platform.schema().getTypeMap())) {
    if (!isObjectType(type) || !isAddedType(platform, type)) continue;
    const complete = completer(type);
    for (let i = 1; i <= ROWS_OF_A_TYPE; i++) {
      const place = `${type.name}#${i}`;
      const id = derivedId(place);
      const row = complete({ id }, { generator, now, place, id: (field) => derivedId(`${place}.${field}`) });
      tables.of(type.name).insert({ ...row, id });
    }
  }
}

const isAddedType = ({ isAdded }: MockPlatform, type: GraphQLObjectType): boolean =>
  !type.name.startsWith('__') && 'id' in type.getFields() && isAdded?.(type.name, 'id') === true;
