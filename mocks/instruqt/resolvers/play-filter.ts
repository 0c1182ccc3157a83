import { skipTake } from '../../graphql/connection.js';
import { type Ordering, ordered } from '../../graphql/ordering.js';
import type { Context, Dict } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { list } from '../lookup.js';
import { instruqtSchema } from '../schema.js';

/** Selects plays, by field names that the inputs of all reports share. */
export interface PlayFilter {
  readonly dateRangeFilter?: { readonly from?: string | null; readonly to?: string | null } | null | undefined;
  readonly trackIds?: readonly string[] | null;
  readonly trackAuthorIds?: readonly string[] | null;
  readonly userIds?: readonly string[] | null;
  readonly trackInviteIds?: readonly string[] | null;
  readonly landingPageIds?: readonly string[] | null;
  readonly customParameterFilters?: readonly { readonly key?: string | null; readonly value?: string | null }[] | null;
  /** Tags by id or by value. */
  readonly tags?: readonly string[] | null;
  readonly tagIds?: readonly string[] | null;
  readonly playType?: 'ALL' | 'DEVELOPER' | 'NORMAL' | null;
  readonly includeAnonymousUsers?: boolean | null;
  readonly ordering?: Ordering | null;
  readonly pagination?: { readonly skip?: number | null; readonly take?: number | null } | null;
}

/** A page of a report's items, sorted by the input's field of a type. */
export function reportPage<T>(items: T[], fieldsOf: (item: T) => Dict, type: string, { ordering, pagination }: PlayFilter) {
  return skipTake(ordered(items, fieldsOf, instruqtSchema(), type, ordering ?? {}), pagination);
}

/** The plays of a team that a report covers. */
export function playsFor(context: Context, team: string, filter: PlayFilter): MockRow[] {
  return list(context, 'PlayReportItem', { team }).filter((row) => isMeant(row, filter, context));
}

function isMeant(row: MockRow, filter: PlayFilter, { tables }: Context): boolean {
  const track = () => tables.of('Track').get(String(row.track));
  const isAmong = (wanted: readonly string[] | null | undefined, values: () => readonly unknown[]) =>
    !wanted?.length || values().some((value) => wanted.includes(value as string));
  const tags = () => (track()?.trackTags ?? []) as string[];
  const at = Date.parse(String(row.startedAt));
  const { from, to } = filter.dateRangeFilter ?? {};
  const parameters = (row.customParameters ?? []) as { key: string; value: string }[];
  return (
    isAmong(filter.trackIds, () => [row.track]) &&
    isAmong(filter.userIds, () => [row.user]) &&
    isAmong(filter.trackInviteIds, () => [row.trackInvite]) &&
    isAmong(filter.landingPageIds, () => [row.landingPage]) &&
    isAmong(filter.trackAuthorIds, () => (track()?.developers ?? []) as string[]) &&
    isAmong(filter.tagIds, tags) &&
    isAmong(filter.tags, () => tags().flatMap((id) => [id, tables.of('Tag').get(id)?.value])) &&
    (filter.customParameterFilters ?? []).every((wanted) =>
      parameters.some(({ key, value }) => key === wanted.key && value === wanted.value),
    ) &&
    (!from || at >= Date.parse(from)) &&
    (!to || at <= Date.parse(to)) &&
    (!filter.playType || filter.playType === 'ALL' || Boolean(row.isDeveloperPlay) === (filter.playType === 'DEVELOPER')) &&
    (filter.includeAnonymousUsers !== false || tables.of('User').get(String(row.user))?.is_anonymous !== true)
  );
}
