/**
 * True in Cloudflare Workers. There a request must not be resumed by another one, and what a request has not finished is dropped with it: code
 * that requests share makes its promises and timers in the request that needs them.
 */
export const inWorkers = (): boolean =>
  (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent === 'Cloudflare-Workers';
