// Made by `npm run codegen`. Do not edit.

import type { ManifestEntry } from '../../core/manifest.js';

export const entries: readonly ManifestEntry[] = [
  { id: 'skilljar.courses.create', platform: 'skilljar', operation: 'courses_create', kind: 'POST', effect: 'write', url: '/v1/courses', evidence: 'documented' },
  { id: 'skilljar.courses.delete', platform: 'skilljar', operation: 'courses_destroy', kind: 'DELETE', effect: 'idempotent', url: '/v1/courses/{course_id}', evidence: 'official' },
  { id: 'skilljar.courses.get', platform: 'skilljar', operation: 'courses_retrieve', kind: 'GET', effect: 'read', url: '/v1/courses/{course_id}', evidence: 'official' },
  { id: 'skilljar.courses.list', platform: 'skilljar', operation: 'courses_list', kind: 'GET', effect: 'read', url: '/v1/courses', evidence: 'documented' },
  { id: 'skilljar.courses.update', platform: 'skilljar', operation: 'courses_partial_update', kind: 'PATCH', effect: 'idempotent', url: '/v1/courses/{course_id}', evidence: 'documented' },
  { id: 'skilljar.courses.update', platform: 'skilljar', operation: 'courses_update', kind: 'PUT', effect: 'idempotent', url: '/v1/courses/{course_id}', evidence: 'documented' },
];
