// What the platforms of the demo give, exported in each format and read back by other libraries than those that wrote it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys, demoLearner } from '../../mocks/api.js';
import { exportActivity } from '../../src/export/index.js';
import { createLearningPlatforms } from '../../src/index.js';
import { createLearners, type ProgressRecord } from '../../src/learners/index.js';
import { byKey, dayFiles, folders, readCsv, readNdjson, readParquet } from '../support/exported.js';
import { allRecords, generatedLearners } from '../support/generated-learners.js';

const folder = folders();
const platforms = createMockPlatforms();
const learners = createLearners(
  createLearningPlatforms({
    fetch: platforms.fetch,
    retry: false,
    rateLimit: false,
    instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
    sda: { token: demoKeys.sda },
    skilljar: { apiKey: demoKeys.skilljar },
    learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com', authToken: demoLearner.token },
  }),
  { learningPath: { paths: ['onboarding'], email: 'jane.doe@example.com' } },
);
const generated = { counts: { skilljar: 60, sda: 20 } };
const all: ProgressRecord[] = [];
beforeAll(async () => {
  for await (const item of learners.activity()) if ('record' in item) all.push(item.record);
});
/** As JSON has it. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The flat columns, written once more. */
const flat = ({ platform, key, learner, object, ...rest }: ProgressRecord) => ({
  platform,
  key,
  learner_id: learner.id,
  learner_email: learner.email,
  learner_name: learner.name,
  object_kind: object.kind,
  object_id: object.id,
  object_title: object.title,
  object_url: object.url,
  status: rest.status,
  progress: rest.progress,
  score: rest.score,
  max_score: rest.maxScore,
  time_spent_ms: rest.timeSpentMs,
  enrolled_at: rest.enrolledAt,
  started_at: rest.startedAt,
  completed_at: rest.completedAt,
  last_activity_at: rest.lastActivityAt,
});
const map = (row: object, change: (value: unknown, name: string) => unknown) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value, name)]));

describe.each([
  ['the demo', () => learners, () => all],
  ['hard values', () => generatedLearners(generated), () => allRecords(generated)],
] as const)('%s', (_name, from, expected) => {
  it('as ndjson: the records as they are', async () => {
    const out = folder();
    const { complete } = await exportActivity(from(), { out });
    expect(complete).toBe(true);
    expect(byKey(readNdjson(out))).toEqual(byKey(plain(expected())));
    for (const file of dayFiles(out)) expect(readFileSync(join(out, file), 'utf8')).toMatch(/\}\n$/);
  });

  it('as csv: flat columns', async () => {
    const out = folder();
    await exportActivity(from(), { out, format: 'csv' });
    const rows = expected().map((record) => map(flat(record), (value) => (value === undefined ? '' : String(value))));
    expect(byKey(readCsv(out))).toEqual(byKey(rows));
  });

  it('as parquet: columns with types, and raw', async () => {
    const out = folder();
    await exportActivity(from(), { out, format: 'parquet' });
    const rows = expected().map((record) => ({
      ...map(flat(record), (value, name) => (value === undefined ? null : name.endsWith('_at') ? new Date(value as string) : value)),
      raw: plain(record.raw),
    }));
    // The reader leaves out what is null, or gives undefined.
    const found = (await readParquet(out)).map((row) => map(row, (value) => value ?? null));
    expect(byKey(found)).toEqual(byKey(rows as Record<string, unknown>[]));
  });
});

it('guards formulas in csv on request only', async () => {
  const titles = async (guardFormulas?: boolean) => {
    const out = folder();
    await exportActivity(generatedLearners(generated), { out, format: 'csv', guardFormulas });
    return new Set(readCsv(out).map(({ object_title }) => object_title));
  };
  expect(await titles()).toContain('=1+1');
  const guarded = await titles(true);
  expect(guarded).toContain("'=1+1");
  expect(guarded).not.toContain('=1+1');
});

it('quotes in csv what RFC 4180 says', async () => {
  const out = folder();
  await exportActivity(generatedLearners(generated), { out, format: 'csv', platforms: ['sda'] });
  const text = dayFiles(out)
    .map((file) => readFileSync(join(out, file), 'utf8'))
    .join('');
  for (const field of ['"A ""quoted"", one"', '"Two\nlines"', '"Two\r\nothers"']) expect(text).toContain(field);
  expect(text.replaceAll(/"[^"]*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

const duckdb = await import('@duckdb/node-api').catch(() => undefined);

describe.skipIf(!duckdb)('DuckDB', () => {
  /** The queries of the guide. */
  const guide = readFileSync(join(import.meta.dirname, '../../docs/export.md'), 'utf8');
  const queries = [...guide.matchAll(/^```sql duckdb (\w+)\n([\s\S]*?)^```$/gm)].map(([, format, sql]) => [format!, sql!] as const);

  async function query(out: string, sql: string) {
    const connection = await (await duckdb!.DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' })).connect();
    try {
      return (await connection.runAndReadAll(sql.replaceAll("'activity/", `'${out}/`))).getRowObjectsJson();
    } finally {
      connection.closeSync();
    }
  }

  it('has queries in the guide', () => expect(queries.map(([format]) => format).sort()).toEqual(['csv', 'ndjson', 'parquet', 'parquet']));

  it.each(queries)('reads %s: %s', async (format, sql) => {
    const out = folder();
    await exportActivity(learners, { out, format: format as 'csv' });
    const rows = await query(out, sql);
    expect(rows.length).toBeGreaterThan(0);
    const counted = rows.reduce<number>((sum, { records }) => sum + Number(records ?? 0), 0);
    if (rows[0]!.records !== undefined) expect(counted).toBe(all.length);
  });
});
