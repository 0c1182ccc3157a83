// What few operations do before they are sent; a bundle has only what its operations use.
import { unconfirmed } from '../../core/call/index.js';
import type { Before } from './operation.js';

/** It cannot be undone: the call requires `confirm: true`. */
export const confirmed: Before = (_variables, options, _context, issues) => void issues.push(...unconfirmed({ confirm: true }, options));

/**
 * Fills the team into an input, as the scope's default for an argument that contains a whole input. It does not apply when the input names
 * the team in another way.
 * @__NO_SIDE_EFFECTS__
 */
export function scoped(argument: string, field: string, others: readonly string[], isNeeded: boolean): Before {
  return (variables, _options, { defaults }, issues) => {
    const input = variables[argument];
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return;
    const given = input as Readonly<Record<string, unknown>>;
    const isGiven = (name: string) => given[name] !== undefined && given[name] !== null;
    if (defaults && ![field, ...others].some(isGiven)) variables[argument] = { ...given, [field]: defaults.fill[0]?.[1] };
    else if (isNeeded && !isGiven(field)) issues.push({ path: [argument, field], message: 'is required' });
  };
}
