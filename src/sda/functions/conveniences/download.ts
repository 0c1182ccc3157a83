import { CallState } from '../../../core/call/index.js';
import type { OperationInfo } from '../../../core/operation/index.js';
import type { WithResponse } from '../../../core/results/index.js';
import { type CallOptions, checkDuration } from '../../../core/settings/index.js';
import { elapsedTime } from '../../../core/time/index.js';
import { fetchRoot } from '../../../graphql/execute/index.js';
import { graphqlContextOf } from '../../../graphql/index.js';
import { operationOf } from '../../../graphql/methods/index.js';
import type * as T from '../../generated/types.js';
import { getRecordingPlaybackUrl } from '../generated/functions.js';
import { type Client, checkCallbacks, convenience, objectOf, readAnswer } from './convenience.js';
import { lengthOf, openFile } from './file-body.js';

/** Options of `recordings.download`. `retry` and `headers` apply to the two requests to the platform. */
export interface DownloadRecordingOptions extends CallOptions {
  /** Aborts the download at any point, also while you read the stream. It rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Timeout of one attempt of a request, and between two chunks of the stream, in milliseconds. Default: the client's. */
  timeout?: number | undefined;
  /** Timeout of the whole download, including the stream, in milliseconds. Default: none. */
  deadline?: number | undefined;
  /** Called after each chunk with the bytes received and the total; `undefined` when it is unknown. An exception ends the stream. */
  onProgress?: ((bytes: number, total: number | undefined) => void) | undefined;
  /** Whether the stream fails when the file does not have the `fileSize` that the platform reports. Default: true. */
  checkSize?: boolean | undefined;
}

/** A recording that is being downloaded. */
export interface RecordingDownload {
  /** The file's bytes. Read the stream to its end or cancel it. Until then, it uses a connection. */
  readonly stream: ReadableStream<Uint8Array>;
  /** The file size in bytes that the platform reports, or else the Content-Length; `undefined` when both are missing. */
  readonly size: number | undefined;
  /** The media type of the response, such as `video/mp4`; `undefined` when it has none. */
  readonly contentType: string | undefined;
}

const ID = 'recordings.download';

/** Only the size: the other fields of the file include a URL that grants write access. */
const FILE_SIZE = /* @__PURE__ */ operationOf([
  ID,
  'query RecordingFileSize($recordingId:String!){readSessionRecording(*){status sessionRecordingFile{fileSize}}}',
]);

const FILE: OperationInfo = { id: 'sda.recordings.download', operation: 'recordings.download', kind: 'GET', effect: 'read' };

/** The fields of a recording that the download needs. */
type SizeOfRecording = Pick<T.Recording, 'status'> & { sessionRecordingFile: { fileSize: number } | null };

/** Validates the size, which the platform may omit. */
function sizeOf(given: unknown): number | undefined {
  if (given === null || given === undefined) return undefined;
  if (!(Number.isInteger(given) && (given as number) >= 0)) throw new TypeError('not a size');
  return given as number;
}

/**
 * Downloads a recording as a stream. See `recordings.download` of the client.
 * @throws PermissionError when the file's URL is refused, for example because it has expired.
 */
export const downloadRecording = /* @__PURE__ */ convenience(
  ID,
  async (
    client: Client,
    variables: T.GetRecordingVariables,
    options: DownloadRecordingOptions = {},
  ): Promise<WithResponse<RecordingDownload>> => {
    checkCallbacks(options);
    const { onProgress, checkSize = true, deadline = Number.POSITIVE_INFINITY, ...shared } = options;
    checkDuration('options.deadline', deadline);
    const { transport } = graphqlContextOf(client);
    const endsAt = elapsedTime(transport.clock) + deadline;
    // At least 1 ms, so that an exceeded deadline is reported as such.
    const left = () => Math.max(1, endsAt - elapsedTime(transport.clock));
    const remainingOptions = () => (deadline === Number.POSITIVE_INFINITY ? shared : { ...shared, deadline: left() });
    const recording = await fetchRoot<SizeOfRecording>(client, FILE_SIZE, variables, remainingOptions());
    const address = await getRecordingPlaybackUrl(client, variables, remainingOptions()).withResponse();
    const context = { platform: 'sda', operation: `sda.${ID}` } as const;
    const { status, size } = readAnswer(context, recording, (data) => ({
      status: objectOf(data).status,
      size: sizeOf(data.sessionRecordingFile?.fileSize),
    }));
    const url = readAnswer(context, address, (data) => data.playbackUrl);
    const call = new CallState(transport, FILE, shared);
    return call.run(async () => {
      const { response, stream } = await openFile({
        call,
        url,
        status,
        signal: shared.signal,
        deadline: left(),
        size,
        checkSize,
        onProgress,
      });
      return {
        data: { stream, size: size ?? lengthOf(response), contentType: response.headers.get('content-type') ?? undefined },
        status: response.status,
        headers: response.headers,
        attempts: recording.attempts + address.attempts + call.attempts,
        requestId: address.requestId,
      };
    });
  },
);
