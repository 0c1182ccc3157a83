/** A body on its way in. */
export interface Reading {
  /** The whole body; `undefined` when it is longer than the client allows. */
  readonly text: Promise<string | undefined>;
  /** Lets go of the body and with it of its connection. */
  cancel(): void;
}

/** Reads the body, and lets go of it when it grows too long. */
export function readText(response: Response, maxBytes: number): Reading {
  const { body, headers } = response;
  // Its own length can be believed only when nothing unpacks it.
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

/** What was read to its end, or is being read by somebody else, refuses; nobody is left to be told. */
function drop(body: { cancel(): Promise<void> } | null): void {
  body?.cancel().catch(() => undefined);
}
