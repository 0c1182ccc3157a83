import { queryOf } from './request.js';
import { type Call, isTrue } from './resource.js';

/** Parameters that every list has, or that change only how records are shown. */
const NO_FILTER = /^(?:page|page_size|cursor|include_\w+|search)$/;

/** Filters whose name differs from the field. */
const FIELDS: Readonly<Record<string, string>> = { session: 'vilt_session', provider: 'providers' };

/** The rows whose shown fields match the query: `user__email`, `starts_at__gte`. Undocumented parameters are ignored. */
export function chosen<R>(rows: readonly R[], call: Call, served: readonly string[], view: (row: R, call: Call) => unknown): readonly R[] {
  const { op, url } = call;
  const names = Object.keys(queryOf(op)).filter((name) => url.searchParams.has(name) && !NO_FILTER.test(name) && !served.includes(name));
  return names.length === 0 ? rows : rows.filter((row) => matches(view(row, call), names, url));
}

function matches(row: unknown, names: readonly string[], { searchParams }: URL): boolean {
  return names.every((name) => {
    const steps = name.split('__');
    const order = /^[gl]te$/.test(steps.at(-1)!) ? steps.pop() : undefined;
    const value = steps.reduce<unknown>((node, step) => (node as Record<string, unknown> | null | undefined)?.[FIELDS[step] ?? step], row);
    return fits(value, searchParams.get(name)!, order);
  });
}

function fits(value: unknown, wanted: string, order: string | undefined): boolean {
  if (order) return order === 'gte' ? Date.parse(String(value)) >= Date.parse(wanted) : Date.parse(String(value)) <= Date.parse(wanted);
  if (Array.isArray(value)) return value.includes(wanted);
  if (typeof value === 'boolean') return value === isTrue(wanted);
  return String(value) === wanted;
}
