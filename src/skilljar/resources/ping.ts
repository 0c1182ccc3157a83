import { get } from '../rest/index.js';

/**
 * Checks the base URL and the key. Resolves without a value, or rejects.
 * @official
 */
export const ping = get<[], void>('/v1/ping', undefined, { empty: true, action: true });
