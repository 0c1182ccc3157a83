import { get } from '../rest.js';

/** Says whether the address and the key are right. Gives nothing back: it resolves, or rejects. */
export const ping = get<[], void>('ping', 'ping_retrieve', '/v1/ping', undefined, { official: true, empty: true });
