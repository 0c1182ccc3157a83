import { describe, expectTypeOf, it } from 'vitest';
import {
  type AnswerableId,
  assertCalled,
  createMockPlatforms,
  type MockRequest,
  type OperationId,
  type OperationTypes,
} from '../../mocks/index.js';
import '../../mocks/vitest.js';
import type { Track } from '../../src/instruqt/index.js';
import { manifest } from '../../src/manifest/index.js';
import type { SessionSummary } from '../../src/sda/index.js';
import type { Course, CourseListQuery, CourseUpdate } from '../../src/skilljar/index.js';

const platforms = createMockPlatforms();

describe('the ids of operations', () => {
  it('are those of the manifest', () => {
    expectTypeOf<'instruqt.tracks.get'>().toExtend<OperationId>();
    expectTypeOf<'skilljar.domain.publishedCourses.list'>().toExtend<OperationId>();
    expectTypeOf<'skilljar.course.get'>().not.toExtend<OperationId>();
    expectTypeOf(manifest[0]!.id).toEqualTypeOf<string>();
  });

  it('leave subscriptions to publish()', () => {
    expectTypeOf<'instruqt.liveEvents.watchMessages'>().toExtend<OperationId>();
    expectTypeOf<'instruqt.liveEvents.watchMessages'>().not.toExtend<AnswerableId>();
  });

  it('say what an operation takes and answers with', () => {
    expectTypeOf<OperationTypes['instruqt.tracks.get']['result']>().toEqualTypeOf<Track | null>();
    expectTypeOf<OperationTypes['sda.sessions.list']['result']>().toEqualTypeOf<SessionSummary[]>();
    expectTypeOf<OperationTypes['skilljar.courses.list']['result']>().toEqualTypeOf<Course[]>();
    expectTypeOf<OperationTypes['skilljar.courses.update']['variables']>().toEqualTypeOf<{ courseId: string } & CourseUpdate>();
    expectTypeOf<OperationTypes['skilljar.courses.list']['variables']>().toExtend<CourseListQuery>();
    expectTypeOf<OperationTypes['skilljar.courses.labels.delete']['variables']>().toEqualTypeOf<Record<'courseId' | 'labelId', string>>();
    expectTypeOf<OperationTypes['instruqt.labs.stop']['result']>().toBeUnknown();
  });
});

describe('overrides', () => {
  it('are given what the operation is given', () => {
    platforms.on('instruqt.tracks.get', (variables, context) => {
      expectTypeOf(variables.trackID).toEqualTypeOf<string | null | undefined>();
      expectTypeOf(context.request).toEqualTypeOf<MockRequest>();
      return context.graphqlError('BE_034_EntityNotFound');
    });
    platforms.on('skilljar.courses.update', ({ courseId, title }, context) => {
      expectTypeOf(courseId).toEqualTypeOf<string>();
      // @ts-expect-error REST has no GraphQL errors
      context.graphqlError('x');
      return title === undefined ? context.http(400, { title: ['Missing.'] }) : context.over({ title });
    });
    platforms.on('sda.sessions.get', (_, context) => context.graphqlError('any words', { code: 'X' }));
  });

  it('give some of the result, of a list its items', () => {
    platforms.on('instruqt.tracks.get', { title: 'X', challenges: [{ title: 'One' }] });
    platforms.on('instruqt.tracks.get', null);
    platforms.on('skilljar.courses.list', [{ title: 'A' }, {}]);
    platforms.on('skilljar.courses.list', async () => [{ title: 'A' }]);
    platforms.on('skilljar.courses.delete', null);
    platforms.once('skilljar.courses.get', () => undefined);
    // Whatever the answer of an operation is whose signature is lost.
    platforms.on('instruqt.labs.stop', { id: 'x' });
    platforms.on('instruqt.labs.stop', (_, context) => context.over(true));
    // @ts-expect-error no such field
    platforms.on('instruqt.tracks.get', { titel: 'X' });
    // @ts-expect-error no such field
    platforms.on('skilljar.courses.get', () => ({ title: 1 }));
    // @ts-expect-error a list is answered with items
    platforms.on('skilljar.courses.list', { title: 'A' });
    // @ts-expect-error no such operation
    platforms.on('skilljar.course.get', {});
    // @ts-expect-error events are published
    platforms.on('instruqt.liveEvents.watchMessages', {});
  });
});

describe('what was asked', () => {
  it('is typed by the operation', () => {
    expectTypeOf(platforms.callsOf('skilljar.courses.update')[0]!.courseId).toEqualTypeOf<string>();
    expectTypeOf(platforms.requests).toEqualTypeOf<readonly MockRequest[]>();
    assertCalled(platforms, 'skilljar.courses.update', { courseId: 'c', title: 'x' }, { times: 1 });
    // @ts-expect-error no such field
    assertCalled(platforms, 'skilljar.courses.update', { titel: 'x' });
  });
});
