import type { Context } from '../graphql/platform.js';
import type { MockRow } from '../graphql/tables.js';

/** The dependents that are deleted with a row, by its type: their types, each with the field that contains the id of the row. */
const PARTS: Readonly<Record<string, readonly (readonly [type: string, field: string])[]>> = {
  Track: [
    ['Challenge', 'track'],
    ['TrackScript', 'track'],
    ['TrackInstructor', 'track'],
    ['TrackReview', 'track'],
  ],
  Challenge: [
    ['ChallengeTab', 'challenge'],
    ['ChallengeNote', 'challenge'],
    ['ChallengeScript', 'challenge'],
    ['VirtualBrowserCheck', 'challenge'],
  ],
  TrackInvite: [
    ['InviteClaim', 'trackInvite'],
    ['TrackInviteChatChannel', 'trackInvite'],
  ],
  TrackInviteChatChannel: [['TrackInviteChatMessage', 'channel']],
};

/** Lists that contain ids of a type. Plays keep their ids, because reports describe the past. */
const LISTED: Readonly<Record<string, readonly (readonly [type: string, field: string])[]>> = {
  Track: [
    ['TrackInvite', 'trackIDs'],
    ['HotStartPool', 'tracks'],
  ],
  Tag: [
    ['TagGroup', 'tagIDs'],
    ['Track', 'trackTags'],
  ],
};

/** Deletes a row with its dependents, and removes its id from lists. */
export function remove(context: Context, type: string, id: string): boolean {
  removeParts(context, type, id);
  for (const [holder, field] of LISTED[type] ?? []) {
    const ids = (row: MockRow) => (row[field] ?? []) as string[];
    const table = context.tables.of(holder);
    for (const row of table.all((other) => ids(other).includes(id)))
      table.update(row.id, { [field]: ids(row).filter((other) => other !== id) });
  }
  return context.tables.of(type).delete(id);
}

/** Deletes the dependents of a row, but not the row itself. */
export function removeParts(context: Context, type: string, id: string, but: readonly string[] = []): void {
  for (const [part, field] of PARTS[type] ?? []) {
    if (but.includes(part)) continue;
    for (const row of context.tables.of(part).where({ [field]: id })) remove(context, part, row.id);
  }
}
