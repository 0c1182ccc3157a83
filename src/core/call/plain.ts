import type { Issue } from '../operation/index.js';

/** No valid argument is deeper. Much deeper values would overflow the stack. */
const DEEPEST = 200;
/** Maximum number of issues to report. */
const MOST_ISSUES = 20;

/**
 * Copies an argument as JSON. Adds an issue for each value that JSON cannot represent or would silently change: bigints, functions, NaN, a
 * Map, a hole in a list. Getters and `toJSON` are called once, here. `above`: the objects that contain the value.
 */
export function plain(value: unknown, path: Issue['path'], issues: Issue[], above: readonly unknown[] = [], json = true): unknown {
  const refuse = (message: string) => void issues.push({ path, message });
  const not = (what: unknown) => refuse(`must not be ${what}, which JSON cannot represent`);
  if (typeof value !== 'object' || value === null) {
    if (/^(?:bi|f|sy)/.test(typeof value)) return not(`a ${typeof value}`);
    return typeof value === 'number' && !Number.isFinite(value) ? not(value) : value;
  }
  if (above.includes(value)) return refuse('must not contain a circular reference');
  if (above.length > DEEPEST) return refuse(`must not be nested deeper than ${DEEPEST} levels`);
  const inside = [...above, value];
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  try {
    const { toJSON } = value as { toJSON?: unknown };
    if (json && typeof toJSON === 'function') {
      const written: unknown = toJSON.call(value, String(path.at(-1)));
      return kind === 'Date' && written === null ? not('an invalid date') : plain(written, path, issues, inside, false);
    }
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      for (let i = 0; i < value.length && issues.length < MOST_ISSUES; i += 1) {
        const at = [...path, i];
        if (value[i] === undefined) issues.push({ path: at, message: 'must not be undefined' });
        list.push(plain(value[i], at, issues, inside));
      }
      return list;
    }
    // An imported JSON file is a Module.
    if (kind !== 'Object' && kind !== 'Module') return not(`a ${kind}`);
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner, [...path, key], issues, inside)]));
  } catch {
    return refuse('cannot be read: a getter or toJSON throws');
  }
}
