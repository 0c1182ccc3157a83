import { WebhookError } from '../../core/errors/index.js';
import type { PlatformName } from '../../core/operation/index.js';

/**
 * Reads the body of a request as text. Rejects invalid UTF-8 and preserves a byte order mark, so that no two bodies result in the same
 * text: the signature applies to the bytes.
 */
export async function readBody(request: Request, limit: number, platform: PlatformName): Promise<string> {
  const tooLarge = () => new WebhookError('too-large', `The body exceeds maxBodyBytes (${limit}).`, { platform });
  if (Number(request.headers.get('content-length')) > limit) {
    await request.body?.cancel().catch(() => undefined);
    throw tooLarge();
  }
  let length = 0;
  const chunks: Uint8Array[] = [];
  try {
    const reader = request.body?.getReader();
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) break;
      length += chunk.value.byteLength;
      if (length > limit) {
        reader?.cancel().catch(() => undefined);
        throw tooLarge();
      }
      chunks.push(chunk.value);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.byteLength;
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof WebhookError) throw error;
    const used = request.bodyUsed && length === 0 ? ' The body was already read: pass the unread request.' : '';
    throw new WebhookError('body', `The body cannot be read as UTF-8 text.${used}`, { platform });
  }
}
