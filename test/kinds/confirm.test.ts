// What cannot be undone asks for `{ confirm: true }`: the rule, every operation held against it, and what happens without it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { createLearningPlatforms, InputError, isLearningPlatformError } from '../../src/index.js';
import { createClient, deleteTrack, deleteUser } from '../../src/instruqt/functions/index.js';
import { type ManifestEntry, manifest } from '../../src/manifest/index.js';

/**
 * The rule: an operation whose name begins with one of these words destroys something, and asks for a confirmation, unless it is listed
 * below with the reason why it can be undone. No other operation asks.
 */
const DESTROYS = /^(?:delete|remove|anonymize|discard|archive|erase|purge|revoke|reset|wipe|destroy|unpublish)/;

/** It takes two things apart that remain, and that another operation joins again. */
const LINK = 'a link';
/** A part of something that remains, small enough that one call with what a read of it says brings it back. */
const PART = 'a part';
/** Settings, names or access, without records of their own: one call with the same data brings them back. */
const SETTING = 'a setting';
/** Another operation of the resource brings it back. */
const RESTORABLE = 'restorable';

const EXCEPTIONS: Readonly<Record<string, string>> = {
  'instruqt.awsAccountConfigs.delete': PART,
  'instruqt.azureSubscriptionConfigs.delete': PART,
  'instruqt.challengeNotes.delete': PART,
  'instruqt.challengeScripts.delete': PART,
  'instruqt.challengeTabs.delete': PART,
  'instruqt.containerConfigs.delete': PART,
  'instruqt.customResources.delete': SETTING,
  'instruqt.gcpProjectConfigs.delete': PART,
  'instruqt.github.deleteIntegration': LINK,
  'instruqt.hotStartPools.archive': SETTING,
  'instruqt.hotStartPools.delete': SETTING,
  'instruqt.inviteAuthors.delete': LINK,
  'instruqt.landingPages.delete': RESTORABLE,
  'instruqt.ltiRegistrations.delete': SETTING,
  'instruqt.organizationInvites.delete': SETTING,
  'instruqt.organizationUsers.remove': LINK,
  'instruqt.sandboxConfigs.deleteHost': PART,
  'instruqt.ssoConnections.delete': SETTING,
  'instruqt.tagGroups.delete': SETTING,
  'instruqt.tags.delete': SETTING,
  'instruqt.teamInvites.delete': SETTING,
  'instruqt.teamSecrets.delete': SETTING,
  'instruqt.teamUsers.remove': LINK,
  'instruqt.trackDevelopers.remove': LINK,
  'instruqt.trackInstructors.delete': LINK,
  'instruqt.virtualBrowserChecks.delete': PART,
  'instruqt.virtualBrowserConfigs.delete': PART,
  'instruqt.virtualMachineConfigs.delete': PART,
  'instruqt.webhooks.delete': SETTING,
  'learningPath.courses.archive': RESTORABLE,
  'learningPath.learningPaths.archive': RESTORABLE,
  'skilljar.courses.labels.delete': LINK,
  'skilljar.domain.accessCodePools.accessCodes.delete': SETTING,
  'skilljar.domain.catalogPages.classicPageItems.delete': PART,
  'skilljar.domain.catalogPages.contentBlocks.delete': PART,
  'skilljar.domain.catalogPages.tags.delete': LINK,
  'skilljar.domain.catalogPages.tileContainerContentBlocks.items.delete': PART,
  'skilljar.domain.catalogPages.visibilityOverrides.delete': SETTING,
  'skilljar.domain.publishedCourses.publishedCoursePrerequisites.delete': LINK,
  'skilljar.domain.publishedCourses.reenrollmentRule.delete': SETTING,
  'skilljar.domain.publishedCourses.studentGroupPrerequisites.delete': LINK,
  'skilljar.domain.publishedCourses.tags.delete': LINK,
  'skilljar.domain.publishedCourses.visibilityOverrides.delete': SETTING,
  'skilljar.domain.publishedPaths.labels.delete': LINK,
  'skilljar.domain.publishedPaths.pathItems.delete': LINK,
  'skilljar.domain.publishedPaths.tags.delete': LINK,
  'skilljar.domain.publishedPaths.visibilityOverrides.delete': SETTING,
  'skilljar.domain.users.managerAccess.delete': SETTING,
  'skilljar.groups.accessCodePools.delete': LINK,
  'skilljar.groups.users.delete': LINK,
  'skilljar.lessons.ratingContentBlocks.delete': PART,
  'skilljar.promoCodePools.offers.delete': LINK,
  'skilljar.questionBanks.questions.delete': PART,
  'skilljar.quizQuestions.delete': PART,
  'skilljar.quizzes.questions.delete': PART,
  'skilljar.tags.delete': SETTING,
  'skilljar.webhooks.delete': SETTING,
};

const methodOf = ({ id }: ManifestEntry) => id.slice(id.lastIndexOf('.') + 1);
const resourceOf = ({ id }: ManifestEntry) => id.slice(0, id.lastIndexOf('.'));
const confirmed = manifest.filter(({ confirm }) => confirm);

describe('the manifest', () => {
  it.each(manifest.map((entry) => [`${entry.id} (${entry.kind})`, entry] as const))('%s follows the rule', (_name, entry) => {
    const destroys = (entry.kind === 'DELETE' || DESTROYS.test(methodOf(entry))) && entry.effect !== 'read';
    expect(entry.confirm ?? false).toBe(destroys && !(entry.id in EXCEPTIONS));
  });

  it('has all 624 operations, and no exception for anything else', () => {
    expect(manifest).toHaveLength(624);
    const destructive = manifest.filter((entry) => entry.kind === 'DELETE' || DESTROYS.test(methodOf(entry))).map(({ id }) => id);
    expect(Object.keys(EXCEPTIONS).filter((id) => !destructive.includes(id))).toEqual([]);
  });

  it('asks for people, teams’ data, content, plays and invitations with records', () => {
    // Which they are follows from the rule and its exceptions, above.
    expect(confirmed).toHaveLength(29);
  });

  it('says the truth of what is restorable', () => {
    for (const id of Object.keys(EXCEPTIONS).filter((key) => EXCEPTIONS[key] === RESTORABLE)) {
      const resource = id.slice(0, id.lastIndexOf('.'));
      const back = manifest.filter((entry) => resourceOf(entry) === resource && /^(?:restore|reinstate)/.test(methodOf(entry)));
      expect(back, id).toHaveLength(1);
    }
  });
});

describe('a call', () => {
  let sent = 0;
  const lp = createLearningPlatforms({
    fetch: async () => {
      sent += 1;
      return Response.json({ data: {} });
    },
    retry: false,
    rateLimit: false,
    instruqt: { apiKey: 'key-of-a-test' },
    sda: { token: 'token-of-a-test' },
    skilljar: { apiKey: 'key-of-a-test', domain: 'academy.example.com' },
    learningPath: { apiKey: 'key-of-a-test', origin: 'https://acme.example.com' },
  });

  /** The arguments before the options, whatever they are: nothing of them is checked first. */
  const argumentsBefore = (entry: ManifestEntry): unknown[] => {
    if (entry.platform === 'skilljar') {
      const ids = [...entry.url!.matchAll(/\{(\w+)\}/g)].map(([, id]) => id).filter((id) => id !== 'domain_name');
      return ids.length > 0 ? ['id'] : [];
    }
    const document = readFileSync(resolve(`src/${entry.id.split('.').join('/').replace('/', '/operations/')}.graphql`), 'utf8');
    if (document.includes('$')) return [{}];
    return entry.evidence === 'inferred' ? [{}, undefined] : [];
  };
  const call = (entry: ManifestEntry, options: object | undefined) => {
    const [platform, ...path] = entry.id.split('.') as [keyof typeof lp, ...string[]];
    const scoped = path[0] === 'domain';
    const start: object = scoped ? lp.skilljar.domain() : lp[platform];
    const method = path.slice(scoped ? 1 : 0).reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], start);
    return (method as (...args: unknown[]) => Promise<unknown>)(...argumentsBefore(entry), options).catch((error: unknown) => error);
  };
  const ISSUE = { path: ['options', 'confirm'], message: 'must be true: this operation is irreversible' };

  describe.each(confirmed.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
    it.each([
      ['nothing', undefined],
      ['no options', {}],
      ['confirm: false', { confirm: false }],
      ['confirm: undefined', { confirm: undefined }],
      ['confirm: "true"', { confirm: 'true' }],
      ['confirm: 1', { confirm: 1 }],
      ['other options', { retry: false, dryRun: true }],
    ])('with %s is refused before anything is sent', async (_what, options) => {
      sent = 0;
      const error = await call(entry, options);
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).issues).toContainEqual(ISSUE);
      expect(sent).toBe(0);
    });

    it('with confirm: true is sent, once, unless another input is missing', async () => {
      sent = 0;
      const result = await call(entry, { confirm: true });
      if (result instanceof Error) expect(isLearningPlatformError(result), String(result)).toBe(true);
      const issues = result instanceof InputError ? result.issues : [];
      expect(issues.filter(({ path: [first] }) => first === 'options')).toEqual([]);
      expect(sent).toBe(issues.length > 0 ? 0 : 1);
    });
  });

  it('is the same as a function, and goes without the word', async () => {
    const bodies: string[] = [];
    const client = createClient({
      apiKey: 'key-of-a-test',
      fetch: async (_url, init) => {
        bodies.push(String(init?.body));
        return Response.json({ data: { deleteUser: true, deleteTrack: true } });
      },
    });
    await expect(deleteUser(client, undefined as never)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(deleteTrack(client, { trackID: 't' }, {} as never)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(bodies).toEqual([]);
    expect(await deleteUser(client, { confirm: true })).toBe(true);
    expect(await deleteTrack(client, { trackID: 't' }, { confirm: true })).toBe(true);
    expect(bodies).toHaveLength(2);
    expect(bodies.join()).not.toContain('confirm');
  });

  it('asks in its type', () => {
    type Options<F extends (...args: never) => unknown> = Required<Parameters<F>> extends readonly [...unknown[], infer O] ? O : never;
    expectTypeOf<Options<typeof lp.instruqt.users.delete>>().toHaveProperty('confirm').toEqualTypeOf<true>();
    expectTypeOf<Options<typeof lp.instruqt.tracks.delete>>().toHaveProperty('confirm').toEqualTypeOf<true>();
    expectTypeOf<Options<typeof lp.instruqt.labs.delete>>().toHaveProperty('confirm').toEqualTypeOf<true>();
    // @ts-expect-error: confirm is required
    const calls = [() => lp.instruqt.users.delete(), () => lp.skilljar.lessons.delete('l', { confirm: true })];
    expect(calls).toHaveLength(2);
  });
});
