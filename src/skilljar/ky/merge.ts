export const mergeHeaders = (_defaults: HeadersInit | undefined, own: HeadersInit | undefined): Headers => new Headers(own);
export const mergeHooks = <T>(none: T): T => none;
