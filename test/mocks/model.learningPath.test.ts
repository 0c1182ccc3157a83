import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMockPlatforms, demoKeys, demoLearner } from '../../mocks/index.js';
import { createLearningPlatforms } from '../../src/index.js';
import { SEED } from '../support/model.js';

const platforms = createMockPlatforms();
const { learningPath: nobody } = createLearningPlatforms({
  fetch: platforms.fetch,
  retry: false,
  rateLimit: false,
  learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com' },
});
const jane = nobody.as(demoLearner.token);

const COURSES = { 'course-1': 3, 'course-2': 4, 'course-3': 3, 'course-4': 3 } as const;
type Course = keyof typeof COURSES;
const courses = Object.keys(COURSES) as Course[];
const pages = (course: Course) => Array.from({ length: COURSES[course] }, (_, i) => `${course}-page-${i + 1}`);

interface Path {
  readonly id: string;
  readonly name: string;
  readonly milestones: readonly { name: string; courses: readonly Course[] }[];
  archived: boolean;
}

/** What Jane has done, and the paths that there are, by their slugs. */
class Model {
  readonly topics = new Map<string, number>();
  readonly paths = new Map<string, Path>();
  readonly archived = new Set<string>();

  percent(course: Course): number {
    const all = pages(course).map((page) => this.topics.get(page) ?? 0);
    return Math.floor(all.reduce((sum, one) => sum + one, 0) / all.length);
  }

  completed(course: Course): string[] {
    return pages(course).filter((page) => this.topics.get(page) === 100);
  }
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const step = fc.record({
  verb: fc.constantFrom('path', 'read', 'topic', 'topic', 'status', 'progress', 'archive', 'access', 'missing', 'alone'),
  pick: fc.nat(),
  course: fc.constantFrom(...courses),
  name: fc.oneof(text, fc.constantFrom('Onboarding', 'Go on!', 'go-on')),
  milestones: fc.array(fc.record({ name: text, courses: fc.uniqueArray(fc.constantFrom(...courses), { minLength: 1 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  progress: fc.constantFrom(0, 1, 50, 99, 100),
  status: fc.constantFrom('started', 'not-completed', 'completed'),
  access: fc.constantFrom('not-started', 'started', 'not-completed'),
  on: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function create(model: Model, { name, milestones }: Step): Promise<void> {
  const input = milestones.map(({ name, courses }) => ({
    name,
    milestoneCourses: courses.map((contentId) => ({ contentId, requirement: 'required' as const })),
  }));
  const made = await nobody.learningPaths.create({ name, milestones: input as never });
  expect(made).toMatchObject({ name });
  expect(made.slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(model.paths.has(made.slug), 'a slug of its own').toBe(false);
  model.paths.set(made.slug, { id: made.id, name, milestones, archived: false });
}

async function read(slug: string, { id, name, milestones }: Path): Promise<void> {
  const path = await nobody.learningPaths.getBySlug({ slug });
  expect(path).toMatchObject({ id, name, slug });
  const shown = (path?.milestones ?? []) as { id: string; name: string }[];
  expect(shown.map((milestone) => milestone.name)).toEqual(milestones.map((milestone) => milestone.name));
  for (const [i, milestone] of shown.entries()) {
    const one = await nobody.milestones.get({ id: milestone.id });
    expect(one).toMatchObject({ id: milestone.id, name: milestones[i]?.name });
  }
}

async function progress(model: Model, course: Course): Promise<void> {
  const percentComplete = model.percent(course);
  expect(await jane.progress.getCourse({ id: course })).toMatchObject({ percentComplete });
  expect((await jane.courses.listPagesCompleted({ courseId: course })).items.map((page) => (page as { id: string }).id)).toEqual(
    model.completed(course),
  );
  for (const one of (await jane.progress.listCourseCompletion({ id: course })).items)
    expect(one).toMatchObject({ percent: percentComplete });
}

async function completions(model: Model, slug: string, path: Path): Promise<void> {
  const done = path.milestones.filter(
    (milestone) => milestone.courses.length > 0 && milestone.courses.every((course) => model.percent(course) === 100),
  );
  const { items } = await jane.milestones.listCompletions({ slug });
  expect(items).toHaveLength(done.length);
}

async function missing({ name }: Step): Promise<void> {
  const id = `${name}-nothing`;
  expect(await nobody.learningPaths.getBySlug({ slug: id })).toBeNull();
  expect(await nobody.milestones.get({ id })).toBeNull();
  expect(await jane.progress.getCourse({ id })).toBeNull();
  expect((await jane.courses.listPagesCompleted({ courseId: id })).items).toEqual([]);
  expect(await jane.progress.updateTopic({ topicId: id, progress: 5 })).toBe(false);
  expect(await jane.courses.updateStatus({ id, status: 'completed' })).toBe(false);
  expect(await jane.courses.archive({ id })).toBeNull();
  expect(await jane.learningPaths.reinstate({ id })).toBeNull();
  expect(await jane.learningPaths.updateAccess({ slug: id, status: 'started' })).toBe(false);
}

/** Without a learner there is nothing to see, and nothing to change. */
async function alone({ course, progress }: Step): Promise<void> {
  expect(await nobody.progress.getCourse({ id: course })).toBeNull();
  expect((await nobody.courses.listPagesCompleted({ courseId: course })).items).toEqual([]);
  expect(await nobody.progress.updateTopic({ topicId: `${course}-page-1`, progress })).toBe(false);
  expect(await nobody.courses.updateStatus({ id: course, status: 'completed' })).toBe(false);
  expect(await nobody.courses.archive({ id: course })).toBeNull();
}

async function run(model: Model, one: Step): Promise<void> {
  const { verb, pick, course, on } = one;
  const slugs = [...model.paths.keys()];
  const slug = slugs[pick % slugs.length] as string;
  const path = model.paths.get(slug) as Path;
  switch (verb) {
    case 'path':
      return create(model, one);
    case 'read':
      await completions(model, slug, path);
      return read(slug, path);
    case 'topic': {
      const topicId = pages(course)[pick % COURSES[course]] as string;
      expect(await jane.progress.updateTopic({ topicId, progress: one.progress })).toBe(true);
      model.topics.set(topicId, one.progress);
      return progress(model, course);
    }
    case 'status': {
      const by = on
        ? { id: course }
        : { sku: { 'course-1': 'WELCOME', 'course-2': 'GIT-BASICS', 'course-3': 'ON-CALL', 'course-4': 'SECURITY' }[course] };
      expect(await jane.courses.updateStatus({ ...by, status: one.status })).toBe(true);
      if (one.status !== 'started') for (const page of pages(course)) model.topics.set(page, one.status === 'completed' ? 100 : 0);
      return progress(model, course);
    }
    case 'progress':
      return progress(model, course);
    case 'archive': {
      const method = on ? 'archive' : 'reinstate';
      // What is so already is told by null, without an error.
      expect(await jane.courses[method]({ id: course })).toBe(model.archived.has(course) === on ? null : course);
      if (on) model.archived.add(course);
      else model.archived.delete(course);
      expect(await jane.learningPaths[method]({ id: path.id })).toBe(path.archived === on ? null : path.id);
      path.archived = on;
      return;
    }
    case 'access':
      return expect(jane.learningPaths.updateAccess({ slug, status: one.access })).resolves.toBe(true) as unknown as Promise<void>;
    case 'alone':
      return alone(one);
    default:
      return missing(one);
  }
}

it('paths, milestones and progress are as a model has them', async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 50, size: 'max' }), async (steps) => {
    platforms.reset();
    const model = new Model();
    model.paths.set('onboarding', {
      id: 'path-1',
      name: 'Onboarding',
      archived: false,
      milestones: [
        { name: 'First week', courses: ['course-1', 'course-2'] },
        { name: 'First month', courses: ['course-3'] },
        // Nothing in it is required, so that nothing completes it.
        { name: 'Going deeper', courses: [] },
      ],
    });
    for (const page of [...pages('course-1'), ...pages('course-2'), 'course-3-page-1']) model.topics.set(page, 100);
    for (const one of steps) await run(model, one);
    for (const course of courses) await progress(model, course);
    for (const [slug, path] of model.paths) if (slug !== 'onboarding') await read(slug, path);
  });
  await fc.assert(property, { seed: SEED, numRuns: 4, endOnFailure: true });
}, 60_000);
