// Made by `npm run codegen`. Do not edit.

/** Both members are required and have no defaults. */
export type PaginationInputType = {
    /** It is not documented whether the first page is 0 or 1. */
    page: number;
    /** Sessions per page. The maximum is not documented. */
    pageSize: number;
};
/** The reference contains only the names of the values. The meanings below are our reading. */
export type RecordingStatus = 'EXPIRED'
/** See `failureReason`. */
 | 'FAILED'
/** Created; the upload has not started. */
 | 'PENDING'
/** The recording can be played. */
 | 'READY'
/** The upload is in progress. */
 | 'UPLOADING' | (string & {});
/**
 * The reference contains only the names of the values, without an order. The meanings below are our reading: PENDING, then
 * READY, then alternately ACTIVE and INACTIVE, then ENDED; FAILED at any time. More values may be added.
 */
export type SessionStatus = 'ACTIVE'
/** Final. */
 | 'ENDED'
/** Final. */
 | 'FAILED'
/** No user is active. The idle timeout is running. */
 | 'INACTIVE'
/** The machine is being prepared. */
 | 'PENDING'
/** Can be joined. No user has joined yet. */
 | 'READY'
/** Started in advance and not yet assigned to an owner. */
 | 'WARM_POOL' | (string & {});
/** The effect of the values is not documented. */
export type SessionType = 'CUSTOM' | 'DEFAULT' | (string & {});
/** It is not documented who can see a session with each value. */
export type SessionVisibility = 'DEFAULT' | 'PRIVATE' | 'PUBLIC' | (string & {});
export type StartSessionInput = {
    /** Language of the IDE as an IETF tag. */
    language?: string | null | undefined;
    /** A project of the Assets API. */
    projectId: string;
    /**
     * Its effect is not documented. It may reopen a session or set the id of a new one. It does not make the call safe to
     * repeat.
     */
    sessionId?: string | null | undefined;
    /** A saved version of that project. */
    versionId: string;
};
/** The effect of an explicit null is not documented. Omit a member to leave its value unchanged. */
export type UpdateHubConfigInput = {
    /** False disables recording of the tenant's sessions. */
    recordingEnabled?: boolean | null | undefined;
    /** Number of days that recordings are retained. The range is not documented. */
    retentionDays?: number | null | undefined;
};
export type HubConfig = {
    /** Always `default`. */
    hubConfigId: string;
    /** False: sessions of the tenant are not recorded. */
    recordingEnabled: boolean;
    /** Number of days that recordings are retained. */
    retentionDays: number;
};
export type Recording = ({
    /** Treat as a short-lived secret. */
    thumbnailUrl: string | null;
    /** Treat as a short-lived secret. `getRecordingPlaybackUrl` always returns one. */
    playbackUrl: string | null;
    /** Name, size and URLs of the file; null without a file. */
    sessionRecordingFile: {
        fileDownloadUrl: string;
    } | null;
} & RecordingSummary);
export type RecordingSummary = {
    sessionRecordingId: string;
    sessionId: string;
    status: RecordingStatus;
    /** Length of the recording; the unit is not documented. */
    duration: number | null;
    /** By its name, milliseconds since the Unix epoch. */
    createdAtTimestampMs: number | bigint | null;
    /** By its name, milliseconds since the Unix epoch. */
    updatedAtTimestampMs: number | bigint | null;
    creationUserId: string | null;
    /** Vendor of the programmable logic controller (PLC); free text. */
    plcVendor: string | null;
    ideConfigId: string | null;
    /** Message for display. Set if the status is FAILED. */
    failureReason: string | null;
    /** Key of the preview image in the platform's storage, not a URL. */
    thumbnailKey: string | null;
    /** Name, size and URLs of the file; null without a file. */
    sessionRecordingFile: {
        fileName: string;
        /** By its name, bytes. A 32-bit integer cannot represent a file of 2 GiB or more. */
        fileSize: number;
        fileExtension: string;
        /** Key of the file in the platform's storage, not a URL. */
        fileKey: string;
    } | null;
};
export type Session = ({
    /** Anyone with this URL can open the IDE: treat as a short-lived secret. By our reading, null while the session cannot be joined. */
    streamingUrl: string | null;
    /** Name of a channel; treat as a secret. Host, protocol and messages are not documented. */
    websocketChannel: string | null;
} & SessionSummary);
export type SessionSummary = {
    sessionId: string;
    status: SessionStatus;
    /** Revision of the record, for optimistic locking. No operation accepts it as an argument. */
    objectVersion: number | null;
    creationUserId: string | null;
    updateUserId: string | null;
    /** Null unless the session was deleted. */
    deleteUserId: string | null;
    creationTimestamp: string | null;
    updateTimestamp: string | null;
    reservationId: string | null;
    /** By its name, the usage record. */
    meteringReservationId: string | null;
    instanceId: string;
    /** By our reading, null in the warm pool. */
    projectId: string | null;
    /** By our reading, null in the warm pool. */
    versionId: string | null;
    /** By our reading, null in the warm pool. */
    ownerId: string | null;
    tenantId: string | null;
    sessionType: SessionType;
    sessionVisibility: SessionVisibility;
    /** A string; its format is not documented. */
    sessionStartTimestamp: string | null;
    /** A string; its format is not documented. By our reading, null until the session ends. */
    sessionEndTimestamp: string | null;
    /** Milliseconds. The maximum of a 32-bit integer is 24.8 days. */
    sessionDurationMs: number | null;
    /** Free-form; the shape is not documented. */
    sessionMetadata: Record<string, unknown> | null;
    /** Names of IDEs as free text; the values are not documented. */
    supportedIdes: Array<string> | null;
    /** Language of the IDE as an IETF tag, for example `de-DE`. */
    language: string | null;
    /** Seconds without activity after which the session times out. */
    idleTime: number;
    /** By our reading, null in the warm pool. */
    sessionOwner: {
        userId: string;
        userName: string;
        tenantId: string;
        tenantName: string | null;
        userEmail: {
            /** The URL. */
            value: string;
        };
    } | null;
};
export type GetHubConfigVariables = {
    [key: string]: never;
};
export type GetHubConfig = {
    /** Recording settings of the tenant of the token. */
    readHubConfig: HubConfig;
};
export type UpdateHubConfigVariables = {
    input: UpdateHubConfigInput;
};
export type UpdateHubConfig = {
    /** Change the tenant's recording settings. Returns all settings. */
    updateHubConfig: HubConfig;
};
export type GetRecordingVariables = {
    /** `sessionRecordingId` of the recording. */
    recordingId: string;
};
export type GetRecording = {
    /** One recording. Returns an error for an unknown id, never null. */
    readSessionRecording: Recording;
};
export type ListRecordingsVariables = {
    [key: string]: never;
};
export type ListRecordings = {
    /** Recordings of all sessions, as one list without paging. `sessionRecordingFile` can contain a download URL and an upload URL for each recording: select these only when necessary. */
    readAllSessionRecordings: Array<RecordingSummary>;
};
export type ListRecordingsBySessionVariables = {
    sessionId: string;
    /** Only recordings with one of these statuses; null for all. */
    statuses?: Array<RecordingStatus> | null | undefined;
};
export type ListRecordingsBySession = {
    /** Recordings of one session, as one list without paging. */
    readSessionRecordingsBySession: Array<RecordingSummary>;
};
export type GetRecordingPlaybackUrlVariables = {
    /** `sessionRecordingId` of the recording. */
    recordingId: string;
};
export type GetRecordingPlaybackUrl = {
    /** URLs to watch a recording. Although it is a mutation, it only returns URLs for an id, so it is safe to repeat. Call it again instead of storing the result. */
    getRecordingPlaybackUrl: {
        recordingId: string;
        /** Anyone with this URL can open the recording: treat as a short-lived secret. */
        playbackUrl: string;
        /** Preview image; null without one. Treat as a short-lived secret. */
        thumbnailUrl: string | null;
    };
};
export type GetSessionVariables = {
    sessionId: string;
};
export type GetSession = {
    /** One session. Returns an error for an unknown id, never null. Polling this query is the only documented way to follow a session. */
    readSession: Session;
};
export type ListSessionsVariables = {
    pagination: PaginationInputType;
    /** Only sessions with one of these statuses; null for all. */
    statuses?: Array<SessionStatus> | null | undefined;
};
export type ListSessions = {
    /** Sessions, one page at a time. The order is not documented. */
    readAllSessions: {
        /** By its name, the number of pages. */
        pages: number;
        /** By its name, the total number of sessions on all pages. */
        itemCount: number;
        items: Array<SessionSummary>;
    };
};
export type ListSessionsByTenantVariables = {
    tenantId: string;
    pagination: PaginationInputType;
    /** Only sessions with one of these statuses; null for all. */
    statuses?: Array<SessionStatus> | null | undefined;
};
export type ListSessionsByTenant = {
    /** Sessions of one tenant, one page at a time. It is not documented which tenants a token can access. */
    readAllSessionsByTenantId: {
        /** By its name, the number of pages. */
        pages: number;
        /** By its name, the total number of sessions on all pages. */
        itemCount: number;
        items: Array<SessionSummary>;
    };
};
export type StartSessionVariables = {
    input: StartSessionInput;
};
export type StartSession = {
    /** Start an IDE session for one version of a project. Usage is metered, and every call may start another session: before you repeat it, check for a new session. No operation stops a session. It ends after its idle timeout or in the SDA Console. */
    startSession: {
        /** Anyone with this URL can open the IDE: treat as a short-lived secret. */
        streamingUrl: string;
        sessionId: string;
        /** Name of a channel; treat as a secret. Host, protocol and messages are not documented. */
        websocketChannel: string;
    };
};
