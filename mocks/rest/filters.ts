import { queryOf } from './request.js';
import type { Call } from './resource.js';

/** What every list knows, or what changes only how rows are shown. */
const NO_FILTER = /^(?:page|page_size|cursor|include_\w+|search)$/;

/** Where the name of a filter and the field are not the same. */
const FIELDS: Readonly<Record<string, string>> = { session: 'vilt_session', provider: 'providers' };

/** Whether a row as it is shown is one that the query asks for: `user__email`, `starts_at__gte`. What nobody documents chooses nothing. */
export function matches(row: unknown, { op, url }: Call, served: readonly string[] = []): boolean {
  for (const name of Object.keys(queryOf(op))) {
    const wanted = url.searchParams.get(name);
    if (wanted === null || NO_FILTER.test(name) || served.includes(name)) continue;
    const steps = name.split('__');
    const order = /^[gl]te$/.test(steps.at(-1)!) ? steps.pop() : undefined;
    const value = steps.reduce<unknown>((node, step) => (node as Record<string, unknown> | null | undefined)?.[FIELDS[step] ?? step], row);
    if (!fits(value, wanted, order)) return false;
  }
  return true;
}

function fits(value: unknown, wanted: string, order: string | undefined): boolean {
  if (order) return order === 'gte' ? Date.parse(String(value)) >= Date.parse(wanted) : Date.parse(String(value)) <= Date.parse(wanted);
  if (Array.isArray(value)) return value.includes(wanted);
  if (typeof value === 'boolean') return value === /^(?:true|1)$/i.test(wanted);
  return String(value) === wanted;
}
