import { describe, expectTypeOf, it } from 'vitest';
import type { InstruqtControl, LearningPathControl, SdaControl } from '../../mocks/controls.js';
import type { SeededLearner } from '../../mocks/learning-path/models/seeds.js';
import type { Challenge, Track, User } from '../../src/instruqt/index.js';
import type { LearningPath } from '../../src/learning-path/index.js';
import type { Session } from '../../src/sda/index.js';

declare const seed: InstruqtControl['seed'];
declare const seedSda: SdaControl['seed'];
declare const seedPaths: LearningPathControl['seed'];
declare const build: InstruqtControl['build'];

describe('seeds', () => {
  it('take parts of the things that the SDK hands out, and give back whole ones', () => {
    const { tracks, users, challenges } = seed({
      tracks: [
        {
          title: 'Intro',
          level: 'beginner',
          challenges: [{ title: 'A', tabs: [{ port: 80 }] }],
          team: { slug: 'acme' },
          sandboxConfig: 'id',
        },
      ],
      users: [{ profile: { email: 'a@example.com' }, teams: [{ node: { slug: 'acme' }, role: 'instructor' }] }],
    });
    expectTypeOf(tracks[0]).toEqualTypeOf<Track>();
    expectTypeOf(tracks[1]).toEqualTypeOf<Track | undefined>();
    expectTypeOf(users[0]).toEqualTypeOf<User>();
    // What only stands within something, or comes with it.
    expectTypeOf(challenges).toEqualTypeOf<Challenge[]>();
    const { sessions } = seedSda({ sessions: [{ status: 'READY', sessionOwner: { userName: 'A' }, recordings: [{}] }] });
    expectTypeOf(sessions[0]).toEqualTypeOf<Session>();
    const school = seedPaths({ learningPaths: [{ milestones: [{ courses: [{ slug: 'git' }, 'course-1'] }] }], progress: [{ user: 'u' }] });
    expectTypeOf(school.learningPaths[0]).toEqualTypeOf<LearningPath>();
    expectTypeOf(school.users).toEqualTypeOf<SeededLearner[]>();
  });

  it('take what was handed out as a reference', () => {
    const { tracks, teams } = seed({});
    seed({ tracks: [{ team: teams[0] }, ...tracks], invites: [{ tracks }], plays: [{ track: tracks[0] }] });
  });

  it('take moments as texts and as dates', () => {
    const now = new Date();
    seed({ tracks: [{ createdAt: now, last_update: now }], invites: [{ startsAt: now, expiresAt: '2026-03-02T09:00:00Z' }] });
    seedSda({ sessions: [{ sessionStartTimestamp: now, creationTimestamp: now }] });
    seedPaths({ courses: [{ createdAt: now }], meetings: [{ startDate: now }], progress: [{ at: now }] });
  });

  it('know no other keys, fields and values', () => {
    // @ts-expect-error there is no such key
    seed({ track: [{}] });
    // @ts-expect-error unknown field
    seed({ tracks: [{ titel: 'x' }] });
    // @ts-expect-error unknown field within
    seed({ tracks: [{ challenges: [{ titel: 'x' }] }] });
    // @ts-expect-error a title is a text
    seed({ tracks: [{ title: 1 }] });
    // @ts-expect-error an open enum is a text
    seed({ labSessions: [{ status: ['a'] }] });
    // @ts-expect-error a title is no moment
    seed({ tracks: [{ title: new Date() }] });
    // @ts-expect-error the platform counts plays
    seed({ tracks: [{ play_count: 1 }] });
    // @ts-expect-error unknown field
    seedSda({ sessions: [{ sessionOwner: { name: 'A' } }] });
    // @ts-expect-error unknown field
    seedPaths({ courses: [{ pages: [{ titel: 'x' }] }] });
  });
});

describe('factories', () => {
  it('give whole things for parts', () => {
    expectTypeOf(build.track()).toEqualTypeOf<Track>();
    expectTypeOf(build.user({ profile: { display_name: 'Jane' } })).toEqualTypeOf<User>();
    expectTypeOf(build.teamInvite().token).toEqualTypeOf<string>();
    // @ts-expect-error unknown field
    build.track({ titel: 'x' });
  });
});
