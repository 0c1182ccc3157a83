import type { Course } from '../../../src/skilljar/types/index.js';
import { type Call, resource } from '../../rest/resource.js';
import { cascade } from '../cascade.js';
import { given, must, referenced } from '../lookup.js';
import type { NamedRow, Tables } from '../tables.js';

export const courses = resource<Course>({
  list: ({ tables }) => tables.courses.all(),
  find: ({ tables, params }) => tables.courses.get(params.course_id!),
  view: (row) => row,
  filters: { label__name: (row, value) => row.labels.includes(value) },
  create: ({ tables, body, now }) => {
    const row: Omit<Course, 'id'> = {
      title: '',
      short_description: '',
      long_description_html: '',
      enforce_sequential_navigation: false,
      labels: [],
      display_course_and_lesson_time: false,
      manual_course_time: '',
      display_manual_course_time: false,
      created_at: now,
      modified_at: now,
      ...given<Course>(body),
    };
    for (const name of row.labels) labelNamed(tables, name);
    return tables.courses.insert(row);
  },
  update: (row, { tables, body, now }) => {
    const change = given<Course>(body);
    for (const name of change.labels ?? []) labelNamed(tables, name);
    return tables.courses.update(row.id, { ...change, modified_at: now })!;
  },
  delete: (row, { tables }) => {
    tables.courses.delete(row.id);
    cascade(tables, 'courses', row.id);
  },
});

export const labelNamed = (tables: Tables, name: string): NamedRow =>
  tables.labels.find((row) => row.name === name) ?? tables.labels.insert({ name });

/** Takes a course out of a catalogue; its enrolments go with it. */
export function unpublish(tables: Tables, publishedCourseId: string): void {
  tables.publishedCourses.delete(publishedCourseId);
  cascade(tables, 'publishedCourses', publishedCourseId);
}

const courseOf = (call: Call) => must(call.tables.courses.get(call.params.course_id!));

/** The labels of a course are kept as names on the course itself. */
export const courseLabels = resource<NamedRow>({
  list: (call) => courseOf(call).labels.map((name) => labelNamed(call.tables, name)),
  find: (call) => {
    const { labels } = courseOf(call);
    return call.tables.labels.find(({ id, name }) => id === call.params.label_id && labels.includes(name));
  },
  view: ({ id, name }) => ({ label: { id, name } }),
  create: (call) => {
    const course = courseOf(call);
    const label = call.tables.labels.get(referenced(call, 'label', (id) => call.tables.labels.get(id) !== undefined))!;
    call.tables.courses.update(course.id, { labels: [...new Set([...course.labels, label.name])] });
    return label;
  },
  delete: (label, call) => {
    const course = courseOf(call);
    call.tables.courses.update(course.id, { labels: course.labels.filter((name) => name !== label.name) });
  },
});
