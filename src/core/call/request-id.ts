import { cut, type Redactor } from '../observe/index.js';

/** Headers in which platforms and their gateways send a request id. */
const REQUEST_ID_HEADERS = ['x-request-id', 'x-amzn-requestid', 'apigw-requestid', 'x-amz-apigw-id', 'cf-ray'];
const MOST_OF_REQUEST_ID = 200;

/** The id that the platform gives a request; `undefined` when it sends none. */
export function requestIdOf(headers: Headers, redactor: Redactor): string | undefined {
  for (const name of REQUEST_ID_HEADERS) {
    const value = headers.get(name);
    if (value) return cut(redactor.text(value), MOST_OF_REQUEST_ID);
  }
  return undefined;
}
