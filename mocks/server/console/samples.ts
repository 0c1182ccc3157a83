// Sample variables that neither their names nor their types determine. `@Table:path` is a value of the table's first row, `@Table[2]:path`
// of the third. Without a path, it is the id.
type Samples = Readonly<Record<string, unknown>>;

const claim = { userID: '@InviteClaim:user' };
const pending = { token: '@Team:invites.0.token', email: '@Team:invites.0.email' };
const secret = { name: '@Secret:name' };
const draft = { configID: '@SandboxConfigVersion[2]:config', hostName: '@SandboxConfigVersion[2]:resources.containers.0.name' };
const fresh = { slug: 'a-new-team' };
const item = { item_published_course_id: '@publishedCourses' };

/** By variable, for a whole platform. */
export const BY_NAME: Readonly<Record<string, Samples>> = {
  instruqt: {
    installationID: '1001',
    targetConfigVersionID: '@SandboxConfigVersion',
    containerID: '@Track:config.containers.0.id',
    virtualmachineID: '@Track:config.virtualmachines.0.id',
    virtualbrowserID: '@Track:config.virtualbrowsers.0.id',
    gcpProjectID: '@Track:config.gcp_projects.0.id',
    awsAccountID: '@Track:config.aws_accounts.0.id',
    azureSubscriptionID: '@Track:config.azure_subscriptions.0.id',
  },
  learningPath: { status: 'started' },
  skilljar: { path_id: '@publishedPaths:path.id', offer_id: '@promoCodePools:offer_ids.0' },
};

/** By operation. */
export const BY_OPERATION: Readonly<Record<string, Samples>> = {
  'instruqt.awsAccountConfigs.update': { config: { id: '@Track:config.aws_accounts.0.id' } },
  'instruqt.azureSubscriptionConfigs.update': { config: { id: '@Track:config.azure_subscriptions.0.id' } },
  'instruqt.challengeNotes.reorder': { notes: ['@ChallengeNote'] },
  'instruqt.challengeScripts.get': { scriptID: '@ChallengeScript' },
  'instruqt.challengeTabs.reorder': { tabs: ['@ChallengeTab'] },
  'instruqt.challenges.create': { challenge: { track: '@Track', title: 'A challenge' } },
  'instruqt.containerConfigs.update': { config: { id: '@Track:config.containers.0.id' } },
  'instruqt.customResources.importTerraformModule': { input: { terraformModuleID: '@TerraformModule' } },
  'instruqt.gcpProjectConfigs.update': { config: { id: '@Track:config.gcp_projects.0.id' } },
  'instruqt.hostImages.update': { input: { slug: '@HostImage:slug' } },
  'instruqt.inviteClaims.delete': { claimID: '@InviteClaim' },
  'instruqt.labPlayReports.list': { teamSlug: '@Team:slug' },
  'instruqt.labs.delete': { id: '@Lab' },
  'instruqt.labs.start': { name: '@Lab:name' },
  'instruqt.labs.stop': { labSessionID: '@LabSession' },
  'instruqt.organizationInvites.claim': { token: pending.token },
  'instruqt.organizationInvites.delete': { email: pending.email },
  'instruqt.organizationInvites.get': { token: pending.token },
  'instruqt.organizationUsers.invite': { email: 'new@example.com' },
  'instruqt.organizations.create': fresh,
  'instruqt.sandboxConfigs.deleteHost': draft,
  'instruqt.sandboxConfigs.get': { configID: '@SandboxConfig' },
  'instruqt.sandboxConfigs.publish': { configID: draft.configID },
  'instruqt.sandboxConfigs.renameHost': draft,
  'instruqt.sandboxVariables.get': { key: '@SandboxVariable:key', hostname: 'server' },
  'instruqt.students.get': claim,
  'instruqt.students.lowerHand': claim,
  'instruqt.tags.delete': { id: '@Tag' },
  'instruqt.teamInvites.delete': { email: pending.email },
  'instruqt.teamInvites.get': { token: pending.token },
  'instruqt.teamSecrets.delete': secret,
  'instruqt.teamSecrets.get': secret,
  'instruqt.teamUsers.invite': { email: 'new@example.com' },
  'instruqt.teams.create': fresh,
  'instruqt.trackInstructors.delete': { userID: '@TrackInstructor:user' },
  'instruqt.trackReviews.create': { input: { trackID: '@Track', score: 5 } },
  'instruqt.virtualBrowserChecks.get': { host: '@VirtualBrowserCheck:host' },
  'instruqt.virtualBrowserConfigs.update': { config: { name: '@Track:config.virtualbrowsers.0.name' } },
  'instruqt.virtualMachineConfigs.update': { config: { id: '@Track:config.virtualmachines.0.id' } },
  'learningPath.courses.updateStatus': { slug: '@Course:slug' },
  'skilljar.assets.create': { content_url: 'https://example.com/handbook.pdf' },
  'skilljar.domain.catalogPages.classicPageItems.create': item,
  'skilljar.domain.catalogPages.tileContainerContentBlocks.items.create': item,
  'skilljar.domain.publishedCourses.create': { course: { id: '@courses[24]' } },
  'skilljar.groups.emailDomainRules.update': { add: ['new.example.com'] },
  'skilljar.iltSessions.create': { lesson: '@lessons' },
  'skilljar.iltSessions.update': { lesson: '@lessons' },
  'skilljar.licensePackages.students.create': { student: { id: '@users[1]' } },
  'skilljar.promoCodePools.offers.create': { id: '@publishedCourses:offer.id' },
  'skilljar.questionBanks.questions.delete': { questionId: '@quizQuestions[1]' },
  'skilljar.questionBanks.questions.get': { questionId: '@quizQuestions[1]' },
  'skilljar.quizQuestions.create': { quiz: '@quizzes' },
  'skilljar.quizQuestions.update': { quiz: '@quizzes' },
  'skilljar.viltSessionRegistrations.create': { vilt_session: { id: '@viltSessions' }, enrollment_id: '@enrollments' },
};
