// Made by `npm run codegen`. Do not edit.

import type { ShippedDocument } from '../documents.js';

export const documents: readonly ShippedDocument[] = [
  ["attendance/updateMeeting","mutation UpdateMeetingAttendance($userId:ID!$courseId:ID$meetingId:ID!$attended:Boolean!)@effect(is:IDEMPOTENT){UpdateUserCourseMeetingAttendance(userId:$userId courseId:$courseId meetingId:$meetingId attended:$attended){...MeetingAttendee}}","TPf6kaIhms"],
  ["courses/archive","mutation ArchiveCourse($id:ID!)@verify(with:null)@effect(is:IDEMPOTENT){ArchiveUserCourse(id:$id)}","q190GuUj_w"],
  ["courses/listPagesCompleted","query ListPagesCompleted($courseId:ID!){PagesCompletedByCourse(courseId:$courseId){...CompletedPage}}","TQZyf0bUxD"],
  ["courses/reinstate","mutation ReinstateCourse($id:ID!)@verify(with:null)@effect(is:IDEMPOTENT){ReinstateUserCourse(id:$id)}","YwM_npuLMY"],
  ["courses/updateStatus","mutation UpdateCourseStatus($id:ID$slug:Slug$sku:String$status:String!$statusChangeDate:Date)@verify(with:\"progress.listCourseCompletion\")@effect(is:IDEMPOTENT given:\"statusChangeDate\")@rule(one:[\"id\" \"slug\" \"sku\"])@rule(argument:\"status\" words:[\"started\" \"not-completed\" \"completed\"])@rule(argument:\"statusChangeDate\" past:true){UpdateCourseStatus(id:$id slug:$slug sku:$sku status:$status statusChangeDate:$statusChangeDate)}","Iu-7PZsKv6"],
  ["fragments/completedPage","fragment CompletedPage on PageResource{__typename ...on PageEntity{id lessonId title type updatedAt}...on QuizPage{minPassingPercent}...on VideoPage{asset}}"],
  ["fragments/courseCompletion","fragment CourseCompletion on CourseCompletionCriteriaProgress{type percent required completed}"],
  ["fragments/courseProgress","fragment CourseProgress on UserProgress{percentComplete totalTime totalViews}"],
  ["fragments/courseRef","fragment CourseRef on Course{id title slug}"],
  ["fragments/learningPath","fragment LearningPath on LearningPath{id name slug sku kind contentType resourceType status language source isTemplate createdAt updatedAt publishDate futurePublishDate startDate endDate accessDays dueDate dueDateDays allowUnorderedMilestoneAccess authors authoringClient shortDescription longDescription confirmationHtml metaTitle metaDescription asset assetAltText assetLibraryId detailAsset detailAssetAltText detailAssetLibraryId heroAsset heroAssetAltText videoAsset availabilityStatus enrollmentStartDate enrollmentEndDate seatsLimit purchasable freeWithRegistration isPayAsYouGo bulkPurchasingEnabled priceInCents suggestedRetailPriceInCents lastTierPriceInCents hasMultipleCurrencies alternativePricingType alternativePricingRef taxable taxCategory externalDetailUrl externalPurchaseUrl externalConditionalRedirectUrl layoutId learnerLayoutId customFields currentUserStartActionDate currentUserDueDate currentUserPendingCertificate currentUserEarnedCertificate client{id name}milestones{...MilestoneSummary ...MilestoneContent completionCriteria{id type threshold}}prerequisiteCourses{...CourseRef}prerequisiteLearningPaths{...LearningPathRef}prices{id currencyCode}seatPackages{seats}seatTiers{seats priceInCents}fulfillmentCenter{id name}ribbon{slug label color}tags{id label}}"],
  ["fragments/learningPathRef","fragment LearningPathRef on LearningPath{id name slug}"],
  ["fragments/meetingAttendee","fragment MeetingAttendee on User{...UserRef attendedMeetings{attendanceDate meeting{id title startDate endDate}}}"],
  ["fragments/milestone","fragment Milestone on Milestone{...MilestoneSummary ...MilestoneContent learningPath{...LearningPathRef}completionCriteria{id type threshold awardType{id label}}}"],
  ["fragments/milestoneCompletion","fragment MilestoneCompletion on LearningPathAction{id type source timestamp milestone{...MilestoneRef}learningPath{...LearningPathRef}user{...UserRef}}"],
  ["fragments/milestoneContent","fragment MilestoneContent on Milestone{contentItems{id title slug kind}milestoneCourses{id contentId contentTitle contentGrouping requirement}milestoneCompetencyAssessment{id title type requirement competencyAssessmentId passingScoreRequired allowRetakes}}"],
  ["fragments/milestoneRef","fragment MilestoneRef on Milestone{id name kind requirement}"],
  ["fragments/milestoneSummary","fragment MilestoneSummary on Milestone{id name kind requirement releaseDate releaseDays completionCriteriaDescription createdAt updatedAt}"],
  ["fragments/userRef","fragment UserRef on User{id name email firstName lastName}"],
  ["learningPaths/archive","mutation ArchiveLearningPath($id:ID!)@verify(with:null)@effect(is:IDEMPOTENT){ArchiveUserLearningPath(id:$id)}","BhLqSXHOKY"],
  ["learningPaths/create","mutation CreateLearningPath($name:String!$language:String$clientId:ID$milestones:[MilestoneInput!]!)@verify(with:null)@rule(argument:\"milestones\" min:1){CreateLearningPath(name:$name language:$language clientId:$clientId milestones:$milestones){...LearningPath}}","KqJAuFbW67"],
  ["learningPaths/getBySlug","query GetLearningPathBySlug($slug:Slug!){LearningPathBySlug(slug:$slug){...LearningPath}}","OltOmc3ySb"],
  ["learningPaths/reinstate","mutation ReinstateLearningPath($id:ID!)@verify(with:null)@effect(is:IDEMPOTENT){ReinstateUserLearningPath(id:$id)}","vQARgntog7"],
  ["learningPaths/updateAccess","mutation UpdateLearningPathAccess($slug:Slug!$status:String!)@effect(is:IDEMPOTENT)@rule(argument:\"status\" words:[\"not-started\" \"started\" \"not-completed\"]){UpdateLearningPathAccess(slug:$slug status:$status)}","W7OFGgsxrY"],
  ["milestones/get","query GetMilestone($id:ID!){Milestone(id:$id){...Milestone}}","pMXAGB0mJf"],
  ["milestones/listCompletions","query ListMilestoneCompletions($slug:Slug!){CurrentUserLearningPathMilestoneCompletionsBySlug(slug:$slug){...MilestoneCompletion}}","5RYhkVKS32"],
  ["progress/getCourse","query GetCourseProgress($id:ID!){UserCourseProgress(id:$id){...CourseProgress}}","GDZ7GOd48j"],
  ["progress/listCourseCompletion","query ListCourseCompletion($id:ID!){UserCourseCompletionProgress(id:$id){...CourseCompletion}}","y6hi0QzRrS"],
  ["progress/updateTopic","mutation UpdateTopicProgress($topicId:ID!$progress:Int!)@verify(with:\"courses.listPagesCompleted\")@effect(is:IDEMPOTENT)@rule(argument:\"progress\" min:0 max:100){UpdateTopicAndCourseProgress(topicId:$topicId progress:$progress)}","Y2MrrOfBtL"],
];
