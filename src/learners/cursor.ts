import { noCursor, refused } from './refused.js';
import type { LearnerPlatform } from './types.js';

/** A platform that is to be read, and the position from which on; `null`: from its beginning. */
export type Place = readonly [platform: LearnerPlatform, position: string | null];

const VERSION = 1;

/** A cursor: opaque, and bound to what the iteration was asked for. */
export function encodeCursor(places: readonly Place[], bound: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify([VERSION, JSON.stringify(bound), places]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Throws an `InputError` for a cursor of another version, or of another iteration. */
export function decodeCursor(cursor: unknown, bound: unknown): Place[] {
  let parts: unknown;
  try {
    const letters = atob(String(cursor).replaceAll('-', '+').replaceAll('_', '/'));
    parts = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))));
  } catch {
    // Reported below.
  }
  const [version, asked, places] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (typeof version !== 'number' || !Array.isArray(places)) throw noCursor();
  if (version !== VERSION) throw refused(['options', 'cursor'], 'is of another version of the SDK: start again without it');
  if (asked !== JSON.stringify(bound)) throw refused(['options', 'cursor'], 'belongs to other values of since, until or platforms');
  return places as Place[];
}
