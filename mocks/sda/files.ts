import type { MockRow, Tables } from '../graphql/tables.js';
import type { World } from './resolvers/lifecycle.js';

/** The default URL of the files of recordings, which differs from the platform's host. */
export const FILES_URL = 'https://files.example.com';

/** How long a URL is valid. */
const VALID_MS = 15 * 60_000;
const PIECE = 65_536;

const grants = (tables: Tables) => tables.of('FileGrant');

/** A signed URL that is valid for a limited time, as cloud storage uses. */
export function grantFile({ tables, now }: World, fileKey: string): string {
  const { id } = grants(tables).insert({ fileKey, endsAt: now().getTime() + VALID_MS });
  const store = tables.of('FileStore').get('default');
  return `${store?.url ?? FILES_URL}/${fileKey}?X-Amz-Expires=${VALID_MS / 1000}&X-Amz-Signature=${id}`;
}

/** Responds to a request for a file. Anyone with the signed URL can download it, until the URL expires. */
export function serveFile({ tables, now }: World, request: Request, filesUrl: string): Response {
  const url = new URL(request.url);
  const fileKey = (url.origin + url.pathname).slice(filesUrl.length + 1);
  const grant = grants(tables).get(url.searchParams.get('X-Amz-Signature') ?? '');
  if (grant?.fileKey !== fileKey) return refuse(403, 'SignatureDoesNotMatch', 'The signature is not valid for this file.');
  if (now().getTime() >= (grant.endsAt as number)) return refuse(403, 'AccessDenied', 'Request has expired');
  const file = fileOf(tables, fileKey);
  if (!file) return refuse(404, 'NoSuchKey', 'The file does not exist.');
  const size = file.fileSize as number;
  return new Response(bytesOf(fileKey, size), { headers: { 'content-type': 'video/mp4', 'content-length': String(size) } });
}

function fileOf(tables: Tables, fileKey: string): MockRow | undefined {
  const key = (row: MockRow) => (row.sessionRecordingFile as MockRow | undefined)?.fileKey;
  return tables.of('SessionRecordingType').find((row) => key(row) === fileKey)?.sessionRecordingFile as MockRow | undefined;
}

function refuse(status: number, code: string, message: string): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return new Response(body, { status, headers: { 'content-type': 'application/xml' } });
}

/** The content of a file, the same in every run. It is not a real video. */
function bytesOf(fileKey: string, size: number): ReadableStream<Uint8Array> {
  const text = new TextEncoder().encode(`${fileKey}\n`);
  const pattern = Uint8Array.from({ length: PIECE }, (_, at) => text[at % text.length]!);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent >= size) return controller.close();
      const piece = pattern.slice(0, Math.min(PIECE, size - sent));
      sent += piece.length;
      controller.enqueue(piece);
    },
  });
}
