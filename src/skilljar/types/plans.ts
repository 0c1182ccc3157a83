import type { EnrollmentPurchase } from './enrollments.js';
import type { Offer, Timestamp } from './shared.js';
import type { User } from './users.js';

/** A plan as a domain sells it. */
export interface Plan {
  id: string;
  plan_url: string;
  offer: Offer | null;
  /** The documents differ: the title stands here, or in `name`. */
  plan?: { id: string; title: string };
  /** The documents differ: the title stands here, or in `plan`. */
  name?: string;
  slug?: string;
  /** True: only groups that it is shown to see it in the catalogue. */
  hidden?: boolean;
  short_description?: string | null;
}

/** A learner's right to a plan. Active and not yet expired: the learner has access. */
export interface PlanEnrollment {
  id: string;
  user: User;
  enrolled_at: Timestamp;
  expires_at: Timestamp | null;
  active: boolean | null;
  /** Given where the learner bought it or registered on the site. */
  purchase: EnrollmentPurchase | null;
}
