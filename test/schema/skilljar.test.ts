// The comparison of OpenAPI documents.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pullSchema, schemaDiff } from '../../src/schema/index.js';
import { official } from '../skilljar/official.js';
import { written } from '../support/schema-changes.js';

const text = readFileSync(resolve(import.meta.dirname, '../../schemas/skilljar.json'), 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: a document that tests change at will.
type Document = any;

/** What a change of the document leads to. */
const CHANGES: readonly (readonly [about: string, change: (document: Document) => void, finds: readonly string[]])[] = [
  ['nothing', () => undefined, []],
  ['a removed operation', ({ paths }) => delete paths['/v1/courses/{course_id}'].put, ['breaking PUT /v1/courses/{course_id}']],
  ['a removed path', ({ paths }) => delete paths['/v1/ping'], ['breaking GET /v1/ping']],
  [
    'a new path',
    ({ paths }) => {
      paths['/v1/badges'] = { get: { responses: { '200': { description: '' } } } };
    },
    ['new GET /v1/badges'],
  ],
  [
    'another name of a path parameter',
    ({ paths }) => {
      paths['/v1/courses/{id}'] = paths['/v1/courses/{course_id}'];
      delete paths['/v1/courses/{course_id}'];
    },
    [],
  ],
  [
    'another name of a component',
    (document) => {
      const renamed = JSON.parse(JSON.stringify(document).replaceAll('/LabelAssociation"', '/CourseLabel"'));
      renamed.components.schemas.CourseLabel = renamed.components.schemas.LabelAssociation;
      Object.assign(document, renamed);
    },
    [],
  ],
  [
    'a field of an answer that is gone',
    ({ components }) => delete components.schemas.Course.properties.title,
    ['breaking GET /v1/courses → results[].title'],
  ],
  [
    'another type in an answer',
    ({ components }) => {
      components.schemas.Course.properties.title = { type: 'integer' };
    },
    ['breaking GET /v1/courses → results[].title'],
  ],
  [
    'null in an answer',
    ({ components }) => {
      components.schemas.Course.properties.title.nullable = true;
    },
    ['breaking GET /v1/courses → results[].title'],
  ],
  [
    'a new field of an answer',
    ({ components }) => {
      components.schemas.Course.properties.badge = { type: 'string' };
    },
    ['new GET /v1/courses → results[].badge'],
  ],
  [
    'a body that requires more',
    ({ components }) => components.schemas.CourseRequest.required.push('labels'),
    ['breaking POST /v1/courses ← labels'],
  ],
  [
    'a field of a body that is gone',
    ({ components }) => delete components.schemas.CourseRequest.properties.labels,
    ['dangerous POST /v1/courses ← labels'],
  ],
  [
    'a new parameter',
    ({ paths }) => paths['/v1/courses'].get.parameters.push({ name: 'color', in: 'query', schema: { type: 'string' } }),
    ['new GET /v1/courses ← color'],
  ],
  ['a removed parameter', ({ paths }) => paths['/v1/courses'].get.parameters.splice(0, 1), ['dangerous GET /v1/courses ← label__name']],
];

describe('of a changed document', () => {
  it.each(CHANGES)('%s', async (_about, change, finds) => {
    const document = JSON.parse(text);
    change(document);
    expect(written((await schemaDiff('skilljar', document)).findings)).toEqual([...finds].sort());
  });
});

it('what several operations have alike is one finding', async () => {
  const document = JSON.parse(text);
  delete document.components.schemas.Course.properties.title;
  expect((await schemaDiff('skilljar', document)).findings[0]?.message).toMatch(/^It was removed\. This affects \d operations\.$/);
});

it('the recorded document is in the order and form of pull, and has no words', async () => {
  expect(await pullSchema('skilljar', text)).toBe(text);
  const words = [...text.matchAll(/"(?:summary|example|description|title)": ?"([^"]+)"/g)].map(([, word]) => word);
  expect(words).toEqual(['Skilljar API']);
});

it('has exactly the operations of the official description, with their ids', () => {
  const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, { operationId: string }>> };
  const found = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`),
  );
  expect(found.sort()).toEqual(official.map(({ method, url, operation }) => `${method} ${url} ${operation}`).sort());
});
