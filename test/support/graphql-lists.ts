// The lists of the GraphQL platforms, with what each of their filters chooses.

export type Item = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: what is selected has any shape.
export type Shown = any;

/** A value of a filter with what an item must show to be chosen; two owners, whose lists have nothing in common; or why it chooses nothing. */
export type Filter =
  | readonly [value: unknown, isChosen: (item: Shown) => boolean]
  | { readonly owners: readonly [unknown, unknown] }
  | string;

export interface List {
  /** The fields above it; the list's own goes where the star is. */
  readonly road?: string;
  /** Where its items are, when the field is no list itself. */
  readonly at?: string;
  /** Arguments without which there is no list. */
  readonly base?: Item;
  readonly select: string;
  /** What is chosen is not the items but what they were made from. */
  readonly from?: string;
  readonly filters: Readonly<Record<string, Filter>>;
  /** Where the fields are by which it can be sorted. Default: on the item. */
  readonly sortedBy?: string;
}

const team = { owners: ['acme', 'beta'] } as const;
const teamId = { owners: ['team00000001', 'team00000002'] } as const;
const shows = 'changes what an item shows, not which are listed';

/** Of an item with a track. */
const tagged = (id: string) => (item: Shown) => item.track.trackTags.some((tag: Item) => tag.id === id);
export const since = '2026-02-20T00:00:00Z';
const PLAYS = 'id startedAt isDeveloperPlay user { id is_anonymous } trackInvite { id } landingPage { id } customParameters { key value }';
const TRACK = 'track { id trackTags { id value } developers { id } }';
const plays: Readonly<Record<string, Filter>> = {
  teamSlug: team,
  'dateRangeFilter.from': [since, (item) => item.startedAt >= since],
  'dateRangeFilter.to': [since, (item) => item.startedAt <= since],
  trackIds: [['track0000002', 'track0000003'], (item) => ['track0000002', 'track0000003'].includes(item.track.id)],
  trackInviteIds: [['invite000001'], (item) => item.trackInvite?.id === 'invite000001'],
  landingPageIds: [['page00000001'], (item) => item.landingPage?.id === 'page00000001'],
  tags: [['linux'], tagged('tag000000002')],
  customParameterFilters: [[{ key: 'cohort', value: 'spring' }], (item) => item.customParameters[0].value === 'spring'],
  userIds: [['user00000002'], (item) => item.user.id === 'user00000002'],
  playType: ['DEVELOPER', (item) => item.isDeveloperPlay],
};
const under = (prefix: string, filters: Readonly<Record<string, Filter>>, ...leftOut: string[]) =>
  Object.fromEntries(
    Object.entries(filters)
      .filter(([name]) => !leftOut.includes(name))
      .map(([name, filter]) => [`${prefix}.${name}`, filter]),
  );

/** Tracks in reports: by what the plays of a track have, which the item does not show. */
const ofTracks = (name: string): Readonly<Record<string, Filter>> => ({
  'input.dateRangeFilter.from': 'is a period, not a choice of tracks: see below',
  'input.dateRangeFilter.to': 'is a period, not a choice of tracks: see below',
  'input.trackIds': plays.trackIds!,
  'input.customParameterFilters': [[{ key: 'cohort', value: 'anonymous' }], (item) => item.track.id === 'track0000003'],
  'input.trackAuthorIds': [['user00000004'], (item) => item.track.id === 'track0000003'],
  'input.tagIds': [['tag000000001'], tagged('tag000000001')],
  'input.trackInviteIds': [['invite000002'], (item) => item.track.id === 'track0000003'],
  'input.landingPageIds': [['page00000001'], (item) => item.track.id === 'track0000003'],
  'input.playType': name ? [name, (item) => item.track.id !== 'track0000098'] : 'never',
});

export const LISTS: Readonly<Record<string, Readonly<Record<string, List>>>> = {
  instruqt: {
    'Query.challenges': {
      base: { trackID: 'track0000001' },
      select: 'id',
      filters: {
        trackID: { owners: ['track0000001', 'track0000002'] },
        trackSlug: 'names the track as trackID does: see below',
        organizationSlug: 'says whose track the slug names: see below',
        teamSlug: 'says whose track the slug names: see below',
        parseAssignmentVariables: shows,
      },
    },
    'Query.challengeScripts': { select: 'id', filters: { challengeID: { owners: ['chal00000010', 'chal00000020'] } } },
    'Query.checkConflicts': { select: 'path', filters: { track: 'is compared with the track of the same name; chooses nothing' } },
    'Query.findTeamUsers': {
      base: { teamSlug: 'acme' },
      select: 'id profile { display_name }',
      filters: { searchTerm: ['jane', (item) => item.profile.display_name === 'Jane Doe'], teamSlug: team },
    },
    'Query.findUsers': {
      select: 'id profile { display_name }',
      filters: { searchTerm: ['jane', (item) => item.profile.display_name === 'Jane Doe'], organizationSlug: team, teamSlug: team },
    },
    'Query.hotStartPools': { at: 'nodes', select: 'id', filters: { organizationSlug: team, teamSlug: team } },
    'Query.labPlayReports': {
      at: 'items',
      base: { input: { teamSlug: 'acme' } },
      select: 'id',
      filters: {
        'input.teamSlug': team,
        // The other run of a lab has neither a time nor tags.
        'input.dateRangeFilter.from': [since, (item) => item.id === 'run000000001'],
        'input.dateRangeFilter.to': ['2999-01-01T00:00:00Z', (item) => item.id === 'run000000001'],
        'input.tags': [['onboarding'], (item) => item.id === 'run000000001'],
      },
    },
    'Query.labSessions': {
      base: { teamSlug: 'acme' },
      select: 'id lab { name }',
      filters: { teamSlug: team, labName: ['second-lab', (item) => item.lab.name === 'second-lab'] },
    },
    'Query.labs': { select: 'id', filters: { teamSlug: team } },
    'Query.organizationStatistics': {
      at: 'track_statistics',
      select: 'id started_total',
      filters: {
        organizationID: teamId,
        organizationSlug: team,
        trackIDs: [['track0000002'], (item) => item.id === 'track0000002'],
        start: 'is a period: see below',
        end: 'is a period: see below',
        filterDevelopers: 'changes the figures: see below',
      },
    },
    'Query.playReports': {
      at: 'items',
      base: { input: { teamSlug: 'acme' } },
      select: `${PLAYS} ${TRACK}`,
      filters: under('input', plays),
    },
    'Query.sandboxConfigVersions': {
      select: 'id config { id } status',
      filters: {
        teamID: teamId,
        teamSlug: team,
        'filter.config_id': ['config000002', (item) => item.config.id === 'config000002'],
        'filter.statuses': [['draft'], (item) => item.status === 'draft'],
      },
    },
    'Query.sandboxConfigs': { select: 'id', filters: { teamID: teamId, teamSlug: team } },
    'Query.sandboxes': {
      at: 'nodes',
      base: { paging: { First: 100 } },
      select: 'id state created track { id } invite { id } hot_start_pool { id } user { id profile { display_name } }',
      filters: {
        teamID: teamId,
        teamSlug: team,
        'filter.track_ids': [['track0000002'], (item) => item.track.id === 'track0000002'],
        'filter.invite_ids': [['invite000001'], (item) => item.invite?.id === 'invite000001'],
        'filter.pool_ids': [['pool00000001'], (item) => item.hot_start_pool?.id === 'pool00000001'],
        'filter.user_name_or_id': ['Jane', (item) => item.user.profile.display_name === 'Jane Doe'],
        'filter.state': [['active', 'failed'], (item) => item.state === 'active' || item.state === 'failed'],
        'filter.from': ['2026-03-02T00:00:00.000Z', (item) => item.created >= '2026-03-02T00:00:00'],
        'filter.to': ['2026-03-02T00:00:00.000Z', (item) => item.created <= '2026-03-02T00:00:00Z'],
      },
    },
    'Query.searchTerraformModules': {
      at: 'modules',
      base: { query: '' },
      select: 'id name',
      filters: { query: ['bucket', (item) => item.name === 'bucket'] },
    },
    'Query.students': { select: 'id', filters: { inviteID: { owners: ['invite000001', 'invite000003'] } } },
    'Query.teamSecrets': { select: 'created_at', filters: { teamID: teamId, teamSlug: team } },
    'Query.teamStatistics': {
      at: 'track_statistics',
      select: 'id started_total',
      filters: {
        teamID: teamId,
        teamSlug: team,
        trackIDs: [['track0000002'], (item) => item.id === 'track0000002'],
        start: 'is a period: see below',
        end: 'is a period: see below',
        filterDevelopers: 'changes the figures: see below',
      },
    },
    'Query.trackInvites': {
      select: 'id status',
      filters: {
        organizationSlug: team,
        organizationID: teamId,
        teamSlug: team,
        teamID: teamId,
        'filters.status': ['expired', (item) => item.status === 'expired'],
        'filters.statuses': [['upcoming', 'expired'], (item) => item.status !== 'active'],
      },
    },
    'Query.trackInvitesV2': {
      at: 'items',
      base: { teamSlug: 'acme' },
      select: 'id status',
      filters: {
        teamSlug: team,
        'filters.status': ['expired', (item) => item.status === 'expired'],
        'filters.statuses': [['upcoming', 'expired'], (item) => item.status !== 'active'],
      },
    },
    'Query.trackPlayLimits': { select: 'rollingMonth calendarMonth', filters: { teamID: teamId, teamSlug: team } },
    'Query.trackReviews': {
      at: 'nodes',
      base: { first: 100 },
      select: 'id',
      filters: { trackID: { owners: ['track0000001', 'track0000003'] } },
    },
    'Query.trackScripts': { select: 'id', filters: { trackID: { owners: ['track0000001', 'track0000002'] } } },
    'Query.tracks': {
      select: 'id maintenance title last_update',
      filters: {
        organizationSlug: team,
        organizationID: teamId,
        teamSlug: team,
        teamID: teamId,
        invitable: [true, (item) => !item.maintenance],
      },
    },
    'Query.userTrackInvites': { select: 'id', filters: { userID: { owners: ['user00000002', 'user00000001'] } } },
    'Query.virtualBrowserChecks': { select: 'id', filters: { track: { owners: ['track0000001', 'track0000002'] } } },
    'Query.webhooks': { select: 'id', filters: { teamID: teamId, teamSlug: team } },
    'ConsumptionTrackInsight.page': {
      road: '{ team(teamSlug: "acme") { insights { consumptionTrack { * } } } }',
      at: 'items',
      base: { input: { playType: 'ALL' } },
      select: TRACK,
      filters: ofTracks('NORMAL'),
      // The fields of a period are lost, and every track has an id of its own.
      sortedBy: 'currentPeriod',
    },
    'Team.userReportPage': {
      road: '{ team(teamSlug: "acme") { * } }',
      at: 'items',
      select: `user { id } playReportItems { ${PLAYS} ${TRACK} }`,
      from: 'playReportItems',
      filters: {
        ...under('input', plays, 'teamSlug', 'customParameterFilters'),
        'input.teamSlug': 'the team is the one above',
        'input.includeAnonymousUsers': [false, (item) => !item.user.is_anonymous],
      },
    },
    'TrackInsight.page': {
      road: '{ team(teamSlug: "acme") { insights { track { * } } } }',
      at: 'items',
      base: { input: { playType: 'ALL' } },
      select: TRACK,
      filters: ofTracks('NORMAL'),
      sortedBy: 'currentPeriod',
    },
  },
  sda: {
    'Query.readAllSessions': {
      at: 'items',
      base: { pagination: { page: 1, pageSize: 1000 } },
      select: 'sessionId status',
      filters: { statuses: [['READY', 'FAILED'], (item) => item.status === 'READY' || item.status === 'FAILED'] },
    },
    'Query.readAllSessionsByTenantId': {
      at: 'items',
      base: { tenantId: 'tenant-acme', pagination: { page: 1, pageSize: 1000 } },
      select: 'sessionId status',
      filters: { tenantId: { owners: ['tenant-acme', 'tenant-other'] }, statuses: [['ENDED'], (item) => item.status === 'ENDED'] },
    },
    'Query.readSessionRecordingsBySession': {
      base: { sessionId: 'session-001' },
      select: 'sessionRecordingId status',
      filters: { sessionId: { owners: ['session-001', 'session-nothing'] }, statuses: [['PENDING'], (item) => item.status === 'PENDING'] },
    },
  },
  learningPath: {
    'Query.CurrentUserLearningPathMilestoneCompletionsBySlug': { select: 'id', filters: { slug: { owners: ['onboarding', 'nothing'] } } },
    'Query.PagesCompletedByCourse': {
      select: '__typename ... on TextPage { id }',
      filters: { courseId: { owners: ['course-1', 'nothing'] } },
    },
    'Query.UserCourseCompletionProgress': { select: 'type', filters: { id: 'the criteria of any course look alike' } },
    'User.attendedMeetings': {
      road: 'mutation { UpdateUserCourseMeetingAttendance(userId: "user-jane", meetingId: "meeting-1", attended: true) { * } }',
      select: 'meeting { id courseId }',
      filters: { courseId: ['course-1', (item) => item.meeting.courseId === 'course-1'] },
    },
  },
};
