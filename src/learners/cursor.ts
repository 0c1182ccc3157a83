import { InputError } from '../core/errors/index.js';
import type { LearnerPlatform } from './types.js';

/** Where an iteration is: a platform, and the position there. */
export interface Place {
  readonly platform: LearnerPlatform;
  readonly position: string | undefined;
}

const VERSION = 1;

/** A cursor: opaque, and bound to what the iteration was asked for. */
export function encodeCursor({ platform, position }: Place, bound: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify([VERSION, JSON.stringify(bound), platform, position ?? null]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Throws an `InputError` for a cursor of another version, or of another iteration. */
export function decodeCursor(cursor: unknown, bound: unknown): Place {
  const refuse = (message: string) => new InputError([{ path: ['options', 'cursor'], message }], {});
  let parts: unknown[] = [];
  try {
    const letters = atob(String(cursor).replaceAll('-', '+').replaceAll('_', '/'));
    parts = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))));
  } catch {
    // Reported below.
  }
  const [version, asked, platform, position] = Array.isArray(parts) ? parts : [];
  if (typeof version !== 'number') throw refuse('must be a cursor of learners.activity');
  if (version !== VERSION) throw refuse('is of another version of the SDK: start again without it');
  if (asked !== JSON.stringify(bound)) throw refuse('belongs to other values of since, until or platforms');
  return { platform: platform as LearnerPlatform, position: typeof position === 'string' ? position : undefined };
}
