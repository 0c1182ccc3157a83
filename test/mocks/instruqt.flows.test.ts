import { beforeEach, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';

const platforms = createMockPlatforms();
const lp = createInstruqtClient({ apiKey: demoKeys.instruqt, team: 'acme', fetch: platforms.fetch });

const TEAM = 'team00000001';
const JANE = 'user00000002';
const NOTHING = { code: 'NOT_FOUND', codes: ['BE_034_EntityNotFound'] };
const NOW = '2026-03-02T09:00:00Z';

const team = async (fields: string) =>
  (await lp.request<{ team: Record<string, unknown> }>(`query { team(teamSlug: "acme") { ${fields} } }`)).team;

beforeEach(() => platforms.reset());

it('drafts, publishes and archives versions of a sandbox config', async () => {
  const draft = (await lp.sandboxConfigs.create({ name: 'New', slug: 'new', config: { description: 'First' } }))!;
  const configID = draft.config?.id as string;
  expect((await lp.sandboxConfigs.list()).items).toHaveLength(4);
  await lp.sandboxConfigs.rename({ configID, name: 'Newer' });
  expect(await lp.sandboxConfigs.get({ configSlug: 'new' })).toMatchObject({ name: 'Newer', version: 1 });
  await lp.sandboxConfigs.publish({ configID });
  const next = (await lp.sandboxConfigs.update({ configID, config: { description: 'Second' } }))!;
  const versions = async () => (await lp.sandboxConfigVersions.list({ filter: { config_id: configID } })).items.map(({ status }) => status);
  expect(await versions()).toEqual(['published', 'draft']);
  expect(await lp.sandboxConfigVersions.diff({ sourceConfigVersionID: draft.id, targetConfigVersionID: next.id })).toMatchObject({
    diff: expect.stringContaining('Second'),
  });
  expect(await lp.sandboxConfigVersions.diff({ sourceConfigVersionID: next.id, targetConfigVersionID: next.id })).toEqual({ diff: '' });
  await lp.sandboxConfigVersions.delete({ configVersionID: next.id }, { confirm: true });
  await lp.sandboxConfigVersions.delete({ configVersionID: draft.id }, { confirm: true });
  expect(await versions()).toEqual(['archived']);
  await expect(lp.sandboxConfigVersions.get({ configVersionID: next.id })).rejects.toMatchObject(NOTHING);
});

it('starts a sandbox with a play, prolongs it and stops it', async () => {
  const trackID = 'track0000003';
  const running = async () => lp.sandboxes.list({ filter: { track_ids: [trackID], state: ['active'] } }).toArray({ maxItems: 100 });
  const before = (await running()).length;
  await lp.tracks.start({ trackID });
  const sandbox = (await running()).at(-1)!;
  expect(await running()).toHaveLength(before + 1);
  await lp.sandboxes.updateTtl({ sandboxID: sandbox.id, until: '2026-03-03T00:00:00Z' });
  expect(await lp.sandboxes.get({ ID: sandbox.id })).toMatchObject({ state: 'active', ttl: '2026-03-03T00:00:00Z' });
  await lp.sandboxVariables.set({ sandboxID: sandbox.id, hostname: 'server', key: 'COLOR', value: 'green' });
  expect(await lp.sandboxVariables.get({ sandboxID: sandbox.id, hostname: 'server', key: 'COLOR' })).toEqual({
    key: 'COLOR',
    value: 'green',
  });
  await lp.tracks.stop({ trackID });
  expect(await lp.sandboxes.get({ ID: sandbox.id })).toMatchObject({ state: 'stopped' });
  await expect(lp.sandboxes.stop({ sandboxID: 'nothing' })).rejects.toMatchObject(NOTHING);
});

it('builds an image on a separate machine', async () => {
  const hostImageID = 'image0000001';
  const sandbox = (await lp.hostImages.start({ hostImageID }))!;
  await expect(lp.hostImages.start({ hostImageID })).rejects.toMatchObject({ code: 'GRAPHQL' });
  expect(await lp.hostImages.save({ hostImageID, sandboxID: sandbox.id })).toMatchObject({ id: hostImageID });
  expect(await lp.hostImages.stop({ hostImageID })).toMatchObject({ id: sandbox.id, state: 'stopped' });
  expect(await lp.hostImages.stop({ hostImageID })).toBeNull();
});

it('claims an invite and takes the claim back', async () => {
  const claim = (await lp.invites.claim({ inviteID: 'invite000004', customParameters: [{ key: 'crm', value: '7' }] }))!;
  expect(await lp.inviteClaims.get({ claimID: claim.id })).toMatchObject({ customParameters: [{ key: 'crm', value: '7' }] });
  expect((await lp.students.list({ inviteID: 'invite000004' })).items).toHaveLength(1);
  expect(await lp.inviteClaims.delete({ claimID: claim.id }, 'id user { id }', { confirm: true })).toEqual({
    id: claim.id,
    user: { id: 'user00000001' },
  });
  await expect(lp.inviteClaims.get({ claimID: claim.id })).rejects.toMatchObject(NOTHING);
});

it('carries messages of an invite to one learner and to all', async () => {
  const sent = (await lp.inviteMessages.sendDirect({ invite_id: 'invite000001', student_user_id: JANE, message: 'Hello Jane' }))!;
  await lp.inviteMessages.broadcast({ invite_id: 'invite000001', message: 'Hello all' });
  const read = async () =>
    lp.request('{ trackInvite(inviteID: "invite000001") { chatChannels { id studentUser { id } messages { message readAt } } } }');
  const direct = { id: 'channel00001', studentUser: { id: JANE } };
  const first = { message: 'Need a hand?', readAt: null };
  const broadcast = { studentUser: null, messages: [{ message: 'Hello all', readAt: null }] };
  expect(await read()).toMatchObject({
    trackInvite: { chatChannels: [{ ...direct, messages: [first, { message: 'Hello Jane', readAt: null }] }, broadcast] },
  });
  await lp.inviteMessages.markAsRead({ channel_id: 'channel00001', message_ids: [sent.id] });
  expect(await read()).toMatchObject({
    trackInvite: { chatChannels: [{ ...direct, messages: [first, { message: 'Hello Jane', readAt: NOW }] }, broadcast] },
  });
  await expect(lp.inviteMessages.broadcast({ invite_id: 'nothing', message: 'Lost' })).rejects.toMatchObject(NOTHING);
});

it('publishes, claims, deletes and restores a landing page', async () => {
  const page = (await lp.landingPages.create({
    input: { teamId: TEAM, path: 'summer', pageTitle: 'Summer', publishedAt: '2026-03-01T00:00:00Z' },
  }))!;
  const landingPageID = page.id;
  expect(await lp.landingPages.get({ teamSlug: 'acme', landingPagePath: 'summer' })).toMatchObject({
    isPublished: true,
    pageTitle: 'Summer',
  });
  await lp.landingPages.update({ input: { id: landingPageID, pageTitle: 'Summer school', unpublishedAt: '2026-03-02T00:00:00Z' } });
  expect(await lp.landingPages.get({ landingPageID })).toMatchObject({ isPublished: false, pageTitle: 'Summer school' });
  expect(await lp.landingPages.claim({ landingPageID })).toMatchObject({ claimedAt: NOW });
  await expect(lp.landingPages.claim({ landingPageID })).rejects.toThrow(/already claimed/);
  expect((await team('landingPages { path }')).landingPages).toEqual([{ path: 'spring' }, { path: 'summer' }]);
  await lp.landingPages.delete({ landingPageID });
  await expect(lp.landingPages.get({ teamSlug: 'acme', landingPagePath: 'summer' })).rejects.toMatchObject(NOTHING);
  expect((await team('landingPages { path }')).landingPages).toEqual([{ path: 'spring' }]);
  await lp.landingPages.restore({ landingPageID });
  expect(await lp.landingPages.get({ teamSlug: 'acme', landingPagePath: 'summer' })).toMatchObject({ deletedAt: null });
});

it('imports a lab, runs it, stops it and deletes it', async () => {
  await lp.labs.import({ lab: { name: 'new-lab', title: 'New lab', teamSlug: 'acme', repoUrl: 'https://example.com/new.git' } });
  expect((await lp.labs.list({ teamSlug: 'acme' })).items.map((lab) => lab?.name)).toEqual(['first-lab', 'new-lab']);
  const run = (await lp.labs.start({ name: 'new-lab', teamSlug: 'acme' }))!;
  expect(await lp.labSessions.get({ labSessionID: run.id })).toMatchObject({ id: run.id, lab: { name: 'new-lab' } });
  expect((await lp.labSessions.list({ teamSlug: 'acme', labName: 'new-lab' })).items).toHaveLength(1);
  const active = async () =>
    (await lp.request<{ lab: unknown }>('{ lab(teamSlug: "acme", labName: "new-lab") { activeSession { id } } }')).lab;
  expect(await active()).toEqual({ activeSession: { id: run.id } });
  expect(await lp.labs.stop({ labSessionID: run.id })).toBe(true);
  expect(await active()).toEqual({ activeSession: null });
  // The same by a document of one's own, with variables.
  const document = 'mutation ($team: String!, $name: String!) { deleteLab(teamSlug: $team, labName: $name) { name title } }';
  expect(await lp.request(document, { team: 'acme', name: 'new-lab' })).toEqual({ deleteLab: { name: 'new-lab', title: 'New lab' } });
  await expect(lp.labs.get({ teamSlug: 'acme', labName: 'new-lab' })).rejects.toMatchObject(NOTHING);
});

it('has one single sign-on connection for a team', async () => {
  const first = { teamID: TEAM, connectionName: 'acme-sso' };
  const connection = async () => (await team('ssoConnection { name strategy options { __typename } }')).ssoConnection;
  expect(await connection()).toEqual({ name: 'acme-sso', strategy: 'okta', options: { __typename: 'SamlSsoConnectionOptions' } });
  await expect(lp.ssoConnections.create({ teamID: TEAM, ssoConnection: {} })).rejects.toThrow(/already/);
  expect(await lp.ssoConnections.delete(first)).toBe(true);
  await expect(lp.ssoConnections.delete(first)).rejects.toMatchObject(NOTHING);
  await lp.ssoConnections.create({ teamID: TEAM, ssoConnection: { name: 'new-sso', strategy: 'waad', clientSecret: 'hunter2' } });
  expect(await connection()).toEqual({ name: 'new-sso', strategy: 'waad', options: { __typename: 'DefaultSsoConnectionOptions' } });
  await lp.ssoConnections.update({ teamID: TEAM, connectionName: 'new-sso', ssoConnection: { strategy: 'okta' } });
  expect(await connection()).toMatchObject({ strategy: 'okta' });
  expect(JSON.stringify(platforms.store.collection('instruqt.SsoConnection').all())).not.toContain('hunter2');
});

it('connects a team to clouds, GitHub and learning management systems', async () => {
  await lp.cloudProviderConfigs.update({ teamID: TEAM, input: { provider: 'aws', services: ['s3', 'ec2'] } });
  await lp.cloudProviderConfigs.update({ teamID: TEAM, input: { provider: 'aws', regions: ['eu-west-1'] } });
  expect(
    (
      await lp.request<{ cloudProviderConfigs: unknown[] }>(
        '{ cloudProviderConfigs { provider services { __typename } regions { __typename } } }',
      )
    ).cloudProviderConfigs[0],
  ).toMatchObject({ provider: 'aws', services: [{}, {}], regions: [{}] });
  await lp.github.createIntegration({ teamSlug: 'acme', installationID: '1002' });
  const installations = async () => (await team('githubIntegrations { installationID }')).githubIntegrations;
  expect(await installations()).toEqual([{ installationID: 1001 }, { installationID: 1002 }]);
  await lp.github.deleteIntegration({ teamSlug: 'acme', installationID: '1001' });
  expect(await installations()).toEqual([{ installationID: 1002 }]);
  await expect(lp.github.deleteIntegration({ teamSlug: 'acme', installationID: '1001' })).rejects.toMatchObject(NOTHING);
  await lp.github.deleteTeamData({ teamSlug: 'acme' }, undefined, { confirm: true });
  expect(await installations()).toEqual([]);
  const made = (await lp.teams.generateLtiCredentials({}))!;
  expect((await team('lti_credentials { id consumer_name }')).lti_credentials).toEqual({ id: made.id, consumer_name: 'Acme' });
});

it('keeps reviews, consents and confirmed addresses', async () => {
  const review = (await lp.trackReviews.create({ input: { trackID: 'track0000005', score: 5, content: 'Good.' } }))!;
  await lp.trackReviews.update({ id: review.id, input: { score: 4 } });
  expect(await lp.trackReviews.get({ reviewID: review.id })).toMatchObject({ score: 4, content: 'Good.' });
  expect((await lp.trackReviews.list({ trackID: 'track0000005' })).items.map(({ id }) => id)).toContain(review.id);
  expect(await lp.teams.hasPrivacyPolicyConsent({ teamID: TEAM })).toBe(false);
  await lp.teams.consentToPrivacyPolicy({ teamID: TEAM, consent: true });
  expect(await lp.teams.hasPrivacyPolicyConsent({ teamID: TEAM })).toBe(true);
  const email = 'new@acme.example.com';
  expect(await lp.emails.isConfirmed({ teamID: TEAM, email })).toBe(false);
  await lp.emails.confirm({ teamID: TEAM, code: '123456', email });
  expect(await lp.emails.isConfirmed({ teamID: TEAM, email })).toBe(true);
  expect(await lp.emails.sendConfirmationCode({ inviteID: 'invite000001', email })).toEqual({ needVerification: false });
  expect(await lp.emails.isWork({ email: 'someone@gmail.com' })).toBe(false);
});

it('rejects references to records that do not exist', async () => {
  const nothing = 'nothing';
  const calls = [
    lp.challengeScripts.list({ challengeID: nothing }),
    lp.challenges.check({ challengeID: 'chal00000010', userID: nothing }),
    lp.images.isContainerImageValid({ trackID: nothing, image: 'ubuntu' }),
    lp.invites.listByUser({ userID: nothing }),
    lp.students.statistics({ inviteID: nothing }),
    lp.tracks.build({ trackID: nothing }),
    lp.tracks.start({ trackID: 'track0000001', landingPageID: nothing }),
    lp.tracks.setSandboxConfigVersion({ trackID: 'track0000001', configVersionID: nothing }),
    lp.tracks.list({ teamSlug: nothing }),
    lp.webhooks.list({ teamID: nothing }),
  ];
  for (const call of calls) await expect(Promise.resolve(call)).rejects.toMatchObject(NOTHING);
  expect(await lp.users.exists({ userID: nothing })).toBe(false);
  expect(await lp.tracks.exists({ trackSlug: nothing })).toBe(false);
});

it('reports errors next to a field with an undocumented signature', async () => {
  await expect(lp.request('mutation { stopLab(id: "x") { id } deleteTag(id: "y") { id } keepAlive { id } }')).rejects.toThrow(/trackID/);
});
