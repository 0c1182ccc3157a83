import { get, list, post, remove, update } from '../rest.js';
import type {
  PublishedCourse,
  PublishedCourseCreate,
  PublishedCourseDetail,
  PublishedCourseGetQuery,
  PublishedCourseListQuery,
  PublishedCourseUpdate,
} from '../types/published-courses.js';

const COURSES = '/v1/domains/{domain_name}/published-courses';
const COURSE = '/v1/domains/{domain_name}/published-courses/{published_course_id}';

/** Courses in the domain's catalogue. */
export const listPublishedCourses = list<[], PublishedCourse, PublishedCourseListQuery | undefined>(
  'domain.publishedCourses.list',
  'domains_published_courses_list',
  COURSES,
  'PublishedCourseListQuery',
);

/** One course of the domain's catalogue, with its descriptions. */
export const getPublishedCourse = get<[publishedCourseId: string], PublishedCourseDetail, PublishedCourseGetQuery | undefined>(
  'domain.publishedCourses.get',
  'domains_published_courses_retrieve',
  COURSE,
  'PublishedCourseGetQuery',
);

/** Puts a course into the domain's catalogue; it must not be there already. */
export const createPublishedCourse = post<[], PublishedCourse, PublishedCourseCreate>(
  'domain.publishedCourses.create',
  'domains_published_courses_create',
  COURSES,
  'PublishedCourseCreate',
  { official: true },
);

/** Changes what is given and leaves the rest. */
export const updatePublishedCourse = update<[publishedCourseId: string], PublishedCourse, PublishedCourseUpdate>(
  'domain.publishedCourses.update',
  'domains_published_courses',
  COURSE,
  'PublishedCourseUpdate',
  { official: true },
);

/** Takes a course out of the domain's catalogue, for good: learners lose access, and so do partners it is syndicated to. */
export const deletePublishedCourse = remove<[publishedCourseId: string]>(
  'domain.publishedCourses.delete',
  'domains_published_courses_destroy',
  COURSE,
  {
    official: true,
  },
);
