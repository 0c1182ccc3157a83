import type { EnrollmentPurchase } from './enrollments.js';
import type { Offer, Timestamp } from './shared.js';
import type { User } from './users.js';

/** A plan of a domain. */
export interface Plan {
  id: string;
  plan_url: string;
  offer: Offer | null;
  /** The documents disagree: the title is here, or in `name`. */
  plan?: { id: string; title: string };
  /** The documents disagree: the title is here, or in `plan`. */
  name?: string;
  slug?: string;
  /** True: visible in the catalog only to groups that it is shown to. */
  hidden?: boolean;
  short_description?: string | null;
}

/** An enrollment in a plan. The learner has access while it is active and not expired. */
export interface PlanEnrollment {
  id: string;
  user: User;
  enrolled_at: Timestamp;
  expires_at: Timestamp | null;
  active: boolean | null;
  /** Set if the learner bought it or registered on the site. */
  purchase: EnrollmentPurchase | null;
}
