// What the console's forms begin with, run against the demo: every operation that can be called, each in a world of its own.
import { beforeEach, describe, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys, demoLearner } from '../../mocks/index.js';
import { prepare } from '../../mocks/server/console/call.js';
import { isUnknown, signatureOf } from '../../mocks/server/console/sample.js';
import { BY_OPERATION } from '../../mocks/server/console/samples.js';
import { type ManifestEntry, manifest } from '../../src/manifest/index.js';

const platforms = createMockPlatforms({ onProblem: () => undefined });
beforeEach(() => platforms.reset());

/** One of each id: where one method serves PATCH and PUT, the form sends the first. */
const entries = manifest.filter(({ id, kind }, i) => kind !== 'subscription' && manifest.findIndex((entry) => entry.id === id) === i);

/** What fails, whatever it begins with, because of what the demo is. */
const CANNOT: Readonly<Record<string, string>> = {
  'instruqt.ssoConnections.create': 'the only team has a connection already',
  'instruqt.ssoConnections.createSaml': 'the only team has a connection already',
  'instruqt.students.toggleRaisedHand': 'the one whom the key stands for has claimed no invite',
};

/** What went wrong with the form of an operation as it is shown. */
async function failureOf(entry: ManifestEntry): Promise<string | undefined> {
  const { platform } = entry;
  const { sample } = signatureOf(entry, platforms);
  const { request } = await prepare(entry, {
    variables: JSON.parse(JSON.stringify(sample)),
    baseUrl: platforms.urls[platform],
    key: demoKeys[platform],
    authToken: demoLearner.token,
    isUnknown: isUnknown(entry, platforms),
  });
  const { url, ...init } = request!;
  const response = await platforms.fetch(url, { ...init, body: init.body ?? null });
  const text = await response.text();
  const isGood = response.ok && (platform === 'skilljar' || !(JSON.parse(text) as { errors?: unknown }).errors);
  return isGood ? undefined : `${JSON.stringify(sample)}: ${response.status} ${text}`;
}

describe.each(['instruqt', 'sda', 'learningPath', 'skilljar'] as const)('%s', (name) => {
  const own = entries.filter(({ id, platform }) => platform === name && CANNOT[id] === undefined);
  it.each(own.map((entry) => [entry.id, entry] as const))('%s runs as its form begins', async (_id, entry) => {
    expect(await failureOf(entry)).toBeUndefined();
  });
});

it.each(Object.keys(CANNOT))('%s still fails', async (id) => {
  const entry = entries.find((each) => each.id === id)!;
  await expect(failureOf(entry)).resolves.toMatch(/"errors"/);
});

it('covers every operation that can be called, and every sample is of one', () => {
  expect([entries.length, Object.keys(CANNOT).length]).toEqual([574, 3]);
  expect(Object.keys(BY_OPERATION).filter((id) => !entries.some((entry) => entry.id === id))).toEqual([]);
});
