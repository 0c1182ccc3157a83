import { get } from '../rest/index.js';

/**
 * Checks the base URL and the key. Resolves without a value, or rejects.
 * @official
 */
export const ping = /* @__PURE__ */ get<[], void>('/v1/ping', undefined, { empty: true, action: true });
