// Made by `npm run codegen`. Do not edit.

import type { ShippedDocument } from '../documents.js';

export const documents: readonly ShippedDocument[] = [
  ["fragments/hub","fragment HubConfig on HubConfigType{hubConfigId recordingEnabled retentionDays}"],
  ["fragments/recording","fragment Recording on SessionRecordingType{...RecordingSummary sessionRecordingFile{fileDownloadUrl}thumbnailUrl playbackUrl}"],
  ["fragments/recordingSummary","fragment RecordingSummary on SessionRecordingType{sessionRecordingId sessionId sessionRecordingFile{fileName fileSize fileExtension fileKey}status duration createdAtTimestampMs updatedAtTimestampMs creationUserId plcVendor ideConfigId failureReason thumbnailKey}"],
  ["fragments/session","fragment Session on SessionResponseType{...SessionSummary streamingUrl websocketChannel}"],
  ["fragments/sessionSummary","fragment SessionSummary on SessionResponseType{sessionId status objectVersion creationUserId updateUserId deleteUserId creationTimestamp updateTimestamp reservationId meteringReservationId instanceId projectId versionId ownerId tenantId sessionOwner{userId userName userEmail{value}tenantId tenantName}sessionType sessionVisibility sessionStartTimestamp sessionEndTimestamp sessionDurationMs sessionMetadata supportedIdes language idleTime}"],
  ["hub/get","query GetHubConfig{readHubConfig{...HubConfig}}","A1wKosAo1h"],
  ["hub/update","mutation UpdateHubConfig($input:UpdateHubConfigInput!)@effect(is:IDEMPOTENT){updateHubConfig(input:$input){...HubConfig}}","dl6gVX2Mja"],
  ["recordings/get","query GetRecording($recordingId:String!){readSessionRecording(recordingId:$recordingId){...Recording}}","AK4SRohm0r"],
  ["recordings/list","query ListRecordings{readAllSessionRecordings{...RecordingSummary}}","-PUb627NgG"],
  ["recordings/listBySession","query ListRecordingsBySession($sessionId:String!$statuses:[RecordingStatus!]){readSessionRecordingsBySession(sessionId:$sessionId statuses:$statuses){...RecordingSummary}}","coBTRHAqRl"],
  ["recordings/playbackUrl","mutation GetRecordingPlaybackUrl($recordingId:String!)@effect(is:READ){getRecordingPlaybackUrl(recordingId:$recordingId){recordingId playbackUrl thumbnailUrl}}","LMZ2_XxSON"],
  ["sessions/get","query GetSession($sessionId:String!){readSession(sessionId:$sessionId){...Session}}","jGnC6yHxDo"],
  ["sessions/list","query ListSessions($pagination:PaginationInputType!$statuses:[SessionStatus!])@paginate(shape:PAGE argument:\"pagination\" key:\"sessionId\"){readAllSessions(pagination:$pagination statuses:$statuses){items{...SessionSummary}pages itemCount}}","K5Tz40sqVP"],
  ["sessions/listByTenant","query ListSessionsByTenant($tenantId:String!$pagination:PaginationInputType!$statuses:[SessionStatus!])@paginate(shape:PAGE argument:\"pagination\" key:\"sessionId\"){readAllSessionsByTenantId(tenantId:$tenantId pagination:$pagination statuses:$statuses){items{...SessionSummary}pages itemCount}}","gzxfAkpG_Z"],
  ["sessions/start","mutation StartSession($input:StartSessionInput!)@effect(is:WRITE once:true){startSession(input:$input){streamingUrl sessionId websocketChannel}}","M4BOcx22RP"],
];
