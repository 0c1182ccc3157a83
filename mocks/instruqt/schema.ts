import { lazySchema, type SchemaTraits } from '../graphql/schema.js';
import { sdl } from '../graphql/sdl.js';

/** Enums whose values the reference lists only in part, so other values are accepted. */
const OPEN_ENUMS = [
  'AccessSetting',
  'AuthType',
  'ChatChannelType',
  'ConditionType',
  'CustomResourceDataType',
  'CustomResourceInputSource',
  'ErrorCode',
  'HostImageStatus',
  'LabSessionEventType',
  'LabSessionStatus',
  'LearnerEventTypes',
  'Mode',
  'RecommendationType',
  'ScopeName',
  'Strategy',
  'TrackInviteShareMethod',
  'TrackStopReason',
  'UserSegment',
  'UserType',
];

export const instruqtTraits: SchemaTraits = { times: ['Time'], openEnums: OPEN_ENUMS };

export const instruqtSchema = lazySchema(sdl.instruqt, instruqtTraits);
