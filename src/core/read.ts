/** The body was longer than the client allows. */
export class TooLarge extends Error {}

/** Reads the body, and lets go of it when the attempt is cut short or it grows too long: an unread body keeps its connection. */
export async function readText(response: Response, signal: AbortSignal, maxBytes: number): Promise<string> {
  const { body, headers } = response;
  // Its own length can be believed only when nothing unpacks it.
  const length = headers.has('content-encoding') ? Number.NaN : Number(headers.get('content-length') ?? Number.NaN);
  let cancel = () => void body?.cancel().catch(() => undefined);
  const abort = () => cancel();
  try {
    if (signal.aborted) throw signal.reason;
    if (length > maxBytes) throw new TooLarge();
    signal.addEventListener('abort', abort, { once: true });
    if (!body || length <= maxBytes) return await response.text();
    const reader = body.getReader();
    cancel = () => void reader.cancel().catch(() => undefined);
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > maxBytes) throw new TooLarge();
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    cancel();
    throw error;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
