import type { ProgressRecord } from '../learners/index.js';

/** A value of a flat column. */
export type Cell = string | number | undefined;

/** A column of CSV and Parquet files. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'number' | 'time';
  readonly of: (record: ProgressRecord) => Cell;
}

const text = (name: string, of: Column['of']): Column => ({ name, type: 'text', of });
const number = (name: string, of: Column['of']): Column => ({ name, type: 'number', of });
const time = (name: string, of: Column['of']): Column => ({ name, type: 'time', of });

/** The columns, in their order. */
export const COLUMNS: readonly Column[] = [
  text('platform', ({ platform }) => platform),
  text('key', ({ key }) => key),
  text('learner_id', ({ learner }) => learner.id),
  text('learner_email', ({ learner }) => learner.email),
  text('learner_name', ({ learner }) => learner.name),
  text('object_kind', ({ object }) => object.kind),
  text('object_id', ({ object }) => object.id),
  text('object_title', ({ object }) => object.title),
  text('object_url', ({ object }) => object.url),
  text('status', ({ status }) => status),
  number('progress', ({ progress }) => progress),
  number('score', ({ score }) => score),
  number('max_score', ({ maxScore }) => maxScore),
  number('time_spent_ms', ({ timeSpentMs }) => timeSpentMs),
  time('enrolled_at', ({ enrolledAt }) => enrolledAt),
  time('started_at', ({ startedAt }) => startedAt),
  time('completed_at', ({ completedAt }) => completedAt),
  time('last_activity_at', ({ lastActivityAt }) => lastActivityAt),
];

/** The day in UTC of the last time that is known of a record; `undated` without one. */
export function dayOf({ enrolledAt, startedAt, completedAt, lastActivityAt }: ProgressRecord): string {
  const times = [enrolledAt, startedAt, completedAt, lastActivityAt].map((each) => Date.parse(each ?? '')).filter(Number.isFinite);
  const day = times.length > 0 ? new Date(Math.max(...times)).toISOString().slice(0, 10) : '';
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : 'undated';
}
