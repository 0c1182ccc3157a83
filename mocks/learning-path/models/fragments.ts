import completedPage from '../../../src/learning-path/fragments/completedPage.graphql';
import courseProgress from '../../../src/learning-path/fragments/courseProgress.graphql';
import courseRef from '../../../src/learning-path/fragments/courseRef.graphql';
import learningPath from '../../../src/learning-path/fragments/learningPath.graphql';
import learningPathRef from '../../../src/learning-path/fragments/learningPathRef.graphql';
import meetingAttendee from '../../../src/learning-path/fragments/meetingAttendee.graphql';
import milestone from '../../../src/learning-path/fragments/milestone.graphql';
import milestoneContent from '../../../src/learning-path/fragments/milestoneContent.graphql';
import milestoneSummary from '../../../src/learning-path/fragments/milestoneSummary.graphql';
import userRef from '../../../src/learning-path/fragments/userRef.graphql';

/** Fields that no method of the SDK selects completely. */
const own = `
fragment Course on Course {
  id
  slug
  sku
  title
  status
  createdAt
  updatedAt
}
fragment Meeting on Meeting {
  id
  title
  startDate
  endDate
  courseId
}
fragment Client on Client {
  id
  name
  slug
  createdAt
}
`;

/** The fields that the SDK's methods select of records that can be seeded. */
export const fragments = [
  completedPage,
  courseProgress,
  courseRef,
  learningPath,
  learningPathRef,
  meetingAttendee,
  milestone,
  milestoneContent,
  milestoneSummary,
  userRef,
  own,
].join('\n');
