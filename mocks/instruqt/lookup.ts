import { iso } from '../demo.js';
import { type Context, type Dict, platformError } from '../graphql/platform.js';
import type { MockRow } from '../graphql/tables.js';
import { TEAM_ID } from './scenarios/demo-ids.js';

/** The platform's error for a record that does not exist. */
export const notFound = (type: string, id: string) => platformError(`${type} not found: ${id}`, 'BE_034_EntityNotFound');

/** One row of a type, or the platform's error. */
export function get(context: Context, type: string, id: unknown): MockRow {
  const row = typeof id === 'string' ? context.tables.of(type).get(id) : undefined;
  if (!row) throw notFound(type, String(id));
  return row;
}

/** The rows of a type whose fields have these values. */
export const list = (context: Context, type: string, values: Dict): MockRow[] => context.tables.of(type).where(values);

/** The first of them. */
export const first = (context: Context, type: string, values: Dict): MockRow | undefined => list(context, type, values)[0];

/** The first of them, or the platform's error with the last of the values. */
export function one(context: Context, type: string, values: Dict): MockRow {
  const row = first(context, type, values);
  if (!row) throw notFound(type, String(Object.values(values).at(-1)));
  return row;
}

export const insert = (context: Context, type: string, row: Dict): MockRow => context.tables.of(type).insert(row);

/** The current time, in the platform's format. */
export const nowOf = (context: Context): string => iso(context.now());

/** Changes one row of a type, or throws the platform's error. */
export function change(context: Context, type: string, id: unknown, to: Dict): MockRow {
  return context.tables.of(type).update(get(context, type, id).id, to) as MockRow;
}

/** The team in the arguments, in any of the four forms. Default: the team of the key. */
export function teamOf(args: Dict, context: Context): MockRow {
  const id = args.teamID ?? args.teamId ?? args.organizationID;
  const slug = args.teamSlug ?? args.organizationSlug ?? args.team_slug ?? args.organization_slug;
  if (typeof id === 'string') return get(context, 'Team', id);
  if (typeof slug !== 'string') return get(context, 'Team', TEAM_ID);
  return one(context, 'Team', { slug });
}

/** Arguments that identify a row wherever they occur. */
const NAMES: Readonly<Record<string, string>> = {
  teamID: 'Team',
  organizationID: 'Team',
  trackID: 'Track',
  challengeID: 'Challenge',
  userID: 'User',
  student_user_id: 'User',
  inviteID: 'TrackInvite',
  InviteID: 'TrackInvite',
  invite_id: 'TrackInvite',
  labID: 'Lab',
  landingPageID: 'LandingPage',
  configID: 'SandboxConfig',
  configVersionID: 'SandboxConfigVersion',
  sourceConfigVersionID: 'SandboxConfigVersion',
  targetConfigVersionID: 'SandboxConfigVersion',
  sandboxID: 'Sandbox',
  hostImageID: 'HostImage',
};

/** Fields of inputs that identify one row or several. */
const NAMES_IN_INPUTS: Readonly<Record<string, string>> = {
  track: 'Track',
  trackIDs: 'Track',
  tracks: 'Track',
  challenge: 'Challenge',
  configs: 'SandboxConfig',
};

function checkInput(input: Dict, context: Context): void {
  for (const [field, type] of Object.entries(NAMES_IN_INPUTS)) {
    for (const id of [input[field]].flat()) if (typeof id === 'string') get(context, type, id);
  }
}

/** Rejects arguments that refer to records that do not exist, unless the operation checks exactly that. */
export function checkNames(field: string, args: Dict, context: Context): void {
  if (/Exists$/.test(field)) return;
  for (const [name, value] of Object.entries(args)) {
    const type = NAMES[name];
    if (type !== undefined && typeof value === 'string') get(context, type, value);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) checkInput(value as Dict, context);
    if (/^(?:team|organization)Slug$/.test(name) && typeof value === 'string') teamOf({ teamSlug: value }, context);
  }
}

/** The track in the arguments: by id, or by slug within a team. */
export function trackOf(args: Dict, context: Context): MockRow {
  if (typeof args.trackID === 'string') return get(context, 'Track', args.trackID);
  return one(context, 'Track', { team: teamOf(args, context).id, slug: args.trackSlug });
}

export const challengesOf = (context: Context, track: string): MockRow[] =>
  list(context, 'Challenge', { track }).sort((a, b) => (a.index as number) - (b.index as number));

/** Removes fields that are missing or null. */
export const defined = (input: Dict): Dict => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));

/** Removes fields that are not set, so that they overwrite nothing. */
export function given(input: Dict): Dict {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== null));
}
