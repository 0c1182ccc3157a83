import { type ErrorContext, InputError } from '../../../core/errors/index.js';
import type { Issue } from '../../../core/operation/index.js';

/** The source of an upload. */
export type AssetFile = Blob | (Uint8Array & { readonly buffer: ArrayBuffer }) | ReadableStream<Uint8Array> | { readonly path: string };

/** A file to upload. */
export interface AssetUpload {
  /** A `Blob` or `File`, bytes, a stream, or the path of a file (Node). */
  file: AssetFile;
  /** The filename to send. Default: the name of the `File` or path. */
  filename?: string | undefined;
  /** The media type. Default: that of the `Blob`, otherwise `application/octet-stream`. */
  type?: string | undefined;
  /** The number of bytes of a stream, if known: some servers require it. The upload fails if the stream has more or fewer bytes. */
  size?: number | undefined;
}

/** The bytes of an open file. */
export interface Pieces extends AsyncIterable<Uint8Array> {
  /** Releases the file if the rest is not needed. */
  close(): void;
}

/** A file that cannot be sent; the message contains the reason. */
export class Unsendable extends Error {}

/** A file that can be sent. */
export interface Source {
  readonly filename: string;
  readonly type: string;
  readonly size: number | undefined;
  /** The argument that the file comes from, for errors. */
  readonly path: Issue['path'];
  /** Opens the file at its start. */
  open(): Pieces;
  /** True if it can be opened only once. */
  readonly once: boolean;
  /** The file as a Blob, if it is one. */
  readonly blob?: Blob;
}

/** The parts of Node's `fs` that are used. */
interface FileSystem {
  readonly promises: {
    stat(path: string): Promise<{ size: number; isFile(): boolean }>;
    open(path: string): Promise<OpenFile>;
  };
}
interface OpenFile {
  stat(): Promise<{ size: number }>;
  createReadStream(): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}
type Process = { getBuiltinModule?(name: string): FileSystem | undefined };

const OCTETS = 'application/octet-stream';

/** @throws InputError for a file that cannot be sent. */
export async function sourceOf(input: AssetUpload, context: ErrorContext): Promise<Source> {
  const { file, filename, type, size } = input;
  const issues: Issue[] = [];
  const refuse = (path: string, message: string) => void issues.push({ path: ['input', ...path.split('.')], message });
  for (const [name, value] of Object.entries({ filename, type })) {
    if (value !== undefined && typeof value !== 'string') refuse(name, 'must be a string');
  }
  if (size !== undefined && !(Number.isInteger(size) && size >= 0)) refuse('size', 'must be an integer (bytes)');
  const named = { filename: filename ?? '', type: type ?? OCTETS };
  let source: Source | undefined;
  if (file instanceof Blob) {
    const name = filename ?? (file as Blob & { name?: unknown }).name;
    source = { ...ofBlob(file), filename: typeof name === 'string' ? name : '', type: type ?? (file.type || OCTETS) };
    await firstByte(file).catch((error: unknown) => refuse('file', unreadable(error)));
  } else if (file instanceof Uint8Array) source = { ...ofBlob(new Blob([file])), ...named };
  else if (file instanceof ReadableStream) {
    if (file.locked) refuse('file', 'is locked by another reader');
    source = { ...named, size, path: ['input', size === undefined ? 'file' : 'size'], once: true, open: () => piecesOf(file) };
  } else if (typeof file?.path === 'string' && file.path !== '') {
    source = await ofPath(file.path, input, (message) => refuse('file.path', message));
  } else refuse('file', 'must be a Blob, a Uint8Array, a ReadableStream or { path }');
  if (source?.filename === '') refuse('filename', 'is required, because the file has no name');
  if (source?.size !== undefined && size !== undefined && size !== source.size)
    refuse('size', `must be ${source.size}, the size of the file`);
  if (issues.length > 0 || !source) throw new InputError(issues, context);
  return source;
}

/** The reason why a file cannot be read: the system's error code, or the name of the error. */
export function unreadable(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return `cannot be read (${typeof code === 'string' ? code : (name ?? 'unknown reason')})`;
}

/** Reads one byte. A Blob of a file fails if the file was changed or removed. */
export const firstByte = (blob: Blob): Promise<ArrayBuffer> => blob.slice(0, 1).arrayBuffer();

const ofBlob = (blob: Blob) => ({ size: blob.size, path: ['input', 'file'], once: false, blob, open: () => piecesOf(blob.stream()) });

/** A file in Node, read in chunks. `fs` is not imported statically, because other runtimes do not have it. */
async function ofPath(path: string, { filename, type }: AssetUpload, refuse: (message: string) => void): Promise<Source | undefined> {
  const fs = (globalThis as { process?: Process }).process?.getBuiltinModule?.('node:fs');
  if (!fs) return void refuse('can only be read in Node: pass a Blob or a stream');
  try {
    const found = await fs.promises.stat(path);
    if (!found.isFile()) return void refuse('must be the path of a file');
    const { size } = found;
    return {
      filename: filename ?? path.replace(/^.*[\\/]/, ''),
      type: type ?? OCTETS,
      size,
      path: ['input', 'file', 'path'],
      once: false,
      open: () => piecesOfFile(fs, path, size),
    };
  } catch (error) {
    return void refuse(`cannot be opened (${(error as { code?: string }).code ?? 'unknown reason'})`);
  }
}

/** Reads a file whose size must not have changed. */
function piecesOfFile(fs: FileSystem, path: string, size: number): Pieces {
  let opened: Promise<OpenFile> | undefined;
  const close = () => void opened?.then((file) => file.close()).catch(() => undefined);
  return {
    async *[Symbol.asyncIterator]() {
      opened = fs.promises.open(path);
      const file = await opened;
      try {
        const { size: now } = await file.stat();
        if (now !== size) throw new Unsendable(`has changed from ${size} to ${now} bytes`);
        yield* file.createReadStream();
      } finally {
        close();
      }
    },
    close,
  };
}

/** Some runtimes cannot iterate over a stream, and an iteration cannot be canceled while it waits. */
function piecesOf(stream: ReadableStream<Uint8Array>): Pieces {
  const reader = stream.getReader();
  return {
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield value;
      }
    },
    close: () => void reader.cancel().catch(() => undefined),
  };
}
