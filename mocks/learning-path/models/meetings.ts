import { iso } from '../../demo.js';
import type { Defaults } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import type { Tables } from '../../graphql/tables.js';

const HOUR_MS = 3_600_000;

export const meeting: GraphQLModel = {
  name: 'Meeting',
  fragment: 'Meeting',
  normalize: ({ courseId, ...input }) => (courseId === undefined ? input : { course: courseId, ...input }),
  defaults: {
    course: (_row, help) => help.last('Course'),
    courseId: (row) => row.course,
    startDate: (row, { now }) => iso(new Date(row.endDate ? Date.parse(String(row.endDate)) - HOUR_MS : now().getTime() - 72 * HOUR_MS)),
    endDate: (row) => iso(new Date(Date.parse(String(row.startDate)) + HOUR_MS)),
  },
};

export const attendedMeeting: Defaults<Tables> = {
  user: '',
  meeting: (_row, help) => help.last('Meeting'),
  attendanceDate: (row, { tables }) => String(tables.of('Meeting').get(String(row.meeting))?.startDate).slice(0, 10),
};
