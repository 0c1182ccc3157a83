// Made by `npm run codegen`. Do not edit.

/** The name of a type that this version of the package does not know. The text after the name is only for the compiler. */
export type OtherTypename = `${string} (not known yet)`;
/**
 * Who may use an invite. Three values; one is known. Error messages mention AnyoneLeavingDetails, but the exact spelling
 * is not known.
 */
export type AccessSetting = 'anyone' | (string & {});
/**
 * The authorization system of a team: the old one or FGA. Four values; one is known. The others mean: FGA decides and is
 * compared with the old system, the reverse, and FGA disabled.
 */
export type AuthType = 'FGA_ONLY' | (string & {});
/** An AWS account for each sandbox of the track. */
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
    /** Service control policy of the account; may be empty. */
    scp_policy?: string | null | undefined;
    /** AWS services to enable. */
    services?: Array<string> | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
};
/** An Azure subscription for each sandbox of the track. */
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
    /** True creates only a directory user. */
    user_only?: boolean | null | undefined;
};
export type BlueprintInput = {
    /** Path of the blueprint in the repository. */
    path?: string | null | undefined;
    /** URL of the Git repository. */
    repository: string;
    /** Settings that the blueprint requires. */
    resources?: unknown;
    variables: Array<unknown>;
};
/** The input for one step of a track. All fields are optional here, but the server requires some. */
export type ChallengeInput = {
    /** Quiz only: the possible answers. */
    answers?: Array<string> | null | undefined;
    /** The task, in Markdown; for a quiz, the question. */
    assignment?: string | null | undefined;
    /** Checks against virtual browsers. */
    browserScripts?: Array<VirtualBrowserCheckInput> | null | undefined;
    /** Currently unused. */
    difficulty?: string | null | undefined;
    enhancedLoading?: boolean | null | undefined;
    id?: string | null | undefined;
    /** Index in the track, from 0. */
    index?: number | null | undefined;
    labConfig?: ChallengeLabConfigInput | null | undefined;
    notes?: Array<ChallengeNoteInput> | null | undefined;
    scripts?: Array<ChallengeScriptInput> | null | undefined;
    /** Shown in the URL. */
    slug?: string | null | undefined;
    /** Quiz only: indexes of the correct answers. */
    solution?: Array<number> | null | undefined;
    tabs?: Array<ChallengeTabInput> | null | undefined;
    /** Visible to learners while the challenge is locked. */
    teaser?: string | null | undefined;
    /** Time limit of the challenge. The lifetime of a track is the sum of the limits of its challenges. */
    timelimit?: number | null | undefined;
    title?: string | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
    /** challenge or quiz, as a string. */
    type?: string | null | undefined;
};
/** Layout of a challenge; the track's layout can override it. */
export type ChallengeLabConfigInput = {
    /** A custom layout: JSON in a string. */
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
    /** Index, from 0. */
    index?: number | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
    type?: ChallengeNoteType | null | undefined;
    /** Of the picture or video. */
    url?: string | null | undefined;
};
export type ChallengeNoteType = 'image' | 'text' | 'video' | (string & {});
/** A script that runs on a host at one stage of the challenge lifecycle. */
export type ChallengeScriptInput = {
    /** setup, check, cleanup or solve. */
    action?: string | null | undefined;
    /** Probably the id of the owning challenge. The reference mentions a track. */
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
/** The setup script is running. */
 | 'creating'
/** The setup script failed. */
 | 'failed'
/** An earlier challenge must be completed first. */
 | 'locked'
/** In progress. */
 | 'started'
/** Can be started. */
 | 'unlocked' | (string & {});
/** The workspace of a learner: a service, a terminal, a website. */
export type ChallengeTabInput = {
    /** Id of the owning challenge. */
    challenge?: string | null | undefined;
    /** terminal only: first command to run. */
    cmd?: string | null | undefined;
    /** Probably headers that the proxy adds to requests. The reference describes both header lists in the same way. */
    custom_headers?: Array<unknown> | null | undefined;
    /** Headers that the proxy adds to responses. */
    custom_response_headers?: Array<unknown> | null | undefined;
    /** Name of a host in the track config. Required for service and terminal. */
    hostname?: string | null | undefined;
    id?: string | null | undefined;
    /** Index, from 0. */
    index?: number | null | undefined;
    /** True opens the tab in a new window. */
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
    /** terminal only: working directory of the shell. */
    workdir?: string | null | undefined;
};
export type ChallengeTabType = 'browser'
/** A plain editor. */
 | 'code'
/** A site that cannot be shown in a frame. */
 | 'external'
/** A feedback form. */
 | 'feedback'
/** A port of a host in the track config. */
 | 'service'
/** A shell on a host in the track config. */
 | 'terminal'
/** A site that can be shown in a frame. */
 | 'website' | (string & {});
export type ChallengeType = 'challenge'
/** A multiple-choice question. */
 | 'quiz' | (string & {});
/** Two values; one is known. The other means a broadcast channel. */
export type ChatChannelType = 'direct' | (string & {});
export type CloudProvider = 'aws' | 'azure' | 'gcp' | (string & {});
/** The new selection of the team. */
export type CloudProviderConfigInput = {
    provider: CloudProvider;
    regions?: Array<string> | null | undefined;
    services?: Array<string> | null | undefined;
};
/** Comparison of a URL. Four values; one is known. */
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
    /** Used as the host name. */
    name?: string | null | undefined;
    /** Ports to open. */
    ports?: Array<number> | null | undefined;
    /** @deprecated Deprecated. Memory is a field of the config. */
    resources?: ContainerResourcesInput | null | undefined;
    /** Of the terminal. Default: /bin/sh */
    shell?: string | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
};
/** Deprecated type. Memory is a field of the container config. */
export type ContainerResourcesInput = {
    memory?: number | null | undefined;
};
/** Custom metadata of a play or claim. */
export type CustomParameterFilter = {
    key?: string | null | undefined;
    value?: string | null | undefined;
};
/** Custom metadata of a play or claim. */
export type CustomParametersInput = {
    key?: string | null | undefined;
    value?: string | null | undefined;
};
export type CustomResourceConfigInput = {
    inputs?: Array<CustomResourceConfigInputInput> | null | undefined;
    name?: string | null | undefined;
    slug?: string | null | undefined;
};
/** One input value of a custom resource. The repeated word in the name is the API's spelling. */
export type CustomResourceConfigInputInput = {
    name?: string | null | undefined;
    source?: CustomResourceInputSource | null | undefined;
    /** Name of a secret, or the plain value, depending on source. */
    value?: string | null | undefined;
};
/** Four values; one is known. */
export type CustomResourceDataType = 'string' | (string & {});
/** The source of an input's value. Two values; one is known. The other means a plain value. */
export type CustomResourceInputSource = 'secret' | (string & {});
export type CustomResourceProvider = 'terraform' | (string & {});
export type DateRangeFilter = {
    from?: string | null | undefined;
    to?: string | null | undefined;
};
/** Position of the assignment pane. */
export type DefaultLabLayout = 'AssignmentBottom' | 'AssignmentLeft' | 'AssignmentRight' | (string & {});
/** Sort order. */
export type Direction = 'Asc' | 'Desc' | (string & {});
export type EnvironmentInput = {
    key: string;
    /** May contain a secret. */
    value: string;
};
/**
 * Why the server refused a request. There may be more codes: match the number. The form is BE_<three digits>_<Name>. Two
 * names are known.
 * The reference contains 84 meanings without names. Their position is probably the number.
 *
 * - 001 no such image
 * - 002 unknown challenge tab type
 * - 003 unknown play type
 * - 004 only one play id allowed here
 * - 005 several plays match
 * - 006 several users match
 * - 007 no such secret
 * - 008 bad secret name
 * - 009 invite already claimed by this user
 * - 010 no such user id
 * - 011 no such arcade team
 * - 012 no such challenge
 * - 013 challenge cannot be skipped in its state
 * - 014 challenge belongs to another track
 * - 015 no play yet: start the track
 * - 016 environment not ready: try later
 * - 017 environment stopped: start the track again, then skip
 * - 018 cannot skip there: already completed
 * - 019 cannot skip there yet: environment under creation
 * - 020 custom resource in use
 * - 021 secret in use by a track config
 * - 022 secret in use by a track invite
 * - 023 secret in use by a sandbox config
 * - 024 track has a hot start pool
 * - 025 entity exists already
 * - 026 SSO organization not created
 * - 027 SSO organization not readable
 * - 028 SSO connection exists already
 * - 029 SSO connection not rolled back
 * - 030 SSO connection not tied to the organization
 * - 031 SSO connection not readable
 * - 032 no such SSO connection
 * - 033 SSO connection of the team not readable
 * - 034 no such entity
 * - 035 image not found
 * - 036 bad image name
 * - 037 hot start pool is gone
 * - 038 not a DNS name
 * - 039 not an email address
 * - 040 not a host name: letter first, then lower-case letters, digits, hyphens
 * - 041 not a slug: lower-case letters, digits, inner hyphens
 * - 042 not a URL
 * - 043 neither URL nor file path
 * - 044 not an HTTPS URL
 * - 045 not a work email
 * - 046 no such repository
 * - 047 sandbox variable not written
 * - 048 sandbox variable not read
 * - 049 image in use, cannot be deleted
 * - 050 team lacks the API key that LTI requires
 * - 051 track is not versioned
 * - 052 no such team
 * - 053 unknown cloud provider
 * - 054 no config for this cloud provider
 * - 055 GitHub integration missing
 * - 056 cloud provider config switched off
 * - 057 AWS account not yours to manage
 * - 058 Google Cloud project not yours to manage
 * - 059 Azure subscription not yours to manage
 * - 060 preset in use by tracks
 * - 061 preset in use by hot start pools
 * - 062 bad file format
 * - 063 no such Git branch
 * - 064 not a valid work email
 * - 065 this access setting demands user details
 * - 066 services in use by tracks cannot go
 * - 067 regions in use by tracks cannot go
 * - 068 landing page already claimed by this user
 * - 069 user id, email or slug missing
 * - 070 no such credentials
 * - 071 credentials exist already
 * - 072 GitHub integration not created
 * - 073 remote repository is not empty
 * - 074 versioning off for this track or team
 * - 075 repository belongs to another track
 * - 076 nothing to commit
 * - 077 this user has unpublished changes
 * - 078 version control failed
 * - 079 branch missing
 * - 080 message bus down
 * - 081 no machine with such resources
 * - 082 no such channel
 * - 083 no such ref
 * - 084 track id or lab id required
 */
export type ErrorCode = 'BE_001_ImageNotFound' | 'BE_034_EntityNotFound' | (string & {});
export type FileInput = {
    content?: string | null | undefined;
    path?: string | null | undefined;
};
export type FormFieldInput = {
    fieldName: FormFieldName;
    isRequired: boolean;
};
/** Ten values; one is in an example. The others correspond to the fields of UserDetailsInput. */
export type FormFieldName = 'company_name' | 'consent' | 'country_code' | 'email' | 'first_name' | 'job_level' | 'job_title' | 'last_name' | 'phone_number' | 'us_state' | (string & {});
/** The form for learner details. A team has one form. */
export type FormInput = {
    /** True sends a code by email, which the learner must enter. */
    confirmEmailOwnership?: boolean | null | undefined;
    consentNotice?: string | null | undefined;
    fields?: Array<FormFieldInput | null | undefined> | null | undefined;
    formTitle?: string | null | undefined;
    id?: string | null | undefined;
    /** True accepts work addresses only. */
    validateWorkEmail?: boolean | null | undefined;
};
/** A Google Cloud project for each sandbox of the track. */
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
/** There may be more fields: known from one source only. */
export type HostImageInput = {
    description?: string | null | undefined;
    slug?: string | null | undefined;
    teamID?: string | null | undefined;
};
/** Two values; one is known. */
export type HostImageStatus = 'created' | (string & {});
/** Sandboxes that are created in advance, so that plays start immediately. */
export type HotStartPoolInput = {
    /** True replaces claimed sandboxes. */
    auto_refill?: boolean | null | undefined;
    /** Sandbox config ids. */
    configs?: Array<string> | null | undefined;
    /** When the pool starts to stop sandboxes. */
    ends_at?: string | null | undefined;
    name?: string | null | undefined;
    organization_slug?: string | null | undefined;
    region?: string | null | undefined;
    /** Number of sandboxes for each track. The team's features determine the maximum. */
    size?: number | null | undefined;
    /** When creation of sandboxes starts. */
    starts_at?: string | null | undefined;
    team_slug?: string | null | undefined;
    /** Track ids. The live API may refuse them. Use configs. */
    tracks?: Array<string> | null | undefined;
    type?: HotStartPoolType | null | undefined;
};
export type HotStartPoolType = 'dedicated' | 'shared' | (string & {});
export type HotStartStatus = 'AutoRefill' | 'Deleted' | 'Expired' | 'Inactive' | 'Provisioning' | 'Running' | (string & {});
/** The required state of a page element. */
export type HtmlElementInput = {
    /** Message to the learner when it does not match. */
    errorMsg?: string | null | undefined;
    /** Probably a CSS selector. */
    selector?: string | null | undefined;
    value?: string | null | undefined;
};
export type ImageOS = 'linux' | 'windows' | (string & {});
export type ImportLabInput = {
    /** Branch or tag. Default: the default branch of the repository. */
    defaultRepoRef?: string | null | undefined;
    name: string;
    /** Default: / */
    repoPath?: string | null | undefined;
    repoUrl: string;
    teamSlug?: string | undefined;
    title: string;
};
export type ImportTerraformModuleInput = {
    description?: string | null | undefined;
    name?: string | null | undefined;
    slug?: string | null | undefined;
    terraformModuleID?: string | null | undefined;
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
/** Appearance and behavior of the player, for a whole track. */
export type LabConfigInput = {
    defaultLayout?: DefaultLabLayout | null | undefined;
    defaultLayoutSidebarSize?: number | null | undefined;
    enableLoadingMessages?: boolean | null | undefined;
    /** Seconds by which a learner may extend the sandbox. */
    extendTTL?: number | null | undefined;
    /** Requests feedback on the last screen. */
    feedbackRecapEnabled?: boolean | null | undefined;
    /** Applies to every challenge. */
    feedbackTabEnabled?: boolean | null | undefined;
    /** By its name, true hides the stop button. The reference describes the opposite. */
    hideStopButton?: boolean | null | undefined;
    /** The output field is deprecated. */
    labV2?: boolean | null | undefined;
    /** Shown while the lab loads. */
    loadingMessages?: Array<string> | null | undefined;
    /** The output field is deprecated. */
    overlay?: boolean | null | undefined;
    /** True overrides the layout of the challenges. */
    overrideChallengeLayout?: boolean | null | undefined;
    /** The output field is deprecated. */
    position?: string | null | undefined;
    /** Applies to every challenge. */
    sidebarEnabled?: boolean | null | undefined;
    theme?: TrackThemeInput | null | undefined;
    /** The output field is deprecated. */
    width?: number | null | undefined;
};
/** Seven values; one is known. */
export type LabSessionEventType = 'start' | (string & {});
/** Thirteen values; one is known. */
export type LabSessionStatus = 'unknown' | (string & {});
export type LandingPageInput = {
    backgroundColor?: string | null | undefined;
    formEnabled?: boolean | null | undefined;
    id?: string | null | undefined;
    internalPageName?: string | null | undefined;
    logoLink?: string | null | undefined;
    logoUrl?: string | null | undefined;
    pageHeading?: string | null | undefined;
    pageSubtitle?: string | null | undefined;
    pageTitle?: string | null | undefined;
    /** Identifies the page, together with the team. */
    path?: string | null | undefined;
    privacyPolicyUrl?: string | null | undefined;
    publishedAt?: string | null | undefined;
    robotsIndexingEnabled?: boolean | null | undefined;
    seoDescription?: string | null | undefined;
    teamId?: string | null | undefined;
    termsAndConditionsUrl?: string | null | undefined;
    textColor?: string | null | undefined;
    /** Number of plays of each track for a visitor. */
    trackPlayLimit?: number | null | undefined;
    tracks?: Array<unknown> | null | undefined;
    unpublishedAt?: string | null | undefined;
};
/** Twelve values; one is known. */
export type LearnerEventTypes = 'joined' | (string & {});
/** Skill that a track requires. */
export type Level = 'advanced' | 'beginner' | 'intermediate' | (string & {});
export type LocationCheckConditionInput = {
    condition: ConditionType;
    urlPart: string;
};
/** The location that the virtual browser must have visited. */
export type LocationCheckInput = {
    /** According to the reference, all must match. For the output, one match is sufficient. */
    conditions?: Array<LocationCheckConditionInput> | null | undefined;
    /** Message to the learner when the check fails. */
    errorMsg?: string | null | undefined;
};
/** An LTI 1.3 platform that may launch tracks. */
export type LtiToolRegistrationInput = {
    accessTokenURL?: string | null | undefined;
    authURL?: string | null | undefined;
    clientID?: string | null | undefined;
    deploymentIDs?: Array<string | null | undefined> | null | undefined;
    /** Issuer claim of the platform's tokens. */
    issuer?: string | null | undefined;
    /** URL of the platform's public keys. */
    keySetURL?: string | null | undefined;
    name?: string | null | undefined;
    publicKey?: string | null | undefined;
};
/** The origin of a play. Three values; one is known. The others mean the platform itself and a CI test. */
export type Mode = 'embed' | (string & {});
export type Ordering = {
    direction?: Direction | null | undefined;
    /** Known values for plays: completion_percent, time_spent. Values for other lists are not known. */
    orderBy?: string | null | undefined;
};
export type OrganizationInput = {
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
    theme?: OrganizationThemeInput | null | undefined;
    title?: string | null | undefined;
    trial_end_at?: string | null | undefined;
};
export type OrganizationThemeInput = {
    background_color?: string | null | undefined;
    background_image?: string | null | undefined;
    foreground_color?: string | null | undefined;
    foreground_image?: string | null | undefined;
    primary_background_color?: string | null | undefined;
    primary_foreground_color?: string | null | undefined;
    secondary_background_color?: string | null | undefined;
    secondary_foreground_color?: string | null | undefined;
};
/** Cursor paging. The names are capitalized, unlike those of other inputs. */
export type Pagination = {
    After?: string | null | undefined;
    First?: number | null | undefined;
};
/** Selects the plays to list. */
export type PlayReportInput = {
    customParameterFilters?: Array<CustomParameterFilter> | null | undefined;
    dateRangeFilter?: DateRangeFilter | null | undefined;
    landingPageIds?: Array<string> | null | undefined;
    ordering?: Ordering | null | undefined;
    pagination?: SkipTakePagination | null | undefined;
    playType?: PlayType | null | undefined;
    /** Plays of tracks with these tags. */
    tags?: Array<string> | null | undefined;
    teamSlug?: string | undefined;
    trackIds?: Array<string> | null | undefined;
    trackInviteIds?: Array<string> | null | undefined;
    userIds?: Array<string> | null | undefined;
};
/** Selects the users whose plays are counted. */
export type PlayType = 'ALL'
/** By track developers. */
 | 'DEVELOPER'
/** By all other users. */
 | 'NORMAL' | (string & {});
/** A suggested improvement of a track. Two values; one is known. */
export type RecommendationType = 'create_notes' | (string & {});
/** Role within a team or organization. */
export type RoleName = 'content_creator' | 'instructor' | 'member' | 'owner' | (string & {});
/** Secrets and environment variables that scripts can read. */
export type RuntimeParametersInput = {
    environmentVariables?: Array<EnvironmentInput> | null | undefined;
    secrets?: Array<unknown> | null | undefined;
};
export type SandboxConfigInput = {
    description?: string | null | undefined;
    resources?: SandboxResourcesInput | null | undefined;
    scripts?: Array<SandboxScriptInput> | null | undefined;
};
export type SandboxConfigVersionStatus = 'archived' | 'draft' | 'isolated' | 'published' | (string & {});
export type SandboxConfigVersionsFilterInput = {
    config_id?: string | null | undefined;
    statuses?: Array<SandboxConfigVersionStatus> | null | undefined;
};
export type SandboxFilterInput = {
    /** Start of the period. */
    from?: string | null | undefined;
    invite_ids?: Array<string> | null | undefined;
    pool_ids?: Array<string> | null | undefined;
    state?: Array<SandboxState> | null | undefined;
    /** End of the period. */
    to?: string | null | undefined;
    track_ids?: Array<string> | null | undefined;
    /** Both are supported. */
    user_name_or_id?: string | null | undefined;
};
export type SandboxResourcesInput = {
    aws_accounts?: Array<AwsAccountConfigInput> | null | undefined;
    azure_subscriptions?: Array<AzureSubscriptionConfigInput> | null | undefined;
    blueprint?: BlueprintInput | null | undefined;
    containers?: Array<ContainerConfigInput> | null | undefined;
    custom_resources?: Array<CustomResourceConfigInput> | null | undefined;
    gcp_projects?: Array<GcpProjectConfigInput> | null | undefined;
    secrets?: Array<SecretConfigInput> | null | undefined;
    virtualbrowsers?: Array<VirtualBrowserConfigInput> | null | undefined;
    virtualmachines?: Array<VirtualMachineConfigInput> | null | undefined;
};
/** A script that runs on a host of the sandbox. */
export type SandboxScriptInput = {
    action?: string | null | undefined;
    /** Base64, according to one source. */
    contents?: string | null | undefined;
    host?: string | null | undefined;
};
export type SandboxState = 'active' | 'claimed' | 'cleaned' | 'cleaning' | 'created' | 'creating' | 'failed' | 'pooled' | 'stopped' | (string & {});
/** A team secret that scripts may read. */
export type SecretConfigInput = {
    name?: string | null | undefined;
};
/** Offset paging. */
export type SkipTakePagination = {
    /** Number of items to skip. */
    skip?: number | null | undefined;
    /** Number of items to return. Public clients use up to 500. The maximum is not documented. */
    take?: number | null | undefined;
};
/** Type of identity provider. Four values; one is known. */
export type Strategy = 'okta' | (string & {});
export type StunIceInput = {
    /** Lifetime of the credentials; unit not documented. */
    ttl?: number | null | undefined;
};
export type TagGroupInput = {
    name: string;
};
export type TagInput = {
    value: string;
};
export type TeamFeaturesInput = {
    accept_terms_checkbox?: boolean | null | undefined;
    authType?: AuthType | null | undefined;
    aws_accounts?: boolean | null | undefined;
    azure_subscriptions?: boolean | null | undefined;
    blueprint_sandbox?: boolean | null | undefined;
    can_add_feedback_tab?: boolean | null | undefined;
    can_hide_sidebar?: boolean | null | undefined;
    cloudProvidersConfig?: boolean | null | undefined;
    consumptionOverview?: boolean | null | undefined;
    containers?: boolean | null | undefined;
    crm_integration?: boolean | null | undefined;
    custom_machine_type?: boolean | null | undefined;
    custom_resources?: boolean | null | undefined;
    emailOwnershipConfirmation?: boolean | null | undefined;
    embedded?: boolean | null | undefined;
    enhancedLabLoading?: boolean | null | undefined;
    exclude_instruqt_plays?: boolean | null | undefined;
    exposeCloudAccountCredentials?: boolean | null | undefined;
    gcp_projects?: boolean | null | undefined;
    global_sandboxes?: boolean | null | undefined;
    hot_start?: boolean | null | undefined;
    instantSandboxes?: boolean | null | undefined;
    instructorTools?: boolean | null | undefined;
    /** The output field is deprecated. */
    labV2?: boolean | null | undefined;
    /** The output field is deprecated. */
    landingPages?: boolean | null | undefined;
    max_hot_start_pool_size_always_on?: number | null | undefined;
    max_hot_start_pool_size_scheduled?: number | null | undefined;
    max_timelimit?: number | null | undefined;
    max_tracks?: number | null | undefined;
    members_skip_to_challenge?: boolean | null | undefined;
    /** The output field is deprecated. */
    new_content_structure?: boolean | null | undefined;
    screenSharing?: boolean | null | undefined;
    scripts_over_http?: boolean | null | undefined;
    shared_hotstart_pools?: boolean | null | undefined;
    temporal?: boolean | null | undefined;
    track_reviews?: boolean | null | undefined;
    useExternalEmailValidation?: boolean | null | undefined;
    use_new_terminal?: boolean | null | undefined;
    user_completion_rate?: boolean | null | undefined;
    versioned?: boolean | null | undefined;
    virtual_machines?: boolean | null | undefined;
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
    /** The latest version is 2. */
    version?: string | null | undefined;
    virtualbrowsers?: Array<VirtualBrowserConfigInput> | null | undefined;
    virtualmachines?: Array<VirtualMachineConfigInput> | null | undefined;
};
export type TrackFeaturesInput = {
    /** Version control of the track. */
    versioned?: boolean | null | undefined;
};
/** The input for a track. All fields are optional here, but the server requires some. */
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
    /** True: visible, but only its developers can play it. */
    maintenance?: boolean | null | undefined;
    /** Team slug. */
    owner?: string | null | undefined;
    /** Visible only to team members. The output field is deprecated. */
    private?: boolean | null | undefined;
    /** False: visible only to its developers. The output field is deprecated. */
    published?: boolean | null | undefined;
    remote_repository?: string | null | undefined;
    /** Currently unused. */
    revision?: string | null | undefined;
    /** Slug of a shared sandbox config. */
    sandboxConfig?: string | null | undefined;
    scripts?: Array<TrackScriptInput> | null | undefined;
    show_timer?: boolean | null | undefined;
    skipping_enabled?: boolean | null | undefined;
    slug?: string | null | undefined;
    sourceTrackID?: string | null | undefined;
    /** Tag values. The output field is deprecated. */
    tags?: Array<string> | null | undefined;
    teaser?: string | null | undefined;
    /** Lifetime of the sandbox in seconds, for the whole track. */
    timelimit?: number | null | undefined;
    title?: string | null | undefined;
    /** Currently unused. */
    version?: string | null | undefined;
};
/** The input for a track invite. */
export type TrackInviteInput = {
    /** True: anyone with the link can claim it. False (default): requests the user's details first. */
    allowAnonymous?: boolean | null | undefined;
    /** Who can accept it. */
    allowedEmailAddresses?: Array<string> | null | undefined;
    /** True: users must confirm their email address before they claim. */
    emailOwnershipConfirmationRequired?: boolean | null | undefined;
    enableLearnerSharing?: boolean | null | undefined;
    /** Claims end at this time. */
    expiresAt?: string | null | undefined;
    id?: string | null | undefined;
    instructorToolsEnabled?: boolean | null | undefined;
    /** Maximum number of claims. */
    inviteLimit?: number | null | undefined;
    /** Claims end at this time. The output field is deprecated: use expiresAt. */
    inviteTTL?: string | null | undefined;
    /** Number of plays for each user. */
    playLimit?: number | null | undefined;
    /** Duration of access for each user; unit not documented. */
    playTTL?: number | null | undefined;
    /** Visible to learners. */
    publicDescription?: string | null | undefined;
    /** Visible to learners. */
    publicTitle?: string | null | undefined;
    runtimeParameters?: RuntimeParametersInput | null | undefined;
    screenSharingEnabled?: boolean | null | undefined;
    shareMethod?: TrackInviteShareMethod | null | undefined;
    /** live_event only. New users can claim it from 24 hours before this time. */
    startsAt?: string | null | undefined;
    /** Internal title. Learners see publicTitle. */
    title?: string | null | undefined;
    trackIDs?: Array<string> | null | undefined;
    type?: TrackInviteType | null | undefined;
};
/** Its heading is missing in the reference. Values other than link are not known. */
export type TrackInviteShareMethod = 'link' | (string & {});
/** Whether new users can open the invite. */
export type TrackInviteStatus = 'active'
/** expiresAt has passed: no longer. */
 | 'expired'
/** A live_event more than 24 hours ahead: not yet. */
 | 'upcoming' | (string & {});
export type TrackInviteType = 'live_event'
/** Self-paced. */
 | 'self_paced' | (string & {});
export type TrackOrder = 'last_update_ASC' | 'last_update_DESC' | 'title_ASC' | 'title_DESC' | (string & {});
export type TrackPlayLimitInput = {
    /** Plays in a calendar month. */
    calendarMonth?: number | null | undefined;
    /** Concurrent plays from one IP address. */
    concurrentPlaysPerIP?: number | null | undefined;
    /** Starts from one IP address within the last hour. */
    rollingIPAddressPerHour?: number | null | undefined;
    /** Starts within the last month. */
    rollingMonth?: number | null | undefined;
};
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
/** The infrastructure is being removed. */
 | 'cleaning'
/** The infrastructure is ready. */
 | 'created'
/** The infrastructure is being created. */
 | 'creating'
/** Setup failed. */
 | 'failed'
/** In progress. */
 | 'started'
/** Stopped by the learner. */
 | 'stopped' | (string & {});
/** Two values; one is known. The other means that the user stopped it. */
export type TrackStopReason = 'expired' | (string & {});
export type TrackThemeInput = {
    name: string;
};
/** The team's form defines the required fields. */
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
/**
 * Five values; one is known. The others mean content creators, instructors, other members, and users without an
 * organization.
 */
export type UserSegment = 'instruqt_employee' | (string & {});
/** Four values; one is known. */
export type UserType = 'instruqt' | (string & {});
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
    /** Compute Engine machine type, such as n1-standard-1. */
    machine_type?: string | null | undefined;
    /** Unit not documented. */
    memory?: number | null | undefined;
    /** Used as the host name. */
    name?: string | null | undefined;
    nested_virtualization?: boolean | null | undefined;
    /** Number of standby VMs; 0 for none. */
    pool_size?: number | null | undefined;
    /** Cheaper, but can be terminated at any time. Default: false */
    preemptible?: boolean | null | undefined;
    /** True requests a TLS certificate for the host. */
    provision_ssl_certificate?: boolean | null | undefined;
    /** Of the terminal. Default: /bin/sh */
    shell?: string | null | undefined;
    /** Id of the owning track. */
    track?: string | null | undefined;
};
export type WebhookInput = {
    /** Sent with every delivery. */
    custom_headers?: Array<unknown> | null | undefined;
    /** Event names, such as track.started. An empty list means all events. The complete list is not known. */
    events?: Array<string> | null | undefined;
    name?: string | null | undefined;
    /** Must be reachable from the internet. */
    url: string;
};
export type AwsAccountConfig = {
    id: string;
    name: string;
    /** AWS services to enable. */
    services: Array<string>;
    /** AWS regions to enable. */
    regions: Array<string>;
    /** IAM policy of the learner's account; may be empty. */
    iam_policy: string | null;
    /** Managed IAM policies of the learner's account. */
    managed_policies: Array<string>;
    /** IAM policy of the admin account. */
    admin_iam_policy: string | null;
    /** Managed IAM policies of the admin account. */
    admin_managed_policies: Array<string>;
    /** Service control policy of the account; may be empty. */
    scp_policy: string | null;
    /** Whether the learner sees the account. */
    expose_to_user: boolean;
};
export type AzureSubscriptionConfig = {
    id: string;
    name: string;
    /** Azure services to enable. */
    services: Array<string>;
    /** Azure regions to enable. */
    regions: Array<string>;
    /** True creates only a directory user. */
    user_only: boolean;
    /** Azure roles of the learner. */
    roles: Array<string>;
    /** Azure roles of the admin user. */
    admin_roles: Array<string>;
    /** Whether the learner sees the subscription. */
    expose_to_user: boolean;
};
export type Challenge = ({
    /** Quiz only: the possible answers. */
    answers: Array<string>;
    /** Quiz only: indexes of the correct answers. */
    solution: Array<number>;
    track: TrackRef;
    labConfig: ChallengeLabConfig | null;
    notes: Array<ChallengeNote>;
    tabs: Array<ChallengeTab>;
} & ChallengeSummary);
export type ChallengeLabConfig = {
    defaultLayout: DefaultLabLayout | null;
    defaultLayoutSidebarSize: number | null;
    /** A custom layout: JSON in a string. */
    customLayout: string | null;
};
export type ChallengeNote = {
    id: string;
    type: ChallengeNoteType;
    /** Index, from 0. */
    index: number;
    /** Markdown of a text note. */
    contents: string | null;
    /** Of the picture or video. */
    url: string | null;
};
export type ChallengeProgress = ({
    type: ChallengeType;
    status: ChallengeStatus;
    /** False without a check script. */
    can_check: boolean | null;
    /** Timestamp; 0 until started. */
    started: number;
    /** Timestamp; 0 until completed. */
    completed: number;
    /** Timestamp; 0 without an error. */
    failed: number;
    /** Null without an error. */
    failMessage: string | null;
    /** The user's previous checks. */
    attempts: Array<{
        /** The message to the learner. */
        message: string;
        timestamp: string;
    }>;
} & ChallengeRef);
export type ChallengeRef = {
    id: string;
    /** Shown in the URL. */
    slug: string;
    title: string;
    /** Index in the track, from 0. */
    index: number;
};
export type ChallengeScript = {
    id: string | null;
    /** setup, check, cleanup or solve. */
    action: string | null;
    /** Name of a host in the track config. */
    host: string | null;
    contents: string | null;
};
export type ChallengeStatistics = {
    id: string;
    title: string | null;
    unlocked_total: number | null;
    started_total: number | null;
    completed_total: number | null;
    attempts_total: number | null;
    attempts_min: number | null;
    attempts_max: number | null;
    attempts_avg: number | null;
    attempts_stddev: number | null;
    duration_min: number | null;
    duration_max: number | null;
    duration_avg: number | null;
    duration_stddev: number | null;
};
export type ChallengeSummary = {
    id: string;
    /** Shown in the URL. */
    slug: string;
    title: string;
    /** Visible to learners while the challenge is locked. */
    teaser: string;
    type: ChallengeType;
    /** Index in the track, from 0. */
    index: number;
    /** Generated by the server from the slugs of team, track and challenge. */
    permalink: string | null;
    /** The task, in Markdown; for a quiz, the question. */
    assignment: string;
    /** Time limit of the challenge. The lifetime of a track is the sum of the limits of its challenges. */
    timelimit: number | null;
    /** False without a check script. */
    can_check: boolean | null;
    /** Quiz only: exactly one answer is correct. */
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
    /** Null unless deleted. */
    deletedAt: string | null;
};
export type ChallengeTab = {
    id: string;
    type: ChallengeTabType;
    title: string;
    /** Index, from 0. */
    index: number;
    /** Name of a host in the track config. Required for service and terminal. */
    hostname: string | null;
    /** service only. Default: / */
    path: string | null;
    /** service only. */
    port: number | null;
    /** website and external only. */
    url: string | null;
    /** True opens the tab in a new window. */
    new_window: boolean;
    /** terminal only: working directory of the shell. */
    workdir: string | null;
    /** terminal only: first command to run. */
    cmd: string | null;
};
export type CloudProviderConfig = {
    provider: CloudProvider;
};
export type ContainerConfig = {
    id: string;
    /** Used as the host name. */
    name: string;
    image: string;
    /** Replaces ENTRYPOINT of the image. */
    entrypoint: string | null;
    /** Replaces CMD of the image. */
    cmd: string | null;
    /** Ports to open. */
    ports: Array<number> | null;
    /** Of the terminal. Default: /bin/sh */
    shell: string;
    /** In megabytes. Default: 32 */
    memory: number;
};
export type CustomParameter = {
    key: string | null;
    value: string | null;
};
export type CustomResource = ({
    description: string;
    version: string;
    logo: string;
    provider: CustomResourceProvider;
    /** False while it is in use. */
    canDelete: boolean;
    createdAt: string;
    terraformModule: TerraformModuleRef | null;
    inputs: Array<{
        name: string;
        description: string;
        type: CustomResourceDataType;
        required: boolean;
        readOnly: boolean;
    }>;
    createdBy: UserRef;
} & CustomResourceRef);
export type CustomResourceRef = {
    id: string;
    slug: string;
    name: string;
};
export type EmailConfirmationRequest = {
    /** False when no confirmation is required. */
    needVerification: boolean;
};
export type EventError = {
    code: ErrorCode;
    message: string;
};
export type GcpProjectConfig = {
    id: string;
    name: string;
    /** Google Cloud services to enable. */
    services: Array<string>;
    /** Google Cloud regions to enable. */
    regions: Array<string>;
    /** IAM roles of the learner and of the project's service account, such as roles/compute.admin. */
    roles: Array<string>;
    /** IAM roles of the admin user and of its service account. */
    admin_roles: Array<string>;
    /** Whether the learner sees the project. */
    expose_to_user: boolean;
};
export type GithubIntegration = {
    installationID: number | null;
    account: string | null;
};
export type HostImage = {
    id: string;
    slug: string;
    description: string | null;
    status: HostImageStatus;
    createdAt: string;
    imageMetadata: ImageMetadata | null;
    team: TeamRef | null;
    usedInTracks: Array<TrackRef>;
    usedInSandboxConfigVersions: Array<SandboxConfigVersionRef>;
    createdBy: UserRef;
};
export type HotStartPool = ({
    tracks: Array<{
        claimed: number;
        /** Ready and not yet claimed. */
        available: number;
        created: number;
        failed: number;
        creating: number;
        total: number;
        node: TrackRef;
    }>;
    configs: Array<{
        claimed: number;
        /** Ready and not yet claimed. */
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
    /** Number of sandboxes for each track. */
    size: number;
    /** True replaces claimed sandboxes. */
    auto_refill: boolean;
    region: string | null;
    created: string | null;
    /** When creation of sandboxes starts. */
    starts_at: string | null;
    /** When creation of sandboxes ends. */
    ends_at: string | null;
    /** Null unless deleted. */
    deleted: string | null;
    team: TeamRef;
    created_by: UserRef | null;
} & HotStartPoolRef);
export type ImageMetadata = {
    id: string | null;
    image: string | null;
    os: ImageOS | null;
    /** In gigabytes. */
    diskSizeGB: number | null;
};
export type InviteChatMessage = {
    id: string;
    message: string;
    createdAt: string;
    /** Null while unread. */
    readAt: string | null;
    channel: {
        id: string;
        channelType: ChatChannelType;
        createdAt: string;
        /** Probably null for a broadcast channel. */
        studentUser: UserRef | null;
    };
};
export type InviteClaim = ({
    events: Array<InviteEvent>;
} & InviteClaimSummary);
export type InviteClaimSummary = {
    id: string;
    claimedAt: string | null;
    /** Number of plays that the invite grants. */
    playLimit: number | null;
    /** Number of used plays. */
    playCount: number;
    /** Plays are possible until this time. */
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
export type InviteMessageEvent = {
    chatMessage: InviteChatMessage | null;
    error: EventError | null;
};
export type Lab = ({
    versions: Array<LabVersion>;
    /** Branches and tags. */
    refs: Array<{
        id: string | null;
        name: string | null;
        /** May be an enum. */
        type: string | null;
    }>;
} & LabSummary);
export type LabConfig = {
    /** Seconds by which a learner may extend the sandbox. */
    extendTTL: number | null;
    /** By its name, true hides the stop button. The reference describes the opposite. */
    hideStopButton: boolean;
    /** Applies to every challenge. */
    sidebarEnabled: boolean;
    /** Applies to every challenge. */
    feedbackTabEnabled: boolean;
    /** Requests feedback on the last screen. */
    feedbackRecapEnabled: boolean;
    enableLoadingMessages: boolean;
    /** Shown while the lab loads. */
    loadingMessages: Array<string>;
    /** True overrides the layout of the challenges. */
    overrideChallengeLayout: boolean | null;
    defaultLayout: DefaultLabLayout | null;
    defaultLayoutSidebarSize: number | null;
    theme: {
        name: string;
    } | null;
};
export type LabRef = {
    id: string;
    name: string;
    /** The value on the default ref. */
    title: string;
};
export type LabSession = ({
    userMeta: Record<string, unknown>;
    sandboxMeta: Record<string, unknown>;
    events: Array<{
        id: string;
        type: LabSessionEventType;
        data: Record<string, unknown>;
        time: string;
    }>;
} & LabSessionSummary);
export type LabSessionRef = {
    id: string;
    status: LabSessionStatus;
};
export type LabSessionSummary = ({
    userType: UserType | null;
    lab: LabRef;
    team: TeamRef;
    /** Null until a user claims the session. */
    user: UserRef | null;
} & LabSessionRef);
export type LabSummary = ({
    /** The value on the default ref. */
    labels: Record<string, string>;
    team: TeamRef;
    modified: ModificationMeta;
    /** The caller's running session; null without one. */
    activeSession: LabSessionRef | null;
} & LabRef);
export type LabVersion = {
    id: string;
    title: string;
    /** Version of the lab format. */
    version: string;
    labels: Record<string, string>;
    modified: ModificationMeta;
};
export type LandingPage = ({
    internalPageName: string | null;
    isPublished: boolean;
    publishedAt: string | null;
    unpublishedAt: string | null;
    updatedAt: string | null;
    deletedAt: string | null;
    /** Number of plays of each track for a visitor. */
    trackPlayLimit: number | null;
    formEnabled: boolean;
    privacyPolicyUrl: string | null;
    termsAndConditionsUrl: string | null;
    seoDescription: string | null;
    robotsIndexingEnabled: boolean;
    backgroundColor: string | null;
    textColor: string | null;
    logoUrl: string | null;
    logoLink: string | null;
    pageHeading: string | null;
    pageSubtitle: string | null;
    currentUserClaimed: boolean;
    team: TeamRef;
} & LandingPageRef);
export type LandingPageClaim = {
    id: string;
    claimedAt: string | null;
    landingPage: LandingPageRef | null;
    user: UserRef | null;
};
export type LandingPageRef = {
    id: string;
    /** Identifies the page, together with the team. */
    path: string;
    pageTitle: string | null;
};
export type LearnerEvent = {
    id: string;
    eventType: LearnerEventTypes;
    timestamp: string;
    student: {
        /** Id of the user. */
        id: string;
        user: UserRef | null;
    };
    invite: TrackInviteRef;
    track: TrackRef | null;
    challenge: ChallengeRef | null;
    instructor: UserRef | null;
};
export type LearnerEventEvent = {
    /** Fields other than the error are not documented. */
    learnerEvent: LearnerEvent;
    error: EventError | null;
};
export type LtiCredentials = {
    id: string;
    consumer_name: string;
    /** secret: credential of the LTI consumer. */
    consumer_key: string;
    instruqt_public_key: string;
    instruqt_public_key_set_url: string;
    instruqt_login_url: string;
};
export type LtiRegistration = {
    id: string | null;
    name: string | null;
    teamID: string | null;
    /** Issuer claim of the platform's tokens. */
    issuer: string | null;
    clientID: string | null;
    /** URL of the platform's public keys. */
    keySetURL: string | null;
    publicKey: string | null;
    accessTokenURL: string | null;
    authURL: string | null;
    deploymentIDs: Array<string | null> | null;
};
export type ModificationMeta = {
    createdAt: string;
    /** Null when never updated. */
    updatedAt: string | null;
    /** Null unless deleted. */
    deletedAt: string | null;
    createdBy: UserRef;
    updatedBy: UserRef | null;
    deletedBy: UserRef | null;
};
export type Organization = ({
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
    /** Its features and limits. */
    features: OrganizationFeatures | null;
} & OrganizationSummary);
export type OrganizationFeatures = {
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
    embedded: boolean;
    /** Members may skip challenges. */
    members_skip_to_challenge: boolean;
    track_reviews: boolean;
    /** Invites request consent to terms of service. */
    accept_terms_checkbox: boolean;
    hot_start: boolean;
};
export type OrganizationInvite = {
    email: string;
    /** The role after joining. */
    role: RoleName;
    token_expired: boolean;
    /** Null while pending. */
    accepted_at: string | null;
    organization: OrganizationRef | null;
    created_by: UserRef | null;
};
export type OrganizationInvites = ({
    /** Pending ones. */
    invites: Array<{
        email: string;
        /** The role after joining. */
        role: RoleName;
        token_expired: boolean;
        /** Null while pending. */
        accepted_at: string | null;
        created_by: UserRef | null;
    }> | null;
} & OrganizationRef);
export type OrganizationRef = {
    id: string;
    slug: string;
    name: string;
};
export type OrganizationStatistics = {
    started_total: number | null;
    completed_total: number | null;
    restarted_total: number | null;
    track_statistics: Array<TrackStatisticsSummary>;
};
export type OrganizationSummary = ({
    title: string | null;
    subtitle: string | null;
    logo: string | null;
    primary_link_text: string | null;
    primary_link_url: string | null;
    secondary_link_text: string | null;
    secondary_link_url: string | null;
    /** Its URL; null without one. */
    privacy_policy: string | null;
    created_at: string | null;
    customer_since: string | null;
    trial_end_at: string | null;
} & OrganizationRef);
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
    /** True for plays by a track developer. */
    isDeveloperPlay: boolean;
    /** Referring page; null when unknown. */
    referrer: string | null;
    /** Unit not documented, probably seconds. */
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
export type RaisedHand = {
    /** Id of the user. */
    id: string;
    /** Null when the hand is not raised. Experimental: may change. */
    raisedHandAt: string | null;
    user: UserRef | null;
};
export type RaisedHandEvent = {
    inviteID: string;
    studentID: string;
    /** Null when the hand was lowered. */
    raisedHandAt: string | null;
    createdAt: string;
    error: EventError | null;
};
export type ReadMessageEvent = {
    readAtEvents: Array<{
        __typename: 'ReadAtEvent';
    }> | null;
    error: EventError | null;
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
    /** Null unless deleted. */
    deleted: string | null;
};
export type SandboxConfigVersion = ({
    resources: SandboxResources | null;
    tracks: Array<TrackRef | null>;
    hot_start_pools: Array<HotStartPoolRef | null>;
} & SandboxConfigVersionSummary);
export type SandboxConfigVersionRef = {
    id: string;
    version: number;
    status: SandboxConfigVersionStatus;
    config: SandboxConfig | null;
};
export type SandboxConfigVersionSummary = ({
    description: string;
    change_log_entry: string;
    /** Null until published. */
    published_at: string | null;
    published_by: UserRef | null;
} & SandboxConfigVersionRef);
export type SandboxResources = {
    containers: Array<ContainerConfig>;
    virtualmachines: Array<VirtualMachineConfig>;
    gcp_projects: Array<{
        id: string;
        name: string;
    }>;
    aws_accounts: Array<{
        id: string;
        name: string;
    }>;
    azure_subscriptions: Array<{
        id: string;
        name: string;
    }>;
    custom_resources: Array<{
        id: string;
        name: string;
        slug: string;
    }>;
    blueprint: {
        id: string;
        repository: string;
        path: string;
    } | null;
};
export type SandboxVariable = {
    key: string | null;
    /** May contain a secret. */
    value: string | null;
};
export type SsoConnection = {
    name: string;
    organizationID: string;
    strategy: Strategy;
};
export type StartedLabSession = ({
    /** secret: base URL of the running lab. */
    url: string;
} & LabSessionSummary);
export type Student = {
    /** Id of the user. */
    id: string;
    accessed_at: string | null;
    last_activity_at: string | null;
    /** Of the last completed track. */
    completed_at: string | null;
    /** Null when the hand is not raised. Experimental: may change. */
    raisedHandAt: string | null;
    /** Whether an instructor may access the learner's machine. */
    inspectable: boolean | null;
    activeSandboxesTotal: number | null;
    user: UserRef | null;
    /** Current location of the learner. */
    track: TrackRef | null;
    /** Current location of the learner. */
    challenge: ChallengeRef | null;
    claim: {
        id: string;
        claimedAt: string | null;
        /** Number of plays that the invite grants. */
        playLimit: number | null;
        /** Number of used plays. */
        playCount: number;
        /** Plays are possible until this time. */
        playTTL: string | null;
    } | null;
};
export type StudentStatistics = {
    inProgressTotal: number | null;
    completedTotal: number | null;
};
export type Tag = {
    id: string;
    value: string;
    createdAt: string;
};
export type TagGroup = {
    id: string | null;
    name: string | null;
    createdAt: string | null;
    tags: Array<Tag | null> | null;
};
export type Team = ({
    /** Public key that encrypts learner details for an invite URL. The PEM label is RSA PUBLIC KEY, but the content is SubjectPublicKeyInfo. */
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
    /** Its features and limits. */
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
    /** Invites request consent to terms of service. */
    accept_terms_checkbox: boolean;
    hot_start: boolean;
    /** VMs by CPU and memory instead of machine type. */
    custom_machine_type: boolean;
    shared_hotstart_pools: boolean;
    scripts_over_http: boolean;
    /** Sandboxes in several regions. */
    global_sandboxes: boolean;
    /** Terminal in the page (xterm) instead of a frame. */
    use_new_terminal: boolean;
    custom_resources: boolean;
    crm_integration: boolean;
    can_hide_sidebar: boolean;
    can_add_feedback_tab: boolean;
    /** Plays by Instruqt are not counted. */
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
export type TeamForm = {
    id: string | null;
    formTitle: string | null;
    consentNotice: string | null;
    /** True accepts work addresses only. */
    validateWorkEmail: boolean | null;
    /** True sends a code by email, which the learner must enter. */
    confirmEmailOwnership: boolean | null;
    fields: Array<{
        id: string;
        fieldName: FormFieldName;
        isRequired: boolean;
    } | null> | null;
};
export type TeamInvite = {
    email: string;
    /** The role after joining. */
    role: RoleName;
    token_expired: boolean;
    /** Null while pending. */
    accepted_at: string | null;
    team: TeamRef | null;
    created_by: UserRef | null;
};
export type TeamInvites = ({
    /** Pending ones. */
    invites: Array<{
        email: string;
        /** The role after joining. */
        role: RoleName;
        token_expired: boolean;
        /** Null while pending. */
        accepted_at: string | null;
        created_by: UserRef | null;
    }> | null;
} & TeamRef);
export type TeamRef = {
    id: string;
    slug: string;
    name: string;
};
export type TeamSecret = ({
    tracks: Array<TrackRef>;
    config_versions: Array<SandboxConfigVersionRef>;
} & TeamSecretSummary);
export type TeamSecretSummary = {
    name: string;
    description: string;
    teamID: string;
    created_at: string;
    updated_at: string | null;
    created_by: UserRef;
    updated_by: UserRef | null;
};
export type TeamStatistics = {
    started_total: number | null;
    completed_total: number | null;
    restarted_total: number | null;
    track_statistics: Array<TrackStatisticsSummary>;
};
export type TeamSummary = ({
    title: string | null;
    subtitle: string | null;
    logo: string | null;
    primary_link_text: string | null;
    primary_link_url: string | null;
    secondary_link_text: string | null;
    secondary_link_url: string | null;
    /** Its URL; null without one. */
    privacy_policy: string | null;
    created_at: string | null;
    customer_since: string | null;
    trial_end_at: string | null;
    /** Whether the caller is a member. */
    userInTeam: boolean;
} & TeamRef);
export type TerraformModule = ({
    availableVersions: Array<string>;
} & TerraformModuleSummary);
export type TerraformModuleRef = {
    id: string;
    name: string;
    module: string;
    version: string;
};
export type TerraformModuleSummary = ({
    description: string;
    source: string;
    provider: string;
    logo: string;
    publishedAt: string;
    namespace: string;
    owner: string;
} & TerraformModuleRef);
export type Track = ({
    recommendations: Array<RecommendationType>;
    /** Of the track and its first challenge; unit not documented. */
    median_starttime: number | null;
    /** Number of sandboxes that are currently available. */
    actual_pool_size: number;
    /** False when check or solve scripts are missing. */
    can_skip: boolean;
    /** Whether the caller can play it. */
    accessible: boolean;
    /** Whether the caller is a developer of the track. */
    userIsTrackDeveloper: boolean;
    trackTags: Array<{
        id: string;
        value: string;
    }>;
    updated_by: UserRef | null;
    developers: Array<UserRef>;
    /** Users with access through the instructor role. */
    instructors: Array<TrackInstructor>;
    /** The original track of a copy. */
    sourceTrack: TrackRef | null;
    sandboxConfig: SandboxConfigVersionRef | null;
    features: {
        versioned: boolean;
    } | null;
    lab_config: LabConfig | null;
    challenges: Array<ChallengeRef>;
} & TrackSummary & TrackPlay);
export type TrackCommit = {
    hash: string;
    message: string;
    timestamp: string;
    author: {
        id: string;
    };
    /** The changed files. */
    content: Array<TrackFile | null>;
};
export type TrackConfig = {
    id: string;
    /** The latest version is 2. */
    version: string | null;
    containers: Array<ContainerConfig>;
    virtualmachines: Array<VirtualMachineConfig>;
    gcp_projects: Array<GcpProjectConfig>;
    aws_accounts: Array<AwsAccountConfig>;
    azure_subscriptions: Array<AzureSubscriptionConfig>;
    secrets: Array<{
        name: string | null;
    }>;
    custom_resources: Array<{
        id: string;
        name: string;
        slug: string;
        custom_resource: CustomResourceRef;
    }>;
    blueprint: {
        id: string;
        repository: string;
        path: string;
    } | null;
};
export type TrackConfigBrowsers = {
    id: string;
    /** The latest version is 2. */
    version: string | null;
    virtualbrowsers: Array<{
        name: string | null;
        url: string | null;
    }>;
};
export type TrackConfigPresets = {
    virtualmachines: Array<{
        label: string | null;
        image: string | null;
        machine_type: string | null;
        /** Unit not documented. */
        memory: number | null;
        cpus: number | null;
    }>;
    machinetypes: Array<{
        label: string | null;
        /** Unit not documented. */
        memory: number | null;
        cpus: number | null;
    }>;
};
export type TrackDevelopers = ({
    developers: Array<UserRef>;
} & TrackRef);
export type TrackEmbedToken = ({
    /** secret: permanent. Anyone with this token can open the embedded track. */
    embed_token: string;
} & TrackRef);
export type TrackFile = {
    path: string | null;
    content: string | null;
};
export type TrackInstructor = {
    id: string | null;
    user: UserRef | null;
};
export type TrackInvite = ({
    /** Who can accept it. */
    allowedEmailAddresses: Array<string>;
    canClaim: boolean;
    /** Whether the caller can accept it. */
    currentUserAllowed: boolean;
    currentUserClaimed: boolean;
    /** Null when the caller has not accepted it. */
    currentUserClaim: {
        id: string;
        claimedAt: string | null;
        /** Number of plays that the invite grants. */
        playLimit: number | null;
        /** Number of used plays. */
        playCount: number;
        /** Plays are possible until this time. */
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
    /** Internal title. Learners see publicTitle. */
    title: string;
    /** Visible to learners. */
    publicTitle: string | null;
};
export type TrackInviteSummary = ({
    /** Visible to learners. */
    publicDescription: string | null;
    type: TrackInviteType | null;
    status: TrackInviteStatus | null;
    accessSetting: AccessSetting | null;
    shareMethod: TrackInviteShareMethod | null;
    created: string | null;
    /** live_event only. New users can claim it from 24 hours before this time. */
    startsAt: string | null;
    /** Claims end at this time. */
    expiresAt: string | null;
    deletedAt: string | null;
    /** Maximum number of claims. */
    inviteLimit: number | null;
    /** Number of claims. */
    claimCount: number | null;
    /** Number of plays for each user. */
    playLimit: number | null;
    /** Duration of access for each user; unit not documented. */
    playTTL: number | null;
    /** True: anyone with the link can claim it. False (default): requests the user's details first. */
    allowAnonymous: boolean;
    /** True: only the listed addresses. */
    allowedEmailAddressesOnly: boolean;
    /** True: users must confirm their email address before they claim. */
    emailOwnershipConfirmationRequired: boolean;
    enableLearnerSharing: boolean;
    instructorToolsEnabled: boolean;
    screenSharingEnabled: boolean;
    team: TeamRef;
} & TrackInviteRef);
export type TrackLibraryEntry = {
    playCount: number | null;
    viewed_at: string | null;
    track: TrackSummary | null;
};
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
    /** The caller's latest play; null without one. */
    participant: PlayRef | null;
    skipping_to: ChallengeRef | null;
} & TrackRef);
export type TrackPlayLimit = {
    /** Starts within the last month. */
    rollingMonth: number;
    /** Starts from one IP address within the last hour. */
    rollingIPAddressPerHour: number;
    /** Plays in a calendar month. */
    calendarMonth: number;
    /** Concurrent plays from one IP address. */
    concurrentPlaysPerIP: number;
    /** Null when the limits apply to all tracks of the team. */
    track: TrackRef | null;
};
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
    /** Probably null for a review of the whole track. */
    challenge: ChallengeRef | null;
    user: UserRef;
    play: PlayRef | null;
};
export type TrackScript = {
    id: string | null;
    /** setup or cleanup. */
    action: string | null;
    /** Name of a host in the track config. */
    host: string | null;
    contents: string | null;
};
export type TrackStatistics = ({
    challenges: Array<ChallengeStatistics>;
} & TrackStatisticsSummary);
export type TrackStatisticsSummary = {
    started_total: number | null;
    completed_total: number | null;
    restarted_total: number | null;
    average_review_score: number | null;
    track: TrackRef | null;
};
export type TrackSummary = {
    id: string;
    slug: string;
    title: string;
    teaser: string;
    description: string;
    icon: string;
    level: Level | null;
    /** Generated by the server from the slugs of team and track. */
    permalink: string | null;
    /** True shows a banner and prevents plays. */
    maintenance: boolean;
    /** Lifetime of the sandbox in seconds, for the whole track. */
    timelimit: number | null;
    /** Seconds without activity before the sandbox is destroyed. */
    idle_timeout: number | null;
    show_timer: boolean;
    skipping_enabled: boolean;
    /** Maximum number of public plays. */
    play_limit: number | null;
    /** Number of used public plays. */
    play_count: number | null;
    enhancedLoading: boolean;
    /** URL of the Git repository. */
    remote_repository: string | null;
    createdAt: string;
    last_update: string;
    /** Null unless deleted. */
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
export type VersionedTrack = {
    track: Track | null;
    /** Conflicting files to resolve before the update. */
    conflicts: Array<TrackFile | null> | null;
};
export type VirtualBrowserCheck = ({
    /** The location that the browser must have visited. */
    browserLocation: {
        /** Message to the learner when the check fails. */
        errorMsg: string | null;
        /** According to the reference, one match is sufficient. For the input, it requires all matches. */
        conditions: Array<{
            urlPart: string;
            condition: ConditionType;
        }>;
    } | null;
    element: Array<{
        /** Probably a CSS selector. */
        selector: string | null;
        value: string | null;
        /** Message to the learner when it does not match. */
        errorMsg: string | null;
    }>;
    innerText: Array<{
        /** Probably a CSS selector. */
        selector: string | null;
        value: string | null;
        /** Message to the learner when it does not match. */
        errorMsg: string | null;
    }>;
} & VirtualBrowserCheckSummary);
export type VirtualBrowserCheckSummary = {
    id: string;
    /** Name of a host in the track config. */
    host: string;
    challenge: ChallengeRef;
};
export type VirtualMachineConfig = {
    id: string;
    /** Used as the host name. */
    name: string;
    /** Compute Engine image. */
    image: string;
    /** Compute Engine machine type, such as n1-standard-1. */
    machine_type: string;
    cpus: number | null;
    /** Unit not documented. */
    memory: number | null;
    /** Of the terminal. Default: /bin/sh */
    shell: string;
    /** Ports or port ranges open to the internet. */
    allow_external_ingress: Array<string>;
    nested_virtualization: boolean;
    /** Cheaper, but can be terminated at any time. Default: false */
    preemptible: boolean;
    /** Number of standby VMs; 0 for none. */
    pool_size: number;
    /** True requests a TLS certificate for the host. */
    provision_ssl_certificate: boolean;
};
export type Webhook = {
    id: string;
    name: string;
    /** Must be reachable from the internet. */
    url: string;
    /** Event names, such as track.started. An empty list means all events. The complete list is not known. */
    events: Array<string>;
    created_at: string;
    updated_at: string;
};
export type CreateAwsAccountConfigVariables = {
    config: AwsAccountConfigInput;
};
export type CreateAwsAccountConfig = {
    /** Adds an AWS account to a track. Track developers only. */
    createAwsAccountConfig: TrackConfig | null;
};
export type DeleteAwsAccountConfigVariables = {
    awsAccountID: string;
};
export type DeleteAwsAccountConfig = {
    /** Removes an AWS account from a track. Track developers only. */
    deleteAwsAccountConfig: TrackConfig | null;
};
export type UpdateAwsAccountConfigVariables = {
    config: AwsAccountConfigInput;
};
export type UpdateAwsAccountConfig = {
    /** Changes an AWS account of a track. Track developers only. */
    updateAwsAccountConfig: TrackConfig | null;
};
export type CreateAzureSubscriptionConfigVariables = {
    config: AzureSubscriptionConfigInput;
};
export type CreateAzureSubscriptionConfig = {
    /** Adds an Azure subscription to a track. Track developers only. */
    createAzureSubscriptionConfig: TrackConfig | null;
};
export type DeleteAzureSubscriptionConfigVariables = {
    azureSubscriptionID: string;
};
export type DeleteAzureSubscriptionConfig = {
    /** Removes an Azure subscription from a track. Track developers only. */
    deleteAzureSubscriptionConfig: TrackConfig | null;
};
export type UpdateAzureSubscriptionConfigVariables = {
    config: AzureSubscriptionConfigInput;
};
export type UpdateAzureSubscriptionConfig = {
    /** Changes an Azure subscription of a track. Track developers only. */
    updateAzureSubscriptionConfig: TrackConfig | null;
};
export type CreateChallengeNoteVariables = {
    note: ChallengeNoteInput;
};
export type CreateChallengeNote = {
    /** Adds a loading note to a challenge. Track developers only. */
    createChallengeNote: ChallengeNote | null;
};
export type DeleteChallengeNoteVariables = {
    noteID: string;
};
export type DeleteChallengeNote = {
    /** Removes a loading note from a challenge. Track developers only. */
    deleteChallengeNote: boolean;
};
export type GetChallengeNoteVariables = {
    noteID: string;
};
export type GetChallengeNote = {
    /** One loading note of a challenge. */
    note: ChallengeNote | null;
};
export type ReorderChallengeNotesVariables = {
    challengeID: string;
    /** Note ids in the new order. */
    notes: Array<string>;
};
export type ReorderChallengeNotes = {
    /** Reorders the loading notes of a challenge. Track developers only. */
    updateChallengeNoteIndexes: Array<ChallengeNote> | null;
};
export type UpdateChallengeNoteVariables = {
    note: ChallengeNoteInput;
};
export type UpdateChallengeNote = {
    /** Changes a loading note. Track developers only. */
    updateChallengeNote: ChallengeNote | null;
};
export type DeleteChallengeScriptVariables = {
    challengeScriptID: string;
};
export type DeleteChallengeScript = {
    /** Removes a lifecycle script from a challenge. Track developers only. */
    deleteChallengeScript: boolean;
};
export type GetChallengeScriptVariables = {
    scriptID: string;
};
export type GetChallengeScript = {
    /** One lifecycle script of a challenge. Track developers only. */
    challengeScript: ChallengeScript | null;
};
export type ListChallengeScriptsVariables = {
    challengeID: string;
};
export type ListChallengeScripts = {
    /** All lifecycle scripts of a challenge. Track developers only. */
    challengeScripts: Array<ChallengeScript> | null;
};
export type SaveChallengeScriptVariables = {
    /** True when contents is base64. */
    base64Encoded?: boolean | null | undefined;
    script: ChallengeScriptInput;
};
export type SaveChallengeScript = {
    /** Stores a lifecycle script of a challenge. Track developers only. */
    saveChallengeScript: ChallengeScript | null;
};
export type CreateChallengeTabVariables = {
    tab: ChallengeTabInput;
};
export type CreateChallengeTab = {
    /** Adds a tab to a challenge. Track developers only. */
    createChallengeTab: ChallengeTab | null;
};
export type DeleteChallengeTabVariables = {
    tabID: string;
};
export type DeleteChallengeTab = {
    /** Removes a tab from a challenge. Track developers only. */
    deleteChallengeTab: boolean;
};
export type GetChallengeTabVariables = {
    tabID: string;
};
export type GetChallengeTab = {
    /** One tab of a challenge. */
    tab: ChallengeTab | null;
};
export type IsUrlEmbeddableVariables = {
    [key: string]: never;
};
export type IsUrlEmbeddable = {
    /** Whether a page can be shown in a frame. Signature not known. */
    isURLEmbeddable: unknown;
};
export type ReorderChallengeTabsVariables = {
    challengeID: string;
    /** Tab ids in the new order. */
    tabs: Array<string>;
};
export type ReorderChallengeTabs = {
    /** Reorders the tabs of a challenge. Track developers only. */
    updateChallengeTabIndexes: Array<ChallengeTab> | null;
};
export type UpdateChallengeTabVariables = {
    tab: ChallengeTabInput;
};
export type UpdateChallengeTab = {
    /** Changes a tab of a challenge. Track developers only. */
    updateChallengeTab: ChallengeTab | null;
};
export type CheckChallengeVariables = {
    challengeID: string;
    userID?: string | null | undefined;
    inviteID?: string | null | undefined;
    waitForCleanup?: boolean | null | undefined;
};
export type CheckChallenge = {
    /** Runs the check script. The result is in status and attempts. */
    checkChallenge: ChallengeProgress | null;
};
export type CheckQuizVariables = {
    challengeID: string;
    userID?: string | null | undefined;
    inviteID?: string | null | undefined;
    /** Indexes of the selected answers. */
    solution: Array<number>;
};
export type CheckQuiz = {
    /** Grades the solution of a quiz. */
    checkQuiz: ChallengeProgress | null;
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
    /** Removes a challenge from its track. Track developers only. */
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
    /** One challenge. Pass challengeID, or challengeSlug with trackSlug and organizationSlug. */
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
    /** All challenges of a track. Pass trackID, or trackSlug with organizationSlug. */
    challenges: Array<ChallengeSummary> | null;
};
export type ReorderChallengesVariables = {
    trackID: string;
    /** Challenge ids in the new order. */
    challenges: Array<string>;
};
export type ReorderChallenges = {
    /** Reorders the challenges of a track. Track developers only. */
    updateChallengeIndexes: Array<ChallengeRef> | null;
};
export type SetupChallengeVariables = {
    challengeID: string;
};
export type SetupChallenge = {
    /** Runs the setup script. The result is in status. */
    setupChallenge: ChallengeProgress | null;
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
    /** Runs the solve script for the learner. */
    solveChallenge: ChallengeProgress | null;
};
export type StartChallengeVariables = {
    challengeID: string;
};
export type StartChallenge = {
    /** Opens a challenge for the learner. Call it after setupChallenge has succeeded. */
    startChallenge: ChallengeProgress | null;
};
export type UpdateChallengeVariables = {
    challenge: ChallengeInput;
};
export type UpdateChallenge = {
    /** Changes a challenge. Track developers only. */
    updateChallenge: Challenge | null;
};
export type UpdateChallengeLabConfigVariables = {
    challengeID: string;
    input: ChallengeLabConfigInput;
};
export type UpdateChallengeLabConfig = {
    /** Changes the layout of one challenge. */
    updateChallengeLabConfig: Challenge;
};
export type ListCloudProviderConfigsVariables = {
    [key: string]: never;
};
export type ListCloudProviderConfigs = {
    /** The cloud providers that are available to a team. */
    cloudProviderConfigs: Array<CloudProviderConfig>;
};
export type UpdateCloudProviderConfigVariables = {
    teamID: string;
    input: CloudProviderConfigInput;
};
export type UpdateCloudProviderConfig = {
    /** Sets the cloud services and regions that a team may use. Those in use by tracks cannot be removed. */
    updateCloudProviderConfig: CloudProviderConfig;
};
export type CreateContainerConfigVariables = {
    config: ContainerConfigInput;
};
export type CreateContainerConfig = {
    /** Adds a container to a track. Track developers only. */
    createContainerConfig: TrackConfig | null;
};
export type DeleteContainerConfigVariables = {
    containerID: string;
};
export type DeleteContainerConfig = {
    /** Removes a container from a track. Track developers only. */
    deleteContainerConfig: TrackConfig | null;
};
export type UpdateContainerConfigVariables = {
    config: ContainerConfigInput;
};
export type UpdateContainerConfig = {
    /** Changes a container of a track. Track developers only. */
    updateContainerConfig: TrackConfig | null;
};
export type DeleteCustomResourceVariables = {
    [key: string]: never;
};
export type DeleteCustomResource = {
    /** Deletes a custom resource. Refused while it is in use. Signature not known. */
    deleteCustomResource: unknown;
};
export type GetCustomResourceVariables = {
    id: string;
};
export type GetCustomResource = {
    /** One custom resource; null for an unknown id. */
    customResource: CustomResource | null;
};
export type ImportTerraformModuleVariables = {
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    input: ImportTerraformModuleInput;
};
export type ImportTerraformModule = {
    /** Creates a custom resource of a team from a Terraform module. */
    importTerraformModule: CustomResource;
};
export type UpdateCustomResourceVariables = {
    id: string;
    input: unknown;
};
export type UpdateCustomResource = {
    /** Changes a custom resource. */
    updateCustomResource: CustomResource;
};
export type ConfirmEmailVariables = {
    teamID: string;
    /** secret: the code from the email. */
    code: string;
    email?: string | null | undefined;
    inviteID?: string | null | undefined;
};
export type ConfirmEmail = {
    /** Confirms an email address with the code that was sent to it. */
    confirmEmailOwnership: boolean;
};
export type IsEmailConfirmedVariables = {
    teamID: string;
    email: string;
    inviteID?: string | null | undefined;
};
export type IsEmailConfirmed = {
    /** Whether the owner of this address has confirmed it. */
    isEmailConfirmed: boolean | null;
};
export type IsValidEmailVariables = {
    inviteID?: string | null | undefined;
    email: string;
    useExternalValidator?: boolean | null | undefined;
};
export type IsValidEmail = {
    /** Whether an address passes the email check. */
    isValidEmail: boolean;
};
export type IsWorkEmailVariables = {
    [key: string]: never;
};
export type IsWorkEmail = {
    /** Whether an address is a work address. Signature not known. */
    isWorkEmail: unknown;
};
export type ResendEmailConfirmationCodeVariables = {
    teamID: string;
    userID?: string | null | undefined;
    email?: string | null | undefined;
    InviteID?: string | null | undefined;
};
export type ResendEmailConfirmationCode = {
    /** Sends the confirmation code again. */
    resendEmailOwnershipConfirmationCode: boolean;
};
export type SendEmailConfirmationCodeVariables = {
    email: string;
    inviteID: string;
};
export type SendEmailConfirmationCode = {
    /** Sends a confirmation code to an address, for one invite. */
    sendEmailOwnershipConfirmationCode: EmailConfirmationRequest;
};
export type CreateGcpProjectConfigVariables = {
    config: GcpProjectConfigInput;
};
export type CreateGcpProjectConfig = {
    /** Adds a Google Cloud project to a track. Track developers only. */
    createGcpProjectConfig: TrackConfig | null;
};
export type DeleteGcpProjectConfigVariables = {
    gcpProjectID: string;
};
export type DeleteGcpProjectConfig = {
    /** Removes a Google Cloud project from a track. Track developers only. */
    deleteGcpProjectConfig: TrackConfig | null;
};
export type UpdateGcpProjectConfigVariables = {
    config: GcpProjectConfigInput;
};
export type UpdateGcpProjectConfig = {
    /** Changes a Google Cloud project of a track. Track developers only. */
    updateGcpProjectConfig: TrackConfig | null;
};
export type CreateGithubIntegrationVariables = {
    teamSlug?: string | undefined;
    installationID: string;
};
export type CreateGithubIntegration = {
    /** Links a team to an installation of the GitHub app. */
    createGithubIntegration: GithubIntegration;
};
export type DeleteGithubIntegrationVariables = {
    teamSlug?: string | undefined;
    installationID: string;
};
export type DeleteGithubIntegration = {
    /** Unlinks a team from an installation of the GitHub app. */
    deleteGithubIntegration: boolean | null;
};
export type DeleteTeamGithubDataVariables = {
    [key: string]: never;
};
export type DeleteTeamGithubData = {
    /** Deletes the GitHub data of a team. Signature not known. */
    deleteTeamGithubData: unknown;
};
export type SetTeamGithubInstallationIDVariables = {
    teamSlug?: string | undefined;
    installationID: string;
};
export type SetTeamGithubInstallationID = {
    /** Sets the installation of the GitHub app for a team. */
    setTeamGithubInstallationID: boolean | null;
};
export type CreateHostImageVariables = {
    input: HostImageInput;
};
export type CreateHostImage = {
    /** Creates a custom VM host image. */
    createHostImage: HostImage;
};
export type DeleteHostImageVariables = {
    [key: string]: never;
};
export type DeleteHostImage = {
    /** Deletes a host image. Refused while it is in use. Signature not known. */
    deleteHostImage: unknown;
};
export type GetHostImageVariables = {
    id: string;
};
export type GetHostImage = {
    /** One VM host image. */
    hostImage: HostImage | null;
};
export type SaveHostImageVariables = {
    hostImageID: string;
    sandboxID: string;
};
export type SaveHostImage = {
    /** Saves the state of a running sandbox as a host image. */
    saveHostImage: HostImage;
};
export type StartHostImageVariables = {
    hostImageID: string;
    vmConfig?: unknown;
};
export type StartHostImage = {
    /** Starts a sandbox from a host image, to work on the image. */
    startHostImage: Sandbox;
};
export type StopHostImageVariables = {
    hostImageID: string;
};
export type StopHostImage = {
    /** Stops the sandbox of a host image. */
    stopHostImage: Sandbox | null;
};
export type UpdateHostImageVariables = {
    input: HostImageInput;
};
export type UpdateHostImage = {
    /** Changes a host image. */
    updateHostImage: HostImage;
};
export type ArchiveHotStartPoolVariables = {
    poolID: string;
};
export type ArchiveHotStartPool = {
    /** Archives a hot start pool. */
    archiveHotStartPool: HotStartPoolSummary | null;
};
export type CreateHotStartPoolVariables = {
    pool: HotStartPoolInput;
};
export type CreateHotStartPool = {
    /** Creates a hot start pool, which starts sandboxes in advance. Pass configs: the live API may refuse tracks. */
    createHotStartPool: HotStartPool | null;
};
export type DeleteHotStartPoolVariables = {
    poolID: string;
};
export type DeleteHotStartPool = {
    /** Deletes a hot start pool. Return type not known. */
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
    /** Hot start pools of a team, paged by cursor. */
    hotStartPools: {
        totalCount: number;
        nodes: Array<HotStartPoolSummary>;
        pageInfo: {
            hasNextPage: boolean;
            /** Pass it as after to request the next page. */
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
export type IsContainerImageValidVariables = {
    trackID: string;
    image: string;
};
export type IsContainerImageValid = {
    /** Whether a container image can be used. Call it before you build a track with the image. */
    isContainerImageValid: boolean;
};
export type GetImageMetadataVariables = {
    image: string;
};
export type GetImageMetadata = {
    /** Size and operating system of a VM image. */
    imageMetadata: ImageMetadata | null;
};
export type CreateInviteAuthorVariables = {
    inviteID: string;
    userID: string;
};
export type CreateInviteAuthor = {
    /** Makes a user an author of an invite. */
    createInviteAuthor: TrackInviteAuthor;
};
export type DeleteInviteAuthorVariables = {
    inviteID: string;
    userID: string;
};
export type DeleteInviteAuthor = {
    /** Removes an author from an invite. */
    deleteInviteAuthor: boolean | null;
};
export type DeleteTrackInviteClaimVariables = {
    [key: string]: never;
};
export type DeleteTrackInviteClaim = {
    /** Deletes one claim of an invite. Signature not known. */
    deleteTrackInviteClaim: unknown;
};
export type GetInviteClaimVariables = {
    claimID?: string | null | undefined;
    inviteID?: string | null | undefined;
    userID?: string | null | undefined;
};
export type GetInviteClaim = {
    /** One claim of an invite. Pass claimID, or inviteID with userID. */
    trackInviteClaim: InviteClaim | null;
};
export type BroadcastInviteMessageVariables = {
    invite_id: string;
    message: string;
};
export type BroadcastInviteMessage = {
    /** Sends a message to all learners of an invite. */
    newTrackInviteBroadcastChatMessage: InviteChatMessage | null;
};
export type MarkInviteMessagesAsReadVariables = {
    channel_id: string;
    message_ids: Array<string>;
};
export type MarkInviteMessagesAsRead = {
    /** Marks chat messages as read. */
    setChatMessagesAsRead: Array<InviteChatMessage>;
};
export type SendDirectInviteMessageVariables = {
    invite_id: string;
    student_user_id: string;
    message: string;
};
export type SendDirectInviteMessage = {
    /** Sends a message to one learner of an invite. */
    newTrackInviteDirectChatMessage: InviteChatMessage | null;
};
export type ClaimTrackInviteVariables = {
    inviteID: string;
    /** The details that the learner entered. Required when the invite requests them. */
    userDetails?: UserDetailsInput | null | undefined;
    /** Custom metadata, stored with the claim. Reports can filter by it. */
    customParameters?: Array<CustomParametersInput> | null | undefined;
};
export type ClaimTrackInvite = {
    /** Accepts a track invite. The user can then play its tracks. */
    claimTrackInvite: InviteClaimSummary | null;
};
export type CreateTrackInviteVariables = {
    invite: TrackInviteInput;
};
export type CreateTrackInvite = {
    /** Creates a track invite. Members of the organization that owns the tracks only. */
    createTrackInvite: TrackInvite | null;
};
export type DeleteTrackInviteVariables = {
    inviteID: string;
};
export type DeleteTrackInvite = {
    /** Deletes a track invite. Users who accepted it retain their access. Members of the owning organization only. */
    deleteTrackInvite: boolean;
};
export type GetTrackInviteVariables = {
    inviteID: string;
};
export type GetTrackInvite = {
    /** One track invite, which may be expired. viewInvite refuses expired invites. */
    trackInvite: TrackInvite | null;
};
export type GetTrackInvitePageVariables = {
    teamSlug?: string | undefined;
    filters?: InviteFilters | null | undefined;
};
export type GetTrackInvitePage = {
    /** Invites of a team to tracks and labs, with their total. Paging is not documented. */
    trackInvitesV2: {
        totalItems: number | null;
        items: Array<{
            id: string;
            /** Internal title. Learners see publicTitle. */
            title: string;
            /** Visible to learners. */
            publicTitle: string | null;
            type: TrackInviteType | null;
            status: TrackInviteStatus | null;
            shareMethod: TrackInviteShareMethod | null;
            created: string | null;
            /** live_event only. New users can claim it from 24 hours before this time. */
            startsAt: string | null;
            /** Claims end at this time. */
            expiresAt: string | null;
            /** Maximum number of claims. */
            inviteLimit: number | null;
            /** Number of claims. */
            claimCount: number | null;
            /** Number of plays for each user. */
            playLimit: number | null;
            /** Newer than the reference: tracks and labs. trackEdges contains only tracks. */
            contentEdges: Array<{
                id: string | null;
                /** May be an enum. */
                type: string | null;
                index: number | null;
                /** Of the track or lab. */
                refID: string | null;
                node: ({
                    __typename: 'Lab';
                } & LabRef) | ({
                    __typename: 'Track';
                } & TrackRef) | null | {
                    __typename: OtherTypename;
                };
            }> | null;
            authors: Array<TrackInviteAuthor>;
        }> | null;
    } | null;
};
export type TrackInviteLinkCopiedVariables = {
    inviteID: string;
    teamID: string;
};
export type TrackInviteLinkCopied = {
    /** Reports that an invite link was copied. */
    inviteLinkCopied: boolean;
};
export type ListTrackInvitesVariables = {
    organizationSlug?: string | null | undefined;
    organizationID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    teamID?: string | null | undefined;
    filters?: InviteFilters | null | undefined;
};
export type ListTrackInvites = {
    /** All track invites of a team. Pass teamSlug or teamID. */
    trackInvites: Array<TrackInviteSummary> | null;
};
export type ListTrackInvitesByUserVariables = {
    userID: string;
};
export type ListTrackInvitesByUser = {
    /** Invites that a user has accepted. */
    userTrackInvites: Array<TrackInviteSummary> | null;
};
export type UpdateTrackInviteVariables = {
    invite: TrackInviteInput;
};
export type UpdateTrackInvite = {
    /** Changes a track invite. Members of the organization that owns the tracks only. */
    updateTrackInvite: TrackInvite | null;
};
export type ViewTrackInviteVariables = {
    inviteID: string;
};
export type ViewTrackInvite = {
    /** Like trackInvite, but returns an error for an expired invite. */
    viewInvite: TrackInvite | null;
};
export type ListLabPlayReportsVariables = {
    teamSlug?: string | undefined;
    tags?: Array<string> | null | undefined;
    dateRangeFilter?: DateRangeFilter | null | undefined;
    pagination?: SkipTakePagination | null | undefined;
};
export type ListLabPlayReports = {
    /** Finished and running lab sessions of a team, paged with skip and take. */
    labPlayReports: {
        items: Array<{
            /** Of the lab session. */
            id: string | null;
            /** Null while the session runs. */
            stoppedReason: string | null;
        }> | null;
    } | null;
};
export type GetLabSessionVariables = {
    labSessionID: string;
};
export type GetLabSession = {
    /** One session of a lab. */
    labSession: LabSession;
};
export type ListLabSessionsVariables = {
    teamSlug?: string | undefined;
    labName?: string | null | undefined;
};
export type ListLabSessions = {
    /** The caller's lab sessions, of one lab if labName is given. */
    labSessions: Array<LabSessionSummary>;
};
export type DeleteLabVariables = {
    [key: string]: never;
};
export type DeleteLab = {
    /** Deletes a lab. Signature not known. */
    deleteLab: unknown;
};
export type GetLabVariables = {
    teamSlug?: string | undefined;
    labName: string;
    ref?: string | null | undefined;
};
export type GetLab = {
    /** One lab, at a branch or tag if ref is given. */
    lab: Lab | null;
};
export type ImportLabVariables = {
    lab: ImportLabInput;
};
export type ImportLab = {
    /** Creates a lab from a Git repository. */
    importLab: Lab;
};
export type ListLabsVariables = {
    teamSlug?: string | undefined;
};
export type ListLabs = {
    /** Labs of a team. */
    labs: Array<LabSummary | null> | null;
};
export type StartLabVariables = {
    name: string;
    teamSlug?: string | undefined;
    ref?: string | null | undefined;
    region?: string | null | undefined;
};
export type StartLab = {
    /** Starts a lab session. */
    startLab: StartedLabSession;
};
export type StopLabVariables = {
    [key: string]: never;
};
export type StopLab = {
    /** Stops a lab session. Signature not known. */
    stopLab: unknown;
};
export type ClaimLandingPageVariables = {
    landingPageID: string;
    userDetails?: UserDetailsInput | null | undefined;
};
export type ClaimLandingPage = {
    /** Signs the caller up on a landing page. */
    claimLandingPage: LandingPageClaim | null;
};
export type CreateLandingPageVariables = {
    input: LandingPageInput;
};
export type CreateLandingPage = {
    /** Creates a landing page. */
    createLandingPage: LandingPage;
};
export type DeleteLandingPageVariables = {
    landingPageID: string;
};
export type DeleteLandingPage = {
    /** Marks a landing page as deleted. restoreLandingPage restores it. */
    deleteLandingPage: LandingPage;
};
export type GetLandingPageVariables = {
    landingPageID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    landingPagePath?: string | null | undefined;
};
export type GetLandingPage = {
    /** One landing page. Pass landingPageID, or teamSlug with landingPagePath. */
    landingPage: LandingPage | null;
};
export type RestoreLandingPageVariables = {
    landingPageID: string;
};
export type RestoreLandingPage = {
    /** Restores a deleted landing page. */
    restoreLandingPage: LandingPage;
};
export type UpdateLandingPageVariables = {
    input: LandingPageInput;
};
export type UpdateLandingPage = {
    /** Changes a landing page. */
    updateLandingPage: LandingPage;
};
export type WatchLearnerEventsVariables = {
    inviteID: string;
};
export type WatchLearnerEvents = {
    /** Events of the learners of an invite, for its instructors. */
    instructorLearnerEventSubscription: LearnerEventEvent;
};
export type WatchLearnerEventsAsLearnerVariables = {
    inviteID: string;
};
export type WatchLearnerEventsAsLearner = {
    /** Events of the learners of an invite, for a learner. */
    studentLearnerEventSubscription: LearnerEventEvent;
};
export type WatchMessagesVariables = {
    inviteID: string;
};
export type WatchMessages = {
    /** Chat messages of an invite, for its instructors. */
    instructorChatMessageSubscription: InviteMessageEvent;
};
export type WatchMessagesAsLearnerVariables = {
    inviteID: string;
};
export type WatchMessagesAsLearner = {
    /** Chat messages of an invite, for a learner. */
    studentChatMessageSubscription: InviteMessageEvent;
};
export type WatchRaisedHandsVariables = {
    inviteID: string;
};
export type WatchRaisedHands = {
    /** Raised hands of an invite, for its instructors. */
    dashboardRaisedHandSubscription: RaisedHandEvent;
};
export type WatchRaisedHandsAsLearnerVariables = {
    inviteID: string;
};
export type WatchRaisedHandsAsLearner = {
    /** Raised hands of an invite, for its learners. */
    labRaisedHandSubscription: RaisedHandEvent;
};
export type WatchReadMessagesVariables = {
    inviteID: string;
};
export type WatchReadMessages = {
    /** The chat messages that have been read. */
    readMessagesSubscription: ReadMessageEvent;
};
export type CreateLtiRegistrationVariables = {
    teamID: string;
    input: LtiToolRegistrationInput;
};
export type CreateLtiRegistration = {
    /** Registers an LTI 1.3 platform with a team. */
    createLtiToolRegistration: LtiRegistration;
};
export type DeleteLtiRegistrationVariables = {
    teamID: string;
    id: string;
};
export type DeleteLtiRegistration = {
    /** Removes an LTI 1.3 platform from a team. */
    deleteLtiToolRegistration: boolean | null;
};
export type UpdateLtiRegistrationVariables = {
    teamID: string;
    id: string;
    input: LtiToolRegistrationInput;
};
export type UpdateLtiRegistration = {
    /** Changes an LTI 1.3 platform of a team. */
    updateLtiToolRegistration: LtiRegistration;
};
export type ClaimOrganizationInviteVariables = {
    /** secret: anyone with this value can join. */
    token: string;
};
export type ClaimOrganizationInvite = {
    /** Joins an organization by invitation. */
    claimOrganizationInvite: OrganizationInvite | null;
};
export type DeleteOrganizationInviteVariables = {
    organizationID: string;
    email: string;
};
export type DeleteOrganizationInvite = {
    /** Withdraws an invitation to an organization. Members of the organization only. */
    deleteOrganizationInvite: OrganizationInvites | null;
};
export type GetOrganizationInviteVariables = {
    /** secret: anyone with this value can join. */
    token: string;
};
export type GetOrganizationInvite = {
    /** A pending invitation to join an organization. */
    organizationInvite: OrganizationInvite | null;
};
export type ChangeOrganizationUserRoleVariables = {
    organizationID: string;
    userID: string;
    role: RoleName;
};
export type ChangeOrganizationUserRole = {
    /** Changes the role of a member of an organization. */
    changeUserRole: OrganizationSummary | null;
};
export type InviteOrganizationUserVariables = {
    organizationID: string;
    userID?: string | null | undefined;
    email?: string | null | undefined;
    role?: RoleName | null | undefined;
};
export type InviteOrganizationUser = {
    /** Invites an existing user or an email address to an organization. Members of the organization only. */
    inviteOrganizationUser: OrganizationInvites | null;
};
export type RemoveOrganizationUserVariables = {
    organizationID: string;
    userID: string;
};
export type RemoveOrganizationUser = {
    /** Removes a user from an organization. Members of the organization only. */
    removeOrganizationUser: OrganizationSummary | null;
};
export type ConsentToOrganizationPrivacyPolicyVariables = {
    organizationID: string;
    consent: boolean;
};
export type ConsentToOrganizationPrivacyPolicy = {
    /** Stores whether the caller accepts marketing emails of an organization. */
    consentToOrganizationPrivacyPolicy: boolean | null;
};
export type CreateOrganizationVariables = {
    slug: string;
    name: string;
    /** These addresses get the owner role. */
    ownerEmails: Array<string>;
};
export type CreateOrganization = {
    /** Creates an organization. Instruqt staff only. */
    createOrganization: Organization | null;
};
export type OrganizationExistsVariables = {
    organizationSlug?: string | undefined;
};
export type OrganizationExists = {
    /** Whether an organization slug is in use. */
    organizationExists: boolean;
};
export type GenerateOrganizationApiKeyVariables = {
    organizationID?: string | null | undefined;
    organizationSlug?: string | null | undefined;
};
export type GenerateOrganizationApiKey = {
    /** Creates an API key for an organization. Pass organizationSlug or organizationID. Members only. secret: the result. */
    generateOrganizationAPIKey: string | null;
};
export type GetOrganizationVariables = {
    organizationSlug?: string | null | undefined;
    organizationID?: string | null | undefined;
};
export type GetOrganization = {
    /** One organization, by slug or by id. */
    organization: Organization | null;
};
export type UserInOrganizationVariables = {
    organizationSlug?: string | undefined;
};
export type UserInOrganization = {
    /** Whether the caller is a member of the organization. */
    userInOrganization: boolean;
};
export type ListOrganizationsVariables = {
    [key: string]: never;
};
export type ListOrganizations = {
    /** Organizations that the caller can access. */
    organizations: Array<OrganizationSummary> | null;
};
export type GetOrganizationStatisticsVariables = {
    organizationID?: string | null | undefined;
    organizationSlug?: string | null | undefined;
    /** Only these tracks. */
    trackIDs?: Array<string> | null | undefined;
    /** Default: 30 days before now. */
    start?: string | null | undefined;
    /** Default: now. */
    end?: string | null | undefined;
    /** True excludes plays by track developers. */
    filterDevelopers?: boolean | null | undefined;
};
export type GetOrganizationStatistics = {
    /** Play counts of an organization in a period, by track. */
    organizationStatistics: OrganizationStatistics | null;
};
export type UpdateOrganizationVariables = {
    organization: OrganizationInput;
};
export type UpdateOrganization = {
    /** Changes an organization. */
    updateOrganization: Organization | null;
};
export type GetPlayReportVariables = {
    playID: string;
    input: PlayReportInput;
};
export type GetPlayReport = {
    /** One play with its statistics. */
    playReportItem: PlayReport | null;
};
export type ListPlayReportsVariables = {
    input: PlayReportInput;
};
export type ListPlayReports = {
    /** Plays of a team with their statistics, paged with skip and take. Without pagination, probably all of them. */
    playReports: {
        totalItems: number;
        items: Array<PlayReportSummary>;
    };
};
export type DeleteSandboxConfigVersionVariables = {
    configVersionID: string;
};
export type DeleteSandboxConfigVersion = {
    /** Deletes a draft version, or archives a published one. */
    deleteSandboxConfig: boolean;
};
export type DiffSandboxConfigVersionsVariables = {
    sourceConfigVersion?: SandboxConfigInput | null | undefined;
    sourceConfigVersionID?: string | null | undefined;
    targetConfigVersionID: string;
};
export type DiffSandboxConfigVersions = {
    /** Text difference between two versions of a sandbox config. The left side is sourceConfigVersionID, or the unsaved sourceConfigVersion. */
    sandboxConfigVersionDiff: {
        diff: string;
    } | null;
};
export type GetSandboxConfigVersionVariables = {
    configVersionID: string;
};
export type GetSandboxConfigVersion = {
    /** One version of a sandbox config, with its resources. */
    sandboxConfigVersion: SandboxConfigVersion | null;
};
export type ListSandboxConfigVersionsVariables = {
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    filter?: SandboxConfigVersionsFilterInput | null | undefined;
};
export type ListSandboxConfigVersions = {
    /** Versions of a team's sandbox configs; filter by config or status. */
    sandboxConfigVersions: Array<SandboxConfigVersionSummary> | null;
};
export type CreateSandboxConfigVariables = {
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    name?: string | null | undefined;
    slug?: string | null | undefined;
    config: SandboxConfigInput;
};
export type CreateSandboxConfig = {
    /** Creates a sandbox config in a team. Returns its first version. */
    createSandboxConfig: SandboxConfigVersion | null;
};
export type DeleteSandboxConfigHostVariables = {
    configID: string;
    hostName: string;
};
export type DeleteSandboxConfigHost = {
    /** Removes a host from a sandbox config. */
    deleteSandboxConfigHost: SandboxConfigVersion | null;
};
export type GetSandboxConfigVariables = {
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    configID?: string | null | undefined;
    configSlug?: string | null | undefined;
};
export type GetSandboxConfig = {
    /** One sandbox config, by id or slug, within a team. */
    sandboxConfig: SandboxConfig;
};
export type ListSandboxConfigsVariables = {
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
};
export type ListSandboxConfigs = {
    /** Sandbox configs of a team. */
    sandboxConfigs: Array<SandboxConfig> | null;
};
export type PublishSandboxConfigVariables = {
    configID: string;
    changeLogEntry?: string | null | undefined;
};
export type PublishSandboxConfig = {
    /** Publishes the draft version of a sandbox config. */
    publishSandboxConfig: SandboxConfigVersion | null;
};
export type RenameSandboxConfigVariables = {
    configID: string;
    name: string;
};
export type RenameSandboxConfig = {
    /** Changes the name of a sandbox config. */
    renameSandboxConfig: SandboxConfig | null;
};
export type RenameSandboxConfigHostVariables = {
    configID: string;
    hostName: string;
    newName: string;
};
export type RenameSandboxConfigHost = {
    /** Changes the name of a host in a sandbox config. */
    renameSandboxConfigHost: SandboxConfigVersion | null;
};
export type UpdateSandboxConfigVariables = {
    configID: string;
    config: SandboxConfigInput;
};
export type UpdateSandboxConfig = {
    /** Changes a sandbox config. Returns the new version. */
    updateSandboxConfig: SandboxConfigVersion | null;
};
export type GetSandboxVariableVariables = {
    key: string;
    hostname: string;
    sandboxID: string;
};
export type GetSandboxVariable = {
    /** Reads a variable that a script stored on a sandbox host. */
    getSandboxVariable: SandboxVariable | null;
};
export type SetSandboxVariableVariables = {
    key: string;
    /** May contain a secret. */
    value: string;
    hostname: string;
    sandboxID: string;
};
export type SetSandboxVariable = {
    /** Writes a variable to a sandbox host, for its scripts to read. */
    setSandboxVariable: SandboxVariable | null;
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
    /** Sandboxes of a team, filtered and paged by cursor. */
    sandboxes: {
        totalCount: number;
        nodes: Array<Sandbox>;
        pageInfo: {
            hasNextPage: boolean;
            /** Pass it as after to request the next page. */
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
    /** The new end time. */
    until: string;
};
export type UpdateSandboxTtl = {
    /** Changes the end time of a sandbox. */
    updateSandboxTTL: Sandbox | null;
};
export type GenerateScreenSharingCredentialsVariables = {
    input: StunIceInput;
};
export type GenerateScreenSharingCredentials = {
    /** Creates short-lived credentials for screen sharing. secret: the result. */
    icpStunCredentials: string;
};
export type UpdateSecretConfigVariables = {
    trackID: string;
    configs: Array<SecretConfigInput>;
};
export type UpdateSecretConfig = {
    /** Sets which team secrets a track may read. Track developers only. */
    updateSecretConfig: TrackConfig | null;
};
export type CreateSsoConnectionVariables = {
    teamID: string;
    ssoConnection: unknown;
};
export type CreateSsoConnection = {
    /** Sets up single sign-on for a team. */
    createSsoConnection: SsoConnection | null;
};
export type CreateSamlSsoConnectionVariables = {
    teamID: string;
    ssoConnection: unknown;
};
export type CreateSamlSsoConnection = {
    /** Sets up SAML single sign-on for a team. */
    createSamlSsoConnection: SsoConnection | null;
};
export type DeleteSsoConnectionVariables = {
    teamID: string;
    connectionName: string;
};
export type DeleteSsoConnection = {
    /** Removes a single sign-on connection of a team. */
    deleteSsoConnection: boolean;
};
export type UpdateSsoConnectionVariables = {
    teamID: string;
    connectionName: string;
    ssoConnection: unknown;
};
export type UpdateSsoConnection = {
    /** Changes a single sign-on connection. */
    updateSsoConnection: SsoConnection | null;
};
export type UpdateSamlSsoConnectionVariables = {
    teamID: string;
    connectionName: string;
    ssoConnection: unknown;
};
export type UpdateSamlSsoConnection = {
    /** Changes a SAML single sign-on connection. */
    updateSamlSsoConnection: SsoConnection | null;
};
export type GetStudentVariables = {
    inviteID: string;
    userID: string;
};
export type GetStudent = {
    /** The learner with this user id, with the fields that an instructor of the invite can see. */
    student: Student | null;
};
export type ListStudentsVariables = {
    inviteID: string;
};
export type ListStudents = {
    /** All learners of an invite. */
    students: Array<Student> | null;
};
export type LowerHandVariables = {
    inviteID: string;
    userID: string;
};
export type LowerHand = {
    /** Lowers a learner's raised hand. */
    lowerHand: RaisedHand | null;
};
export type GetStudentStatisticsVariables = {
    inviteID: string;
};
export type GetStudentStatistics = {
    /** The number of learners of an invite who are in progress, and of those who are finished. */
    studentStatistics: StudentStatistics | null;
};
export type ToggleRaisedHandVariables = {
    inviteID: string;
};
export type ToggleRaisedHand = {
    /** Raises the caller's hand, or lowers it if it is raised. */
    toggleRaisedHand: RaisedHand | null;
};
export type CreateTagGroupVariables = {
    teamID: string;
    input: TagGroupInput;
    tagIDs: Array<string>;
};
export type CreateTagGroup = {
    /** Creates a named group of tags of a team. */
    createTagGroup: TagGroup;
};
export type DeleteTagGroupVariables = {
    [key: string]: never;
};
export type DeleteTagGroup = {
    /** Deletes a tag group. Signature not known. */
    deleteTagGroup: unknown;
};
export type UpdateTagGroupVariables = {
    id: string;
    input: TagGroupInput;
    tagIDs: Array<string>;
};
export type UpdateTagGroup = {
    /** Changes a tag group. */
    updateTagGroup: TagGroup;
};
export type CreateTagVariables = {
    teamID: string;
    input: TagInput;
};
export type CreateTag = {
    /** Creates a content tag in a team. */
    createTag: Tag | null;
};
export type DeleteTagVariables = {
    [key: string]: never;
};
export type DeleteTag = {
    /** Deletes a content tag. Signature not known. */
    deleteTag: unknown;
};
export type UpdateTagVariables = {
    id: string;
    input: TagInput;
};
export type UpdateTag = {
    /** Changes a content tag. */
    updateTag: Tag | null;
};
export type ClaimTeamInvitesVariables = {
    /** Required only when the invitation was sent to another address. secret: anyone with this value can join. */
    token?: string | null | undefined;
};
export type ClaimTeamInvites = {
    /** Accepts all team invitations that were sent to the caller's address. */
    claimTeamInvites: User | null;
};
export type DeleteTeamInviteVariables = {
    teamID: string;
    email: string;
};
export type DeleteTeamInvite = {
    /** Withdraws an invitation to a team. Members of the team only. */
    deleteTeamInvite: TeamInvites | null;
};
export type GetTeamInviteVariables = {
    /** secret: anyone with this value can join. */
    token: string;
};
export type GetTeamInvite = {
    /** A pending invitation to join a team. */
    teamInvite: TeamInvite | null;
};
export type DeleteTeamSecretVariables = {
    teamSlug?: string | null | undefined;
    teamID?: string | null | undefined;
    name: string;
};
export type DeleteTeamSecret = {
    /** Deletes a stored secret. Refused while a config or an invite uses it. */
    deleteTeamSecret: boolean;
};
export type GetTeamSecretVariables = {
    teamSlug?: string | null | undefined;
    teamID?: string | null | undefined;
    name: string;
};
export type GetTeamSecret = {
    /** One stored secret of a team: its description and uses, never its value. */
    teamSecret: TeamSecret;
};
export type ListTeamSecretsVariables = {
    teamSlug?: string | null | undefined;
    teamID?: string | null | undefined;
};
export type ListTeamSecrets = {
    /** All stored secrets of a team, without their values. */
    teamSecrets: Array<TeamSecretSummary> | null;
};
export type UpsertTeamSecretVariables = {
    teamSlug?: string | null | undefined;
    teamID?: string | null | undefined;
    name: string;
    description: string;
    /** secret: the value, base64-encoded. Stored unchanged, and decoded when injected into a sandbox. */
    secret: string;
};
export type UpsertTeamSecret = {
    /** Stores a secret of a team. Replaces a secret with the same name. */
    upsertTeamSecret: TeamSecretSummary | null;
};
export type ChangeTeamUserRoleVariables = {
    teamID: string;
    userID: string;
    role: RoleName;
};
export type ChangeTeamUserRole = {
    /** Changes the role of a team member. */
    changeTeamUserRole: TeamSummary | null;
};
export type FindTeamUsersVariables = {
    searchTerm?: string | null | undefined;
    teamSlug?: string | undefined;
};
export type FindTeamUsers = {
    /** Searches users of one team. */
    findTeamUsers: Array<UserRef> | null;
};
export type InviteTeamUserVariables = {
    teamID: string;
    userID?: string | null | undefined;
    email?: string | null | undefined;
    role?: RoleName | null | undefined;
};
export type InviteTeamUser = {
    /** Invites an existing user or an email address to a team. Members of the team only. */
    inviteTeamUser: TeamInvites | null;
};
export type RemoveTeamUserVariables = {
    teamID: string;
    userID: string;
};
export type RemoveTeamUser = {
    /** Removes a user from a team. Members of the team only. */
    removeTeamUser: TeamSummary | null;
};
export type SetInstructorRoleVariables = {
    teamID: string;
    userID: string;
    trackIDs: Array<string>;
};
export type SetInstructorRole = {
    /** Makes a team member an instructor of the given tracks. */
    setInstructorRole: TeamSummary | null;
};
export type ConsentToTeamPrivacyPolicyVariables = {
    teamID: string;
    consent: boolean;
};
export type ConsentToTeamPrivacyPolicy = {
    /** Stores whether the caller accepts marketing emails of a team. */
    consentToTeamPrivacyPolicy: boolean | null;
};
export type CreateTeamVariables = {
    slug: string;
    name: string;
    /** These addresses get the owner role. */
    ownerEmails: Array<string>;
};
export type CreateTeam = {
    /** Creates a team. Instruqt staff only. */
    createTeam: Team | null;
};
export type TeamExistsVariables = {
    teamSlug?: string | undefined;
};
export type TeamExists = {
    /** Whether a team slug is in use. */
    teamExists: boolean;
};
export type GenerateTeamApiKeyVariables = {
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
};
export type GenerateTeamApiKey = {
    /** Creates an API key for a team. Pass teamSlug or teamID. Members only. secret: the result. */
    generateTeamAPIKey: string | null;
};
export type GenerateTeamLtiCredentialsVariables = {
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
};
export type GenerateTeamLtiCredentials = {
    /** Creates LTI credentials for a team, which must have an API key. Pass teamSlug or teamID. Members only. */
    generateTeamLTICredentials: LtiCredentials | null;
};
export type GetTeamVariables = {
    teamSlug?: string | null | undefined;
    teamID?: string | null | undefined;
};
export type GetTeam = {
    /** One team, by slug or by id. */
    team: Team | null;
};
export type UserInTeamVariables = {
    teamSlug?: string | undefined;
};
export type UserInTeam = {
    /** Whether the caller is a member of the team. */
    userInTeam: boolean;
};
export type UserConsentedToPrivacyPolicyVariables = {
    [key: string]: never;
};
export type UserConsentedToPrivacyPolicy = {
    /** Whether the caller accepted a team's privacy policy. Signature not known. */
    userConsentedToPrivacyPolicy: unknown;
};
export type ListTeamsVariables = {
    [key: string]: never;
};
export type ListTeams = {
    /** Teams that the caller can access. With a team API key, probably only that team. */
    teams: Array<TeamSummary> | null;
};
export type GetTeamStatisticsVariables = {
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    trackIDs?: Array<string> | null | undefined;
    start?: string | null | undefined;
    end?: string | null | undefined;
    filterDevelopers?: boolean | null | undefined;
};
export type GetTeamStatistics = {
    /** Play counts of a team in a period, by track. */
    teamStatistics: TeamStatistics | null;
};
export type UpdateTeamVariables = {
    team: TeamInput;
};
export type UpdateTeam = {
    /** Changes a team. */
    updateTeam: Team | null;
};
export type UpdateTeamFeaturesVariables = {
    teamID: string;
    features: TeamFeaturesInput;
};
export type UpdateTeamFeatures = {
    /** Enables or disables features of a team. */
    updateTeamFeatures: TeamFeatures | null;
};
export type UpdateTeamFormVariables = {
    form: FormInput;
};
export type UpdateTeamForm = {
    /** Changes the sign-up form of a team. */
    updateForm: TeamForm | null;
};
export type GetTerraformModuleVariables = {
    id?: string | null | undefined;
    module?: string | null | undefined;
    version?: string | null | undefined;
};
export type GetTerraformModule = {
    /** One Terraform module, by id or by module and version. */
    terraformModule: TerraformModule | null;
};
export type SearchTerraformModulesVariables = {
    query: string;
};
export type SearchTerraformModules = {
    /** Full-text search for Terraform modules. */
    searchTerraformModules: {
        modules: Array<TerraformModuleSummary>;
    } | null;
};
export type GetTrackConfigVariables = {
    trackID: string;
};
export type GetTrackConfig = {
    /** Machines and cloud accounts of a track. Track developers only. */
    trackConfig: TrackConfig | null;
};
export type GetTrackConfigPresetsVariables = {
    [key: string]: never;
};
export type GetTrackConfigPresets = {
    /** Preset virtual machines and machine types. */
    trackConfigPresets: TrackConfigPresets | null;
};
export type CreateTrackDeveloperVariables = {
    trackID: string;
    userID: string;
};
export type CreateTrackDeveloper = {
    /** Makes a user a developer of a track. Track developers only. */
    createTrackDeveloper: TrackDevelopers | null;
};
export type RemoveTrackDeveloperVariables = {
    trackID: string;
    userID: string;
};
export type RemoveTrackDeveloper = {
    /** Removes a developer from a track. Track developers only. */
    removeTrackDeveloper: boolean;
};
export type CreateTrackInstructorVariables = {
    trackID: string;
    userID: string;
};
export type CreateTrackInstructor = {
    /** Makes a user an instructor of a track. */
    createTrackInstructor: TrackInstructor;
};
export type DeleteTrackInstructorVariables = {
    trackID: string;
    userID: string;
};
export type DeleteTrackInstructor = {
    /** Removes an instructor from a track. */
    deleteTrackInstructor: boolean | null;
};
export type SetInstructorTracksVariables = {
    userID: string;
    trackIDs: Array<string>;
};
export type SetInstructorTracks = {
    /** Makes a user an instructor of several tracks. */
    setInstructorTracks: Array<TrackInstructor>;
};
export type ListTrackPlayLimitsVariables = {
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
};
export type ListTrackPlayLimits = {
    /** Play limits of a team, for single tracks and for all tracks. */
    trackPlayLimits: Array<TrackPlayLimit>;
};
export type SaveTrackPlayLimitsVariables = {
    trackID?: string | null | undefined;
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    trackPlayLimits: TrackPlayLimitInput;
};
export type SaveTrackPlayLimits = {
    /** Sets play limits for one track, or for all tracks of the team if trackID is omitted. */
    saveTrackPlayLimits: Array<TrackPlayLimit>;
};
export type SaveTrackPlayLimitVariables = {
    trackID: string;
    organizationID: string;
    limit: number;
};
export type SaveTrackPlayLimit = {
    /** Limits the public plays of a track, which prevents unexpected charges. Track developers only. */
    saveTrackPlayLimit: TrackSummary | null;
};
export type CreateTrackReviewVariables = {
    input: unknown;
};
export type CreateTrackReview = {
    /** Creates a review of a track by the caller. */
    createTrackReview: TrackReview | null;
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
    /** Reviews of a track, paged by cursor. */
    trackReviews: {
        totalCount: number;
        nodes: Array<TrackReview>;
        pageInfo: {
            hasNextPage: boolean;
            /** Pass it as after to request the next page. */
            endCursor: string | null;
        };
    } | null;
};
export type UpdateTrackReviewVariables = {
    id: string;
    input: unknown;
};
export type UpdateTrackReview = {
    /** Changes a review of the caller. */
    updateTrackReview: TrackReview | null;
};
export type GetTrackScriptVariables = {
    scriptID: string;
};
export type GetTrackScript = {
    /** One lifecycle script of a track. Track developers only. */
    trackScript: TrackScript | null;
};
export type ListTrackScriptsVariables = {
    trackID: string;
};
export type ListTrackScripts = {
    /** All lifecycle scripts of a track. Track developers only. */
    trackScripts: Array<TrackScript> | null;
};
export type SaveTrackScriptVariables = {
    /** True when contents is base64. */
    base64Encoded?: boolean | null | undefined;
    script: TrackScriptInput;
};
export type SaveTrackScript = {
    /** Stores a lifecycle script of a track. Track developers only. */
    saveTrackScript: TrackScript | null;
};
export type BuildTrackVariables = {
    trackID: string;
};
export type BuildTrack = {
    /** Builds the environment of a track from its config. New plays use the result. Track developers only. */
    buildTrack: boolean;
};
export type CheckTrackConflictsVariables = {
    track: TrackInput;
};
export type CheckTrackConflicts = {
    /** Files of the given track that conflict with its stored version, with their contents. */
    checkConflicts: Array<TrackFile | null>;
};
export type CreateTrackVariables = {
    track: TrackInput;
};
export type CreateTrack = {
    /** Creates a track. Members of the owning organization only. */
    createTrack: Track | null;
};
export type DeleteTrackVariables = {
    trackID: string;
};
export type DeleteTrack = {
    /** Deletes a track. Track developers only. */
    deleteTrack: boolean;
};
export type DiscardTrackChangesVariables = {
    track: TrackInput;
};
export type DiscardTrackChanges = {
    /** Discards version-controlled changes of a track. */
    discardChanges: boolean;
};
export type TrackExistsVariables = {
    trackSlug: string;
    organizationSlug?: string | null | undefined;
    teamSlug?: string | null | undefined;
};
export type TrackExists = {
    /** Whether a track slug is in use. */
    trackExists: boolean;
};
export type GenerateTrackEmbedTokenVariables = {
    trackID: string;
};
export type GenerateTrackEmbedToken = {
    /** Creates a new embed token for a track. Read it from embed_token. Track developers only. */
    generateTrackEmbedToken: TrackEmbedToken | null;
};
export type GenerateOneTimePlayTokenVariables = {
    trackID?: string | null | undefined;
    labID?: string | null | undefined;
};
export type GenerateOneTimePlayToken = {
    /** Creates a token that opens one play. Pass trackID or labID. Track developers only. secret: the result. */
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
    /** One track. Pass trackID, or trackSlug with teamSlug. */
    track: Track | null;
};
export type GetTrackCommitVariables = {
    trackSlug: string;
    teamSlug?: string | undefined;
    hash: string;
};
export type GetTrackCommit = {
    /** One commit of a versioned track, with the changed files. */
    getCommit: TrackCommit;
};
export type UserIsTrackDeveloperVariables = {
    trackID?: string | null | undefined;
    trackSlug?: string | null | undefined;
    organizationSlug?: string | null | undefined;
    teamSlug?: string | null | undefined;
};
export type UserIsTrackDeveloper = {
    /** Whether the caller is a developer of the track. Pass trackID, or trackSlug with teamSlug. */
    userIsTrackDeveloper: boolean;
};
export type KeepTrackAliveVariables = {
    trackID: string;
};
export type KeepTrackAlive = {
    /** Reports that the learner is active, which restarts the idle timeout. */
    keepAlive: TrackPlay;
};
export type ListTracksVariables = {
    organizationSlug?: string | null | undefined;
    organizationID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    teamID?: string | null | undefined;
    /** Default: title_ASC. */
    orderBy?: TrackOrder | null | undefined;
    /** True: only tracks that an invite can include. */
    invitable?: boolean | null | undefined;
};
export type ListTracks = {
    /** Tracks of one team if teamSlug or teamID is given, otherwise of all teams that the caller can access. Not paged. */
    tracks: Array<TrackSummary> | null;
};
export type ListTrackLibraryVariables = {
    after?: string | null | undefined;
    first?: number | null | undefined;
};
export type ListTrackLibrary = {
    /** Tracks in the caller's library, paged by cursor: currently, tracks from accepted invites. */
    trackLibrary: {
        totalCount: number;
        nodes: Array<TrackLibraryEntry>;
        pageInfo: {
            hasNextPage: boolean;
            /** Pass it as after to request the next page. */
            endCursor: string | null;
        };
    } | null;
};
export type ListMyTracksVariables = {
    [key: string]: never;
};
export type ListMyTracks = {
    /** Tracks in the caller's library: currently, tracks from accepted invites. */
    myTracks: Array<TrackSummary> | null;
};
export type SetTrackMaintenanceVariables = {
    trackID: string;
    maintenance: boolean;
};
export type SetTrackMaintenance = {
    /** Enables or disables maintenance mode of a track. Track developers only. */
    setTrackMaintenance: TrackSummary | null;
};
export type SetTrackSandboxConfigVersionVariables = {
    trackID: string;
    configVersionID?: string | null | undefined;
};
export type SetTrackSandboxConfigVersion = {
    /** Assigns a sandbox config version to a track. */
    setTrackSandboxConfigVersion: boolean | null;
};
export type SkipToChallengeVariables = {
    trackID: string;
    challengeID: string;
    /** Acts as this user (impersonation). */
    userID?: string | null | undefined;
    /** With userID: acts as the learner of this invite. */
    inviteID?: string | null | undefined;
    /** True skips directly to it; otherwise, the scripts of the challenges in between are run. */
    force?: boolean | null | undefined;
};
export type SkipToChallenge = {
    /** Skips to a challenge of a track. */
    skipToChallenge: TrackPlay | null;
};
export type StartTrackVariables = {
    trackID: string;
    /** True starts a new play even if one is running. */
    force?: boolean | null | undefined;
    /** True only creates the infrastructure in advance, without the challenge setup. */
    prestart?: boolean | null | undefined;
    mode?: Mode | null | undefined;
    /** The invite that the learner used. */
    inviteID?: string | null | undefined;
    /** The landing page that the learner used. */
    landingPageID?: string | null | undefined;
    /** Custom metadata, stored with the play. Reports can filter by it. */
    customParameters?: Array<CustomParametersInput> | null | undefined;
    /** Secrets and environment variables for the sandbox. */
    runtimeParameters?: RuntimeParametersInput | null | undefined;
    /** The region of the sandbox. */
    region?: string | null | undefined;
    /** URL of the referring page. */
    referrer?: string | null | undefined;
};
export type StartTrack = {
    /** Starts a play for the caller, or returns the running one unless force is true. */
    startTrack: TrackPlay | null;
};
export type GetTrackStatisticsVariables = {
    trackID?: string | null | undefined;
    trackSlug?: string | null | undefined;
    organizationSlug?: string | null | undefined;
    teamSlug?: string | null | undefined;
    /** Default: 30 days before now. */
    start?: string | null | undefined;
    /** Default: now. */
    end?: string | null | undefined;
    /** True excludes plays by track developers. */
    filterDevelopers?: boolean | null | undefined;
};
export type GetTrackStatistics = {
    /** Play statistics of one track in a period. Pass trackID, or trackSlug with teamSlug. */
    statistics: {
        track: TrackStatistics | null;
    } | null;
};
export type StopTrackVariables = {
    trackID: string;
    reason?: TrackStopReason | null | undefined;
};
export type StopTrack = {
    /** Stops the caller's play of a track. */
    stopTrack: TrackPlay | null;
};
export type StopAllTracksVariables = {
    [key: string]: never;
};
export type StopAllTracks = {
    /** Stops all active plays, probably those of the caller. */
    stopAllTracks: boolean;
};
export type UpdateTrackVariables = {
    track: TrackInput;
};
export type UpdateTrack = {
    /** Changes a track, without its developers, scripts and config. Track developers only. */
    updateTrack: Track | null;
};
export type UpdateCompleteTrackVariables = {
    track: TrackInput;
};
export type UpdateCompleteTrack = {
    /** Replaces a complete track, with developers, scripts and config. Parts that the input omits are deleted. Intended for the CLI. Track developers only. */
    updateCompleteTrack: Track | null;
};
export type UpdateCompleteTrackVersionedVariables = {
    track: TrackInput;
    /** Resolutions of conflicting files. */
    files?: Array<FileInput> | null | undefined;
};
export type UpdateCompleteTrackVersioned = {
    /** Like updateCompleteTrack, for a versioned track. The result contains conflicts. */
    updateCompleteTrackVersioned: VersionedTrack | null;
};
export type UpdateTrackFeaturesVariables = {
    trackID: string;
    features: TrackFeaturesInput;
};
export type UpdateTrackFeatures = {
    /** Enables or disables features of a track. */
    updateTrackFeatures: Track;
};
export type UpdateTrackRemoteRepositoryVariables = {
    trackID: string;
    repository: string;
};
export type UpdateTrackRemoteRepository = {
    /** Connects a track to a Git repository. */
    updateRemoteRepository: TrackSummary | null;
};
export type DeleteUserVariables = {
    [key: string]: never;
};
export type DeleteUser = {
    /** Deletes a user. It has no arguments, so probably the caller. Do not call it as a test. */
    deleteUser: boolean;
};
export type UserExistsVariables = {
    userID: string;
};
export type UserExists = {
    /** Whether a user id exists. */
    userExists: boolean;
};
export type FindUsersVariables = {
    searchTerm?: string | null | undefined;
    organizationSlug?: string | null | undefined;
    teamSlug?: string | null | undefined;
};
export type FindUsers = {
    /** Searches users, within a team if one is given. */
    findUsers: Array<UserRef> | null;
};
export type GetUserVariables = {
    userID?: string | null | undefined;
    email?: string | null | undefined;
    slug?: string | null | undefined;
};
export type GetUser = {
    /** One user. Pass userID, email or slug. */
    user: User | null;
};
export type GetCurrentUserVariables = {
    [key: string]: never;
};
export type GetCurrentUser = {
    /** The user that the credentials belong to. */
    me: User | null;
};
export type MergeAnonymousUserVariables = {
    /** secret: identifies the anonymous account. */
    token: string;
};
export type MergeAnonymousUser = {
    /** Moves the plays of an anonymous account to the caller's account. Requires a logged-in caller. */
    mergeAnonymousUser: boolean;
};
export type UserWithSlugExistsVariables = {
    slug: string;
};
export type UserWithSlugExists = {
    /** Whether a user name is in use. */
    userWithSlugExists: boolean;
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
export type DeleteVirtualBrowserCheckVariables = {
    id: string;
};
export type DeleteVirtualBrowserCheck = {
    /** Deletes a virtual browser check. */
    deleteVirtualBrowserCheck: boolean;
};
export type GetVirtualBrowserCheckVariables = {
    challenge: string;
    host: string;
};
export type GetVirtualBrowserCheck = {
    /** The check that a challenge runs against one virtual browser. */
    virtualBrowserCheck: VirtualBrowserCheck;
};
export type ListVirtualBrowserChecksVariables = {
    track: string;
};
export type ListVirtualBrowserChecks = {
    /** All virtual browser checks of a track. */
    virtualBrowserChecks: Array<VirtualBrowserCheckSummary>;
};
export type UpsertVirtualBrowserCheckVariables = {
    virtualBrowserCheck: VirtualBrowserCheckInput;
};
export type UpsertVirtualBrowserCheck = {
    /** Stores the check of a challenge in a virtual browser. */
    upsertVirtualBrowserCheck: VirtualBrowserCheck;
};
export type CreateVirtualBrowserConfigVariables = {
    config: VirtualBrowserConfigInput;
};
export type CreateVirtualBrowserConfig = {
    /** Adds a virtual browser to a track. Track developers only. */
    createVirtualBrowserConfig: TrackConfigBrowsers | null;
};
export type DeleteVirtualBrowserConfigVariables = {
    virtualbrowserID: string;
};
export type DeleteVirtualBrowserConfig = {
    /** Removes a virtual browser from a track. Track developers only. */
    deleteVirtualBrowserConfig: TrackConfigBrowsers | null;
};
export type UpdateVirtualBrowserConfigVariables = {
    config: VirtualBrowserConfigInput;
};
export type UpdateVirtualBrowserConfig = {
    /** Changes a virtual browser of a track. Track developers only. */
    updateVirtualBrowserConfig: TrackConfigBrowsers | null;
};
export type CreateVirtualMachineConfigVariables = {
    config: VirtualMachineConfigInput;
};
export type CreateVirtualMachineConfig = {
    /** Adds a VM to a track. Track developers only. */
    createVirtualMachineConfig: TrackConfig | null;
};
export type DeleteVirtualMachineConfigVariables = {
    virtualmachineID: string;
};
export type DeleteVirtualMachineConfig = {
    /** Removes a VM from a track. Track developers only. */
    deleteVirtualMachineConfig: TrackConfig | null;
};
export type UpdateVirtualMachineConfigVariables = {
    config: VirtualMachineConfigInput;
};
export type UpdateVirtualMachineConfig = {
    /** Changes a VM of a track. Track developers only. */
    updateVirtualMachineConfig: TrackConfig | null;
};
export type CreateWebhookVariables = {
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    webhook: WebhookInput;
};
export type CreateWebhook = {
    /** Adds a webhook endpoint to a team. Team owners only. */
    createWebhook: Webhook;
};
export type DeleteWebhookVariables = {
    id: string;
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
};
export type DeleteWebhook = {
    /** Deletes a webhook endpoint. Team owners only. */
    deleteWebhook: boolean;
};
export type ListWebhooksVariables = {
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
};
export type ListWebhooks = {
    /** All webhook endpoints of a team. Team owners only. */
    webhooks: Array<Webhook>;
};
export type UpdateWebhookVariables = {
    id: string;
    teamID?: string | null | undefined;
    teamSlug?: string | null | undefined;
    webhook: WebhookInput;
};
export type UpdateWebhook = {
    /** Changes a webhook endpoint. Team owners only. */
    updateWebhook: Webhook;
};
