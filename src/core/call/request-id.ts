import { cut } from '../observe/index.js';

/** Headers in which platforms and their gateways send a request id. */
const REQUEST_ID_HEADERS = ['x-request-id', 'x-amzn-requestid', 'apigw-requestid', 'x-amz-apigw-id', 'cf-ray'];
const MOST_OF_REQUEST_ID = 200;
/** The usual form, which contains nothing of the call. To look for that takes time. */
const HEX = /^[\da-f]{8,}(?:-[\da-f]+)*$/i;

/** The id that the platform gives a request; `undefined` when it sends none. */
export function requestIdOf(headers: Headers, call: { text(said: string): string }): string | undefined {
  for (const name of REQUEST_ID_HEADERS) {
    const value = headers.get(name);
    if (value) return cut(HEX.test(value) ? value : call.text(value), MOST_OF_REQUEST_ID);
  }
  return undefined;
}
