// Made by `npm run codegen`. Do not edit.

/** The name of a type that this version of the package does not know. The text after the name is only for the compiler. */
export type OtherTypename = `${string} (not known yet)`;
/** Only one value is known. */
export type AlternativePricingType = 'membership' | (string & {});
export type ContentKind = 'article' | 'bundle' | 'course' | 'courseGroup' | 'discountGroup' | 'inPersonEvent' | 'inPersonEventCourse' | 'learningPath' | 'microCourse' | 'pickableGroup' | 'product' | 'sellable' | 'shareableContentObject' | 'video' | 'webinar' | 'webinarCourse' | 'xApiObject' | (string & {});
export type CourseCompletionCriteriaType = 'articlePercentViewed'
/** Seconds on one page. */
 | 'articleTimeViewedInSeconds'
/** A Bongo assignment was completed. */
 | 'bongoAssignmentCompleted'
/** Certain quizzes or tests were passed. */
 | 'courseAssessmentPassed'
/** Certain assignments were completed. */
 | 'courseAssignmentComplete'
/** Presence at a meeting was recorded. */
 | 'courseMeetingAttended'
/** Percentage of the course's pages that were viewed. */
 | 'coursePercentViewed'
/** Certain pages were viewed. */
 | 'courseTopicViewed'
/** A SCORM package reported that it is complete. */
 | 'scormComplete'
/** A SurveyGizmo survey was completed. */
 | 'surveyGizmoComplete'
/** Watched percentage of a video. */
 | 'videoPercentViewed'
/** A certain video page was watched. */
 | 'videoTopicId'
/** An xAPI package reported that it is complete. */
 | 'xApiComplete' | (string & {});
export type MilestoneCompetencyAssessmentType = 'assessment' | 'dynamicContent' | (string & {});
export type MilestoneCompletionCriteriaType = 'award'
/** A number of electives must be completed. */
 | 'electives'
/** A competency assessment must be taken. */
 | 'requiredCompetencyAssessmentsAssessment'
/** A competency assessment must be taken. It adapts the content. */
 | 'requiredCompetencyAssessmentsDynamicContent'
/** A competency assessment must be passed. */
 | 'requiredCompetencyAssessmentsPassingScore'
/** The required content must be completed. The platform sets this value; admins cannot select it. */
 | 'requiredCourses' | (string & {});
/** By our reading, the kind of `MilestoneCourse.contentId`. */
export type MilestoneContentGrouping = 'course' | 'courseGroup' | (string & {});
export type MilestoneCourseInput = {
    /** A course or a course group. */
    contentId: string;
    requirement: MilestoneRequirement;
};
/**
 * The fields of this input are not documented. `{ name, milestoneCourses }`, the form of the 2023 schema, is safe. The
 * other members are from one example and may be rejected.
 */
export type MilestoneInput = {
    /** The same courses as `milestoneCourses`, without their requirement level. */
    courseIds?: Array<string> | null | undefined;
    kind?: MilestoneKind | null | undefined;
    /** Required in 2023. Optional here, because the example in the reference omits it. */
    milestoneCourses?: Array<MilestoneCourseInput> | null | undefined;
    name: string;
    requirement?: MilestoneRequirement | null | undefined;
};
export type MilestoneKind = 'competencyAssessment'
/** Courses and other content are completed. */
 | 'content' | (string & {});
export type MilestoneRequirement = 'elective'
/** Required. */
 | 'required' | (string & {});
export type Status = 'archived' | 'authoring' | 'deleted' | 'draft' | 'loginRestriction' | 'pending' | 'published' | (string & {});
/** Kind of a page. By our reading, many kinds have the type `GeneralPage`. */
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
    /** Ids of the required items, such as topics. Null for a criterion without items, such as `coursePercentViewed`. */
    required: Array<string | null> | null;
    /** The completed items of `required`. Null for a criterion without items, such as `coursePercentViewed`. */
    completed: Array<string | null> | null;
};
export type CourseProgress = {
    /** From 0 to 100. */
    percentComplete: number | null;
    /** Seconds. */
    totalTime: number | null;
    /** Total views of content items in the course. */
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
    /** The values are not documented. */
    kind: string | null;
    /** Label for display; not an identifier. */
    contentType: string | null;
    /** The values are not documented. */
    resourceType: string;
    status: Status;
    /** Language tag, BCP 47. */
    language: string | null;
    /** Source of imported content. */
    source: string | null;
    /** True: a template to copy, not to complete. */
    isTemplate: boolean | null;
    createdAt: string | null;
    updatedAt: string | null;
    /** May be in the future. */
    publishDate: string | null;
    /** Set while publishing is scheduled. */
    futurePublishDate: string | null;
    /** The content is available from this date. */
    startDate: string | null;
    /** The content is not available after this date. */
    endDate: string | null;
    /** Days of access after enrolment. */
    accessDays: number | null;
    /** The same date for all learners. `dueDateDays` is relative. */
    dueDate: string | null;
    /** Days from a learner's enrolment to the due date. */
    dueDateDays: number | null;
    /** True: milestones can be opened in any order. */
    allowUnorderedMilestoneAccess: boolean | null;
    /** Names, not ids. */
    authors: Array<string> | null;
    /** Sub-tenant that created the path. */
    authoringClient: string | null;
    shortDescription: string | null;
    /** HTML. */
    longDescription: string | null;
    /** Shown after enrolment. */
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
    /** Id of the promotional video in the asset library, not a URL. */
    videoAsset: string | null;
    /** For display; the values are not documented. */
    availabilityStatus: string | null;
    enrollmentStartDate: string | null;
    enrollmentEndDate: string | null;
    /** Maximum number of enrolments. */
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
    /** Highest price in `seatTiers`. */
    lastTierPriceInCents: number | null;
    /** True: `prices` is more complete than `priceInCents`. */
    hasMultipleCurrencies: boolean;
    alternativePricingType: AlternativePricingType | null;
    /** Used with `alternativePricingType`. */
    alternativePricingRef: number | null;
    taxable: boolean | null;
    taxCategory: string | null;
    /** URL for visitors instead of the detail page. */
    externalDetailUrl: string | null;
    /** URL for buyers instead of the checkout. */
    externalPurchaseUrl: string | null;
    /** Enrolment may redirect the learner to this URL; the condition is not documented. */
    externalConditionalRedirectUrl: string | null;
    layoutId: string | null;
    learnerLayoutId: string | null;
    /** Each instance defines its own values. */
    customFields: Record<string, unknown> | null;
    /** When the user of the `authToken` started the path. */
    currentUserStartActionDate: string | null;
    /** For the user of the `authToken`. */
    currentUserDueDate: string | null;
    /** For the user of the `authToken`: true while an earned certificate is not issued. */
    currentUserPendingCertificate: boolean;
    /** For the user of the `authToken`. */
    currentUserEarnedCertificate: boolean;
    /** The sub-tenant that owns the path. It contains a secret key and is expensive: select only the fields that you need. */
    client: {
        id: string;
        name: string;
    } | null;
    /** In order. Items may be null. */
    milestones: Array<({
        /** The criterion to check. `completionCriteriaDescription` is its text for display. */
        completionCriteria: Array<{
            id: string;
            type: MilestoneCompletionCriteriaType;
            /** The required amount. `type` determines the unit. */
            threshold: number;
        }> | null;
    } & MilestoneSummary & MilestoneContent) | null> | null;
    /** Must be completed before enrolment. Items may be null. */
    prerequisiteCourses: Array<CourseRef | null> | null;
    /** Must be completed before enrolment. Items may be null. */
    prerequisiteLearningPaths: Array<LearningPathRef | null> | null;
    prices: Array<{
        id: string;
        /** For example `EUR`; by its format, ISO 4217. */
        currencyCode: string;
    }>;
    seatPackages: Array<{
        /** Seats that are sold together. */
        seats: number;
    }> | null;
    seatTiers: Array<{
        seats: number;
        /** It is not documented whether this is for one seat or for all seats. */
        priceInCents: number;
    }> | null;
    /** Handles physical delivery. */
    fulfillmentCenter: {
        id: string;
        name: string;
    } | null;
    /** Label on the catalog card. */
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
        /** Date without a time. */
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
    /** The criterion to check. `completionCriteriaDescription` is its text for display. */
    completionCriteria: Array<{
        id: string;
        type: MilestoneCompletionCriteriaType;
        /** The required amount. `type` determines the unit. */
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
    /** For example `milestone_completed`; the values are not documented. */
    type: string | null;
    /** The source of the action, for example `learner`; the values are not documented. */
    source: string | null;
    /** When it happened. */
    timestamp: string | null;
    /** Null if the action is not related to a milestone. */
    milestone: MilestoneRef | null;
    learningPath: LearningPathRef;
    /** The user who performed the action. */
    user: UserRef | null;
};
export type MilestoneContent = {
    /** Catalog entries of the milestone. `milestoneCourses` specifies which are required. */
    contentItems: Array<{
        id: string;
        title: string | null;
        slug: string;
        kind: ContentKind | null;
    }> | null;
    /** Courses with their requirement level. */
    milestoneCourses: Array<{
        id: string;
        /** A course or a course group (see `contentGrouping`). */
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
        /** True: participation is not sufficient. */
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
    /** Available from this date, for all learners. `releaseDays` is relative. */
    releaseDate: string | null;
    /** Available this number of days after a learner's enrolment. */
    releaseDays: number | null;
    /** For display. `completionCriteria` is the machine-readable form. */
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
    /** Identifies the meeting when `meetingId` is not sufficient. */
    courseId?: string | null | undefined;
    meetingId: string;
    /** False removes the record. */
    attended: boolean;
};
export type UpdateMeetingAttendance = {
    /** Record or remove a user's presence at a meeting. Applies to `userId`, not to the user of the `authToken`; by our reading, it requires a manager's role. In the 2023 schema, it returns Boolean!; in the reference, the updated user. */
    UpdateUserCourseMeetingAttendance: MeetingAttendee | null;
};
export type ArchiveCourseVariables = {
    id: string;
};
export type ArchiveCourse = {
    /** Remove a course from the active list of the user of the `authToken`. Enrolment and progress are retained, and `ReinstateUserCourse` restores the course. Returns the course's id, or null without an error if no course was archived. */
    ArchiveUserCourse: string | null;
};
export type ListPagesCompletedVariables = {
    courseId: string;
};
export type ListPagesCompleted = {
    /** Pages of a course that the user of the `authToken` has completed. The field alone costs 3 points. */
    PagesCompletedByCourse: Array<CompletedPage_ArticlePage | CompletedPage_AssignmentPage | CompletedPage_AudioPage | CompletedPage_FlipCardPage | CompletedPage_GeneralPage | CompletedPage_HighlightZonePage | CompletedPage_ListRollPage | CompletedPage_MatchPairPage | CompletedPage_MeetingPage | CompletedPage_NotebookPage | CompletedPage_PDFViewerPage | CompletedPage_PresentationPage | CompletedPage_QuizPage | CompletedPage_RecipePage | CompletedPage_ScormPage | CompletedPage_SlideshowPage | CompletedPage_SurveyPage | CompletedPage_TallyPage | CompletedPage_TestPage | CompletedPage_TextPage | CompletedPage_VideoPage | CompletedPage_WorkbookPage>;
};
export type ReinstateCourseVariables = {
    id: string;
};
export type ReinstateCourse = {
    /** Restore an archived course to the active list of the user of the `authToken`. Returns the course's id, or null without an error if it was not archived or could not be restored. */
    ReinstateUserCourse: string | null;
};
export type UpdateCourseStatusVariables = {
    /** Pass this, `slug` or `sku`. */
    id?: string | null | undefined;
    /** Pass this, `id` or `sku`. */
    slug?: string | null | undefined;
    /** Pass this, `id` or `slug`. */
    sku?: string | null | undefined;
    /** `started`, `not-completed` or `completed`. */
    status: 'started' | 'not-completed' | 'completed' | (string & {});
    /** When the status changed, in ISO 8601 and not in the future. Default: now. */
    statusChangeDate?: string | null | undefined;
};
export type UpdateCourseStatus = {
    /** Set the status of a course for the user of the `authToken`. Pass exactly one of `id`, `slug` and `sku`. Returns true if the status was set. */
    UpdateCourseStatus: boolean;
};
export type ArchiveLearningPathVariables = {
    id: string;
};
export type ArchiveLearningPath = {
    /** Remove a learning path from the active list of the user of the `authToken`. Enrolment and progress are retained, and `ReinstateUserLearningPath` restores the path. Returns the path's id, or null without an error if no path was archived. */
    ArchiveUserLearningPath: string | null;
};
export type CreateLearningPathVariables = {
    name: string;
    /** Language tag, BCP 47, for example `de`. */
    language?: string | null | undefined;
    /** Sub-tenant that owns the path. Default: the root client. */
    clientId?: string | null | undefined;
    /** At least one, in order. */
    milestones: Array<MilestoneInput>;
};
export type CreateLearningPath = {
    /** Create a learning path as a `draft`. Publishing is a separate step that is not in this schema. Every call creates another path: before you repeat it, check whether the path exists. With an `authToken`, the call is attributed to a user. */
    CreateLearningPath: LearningPath;
};
export type GetLearningPathBySlugVariables = {
    slug: string;
};
export type GetLearningPathBySlug = {
    /** One learning path with its milestones and their courses, its prerequisites, prices, seats and tags; by our reading, null for an unknown slug. The `currentUser…` fields apply to the user of the `authToken`. One query may cost 1,000 points: select objects only one level deep. */
    LearningPathBySlug: LearningPath | null;
};
export type ReinstateLearningPathVariables = {
    id: string;
};
export type ReinstateLearningPath = {
    /** Restore an archived learning path to the active list of the user of the `authToken`. Returns the path's id, or null without an error if it was not archived or could not be restored. */
    ReinstateUserLearningPath: string | null;
};
export type UpdateLearningPathAccessVariables = {
    slug: string;
    /** `not-started`, `started` or `not-completed`, but not `completed`. */
    status: 'not-started' | 'started' | 'not-completed' | (string & {});
};
export type UpdateLearningPathAccess = {
    /** Set the status of a learning path for the user of the `authToken`, for example to reopen it. Returns false if the status was not set. */
    UpdateLearningPathAccess: boolean;
};
export type GetMilestoneVariables = {
    id: string;
};
export type GetMilestone = {
    /** One milestone with its content, completion criteria and release rule; by our reading, null for an unknown id. */
    Milestone: Milestone | null;
};
export type ListMilestoneCompletionsVariables = {
    slug: string;
};
export type ListMilestoneCompletions = {
    /** Milestones of a learning path that the user of the `authToken` has completed. Without a token, the list is empty or incomplete, possibly without an error. Items may be null. */
    CurrentUserLearningPathMilestoneCompletionsBySlug: Array<MilestoneCompletion | null> | null;
};
export type GetCourseProgressVariables = {
    id: string;
};
export type GetCourseProgress = {
    /** Views, time and percentage of a course for the user of the `authToken`. The field alone costs 5 points. */
    UserCourseProgress: CourseProgress | null;
};
export type ListCourseCompletionVariables = {
    id: string;
};
export type ListCourseCompletion = {
    /** Progress of the user of the `authToken` in a course: one entry for each completion criterion. The field alone costs 5 points. */
    UserCourseCompletionProgress: Array<CourseCompletion> | null;
};
export type UpdateTopicProgressVariables = {
    topicId: string;
    /** Percent, from 0 to 100. */
    progress: number;
};
export type UpdateTopicProgress = {
    /** Report the progress of the user of the `authToken` in a topic (page). 100 completes the topic and may complete the course, issue certificates and send webhooks. Returns true if the progress was recorded. */
    UpdateTopicAndCourseProgress: boolean;
};
