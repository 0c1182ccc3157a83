import fc from 'fast-check';
import type { LearningObject, ProgressRecord, ProgressStatus } from '../../src/learners/index.js';

export const PLATFORMS = ['skilljar', 'instruqt', 'learningPath', 'sda'] as const;
export const STATUSES: readonly ProgressStatus[] = ['enrolled', 'started', 'in-progress', 'completed', 'passed', 'failed', 'expired'];
export const KINDS: readonly LearningObject['kind'][] = ['course', 'lesson', 'path', 'track', 'challenge', 'session', 'milestone'];

/** A time with microseconds, as Skilljar writes it. */
export const TIME = '2026-01-02T03:04:05.123456Z';

/** Any text, also halves of surrogate pairs. */
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('..', 'ä/ö?#%', '\ud800', '<b>&"\''));
const number = fc.oneof(fc.double(), fc.double({ min: 0, max: 1 }), fc.integer({ min: -10, max: 200 }));

/** Times as the platforms write them, and what cannot be read. */
const time = fc.oneof(
  fc
    .tuple(
      fc.date({ min: new Date(0), max: new Date('2026-01-01'), noInvalidDate: true }),
      fc.nat(999_999),
      fc.constantFrom('Z', '+00:00', '-05:30', '', ' UTC'),
    )
    .map(([date, micros, zone]) => `${date.toISOString().slice(0, 19)}.${String(micros).padStart(6, '0')}${zone}`),
  fc.constantFrom(
    '2026-01-31',
    '2026-02-30',
    '2026-01-01T24:00:00Z',
    '2025-06-30T23:59:60Z',
    '2026-01-01T10:00-00:00',
    '2026-01-01 10:00:00',
    '',
  ),
  fc.string(),
);

const email = fc.oneof(
  fc.emailAddress(),
  fc.constantFrom('Jane.Doe@Example.COM', ' ada@acme.example ', 'jörg@bücher.example', 'a@b', ''),
  fc.string(),
);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Records of every platform, status and kind. `key` is never empty. */
export const progressRecord: fc.Arbitrary<ProgressRecord> = fc
  .record({
    platform: fc.constantFrom(...PLATFORMS),
    key: fc.string({ minLength: 1 }),
    learner: fc.record({ id: optional(text), email: optional(email), name: optional(text) }),
    object: fc.record({ kind: fc.constantFrom(...KINDS), id: text, title: text, url: optional(fc.oneof(fc.webUrl(), text)) }),
    status: fc.constantFrom(...STATUSES),
    progress: optional(number),
    score: optional(number),
    maxScore: optional(number),
    timeSpentMs: optional(number),
    enrolledAt: optional(time),
    startedAt: optional(time),
    completedAt: optional(time),
    lastActivityAt: optional(time),
  })
  .map((fields) => ({ ...fields, raw: {} }) as unknown as ProgressRecord);

/** A record of a completed course, with other fields. */
export const record = (fields: object = {}): ProgressRecord =>
  ({
    platform: 'skilljar',
    key: 'skilljar:course:own',
    learner: { id: 'u1', email: 'Jane.Doe@example.com', name: 'Jane Doe' },
    object: { kind: 'course', id: 'c 1', title: 'Kubernetes Basics' },
    status: 'completed',
    completedAt: TIME,
    raw: {},
    ...fields,
  }) as unknown as ProgressRecord;
