// What few operations do before they are sent; a bundle has only what its operations use.
import { unconfirmed } from '../../core/call/index.js';
import type { Issue } from '../../core/operation/index.js';
import type { Before } from './operation.js';

type Dict = Readonly<Record<string, unknown>>;

const isGiven = (value: unknown) => value !== undefined && value !== null;
const inputOf = (value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Dict) : undefined);

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
 * Refuses an empty name or id of the team in an input: it would select another team, or all.
 * @__NO_SIDE_EFFECTS__
 */
export function notEmpty(argument: string, fields: readonly string[]): Before {
  return (variables, _options, _context, issues) => void issues.push(...emptyIssues(variables, argument, fields));
}

function emptyIssues(variables: Dict, argument: string, fields: readonly string[]): Issue[] {
  const input = inputOf(variables[argument]);
  return fields.flatMap((field) => (input?.[field] === '' ? [{ path: [argument, field], message: 'must not be empty' }] : []));
}

/**
 * Fills the team into an input, as the scope's default for an argument that contains a whole input. It does not apply when the input names
 * the team in another way.
 * @__NO_SIDE_EFFECTS__
 */
export function scoped(argument: string, field: string, others: readonly string[], isNeeded: boolean): Before {
  const names = [field, ...others];
  return (variables, _options, { defaults }, issues) => {
    const input = inputOf(variables[argument]);
    if (!input) return;
    issues.push(...emptyIssues(variables, argument, names));
    if (defaults && !names.some((name) => isGiven(input[name]))) variables[argument] = { ...input, [field]: defaults.fill[0]?.[1] };
    else if (isNeeded && !isGiven(input[field])) issues.push({ path: [argument, field], message: 'is required' });
  };
}
