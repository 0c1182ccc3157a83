import { iso } from '../../demo.js';
import { type Context, type Dict, platformError, type Resolver, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { completedPages, countView, milestoneCompletions, pagesOf, percentOf, progressOf, saveTopics } from './progress.js';

const course = (context: Context, id: unknown) => context.tables.of('Course').get(id as string);
const pathBySlug = (context: Context, slug: unknown) => context.tables.of('LearningPath').find((row) => row.slug === slug);

/** Runs for the learner of the `authToken`. Without one, returns the platform's result for anonymous callers. */
function forLearner(nobody: unknown, run: (args: Dict, context: Context, learner: MockRow) => unknown): Resolver {
  return (args, context) => (context.caller ? run(args, context, context.caller) : nobody);
}

const courseCompletion = forLearner([], (args, context, learner) => {
  const found = course(context, args.id);
  if (!found) return null;
  const topics = progressOf(context, learner, found.id)?.topics;
  const percent = percentOf(found, topics);
  return [
    { type: 'coursePercentViewed', required: null, completed: null, percent },
    { type: 'courseTopicViewed', required: pagesOf(found), completed: completedPages(found, topics), percent },
  ];
});

const pagesCompleted = forLearner([], (args, context, learner) => {
  const found = course(context, args.courseId);
  if (!found) return [];
  return completedPages(found, progressOf(context, learner, found.id)?.topics).map((id) => context.tables.of('PageResource').get(id));
});

const courseProgress = forLearner(null, (args, context, learner) => {
  const found = course(context, args.id);
  if (!found) return null;
  const record = progressOf(context, learner, found.id);
  return { totalViews: record?.totalViews ?? 0, totalTime: record?.totalTime ?? 0, percentComplete: percentOf(found, record?.topics) };
});

const updateCourseStatus = forLearner(false, (args, context, learner) => {
  const given = ['id', 'slug', 'sku'].filter((key) => args[key] !== undefined && args[key] !== null);
  if (given.length !== 1) throw platformError('Exactly one of id, slug or sku must be provided');
  const key = given[0]!;
  const found = context.tables.of('Course').find((row) => row[key] === args[key]);
  if (!found) return false;
  const at = typeof args.statusChangeDate === 'string' ? args.statusChangeDate : iso(context.now());
  if (Date.parse(at) > context.now().getTime()) throw platformError('statusChangeDate must not be in the future');
  const before = progressOf(context, learner, found.id)?.topics ?? {};
  const all = (percent: number) => Object.fromEntries(pagesOf(found).map((page) => [page, percent]));
  if (args.status === 'completed') saveTopics(context, learner, found, all(100), at);
  else if (args.status === 'not-completed') saveTopics(context, learner, found, {}, at);
  else if (args.status === 'started') saveTopics(context, learner, found, before, at);
  else throw platformError(`Invalid status: ${String(args.status)}`);
  return true;
});

const updateTopicProgress = forLearner(false, (args, context, learner) => {
  const progress = args.progress as number;
  if (progress < 0 || progress > 100) throw platformError('progress must be between 0 and 100');
  const found = context.tables.of('Course').find((row) => pagesOf(row).includes(args.topicId as string));
  if (!found) return false;
  const before = progressOf(context, learner, found.id);
  saveTopics(context, learner, found, { ...before?.topics, [args.topicId as string]: progress });
  if (before) countView(context, before);
  return true;
});

const PATH_ACCESS = ['not-started', 'started', 'not-completed'];

const updatePathAccess = forLearner(false, (args, context, learner) => {
  if (!PATH_ACCESS.includes(args.status as string)) throw platformError(`Invalid status: ${String(args.status)}`);
  const path = pathBySlug(context, args.slug);
  if (!path) return false;
  context.tables.of('LearningPathAccess').insert({ id: `${learner.id}/${path.id}`, status: args.status });
  return true;
});

/** Archives or restores. Returns the id on success, and null without an error otherwise, as the platform does. */
function archive(type: 'Course' | 'LearningPath', archived: boolean): Resolver {
  return forLearner(null, (args, context, learner) => {
    const id = args.id as string;
    const table = context.tables.of('Archived');
    const key = `${learner.id}/${type}/${id}`;
    if (!context.tables.of(type).get(id) || Boolean(table.get(key)) === archived) return null;
    if (archived) table.insert({ id: key });
    else table.delete(key);
    return id;
  });
}

const createLearningPath: Resolver = (args, context) => {
  const now = iso(context.now());
  const slug =
    (args.name as string)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'learning-path';
  const path = context.tables.of('LearningPath').insert({
    name: args.name,
    slug: pathBySlug(context, slug) ? `${slug}-${context.tables.store.nextId().slice(-4)}` : slug,
    language: args.language,
    client: args.clientId ?? 'client-1',
    status: 'draft',
    resourceType: 'learningPath',
    createdAt: now,
    updatedAt: now,
  });
  for (const { courseIds, milestoneCourses, ...milestone } of args.milestones as Dict[]) {
    const fromIds = ((courseIds ?? []) as string[]).map((contentId) => ({ contentId, requirement: 'required' }));
    const courses = [...((milestoneCourses ?? []) as { contentId: string; requirement: string }[]), ...fromIds];
    context.tables.of('Milestone').insert({
      kind: 'content',
      requirement: 'required',
      ...milestone,
      learningPath: path.id,
      milestoneCourses: courses.map((entry) => ({
        ...entry,
        contentTitle: course(context, entry.contentId)?.title,
        contentGrouping: 'courseGroup',
      })),
      createdAt: now,
      updatedAt: now,
    });
  }
  return path;
};

const updateAttendance: Resolver = (args, context) => {
  const users = context.tables.of('User');
  const user = users.get(args.userId as string);
  const meeting = context.tables.of('Meeting').get(args.meetingId as string);
  if (!user || !meeting) throw platformError(`${user ? 'Meeting' : 'User'} not found`);
  const others = ((user.attendedMeetings ?? []) as { meeting: string }[]).filter((entry) => entry.meeting !== meeting.id);
  const attended = { attendanceDate: (meeting.startDate as string).slice(0, 10), meeting: meeting.id, user: user.id };
  return users.update(user.id, { attendedMeetings: args.attended ? [...others, attended] : others });
};

export const learningPathResolvers: Resolvers = {
  Query: {
    LearningPathBySlug: (args, context) => pathBySlug(context, args.slug) ?? null,
    Milestone: (args, context) => context.tables.of('Milestone').get(args.id as string) ?? null,
    PagesCompletedByCourse: pagesCompleted,
    UserCourseCompletionProgress: courseCompletion,
    UserCourseProgress: courseProgress,
    CurrentUserLearningPathMilestoneCompletionsBySlug: forLearner([], (args, context, learner) => {
      const path = pathBySlug(context, args.slug);
      return path ? milestoneCompletions(context, learner, path) : [];
    }),
  },
  Mutation: {
    ArchiveUserCourse: archive('Course', true),
    ReinstateUserCourse: archive('Course', false),
    ArchiveUserLearningPath: archive('LearningPath', true),
    ReinstateUserLearningPath: archive('LearningPath', false),
    CreateLearningPath: createLearningPath,
    UpdateCourseStatus: updateCourseStatus,
    UpdateLearningPathAccess: updatePathAccess,
    UpdateTopicAndCourseProgress: updateTopicProgress,
    UpdateUserCourseMeetingAttendance: updateAttendance,
  },
};

export const learningPathViews: Resolvers = {
  User: {
    attendedMeetings(args, context, user) {
      const attended = user.attendedMeetings as { meeting: string }[] | undefined;
      const courseOf = (meeting: string) => context.tables.of('Meeting').get(meeting)?.course;
      return args.courseId ? attended?.filter(({ meeting }) => courseOf(meeting) === args.courseId) : attended;
    },
  },
};
