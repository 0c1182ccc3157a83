/** The keys that the mock platforms take when none are configured. */
export const demoKeys = {
  instruqt: 'demo-instruqt-key',
  sda: 'demo-sda-token',
  skilljar: 'demo-skilljar-key',
  learningPath: 'demo-learning-path-key',
} as const;

/** The learner whom all four mock platforms know. */
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
 * Learners of the demo, with the address that each platform has. A platform without one does not know the learner. Spellings differ, as they do
 * where people typed them.
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

/** The moment that the mock platforms take for the present, so that every run gives the same answers. */
export const DEMO_NOW = '2026-03-02T09:00:00Z';

/** The moment so many hours before the demo's present. */
export function hoursAgo(hours: number): Date {
  return new Date(Date.parse(DEMO_NOW) - hours * 3_600_000);
}

/** RFC 3339 without fractions of a second. */
export function iso(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}
