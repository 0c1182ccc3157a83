/** The default keys of the mock platforms. */
export const demoKeys = {
  instruqt: 'demo-instruqt-key',
  sda: 'demo-sda-token',
  skilljar: 'demo-skilljar-key',
  learningPath: 'demo-learning-path-key',
} as const;

/** A learner that all four mock platforms have. */
export const demoLearner = {
  email: 'jane.doe@example.com',
  firstName: 'Jane',
  lastName: 'Doe',
  name: 'Jane Doe',
  /** `authToken` of the learning-path platform. */
  token: 'demo-learner-token',
  /** For `login` of the learning-path platform. */
  password: 'demo-learner-password',
} as const;

/**
 * Learners of the demo, with the email address that each platform has. A platform without an address does not know the learner. The
 * spellings differ, as they do in real data.
 */
export const demoLearners = {
  jane: {
    name: demoLearner.name,
    skilljar: demoLearner.email,
    instruqt: demoLearner.email,
    sda: demoLearner.email,
    learningPath: demoLearner.email,
  },
  sam: { name: 'Sam Roe', skilljar: 'Sam.Roe@Example.com', instruqt: 'sam.roe@example.com', sda: 'sam.roe@example.com' },
  kim: { name: 'Kim Poe', instruqt: 'kim.poe@example.com', sda: 'KIM.POE@example.com' },
  joe: { name: 'Joe User', skilljar: 'joe@example.com' },
  lou: { name: 'Lou Coe', instruqt: 'lou.coe@example.com' },
} as const;

/** The current time of the mock platforms. It is fixed, so that every run returns the same data. */
export const DEMO_NOW = '2026-03-02T09:00:00Z';

/** The time `hours` before the demo's current time. */
export function hoursAgo(hours: number): Date {
  return new Date(Date.parse(DEMO_NOW) - hours * 3_600_000);
}

/** RFC 3339 without fractions of a second. */
export function iso(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}
