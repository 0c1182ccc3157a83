// The README: its examples, its figures, and its length.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isNewer } from '../../codegen/evidence.js';
import { manifest } from '../../src/manifest/index.js';
import { blocksOf, root, runExamples, runnable } from '../support/docs.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('README', () => {
  it('has at most 250 lines', () => expect(readme.split('\n').length - 1).toBeLessThanOrEqual(250));

  it('has examples', () => expect(runnable('README.md').length).toBeGreaterThanOrEqual(3));

  describe('runs the example at', () => runExamples('README.md'));

  it.each(['README.md', 'docs/testing.md'])('%s shows the test of a consumer project that is run against the packed package', (page) => {
    const shown = blocksOf(page).filter(({ info }) => info === 'vitest');
    expect(shown.map(({ code }) => code)).toEqual([readFileSync(join(root, 'test/consumers/vitest/test/readme.test.ts'), 'utf8')]);
  });

  it.each(['instruqt', 'sda', 'learningPath', 'skilljar'] as const)('counts the operations of %s right', (platform) => {
    const counted = new RegExp(`<!-- count:${platform} -->(\\d+)<!-- /count -->`).exec(readme)?.[1];
    expect(Number(counted)).toBe(manifest.filter((entry) => entry.platform === platform).length);
  });

  it('counts the operations that the reference of Instruqt has, and the newer ones', () => {
    const schema = buildSchema(readFileSync(join(root, 'schemas/instruqt.graphql'), 'utf8'));
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    );
    const counted = /<!-- documented -->(\d+)<!-- \/documented --> .*<!-- newer -->(\d+)<!-- \/newer -->/.exec(readme);
    const newer = fields.filter(isNewer).length;
    expect(counted?.slice(1).map(Number)).toEqual([fields.length - newer, newer]);
  });
});
