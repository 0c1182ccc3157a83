import { get } from '../rest/index.js';

/**
 * Says whether the address and the key are right. Gives nothing back: it resolves, or rejects.
 * @official
 */
export const ping = /* @__PURE__ */ get<[], void>('/v1/ping', undefined, { empty: true, action: true });
