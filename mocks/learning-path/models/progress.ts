import { iso } from '../../demo.js';
import { FROM_ZERO } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';

const HOUR_MS = 3_600_000;

/** A learner's progress on the pages of a course, for a total percentage. */
function topicsOf(pages: readonly string[], percent: number): Record<string, number> {
  const sum = pages.length * percent;
  return Object.fromEntries(pages.map((id, i) => [id, Math.min(100, Math.max(0, sum - i * 100))]));
}

export const progress: GraphQLModel = {
  name: 'UserProgress',
  fragment: 'CourseProgress',
  extra: { user: 'User', course: 'Course', at: 'Date' },
  limits: { percentComplete: [0, 100], totalViews: FROM_ZERO, totalTime: FROM_ZERO },
  shows: ['user', 'course'],
  defaults: {
    user: (_row, help) => help.last('User'),
    course: (_row, help) => help.last('Course'),
    percentComplete: 50,
    totalViews: 1,
    totalTime: (row) => Number(row.percentComplete) * 36,
    at: (_row, { now }) => iso(new Date(now().getTime() - 24 * HOUR_MS)),
  },
  row({ user: learner, course: taken, percentComplete, totalViews, totalTime, at }, { tables }) {
    const pages = (tables.of('Course').get(String(taken))?.pages ?? []) as string[];
    const topics = topicsOf(pages, Number(percentComplete));
    return { id: `${String(learner)}/${String(taken)}`, user: learner, course: taken, topics, totalViews, totalTime, at };
  },
};
