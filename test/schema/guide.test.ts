// The examples of the guide, run as they stand.
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { writeExamples } from '../support/guide.js';
import { CHANGES, changed, sdlOf } from '../support/schema-changes.js';
import { type SchemaServer, startSchemaServer } from '../support/schema-server.js';

const guide = writeExamples('schema');
let server: SchemaServer;

beforeAll(async () => {
  server = await startSchemaServer(buildSchema(changed(sdlOf('instruqt'), CHANGES.slice(0, 20))));
  vi.stubEnv('INSTRUQT_API_KEY', 'key-of-a-test');
  vi.stubEnv('INSTRUQT_BASE_URL', server.url);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

it('has these examples', () => {
  expect(guide.names).toEqual(['diff.ts', 'probe.ts']);
  expect(guide.blocks).toBe(guide.names.length);
});

it('diff.ts prints Markdown and fails on breaking changes', { timeout: 20_000 }, async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const { exitCode } = process;
  await guide.load('diff.ts');
  expect(process.exitCode).toBe(1);
  process.exitCode = exitCode;
  expect(log.mock.calls[0]?.[0]).toMatch(/^# instruqt: 9 breaking, /);
  log.mockRestore();
});

it('probe.ts prints the fields of a type', { timeout: 20_000 }, async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await guide.load('probe.ts');
  expect(log.mock.calls[0]).toEqual(['Tag', 'createdAt: Time!, groups: [TagGroup!]!, id: ID!, tracks: [Track!]!, value: String!']);
  log.mockRestore();
});
