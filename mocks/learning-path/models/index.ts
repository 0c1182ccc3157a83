import { uuid } from '../../engine/models/ids.js';
import type { GraphQLModels } from '../../graphql/factories/model.js';
import { learningPathPlatform } from '../platform.js';
import { CLIENT_ID } from '../scenarios/client.js';
import { course, page } from './courses.js';
import { fragments } from './fragments.js';
import { learningPath, milestone, milestoneCourse } from './learning-paths.js';
import { attendedMeeting, meeting } from './meetings.js';
import { progress } from './progress.js';
import { client, user } from './users.js';

export const learningPathModels: GraphQLModels = {
  platform: learningPathPlatform,
  models: {
    clients: client,
    users: user,
    courses: course,
    learningPaths: learningPath,
    milestones: milestone,
    meetings: meeting,
    progress,
  },
  nested: { page },
  parts: { MilestoneCourse: milestoneCourse, UserAttendedMeeting: attendedMeeting },
  belongsTo: { MilestoneCourse: { contentId: 'Course' } },
  account: { Client: CLIENT_ID },
  fragments,
  id: (place, generator) => uuid(generator, place),
};
