import type { Offer } from './shared.js';

/** Courses that a domain shows together. */
export interface CourseSeries {
  id: string;
  title: string;
  visible_on_catalog?: boolean;
  series_url?: string;
  published_course_count?: number;
  offer?: Offer | null;
}
