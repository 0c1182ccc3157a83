// Made by `npm run codegen`. Do not edit.

/** The name of a type that this version of the package does not know. The text after the name is only for the compiler. */
export type OtherTypename = `${string} (not known yet)`;
/** Only one value is known. */
export type AlternativePricingType = 'membership' | (string & {});
export type ContentKind = 'article' | 'bundle' | 'course' | 'courseGroup' | 'discountGroup' | 'inPersonEvent' | 'inPersonEventCourse' | 'learningPath' | 'microCourse' | 'pickableGroup' | 'product' | 'sellable' | 'shareableContentObject' | 'video' | 'webinar' | 'webinarCourse' | 'xApiObject' | (string & {});
export type CourseCompletionCriteriaType = 'articlePercentViewed'
/** Seconds spent on one page. */
 | 'articleTimeViewedInSeconds'
/** An assignment at Bongo was done. */
 | 'bongoAssignmentCompleted'
/** Certain quizzes or tests were passed. */
 | 'courseAssessmentPassed'
/** Certain assignments were done. */
 | 'courseAssignmentComplete'
/** Presence at a meeting was recorded. */
 | 'courseMeetingAttended'
/** Share of the course's pages that were viewed. */
 | 'coursePercentViewed'
/** Certain pages were viewed. */
 | 'courseTopicViewed'
/** A SCORM package reported that it is complete. */
 | 'scormComplete'
/** A survey at SurveyGizmo was filled in. */
 | 'surveyGizmoComplete'
/** Share of a video that was watched. */
 | 'videoPercentViewed'
/** A certain video page was watched. */
 | 'videoTopicId'
/** An xAPI package reported that it is complete. */
 | 'xApiComplete' | (string & {});
export type MilestoneCompetencyAssessmentType = 'assessment' | 'dynamicContent' | (string & {});
export type MilestoneCompletionCriteriaType = 'award'
/** A number of electives has to be completed. */
 | 'electives'
/** A competency assessment has to be taken. */
 | 'requiredCompetencyAssessmentsAssessment'
/** A competency assessment has to be taken; it adapts the content. */
 | 'requiredCompetencyAssessmentsDynamicContent'
/** A competency assessment has to be passed. */
 | 'requiredCompetencyAssessmentsPassingScore'
/** The required content has to be completed. Set by the platform; admins cannot choose it. */
 | 'requiredCourses' | (string & {});
/** By our reading, what `MilestoneCourse.contentId` refers to. */
export type MilestoneContentGrouping = 'course' | 'courseGroup' | (string & {});
export type MilestoneCourseInput = {
    /** A course or a course group. */
    contentId: string;
    requirement: MilestoneRequirement;
};
/**
 * No field table of this input is published. Safe is `{ name, milestoneCourses }`, the form of the 2023 schema; the other
 * members stand in one example and may be rejected.
 */
export type MilestoneInput = {
    /** The same courses as `milestoneCourses`, without their requirement level. */
    courseIds?: Array<string> | null | undefined;
    kind?: MilestoneKind | null | undefined;
    /** Required in 2023; optional here because the reference's example leaves it out. */
    milestoneCourses?: Array<MilestoneCourseInput> | null | undefined;
    name: string;
    requirement?: MilestoneRequirement | null | undefined;
};
export type MilestoneKind = 'competencyAssessment'
/** Courses and other content are taken. */
 | 'content' | (string & {});
export type MilestoneRequirement = 'elective'
/** Cannot be left out. */
 | 'required' | (string & {});
export type Status = 'archived' | 'authoring' | 'deleted' | 'draft' | 'loginRestriction' | 'pending' | 'published' | (string & {});
/** Kind of a page. By our reading many kinds come as `GeneralPage`. */
export type TopicType = 'ad' | 'article' | 'assignment' | 'audio' | 'bongo' | 'discussionBoard' | 'embed' | 'flipCardSet' | 'highlightZoneQuiz' | 'highlightZoneSet' | 'image' | 'inPersonEvent' | 'listRoll' | 'lti' | 'matchPairSet' | 'meetingInfo' | 'notebook' | 'pdfViewer' | 'presentation' | 'quiz' | 'recipe' | 'shareableContentObject' | 'slideshow' | 'socialShareCardSet' | 'survey' | 'surveyGizmo' | 'tally' | 'test' | 'text' | 'video' | 'workbook' | 'xApiObject' | (string & {});
type CompletedPage_ArticlePage = {
    __typename: 'ArticlePage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_AssignmentPage = {
    __typename: 'AssignmentPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_AudioPage = {
    __typename: 'AudioPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_FlipCardPage = {
    __typename: 'FlipCardPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_GeneralPage = {
    __typename: 'GeneralPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_HighlightZonePage = {
    __typename: 'HighlightZonePage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_ListRollPage = {
    __typename: 'ListRollPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_MatchPairPage = {
    __typename: 'MatchPairPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_MeetingPage = {
    __typename: 'MeetingPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_NotebookPage = {
    __typename: 'NotebookPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_PDFViewerPage = {
    __typename: 'PDFViewerPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_PresentationPage = {
    __typename: 'PresentationPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_QuizPage = {
    __typename: 'QuizPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
    minPassingPercent: number | null;
};
type CompletedPage_RecipePage = {
    __typename: 'RecipePage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_ScormPage = {
    __typename: 'ScormPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_SlideshowPage = {
    __typename: 'SlideshowPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_SurveyPage = {
    __typename: 'SurveyPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_TallyPage = {
    __typename: 'TallyPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_TestPage = {
    __typename: 'TestPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_TextPage = {
    __typename: 'TextPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
type CompletedPage_VideoPage = {
    __typename: 'VideoPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
    asset: string | null;
};
type CompletedPage_WorkbookPage = {
    __typename: 'WorkbookPage';
    id: string;
    lessonId: string;
    title: string | null;
    type: TopicType;
    updatedAt: string;
};
export type CompletedPage = CompletedPage_ArticlePage | CompletedPage_AssignmentPage | CompletedPage_AudioPage | CompletedPage_FlipCardPage | CompletedPage_GeneralPage | CompletedPage_HighlightZonePage | CompletedPage_ListRollPage | CompletedPage_MatchPairPage | CompletedPage_MeetingPage | CompletedPage_NotebookPage | CompletedPage_PDFViewerPage | CompletedPage_PresentationPage | CompletedPage_QuizPage | CompletedPage_RecipePage | CompletedPage_ScormPage | CompletedPage_SlideshowPage | CompletedPage_SurveyPage | CompletedPage_TallyPage | CompletedPage_TestPage | CompletedPage_TextPage | CompletedPage_VideoPage | CompletedPage_WorkbookPage | {
    __typename: OtherTypename;
    id?: string | undefined;
    lessonId?: string | undefined;
    title?: string | null | undefined;
    type?: TopicType | undefined;
    updatedAt?: string | undefined;
};
export type CourseCompletion = {
    type: CourseCompletionCriteriaType | null;
    /** From 0 to 100. */
    percent: number;
    /** Ids of what has to be done, for example topics. Null for a criterion without items, such as `coursePercentViewed`. */
    required: Array<string | null> | null;
    /** Those of `required` that are done. Null for a criterion without items, such as `coursePercentViewed`. */
    completed: Array<string | null> | null;
};
export type CourseProgress = {
    /** From 0 to 100. */
    percentComplete: number | null;
    /** Seconds. */
    totalTime: number | null;
    /** Views of content items, summed over the course. */
    totalViews: number | null;
};
export type CourseRef = {
    id: string;
    title: string | null;
    slug: string;
};
export type LearningPath = {
    id: string;
    name: string;
    slug: string;
    sku: string | null;
    /** No list of values is published. */
    kind: string | null;
    /** Label for display; not an identifier. */
    contentType: string | null;
    /** No list of values is published. */
    resourceType: string;
    status: Status;
    /** Language tag, BCP 47. */
    language: string | null;
    /** Where imported content came from. */
    source: string | null;
    /** True: meant to be copied, not taken. */
    isTemplate: boolean | null;
    createdAt: string | null;
    updatedAt: string | null;
    /** May lie in the future. */
    publishDate: string | null;
    /** Set while publishing is planned. */
    futurePublishDate: string | null;
    /** The content opens on this date. */
    startDate: string | null;
    /** The content is closed after this date. */
    endDate: string | null;
    /** Days of access after enrolment. */
    accessDays: number | null;
    /** One date for all learners; `dueDateDays` is relative. */
    dueDate: string | null;
    /** Days from a learner's enrolment to the due date. */
    dueDateDays: number | null;
    /** True: milestones may be opened in any order. */
    allowUnorderedMilestoneAccess: boolean | null;
    /** Names, not ids. */
    authors: Array<string> | null;
    /** Sub-tenant that wrote the path. */
    authoringClient: string | null;
    shortDescription: string | null;
    /** HTML. */
    longDescription: string | null;
    /** Shown once the enrolment is made. */
    confirmationHtml: string | null;
    /** For search engines. */
    metaTitle: string | null;
    /** For search engines. */
    metaDescription: string | null;
    /** Image of the catalog card. */
    asset: string | null;
    /** Text for screen readers. */
    assetAltText: string | null;
    /** The card image in the asset library. */
    assetLibraryId: string | null;
    /** Image of the detail page. */
    detailAsset: string | null;
    /** Text for screen readers. */
    detailAssetAltText: string | null;
    /** The detail image in the asset library. */
    detailAssetLibraryId: string | null;
    /** Banner image. */
    heroAsset: string | null;
    /** Text for screen readers. */
    heroAssetAltText: string | null;
    /** Promotional video by its id in the asset library, not by URL. */
    videoAsset: string | null;
    /** For people; no list of values is published. */
    availabilityStatus: string | null;
    enrollmentStartDate: string | null;
    enrollmentEndDate: string | null;
    /** Most enrolments that are allowed. */
    seatsLimit: number | null;
    purchasable: boolean;
    freeWithRegistration: boolean | null;
    isPayAsYouGo: boolean | null;
    /** True: several seats can be bought at once. */
    bulkPurchasingEnabled: boolean;
    /** US cents. */
    priceInCents: number | null;
    /** Cents. */
    suggestedRetailPriceInCents: number | null;
    /** Price of the highest entry of `seatTiers`. */
    lastTierPriceInCents: number | null;
    /** True: `prices` says more than `priceInCents`. */
    hasMultipleCurrencies: boolean;
    alternativePricingType: AlternativePricingType | null;
    /** Goes with `alternativePricingType`. */
    alternativePricingRef: number | null;
    taxable: boolean | null;
    taxCategory: string | null;
    /** Send visitors here instead of to the detail page. */
    externalDetailUrl: string | null;
    /** Send buyers here instead of to the checkout. */
    externalPurchaseUrl: string | null;
    /** Enrolment may send the learner here; the condition is not stated. */
    externalConditionalRedirectUrl: string | null;
    layoutId: string | null;
    learnerLayoutId: string | null;
    /** Every instance defines its own. */
    customFields: Record<string, unknown> | null;
    /** When the user of the `authToken` started the path. */
    currentUserStartActionDate: string | null;
    /** For the user of the `authToken`. */
    currentUserDueDate: string | null;
    /** For the user of the `authToken`: true while a certificate is due but not issued. */
    currentUserPendingCertificate: boolean;
    /** For the user of the `authToken`. */
    currentUserEarnedCertificate: boolean;
    /** The sub-tenant that owns the path. Select single fields: it holds a secret key and is expensive to expand. */
    client: {
        id: string;
        name: string;
    } | null;
    /** In their order. Items may be null. */
    milestones: Array<({
        /** What is checked; `completionCriteriaDescription` says the same for people. */
        completionCriteria: Array<{
            id: string;
            type: MilestoneCompletionCriteriaType;
            /** How much is needed; what is counted follows from `type`. */
            threshold: number;
        }> | null;
    } & MilestoneSummary & MilestoneContent) | null> | null;
    /** To be completed before enrolment. Items may be null. */
    prerequisiteCourses: Array<CourseRef | null> | null;
    /** To be completed before enrolment. Items may be null. */
    prerequisiteLearningPaths: Array<LearningPathRef | null> | null;
    prices: Array<{
        id: string;
        /** For example `EUR`; by its form ISO 4217. */
        currencyCode: string;
    }>;
    seatPackages: Array<{
        /** Seats that are sold together. */
        seats: number;
    }> | null;
    seatTiers: Array<{
        seats: number;
        /** Whether for one seat or for all is not stated. */
        priceInCents: number;
    }> | null;
    /** Takes care of physical delivery. */
    fulfillmentCenter: {
        id: string;
        name: string;
    } | null;
    /** Marker on the catalog card. */
    ribbon: {
        slug: string;
        label: string | null;
        color: string | null;
    } | null;
    /** Items may be null. */
    tags: Array<{
        id: string;
        label: string | null;
    } | null> | null;
};
export type LearningPathRef = {
    id: string;
    name: string;
    slug: string;
};
export type MeetingAttendee = ({
    attendedMeetings: Array<{
        /** Date alone, without a time. */
        attendanceDate: string;
        meeting: {
            id: string;
            title: string | null;
            startDate: string;
            endDate: string;
        } | null;
    }> | null;
} & UserRef);
export type Milestone = ({
    learningPath: LearningPathRef;
    /** What is checked; `completionCriteriaDescription` says the same for people. */
    completionCriteria: Array<{
        id: string;
        type: MilestoneCompletionCriteriaType;
        /** How much is needed; what is counted follows from `type`. */
        threshold: number;
        /** Set if `type` is `award`. */
        awardType: {
            id: string;
            label: string | null;
        } | null;
    }> | null;
} & MilestoneSummary & MilestoneContent);
export type MilestoneCompletion = {
    id: string;
    /** For example `milestone_completed`; no list of values is published. */
    type: string | null;
    /** What recorded the action, for example `learner`; no list of values is published. */
    source: string | null;
    /** When it happened. */
    timestamp: string | null;
    /** Null if the action concerns no milestone. */
    milestone: MilestoneRef | null;
    learningPath: LearningPathRef;
    /** Who did it. */
    user: UserRef | null;
};
export type MilestoneContent = {
    /** Catalog entries of the milestone. Which of them are required stands in `milestoneCourses`. */
    contentItems: Array<{
        id: string;
        title: string | null;
        slug: string;
        kind: ContentKind | null;
    }> | null;
    /** Courses with their requirement level. */
    milestoneCourses: Array<{
        id: string;
        /** A course or a course group, see `contentGrouping`. */
        contentId: string;
        contentTitle: string;
        /** By our reading, whether `contentId` is a course or a course group. */
        contentGrouping: MilestoneContentGrouping;
        /** Whether the milestone can be completed without it. */
        requirement: MilestoneRequirement;
    }> | null;
    /** Set if `kind` is `competencyAssessment`. */
    milestoneCompetencyAssessment: {
        id: string;
        title: string;
        type: MilestoneCompetencyAssessmentType;
        requirement: MilestoneRequirement | null;
        competencyAssessmentId: string;
        /** True: taking part is not enough. */
        passingScoreRequired: boolean | null;
        allowRetakes: boolean | null;
    } | null;
};
export type MilestoneRef = {
    id: string;
    name: string;
    kind: MilestoneKind;
    /** Whether the path can be completed without it. */
    requirement: MilestoneRequirement;
};
export type MilestoneSummary = {
    id: string;
    name: string;
    kind: MilestoneKind;
    /** Whether the path can be completed without it. */
    requirement: MilestoneRequirement;
    /** Opens on this date, for everybody; `releaseDays` is relative. */
    releaseDate: string | null;
    /** Opens this many days after a learner's enrolment. */
    releaseDays: number | null;
    /** For people; `completionCriteria` is the form for programs. */
    completionCriteriaDescription: string | null;
    createdAt: string | null;
    updatedAt: string | null;
};
export type UserRef = {
    id: string;
    name: string | null;
    email: string | null;
    firstName: string | null;
    lastName: string | null;
};
export type UpdateMeetingAttendanceVariables = {
    userId: string;
    /** Tells meetings apart where `meetingId` alone does not. */
    courseId?: string | null | undefined;
    meetingId: string;
    /** False removes the record. */
    attended: boolean;
};
export type UpdateMeetingAttendance = {
    /** Record or remove a user's presence at a meeting. Acts on `userId`, not on the user of the `authToken`; by our reading it needs a manager's role. The 2023 schema answered Boolean!, the reference shows the updated user. */
    UpdateUserCourseMeetingAttendance: MeetingAttendee | null;
};
export type ArchiveCourseVariables = {
    id: string;
};
export type ArchiveCourse = {
    /** Take a course off the active list of the user of the `authToken`. Enrolment and progress are kept; `ReinstateUserCourse` brings it back. Answers the course's id, or null, without an error, if nothing was archived. */
    ArchiveUserCourse: string | null;
};
export type ListPagesCompletedVariables = {
    courseId: string;
};
export type ListPagesCompleted = {
    /** Pages of a course that the user of the `authToken` has completed. Costs 3 points by itself. */
    PagesCompletedByCourse: Array<CompletedPage_ArticlePage | CompletedPage_AssignmentPage | CompletedPage_AudioPage | CompletedPage_FlipCardPage | CompletedPage_GeneralPage | CompletedPage_HighlightZonePage | CompletedPage_ListRollPage | CompletedPage_MatchPairPage | CompletedPage_MeetingPage | CompletedPage_NotebookPage | CompletedPage_PDFViewerPage | CompletedPage_PresentationPage | CompletedPage_QuizPage | CompletedPage_RecipePage | CompletedPage_ScormPage | CompletedPage_SlideshowPage | CompletedPage_SurveyPage | CompletedPage_TallyPage | CompletedPage_TestPage | CompletedPage_TextPage | CompletedPage_VideoPage | CompletedPage_WorkbookPage>;
};
export type ReinstateCourseVariables = {
    id: string;
};
export type ReinstateCourse = {
    /** Put an archived course back on the active list of the user of the `authToken`. Answers the course's id, or null, without an error, if it was not archived or could not be put back. */
    ReinstateUserCourse: string | null;
};
export type UpdateCourseStatusVariables = {
    /** Either this, `slug` or `sku`. */
    id?: string | null | undefined;
    /** Either this, `id` or `sku`. */
    slug?: string | null | undefined;
    /** Either this, `id` or `slug`. */
    sku?: string | null | undefined;
    /** `started`, `not-completed` or `completed`. */
    status: 'started' | 'not-completed' | 'completed' | (string & {});
    /** When the status changed, in ISO 8601 and not in the future; without it, now. */
    statusChangeDate?: string | null | undefined;
};
export type UpdateCourseStatus = {
    /** Set the status of a course for the user of the `authToken`. Name the course by exactly one of `id`, `slug` and `sku`. True if the status was set. */
    UpdateCourseStatus: boolean;
};
export type ArchiveLearningPathVariables = {
    id: string;
};
export type ArchiveLearningPath = {
    /** Take a learning path off the active list of the user of the `authToken`. Enrolment and progress are kept; `ReinstateUserLearningPath` brings it back. Answers the path's id, or null, without an error, if nothing was archived. */
    ArchiveUserLearningPath: string | null;
};
export type CreateLearningPathVariables = {
    name: string;
    /** Language tag, BCP 47, for example `de`. */
    language?: string | null | undefined;
    /** Sub-tenant that gets the path; without it, the root client does. */
    clientId?: string | null | undefined;
    /** At least one, in their order. */
    milestones: Array<MilestoneInput>;
};
export type CreateLearningPath = {
    /** Create a learning path as a `draft`; it is published in a separate step, outside this schema. Every call makes another path: do not repeat it blindly. An `authToken` ties the call to a user. */
    CreateLearningPath: LearningPath;
};
export type GetLearningPathBySlugVariables = {
    slug: string;
};
export type GetLearningPathBySlug = {
    /** One learning path with its milestones and their courses, its prerequisites, prices, seats and tags; by our reading null if no path has the slug. The `currentUser…` fields answer for the user of the `authToken`. Mind the limit of 1,000 points for one query: keep objects to one level. */
    LearningPathBySlug: LearningPath | null;
};
export type ReinstateLearningPathVariables = {
    id: string;
};
export type ReinstateLearningPath = {
    /** Put an archived learning path back on the active list of the user of the `authToken`. Answers the path's id, or null, without an error, if it was not archived or could not be put back. */
    ReinstateUserLearningPath: string | null;
};
export type UpdateLearningPathAccessVariables = {
    slug: string;
    /** `not-started`, `started` or `not-completed`. There is no `completed` here. */
    status: 'not-started' | 'started' | 'not-completed' | (string & {});
};
export type UpdateLearningPathAccess = {
    /** Set how far the user of the `authToken` is with a learning path, for instance to open it again. False if nothing was set. */
    UpdateLearningPathAccess: boolean;
};
export type GetMilestoneVariables = {
    id: string;
};
export type GetMilestone = {
    /** One milestone with its content, completion criteria and release rule; by our reading null if there is none. */
    Milestone: Milestone | null;
};
export type ListMilestoneCompletionsVariables = {
    slug: string;
};
export type ListMilestoneCompletions = {
    /** Milestones of a learning path that the user of the `authToken` has completed. Without a token the list is empty or shortened; no error is promised. Items may be null. */
    CurrentUserLearningPathMilestoneCompletionsBySlug: Array<MilestoneCompletion | null> | null;
};
export type GetCourseProgressVariables = {
    id: string;
};
export type GetCourseProgress = {
    /** Views, time and percentage of a course for the user of the `authToken`. Costs 5 points by itself. */
    UserCourseProgress: CourseProgress | null;
};
export type ListCourseCompletionVariables = {
    id: string;
};
export type ListCourseCompletion = {
    /** How far the user of the `authToken` is with a course: one entry for each completion criterion. Costs 5 points by itself. */
    UserCourseCompletionProgress: Array<CourseCompletion> | null;
};
export type UpdateTopicProgressVariables = {
    topicId: string;
    /** Percent, from 0 to 100. */
    progress: number;
};
export type UpdateTopicProgress = {
    /** Report how far the user of the `authToken` is with a topic (page). 100 completes the topic and may complete the course, issue certificates and send webhooks. True if the progress was recorded. */
    UpdateTopicAndCourseProgress: boolean;
};
