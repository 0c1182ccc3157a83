// Steps that only a few operations need before they are sent. Bundlers can drop unused ones.
import { unconfirmed } from '../../core/call/index.js';
import type { Before } from './operation.js';

const isGiven = (value: unknown) => value !== undefined && value !== null;

/** For irreversible operations: the call requires `confirm: true`. */
export const confirmed: Before = (_variables, options, _context, issues) => void issues.push(...unconfirmed({ confirm: true }, options));

/**
 * The operation is idempotent only when the call passes this argument, such as a date that defaults to the time of the request.
 * @__NO_SIDE_EFFECTS__
 */
export function idempotentWith(argument: string): Before {
  return (variables, _options, _context, _issues, call) => {
    if (isGiven(variables[argument])) call.effect = 'idempotent';
  };
}

/**
 * Sets the first of these fields of an input to the team of the scope, unless the input names the team in one of them. None of the fields may
 * be empty: that would select another team, or all teams.
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
