// No personal data of an answer is in a report, whatever the platform sends and wherever it stands.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDriftCollector } from '../../src/drift/index.js';
import { createLearningPlatforms } from '../../src/index.js';
import { json } from '../support/fault-server.js';
import { learner, skilljarBench } from '../support/skilljar.js';

const b = skilljarBench();

/** What a person writes, and what names one. */
const personal = fc.oneof(
  fc.emailAddress(),
  fc.tuple(fc.stringMatching(/^[A-Z][a-z]{3,12}$/), fc.stringMatching(/^[A-Z][a-z]{3,12}$/)).map((names) => names.join(' ')),
  fc.uuid(),
  fc.stringMatching(/^[a-z]{5}\d[a-z0-9]{6}$/),
  fc.stringMatching(/^\+\d{10,14}$/),
  fc.webUrl({ withQueryParameters: true }),
  fc.string({ minLength: 4, unit: 'binary' }).filter((text) => /[^\w ]/.test(text)),
);

/** A name that looks like an identifier is a person's where the schema has text, and may be shown only in place of an enum value. */
const word = fc.stringMatching(/^[A-Z][a-z]{9,20}$/);

const value = (text: fc.Arbitrary<unknown>) =>
  fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.constant(null),
      fc.integer({ min: 100_000 }),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(
        fc.oneof(fc.constantFrom('id', 'title', 'level', 'challenges', 'value', '__typename'), text as fc.Arbitrary<string>),
        tie('any'),
        {
          maxKeys: 4,
        },
      ),
    ),
  })).any;

const DOCUMENT = '{ track(trackID: "t") { id title description level trackTags { id value } challenges { id title type } } }';
const KEYS = ['id', 'title', 'description', 'level', 'trackTags', 'challenges'];

/** The texts and large numbers of an answer. */
function secretsOf(given: unknown, skipped: ReadonlySet<string> = new Set()): string[] {
  if (typeof given === 'string' || typeof given === 'number') return [String(given)];
  if (Array.isArray(given)) return given.flatMap((one) => secretsOf(one, skipped));
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([key, inner]) => (skipped.has(key) ? [] : secretsOf(inner, skipped)));
}

function expectNone(drift: ReturnType<typeof createDriftCollector>, secrets: readonly string[]) {
  const { since: _since, until: _until, findings, ...counts } = drift.report();
  // Times are no data of the answer, and their digits could be those of any number.
  const text = JSON.stringify([counts, findings.map(({ first: _first, last: _last, ...finding }) => finding)]);
  for (const secret of secrets.filter((one) => one.length > 3)) expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
}

/** What is collected of an answer with this track. */
async function driftOf(track: unknown) {
  const drift = createDriftCollector();
  const fetch = async () => Response.json({ data: { track } });
  await createLearningPlatforms({ drift, instruqt: { apiKey: 'key' }, fetch, retry: false }).instruqt.request(DOCUMENT);
  return drift;
}

it('of a GraphQL platform: no address, name, id or number, at any place', async () => {
  const row = fc.record(Object.fromEntries(KEYS.map((key) => [key, value(personal)])), { requiredKeys: [] });
  await fc.assert(
    fc.asyncProperty(row, async (track) => {
      const drift = await driftOf(track);
      expect(drift.report().answers).toEqual({ instruqt: 1 });
      expectNone(drift, secretsOf(track));
    }),
    { numRuns: 300 },
  );
});

it('not even a word, where the schema has text', async () => {
  const text = value(word);
  const row = fc.record({
    id: text,
    title: text,
    description: text,
    trackTags: fc.array(fc.record({ id: text, value: text }), { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(row, async (track) => {
      const drift = await driftOf(track);
      expectNone(drift, secretsOf(track));
    }),
    { numRuns: 200 },
  );
});

it('of Skilljar: nothing either, also not from keys that no schema names', async () => {
  const change = fc.dictionary(fc.constantFrom(...Object.keys(learner('u'))), value(personal), { minKeys: 1, maxKeys: 5 });
  await fc.assert(
    fc.asyncProperty(change, async (changed) => {
      const drift = createDriftCollector();
      b.server.always(json(200, { ...learner('u1'), ...changed }));
      await b.client({ drift }).users.get('u1');
      expectNone(drift, secretsOf(changed));
    }),
    { numRuns: 100 },
  );
});
