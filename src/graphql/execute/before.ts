// What few operations do before they are sent; a bundle has only what its operations use.
import { unconfirmed } from '../../core/call/index.js';
import type { Before } from './operation.js';

const isGiven = (value: unknown) => value !== undefined && value !== null;

/** It cannot be undone: the call requires `confirm: true`. */
export const confirmed: Before = (_variables, options, _context, issues) => void issues.push(...unconfirmed({ confirm: true }, options));

/**
 * It sets a state only where the call gives this argument, such as a date that is otherwise the time of the request.
 * @__NO_SIDE_EFFECTS__
 */
export function idempotentWith(argument: string): Before {
  return (variables, _options, _context, _issues, call) => {
    if (isGiven(variables[argument])) call.effect = 'idempotent';
  };
}

/**
 * Fills the team into the first of these fields of an input, as the scope's default for an argument that contains a whole input, unless the
 * input names the team in one of them. None may be empty: that would select another team, or all.
 * @__NO_SIDE_EFFECTS__
 */
export function scoped(argument: string, fields: readonly [string, ...string[]], isFilled?: boolean, isNeeded?: boolean): Before {
  const [field] = fields;
  return (variables, _options, { defaults }, issues) => {
    const input = variables[argument];
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return;
    const given = input as Readonly<Record<string, unknown>>;
    for (const name of fields) if (given[name] === '') issues.push({ path: [argument, name], message: 'must not be empty' });
    if (isFilled && defaults && !fields.some((name) => isGiven(given[name]))) {
      variables[argument] = { ...given, [field]: defaults.fill[0]?.[1] };
    } else if (isNeeded && !isGiven(given[field])) issues.push({ path: [argument, field], message: 'is required' });
  };
}
