import { DryRunError } from '../errors/index.js';
import type { CallState } from './call-state.js';
import type { WireRequest } from './exchange.js';

/** The error of a call with `dryRun`. It contains the request that was not sent, without secrets. */
export function dryRun(call: CallState, wire: WireRequest, url: URL, headers: Headers): DryRunError {
  const { body } = wire;
  const text = typeof body === 'string' ? body : '';
  return new DryRunError(`${call.op.id}: dry run, nothing was sent. See \`request\`.`, {
    ...call.context,
    request: {
      method: wire.method,
      url: call.redactor.url(url),
      headers: call.redactor.headers(headers),
      body: text === '' ? undefined : call.redactor.value(JSON.parse(text)),
    },
  });
}
