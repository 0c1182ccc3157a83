import { uuid } from '../../engine/models/ids.js';
import type { GraphQLModels } from '../../graphql/factories/model.js';
import { sdaPlatform } from '../platform.js';
import { fragments } from './fragments.js';
import { recording, recordingFile } from './recordings.js';
import { session, sessionOwner } from './sessions.js';

export const sdaModels: GraphQLModels = {
  platform: sdaPlatform,
  models: { sessions: session, recordings: recording },
  parts: { SessionOwnerType: sessionOwner, SessionRecordingFileType: recordingFile },
  fragments,
  id: (place, generator) => uuid(generator, place),
};
