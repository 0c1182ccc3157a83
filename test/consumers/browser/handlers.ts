// What the worker does with a request of the page, without a browser: msw looks for the handler that answers it.
import { getResponse } from 'msw';
import { connect, platforms } from './platforms.js';

export const { skilljar, instruqt, sda } = connect(async (input, init) => {
  const request = new Request(input, init);
  const response = await getResponse(platforms.handlers, request);
  if (!response) throw new TypeError(`Nothing answers ${request.url}.`);
  return response;
});
