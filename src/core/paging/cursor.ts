import { InputError } from '../errors/index.js';
import type { Issue, PlatformName } from '../operation/index.js';

/** Converts the positions of one list to cursors and back. */
export interface Cursors {
  write(position: string): string;
  /** Throws an `InputError` for a cursor that this list did not write. */
  read(cursor: string): string;
}

/** The list that a cursor belongs to. */
export interface CursorScope {
  readonly platform: PlatformName;
  readonly operation: string;
  /** The arguments that select the items, without those that select the page. A cursor contains only their hash. */
  readonly filters: unknown;
  /** Items per page that the list requests; `undefined` for the platform's default. */
  readonly size: number | undefined;
}

type Content = readonly [version: number, operation: string, filters: string, size: number, position: string];

const VERSION = 1;

/** Cursors that only a list with the same operation, filters and page size accepts. */
export function boundCursors({ platform, operation, filters, size = 0 }: CursorScope): Cursors {
  let hash: string | undefined;
  const write = (position: string) => {
    hash ??= digest(stableJson(filters));
    return encode([VERSION, operation, hash, size, position]);
  };
  return {
    write,
    read(cursor) {
      const content = decode(cursor);
      // The same content again gives the same text, so the text was neither invented nor changed.
      if (content && write(content[4]) === cursor) return content[4];
      const issues = differences(cursor, content, [VERSION, operation, hash ?? '', size, '']);
      throw new InputError(issues, { platform, operation });
    },
  };
}

function differences(cursor: string, content: Content | undefined, [version, operation, filters, size]: Content): Issue[] {
  const issue = (message: string): Issue => ({ path: ['cursor'], message });
  if (content && content[0] !== version) return [issue(`has version ${content[0]}, this release reads version ${version}`)];
  if (!content || encode(content) !== cursor)
    return [issue("is not the cursor of a page. A page number or cursor of the platform's own belongs in the input, under its own name")];
  if (content[1] !== operation) return [issue(`belongs to another operation, ${content[1].slice(0, 99)}`)];
  return [
    ...(content[2] === filters
      ? []
      : [issue('belongs to a list with other arguments: pass the same filters and ids, with the same scope')]),
    ...(content[3] === size ? [] : [issue(`belongs to a list with ${sizeText(content[3])}, this list has ${sizeText(size)}`)]),
  ];
}

const sizeText = (size: number) => (size ? `a page size of ${size}` : "the platform's page size");

/** Base64url of JSON with a checksum. Everything beyond ASCII is escaped, because `btoa` accepts no more than Latin-1. */
function encode(content: Content): string {
  const text = JSON.stringify(content);
  const ascii = JSON.stringify([...content, digest(text)]).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return btoa(ascii).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decode(cursor: unknown): Content | undefined {
  try {
    const content = JSON.parse(atob((cursor as string).replaceAll('-', '+').replaceAll('_', '/'))) as unknown;
    if (!Array.isArray(content) || typeof content[0] !== 'number') return undefined;
    const known = content[0] !== VERSION || (content.length === 6 && [1, 2, 4].every((i) => typeof content[i] === 'string'));
    return known ? (content.slice(0, 5) as unknown as Content) : undefined;
  } catch {
    return undefined;
  }
}

/** JSON that does not depend on the order of keys. Arguments that JSON cannot express are refused by the call itself. */
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

/** cyrb53, a 64-bit hash in the public domain: not cryptographic, and synchronous in every runtime. */
function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  const c = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const d = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(c ^ (c >>> 13), 3266489909);
  return (c >>> 0).toString(36) + (d >>> 0).toString(36);
}
