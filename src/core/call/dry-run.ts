import { DryRunError } from '../errors/index.js';
import type { CallState } from './call-state.js';
import type { WireRequest } from './exchange.js';

/** What a call with `dryRun` fails with: the request that it would have sent, without secrets. */
export function dryRun(call: CallState, wire: WireRequest, url: URL, headers: Headers): DryRunError {
  const { body } = wire;
  const text = typeof body === 'string' ? body : '';
  return new DryRunError(`${call.op.id}: a dry run, nothing was sent: see \`request\`.`, {
    ...call.context,
    request: {
      method: wire.method,
      url: call.redactor.url(url),
      headers: call.redactor.headers(headers),
      body: text === '' ? undefined : call.redactor.value(JSON.parse(text)),
    },
  });
}
