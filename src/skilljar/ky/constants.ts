export const supportsAbortController = true;
export const supportsAbortSignal = true;
export const supportsFormData = true;
export const supportsRequestStreams = true;
export const supportsResponseStreams = true;
/** No shortcuts such as `.json()`: the transport has parsed the body. */
export const responseTypes = {};
export const maxSafeTimeout = Number.POSITIVE_INFINITY;
export const stop = undefined;
export class RetryMarker {}
