// Made by `npm run codegen`. Do not edit.

/** Both members are required; there are no defaults. */
export type PaginationInputType = {
    /** Whether the first page is 0 or 1 is not stated. */
    page: number;
    /** Sessions per page. No maximum is stated. */
    pageSize: number;
};
/** The reference names the values only; the meanings below are our reading. */
export type RecordingStatus = 'EXPIRED'
/** See `failureReason`. */
 | 'FAILED'
/** Announced, nothing uploaded yet. */
 | 'PENDING'
/** Can be played back. */
 | 'READY'
/** The file is on its way. */
 | 'UPLOADING' | (string & {});
/**
 * The reference names the values only, without an order; the meanings below are our reading:
 * PENDING, then READY, then ACTIVE and INACTIVE in turn, then ENDED; FAILED at any time. More values may come.
 */
export type SessionStatus = 'ACTIVE'
/** Final. */
 | 'ENDED'
/** Final. */
 | 'FAILED'
/** Nobody is active; the idle timeout runs. */
 | 'INACTIVE'
/** The machine is being prepared. */
 | 'PENDING'
/** Can be joined; nobody has yet. */
 | 'READY'
/** Started in advance and not yet given to an owner. */
 | 'WARM_POOL' | (string & {});
/** What the values change is not stated. */
export type SessionType = 'CUSTOM' | 'DEFAULT' | (string & {});
/** Who can see a session under each value is not stated. */
export type SessionVisibility = 'DEFAULT' | 'PRIVATE' | 'PUBLIC' | (string & {});
export type StartSessionInput = {
    /** Language of the IDE as an IETF tag. */
    language?: string | null | undefined;
    /** A project of the Assets API. */
    projectId: string;
    /**
     * Its effect is not stated: it may reopen a session or name a new one. Do not rely on it to make a repeated call
     * harmless.
     */
    sessionId?: string | null | undefined;
    /** A saved version of that project. */
    versionId: string;
};
/** What an explicit null does is not stated: leave out a member to keep its value. */
export type UpdateHubConfigInput = {
    /** False stops recording the tenant's sessions. */
    recordingEnabled?: boolean | null | undefined;
    /** Days a recording is kept. No range is stated. */
    retentionDays?: number | null | undefined;
};
export type HubConfig = {
    /** Always `default`. */
    hubConfigId: string;
    /** False: sessions of the tenant are not recorded. */
    recordingEnabled: boolean;
    /** Days a recording is kept. */
    retentionDays: number;
};
export type Recording = ({
    /** Treat as a short-lived secret. */
    thumbnailUrl: string | null;
    /** Treat as a short-lived secret. `getRecordingPlaybackUrl` always hands out one. */
    playbackUrl: string | null;
    /** Name, size and URLs of the file; null if there is no file. */
    sessionRecordingFile: {
        fileDownloadUrl: string;
    } | null;
} & RecordingSummary);
export type RecordingSummary = {
    sessionRecordingId: string;
    sessionId: string;
    status: RecordingStatus;
    /** Length of the recording; the unit is not stated. */
    duration: number | null;
    /** By its name, milliseconds since the Unix epoch. */
    createdAtTimestampMs: number | bigint | null;
    /** By its name, milliseconds since the Unix epoch. */
    updatedAtTimestampMs: number | bigint | null;
    creationUserId: string | null;
    /** Vendor of the programmable logic controller (PLC); free text. */
    plcVendor: string | null;
    ideConfigId: string | null;
    /** Text for people; goes with status FAILED. */
    failureReason: string | null;
    /** Key of the preview image in the platform's storage, not a URL. */
    thumbnailKey: string | null;
    /** Name, size and URLs of the file; null if there is no file. */
    sessionRecordingFile: {
        fileName: string;
        /** By its name, bytes. As a 32-bit integer it cannot express a file of 2 GiB or more. */
        fileSize: number;
        fileExtension: string;
        /** Key of the file in the platform's storage, not a URL. */
        fileKey: string;
    } | null;
};
export type Session = ({
    /** Opens the IDE for whoever holds it: treat as a short-lived secret. By our reading null while nobody can join. */
    streamingUrl: string | null;
    /** Name of a channel; treat as a secret. Host, protocol and messages are not published. */
    websocketChannel: string | null;
} & SessionSummary);
export type SessionSummary = {
    sessionId: string;
    status: SessionStatus;
    /** Revision of the record, for optimistic locking. No operation takes it back. */
    objectVersion: number | null;
    creationUserId: string | null;
    updateUserId: string | null;
    /** Null as long as nobody deleted the session. */
    deleteUserId: string | null;
    creationTimestamp: string | null;
    updateTimestamp: string | null;
    reservationId: string | null;
    /** By its name, the record under which usage is metered. */
    meteringReservationId: string | null;
    instanceId: string;
    /** By our reading null in the warm pool. */
    projectId: string | null;
    /** By our reading null in the warm pool. */
    versionId: string | null;
    /** By our reading null in the warm pool. */
    ownerId: string | null;
    tenantId: string | null;
    sessionType: SessionType;
    sessionVisibility: SessionVisibility;
    /** A plain string: its format is not stated. */
    sessionStartTimestamp: string | null;
    /** A plain string: its format is not stated. By our reading null until the session is over. */
    sessionEndTimestamp: string | null;
    /** Milliseconds. As a 32-bit integer it ends at 24.8 days. */
    sessionDurationMs: number | null;
    /** Free-form; no shape is published. */
    sessionMetadata: Record<string, unknown> | null;
    /** Names of IDEs as free text; no list of them is published. */
    supportedIdes: Array<string> | null;
    /** Language of the IDE as an IETF tag, for example `de-DE`. */
    language: string | null;
    /** Seconds without activity after which the session times out. */
    idleTime: number;
    /** By our reading null in the warm pool. */
    sessionOwner: {
        userId: string;
        userName: string;
        tenantId: string;
        tenantName: string | null;
        userEmail: {
            /** The address itself. */
            value: string;
        };
    } | null;
};
export type GetHubConfigVariables = {
    [key: string]: never;
};
export type GetHubConfig = {
    /** Recording settings of the tenant that the token belongs to. */
    readHubConfig: HubConfig;
};
export type UpdateHubConfigVariables = {
    input: UpdateHubConfigInput;
};
export type UpdateHubConfig = {
    /** Change the tenant's recording settings and get all of them back. */
    updateHubConfig: HubConfig;
};
export type GetRecordingVariables = {
    /** `sessionRecordingId` of the recording. */
    recordingId: string;
};
export type GetRecording = {
    /** One recording. An unknown id is an error, never null. */
    readSessionRecording: Recording;
};
export type ListRecordingsVariables = {
    [key: string]: never;
};
export type ListRecordings = {
    /** Recordings of all sessions, as one list without paging. `sessionRecordingFile` can hold a download and an upload URL for every one of them: select these only where they are needed. */
    readAllSessionRecordings: Array<RecordingSummary>;
};
export type ListRecordingsBySessionVariables = {
    sessionId: string;
    /** Keep only recordings in one of these statuses; null keeps all. */
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
    /** URLs to watch a recording. A mutation by kind only: it takes nothing but the id and hands out URLs, so repeating it is safe. Ask again instead of storing the answer. */
    getRecordingPlaybackUrl: {
        recordingId: string;
        /** Opens the recording for whoever holds it: treat as a short-lived secret. */
        playbackUrl: string;
        /** Preview image; null if there is none. Treat as a short-lived secret. */
        thumbnailUrl: string | null;
    };
};
export type GetSessionVariables = {
    sessionId: string;
};
export type GetSession = {
    /** One session. An unknown id is an error, never null. Polling this is the only documented way to follow a session. */
    readSession: Session;
};
export type ListSessionsVariables = {
    pagination: PaginationInputType;
    /** Keep only sessions in one of these statuses; null keeps all. */
    statuses?: Array<SessionStatus> | null | undefined;
};
export type ListSessions = {
    /** Sessions, one page at a time. The order of the items is not stated. */
    readAllSessions: {
        /** By its name, the number of pages. */
        pages: number;
        /** By its name, the number of sessions on all pages together. */
        itemCount: number;
        items: Array<SessionSummary>;
    };
};
export type ListSessionsByTenantVariables = {
    tenantId: string;
    pagination: PaginationInputType;
    /** Keep only sessions in one of these statuses; null keeps all. */
    statuses?: Array<SessionStatus> | null | undefined;
};
export type ListSessionsByTenant = {
    /** Sessions of one tenant, one page at a time. Which tenants a token may name is not stated. */
    readAllSessionsByTenantId: {
        /** By its name, the number of pages. */
        pages: number;
        /** By its name, the number of sessions on all pages together. */
        itemCount: number;
        items: Array<SessionSummary>;
    };
};
export type StartSessionVariables = {
    input: StartSessionInput;
};
export type StartSession = {
    /** Start an IDE session for one version of a project. Usage is metered and every call may start another session, so never repeat it blindly. No operation stops a session: it ends by its idle timeout or in the SDA Console. */
    startSession: {
        /** Opens the IDE for whoever holds it: treat as a short-lived secret. */
        streamingUrl: string;
        sessionId: string;
        /** Name of a channel; treat as a secret. Host, protocol and messages are not published. */
        websocketChannel: string;
    };
};
