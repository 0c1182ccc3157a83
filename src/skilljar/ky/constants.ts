/** The transport has the one AbortController of an attempt; making a second is among the dearest things a call does. */
export const supportsAbortController = false;
export const supportsAbortSignal = false;
export const supportsFormData = true;
export const supportsRequestStreams = true;
export const supportsResponseStreams = true;
/** No shortcuts such as `.json()`: the transport has parsed the body. */
export const responseTypes = {};
export const maxSafeTimeout = Number.POSITIVE_INFINITY;
export const stop = undefined;
export class RetryMarker {}
