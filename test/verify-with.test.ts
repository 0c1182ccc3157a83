import { readFileSync } from 'node:fs';
import { getNamedType, isCompositeType, valueFromASTUntyped } from 'graphql';
import { expect, it } from 'vitest';
import { manifest } from '../src/manifest/index.js';
import * as resources from '../src/skilljar/resources/index.js';
import { documents } from './support/operations.js';

const reads = new Set(manifest.filter(({ effect }) => effect === 'read').map(({ id }) => id));

it('what a Skilljar write names as verifyWith is a read that exists', () => {
  const writes = Object.values(resources as unknown as Record<string, { operations: { id: string; kind: string; verifyWith?: string }[] }>)
    .flatMap(({ operations }) => operations)
    .filter(({ kind }) => kind !== 'GET');
  expect(writes.length).toBeGreaterThan(20);
  const named = writes.filter(({ verifyWith }) => verifyWith);
  expect(named.filter(({ verifyWith }) => !reads.has(verifyWith!)).map(({ id, verifyWith }) => `${id}: ${verifyWith}`)).toEqual([]);
  const none = writes.filter(({ verifyWith }) => !verifyWith).map(({ id }) => id);
  // No call reads what a manager may do, or whether a ping arrived.
  expect(none.sort()).toEqual([
    'skilljar.domain.users.managerAccess.delete',
    'skilljar.domain.users.managerAccess.update',
    'skilljar.webhooks.ping',
  ]);
});

/** Platform.resource.method of each GraphQL operation → what it names for verification. */
const named = new Map(
  Object.entries({ instruqt: 'instruqt', sda: 'sda', learningPath: 'learning-path' }).flatMap(([platform, folder]) =>
    readFileSync(`src/${folder}/functions/generated/functions.ts`, 'utf8')
      .split(/^(?=export const )/m)
      .flatMap((text): [id: string, verifyWith: string | undefined][] => {
        const [, id] = /= (?:\/\* @__PURE__ \*\/ )?\w+\(\s*'([\w.]+)'/.exec(text) ?? [];
        const [, verifyWith] = /\bverifyWith: '([^']+)'/.exec(text) ?? [];
        return id ? [[`${platform}.${id}`, verifyWith && `${platform}.${verifyWith}`]] : [];
      }),
  ),
);
const writes = manifest.filter(({ kind, effect }) => kind === 'mutation' && effect !== 'read').map(({ id }) => id);

it('the operation that a write of GraphQL names for verification is an existing read', () => {
  expect(writes.filter((id) => !named.has(id))).toEqual([]);
  const existing = writes.filter((id) => named.get(id) !== undefined);
  expect(existing.filter((id) => !reads.has(named.get(id)!)).map((id) => `${id}: ${named.get(id)}`)).toEqual([]);
});

/**
 * How the named operation tells: the field that shows it, or `*` for the thing itself, which is there or is not. A field of its result is
 * selected; `result` is the result of an operation without fields.
 */
const TELLS = `
sda.hub.update hub.get retentionDays
sda.sessions.start sessions.list *
learningPath.courses.updateStatus progress.listCourseCompletion completed
learningPath.learningPaths.updateAccess learningPaths.getBySlug currentUserStartActionDate
learningPath.progress.updateTopic courses.listPagesCompleted id
instruqt.awsAccountConfigs.create trackConfigs.get aws_accounts
instruqt.awsAccountConfigs.delete trackConfigs.get aws_accounts
instruqt.awsAccountConfigs.update trackConfigs.get aws_accounts
instruqt.azureSubscriptionConfigs.create trackConfigs.get azure_subscriptions
instruqt.azureSubscriptionConfigs.delete trackConfigs.get azure_subscriptions
instruqt.azureSubscriptionConfigs.update trackConfigs.get azure_subscriptions
instruqt.challengeNotes.create challenges.get notes
instruqt.challengeNotes.delete challengeNotes.get *
instruqt.challengeNotes.reorder challenges.get notes
instruqt.challengeNotes.update challengeNotes.get contents
instruqt.challengeScripts.delete challengeScripts.get *
instruqt.challengeScripts.save challengeScripts.list contents
instruqt.challengeTabs.create challenges.get tabs
instruqt.challengeTabs.delete challengeTabs.get *
instruqt.challengeTabs.reorder challenges.get tabs
instruqt.challengeTabs.update challengeTabs.get title
instruqt.challenges.check challenges.get status
instruqt.challenges.checkQuiz challenges.get status
instruqt.challenges.create challenges.list *
instruqt.challenges.delete challenges.get *
instruqt.challenges.reorder challenges.list index
instruqt.challenges.setup challenges.get status
instruqt.challenges.skip challenges.get status
instruqt.challenges.solve challenges.get status
instruqt.challenges.start challenges.get status
instruqt.challenges.update challenges.get assignment
instruqt.challenges.updateLabConfig challenges.get labConfig
instruqt.containerConfigs.create trackConfigs.get containers
instruqt.containerConfigs.delete trackConfigs.get containers
instruqt.containerConfigs.update trackConfigs.get containers
instruqt.customResources.delete customResources.get *
instruqt.customResources.update customResources.get inputs
instruqt.emails.confirm emails.isConfirmed result
instruqt.gcpProjectConfigs.create trackConfigs.get gcp_projects
instruqt.gcpProjectConfigs.delete trackConfigs.get gcp_projects
instruqt.gcpProjectConfigs.update trackConfigs.get gcp_projects
instruqt.hostImages.delete hostImages.get *
instruqt.hostImages.save hostImages.get status
instruqt.hostImages.start sandboxes.list state
instruqt.hostImages.stop sandboxes.list state
instruqt.hostImages.update hostImages.get description
instruqt.hotStartPools.archive hotStartPools.get status
instruqt.hotStartPools.create hotStartPools.list *
instruqt.hotStartPools.delete hotStartPools.get *
instruqt.hotStartPools.update hotStartPools.get size
instruqt.inviteAuthors.create invites.get authors
instruqt.inviteAuthors.delete invites.get authors
instruqt.inviteClaims.delete inviteClaims.get *
instruqt.invites.claim invites.get currentUserClaimed
instruqt.invites.create invites.list *
instruqt.invites.delete invites.get *
instruqt.invites.update invites.get publicTitle
instruqt.labs.delete labs.get *
instruqt.labs.import labs.get *
instruqt.labs.start labSessions.list *
instruqt.labs.stop labSessions.list status
instruqt.landingPages.claim landingPages.get currentUserClaimed
instruqt.landingPages.create landingPages.get *
instruqt.landingPages.delete landingPages.get deletedAt
instruqt.landingPages.restore landingPages.get deletedAt
instruqt.landingPages.update landingPages.get pageTitle
instruqt.organizationInvites.claim organizations.hasCurrentUser result
instruqt.organizationUsers.remove users.find id
instruqt.organizations.create organizations.list *
instruqt.organizations.update organizations.get name
instruqt.sandboxConfigVersions.delete sandboxConfigVersions.get *
instruqt.sandboxConfigs.create sandboxConfigs.list *
instruqt.sandboxConfigs.deleteHost sandboxConfigVersions.get resources
instruqt.sandboxConfigs.publish sandboxConfigVersions.list status
instruqt.sandboxConfigs.rename sandboxConfigs.get name
instruqt.sandboxConfigs.renameHost sandboxConfigVersions.get resources
instruqt.sandboxConfigs.update sandboxConfigVersions.get resources
instruqt.sandboxVariables.set sandboxVariables.get value
instruqt.sandboxes.stop sandboxes.get state
instruqt.sandboxes.updateTtl sandboxes.get ttl
instruqt.secretConfigs.update trackConfigs.get secrets
instruqt.students.lowerHand students.get raisedHandAt
instruqt.students.toggleRaisedHand students.get raisedHandAt
instruqt.tags.create teams.get tags
instruqt.tags.delete teams.get tags
instruqt.tags.update teams.get tags
instruqt.teamInvites.claim teams.list slug
instruqt.teamSecrets.delete teamSecrets.get *
instruqt.teamSecrets.upsert teamSecrets.get description
instruqt.teamUsers.remove teamUsers.find *
instruqt.teamUsers.setInstructorRole tracks.get instructors
instruqt.teams.consentToPrivacyPolicy teams.hasPrivacyPolicyConsent result
instruqt.teams.create teams.list *
instruqt.teams.update teams.get name
instruqt.teams.updateFeatures teams.get features
instruqt.trackDevelopers.create tracks.get developers
instruqt.trackDevelopers.remove tracks.get developers
instruqt.trackInstructors.create tracks.get instructors
instruqt.trackInstructors.delete tracks.get instructors
instruqt.trackInstructors.setTracks tracks.get instructors
instruqt.trackPlayLimits.save trackPlayLimits.list rollingMonth
instruqt.trackPlayLimits.savePublic tracks.get play_limit
instruqt.trackReviews.create trackReviews.list *
instruqt.trackReviews.update trackReviews.get score
instruqt.trackScripts.save trackScripts.list contents
instruqt.tracks.create tracks.list *
instruqt.tracks.delete tracks.get *
instruqt.tracks.setMaintenance tracks.get maintenance
instruqt.tracks.setSandboxConfigVersion tracks.get sandboxConfig
instruqt.tracks.skipToChallenge tracks.get skipping_to
instruqt.tracks.start tracks.get started
instruqt.tracks.stop tracks.get stopped
instruqt.tracks.stopAll sandboxes.list state
instruqt.tracks.update tracks.get title
instruqt.tracks.updateComplete tracks.get title
instruqt.tracks.updateCompleteVersioned tracks.get title
instruqt.tracks.updateFeatures tracks.get features
instruqt.tracks.updateRemoteRepository tracks.get remote_repository
instruqt.users.delete users.me id
instruqt.users.update users.get profile
instruqt.virtualBrowserChecks.delete virtualBrowserChecks.list *
instruqt.virtualBrowserChecks.upsert virtualBrowserChecks.get innerText
instruqt.virtualMachineConfigs.create trackConfigs.get virtualmachines
instruqt.virtualMachineConfigs.delete trackConfigs.get virtualmachines
instruqt.virtualMachineConfigs.update trackConfigs.get virtualmachines
instruqt.webhooks.create webhooks.list *
instruqt.webhooks.delete webhooks.list *
instruqt.webhooks.update webhooks.list url
`;

/** Writes whose effect no read of the platform shows, by what its method selects. */
const UNTOLD = `
learningPath.attendance.updateMeeting
learningPath.courses.archive
learningPath.courses.reinstate
learningPath.learningPaths.archive
learningPath.learningPaths.create
learningPath.learningPaths.reinstate
instruqt.cloudProviderConfigs.update
instruqt.customResources.importTerraformModule
instruqt.emails.resendConfirmationCode
instruqt.emails.sendConfirmationCode
instruqt.github.createIntegration
instruqt.github.deleteIntegration
instruqt.github.deleteTeamData
instruqt.github.setInstallationID
instruqt.hostImages.create
instruqt.inviteMessages.broadcast
instruqt.inviteMessages.markAsRead
instruqt.inviteMessages.sendDirect
instruqt.invites.linkCopied
instruqt.ltiRegistrations.create
instruqt.ltiRegistrations.delete
instruqt.ltiRegistrations.update
instruqt.organizationInvites.delete
instruqt.organizationUsers.changeRole
instruqt.organizationUsers.invite
instruqt.organizations.consentToPrivacyPolicy
instruqt.organizations.generateApiKey
instruqt.screenSharing.generateCredentials
instruqt.ssoConnections.create
instruqt.ssoConnections.createSaml
instruqt.ssoConnections.delete
instruqt.ssoConnections.update
instruqt.ssoConnections.updateSaml
instruqt.tagGroups.create
instruqt.tagGroups.delete
instruqt.tagGroups.update
instruqt.teamInvites.delete
instruqt.teamUsers.changeRole
instruqt.teamUsers.invite
instruqt.teams.generateApiKey
instruqt.teams.generateLtiCredentials
instruqt.teams.updateForm
instruqt.tracks.build
instruqt.tracks.discardChanges
instruqt.tracks.generateEmbedToken
instruqt.tracks.generateOneTimePlayToken
instruqt.tracks.keepAlive
instruqt.users.mergeAnonymous
instruqt.virtualBrowserConfigs.create
instruqt.virtualBrowserConfigs.delete
instruqt.virtualBrowserConfigs.update
`;

const linesOf = (text: string) => text.trim().split('\n');
const rows = linesOf(TELLS).map((line) => line.split(' ') as [write: string, read: string, shows: string]);
const documentOf = (id: string) => documents.find((one) => one.id === id)!;

it('every write of GraphQL names one that can tell, or none where none can', () => {
  const expected = [
    ...rows.map(([write, read]) => `${write} ${write.split('.')[0]}.${read}`),
    ...linesOf(UNTOLD).map((id) => `${id} undefined`),
  ];
  expect(writes.map((id) => `${id} ${named.get(id)}`).sort()).toEqual(expected.sort());
});

it.each(rows)('%s: %s shows %s', (write, read, shows) => {
  const [{ field, platform, name }, check] = [documentOf(write), documentOf(`${write.split('.')[0]}.${read}`)];
  if (shows === 'result') return expect(isCompositeType(getNamedType(check.field.type))).toBe(false);
  if (shows !== '*') return expect(check.selected.map((one) => one.field.name)).toContain(shows);
  const same = getNamedType(field.type) === check.item || `${platform}.${name}`.startsWith(`${platform}.${read.split('.')[0]}.`);
  expect(same).toBe(true);
});

/** Writes that make a thing: what names it is in the lost answer. */
const MAKES = /\.(?:create|import|start|save|upsert|claim|invite)\w*$/;
const bare = (text: string) => text.toLowerCase().replaceAll('_', '').replace(/ids?$/, '');
/** Who rates a play knows its track. */
const OTHERWISE_KNOWN: Readonly<Record<string, string>> = { 'instruqt.trackReviews.create': 'trackID' };
/** A scope or the caller knows it. */
const KNOWN = /^(?:team|organization)_?(?:slug|id)$/i;

it.each(rows.filter(([write]) => MAKES.test(write)))('%s: %s can be called with what the write was given', (write, read) => {
  const given = documentOf(write)
    .inputs.filter((one) => !/^id$/i.test(one))
    .map(bare);
  const isGiven = (argument: string) =>
    KNOWN.test(argument) ||
    OTHERWISE_KNOWN[write] === argument ||
    given.some((one) => one !== '' && (one.endsWith(bare(argument)) || bare(argument).endsWith(one)));
  const check = documentOf(`${write.split('.')[0]}.${read}`);
  const paging = /^(?:paging|pagination)$/;
  const needed = check.variables.filter(({ name, required }) => required && !paging.test(name)).map(({ name }) => name);
  const groups = (check.node.directives ?? [])
    .filter(({ name }) => name.value === 'rule')
    .flatMap(({ arguments: args }) => args ?? [])
    .flatMap(({ name, value }): string[][] => {
      const stated = valueFromASTUntyped(value);
      return name.value === 'any' ? (stated as string[][]) : name.value === 'one' ? (stated as string[]).map((one) => [one]) : [];
    });
  expect(needed.filter((argument) => !isGiven(argument))).toEqual([]);
  if (groups.length > 0) expect(groups.some((group) => group.every(isGiven))).toBe(true);
});

it('what a Skilljar write names takes no id that only the answer has', () => {
  const operations = Object.values(
    resources as unknown as Record<string, { operations: { id: string; kind: string; url: string; verifyWith?: string }[] }>,
  ).flatMap((one) => one.operations ?? []);
  const idsOf = (url: string) => [...url.matchAll(/\{(\w+)\}/g)].map(([, id]) => id!);
  const wrong = operations
    .filter(({ kind, verifyWith }) => kind !== 'GET' && verifyWith)
    .flatMap(({ id, url, verifyWith }) => {
      const check = operations.find((one) => one.id === verifyWith && one.kind === 'GET');
      return idsOf(check?.url ?? '{missing}')
        .filter((one) => !idsOf(url).includes(one))
        .map((one) => `${id}: ${one}`);
    });
  // The quiz is in the body.
  expect(wrong).toEqual(['skilljar.quizQuestions.create: quiz_id']);
});
