// Made by `npm run codegen`. Do not edit.

/** Who may use an invite. Three values; one is known. Error texts speak of AnyoneLeavingDetails, in unknown spelling. */
export type AccessSetting = 'anyone' | (string & {});
/**
 * Which authorization system decides for a team: the old one or FGA. Four values, one known; the others stand for FGA
 * answering with the old one compared silently, the reverse, and FGA off.
 */
export type AuthType = 'FGA_ONLY' | (string & {});
/** An AWS account that every sandbox of the track gets. */
export type AwsAccountConfigInput = {
    /** IAM policy of the admin account. */
    admin_iam_policy?: string | null | undefined;
    /** Managed IAM policies of the admin account. */
    admin_managed_policies?: Array<string> | null | undefined;
    /** Whether the learner sees the account. */
    expose_to_user?: boolean | null | undefined;
    /** IAM policy of the learner's account; may be empty. */
    iam_policy?: string | null | undefined;
    id?: string | null | undefined;
    /** Managed IAM policies of the learner's account. */
    managed_policies?: Array<string> | null | undefined;
    name?: string | null | undefined;
    /** AWS regions to enable. */
    regions?: Array<string> | null | undefined;
    /** Service control policy over the account; may be empty. */
    scp_policy?: string | null | undefined;
    /** AWS services to enable. */
    services?: Array<string> | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
};
/** An Azure subscription that every sandbox of the track gets. */
export type AzureSubscriptionConfigInput = {
    /** Azure roles of the admin user. */
    admin_roles?: Array<string> | null | undefined;
    /** Whether the learner sees the subscription. */
    expose_to_user?: boolean | null | undefined;
    id?: string | null | undefined;
    name?: string | null | undefined;
    /** Azure regions to enable. */
    regions?: Array<string> | null | undefined;
    /** Azure roles of the learner. */
    roles?: Array<string> | null | undefined;
    /** Azure services to enable. */
    services?: Array<string> | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
    /** True creates a directory user and nothing else. */
    user_only?: boolean | null | undefined;
};
export type BlueprintInput = {
    /** Where in the repository the blueprint lies. */
    path?: string | null | undefined;
    /** URL of the Git repository. */
    repository: string;
    /** What the blueprint needs in order to start. */
    resources?: unknown;
    variables: Array<unknown>;
};
/** One step of a track, as written. Everything is optional here; the server demands what it needs. */
export type ChallengeInput = {
    /** Quiz only: the choices offered. */
    answers?: Array<string> | null | undefined;
    /** The task, in Markdown; for a quiz, the question. */
    assignment?: string | null | undefined;
    /** Checks against virtual browsers. */
    browserScripts?: Array<VirtualBrowserCheckInput> | null | undefined;
    /** Unused at present. */
    difficulty?: string | null | undefined;
    enhancedLoading?: boolean | null | undefined;
    id?: string | null | undefined;
    /** Position in the track, from 0. */
    index?: number | null | undefined;
    labConfig?: ChallengeLabConfigInput | null | undefined;
    notes?: Array<ChallengeNoteInput> | null | undefined;
    scripts?: Array<ChallengeScriptInput> | null | undefined;
    /** Shows in the browser's address bar. */
    slug?: string | null | undefined;
    /** Quiz only: positions of the right answers. */
    solution?: Array<number> | null | undefined;
    tabs?: Array<ChallengeTabInput> | null | undefined;
    /** Learners see it while the challenge is still locked. */
    teaser?: string | null | undefined;
    /** How long the challenge may take. A track lives as long as its challenges' limits add up to. */
    timelimit?: number | null | undefined;
    title?: string | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
    /** challenge or quiz; a plain string here. */
    type?: string | null | undefined;
};
/** Layout of a challenge; the track's layout can override it. */
export type ChallengeLabConfigInput = {
    /** A layout of one's own: JSON in a string. */
    customLayout?: string | null | undefined;
    defaultLayout?: DefaultLabLayout | null | undefined;
    defaultLayoutSidebarSize?: number | null | undefined;
};
/** Shown while the infrastructure of a challenge is created: Markdown, a picture or a video. */
export type ChallengeNoteInput = {
    /** Id of the owning challenge. */
    challenge?: string | null | undefined;
    /** Markdown of a text note. */
    contents?: string | null | undefined;
    id?: string | null | undefined;
    /** Position, from 0. */
    index?: number | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
    type?: ChallengeNoteType | null | undefined;
    /** Of the picture or video. */
    url?: string | null | undefined;
};
export type ChallengeNoteType = 'image' | 'text' | 'video' | (string & {});
/** A script that runs on a host at one moment of a challenge's life. */
export type ChallengeScriptInput = {
    /** setup, check, cleanup or solve. */
    action?: string | null | undefined;
    /** Id of the owning challenge, it seems; the reference speaks of a track. */
    challenge?: string | null | undefined;
    contents?: string | null | undefined;
    /** Name of a host in the track config. */
    host?: string | null | undefined;
    id?: string | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
};
export type ChallengeStatus = 'checking'
/** Solved. */
 | 'completed'
/** Ready to play. */
 | 'created'
/** The setup script runs. */
 | 'creating'
/** The setup script failed. */
 | 'failed'
/** An earlier challenge must be completed first. */
 | 'locked'
/** Being played. */
 | 'started'
/** May be started. */
 | 'unlocked' | (string & {});
/** What a learner works in: a service, a terminal, a website. */
export type ChallengeTabInput = {
    /** Id of the owning challenge. */
    challenge?: string | null | undefined;
    /** terminal only: first command to run. */
    cmd?: string | null | undefined;
    /** Headers that the proxy adds to requests, it seems: the reference words both header lists alike. */
    custom_headers?: Array<unknown> | null | undefined;
    /** Headers that the proxy adds to responses. */
    custom_response_headers?: Array<unknown> | null | undefined;
    /** Name of a host in the track config. Required for service and terminal. */
    hostname?: string | null | undefined;
    id?: string | null | undefined;
    /** Position, from 0. */
    index?: number | null | undefined;
    /** True opens the tab in a window of its own. */
    new_window?: boolean | null | undefined;
    /** service only. Default: / */
    path?: string | null | undefined;
    /** service only. */
    port?: number | null | undefined;
    title?: string | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
    type?: ChallengeTabType | null | undefined;
    /** website and external only. */
    url?: string | null | undefined;
    /** terminal only: where the shell starts. */
    workdir?: string | null | undefined;
};
export type ChallengeTabType = 'browser'
/** A plain editor. */
 | 'code'
/** A site that refuses frames. */
 | 'external'
/** A form for the learner's opinion. */
 | 'feedback'
/** A port of a host in the track config. */
 | 'service'
/** A shell on a host in the track config. */
 | 'terminal'
/** A site that may be framed. */
 | 'website' | (string & {});
export type ChallengeType = 'challenge'
/** A question with answers to choose from. */
 | 'quiz' | (string & {});
/** How a URL is compared. Four values; one is known. */
export type ConditionType = 'equals' | (string & {});
/** A container host of a track. */
export type ContainerConfigInput = {
    /** Replaces CMD of the image. */
    cmd?: string | null | undefined;
    /** Replaces ENTRYPOINT of the image. */
    entrypoint?: string | null | undefined;
    /** Environment variables inside the host. */
    environment?: Array<EnvironmentInput> | null | undefined;
    id?: string | null | undefined;
    image?: string | null | undefined;
    /** In megabytes. Default: 32 */
    memory?: number | null | undefined;
    /** Serves as host name. */
    name?: string | null | undefined;
    /** Ports to open. */
    ports?: Array<number> | null | undefined;
    /** @deprecated Marked deprecated; memory stands on the config itself. */
    resources?: ContainerResourcesInput | null | undefined;
    /** Of the terminal. Default: /bin/sh */
    shell?: string | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
};
/** Deprecated as a type; memory stands on the container config itself. */
export type ContainerResourcesInput = {
    memory?: number | null | undefined;
};
/** Free metadata of a play or claim. */
export type CustomParameterFilter = {
    key?: string | null | undefined;
    value?: string | null | undefined;
};
/** Free metadata of a play or claim. */
export type CustomParametersInput = {
    key?: string | null | undefined;
    value?: string | null | undefined;
};
export type DateRangeFilter = {
    from?: string | null | undefined;
    to?: string | null | undefined;
};
/** Where the assignment pane stands. */
export type DefaultLabLayout = 'AssignmentBottom' | 'AssignmentLeft' | 'AssignmentRight' | (string & {});
/** Sort order. */
export type Direction = 'Asc' | 'Desc' | (string & {});
export type EnvironmentInput = {
    key: string;
    /** May hold a secret. */
    value: string;
};
/** A Google Cloud project that every sandbox of the track gets. */
export type GcpProjectConfigInput = {
    /** IAM roles of the admin user and of its service account. */
    admin_roles?: Array<string> | null | undefined;
    /** Whether the learner sees the project. */
    expose_to_user?: boolean | null | undefined;
    id?: string | null | undefined;
    name?: string | null | undefined;
    /** Google Cloud regions to enable. */
    regions?: Array<string> | null | undefined;
    /** IAM roles of the learner and of the project's service account, such as roles/compute.admin. */
    roles?: Array<string> | null | undefined;
    /** Google Cloud services to enable. */
    services?: Array<string> | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
};
/** Sandboxes created ahead of time, so that a play starts at once. */
export type HotStartPoolInput = {
    /** True replaces claimed sandboxes. */
    auto_refill?: boolean | null | undefined;
    /** Sandbox config ids. */
    configs?: Array<string> | null | undefined;
    /** When sandboxes begin to be stopped. */
    ends_at?: string | null | undefined;
    name?: string | null | undefined;
    organization_slug?: string | null | undefined;
    region?: string | null | undefined;
    /** Sandboxes for each track. The team's features set the maximum. */
    size?: number | null | undefined;
    /** When creation of sandboxes begins. */
    starts_at?: string | null | undefined;
    team_slug?: string | null | undefined;
    /** Track ids. The live API has been seen to refuse them: use configs. */
    tracks?: Array<string> | null | undefined;
    type?: HotStartPoolType | null | undefined;
};
export type HotStartPoolType = 'dedicated' | 'shared' | (string & {});
export type HotStartStatus = 'AutoRefill' | 'Deleted' | 'Expired' | 'Inactive' | 'Provisioning' | 'Running' | (string & {});
/** What an element of the page must look like. */
export type HtmlElementInput = {
    /** Told to the learner when it does not match. */
    errorMsg?: string | null | undefined;
    /** CSS selector, presumably. */
    selector?: string | null | undefined;
    value?: string | null | undefined;
};
/** Used by a deprecated filter only. */
export type InviteFilterStatus = 'active' | 'all' | 'expired' | 'upcoming' | (string & {});
export type InviteFilters = {
    /** @deprecated Use statuses. */
    status?: InviteFilterStatus | null | undefined;
    statuses?: Array<TrackInviteStatus> | null | undefined;
};
export type InviteStatus = 'accessed'
/** A challenge was checked. */
 | 'attempted' | 'completed' | 'created'
/** The invite was accepted. */
 | 'invited' | 'skipped' | 'started' | 'stopped' | (string & {});
/** Look and behaviour of the player, for a whole track. */
export type LabConfigInput = {
    defaultLayout?: DefaultLabLayout | null | undefined;
    defaultLayoutSidebarSize?: number | null | undefined;
    enableLoadingMessages?: boolean | null | undefined;
    /** Seconds by which a learner may prolong the sandbox. */
    extendTTL?: number | null | undefined;
    /** Asks for feedback on the closing screen. */
    feedbackRecapEnabled?: boolean | null | undefined;
    /** Applies to every challenge. */
    feedbackTabEnabled?: boolean | null | undefined;
    /** True takes the stop button away from learners, by its name; the text says the reverse. */
    hideStopButton?: boolean | null | undefined;
    /** Its output twin is deprecated. */
    labV2?: boolean | null | undefined;
    /** Shown while the lab loads. */
    loadingMessages?: Array<string> | null | undefined;
    /** Its output twin is deprecated. */
    overlay?: boolean | null | undefined;
    /** True makes this layout win over that of the challenges. */
    overrideChallengeLayout?: boolean | null | undefined;
    /** Its output twin is deprecated. */
    position?: string | null | undefined;
    /** Applies to every challenge. */
    sidebarEnabled?: boolean | null | undefined;
    theme?: TrackThemeInput | null | undefined;
    /** Its output twin is deprecated. */
    width?: number | null | undefined;
};
/** Skill that a track asks for. */
export type Level = 'advanced' | 'beginner' | 'intermediate' | (string & {});
export type LocationCheckConditionInput = {
    condition: ConditionType;
    urlPart: string;
};
/** Where the virtual browser must have gone. */
export type LocationCheckInput = {
    /** All must match, says the reference here; for the output it says any. */
    conditions?: Array<LocationCheckConditionInput> | null | undefined;
    /** Told to the learner when the check fails. */
    errorMsg?: string | null | undefined;
};
/** How a play came about. Three values, one known; the others mean the platform itself and a CI test. */
export type Mode = 'embed' | (string & {});
export type Ordering = {
    direction?: Direction | null | undefined;
    /** Seen for plays: completion_percent, time_spent. Values for other lists are not known. */
    orderBy?: string | null | undefined;
};
/** Cursor paging; the names are capitalised, unlike those of every other input. */
export type Pagination = {
    After?: string | null | undefined;
    First?: number | null | undefined;
};
/** Which plays to list. */
export type PlayReportInput = {
    customParameterFilters?: Array<CustomParameterFilter> | null | undefined;
    dateRangeFilter?: DateRangeFilter | null | undefined;
    landingPageIds?: Array<string> | null | undefined;
    ordering?: Ordering | null | undefined;
    pagination?: SkipTakePagination | null | undefined;
    playType?: PlayType | null | undefined;
    /** Plays of tracks with these tags. */
    tags?: Array<string> | null | undefined;
    teamSlug: string;
    trackIds?: Array<string> | null | undefined;
    trackInviteIds?: Array<string> | null | undefined;
    userIds?: Array<string> | null | undefined;
};
/** Whose plays count. */
export type PlayType = 'ALL'
/** By track developers. */
 | 'DEVELOPER'
/** By everybody else. */
 | 'NORMAL' | (string & {});
/** What would improve a track. Two values; one is known. */
export type RecommendationType = 'create_notes' | (string & {});
/** Secrets and environment variables that scripts see. */
export type RuntimeParametersInput = {
    environmentVariables?: Array<EnvironmentInput> | null | undefined;
    secrets?: Array<unknown> | null | undefined;
};
export type SandboxConfigVersionStatus = 'archived' | 'draft' | 'isolated' | 'published' | (string & {});
export type SandboxFilterInput = {
    /** Start of the period. */
    from?: string | null | undefined;
    invite_ids?: Array<string> | null | undefined;
    pool_ids?: Array<string> | null | undefined;
    state?: Array<SandboxState> | null | undefined;
    /** End of the period. */
    to?: string | null | undefined;
    track_ids?: Array<string> | null | undefined;
    /** Either works. */
    user_name_or_id?: string | null | undefined;
};
export type SandboxState = 'active' | 'claimed' | 'cleaned' | 'cleaning' | 'created' | 'creating' | 'failed' | 'pooled' | 'stopped' | (string & {});
/** A team secret that scripts may read. */
export type SecretConfigInput = {
    name?: string | null | undefined;
};
/** Offset paging. */
export type SkipTakePagination = {
    /** Items to leave out at the start. */
    skip?: number | null | undefined;
    /** Items to return; 500 is in use, the maximum is not documented. */
    take?: number | null | undefined;
};
export type TeamInput = {
    customer_since?: string | null | undefined;
    id?: string | null | undefined;
    logo?: string | null | undefined;
    name?: string | null | undefined;
    primary_link_text?: string | null | undefined;
    primary_link_url?: string | null | undefined;
    secondary_link_text?: string | null | undefined;
    secondary_link_url?: string | null | undefined;
    slug?: string | null | undefined;
    subtitle?: string | null | undefined;
    theme?: TeamThemeInput | null | undefined;
    title?: string | null | undefined;
    trial_end_at?: string | null | undefined;
};
export type TeamThemeInput = {
    background_color?: string | null | undefined;
    background_image?: string | null | undefined;
    foreground_color?: string | null | undefined;
    foreground_image?: string | null | undefined;
    primary_background_color?: string | null | undefined;
    primary_foreground_color?: string | null | undefined;
    secondary_background_color?: string | null | undefined;
    secondary_foreground_color?: string | null | undefined;
};
/** Hosts and cloud accounts of a track. */
export type TrackConfigInput = {
    aws_accounts?: Array<AwsAccountConfigInput> | null | undefined;
    azure_subscriptions?: Array<AzureSubscriptionConfigInput> | null | undefined;
    blueprint?: BlueprintInput | null | undefined;
    containers?: Array<ContainerConfigInput> | null | undefined;
    gcp_projects?: Array<GcpProjectConfigInput> | null | undefined;
    id?: string | null | undefined;
    secrets?: Array<SecretConfigInput> | null | undefined;
    /** The latest is 2. */
    version?: string | null | undefined;
    virtualbrowsers?: Array<VirtualBrowserConfigInput> | null | undefined;
    virtualmachines?: Array<VirtualMachineConfigInput> | null | undefined;
};
/** A track, as written. Everything is optional here; the server demands what it needs. */
export type TrackInput = {
    challenges?: Array<ChallengeInput> | null | undefined;
    /** Versioned tracks only. */
    commitMessage?: string | null | undefined;
    config?: TrackConfigInput | null | undefined;
    description?: string | null | undefined;
    developers?: Array<UserInput> | null | undefined;
    enhancedLoading?: boolean | null | undefined;
    icon?: string | null | undefined;
    id?: string | null | undefined;
    /** Seconds without activity before the sandbox is destroyed. */
    idle_timeout?: number | null | undefined;
    instructors?: Array<unknown> | null | undefined;
    lab_config?: LabConfigInput | null | undefined;
    level?: Level | null | undefined;
    /** True leaves it visible, but playable by its developers only. */
    maintenance?: boolean | null | undefined;
    /** Team slug. */
    owner?: string | null | undefined;
    /** Only team members see it. Its output twin is deprecated. */
    private?: boolean | null | undefined;
    /** False: only its developers see it. Its output twin is deprecated. */
    published?: boolean | null | undefined;
    remote_repository?: string | null | undefined;
    /** Unused at present. */
    revision?: string | null | undefined;
    /** Slug of a shared sandbox config. */
    sandboxConfig?: string | null | undefined;
    scripts?: Array<TrackScriptInput> | null | undefined;
    show_timer?: boolean | null | undefined;
    skipping_enabled?: boolean | null | undefined;
    slug?: string | null | undefined;
    sourceTrackID?: string | null | undefined;
    /** Tag values. Its output twin is deprecated. */
    tags?: Array<string> | null | undefined;
    teaser?: string | null | undefined;
    /** Seconds that the sandbox lives, for the track as a whole. */
    timelimit?: number | null | undefined;
    title?: string | null | undefined;
    /** Unused at present. */
    version?: string | null | undefined;
};
/** A track invite, as written. */
export type TrackInviteInput = {
    /** True lets anybody with the link in; false (default) asks for their details first. */
    allowAnonymous?: boolean | null | undefined;
    /** Who may accept. */
    allowedEmailAddresses?: Array<string> | null | undefined;
    /** True: users must prove that the address is theirs before they claim. */
    emailOwnershipConfirmationRequired?: boolean | null | undefined;
    enableLearnerSharing?: boolean | null | undefined;
    /** Claims end then. */
    expiresAt?: string | null | undefined;
    id?: string | null | undefined;
    instructorToolsEnabled?: boolean | null | undefined;
    /** How many users may claim it. */
    inviteLimit?: number | null | undefined;
    /** Claims end then. Its output twin is deprecated for expiresAt. */
    inviteTTL?: string | null | undefined;
    /** Plays that one user gets. */
    playLimit?: number | null | undefined;
    /** How long one user keeps access; unit not stated. */
    playTTL?: number | null | undefined;
    /** Learners see it. */
    publicDescription?: string | null | undefined;
    /** Learners see it. */
    publicTitle?: string | null | undefined;
    runtimeParameters?: RuntimeParametersInput | null | undefined;
    screenSharingEnabled?: boolean | null | undefined;
    shareMethod?: TrackInviteShareMethod | null | undefined;
    /** live_event only. New users get in from 24 hours before. */
    startsAt?: string | null | undefined;
    /** For your own eyes; learners see publicTitle. */
    title?: string | null | undefined;
    trackIDs?: Array<string> | null | undefined;
    type?: TrackInviteType | null | undefined;
};
/** Its heading is lost in the reference; values beyond link are not known. */
export type TrackInviteShareMethod = 'link' | (string & {});
/** Decides whether new users may open the invite. */
export type TrackInviteStatus = 'active'
/** expiresAt has passed: no longer. */
 | 'expired'
/** live_event more than 24 hours ahead: not yet. */
 | 'upcoming' | (string & {});
export type TrackInviteType = 'live_event'
/** Learners work whenever they like. */
 | 'self_paced' | (string & {});
export type TrackOrder = 'last_update_ASC' | 'last_update_DESC' | 'title_ASC' | 'title_DESC' | (string & {});
/** A script that runs on a host when the track starts or ends. */
export type TrackScriptInput = {
    /** setup or cleanup. */
    action?: string | null | undefined;
    contents?: string | null | undefined;
    /** Name of a host in the track config. */
    host?: string | null | undefined;
    id?: string | null | undefined;
    track?: string | null | undefined;
};
/** State of a track's infrastructure for one learner. */
export type TrackStatus = 'cleaned'
/** Being taken down. */
 | 'cleaning'
/** Infrastructure is ready. */
 | 'created'
/** Infrastructure under construction. */
 | 'creating'
/** Setup failed. */
 | 'failed'
/** Being played. */
 | 'started'
/** Stopped by the learner. */
 | 'stopped' | (string & {});
/** Two values, one known; the other means that the user stopped it. */
export type TrackStopReason = 'expired' | (string & {});
export type TrackThemeInput = {
    name: string;
};
/** The team's form says which fields are required. */
export type UserDetailsInput = {
    companyName?: string | null | undefined;
    /** True: the learner agrees to the consent notice. */
    consent?: boolean | null | undefined;
    countryCode?: string | null | undefined;
    email?: string | null | undefined;
    firstName?: string | null | undefined;
    jobLevel?: string | null | undefined;
    jobTitle?: string | null | undefined;
    lastName?: string | null | undefined;
    phoneNumber?: string | null | undefined;
    usState?: string | null | undefined;
};
export type UserInput = {
    id?: string | null | undefined;
    profile?: UserProfileInput | null | undefined;
};
export type UserProfileInput = {
    email?: string | null | undefined;
};
/** Five values, one known; the others mean content creators, instructors, other members, and users of no organization. */
export type UserSegment = 'instruqt_employee' | (string & {});
export type VirtualBrowserCheckInput = {
    browserLocation?: LocationCheckInput | null | undefined;
    /** Challenge id. */
    challenge: string;
    element?: Array<HtmlElementInput> | null | undefined;
    host: string;
    innerText?: Array<HtmlElementInput> | null | undefined;
    /** Track id. */
    track: string;
};
export type VirtualBrowserConfigInput = {
    name?: string | null | undefined;
    url?: string | null | undefined;
};
/** A VM host of a track, on Google Compute Engine. */
export type VirtualMachineConfigInput = {
    /** Ports or port ranges open to the internet. */
    allow_external_ingress?: Array<string> | null | undefined;
    cpus?: number | null | undefined;
    /** Environment variables inside the host. */
    environment?: Array<EnvironmentInput> | null | undefined;
    id?: string | null | undefined;
    /** Compute Engine image. */
    image?: string | null | undefined;
    /** Of Compute Engine, such as n1-standard-1. */
    machine_type?: string | null | undefined;
    /** Unit not stated. */
    memory?: number | null | undefined;
    /** Serves as host name. */
    name?: string | null | undefined;
    nested_virtualization?: boolean | null | undefined;
    /** VMs kept on standby; 0 keeps none. */
    pool_size?: number | null | undefined;
    /** Cheaper, but may vanish. Default: false */
    preemptible?: boolean | null | undefined;
    /** True fetches a TLS certificate for the host. */
    provision_ssl_certificate?: boolean | null | undefined;
    /** Of the terminal. Default: /bin/sh */
    shell?: string | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
};
export type Challenge = ({
    /** Quiz only: the choices offered. */
    answers: Array<string>;
    /** Quiz only: positions of the right answers. */
    solution: Array<number>;
    track: TrackRef;
    labConfig: ChallengeLabConfig | null;
    notes: Array<ChallengeNote>;
    tabs: Array<ChallengeTab>;
} & ChallengeSummary);
export type ChallengeLabConfig = {
    defaultLayout: DefaultLabLayout | null;
    defaultLayoutSidebarSize: number | null;
    /** A layout of one's own: JSON in a string. */
    customLayout: string | null;
};
export type ChallengeNote = {
    id: string;
    type: ChallengeNoteType;
    /** Position, from 0. */
    index: number;
    /** Markdown of a text note. */
    contents: string | null;
    /** Of the picture or video. */
    url: string | null;
};
export type ChallengeProgress = ({
    type: ChallengeType;
    status: ChallengeStatus;
    /** False when there is no check script. */
    can_check: boolean | null;
    /** Timestamp; 0 until started. */
    started: number;
    /** Timestamp; 0 until completed. */
    completed: number;
    /** Timestamp; 0 without an error. */
    failed: number;
    /** Null without an error. */
    failMessage: string | null;
    /** The user's checks so far. */
    attempts: Array<{
        /** What the learner was told. */
        message: string;
        timestamp: string;
    }>;
} & ChallengeRef);
export type ChallengeRef = {
    id: string;
    /** Shows in the browser's address bar. */
    slug: string;
    title: string;
    /** Position in the track, from 0. */
    index: number;
};
export type ChallengeSummary = {
    id: string;
    /** Shows in the browser's address bar. */
    slug: string;
    title: string;
    /** Learners see it while the challenge is still locked. */
    teaser: string;
    type: ChallengeType;
    /** Position in the track, from 0. */
    index: number;
    /** Made by the server from team, track and challenge slugs. */
    permalink: string | null;
    /** The task, in Markdown; for a quiz, the question. */
    assignment: string;
    /** How long the challenge may take. A track lives as long as its challenges' limits add up to. */
    timelimit: number | null;
    /** False when there is no check script. */
    can_check: boolean | null;
    /** Quiz only: exactly one answer is right. */
    hasSingleAnswer: boolean;
    status: ChallengeStatus;
    /** Timestamp; 0 until started. */
    started: number;
    /** Timestamp; 0 until completed. */
    completed: number;
    /** Timestamp; 0 without an error. */
    failed: number;
    /** Null without an error. */
    failMessage: string | null;
    enhancedLoading: boolean | null;
    /** Null while it exists. */
    deletedAt: string | null;
};
export type ChallengeTab = {
    id: string;
    type: ChallengeTabType;
    title: string;
    /** Position, from 0. */
    index: number;
    /** Name of a host in the track config. Required for service and terminal. */
    hostname: string | null;
    /** service only. Default: / */
    path: string | null;
    /** service only. */
    port: number | null;
    /** website and external only. */
    url: string | null;
    /** True opens the tab in a window of its own. */
    new_window: boolean;
    /** terminal only: where the shell starts. */
    workdir: string | null;
    /** terminal only: first command to run. */
    cmd: string | null;
};
export type CustomParameter = {
    key: string | null;
    value: string | null;
};
export type HotStartPool = ({
    tracks: Array<{
        claimed: number;
        /** Ready and not yet taken. */
        available: number;
        created: number;
        failed: number;
        creating: number;
        total: number;
        node: TrackRef;
    }>;
    configs: Array<{
        claimed: number;
        /** Ready and not yet taken. */
        available: number;
        created: number;
        failed: number;
        creating: number;
        total: number;
        node: SandboxConfig;
    }>;
} & HotStartPoolSummary);
export type HotStartPoolRef = {
    id: string;
    name: string;
    type: HotStartPoolType;
};
export type HotStartPoolSummary = ({
    status: HotStartStatus;
    /** Sandboxes for each track. */
    size: number;
    /** True replaces claimed sandboxes. */
    auto_refill: boolean;
    region: string | null;
    created: string | null;
    /** When creation of sandboxes begins. */
    starts_at: string | null;
    /** When creation of sandboxes ends. */
    ends_at: string | null;
    /** Null while it exists. */
    deleted: string | null;
    team: TeamRef;
    created_by: UserRef | null;
} & HotStartPoolRef);
export type InviteClaim = ({
    events: Array<InviteEvent>;
} & InviteClaimSummary);
export type InviteClaimSummary = {
    id: string;
    claimedAt: string | null;
    /** How many plays the invite grants. */
    playLimit: number | null;
    /** Plays used up. */
    playCount: number;
    /** Plays are possible until then. */
    playTTL: string | null;
    user: UserRef;
    trackInvite: TrackInviteRef | null;
    customParameters: Array<CustomParameter>;
};
export type InviteEvent = {
    /** Id of the play. */
    participantID: string | null;
    time: string | null;
    status: InviteStatus | null;
    message: string | null;
    track: TrackRef | null;
    challenge: ChallengeRef | null;
};
export type LabConfig = {
    /** Seconds by which a learner may prolong the sandbox. */
    extendTTL: number | null;
    /** True takes the stop button away from learners, by its name; the text says the reverse. */
    hideStopButton: boolean;
    /** Applies to every challenge. */
    sidebarEnabled: boolean;
    /** Applies to every challenge. */
    feedbackTabEnabled: boolean;
    /** Asks for feedback on the closing screen. */
    feedbackRecapEnabled: boolean;
    enableLoadingMessages: boolean;
    /** Shown while the lab loads. */
    loadingMessages: Array<string>;
    /** True makes this layout win over that of the challenges. */
    overrideChallengeLayout: boolean | null;
    defaultLayout: DefaultLabLayout | null;
    defaultLayoutSidebarSize: number | null;
    theme: {
        name: string;
    } | null;
};
export type PlayRef = {
    id: string;
    startedAt: string | null;
    mode: Mode | null;
};
export type PlayReport = ({
    activity: Array<{
        time: string | null;
        message: string | null;
        challenge: ChallengeRef | null;
    }>;
} & PlayReportSummary);
export type PlayReportSummary = {
    id: string;
    startedAt: string | null;
    mode: Mode | null;
    stoppedReason: string | null;
    /** True when a track developer played. */
    isDeveloperPlay: boolean;
    /** Page the learner came from; null when unknown. */
    referrer: string | null;
    /** Unit not stated; likely seconds. */
    timeSpent: number;
    /** From 0 to 100, by its name. */
    completionPercent: number;
    completedChallenges: number;
    totalChallenges: number;
    track: TrackRef;
    user: UserRef;
    trackInvite: TrackInviteRef | null;
    hotStartPool: HotStartPoolRef | null;
    landingPage: {
        id: string;
        pageTitle: string | null;
    } | null;
    customParameters: Array<CustomParameter>;
    playReview: {
        id: string;
        /** From 1 to 5. */
        score: number;
        content: string;
    } | null;
};
export type Sandbox = {
    id: string;
    state: SandboxState;
    created: string | null;
    /** When it ends. */
    ttl: string | null;
    last_activity_at: string | null;
    track: TrackRef | null;
    /** Null while unclaimed. */
    user: UserRef | null;
    invite: TrackInviteRef | null;
    hot_start_pool: HotStartPoolRef | null;
};
export type SandboxConfig = {
    id: string | null;
    name: string | null;
    slug: string | null;
    version: number | null;
    /** Null while it exists. */
    deleted: string | null;
};
export type SandboxConfigVersionRef = {
    id: string;
    version: number;
    status: SandboxConfigVersionStatus;
    config: SandboxConfig | null;
};
export type Tag = {
    id: string;
    value: string;
    createdAt: string;
};
export type Team = ({
    /** Public key that encrypts learner details for an invite URL. The PEM label says RSA PUBLIC KEY, the content is SubjectPublicKeyInfo. */
    tpgPublicKey: string | null;
    theme: {
        foreground_color: string | null;
        foreground_image: string | null;
        background_color: string | null;
        background_image: string | null;
        primary_foreground_color: string | null;
        primary_background_color: string | null;
        secondary_foreground_color: string | null;
        secondary_background_color: string | null;
    } | null;
    /** What it may use, and how much of it. */
    features: TeamFeatures | null;
    tags: Array<Tag>;
} & TeamSummary);
export type TeamFeatures = {
    max_tracks: number;
    /** For a single track. */
    max_timelimit: number;
    /** For a pool without a schedule. */
    max_hot_start_pool_size_always_on: number;
    /** For a pool with a schedule. */
    max_hot_start_pool_size_scheduled: number;
    containers: boolean;
    virtual_machines: boolean;
    gcp_projects: boolean;
    aws_accounts: boolean;
    azure_subscriptions: boolean;
    /** Sandboxes by Jumppad blueprint. */
    blueprint_sandbox: boolean;
    embedded: boolean;
    /** Members may skip challenges. */
    members_skip_to_challenge: boolean;
    track_reviews: boolean;
    /** Invites ask for consent to terms of service. */
    accept_terms_checkbox: boolean;
    hot_start: boolean;
    /** VMs by CPU and memory rather than by machine type. */
    custom_machine_type: boolean;
    shared_hotstart_pools: boolean;
    scripts_over_http: boolean;
    /** Sandboxes in several regions. */
    global_sandboxes: boolean;
    /** Terminal drawn by xterm in the page, no frame. */
    use_new_terminal: boolean;
    custom_resources: boolean;
    crm_integration: boolean;
    can_hide_sidebar: boolean;
    can_add_feedback_tab: boolean;
    /** Plays by Instruqt itself do not count. */
    exclude_instruqt_plays: boolean;
    /** Version control of tracks. */
    versioned: boolean;
    user_completion_rate: boolean;
    exposeCloudAccountCredentials: boolean;
    instantSandboxes: boolean;
    cloudProvidersConfig: boolean;
    useExternalEmailValidation: boolean;
    consumptionOverview: boolean;
    emailOwnershipConfirmation: boolean;
    temporal: boolean;
    authType: AuthType;
    enhancedLabLoading: boolean;
    /** Live events. */
    instructorTools: boolean;
    screenSharing: boolean;
};
export type TeamRef = {
    id: string;
    slug: string;
    name: string;
};
export type TeamSummary = ({
    title: string | null;
    subtitle: string | null;
    logo: string | null;
    primary_link_text: string | null;
    primary_link_url: string | null;
    secondary_link_text: string | null;
    secondary_link_url: string | null;
    /** Its URL; null when there is none. */
    privacy_policy: string | null;
    created_at: string | null;
    customer_since: string | null;
    trial_end_at: string | null;
    /** Whether the caller belongs to it. */
    userInTeam: boolean;
} & TeamRef);
export type Track = ({
    recommendations: Array<RecommendationType>;
    /** Of the track plus its first challenge; unit not stated. */
    median_starttime: number | null;
    /** Sandboxes standing by right now. */
    actual_pool_size: number;
    /** False while check or solve scripts are missing. */
    can_skip: boolean;
    /** Whether the caller may play it. */
    accessible: boolean;
    /** Whether the caller develops it. */
    userIsTrackDeveloper: boolean;
    trackTags: Array<{
        id: string;
        value: string;
    }>;
    updated_by: UserRef | null;
    developers: Array<UserRef>;
    /** Users with access through the instructor role. */
    instructors: Array<TrackInstructor>;
    /** The original, when this one is a copy. */
    sourceTrack: TrackRef | null;
    sandboxConfig: SandboxConfigVersionRef | null;
    features: {
        versioned: boolean;
    } | null;
    lab_config: LabConfig | null;
    challenges: Array<ChallengeRef>;
} & TrackSummary & TrackPlay);
export type TrackInstructor = {
    id: string | null;
    user: UserRef | null;
};
export type TrackInvite = ({
    /** Who may accept. */
    allowedEmailAddresses: Array<string>;
    canClaim: boolean;
    /** Whether the caller may accept it. */
    currentUserAllowed: boolean;
    currentUserClaimed: boolean;
    /** Null when the caller has not accepted it. */
    currentUserClaim: {
        id: string;
        claimedAt: string | null;
        /** How many plays the invite grants. */
        playLimit: number | null;
        /** Plays used up. */
        playCount: number;
        /** Plays are possible until then. */
        playTTL: string | null;
    } | null;
    authors: Array<TrackInviteAuthor>;
    trackEdges: Array<{
        node: TrackRef | null;
    }>;
} & TrackInviteSummary);
export type TrackInviteAuthor = {
    id: string | null;
    user: UserRef | null;
};
export type TrackInviteRef = {
    id: string;
    /** For your own eyes; learners see publicTitle. */
    title: string;
    /** Learners see it. */
    publicTitle: string | null;
};
export type TrackInviteSummary = ({
    /** Learners see it. */
    publicDescription: string | null;
    type: TrackInviteType | null;
    status: TrackInviteStatus | null;
    accessSetting: AccessSetting | null;
    shareMethod: TrackInviteShareMethod | null;
    created: string | null;
    /** live_event only. New users get in from 24 hours before. */
    startsAt: string | null;
    /** Claims end then. */
    expiresAt: string | null;
    deletedAt: string | null;
    /** How many users may claim it. */
    inviteLimit: number | null;
    /** Claims so far. */
    claimCount: number | null;
    /** Plays that one user gets. */
    playLimit: number | null;
    /** How long one user keeps access; unit not stated. */
    playTTL: number | null;
    /** True lets anybody with the link in; false (default) asks for their details first. */
    allowAnonymous: boolean;
    /** True admits listed addresses alone. */
    allowedEmailAddressesOnly: boolean;
    /** True: users must prove that the address is theirs before they claim. */
    emailOwnershipConfirmationRequired: boolean;
    enableLearnerSharing: boolean;
    instructorToolsEnabled: boolean;
    screenSharingEnabled: boolean;
    team: TeamRef;
} & TrackInviteRef);
export type TrackPlay = ({
    status: TrackStatus | null;
    /** When the running sandbox ends. */
    ttl: string | null;
    prestart: boolean;
    creating: string;
    created: string;
    started: string;
    failed: string;
    stopped: string;
    completed: string;
    cleaned: string;
    /** The caller's latest play; null when there is none. */
    participant: PlayRef | null;
    skipping_to: ChallengeRef | null;
} & TrackRef);
export type TrackRef = {
    id: string;
    slug: string;
    title: string;
};
export type TrackReview = {
    id: string;
    /** From 1 to 5. */
    score: number;
    content: string;
    created_at: string;
    updated_at: string;
    track: TrackRef;
    /** Null when the review is about the whole track, presumably. */
    challenge: ChallengeRef | null;
    user: UserRef;
    play: PlayRef | null;
};
export type TrackSummary = {
    id: string;
    slug: string;
    title: string;
    teaser: string;
    description: string;
    icon: string;
    level: Level | null;
    /** Made by the server from team and track slugs. */
    permalink: string | null;
    /** True shows a banner and nobody can play. */
    maintenance: boolean;
    /** Seconds that the sandbox lives, for the track as a whole. */
    timelimit: number | null;
    /** Seconds without activity before the sandbox is destroyed. */
    idle_timeout: number | null;
    show_timer: boolean;
    skipping_enabled: boolean;
    /** Public plays allowed. */
    play_limit: number | null;
    /** Public plays used up. */
    play_count: number | null;
    enhancedLoading: boolean;
    /** URL of the Git repository. */
    remote_repository: string | null;
    createdAt: string;
    last_update: string;
    /** Null while it exists. */
    deletedAt: string | null;
    team: TeamRef | null;
};
export type User = {
    id: string;
    is_anonymous: boolean;
    segments: Array<UserSegment>;
    profile: {
        avatar: string | null;
        display_name: string | null;
        email: string | null;
        slug: string | null;
    } | null;
};
export type UserRef = {
    id: string;
    profile: {
        display_name: string | null;
        email: string | null;
        slug: string | null;
    } | null;
};
export type CheckChallengeVariables = {
    challengeID: string;
    userID?: string | null | undefined;
    inviteID?: string | null | undefined;
    waitForCleanup?: boolean | null | undefined;
};
export type CheckChallenge = {
    /** Runs the check script; the outcome stands in status and attempts. */
    checkChallenge: ChallengeProgress | null;
};
export type CreateChallengeVariables = {
    challenge: ChallengeInput;
};
export type CreateChallenge = {
    /** Adds a challenge to a track. Track developers only. */
    createChallenge: Challenge | null;
};
export type DeleteChallengeVariables = {
    challengeID: string;
};
export type DeleteChallenge = {
    /** Takes a challenge off its track. Track developers only. */
    deleteChallenge: boolean;
};
export type GetChallengeVariables = {
    challengeID?: string | null | undefined;
    challengeSlug?: string | null | undefined;
    trackSlug?: string | null | undefined;
    organizationSlug?: string | null | undefined;
    teamSlug?: string | null | undefined;
    /** Reads as this user (impersonation). */
    userID?: string | null | undefined;
    /** With userID: reads as the learner of this invite. */
    inviteID?: string | null | undefined;
    parseAssignmentVariables?: boolean | null | undefined;
};
export type GetChallenge = {
    /** One challenge. Give challengeID, or challengeSlug with trackSlug and organizationSlug. */
    challenge: Challenge | null;
};
export type ListChallengesVariables = {
    trackID?: string | null | undefined;
    trackSlug?: string | null | undefined;
    organizationSlug?: string | null | undefined;
    teamSlug?: string | null | undefined;
    parseAssignmentVariables?: boolean | null | undefined;
};
export type ListChallenges = {
    /** Every challenge of a track. Give trackID, or trackSlug together with organizationSlug. */
    challenges: Array<ChallengeSummary> | null;
};
export type SkipChallengeVariables = {
    trackID: string;
    challengeID: string;
    /** Acts as this user (impersonation). */
    userID?: string | null | undefined;
    /** With userID: acts as the learner of this invite. */
    inviteID?: string | null | undefined;
};
export type SkipChallenge = {
    /** Skips one challenge of a track. */
    skipChallenge: ChallengeProgress | null;
};
export type SolveChallengeVariables = {
    challengeID: string;
};
export type SolveChallenge = {
    /** Runs the solve script in the learner's place. */
    solveChallenge: ChallengeProgress | null;
};
export type StartChallengeVariables = {
    challengeID: string;
};
export type StartChallenge = {
    /** Opens a challenge to the learner. Call it once setupChallenge has succeeded. */
    startChallenge: ChallengeProgress | null;
};
export type UpdateChallengeVariables = {
    challenge: ChallengeInput;
};
export type UpdateChallenge = {
    /** Changes a challenge. Track developers only. */
    updateChallenge: Challenge | null;
};
export type ArchiveHotStartPoolVariables = {
    poolID: string;
};
export type ArchiveHotStartPool = {
    /** Retires a hot start pool. */
    archiveHotStartPool: HotStartPoolSummary | null;
};
export type CreateHotStartPoolVariables = {
    pool: HotStartPoolInput;
};
export type CreateHotStartPool = {
    /** Starts sandboxes ahead of time. Fill configs; the live API has been seen to refuse tracks. */
    createHotStartPool: HotStartPool | null;
};
export type DeleteHotStartPoolVariables = {
    poolID: string;
};
export type DeleteHotStartPool = {
    /** Removes a hot start pool. Return type lost. */
    deleteHotStartPool: unknown;
};
export type GetHotStartPoolVariables = {
    id: string;
    organizationSlug?: string | null | undefined;
    teamSlug?: string | null | undefined;
};
export type GetHotStartPool = {
    /** One hot start pool. */
    hotStartPool: HotStartPool;
};
export type ListHotStartPoolsVariables = {
    organizationSlug?: string | null | undefined;
    teamSlug?: string | null | undefined;
    paging?: Pagination | null | undefined;
    ordering?: Ordering | null | undefined;
};
export type ListHotStartPools = {
    /** Hot start pools of a team, by cursor pages. */
    hotStartPools: {
        totalCount: number;
        nodes: Array<HotStartPoolSummary>;
        pageInfo: {
            hasNextPage: boolean;
            /** Pass it as after to read on. */
            endCursor: string | null;
        };
    } | null;
};
export type UpdateHotStartPoolVariables = {
    id: string;
    pool: HotStartPoolInput;
};
export type UpdateHotStartPool = {
    /** Changes a hot start pool. */
    updateHotStartPool: HotStartPool | null;
};
export type GetInviteClaimVariables = {
    claimID?: string | null | undefined;
    inviteID?: string | null | undefined;
    userID?: string | null | undefined;
};
export type GetInviteClaim = {
    /** One acceptance of an invite. Give claimID, or inviteID together with userID. */
    trackInviteClaim: InviteClaim | null;
};
export type ClaimTrackInviteVariables = {
    inviteID: string;
    /** What the learner filled in; needed when the invite asks for it. */
    userDetails?: UserDetailsInput | null | undefined;
    /** Free metadata, kept with the claim and usable as a report filter. */
    customParameters?: Array<CustomParametersInput> | null | undefined;
};
export type ClaimTrackInvite = {
    /** Accepts a track invite; its tracks become playable. */
    claimTrackInvite: InviteClaimSummary | null;
};
export type CreateTrackInviteVariables = {
    invite: TrackInviteInput;
};
export type CreateTrackInvite = {
    /** Makes a track invite. Members of the organization that owns the tracks only. */
    createTrackInvite: TrackInvite | null;
};
export type DeleteTrackInviteVariables = {
    inviteID: string;
};
export type DeleteTrackInvite = {
    /** Removes a track invite; users who already accepted keep their access. Members of the owning organization only. */
    deleteTrackInvite: boolean;
};
export type GetTrackInviteVariables = {
    inviteID: string;
};
export type GetTrackInvite = {
    /** One track invite, expired ones included; viewInvite refuses those. */
    trackInvite: TrackInvite | null;
};
export type ListTrackInvitesVariables = {
    organizationSlug?: string | null | undefined;
    organizationID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    teamID?: string | null | undefined;
    filters?: InviteFilters | null | undefined;
};
export type ListTrackInvites = {
    /** All track invites of a team. Give teamSlug or teamID. */
    trackInvites: Array<TrackInviteSummary> | null;
};
export type UpdateTrackInviteVariables = {
    invite: TrackInviteInput;
};
export type UpdateTrackInvite = {
    /** Changes a track invite. Members of the organization that owns the tracks only. */
    updateTrackInvite: TrackInvite | null;
};
export type GetPlayReportVariables = {
    playID: string;
    input: PlayReportInput;
};
export type GetPlayReport = {
    /** One play with its figures. */
    playReportItem: PlayReport | null;
};
export type ListPlayReportsVariables = {
    input: PlayReportInput;
};
export type ListPlayReports = {
    /** Plays of a team with their figures, by skip and take. Without pagination, likely the whole set at once. */
    playReports: {
        totalItems: number;
        items: Array<PlayReportSummary>;
    };
};
export type GetSandboxVariables = {
    ID: string;
};
export type GetSandbox = {
    /** One sandbox. */
    sandbox: Sandbox | null;
};
export type ListSandboxesVariables = {
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    filter?: SandboxFilterInput | null | undefined;
    paging?: Pagination | null | undefined;
    ordering?: Ordering | null | undefined;
};
export type ListSandboxes = {
    /** Sandboxes of a team, filtered, by cursor pages. */
    sandboxes: {
        totalCount: number;
        nodes: Array<Sandbox>;
        pageInfo: {
            hasNextPage: boolean;
            /** Pass it as after to read on. */
            endCursor: string | null;
        };
    } | null;
};
export type StopSandboxVariables = {
    sandboxID: string;
};
export type StopSandbox = {
    /** Stops a sandbox. */
    stopSandbox: Sandbox | null;
};
export type UpdateSandboxTtlVariables = {
    sandboxID: string;
    /** The new end. */
    until: string;
};
export type UpdateSandboxTtl = {
    /** Moves the moment at which a sandbox ends. */
    updateSandboxTTL: Sandbox | null;
};
export type GetTeamVariables = {
    teamSlug?: string | null | undefined;
    teamID?: string | null | undefined;
};
export type GetTeam = {
    /** One team, by slug or by id. */
    team: Team | null;
};
export type ListTeamsVariables = {
    [key: string]: never;
};
export type ListTeams = {
    /** Teams within the caller's reach. With a team API key, likely that team alone. */
    teams: Array<TeamSummary> | null;
};
export type UpdateTeamVariables = {
    team: TeamInput;
};
export type UpdateTeam = {
    /** Changes a team. */
    updateTeam: Team | null;
};
export type GetTrackReviewVariables = {
    reviewID: string;
};
export type GetTrackReview = {
    /** One learner's review. */
    trackReview: TrackReview;
};
export type ListTrackReviewsVariables = {
    trackID: string;
    after?: string | null | undefined;
    first?: number | null | undefined;
};
export type ListTrackReviews = {
    /** Reviews of a track, by cursor pages. */
    trackReviews: {
        totalCount: number;
        nodes: Array<TrackReview>;
        pageInfo: {
            hasNextPage: boolean;
            /** Pass it as after to read on. */
            endCursor: string | null;
        };
    } | null;
};
export type CreateTrackVariables = {
    track: TrackInput;
};
export type CreateTrack = {
    /** Makes a track. Members of the owning organization only. */
    createTrack: Track | null;
};
export type DeleteTrackVariables = {
    trackID: string;
};
export type DeleteTrack = {
    /** Removes a track. Track developers only. */
    deleteTrack: boolean;
};
export type TrackExistsVariables = {
    trackSlug: string;
    organizationSlug?: string | null | undefined;
    teamSlug?: string | null | undefined;
};
export type TrackExists = {
    /** Whether a track slug is taken. */
    trackExists: boolean;
};
export type GenerateOneTimePlayTokenVariables = {
    trackID?: string | null | undefined;
    labID?: string | null | undefined;
};
export type GenerateOneTimePlayToken = {
    /** Mints a token that opens one play. Give trackID or labID. Track developers only. secret: the result. */
    generateOneTimePlayToken: string;
};
export type GetTrackVariables = {
    trackID?: string | null | undefined;
    trackSlug?: string | null | undefined;
    organizationSlug?: string | null | undefined;
    teamSlug?: string | null | undefined;
    userID?: string | null | undefined;
    inviteID?: string | null | undefined;
};
export type GetTrack = {
    /** One track. Give trackID, or trackSlug together with teamSlug. */
    track: Track | null;
};
export type ListTracksVariables = {
    organizationSlug?: string | null | undefined;
    organizationID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    teamID?: string | null | undefined;
    /** Default: title_ASC. */
    orderBy?: TrackOrder | null | undefined;
    /** True: only tracks that an invite can hold. */
    invitable?: boolean | null | undefined;
};
export type ListTracks = {
    /** Tracks of one team when teamSlug or teamID is given, else of every team in reach. Not paged. */
    tracks: Array<TrackSummary> | null;
};
export type ListMyTracksVariables = {
    [key: string]: never;
};
export type ListMyTracks = {
    /** Tracks in the caller's library: at present, those reached by an invite. */
    myTracks: Array<TrackSummary> | null;
};
export type StartTrackVariables = {
    trackID: string;
    /** True starts a fresh play even when one is running. */
    force?: boolean | null | undefined;
    /** True only creates the infrastructure, to be ready sooner; challenge setup waits. */
    prestart?: boolean | null | undefined;
    mode?: Mode | null | undefined;
    /** The invite that led here. */
    inviteID?: string | null | undefined;
    /** The landing page that led here. */
    landingPageID?: string | null | undefined;
    /** Free metadata, kept with the play and usable as a report filter. */
    customParameters?: Array<CustomParametersInput> | null | undefined;
    /** Secrets and environment variables for the sandbox. */
    runtimeParameters?: RuntimeParametersInput | null | undefined;
    /** Where the sandbox is created. */
    region?: string | null | undefined;
    /** Address of the page the learner came from. */
    referrer?: string | null | undefined;
};
export type StartTrack = {
    /** Starts a play for the caller; a play of this track that already runs is returned instead, unless force is true. */
    startTrack: TrackPlay | null;
};
export type StopTrackVariables = {
    trackID: string;
    reason?: TrackStopReason | null | undefined;
};
export type StopTrack = {
    /** Stops the caller's play of a track. */
    stopTrack: TrackPlay | null;
};
export type UpdateTrackVariables = {
    track: TrackInput;
};
export type UpdateTrack = {
    /** Changes a track, without its developers, scripts and config. Track developers only. */
    updateTrack: Track | null;
};
export type FindUsersVariables = {
    searchTerm?: string | null | undefined;
    organizationSlug?: string | null | undefined;
    teamSlug?: string | null | undefined;
};
export type FindUsers = {
    /** Searches users, within a team when one is named. */
    findUsers: Array<UserRef> | null;
};
export type GetUserVariables = {
    userID?: string | null | undefined;
    email?: string | null | undefined;
    slug?: string | null | undefined;
};
export type GetUser = {
    /** One user. Give userID, email or slug. */
    user: User | null;
};
export type GetCurrentUserVariables = {
    [key: string]: never;
};
export type GetCurrentUser = {
    /** The user behind the credentials. */
    me: User | null;
};
export type UpdateUserVariables = {
    userID?: string | null | undefined;
    displayName?: string | null | undefined;
    slug?: string | null | undefined;
};
export type UpdateUser = {
    /** Changes the display name or user name of a user. */
    updateUser: User | null;
};
