import challenge from '../../../src/instruqt/fragments/challenge.graphql';
import challengeLabConfig from '../../../src/instruqt/fragments/challengeLabConfig.graphql';
import challengeNote from '../../../src/instruqt/fragments/challengeNote.graphql';
import challengeRef from '../../../src/instruqt/fragments/challengeRef.graphql';
import challengeScript from '../../../src/instruqt/fragments/challengeScript.graphql';
import challengeSummary from '../../../src/instruqt/fragments/challengeSummary.graphql';
import challengeTab from '../../../src/instruqt/fragments/challengeTab.graphql';
import containerConfig from '../../../src/instruqt/fragments/containerConfig.graphql';
import customParameter from '../../../src/instruqt/fragments/customParameter.graphql';
import customResource from '../../../src/instruqt/fragments/customResource.graphql';
import customResourceRef from '../../../src/instruqt/fragments/customResourceRef.graphql';
import hostImage from '../../../src/instruqt/fragments/hostImage.graphql';
import hotStartPool from '../../../src/instruqt/fragments/hotStartPool.graphql';
import hotStartPoolRef from '../../../src/instruqt/fragments/hotStartPoolRef.graphql';
import hotStartPoolSummary from '../../../src/instruqt/fragments/hotStartPoolSummary.graphql';
import imageMetadata from '../../../src/instruqt/fragments/imageMetadata.graphql';
import inviteClaim from '../../../src/instruqt/fragments/inviteClaim.graphql';
import inviteClaimSummary from '../../../src/instruqt/fragments/inviteClaimSummary.graphql';
import inviteEvent from '../../../src/instruqt/fragments/inviteEvent.graphql';
import lab from '../../../src/instruqt/fragments/lab.graphql';
import labConfig from '../../../src/instruqt/fragments/labConfig.graphql';
import labRef from '../../../src/instruqt/fragments/labRef.graphql';
import labSession from '../../../src/instruqt/fragments/labSession.graphql';
import labSessionRef from '../../../src/instruqt/fragments/labSessionRef.graphql';
import labSessionSummary from '../../../src/instruqt/fragments/labSessionSummary.graphql';
import labSummary from '../../../src/instruqt/fragments/labSummary.graphql';
import labVersion from '../../../src/instruqt/fragments/labVersion.graphql';
import landingPage from '../../../src/instruqt/fragments/landingPage.graphql';
import landingPageRef from '../../../src/instruqt/fragments/landingPageRef.graphql';
import ltiRegistration from '../../../src/instruqt/fragments/ltiRegistration.graphql';
import modificationMeta from '../../../src/instruqt/fragments/modificationMeta.graphql';
import playRef from '../../../src/instruqt/fragments/playRef.graphql';
import playReport from '../../../src/instruqt/fragments/playReport.graphql';
import playReportSummary from '../../../src/instruqt/fragments/playReportSummary.graphql';
import sandbox from '../../../src/instruqt/fragments/sandbox.graphql';
import sandboxConfig from '../../../src/instruqt/fragments/sandboxConfig.graphql';
import sandboxConfigVersion from '../../../src/instruqt/fragments/sandboxConfigVersion.graphql';
import sandboxConfigVersionRef from '../../../src/instruqt/fragments/sandboxConfigVersionRef.graphql';
import sandboxConfigVersionSummary from '../../../src/instruqt/fragments/sandboxConfigVersionSummary.graphql';
import sandboxResources from '../../../src/instruqt/fragments/sandboxResources.graphql';
import tag from '../../../src/instruqt/fragments/tag.graphql';
import tagGroup from '../../../src/instruqt/fragments/tagGroup.graphql';
import team from '../../../src/instruqt/fragments/team.graphql';
import teamFeatures from '../../../src/instruqt/fragments/teamFeatures.graphql';
import teamInvite from '../../../src/instruqt/fragments/teamInvite.graphql';
import teamRef from '../../../src/instruqt/fragments/teamRef.graphql';
import teamSecret from '../../../src/instruqt/fragments/teamSecret.graphql';
import teamSecretSummary from '../../../src/instruqt/fragments/teamSecretSummary.graphql';
import teamSummary from '../../../src/instruqt/fragments/teamSummary.graphql';
import terraformModule from '../../../src/instruqt/fragments/terraformModule.graphql';
import terraformModuleRef from '../../../src/instruqt/fragments/terraformModuleRef.graphql';
import terraformModuleSummary from '../../../src/instruqt/fragments/terraformModuleSummary.graphql';
import track from '../../../src/instruqt/fragments/track.graphql';
import trackInstructor from '../../../src/instruqt/fragments/trackInstructor.graphql';
import trackInvite from '../../../src/instruqt/fragments/trackInvite.graphql';
import trackInviteAuthor from '../../../src/instruqt/fragments/trackInviteAuthor.graphql';
import trackInviteRef from '../../../src/instruqt/fragments/trackInviteRef.graphql';
import trackInviteSummary from '../../../src/instruqt/fragments/trackInviteSummary.graphql';
import trackPlay from '../../../src/instruqt/fragments/trackPlay.graphql';
import trackRef from '../../../src/instruqt/fragments/trackRef.graphql';
import trackReview from '../../../src/instruqt/fragments/trackReview.graphql';
import trackScript from '../../../src/instruqt/fragments/trackScript.graphql';
import trackSummary from '../../../src/instruqt/fragments/trackSummary.graphql';
import user from '../../../src/instruqt/fragments/user.graphql';
import userRef from '../../../src/instruqt/fragments/userRef.graphql';
import virtualMachineConfig from '../../../src/instruqt/fragments/virtualMachineConfig.graphql';
import webhook from '../../../src/instruqt/fragments/webhook.graphql';

/** What the SDK's methods select of the things that can be seeded. */
export const fragments = [
  challenge,
  challengeLabConfig,
  challengeNote,
  challengeRef,
  challengeScript,
  challengeSummary,
  challengeTab,
  containerConfig,
  customParameter,
  customResource,
  customResourceRef,
  hostImage,
  hotStartPool,
  hotStartPoolRef,
  hotStartPoolSummary,
  imageMetadata,
  inviteClaim,
  inviteClaimSummary,
  inviteEvent,
  lab,
  labConfig,
  labRef,
  labSession,
  labSessionRef,
  labSessionSummary,
  labSummary,
  labVersion,
  landingPage,
  landingPageRef,
  ltiRegistration,
  modificationMeta,
  playRef,
  playReport,
  playReportSummary,
  sandbox,
  sandboxConfig,
  sandboxConfigVersion,
  sandboxConfigVersionRef,
  sandboxConfigVersionSummary,
  sandboxResources,
  tag,
  tagGroup,
  team,
  teamFeatures,
  teamInvite,
  teamRef,
  teamSecret,
  teamSecretSummary,
  teamSummary,
  terraformModule,
  terraformModuleRef,
  terraformModuleSummary,
  track,
  trackInstructor,
  trackInvite,
  trackInviteAuthor,
  trackInviteRef,
  trackInviteSummary,
  trackPlay,
  trackRef,
  trackReview,
  trackScript,
  trackSummary,
  user,
  userRef,
  virtualMachineConfig,
  webhook,
].join('\n');
