import type { Issue, Rule } from '../operation/index.js';
import type { Clock } from '../time/index.js';

const present = (value: unknown) => value !== undefined && value !== null;

/** Returns every rule that the arguments violate. */
export function brokenRules(rules: readonly Rule[], args: Readonly<Record<string, unknown>>, clock: Clock): Issue[] {
  const issues: Issue[] = [];
  const say = (name: string | undefined, message: string) => issues.push({ path: name === undefined ? [] : [name], message });
  for (const rule of rules) {
    switch (rule[0]) {
      case 'need':
        for (const name of rule.slice(1) as string[]) {
          if (!present(args[name])) say(name, 'is required');
        }
        break;
      case 'one': {
        const names = rule.slice(1) as string[];
        const given = names.filter((name) => present(args[name]));
        if (given.length !== 1)
          say(undefined, `exactly one of ${names.join(', ')} is required, not ${given.length ? given.join(' and ') : 'none'}`);
        break;
      }
      case 'any': {
        const groups = rule.slice(1) as (readonly string[])[];
        const complete = groups.some((group) => group.every((name) => present(args[name])));
        if (!complete) say(undefined, `requires either ${groups.map((group) => group.join(' with ')).join(', or ')}`);
        break;
      }
      case 'range': {
        const [, name, min, max = Infinity] = rule;
        const value = args[name];
        const count = Array.isArray(value) ? value.length : value;
        if (present(value) && !(Number.isInteger(count) && (count as number) >= min && (count as number) <= max)) {
          const bounds = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`;
          say(name, `must be a ${count === value ? 'whole number' : 'number of entries'} ${bounds}`);
        }
        break;
      }
      case 'word': {
        const [, name, ...words] = rule;
        const value = args[name];
        if (present(value) && !words.includes(value as string)) say(name, `must be one of ${words.join(', ')}`);
        break;
      }
      case 'past': {
        const value = args[rule[1]];
        if (!present(value)) break;
        const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
        if (Number.isNaN(at)) say(rule[1], 'must be an ISO 8601 date');
        else if (at > clock.now()) say(rule[1], 'must not be in the future');
      }
    }
  }
  for (const [name, value] of Object.entries(args)) {
    // An empty id or slug would select something else, or everything.
    if (value === '' && /(?:id|slug|sku|email|token)$/i.test(name)) say(name, 'must not be empty');
  }
  return issues;
}
