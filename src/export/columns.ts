import { lastTimeOf, type ProgressRecord } from '../learners/index.js';

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

/** The columns, in order. */
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

/** A UTC time whose first ten characters are its day. */
const IN_UTC = /^\d{4}-\d\d-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[^Z+-]{2,20}Z$/;

/** The UTC day of a record's latest known time; `undated` if it has no time. */
export function dayOf(record: ProgressRecord): string {
  const time = lastTimeOf(record);
  // The platform's format. Days from the 29th on may belong to the next month, and 24:00 belongs to the next day.
  if (time !== undefined && IN_UTC.test(time)) return time.slice(0, 10);
  const day = time === undefined ? '' : new Date(time).toISOString().slice(0, 10);
  // Years with more than four digits are written with a sign.
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : 'undated';
}
