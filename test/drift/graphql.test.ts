// What the collector finds in GraphQL answers: a table of every kind, through the real clients.
import { describe, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys, demoLearner } from '../../mocks/index.js';
import { createDriftCollector } from '../../src/drift/index.js';
import { ConfigurationError, createLearningPlatforms } from '../../src/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';

const NOW = new Date('2025-03-01T12:00:00Z');

/** A client whose every answer is this data. */
function answering(data: object, drift = createDriftCollector({ now: () => NOW })) {
  const fetch = async () => Response.json({ data });
  return { drift, lp: createLearningPlatforms({ drift, fetch, retry: false, instruqt: { apiKey: 'key-of-a-test' }, sda: { token: 't' } }) };
}

const seen = { count: 1, first: NOW.toISOString(), last: NOW.toISOString() };

const TRACK = '{ track(trackID: "t") { id title level tags: trackTags { value } challenges { id type } } }';
const track = { id: 't1', title: 'Kubernetes', level: 'beginner', tags: [], challenges: [{ id: 'c1', type: 'quiz' }] };

/** Of each kind: what changes in the answer, and the finding. */
const KINDS: readonly (readonly [what: string, change: object, path: string, kind: string, expected: string, received: string])[] = [
  ['an unknown enum value', { level: 'expert_only' }, 'track.level', 'unknown-enum-value', 'Level', 'expert_only'],
  ['in a list', { challenges: [{ id: 'c', type: 'game' }] }, 'track.challenges[].type', 'unknown-enum-value', 'ChallengeType', 'game'],
  ['one that is no identifier', { level: 'Jane Doe' }, 'track.level', 'unknown-enum-value', 'Level', 'string'],
  ['one that looks like an id', { level: 'amy5xhuaxukc' }, 'track.level', 'unknown-enum-value', 'Level', 'string'],
  ['an enum value of another type', { level: 3 }, 'track.level', 'wrong-type', 'Level', 'number'],
  ['null for non-null', { id: null }, 'track.id', 'null-for-non-null', 'ID!', 'null'],
  ['null for a list', { challenges: null }, 'track.challenges', 'null-for-non-null', '[Challenge!]!', 'null'],
  ['null in a list', { challenges: [null] }, 'track.challenges[]', 'null-for-non-null', 'Challenge!', 'null'],
  ['a missing field', { title: undefined }, 'track.title', 'missing-field', 'String!', 'nothing'],
  ['a wrong scalar', { title: 7 }, 'track.title', 'wrong-type', 'String!', 'number'],
  ['an object for a list', { challenges: {} }, 'track.challenges', 'wrong-type', '[Challenge!]!', 'object'],
  ['a text for an object', { challenges: ['c1'] }, 'track.challenges[]', 'wrong-type', 'Challenge!', 'string'],
];

describe('each kind', () => {
  it.each(KINDS)('%s', async (_what, change, path, kind, expected, received) => {
    const { drift, lp } = answering({ track: { ...track, ...change } });
    await lp.instruqt.request(TRACK);
    expect(drift.report().findings).toEqual([
      { platform: 'instruqt', operation: 'instruqt.request', path, kind, expected, received, ...seen },
    ]);
  });

  it('finds nothing in an answer as documented', async () => {
    const { drift, lp } = answering({ track });
    await lp.instruqt.request(TRACK);
    expect(drift.report()).toEqual({
      version: expect.stringMatching(/^\d+\./),
      since: NOW.toISOString(),
      until: NOW.toISOString(),
      answers: { instruqt: 1 },
      unchecked: 0,
      findings: [],
      dropped: 0,
    });
  });

  it('an unknown type of a union, and none of its fields', async () => {
    const { drift, lp } = answering({ trackInvitesV2: { totalItems: 1, items: [invite({ __typename: 'Course', id: null })] } });
    await lp.instruqt.invites.getPage({ teamSlug: 'acme' });
    expect(drift.report().findings).toMatchObject([
      {
        operation: 'instruqt.invites.getPage',
        path: 'trackInvitesV2.items[].contentEdges[].node',
        kind: 'unknown-typename',
        expected: 'TrackInviteContent',
        received: 'Course',
      },
    ]);
  });

  it('within a known type of a union', async () => {
    const { drift, lp } = answering({
      trackInvitesV2: { totalItems: 1, items: [invite({ __typename: 'Track', id: 't', slug: null, title: 'T' })] },
    });
    await lp.instruqt.invites.getPage({ teamSlug: 'acme' });
    expect(drift.report().findings).toMatchObject([{ path: 'trackInvitesV2.items[].contentEdges[].node.slug', kind: 'null-for-non-null' }]);
  });
});

const invite = (node: object) => ({
  ...{ id: 'i', title: 'T', publicTitle: null, type: 'live_event', status: 'active', shareMethod: 'link', created: null, startsAt: null },
  ...{ expiresAt: null, inviteLimit: 1, claimCount: 1, playLimit: 1, authors: [] },
  contentEdges: [{ id: 'e', type: 'x', index: 0, refID: 'r', node }],
});

describe('the report', () => {
  it('counts what it knows, with the first and the last time', async () => {
    let now = NOW;
    const { drift, lp } = answering({ track: { ...track, level: 'expert' } }, createDriftCollector({ now: () => now }));
    await lp.instruqt.request(TRACK);
    now = new Date('2025-03-02T12:00:00Z');
    await lp.instruqt.request(TRACK);
    const [finding, ...others] = drift.report().findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ count: 2, first: NOW.toISOString(), last: '2025-03-02T12:00:00.000Z' });
    drift.clear();
    expect(drift.report()).toMatchObject({ findings: [], answers: {}, since: '2025-03-02T12:00:00.000Z' });
  });

  it('is bounded, and says how much is missing', async () => {
    const challenges = Array.from({ length: 50 }, (_, i) => ({
      id: 'c',
      type: `kind_${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${i > 25 ? 'x' : ''}`,
    }));
    const { drift, lp } = answering({ track: { ...track, challenges } }, createDriftCollector({ maxFindings: 10 }));
    await lp.instruqt.request(TRACK);
    expect(drift.report().findings).toHaveLength(10);
    expect(drift.report().dropped).toBe(40);
    expect(drift.toMarkdown()).toContain('40 more differences were not recorded.');
  });

  it('is JSON, and Markdown for an issue', async () => {
    const { drift, lp } = answering({ track: { ...track, id: null, level: 'expert' } });
    await lp.instruqt.request(TRACK);
    const report = drift.report();
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(drift.toMarkdown().split('\n')).toEqual([
      `### Responses that do not match the schemas of learning-platforms ${report.version}`,
      '',
      `From ${NOW.toISOString()} to ${NOW.toISOString()}. Responses checked: instruqt 1; not checked: 0.`,
      '',
      '| platform | operation | path | kind | expected | received | count | first | last |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      `| instruqt | instruqt.request | track.id | null-for-non-null | \`ID!\` | null | 1 | ${NOW.toISOString()} | ${NOW.toISOString()} |`,
      `| instruqt | instruqt.request | track.level | unknown-enum-value | Level | expert | 1 | ${NOW.toISOString()} | ${NOW.toISOString()} |`,
      '',
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN, '10' as never])('refuses %s as maxFindings', (maxFindings) => {
    expect(() => createDriftCollector({ maxFindings })).toThrow(ConfigurationError);
  });

  it.each([null, {}, 'yes', 7, () => undefined])('refuses %s as the option drift', (drift) => {
    expect(() => createInstruqtClient({ apiKey: 'key-of-a-test', drift: drift as never })).toThrow(/drift must be a collector/);
    const both = { drift: drift as never, skilljar: { apiKey: 'key-of-a-test' } };
    expect(() => createLearningPlatforms(both)).toThrow(ConfigurationError);
  });
});

/** Documents that are read, and those that are not simple. */
const DOCUMENTS: readonly (readonly [document: string, operationName: string | undefined, findings: number])[] = [
  ['{track(trackID:"t"){id}}', undefined, 1],
  ['query Q($id: String = "}") { renamed: track(trackID: $id) { other: id } }', undefined, 1],
  ['query { track { ... { id } } }', undefined, 1],
  ['query { track { ... on Track { id } } }', undefined, 1],
  ['query { track { ...F } } fragment F on Track { ...G } fragment G on Track { id }', undefined, 1],
  ['# { a comment\nquery { track(trackSlug: """a "}" text""", trackID: "\\"{") { id } }', undefined, 1],
  ['query { track { nothing { known } id } }', undefined, 1],
  ['query { track { id @include(if: true) } }', undefined, 0],
  ['query A { track { id } } query B { track { id } }', 'A', 0],
];

describe('documents of your own', () => {
  it.each(DOCUMENTS)('%s', async (document, operationName, findings) => {
    const { drift, lp } = answering({ track: { id: null, other: null }, renamed: { other: null } });
    await lp.instruqt.request(document, {}, { operationName });
    expect(drift.report().findings).toHaveLength(findings);
    expect(drift.report().findings[0]?.path).toBe(findings > 0 ? 'track.id' : undefined);
    expect(drift.report().unchecked).toBe(1 - findings);
  });
});

it('finds nothing in what the mock platforms answer, on any GraphQL platform', async () => {
  const drift = createDriftCollector();
  const world = createMockPlatforms();
  const lp = createLearningPlatforms({
    drift,
    fetch: world.fetch,
    instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
    sda: { token: demoKeys.sda },
    learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com', authToken: demoLearner.token },
  });
  await lp.instruqt.tracks.list().toArray({ maxItems: 10 });
  await lp.instruqt.tracks.get({ trackID: 'track0000001' });
  await lp.instruqt.invites.getPage();
  await lp.sda.sessions.list().toArray({ maxItems: 10 });
  await lp.learningPath.learningPaths.getBySlug({ slug: 'onboarding' });
  const report = drift.report();
  expect(report.findings).toEqual([]);
  expect(report.unchecked).toBe(0);
  expect(report.answers.instruqt).toBeGreaterThan(2);
  expect(report.answers).toMatchObject({ sda: 1, learningPath: 1 });
});
