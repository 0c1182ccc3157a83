import { cut } from '../observe/index.js';

/** Headers in which platforms and their gateways send a request id. */
const REQUEST_ID_HEADERS = ['x-request-id', 'x-amzn-requestid', 'apigw-requestid', 'x-amz-apigw-id', 'cf-ray'];
const MOST_OF_REQUEST_ID = 200;
/** The usual form, which contains no value of the call. Skips the slow search for values. */
const HEX = /^[\da-f]{8,}(?:-[\da-f]+)*$/i;

/** The request id that the platform returned; `undefined` when it returned none. */
export function requestIdOf(headers: Headers, call: { text(said: string): string }): string | undefined {
  for (const name of REQUEST_ID_HEADERS) {
    const value = headers.get(name);
    if (value) return cut(HEX.test(value) ? value : call.text(value), MOST_OF_REQUEST_ID);
  }
  return undefined;
}
