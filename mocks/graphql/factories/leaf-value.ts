import { type GraphQLLeafType, isEnumType } from 'graphql';
import { iso } from '../../demo.js';
import { refuse } from '../../engine/models/model.js';
import { didYouMean } from '../../engine/nearest.js';
import { TIME_TYPES } from './model.js';

/** Text scalars with a format that the schema does not check. */
const TEXT_TYPES = ['Slug', 'URL', 'AbsoluteOrRelativeURL', 'HexColor'];

/** A text, number, date or enum value, in the form that the platform stores. */
export function leafValue(type: GraphQLLeafType, given: unknown, path: string): unknown {
  if (isEnumType(type) && typeof given === 'string') {
    const names = type.getValues().map(({ name }) => name);
    try {
      return type.parseValue(given);
    } catch {
      refuse(path, `unknown value ${given} of ${type.name}.${didYouMean(given, names)} Expected one of: ${names.join(', ')}.`);
    }
  }
  // The reference has dates as plain text; their names indicate that they are dates.
  const isMoment = TIME_TYPES.includes(type.name) || (type.name === 'String' && /Timestamp$/.test(path));
  if (isMoment) return moment(given, path);
  if (type.name === 'Long') return milliseconds(given, path);
  if (TEXT_TYPES.includes(type.name) && typeof given !== 'string') refuse(path, `must be a text, not ${shown(given)}.`);
  try {
    return type.parseValue(given);
  } catch (error) {
    refuse(path, (error as Error).message);
  }
}

function moment(given: unknown, path: string): string {
  if (given instanceof Date && !Number.isNaN(given.getTime())) return iso(given);
  if (typeof given === 'string' && !Number.isNaN(Date.parse(given))) return given;
  refuse(path, `must be a date and time, such as "2026-03-02T09:00:00Z", or a Date, not ${shown(given)}.`);
}

function milliseconds(given: unknown, path: string): number {
  const number = given instanceof Date ? given.getTime() : typeof given === 'bigint' ? Number(given) : given;
  if (Number.isSafeInteger(number)) return number as number;
  refuse(path, `must be an integer (milliseconds), or a Date, not ${shown(given)}.`);
}

/** The value for a message. */
function shown(given: unknown): string {
  if (given instanceof Date) return String(given);
  return typeof given === 'string' || typeof given === 'object' ? JSON.stringify(given) : String(given);
}
