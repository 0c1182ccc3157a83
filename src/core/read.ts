/** The body was longer than the client allows. */
export class TooLarge extends Error {}

/** Reads the body, and lets go of it when the attempt is cut short or it grows too long: an unread body keeps its connection. */
export async function readText(response: Response, signal: AbortSignal, maxBytes: number): Promise<string> {
  const { body } = response;
  const cancel = () => void body?.cancel().catch(() => undefined);
  if (signal.aborted) {
    cancel();
    throw signal.reason;
  }
  // Its own length can be believed only when nothing unpacks it.
  const length = response.headers.has('content-encoding') ? Number.NaN : Number(response.headers.get('content-length') ?? Number.NaN);
  if (length > maxBytes) {
    cancel();
    throw new TooLarge();
  }
  signal.addEventListener('abort', cancel, { once: true });
  try {
    if (length <= maxBytes || !body) return await response.text();
    return await readBounded(body, maxBytes);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

async function readBounded(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      reader.cancel().catch(() => undefined);
      throw new TooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}
