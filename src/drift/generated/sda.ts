// Made by `npm run codegen`. Do not edit.

import type { SchemaText } from '../graphql/schema-text.js';

export const schema: SchemaText = {
  roots: {
    query: 'Query',
    mutation: 'Mutation',
  },
  types: {
    EmailType: 'value:String!',
    HubConfigType: 'hubConfigId:String! recordingEnabled:Boolean! retentionDays:Int!',
    Mutation: 'getRecordingPlaybackUrl:PlaybackUrlResponseType! startSession:StartSessionResponseType! updateHubConfig:HubConfigType!',
    PaginatedSessionResponseType: 'itemCount:Int! items:[SessionResponseType!]! pages:Int!',
    PlaybackUrlResponseType: 'playbackUrl:String! recordingId:String! thumbnailUrl:String',
    Query: 'readAllSessionRecordings:[SessionRecordingType!]! readAllSessions:PaginatedSessionResponseType! readAllSessionsByTenantId:PaginatedSessionResponseType! readHubConfig:HubConfigType! readSession:SessionResponseType! readSessionRecording:SessionRecordingType! readSessionRecordingsBySession:[SessionRecordingType!]!',
    SessionOwnerType: 'tenantId:String! tenantName:String userEmail:EmailType! userId:String! userName:String!',
    SessionRecordingFileType: 'fileDownloadUrl:String! fileExtension:String! fileKey:String! fileName:String! fileSize:Int! fileUploadUrl:String!',
    SessionRecordingType: 'createdAtTimestampMs:Long creationUserId:String duration:Int failureReason:String ideConfigId:String playbackUrl:String plcVendor:String sessionId:String! sessionRecordingFile:SessionRecordingFileType sessionRecordingId:String! status:RecordingStatus! thumbnailKey:String thumbnailUrl:String updatedAtTimestampMs:Long',
    SessionResponseType: 'creationTimestamp:DateTime creationUserId:String deleteUserId:String idleTime:Int! instanceId:String! language:String meteringReservationId:String objectVersion:Int ownerId:String projectId:String reservationId:String sessionDurationMs:Int sessionEndTimestamp:String sessionEndTimestampMs:Long sessionId:String! sessionMetadata:JSON sessionOwner:SessionOwnerType sessionStartTimestamp:String sessionStartTimestampMs:Long sessionType:SessionType! sessionVisibility:SessionVisibility! status:SessionStatus! streamingUrl:String supportedIdes:[String!] tenantId:String updateTimestamp:DateTime updateUserId:String versionId:String websocketChannel:String',
    StartSessionResponseType: 'sessionId:String! streamingUrl:String! websocketChannel:String!',
  },
  enums: {
    RecordingStatus: 'EXPIRED FAILED PENDING READY UPLOADING',
    SessionStatus: 'ACTIVE ENDED FAILED INACTIVE PENDING READY WARM_POOL',
    SessionType: 'CUSTOM DEFAULT',
    SessionVisibility: 'DEFAULT PRIVATE PUBLIC',
  },
  possible: {
  },
};
