import { expect, vi } from 'vitest';
import { InputError } from '../../src/index.js';
import type { SkilljarClient } from '../../src/skilljar/index.js';
import { json } from './fault-server.js';
import { skilljarBench } from './skilljar.js';
import { failure } from './subjects.js';

export type Call = (client: SkilljarClient) => PromiseLike<unknown>;

/** A row of a table: a call, and where its input breaks which rule. */
export type Row = [what: string, call: Call, path: string, message: string];

/** An input that its type does not allow. */
export const wrong = <T>(value: unknown) => value as T;

export function listening() {
  const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const onMismatch = vi.fn();
  return { logger, onMismatch, options: { logger, hooks: { onMismatch } } };
}

/** A bench for calls that are refused before anything is sent, or sent as they are. */
export function inputBench() {
  const b = skilljarBench();
  return Object.assign(b, {
    /** The issues of a call of which nothing is sent. */
    async refused(call: Call, options = {}): Promise<{ path: string; message: string }[]> {
      const error = await failure<InputError>(call(b.client(options)));
      expect(error).toBeInstanceOf(InputError);
      expect(b.server.count).toBe(0);
      return error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    },
    /** The body of a call that is sent once. */
    async sent(call: Call): Promise<unknown> {
      b.server.always(json(200, { count: 0, next: null, results: [] }));
      await call(b.client());
      expect(b.server.count).toBe(1);
      return b.server.last.json;
    },
  });
}

/** What a live session requires, but for what it belongs to. */
export const ilt = {
  instructor_email: 'a@example.com',
  display_name: 'A',
  starts_at: '2030-01-01T00:00:00Z',
  ends_at: '2030-01-01T01:00:00Z',
  timezone: 'UTC',
};

/** Creates an enrolment with more than it requires. */
export const enrolment =
  (more: object): Call =>
  (client) =>
    client.domain().publishedCourses.enrollments.create('p1', { user: { id: 'u1' }, ...more });
