// Made by `npm run codegen`. Do not edit.

import type { ShippedDocument } from '../documents.js';

export const documents: readonly ShippedDocument[] = [
  ["attendance/updateMeeting","mutation UpdateMeetingAttendance($userId:ID!$courseId:ID$meetingId:ID!$attended:Boolean!)@effect(is:IDEMPOTENT){UpdateUserCourseMeetingAttendance(userId:$userId courseId:$courseId meetingId:$meetingId attended:$attended){...MeetingAttendee}}","TPf6kaIhms"],
  ["courses/archive","mutation ArchiveCourse($id:ID!)@effect(is:IDEMPOTENT){ArchiveUserCourse(id:$id)}","1nzsEpB3-Z"],
  ["courses/listPagesCompleted","query ListPagesCompleted($courseId:ID!){PagesCompletedByCourse(courseId:$courseId){...CompletedPage}}","TQZyf0bUxD"],
  ["courses/reinstate","mutation ReinstateCourse($id:ID!)@effect(is:IDEMPOTENT){ReinstateUserCourse(id:$id)}","CtWQ8oLqMX"],
  ["courses/updateStatus","mutation UpdateCourseStatus($id:ID$slug:Slug$sku:String$status:String!$statusChangeDate:Date)@effect(is:IDEMPOTENT given:\"statusChangeDate\")@rule(one:[\"id\" \"slug\" \"sku\"])@rule(argument:\"status\" words:[\"started\" \"not-completed\" \"completed\"])@rule(argument:\"statusChangeDate\" past:true){UpdateCourseStatus(id:$id slug:$slug sku:$sku status:$status statusChangeDate:$statusChangeDate)}","fhW4fF9uH2"],
  ["fragments/completedPage","fragment CompletedPage on PageResource{__typename ...on PageEntity{id lessonId title type updatedAt}...on QuizPage{minPassingPercent}...on VideoPage{asset}}"],
  ["fragments/courseCompletion","fragment CourseCompletion on CourseCompletionCriteriaProgress{type percent required completed}"],
  ["fragments/courseProgress","fragment CourseProgress on UserProgress{percentComplete totalTime totalViews}"],
  ["fragments/learningPath","fragment LearningPath on LearningPath{id name slug sku kind contentType resourceType status language source isTemplate createdAt updatedAt publishDate futurePublishDate startDate endDate accessDays dueDate dueDateDays allowUnorderedMilestoneAccess authors authoringClient shortDescription longDescription confirmationHtml metaTitle metaDescription asset assetAltText assetLibraryId detailAsset detailAssetAltText detailAssetLibraryId heroAsset heroAssetAltText videoAsset availabilityStatus enrollmentStartDate enrollmentEndDate seatsLimit purchasable freeWithRegistration isPayAsYouGo bulkPurchasingEnabled priceInCents suggestedRetailPriceInCents lastTierPriceInCents hasMultipleCurrencies alternativePricingType alternativePricingRef taxable taxCategory externalDetailUrl externalPurchaseUrl externalConditionalRedirectUrl layoutId learnerLayoutId customFields currentUserStartActionDate currentUserDueDate currentUserPendingCertificate currentUserEarnedCertificate client{id name}milestones{...MilestoneSummary}prerequisiteLearningPaths{...LearningPathRef}prices{id currencyCode}tags{id label}}"],
  ["fragments/learningPathRef","fragment LearningPathRef on LearningPath{id name slug}"],
  ["fragments/meetingAttendee","fragment MeetingAttendee on User{...UserRef attendedMeetings{attendanceDate meeting{id title startDate endDate}}}"],
  ["fragments/milestone","fragment Milestone on Milestone{...MilestoneSummary learningPath{...LearningPathRef}completionCriteria{id type threshold awardType{id label}}milestoneCourses{id contentId contentTitle contentGrouping requirement}}"],
  ["fragments/milestoneCompletion","fragment MilestoneCompletion on LearningPathAction{id type source timestamp milestone{...MilestoneRef}learningPath{...LearningPathRef}user{...UserRef}}"],
  ["fragments/milestoneRef","fragment MilestoneRef on Milestone{id name kind requirement}"],
  ["fragments/milestoneSummary","fragment MilestoneSummary on Milestone{id name kind requirement releaseDate releaseDays completionCriteriaDescription createdAt updatedAt}"],
  ["fragments/userRef","fragment UserRef on User{id name email firstName lastName}"],
  ["learningPaths/archive","mutation ArchiveLearningPath($id:ID!)@effect(is:IDEMPOTENT){ArchiveUserLearningPath(id:$id)}","-GJlpDkKuq"],
  ["learningPaths/create","mutation CreateLearningPath($name:String!$language:String$clientId:ID$milestones:[MilestoneInput!]!)@rule(argument:\"milestones\" min:1){CreateLearningPath(name:$name language:$language clientId:$clientId milestones:$milestones){...LearningPath}}","qubeJA7TFC"],
  ["learningPaths/getBySlug","query GetLearningPathBySlug($slug:Slug!){LearningPathBySlug(slug:$slug){...LearningPath}}","eLJeDU8Rbw"],
  ["learningPaths/reinstate","mutation ReinstateLearningPath($id:ID!)@effect(is:IDEMPOTENT){ReinstateUserLearningPath(id:$id)}","H0GDGkuz3Z"],
  ["learningPaths/updateAccess","mutation UpdateLearningPathAccess($slug:Slug!$status:String!)@effect(is:IDEMPOTENT)@rule(argument:\"status\" words:[\"not-started\" \"started\" \"not-completed\"]){UpdateLearningPathAccess(slug:$slug status:$status)}","W7OFGgsxrY"],
  ["milestones/get","query GetMilestone($id:ID!){Milestone(id:$id){...Milestone}}","oGu8r88mF8"],
  ["milestones/listCompletions","query ListMilestoneCompletions($slug:Slug!){CurrentUserLearningPathMilestoneCompletionsBySlug(slug:$slug){...MilestoneCompletion}}","5RYhkVKS32"],
  ["progress/getCourse","query GetCourseProgress($id:ID!){UserCourseProgress(id:$id){...CourseProgress}}","GDZ7GOd48j"],
  ["progress/listCourseCompletion","query ListCourseCompletion($id:ID!){UserCourseCompletionProgress(id:$id){...CourseCompletion}}","y6hi0QzRrS"],
  ["progress/updateTopic","mutation UpdateTopicProgress($topicId:ID!$progress:Int!)@effect(is:IDEMPOTENT)@rule(argument:\"progress\" min:0 max:100){UpdateTopicAndCourseProgress(topicId:$topicId progress:$progress)}","L1FGNAzwb0"],
];
