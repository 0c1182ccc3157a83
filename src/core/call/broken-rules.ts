import type { Issue } from '../operation/index.js';
import type { Clock } from '../time/index.js';

type Arguments = Readonly<Record<string, unknown>>;

/** Checks the arguments of an operation against one rule. Each kind of rule is a separate function, so that bundlers can drop unused ones. */
export type Check = (args: Arguments, say: (name: string | undefined, message: string) => void, clock: Clock) => void;

const present = (value: unknown) => value !== undefined && value !== null;

/** Exactly one of the arguments. @__NO_SIDE_EFFECTS__ */
export function one(...names: readonly string[]): Check {
  return (args, say) => {
    const given = names.filter((name) => present(args[name]));
    if (given.length !== 1)
      say(undefined, `exactly one of ${names.join(', ')} is required, but got ${given.length ? given.join(' and ') : 'none'}`);
  };
}

/** At least one complete group. @__NO_SIDE_EFFECTS__ */
export function any(...groups: readonly (readonly string[])[]): Check {
  return (args, say) => {
    const complete = groups.some((group) => group.every((name) => present(args[name])));
    if (!complete) say(undefined, `requires either ${groups.map((group) => group.join(' with ')).join(', or ')}`);
  };
}

/** An integer within bounds, or a list whose length is within bounds. @__NO_SIDE_EFFECTS__ */
export function range(name: string, min: number, max = Infinity): Check {
  return (args, say) => {
    const value = args[name];
    const count = Array.isArray(value) ? value.length : value;
    if (present(value) && !(Number.isInteger(count) && (count as number) >= min && (count as number) <= max)) {
      const bounds = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`;
      say(name, `must ${count === value ? 'be an integer' : 'have a number of entries'} ${bounds}`);
    }
  };
}

/** One of the documented values. @__NO_SIDE_EFFECTS__ */
export function word(name: string, ...words: readonly string[]): Check {
  return (args, say) => {
    if (present(args[name]) && !words.includes(args[name] as string)) say(name, `must be one of ${words.join(', ')}`);
  };
}

/** A date that is not in the future. @__NO_SIDE_EFFECTS__ */
export function past(name: string): Check {
  return (args, say, clock) => {
    const value = args[name];
    if (!present(value)) return;
    const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(at)) say(name, 'must be an ISO 8601 date');
    else if (at > clock.now()) say(name, 'must not be in the future');
  };
}

/** Returns the issues of the arguments: required ones that are missing, empty ones, and every violated rule. */
export function brokenRules(needed: readonly string[], rules: readonly Check[], args: Arguments, clock: Clock): Issue[] {
  const issues: Issue[] = [];
  const say = (name: string | undefined, message: string) => void issues.push({ path: name === undefined ? [] : [name], message });
  for (const name of needed) if (!present(args[name])) say(name, 'is required');
  for (const check of rules) check(args, say, clock);
  for (const [name, value] of Object.entries(args)) {
    // An empty id or slug would select another resource, or all of them.
    if (value === '' && /(?:id|slug|sku|email|token)$/i.test(name)) say(name, 'must not be empty');
  }
  return issues;
}
