// The value of a flag, from the text on the command line.
import { readFileSync } from 'node:fs';
import { UsageError } from '../common/index.js';
import type { MethodType } from './method-types.js';

/** Reads a file, or standard input for `-`. */
function read(flag: string, file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new UsageError(`--${flag}: ${JSON.stringify(file)} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'}).`);
  }
}

/** Parses JSON: the text itself, `@file`, or `-` for standard input. */
export function jsonOf(flag: string, text: string): unknown {
  const json = text === '-' ? read(flag, '-').toString() : text.startsWith('@') ? read(flag, text.slice(1)).toString() : text;
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UsageError(`--${flag}: must be JSON, @file or - for standard input (${(error as Error).message}).`);
  }
}

/** The value of one flag. A list contains a value for each occurrence of the flag. */
export function parsed(flag: string, type: MethodType, texts: readonly (string | true)[]): unknown {
  if (typeof type === 'object' && 'list' in type) {
    const items = texts.map((text) =>
      String(text).startsWith('[') && !isText(type.list) ? jsonOf(flag, String(text)) : itemOf(flag, type.list, text),
    );
    return items.length === 1 && Array.isArray(items[0]) ? items[0] : items;
  }
  if (texts.length > 1) throw new UsageError(`--${flag}: accepts one value, not ${texts.length}.`);
  return itemOf(flag, type, texts[0] ?? true);
}

const isText = (type: MethodType) => type === 'string' || type === 'text' || (typeof type === 'object' && 'enum' in type);

function itemOf(flag: string, type: MethodType, given: string | true): unknown {
  const text = String(given);
  const wrong = (rule: string) => new UsageError(`--${flag}: must be ${rule}, not ${JSON.stringify(text)}.`);
  if (typeof type === 'object') {
    if (!('enum' in type)) return jsonOf(flag, text);
    if (!type.open && !type.enum.includes(text)) throw wrong(`one of ${type.enum.join(', ')}`);
    return text;
  }
  switch (type) {
    case 'number': {
      const value = Number(text);
      if (text.trim() === '' || !Number.isFinite(value)) throw wrong('a number');
      return value;
    }
    case 'boolean':
      if (text !== 'true' && text !== 'false') throw wrong('true or false');
      return text === 'true';
    case 'text':
      return text.startsWith('@') ? new Uint8Array(read(flag, text.slice(1))) : text;
    case 'file':
      return { path: text };
    case 'json':
      return jsonOf(flag, text);
    case 'string':
      return text;
  }
}
