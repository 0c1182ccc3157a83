import { describe, expectTypeOf, it } from 'vitest';
import type { InstruqtBuild, InstruqtSeeds, SeededInstruqt } from '../../mocks/instruqt/seeding.js';
import type { LearningPathSeeds, SeededLearner, SeededLearningPath } from '../../mocks/learning-path/seeding.js';
import type { SdaSeeds, SeededSda } from '../../mocks/sda/seeding.js';
import type { Track, User } from '../../src/instruqt/index.js';
import type { LearningPath } from '../../src/learning-path/index.js';
import type { Session } from '../../src/sda/index.js';

declare const seed: (input: InstruqtSeeds) => SeededInstruqt;
declare const seedSda: (input: SdaSeeds) => SeededSda;
declare const seedPaths: (input: LearningPathSeeds) => SeededLearningPath;
declare const build: InstruqtBuild;

describe('seeds', () => {
  it('take parts of the things that the SDK hands out, and give back whole ones', () => {
    const { tracks, users } = seed({
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
    expectTypeOf(tracks).toEqualTypeOf<Track[]>();
    expectTypeOf(users).toEqualTypeOf<User[]>();
    expectTypeOf(seedSda({ sessions: [{ status: 'READY', sessionOwner: { userName: 'A' }, recordings: [{}] }] }).sessions).toEqualTypeOf<
      Session[]
    >();
    const school = seedPaths({ learningPaths: [{ milestones: [{ courses: [{ slug: 'git' }, 'course-1'] }] }], progress: [{ user: 'u' }] });
    expectTypeOf(school.learningPaths).toEqualTypeOf<LearningPath[]>();
    expectTypeOf(school.users).toEqualTypeOf<SeededLearner[]>();
  });

  it('take what was handed out as a reference', () => {
    const { tracks, teams } = seed({});
    seed({ tracks: [{ team: teams[0] }], invites: [{ tracks }], plays: [{ track: tracks[0] }] });
  });

  it('know no other keys, fields and values', () => {
    // @ts-expect-error there is no such key
    seed({ track: [{}] });
    // @ts-expect-error there is no such field
    seed({ tracks: [{ titel: 'x' }] });
    // @ts-expect-error there is no such field within
    seed({ tracks: [{ challenges: [{ titel: 'x' }] }] });
    // @ts-expect-error a title is a text
    seed({ tracks: [{ title: 1 }] });
    // @ts-expect-error the platform counts plays
    seed({ tracks: [{ play_count: 1 }] });
    // @ts-expect-error there is no such field
    seedSda({ sessions: [{ sessionOwner: { name: 'A' } }] });
    // @ts-expect-error there is no such field
    seedPaths({ courses: [{ pages: [{ titel: 'x' }] }] });
  });
});

describe('factories', () => {
  it('give whole things for parts', () => {
    expectTypeOf(build.track()).toEqualTypeOf<Track>();
    expectTypeOf(build.user({ profile: { display_name: 'Jane' } })).toEqualTypeOf<User>();
    expectTypeOf(build.teamInvite().token).toEqualTypeOf<string>();
    // @ts-expect-error there is no such field
    build.track({ titel: 'x' });
  });
});
