import { type Call, resource } from '../../rest/resource.js';
import { COURSE } from '../defaults.js';
import { generic } from '../generic.js';
import { idIn, must } from '../lookup.js';
import { checkReferences } from '../references.js';
import type { AnyRow } from '../tables.js';

const labelNamed = ({ tables }: Call, name: string): AnyRow =>
  tables.of('labels').where({ name })[0] ?? tables.of('labels').insert({ name });

/** Labels of a course are created if they do not exist. */
function withLabels(call: Call) {
  for (const name of (call.body.labels ?? []) as string[]) labelNamed(call, name);
  return { ...call.body, modified_at: call.now };
}

const all = generic('courses', {
  sparse: true,
  filters: { label__name: (row, value) => row.labels.includes(value) },
  made: (call) => ({ ...COURSE, labels: [], created_at: call.now, ...withLabels(call) }),
  changed: (_row, call) => withLabels(call),
});

const courseOf = ({ tables, params }: Call) => must(tables.of('courses').get(params.course_id!));

/** A course stores the names of its labels. */
const labels = resource<AnyRow>({
  list: (call) => courseOf(call).labels.map((name) => labelNamed(call, name)),
  find: (call) => {
    const label = call.tables.of('labels').get(call.params.label_id!);
    return courseOf(call).labels.includes(String(label?.name)) ? label : undefined;
  },
  view: ({ id, name }) => ({ label: { id, name } }),
  create: (call) => {
    checkReferences(call);
    const { id, labels } = courseOf(call);
    const label = call.tables.of('labels').get(idIn(call.body.label)!)!;
    call.tables.of('courses').update(id, { labels: [...new Set([...labels, String(label.name)])] });
    return label;
  },
  delete: (label, call) => {
    const { id, labels } = courseOf(call);
    call.tables.of('courses').update(id, { labels: labels.filter((name) => name !== label.name) });
  },
});

export const courses = { courses: all, 'courses.labels': labels };
