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
