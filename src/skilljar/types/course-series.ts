import type { Offer } from './shared.js';

/** A series of courses on a domain. */
export interface CourseSeries {
  id: string;
  title: string;
  visible_on_catalog?: boolean;
  series_url?: string;
  published_course_count?: number;
  offer?: Offer | null;
}
