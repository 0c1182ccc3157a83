/** A response body that is being read. */
export interface Reading {
  /** The whole body; `undefined` when it is longer than the client allows. */
  readonly text: Promise<string | undefined>;
  /** Cancels the body and releases its connection. */
  cancel(): void;
}

/** Reads the body, and cancels it when it exceeds `maxBytes`. */
export function readText(response: Response, maxBytes: number): Reading {
  const { body, headers } = response;
  // Content-Length is the decoded size only when the body has no content encoding.
  const length = headers.has('content-encoding') ? Number.NaN : Number(headers.get('content-length') ?? Number.NaN);
  if (!body || length <= maxBytes) return { text: response.text(), cancel: () => drop(body) };
  const reader = body.getReader();
  const cancel = () => drop(reader);
  const read = async () => {
    const decoder = new TextDecoder();
    let text = '';
    for (let size = length > maxBytes ? Number.POSITIVE_INFINITY : 0; size <= maxBytes; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      text += decoder.decode(value, { stream: true });
    }
    cancel();
    return undefined;
  };
  return { text: read(), cancel };
}

/** `cancel` rejects when the body was already read or is locked by another reader; there is nothing to do about it. */
function drop(body: { cancel(): Promise<void> } | null): void {
  body?.cancel().catch(() => undefined);
}
