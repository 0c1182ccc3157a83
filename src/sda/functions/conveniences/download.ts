import { type CallOptions, checkDuration, type WithResponse } from '../../../core/call/index.js';
import type { OperationInfo } from '../../../core/operation/index.js';
import { fetchRoot, graphqlContextOf, operationOf } from '../../../graphql/index.js';
import type { SdaContext } from '../../context.js';
import type * as T from '../../generated/types.js';
import { getRecordingPlaybackUrl } from '../generated/functions.js';
import { type Client, convenience } from './convenience.js';
import { lengthOf, openFile } from './file-body.js';

/** Options of `recordings.download`. `retry` and `headers` are those of the two requests to the platform. */
export interface DownloadRecordingOptions extends CallOptions {
  /** Ends the download in any phase, also while the stream is read; it fails with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt of a request, and the longest that the stream may wait for its next bytes. Default: the client's. */
  timeout?: number | undefined;
  /** Milliseconds for the whole download, the stream to its end included. Default: none. */
  deadline?: number | undefined;
  /** Told after each piece how many bytes have come, and how many there are; `undefined` when nobody says. What it throws ends the stream. */
  onProgress?: ((bytes: number, total: number | undefined) => void) | undefined;
  /** Whether the stream fails when the file is not as long as the platform says it is (`fileSize`, by its name in bytes). Default: true. */
  checkSize?: boolean | undefined;
}

/** A recording on its way. */
export interface RecordingDownload {
  /** The file's bytes. Read it to its end or cancel it: until then it holds a connection. */
  readonly stream: ReadableStream<Uint8Array>;
  /** Bytes of the file, by what the platform says of it or else by the answer's own length; `undefined` when neither does. */
  readonly size: number | undefined;
  /** The answer's media type, such as `video/mp4`; `undefined` when it has none. */
  readonly contentType: string | undefined;
}

const ID = 'recordings.download';

/** The size alone: with the whole of the file would come a URL that grants writing. */
const FILE_SIZE = /* @__PURE__ */ operationOf([
  ID,
  'query RecordingFileSize($recordingId:String!){readSessionRecording(*){status sessionRecordingFile{fileSize}}}',
]);

const FILE: OperationInfo = { id: 'sda.recordings.download', operation: 'recordings.download', kind: 'GET', effect: 'read' };

/** What is asked of a recording before its file. */
type SizeOfRecording = Pick<T.Recording, 'status'> & { sessionRecordingFile: { fileSize: number } | null };

/**
 * Downloads a recording as a stream. See `recordings.download` of the client.
 * @throws PermissionError when the file's URL is refused, as one that has expired is.
 */
export const downloadRecording = /* @__PURE__ */ convenience(
  ID,
  async (
    client: Client,
    variables: T.GetRecordingVariables,
    options: DownloadRecordingOptions = {},
  ): Promise<WithResponse<RecordingDownload>> => {
    const { onProgress, checkSize = true, deadline = Number.POSITIVE_INFINITY, ...shared } = options;
    checkDuration('options.deadline', deadline);
    const { transport, fetch } = graphqlContextOf(client) as SdaContext;
    const endsAt = transport.clock.now() + deadline;
    // What is used up already leaves a moment, in which the deadline is noticed.
    const left = () => Math.max(1, endsAt - transport.clock.now());
    const ask = () => (deadline === Number.POSITIVE_INFINITY ? shared : { ...shared, deadline: left() });
    const recording = await fetchRoot<SizeOfRecording>(client, FILE_SIZE, variables, ask());
    const address = await getRecordingPlaybackUrl(client, variables, ask()).withResponse();
    const { status, sessionRecordingFile: file } = recording.data;
    const call = transport.start(FILE, shared);
    return call.run(async () => {
      const { response, stream } = await openFile({
        call,
        fetch: fetch ?? globalThis.fetch,
        url: address.data.playbackUrl,
        status,
        signal: shared.signal,
        deadline: left(),
        size: file?.fileSize,
        checkSize,
        onProgress,
      });
      return {
        data: { stream, size: file?.fileSize ?? lengthOf(response), contentType: response.headers.get('content-type') ?? undefined },
        status: response.status,
        headers: response.headers,
        attempts: recording.attempts + address.attempts + call.attempts,
        requestId: address.requestId,
      };
    });
  },
);
