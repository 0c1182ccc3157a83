import type { Issue } from './issue.js';

/** Deeper than any argument. Much deeper values would overflow the stack. */
const DEEPEST = 200;
/** More issues do not help. */
const MOST_ISSUES = 20;

/** Objects that JSON writes as they are meant. Others, such as a Map, would be written as `{}`. */
const PLAIN = /^\[object (?:Object|Array|Module)\]$/;

/**
 * Copies an argument as JSON holds it. Adds an issue for everything that JSON cannot hold, or would silently change. Getters and `toJSON`
 * are called once, here.
 */
export function plain(value: unknown, path: Issue['path'], issues: Issue[], above: readonly unknown[] = [], json = true): unknown {
  const refuse = (message: string) => void issues.push({ path, message });
  if (typeof value === 'bigint') return refuse('must not be a bigint: pass a number or a string');
  if (typeof value === 'function' || typeof value === 'symbol') return refuse(`must not be a ${typeof value}`);
  if (typeof value === 'number' && !Number.isFinite(value)) return refuse('must be a finite number');
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return refuse('must not contain itself');
  if (above.length > DEEPEST) return refuse(`must not be nested deeper than ${DEEPEST} levels`);
  const inside = [...above, value];
  const tag = Object.prototype.toString.call(value);
  try {
    const { toJSON } = value as { toJSON?: unknown };
    if (json && typeof toJSON === 'function') {
      const written: unknown = toJSON.call(value, String(path.at(-1) ?? ''));
      // An invalid date is written as null.
      return written === null && tag === '[object Date]' ? refuse('must be a valid date') : plain(written, path, issues, inside, false);
    }
    if (!PLAIN.test(tag)) return refuse('must be a plain object, a list or a value of JSON');
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      for (let i = 0; i < value.length && issues.length < MOST_ISSUES; i += 1) {
        const item: unknown = value[i];
        if (item === undefined) issues.push({ path: [...path, i], message: 'must not be undefined in a list' });
        list.push(plain(item, [...path, i], issues, inside));
      }
      return list;
    }
    return Object.fromEntries(
      Object.keys(value).flatMap((key) => {
        const inner = (value as Record<string, unknown>)[key];
        return inner === undefined ? [] : [[key, plain(inner, [...path, key], issues, inside)]];
      }),
    );
  } catch {
    return refuse('cannot be read: a getter or toJSON throws');
  }
}
