import { InputError } from '../errors/index.js';
import type { PlatformName } from '../operation/index.js';

/** Converts the positions of one list to cursors and back. */
export interface Cursors {
  write(position: string): string;
  /** Throws an `InputError` for a cursor that this list did not create. */
  read(cursor: string): string;
}

/** The list that a cursor belongs to. */
export interface CursorScope {
  readonly platform: PlatformName;
  readonly operation: string;
  /** The arguments that select the items, without paging arguments. A cursor contains only their hash. */
  readonly filters: unknown;
  /** Items per page that the list requests; `undefined` for the platform's default. */
  readonly size?: number | undefined;
}

type Content = readonly [version: number, operation: string, filters: string, size: number, position: string];

const VERSION = 1;

/** Creates cursors that only a list with the same operation, filters and page size accepts. */
export function boundCursors({ platform, operation, filters, size = 0 }: CursorScope): Cursors {
  const hash = digest(stableJson(filters));
  const write = (position: string) => encode([VERSION, operation, hash, size, position]);
  return {
    write,
    read(cursor) {
      const content = decode(cursor);
      // Equal content has an equal encoding, so forged and modified cursors are refused.
      if (write(content[4] as string) === cursor) return content[4] as string;
      const messages = differences(cursor, content, operation, hash, size);
      throw new InputError(
        messages.map((message) => ({ path: ['cursor'], message })),
        { platform, operation },
      );
    },
  };
}

function differences(cursor: string, content: Partial<Content>, operation: string, hash: string, size: number): string[] {
  const [version, itsOperation, itsHash, itsSize] = content;
  if (typeof version === 'number' && version !== VERSION) return [`has version ${version}, this release reads version ${VERSION}`];
  if (encode(content) !== cursor) return ['is not a valid cursor'];
  if (itsOperation !== operation) return [`belongs to the operation ${itsOperation}`];
  const messages = itsHash === hash ? [] : ['belongs to a list with other arguments, ids or scope'];
  if (itsSize !== size) messages.push(`belongs to a list with pageSize ${itsSize || '(default)'}, not ${size || '(default)'}`);
  return messages;
}

/** Base64url of JSON with a checksum. Everything beyond ASCII is escaped, because `btoa` accepts no more than Latin-1. */
function encode(content: Partial<Content>): string {
  const json = JSON.stringify([...content, digest(JSON.stringify(content))]);
  const ascii = json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return btoa(ascii).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Returns the content without its checksum; an empty list for any other text. */
function decode(cursor: string): Partial<Content> {
  try {
    return JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))).slice(0, -1);
  } catch {
    return [];
  }
}

/** JSON that does not depend on the order of keys. The call refuses arguments that JSON cannot represent. */
function stableJson(value: unknown): string {
  try {
    return JSON.stringify(value, (_, v: unknown) => {
      if (typeof v === 'bigint') return String(v);
      if (typeof v !== 'object' || v === null || Array.isArray(v)) return v;
      return Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  } catch {
    return '';
  }
}

/** Two FNV-1a hashes: enough to distinguish texts, and synchronous in every runtime. Not secure against an attacker. */
function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = a;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x9e3779b1);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
