import { describe, expectTypeOf, it } from 'vitest';
import type { Call, Paginator } from '../../src/index.js';
import * as instruqt from '../../src/instruqt/functions/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import * as learningPath from '../../src/learning-path/functions/index.js';
import * as sda from '../../src/sda/functions/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import * as skilljar from '../../src/skilljar/functions/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';

const bare = {
  instruqt: instruqt.createClient({ apiKey: 'k' }),
  sda: sda.createClient({ token: 't' }),
  learningPath: learningPath.createClient({ apiKey: 'k', origin: 'https://a.test' }),
  skilljar: skilljar.createClient({ apiKey: 'k' }),
};

describe('functions', () => {
  it('take a bare client, or a full one of the same platform', () => {
    expectTypeOf(instruqt.getTrack(bare.instruqt, { trackID: 't' })).toEqualTypeOf<Call<instruqt.Track | null>>();
    expectTypeOf(instruqt.getTrack(createInstruqtClient({ apiKey: 'k' }).team('a'), { trackID: 't' })).toEqualTypeOf<
      Call<instruqt.Track | null>
    >();
    expectTypeOf(sda.listSessions(createSdaClient({ token: 't' }))).toEqualTypeOf<Paginator<sda.SessionSummary>>();
    expectTypeOf(skilljar.listCourses(createSkilljarClient({ apiKey: 'k' }).domain('a.test'))).toEqualTypeOf<Paginator<skilljar.Course>>();
    expectTypeOf(skilljar.getCourse(skilljar.domain(bare.skilljar, 'a.test'), 'c')).toEqualTypeOf<Call<skilljar.Course>>();
    learningPath.getMilestone(bare.learningPath, { id: 'm' });
  });

  it('refuse a client of another platform', () => {
    // @ts-expect-error SDA is not Instruqt
    instruqt.getTrack(bare.sda, { trackID: 't' });
    // @ts-expect-error Instruqt is not SDA
    sda.getSession(bare.instruqt, { sessionId: 's' });
    // @ts-expect-error Skilljar is not SDA
    sda.getSession(bare.skilljar, { sessionId: 's' });
    // @ts-expect-error SDA is not Skilljar
    skilljar.getCourse(bare.sda, 'c');
    // @ts-expect-error Instruqt is not the learning path
    learningPath.getMilestone(createInstruqtClient({ apiKey: 'k' }), { id: 'm' });
    // @ts-expect-error nothing is no client
    skilljar.getCourse({}, 'c');
  });

  it('check their arguments as the methods do', () => {
    // @ts-expect-error no such variable
    instruqt.getTrack(bare.instruqt, { trackId: 't' });
    // @ts-expect-error an id is a string
    skilljar.getCourse(bare.skilljar, 7);
  });
});
