import { beforeEach, describe, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys, demoLearner } from '../../mocks/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';

const platforms = createMockPlatforms();
const lp = createInstruqtClient({ apiKey: demoKeys.instruqt, team: 'acme', fetch: platforms.fetch });

const TEAM = 'team00000001';
const TRACK = 'track0000002';
const CHALLENGE = 'chal00000020';
const JANE = 'user00000002';
const NOTHING = { code: 'NOT_FOUND', codes: ['BE_034_EntityNotFound'] };

beforeEach(() => platforms.reset());

interface Thing {
  readonly id?: string | null;
}

/** The life of one thing: `see` and `list` show it until `remove`, and what `change` changes shows in both. */
interface Life {
  make(): PromiseLike<Thing | null>;
  see(id: string): PromiseLike<unknown>;
  list(): PromiseLike<readonly (Thing | null)[]>;
  readonly made: object;
  change(id: string): PromiseLike<unknown>;
  readonly changed: object;
  /** Where the list shows less. */
  readonly listed?: object;
  remove(id: string): PromiseLike<unknown>;
  /** What `see` gives afterwards, where it is not the platform's error. */
  readonly gone?: null;
}

/** Things that are listed below their team, with what the list shows of them. */
async function ofTeam(list: string, fields: string): Promise<Thing[]> {
  const { team } = await lp.request<{ team: Record<string, Thing[]> }>(`query { team(teamSlug: "acme") { ${list} { ${fields} } } }`);
  return team[list] ?? [];
}

async function inTeam(list: string, fields: string, id: string): Promise<Thing> {
  const found = (await ofTeam(list, fields)).find((thing) => thing.id === id);
  return found ?? Promise.reject(Object.assign(new Error(`The team has no such ${list}.`), NOTHING));
}

const notesOf = async () => (await lp.challenges.get({ challengeID: CHALLENGE }))!.notes;
const tabsOf = async () => (await lp.challenges.get({ challengeID: CHALLENGE }))!.tabs;

const LIVES: Record<string, Life> = {
  tracks: {
    make: () => lp.tracks.create({ track: { slug: 'new', title: 'New' } }),
    see: (trackID) => lp.tracks.get({ trackID }),
    list: async () => (await lp.tracks.list()).items,
    made: { title: 'New' },
    change: (id) => lp.tracks.update({ track: { id, title: 'Newer' } }),
    changed: { title: 'Newer' },
    remove: (trackID) => lp.tracks.delete({ trackID }, { confirm: true }),
  },
  challenges: {
    make: () => lp.challenges.create({ challenge: { track: TRACK, slug: 'new', title: 'New' } }),
    see: (challengeID) => lp.challenges.get({ challengeID }),
    list: async () => (await lp.challenges.list({ trackID: TRACK })).items,
    made: { title: 'New' },
    change: (id) => lp.challenges.update({ challenge: { id, title: 'Newer' } }),
    changed: { title: 'Newer' },
    remove: (challengeID) => lp.challenges.delete({ challengeID }, { confirm: true }),
  },
  challengeNotes: {
    make: () => lp.challengeNotes.create({ note: { challenge: CHALLENGE, type: 'text', contents: 'Wait.' } }),
    see: (noteID) => lp.challengeNotes.get({ noteID }),
    list: notesOf,
    made: { contents: 'Wait.' },
    change: (id) => lp.challengeNotes.update({ note: { id, contents: 'Wait for it.' } }),
    changed: { contents: 'Wait for it.' },
    remove: (noteID) => lp.challengeNotes.delete({ noteID }),
  },
  challengeTabs: {
    make: () => lp.challengeTabs.create({ tab: { challenge: CHALLENGE, type: 'service', title: 'Site', hostname: 'server', port: 80 } }),
    see: (tabID) => lp.challengeTabs.get({ tabID }),
    list: tabsOf,
    made: { title: 'Site', port: 80 },
    change: (id) => lp.challengeTabs.update({ tab: { id, port: 8080 } }),
    changed: { title: 'Site', port: 8080 },
    remove: (tabID) => lp.challengeTabs.delete({ tabID }),
  },
  challengeScripts: {
    make: () => lp.challengeScripts.save({ script: { challenge: CHALLENGE, host: 'server', action: 'check', contents: 'true' } }),
    see: (scriptID) => lp.challengeScripts.get({ scriptID }),
    list: async () => (await lp.challengeScripts.list({ challengeID: CHALLENGE })).items,
    made: { action: 'check', contents: 'true' },
    change: (id) => lp.challengeScripts.save({ script: { id, contents: 'false' } }),
    changed: { action: 'check', contents: 'false' },
    remove: (challengeScriptID) => lp.challengeScripts.delete({ challengeScriptID }),
  },
  hotStartPools: {
    make: () => lp.hotStartPools.create({ pool: { name: 'New', size: 2, configs: ['config000001'] } }),
    see: (id) => lp.hotStartPools.get({ id }),
    list: () => lp.hotStartPools.list().toArray({ maxItems: 100 }),
    made: { name: 'New', size: 2 },
    change: (id) => lp.hotStartPools.update({ id, pool: { size: 3 } }),
    changed: { name: 'New', size: 3 },
    remove: (poolID) => lp.hotStartPools.delete({ poolID }),
  },
  hostImages: {
    make: () => lp.hostImages.create({ input: { slug: 'new-image', description: 'New.', teamID: TEAM } }),
    see: (id) => lp.hostImages.get({ id }),
    list: () => ofTeam('hostImages', 'id description'),
    made: { description: 'New.' },
    change: () => lp.hostImages.update({ input: { slug: 'new-image', description: 'Newer.', teamID: TEAM } }),
    changed: { description: 'Newer.' },
    remove: (id) => lp.hostImages.delete({ id }, undefined, { confirm: true }),
  },
  invites: {
    make: () => lp.invites.create({ invite: { title: 'New', trackIDs: [TRACK] } }),
    see: (inviteID) => lp.invites.get({ inviteID }),
    list: async () => (await lp.invites.list()).items,
    made: { title: 'New' },
    change: (id) => lp.invites.update({ invite: { id, title: 'Newer' } }),
    changed: { title: 'Newer' },
    remove: (inviteID) => lp.invites.delete({ inviteID }, { confirm: true }),
  },
  tags: {
    make: () => lp.tags.create({ teamID: TEAM, input: { value: 'new' } }),
    see: (id) => inTeam('tags', 'id value', id),
    list: () => ofTeam('tags', 'id value'),
    made: { value: 'new' },
    change: (id) => lp.tags.update({ id, input: { value: 'newer' } }),
    changed: { value: 'newer' },
    remove: (id) => lp.tags.delete({ id }),
  },
  tagGroups: {
    make: () => lp.tagGroups.create({ teamID: TEAM, input: { name: 'New' }, tagIDs: ['tag000000001'] }),
    see: (id) => inTeam('tagGroups', 'id name tags { value }', id),
    list: () => ofTeam('tagGroups', 'id name tags { value }'),
    made: { name: 'New', tags: [{ value: 'kubernetes' }] },
    change: (id) => lp.tagGroups.update({ id, input: { name: 'Newer' }, tagIDs: ['tag000000002'] }),
    changed: { name: 'Newer', tags: [{ value: 'linux' }] },
    remove: (tagGroupID) => lp.tagGroups.delete({ tagGroupID }, 'id'),
  },
  webhooks: {
    make: () => lp.webhooks.create({ webhook: { name: 'New', url: 'https://acme.example.com/new' } }),
    see: (id) => inTeamWebhooks(id),
    list: async () => (await lp.webhooks.list()).items,
    made: { name: 'New' },
    change: (id) => lp.webhooks.update({ id, webhook: { name: 'Newer', url: 'https://acme.example.com/new' } }),
    changed: { name: 'Newer' },
    remove: (id) => lp.webhooks.delete({ id }),
  },
  ltiRegistrations: {
    make: () => lp.ltiRegistrations.create({ teamID: TEAM, input: { name: 'New', deploymentIDs: ['1'] } }),
    see: (id) => inTeam('ltiToolRegistrations', 'id name teamID', id),
    list: () => ofTeam('ltiToolRegistrations', 'id name teamID'),
    made: { name: 'New', teamID: TEAM },
    change: (id) => lp.ltiRegistrations.update({ teamID: TEAM, id, input: { name: 'Newer' } }),
    changed: { name: 'Newer', teamID: TEAM },
    remove: (id) => lp.ltiRegistrations.delete({ teamID: TEAM, id }),
  },
  customResources: {
    make: () => lp.customResources.importTerraformModule({ input: { terraformModuleID: 'module000002', name: 'New', slug: 'new' } }),
    see: (id) => lp.customResources.get({ id }),
    list: () => ofTeam('customResources', 'id name description'),
    made: { name: 'New', description: 'Makes a bucket.' },
    change: (id) => lp.customResources.update({ id, input: { description: 'Newer.' } }),
    changed: { name: 'New', description: 'Newer.' },
    remove: (id) => lp.customResources.delete({ id }),
    gone: null,
  },
  virtualBrowserChecks: {
    make: () => lp.virtualBrowserChecks.upsert({ virtualBrowserCheck: check('Not yet.') }),
    see: () => lp.virtualBrowserChecks.get({ challenge: CHALLENGE, host: 'browser' }),
    list: async () => (await lp.virtualBrowserChecks.list({ track: TRACK })).items,
    made: { host: 'browser', browserLocation: { errorMsg: 'Not yet.' } },
    change: () => lp.virtualBrowserChecks.upsert({ virtualBrowserCheck: check('Nearly.') }),
    changed: { browserLocation: { errorMsg: 'Nearly.' } },
    listed: { host: 'browser' },
    remove: (id) => lp.virtualBrowserChecks.delete({ id }),
  },
};

const check = (errorMsg: string) => ({
  challenge: CHALLENGE,
  track: TRACK,
  host: 'browser',
  browserLocation: { errorMsg, conditions: [] },
});

async function inTeamWebhooks(id: string): Promise<unknown> {
  const found = (await lp.webhooks.list()).items.find((webhook) => webhook.id === id);
  return found ?? Promise.reject(Object.assign(new Error('The team has no such webhook.'), NOTHING));
}

describe('made, found, listed, changed and removed', () => {
  it.each(Object.entries(LIVES))('%s', async (_name, life) => {
    const before = (await life.list()).length;
    const id = String((await life.make())?.id);
    const listed = async () => (await life.list()).find((thing) => thing?.id === id);
    expect(await life.see(id)).toMatchObject({ id, ...life.made });
    expect(await listed()).toMatchObject(life.listed ?? life.made);
    expect(await life.list()).toHaveLength(before + 1);
    await life.change(id);
    expect(await life.see(id)).toMatchObject({ id, ...life.changed });
    expect(await listed()).toMatchObject(life.listed ?? life.changed);
    expect(await life.remove(id)).toBeTruthy();
    if (life.gone === null) expect(await life.see(id)).toBeNull();
    else await expect(life.see(id)).rejects.toMatchObject(NOTHING);
    expect(await life.list()).toHaveLength(before);
    await expect(life.remove(id)).rejects.toMatchObject(NOTHING);
  });
});

const PARTS = {
  containers: lp.containerConfigs,
  virtualmachines: lp.virtualMachineConfigs,
  gcp_projects: lp.gcpProjectConfigs,
  aws_accounts: lp.awsAccountConfigs,
  azure_subscriptions: lp.azureSubscriptionConfigs,
} as const;

const ID_OF = {
  containers: 'containerID',
  virtualmachines: 'virtualmachineID',
  gcp_projects: 'gcpProjectID',
  aws_accounts: 'awsAccountID',
  azure_subscriptions: 'azureSubscriptionID',
} as const;

describe('parts of a track’s config', () => {
  it.each(Object.keys(PARTS) as (keyof typeof PARTS)[])('%s', async (list) => {
    const parts = PARTS[list] as unknown as Record<'create' | 'update' | 'delete', (variables: object) => Promise<unknown>>;
    const all = async () =>
      ((await lp.trackConfigs.get({ trackID: TRACK })) as Record<string, unknown> | null)?.[list] as { id: string; name: string }[];
    await parts.create({ config: { track: TRACK, name: 'one' } });
    await parts.create({ config: { track: TRACK, name: 'two' } });
    const [one] = await all();
    expect(await all()).toMatchObject([{ name: 'one' }, { name: 'two' }]);
    await parts.update({ config: { id: one?.id, track: TRACK, name: 'uno' } });
    expect(await all()).toMatchObject([{ name: 'uno' }, { name: 'two' }]);
    await parts.delete({ [ID_OF[list]]: one?.id });
    expect(await all()).toMatchObject([{ name: 'two' }]);
    await expect(parts.delete({ [ID_OF[list]]: one?.id })).rejects.toMatchObject(NOTHING);
  });
});

describe('teams and those who belong to them', () => {
  const members = async () => (await ofTeamUsers()).map(({ node }) => node.id);
  const ofTeamUsers = async () =>
    (
      await lp.request<{ team: { users: { role: string; node: { id: string } }[] } }>(
        '{ team(teamSlug: "acme") { users { role node { id } } } }',
      )
    ).team.users;

  it('invites, changes roles and removes, under both names', async () => {
    for (const { users, invites, key } of [
      { users: lp.teamUsers, invites: lp.teamInvites, key: 'teamID' },
      { users: lp.organizationUsers, invites: lp.organizationInvites, key: 'organizationID' },
    ] as const) {
      platforms.reset();
      const team = { [key]: TEAM } as { teamID: string; organizationID: string };
      await users.changeRole({ ...team, userID: JANE, role: 'instructor' });
      expect((await ofTeamUsers()).find(({ node }) => node.id === JANE)).toMatchObject({ role: 'instructor' });
      await users.remove({ ...team, userID: JANE });
      expect(await members()).not.toContain(JANE);
      await expect(users.remove({ ...team, userID: JANE })).rejects.toMatchObject(NOTHING);
      await users.invite({ ...team, email: 'new@example.com' });
      await invites.delete({ ...team, email: 'new@example.com' });
      await expect(invites.delete({ ...team, email: 'new@example.com' })).rejects.toMatchObject(NOTHING);
    }
  });

  it('shows an invitation to anyone with its token, until it is accepted', async () => {
    const token = 'join-acme-0001';
    expect(await lp.teamInvites.get({ token })).toMatchObject({ email: 'nik.doe@example.com', role: 'member' });
    expect(await lp.organizationInvites.claim({ token })).toMatchObject({ accepted_at: '2026-03-02T09:00:00Z' });
    const error = await lp.teamInvites.get({ token }).catch((reason: unknown) => reason);
    expect(error).toMatchObject(NOTHING);
    expect(String(error)).not.toContain(token);
  });

  it('makes teams and organizations, which are the same', async () => {
    const made = (await lp.organizations.create({ slug: 'globex', name: 'Globex', ownerEmails: [] }))!;
    expect(await lp.teams.get({ teamSlug: 'globex' })).toMatchObject({ id: made.id, name: 'Globex' });
    await lp.organizations.update({ organization: { id: made.id, name: 'Globex Inc.' } });
    expect(await lp.organizations.get({ organizationSlug: 'globex' })).toMatchObject({ name: 'Globex Inc.' });
    expect((await lp.teams.list()).items).toHaveLength(2);
    await expect(lp.organizations.get({ organizationSlug: 'nobody' })).rejects.toMatchObject(NOTHING);
  });

  it('keeps secrets without their values', async () => {
    await lp.teamSecrets.upsert({ name: 'NEW', description: 'New.', secret: 'aHVudGVyMg==' });
    await lp.teamSecrets.upsert({ name: 'NEW', description: 'Newer.', secret: 'aHVudGVyMw==' });
    expect(await lp.teamSecrets.get({ name: 'NEW' })).toMatchObject({ description: 'Newer.' });
    expect((await lp.teamSecrets.list()).items.map(({ name }) => name)).toEqual(['REGISTRY_TOKEN', 'NEW']);
    expect(JSON.stringify(platforms.store.collection('instruqt.Secret').all())).not.toContain('aHVudGVy');
    expect(await lp.teamSecrets.delete({ name: 'NEW' })).toBe(true);
    await expect(lp.teamSecrets.get({ name: 'NEW' })).rejects.toMatchObject(NOTHING);
  });

  it('changes and deletes users', async () => {
    await lp.users.update({ userID: JANE, displayName: 'Jane Poe' });
    expect(await lp.users.get({ email: demoLearner.email })).toMatchObject({ profile: { display_name: 'Jane Poe' } });
    expect(await lp.users.delete({ confirm: true })).toBe(true);
    expect(await members()).toHaveLength(4);
    expect(await lp.users.exists({ userID: 'user00000001' })).toBe(false);
  });
});
