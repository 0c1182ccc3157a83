// The catalog: every operation and convenience method, with its cost and a search by the words of users.
import { expect, it } from 'vitest';
import { instruqtConveniences } from '../src/instruqt/conveniences.js';
import { catalog, conveniences, manifest, searchCatalog } from '../src/manifest/index.js';
import { sdaConveniences } from '../src/sda/conveniences.js';
import { skilljarConveniences } from '../src/skilljar/conveniences.js';

/** The first ids that a search finds. */
const found = (query: string, count = Number.POSITIVE_INFINITY) =>
  searchCatalog(query)
    .slice(0, count)
    .map(({ id }) => id);

it('has one entry for each method, with a summary', () => {
  expect(catalog.map(({ id }) => id)).toEqual([...new Set([...manifest, ...conveniences].map(({ id }) => id))].sort());
  for (const { id, summary } of catalog) expect(summary, id).toMatch(/^\S.*\S$/);
  for (const { id, summary } of catalog) expect(summary.length, id).toBeLessThan(400);
});

it('lists the convenience methods of the clients', () => {
  const of = (platform: string, methods: Readonly<Record<string, string>>) =>
    Object.entries(methods).flatMap(([path, names]) => names.split(' ').map((name) => `${platform}.${path}.${name}`));
  const learners = ['activity', 'enrolMany', 'erase', 'find', 'progress'].map((name) => `learners.${name}`);
  expect(conveniences.map(({ id }) => id).sort()).toEqual(
    [
      ...of('instruqt', instruqtConveniences),
      ...of('sda', sdaConveniences),
      ...of('skilljar', skilljarConveniences),
      ...learners,
      'learningPath.login',
    ].sort(),
  );
});

it('every operation costs one request, and a list one per page', () => {
  const costs = new Map(catalog.map(({ id, requests }) => [id, requests]));
  expect(costs.get('skilljar.courses.list')).toBe('1 per page');
  expect(costs.get('skilljar.courses.get')).toBe('1');
});

it('a convenience method changes data when an operation that it calls does', () => {
  const effects = new Map<string, string>(manifest.map(({ id, effect }) => [id, effect]));
  for (const { id, effect, operations } of conveniences.filter((each) => each.operations.length > 0)) {
    const reads = operations.every((called) => effects.get(called) === 'read');
    // The URL of a recording is made by a mutation that changes nothing.
    if (id !== 'sda.recordings.download') expect(effect === 'read', id).toBe(reads);
  }
});

it.each([
  ['plays', 'instruqt.playReports.list'],
  ['enrol', 'skilljar.domain.enrol'],
  ['enroll', 'skilljar.domain.enrol'],
  ['enrolment', 'skilljar.domain.enrol'],
  ['findByEmail', 'skilljar.users.findByEmail'],
  ['find user by email', 'skilljar.users.findByEmail'],
  ['invite', 'instruqt.invites.create'],
  ['cohort', 'skilljar.groups.create'],
  ['enrol many', 'learners.enrolMany'],
  ['gdpr', 'learners.erase'],
  ['coupon', 'skilljar.promoCodes.get'],
  ['hot start pool', 'instruqt.hotStartPools.create'],
  ['/v1/courses/{course_id}', 'skilljar.courses.get'],
  ['courses_list', 'skilljar.courses.list'],
  ['one-time play link', 'instruqt.tracks.playUrl'],
  ['one-time token', 'instruqt.tracks.generateOneTimePlayToken'],
  ['hot-start pool', 'instruqt.hotStartPools.create'],
  ['play url', 'instruqt.tracks.playUrl'],
  // No method matches all words.
  ['one-time play token zebra', 'instruqt.tracks.generateOneTimePlayToken'],
  ['coupon zebra', 'skilljar.promoCodes.get'],
])('a search for %j finds %s', (query, id) => {
  expect(found(query)).toContain(id);
});

it('the methods that match all words are the only ones; otherwise those with the most words, at least half', () => {
  expect(found('one-time play link')).toEqual(['instruqt.tracks.playUrl']);
  expect(found('one-time play token zebra')).toEqual(found('one-time play token'));
  expect(found('coupon zebra')).toEqual(found('coupon'));
  for (const query of ['zebra', 'coupon zebra giraffe']) expect(found(query), query).toEqual([]);
});

it('course progress has several ways, and all are near the top', () => {
  expect(found('course progress', 5)).toEqual(
    expect.arrayContaining(['learningPath.progress.getCourse', 'learners.progress', 'skilljar.users.progress']),
  );
});

it('the exact name is first, the order of equal matches is stable, and nothing is found for other words', () => {
  expect(found('skilljar.courses.list', 1)).toEqual(['skilljar.courses.list']);
  expect(found('nothing like it')).toEqual([]);
  expect(searchCatalog('')).toBe(catalog);
  expect(found('invite')).toEqual(found('invite'));
});
