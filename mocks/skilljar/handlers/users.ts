import * as schemas from '../../../src/skilljar/schemas/index.js';
import { type Call, isTrue, type Resource, resource } from '../../rest/resource.js';
import { complete, generics } from '../generic.js';
import { aboveOf, idIn, must, userOf } from '../lookup.js';
import type { RowOf, Tables } from '../tables.js';

/** The number of published courses that a learner is enrolled in, and how many are completed. */
function figures({ id }: RowOf<'users'>, { tables }: Call) {
  const registered = new Set(tables.of('enrollments').where({ 'user.id': id }).map(aboveOf));
  const progress = tables.of('courseProgress').where({ user_id: id });
  return { user: { id }, registration_count: registered.size, completion_count: progress.filter((row) => row.completed_at).length };
}

type Enrolled = RowOf<'planEnrollments'>;

/** The enrollments of a learner, in the form of the learner's own list. */
const enrolledIn = (table: 'planEnrollments' | 'publishedPathEnrollments', shown: (row: Enrolled, tables: Tables) => object) =>
  resource<Enrolled>({
    shape: 'array',
    list: (call) => call.tables.of(table).where({ 'user.id': userOf(call).id }),
    view: (row, { tables }) => {
      const { id, enrolled_at, expires_at = null, active } = row;
      return { enrollment_id: id, enrolled_at, expires_at, active: active ?? true, ...shown(row, tables) };
    },
  });

export const users: Readonly<Record<string, Resource>> = {
  ...generics({
    users: {
      shape: 'cursor',
      pageSize: 1000,
      sparse: true,
      // A write returns the learner, a read returns the learner with counts.
      shown: (row, call) => (call.op.kind === 'GET' ? figures(row, call) : {}),
      filters: {
        email: (row, value) => row.email.toLowerCase() === value.toLowerCase(),
        is_inactive: (row, value) => (row.inactive_at !== null) === isTrue(value),
        first_name: (row, value) => row.first_name === value,
        last_name: (row, value) => row.last_name === value,
      },
      actions: {
        anonymize: (call) => {
          const { id } = userOf(call);
          const change = { email: `${id}@anonymized.invalid`, first_name: 'Anonymized', last_name: 'User', inactive_at: call.now };
          const row = call.tables.of('users').update(id, change)!;
          return complete(schemas.UserOverview, { ...row, ...figures(row, call) }, call.tables, 'user', true);
        },
      },
    },
  }),
  'users.groups': resource<RowOf<'groupUsers'>>({
    list: (call) => call.tables.of('groupUsers').where({ 'user.id': userOf(call).id }),
    view: (row, { tables }) => {
      const { id, name } = must(tables.of('groups').get(aboveOf(row)));
      return { id: row.id, group: { id, name }, joined_at: row.created_at ?? row.$made };
    },
  }),
  'users.planEnrollments': enrolledIn('planEnrollments', (row, tables) => {
    const { id, $under, name } = must(tables.of('domain.plan').get(aboveOf(row)));
    return { plan_id: id, domain_name: $under, plan: { id, title: name } };
  }),
  'users.publishedPathEnrollments': enrolledIn('publishedPathEnrollments', (row, tables) => {
    const { id, domain_name, path } = must(tables.of('publishedPaths').get(aboveOf(row)));
    const [progress] = tables.of('pathProgress').where({ user_id: idIn(row.user), published_path_id: id });
    const { completed_course_count = 0, completed_at = null, latest_activity = null } = progress ?? {};
    return {
      published_path_id: id,
      domain_name,
      published_path: { id, title: path.title, course_count: path.path_item_count ?? 0 },
      published_path_progress: { path_progress_id: progress?.id ?? row.id, completed_course_count, completed_at, latest_activity },
    };
  }),
};
