import { iso } from '../../demo.js';
import type { Context } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';

/** The progress on each page of a course, in percent. */
type Topics = Readonly<Record<string, number>>;

export const pagesOf = (course: MockRow) => course.pages as readonly string[];

/** The learner's record of a course. `undefined` if it does not exist yet. */
export function progressOf(context: Context, user: MockRow, course: string): (MockRow & { topics: Topics }) | undefined {
  return context.tables.of('UserProgress').get(`${user.id}/${course}`) as (MockRow & { topics: Topics }) | undefined;
}

/** Sets the learner's progress on the pages of a course. */
export function saveTopics(context: Context, user: MockRow, course: MockRow, topics: Topics, at = iso(context.now())): void {
  const table = context.tables.of('UserProgress');
  const known = progressOf(context, user, course.id);
  if (known) table.update(known.id, { topics, at });
  else table.insert({ id: `${user.id}/${course.id}`, user: user.id, course: course.id, topics, at, totalViews: 1, totalTime: 0 });
}

/** Counts a view of the course. */
export function countView(context: Context, record: MockRow): void {
  context.tables.of('UserProgress').update(record.id, { totalViews: (record.totalViews as number) + 1 });
}

/** From 0 to 100 over all pages of the course. */
export function percentOf(course: MockRow, topics: Topics | undefined): number {
  const pages = pagesOf(course);
  const sum = pages.reduce((total, page) => total + (topics?.[page] ?? 0), 0);
  return pages.length === 0 ? 0 : Math.floor(sum / pages.length);
}

export function completedPages(course: MockRow, topics: Topics | undefined): string[] {
  return pagesOf(course).filter((page) => topics?.[page] === 100);
}

/** The milestones of a path whose required courses the learner has completed, as the platform records them. */
export function milestoneCompletions(context: Context, user: MockRow, path: MockRow) {
  const milestones = context.tables.of('Milestone').all((row) => row.learningPath === path.id);
  return milestones.flatMap((milestone) => {
    const courses = (milestone.milestoneCourses as { contentId: string; requirement: string }[]).filter(
      ({ requirement }) => requirement === 'required',
    );
    const records = courses.map(({ contentId }) => {
      const course = context.tables.of('Course').get(contentId);
      const record = progressOf(context, user, contentId);
      return course && record && percentOf(course, record.topics) === 100 ? (record.at as string) : undefined;
    });
    if (records.length === 0 || records.includes(undefined)) return [];
    const timestamp = [...(records as string[])].sort().at(-1);
    return [
      { id: `${user.id}-${milestone.id}`, type: 'milestone_completed', source: 'learner', timestamp, milestone, learningPath: path, user },
    ];
  });
}
