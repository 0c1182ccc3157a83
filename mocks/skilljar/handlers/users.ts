import type { UserOverview } from '../../../src/skilljar/types/index.js';
import { isTrue, resource } from '../../rest/resource.js';
import { rowsOf } from '../generic.js';
import { given, must, userOf } from '../lookup.js';
import type { EnrollmentRow, GroupUserRow, Tables, UserRow } from '../tables.js';

function overview(tables: Tables, row: UserRow): UserOverview {
  const { id, email, first_name, last_name, signed_up_at, latest_activity, inactive_at } = row;
  return {
    user: { id, email, first_name, last_name },
    registration_count: new Set(tables.enrollments.where({ user_id: id }).map(({ target }) => target)).size,
    completion_count: tables.courseProgress.where({ user_id: id }).filter(({ completed_at }) => completed_at !== null).length,
    signed_up_at,
    latest_activity,
    inactive_at,
  };
}

export const users = resource<UserRow>({
  shape: 'cursor',
  pageSize: 1000,
  list: ({ tables }) => tables.users.all(),
  find: ({ tables, params }) => tables.users.get(params.user_id!),
  // A write gives the learner back, a read the learner with figures.
  view: (row, { tables, op }) => {
    if (op.kind === 'GET') return overview(tables, row);
    const { id, email, first_name, last_name, inactive_at } = row;
    return { id, email, first_name, last_name, inactive_at };
  },
  filters: {
    email: (row, value) => row.email.toLowerCase() === value.toLowerCase(),
    first_name: (row, value) => row.first_name === value,
    last_name: (row, value) => row.last_name === value,
    is_inactive: (row, value) => (row.inactive_at !== null) === isTrue(value),
  },
  update: (row, { tables, body }) => tables.users.update(row.id, given<UserRow>(body))!,
  actions: {
    anonymize: (call) => {
      const { id } = userOf(call);
      const change = { email: `${id}@anonymized.invalid`, first_name: 'Anonymized', last_name: 'User', inactive_at: call.now };
      return overview(call.tables, call.tables.users.update(id, change)!);
    },
  },
});

export const userGroups = resource<GroupUserRow>({
  list: (call) => {
    const { id } = userOf(call);
    return call.tables.groupUsers.where({ user_id: id });
  },
  view: ({ id, group_id, created_at }, { tables }) => {
    const group = must(tables.groups.get(group_id));
    return { id, group: { id: group.id, name: group.name }, joined_at: created_at };
  },
});

export const userPlanEnrollments = resource<EnrollmentRow>({
  shape: 'array',
  list: (call) => {
    const { id } = userOf(call);
    return call.tables.planEnrollments.where({ user_id: id });
  },
  view: ({ id, target, enrolled_at, expires_at, active }, { tables }) => {
    const plan = must(rowsOf(tables, 'domain.plan').get(target));
    const when = { enrolled_at, expires_at, active: active ?? true };
    return { plan_id: target, domain_name: plan.$under, ...when, enrollment_id: id, plan: { id: target, title: plan.name } };
  },
});

export const userPublishedPathEnrollments = resource<EnrollmentRow>({
  shape: 'array',
  list: (call) => {
    const { id } = userOf(call);
    return call.tables.pathEnrollments.where({ user_id: id });
  },
  view: (row, { tables }) => {
    const published = must(tables.publishedPaths.get(row.target));
    const progress = tables.pathProgress.where({ user_id: row.user_id, published_path_id: row.target })[0];
    return {
      published_path_id: published.id,
      domain_name: published.domain_name,
      enrolled_at: row.enrolled_at,
      expires_at: row.expires_at,
      active: row.active ?? true,
      enrollment_id: row.id,
      published_path: { id: published.id, title: published.path.title, course_count: published.path.path_item_count ?? 0 },
      published_path_progress: {
        path_progress_id: progress?.id ?? row.id,
        completed_course_count: progress?.completed_course_count ?? 0,
        completed_at: progress?.completed_at ?? null,
        latest_activity: progress?.latest_activity ?? null,
      },
    };
  },
});
