import { describe, expect, it } from 'vitest';
import { openInEditor } from '../support/editor.js';

const editor = openInEditor(`
import { createLearningPlatforms } from '../../src/index.js';
export const lp = createLearningPlatforms({
  skilljar: { apiKey: 'secret-of-a-test', domain: 'academy.example.com' },
  instruqt: { apiKey: 'other-secret-of-a-test', team: 'acme' },
  headers: { 'x-secret': 'third-secret-of-a-test' },
});
export const fromEnv = createLearningPlatforms.fromEnv({ platforms: ['sda'], baseUrl: 'https://a.example' } as { platforms: ['sda'] });
export const one = lp.skilljar.courses.get('1');
export const few = lp.skilljar.courses.list({ page_size: 5 });
export const reports = lp.instruqt.playReports;
export const enrolled = lp.skilljar.domain().publishedCourses.enrollments.list('2');
export const fromLiteral = createLearningPlatforms.fromEnv({}, { SKILLJAR_API_KEY: 'fourth-secret-of-a-test' });
`);

describe('the declarations of code that creates the clients', () => {
  it('name the platforms, and contain no option', () => {
    const text = editor.declarations();
    expect(text).not.toMatch(/secret|acme|academy|apiKey|API_KEY/);
    expect(text).toContain('lp: import("../../src/facade.js").LearningPlatforms<"instruqt" | "skilljar">');
    expect(text).toContain('fromEnv: import("../../src/facade.js").LearningPlatforms<"sda">');
    expect(text).toContain('fromLiteral: import("../../src/facade.js").LearningPlatforms<"skilljar">');
  });

  it('are what the editor shows', () => {
    expect(editor.hover('lp').signature).toBe('const lp: LearningPlatforms<"instruqt" | "skilljar">');
  });
});

describe('a method of Skilljar', () => {
  it('shows the names of its parameters, its operation and the documentation of the platform', () => {
    const { signature, documentation, tags } = editor.hover('courses.get');
    expect(signature).toBe('(method) SkilljarCourses.get(courseId: string, options?: CallOptions): Call<Course>');
    expect(documentation).toContain('`GET /v1/courses/{course_id}`');
    expect(tags.get('see')).toContain('https://api.skilljar.com/docs/');
    expect(editor.hover('courses.list').signature).toContain('list(input?: CourseListQuery, options?: ListOptions): Paginator<Course>');
  });

  it('is defined by a signature', () => {
    const { file, text } = editor.definition('courses.get');
    expect(file).toBe('src/skilljar/generated/bindings.ts');
    expect(text).toBe('get(courseId: string, options?: CallOptions): Call<Course>;');
  });
});

describe('a group', () => {
  it.each([
    ['lp.skilljar', 'Skilljar: courses'],
    ['skilljar.courses', 'Courses of the organization'],
    ['instruqt.playReports', 'Play reports'],
    ['publishedCourses.enrollments', 'Enrollments in a published course.'],
  ])('%s is described', (word, text) => {
    expect(editor.hover(word).documentation).toContain(text);
  });
});
