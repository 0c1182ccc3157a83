/**
 * One document of our own for each operation of the reference, with the selection that its example has, and what it should cost by the rule
 * of the server's library. Answers have the shape of the examples', repaired where those do not fit the platform's own field tables.
 */
export const EXAMPLES = {
  CurrentUserLearningPathMilestoneCompletionsBySlug: {
    points: 19,
    document: `query Done($slug: Slug!) {
      CurrentUserLearningPathMilestoneCompletionsBySlug(slug: $slug) {
        id type source timestamp
        milestone { id name kind requirement }
        learningPath { id name slug }
        user { id email firstName lastName }
      }
    }`,
  },
  LearningPathBySlug: {
    points: 29,
    document: `query Path($slug: Slug!) {
      LearningPathBySlug(slug: $slug) {
        id name slug status shortDescription longDescription priceInCents purchasable freeWithRegistration availabilityStatus
        createdAt updatedAt asset
        milestones { id name kind requirement releaseDate completionCriteriaDescription }
        tags { id label }
        prices { id currencyCode unitAmount isDefault }
      }
    }`,
  },
  Milestone: {
    points: 27,
    document: `query One($id: ID!) {
      Milestone(id: $id) {
        id name kind requirement releaseDate releaseDays completionCriteriaDescription createdAt updatedAt
        completionCriteria { id type threshold awardType { id label } }
        milestoneCourses { id contentId contentTitle requirement contentGrouping }
        learningPath { id name slug }
      }
    }`,
  },
  PagesCompletedByCourse: {
    points: 10,
    document: `query Pages($courseId: ID!) {
      PagesCompletedByCourse(courseId: $courseId) {
        __typename
        ... on TextPage { id title type lessonId updatedAt }
        ... on QuizPage { id title type lessonId updatedAt minPassingPercent }
        ... on VideoPage { id title type lessonId updatedAt asset }
        ... on AssignmentPage { id title type lessonId updatedAt }
      }
    }`,
  },
  UserCourseCompletionProgress: {
    points: 9,
    document: 'query Criteria($id: ID!) { UserCourseCompletionProgress(id: $id) { type required completed percent } }',
  },
  UserCourseProgress: {
    points: 8,
    document: 'query Progress { UserCourseProgress(id: "course-9") { totalViews totalTime percentComplete } }',
  },
  ArchiveUserCourse: { points: 1, document: 'mutation Put($id: ID!) { ArchiveUserCourse(id: $id) }' },
  ArchiveUserLearningPath: { points: 1, document: 'mutation Put($id: ID!) { ArchiveUserLearningPath(id: $id) }' },
  CreateLearningPath: {
    points: 20,
    document: `mutation Make($milestones: [MilestoneInput!]!) {
      CreateLearningPath(name: "First steps", language: "en", clientId: "client-9", milestones: $milestones) {
        id name slug status language createdAt
        milestones { id name kind requirement milestoneCourses { id contentId contentTitle requirement } }
        client { id name }
      }
    }`,
  },
  ReinstateUserCourse: { points: 1, document: 'mutation Back($id: ID!) { ReinstateUserCourse(id: $id) }' },
  ReinstateUserLearningPath: { points: 1, document: 'mutation Back($id: ID!) { ReinstateUserLearningPath(id: $id) }' },
  UpdateCourseStatus: {
    points: 1,
    document: 'mutation Set { UpdateCourseStatus(slug: "git", status: "completed", statusChangeDate: "2025-05-06T07:08:09Z") }',
  },
  UpdateLearningPathAccess: {
    points: 1,
    document: 'mutation Set($slug: Slug!, $status: String!) { UpdateLearningPathAccess(slug: $slug, status: $status) }',
  },
  UpdateTopicAndCourseProgress: { points: 1, document: 'mutation Set { UpdateTopicAndCourseProgress(topicId: "topic-9", progress: 100) }' },
  UpdateUserCourseMeetingAttendance: {
    points: 13,
    document: `mutation Set {
      UpdateUserCourseMeetingAttendance(userId: "user-9", courseId: "course-9", meetingId: "meeting-9", attended: true) {
        id name email
        attendedMeetings { attendanceDate meeting { id title startDate endDate } }
      }
    }`,
  },
} as const;
