// For ky's timeout, delay, progress streams and error classes: none is reached with `timeout: false`, `retry: 0` and `throwHttpErrors: false`.
export default undefined;
export const streamRequest = undefined;
export const streamResponse = undefined;
export const isHTTPError = undefined;
export const isTimeoutError = undefined;
export class HTTPError extends Error {}
export class NonError extends Error {}
export class ForceRetryError extends Error {}
