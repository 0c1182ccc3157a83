import { isLearningPlatformError, type LearningPlatforms } from 'learning-platforms';

export interface Team {
  /** The ID of the published course. */
  readonly course: string;
  readonly emails: readonly string[];
}

export interface Onboarded {
  readonly enrolled: number;
  readonly already: number;
  /** Addresses that are not enrolled. */
  readonly failed: readonly string[];
}

/** Prepares a customer's training: a course, the team's enrollments, and a lab. */
export function createOnboarding(lp: Pick<LearningPlatforms, 'skilljar' | 'instruqt' | 'learners'>) {
  return {
    /** Returns the ID of the course with this title. Creates the course if it does not exist. */
    async ensureCourse(title: string): Promise<string> {
      for await (const course of lp.skilljar.courses.list()) if (course.title === title) return course.id;
      const course = { title, short_description: title, enforce_sequential_navigation: false };
      const { id } = await lp.skilljar.courses.create(course);
      return id;
    },

    /** Enrolls a team. Safe to repeat. */
    async enrolTeam({ course, emails }: Team): Promise<Onboarded> {
      const { entries, counts } = await lp.learners.enrolMany(emails, { course });
      const failed = entries.filter(({ outcome }) => outcome !== 'enrolled' && outcome !== 'already').map(({ email }) => email);
      return { enrolled: counts.enrolled, already: counts.already, failed };
    },

    /** A sentence about the lab for the welcome page. The page must not fail when Instruqt does. */
    async labNotice(trackSlug: string): Promise<string> {
      try {
        const track = await lp.instruqt.tracks.get({ trackSlug });
        return track ? `Your lab: ${track.title}` : 'No lab yet.';
      } catch (error) {
        if (!isLearningPlatformError(error)) throw error;
        return 'The lab is not available at the moment.';
      }
    },
  };
}
