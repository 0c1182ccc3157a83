import { ssrRenderAttrs, ssrRenderSlot, ssrInterpolate, ssrRenderAttr, ssrRenderList, ssrRenderComponent, ssrRenderVNode, ssrRenderClass, renderToString } from "vue/server-renderer";
import { defineComponent, mergeProps, useSSRContext, shallowRef, inject, computed, ref, watch, onUnmounted, reactive, markRaw, readonly, nextTick, h, unref, onMounted, watchEffect, watchPostEffect, onUpdated, resolveComponent, createVNode, resolveDynamicComponent, withCtx, renderSlot, createTextVNode, toDisplayString, openBlock, createBlock, createCommentVNode, Fragment, renderList, defineAsyncComponent, provide, toHandlers, withKeys, onBeforeUnmount, useSlots, createSSRApp } from "vue";
import { usePreferredDark, useDark, useMediaQuery, useWindowSize, onKeyStroke, useWindowScroll, useScrollLock } from "@vueuse/core";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const _sfc_main$14 = /* @__PURE__ */ defineComponent({
  __name: "VPBadge",
  __ssrInlineRender: true,
  props: {
    text: {},
    type: { default: "tip" }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<span${ssrRenderAttrs(mergeProps({
        class: ["VPBadge", __props.type]
      }, _attrs))}>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, () => {
        _push(`${ssrInterpolate(__props.text)}`);
      }, _push, _parent);
      _push(`</span>`);
    };
  }
});
const _sfc_setup$14 = _sfc_main$14.setup;
_sfc_main$14.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPBadge.vue");
  return _sfc_setup$14 ? _sfc_setup$14(props, ctx) : void 0;
};
function deserializeFunctions(r) {
  return Array.isArray(r) ? r.map(deserializeFunctions) : typeof r == "object" && r !== null ? Object.keys(r).reduce((t, n) => (t[n] = deserializeFunctions(r[n]), t), {}) : typeof r == "string" && r.startsWith("_vp-fn_") ? new Function(`return ${r.slice(7)}`)() : r;
}
const siteData = deserializeFunctions(JSON.parse('{"lang":"en-US","dir":"ltr","title":"learning-platforms","description":"Typed TypeScript clients for Instruqt, SDA IDEaaS, Thought Industries learning paths and Skilljar","base":"/","head":[],"router":{"prefetchLinks":true},"appearance":true,"themeConfig":{"nav":[{"text":"Guides","link":"/getting-started","activeMatch":"^/(?!api/|recipes/|operations)"},{"text":"API reference","link":"/api/","activeMatch":"^/api/"}],"sidebar":{"/api/":[{"text":"codegen","link":"/api/codegen/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"LearningPlatformsPresetOptions","link":"/api/codegen/interfaces/LearningPlatformsPresetOptions.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"learningPlatforms","link":"/api/codegen/functions/learningPlatforms.md"}]},{"text":"runtime","link":"/api/codegen/runtime/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"OwnOperations","link":"/api/codegen/runtime/interfaces/OwnOperations.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Extended","link":"/api/codegen/runtime/type-aliases/Extended.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"confirmed","link":"/api/codegen/runtime/variables/confirmed.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"any","link":"/api/codegen/runtime/functions/any.md"},{"text":"idempotentWith","link":"/api/codegen/runtime/functions/idempotentWith.md"},{"text":"one","link":"/api/codegen/runtime/functions/one.md"},{"text":"paged","link":"/api/codegen/runtime/functions/paged.md"},{"text":"pagedBare","link":"/api/codegen/runtime/functions/pagedBare.md"},{"text":"past","link":"/api/codegen/runtime/functions/past.md"},{"text":"range","link":"/api/codegen/runtime/functions/range.md"},{"text":"raw","link":"/api/codegen/runtime/functions/raw.md"},{"text":"scoped","link":"/api/codegen/runtime/functions/scoped.md"},{"text":"single","link":"/api/codegen/runtime/functions/single.md"},{"text":"singleBare","link":"/api/codegen/runtime/functions/singleBare.md"},{"text":"watched","link":"/api/codegen/runtime/functions/watched.md"},{"text":"withClient","link":"/api/codegen/runtime/functions/withClient.md"},{"text":"word","link":"/api/codegen/runtime/functions/word.md"}]}]}]},{"text":"drift","link":"/api/drift/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"DriftCollector","link":"/api/drift/interfaces/DriftCollector.md"},{"text":"DriftFinding","link":"/api/drift/interfaces/DriftFinding.md"},{"text":"DriftOptions","link":"/api/drift/interfaces/DriftOptions.md"},{"text":"DriftReport","link":"/api/drift/interfaces/DriftReport.md"},{"text":"RestMismatch","link":"/api/drift/interfaces/RestMismatch.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"DriftKind","link":"/api/drift/type-aliases/DriftKind.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createDriftCollector","link":"/api/drift/functions/createDriftCollector.md"}]}]},{"text":"export","link":"/api/export/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"ExportError","link":"/api/export/classes/ExportError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"ExportOptions","link":"/api/export/interfaces/ExportOptions.md"},{"text":"ExportProgress","link":"/api/export/interfaces/ExportProgress.md"},{"text":"ExportResult","link":"/api/export/interfaces/ExportResult.md"},{"text":"PlatformExport","link":"/api/export/interfaces/PlatformExport.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ExportErrorCode","link":"/api/export/type-aliases/ExportErrorCode.md"},{"text":"ExportFormat","link":"/api/export/type-aliases/ExportFormat.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"exportActivity","link":"/api/export/functions/exportActivity.md"}]}]},{"text":"instruqt","link":"/api/instruqt/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"EmbedParameters","link":"/api/instruqt/interfaces/EmbedParameters.md"},{"text":"EnsuredWebhook","link":"/api/instruqt/interfaces/EnsuredWebhook.md"},{"text":"EnsureWebhookOptions","link":"/api/instruqt/interfaces/EnsureWebhookOptions.md"},{"text":"EnsureWebhookVariables","link":"/api/instruqt/interfaces/EnsureWebhookVariables.md"},{"text":"InstruqtAwsAccountConfigs","link":"/api/instruqt/interfaces/InstruqtAwsAccountConfigs.md"},{"text":"InstruqtAzureSubscriptionConfigs","link":"/api/instruqt/interfaces/InstruqtAzureSubscriptionConfigs.md"},{"text":"InstruqtChallengeNotes","link":"/api/instruqt/interfaces/InstruqtChallengeNotes.md"},{"text":"InstruqtChallenges","link":"/api/instruqt/interfaces/InstruqtChallenges.md"},{"text":"InstruqtChallengeScriptConveniences","link":"/api/instruqt/interfaces/InstruqtChallengeScriptConveniences.md"},{"text":"InstruqtChallengeScripts","link":"/api/instruqt/interfaces/InstruqtChallengeScripts.md"},{"text":"InstruqtChallengeTabs","link":"/api/instruqt/interfaces/InstruqtChallengeTabs.md"},{"text":"InstruqtCloudProviderConfigs","link":"/api/instruqt/interfaces/InstruqtCloudProviderConfigs.md"},{"text":"InstruqtContainerConfigs","link":"/api/instruqt/interfaces/InstruqtContainerConfigs.md"},{"text":"InstruqtCustomResources","link":"/api/instruqt/interfaces/InstruqtCustomResources.md"},{"text":"InstruqtEmails","link":"/api/instruqt/interfaces/InstruqtEmails.md"},{"text":"InstruqtGcpProjectConfigs","link":"/api/instruqt/interfaces/InstruqtGcpProjectConfigs.md"},{"text":"InstruqtGithub","link":"/api/instruqt/interfaces/InstruqtGithub.md"},{"text":"InstruqtHostImages","link":"/api/instruqt/interfaces/InstruqtHostImages.md"},{"text":"InstruqtHotStartPools","link":"/api/instruqt/interfaces/InstruqtHotStartPools.md"},{"text":"InstruqtImages","link":"/api/instruqt/interfaces/InstruqtImages.md"},{"text":"InstruqtInviteAuthors","link":"/api/instruqt/interfaces/InstruqtInviteAuthors.md"},{"text":"InstruqtInviteClaims","link":"/api/instruqt/interfaces/InstruqtInviteClaims.md"},{"text":"InstruqtInviteMessages","link":"/api/instruqt/interfaces/InstruqtInviteMessages.md"},{"text":"InstruqtInvites","link":"/api/instruqt/interfaces/InstruqtInvites.md"},{"text":"InstruqtLabPlayReports","link":"/api/instruqt/interfaces/InstruqtLabPlayReports.md"},{"text":"InstruqtLabs","link":"/api/instruqt/interfaces/InstruqtLabs.md"},{"text":"InstruqtLabSessions","link":"/api/instruqt/interfaces/InstruqtLabSessions.md"},{"text":"InstruqtLandingPages","link":"/api/instruqt/interfaces/InstruqtLandingPages.md"},{"text":"InstruqtLiveEvents","link":"/api/instruqt/interfaces/InstruqtLiveEvents.md"},{"text":"InstruqtLtiRegistrations","link":"/api/instruqt/interfaces/InstruqtLtiRegistrations.md"},{"text":"InstruqtOrganizationInvites","link":"/api/instruqt/interfaces/InstruqtOrganizationInvites.md"},{"text":"InstruqtOrganizations","link":"/api/instruqt/interfaces/InstruqtOrganizations.md"},{"text":"InstruqtOrganizationUsers","link":"/api/instruqt/interfaces/InstruqtOrganizationUsers.md"},{"text":"InstruqtPlayReports","link":"/api/instruqt/interfaces/InstruqtPlayReports.md"},{"text":"InstruqtResources","link":"/api/instruqt/interfaces/InstruqtResources.md"},{"text":"InstruqtResourcesAndConveniences","link":"/api/instruqt/interfaces/InstruqtResourcesAndConveniences.md"},{"text":"InstruqtSandboxConfigs","link":"/api/instruqt/interfaces/InstruqtSandboxConfigs.md"},{"text":"InstruqtSandboxConfigVersions","link":"/api/instruqt/interfaces/InstruqtSandboxConfigVersions.md"},{"text":"InstruqtSandboxConveniences","link":"/api/instruqt/interfaces/InstruqtSandboxConveniences.md"},{"text":"InstruqtSandboxes","link":"/api/instruqt/interfaces/InstruqtSandboxes.md"},{"text":"InstruqtSandboxVariables","link":"/api/instruqt/interfaces/InstruqtSandboxVariables.md"},{"text":"InstruqtScreenSharing","link":"/api/instruqt/interfaces/InstruqtScreenSharing.md"},{"text":"InstruqtSecretConfigs","link":"/api/instruqt/interfaces/InstruqtSecretConfigs.md"},{"text":"InstruqtSsoConnections","link":"/api/instruqt/interfaces/InstruqtSsoConnections.md"},{"text":"InstruqtStudents","link":"/api/instruqt/interfaces/InstruqtStudents.md"},{"text":"InstruqtTagGroups","link":"/api/instruqt/interfaces/InstruqtTagGroups.md"},{"text":"InstruqtTags","link":"/api/instruqt/interfaces/InstruqtTags.md"},{"text":"InstruqtTeamInvites","link":"/api/instruqt/interfaces/InstruqtTeamInvites.md"},{"text":"InstruqtTeams","link":"/api/instruqt/interfaces/InstruqtTeams.md"},{"text":"InstruqtTeamSecretConveniences","link":"/api/instruqt/interfaces/InstruqtTeamSecretConveniences.md"},{"text":"InstruqtTeamSecrets","link":"/api/instruqt/interfaces/InstruqtTeamSecrets.md"},{"text":"InstruqtTeamUsers","link":"/api/instruqt/interfaces/InstruqtTeamUsers.md"},{"text":"InstruqtTerraformModules","link":"/api/instruqt/interfaces/InstruqtTerraformModules.md"},{"text":"InstruqtTrackConfigs","link":"/api/instruqt/interfaces/InstruqtTrackConfigs.md"},{"text":"InstruqtTrackConveniences","link":"/api/instruqt/interfaces/InstruqtTrackConveniences.md"},{"text":"InstruqtTrackDevelopers","link":"/api/instruqt/interfaces/InstruqtTrackDevelopers.md"},{"text":"InstruqtTrackInstructors","link":"/api/instruqt/interfaces/InstruqtTrackInstructors.md"},{"text":"InstruqtTrackPlayLimits","link":"/api/instruqt/interfaces/InstruqtTrackPlayLimits.md"},{"text":"InstruqtTrackReviews","link":"/api/instruqt/interfaces/InstruqtTrackReviews.md"},{"text":"InstruqtTracks","link":"/api/instruqt/interfaces/InstruqtTracks.md"},{"text":"InstruqtTrackScriptConveniences","link":"/api/instruqt/interfaces/InstruqtTrackScriptConveniences.md"},{"text":"InstruqtTrackScripts","link":"/api/instruqt/interfaces/InstruqtTrackScripts.md"},{"text":"InstruqtUsers","link":"/api/instruqt/interfaces/InstruqtUsers.md"},{"text":"InstruqtVirtualBrowserChecks","link":"/api/instruqt/interfaces/InstruqtVirtualBrowserChecks.md"},{"text":"InstruqtVirtualBrowserConfigs","link":"/api/instruqt/interfaces/InstruqtVirtualBrowserConfigs.md"},{"text":"InstruqtVirtualMachineConfigs","link":"/api/instruqt/interfaces/InstruqtVirtualMachineConfigs.md"},{"text":"InstruqtWebhookConveniences","link":"/api/instruqt/interfaces/InstruqtWebhookConveniences.md"},{"text":"InstruqtWebhooks","link":"/api/instruqt/interfaces/InstruqtWebhooks.md"},{"text":"LearnerDetails","link":"/api/instruqt/interfaces/LearnerDetails.md"},{"text":"PollBackoff","link":"/api/instruqt/interfaces/PollBackoff.md"},{"text":"SetTeamSecretVariables","link":"/api/instruqt/interfaces/SetTeamSecretVariables.md"},{"text":"TrackEmbedUrlParts","link":"/api/instruqt/interfaces/TrackEmbedUrlParts.md"},{"text":"TrackUrlVariables","link":"/api/instruqt/interfaces/TrackUrlVariables.md"},{"text":"UploadChallengeScriptVariables","link":"/api/instruqt/interfaces/UploadChallengeScriptVariables.md"},{"text":"UploadTrackScriptVariables","link":"/api/instruqt/interfaces/UploadTrackScriptVariables.md"},{"text":"WaitForSandboxOptions","link":"/api/instruqt/interfaces/WaitForSandboxOptions.md"},{"text":"WaitForTrackOptions","link":"/api/instruqt/interfaces/WaitForTrackOptions.md"},{"text":"WaitOptions","link":"/api/instruqt/interfaces/WaitOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"AccessSetting","link":"/api/instruqt/type-aliases/AccessSetting.md"},{"text":"ArchiveHotStartPool","link":"/api/instruqt/type-aliases/ArchiveHotStartPool.md"},{"text":"ArchiveHotStartPoolVariables","link":"/api/instruqt/type-aliases/ArchiveHotStartPoolVariables.md"},{"text":"AuthType","link":"/api/instruqt/type-aliases/AuthType.md"},{"text":"AwsAccountConfig","link":"/api/instruqt/type-aliases/AwsAccountConfig.md"},{"text":"AwsAccountConfigInput","link":"/api/instruqt/type-aliases/AwsAccountConfigInput.md"},{"text":"AzureSubscriptionConfig","link":"/api/instruqt/type-aliases/AzureSubscriptionConfig.md"},{"text":"AzureSubscriptionConfigInput","link":"/api/instruqt/type-aliases/AzureSubscriptionConfigInput.md"},{"text":"BlueprintInput","link":"/api/instruqt/type-aliases/BlueprintInput.md"},{"text":"BroadcastInviteMessage","link":"/api/instruqt/type-aliases/BroadcastInviteMessage.md"},{"text":"BroadcastInviteMessageVariables","link":"/api/instruqt/type-aliases/BroadcastInviteMessageVariables.md"},{"text":"BuildTrack","link":"/api/instruqt/type-aliases/BuildTrack.md"},{"text":"BuildTrackVariables","link":"/api/instruqt/type-aliases/BuildTrackVariables.md"},{"text":"Challenge","link":"/api/instruqt/type-aliases/Challenge.md"},{"text":"ChallengeInput","link":"/api/instruqt/type-aliases/ChallengeInput.md"},{"text":"ChallengeLabConfig","link":"/api/instruqt/type-aliases/ChallengeLabConfig.md"},{"text":"ChallengeLabConfigInput","link":"/api/instruqt/type-aliases/ChallengeLabConfigInput.md"},{"text":"ChallengeNote","link":"/api/instruqt/type-aliases/ChallengeNote.md"},{"text":"ChallengeNoteInput","link":"/api/instruqt/type-aliases/ChallengeNoteInput.md"},{"text":"ChallengeNoteType","link":"/api/instruqt/type-aliases/ChallengeNoteType.md"},{"text":"ChallengeProgress","link":"/api/instruqt/type-aliases/ChallengeProgress.md"},{"text":"ChallengeRef","link":"/api/instruqt/type-aliases/ChallengeRef.md"},{"text":"ChallengeScript","link":"/api/instruqt/type-aliases/ChallengeScript.md"},{"text":"ChallengeScriptInput","link":"/api/instruqt/type-aliases/ChallengeScriptInput.md"},{"text":"ChallengeStatistics","link":"/api/instruqt/type-aliases/ChallengeStatistics.md"},{"text":"ChallengeStatus","link":"/api/instruqt/type-aliases/ChallengeStatus.md"},{"text":"ChallengeSummary","link":"/api/instruqt/type-aliases/ChallengeSummary.md"},{"text":"ChallengeTab","link":"/api/instruqt/type-aliases/ChallengeTab.md"},{"text":"ChallengeTabInput","link":"/api/instruqt/type-aliases/ChallengeTabInput.md"},{"text":"ChallengeTabType","link":"/api/instruqt/type-aliases/ChallengeTabType.md"},{"text":"ChallengeType","link":"/api/instruqt/type-aliases/ChallengeType.md"},{"text":"ChangeOrganizationUserRole","link":"/api/instruqt/type-aliases/ChangeOrganizationUserRole.md"},{"text":"ChangeOrganizationUserRoleVariables","link":"/api/instruqt/type-aliases/ChangeOrganizationUserRoleVariables.md"},{"text":"ChangeTeamUserRole","link":"/api/instruqt/type-aliases/ChangeTeamUserRole.md"},{"text":"ChangeTeamUserRoleVariables","link":"/api/instruqt/type-aliases/ChangeTeamUserRoleVariables.md"},{"text":"ChatChannelType","link":"/api/instruqt/type-aliases/ChatChannelType.md"},{"text":"CheckChallenge","link":"/api/instruqt/type-aliases/CheckChallenge.md"},{"text":"CheckChallengeVariables","link":"/api/instruqt/type-aliases/CheckChallengeVariables.md"},{"text":"CheckQuiz","link":"/api/instruqt/type-aliases/CheckQuiz.md"},{"text":"CheckQuizVariables","link":"/api/instruqt/type-aliases/CheckQuizVariables.md"},{"text":"CheckTrackConflicts","link":"/api/instruqt/type-aliases/CheckTrackConflicts.md"},{"text":"CheckTrackConflictsVariables","link":"/api/instruqt/type-aliases/CheckTrackConflictsVariables.md"},{"text":"ClaimLandingPage","link":"/api/instruqt/type-aliases/ClaimLandingPage.md"},{"text":"ClaimLandingPageVariables","link":"/api/instruqt/type-aliases/ClaimLandingPageVariables.md"},{"text":"ClaimOrganizationInvite","link":"/api/instruqt/type-aliases/ClaimOrganizationInvite.md"},{"text":"ClaimOrganizationInviteVariables","link":"/api/instruqt/type-aliases/ClaimOrganizationInviteVariables.md"},{"text":"ClaimTeamInvites","link":"/api/instruqt/type-aliases/ClaimTeamInvites.md"},{"text":"ClaimTeamInvitesVariables","link":"/api/instruqt/type-aliases/ClaimTeamInvitesVariables.md"},{"text":"ClaimTrackInvite","link":"/api/instruqt/type-aliases/ClaimTrackInvite.md"},{"text":"ClaimTrackInviteVariables","link":"/api/instruqt/type-aliases/ClaimTrackInviteVariables.md"},{"text":"CloudProvider","link":"/api/instruqt/type-aliases/CloudProvider.md"},{"text":"CloudProviderConfig","link":"/api/instruqt/type-aliases/CloudProviderConfig.md"},{"text":"CloudProviderConfigInput","link":"/api/instruqt/type-aliases/CloudProviderConfigInput.md"},{"text":"ConditionType","link":"/api/instruqt/type-aliases/ConditionType.md"},{"text":"ConfirmEmail","link":"/api/instruqt/type-aliases/ConfirmEmail.md"},{"text":"ConfirmEmailVariables","link":"/api/instruqt/type-aliases/ConfirmEmailVariables.md"},{"text":"ConsentToOrganizationPrivacyPolicy","link":"/api/instruqt/type-aliases/ConsentToOrganizationPrivacyPolicy.md"},{"text":"ConsentToOrganizationPrivacyPolicyVariables","link":"/api/instruqt/type-aliases/ConsentToOrganizationPrivacyPolicyVariables.md"},{"text":"ConsentToTeamPrivacyPolicy","link":"/api/instruqt/type-aliases/ConsentToTeamPrivacyPolicy.md"},{"text":"ConsentToTeamPrivacyPolicyVariables","link":"/api/instruqt/type-aliases/ConsentToTeamPrivacyPolicyVariables.md"},{"text":"ContainerConfig","link":"/api/instruqt/type-aliases/ContainerConfig.md"},{"text":"ContainerConfigInput","link":"/api/instruqt/type-aliases/ContainerConfigInput.md"},{"text":"ContainerResourcesInput","link":"/api/instruqt/type-aliases/ContainerResourcesInput.md"},{"text":"CreateAwsAccountConfig","link":"/api/instruqt/type-aliases/CreateAwsAccountConfig.md"},{"text":"CreateAwsAccountConfigVariables","link":"/api/instruqt/type-aliases/CreateAwsAccountConfigVariables.md"},{"text":"CreateAzureSubscriptionConfig","link":"/api/instruqt/type-aliases/CreateAzureSubscriptionConfig.md"},{"text":"CreateAzureSubscriptionConfigVariables","link":"/api/instruqt/type-aliases/CreateAzureSubscriptionConfigVariables.md"},{"text":"CreateChallenge","link":"/api/instruqt/type-aliases/CreateChallenge.md"},{"text":"CreateChallengeNote","link":"/api/instruqt/type-aliases/CreateChallengeNote.md"},{"text":"CreateChallengeNoteVariables","link":"/api/instruqt/type-aliases/CreateChallengeNoteVariables.md"},{"text":"CreateChallengeTab","link":"/api/instruqt/type-aliases/CreateChallengeTab.md"},{"text":"CreateChallengeTabVariables","link":"/api/instruqt/type-aliases/CreateChallengeTabVariables.md"},{"text":"CreateChallengeVariables","link":"/api/instruqt/type-aliases/CreateChallengeVariables.md"},{"text":"CreateContainerConfig","link":"/api/instruqt/type-aliases/CreateContainerConfig.md"},{"text":"CreateContainerConfigVariables","link":"/api/instruqt/type-aliases/CreateContainerConfigVariables.md"},{"text":"CreateGcpProjectConfig","link":"/api/instruqt/type-aliases/CreateGcpProjectConfig.md"},{"text":"CreateGcpProjectConfigVariables","link":"/api/instruqt/type-aliases/CreateGcpProjectConfigVariables.md"},{"text":"CreateGithubIntegration","link":"/api/instruqt/type-aliases/CreateGithubIntegration.md"},{"text":"CreateGithubIntegrationVariables","link":"/api/instruqt/type-aliases/CreateGithubIntegrationVariables.md"},{"text":"CreateHostImage","link":"/api/instruqt/type-aliases/CreateHostImage.md"},{"text":"CreateHostImageVariables","link":"/api/instruqt/type-aliases/CreateHostImageVariables.md"},{"text":"CreateHotStartPool","link":"/api/instruqt/type-aliases/CreateHotStartPool.md"},{"text":"CreateHotStartPoolVariables","link":"/api/instruqt/type-aliases/CreateHotStartPoolVariables.md"},{"text":"CreateInviteAuthor","link":"/api/instruqt/type-aliases/CreateInviteAuthor.md"},{"text":"CreateInviteAuthorVariables","link":"/api/instruqt/type-aliases/CreateInviteAuthorVariables.md"},{"text":"CreateLandingPage","link":"/api/instruqt/type-aliases/CreateLandingPage.md"},{"text":"CreateLandingPageVariables","link":"/api/instruqt/type-aliases/CreateLandingPageVariables.md"},{"text":"CreateLtiRegistration","link":"/api/instruqt/type-aliases/CreateLtiRegistration.md"},{"text":"CreateLtiRegistrationVariables","link":"/api/instruqt/type-aliases/CreateLtiRegistrationVariables.md"},{"text":"CreateOrganization","link":"/api/instruqt/type-aliases/CreateOrganization.md"},{"text":"CreateOrganizationVariables","link":"/api/instruqt/type-aliases/CreateOrganizationVariables.md"},{"text":"CreateSamlSsoConnection","link":"/api/instruqt/type-aliases/CreateSamlSsoConnection.md"},{"text":"CreateSamlSsoConnectionVariables","link":"/api/instruqt/type-aliases/CreateSamlSsoConnectionVariables.md"},{"text":"CreateSandboxConfig","link":"/api/instruqt/type-aliases/CreateSandboxConfig.md"},{"text":"CreateSandboxConfigVariables","link":"/api/instruqt/type-aliases/CreateSandboxConfigVariables.md"},{"text":"CreateSsoConnection","link":"/api/instruqt/type-aliases/CreateSsoConnection.md"},{"text":"CreateSsoConnectionVariables","link":"/api/instruqt/type-aliases/CreateSsoConnectionVariables.md"},{"text":"CreateTag","link":"/api/instruqt/type-aliases/CreateTag.md"},{"text":"CreateTagGroup","link":"/api/instruqt/type-aliases/CreateTagGroup.md"},{"text":"CreateTagGroupVariables","link":"/api/instruqt/type-aliases/CreateTagGroupVariables.md"},{"text":"CreateTagVariables","link":"/api/instruqt/type-aliases/CreateTagVariables.md"},{"text":"CreateTeam","link":"/api/instruqt/type-aliases/CreateTeam.md"},{"text":"CreateTeamVariables","link":"/api/instruqt/type-aliases/CreateTeamVariables.md"},{"text":"CreateTrack","link":"/api/instruqt/type-aliases/CreateTrack.md"},{"text":"CreateTrackDeveloper","link":"/api/instruqt/type-aliases/CreateTrackDeveloper.md"},{"text":"CreateTrackDeveloperVariables","link":"/api/instruqt/type-aliases/CreateTrackDeveloperVariables.md"},{"text":"CreateTrackInstructor","link":"/api/instruqt/type-aliases/CreateTrackInstructor.md"},{"text":"CreateTrackInstructorVariables","link":"/api/instruqt/type-aliases/CreateTrackInstructorVariables.md"},{"text":"CreateTrackInvite","link":"/api/instruqt/type-aliases/CreateTrackInvite.md"},{"text":"CreateTrackInviteVariables","link":"/api/instruqt/type-aliases/CreateTrackInviteVariables.md"},{"text":"CreateTrackReview","link":"/api/instruqt/type-aliases/CreateTrackReview.md"},{"text":"CreateTrackReviewVariables","link":"/api/instruqt/type-aliases/CreateTrackReviewVariables.md"},{"text":"CreateTrackVariables","link":"/api/instruqt/type-aliases/CreateTrackVariables.md"},{"text":"CreateVirtualBrowserConfig","link":"/api/instruqt/type-aliases/CreateVirtualBrowserConfig.md"},{"text":"CreateVirtualBrowserConfigVariables","link":"/api/instruqt/type-aliases/CreateVirtualBrowserConfigVariables.md"},{"text":"CreateVirtualMachineConfig","link":"/api/instruqt/type-aliases/CreateVirtualMachineConfig.md"},{"text":"CreateVirtualMachineConfigVariables","link":"/api/instruqt/type-aliases/CreateVirtualMachineConfigVariables.md"},{"text":"CreateWebhook","link":"/api/instruqt/type-aliases/CreateWebhook.md"},{"text":"CreateWebhookVariables","link":"/api/instruqt/type-aliases/CreateWebhookVariables.md"},{"text":"CustomParameter","link":"/api/instruqt/type-aliases/CustomParameter.md"},{"text":"CustomParameterFilter","link":"/api/instruqt/type-aliases/CustomParameterFilter.md"},{"text":"CustomParametersInput","link":"/api/instruqt/type-aliases/CustomParametersInput.md"},{"text":"CustomResource","link":"/api/instruqt/type-aliases/CustomResource.md"},{"text":"CustomResourceConfigInput","link":"/api/instruqt/type-aliases/CustomResourceConfigInput.md"},{"text":"CustomResourceConfigInputInput","link":"/api/instruqt/type-aliases/CustomResourceConfigInputInput.md"},{"text":"CustomResourceDataType","link":"/api/instruqt/type-aliases/CustomResourceDataType.md"},{"text":"CustomResourceInputSource","link":"/api/instruqt/type-aliases/CustomResourceInputSource.md"},{"text":"CustomResourceProvider","link":"/api/instruqt/type-aliases/CustomResourceProvider.md"},{"text":"CustomResourceRef","link":"/api/instruqt/type-aliases/CustomResourceRef.md"},{"text":"DateRangeFilter","link":"/api/instruqt/type-aliases/DateRangeFilter.md"},{"text":"DefaultLabLayout","link":"/api/instruqt/type-aliases/DefaultLabLayout.md"},{"text":"DeleteAwsAccountConfig","link":"/api/instruqt/type-aliases/DeleteAwsAccountConfig.md"},{"text":"DeleteAwsAccountConfigVariables","link":"/api/instruqt/type-aliases/DeleteAwsAccountConfigVariables.md"},{"text":"DeleteAzureSubscriptionConfig","link":"/api/instruqt/type-aliases/DeleteAzureSubscriptionConfig.md"},{"text":"DeleteAzureSubscriptionConfigVariables","link":"/api/instruqt/type-aliases/DeleteAzureSubscriptionConfigVariables.md"},{"text":"DeleteChallenge","link":"/api/instruqt/type-aliases/DeleteChallenge.md"},{"text":"DeleteChallengeNote","link":"/api/instruqt/type-aliases/DeleteChallengeNote.md"},{"text":"DeleteChallengeNoteVariables","link":"/api/instruqt/type-aliases/DeleteChallengeNoteVariables.md"},{"text":"DeleteChallengeScript","link":"/api/instruqt/type-aliases/DeleteChallengeScript.md"},{"text":"DeleteChallengeScriptVariables","link":"/api/instruqt/type-aliases/DeleteChallengeScriptVariables.md"},{"text":"DeleteChallengeTab","link":"/api/instruqt/type-aliases/DeleteChallengeTab.md"},{"text":"DeleteChallengeTabVariables","link":"/api/instruqt/type-aliases/DeleteChallengeTabVariables.md"},{"text":"DeleteChallengeVariables","link":"/api/instruqt/type-aliases/DeleteChallengeVariables.md"},{"text":"DeleteContainerConfig","link":"/api/instruqt/type-aliases/DeleteContainerConfig.md"},{"text":"DeleteContainerConfigVariables","link":"/api/instruqt/type-aliases/DeleteContainerConfigVariables.md"},{"text":"DeleteCustomResource","link":"/api/instruqt/type-aliases/DeleteCustomResource.md"},{"text":"DeleteCustomResourceVariables","link":"/api/instruqt/type-aliases/DeleteCustomResourceVariables.md"},{"text":"DeleteGcpProjectConfig","link":"/api/instruqt/type-aliases/DeleteGcpProjectConfig.md"},{"text":"DeleteGcpProjectConfigVariables","link":"/api/instruqt/type-aliases/DeleteGcpProjectConfigVariables.md"},{"text":"DeleteGithubIntegration","link":"/api/instruqt/type-aliases/DeleteGithubIntegration.md"},{"text":"DeleteGithubIntegrationVariables","link":"/api/instruqt/type-aliases/DeleteGithubIntegrationVariables.md"},{"text":"DeleteHostImage","link":"/api/instruqt/type-aliases/DeleteHostImage.md"},{"text":"DeleteHostImageVariables","link":"/api/instruqt/type-aliases/DeleteHostImageVariables.md"},{"text":"DeleteHotStartPool","link":"/api/instruqt/type-aliases/DeleteHotStartPool.md"},{"text":"DeleteHotStartPoolVariables","link":"/api/instruqt/type-aliases/DeleteHotStartPoolVariables.md"},{"text":"DeleteInviteAuthor","link":"/api/instruqt/type-aliases/DeleteInviteAuthor.md"},{"text":"DeleteInviteAuthorVariables","link":"/api/instruqt/type-aliases/DeleteInviteAuthorVariables.md"},{"text":"DeleteLab","link":"/api/instruqt/type-aliases/DeleteLab.md"},{"text":"DeleteLabVariables","link":"/api/instruqt/type-aliases/DeleteLabVariables.md"},{"text":"DeleteLandingPage","link":"/api/instruqt/type-aliases/DeleteLandingPage.md"},{"text":"DeleteLandingPageVariables","link":"/api/instruqt/type-aliases/DeleteLandingPageVariables.md"},{"text":"DeleteLtiRegistration","link":"/api/instruqt/type-aliases/DeleteLtiRegistration.md"},{"text":"DeleteLtiRegistrationVariables","link":"/api/instruqt/type-aliases/DeleteLtiRegistrationVariables.md"},{"text":"DeleteOrganizationInvite","link":"/api/instruqt/type-aliases/DeleteOrganizationInvite.md"},{"text":"DeleteOrganizationInviteVariables","link":"/api/instruqt/type-aliases/DeleteOrganizationInviteVariables.md"},{"text":"DeleteSandboxConfigHost","link":"/api/instruqt/type-aliases/DeleteSandboxConfigHost.md"},{"text":"DeleteSandboxConfigHostVariables","link":"/api/instruqt/type-aliases/DeleteSandboxConfigHostVariables.md"},{"text":"DeleteSandboxConfigVersion","link":"/api/instruqt/type-aliases/DeleteSandboxConfigVersion.md"},{"text":"DeleteSandboxConfigVersionVariables","link":"/api/instruqt/type-aliases/DeleteSandboxConfigVersionVariables.md"},{"text":"DeleteSsoConnection","link":"/api/instruqt/type-aliases/DeleteSsoConnection.md"},{"text":"DeleteSsoConnectionVariables","link":"/api/instruqt/type-aliases/DeleteSsoConnectionVariables.md"},{"text":"DeleteTag","link":"/api/instruqt/type-aliases/DeleteTag.md"},{"text":"DeleteTagGroup","link":"/api/instruqt/type-aliases/DeleteTagGroup.md"},{"text":"DeleteTagGroupVariables","link":"/api/instruqt/type-aliases/DeleteTagGroupVariables.md"},{"text":"DeleteTagVariables","link":"/api/instruqt/type-aliases/DeleteTagVariables.md"},{"text":"DeleteTeamGithubData","link":"/api/instruqt/type-aliases/DeleteTeamGithubData.md"},{"text":"DeleteTeamGithubDataVariables","link":"/api/instruqt/type-aliases/DeleteTeamGithubDataVariables.md"},{"text":"DeleteTeamInvite","link":"/api/instruqt/type-aliases/DeleteTeamInvite.md"},{"text":"DeleteTeamInviteVariables","link":"/api/instruqt/type-aliases/DeleteTeamInviteVariables.md"},{"text":"DeleteTeamSecret","link":"/api/instruqt/type-aliases/DeleteTeamSecret.md"},{"text":"DeleteTeamSecretVariables","link":"/api/instruqt/type-aliases/DeleteTeamSecretVariables.md"},{"text":"DeleteTrack","link":"/api/instruqt/type-aliases/DeleteTrack.md"},{"text":"DeleteTrackInstructor","link":"/api/instruqt/type-aliases/DeleteTrackInstructor.md"},{"text":"DeleteTrackInstructorVariables","link":"/api/instruqt/type-aliases/DeleteTrackInstructorVariables.md"},{"text":"DeleteTrackInvite","link":"/api/instruqt/type-aliases/DeleteTrackInvite.md"},{"text":"DeleteTrackInviteClaim","link":"/api/instruqt/type-aliases/DeleteTrackInviteClaim.md"},{"text":"DeleteTrackInviteClaimVariables","link":"/api/instruqt/type-aliases/DeleteTrackInviteClaimVariables.md"},{"text":"DeleteTrackInviteVariables","link":"/api/instruqt/type-aliases/DeleteTrackInviteVariables.md"},{"text":"DeleteTrackVariables","link":"/api/instruqt/type-aliases/DeleteTrackVariables.md"},{"text":"DeleteUser","link":"/api/instruqt/type-aliases/DeleteUser.md"},{"text":"DeleteUserVariables","link":"/api/instruqt/type-aliases/DeleteUserVariables.md"},{"text":"DeleteVirtualBrowserCheck","link":"/api/instruqt/type-aliases/DeleteVirtualBrowserCheck.md"},{"text":"DeleteVirtualBrowserCheckVariables","link":"/api/instruqt/type-aliases/DeleteVirtualBrowserCheckVariables.md"},{"text":"DeleteVirtualBrowserConfig","link":"/api/instruqt/type-aliases/DeleteVirtualBrowserConfig.md"},{"text":"DeleteVirtualBrowserConfigVariables","link":"/api/instruqt/type-aliases/DeleteVirtualBrowserConfigVariables.md"},{"text":"DeleteVirtualMachineConfig","link":"/api/instruqt/type-aliases/DeleteVirtualMachineConfig.md"},{"text":"DeleteVirtualMachineConfigVariables","link":"/api/instruqt/type-aliases/DeleteVirtualMachineConfigVariables.md"},{"text":"DeleteWebhook","link":"/api/instruqt/type-aliases/DeleteWebhook.md"},{"text":"DeleteWebhookVariables","link":"/api/instruqt/type-aliases/DeleteWebhookVariables.md"},{"text":"DiffSandboxConfigVersions","link":"/api/instruqt/type-aliases/DiffSandboxConfigVersions.md"},{"text":"DiffSandboxConfigVersionsVariables","link":"/api/instruqt/type-aliases/DiffSandboxConfigVersionsVariables.md"},{"text":"Direction","link":"/api/instruqt/type-aliases/Direction.md"},{"text":"DiscardTrackChanges","link":"/api/instruqt/type-aliases/DiscardTrackChanges.md"},{"text":"DiscardTrackChangesVariables","link":"/api/instruqt/type-aliases/DiscardTrackChangesVariables.md"},{"text":"EmailConfirmationRequest","link":"/api/instruqt/type-aliases/EmailConfirmationRequest.md"},{"text":"EnvironmentInput","link":"/api/instruqt/type-aliases/EnvironmentInput.md"},{"text":"ErrorCode","link":"/api/instruqt/type-aliases/ErrorCode.md"},{"text":"EventError","link":"/api/instruqt/type-aliases/EventError.md"},{"text":"FileInput","link":"/api/instruqt/type-aliases/FileInput.md"},{"text":"FindTeamUsers","link":"/api/instruqt/type-aliases/FindTeamUsers.md"},{"text":"FindTeamUsersVariables","link":"/api/instruqt/type-aliases/FindTeamUsersVariables.md"},{"text":"FindUsers","link":"/api/instruqt/type-aliases/FindUsers.md"},{"text":"FindUsersVariables","link":"/api/instruqt/type-aliases/FindUsersVariables.md"},{"text":"FormFieldInput","link":"/api/instruqt/type-aliases/FormFieldInput.md"},{"text":"FormFieldName","link":"/api/instruqt/type-aliases/FormFieldName.md"},{"text":"FormInput","link":"/api/instruqt/type-aliases/FormInput.md"},{"text":"GcpProjectConfig","link":"/api/instruqt/type-aliases/GcpProjectConfig.md"},{"text":"GcpProjectConfigInput","link":"/api/instruqt/type-aliases/GcpProjectConfigInput.md"},{"text":"GenerateOneTimePlayToken","link":"/api/instruqt/type-aliases/GenerateOneTimePlayToken.md"},{"text":"GenerateOneTimePlayTokenVariables","link":"/api/instruqt/type-aliases/GenerateOneTimePlayTokenVariables.md"},{"text":"GenerateOrganizationApiKey","link":"/api/instruqt/type-aliases/GenerateOrganizationApiKey.md"},{"text":"GenerateOrganizationApiKeyVariables","link":"/api/instruqt/type-aliases/GenerateOrganizationApiKeyVariables.md"},{"text":"GenerateScreenSharingCredentials","link":"/api/instruqt/type-aliases/GenerateScreenSharingCredentials.md"},{"text":"GenerateScreenSharingCredentialsVariables","link":"/api/instruqt/type-aliases/GenerateScreenSharingCredentialsVariables.md"},{"text":"GenerateTeamApiKey","link":"/api/instruqt/type-aliases/GenerateTeamApiKey.md"},{"text":"GenerateTeamApiKeyVariables","link":"/api/instruqt/type-aliases/GenerateTeamApiKeyVariables.md"},{"text":"GenerateTeamLtiCredentials","link":"/api/instruqt/type-aliases/GenerateTeamLtiCredentials.md"},{"text":"GenerateTeamLtiCredentialsVariables","link":"/api/instruqt/type-aliases/GenerateTeamLtiCredentialsVariables.md"},{"text":"GenerateTrackEmbedToken","link":"/api/instruqt/type-aliases/GenerateTrackEmbedToken.md"},{"text":"GenerateTrackEmbedTokenVariables","link":"/api/instruqt/type-aliases/GenerateTrackEmbedTokenVariables.md"},{"text":"GetChallenge","link":"/api/instruqt/type-aliases/GetChallenge.md"},{"text":"GetChallengeNote","link":"/api/instruqt/type-aliases/GetChallengeNote.md"},{"text":"GetChallengeNoteVariables","link":"/api/instruqt/type-aliases/GetChallengeNoteVariables.md"},{"text":"GetChallengeScript","link":"/api/instruqt/type-aliases/GetChallengeScript.md"},{"text":"GetChallengeScriptVariables","link":"/api/instruqt/type-aliases/GetChallengeScriptVariables.md"},{"text":"GetChallengeTab","link":"/api/instruqt/type-aliases/GetChallengeTab.md"},{"text":"GetChallengeTabVariables","link":"/api/instruqt/type-aliases/GetChallengeTabVariables.md"},{"text":"GetChallengeVariables","link":"/api/instruqt/type-aliases/GetChallengeVariables.md"},{"text":"GetCurrentUser","link":"/api/instruqt/type-aliases/GetCurrentUser.md"},{"text":"GetCurrentUserVariables","link":"/api/instruqt/type-aliases/GetCurrentUserVariables.md"},{"text":"GetCustomResource","link":"/api/instruqt/type-aliases/GetCustomResource.md"},{"text":"GetCustomResourceVariables","link":"/api/instruqt/type-aliases/GetCustomResourceVariables.md"},{"text":"GetHostImage","link":"/api/instruqt/type-aliases/GetHostImage.md"},{"text":"GetHostImageVariables","link":"/api/instruqt/type-aliases/GetHostImageVariables.md"},{"text":"GetHotStartPool","link":"/api/instruqt/type-aliases/GetHotStartPool.md"},{"text":"GetHotStartPoolVariables","link":"/api/instruqt/type-aliases/GetHotStartPoolVariables.md"},{"text":"GetImageMetadata","link":"/api/instruqt/type-aliases/GetImageMetadata.md"},{"text":"GetImageMetadataVariables","link":"/api/instruqt/type-aliases/GetImageMetadataVariables.md"},{"text":"GetInviteClaim","link":"/api/instruqt/type-aliases/GetInviteClaim.md"},{"text":"GetInviteClaimVariables","link":"/api/instruqt/type-aliases/GetInviteClaimVariables.md"},{"text":"GetLab","link":"/api/instruqt/type-aliases/GetLab.md"},{"text":"GetLabSession","link":"/api/instruqt/type-aliases/GetLabSession.md"},{"text":"GetLabSessionVariables","link":"/api/instruqt/type-aliases/GetLabSessionVariables.md"},{"text":"GetLabVariables","link":"/api/instruqt/type-aliases/GetLabVariables.md"},{"text":"GetLandingPage","link":"/api/instruqt/type-aliases/GetLandingPage.md"},{"text":"GetLandingPageVariables","link":"/api/instruqt/type-aliases/GetLandingPageVariables.md"},{"text":"GetOrganization","link":"/api/instruqt/type-aliases/GetOrganization.md"},{"text":"GetOrganizationInvite","link":"/api/instruqt/type-aliases/GetOrganizationInvite.md"},{"text":"GetOrganizationInviteVariables","link":"/api/instruqt/type-aliases/GetOrganizationInviteVariables.md"},{"text":"GetOrganizationStatistics","link":"/api/instruqt/type-aliases/GetOrganizationStatistics.md"},{"text":"GetOrganizationStatisticsVariables","link":"/api/instruqt/type-aliases/GetOrganizationStatisticsVariables.md"},{"text":"GetOrganizationVariables","link":"/api/instruqt/type-aliases/GetOrganizationVariables.md"},{"text":"GetPlayReport","link":"/api/instruqt/type-aliases/GetPlayReport.md"},{"text":"GetPlayReportVariables","link":"/api/instruqt/type-aliases/GetPlayReportVariables.md"},{"text":"GetSandbox","link":"/api/instruqt/type-aliases/GetSandbox.md"},{"text":"GetSandboxConfig","link":"/api/instruqt/type-aliases/GetSandboxConfig.md"},{"text":"GetSandboxConfigVariables","link":"/api/instruqt/type-aliases/GetSandboxConfigVariables.md"},{"text":"GetSandboxConfigVersion","link":"/api/instruqt/type-aliases/GetSandboxConfigVersion.md"},{"text":"GetSandboxConfigVersionVariables","link":"/api/instruqt/type-aliases/GetSandboxConfigVersionVariables.md"},{"text":"GetSandboxVariable","link":"/api/instruqt/type-aliases/GetSandboxVariable.md"},{"text":"GetSandboxVariables","link":"/api/instruqt/type-aliases/GetSandboxVariables.md"},{"text":"GetSandboxVariableVariables","link":"/api/instruqt/type-aliases/GetSandboxVariableVariables.md"},{"text":"GetStudent","link":"/api/instruqt/type-aliases/GetStudent.md"},{"text":"GetStudentStatistics","link":"/api/instruqt/type-aliases/GetStudentStatistics.md"},{"text":"GetStudentStatisticsVariables","link":"/api/instruqt/type-aliases/GetStudentStatisticsVariables.md"},{"text":"GetStudentVariables","link":"/api/instruqt/type-aliases/GetStudentVariables.md"},{"text":"GetTeam","link":"/api/instruqt/type-aliases/GetTeam.md"},{"text":"GetTeamInvite","link":"/api/instruqt/type-aliases/GetTeamInvite.md"},{"text":"GetTeamInviteVariables","link":"/api/instruqt/type-aliases/GetTeamInviteVariables.md"},{"text":"GetTeamSecret","link":"/api/instruqt/type-aliases/GetTeamSecret.md"},{"text":"GetTeamSecretVariables","link":"/api/instruqt/type-aliases/GetTeamSecretVariables.md"},{"text":"GetTeamStatistics","link":"/api/instruqt/type-aliases/GetTeamStatistics.md"},{"text":"GetTeamStatisticsVariables","link":"/api/instruqt/type-aliases/GetTeamStatisticsVariables.md"},{"text":"GetTeamVariables","link":"/api/instruqt/type-aliases/GetTeamVariables.md"},{"text":"GetTerraformModule","link":"/api/instruqt/type-aliases/GetTerraformModule.md"},{"text":"GetTerraformModuleVariables","link":"/api/instruqt/type-aliases/GetTerraformModuleVariables.md"},{"text":"GetTrack","link":"/api/instruqt/type-aliases/GetTrack.md"},{"text":"GetTrackCommit","link":"/api/instruqt/type-aliases/GetTrackCommit.md"},{"text":"GetTrackCommitVariables","link":"/api/instruqt/type-aliases/GetTrackCommitVariables.md"},{"text":"GetTrackConfig","link":"/api/instruqt/type-aliases/GetTrackConfig.md"},{"text":"GetTrackConfigPresets","link":"/api/instruqt/type-aliases/GetTrackConfigPresets.md"},{"text":"GetTrackConfigPresetsVariables","link":"/api/instruqt/type-aliases/GetTrackConfigPresetsVariables.md"},{"text":"GetTrackConfigVariables","link":"/api/instruqt/type-aliases/GetTrackConfigVariables.md"},{"text":"GetTrackInvite","link":"/api/instruqt/type-aliases/GetTrackInvite.md"},{"text":"GetTrackInvitePage","link":"/api/instruqt/type-aliases/GetTrackInvitePage.md"},{"text":"GetTrackInvitePageVariables","link":"/api/instruqt/type-aliases/GetTrackInvitePageVariables.md"},{"text":"GetTrackInviteVariables","link":"/api/instruqt/type-aliases/GetTrackInviteVariables.md"},{"text":"GetTrackReview","link":"/api/instruqt/type-aliases/GetTrackReview.md"},{"text":"GetTrackReviewVariables","link":"/api/instruqt/type-aliases/GetTrackReviewVariables.md"},{"text":"GetTrackScript","link":"/api/instruqt/type-aliases/GetTrackScript.md"},{"text":"GetTrackScriptVariables","link":"/api/instruqt/type-aliases/GetTrackScriptVariables.md"},{"text":"GetTrackStatistics","link":"/api/instruqt/type-aliases/GetTrackStatistics.md"},{"text":"GetTrackStatisticsVariables","link":"/api/instruqt/type-aliases/GetTrackStatisticsVariables.md"},{"text":"GetTrackVariables","link":"/api/instruqt/type-aliases/GetTrackVariables.md"},{"text":"GetUser","link":"/api/instruqt/type-aliases/GetUser.md"},{"text":"GetUserVariables","link":"/api/instruqt/type-aliases/GetUserVariables.md"},{"text":"GetVirtualBrowserCheck","link":"/api/instruqt/type-aliases/GetVirtualBrowserCheck.md"},{"text":"GetVirtualBrowserCheckVariables","link":"/api/instruqt/type-aliases/GetVirtualBrowserCheckVariables.md"},{"text":"GithubIntegration","link":"/api/instruqt/type-aliases/GithubIntegration.md"},{"text":"HostImage","link":"/api/instruqt/type-aliases/HostImage.md"},{"text":"HostImageInput","link":"/api/instruqt/type-aliases/HostImageInput.md"},{"text":"HostImageStatus","link":"/api/instruqt/type-aliases/HostImageStatus.md"},{"text":"HotStartPool","link":"/api/instruqt/type-aliases/HotStartPool.md"},{"text":"HotStartPoolInput","link":"/api/instruqt/type-aliases/HotStartPoolInput.md"},{"text":"HotStartPoolRef","link":"/api/instruqt/type-aliases/HotStartPoolRef.md"},{"text":"HotStartPoolSummary","link":"/api/instruqt/type-aliases/HotStartPoolSummary.md"},{"text":"HotStartPoolType","link":"/api/instruqt/type-aliases/HotStartPoolType.md"},{"text":"HotStartStatus","link":"/api/instruqt/type-aliases/HotStartStatus.md"},{"text":"HtmlElementInput","link":"/api/instruqt/type-aliases/HtmlElementInput.md"},{"text":"ImageMetadata","link":"/api/instruqt/type-aliases/ImageMetadata.md"},{"text":"ImageOS","link":"/api/instruqt/type-aliases/ImageOS.md"},{"text":"ImportLab","link":"/api/instruqt/type-aliases/ImportLab.md"},{"text":"ImportLabInput","link":"/api/instruqt/type-aliases/ImportLabInput.md"},{"text":"ImportLabVariables","link":"/api/instruqt/type-aliases/ImportLabVariables.md"},{"text":"ImportTerraformModule","link":"/api/instruqt/type-aliases/ImportTerraformModule.md"},{"text":"ImportTerraformModuleInput","link":"/api/instruqt/type-aliases/ImportTerraformModuleInput.md"},{"text":"ImportTerraformModuleVariables","link":"/api/instruqt/type-aliases/ImportTerraformModuleVariables.md"},{"text":"InstruqtErrorCode","link":"/api/instruqt/type-aliases/InstruqtErrorCode.md"},{"text":"InviteChatMessage","link":"/api/instruqt/type-aliases/InviteChatMessage.md"},{"text":"InviteClaim","link":"/api/instruqt/type-aliases/InviteClaim.md"},{"text":"InviteClaimSummary","link":"/api/instruqt/type-aliases/InviteClaimSummary.md"},{"text":"InviteEvent","link":"/api/instruqt/type-aliases/InviteEvent.md"},{"text":"InviteFilters","link":"/api/instruqt/type-aliases/InviteFilters.md"},{"text":"InviteFilterStatus","link":"/api/instruqt/type-aliases/InviteFilterStatus.md"},{"text":"InviteMessageEvent","link":"/api/instruqt/type-aliases/InviteMessageEvent.md"},{"text":"InviteOrganizationUser","link":"/api/instruqt/type-aliases/InviteOrganizationUser.md"},{"text":"InviteOrganizationUserVariables","link":"/api/instruqt/type-aliases/InviteOrganizationUserVariables.md"},{"text":"InviteStatus","link":"/api/instruqt/type-aliases/InviteStatus.md"},{"text":"InviteTeamUser","link":"/api/instruqt/type-aliases/InviteTeamUser.md"},{"text":"InviteTeamUserVariables","link":"/api/instruqt/type-aliases/InviteTeamUserVariables.md"},{"text":"IsContainerImageValid","link":"/api/instruqt/type-aliases/IsContainerImageValid.md"},{"text":"IsContainerImageValidVariables","link":"/api/instruqt/type-aliases/IsContainerImageValidVariables.md"},{"text":"IsEmailConfirmed","link":"/api/instruqt/type-aliases/IsEmailConfirmed.md"},{"text":"IsEmailConfirmedVariables","link":"/api/instruqt/type-aliases/IsEmailConfirmedVariables.md"},{"text":"IsUrlEmbeddable","link":"/api/instruqt/type-aliases/IsUrlEmbeddable.md"},{"text":"IsUrlEmbeddableVariables","link":"/api/instruqt/type-aliases/IsUrlEmbeddableVariables.md"},{"text":"IsValidEmail","link":"/api/instruqt/type-aliases/IsValidEmail.md"},{"text":"IsValidEmailVariables","link":"/api/instruqt/type-aliases/IsValidEmailVariables.md"},{"text":"IsWorkEmail","link":"/api/instruqt/type-aliases/IsWorkEmail.md"},{"text":"IsWorkEmailVariables","link":"/api/instruqt/type-aliases/IsWorkEmailVariables.md"},{"text":"KeepTrackAlive","link":"/api/instruqt/type-aliases/KeepTrackAlive.md"},{"text":"KeepTrackAliveVariables","link":"/api/instruqt/type-aliases/KeepTrackAliveVariables.md"},{"text":"Lab","link":"/api/instruqt/type-aliases/Lab.md"},{"text":"LabConfig","link":"/api/instruqt/type-aliases/LabConfig.md"},{"text":"LabConfigInput","link":"/api/instruqt/type-aliases/LabConfigInput.md"},{"text":"LabRef","link":"/api/instruqt/type-aliases/LabRef.md"},{"text":"LabSession","link":"/api/instruqt/type-aliases/LabSession.md"},{"text":"LabSessionEventType","link":"/api/instruqt/type-aliases/LabSessionEventType.md"},{"text":"LabSessionRef","link":"/api/instruqt/type-aliases/LabSessionRef.md"},{"text":"LabSessionStatus","link":"/api/instruqt/type-aliases/LabSessionStatus.md"},{"text":"LabSessionSummary","link":"/api/instruqt/type-aliases/LabSessionSummary.md"},{"text":"LabSummary","link":"/api/instruqt/type-aliases/LabSummary.md"},{"text":"LabVersion","link":"/api/instruqt/type-aliases/LabVersion.md"},{"text":"LandingPage","link":"/api/instruqt/type-aliases/LandingPage.md"},{"text":"LandingPageClaim","link":"/api/instruqt/type-aliases/LandingPageClaim.md"},{"text":"LandingPageInput","link":"/api/instruqt/type-aliases/LandingPageInput.md"},{"text":"LandingPageRef","link":"/api/instruqt/type-aliases/LandingPageRef.md"},{"text":"LearnerEvent","link":"/api/instruqt/type-aliases/LearnerEvent.md"},{"text":"LearnerEventEvent","link":"/api/instruqt/type-aliases/LearnerEventEvent.md"},{"text":"LearnerEventTypes","link":"/api/instruqt/type-aliases/LearnerEventTypes.md"},{"text":"Level","link":"/api/instruqt/type-aliases/Level.md"},{"text":"ListChallenges","link":"/api/instruqt/type-aliases/ListChallenges.md"},{"text":"ListChallengeScripts","link":"/api/instruqt/type-aliases/ListChallengeScripts.md"},{"text":"ListChallengeScriptsVariables","link":"/api/instruqt/type-aliases/ListChallengeScriptsVariables.md"},{"text":"ListChallengesVariables","link":"/api/instruqt/type-aliases/ListChallengesVariables.md"},{"text":"ListCloudProviderConfigs","link":"/api/instruqt/type-aliases/ListCloudProviderConfigs.md"},{"text":"ListCloudProviderConfigsVariables","link":"/api/instruqt/type-aliases/ListCloudProviderConfigsVariables.md"},{"text":"ListHotStartPools","link":"/api/instruqt/type-aliases/ListHotStartPools.md"},{"text":"ListHotStartPoolsVariables","link":"/api/instruqt/type-aliases/ListHotStartPoolsVariables.md"},{"text":"ListLabPlayReports","link":"/api/instruqt/type-aliases/ListLabPlayReports.md"},{"text":"ListLabPlayReportsVariables","link":"/api/instruqt/type-aliases/ListLabPlayReportsVariables.md"},{"text":"ListLabs","link":"/api/instruqt/type-aliases/ListLabs.md"},{"text":"ListLabSessions","link":"/api/instruqt/type-aliases/ListLabSessions.md"},{"text":"ListLabSessionsVariables","link":"/api/instruqt/type-aliases/ListLabSessionsVariables.md"},{"text":"ListLabsVariables","link":"/api/instruqt/type-aliases/ListLabsVariables.md"},{"text":"ListMyTracks","link":"/api/instruqt/type-aliases/ListMyTracks.md"},{"text":"ListMyTracksVariables","link":"/api/instruqt/type-aliases/ListMyTracksVariables.md"},{"text":"ListOrganizations","link":"/api/instruqt/type-aliases/ListOrganizations.md"},{"text":"ListOrganizationsVariables","link":"/api/instruqt/type-aliases/ListOrganizationsVariables.md"},{"text":"ListPlayReports","link":"/api/instruqt/type-aliases/ListPlayReports.md"},{"text":"ListPlayReportsVariables","link":"/api/instruqt/type-aliases/ListPlayReportsVariables.md"},{"text":"ListSandboxConfigs","link":"/api/instruqt/type-aliases/ListSandboxConfigs.md"},{"text":"ListSandboxConfigsVariables","link":"/api/instruqt/type-aliases/ListSandboxConfigsVariables.md"},{"text":"ListSandboxConfigVersions","link":"/api/instruqt/type-aliases/ListSandboxConfigVersions.md"},{"text":"ListSandboxConfigVersionsVariables","link":"/api/instruqt/type-aliases/ListSandboxConfigVersionsVariables.md"},{"text":"ListSandboxes","link":"/api/instruqt/type-aliases/ListSandboxes.md"},{"text":"ListSandboxesVariables","link":"/api/instruqt/type-aliases/ListSandboxesVariables.md"},{"text":"ListStudents","link":"/api/instruqt/type-aliases/ListStudents.md"},{"text":"ListStudentsVariables","link":"/api/instruqt/type-aliases/ListStudentsVariables.md"},{"text":"ListTeams","link":"/api/instruqt/type-aliases/ListTeams.md"},{"text":"ListTeamSecrets","link":"/api/instruqt/type-aliases/ListTeamSecrets.md"},{"text":"ListTeamSecretsVariables","link":"/api/instruqt/type-aliases/ListTeamSecretsVariables.md"},{"text":"ListTeamsVariables","link":"/api/instruqt/type-aliases/ListTeamsVariables.md"},{"text":"ListTrackInvites","link":"/api/instruqt/type-aliases/ListTrackInvites.md"},{"text":"ListTrackInvitesByUser","link":"/api/instruqt/type-aliases/ListTrackInvitesByUser.md"},{"text":"ListTrackInvitesByUserVariables","link":"/api/instruqt/type-aliases/ListTrackInvitesByUserVariables.md"},{"text":"ListTrackInvitesVariables","link":"/api/instruqt/type-aliases/ListTrackInvitesVariables.md"},{"text":"ListTrackLibrary","link":"/api/instruqt/type-aliases/ListTrackLibrary.md"},{"text":"ListTrackLibraryVariables","link":"/api/instruqt/type-aliases/ListTrackLibraryVariables.md"},{"text":"ListTrackPlayLimits","link":"/api/instruqt/type-aliases/ListTrackPlayLimits.md"},{"text":"ListTrackPlayLimitsVariables","link":"/api/instruqt/type-aliases/ListTrackPlayLimitsVariables.md"},{"text":"ListTrackReviews","link":"/api/instruqt/type-aliases/ListTrackReviews.md"},{"text":"ListTrackReviewsVariables","link":"/api/instruqt/type-aliases/ListTrackReviewsVariables.md"},{"text":"ListTracks","link":"/api/instruqt/type-aliases/ListTracks.md"},{"text":"ListTrackScripts","link":"/api/instruqt/type-aliases/ListTrackScripts.md"},{"text":"ListTrackScriptsVariables","link":"/api/instruqt/type-aliases/ListTrackScriptsVariables.md"},{"text":"ListTracksVariables","link":"/api/instruqt/type-aliases/ListTracksVariables.md"},{"text":"ListVirtualBrowserChecks","link":"/api/instruqt/type-aliases/ListVirtualBrowserChecks.md"},{"text":"ListVirtualBrowserChecksVariables","link":"/api/instruqt/type-aliases/ListVirtualBrowserChecksVariables.md"},{"text":"ListWebhooks","link":"/api/instruqt/type-aliases/ListWebhooks.md"},{"text":"ListWebhooksVariables","link":"/api/instruqt/type-aliases/ListWebhooksVariables.md"},{"text":"LocationCheckConditionInput","link":"/api/instruqt/type-aliases/LocationCheckConditionInput.md"},{"text":"LocationCheckInput","link":"/api/instruqt/type-aliases/LocationCheckInput.md"},{"text":"LowerHand","link":"/api/instruqt/type-aliases/LowerHand.md"},{"text":"LowerHandVariables","link":"/api/instruqt/type-aliases/LowerHandVariables.md"},{"text":"LtiCredentials","link":"/api/instruqt/type-aliases/LtiCredentials.md"},{"text":"LtiRegistration","link":"/api/instruqt/type-aliases/LtiRegistration.md"},{"text":"LtiToolRegistrationInput","link":"/api/instruqt/type-aliases/LtiToolRegistrationInput.md"},{"text":"MarkInviteMessagesAsRead","link":"/api/instruqt/type-aliases/MarkInviteMessagesAsRead.md"},{"text":"MarkInviteMessagesAsReadVariables","link":"/api/instruqt/type-aliases/MarkInviteMessagesAsReadVariables.md"},{"text":"MergeAnonymousUser","link":"/api/instruqt/type-aliases/MergeAnonymousUser.md"},{"text":"MergeAnonymousUserVariables","link":"/api/instruqt/type-aliases/MergeAnonymousUserVariables.md"},{"text":"Mode","link":"/api/instruqt/type-aliases/Mode.md"},{"text":"ModificationMeta","link":"/api/instruqt/type-aliases/ModificationMeta.md"},{"text":"Ordering","link":"/api/instruqt/type-aliases/Ordering.md"},{"text":"Organization","link":"/api/instruqt/type-aliases/Organization.md"},{"text":"OrganizationExists","link":"/api/instruqt/type-aliases/OrganizationExists.md"},{"text":"OrganizationExistsVariables","link":"/api/instruqt/type-aliases/OrganizationExistsVariables.md"},{"text":"OrganizationFeatures","link":"/api/instruqt/type-aliases/OrganizationFeatures.md"},{"text":"OrganizationInput","link":"/api/instruqt/type-aliases/OrganizationInput.md"},{"text":"OrganizationInvite","link":"/api/instruqt/type-aliases/OrganizationInvite.md"},{"text":"OrganizationInvites","link":"/api/instruqt/type-aliases/OrganizationInvites.md"},{"text":"OrganizationRef","link":"/api/instruqt/type-aliases/OrganizationRef.md"},{"text":"OrganizationStatistics","link":"/api/instruqt/type-aliases/OrganizationStatistics.md"},{"text":"OrganizationSummary","link":"/api/instruqt/type-aliases/OrganizationSummary.md"},{"text":"OrganizationThemeInput","link":"/api/instruqt/type-aliases/OrganizationThemeInput.md"},{"text":"OtherTypename","link":"/api/instruqt/type-aliases/OtherTypename.md"},{"text":"Pagination","link":"/api/instruqt/type-aliases/Pagination.md"},{"text":"PlayRef","link":"/api/instruqt/type-aliases/PlayRef.md"},{"text":"PlayReport","link":"/api/instruqt/type-aliases/PlayReport.md"},{"text":"PlayReportInput","link":"/api/instruqt/type-aliases/PlayReportInput.md"},{"text":"PlayReportSummary","link":"/api/instruqt/type-aliases/PlayReportSummary.md"},{"text":"PlayType","link":"/api/instruqt/type-aliases/PlayType.md"},{"text":"PublishSandboxConfig","link":"/api/instruqt/type-aliases/PublishSandboxConfig.md"},{"text":"PublishSandboxConfigVariables","link":"/api/instruqt/type-aliases/PublishSandboxConfigVariables.md"},{"text":"RaisedHand","link":"/api/instruqt/type-aliases/RaisedHand.md"},{"text":"RaisedHandEvent","link":"/api/instruqt/type-aliases/RaisedHandEvent.md"},{"text":"ReadMessageEvent","link":"/api/instruqt/type-aliases/ReadMessageEvent.md"},{"text":"RecommendationType","link":"/api/instruqt/type-aliases/RecommendationType.md"},{"text":"RemoveOrganizationUser","link":"/api/instruqt/type-aliases/RemoveOrganizationUser.md"},{"text":"RemoveOrganizationUserVariables","link":"/api/instruqt/type-aliases/RemoveOrganizationUserVariables.md"},{"text":"RemoveTeamUser","link":"/api/instruqt/type-aliases/RemoveTeamUser.md"},{"text":"RemoveTeamUserVariables","link":"/api/instruqt/type-aliases/RemoveTeamUserVariables.md"},{"text":"RemoveTrackDeveloper","link":"/api/instruqt/type-aliases/RemoveTrackDeveloper.md"},{"text":"RemoveTrackDeveloperVariables","link":"/api/instruqt/type-aliases/RemoveTrackDeveloperVariables.md"},{"text":"RenameSandboxConfig","link":"/api/instruqt/type-aliases/RenameSandboxConfig.md"},{"text":"RenameSandboxConfigHost","link":"/api/instruqt/type-aliases/RenameSandboxConfigHost.md"},{"text":"RenameSandboxConfigHostVariables","link":"/api/instruqt/type-aliases/RenameSandboxConfigHostVariables.md"},{"text":"RenameSandboxConfigVariables","link":"/api/instruqt/type-aliases/RenameSandboxConfigVariables.md"},{"text":"ReorderChallengeNotes","link":"/api/instruqt/type-aliases/ReorderChallengeNotes.md"},{"text":"ReorderChallengeNotesVariables","link":"/api/instruqt/type-aliases/ReorderChallengeNotesVariables.md"},{"text":"ReorderChallenges","link":"/api/instruqt/type-aliases/ReorderChallenges.md"},{"text":"ReorderChallengesVariables","link":"/api/instruqt/type-aliases/ReorderChallengesVariables.md"},{"text":"ReorderChallengeTabs","link":"/api/instruqt/type-aliases/ReorderChallengeTabs.md"},{"text":"ReorderChallengeTabsVariables","link":"/api/instruqt/type-aliases/ReorderChallengeTabsVariables.md"},{"text":"ResendEmailConfirmationCode","link":"/api/instruqt/type-aliases/ResendEmailConfirmationCode.md"},{"text":"ResendEmailConfirmationCodeVariables","link":"/api/instruqt/type-aliases/ResendEmailConfirmationCodeVariables.md"},{"text":"RestoreLandingPage","link":"/api/instruqt/type-aliases/RestoreLandingPage.md"},{"text":"RestoreLandingPageVariables","link":"/api/instruqt/type-aliases/RestoreLandingPageVariables.md"},{"text":"RoleName","link":"/api/instruqt/type-aliases/RoleName.md"},{"text":"RuntimeParametersInput","link":"/api/instruqt/type-aliases/RuntimeParametersInput.md"},{"text":"Sandbox","link":"/api/instruqt/type-aliases/Sandbox.md"},{"text":"SandboxConfig","link":"/api/instruqt/type-aliases/SandboxConfig.md"},{"text":"SandboxConfigInput","link":"/api/instruqt/type-aliases/SandboxConfigInput.md"},{"text":"SandboxConfigVersion","link":"/api/instruqt/type-aliases/SandboxConfigVersion.md"},{"text":"SandboxConfigVersionRef","link":"/api/instruqt/type-aliases/SandboxConfigVersionRef.md"},{"text":"SandboxConfigVersionsFilterInput","link":"/api/instruqt/type-aliases/SandboxConfigVersionsFilterInput.md"},{"text":"SandboxConfigVersionStatus","link":"/api/instruqt/type-aliases/SandboxConfigVersionStatus.md"},{"text":"SandboxConfigVersionSummary","link":"/api/instruqt/type-aliases/SandboxConfigVersionSummary.md"},{"text":"SandboxFilterInput","link":"/api/instruqt/type-aliases/SandboxFilterInput.md"},{"text":"SandboxResources","link":"/api/instruqt/type-aliases/SandboxResources.md"},{"text":"SandboxResourcesInput","link":"/api/instruqt/type-aliases/SandboxResourcesInput.md"},{"text":"SandboxScriptInput","link":"/api/instruqt/type-aliases/SandboxScriptInput.md"},{"text":"SandboxState","link":"/api/instruqt/type-aliases/SandboxState.md"},{"text":"SandboxVariable","link":"/api/instruqt/type-aliases/SandboxVariable.md"},{"text":"SaveChallengeScript","link":"/api/instruqt/type-aliases/SaveChallengeScript.md"},{"text":"SaveChallengeScriptVariables","link":"/api/instruqt/type-aliases/SaveChallengeScriptVariables.md"},{"text":"SaveHostImage","link":"/api/instruqt/type-aliases/SaveHostImage.md"},{"text":"SaveHostImageVariables","link":"/api/instruqt/type-aliases/SaveHostImageVariables.md"},{"text":"SaveTrackPlayLimit","link":"/api/instruqt/type-aliases/SaveTrackPlayLimit.md"},{"text":"SaveTrackPlayLimits","link":"/api/instruqt/type-aliases/SaveTrackPlayLimits.md"},{"text":"SaveTrackPlayLimitsVariables","link":"/api/instruqt/type-aliases/SaveTrackPlayLimitsVariables.md"},{"text":"SaveTrackPlayLimitVariables","link":"/api/instruqt/type-aliases/SaveTrackPlayLimitVariables.md"},{"text":"SaveTrackScript","link":"/api/instruqt/type-aliases/SaveTrackScript.md"},{"text":"SaveTrackScriptVariables","link":"/api/instruqt/type-aliases/SaveTrackScriptVariables.md"},{"text":"SearchTerraformModules","link":"/api/instruqt/type-aliases/SearchTerraformModules.md"},{"text":"SearchTerraformModulesVariables","link":"/api/instruqt/type-aliases/SearchTerraformModulesVariables.md"},{"text":"SecretConfigInput","link":"/api/instruqt/type-aliases/SecretConfigInput.md"},{"text":"SendDirectInviteMessage","link":"/api/instruqt/type-aliases/SendDirectInviteMessage.md"},{"text":"SendDirectInviteMessageVariables","link":"/api/instruqt/type-aliases/SendDirectInviteMessageVariables.md"},{"text":"SendEmailConfirmationCode","link":"/api/instruqt/type-aliases/SendEmailConfirmationCode.md"},{"text":"SendEmailConfirmationCodeVariables","link":"/api/instruqt/type-aliases/SendEmailConfirmationCodeVariables.md"},{"text":"SetInstructorRole","link":"/api/instruqt/type-aliases/SetInstructorRole.md"},{"text":"SetInstructorRoleVariables","link":"/api/instruqt/type-aliases/SetInstructorRoleVariables.md"},{"text":"SetInstructorTracks","link":"/api/instruqt/type-aliases/SetInstructorTracks.md"},{"text":"SetInstructorTracksVariables","link":"/api/instruqt/type-aliases/SetInstructorTracksVariables.md"},{"text":"SetSandboxVariable","link":"/api/instruqt/type-aliases/SetSandboxVariable.md"},{"text":"SetSandboxVariableVariables","link":"/api/instruqt/type-aliases/SetSandboxVariableVariables.md"},{"text":"SetTeamGithubInstallationID","link":"/api/instruqt/type-aliases/SetTeamGithubInstallationID.md"},{"text":"SetTeamGithubInstallationIDVariables","link":"/api/instruqt/type-aliases/SetTeamGithubInstallationIDVariables.md"},{"text":"SetTrackMaintenance","link":"/api/instruqt/type-aliases/SetTrackMaintenance.md"},{"text":"SetTrackMaintenanceVariables","link":"/api/instruqt/type-aliases/SetTrackMaintenanceVariables.md"},{"text":"SetTrackSandboxConfigVersion","link":"/api/instruqt/type-aliases/SetTrackSandboxConfigVersion.md"},{"text":"SetTrackSandboxConfigVersionVariables","link":"/api/instruqt/type-aliases/SetTrackSandboxConfigVersionVariables.md"},{"text":"SetupChallenge","link":"/api/instruqt/type-aliases/SetupChallenge.md"},{"text":"SetupChallengeVariables","link":"/api/instruqt/type-aliases/SetupChallengeVariables.md"},{"text":"SkipChallenge","link":"/api/instruqt/type-aliases/SkipChallenge.md"},{"text":"SkipChallengeVariables","link":"/api/instruqt/type-aliases/SkipChallengeVariables.md"},{"text":"SkipTakePagination","link":"/api/instruqt/type-aliases/SkipTakePagination.md"},{"text":"SkipToChallenge","link":"/api/instruqt/type-aliases/SkipToChallenge.md"},{"text":"SkipToChallengeVariables","link":"/api/instruqt/type-aliases/SkipToChallengeVariables.md"},{"text":"SolveChallenge","link":"/api/instruqt/type-aliases/SolveChallenge.md"},{"text":"SolveChallengeVariables","link":"/api/instruqt/type-aliases/SolveChallengeVariables.md"},{"text":"SsoConnection","link":"/api/instruqt/type-aliases/SsoConnection.md"},{"text":"StartChallenge","link":"/api/instruqt/type-aliases/StartChallenge.md"},{"text":"StartChallengeVariables","link":"/api/instruqt/type-aliases/StartChallengeVariables.md"},{"text":"StartedLabSession","link":"/api/instruqt/type-aliases/StartedLabSession.md"},{"text":"StartHostImage","link":"/api/instruqt/type-aliases/StartHostImage.md"},{"text":"StartHostImageVariables","link":"/api/instruqt/type-aliases/StartHostImageVariables.md"},{"text":"StartLab","link":"/api/instruqt/type-aliases/StartLab.md"},{"text":"StartLabVariables","link":"/api/instruqt/type-aliases/StartLabVariables.md"},{"text":"StartTrack","link":"/api/instruqt/type-aliases/StartTrack.md"},{"text":"StartTrackVariables","link":"/api/instruqt/type-aliases/StartTrackVariables.md"},{"text":"StopAllTracks","link":"/api/instruqt/type-aliases/StopAllTracks.md"},{"text":"StopAllTracksVariables","link":"/api/instruqt/type-aliases/StopAllTracksVariables.md"},{"text":"StopHostImage","link":"/api/instruqt/type-aliases/StopHostImage.md"},{"text":"StopHostImageVariables","link":"/api/instruqt/type-aliases/StopHostImageVariables.md"},{"text":"StopLab","link":"/api/instruqt/type-aliases/StopLab.md"},{"text":"StopLabVariables","link":"/api/instruqt/type-aliases/StopLabVariables.md"},{"text":"StopSandbox","link":"/api/instruqt/type-aliases/StopSandbox.md"},{"text":"StopSandboxVariables","link":"/api/instruqt/type-aliases/StopSandboxVariables.md"},{"text":"StopTrack","link":"/api/instruqt/type-aliases/StopTrack.md"},{"text":"StopTrackVariables","link":"/api/instruqt/type-aliases/StopTrackVariables.md"},{"text":"Strategy","link":"/api/instruqt/type-aliases/Strategy.md"},{"text":"Student","link":"/api/instruqt/type-aliases/Student.md"},{"text":"StudentStatistics","link":"/api/instruqt/type-aliases/StudentStatistics.md"},{"text":"StunIceInput","link":"/api/instruqt/type-aliases/StunIceInput.md"},{"text":"Tag","link":"/api/instruqt/type-aliases/Tag.md"},{"text":"TagGroup","link":"/api/instruqt/type-aliases/TagGroup.md"},{"text":"TagGroupInput","link":"/api/instruqt/type-aliases/TagGroupInput.md"},{"text":"TagInput","link":"/api/instruqt/type-aliases/TagInput.md"},{"text":"Team","link":"/api/instruqt/type-aliases/Team.md"},{"text":"TeamExists","link":"/api/instruqt/type-aliases/TeamExists.md"},{"text":"TeamExistsVariables","link":"/api/instruqt/type-aliases/TeamExistsVariables.md"},{"text":"TeamFeatures","link":"/api/instruqt/type-aliases/TeamFeatures.md"},{"text":"TeamFeaturesInput","link":"/api/instruqt/type-aliases/TeamFeaturesInput.md"},{"text":"TeamForm","link":"/api/instruqt/type-aliases/TeamForm.md"},{"text":"TeamInput","link":"/api/instruqt/type-aliases/TeamInput.md"},{"text":"TeamInvite","link":"/api/instruqt/type-aliases/TeamInvite.md"},{"text":"TeamInvites","link":"/api/instruqt/type-aliases/TeamInvites.md"},{"text":"TeamRef","link":"/api/instruqt/type-aliases/TeamRef.md"},{"text":"TeamSecret","link":"/api/instruqt/type-aliases/TeamSecret.md"},{"text":"TeamSecretSummary","link":"/api/instruqt/type-aliases/TeamSecretSummary.md"},{"text":"TeamStatistics","link":"/api/instruqt/type-aliases/TeamStatistics.md"},{"text":"TeamSummary","link":"/api/instruqt/type-aliases/TeamSummary.md"},{"text":"TeamThemeInput","link":"/api/instruqt/type-aliases/TeamThemeInput.md"},{"text":"TerraformModule","link":"/api/instruqt/type-aliases/TerraformModule.md"},{"text":"TerraformModuleRef","link":"/api/instruqt/type-aliases/TerraformModuleRef.md"},{"text":"TerraformModuleSummary","link":"/api/instruqt/type-aliases/TerraformModuleSummary.md"},{"text":"ToggleRaisedHand","link":"/api/instruqt/type-aliases/ToggleRaisedHand.md"},{"text":"ToggleRaisedHandVariables","link":"/api/instruqt/type-aliases/ToggleRaisedHandVariables.md"},{"text":"Track","link":"/api/instruqt/type-aliases/Track.md"},{"text":"TrackCommit","link":"/api/instruqt/type-aliases/TrackCommit.md"},{"text":"TrackConfig","link":"/api/instruqt/type-aliases/TrackConfig.md"},{"text":"TrackConfigBrowsers","link":"/api/instruqt/type-aliases/TrackConfigBrowsers.md"},{"text":"TrackConfigInput","link":"/api/instruqt/type-aliases/TrackConfigInput.md"},{"text":"TrackConfigPresets","link":"/api/instruqt/type-aliases/TrackConfigPresets.md"},{"text":"TrackDevelopers","link":"/api/instruqt/type-aliases/TrackDevelopers.md"},{"text":"TrackEmbedToken","link":"/api/instruqt/type-aliases/TrackEmbedToken.md"},{"text":"TrackExists","link":"/api/instruqt/type-aliases/TrackExists.md"},{"text":"TrackExistsVariables","link":"/api/instruqt/type-aliases/TrackExistsVariables.md"},{"text":"TrackFeaturesInput","link":"/api/instruqt/type-aliases/TrackFeaturesInput.md"},{"text":"TrackFile","link":"/api/instruqt/type-aliases/TrackFile.md"},{"text":"TrackInput","link":"/api/instruqt/type-aliases/TrackInput.md"},{"text":"TrackInstructor","link":"/api/instruqt/type-aliases/TrackInstructor.md"},{"text":"TrackInvite","link":"/api/instruqt/type-aliases/TrackInvite.md"},{"text":"TrackInviteAuthor","link":"/api/instruqt/type-aliases/TrackInviteAuthor.md"},{"text":"TrackInviteInput","link":"/api/instruqt/type-aliases/TrackInviteInput.md"},{"text":"TrackInviteLinkCopied","link":"/api/instruqt/type-aliases/TrackInviteLinkCopied.md"},{"text":"TrackInviteLinkCopiedVariables","link":"/api/instruqt/type-aliases/TrackInviteLinkCopiedVariables.md"},{"text":"TrackInviteRef","link":"/api/instruqt/type-aliases/TrackInviteRef.md"},{"text":"TrackInviteShareMethod","link":"/api/instruqt/type-aliases/TrackInviteShareMethod.md"},{"text":"TrackInviteStatus","link":"/api/instruqt/type-aliases/TrackInviteStatus.md"},{"text":"TrackInviteSummary","link":"/api/instruqt/type-aliases/TrackInviteSummary.md"},{"text":"TrackInviteType","link":"/api/instruqt/type-aliases/TrackInviteType.md"},{"text":"TrackLibraryEntry","link":"/api/instruqt/type-aliases/TrackLibraryEntry.md"},{"text":"TrackOrder","link":"/api/instruqt/type-aliases/TrackOrder.md"},{"text":"TrackPlay","link":"/api/instruqt/type-aliases/TrackPlay.md"},{"text":"TrackPlayLimit","link":"/api/instruqt/type-aliases/TrackPlayLimit.md"},{"text":"TrackPlayLimitInput","link":"/api/instruqt/type-aliases/TrackPlayLimitInput.md"},{"text":"TrackRef","link":"/api/instruqt/type-aliases/TrackRef.md"},{"text":"TrackReview","link":"/api/instruqt/type-aliases/TrackReview.md"},{"text":"TrackScript","link":"/api/instruqt/type-aliases/TrackScript.md"},{"text":"TrackScriptInput","link":"/api/instruqt/type-aliases/TrackScriptInput.md"},{"text":"TrackStatistics","link":"/api/instruqt/type-aliases/TrackStatistics.md"},{"text":"TrackStatisticsSummary","link":"/api/instruqt/type-aliases/TrackStatisticsSummary.md"},{"text":"TrackStatus","link":"/api/instruqt/type-aliases/TrackStatus.md"},{"text":"TrackStopReason","link":"/api/instruqt/type-aliases/TrackStopReason.md"},{"text":"TrackSummary","link":"/api/instruqt/type-aliases/TrackSummary.md"},{"text":"TrackThemeInput","link":"/api/instruqt/type-aliases/TrackThemeInput.md"},{"text":"UpdateAwsAccountConfig","link":"/api/instruqt/type-aliases/UpdateAwsAccountConfig.md"},{"text":"UpdateAwsAccountConfigVariables","link":"/api/instruqt/type-aliases/UpdateAwsAccountConfigVariables.md"},{"text":"UpdateAzureSubscriptionConfig","link":"/api/instruqt/type-aliases/UpdateAzureSubscriptionConfig.md"},{"text":"UpdateAzureSubscriptionConfigVariables","link":"/api/instruqt/type-aliases/UpdateAzureSubscriptionConfigVariables.md"},{"text":"UpdateChallenge","link":"/api/instruqt/type-aliases/UpdateChallenge.md"},{"text":"UpdateChallengeLabConfig","link":"/api/instruqt/type-aliases/UpdateChallengeLabConfig.md"},{"text":"UpdateChallengeLabConfigVariables","link":"/api/instruqt/type-aliases/UpdateChallengeLabConfigVariables.md"},{"text":"UpdateChallengeNote","link":"/api/instruqt/type-aliases/UpdateChallengeNote.md"},{"text":"UpdateChallengeNoteVariables","link":"/api/instruqt/type-aliases/UpdateChallengeNoteVariables.md"},{"text":"UpdateChallengeTab","link":"/api/instruqt/type-aliases/UpdateChallengeTab.md"},{"text":"UpdateChallengeTabVariables","link":"/api/instruqt/type-aliases/UpdateChallengeTabVariables.md"},{"text":"UpdateChallengeVariables","link":"/api/instruqt/type-aliases/UpdateChallengeVariables.md"},{"text":"UpdateCloudProviderConfig","link":"/api/instruqt/type-aliases/UpdateCloudProviderConfig.md"},{"text":"UpdateCloudProviderConfigVariables","link":"/api/instruqt/type-aliases/UpdateCloudProviderConfigVariables.md"},{"text":"UpdateCompleteTrack","link":"/api/instruqt/type-aliases/UpdateCompleteTrack.md"},{"text":"UpdateCompleteTrackVariables","link":"/api/instruqt/type-aliases/UpdateCompleteTrackVariables.md"},{"text":"UpdateCompleteTrackVersioned","link":"/api/instruqt/type-aliases/UpdateCompleteTrackVersioned.md"},{"text":"UpdateCompleteTrackVersionedVariables","link":"/api/instruqt/type-aliases/UpdateCompleteTrackVersionedVariables.md"},{"text":"UpdateContainerConfig","link":"/api/instruqt/type-aliases/UpdateContainerConfig.md"},{"text":"UpdateContainerConfigVariables","link":"/api/instruqt/type-aliases/UpdateContainerConfigVariables.md"},{"text":"UpdateCustomResource","link":"/api/instruqt/type-aliases/UpdateCustomResource.md"},{"text":"UpdateCustomResourceVariables","link":"/api/instruqt/type-aliases/UpdateCustomResourceVariables.md"},{"text":"UpdateGcpProjectConfig","link":"/api/instruqt/type-aliases/UpdateGcpProjectConfig.md"},{"text":"UpdateGcpProjectConfigVariables","link":"/api/instruqt/type-aliases/UpdateGcpProjectConfigVariables.md"},{"text":"UpdateHostImage","link":"/api/instruqt/type-aliases/UpdateHostImage.md"},{"text":"UpdateHostImageVariables","link":"/api/instruqt/type-aliases/UpdateHostImageVariables.md"},{"text":"UpdateHotStartPool","link":"/api/instruqt/type-aliases/UpdateHotStartPool.md"},{"text":"UpdateHotStartPoolVariables","link":"/api/instruqt/type-aliases/UpdateHotStartPoolVariables.md"},{"text":"UpdateLandingPage","link":"/api/instruqt/type-aliases/UpdateLandingPage.md"},{"text":"UpdateLandingPageVariables","link":"/api/instruqt/type-aliases/UpdateLandingPageVariables.md"},{"text":"UpdateLtiRegistration","link":"/api/instruqt/type-aliases/UpdateLtiRegistration.md"},{"text":"UpdateLtiRegistrationVariables","link":"/api/instruqt/type-aliases/UpdateLtiRegistrationVariables.md"},{"text":"UpdateOrganization","link":"/api/instruqt/type-aliases/UpdateOrganization.md"},{"text":"UpdateOrganizationVariables","link":"/api/instruqt/type-aliases/UpdateOrganizationVariables.md"},{"text":"UpdateSamlSsoConnection","link":"/api/instruqt/type-aliases/UpdateSamlSsoConnection.md"},{"text":"UpdateSamlSsoConnectionVariables","link":"/api/instruqt/type-aliases/UpdateSamlSsoConnectionVariables.md"},{"text":"UpdateSandboxConfig","link":"/api/instruqt/type-aliases/UpdateSandboxConfig.md"},{"text":"UpdateSandboxConfigVariables","link":"/api/instruqt/type-aliases/UpdateSandboxConfigVariables.md"},{"text":"UpdateSandboxTtl","link":"/api/instruqt/type-aliases/UpdateSandboxTtl.md"},{"text":"UpdateSandboxTtlVariables","link":"/api/instruqt/type-aliases/UpdateSandboxTtlVariables.md"},{"text":"UpdateSecretConfig","link":"/api/instruqt/type-aliases/UpdateSecretConfig.md"},{"text":"UpdateSecretConfigVariables","link":"/api/instruqt/type-aliases/UpdateSecretConfigVariables.md"},{"text":"UpdateSsoConnection","link":"/api/instruqt/type-aliases/UpdateSsoConnection.md"},{"text":"UpdateSsoConnectionVariables","link":"/api/instruqt/type-aliases/UpdateSsoConnectionVariables.md"},{"text":"UpdateTag","link":"/api/instruqt/type-aliases/UpdateTag.md"},{"text":"UpdateTagGroup","link":"/api/instruqt/type-aliases/UpdateTagGroup.md"},{"text":"UpdateTagGroupVariables","link":"/api/instruqt/type-aliases/UpdateTagGroupVariables.md"},{"text":"UpdateTagVariables","link":"/api/instruqt/type-aliases/UpdateTagVariables.md"},{"text":"UpdateTeam","link":"/api/instruqt/type-aliases/UpdateTeam.md"},{"text":"UpdateTeamFeatures","link":"/api/instruqt/type-aliases/UpdateTeamFeatures.md"},{"text":"UpdateTeamFeaturesVariables","link":"/api/instruqt/type-aliases/UpdateTeamFeaturesVariables.md"},{"text":"UpdateTeamForm","link":"/api/instruqt/type-aliases/UpdateTeamForm.md"},{"text":"UpdateTeamFormVariables","link":"/api/instruqt/type-aliases/UpdateTeamFormVariables.md"},{"text":"UpdateTeamVariables","link":"/api/instruqt/type-aliases/UpdateTeamVariables.md"},{"text":"UpdateTrack","link":"/api/instruqt/type-aliases/UpdateTrack.md"},{"text":"UpdateTrackFeatures","link":"/api/instruqt/type-aliases/UpdateTrackFeatures.md"},{"text":"UpdateTrackFeaturesVariables","link":"/api/instruqt/type-aliases/UpdateTrackFeaturesVariables.md"},{"text":"UpdateTrackInvite","link":"/api/instruqt/type-aliases/UpdateTrackInvite.md"},{"text":"UpdateTrackInviteVariables","link":"/api/instruqt/type-aliases/UpdateTrackInviteVariables.md"},{"text":"UpdateTrackRemoteRepository","link":"/api/instruqt/type-aliases/UpdateTrackRemoteRepository.md"},{"text":"UpdateTrackRemoteRepositoryVariables","link":"/api/instruqt/type-aliases/UpdateTrackRemoteRepositoryVariables.md"},{"text":"UpdateTrackReview","link":"/api/instruqt/type-aliases/UpdateTrackReview.md"},{"text":"UpdateTrackReviewVariables","link":"/api/instruqt/type-aliases/UpdateTrackReviewVariables.md"},{"text":"UpdateTrackVariables","link":"/api/instruqt/type-aliases/UpdateTrackVariables.md"},{"text":"UpdateUser","link":"/api/instruqt/type-aliases/UpdateUser.md"},{"text":"UpdateUserVariables","link":"/api/instruqt/type-aliases/UpdateUserVariables.md"},{"text":"UpdateVirtualBrowserConfig","link":"/api/instruqt/type-aliases/UpdateVirtualBrowserConfig.md"},{"text":"UpdateVirtualBrowserConfigVariables","link":"/api/instruqt/type-aliases/UpdateVirtualBrowserConfigVariables.md"},{"text":"UpdateVirtualMachineConfig","link":"/api/instruqt/type-aliases/UpdateVirtualMachineConfig.md"},{"text":"UpdateVirtualMachineConfigVariables","link":"/api/instruqt/type-aliases/UpdateVirtualMachineConfigVariables.md"},{"text":"UpdateWebhook","link":"/api/instruqt/type-aliases/UpdateWebhook.md"},{"text":"UpdateWebhookVariables","link":"/api/instruqt/type-aliases/UpdateWebhookVariables.md"},{"text":"UpsertTeamSecret","link":"/api/instruqt/type-aliases/UpsertTeamSecret.md"},{"text":"UpsertTeamSecretVariables","link":"/api/instruqt/type-aliases/UpsertTeamSecretVariables.md"},{"text":"UpsertVirtualBrowserCheck","link":"/api/instruqt/type-aliases/UpsertVirtualBrowserCheck.md"},{"text":"UpsertVirtualBrowserCheckVariables","link":"/api/instruqt/type-aliases/UpsertVirtualBrowserCheckVariables.md"},{"text":"User","link":"/api/instruqt/type-aliases/User.md"},{"text":"UserConsentedToPrivacyPolicy","link":"/api/instruqt/type-aliases/UserConsentedToPrivacyPolicy.md"},{"text":"UserConsentedToPrivacyPolicyVariables","link":"/api/instruqt/type-aliases/UserConsentedToPrivacyPolicyVariables.md"},{"text":"UserDetailsInput","link":"/api/instruqt/type-aliases/UserDetailsInput.md"},{"text":"UserExists","link":"/api/instruqt/type-aliases/UserExists.md"},{"text":"UserExistsVariables","link":"/api/instruqt/type-aliases/UserExistsVariables.md"},{"text":"UserInOrganization","link":"/api/instruqt/type-aliases/UserInOrganization.md"},{"text":"UserInOrganizationVariables","link":"/api/instruqt/type-aliases/UserInOrganizationVariables.md"},{"text":"UserInput","link":"/api/instruqt/type-aliases/UserInput.md"},{"text":"UserInTeam","link":"/api/instruqt/type-aliases/UserInTeam.md"},{"text":"UserInTeamVariables","link":"/api/instruqt/type-aliases/UserInTeamVariables.md"},{"text":"UserIsTrackDeveloper","link":"/api/instruqt/type-aliases/UserIsTrackDeveloper.md"},{"text":"UserIsTrackDeveloperVariables","link":"/api/instruqt/type-aliases/UserIsTrackDeveloperVariables.md"},{"text":"UserProfileInput","link":"/api/instruqt/type-aliases/UserProfileInput.md"},{"text":"UserRef","link":"/api/instruqt/type-aliases/UserRef.md"},{"text":"UserSegment","link":"/api/instruqt/type-aliases/UserSegment.md"},{"text":"UserType","link":"/api/instruqt/type-aliases/UserType.md"},{"text":"UserWithSlugExists","link":"/api/instruqt/type-aliases/UserWithSlugExists.md"},{"text":"UserWithSlugExistsVariables","link":"/api/instruqt/type-aliases/UserWithSlugExistsVariables.md"},{"text":"VersionedTrack","link":"/api/instruqt/type-aliases/VersionedTrack.md"},{"text":"ViewTrackInvite","link":"/api/instruqt/type-aliases/ViewTrackInvite.md"},{"text":"ViewTrackInviteVariables","link":"/api/instruqt/type-aliases/ViewTrackInviteVariables.md"},{"text":"VirtualBrowserCheck","link":"/api/instruqt/type-aliases/VirtualBrowserCheck.md"},{"text":"VirtualBrowserCheckInput","link":"/api/instruqt/type-aliases/VirtualBrowserCheckInput.md"},{"text":"VirtualBrowserCheckSummary","link":"/api/instruqt/type-aliases/VirtualBrowserCheckSummary.md"},{"text":"VirtualBrowserConfigInput","link":"/api/instruqt/type-aliases/VirtualBrowserConfigInput.md"},{"text":"VirtualMachineConfig","link":"/api/instruqt/type-aliases/VirtualMachineConfig.md"},{"text":"VirtualMachineConfigInput","link":"/api/instruqt/type-aliases/VirtualMachineConfigInput.md"},{"text":"WatchLearnerEvents","link":"/api/instruqt/type-aliases/WatchLearnerEvents.md"},{"text":"WatchLearnerEventsAsLearner","link":"/api/instruqt/type-aliases/WatchLearnerEventsAsLearner.md"},{"text":"WatchLearnerEventsAsLearnerVariables","link":"/api/instruqt/type-aliases/WatchLearnerEventsAsLearnerVariables.md"},{"text":"WatchLearnerEventsVariables","link":"/api/instruqt/type-aliases/WatchLearnerEventsVariables.md"},{"text":"WatchMessages","link":"/api/instruqt/type-aliases/WatchMessages.md"},{"text":"WatchMessagesAsLearner","link":"/api/instruqt/type-aliases/WatchMessagesAsLearner.md"},{"text":"WatchMessagesAsLearnerVariables","link":"/api/instruqt/type-aliases/WatchMessagesAsLearnerVariables.md"},{"text":"WatchMessagesVariables","link":"/api/instruqt/type-aliases/WatchMessagesVariables.md"},{"text":"WatchRaisedHands","link":"/api/instruqt/type-aliases/WatchRaisedHands.md"},{"text":"WatchRaisedHandsAsLearner","link":"/api/instruqt/type-aliases/WatchRaisedHandsAsLearner.md"},{"text":"WatchRaisedHandsAsLearnerVariables","link":"/api/instruqt/type-aliases/WatchRaisedHandsAsLearnerVariables.md"},{"text":"WatchRaisedHandsVariables","link":"/api/instruqt/type-aliases/WatchRaisedHandsVariables.md"},{"text":"WatchReadMessages","link":"/api/instruqt/type-aliases/WatchReadMessages.md"},{"text":"WatchReadMessagesVariables","link":"/api/instruqt/type-aliases/WatchReadMessagesVariables.md"},{"text":"Webhook","link":"/api/instruqt/type-aliases/Webhook.md"},{"text":"WebhookInput","link":"/api/instruqt/type-aliases/WebhookInput.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"errorMeanings","link":"/api/instruqt/variables/errorMeanings.md"},{"text":"instruqtMethods","link":"/api/instruqt/variables/instruqtMethods.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createInstruqtClient","link":"/api/instruqt/functions/createInstruqtClient.md"},{"text":"explainErrorCode","link":"/api/instruqt/functions/explainErrorCode.md"},{"text":"extendInstruqtClient","link":"/api/instruqt/functions/extendInstruqtClient.md"}]},{"text":"functions","link":"/api/instruqt/functions/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"CallLimiter","link":"/api/instruqt/functions/interfaces/CallLimiter.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Selections","link":"/api/instruqt/functions/type-aliases/Selections.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"archiveHotStartPool","link":"/api/instruqt/functions/variables/archiveHotStartPool.md"},{"text":"broadcastInviteMessage","link":"/api/instruqt/functions/variables/broadcastInviteMessage.md"},{"text":"buildTrack","link":"/api/instruqt/functions/variables/buildTrack.md"},{"text":"changeOrganizationUserRole","link":"/api/instruqt/functions/variables/changeOrganizationUserRole.md"},{"text":"changeTeamUserRole","link":"/api/instruqt/functions/variables/changeTeamUserRole.md"},{"text":"checkChallenge","link":"/api/instruqt/functions/variables/checkChallenge.md"},{"text":"checkQuiz","link":"/api/instruqt/functions/variables/checkQuiz.md"},{"text":"checkTrackConflicts","link":"/api/instruqt/functions/variables/checkTrackConflicts.md"},{"text":"claimLandingPage","link":"/api/instruqt/functions/variables/claimLandingPage.md"},{"text":"claimOrganizationInvite","link":"/api/instruqt/functions/variables/claimOrganizationInvite.md"},{"text":"claimTeamInvites","link":"/api/instruqt/functions/variables/claimTeamInvites.md"},{"text":"claimTrackInvite","link":"/api/instruqt/functions/variables/claimTrackInvite.md"},{"text":"confirmEmail","link":"/api/instruqt/functions/variables/confirmEmail.md"},{"text":"consentToOrganizationPrivacyPolicy","link":"/api/instruqt/functions/variables/consentToOrganizationPrivacyPolicy.md"},{"text":"consentToTeamPrivacyPolicy","link":"/api/instruqt/functions/variables/consentToTeamPrivacyPolicy.md"},{"text":"createAwsAccountConfig","link":"/api/instruqt/functions/variables/createAwsAccountConfig.md"},{"text":"createAzureSubscriptionConfig","link":"/api/instruqt/functions/variables/createAzureSubscriptionConfig.md"},{"text":"createChallenge","link":"/api/instruqt/functions/variables/createChallenge.md"},{"text":"createChallengeNote","link":"/api/instruqt/functions/variables/createChallengeNote.md"},{"text":"createChallengeTab","link":"/api/instruqt/functions/variables/createChallengeTab.md"},{"text":"createContainerConfig","link":"/api/instruqt/functions/variables/createContainerConfig.md"},{"text":"createGcpProjectConfig","link":"/api/instruqt/functions/variables/createGcpProjectConfig.md"},{"text":"createGithubIntegration","link":"/api/instruqt/functions/variables/createGithubIntegration.md"},{"text":"createHostImage","link":"/api/instruqt/functions/variables/createHostImage.md"},{"text":"createHotStartPool","link":"/api/instruqt/functions/variables/createHotStartPool.md"},{"text":"createInviteAuthor","link":"/api/instruqt/functions/variables/createInviteAuthor.md"},{"text":"createLandingPage","link":"/api/instruqt/functions/variables/createLandingPage.md"},{"text":"createLtiRegistration","link":"/api/instruqt/functions/variables/createLtiRegistration.md"},{"text":"createOrganization","link":"/api/instruqt/functions/variables/createOrganization.md"},{"text":"createSamlSsoConnection","link":"/api/instruqt/functions/variables/createSamlSsoConnection.md"},{"text":"createSandboxConfig","link":"/api/instruqt/functions/variables/createSandboxConfig.md"},{"text":"createSsoConnection","link":"/api/instruqt/functions/variables/createSsoConnection.md"},{"text":"createTag","link":"/api/instruqt/functions/variables/createTag.md"},{"text":"createTagGroup","link":"/api/instruqt/functions/variables/createTagGroup.md"},{"text":"createTeam","link":"/api/instruqt/functions/variables/createTeam.md"},{"text":"createTrack","link":"/api/instruqt/functions/variables/createTrack.md"},{"text":"createTrackDeveloper","link":"/api/instruqt/functions/variables/createTrackDeveloper.md"},{"text":"createTrackInstructor","link":"/api/instruqt/functions/variables/createTrackInstructor.md"},{"text":"createTrackInvite","link":"/api/instruqt/functions/variables/createTrackInvite.md"},{"text":"createTrackReview","link":"/api/instruqt/functions/variables/createTrackReview.md"},{"text":"createVirtualBrowserConfig","link":"/api/instruqt/functions/variables/createVirtualBrowserConfig.md"},{"text":"createVirtualMachineConfig","link":"/api/instruqt/functions/variables/createVirtualMachineConfig.md"},{"text":"createWebhook","link":"/api/instruqt/functions/variables/createWebhook.md"},{"text":"deleteAwsAccountConfig","link":"/api/instruqt/functions/variables/deleteAwsAccountConfig.md"},{"text":"deleteAzureSubscriptionConfig","link":"/api/instruqt/functions/variables/deleteAzureSubscriptionConfig.md"},{"text":"deleteChallenge","link":"/api/instruqt/functions/variables/deleteChallenge.md"},{"text":"deleteChallengeNote","link":"/api/instruqt/functions/variables/deleteChallengeNote.md"},{"text":"deleteChallengeScript","link":"/api/instruqt/functions/variables/deleteChallengeScript.md"},{"text":"deleteChallengeTab","link":"/api/instruqt/functions/variables/deleteChallengeTab.md"},{"text":"deleteContainerConfig","link":"/api/instruqt/functions/variables/deleteContainerConfig.md"},{"text":"deleteCustomResource","link":"/api/instruqt/functions/variables/deleteCustomResource.md"},{"text":"deleteGcpProjectConfig","link":"/api/instruqt/functions/variables/deleteGcpProjectConfig.md"},{"text":"deleteGithubIntegration","link":"/api/instruqt/functions/variables/deleteGithubIntegration.md"},{"text":"deleteHostImage","link":"/api/instruqt/functions/variables/deleteHostImage.md"},{"text":"deleteHotStartPool","link":"/api/instruqt/functions/variables/deleteHotStartPool.md"},{"text":"deleteInviteAuthor","link":"/api/instruqt/functions/variables/deleteInviteAuthor.md"},{"text":"deleteLab","link":"/api/instruqt/functions/variables/deleteLab.md"},{"text":"deleteLandingPage","link":"/api/instruqt/functions/variables/deleteLandingPage.md"},{"text":"deleteLtiRegistration","link":"/api/instruqt/functions/variables/deleteLtiRegistration.md"},{"text":"deleteOrganizationInvite","link":"/api/instruqt/functions/variables/deleteOrganizationInvite.md"},{"text":"deleteSandboxConfigHost","link":"/api/instruqt/functions/variables/deleteSandboxConfigHost.md"},{"text":"deleteSandboxConfigVersion","link":"/api/instruqt/functions/variables/deleteSandboxConfigVersion.md"},{"text":"deleteSsoConnection","link":"/api/instruqt/functions/variables/deleteSsoConnection.md"},{"text":"deleteTag","link":"/api/instruqt/functions/variables/deleteTag.md"},{"text":"deleteTagGroup","link":"/api/instruqt/functions/variables/deleteTagGroup.md"},{"text":"deleteTeamGithubData","link":"/api/instruqt/functions/variables/deleteTeamGithubData.md"},{"text":"deleteTeamInvite","link":"/api/instruqt/functions/variables/deleteTeamInvite.md"},{"text":"deleteTeamSecret","link":"/api/instruqt/functions/variables/deleteTeamSecret.md"},{"text":"deleteTrack","link":"/api/instruqt/functions/variables/deleteTrack.md"},{"text":"deleteTrackInstructor","link":"/api/instruqt/functions/variables/deleteTrackInstructor.md"},{"text":"deleteTrackInvite","link":"/api/instruqt/functions/variables/deleteTrackInvite.md"},{"text":"deleteTrackInviteClaim","link":"/api/instruqt/functions/variables/deleteTrackInviteClaim.md"},{"text":"deleteUser","link":"/api/instruqt/functions/variables/deleteUser.md"},{"text":"deleteVirtualBrowserCheck","link":"/api/instruqt/functions/variables/deleteVirtualBrowserCheck.md"},{"text":"deleteVirtualBrowserConfig","link":"/api/instruqt/functions/variables/deleteVirtualBrowserConfig.md"},{"text":"deleteVirtualMachineConfig","link":"/api/instruqt/functions/variables/deleteVirtualMachineConfig.md"},{"text":"deleteWebhook","link":"/api/instruqt/functions/variables/deleteWebhook.md"},{"text":"diffSandboxConfigVersions","link":"/api/instruqt/functions/variables/diffSandboxConfigVersions.md"},{"text":"discardTrackChanges","link":"/api/instruqt/functions/variables/discardTrackChanges.md"},{"text":"ensureWebhook","link":"/api/instruqt/functions/variables/ensureWebhook.md"},{"text":"findTeamUsers","link":"/api/instruqt/functions/variables/findTeamUsers.md"},{"text":"findUsers","link":"/api/instruqt/functions/variables/findUsers.md"},{"text":"generateOneTimePlayToken","link":"/api/instruqt/functions/variables/generateOneTimePlayToken.md"},{"text":"generateOrganizationApiKey","link":"/api/instruqt/functions/variables/generateOrganizationApiKey.md"},{"text":"generateScreenSharingCredentials","link":"/api/instruqt/functions/variables/generateScreenSharingCredentials.md"},{"text":"generateTeamApiKey","link":"/api/instruqt/functions/variables/generateTeamApiKey.md"},{"text":"generateTeamLtiCredentials","link":"/api/instruqt/functions/variables/generateTeamLtiCredentials.md"},{"text":"generateTrackEmbedToken","link":"/api/instruqt/functions/variables/generateTrackEmbedToken.md"},{"text":"getChallenge","link":"/api/instruqt/functions/variables/getChallenge.md"},{"text":"getChallengeNote","link":"/api/instruqt/functions/variables/getChallengeNote.md"},{"text":"getChallengeScript","link":"/api/instruqt/functions/variables/getChallengeScript.md"},{"text":"getChallengeTab","link":"/api/instruqt/functions/variables/getChallengeTab.md"},{"text":"getCurrentUser","link":"/api/instruqt/functions/variables/getCurrentUser.md"},{"text":"getCustomResource","link":"/api/instruqt/functions/variables/getCustomResource.md"},{"text":"getHostImage","link":"/api/instruqt/functions/variables/getHostImage.md"},{"text":"getHotStartPool","link":"/api/instruqt/functions/variables/getHotStartPool.md"},{"text":"getImageMetadata","link":"/api/instruqt/functions/variables/getImageMetadata.md"},{"text":"getInviteClaim","link":"/api/instruqt/functions/variables/getInviteClaim.md"},{"text":"getLab","link":"/api/instruqt/functions/variables/getLab.md"},{"text":"getLabSession","link":"/api/instruqt/functions/variables/getLabSession.md"},{"text":"getLandingPage","link":"/api/instruqt/functions/variables/getLandingPage.md"},{"text":"getOrganization","link":"/api/instruqt/functions/variables/getOrganization.md"},{"text":"getOrganizationInvite","link":"/api/instruqt/functions/variables/getOrganizationInvite.md"},{"text":"getOrganizationStatistics","link":"/api/instruqt/functions/variables/getOrganizationStatistics.md"},{"text":"getPlayReport","link":"/api/instruqt/functions/variables/getPlayReport.md"},{"text":"getSandbox","link":"/api/instruqt/functions/variables/getSandbox.md"},{"text":"getSandboxConfig","link":"/api/instruqt/functions/variables/getSandboxConfig.md"},{"text":"getSandboxConfigVersion","link":"/api/instruqt/functions/variables/getSandboxConfigVersion.md"},{"text":"getSandboxVariable","link":"/api/instruqt/functions/variables/getSandboxVariable.md"},{"text":"getStudent","link":"/api/instruqt/functions/variables/getStudent.md"},{"text":"getStudentStatistics","link":"/api/instruqt/functions/variables/getStudentStatistics.md"},{"text":"getTeam","link":"/api/instruqt/functions/variables/getTeam.md"},{"text":"getTeamInvite","link":"/api/instruqt/functions/variables/getTeamInvite.md"},{"text":"getTeamSecret","link":"/api/instruqt/functions/variables/getTeamSecret.md"},{"text":"getTeamStatistics","link":"/api/instruqt/functions/variables/getTeamStatistics.md"},{"text":"getTerraformModule","link":"/api/instruqt/functions/variables/getTerraformModule.md"},{"text":"getTrack","link":"/api/instruqt/functions/variables/getTrack.md"},{"text":"getTrackCommit","link":"/api/instruqt/functions/variables/getTrackCommit.md"},{"text":"getTrackConfig","link":"/api/instruqt/functions/variables/getTrackConfig.md"},{"text":"getTrackConfigPresets","link":"/api/instruqt/functions/variables/getTrackConfigPresets.md"},{"text":"getTrackEmbedUrl","link":"/api/instruqt/functions/variables/getTrackEmbedUrl.md"},{"text":"getTrackInvite","link":"/api/instruqt/functions/variables/getTrackInvite.md"},{"text":"getTrackInvitePage","link":"/api/instruqt/functions/variables/getTrackInvitePage.md"},{"text":"getTrackPlayUrl","link":"/api/instruqt/functions/variables/getTrackPlayUrl.md"},{"text":"getTrackReview","link":"/api/instruqt/functions/variables/getTrackReview.md"},{"text":"getTrackScript","link":"/api/instruqt/functions/variables/getTrackScript.md"},{"text":"getTrackStatistics","link":"/api/instruqt/functions/variables/getTrackStatistics.md"},{"text":"getUser","link":"/api/instruqt/functions/variables/getUser.md"},{"text":"getVirtualBrowserCheck","link":"/api/instruqt/functions/variables/getVirtualBrowserCheck.md"},{"text":"importLab","link":"/api/instruqt/functions/variables/importLab.md"},{"text":"importTerraformModule","link":"/api/instruqt/functions/variables/importTerraformModule.md"},{"text":"inviteOrganizationUser","link":"/api/instruqt/functions/variables/inviteOrganizationUser.md"},{"text":"inviteTeamUser","link":"/api/instruqt/functions/variables/inviteTeamUser.md"},{"text":"isContainerImageValid","link":"/api/instruqt/functions/variables/isContainerImageValid.md"},{"text":"isEmailConfirmed","link":"/api/instruqt/functions/variables/isEmailConfirmed.md"},{"text":"isUrlEmbeddable","link":"/api/instruqt/functions/variables/isUrlEmbeddable.md"},{"text":"isValidEmail","link":"/api/instruqt/functions/variables/isValidEmail.md"},{"text":"isWorkEmail","link":"/api/instruqt/functions/variables/isWorkEmail.md"},{"text":"keepTrackAlive","link":"/api/instruqt/functions/variables/keepTrackAlive.md"},{"text":"listChallenges","link":"/api/instruqt/functions/variables/listChallenges.md"},{"text":"listChallengeScripts","link":"/api/instruqt/functions/variables/listChallengeScripts.md"},{"text":"listCloudProviderConfigs","link":"/api/instruqt/functions/variables/listCloudProviderConfigs.md"},{"text":"listHotStartPools","link":"/api/instruqt/functions/variables/listHotStartPools.md"},{"text":"listLabPlayReports","link":"/api/instruqt/functions/variables/listLabPlayReports.md"},{"text":"listLabs","link":"/api/instruqt/functions/variables/listLabs.md"},{"text":"listLabSessions","link":"/api/instruqt/functions/variables/listLabSessions.md"},{"text":"listMyTracks","link":"/api/instruqt/functions/variables/listMyTracks.md"},{"text":"listOrganizations","link":"/api/instruqt/functions/variables/listOrganizations.md"},{"text":"listPlayReports","link":"/api/instruqt/functions/variables/listPlayReports.md"},{"text":"listSandboxConfigs","link":"/api/instruqt/functions/variables/listSandboxConfigs.md"},{"text":"listSandboxConfigVersions","link":"/api/instruqt/functions/variables/listSandboxConfigVersions.md"},{"text":"listSandboxes","link":"/api/instruqt/functions/variables/listSandboxes.md"},{"text":"listStudents","link":"/api/instruqt/functions/variables/listStudents.md"},{"text":"listTeams","link":"/api/instruqt/functions/variables/listTeams.md"},{"text":"listTeamSecrets","link":"/api/instruqt/functions/variables/listTeamSecrets.md"},{"text":"listTrackInvites","link":"/api/instruqt/functions/variables/listTrackInvites.md"},{"text":"listTrackInvitesByUser","link":"/api/instruqt/functions/variables/listTrackInvitesByUser.md"},{"text":"listTrackLibrary","link":"/api/instruqt/functions/variables/listTrackLibrary.md"},{"text":"listTrackPlayLimits","link":"/api/instruqt/functions/variables/listTrackPlayLimits.md"},{"text":"listTrackReviews","link":"/api/instruqt/functions/variables/listTrackReviews.md"},{"text":"listTracks","link":"/api/instruqt/functions/variables/listTracks.md"},{"text":"listTrackScripts","link":"/api/instruqt/functions/variables/listTrackScripts.md"},{"text":"listVirtualBrowserChecks","link":"/api/instruqt/functions/variables/listVirtualBrowserChecks.md"},{"text":"listWebhooks","link":"/api/instruqt/functions/variables/listWebhooks.md"},{"text":"lowerHand","link":"/api/instruqt/functions/variables/lowerHand.md"},{"text":"markInviteMessagesAsRead","link":"/api/instruqt/functions/variables/markInviteMessagesAsRead.md"},{"text":"mergeAnonymousUser","link":"/api/instruqt/functions/variables/mergeAnonymousUser.md"},{"text":"organizationExists","link":"/api/instruqt/functions/variables/organizationExists.md"},{"text":"publishSandboxConfig","link":"/api/instruqt/functions/variables/publishSandboxConfig.md"},{"text":"removeOrganizationUser","link":"/api/instruqt/functions/variables/removeOrganizationUser.md"},{"text":"removeTeamUser","link":"/api/instruqt/functions/variables/removeTeamUser.md"},{"text":"removeTrackDeveloper","link":"/api/instruqt/functions/variables/removeTrackDeveloper.md"},{"text":"renameSandboxConfig","link":"/api/instruqt/functions/variables/renameSandboxConfig.md"},{"text":"renameSandboxConfigHost","link":"/api/instruqt/functions/variables/renameSandboxConfigHost.md"},{"text":"reorderChallengeNotes","link":"/api/instruqt/functions/variables/reorderChallengeNotes.md"},{"text":"reorderChallenges","link":"/api/instruqt/functions/variables/reorderChallenges.md"},{"text":"reorderChallengeTabs","link":"/api/instruqt/functions/variables/reorderChallengeTabs.md"},{"text":"resendEmailConfirmationCode","link":"/api/instruqt/functions/variables/resendEmailConfirmationCode.md"},{"text":"restoreLandingPage","link":"/api/instruqt/functions/variables/restoreLandingPage.md"},{"text":"saveChallengeScript","link":"/api/instruqt/functions/variables/saveChallengeScript.md"},{"text":"saveHostImage","link":"/api/instruqt/functions/variables/saveHostImage.md"},{"text":"saveTrackPlayLimit","link":"/api/instruqt/functions/variables/saveTrackPlayLimit.md"},{"text":"saveTrackPlayLimits","link":"/api/instruqt/functions/variables/saveTrackPlayLimits.md"},{"text":"saveTrackScript","link":"/api/instruqt/functions/variables/saveTrackScript.md"},{"text":"searchTerraformModules","link":"/api/instruqt/functions/variables/searchTerraformModules.md"},{"text":"selections","link":"/api/instruqt/functions/variables/selections.md"},{"text":"sendDirectInviteMessage","link":"/api/instruqt/functions/variables/sendDirectInviteMessage.md"},{"text":"sendEmailConfirmationCode","link":"/api/instruqt/functions/variables/sendEmailConfirmationCode.md"},{"text":"setInstructorRole","link":"/api/instruqt/functions/variables/setInstructorRole.md"},{"text":"setInstructorTracks","link":"/api/instruqt/functions/variables/setInstructorTracks.md"},{"text":"setSandboxVariable","link":"/api/instruqt/functions/variables/setSandboxVariable.md"},{"text":"setTeamGithubInstallationID","link":"/api/instruqt/functions/variables/setTeamGithubInstallationID.md"},{"text":"setTeamSecret","link":"/api/instruqt/functions/variables/setTeamSecret.md"},{"text":"setTrackMaintenance","link":"/api/instruqt/functions/variables/setTrackMaintenance.md"},{"text":"setTrackSandboxConfigVersion","link":"/api/instruqt/functions/variables/setTrackSandboxConfigVersion.md"},{"text":"setupChallenge","link":"/api/instruqt/functions/variables/setupChallenge.md"},{"text":"skipChallenge","link":"/api/instruqt/functions/variables/skipChallenge.md"},{"text":"skipToChallenge","link":"/api/instruqt/functions/variables/skipToChallenge.md"},{"text":"solveChallenge","link":"/api/instruqt/functions/variables/solveChallenge.md"},{"text":"startChallenge","link":"/api/instruqt/functions/variables/startChallenge.md"},{"text":"startHostImage","link":"/api/instruqt/functions/variables/startHostImage.md"},{"text":"startLab","link":"/api/instruqt/functions/variables/startLab.md"},{"text":"startTrack","link":"/api/instruqt/functions/variables/startTrack.md"},{"text":"stopAllTracks","link":"/api/instruqt/functions/variables/stopAllTracks.md"},{"text":"stopHostImage","link":"/api/instruqt/functions/variables/stopHostImage.md"},{"text":"stopLab","link":"/api/instruqt/functions/variables/stopLab.md"},{"text":"stopSandbox","link":"/api/instruqt/functions/variables/stopSandbox.md"},{"text":"stopTrack","link":"/api/instruqt/functions/variables/stopTrack.md"},{"text":"teamExists","link":"/api/instruqt/functions/variables/teamExists.md"},{"text":"toggleRaisedHand","link":"/api/instruqt/functions/variables/toggleRaisedHand.md"},{"text":"trackExists","link":"/api/instruqt/functions/variables/trackExists.md"},{"text":"trackInviteLinkCopied","link":"/api/instruqt/functions/variables/trackInviteLinkCopied.md"},{"text":"updateAwsAccountConfig","link":"/api/instruqt/functions/variables/updateAwsAccountConfig.md"},{"text":"updateAzureSubscriptionConfig","link":"/api/instruqt/functions/variables/updateAzureSubscriptionConfig.md"},{"text":"updateChallenge","link":"/api/instruqt/functions/variables/updateChallenge.md"},{"text":"updateChallengeLabConfig","link":"/api/instruqt/functions/variables/updateChallengeLabConfig.md"},{"text":"updateChallengeNote","link":"/api/instruqt/functions/variables/updateChallengeNote.md"},{"text":"updateChallengeTab","link":"/api/instruqt/functions/variables/updateChallengeTab.md"},{"text":"updateCloudProviderConfig","link":"/api/instruqt/functions/variables/updateCloudProviderConfig.md"},{"text":"updateCompleteTrack","link":"/api/instruqt/functions/variables/updateCompleteTrack.md"},{"text":"updateCompleteTrackVersioned","link":"/api/instruqt/functions/variables/updateCompleteTrackVersioned.md"},{"text":"updateContainerConfig","link":"/api/instruqt/functions/variables/updateContainerConfig.md"},{"text":"updateCustomResource","link":"/api/instruqt/functions/variables/updateCustomResource.md"},{"text":"updateGcpProjectConfig","link":"/api/instruqt/functions/variables/updateGcpProjectConfig.md"},{"text":"updateHostImage","link":"/api/instruqt/functions/variables/updateHostImage.md"},{"text":"updateHotStartPool","link":"/api/instruqt/functions/variables/updateHotStartPool.md"},{"text":"updateLandingPage","link":"/api/instruqt/functions/variables/updateLandingPage.md"},{"text":"updateLtiRegistration","link":"/api/instruqt/functions/variables/updateLtiRegistration.md"},{"text":"updateOrganization","link":"/api/instruqt/functions/variables/updateOrganization.md"},{"text":"updateSamlSsoConnection","link":"/api/instruqt/functions/variables/updateSamlSsoConnection.md"},{"text":"updateSandboxConfig","link":"/api/instruqt/functions/variables/updateSandboxConfig.md"},{"text":"updateSandboxTtl","link":"/api/instruqt/functions/variables/updateSandboxTtl.md"},{"text":"updateSecretConfig","link":"/api/instruqt/functions/variables/updateSecretConfig.md"},{"text":"updateSsoConnection","link":"/api/instruqt/functions/variables/updateSsoConnection.md"},{"text":"updateTag","link":"/api/instruqt/functions/variables/updateTag.md"},{"text":"updateTagGroup","link":"/api/instruqt/functions/variables/updateTagGroup.md"},{"text":"updateTeam","link":"/api/instruqt/functions/variables/updateTeam.md"},{"text":"updateTeamFeatures","link":"/api/instruqt/functions/variables/updateTeamFeatures.md"},{"text":"updateTeamForm","link":"/api/instruqt/functions/variables/updateTeamForm.md"},{"text":"updateTrack","link":"/api/instruqt/functions/variables/updateTrack.md"},{"text":"updateTrackFeatures","link":"/api/instruqt/functions/variables/updateTrackFeatures.md"},{"text":"updateTrackInvite","link":"/api/instruqt/functions/variables/updateTrackInvite.md"},{"text":"updateTrackRemoteRepository","link":"/api/instruqt/functions/variables/updateTrackRemoteRepository.md"},{"text":"updateTrackReview","link":"/api/instruqt/functions/variables/updateTrackReview.md"},{"text":"updateUser","link":"/api/instruqt/functions/variables/updateUser.md"},{"text":"updateVirtualBrowserConfig","link":"/api/instruqt/functions/variables/updateVirtualBrowserConfig.md"},{"text":"updateVirtualMachineConfig","link":"/api/instruqt/functions/variables/updateVirtualMachineConfig.md"},{"text":"updateWebhook","link":"/api/instruqt/functions/variables/updateWebhook.md"},{"text":"uploadChallengeScript","link":"/api/instruqt/functions/variables/uploadChallengeScript.md"},{"text":"uploadTrackScript","link":"/api/instruqt/functions/variables/uploadTrackScript.md"},{"text":"upsertTeamSecret","link":"/api/instruqt/functions/variables/upsertTeamSecret.md"},{"text":"upsertVirtualBrowserCheck","link":"/api/instruqt/functions/variables/upsertVirtualBrowserCheck.md"},{"text":"userConsentedToPrivacyPolicy","link":"/api/instruqt/functions/variables/userConsentedToPrivacyPolicy.md"},{"text":"userExists","link":"/api/instruqt/functions/variables/userExists.md"},{"text":"userInOrganization","link":"/api/instruqt/functions/variables/userInOrganization.md"},{"text":"userInTeam","link":"/api/instruqt/functions/variables/userInTeam.md"},{"text":"userIsTrackDeveloper","link":"/api/instruqt/functions/variables/userIsTrackDeveloper.md"},{"text":"userWithSlugExists","link":"/api/instruqt/functions/variables/userWithSlugExists.md"},{"text":"viewTrackInvite","link":"/api/instruqt/functions/variables/viewTrackInvite.md"},{"text":"waitForSandbox","link":"/api/instruqt/functions/variables/waitForSandbox.md"},{"text":"waitForTrack","link":"/api/instruqt/functions/variables/waitForTrack.md"},{"text":"watchLearnerEvents","link":"/api/instruqt/functions/variables/watchLearnerEvents.md"},{"text":"watchLearnerEventsAsLearner","link":"/api/instruqt/functions/variables/watchLearnerEventsAsLearner.md"},{"text":"watchMessages","link":"/api/instruqt/functions/variables/watchMessages.md"},{"text":"watchMessagesAsLearner","link":"/api/instruqt/functions/variables/watchMessagesAsLearner.md"},{"text":"watchRaisedHands","link":"/api/instruqt/functions/variables/watchRaisedHands.md"},{"text":"watchRaisedHandsAsLearner","link":"/api/instruqt/functions/variables/watchRaisedHandsAsLearner.md"},{"text":"watchReadMessages","link":"/api/instruqt/functions/variables/watchReadMessages.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createClient","link":"/api/instruqt/functions/functions/createClient.md"},{"text":"createLimiter","link":"/api/instruqt/functions/functions/createLimiter.md"},{"text":"encryptLearnerDetails","link":"/api/instruqt/functions/functions/encryptLearnerDetails.md"},{"text":"trackEmbedUrl","link":"/api/instruqt/functions/functions/trackEmbedUrl.md"}]}]}]},{"text":"learners","link":"/api/learners/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"ActivityOptions","link":"/api/learners/interfaces/ActivityOptions.md"},{"text":"EnrolEntry","link":"/api/learners/interfaces/EnrolEntry.md"},{"text":"EnrolManyOptions","link":"/api/learners/interfaces/EnrolManyOptions.md"},{"text":"EnrolManyReport","link":"/api/learners/interfaces/EnrolManyReport.md"},{"text":"ErasedPlatform","link":"/api/learners/interfaces/ErasedPlatform.md"},{"text":"EraseReport","link":"/api/learners/interfaces/EraseReport.md"},{"text":"KeyedRow","link":"/api/learners/interfaces/KeyedRow.md"},{"text":"Learner","link":"/api/learners/interfaces/Learner.md"},{"text":"LearnerAccount","link":"/api/learners/interfaces/LearnerAccount.md"},{"text":"LearnerCallOptions","link":"/api/learners/interfaces/LearnerCallOptions.md"},{"text":"LearnerProblem","link":"/api/learners/interfaces/LearnerProblem.md"},{"text":"Learners","link":"/api/learners/interfaces/Learners.md"},{"text":"LearnersOptions","link":"/api/learners/interfaces/LearnersOptions.md"},{"text":"LearningObject","link":"/api/learners/interfaces/LearningObject.md"},{"text":"LearningPathSourceOptions","link":"/api/learners/interfaces/LearningPathSourceOptions.md"},{"text":"ProgressRecordOf","link":"/api/learners/interfaces/ProgressRecordOf.md"},{"text":"RawAccounts","link":"/api/learners/interfaces/RawAccounts.md"},{"text":"RawRecords","link":"/api/learners/interfaces/RawRecords.md"},{"text":"SendProgress","link":"/api/learners/interfaces/SendProgress.md"},{"text":"SendStatementsOptions","link":"/api/learners/interfaces/SendStatementsOptions.md"},{"text":"SendStatementsResult","link":"/api/learners/interfaces/SendStatementsResult.md"},{"text":"Statement","link":"/api/learners/interfaces/Statement.md"},{"text":"StatementOptions","link":"/api/learners/interfaces/StatementOptions.md"},{"text":"StatementResult","link":"/api/learners/interfaces/StatementResult.md"},{"text":"SyncPagesBase","link":"/api/learners/interfaces/SyncPagesBase.md"},{"text":"SyncPagesResult","link":"/api/learners/interfaces/SyncPagesResult.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ActivityItem","link":"/api/learners/type-aliases/ActivityItem.md"},{"text":"EnrolRow","link":"/api/learners/type-aliases/EnrolRow.md"},{"text":"EraseMode","link":"/api/learners/type-aliases/EraseMode.md"},{"text":"LanguageMap","link":"/api/learners/type-aliases/LanguageMap.md"},{"text":"LearnerClients","link":"/api/learners/type-aliases/LearnerClients.md"},{"text":"LearnerPlatform","link":"/api/learners/type-aliases/LearnerPlatform.md"},{"text":"LearningRecordStore","link":"/api/learners/type-aliases/LearningRecordStore.md"},{"text":"ProgressRecord","link":"/api/learners/type-aliases/ProgressRecord.md"},{"text":"ProgressStatus","link":"/api/learners/type-aliases/ProgressStatus.md"},{"text":"RowKey","link":"/api/learners/type-aliases/RowKey.md"},{"text":"StatementActor","link":"/api/learners/type-aliases/StatementActor.md"},{"text":"SyncPagesOptions","link":"/api/learners/type-aliases/SyncPagesOptions.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createLearners","link":"/api/learners/functions/createLearners.md"},{"text":"lastTimeOf","link":"/api/learners/functions/lastTimeOf.md"},{"text":"sendStatements","link":"/api/learners/functions/sendStatements.md"},{"text":"syncPages","link":"/api/learners/functions/syncPages.md"},{"text":"toStatement","link":"/api/learners/functions/toStatement.md"}]}]},{"text":"learning-path","link":"/api/learning-path/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"LearningPathAttendance","link":"/api/learning-path/interfaces/LearningPathAttendance.md"},{"text":"LearningPathCourses","link":"/api/learning-path/interfaces/LearningPathCourses.md"},{"text":"LearningPathLearningPaths","link":"/api/learning-path/interfaces/LearningPathLearningPaths.md"},{"text":"LearningPathMilestones","link":"/api/learning-path/interfaces/LearningPathMilestones.md"},{"text":"LearningPathProgress","link":"/api/learning-path/interfaces/LearningPathProgress.md"},{"text":"LearningPathResources","link":"/api/learning-path/interfaces/LearningPathResources.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"AlternativePricingType","link":"/api/learning-path/type-aliases/AlternativePricingType.md"},{"text":"ArchiveCourse","link":"/api/learning-path/type-aliases/ArchiveCourse.md"},{"text":"ArchiveCourseVariables","link":"/api/learning-path/type-aliases/ArchiveCourseVariables.md"},{"text":"ArchiveLearningPath","link":"/api/learning-path/type-aliases/ArchiveLearningPath.md"},{"text":"ArchiveLearningPathVariables","link":"/api/learning-path/type-aliases/ArchiveLearningPathVariables.md"},{"text":"CompletedPage","link":"/api/learning-path/type-aliases/CompletedPage.md"},{"text":"ContentKind","link":"/api/learning-path/type-aliases/ContentKind.md"},{"text":"CourseCompletion","link":"/api/learning-path/type-aliases/CourseCompletion.md"},{"text":"CourseCompletionCriteriaType","link":"/api/learning-path/type-aliases/CourseCompletionCriteriaType.md"},{"text":"CourseProgress","link":"/api/learning-path/type-aliases/CourseProgress.md"},{"text":"CourseRef","link":"/api/learning-path/type-aliases/CourseRef.md"},{"text":"CreateLearningPath","link":"/api/learning-path/type-aliases/CreateLearningPath.md"},{"text":"CreateLearningPathVariables","link":"/api/learning-path/type-aliases/CreateLearningPathVariables.md"},{"text":"GetCourseProgress","link":"/api/learning-path/type-aliases/GetCourseProgress.md"},{"text":"GetCourseProgressVariables","link":"/api/learning-path/type-aliases/GetCourseProgressVariables.md"},{"text":"GetLearningPathBySlug","link":"/api/learning-path/type-aliases/GetLearningPathBySlug.md"},{"text":"GetLearningPathBySlugVariables","link":"/api/learning-path/type-aliases/GetLearningPathBySlugVariables.md"},{"text":"GetMilestone","link":"/api/learning-path/type-aliases/GetMilestone.md"},{"text":"GetMilestoneVariables","link":"/api/learning-path/type-aliases/GetMilestoneVariables.md"},{"text":"LearningPath","link":"/api/learning-path/type-aliases/LearningPath.md"},{"text":"LearningPathRef","link":"/api/learning-path/type-aliases/LearningPathRef.md"},{"text":"ListCourseCompletion","link":"/api/learning-path/type-aliases/ListCourseCompletion.md"},{"text":"ListCourseCompletionVariables","link":"/api/learning-path/type-aliases/ListCourseCompletionVariables.md"},{"text":"ListMilestoneCompletions","link":"/api/learning-path/type-aliases/ListMilestoneCompletions.md"},{"text":"ListMilestoneCompletionsVariables","link":"/api/learning-path/type-aliases/ListMilestoneCompletionsVariables.md"},{"text":"ListPagesCompleted","link":"/api/learning-path/type-aliases/ListPagesCompleted.md"},{"text":"ListPagesCompletedVariables","link":"/api/learning-path/type-aliases/ListPagesCompletedVariables.md"},{"text":"MeetingAttendee","link":"/api/learning-path/type-aliases/MeetingAttendee.md"},{"text":"Milestone","link":"/api/learning-path/type-aliases/Milestone.md"},{"text":"MilestoneCompetencyAssessmentType","link":"/api/learning-path/type-aliases/MilestoneCompetencyAssessmentType.md"},{"text":"MilestoneCompletion","link":"/api/learning-path/type-aliases/MilestoneCompletion.md"},{"text":"MilestoneCompletionCriteriaType","link":"/api/learning-path/type-aliases/MilestoneCompletionCriteriaType.md"},{"text":"MilestoneContent","link":"/api/learning-path/type-aliases/MilestoneContent.md"},{"text":"MilestoneContentGrouping","link":"/api/learning-path/type-aliases/MilestoneContentGrouping.md"},{"text":"MilestoneCourseInput","link":"/api/learning-path/type-aliases/MilestoneCourseInput.md"},{"text":"MilestoneInput","link":"/api/learning-path/type-aliases/MilestoneInput.md"},{"text":"MilestoneKind","link":"/api/learning-path/type-aliases/MilestoneKind.md"},{"text":"MilestoneRef","link":"/api/learning-path/type-aliases/MilestoneRef.md"},{"text":"MilestoneRequirement","link":"/api/learning-path/type-aliases/MilestoneRequirement.md"},{"text":"MilestoneSummary","link":"/api/learning-path/type-aliases/MilestoneSummary.md"},{"text":"OtherTypename","link":"/api/learning-path/type-aliases/OtherTypename.md"},{"text":"ReinstateCourse","link":"/api/learning-path/type-aliases/ReinstateCourse.md"},{"text":"ReinstateCourseVariables","link":"/api/learning-path/type-aliases/ReinstateCourseVariables.md"},{"text":"ReinstateLearningPath","link":"/api/learning-path/type-aliases/ReinstateLearningPath.md"},{"text":"ReinstateLearningPathVariables","link":"/api/learning-path/type-aliases/ReinstateLearningPathVariables.md"},{"text":"Status","link":"/api/learning-path/type-aliases/Status.md"},{"text":"TopicType","link":"/api/learning-path/type-aliases/TopicType.md"},{"text":"UpdateCourseStatus","link":"/api/learning-path/type-aliases/UpdateCourseStatus.md"},{"text":"UpdateCourseStatusVariables","link":"/api/learning-path/type-aliases/UpdateCourseStatusVariables.md"},{"text":"UpdateLearningPathAccess","link":"/api/learning-path/type-aliases/UpdateLearningPathAccess.md"},{"text":"UpdateLearningPathAccessVariables","link":"/api/learning-path/type-aliases/UpdateLearningPathAccessVariables.md"},{"text":"UpdateMeetingAttendance","link":"/api/learning-path/type-aliases/UpdateMeetingAttendance.md"},{"text":"UpdateMeetingAttendanceVariables","link":"/api/learning-path/type-aliases/UpdateMeetingAttendanceVariables.md"},{"text":"UpdateTopicProgress","link":"/api/learning-path/type-aliases/UpdateTopicProgress.md"},{"text":"UpdateTopicProgressVariables","link":"/api/learning-path/type-aliases/UpdateTopicProgressVariables.md"},{"text":"UserRef","link":"/api/learning-path/type-aliases/UserRef.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"learningPathMethods","link":"/api/learning-path/variables/learningPathMethods.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createLearningPathClient","link":"/api/learning-path/functions/createLearningPathClient.md"},{"text":"extendLearningPathClient","link":"/api/learning-path/functions/extendLearningPathClient.md"}]},{"text":"functions","link":"/api/learning-path/functions/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"LoginVariables","link":"/api/learning-path/functions/interfaces/LoginVariables.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"archiveCourse","link":"/api/learning-path/functions/variables/archiveCourse.md"},{"text":"archiveLearningPath","link":"/api/learning-path/functions/variables/archiveLearningPath.md"},{"text":"createLearningPath","link":"/api/learning-path/functions/variables/createLearningPath.md"},{"text":"getCourseProgress","link":"/api/learning-path/functions/variables/getCourseProgress.md"},{"text":"getLearningPathBySlug","link":"/api/learning-path/functions/variables/getLearningPathBySlug.md"},{"text":"getMilestone","link":"/api/learning-path/functions/variables/getMilestone.md"},{"text":"listCourseCompletion","link":"/api/learning-path/functions/variables/listCourseCompletion.md"},{"text":"listMilestoneCompletions","link":"/api/learning-path/functions/variables/listMilestoneCompletions.md"},{"text":"listPagesCompleted","link":"/api/learning-path/functions/variables/listPagesCompleted.md"},{"text":"MAX_QUERY_POINTS","link":"/api/learning-path/functions/variables/MAX_QUERY_POINTS.md"},{"text":"reinstateCourse","link":"/api/learning-path/functions/variables/reinstateCourse.md"},{"text":"reinstateLearningPath","link":"/api/learning-path/functions/variables/reinstateLearningPath.md"},{"text":"updateCourseStatus","link":"/api/learning-path/functions/variables/updateCourseStatus.md"},{"text":"updateLearningPathAccess","link":"/api/learning-path/functions/variables/updateLearningPathAccess.md"},{"text":"updateMeetingAttendance","link":"/api/learning-path/functions/variables/updateMeetingAttendance.md"},{"text":"updateTopicProgress","link":"/api/learning-path/functions/variables/updateTopicProgress.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"affordableCost","link":"/api/learning-path/functions/functions/affordableCost.md"},{"text":"asLearner","link":"/api/learning-path/functions/functions/asLearner.md"},{"text":"createClient","link":"/api/learning-path/functions/functions/createClient.md"},{"text":"estimateCost","link":"/api/learning-path/functions/functions/estimateCost.md"},{"text":"login","link":"/api/learning-path/functions/functions/login.md"}]}]}]},{"text":"learning-platforms","link":"/api/learning-platforms/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"AuthenticationError","link":"/api/learning-platforms/classes/AuthenticationError.md"},{"text":"BadRequestError","link":"/api/learning-platforms/classes/BadRequestError.md"},{"text":"ConfigurationError","link":"/api/learning-platforms/classes/ConfigurationError.md"},{"text":"ConflictError","link":"/api/learning-platforms/classes/ConflictError.md"},{"text":"ConnectionError","link":"/api/learning-platforms/classes/ConnectionError.md"},{"text":"DeadlineError","link":"/api/learning-platforms/classes/DeadlineError.md"},{"text":"DryRunError","link":"/api/learning-platforms/classes/DryRunError.md"},{"text":"GraphQLResponseError","link":"/api/learning-platforms/classes/GraphQLResponseError.md"},{"text":"HttpError","link":"/api/learning-platforms/classes/HttpError.md"},{"text":"InputError","link":"/api/learning-platforms/classes/InputError.md"},{"text":"LearningPlatformError","link":"/api/learning-platforms/classes/LearningPlatformError.md"},{"text":"MalformedResponseError","link":"/api/learning-platforms/classes/MalformedResponseError.md"},{"text":"NotFoundError","link":"/api/learning-platforms/classes/NotFoundError.md"},{"text":"PermissionError","link":"/api/learning-platforms/classes/PermissionError.md"},{"text":"RateLimitError","link":"/api/learning-platforms/classes/RateLimitError.md"},{"text":"ServerError","link":"/api/learning-platforms/classes/ServerError.md"},{"text":"StateError","link":"/api/learning-platforms/classes/StateError.md"},{"text":"TimeoutError","link":"/api/learning-platforms/classes/TimeoutError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"Call","link":"/api/learning-platforms/interfaces/Call.md"},{"text":"CallCost","link":"/api/learning-platforms/interfaces/CallCost.md"},{"text":"CallEvent","link":"/api/learning-platforms/interfaces/CallEvent.md"},{"text":"CallOptions","link":"/api/learning-platforms/interfaces/CallOptions.md"},{"text":"Clock","link":"/api/learning-platforms/interfaces/Clock.md"},{"text":"ConfirmOptions","link":"/api/learning-platforms/interfaces/ConfirmOptions.md"},{"text":"DriftSink","link":"/api/learning-platforms/interfaces/DriftSink.md"},{"text":"DryRunRequest","link":"/api/learning-platforms/interfaces/DryRunRequest.md"},{"text":"EndEvent","link":"/api/learning-platforms/interfaces/EndEvent.md"},{"text":"ErrorEvent","link":"/api/learning-platforms/interfaces/ErrorEvent.md"},{"text":"FetchOptions","link":"/api/learning-platforms/interfaces/FetchOptions.md"},{"text":"GraphQLErrorEntry","link":"/api/learning-platforms/interfaces/GraphQLErrorEntry.md"},{"text":"Hooks","link":"/api/learning-platforms/interfaces/Hooks.md"},{"text":"InstruqtClient","link":"/api/learning-platforms/interfaces/InstruqtClient.md"},{"text":"InstruqtOptions","link":"/api/learning-platforms/interfaces/InstruqtOptions.md"},{"text":"Issue","link":"/api/learning-platforms/interfaces/Issue.md"},{"text":"LearningPathClient","link":"/api/learning-platforms/interfaces/LearningPathClient.md"},{"text":"LearningPathOptions","link":"/api/learning-platforms/interfaces/LearningPathOptions.md"},{"text":"LearningPlatformsOptions","link":"/api/learning-platforms/interfaces/LearningPlatformsOptions.md"},{"text":"ListOptions","link":"/api/learning-platforms/interfaces/ListOptions.md"},{"text":"Logger","link":"/api/learning-platforms/interfaces/Logger.md"},{"text":"ManifestEntry","link":"/api/learning-platforms/interfaces/ManifestEntry.md"},{"text":"MismatchEvent","link":"/api/learning-platforms/interfaces/MismatchEvent.md"},{"text":"Page","link":"/api/learning-platforms/interfaces/Page.md"},{"text":"Paginator","link":"/api/learning-platforms/interfaces/Paginator.md"},{"text":"PlatformClients","link":"/api/learning-platforms/interfaces/PlatformClients.md"},{"text":"RateLimitOptions","link":"/api/learning-platforms/interfaces/RateLimitOptions.md"},{"text":"RateLimitState","link":"/api/learning-platforms/interfaces/RateLimitState.md"},{"text":"RateLimitStore","link":"/api/learning-platforms/interfaces/RateLimitStore.md"},{"text":"RateLimitView","link":"/api/learning-platforms/interfaces/RateLimitView.md"},{"text":"RateWindow","link":"/api/learning-platforms/interfaces/RateWindow.md"},{"text":"RequestEvent","link":"/api/learning-platforms/interfaces/RequestEvent.md"},{"text":"RequestMethod","link":"/api/learning-platforms/interfaces/RequestMethod.md"},{"text":"RequestOptions","link":"/api/learning-platforms/interfaces/RequestOptions.md"},{"text":"ResponseEvent","link":"/api/learning-platforms/interfaces/ResponseEvent.md"},{"text":"ResponseInfo","link":"/api/learning-platforms/interfaces/ResponseInfo.md"},{"text":"RetryEvent","link":"/api/learning-platforms/interfaces/RetryEvent.md"},{"text":"RetryOptions","link":"/api/learning-platforms/interfaces/RetryOptions.md"},{"text":"SdaClient","link":"/api/learning-platforms/interfaces/SdaClient.md"},{"text":"SdaOptions","link":"/api/learning-platforms/interfaces/SdaOptions.md"},{"text":"SecretProvider","link":"/api/learning-platforms/interfaces/SecretProvider.md"},{"text":"SelectOption","link":"/api/learning-platforms/interfaces/SelectOption.md"},{"text":"SharedOptions","link":"/api/learning-platforms/interfaces/SharedOptions.md"},{"text":"SkilljarClient","link":"/api/learning-platforms/interfaces/SkilljarClient.md"},{"text":"SkilljarDomain","link":"/api/learning-platforms/interfaces/SkilljarDomain.md"},{"text":"SkilljarOptions","link":"/api/learning-platforms/interfaces/SkilljarOptions.md"},{"text":"Subscription","link":"/api/learning-platforms/interfaces/Subscription.md"},{"text":"SubscriptionOptions","link":"/api/learning-platforms/interfaces/SubscriptionOptions.md"},{"text":"SubscriptionSettings","link":"/api/learning-platforms/interfaces/SubscriptionSettings.md"},{"text":"TypedDocument","link":"/api/learning-platforms/interfaces/TypedDocument.md"},{"text":"WithResponse","link":"/api/learning-platforms/interfaces/WithResponse.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"AnyLearningPlatformError","link":"/api/learning-platforms/type-aliases/AnyLearningPlatformError.md"},{"text":"Effect","link":"/api/learning-platforms/type-aliases/Effect.md"},{"text":"ErrorCode","link":"/api/learning-platforms/type-aliases/ErrorCode.md"},{"text":"FetchLike","link":"/api/learning-platforms/type-aliases/FetchLike.md"},{"text":"HeadersLike","link":"/api/learning-platforms/type-aliases/HeadersLike.md"},{"text":"LearningPlatforms","link":"/api/learning-platforms/type-aliases/LearningPlatforms.md"},{"text":"OperationKind","link":"/api/learning-platforms/type-aliases/OperationKind.md"},{"text":"PlatformName","link":"/api/learning-platforms/type-aliases/PlatformName.md"},{"text":"Secret","link":"/api/learning-platforms/type-aliases/Secret.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"createLearningPlatforms","link":"/api/learning-platforms/variables/createLearningPlatforms.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"isLearningPlatformError","link":"/api/learning-platforms/functions/isLearningPlatformError.md"}]}]},{"text":"manifest","link":"/api/manifest/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"OperationShape","link":"/api/manifest/interfaces/OperationShape.md"},{"text":"OperationTypes","link":"/api/manifest/interfaces/OperationTypes.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"OperationId","link":"/api/manifest/type-aliases/OperationId.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"manifest","link":"/api/manifest/variables/manifest.md"}]}]},{"text":"mocks","link":"/api/mocks/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"MockPlatforms","link":"/api/mocks/classes/MockPlatforms.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"Active","link":"/api/mocks/interfaces/Active.md"},{"text":"CalledOptions","link":"/api/mocks/interfaces/CalledOptions.md"},{"text":"Collection","link":"/api/mocks/interfaces/Collection.md"},{"text":"DeliveryAttempt","link":"/api/mocks/interfaces/DeliveryAttempt.md"},{"text":"FlakyOptions","link":"/api/mocks/interfaces/FlakyOptions.md"},{"text":"InstruqtControl","link":"/api/mocks/interfaces/InstruqtControl.md"},{"text":"InstruqtWebhookControl","link":"/api/mocks/interfaces/InstruqtWebhookControl.md"},{"text":"InstruqtWebhookTarget","link":"/api/mocks/interfaces/InstruqtWebhookTarget.md"},{"text":"LearningPathControl","link":"/api/mocks/interfaces/LearningPathControl.md"},{"text":"LiveEvents","link":"/api/mocks/interfaces/LiveEvents.md"},{"text":"MalformedOptions","link":"/api/mocks/interfaces/MalformedOptions.md"},{"text":"MockCall","link":"/api/mocks/interfaces/MockCall.md"},{"text":"MockClock","link":"/api/mocks/interfaces/MockClock.md"},{"text":"MockDelivery","link":"/api/mocks/interfaces/MockDelivery.md"},{"text":"MockOptions","link":"/api/mocks/interfaces/MockOptions.md"},{"text":"MockReply","link":"/api/mocks/interfaces/MockReply.md"},{"text":"MockRequest","link":"/api/mocks/interfaces/MockRequest.md"},{"text":"MockWebhookOptions","link":"/api/mocks/interfaces/MockWebhookOptions.md"},{"text":"MockWorld","link":"/api/mocks/interfaces/MockWorld.md"},{"text":"OutageWindow","link":"/api/mocks/interfaces/OutageWindow.md"},{"text":"Override","link":"/api/mocks/interfaces/Override.md"},{"text":"OverrideOptions","link":"/api/mocks/interfaces/OverrideOptions.md"},{"text":"PlatformConditions","link":"/api/mocks/interfaces/PlatformConditions.md"},{"text":"RateLimitedOptions","link":"/api/mocks/interfaces/RateLimitedOptions.md"},{"text":"Row","link":"/api/mocks/interfaces/Row.md"},{"text":"SdaControl","link":"/api/mocks/interfaces/SdaControl.md"},{"text":"SkilljarControl","link":"/api/mocks/interfaces/SkilljarControl.md"},{"text":"SkilljarWebhookControl","link":"/api/mocks/interfaces/SkilljarWebhookControl.md"},{"text":"SlowOptions","link":"/api/mocks/interfaces/SlowOptions.md"},{"text":"Store","link":"/api/mocks/interfaces/Store.md"},{"text":"WithRequests","link":"/api/mocks/interfaces/WithRequests.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"AnswerableId","link":"/api/mocks/type-aliases/AnswerableId.md"},{"text":"AnswerContext","link":"/api/mocks/type-aliases/AnswerContext.md"},{"text":"Answerer","link":"/api/mocks/type-aliases/Answerer.md"},{"text":"AnswerOf","link":"/api/mocks/type-aliases/AnswerOf.md"},{"text":"DeepPartial","link":"/api/mocks/type-aliases/DeepPartial.md"},{"text":"Expected","link":"/api/mocks/type-aliases/Expected.md"},{"text":"FlakyKind","link":"/api/mocks/type-aliases/FlakyKind.md"},{"text":"InstruqtBuild","link":"/api/mocks/type-aliases/InstruqtBuild.md"},{"text":"InstruqtMockEvent","link":"/api/mocks/type-aliases/InstruqtMockEvent.md"},{"text":"InstruqtSeeds","link":"/api/mocks/type-aliases/InstruqtSeeds.md"},{"text":"LearningPathBuild","link":"/api/mocks/type-aliases/LearningPathBuild.md"},{"text":"LearningPathSeeds","link":"/api/mocks/type-aliases/LearningPathSeeds.md"},{"text":"MalformedKind","link":"/api/mocks/type-aliases/MalformedKind.md"},{"text":"MockName","link":"/api/mocks/type-aliases/MockName.md"},{"text":"MockUrls","link":"/api/mocks/type-aliases/MockUrls.md"},{"text":"SdaBuild","link":"/api/mocks/type-aliases/SdaBuild.md"},{"text":"SdaSeeds","link":"/api/mocks/type-aliases/SdaSeeds.md"},{"text":"Seed","link":"/api/mocks/type-aliases/Seed.md"},{"text":"SeededInstruqt","link":"/api/mocks/type-aliases/SeededInstruqt.md"},{"text":"SeededLearningPath","link":"/api/mocks/type-aliases/SeededLearningPath.md"},{"text":"SeededSda","link":"/api/mocks/type-aliases/SeededSda.md"},{"text":"SeededSkilljar","link":"/api/mocks/type-aliases/SeededSkilljar.md"},{"text":"SkilljarBuild","link":"/api/mocks/type-aliases/SkilljarBuild.md"},{"text":"SkilljarMockEvent","link":"/api/mocks/type-aliases/SkilljarMockEvent.md"},{"text":"SkilljarSeeds","link":"/api/mocks/type-aliases/SkilljarSeeds.md"},{"text":"SkilljarWebhookTarget","link":"/api/mocks/type-aliases/SkilljarWebhookTarget.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"DEMO_NOW","link":"/api/mocks/variables/DEMO_NOW.md"},{"text":"demoKeys","link":"/api/mocks/variables/demoKeys.md"},{"text":"demoLearner","link":"/api/mocks/variables/demoLearner.md"},{"text":"demoLearners","link":"/api/mocks/variables/demoLearners.md"},{"text":"demoWebhookCredentials","link":"/api/mocks/variables/demoWebhookCredentials.md"},{"text":"demoWebhookSecret","link":"/api/mocks/variables/demoWebhookSecret.md"},{"text":"INSTRUQT_RETRY_AFTER","link":"/api/mocks/variables/INSTRUQT_RETRY_AFTER.md"},{"text":"SKILLJAR_RETRY_AFTER","link":"/api/mocks/variables/SKILLJAR_RETRY_AFTER.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"assertCalled","link":"/api/mocks/functions/assertCalled.md"},{"text":"createMockPlatforms","link":"/api/mocks/functions/createMockPlatforms.md"}]},{"text":"jest","link":"/api/mocks/jest/"},{"text":"platforms","link":"/api/mocks/platforms/","collapsed":true,"items":[{"text":"Functions","collapsed":true,"items":[{"text":"createMockPlatforms","link":"/api/mocks/platforms/functions/createMockPlatforms.md"}]}]},{"text":"server","link":"/api/mocks/server/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"MockServer","link":"/api/mocks/server/interfaces/MockServer.md"},{"text":"MockServerOptions","link":"/api/mocks/server/interfaces/MockServerOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Latency","link":"/api/mocks/server/type-aliases/Latency.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"startMockServer","link":"/api/mocks/server/functions/startMockServer.md"}]}]},{"text":"vitest","link":"/api/mocks/vitest/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"PlatformMatchers","link":"/api/mocks/vitest/interfaces/PlatformMatchers.md"}]}]}]},{"text":"otel","link":"/api/otel/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"OtelOptions","link":"/api/otel/interfaces/OtelOptions.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"otelHooks","link":"/api/otel/functions/otelHooks.md"}]}]},{"text":"quota","link":"/api/quota/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"FlexibleLimiter","link":"/api/quota/interfaces/FlexibleLimiter.md"},{"text":"FlexibleLimiterOptions","link":"/api/quota/interfaces/FlexibleLimiterOptions.md"},{"text":"FlexibleStoreOptions","link":"/api/quota/interfaces/FlexibleStoreOptions.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"rateLimiterFlexibleStore","link":"/api/quota/functions/rateLimiterFlexibleStore.md"}]}]},{"text":"schema","link":"/api/schema/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"SchemaError","link":"/api/schema/classes/SchemaError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"ProbedField","link":"/api/schema/interfaces/ProbedField.md"},{"text":"ProbedType","link":"/api/schema/interfaces/ProbedType.md"},{"text":"ProbeOptions","link":"/api/schema/interfaces/ProbeOptions.md"},{"text":"ProbeResult","link":"/api/schema/interfaces/ProbeResult.md"},{"text":"SchemaClient","link":"/api/schema/interfaces/SchemaClient.md"},{"text":"SchemaDiff","link":"/api/schema/interfaces/SchemaDiff.md"},{"text":"SchemaFinding","link":"/api/schema/interfaces/SchemaFinding.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"GraphQLPlatformName","link":"/api/schema/type-aliases/GraphQLPlatformName.md"},{"text":"SchemaErrorCode","link":"/api/schema/type-aliases/SchemaErrorCode.md"},{"text":"SchemaFindingKind","link":"/api/schema/type-aliases/SchemaFindingKind.md"},{"text":"SchemaSource","link":"/api/schema/type-aliases/SchemaSource.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"formatDiff","link":"/api/schema/functions/formatDiff.md"},{"text":"probeSchema","link":"/api/schema/functions/probeSchema.md"},{"text":"pullSchema","link":"/api/schema/functions/pullSchema.md"},{"text":"schemaDiff","link":"/api/schema/functions/schemaDiff.md"}]}]},{"text":"sda","link":"/api/sda/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"DownloadRecordingOptions","link":"/api/sda/interfaces/DownloadRecordingOptions.md"},{"text":"RecordingDownload","link":"/api/sda/interfaces/RecordingDownload.md"},{"text":"SdaHub","link":"/api/sda/interfaces/SdaHub.md"},{"text":"SdaRecordingConveniences","link":"/api/sda/interfaces/SdaRecordingConveniences.md"},{"text":"SdaRecordings","link":"/api/sda/interfaces/SdaRecordings.md"},{"text":"SdaResources","link":"/api/sda/interfaces/SdaResources.md"},{"text":"SdaResourcesAndConveniences","link":"/api/sda/interfaces/SdaResourcesAndConveniences.md"},{"text":"SdaSessionConveniences","link":"/api/sda/interfaces/SdaSessionConveniences.md"},{"text":"SdaSessions","link":"/api/sda/interfaces/SdaSessions.md"},{"text":"SdaTokenProvider","link":"/api/sda/interfaces/SdaTokenProvider.md"},{"text":"SdaTokenProviderOptions","link":"/api/sda/interfaces/SdaTokenProviderOptions.md"},{"text":"SessionStatusEvent","link":"/api/sda/interfaces/SessionStatusEvent.md"},{"text":"WaitForSessionOptions","link":"/api/sda/interfaces/WaitForSessionOptions.md"},{"text":"WatchSessionOptions","link":"/api/sda/interfaces/WatchSessionOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"GetHubConfig","link":"/api/sda/type-aliases/GetHubConfig.md"},{"text":"GetHubConfigVariables","link":"/api/sda/type-aliases/GetHubConfigVariables.md"},{"text":"GetRecording","link":"/api/sda/type-aliases/GetRecording.md"},{"text":"GetRecordingPlaybackUrl","link":"/api/sda/type-aliases/GetRecordingPlaybackUrl.md"},{"text":"GetRecordingPlaybackUrlVariables","link":"/api/sda/type-aliases/GetRecordingPlaybackUrlVariables.md"},{"text":"GetRecordingVariables","link":"/api/sda/type-aliases/GetRecordingVariables.md"},{"text":"GetSession","link":"/api/sda/type-aliases/GetSession.md"},{"text":"GetSessionVariables","link":"/api/sda/type-aliases/GetSessionVariables.md"},{"text":"HubConfig","link":"/api/sda/type-aliases/HubConfig.md"},{"text":"ListRecordings","link":"/api/sda/type-aliases/ListRecordings.md"},{"text":"ListRecordingsBySession","link":"/api/sda/type-aliases/ListRecordingsBySession.md"},{"text":"ListRecordingsBySessionVariables","link":"/api/sda/type-aliases/ListRecordingsBySessionVariables.md"},{"text":"ListRecordingsVariables","link":"/api/sda/type-aliases/ListRecordingsVariables.md"},{"text":"ListSessions","link":"/api/sda/type-aliases/ListSessions.md"},{"text":"ListSessionsByTenant","link":"/api/sda/type-aliases/ListSessionsByTenant.md"},{"text":"ListSessionsByTenantVariables","link":"/api/sda/type-aliases/ListSessionsByTenantVariables.md"},{"text":"ListSessionsVariables","link":"/api/sda/type-aliases/ListSessionsVariables.md"},{"text":"PaginationInputType","link":"/api/sda/type-aliases/PaginationInputType.md"},{"text":"Recording","link":"/api/sda/type-aliases/Recording.md"},{"text":"RecordingStatus","link":"/api/sda/type-aliases/RecordingStatus.md"},{"text":"RecordingSummary","link":"/api/sda/type-aliases/RecordingSummary.md"},{"text":"Session","link":"/api/sda/type-aliases/Session.md"},{"text":"SessionStatus","link":"/api/sda/type-aliases/SessionStatus.md"},{"text":"SessionSummary","link":"/api/sda/type-aliases/SessionSummary.md"},{"text":"SessionType","link":"/api/sda/type-aliases/SessionType.md"},{"text":"SessionVisibility","link":"/api/sda/type-aliases/SessionVisibility.md"},{"text":"StartSession","link":"/api/sda/type-aliases/StartSession.md"},{"text":"StartSessionInput","link":"/api/sda/type-aliases/StartSessionInput.md"},{"text":"StartSessionVariables","link":"/api/sda/type-aliases/StartSessionVariables.md"},{"text":"UpdateHubConfig","link":"/api/sda/type-aliases/UpdateHubConfig.md"},{"text":"UpdateHubConfigInput","link":"/api/sda/type-aliases/UpdateHubConfigInput.md"},{"text":"UpdateHubConfigVariables","link":"/api/sda/type-aliases/UpdateHubConfigVariables.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"sdaMethods","link":"/api/sda/variables/sdaMethods.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createSdaClient","link":"/api/sda/functions/createSdaClient.md"},{"text":"createSdaTokenProvider","link":"/api/sda/functions/createSdaTokenProvider.md"},{"text":"extendSdaClient","link":"/api/sda/functions/extendSdaClient.md"}]},{"text":"functions","link":"/api/sda/functions/","collapsed":true,"items":[{"text":"Variables","collapsed":true,"items":[{"text":"downloadRecording","link":"/api/sda/functions/variables/downloadRecording.md"},{"text":"getHubConfig","link":"/api/sda/functions/variables/getHubConfig.md"},{"text":"getRecording","link":"/api/sda/functions/variables/getRecording.md"},{"text":"getRecordingPlaybackUrl","link":"/api/sda/functions/variables/getRecordingPlaybackUrl.md"},{"text":"getSession","link":"/api/sda/functions/variables/getSession.md"},{"text":"listRecordings","link":"/api/sda/functions/variables/listRecordings.md"},{"text":"listRecordingsBySession","link":"/api/sda/functions/variables/listRecordingsBySession.md"},{"text":"listSessions","link":"/api/sda/functions/variables/listSessions.md"},{"text":"listSessionsByTenant","link":"/api/sda/functions/variables/listSessionsByTenant.md"},{"text":"startSession","link":"/api/sda/functions/variables/startSession.md"},{"text":"updateHubConfig","link":"/api/sda/functions/variables/updateHubConfig.md"},{"text":"waitForSession","link":"/api/sda/functions/variables/waitForSession.md"},{"text":"watchSessionStatus","link":"/api/sda/functions/variables/watchSessionStatus.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createClient","link":"/api/sda/functions/functions/createClient.md"}]}]}]},{"text":"skilljar","link":"/api/skilljar/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"AccessCode","link":"/api/skilljar/interfaces/AccessCode.md"},{"text":"Answer","link":"/api/skilljar/interfaces/Answer.md"},{"text":"AnswerInput","link":"/api/skilljar/interfaces/AnswerInput.md"},{"text":"Asset","link":"/api/skilljar/interfaces/Asset.md"},{"text":"AssetMetadata","link":"/api/skilljar/interfaces/AssetMetadata.md"},{"text":"AssetUpload","link":"/api/skilljar/interfaces/AssetUpload.md"},{"text":"CatalogItem","link":"/api/skilljar/interfaces/CatalogItem.md"},{"text":"CatalogItemCreate","link":"/api/skilljar/interfaces/CatalogItemCreate.md"},{"text":"CatalogOrder","link":"/api/skilljar/interfaces/CatalogOrder.md"},{"text":"CatalogPage","link":"/api/skilljar/interfaces/CatalogPage.md"},{"text":"CatalogPageCreate","link":"/api/skilljar/interfaces/CatalogPageCreate.md"},{"text":"CatalogPageUpdate","link":"/api/skilljar/interfaces/CatalogPageUpdate.md"},{"text":"Certificate","link":"/api/skilljar/interfaces/Certificate.md"},{"text":"ChangedIds","link":"/api/skilljar/interfaces/ChangedIds.md"},{"text":"ClassicPageItem","link":"/api/skilljar/interfaces/ClassicPageItem.md"},{"text":"ComponentContentBlock","link":"/api/skilljar/interfaces/ComponentContentBlock.md"},{"text":"ComponentContentBlockUpdate","link":"/api/skilljar/interfaces/ComponentContentBlockUpdate.md"},{"text":"ContentBlock","link":"/api/skilljar/interfaces/ContentBlock.md"},{"text":"ContentBlockCreate","link":"/api/skilljar/interfaces/ContentBlockCreate.md"},{"text":"Course","link":"/api/skilljar/interfaces/Course.md"},{"text":"CourseCompletionEvent","link":"/api/skilljar/interfaces/CourseCompletionEvent.md"},{"text":"CourseCompletionSample","link":"/api/skilljar/interfaces/CourseCompletionSample.md"},{"text":"CourseCreate","link":"/api/skilljar/interfaces/CourseCreate.md"},{"text":"CourseEnrollmentEvent","link":"/api/skilljar/interfaces/CourseEnrollmentEvent.md"},{"text":"CourseEnrollmentSample","link":"/api/skilljar/interfaces/CourseEnrollmentSample.md"},{"text":"CourseListQuery","link":"/api/skilljar/interfaces/CourseListQuery.md"},{"text":"CourseProgress","link":"/api/skilljar/interfaces/CourseProgress.md"},{"text":"CourseProgressUpdate","link":"/api/skilljar/interfaces/CourseProgressUpdate.md"},{"text":"CourseSeries","link":"/api/skilljar/interfaces/CourseSeries.md"},{"text":"CourseUpdate","link":"/api/skilljar/interfaces/CourseUpdate.md"},{"text":"CreateManyOptions","link":"/api/skilljar/interfaces/CreateManyOptions.md"},{"text":"DashboardTaskCreatedEvent","link":"/api/skilljar/interfaces/DashboardTaskCreatedEvent.md"},{"text":"DashboardTaskCreatedSample","link":"/api/skilljar/interfaces/DashboardTaskCreatedSample.md"},{"text":"Domain","link":"/api/skilljar/interfaces/Domain.md"},{"text":"DomainAccessCode","link":"/api/skilljar/interfaces/DomainAccessCode.md"},{"text":"DomainAccessCodeChanged","link":"/api/skilljar/interfaces/DomainAccessCodeChanged.md"},{"text":"DomainAccessCodeDetail","link":"/api/skilljar/interfaces/DomainAccessCodeDetail.md"},{"text":"DomainAccessCodeInput","link":"/api/skilljar/interfaces/DomainAccessCodeInput.md"},{"text":"DomainAccessCodePool","link":"/api/skilljar/interfaces/DomainAccessCodePool.md"},{"text":"DomainAccessCodePoolCreate","link":"/api/skilljar/interfaces/DomainAccessCodePoolCreate.md"},{"text":"DomainAccessCodePoolDetail","link":"/api/skilljar/interfaces/DomainAccessCodePoolDetail.md"},{"text":"DomainAccessCodePoolListQuery","link":"/api/skilljar/interfaces/DomainAccessCodePoolListQuery.md"},{"text":"DomainAccessCodePoolUpdate","link":"/api/skilljar/interfaces/DomainAccessCodePoolUpdate.md"},{"text":"DomainAccessCodeState","link":"/api/skilljar/interfaces/DomainAccessCodeState.md"},{"text":"DomainEnrollmentEvent","link":"/api/skilljar/interfaces/DomainEnrollmentEvent.md"},{"text":"DomainEnrollmentSample","link":"/api/skilljar/interfaces/DomainEnrollmentSample.md"},{"text":"DomainUpdate","link":"/api/skilljar/interfaces/DomainUpdate.md"},{"text":"DomainUser","link":"/api/skilljar/interfaces/DomainUser.md"},{"text":"DomainUserBulkCreate","link":"/api/skilljar/interfaces/DomainUserBulkCreate.md"},{"text":"DomainUserBulkEntry","link":"/api/skilljar/interfaces/DomainUserBulkEntry.md"},{"text":"DomainUserCreate","link":"/api/skilljar/interfaces/DomainUserCreate.md"},{"text":"DomainUserIdentity","link":"/api/skilljar/interfaces/DomainUserIdentity.md"},{"text":"DomainUserInvite","link":"/api/skilljar/interfaces/DomainUserInvite.md"},{"text":"DomainUserInviteCreate","link":"/api/skilljar/interfaces/DomainUserInviteCreate.md"},{"text":"DomainUserListQuery","link":"/api/skilljar/interfaces/DomainUserListQuery.md"},{"text":"DomainUserUpdate","link":"/api/skilljar/interfaces/DomainUserUpdate.md"},{"text":"DomainUserWithToken","link":"/api/skilljar/interfaces/DomainUserWithToken.md"},{"text":"EmailDomainRules","link":"/api/skilljar/interfaces/EmailDomainRules.md"},{"text":"EmailDomainRulesChange","link":"/api/skilljar/interfaces/EmailDomainRulesChange.md"},{"text":"EmailDomainRulesUpdate","link":"/api/skilljar/interfaces/EmailDomainRulesUpdate.md"},{"text":"EnrolInput","link":"/api/skilljar/interfaces/EnrolInput.md"},{"text":"Enrolled","link":"/api/skilljar/interfaces/Enrolled.md"},{"text":"Enrollment","link":"/api/skilljar/interfaces/Enrollment.md"},{"text":"EnrollmentCreate","link":"/api/skilljar/interfaces/EnrollmentCreate.md"},{"text":"EnrollmentPurchase","link":"/api/skilljar/interfaces/EnrollmentPurchase.md"},{"text":"EnrollmentPurchaseInput","link":"/api/skilljar/interfaces/EnrollmentPurchaseInput.md"},{"text":"EnrollmentUpdate","link":"/api/skilljar/interfaces/EnrollmentUpdate.md"},{"text":"EnsuredWebhook","link":"/api/skilljar/interfaces/EnsuredWebhook.md"},{"text":"EnsuredWebhooks","link":"/api/skilljar/interfaces/EnsuredWebhooks.md"},{"text":"EnsureWebhooksInput","link":"/api/skilljar/interfaces/EnsureWebhooksInput.md"},{"text":"EnsureWebhooksOptions","link":"/api/skilljar/interfaces/EnsureWebhooksOptions.md"},{"text":"FetchedAssetCreate","link":"/api/skilljar/interfaces/FetchedAssetCreate.md"},{"text":"Group","link":"/api/skilljar/interfaces/Group.md"},{"text":"GroupAccessCodePool","link":"/api/skilljar/interfaces/GroupAccessCodePool.md"},{"text":"GroupAccessCodePoolCreate","link":"/api/skilljar/interfaces/GroupAccessCodePoolCreate.md"},{"text":"GroupCategory","link":"/api/skilljar/interfaces/GroupCategory.md"},{"text":"GroupCreate","link":"/api/skilljar/interfaces/GroupCreate.md"},{"text":"GroupListQuery","link":"/api/skilljar/interfaces/GroupListQuery.md"},{"text":"GroupMembership","link":"/api/skilljar/interfaces/GroupMembership.md"},{"text":"GroupPrerequisite","link":"/api/skilljar/interfaces/GroupPrerequisite.md"},{"text":"GroupPrerequisiteCreate","link":"/api/skilljar/interfaces/GroupPrerequisiteCreate.md"},{"text":"GroupUpdate","link":"/api/skilljar/interfaces/GroupUpdate.md"},{"text":"GroupUser","link":"/api/skilljar/interfaces/GroupUser.md"},{"text":"GroupUserCreate","link":"/api/skilljar/interfaces/GroupUserCreate.md"},{"text":"HtmlContentBlock","link":"/api/skilljar/interfaces/HtmlContentBlock.md"},{"text":"HtmlContentBlockUpdate","link":"/api/skilljar/interfaces/HtmlContentBlockUpdate.md"},{"text":"IdChanges","link":"/api/skilljar/interfaces/IdChanges.md"},{"text":"IltInstructor","link":"/api/skilljar/interfaces/IltInstructor.md"},{"text":"IltInstructorCreate","link":"/api/skilljar/interfaces/IltInstructorCreate.md"},{"text":"IltInstructorListQuery","link":"/api/skilljar/interfaces/IltInstructorListQuery.md"},{"text":"IltInstructorUpdate","link":"/api/skilljar/interfaces/IltInstructorUpdate.md"},{"text":"IltMultiSessionEvent","link":"/api/skilljar/interfaces/IltMultiSessionEvent.md"},{"text":"IltMultiSessionEventCreate","link":"/api/skilljar/interfaces/IltMultiSessionEventCreate.md"},{"text":"IltMultiSessionEventUpdate","link":"/api/skilljar/interfaces/IltMultiSessionEventUpdate.md"},{"text":"IltSession","link":"/api/skilljar/interfaces/IltSession.md"},{"text":"IltSessionInput","link":"/api/skilljar/interfaces/IltSessionInput.md"},{"text":"Label","link":"/api/skilljar/interfaces/Label.md"},{"text":"LabelAssociation","link":"/api/skilljar/interfaces/LabelAssociation.md"},{"text":"LabelAssociationCreate","link":"/api/skilljar/interfaces/LabelAssociationCreate.md"},{"text":"LabelCreate","link":"/api/skilljar/interfaces/LabelCreate.md"},{"text":"LabelUpdate","link":"/api/skilljar/interfaces/LabelUpdate.md"},{"text":"Lesson","link":"/api/skilljar/interfaces/Lesson.md"},{"text":"LessonCompletionEvent","link":"/api/skilljar/interfaces/LessonCompletionEvent.md"},{"text":"LessonCompletionSample","link":"/api/skilljar/interfaces/LessonCompletionSample.md"},{"text":"LessonContentItem","link":"/api/skilljar/interfaces/LessonContentItem.md"},{"text":"LessonContentItemCreate","link":"/api/skilljar/interfaces/LessonContentItemCreate.md"},{"text":"LessonContentItemListQuery","link":"/api/skilljar/interfaces/LessonContentItemListQuery.md"},{"text":"LessonContentItemUpdate","link":"/api/skilljar/interfaces/LessonContentItemUpdate.md"},{"text":"LessonCreate","link":"/api/skilljar/interfaces/LessonCreate.md"},{"text":"LessonListQuery","link":"/api/skilljar/interfaces/LessonListQuery.md"},{"text":"LessonProgress","link":"/api/skilljar/interfaces/LessonProgress.md"},{"text":"LessonProgressDetail","link":"/api/skilljar/interfaces/LessonProgressDetail.md"},{"text":"LessonProgressDetailUpdate","link":"/api/skilljar/interfaces/LessonProgressDetailUpdate.md"},{"text":"LessonProgressUpdate","link":"/api/skilljar/interfaces/LessonProgressUpdate.md"},{"text":"LessonUpdate","link":"/api/skilljar/interfaces/LessonUpdate.md"},{"text":"LicensePackage","link":"/api/skilljar/interfaces/LicensePackage.md"},{"text":"LicensePackageCreate","link":"/api/skilljar/interfaces/LicensePackageCreate.md"},{"text":"LicensePackageCreated","link":"/api/skilljar/interfaces/LicensePackageCreated.md"},{"text":"LicensePackageSeat","link":"/api/skilljar/interfaces/LicensePackageSeat.md"},{"text":"LicensePackageSeatCreate","link":"/api/skilljar/interfaces/LicensePackageSeatCreate.md"},{"text":"LicensePackageSeatUpdate","link":"/api/skilljar/interfaces/LicensePackageSeatUpdate.md"},{"text":"LicensePackageStudent","link":"/api/skilljar/interfaces/LicensePackageStudent.md"},{"text":"LicensePackageStudentInput","link":"/api/skilljar/interfaces/LicensePackageStudentInput.md"},{"text":"LicensePackageUpdate","link":"/api/skilljar/interfaces/LicensePackageUpdate.md"},{"text":"LicensePackageUpdated","link":"/api/skilljar/interfaces/LicensePackageUpdated.md"},{"text":"LinkedAssetCreate","link":"/api/skilljar/interfaces/LinkedAssetCreate.md"},{"text":"LinkedAssetMetadata","link":"/api/skilljar/interfaces/LinkedAssetMetadata.md"},{"text":"ManagerAccess","link":"/api/skilljar/interfaces/ManagerAccess.md"},{"text":"ManagerAccessDetails","link":"/api/skilljar/interfaces/ManagerAccessDetails.md"},{"text":"ManagerAccessInvalidIds","link":"/api/skilljar/interfaces/ManagerAccessInvalidIds.md"},{"text":"ManagerAccessUpdate","link":"/api/skilljar/interfaces/ManagerAccessUpdate.md"},{"text":"ManagerAccessUser","link":"/api/skilljar/interfaces/ManagerAccessUser.md"},{"text":"Offer","link":"/api/skilljar/interfaces/Offer.md"},{"text":"OfferDetail","link":"/api/skilljar/interfaces/OfferDetail.md"},{"text":"OfferLot","link":"/api/skilljar/interfaces/OfferLot.md"},{"text":"OfferUpdate","link":"/api/skilljar/interfaces/OfferUpdate.md"},{"text":"PageNumberQuery","link":"/api/skilljar/interfaces/PageNumberQuery.md"},{"text":"PageQuery","link":"/api/skilljar/interfaces/PageQuery.md"},{"text":"Path","link":"/api/skilljar/interfaces/Path.md"},{"text":"PathCompletionEvent","link":"/api/skilljar/interfaces/PathCompletionEvent.md"},{"text":"PathCompletionSample","link":"/api/skilljar/interfaces/PathCompletionSample.md"},{"text":"PathCreate","link":"/api/skilljar/interfaces/PathCreate.md"},{"text":"PathEnrollmentEvent","link":"/api/skilljar/interfaces/PathEnrollmentEvent.md"},{"text":"PathEnrollmentSample","link":"/api/skilljar/interfaces/PathEnrollmentSample.md"},{"text":"PathItem","link":"/api/skilljar/interfaces/PathItem.md"},{"text":"PathOverview","link":"/api/skilljar/interfaces/PathOverview.md"},{"text":"PathProgress","link":"/api/skilljar/interfaces/PathProgress.md"},{"text":"PathUpdate","link":"/api/skilljar/interfaces/PathUpdate.md"},{"text":"PingEvent","link":"/api/skilljar/interfaces/PingEvent.md"},{"text":"PlacedQuestion","link":"/api/skilljar/interfaces/PlacedQuestion.md"},{"text":"Plan","link":"/api/skilljar/interfaces/Plan.md"},{"text":"PlanEnrollment","link":"/api/skilljar/interfaces/PlanEnrollment.md"},{"text":"Price","link":"/api/skilljar/interfaces/Price.md"},{"text":"PriceInput","link":"/api/skilljar/interfaces/PriceInput.md"},{"text":"ProgressOptions","link":"/api/skilljar/interfaces/ProgressOptions.md"},{"text":"ProgressToken","link":"/api/skilljar/interfaces/ProgressToken.md"},{"text":"ProgressTokenUpdate","link":"/api/skilljar/interfaces/ProgressTokenUpdate.md"},{"text":"PromoCode","link":"/api/skilljar/interfaces/PromoCode.md"},{"text":"PromoCodeCreate","link":"/api/skilljar/interfaces/PromoCodeCreate.md"},{"text":"PromoCodeListQuery","link":"/api/skilljar/interfaces/PromoCodeListQuery.md"},{"text":"PromoCodePool","link":"/api/skilljar/interfaces/PromoCodePool.md"},{"text":"PromoCodePoolCreate","link":"/api/skilljar/interfaces/PromoCodePoolCreate.md"},{"text":"PromoCodePoolCreated","link":"/api/skilljar/interfaces/PromoCodePoolCreated.md"},{"text":"PromoCodePoolListQuery","link":"/api/skilljar/interfaces/PromoCodePoolListQuery.md"},{"text":"PromoCodePoolOffers","link":"/api/skilljar/interfaces/PromoCodePoolOffers.md"},{"text":"PromoCodePoolUpdate","link":"/api/skilljar/interfaces/PromoCodePoolUpdate.md"},{"text":"PromoCodePoolUpdated","link":"/api/skilljar/interfaces/PromoCodePoolUpdated.md"},{"text":"PromoCodeUpdate","link":"/api/skilljar/interfaces/PromoCodeUpdate.md"},{"text":"PublishedCourse","link":"/api/skilljar/interfaces/PublishedCourse.md"},{"text":"PublishedCourseCreate","link":"/api/skilljar/interfaces/PublishedCourseCreate.md"},{"text":"PublishedCourseDetail","link":"/api/skilljar/interfaces/PublishedCourseDetail.md"},{"text":"PublishedCourseGetQuery","link":"/api/skilljar/interfaces/PublishedCourseGetQuery.md"},{"text":"PublishedCourseListQuery","link":"/api/skilljar/interfaces/PublishedCourseListQuery.md"},{"text":"PublishedCoursePrerequisite","link":"/api/skilljar/interfaces/PublishedCoursePrerequisite.md"},{"text":"PublishedCoursePrerequisiteCreate","link":"/api/skilljar/interfaces/PublishedCoursePrerequisiteCreate.md"},{"text":"PublishedCourseSummary","link":"/api/skilljar/interfaces/PublishedCourseSummary.md"},{"text":"PublishedCourseUpdate","link":"/api/skilljar/interfaces/PublishedCourseUpdate.md"},{"text":"PublishedPath","link":"/api/skilljar/interfaces/PublishedPath.md"},{"text":"PublishedPathCreate","link":"/api/skilljar/interfaces/PublishedPathCreate.md"},{"text":"PublishedPathEnrollment","link":"/api/skilljar/interfaces/PublishedPathEnrollment.md"},{"text":"PublishedPathGetQuery","link":"/api/skilljar/interfaces/PublishedPathGetQuery.md"},{"text":"PublishedPathItem","link":"/api/skilljar/interfaces/PublishedPathItem.md"},{"text":"PublishedPathItemCreate","link":"/api/skilljar/interfaces/PublishedPathItemCreate.md"},{"text":"PublishedPathItemUpdate","link":"/api/skilljar/interfaces/PublishedPathItemUpdate.md"},{"text":"PublishedPathItemUpdated","link":"/api/skilljar/interfaces/PublishedPathItemUpdated.md"},{"text":"PublishedPathListQuery","link":"/api/skilljar/interfaces/PublishedPathListQuery.md"},{"text":"PublishedPathUpdate","link":"/api/skilljar/interfaces/PublishedPathUpdate.md"},{"text":"Purchase","link":"/api/skilljar/interfaces/Purchase.md"},{"text":"PurchaseFulfill","link":"/api/skilljar/interfaces/PurchaseFulfill.md"},{"text":"PurchaseFulfillment","link":"/api/skilljar/interfaces/PurchaseFulfillment.md"},{"text":"PurchaseFulfillmentEvent","link":"/api/skilljar/interfaces/PurchaseFulfillmentEvent.md"},{"text":"PurchaseFulfillmentSample","link":"/api/skilljar/interfaces/PurchaseFulfillmentSample.md"},{"text":"PurchaseUpdate","link":"/api/skilljar/interfaces/PurchaseUpdate.md"},{"text":"QuestionBank","link":"/api/skilljar/interfaces/QuestionBank.md"},{"text":"QuestionBankCreate","link":"/api/skilljar/interfaces/QuestionBankCreate.md"},{"text":"QuestionBankUpdate","link":"/api/skilljar/interfaces/QuestionBankUpdate.md"},{"text":"QuestionContent","link":"/api/skilljar/interfaces/QuestionContent.md"},{"text":"Quiz","link":"/api/skilljar/interfaces/Quiz.md"},{"text":"QuizCompletionEvent","link":"/api/skilljar/interfaces/QuizCompletionEvent.md"},{"text":"QuizCompletionSample","link":"/api/skilljar/interfaces/QuizCompletionSample.md"},{"text":"QuizCreate","link":"/api/skilljar/interfaces/QuizCreate.md"},{"text":"QuizListQuery","link":"/api/skilljar/interfaces/QuizListQuery.md"},{"text":"QuizQuestion","link":"/api/skilljar/interfaces/QuizQuestion.md"},{"text":"QuizQuestionBank","link":"/api/skilljar/interfaces/QuizQuestionBank.md"},{"text":"QuizQuestionCreate","link":"/api/skilljar/interfaces/QuizQuestionCreate.md"},{"text":"QuizQuestionUpdate","link":"/api/skilljar/interfaces/QuizQuestionUpdate.md"},{"text":"QuizUpdate","link":"/api/skilljar/interfaces/QuizUpdate.md"},{"text":"RatingContentBlock","link":"/api/skilljar/interfaces/RatingContentBlock.md"},{"text":"RatingContentBlockInput","link":"/api/skilljar/interfaces/RatingContentBlockInput.md"},{"text":"ReenrollmentRule","link":"/api/skilljar/interfaces/ReenrollmentRule.md"},{"text":"ReenrollmentRuleCreate","link":"/api/skilljar/interfaces/ReenrollmentRuleCreate.md"},{"text":"ReenrollmentRuleUpdate","link":"/api/skilljar/interfaces/ReenrollmentRuleUpdate.md"},{"text":"Reference","link":"/api/skilljar/interfaces/Reference.md"},{"text":"SignupField","link":"/api/skilljar/interfaces/SignupField.md"},{"text":"SignupFieldEntry","link":"/api/skilljar/interfaces/SignupFieldEntry.md"},{"text":"SignupFieldOption","link":"/api/skilljar/interfaces/SignupFieldOption.md"},{"text":"SignUpFieldRule","link":"/api/skilljar/interfaces/SignUpFieldRule.md"},{"text":"SignUpFieldRuleInput","link":"/api/skilljar/interfaces/SignUpFieldRuleInput.md"},{"text":"SignupFieldValue","link":"/api/skilljar/interfaces/SignupFieldValue.md"},{"text":"SignupFieldValueInput","link":"/api/skilljar/interfaces/SignupFieldValueInput.md"},{"text":"SignupFieldValuesChange","link":"/api/skilljar/interfaces/SignupFieldValuesChange.md"},{"text":"SignupFieldValuesInput","link":"/api/skilljar/interfaces/SignupFieldValuesInput.md"},{"text":"SkilljarAssets","link":"/api/skilljar/interfaces/SkilljarAssets.md"},{"text":"SkilljarAssetsConveniences","link":"/api/skilljar/interfaces/SkilljarAssetsConveniences.md"},{"text":"SkilljarCourses","link":"/api/skilljar/interfaces/SkilljarCourses.md"},{"text":"SkilljarCoursesLabels","link":"/api/skilljar/interfaces/SkilljarCoursesLabels.md"},{"text":"SkilljarDomainAccessCodePools","link":"/api/skilljar/interfaces/SkilljarDomainAccessCodePools.md"},{"text":"SkilljarDomainAccessCodePoolsAccessCodes","link":"/api/skilljar/interfaces/SkilljarDomainAccessCodePoolsAccessCodes.md"},{"text":"SkilljarDomainCatalogPages","link":"/api/skilljar/interfaces/SkilljarDomainCatalogPages.md"},{"text":"SkilljarDomainCatalogPagesClassicPageItems","link":"/api/skilljar/interfaces/SkilljarDomainCatalogPagesClassicPageItems.md"},{"text":"SkilljarDomainCatalogPagesComponentContentBlocks","link":"/api/skilljar/interfaces/SkilljarDomainCatalogPagesComponentContentBlocks.md"},{"text":"SkilljarDomainCatalogPagesContentBlocks","link":"/api/skilljar/interfaces/SkilljarDomainCatalogPagesContentBlocks.md"},{"text":"SkilljarDomainCatalogPagesHtmlContentBlocks","link":"/api/skilljar/interfaces/SkilljarDomainCatalogPagesHtmlContentBlocks.md"},{"text":"SkilljarDomainCatalogPagesTags","link":"/api/skilljar/interfaces/SkilljarDomainCatalogPagesTags.md"},{"text":"SkilljarDomainCatalogPagesTileContainerContentBlocks","link":"/api/skilljar/interfaces/SkilljarDomainCatalogPagesTileContainerContentBlocks.md"},{"text":"SkilljarDomainCatalogPagesTileContainerContentBlocksItems","link":"/api/skilljar/interfaces/SkilljarDomainCatalogPagesTileContainerContentBlocksItems.md"},{"text":"SkilljarDomainCatalogPagesVisibilityOverrides","link":"/api/skilljar/interfaces/SkilljarDomainCatalogPagesVisibilityOverrides.md"},{"text":"SkilljarDomainConveniences","link":"/api/skilljar/interfaces/SkilljarDomainConveniences.md"},{"text":"SkilljarDomainCourseSeries","link":"/api/skilljar/interfaces/SkilljarDomainCourseSeries.md"},{"text":"SkilljarDomainCourseSeriesPublishedCourses","link":"/api/skilljar/interfaces/SkilljarDomainCourseSeriesPublishedCourses.md"},{"text":"SkilljarDomainPlan","link":"/api/skilljar/interfaces/SkilljarDomainPlan.md"},{"text":"SkilljarDomainPlanPlanEnrollments","link":"/api/skilljar/interfaces/SkilljarDomainPlanPlanEnrollments.md"},{"text":"SkilljarDomainPublishedCourses","link":"/api/skilljar/interfaces/SkilljarDomainPublishedCourses.md"},{"text":"SkilljarDomainPublishedCoursesEnrollments","link":"/api/skilljar/interfaces/SkilljarDomainPublishedCoursesEnrollments.md"},{"text":"SkilljarDomainPublishedCoursesPublishedCoursePrerequisites","link":"/api/skilljar/interfaces/SkilljarDomainPublishedCoursesPublishedCoursePrerequisites.md"},{"text":"SkilljarDomainPublishedCoursesReenrollmentRule","link":"/api/skilljar/interfaces/SkilljarDomainPublishedCoursesReenrollmentRule.md"},{"text":"SkilljarDomainPublishedCoursesStudentGroupPrerequisites","link":"/api/skilljar/interfaces/SkilljarDomainPublishedCoursesStudentGroupPrerequisites.md"},{"text":"SkilljarDomainPublishedCoursesTags","link":"/api/skilljar/interfaces/SkilljarDomainPublishedCoursesTags.md"},{"text":"SkilljarDomainPublishedCoursesVisibilityOverrides","link":"/api/skilljar/interfaces/SkilljarDomainPublishedCoursesVisibilityOverrides.md"},{"text":"SkilljarDomainPublishedPaths","link":"/api/skilljar/interfaces/SkilljarDomainPublishedPaths.md"},{"text":"SkilljarDomainPublishedPathsLabels","link":"/api/skilljar/interfaces/SkilljarDomainPublishedPathsLabels.md"},{"text":"SkilljarDomainPublishedPathsPathItems","link":"/api/skilljar/interfaces/SkilljarDomainPublishedPathsPathItems.md"},{"text":"SkilljarDomainPublishedPathsPublishedPathEnrollments","link":"/api/skilljar/interfaces/SkilljarDomainPublishedPathsPublishedPathEnrollments.md"},{"text":"SkilljarDomainPublishedPathsTags","link":"/api/skilljar/interfaces/SkilljarDomainPublishedPathsTags.md"},{"text":"SkilljarDomainPublishedPathsVisibilityOverrides","link":"/api/skilljar/interfaces/SkilljarDomainPublishedPathsVisibilityOverrides.md"},{"text":"SkilljarDomainResources","link":"/api/skilljar/interfaces/SkilljarDomainResources.md"},{"text":"SkilljarDomains","link":"/api/skilljar/interfaces/SkilljarDomains.md"},{"text":"SkilljarDomainSignupFields","link":"/api/skilljar/interfaces/SkilljarDomainSignupFields.md"},{"text":"SkilljarDomainUsers","link":"/api/skilljar/interfaces/SkilljarDomainUsers.md"},{"text":"SkilljarDomainUsersConveniences","link":"/api/skilljar/interfaces/SkilljarDomainUsersConveniences.md"},{"text":"SkilljarDomainUsersInvites","link":"/api/skilljar/interfaces/SkilljarDomainUsersInvites.md"},{"text":"SkilljarDomainUsersManagerAccess","link":"/api/skilljar/interfaces/SkilljarDomainUsersManagerAccess.md"},{"text":"SkilljarDomainUsersSignupFields","link":"/api/skilljar/interfaces/SkilljarDomainUsersSignupFields.md"},{"text":"SkilljarDomainUsersSignupFieldsBulk","link":"/api/skilljar/interfaces/SkilljarDomainUsersSignupFieldsBulk.md"},{"text":"SkilljarGroupCategories","link":"/api/skilljar/interfaces/SkilljarGroupCategories.md"},{"text":"SkilljarGroups","link":"/api/skilljar/interfaces/SkilljarGroups.md"},{"text":"SkilljarGroupsAccessCodePools","link":"/api/skilljar/interfaces/SkilljarGroupsAccessCodePools.md"},{"text":"SkilljarGroupsEmailDomainRules","link":"/api/skilljar/interfaces/SkilljarGroupsEmailDomainRules.md"},{"text":"SkilljarGroupsUsers","link":"/api/skilljar/interfaces/SkilljarGroupsUsers.md"},{"text":"SkilljarIltInstructors","link":"/api/skilljar/interfaces/SkilljarIltInstructors.md"},{"text":"SkilljarIltMultiSessionEvents","link":"/api/skilljar/interfaces/SkilljarIltMultiSessionEvents.md"},{"text":"SkilljarIltSessions","link":"/api/skilljar/interfaces/SkilljarIltSessions.md"},{"text":"SkilljarLabels","link":"/api/skilljar/interfaces/SkilljarLabels.md"},{"text":"SkilljarLessonProgress","link":"/api/skilljar/interfaces/SkilljarLessonProgress.md"},{"text":"SkilljarLessons","link":"/api/skilljar/interfaces/SkilljarLessons.md"},{"text":"SkilljarLessonsContentItems","link":"/api/skilljar/interfaces/SkilljarLessonsContentItems.md"},{"text":"SkilljarLessonsRatingContentBlocks","link":"/api/skilljar/interfaces/SkilljarLessonsRatingContentBlocks.md"},{"text":"SkilljarLicensePackages","link":"/api/skilljar/interfaces/SkilljarLicensePackages.md"},{"text":"SkilljarLicensePackagesStudents","link":"/api/skilljar/interfaces/SkilljarLicensePackagesStudents.md"},{"text":"SkilljarOffers","link":"/api/skilljar/interfaces/SkilljarOffers.md"},{"text":"SkilljarPaths","link":"/api/skilljar/interfaces/SkilljarPaths.md"},{"text":"SkilljarPathsPathItems","link":"/api/skilljar/interfaces/SkilljarPathsPathItems.md"},{"text":"SkilljarProgresstokens","link":"/api/skilljar/interfaces/SkilljarProgresstokens.md"},{"text":"SkilljarPromoCodePools","link":"/api/skilljar/interfaces/SkilljarPromoCodePools.md"},{"text":"SkilljarPromoCodePoolsOffers","link":"/api/skilljar/interfaces/SkilljarPromoCodePoolsOffers.md"},{"text":"SkilljarPromoCodePoolsOffersConveniences","link":"/api/skilljar/interfaces/SkilljarPromoCodePoolsOffersConveniences.md"},{"text":"SkilljarPromoCodes","link":"/api/skilljar/interfaces/SkilljarPromoCodes.md"},{"text":"SkilljarPurchases","link":"/api/skilljar/interfaces/SkilljarPurchases.md"},{"text":"SkilljarQuestionBanks","link":"/api/skilljar/interfaces/SkilljarQuestionBanks.md"},{"text":"SkilljarQuestionBanksQuestions","link":"/api/skilljar/interfaces/SkilljarQuestionBanksQuestions.md"},{"text":"SkilljarQuizQuestions","link":"/api/skilljar/interfaces/SkilljarQuizQuestions.md"},{"text":"SkilljarQuizzes","link":"/api/skilljar/interfaces/SkilljarQuizzes.md"},{"text":"SkilljarQuizzesQuestionBanks","link":"/api/skilljar/interfaces/SkilljarQuizzesQuestionBanks.md"},{"text":"SkilljarQuizzesQuestions","link":"/api/skilljar/interfaces/SkilljarQuizzesQuestions.md"},{"text":"SkilljarResources","link":"/api/skilljar/interfaces/SkilljarResources.md"},{"text":"SkilljarTags","link":"/api/skilljar/interfaces/SkilljarTags.md"},{"text":"SkilljarTrainingCreditCodes","link":"/api/skilljar/interfaces/SkilljarTrainingCreditCodes.md"},{"text":"SkilljarUsers","link":"/api/skilljar/interfaces/SkilljarUsers.md"},{"text":"SkilljarUsersConveniences","link":"/api/skilljar/interfaces/SkilljarUsersConveniences.md"},{"text":"SkilljarUsersGroups","link":"/api/skilljar/interfaces/SkilljarUsersGroups.md"},{"text":"SkilljarUsersPlanEnrollments","link":"/api/skilljar/interfaces/SkilljarUsersPlanEnrollments.md"},{"text":"SkilljarUsersPublishedCourses","link":"/api/skilljar/interfaces/SkilljarUsersPublishedCourses.md"},{"text":"SkilljarUsersPublishedCoursesLessons","link":"/api/skilljar/interfaces/SkilljarUsersPublishedCoursesLessons.md"},{"text":"SkilljarUsersPublishedPathEnrollments","link":"/api/skilljar/interfaces/SkilljarUsersPublishedPathEnrollments.md"},{"text":"SkilljarViltSessionEvents","link":"/api/skilljar/interfaces/SkilljarViltSessionEvents.md"},{"text":"SkilljarViltSessionRegistrations","link":"/api/skilljar/interfaces/SkilljarViltSessionRegistrations.md"},{"text":"SkilljarWebhooks","link":"/api/skilljar/interfaces/SkilljarWebhooks.md"},{"text":"SkilljarWebhooksConveniences","link":"/api/skilljar/interfaces/SkilljarWebhooksConveniences.md"},{"text":"SkilljarWebPackages","link":"/api/skilljar/interfaces/SkilljarWebPackages.md"},{"text":"SkilljarWebPackagesConveniences","link":"/api/skilljar/interfaces/SkilljarWebPackagesConveniences.md"},{"text":"SkilljarWebPackagesLessons","link":"/api/skilljar/interfaces/SkilljarWebPackagesLessons.md"},{"text":"Tag","link":"/api/skilljar/interfaces/Tag.md"},{"text":"TagAssociation","link":"/api/skilljar/interfaces/TagAssociation.md"},{"text":"TagAssociationCreate","link":"/api/skilljar/interfaces/TagAssociationCreate.md"},{"text":"TagCreate","link":"/api/skilljar/interfaces/TagCreate.md"},{"text":"TagUpdate","link":"/api/skilljar/interfaces/TagUpdate.md"},{"text":"TileContainerContentBlock","link":"/api/skilljar/interfaces/TileContainerContentBlock.md"},{"text":"TileContainerContentBlockUpdate","link":"/api/skilljar/interfaces/TileContainerContentBlockUpdate.md"},{"text":"TileContainerItem","link":"/api/skilljar/interfaces/TileContainerItem.md"},{"text":"TrainingCreditCode","link":"/api/skilljar/interfaces/TrainingCreditCode.md"},{"text":"TrainingCreditCodeCreate","link":"/api/skilljar/interfaces/TrainingCreditCodeCreate.md"},{"text":"TrainingCreditCodeCreated","link":"/api/skilljar/interfaces/TrainingCreditCodeCreated.md"},{"text":"TrainingCreditCodeDetail","link":"/api/skilljar/interfaces/TrainingCreditCodeDetail.md"},{"text":"TrainingCreditCodeListQuery","link":"/api/skilljar/interfaces/TrainingCreditCodeListQuery.md"},{"text":"TrainingCreditCodeTerms","link":"/api/skilljar/interfaces/TrainingCreditCodeTerms.md"},{"text":"TrainingCreditCodeUpdate","link":"/api/skilljar/interfaces/TrainingCreditCodeUpdate.md"},{"text":"TrainingCreditCodeUpdated","link":"/api/skilljar/interfaces/TrainingCreditCodeUpdated.md"},{"text":"UpdatedUser","link":"/api/skilljar/interfaces/UpdatedUser.md"},{"text":"UpdateOptions","link":"/api/skilljar/interfaces/UpdateOptions.md"},{"text":"UploadOptions","link":"/api/skilljar/interfaces/UploadOptions.md"},{"text":"UploadProgress","link":"/api/skilljar/interfaces/UploadProgress.md"},{"text":"User","link":"/api/skilljar/interfaces/User.md"},{"text":"UserLesson","link":"/api/skilljar/interfaces/UserLesson.md"},{"text":"UserLessonReplacement","link":"/api/skilljar/interfaces/UserLessonReplacement.md"},{"text":"UserLessonUpdate","link":"/api/skilljar/interfaces/UserLessonUpdate.md"},{"text":"UserListQuery","link":"/api/skilljar/interfaces/UserListQuery.md"},{"text":"UserOverview","link":"/api/skilljar/interfaces/UserOverview.md"},{"text":"UserPlanEnrollment","link":"/api/skilljar/interfaces/UserPlanEnrollment.md"},{"text":"UserPublishedCourse","link":"/api/skilljar/interfaces/UserPublishedCourse.md"},{"text":"UserPublishedCourseReplacement","link":"/api/skilljar/interfaces/UserPublishedCourseReplacement.md"},{"text":"UserPublishedCourseUpdate","link":"/api/skilljar/interfaces/UserPublishedCourseUpdate.md"},{"text":"UserPublishedPathEnrollment","link":"/api/skilljar/interfaces/UserPublishedPathEnrollment.md"},{"text":"UserUpdate","link":"/api/skilljar/interfaces/UserUpdate.md"},{"text":"ViltEventRegistrationEvent","link":"/api/skilljar/interfaces/ViltEventRegistrationEvent.md"},{"text":"ViltEventRegistrationSample","link":"/api/skilljar/interfaces/ViltEventRegistrationSample.md"},{"text":"ViltLesson","link":"/api/skilljar/interfaces/ViltLesson.md"},{"text":"ViltLocation","link":"/api/skilljar/interfaces/ViltLocation.md"},{"text":"ViltSession","link":"/api/skilljar/interfaces/ViltSession.md"},{"text":"ViltSessionAttendance","link":"/api/skilljar/interfaces/ViltSessionAttendance.md"},{"text":"ViltSessionEvent","link":"/api/skilljar/interfaces/ViltSessionEvent.md"},{"text":"ViltSessionEventListQuery","link":"/api/skilljar/interfaces/ViltSessionEventListQuery.md"},{"text":"ViltSessionRegistration","link":"/api/skilljar/interfaces/ViltSessionRegistration.md"},{"text":"ViltSessionRegistrationCreate","link":"/api/skilljar/interfaces/ViltSessionRegistrationCreate.md"},{"text":"ViltSessionRegistrationDetail","link":"/api/skilljar/interfaces/ViltSessionRegistrationDetail.md"},{"text":"ViltSessionRegistrationListQuery","link":"/api/skilljar/interfaces/ViltSessionRegistrationListQuery.md"},{"text":"ViltSessionRegistrationUpdate","link":"/api/skilljar/interfaces/ViltSessionRegistrationUpdate.md"},{"text":"VisibilityOverride","link":"/api/skilljar/interfaces/VisibilityOverride.md"},{"text":"VisibilityOverrideCreate","link":"/api/skilljar/interfaces/VisibilityOverrideCreate.md"},{"text":"Webhook","link":"/api/skilljar/interfaces/Webhook.md"},{"text":"WebhookCreate","link":"/api/skilljar/interfaces/WebhookCreate.md"},{"text":"WebhookEventCourse","link":"/api/skilljar/interfaces/WebhookEventCourse.md"},{"text":"WebhookEventDomain","link":"/api/skilljar/interfaces/WebhookEventDomain.md"},{"text":"WebhookEventFields","link":"/api/skilljar/interfaces/WebhookEventFields.md"},{"text":"WebhookEvents","link":"/api/skilljar/interfaces/WebhookEvents.md"},{"text":"WebhookEventUser","link":"/api/skilljar/interfaces/WebhookEventUser.md"},{"text":"WebhookPing","link":"/api/skilljar/interfaces/WebhookPing.md"},{"text":"WebhookUpdate","link":"/api/skilljar/interfaces/WebhookUpdate.md"},{"text":"WebPackage","link":"/api/skilljar/interfaces/WebPackage.md"},{"text":"WebPackageCreate","link":"/api/skilljar/interfaces/WebPackageCreate.md"},{"text":"WebPackageMetadata","link":"/api/skilljar/interfaces/WebPackageMetadata.md"},{"text":"WebPackageReplacement","link":"/api/skilljar/interfaces/WebPackageReplacement.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"AccessCodeDurationUnit","link":"/api/skilljar/type-aliases/AccessCodeDurationUnit.md"},{"text":"AccessCodePoolChannel","link":"/api/skilljar/type-aliases/AccessCodePoolChannel.md"},{"text":"AspectRatio","link":"/api/skilljar/type-aliases/AspectRatio.md"},{"text":"AssetCreate","link":"/api/skilljar/type-aliases/AssetCreate.md"},{"text":"AssetFile","link":"/api/skilljar/type-aliases/AssetFile.md"},{"text":"AssetType","link":"/api/skilljar/type-aliases/AssetType.md"},{"text":"CatalogItemLayout","link":"/api/skilljar/type-aliases/CatalogItemLayout.md"},{"text":"CatalogSearchBehavior","link":"/api/skilljar/type-aliases/CatalogSearchBehavior.md"},{"text":"CatalogSearchLocation","link":"/api/skilljar/type-aliases/CatalogSearchLocation.md"},{"text":"ClassicPageItemType","link":"/api/skilljar/type-aliases/ClassicPageItemType.md"},{"text":"ContentBlockAlignment","link":"/api/skilljar/type-aliases/ContentBlockAlignment.md"},{"text":"ContentBlockComponent","link":"/api/skilljar/type-aliases/ContentBlockComponent.md"},{"text":"ContentBlockType","link":"/api/skilljar/type-aliases/ContentBlockType.md"},{"text":"CourseAndLessonTimeFormat","link":"/api/skilljar/type-aliases/CourseAndLessonTimeFormat.md"},{"text":"CurrencyCode","link":"/api/skilljar/type-aliases/CurrencyCode.md"},{"text":"CycleDurationUnit","link":"/api/skilljar/type-aliases/CycleDurationUnit.md"},{"text":"DiscountType","link":"/api/skilljar/type-aliases/DiscountType.md"},{"text":"DomainAccess","link":"/api/skilljar/type-aliases/DomainAccess.md"},{"text":"EmailDomain","link":"/api/skilljar/type-aliases/EmailDomain.md"},{"text":"IltProvider","link":"/api/skilljar/type-aliases/IltProvider.md"},{"text":"IltSessionTag","link":"/api/skilljar/type-aliases/IltSessionTag.md"},{"text":"LabelName","link":"/api/skilljar/type-aliases/LabelName.md"},{"text":"LessonContentItemType","link":"/api/skilljar/type-aliases/LessonContentItemType.md"},{"text":"LessonType","link":"/api/skilljar/type-aliases/LessonType.md"},{"text":"ManagedId","link":"/api/skilljar/type-aliases/ManagedId.md"},{"text":"OfferType","link":"/api/skilljar/type-aliases/OfferType.md"},{"text":"Open","link":"/api/skilljar/type-aliases/Open.md"},{"text":"PaymentProcessor","link":"/api/skilljar/type-aliases/PaymentProcessor.md"},{"text":"PromoCodePoolOffersAdd","link":"/api/skilljar/type-aliases/PromoCodePoolOffersAdd.md"},{"text":"PurchaseFulfillmentState","link":"/api/skilljar/type-aliases/PurchaseFulfillmentState.md"},{"text":"PurchaseState","link":"/api/skilljar/type-aliases/PurchaseState.md"},{"text":"PurchaseUpdateState","link":"/api/skilljar/type-aliases/PurchaseUpdateState.md"},{"text":"QuestionType","link":"/api/skilljar/type-aliases/QuestionType.md"},{"text":"QuizAlignment","link":"/api/skilljar/type-aliases/QuizAlignment.md"},{"text":"ResourceId","link":"/api/skilljar/type-aliases/ResourceId.md"},{"text":"SignupFieldType","link":"/api/skilljar/type-aliases/SignupFieldType.md"},{"text":"SuccessStatus","link":"/api/skilljar/type-aliases/SuccessStatus.md"},{"text":"TileContainerItemType","link":"/api/skilljar/type-aliases/TileContainerItemType.md"},{"text":"TileSortMethod","link":"/api/skilljar/type-aliases/TileSortMethod.md"},{"text":"Timestamp","link":"/api/skilljar/type-aliases/Timestamp.md"},{"text":"Timezone","link":"/api/skilljar/type-aliases/Timezone.md"},{"text":"Validation","link":"/api/skilljar/type-aliases/Validation.md"},{"text":"ValidationStatus","link":"/api/skilljar/type-aliases/ValidationStatus.md"},{"text":"WebhookDeactivateReason","link":"/api/skilljar/type-aliases/WebhookDeactivateReason.md"},{"text":"WebhookEventType","link":"/api/skilljar/type-aliases/WebhookEventType.md"},{"text":"WebPackageState","link":"/api/skilljar/type-aliases/WebPackageState.md"},{"text":"WebPackageType","link":"/api/skilljar/type-aliases/WebPackageType.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"skilljarDomainMethods","link":"/api/skilljar/variables/skilljarDomainMethods.md"},{"text":"skilljarMethods","link":"/api/skilljar/variables/skilljarMethods.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createSkilljarClient","link":"/api/skilljar/functions/createSkilljarClient.md"}]},{"text":"functions","link":"/api/skilljar/functions/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"SkilljarClientLike","link":"/api/skilljar/functions/interfaces/SkilljarClientLike.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"addCatalogPageTag","link":"/api/skilljar/functions/variables/addCatalogPageTag.md"},{"text":"addCourseLabel","link":"/api/skilljar/functions/variables/addCourseLabel.md"},{"text":"addGroupAccessCodePool","link":"/api/skilljar/functions/variables/addGroupAccessCodePool.md"},{"text":"addGroupUser","link":"/api/skilljar/functions/variables/addGroupUser.md"},{"text":"addLicensePackageStudent","link":"/api/skilljar/functions/variables/addLicensePackageStudent.md"},{"text":"addManyPromoCodePoolOffers","link":"/api/skilljar/functions/variables/addManyPromoCodePoolOffers.md"},{"text":"addPromoCodePoolOffers","link":"/api/skilljar/functions/variables/addPromoCodePoolOffers.md"},{"text":"addPublishedCourseGroupPrerequisite","link":"/api/skilljar/functions/variables/addPublishedCourseGroupPrerequisite.md"},{"text":"addPublishedCoursePrerequisite","link":"/api/skilljar/functions/variables/addPublishedCoursePrerequisite.md"},{"text":"addPublishedCourseTag","link":"/api/skilljar/functions/variables/addPublishedCourseTag.md"},{"text":"addPublishedPathLabel","link":"/api/skilljar/functions/variables/addPublishedPathLabel.md"},{"text":"addPublishedPathTag","link":"/api/skilljar/functions/variables/addPublishedPathTag.md"},{"text":"anonymizeUser","link":"/api/skilljar/functions/variables/anonymizeUser.md"},{"text":"bulkCreateDomainUsers","link":"/api/skilljar/functions/variables/bulkCreateDomainUsers.md"},{"text":"createAsset","link":"/api/skilljar/functions/variables/createAsset.md"},{"text":"createCatalogPage","link":"/api/skilljar/functions/variables/createCatalogPage.md"},{"text":"createCatalogPageClassicItem","link":"/api/skilljar/functions/variables/createCatalogPageClassicItem.md"},{"text":"createCatalogPageContentBlock","link":"/api/skilljar/functions/variables/createCatalogPageContentBlock.md"},{"text":"createCatalogPageTileContainerItem","link":"/api/skilljar/functions/variables/createCatalogPageTileContainerItem.md"},{"text":"createCatalogPageVisibilityOverride","link":"/api/skilljar/functions/variables/createCatalogPageVisibilityOverride.md"},{"text":"createCourse","link":"/api/skilljar/functions/variables/createCourse.md"},{"text":"createDomainAccessCode","link":"/api/skilljar/functions/variables/createDomainAccessCode.md"},{"text":"createDomainAccessCodePool","link":"/api/skilljar/functions/variables/createDomainAccessCodePool.md"},{"text":"createDomainUser","link":"/api/skilljar/functions/variables/createDomainUser.md"},{"text":"createDomainUserInvite","link":"/api/skilljar/functions/variables/createDomainUserInvite.md"},{"text":"createGroup","link":"/api/skilljar/functions/variables/createGroup.md"},{"text":"createIltInstructor","link":"/api/skilljar/functions/variables/createIltInstructor.md"},{"text":"createIltMultiSessionEvent","link":"/api/skilljar/functions/variables/createIltMultiSessionEvent.md"},{"text":"createIltSession","link":"/api/skilljar/functions/variables/createIltSession.md"},{"text":"createLabel","link":"/api/skilljar/functions/variables/createLabel.md"},{"text":"createLesson","link":"/api/skilljar/functions/variables/createLesson.md"},{"text":"createLessonContentItem","link":"/api/skilljar/functions/variables/createLessonContentItem.md"},{"text":"createLessonRatingContentBlock","link":"/api/skilljar/functions/variables/createLessonRatingContentBlock.md"},{"text":"createLicensePackage","link":"/api/skilljar/functions/variables/createLicensePackage.md"},{"text":"createPlanEnrollment","link":"/api/skilljar/functions/variables/createPlanEnrollment.md"},{"text":"createPromoCode","link":"/api/skilljar/functions/variables/createPromoCode.md"},{"text":"createPromoCodePool","link":"/api/skilljar/functions/variables/createPromoCodePool.md"},{"text":"createPublishedCourse","link":"/api/skilljar/functions/variables/createPublishedCourse.md"},{"text":"createPublishedCourseEnrollment","link":"/api/skilljar/functions/variables/createPublishedCourseEnrollment.md"},{"text":"createPublishedCourseReenrollmentRule","link":"/api/skilljar/functions/variables/createPublishedCourseReenrollmentRule.md"},{"text":"createPublishedCourseVisibilityOverride","link":"/api/skilljar/functions/variables/createPublishedCourseVisibilityOverride.md"},{"text":"createPublishedPath","link":"/api/skilljar/functions/variables/createPublishedPath.md"},{"text":"createPublishedPathEnrollment","link":"/api/skilljar/functions/variables/createPublishedPathEnrollment.md"},{"text":"createPublishedPathItem","link":"/api/skilljar/functions/variables/createPublishedPathItem.md"},{"text":"createPublishedPathVisibilityOverride","link":"/api/skilljar/functions/variables/createPublishedPathVisibilityOverride.md"},{"text":"createQuestionBank","link":"/api/skilljar/functions/variables/createQuestionBank.md"},{"text":"createQuiz","link":"/api/skilljar/functions/variables/createQuiz.md"},{"text":"createQuizQuestion","link":"/api/skilljar/functions/variables/createQuizQuestion.md"},{"text":"createTag","link":"/api/skilljar/functions/variables/createTag.md"},{"text":"createTrainingCreditCode","link":"/api/skilljar/functions/variables/createTrainingCreditCode.md"},{"text":"createViltSessionRegistration","link":"/api/skilljar/functions/variables/createViltSessionRegistration.md"},{"text":"createWebhook","link":"/api/skilljar/functions/variables/createWebhook.md"},{"text":"createWebPackage","link":"/api/skilljar/functions/variables/createWebPackage.md"},{"text":"deleteAsset","link":"/api/skilljar/functions/variables/deleteAsset.md"},{"text":"deleteCatalogPage","link":"/api/skilljar/functions/variables/deleteCatalogPage.md"},{"text":"deleteCatalogPageClassicItem","link":"/api/skilljar/functions/variables/deleteCatalogPageClassicItem.md"},{"text":"deleteCatalogPageContentBlock","link":"/api/skilljar/functions/variables/deleteCatalogPageContentBlock.md"},{"text":"deleteCatalogPageTileContainerItem","link":"/api/skilljar/functions/variables/deleteCatalogPageTileContainerItem.md"},{"text":"deleteCatalogPageVisibilityOverride","link":"/api/skilljar/functions/variables/deleteCatalogPageVisibilityOverride.md"},{"text":"deleteCourse","link":"/api/skilljar/functions/variables/deleteCourse.md"},{"text":"deleteDomainAccessCode","link":"/api/skilljar/functions/variables/deleteDomainAccessCode.md"},{"text":"deleteDomainAccessCodePool","link":"/api/skilljar/functions/variables/deleteDomainAccessCodePool.md"},{"text":"deleteGroup","link":"/api/skilljar/functions/variables/deleteGroup.md"},{"text":"deleteIltInstructor","link":"/api/skilljar/functions/variables/deleteIltInstructor.md"},{"text":"deleteLabel","link":"/api/skilljar/functions/variables/deleteLabel.md"},{"text":"deleteLesson","link":"/api/skilljar/functions/variables/deleteLesson.md"},{"text":"deleteLessonRatingContentBlock","link":"/api/skilljar/functions/variables/deleteLessonRatingContentBlock.md"},{"text":"deleteLicensePackage","link":"/api/skilljar/functions/variables/deleteLicensePackage.md"},{"text":"deleteManagerAccess","link":"/api/skilljar/functions/variables/deleteManagerAccess.md"},{"text":"deletePath","link":"/api/skilljar/functions/variables/deletePath.md"},{"text":"deletePromoCode","link":"/api/skilljar/functions/variables/deletePromoCode.md"},{"text":"deletePromoCodePool","link":"/api/skilljar/functions/variables/deletePromoCodePool.md"},{"text":"deletePublishedCourse","link":"/api/skilljar/functions/variables/deletePublishedCourse.md"},{"text":"deletePublishedCourseReenrollmentRule","link":"/api/skilljar/functions/variables/deletePublishedCourseReenrollmentRule.md"},{"text":"deletePublishedCourseVisibilityOverride","link":"/api/skilljar/functions/variables/deletePublishedCourseVisibilityOverride.md"},{"text":"deletePublishedPath","link":"/api/skilljar/functions/variables/deletePublishedPath.md"},{"text":"deletePublishedPathItem","link":"/api/skilljar/functions/variables/deletePublishedPathItem.md"},{"text":"deletePublishedPathVisibilityOverride","link":"/api/skilljar/functions/variables/deletePublishedPathVisibilityOverride.md"},{"text":"deleteQuestionBank","link":"/api/skilljar/functions/variables/deleteQuestionBank.md"},{"text":"deleteQuestionBankQuestion","link":"/api/skilljar/functions/variables/deleteQuestionBankQuestion.md"},{"text":"deleteQuestionOfQuiz","link":"/api/skilljar/functions/variables/deleteQuestionOfQuiz.md"},{"text":"deleteQuiz","link":"/api/skilljar/functions/variables/deleteQuiz.md"},{"text":"deleteQuizQuestion","link":"/api/skilljar/functions/variables/deleteQuizQuestion.md"},{"text":"deleteTag","link":"/api/skilljar/functions/variables/deleteTag.md"},{"text":"deleteViltSessionRegistration","link":"/api/skilljar/functions/variables/deleteViltSessionRegistration.md"},{"text":"deleteWebhook","link":"/api/skilljar/functions/variables/deleteWebhook.md"},{"text":"deleteWebPackage","link":"/api/skilljar/functions/variables/deleteWebPackage.md"},{"text":"enrol","link":"/api/skilljar/functions/variables/enrol.md"},{"text":"ensureWebhooks","link":"/api/skilljar/functions/variables/ensureWebhooks.md"},{"text":"findUserByEmail","link":"/api/skilljar/functions/variables/findUserByEmail.md"},{"text":"fulfillPurchase","link":"/api/skilljar/functions/variables/fulfillPurchase.md"},{"text":"getAsset","link":"/api/skilljar/functions/variables/getAsset.md"},{"text":"getCatalogPage","link":"/api/skilljar/functions/variables/getCatalogPage.md"},{"text":"getCatalogPageClassicItem","link":"/api/skilljar/functions/variables/getCatalogPageClassicItem.md"},{"text":"getCatalogPageComponentContentBlock","link":"/api/skilljar/functions/variables/getCatalogPageComponentContentBlock.md"},{"text":"getCatalogPageContentBlock","link":"/api/skilljar/functions/variables/getCatalogPageContentBlock.md"},{"text":"getCatalogPageHtmlContentBlock","link":"/api/skilljar/functions/variables/getCatalogPageHtmlContentBlock.md"},{"text":"getCatalogPageTag","link":"/api/skilljar/functions/variables/getCatalogPageTag.md"},{"text":"getCatalogPageTileContainer","link":"/api/skilljar/functions/variables/getCatalogPageTileContainer.md"},{"text":"getCatalogPageTileContainerItem","link":"/api/skilljar/functions/variables/getCatalogPageTileContainerItem.md"},{"text":"getCatalogPageVisibilityOverride","link":"/api/skilljar/functions/variables/getCatalogPageVisibilityOverride.md"},{"text":"getCourse","link":"/api/skilljar/functions/variables/getCourse.md"},{"text":"getCourseLabel","link":"/api/skilljar/functions/variables/getCourseLabel.md"},{"text":"getCourseSeries","link":"/api/skilljar/functions/variables/getCourseSeries.md"},{"text":"getDomain","link":"/api/skilljar/functions/variables/getDomain.md"},{"text":"getDomainAccessCode","link":"/api/skilljar/functions/variables/getDomainAccessCode.md"},{"text":"getDomainAccessCodePool","link":"/api/skilljar/functions/variables/getDomainAccessCodePool.md"},{"text":"getDomainUser","link":"/api/skilljar/functions/variables/getDomainUser.md"},{"text":"getDomainUserInvite","link":"/api/skilljar/functions/variables/getDomainUserInvite.md"},{"text":"getDomainUserSignupField","link":"/api/skilljar/functions/variables/getDomainUserSignupField.md"},{"text":"getGroup","link":"/api/skilljar/functions/variables/getGroup.md"},{"text":"getGroupAccessCodePool","link":"/api/skilljar/functions/variables/getGroupAccessCodePool.md"},{"text":"getGroupCategory","link":"/api/skilljar/functions/variables/getGroupCategory.md"},{"text":"getGroupEmailDomainRules","link":"/api/skilljar/functions/variables/getGroupEmailDomainRules.md"},{"text":"getGroupUser","link":"/api/skilljar/functions/variables/getGroupUser.md"},{"text":"getIltInstructor","link":"/api/skilljar/functions/variables/getIltInstructor.md"},{"text":"getIltMultiSessionEvent","link":"/api/skilljar/functions/variables/getIltMultiSessionEvent.md"},{"text":"getIltSession","link":"/api/skilljar/functions/variables/getIltSession.md"},{"text":"getLabel","link":"/api/skilljar/functions/variables/getLabel.md"},{"text":"getLesson","link":"/api/skilljar/functions/variables/getLesson.md"},{"text":"getLessonContentItem","link":"/api/skilljar/functions/variables/getLessonContentItem.md"},{"text":"getLessonProgress","link":"/api/skilljar/functions/variables/getLessonProgress.md"},{"text":"getLessonRatingContentBlock","link":"/api/skilljar/functions/variables/getLessonRatingContentBlock.md"},{"text":"getLicensePackage","link":"/api/skilljar/functions/variables/getLicensePackage.md"},{"text":"getOffer","link":"/api/skilljar/functions/variables/getOffer.md"},{"text":"getPath","link":"/api/skilljar/functions/variables/getPath.md"},{"text":"getPathItem","link":"/api/skilljar/functions/variables/getPathItem.md"},{"text":"getPlan","link":"/api/skilljar/functions/variables/getPlan.md"},{"text":"getPlanEnrollment","link":"/api/skilljar/functions/variables/getPlanEnrollment.md"},{"text":"getProgressToken","link":"/api/skilljar/functions/variables/getProgressToken.md"},{"text":"getPromoCode","link":"/api/skilljar/functions/variables/getPromoCode.md"},{"text":"getPromoCodePool","link":"/api/skilljar/functions/variables/getPromoCodePool.md"},{"text":"getPublishedCourse","link":"/api/skilljar/functions/variables/getPublishedCourse.md"},{"text":"getPublishedCourseEnrollment","link":"/api/skilljar/functions/variables/getPublishedCourseEnrollment.md"},{"text":"getPublishedCourseGroupPrerequisite","link":"/api/skilljar/functions/variables/getPublishedCourseGroupPrerequisite.md"},{"text":"getPublishedCourseReenrollmentRule","link":"/api/skilljar/functions/variables/getPublishedCourseReenrollmentRule.md"},{"text":"getPublishedCourseTag","link":"/api/skilljar/functions/variables/getPublishedCourseTag.md"},{"text":"getPublishedCourseVisibilityOverride","link":"/api/skilljar/functions/variables/getPublishedCourseVisibilityOverride.md"},{"text":"getPublishedPath","link":"/api/skilljar/functions/variables/getPublishedPath.md"},{"text":"getPublishedPathEnrollment","link":"/api/skilljar/functions/variables/getPublishedPathEnrollment.md"},{"text":"getPublishedPathItem","link":"/api/skilljar/functions/variables/getPublishedPathItem.md"},{"text":"getPublishedPathLabel","link":"/api/skilljar/functions/variables/getPublishedPathLabel.md"},{"text":"getPublishedPathTag","link":"/api/skilljar/functions/variables/getPublishedPathTag.md"},{"text":"getPublishedPathVisibilityOverride","link":"/api/skilljar/functions/variables/getPublishedPathVisibilityOverride.md"},{"text":"getPurchase","link":"/api/skilljar/functions/variables/getPurchase.md"},{"text":"getQuestionBank","link":"/api/skilljar/functions/variables/getQuestionBank.md"},{"text":"getQuestionBankQuestion","link":"/api/skilljar/functions/variables/getQuestionBankQuestion.md"},{"text":"getQuestionOfQuiz","link":"/api/skilljar/functions/variables/getQuestionOfQuiz.md"},{"text":"getQuiz","link":"/api/skilljar/functions/variables/getQuiz.md"},{"text":"getQuizQuestion","link":"/api/skilljar/functions/variables/getQuizQuestion.md"},{"text":"getQuizQuestionBank","link":"/api/skilljar/functions/variables/getQuizQuestionBank.md"},{"text":"getTag","link":"/api/skilljar/functions/variables/getTag.md"},{"text":"getTrainingCreditCode","link":"/api/skilljar/functions/variables/getTrainingCreditCode.md"},{"text":"getUser","link":"/api/skilljar/functions/variables/getUser.md"},{"text":"getUserLesson","link":"/api/skilljar/functions/variables/getUserLesson.md"},{"text":"getUserProgress","link":"/api/skilljar/functions/variables/getUserProgress.md"},{"text":"getUserPublishedCourse","link":"/api/skilljar/functions/variables/getUserPublishedCourse.md"},{"text":"getViltSessionEvent","link":"/api/skilljar/functions/variables/getViltSessionEvent.md"},{"text":"getViltSessionRegistration","link":"/api/skilljar/functions/variables/getViltSessionRegistration.md"},{"text":"getWebhook","link":"/api/skilljar/functions/variables/getWebhook.md"},{"text":"getWebPackage","link":"/api/skilljar/functions/variables/getWebPackage.md"},{"text":"listAssets","link":"/api/skilljar/functions/variables/listAssets.md"},{"text":"listCatalogPageClassicItems","link":"/api/skilljar/functions/variables/listCatalogPageClassicItems.md"},{"text":"listCatalogPageContentBlocks","link":"/api/skilljar/functions/variables/listCatalogPageContentBlocks.md"},{"text":"listCatalogPages","link":"/api/skilljar/functions/variables/listCatalogPages.md"},{"text":"listCatalogPageTags","link":"/api/skilljar/functions/variables/listCatalogPageTags.md"},{"text":"listCatalogPageTileContainerItems","link":"/api/skilljar/functions/variables/listCatalogPageTileContainerItems.md"},{"text":"listCatalogPageVisibilityOverrides","link":"/api/skilljar/functions/variables/listCatalogPageVisibilityOverrides.md"},{"text":"listCourseLabels","link":"/api/skilljar/functions/variables/listCourseLabels.md"},{"text":"listCourses","link":"/api/skilljar/functions/variables/listCourses.md"},{"text":"listCourseSeries","link":"/api/skilljar/functions/variables/listCourseSeries.md"},{"text":"listCourseSeriesPublishedCourses","link":"/api/skilljar/functions/variables/listCourseSeriesPublishedCourses.md"},{"text":"listDomainAccessCodePools","link":"/api/skilljar/functions/variables/listDomainAccessCodePools.md"},{"text":"listDomainAccessCodes","link":"/api/skilljar/functions/variables/listDomainAccessCodes.md"},{"text":"listDomains","link":"/api/skilljar/functions/variables/listDomains.md"},{"text":"listDomainUserInvites","link":"/api/skilljar/functions/variables/listDomainUserInvites.md"},{"text":"listDomainUsers","link":"/api/skilljar/functions/variables/listDomainUsers.md"},{"text":"listDomainUserSignupFields","link":"/api/skilljar/functions/variables/listDomainUserSignupFields.md"},{"text":"listGroupAccessCodePools","link":"/api/skilljar/functions/variables/listGroupAccessCodePools.md"},{"text":"listGroupCategories","link":"/api/skilljar/functions/variables/listGroupCategories.md"},{"text":"listGroups","link":"/api/skilljar/functions/variables/listGroups.md"},{"text":"listGroupUsers","link":"/api/skilljar/functions/variables/listGroupUsers.md"},{"text":"listIltInstructors","link":"/api/skilljar/functions/variables/listIltInstructors.md"},{"text":"listIltMultiSessionEvents","link":"/api/skilljar/functions/variables/listIltMultiSessionEvents.md"},{"text":"listIltSessions","link":"/api/skilljar/functions/variables/listIltSessions.md"},{"text":"listLabels","link":"/api/skilljar/functions/variables/listLabels.md"},{"text":"listLessonContentItems","link":"/api/skilljar/functions/variables/listLessonContentItems.md"},{"text":"listLessons","link":"/api/skilljar/functions/variables/listLessons.md"},{"text":"listLicensePackages","link":"/api/skilljar/functions/variables/listLicensePackages.md"},{"text":"listLicensePackageStudents","link":"/api/skilljar/functions/variables/listLicensePackageStudents.md"},{"text":"listOffers","link":"/api/skilljar/functions/variables/listOffers.md"},{"text":"listPathItems","link":"/api/skilljar/functions/variables/listPathItems.md"},{"text":"listPaths","link":"/api/skilljar/functions/variables/listPaths.md"},{"text":"listPlanEnrollments","link":"/api/skilljar/functions/variables/listPlanEnrollments.md"},{"text":"listPlans","link":"/api/skilljar/functions/variables/listPlans.md"},{"text":"listProgressTokens","link":"/api/skilljar/functions/variables/listProgressTokens.md"},{"text":"listPromoCodePoolOffers","link":"/api/skilljar/functions/variables/listPromoCodePoolOffers.md"},{"text":"listPromoCodePools","link":"/api/skilljar/functions/variables/listPromoCodePools.md"},{"text":"listPromoCodes","link":"/api/skilljar/functions/variables/listPromoCodes.md"},{"text":"listPublishedCourseEnrollments","link":"/api/skilljar/functions/variables/listPublishedCourseEnrollments.md"},{"text":"listPublishedCourseGroupPrerequisites","link":"/api/skilljar/functions/variables/listPublishedCourseGroupPrerequisites.md"},{"text":"listPublishedCoursePrerequisites","link":"/api/skilljar/functions/variables/listPublishedCoursePrerequisites.md"},{"text":"listPublishedCourses","link":"/api/skilljar/functions/variables/listPublishedCourses.md"},{"text":"listPublishedCourseTags","link":"/api/skilljar/functions/variables/listPublishedCourseTags.md"},{"text":"listPublishedCourseVisibilityOverrides","link":"/api/skilljar/functions/variables/listPublishedCourseVisibilityOverrides.md"},{"text":"listPublishedPathEnrollments","link":"/api/skilljar/functions/variables/listPublishedPathEnrollments.md"},{"text":"listPublishedPathItems","link":"/api/skilljar/functions/variables/listPublishedPathItems.md"},{"text":"listPublishedPathLabels","link":"/api/skilljar/functions/variables/listPublishedPathLabels.md"},{"text":"listPublishedPaths","link":"/api/skilljar/functions/variables/listPublishedPaths.md"},{"text":"listPublishedPathTags","link":"/api/skilljar/functions/variables/listPublishedPathTags.md"},{"text":"listPublishedPathVisibilityOverrides","link":"/api/skilljar/functions/variables/listPublishedPathVisibilityOverrides.md"},{"text":"listQuestionBankQuestions","link":"/api/skilljar/functions/variables/listQuestionBankQuestions.md"},{"text":"listQuestionBanks","link":"/api/skilljar/functions/variables/listQuestionBanks.md"},{"text":"listQuestionsOfQuiz","link":"/api/skilljar/functions/variables/listQuestionsOfQuiz.md"},{"text":"listQuizQuestionBanks","link":"/api/skilljar/functions/variables/listQuizQuestionBanks.md"},{"text":"listQuizzes","link":"/api/skilljar/functions/variables/listQuizzes.md"},{"text":"listSignupFields","link":"/api/skilljar/functions/variables/listSignupFields.md"},{"text":"listTags","link":"/api/skilljar/functions/variables/listTags.md"},{"text":"listTrainingCreditCodes","link":"/api/skilljar/functions/variables/listTrainingCreditCodes.md"},{"text":"listUserGroups","link":"/api/skilljar/functions/variables/listUserGroups.md"},{"text":"listUserLessons","link":"/api/skilljar/functions/variables/listUserLessons.md"},{"text":"listUserPlanEnrollments","link":"/api/skilljar/functions/variables/listUserPlanEnrollments.md"},{"text":"listUserPublishedCourses","link":"/api/skilljar/functions/variables/listUserPublishedCourses.md"},{"text":"listUserPublishedPathEnrollments","link":"/api/skilljar/functions/variables/listUserPublishedPathEnrollments.md"},{"text":"listUsers","link":"/api/skilljar/functions/variables/listUsers.md"},{"text":"listViltSessionEvents","link":"/api/skilljar/functions/variables/listViltSessionEvents.md"},{"text":"listViltSessionRegistrations","link":"/api/skilljar/functions/variables/listViltSessionRegistrations.md"},{"text":"listWebhooks","link":"/api/skilljar/functions/variables/listWebhooks.md"},{"text":"listWebPackages","link":"/api/skilljar/functions/variables/listWebPackages.md"},{"text":"ping","link":"/api/skilljar/functions/variables/ping.md"},{"text":"pingWebhook","link":"/api/skilljar/functions/variables/pingWebhook.md"},{"text":"removeCatalogPageTag","link":"/api/skilljar/functions/variables/removeCatalogPageTag.md"},{"text":"removeCourseLabel","link":"/api/skilljar/functions/variables/removeCourseLabel.md"},{"text":"removeGroupAccessCodePool","link":"/api/skilljar/functions/variables/removeGroupAccessCodePool.md"},{"text":"removeGroupUser","link":"/api/skilljar/functions/variables/removeGroupUser.md"},{"text":"removePromoCodePoolOffer","link":"/api/skilljar/functions/variables/removePromoCodePoolOffer.md"},{"text":"removePublishedCourseGroupPrerequisite","link":"/api/skilljar/functions/variables/removePublishedCourseGroupPrerequisite.md"},{"text":"removePublishedCoursePrerequisite","link":"/api/skilljar/functions/variables/removePublishedCoursePrerequisite.md"},{"text":"removePublishedCourseTag","link":"/api/skilljar/functions/variables/removePublishedCourseTag.md"},{"text":"removePublishedPathLabel","link":"/api/skilljar/functions/variables/removePublishedPathLabel.md"},{"text":"removePublishedPathTag","link":"/api/skilljar/functions/variables/removePublishedPathTag.md"},{"text":"sampleCourseCompletion","link":"/api/skilljar/functions/variables/sampleCourseCompletion.md"},{"text":"sampleCourseEnrollment","link":"/api/skilljar/functions/variables/sampleCourseEnrollment.md"},{"text":"sampleDashboardTaskCreated","link":"/api/skilljar/functions/variables/sampleDashboardTaskCreated.md"},{"text":"sampleDomainEnrollment","link":"/api/skilljar/functions/variables/sampleDomainEnrollment.md"},{"text":"sampleLessonCompletion","link":"/api/skilljar/functions/variables/sampleLessonCompletion.md"},{"text":"samplePathCompletion","link":"/api/skilljar/functions/variables/samplePathCompletion.md"},{"text":"samplePathEnrollment","link":"/api/skilljar/functions/variables/samplePathEnrollment.md"},{"text":"samplePurchaseFulfillment","link":"/api/skilljar/functions/variables/samplePurchaseFulfillment.md"},{"text":"sampleQuizCompletion","link":"/api/skilljar/functions/variables/sampleQuizCompletion.md"},{"text":"sampleViltRegistration","link":"/api/skilljar/functions/variables/sampleViltRegistration.md"},{"text":"setDomainUserSignupField","link":"/api/skilljar/functions/variables/setDomainUserSignupField.md"},{"text":"setDomainUserSignupFields","link":"/api/skilljar/functions/variables/setDomainUserSignupFields.md"},{"text":"updateCatalogPage","link":"/api/skilljar/functions/variables/updateCatalogPage.md"},{"text":"updateCatalogPageClassicItem","link":"/api/skilljar/functions/variables/updateCatalogPageClassicItem.md"},{"text":"updateCatalogPageComponentContentBlock","link":"/api/skilljar/functions/variables/updateCatalogPageComponentContentBlock.md"},{"text":"updateCatalogPageContentBlock","link":"/api/skilljar/functions/variables/updateCatalogPageContentBlock.md"},{"text":"updateCatalogPageHtmlContentBlock","link":"/api/skilljar/functions/variables/updateCatalogPageHtmlContentBlock.md"},{"text":"updateCatalogPageTileContainer","link":"/api/skilljar/functions/variables/updateCatalogPageTileContainer.md"},{"text":"updateCatalogPageTileContainerItem","link":"/api/skilljar/functions/variables/updateCatalogPageTileContainerItem.md"},{"text":"updateCourse","link":"/api/skilljar/functions/variables/updateCourse.md"},{"text":"updateDomain","link":"/api/skilljar/functions/variables/updateDomain.md"},{"text":"updateDomainAccessCode","link":"/api/skilljar/functions/variables/updateDomainAccessCode.md"},{"text":"updateDomainAccessCodePool","link":"/api/skilljar/functions/variables/updateDomainAccessCodePool.md"},{"text":"updateDomainUser","link":"/api/skilljar/functions/variables/updateDomainUser.md"},{"text":"updateGroup","link":"/api/skilljar/functions/variables/updateGroup.md"},{"text":"updateGroupEmailDomainRules","link":"/api/skilljar/functions/variables/updateGroupEmailDomainRules.md"},{"text":"updateIltInstructor","link":"/api/skilljar/functions/variables/updateIltInstructor.md"},{"text":"updateIltMultiSessionEvent","link":"/api/skilljar/functions/variables/updateIltMultiSessionEvent.md"},{"text":"updateIltSession","link":"/api/skilljar/functions/variables/updateIltSession.md"},{"text":"updateLabel","link":"/api/skilljar/functions/variables/updateLabel.md"},{"text":"updateLesson","link":"/api/skilljar/functions/variables/updateLesson.md"},{"text":"updateLessonContentItem","link":"/api/skilljar/functions/variables/updateLessonContentItem.md"},{"text":"updateLessonProgress","link":"/api/skilljar/functions/variables/updateLessonProgress.md"},{"text":"updateLessonRatingContentBlock","link":"/api/skilljar/functions/variables/updateLessonRatingContentBlock.md"},{"text":"updateLicensePackage","link":"/api/skilljar/functions/variables/updateLicensePackage.md"},{"text":"updateLicensePackageStudent","link":"/api/skilljar/functions/variables/updateLicensePackageStudent.md"},{"text":"updateManagerAccess","link":"/api/skilljar/functions/variables/updateManagerAccess.md"},{"text":"updateOffer","link":"/api/skilljar/functions/variables/updateOffer.md"},{"text":"updatePath","link":"/api/skilljar/functions/variables/updatePath.md"},{"text":"updatePlanEnrollment","link":"/api/skilljar/functions/variables/updatePlanEnrollment.md"},{"text":"updateProgressToken","link":"/api/skilljar/functions/variables/updateProgressToken.md"},{"text":"updatePromoCode","link":"/api/skilljar/functions/variables/updatePromoCode.md"},{"text":"updatePromoCodePool","link":"/api/skilljar/functions/variables/updatePromoCodePool.md"},{"text":"updatePublishedCourse","link":"/api/skilljar/functions/variables/updatePublishedCourse.md"},{"text":"updatePublishedCourseEnrollment","link":"/api/skilljar/functions/variables/updatePublishedCourseEnrollment.md"},{"text":"updatePublishedCourseReenrollmentRule","link":"/api/skilljar/functions/variables/updatePublishedCourseReenrollmentRule.md"},{"text":"updatePublishedPath","link":"/api/skilljar/functions/variables/updatePublishedPath.md"},{"text":"updatePublishedPathEnrollment","link":"/api/skilljar/functions/variables/updatePublishedPathEnrollment.md"},{"text":"updatePublishedPathItem","link":"/api/skilljar/functions/variables/updatePublishedPathItem.md"},{"text":"updatePurchase","link":"/api/skilljar/functions/variables/updatePurchase.md"},{"text":"updateQuestionBank","link":"/api/skilljar/functions/variables/updateQuestionBank.md"},{"text":"updateQuiz","link":"/api/skilljar/functions/variables/updateQuiz.md"},{"text":"updateQuizQuestion","link":"/api/skilljar/functions/variables/updateQuizQuestion.md"},{"text":"updateTag","link":"/api/skilljar/functions/variables/updateTag.md"},{"text":"updateTrainingCreditCode","link":"/api/skilljar/functions/variables/updateTrainingCreditCode.md"},{"text":"updateUser","link":"/api/skilljar/functions/variables/updateUser.md"},{"text":"updateUserLesson","link":"/api/skilljar/functions/variables/updateUserLesson.md"},{"text":"updateUserPublishedCourse","link":"/api/skilljar/functions/variables/updateUserPublishedCourse.md"},{"text":"updateViltSessionRegistration","link":"/api/skilljar/functions/variables/updateViltSessionRegistration.md"},{"text":"updateWebhook","link":"/api/skilljar/functions/variables/updateWebhook.md"},{"text":"updateWebPackageLessons","link":"/api/skilljar/functions/variables/updateWebPackageLessons.md"},{"text":"uploadAsset","link":"/api/skilljar/functions/variables/uploadAsset.md"},{"text":"upsertDomainUser","link":"/api/skilljar/functions/variables/upsertDomainUser.md"},{"text":"waitForAsset","link":"/api/skilljar/functions/variables/waitForAsset.md"},{"text":"waitForWebPackage","link":"/api/skilljar/functions/variables/waitForWebPackage.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createClient","link":"/api/skilljar/functions/functions/createClient.md"},{"text":"domain","link":"/api/skilljar/functions/functions/domain.md"},{"text":"ssoUrl","link":"/api/skilljar/functions/functions/ssoUrl.md"}]}]}]},{"text":"webhooks","link":"/api/webhooks/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"WebhookError","link":"/api/webhooks/classes/WebhookError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"Delivery","link":"/api/webhooks/interfaces/Delivery.md"},{"text":"FastifyLike","link":"/api/webhooks/interfaces/FastifyLike.md"},{"text":"HandlesRequests","link":"/api/webhooks/interfaces/HandlesRequests.md"},{"text":"IdempotencyStore","link":"/api/webhooks/interfaces/IdempotencyStore.md"},{"text":"InstruqtChallengeAttemptedEvent","link":"/api/webhooks/interfaces/InstruqtChallengeAttemptedEvent.md"},{"text":"InstruqtEvents","link":"/api/webhooks/interfaces/InstruqtEvents.md"},{"text":"InstruqtOtherEvent","link":"/api/webhooks/interfaces/InstruqtOtherEvent.md"},{"text":"InstruqtWebhookOptions","link":"/api/webhooks/interfaces/InstruqtWebhookOptions.md"},{"text":"LambdaEvent","link":"/api/webhooks/interfaces/LambdaEvent.md"},{"text":"LambdaResult","link":"/api/webhooks/interfaces/LambdaResult.md"},{"text":"MemoryStoreOptions","link":"/api/webhooks/interfaces/MemoryStoreOptions.md"},{"text":"NodeRequest","link":"/api/webhooks/interfaces/NodeRequest.md"},{"text":"NodeResponse","link":"/api/webhooks/interfaces/NodeResponse.md"},{"text":"RedisStoreOptions","link":"/api/webhooks/interfaces/RedisStoreOptions.md"},{"text":"SignedDelivery","link":"/api/webhooks/interfaces/SignedDelivery.md"},{"text":"SignInstruqtOptions","link":"/api/webhooks/interfaces/SignInstruqtOptions.md"},{"text":"WebhookReceiver","link":"/api/webhooks/interfaces/WebhookReceiver.md"},{"text":"WebhookReceiverOptions","link":"/api/webhooks/interfaces/WebhookReceiverOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"InstruqtEvent","link":"/api/webhooks/type-aliases/InstruqtEvent.md"},{"text":"InstruqtWebhookReceiver","link":"/api/webhooks/type-aliases/InstruqtWebhookReceiver.md"},{"text":"RedisClient","link":"/api/webhooks/type-aliases/RedisClient.md"},{"text":"SkilljarEvent","link":"/api/webhooks/type-aliases/SkilljarEvent.md"},{"text":"SkilljarEvents","link":"/api/webhooks/type-aliases/SkilljarEvents.md"},{"text":"SkilljarOtherEvent","link":"/api/webhooks/type-aliases/SkilljarOtherEvent.md"},{"text":"SkilljarWebhookCredentials","link":"/api/webhooks/type-aliases/SkilljarWebhookCredentials.md"},{"text":"SkilljarWebhookOptions","link":"/api/webhooks/type-aliases/SkilljarWebhookOptions.md"},{"text":"SkilljarWebhookReceiver","link":"/api/webhooks/type-aliases/SkilljarWebhookReceiver.md"},{"text":"VerifiedDelivery","link":"/api/webhooks/type-aliases/VerifiedDelivery.md"},{"text":"WebhookFailure","link":"/api/webhooks/type-aliases/WebhookFailure.md"},{"text":"WebhookHandler","link":"/api/webhooks/type-aliases/WebhookHandler.md"},{"text":"WebhookReason","link":"/api/webhooks/type-aliases/WebhookReason.md"},{"text":"WebhookRefusal","link":"/api/webhooks/type-aliases/WebhookRefusal.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"instruqtWebhook","link":"/api/webhooks/functions/instruqtWebhook.md"},{"text":"memoryIdempotencyStore","link":"/api/webhooks/functions/memoryIdempotencyStore.md"},{"text":"redisIdempotencyStore","link":"/api/webhooks/functions/redisIdempotencyStore.md"},{"text":"signInstruqtWebhook","link":"/api/webhooks/functions/signInstruqtWebhook.md"},{"text":"signSkilljarWebhook","link":"/api/webhooks/functions/signSkilljarWebhook.md"},{"text":"skilljarWebhook","link":"/api/webhooks/functions/skilljarWebhook.md"},{"text":"toFastifyPlugin","link":"/api/webhooks/functions/toFastifyPlugin.md"},{"text":"toLambdaHandler","link":"/api/webhooks/functions/toLambdaHandler.md"},{"text":"toNodeHandler","link":"/api/webhooks/functions/toNodeHandler.md"}]}]}],"/":[{"text":"Start","items":[]},{"text":"Calls","items":[]},{"text":"Platforms","items":[]},{"text":"Across platforms","items":[{"text":"One learner on all platforms","link":"/learners"},{"text":"Exporting activity","link":"/export"},{"text":"Progress in a learning record store","link":"/xapi"},{"text":"Receiving webhooks","link":"/webhooks"}]},{"text":"GraphQL","items":[{"text":"What a method selects","link":"/selections"},{"text":"A client for your own schema","link":"/own-schema"}]},{"text":"Testing","items":[]},{"text":"Production","items":[{"text":"The live schema of a platform","link":"/schema"},{"text":"Drift: answers that the package does not describe","link":"/drift"}]},{"text":"Reference","items":[]}]},"outline":[2,3],"search":{"provider":"local"}},"locales":{},"scrollOffset":134,"cleanUrls":false}'));
const __vite_import_meta_env__ = {};
const EXTERNAL_URL_RE = /^(?:[a-z]+:|\/\/)/i;
const APPEARANCE_KEY = "vitepress-theme-appearance";
const HASH_RE = /#.*$/;
const HASH_OR_QUERY_RE = /[?#].*$/;
const INDEX_OR_EXT_RE = /(?:(^|\/)index)?\.(?:md|html)$/;
const inBrowser = typeof document !== "undefined";
const notFoundPageData = {
  relativePath: "404.md",
  filePath: "",
  title: "404",
  description: "Not Found",
  headers: [],
  frontmatter: { sidebar: false, layout: "page" },
  lastUpdated: 0,
  isNotFound: true
};
function isActive(currentPath, matchPath, asRegex = false) {
  if (matchPath === void 0) {
    return false;
  }
  currentPath = normalize(`/${currentPath}`);
  if (asRegex) {
    return new RegExp(matchPath).test(currentPath);
  }
  if (normalize(matchPath) !== currentPath) {
    return false;
  }
  const hashMatch = matchPath.match(HASH_RE);
  if (hashMatch) {
    return (inBrowser ? location.hash : "") === hashMatch[0];
  }
  return true;
}
function normalize(path) {
  return decodeURI(path).replace(HASH_OR_QUERY_RE, "").replace(INDEX_OR_EXT_RE, "$1");
}
function isExternal(path) {
  return EXTERNAL_URL_RE.test(path);
}
function getLocaleForPath(siteData2, relativePath) {
  return Object.keys((siteData2 == null ? void 0 : siteData2.locales) || {}).find((key) => key !== "root" && !isExternal(key) && isActive(relativePath, `/${key}/`, true)) || "root";
}
function resolveSiteDataByRoute(siteData2, relativePath) {
  var _a, _b, _c, _d, _e, _f, _g;
  const localeIndex = getLocaleForPath(siteData2, relativePath);
  return Object.assign({}, siteData2, {
    localeIndex,
    lang: ((_a = siteData2.locales[localeIndex]) == null ? void 0 : _a.lang) ?? siteData2.lang,
    dir: ((_b = siteData2.locales[localeIndex]) == null ? void 0 : _b.dir) ?? siteData2.dir,
    title: ((_c = siteData2.locales[localeIndex]) == null ? void 0 : _c.title) ?? siteData2.title,
    titleTemplate: ((_d = siteData2.locales[localeIndex]) == null ? void 0 : _d.titleTemplate) ?? siteData2.titleTemplate,
    description: ((_e = siteData2.locales[localeIndex]) == null ? void 0 : _e.description) ?? siteData2.description,
    head: mergeHead(siteData2.head, ((_f = siteData2.locales[localeIndex]) == null ? void 0 : _f.head) ?? []),
    themeConfig: {
      ...siteData2.themeConfig,
      ...(_g = siteData2.locales[localeIndex]) == null ? void 0 : _g.themeConfig
    }
  });
}
function createTitle(siteData2, pageData) {
  const title = pageData.title || siteData2.title;
  const template = pageData.titleTemplate ?? siteData2.titleTemplate;
  if (typeof template === "string" && template.includes(":title")) {
    return template.replace(/:title/g, title);
  }
  const templateString = createTitleTemplate(siteData2.title, template);
  if (title === templateString.slice(3)) {
    return title;
  }
  return `${title}${templateString}`;
}
function createTitleTemplate(siteTitle, template) {
  if (template === false) {
    return "";
  }
  if (template === true || template === void 0) {
    return ` | ${siteTitle}`;
  }
  if (siteTitle === template) {
    return "";
  }
  return ` | ${template}`;
}
function hasTag(head, tag) {
  const [tagType, tagAttrs] = tag;
  if (tagType !== "meta")
    return false;
  const keyAttr = Object.entries(tagAttrs)[0];
  if (keyAttr == null)
    return false;
  return head.some(([type, attrs]) => type === tagType && attrs[keyAttr[0]] === keyAttr[1]);
}
function mergeHead(prev, curr) {
  return [...prev.filter((tagAttrs) => !hasTag(curr, tagAttrs)), ...curr];
}
const INVALID_CHAR_REGEX = /[\u0000-\u001F"#$&*+,:;<=>?[\]^`{|}\u007F]/g;
const DRIVE_LETTER_REGEX = /^[a-z]:/i;
function sanitizeFileName(name) {
  const match = DRIVE_LETTER_REGEX.exec(name);
  const driveLetter = match ? match[0] : "";
  return driveLetter + name.slice(driveLetter.length).replace(INVALID_CHAR_REGEX, "_").replace(/(^|\/)_+(?=[^/]*$)/, "$1");
}
const KNOWN_EXTENSIONS = /* @__PURE__ */ new Set();
function treatAsHtml(filename) {
  var _a;
  if (KNOWN_EXTENSIONS.size === 0) {
    const extraExts = typeof process === "object" && ((_a = process.env) == null ? void 0 : _a.VITE_EXTRA_EXTENSIONS) || (__vite_import_meta_env__ == null ? void 0 : __vite_import_meta_env__.VITE_EXTRA_EXTENSIONS) || "";
    ("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,xml,yaml,yml,zip" + (extraExts && typeof extraExts === "string" ? "," + extraExts : "")).split(",").forEach((ext2) => KNOWN_EXTENSIONS.add(ext2));
  }
  const ext = filename.split(".").pop();
  return ext == null || !KNOWN_EXTENSIONS.has(ext.toLowerCase());
}
function escapeRegExp(str) {
  return str.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
const dataSymbol = Symbol();
const siteDataRef = shallowRef(siteData);
function initData(route) {
  const site = computed(() => resolveSiteDataByRoute(siteDataRef.value, route.data.relativePath));
  const appearance = site.value.appearance;
  const isDark = appearance === "force-dark" ? ref(true) : appearance === "force-auto" ? usePreferredDark() : appearance ? useDark({
    storageKey: APPEARANCE_KEY,
    initialValue: () => appearance === "dark" ? "dark" : "auto",
    ...typeof appearance === "object" ? appearance : {}
  }) : ref(false);
  const hashRef = ref(inBrowser ? location.hash : "");
  if (inBrowser) {
    window.addEventListener("hashchange", () => {
      hashRef.value = location.hash;
    });
  }
  watch(() => route.data, () => {
    hashRef.value = inBrowser ? location.hash : "";
  });
  return {
    site,
    theme: computed(() => site.value.themeConfig),
    page: computed(() => route.data),
    frontmatter: computed(() => route.data.frontmatter),
    params: computed(() => route.data.params),
    lang: computed(() => site.value.lang),
    dir: computed(() => route.data.frontmatter.dir || site.value.dir),
    localeIndex: computed(() => site.value.localeIndex || "root"),
    title: computed(() => createTitle(site.value, route.data)),
    description: computed(() => route.data.description || site.value.description),
    isDark,
    hash: computed(() => hashRef.value)
  };
}
function useData$1() {
  const data = inject(dataSymbol);
  if (!data) {
    throw new Error("vitepress data not properly injected in app");
  }
  return data;
}
function joinPath(base, path) {
  return `${base}${path}`.replace(/\/+/g, "/");
}
function withBase(path) {
  return EXTERNAL_URL_RE.test(path) || !path.startsWith("/") ? path : joinPath(siteDataRef.value.base, path);
}
function pathToFile(path) {
  let pagePath = path.replace(/\.html$/, "");
  pagePath = decodeURIComponent(pagePath);
  pagePath = pagePath.replace(/\/$/, "/index");
  {
    if (inBrowser) {
      const base = "/";
      pagePath = sanitizeFileName(pagePath.slice(base.length).replace(/\//g, "_") || "index") + ".md";
      let pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      if (!pageHash) {
        pagePath = pagePath.endsWith("_index.md") ? pagePath.slice(0, -9) + ".md" : pagePath.slice(0, -3) + "_index.md";
        pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      }
      if (!pageHash)
        return null;
      pagePath = `${base}${"assets"}/${pagePath}.${pageHash}.js`;
    } else {
      pagePath = `./${sanitizeFileName(pagePath.slice(1).replace(/\//g, "_"))}.md.js`;
    }
  }
  return pagePath;
}
let contentUpdatedCallbacks = [];
function onContentUpdated(fn) {
  contentUpdatedCallbacks.push(fn);
  onUnmounted(() => {
    contentUpdatedCallbacks = contentUpdatedCallbacks.filter((f) => f !== fn);
  });
}
function getScrollOffset() {
  let scrollOffset = siteDataRef.value.scrollOffset;
  let offset = 0;
  let padding = 24;
  if (typeof scrollOffset === "object" && "padding" in scrollOffset) {
    padding = scrollOffset.padding;
    scrollOffset = scrollOffset.selector;
  }
  if (typeof scrollOffset === "number") {
    offset = scrollOffset;
  } else if (typeof scrollOffset === "string") {
    offset = tryOffsetSelector(scrollOffset, padding);
  } else if (Array.isArray(scrollOffset)) {
    for (const selector of scrollOffset) {
      const res = tryOffsetSelector(selector, padding);
      if (res) {
        offset = res;
        break;
      }
    }
  }
  return offset;
}
function tryOffsetSelector(selector, padding) {
  const el = document.querySelector(selector);
  if (!el)
    return 0;
  const bot = el.getBoundingClientRect().bottom;
  if (bot < 0)
    return 0;
  return bot + padding;
}
const RouterSymbol = Symbol();
const fakeHost = "http://a.com";
const getDefaultRoute = () => ({
  path: "/",
  component: null,
  data: notFoundPageData
});
function createRouter(loadPageModule, fallbackComponent) {
  const route = reactive(getDefaultRoute());
  const router = {
    route,
    go
  };
  async function go(href = inBrowser ? location.href : "/") {
    var _a, _b;
    href = normalizeHref(href);
    if (await ((_a = router.onBeforeRouteChange) == null ? void 0 : _a.call(router, href)) === false)
      return;
    if (inBrowser && href !== normalizeHref(location.href)) {
      history.replaceState({ scrollPosition: window.scrollY }, "");
      history.pushState({}, "", href);
    }
    await loadPage(href);
    await ((_b = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _b(href));
  }
  let latestPendingPath = null;
  async function loadPage(href, scrollPosition = 0, isRetry = false) {
    var _a, _b;
    if (await ((_a = router.onBeforePageLoad) == null ? void 0 : _a.call(router, href)) === false)
      return;
    const targetLoc = new URL(href, fakeHost);
    const pendingPath = latestPendingPath = targetLoc.pathname;
    try {
      let page = await loadPageModule(pendingPath);
      if (!page) {
        throw new Error(`Page not found: ${pendingPath}`);
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        const { default: comp, __pageData } = page;
        if (!comp) {
          throw new Error(`Invalid route component: ${comp}`);
        }
        await ((_b = router.onAfterPageLoad) == null ? void 0 : _b.call(router, href));
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = markRaw(comp);
        route.data = true ? markRaw(__pageData) : readonly(__pageData);
        if (inBrowser) {
          nextTick(() => {
            let actualPathname = siteDataRef.value.base + __pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, "$1");
            if (!siteDataRef.value.cleanUrls && !actualPathname.endsWith("/")) {
              actualPathname += ".html";
            }
            if (actualPathname !== targetLoc.pathname) {
              targetLoc.pathname = actualPathname;
              href = actualPathname + targetLoc.search + targetLoc.hash;
              history.replaceState({}, "", href);
            }
            if (targetLoc.hash && !scrollPosition) {
              let target = null;
              try {
                target = document.getElementById(decodeURIComponent(targetLoc.hash).slice(1));
              } catch (e) {
                console.warn(e);
              }
              if (target) {
                scrollTo(target, targetLoc.hash);
                return;
              }
            }
            window.scrollTo(0, scrollPosition);
          });
        }
      }
    } catch (err) {
      if (!/fetch|Page not found/.test(err.message) && !/^\/404(\.html|\/)?$/.test(href)) {
        console.error(err);
      }
      if (!isRetry) {
        try {
          const res = await fetch(siteDataRef.value.base + "hashmap.json");
          window.__VP_HASH_MAP__ = await res.json();
          await loadPage(href, scrollPosition, true);
          return;
        } catch (e) {
        }
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = fallbackComponent ? markRaw(fallbackComponent) : null;
        const relativePath = inBrowser ? pendingPath.replace(/(^|\/)$/, "$1index").replace(/(\.html)?$/, ".md").replace(/^\//, "") : "404.md";
        route.data = { ...notFoundPageData, relativePath };
      }
    }
  }
  if (inBrowser) {
    if (history.state === null) {
      history.replaceState({}, "");
    }
    window.addEventListener("click", (e) => {
      if (e.defaultPrevented || !(e.target instanceof Element) || e.target.closest("button") || // temporary fix for docsearch action buttons
      e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey)
        return;
      const link2 = e.target.closest("a");
      if (!link2 || link2.closest(".vp-raw") || link2.hasAttribute("download") || link2.hasAttribute("target"))
        return;
      const linkHref = link2.getAttribute("href") ?? (link2 instanceof SVGAElement ? link2.getAttribute("xlink:href") : null);
      if (linkHref == null)
        return;
      const { href, origin, pathname, hash, search } = new URL(linkHref, link2.baseURI);
      const currentUrl = new URL(location.href);
      if (origin === currentUrl.origin && treatAsHtml(pathname)) {
        e.preventDefault();
        if (pathname === currentUrl.pathname && search === currentUrl.search) {
          if (hash !== currentUrl.hash) {
            history.pushState({}, "", href);
            window.dispatchEvent(new HashChangeEvent("hashchange", {
              oldURL: currentUrl.href,
              newURL: href
            }));
          }
          if (hash) {
            scrollTo(link2, hash, link2.classList.contains("header-anchor"));
          } else {
            window.scrollTo(0, 0);
          }
        } else {
          go(href);
        }
      }
    }, { capture: true });
    window.addEventListener("popstate", async (e) => {
      var _a;
      if (e.state === null)
        return;
      const href = normalizeHref(location.href);
      await loadPage(href, e.state && e.state.scrollPosition || 0);
      await ((_a = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _a(href));
    });
    window.addEventListener("hashchange", (e) => {
      e.preventDefault();
    });
  }
  return router;
}
function useRouter() {
  const router = inject(RouterSymbol);
  if (!router) {
    throw new Error("useRouter() is called without provider.");
  }
  return router;
}
function useRoute() {
  return useRouter().route;
}
function scrollTo(el, hash, smooth = false) {
  let target = null;
  try {
    target = el.classList.contains("header-anchor") ? el : document.getElementById(decodeURIComponent(hash).slice(1));
  } catch (e) {
    console.warn(e);
  }
  if (target) {
    let scrollToTarget = function() {
      if (!smooth || Math.abs(targetTop - window.scrollY) > window.innerHeight)
        window.scrollTo(0, targetTop);
      else
        window.scrollTo({ left: 0, top: targetTop, behavior: "smooth" });
    };
    const targetPadding = parseInt(window.getComputedStyle(target).paddingTop, 10);
    const targetTop = window.scrollY + target.getBoundingClientRect().top - getScrollOffset() + targetPadding;
    requestAnimationFrame(scrollToTarget);
  }
}
function normalizeHref(href) {
  const url = new URL(href, fakeHost);
  url.pathname = url.pathname.replace(/(^|\/)index(\.html)?$/, "$1");
  if (siteDataRef.value.cleanUrls)
    url.pathname = url.pathname.replace(/\.html$/, "");
  else if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html"))
    url.pathname += ".html";
  return url.pathname + url.search + url.hash;
}
const runCbs = () => contentUpdatedCallbacks.forEach((fn) => fn());
const Content = defineComponent({
  name: "VitePressContent",
  props: {
    as: { type: [Object, String], default: "div" }
  },
  setup(props) {
    const route = useRoute();
    const { frontmatter, site } = useData$1();
    watch(frontmatter, runCbs, { deep: true, flush: "post" });
    return () => h(props.as, site.value.contentProps ?? { style: { position: "relative" } }, [
      route.component ? h(route.component, {
        onVnodeMounted: runCbs,
        onVnodeUpdated: runCbs,
        onVnodeUnmounted: runCbs
      }) : "404 Page Not Found"
    ]);
  }
});
const _sfc_main$13 = /* @__PURE__ */ defineComponent({
  __name: "VPBackdrop",
  __ssrInlineRender: true,
  props: {
    show: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.show) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPBackdrop" }, _attrs))} data-v-c79a1216></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$13 = _sfc_main$13.setup;
_sfc_main$13.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPBackdrop.vue");
  return _sfc_setup$13 ? _sfc_setup$13(props, ctx) : void 0;
};
const VPBackdrop = /* @__PURE__ */ _export_sfc(_sfc_main$13, [["__scopeId", "data-v-c79a1216"]]);
const useData = useData$1;
function throttleAndDebounce(fn, delay) {
  let timeoutId;
  let called = false;
  return () => {
    if (timeoutId)
      clearTimeout(timeoutId);
    if (!called) {
      fn();
      (called = true) && setTimeout(() => called = false, delay);
    } else
      timeoutId = setTimeout(fn, delay);
  };
}
function ensureStartingSlash(path) {
  return path.startsWith("/") ? path : `/${path}`;
}
function normalizeLink$1(url) {
  const { pathname, search, hash, protocol } = new URL(url, "http://a.com");
  if (isExternal(url) || url.startsWith("#") || !protocol.startsWith("http") || !treatAsHtml(pathname))
    return url;
  const { site } = useData();
  const normalizedPath = pathname.endsWith("/") || pathname.endsWith(".html") ? url : url.replace(/(?:(^\.+)\/)?.*$/, `$1${pathname.replace(/(\.md)?$/, site.value.cleanUrls ? "" : ".html")}${search}${hash}`);
  return withBase(normalizedPath);
}
function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, theme: theme2, hash } = useData();
  const currentLang = computed(() => {
    var _a, _b;
    return {
      label: (_a = site.value.locales[localeIndex.value]) == null ? void 0 : _a.label,
      link: ((_b = site.value.locales[localeIndex.value]) == null ? void 0 : _b.link) || (localeIndex.value === "root" ? "/" : `/${localeIndex.value}/`)
    };
  });
  const localeLinks = computed(() => Object.entries(site.value.locales).flatMap(([key, value]) => currentLang.value.label === value.label ? [] : {
    text: value.label,
    link: normalizeLink(value.link || (key === "root" ? "/" : `/${key}/`), theme2.value.i18nRouting !== false && correspondingLink, page.value.relativePath.slice(currentLang.value.link.length - 1), !site.value.cleanUrls) + hash.value
  }));
  return { localeLinks, currentLang };
}
function normalizeLink(link2, addPath, path, addExt) {
  return addPath ? link2.replace(/\/$/, "") + ensureStartingSlash(path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, addExt ? ".html" : "")) : link2;
}
const _sfc_main$12 = /* @__PURE__ */ defineComponent({
  __name: "NotFound",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const { currentLang } = useLangs();
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d, _e;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "NotFound" }, _attrs))} data-v-d6be1790><p class="code" data-v-d6be1790>${ssrInterpolate(((_a = unref(theme2).notFound) == null ? void 0 : _a.code) ?? "404")}</p><h1 class="title" data-v-d6be1790>${ssrInterpolate(((_b = unref(theme2).notFound) == null ? void 0 : _b.title) ?? "PAGE NOT FOUND")}</h1><div class="divider" data-v-d6be1790></div><blockquote class="quote" data-v-d6be1790>${ssrInterpolate(((_c = unref(theme2).notFound) == null ? void 0 : _c.quote) ?? "But if you don't change your direction, and if you keep looking, you may end up where you are heading.")}</blockquote><div class="action" data-v-d6be1790><a class="link"${ssrRenderAttr("href", unref(withBase)(unref(currentLang).link))}${ssrRenderAttr("aria-label", ((_d = unref(theme2).notFound) == null ? void 0 : _d.linkLabel) ?? "go to home")} data-v-d6be1790>${ssrInterpolate(((_e = unref(theme2).notFound) == null ? void 0 : _e.linkText) ?? "Take me home")}</a></div></div>`);
    };
  }
});
const _sfc_setup$12 = _sfc_main$12.setup;
_sfc_main$12.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/NotFound.vue");
  return _sfc_setup$12 ? _sfc_setup$12(props, ctx) : void 0;
};
const NotFound = /* @__PURE__ */ _export_sfc(_sfc_main$12, [["__scopeId", "data-v-d6be1790"]]);
function getSidebar(_sidebar, path) {
  if (Array.isArray(_sidebar))
    return addBase(_sidebar);
  if (_sidebar == null)
    return [];
  path = ensureStartingSlash(path);
  const dir = Object.keys(_sidebar).sort((a, b) => {
    return b.split("/").length - a.split("/").length;
  }).find((dir2) => {
    return path.startsWith(ensureStartingSlash(dir2));
  });
  const sidebar = dir ? _sidebar[dir] : [];
  return Array.isArray(sidebar) ? addBase(sidebar) : addBase(sidebar.items, sidebar.base);
}
function getSidebarGroups(sidebar) {
  const groups = [];
  let lastGroupIndex = 0;
  for (const index in sidebar) {
    const item = sidebar[index];
    if (item.items) {
      lastGroupIndex = groups.push(item);
      continue;
    }
    if (!groups[lastGroupIndex]) {
      groups.push({ items: [] });
    }
    groups[lastGroupIndex].items.push(item);
  }
  return groups;
}
function getFlatSideBarLinks(sidebar) {
  const links = [];
  function recursivelyExtractLinks(items) {
    for (const item of items) {
      if (item.text && item.link) {
        links.push({
          text: item.text,
          link: item.link,
          docFooterText: item.docFooterText
        });
      }
      if (item.items) {
        recursivelyExtractLinks(item.items);
      }
    }
  }
  recursivelyExtractLinks(sidebar);
  return links;
}
function hasActiveLink(path, items) {
  if (Array.isArray(items)) {
    return items.some((item) => hasActiveLink(path, item));
  }
  return isActive(path, items.link) ? true : items.items ? hasActiveLink(path, items.items) : false;
}
function addBase(items, _base) {
  return [...items].map((_item) => {
    const item = { ..._item };
    const base = item.base || _base;
    if (base && item.link)
      item.link = base + item.link;
    if (item.items)
      item.items = addBase(item.items, base);
    return item;
  });
}
function useSidebar() {
  const { frontmatter, page, theme: theme2 } = useData();
  const is960 = useMediaQuery("(min-width: 960px)");
  const isOpen = ref(false);
  const _sidebar = computed(() => {
    const sidebarConfig = theme2.value.sidebar;
    const relativePath = page.value.relativePath;
    return sidebarConfig ? getSidebar(sidebarConfig, relativePath) : [];
  });
  const sidebar = ref(_sidebar.value);
  watch(_sidebar, (next, prev) => {
    if (JSON.stringify(next) !== JSON.stringify(prev))
      sidebar.value = _sidebar.value;
  });
  const hasSidebar = computed(() => {
    return frontmatter.value.sidebar !== false && sidebar.value.length > 0 && frontmatter.value.layout !== "home";
  });
  const leftAside = computed(() => {
    if (hasAside)
      return frontmatter.value.aside == null ? theme2.value.aside === "left" : frontmatter.value.aside === "left";
    return false;
  });
  const hasAside = computed(() => {
    if (frontmatter.value.layout === "home")
      return false;
    if (frontmatter.value.aside != null)
      return !!frontmatter.value.aside;
    return theme2.value.aside !== false;
  });
  const isSidebarEnabled = computed(() => hasSidebar.value && is960.value);
  const sidebarGroups = computed(() => {
    return hasSidebar.value ? getSidebarGroups(sidebar.value) : [];
  });
  function open() {
    isOpen.value = true;
  }
  function close() {
    isOpen.value = false;
  }
  function toggle() {
    isOpen.value ? close() : open();
  }
  return {
    isOpen,
    sidebar,
    sidebarGroups,
    hasSidebar,
    hasAside,
    leftAside,
    isSidebarEnabled,
    open,
    close,
    toggle
  };
}
function useCloseSidebarOnEscape(isOpen, close) {
  let triggerElement;
  watchEffect(() => {
    triggerElement = isOpen.value ? document.activeElement : void 0;
  });
  onMounted(() => {
    window.addEventListener("keyup", onEscape);
  });
  onUnmounted(() => {
    window.removeEventListener("keyup", onEscape);
  });
  function onEscape(e) {
    if (e.key === "Escape" && isOpen.value) {
      close();
      triggerElement == null ? void 0 : triggerElement.focus();
    }
  }
}
function useSidebarControl(item) {
  const { page, hash } = useData();
  const collapsed = ref(false);
  const collapsible = computed(() => {
    return item.value.collapsed != null;
  });
  const isLink = computed(() => {
    return !!item.value.link;
  });
  const isActiveLink = ref(false);
  const updateIsActiveLink = () => {
    isActiveLink.value = isActive(page.value.relativePath, item.value.link);
  };
  watch([page, item, hash], updateIsActiveLink);
  onMounted(updateIsActiveLink);
  const hasActiveLink$1 = computed(() => {
    if (isActiveLink.value) {
      return true;
    }
    return item.value.items ? hasActiveLink(page.value.relativePath, item.value.items) : false;
  });
  const hasChildren = computed(() => {
    return !!(item.value.items && item.value.items.length);
  });
  watchEffect(() => {
    collapsed.value = !!(collapsible.value && item.value.collapsed);
  });
  watchPostEffect(() => {
    (isActiveLink.value || hasActiveLink$1.value) && (collapsed.value = false);
  });
  function toggle() {
    if (collapsible.value) {
      collapsed.value = !collapsed.value;
    }
  }
  return {
    collapsed,
    collapsible,
    isLink,
    isActiveLink,
    hasActiveLink: hasActiveLink$1,
    hasChildren,
    toggle
  };
}
function useAside() {
  const { hasSidebar } = useSidebar();
  const is960 = useMediaQuery("(min-width: 960px)");
  const is1280 = useMediaQuery("(min-width: 1280px)");
  const isAsideEnabled = computed(() => {
    if (!is1280.value && !is960.value) {
      return false;
    }
    return hasSidebar.value ? is1280.value : is960.value;
  });
  return {
    isAsideEnabled
  };
}
const ignoreRE = /\b(?:VPBadge|header-anchor|footnote-ref|ignore-header)\b/;
const resolvedHeaders = [];
function resolveTitle(theme2) {
  return typeof theme2.outline === "object" && !Array.isArray(theme2.outline) && theme2.outline.label || theme2.outlineTitle || "On this page";
}
function getHeaders(range) {
  const headers = [
    ...document.querySelectorAll(".VPDoc :where(h1,h2,h3,h4,h5,h6)")
  ].filter((el) => el.id && el.hasChildNodes()).map((el) => {
    const level = Number(el.tagName[1]);
    return {
      element: el,
      title: serializeHeader(el),
      link: "#" + el.id,
      level
    };
  });
  return resolveHeaders(headers, range);
}
function serializeHeader(h2) {
  let ret = "";
  for (const node of h2.childNodes) {
    if (node.nodeType === 1) {
      if (ignoreRE.test(node.className))
        continue;
      ret += node.textContent;
    } else if (node.nodeType === 3) {
      ret += node.textContent;
    }
  }
  return ret.trim();
}
function resolveHeaders(headers, range) {
  if (range === false) {
    return [];
  }
  const levelsRange = (typeof range === "object" && !Array.isArray(range) ? range.level : range) || 2;
  const [high, low] = typeof levelsRange === "number" ? [levelsRange, levelsRange] : levelsRange === "deep" ? [2, 6] : levelsRange;
  return buildTree(headers, high, low);
}
function useActiveAnchor(container, marker) {
  const { isAsideEnabled } = useAside();
  const onScroll = throttleAndDebounce(setActiveLink, 100);
  let prevActiveLink = null;
  onMounted(() => {
    requestAnimationFrame(setActiveLink);
    window.addEventListener("scroll", onScroll);
  });
  onUpdated(() => {
    activateLink(location.hash);
  });
  onUnmounted(() => {
    window.removeEventListener("scroll", onScroll);
  });
  function setActiveLink() {
    if (!isAsideEnabled.value) {
      return;
    }
    const scrollY = window.scrollY;
    const innerHeight = window.innerHeight;
    const offsetHeight = document.body.offsetHeight;
    const isBottom = Math.abs(scrollY + innerHeight - offsetHeight) < 1;
    const headers = resolvedHeaders.map(({ element, link: link2 }) => ({
      link: link2,
      top: getAbsoluteTop(element)
    })).filter(({ top }) => !Number.isNaN(top)).sort((a, b) => a.top - b.top);
    if (!headers.length) {
      activateLink(null);
      return;
    }
    if (scrollY < 1) {
      activateLink(null);
      return;
    }
    if (isBottom) {
      activateLink(headers[headers.length - 1].link);
      return;
    }
    let activeLink = null;
    for (const { link: link2, top } of headers) {
      if (top > scrollY + getScrollOffset() + 4) {
        break;
      }
      activeLink = link2;
    }
    activateLink(activeLink);
  }
  function activateLink(hash) {
    if (prevActiveLink) {
      prevActiveLink.classList.remove("active");
    }
    if (hash == null) {
      prevActiveLink = null;
    } else {
      prevActiveLink = container.value.querySelector(`a[href="${decodeURIComponent(hash)}"]`);
    }
    const activeLink = prevActiveLink;
    if (activeLink) {
      activeLink.classList.add("active");
      marker.value.style.top = activeLink.offsetTop + 39 + "px";
      marker.value.style.opacity = "1";
    } else {
      marker.value.style.top = "33px";
      marker.value.style.opacity = "0";
    }
  }
}
function getAbsoluteTop(element) {
  let offsetTop = 0;
  while (element !== document.body) {
    if (element === null) {
      return NaN;
    }
    offsetTop += element.offsetTop;
    element = element.offsetParent;
  }
  return offsetTop;
}
function buildTree(data, min, max) {
  resolvedHeaders.length = 0;
  const result = [];
  const stack = [];
  data.forEach((item) => {
    const node = { ...item, children: [] };
    let parent = stack[stack.length - 1];
    while (parent && parent.level >= node.level) {
      stack.pop();
      parent = stack[stack.length - 1];
    }
    if (node.element.classList.contains("ignore-header") || parent && "shouldIgnore" in parent) {
      stack.push({ level: node.level, shouldIgnore: true });
      return;
    }
    if (node.level > max || node.level < min)
      return;
    resolvedHeaders.push({ element: node.element, link: node.link });
    if (parent)
      parent.children.push(node);
    else
      result.push(node);
    stack.push(node);
  });
  return result;
}
const _sfc_main$11 = /* @__PURE__ */ defineComponent({
  __name: "VPDocOutlineItem",
  __ssrInlineRender: true,
  props: {
    headers: {},
    root: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPDocOutlineItem = resolveComponent("VPDocOutlineItem", true);
      _push(`<ul${ssrRenderAttrs(mergeProps({
        class: ["VPDocOutlineItem", __props.root ? "root" : "nested"]
      }, _attrs))} data-v-b933a997><!--[-->`);
      ssrRenderList(__props.headers, ({ children, link: link2, title }) => {
        _push(`<li data-v-b933a997><a class="outline-link"${ssrRenderAttr("href", link2)}${ssrRenderAttr("title", title)} data-v-b933a997>${ssrInterpolate(title)}</a>`);
        if (children == null ? void 0 : children.length) {
          _push(ssrRenderComponent(_component_VPDocOutlineItem, { headers: children }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</li>`);
      });
      _push(`<!--]--></ul>`);
    };
  }
});
const _sfc_setup$11 = _sfc_main$11.setup;
_sfc_main$11.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocOutlineItem.vue");
  return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
const VPDocOutlineItem = /* @__PURE__ */ _export_sfc(_sfc_main$11, [["__scopeId", "data-v-b933a997"]]);
const _sfc_main$10 = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideOutline",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme: theme2 } = useData();
    const headers = shallowRef([]);
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
    });
    const container = ref();
    const marker = ref();
    useActiveAnchor(container, marker);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<nav${ssrRenderAttrs(mergeProps({
        "aria-labelledby": "doc-outline-aria-label",
        class: ["VPDocAsideOutline", { "has-outline": headers.value.length > 0 }],
        ref_key: "container",
        ref: container
      }, _attrs))} data-v-a5bbad30><div class="content" data-v-a5bbad30><div class="outline-marker" data-v-a5bbad30></div><div aria-level="2" class="outline-title" id="doc-outline-aria-label" role="heading" data-v-a5bbad30>${ssrInterpolate(unref(resolveTitle)(unref(theme2)))}</div>`);
      _push(ssrRenderComponent(VPDocOutlineItem, {
        headers: headers.value,
        root: true
      }, null, _parent));
      _push(`</div></nav>`);
    };
  }
});
const _sfc_setup$10 = _sfc_main$10.setup;
_sfc_main$10.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideOutline.vue");
  return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
const VPDocAsideOutline = /* @__PURE__ */ _export_sfc(_sfc_main$10, [["__scopeId", "data-v-a5bbad30"]]);
const _sfc_main$$ = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideCarbonAds",
  __ssrInlineRender: true,
  props: {
    carbonAds: {}
  },
  setup(__props) {
    const VPCarbonAds = () => null;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideCarbonAds" }, _attrs))}>`);
      _push(ssrRenderComponent(unref(VPCarbonAds), { "carbon-ads": __props.carbonAds }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$$ = _sfc_main$$.setup;
_sfc_main$$.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideCarbonAds.vue");
  return _sfc_setup$$ ? _sfc_setup$$(props, ctx) : void 0;
};
const _sfc_main$_ = /* @__PURE__ */ defineComponent({
  __name: "VPDocAside",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAside" }, _attrs))} data-v-3f215769>`);
      ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPDocAsideOutline, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push, _parent);
      _push(`<div class="spacer" data-v-3f215769></div>`);
      ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push, _parent);
      if (unref(theme2).carbonAds) {
        _push(ssrRenderComponent(_sfc_main$$, {
          "carbon-ads": unref(theme2).carbonAds
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$_ = _sfc_main$_.setup;
_sfc_main$_.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAside.vue");
  return _sfc_setup$_ ? _sfc_setup$_(props, ctx) : void 0;
};
const VPDocAside = /* @__PURE__ */ _export_sfc(_sfc_main$_, [["__scopeId", "data-v-3f215769"]]);
function useEditLink() {
  const { theme: theme2, page } = useData();
  return computed(() => {
    const { text = "Edit this page", pattern = "" } = theme2.value.editLink || {};
    let url;
    if (typeof pattern === "function") {
      url = pattern(page.value);
    } else {
      url = pattern.replace(/:path/g, page.value.filePath);
    }
    return { url, text };
  });
}
function usePrevNext() {
  const { page, theme: theme2, frontmatter } = useData();
  return computed(() => {
    var _a, _b, _c, _d, _e, _f, _g, _h;
    const sidebar = getSidebar(theme2.value.sidebar, page.value.relativePath);
    const links = getFlatSideBarLinks(sidebar);
    const candidates = uniqBy(links, (link2) => link2.link.replace(/[?#].*$/, ""));
    const index = candidates.findIndex((link2) => {
      return isActive(page.value.relativePath, link2.link);
    });
    const hidePrev = ((_a = theme2.value.docFooter) == null ? void 0 : _a.prev) === false && !frontmatter.value.prev || frontmatter.value.prev === false;
    const hideNext = ((_b = theme2.value.docFooter) == null ? void 0 : _b.next) === false && !frontmatter.value.next || frontmatter.value.next === false;
    return {
      prev: hidePrev ? void 0 : {
        text: (typeof frontmatter.value.prev === "string" ? frontmatter.value.prev : typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.text : void 0) ?? ((_c = candidates[index - 1]) == null ? void 0 : _c.docFooterText) ?? ((_d = candidates[index - 1]) == null ? void 0 : _d.text),
        link: (typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.link : void 0) ?? ((_e = candidates[index - 1]) == null ? void 0 : _e.link)
      },
      next: hideNext ? void 0 : {
        text: (typeof frontmatter.value.next === "string" ? frontmatter.value.next : typeof frontmatter.value.next === "object" ? frontmatter.value.next.text : void 0) ?? ((_f = candidates[index + 1]) == null ? void 0 : _f.docFooterText) ?? ((_g = candidates[index + 1]) == null ? void 0 : _g.text),
        link: (typeof frontmatter.value.next === "object" ? frontmatter.value.next.link : void 0) ?? ((_h = candidates[index + 1]) == null ? void 0 : _h.link)
      }
    };
  });
}
function uniqBy(array, keyFn) {
  const seen = /* @__PURE__ */ new Set();
  return array.filter((item) => {
    const k = keyFn(item);
    return seen.has(k) ? false : seen.add(k);
  });
}
const _sfc_main$Z = /* @__PURE__ */ defineComponent({
  __name: "VPLink",
  __ssrInlineRender: true,
  props: {
    tag: {},
    href: {},
    noIcon: { type: Boolean },
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const tag = computed(() => props.tag ?? (props.href ? "a" : "span"));
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href) || props.target === "_blank"
    );
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(tag.value), mergeProps({
        class: ["VPLink", {
          link: __props.href,
          "vp-external-link-icon": isExternal2.value,
          "no-icon": __props.noIcon
        }],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: __props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: __props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default")
            ];
          }
        }),
        _: 3
      }), _parent);
    };
  }
});
const _sfc_setup$Z = _sfc_main$Z.setup;
_sfc_main$Z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLink.vue");
  return _sfc_setup$Z ? _sfc_setup$Z(props, ctx) : void 0;
};
const _sfc_main$Y = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooterLastUpdated",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, page, lang } = useData();
    const date = computed(
      () => new Date(page.value.lastUpdated)
    );
    const isoDatetime = computed(() => date.value.toISOString());
    const datetime = ref("");
    onMounted(() => {
      watchEffect(() => {
        var _a, _b, _c;
        datetime.value = new Intl.DateTimeFormat(
          ((_b = (_a = theme2.value.lastUpdated) == null ? void 0 : _a.formatOptions) == null ? void 0 : _b.forceLocale) ? lang.value : void 0,
          ((_c = theme2.value.lastUpdated) == null ? void 0 : _c.formatOptions) ?? {
            dateStyle: "short",
            timeStyle: "short"
          }
        ).format(date.value);
      });
    });
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<p${ssrRenderAttrs(mergeProps({ class: "VPLastUpdated" }, _attrs))} data-v-e98dd255>${ssrInterpolate(((_a = unref(theme2).lastUpdated) == null ? void 0 : _a.text) || unref(theme2).lastUpdatedText || "Last updated")}: <time${ssrRenderAttr("datetime", isoDatetime.value)} data-v-e98dd255>${ssrInterpolate(datetime.value)}</time></p>`);
    };
  }
});
const _sfc_setup$Y = _sfc_main$Y.setup;
_sfc_main$Y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocFooterLastUpdated.vue");
  return _sfc_setup$Y ? _sfc_setup$Y(props, ctx) : void 0;
};
const VPDocFooterLastUpdated = /* @__PURE__ */ _export_sfc(_sfc_main$Y, [["__scopeId", "data-v-e98dd255"]]);
const _sfc_main$X = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, page, frontmatter } = useData();
    const editLink = useEditLink();
    const control = usePrevNext();
    const hasEditLink = computed(
      () => theme2.value.editLink && frontmatter.value.editLink !== false
    );
    const hasLastUpdated = computed(() => page.value.lastUpdated);
    const showFooter = computed(
      () => hasEditLink.value || hasLastUpdated.value || control.value.prev || control.value.next
    );
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d;
      if (showFooter.value) {
        _push(`<footer${ssrRenderAttrs(mergeProps({ class: "VPDocFooter" }, _attrs))} data-v-e257564d>`);
        ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push, _parent);
        if (hasEditLink.value || hasLastUpdated.value) {
          _push(`<div class="edit-info" data-v-e257564d>`);
          if (hasEditLink.value) {
            _push(`<div class="edit-link" data-v-e257564d>`);
            _push(ssrRenderComponent(_sfc_main$Z, {
              class: "edit-link-button",
              href: unref(editLink).url,
              "no-icon": true
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                if (_push2) {
                  _push2(`<span class="vpi-square-pen edit-link-icon" data-v-e257564d${_scopeId}></span> ${ssrInterpolate(unref(editLink).text)}`);
                } else {
                  return [
                    createVNode("span", { class: "vpi-square-pen edit-link-icon" }),
                    createTextVNode(" " + toDisplayString(unref(editLink).text), 1)
                  ];
                }
              }),
              _: 1
            }, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          if (hasLastUpdated.value) {
            _push(`<div class="last-updated" data-v-e257564d>`);
            _push(ssrRenderComponent(VPDocFooterLastUpdated, null, null, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        if (((_a = unref(control).prev) == null ? void 0 : _a.link) || ((_b = unref(control).next) == null ? void 0 : _b.link)) {
          _push(`<nav class="prev-next" aria-labelledby="doc-footer-aria-label" data-v-e257564d><span class="visually-hidden" id="doc-footer-aria-label" data-v-e257564d>Pager</span><div class="pager" data-v-e257564d>`);
          if ((_c = unref(control).prev) == null ? void 0 : _c.link) {
            _push(ssrRenderComponent(_sfc_main$Z, {
              class: "pager-link prev",
              href: unref(control).prev.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-e257564d${_scopeId}>${(((_a2 = unref(theme2).docFooter) == null ? void 0 : _a2.prev) || "Previous page") ?? ""}</span><span class="title" data-v-e257564d${_scopeId}>${unref(control).prev.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme2).docFooter) == null ? void 0 : _b2.prev) || "Previous page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).prev.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div><div class="pager" data-v-e257564d>`);
          if ((_d = unref(control).next) == null ? void 0 : _d.link) {
            _push(ssrRenderComponent(_sfc_main$Z, {
              class: "pager-link next",
              href: unref(control).next.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-e257564d${_scopeId}>${(((_a2 = unref(theme2).docFooter) == null ? void 0 : _a2.next) || "Next page") ?? ""}</span><span class="title" data-v-e257564d${_scopeId}>${unref(control).next.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme2).docFooter) == null ? void 0 : _b2.next) || "Next page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).next.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div></nav>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$X = _sfc_main$X.setup;
_sfc_main$X.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocFooter.vue");
  return _sfc_setup$X ? _sfc_setup$X(props, ctx) : void 0;
};
const VPDocFooter = /* @__PURE__ */ _export_sfc(_sfc_main$X, [["__scopeId", "data-v-e257564d"]]);
const _sfc_main$W = /* @__PURE__ */ defineComponent({
  __name: "VPDoc",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const route = useRoute();
    const { hasSidebar, hasAside, leftAside } = useSidebar();
    const pageName = computed(
      () => route.path.replace(/[./]+/g, "_").replace(/_html$/, "")
    );
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPDoc", { "has-sidebar": unref(hasSidebar), "has-aside": unref(hasAside) }]
      }, _attrs))} data-v-39a288b8>`);
      ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push, _parent);
      _push(`<div class="container" data-v-39a288b8>`);
      if (unref(hasAside)) {
        _push(`<div class="${ssrRenderClass([{ "left-aside": unref(leftAside) }, "aside"])}" data-v-39a288b8><div class="aside-curtain" data-v-39a288b8></div><div class="aside-container" data-v-39a288b8><div class="aside-content" data-v-39a288b8>`);
        _push(ssrRenderComponent(VPDocAside, null, {
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</div></div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<div class="content" data-v-39a288b8><div class="content-container" data-v-39a288b8>`);
      ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push, _parent);
      _push(`<main class="main" data-v-39a288b8>`);
      _push(ssrRenderComponent(_component_Content, {
        class: ["vp-doc", [
          pageName.value,
          unref(theme2).externalLinkIcon && "external-link-icon-enabled"
        ]]
      }, null, _parent));
      _push(`</main>`);
      _push(ssrRenderComponent(VPDocFooter, null, {
        "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push, _parent);
      _push(`</div></div></div>`);
      ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$W = _sfc_main$W.setup;
_sfc_main$W.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDoc.vue");
  return _sfc_setup$W ? _sfc_setup$W(props, ctx) : void 0;
};
const VPDoc = /* @__PURE__ */ _export_sfc(_sfc_main$W, [["__scopeId", "data-v-39a288b8"]]);
const _sfc_main$V = /* @__PURE__ */ defineComponent({
  __name: "VPButton",
  __ssrInlineRender: true,
  props: {
    tag: {},
    size: { default: "medium" },
    theme: { default: "brand" },
    text: {},
    href: {},
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href)
    );
    const component = computed(() => {
      return props.tag || (props.href ? "a" : "button");
    });
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(component.value), mergeProps({
        class: ["VPButton", [__props.size, __props.theme]],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`${ssrInterpolate(__props.text)}`);
          } else {
            return [
              createTextVNode(toDisplayString(__props.text), 1)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$V = _sfc_main$V.setup;
_sfc_main$V.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPButton.vue");
  return _sfc_setup$V ? _sfc_setup$V(props, ctx) : void 0;
};
const VPButton = /* @__PURE__ */ _export_sfc(_sfc_main$V, [["__scopeId", "data-v-fa7799d5"]]);
const _sfc_main$U = /* @__PURE__ */ defineComponent({
  ...{ inheritAttrs: false },
  __name: "VPImage",
  __ssrInlineRender: true,
  props: {
    image: {},
    alt: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPImage = resolveComponent("VPImage", true);
      if (__props.image) {
        _push(`<!--[-->`);
        if (typeof __props.image === "string" || "src" in __props.image) {
          _push(`<img${ssrRenderAttrs(mergeProps({ class: "VPImage" }, typeof __props.image === "string" ? _ctx.$attrs : { ...__props.image, ..._ctx.$attrs }, {
            src: unref(withBase)(typeof __props.image === "string" ? __props.image : __props.image.src),
            alt: __props.alt ?? (typeof __props.image === "string" ? "" : __props.image.alt || "")
          }))} data-v-8426fc1a>`);
        } else {
          _push(`<!--[-->`);
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "dark",
            image: __props.image.dark,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "light",
            image: __props.image.light,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(`<!--]-->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$U = _sfc_main$U.setup;
_sfc_main$U.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPImage.vue");
  return _sfc_setup$U ? _sfc_setup$U(props, ctx) : void 0;
};
const VPImage = /* @__PURE__ */ _export_sfc(_sfc_main$U, [["__scopeId", "data-v-8426fc1a"]]);
const _sfc_main$T = /* @__PURE__ */ defineComponent({
  __name: "VPHero",
  __ssrInlineRender: true,
  props: {
    name: {},
    text: {},
    tagline: {},
    image: {},
    actions: {}
  },
  setup(__props) {
    const heroImageSlotExists = inject("hero-image-slot-exists");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHero", { "has-image": __props.image || unref(heroImageSlotExists) }]
      }, _attrs))} data-v-4f9c455b><div class="container" data-v-4f9c455b><div class="main" data-v-4f9c455b>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, () => {
        _push(`<h1 class="heading" data-v-4f9c455b>`);
        if (__props.name) {
          _push(`<span class="name clip" data-v-4f9c455b>${__props.name ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.text) {
          _push(`<span class="text" data-v-4f9c455b>${__props.text ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</h1>`);
        if (__props.tagline) {
          _push(`<p class="tagline" data-v-4f9c455b>${__props.tagline ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
      }, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push, _parent);
      if (__props.actions) {
        _push(`<div class="actions" data-v-4f9c455b><!--[-->`);
        ssrRenderList(__props.actions, (action) => {
          _push(`<div class="action" data-v-4f9c455b>`);
          _push(ssrRenderComponent(VPButton, {
            tag: "a",
            size: "medium",
            theme: action.theme,
            text: action.text,
            href: action.link,
            target: action.target,
            rel: action.rel
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push, _parent);
      _push(`</div>`);
      if (__props.image || unref(heroImageSlotExists)) {
        _push(`<div class="image" data-v-4f9c455b><div class="image-container" data-v-4f9c455b><div class="image-bg" data-v-4f9c455b></div>`);
        ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, () => {
          if (__props.image) {
            _push(ssrRenderComponent(VPImage, {
              class: "image-src",
              image: __props.image
            }, null, _parent));
          } else {
            _push(`<!---->`);
          }
        }, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$T = _sfc_main$T.setup;
_sfc_main$T.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHero.vue");
  return _sfc_setup$T ? _sfc_setup$T(props, ctx) : void 0;
};
const VPHero = /* @__PURE__ */ _export_sfc(_sfc_main$T, [["__scopeId", "data-v-4f9c455b"]]);
const _sfc_main$S = /* @__PURE__ */ defineComponent({
  __name: "VPHomeHero",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).hero) {
        _push(ssrRenderComponent(VPHero, mergeProps({
          class: "VPHomeHero",
          name: unref(fm).hero.name,
          text: unref(fm).hero.text,
          tagline: unref(fm).hero.tagline,
          image: unref(fm).hero.image,
          actions: unref(fm).hero.actions
        }, _attrs), {
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before")
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info")
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after")
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after")
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image")
              ];
            }
          }),
          _: 3
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$S = _sfc_main$S.setup;
_sfc_main$S.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeHero.vue");
  return _sfc_setup$S ? _sfc_setup$S(props, ctx) : void 0;
};
const _sfc_main$R = /* @__PURE__ */ defineComponent({
  __name: "VPFeature",
  __ssrInlineRender: true,
  props: {
    icon: {},
    title: {},
    details: {},
    link: {},
    linkText: {},
    rel: {},
    target: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: "VPFeature",
        href: __props.link,
        rel: __props.rel,
        target: __props.target,
        "no-icon": true,
        tag: __props.link ? "a" : "div"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<article class="box" data-v-a3976bdc${_scopeId}>`);
            if (typeof __props.icon === "object" && __props.icon.wrap) {
              _push2(`<div class="icon" data-v-a3976bdc${_scopeId}>`);
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
              _push2(`</div>`);
            } else if (typeof __props.icon === "object") {
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
            } else if (__props.icon) {
              _push2(`<div class="icon" data-v-a3976bdc${_scopeId}>${__props.icon ?? ""}</div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`<h2 class="title" data-v-a3976bdc${_scopeId}>${__props.title ?? ""}</h2>`);
            if (__props.details) {
              _push2(`<p class="details" data-v-a3976bdc${_scopeId}>${__props.details ?? ""}</p>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.linkText) {
              _push2(`<div class="link-text" data-v-a3976bdc${_scopeId}><p class="link-text-value" data-v-a3976bdc${_scopeId}>${ssrInterpolate(__props.linkText)} <span class="vpi-arrow-right link-text-icon" data-v-a3976bdc${_scopeId}></span></p></div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`</article>`);
          } else {
            return [
              createVNode("article", { class: "box" }, [
                typeof __props.icon === "object" && __props.icon.wrap ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "icon"
                }, [
                  createVNode(VPImage, {
                    image: __props.icon,
                    alt: __props.icon.alt,
                    height: __props.icon.height || 48,
                    width: __props.icon.width || 48
                  }, null, 8, ["image", "alt", "height", "width"])
                ])) : typeof __props.icon === "object" ? (openBlock(), createBlock(VPImage, {
                  key: 1,
                  image: __props.icon,
                  alt: __props.icon.alt,
                  height: __props.icon.height || 48,
                  width: __props.icon.width || 48
                }, null, 8, ["image", "alt", "height", "width"])) : __props.icon ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "icon",
                  innerHTML: __props.icon
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                createVNode("h2", {
                  class: "title",
                  innerHTML: __props.title
                }, null, 8, ["innerHTML"]),
                __props.details ? (openBlock(), createBlock("p", {
                  key: 3,
                  class: "details",
                  innerHTML: __props.details
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                __props.linkText ? (openBlock(), createBlock("div", {
                  key: 4,
                  class: "link-text"
                }, [
                  createVNode("p", { class: "link-text-value" }, [
                    createTextVNode(toDisplayString(__props.linkText) + " ", 1),
                    createVNode("span", { class: "vpi-arrow-right link-text-icon" })
                  ])
                ])) : createCommentVNode("", true)
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$R = _sfc_main$R.setup;
_sfc_main$R.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFeature.vue");
  return _sfc_setup$R ? _sfc_setup$R(props, ctx) : void 0;
};
const VPFeature = /* @__PURE__ */ _export_sfc(_sfc_main$R, [["__scopeId", "data-v-a3976bdc"]]);
const _sfc_main$Q = /* @__PURE__ */ defineComponent({
  __name: "VPFeatures",
  __ssrInlineRender: true,
  props: {
    features: {}
  },
  setup(__props) {
    const props = __props;
    const grid = computed(() => {
      const length = props.features.length;
      if (!length) {
        return;
      } else if (length === 2) {
        return "grid-2";
      } else if (length === 3) {
        return "grid-3";
      } else if (length % 3 === 0) {
        return "grid-6";
      } else if (length > 3) {
        return "grid-4";
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.features) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPFeatures" }, _attrs))} data-v-a6181336><div class="container" data-v-a6181336><div class="items" data-v-a6181336><!--[-->`);
        ssrRenderList(__props.features, (feature) => {
          _push(`<div class="${ssrRenderClass([[grid.value], "item"])}" data-v-a6181336>`);
          _push(ssrRenderComponent(VPFeature, {
            icon: feature.icon,
            title: feature.title,
            details: feature.details,
            link: feature.link,
            "link-text": feature.linkText,
            rel: feature.rel,
            target: feature.target
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div></div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$Q = _sfc_main$Q.setup;
_sfc_main$Q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFeatures.vue");
  return _sfc_setup$Q ? _sfc_setup$Q(props, ctx) : void 0;
};
const VPFeatures = /* @__PURE__ */ _export_sfc(_sfc_main$Q, [["__scopeId", "data-v-a6181336"]]);
const _sfc_main$P = /* @__PURE__ */ defineComponent({
  __name: "VPHomeFeatures",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).features) {
        _push(ssrRenderComponent(VPFeatures, mergeProps({
          class: "VPHomeFeatures",
          features: unref(fm).features
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$P = _sfc_main$P.setup;
_sfc_main$P.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeFeatures.vue");
  return _sfc_setup$P ? _sfc_setup$P(props, ctx) : void 0;
};
const _sfc_main$O = /* @__PURE__ */ defineComponent({
  __name: "VPHomeContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { width: vw } = useWindowSize({
      initialWidth: 0,
      includeScrollbar: false
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "vp-doc container",
        style: unref(vw) ? { "--vp-offset": `calc(50% - ${unref(vw) / 2}px)` } : {}
      }, _attrs))} data-v-8e2d4988>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$O = _sfc_main$O.setup;
_sfc_main$O.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeContent.vue");
  return _sfc_setup$O ? _sfc_setup$O(props, ctx) : void 0;
};
const VPHomeContent = /* @__PURE__ */ _export_sfc(_sfc_main$O, [["__scopeId", "data-v-8e2d4988"]]);
const _sfc_main$N = /* @__PURE__ */ defineComponent({
  __name: "VPHome",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHome", {
          "external-link-icon-enabled": unref(theme2).externalLinkIcon
        }]
      }, _attrs))} data-v-8b561e3d>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$S, null, {
        "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$P, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push, _parent);
      if (unref(frontmatter).markdownStyles !== false) {
        _push(ssrRenderComponent(VPHomeContent, null, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(ssrRenderComponent(_component_Content, null, null, _parent2, _scopeId));
            } else {
              return [
                createVNode(_component_Content)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(ssrRenderComponent(_component_Content, null, null, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$N = _sfc_main$N.setup;
_sfc_main$N.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHome.vue");
  return _sfc_setup$N ? _sfc_setup$N(props, ctx) : void 0;
};
const VPHome = /* @__PURE__ */ _export_sfc(_sfc_main$N, [["__scopeId", "data-v-8b561e3d"]]);
const _sfc_main$M = {};
function _sfc_ssrRender$1(_ctx, _push, _parent, _attrs) {
  const _component_Content = resolveComponent("Content");
  _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPPage" }, _attrs))}>`);
  ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push, _parent);
  _push(ssrRenderComponent(_component_Content, null, null, _parent));
  ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push, _parent);
  _push(`</div>`);
}
const _sfc_setup$M = _sfc_main$M.setup;
_sfc_main$M.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPPage.vue");
  return _sfc_setup$M ? _sfc_setup$M(props, ctx) : void 0;
};
const VPPage = /* @__PURE__ */ _export_sfc(_sfc_main$M, [["ssrRender", _sfc_ssrRender$1]]);
const _sfc_main$L = /* @__PURE__ */ defineComponent({
  __name: "VPContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { page, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPContent", {
          "has-sidebar": unref(hasSidebar),
          "is-home": unref(frontmatter).layout === "home"
        }],
        id: "VPContent"
      }, _attrs))} data-v-1428d186>`);
      if (unref(page).isNotFound) {
        ssrRenderSlot(_ctx.$slots, "not-found", {}, () => {
          _push(ssrRenderComponent(NotFound, null, null, _parent));
        }, _push, _parent);
      } else if (unref(frontmatter).layout === "page") {
        _push(ssrRenderComponent(VPPage, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout === "home") {
        _push(ssrRenderComponent(VPHome, null, {
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout && unref(frontmatter).layout !== "doc") {
        ssrRenderVNode(_push, createVNode(resolveDynamicComponent(unref(frontmatter).layout), null, null), _parent);
      } else {
        _push(ssrRenderComponent(VPDoc, null, {
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$L = _sfc_main$L.setup;
_sfc_main$L.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPContent.vue");
  return _sfc_setup$L ? _sfc_setup$L(props, ctx) : void 0;
};
const VPContent = /* @__PURE__ */ _export_sfc(_sfc_main$L, [["__scopeId", "data-v-1428d186"]]);
const _sfc_main$K = /* @__PURE__ */ defineComponent({
  __name: "VPFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).footer && unref(frontmatter).footer !== false) {
        _push(`<footer${ssrRenderAttrs(mergeProps({
          class: ["VPFooter", { "has-sidebar": unref(hasSidebar) }]
        }, _attrs))} data-v-e315a0ad><div class="container" data-v-e315a0ad>`);
        if (unref(theme2).footer.message) {
          _push(`<p class="message" data-v-e315a0ad>${unref(theme2).footer.message ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        if (unref(theme2).footer.copyright) {
          _push(`<p class="copyright" data-v-e315a0ad>${unref(theme2).footer.copyright ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div></footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$K = _sfc_main$K.setup;
_sfc_main$K.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFooter.vue");
  return _sfc_setup$K ? _sfc_setup$K(props, ctx) : void 0;
};
const VPFooter = /* @__PURE__ */ _export_sfc(_sfc_main$K, [["__scopeId", "data-v-e315a0ad"]]);
function useLocalNav() {
  const { theme: theme2, frontmatter } = useData();
  const headers = shallowRef([]);
  const hasLocalNav = computed(() => {
    return headers.value.length > 0;
  });
  onContentUpdated(() => {
    headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
  });
  return {
    headers,
    hasLocalNav
  };
}
const _sfc_main$J = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNavOutlineDropdown",
  __ssrInlineRender: true,
  props: {
    headers: {},
    navHeight: {}
  },
  setup(__props) {
    const { theme: theme2 } = useData();
    const open = ref(false);
    const vh = ref(0);
    const main = ref();
    ref();
    function closeOnClickOutside(e) {
      var _a;
      if (!((_a = main.value) == null ? void 0 : _a.contains(e.target))) {
        open.value = false;
      }
    }
    watch(open, (value) => {
      if (value) {
        document.addEventListener("click", closeOnClickOutside);
        return;
      }
      document.removeEventListener("click", closeOnClickOutside);
    });
    onKeyStroke("Escape", () => {
      open.value = false;
    });
    onContentUpdated(() => {
      open.value = false;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPLocalNavOutlineDropdown",
        style: { "--vp-vh": vh.value + "px" },
        ref_key: "main",
        ref: main
      }, _attrs))} data-v-8a42e2b4>`);
      if (__props.headers.length > 0) {
        _push(`<button class="${ssrRenderClass({ open: open.value })}" data-v-8a42e2b4><span class="menu-text" data-v-8a42e2b4>${ssrInterpolate(unref(resolveTitle)(unref(theme2)))}</span><span class="vpi-chevron-right icon" data-v-8a42e2b4></span></button>`);
      } else {
        _push(`<button data-v-8a42e2b4>${ssrInterpolate(unref(theme2).returnToTopLabel || "Return to top")}</button>`);
      }
      if (open.value) {
        _push(`<div class="items" data-v-8a42e2b4><div class="header" data-v-8a42e2b4><a class="top-link" href="#" data-v-8a42e2b4>${ssrInterpolate(unref(theme2).returnToTopLabel || "Return to top")}</a></div><div class="outline" data-v-8a42e2b4>`);
        _push(ssrRenderComponent(VPDocOutlineItem, { headers: __props.headers }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$J = _sfc_main$J.setup;
_sfc_main$J.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLocalNavOutlineDropdown.vue");
  return _sfc_setup$J ? _sfc_setup$J(props, ctx) : void 0;
};
const VPLocalNavOutlineDropdown = /* @__PURE__ */ _export_sfc(_sfc_main$J, [["__scopeId", "data-v-8a42e2b4"]]);
const _sfc_main$I = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNav",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  emits: ["open-menu"],
  setup(__props) {
    const { theme: theme2, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    const { headers } = useLocalNav();
    const { y } = useWindowScroll();
    const navHeight = ref(0);
    onMounted(() => {
      navHeight.value = parseInt(
        getComputedStyle(document.documentElement).getPropertyValue(
          "--vp-nav-height"
        )
      );
    });
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
    });
    const empty = computed(() => {
      return headers.value.length === 0;
    });
    const emptyAndNoSidebar = computed(() => {
      return empty.value && !hasSidebar.value;
    });
    const classes = computed(() => {
      return {
        VPLocalNav: true,
        "has-sidebar": hasSidebar.value,
        empty: empty.value,
        fixed: emptyAndNoSidebar.value
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(frontmatter).layout !== "home" && (!emptyAndNoSidebar.value || unref(y) >= navHeight.value)) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: classes.value }, _attrs))} data-v-a6f0e41e><div class="container" data-v-a6f0e41e>`);
        if (unref(hasSidebar)) {
          _push(`<button class="menu"${ssrRenderAttr("aria-expanded", __props.open)} aria-controls="VPSidebarNav" data-v-a6f0e41e><span class="vpi-align-left menu-icon" data-v-a6f0e41e></span><span class="menu-text" data-v-a6f0e41e>${ssrInterpolate(unref(theme2).sidebarMenuLabel || "Menu")}</span></button>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(VPLocalNavOutlineDropdown, {
          headers: unref(headers),
          navHeight: navHeight.value
        }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$I = _sfc_main$I.setup;
_sfc_main$I.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLocalNav.vue");
  return _sfc_setup$I ? _sfc_setup$I(props, ctx) : void 0;
};
const VPLocalNav = /* @__PURE__ */ _export_sfc(_sfc_main$I, [["__scopeId", "data-v-a6f0e41e"]]);
function useNav() {
  const isScreenOpen = ref(false);
  function openScreen() {
    isScreenOpen.value = true;
    window.addEventListener("resize", closeScreenOnTabletWindow);
  }
  function closeScreen() {
    isScreenOpen.value = false;
    window.removeEventListener("resize", closeScreenOnTabletWindow);
  }
  function toggleScreen() {
    isScreenOpen.value ? closeScreen() : openScreen();
  }
  function closeScreenOnTabletWindow() {
    window.outerWidth >= 768 && closeScreen();
  }
  const route = useRoute();
  watch(() => route.path, closeScreen);
  return {
    isScreenOpen,
    openScreen,
    closeScreen,
    toggleScreen
  };
}
const _sfc_main$H = {};
function _sfc_ssrRender(_ctx, _push, _parent, _attrs) {
  _push(`<button${ssrRenderAttrs(mergeProps({
    class: "VPSwitch",
    type: "button",
    role: "switch"
  }, _attrs))} data-v-1d5665e3><span class="check" data-v-1d5665e3>`);
  if (_ctx.$slots.default) {
    _push(`<span class="icon" data-v-1d5665e3>`);
    ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
    _push(`</span>`);
  } else {
    _push(`<!---->`);
  }
  _push(`</span></button>`);
}
const _sfc_setup$H = _sfc_main$H.setup;
_sfc_main$H.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSwitch.vue");
  return _sfc_setup$H ? _sfc_setup$H(props, ctx) : void 0;
};
const VPSwitch = /* @__PURE__ */ _export_sfc(_sfc_main$H, [["ssrRender", _sfc_ssrRender], ["__scopeId", "data-v-1d5665e3"]]);
const _sfc_main$G = /* @__PURE__ */ defineComponent({
  __name: "VPSwitchAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { isDark, theme: theme2 } = useData();
    const toggleAppearance = inject("toggle-appearance", () => {
      isDark.value = !isDark.value;
    });
    const switchTitle = ref("");
    watchPostEffect(() => {
      switchTitle.value = isDark.value ? theme2.value.lightModeSwitchTitle || "Switch to light theme" : theme2.value.darkModeSwitchTitle || "Switch to dark theme";
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPSwitch, mergeProps({
        title: switchTitle.value,
        class: "VPSwitchAppearance",
        "aria-checked": unref(isDark),
        onClick: unref(toggleAppearance)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span class="vpi-sun sun" data-v-5337faa4${_scopeId}></span><span class="vpi-moon moon" data-v-5337faa4${_scopeId}></span>`);
          } else {
            return [
              createVNode("span", { class: "vpi-sun sun" }),
              createVNode("span", { class: "vpi-moon moon" })
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$G = _sfc_main$G.setup;
_sfc_main$G.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSwitchAppearance.vue");
  return _sfc_setup$G ? _sfc_setup$G(props, ctx) : void 0;
};
const VPSwitchAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$G, [["__scopeId", "data-v-5337faa4"]]);
const _sfc_main$F = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarAppearance" }, _attrs))} data-v-6c893767>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$F = _sfc_main$F.setup;
_sfc_main$F.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarAppearance.vue");
  return _sfc_setup$F ? _sfc_setup$F(props, ctx) : void 0;
};
const VPNavBarAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$F, [["__scopeId", "data-v-6c893767"]]);
const focusedElement = ref();
let active = false;
let listeners = 0;
function useFlyout(options) {
  const focus = ref(false);
  if (inBrowser) {
    !active && activateFocusTracking();
    listeners++;
    const unwatch = watch(focusedElement, (el) => {
      var _a, _b, _c;
      if (el === options.el.value || ((_a = options.el.value) == null ? void 0 : _a.contains(el))) {
        focus.value = true;
        (_b = options.onFocus) == null ? void 0 : _b.call(options);
      } else {
        focus.value = false;
        (_c = options.onBlur) == null ? void 0 : _c.call(options);
      }
    });
    onUnmounted(() => {
      unwatch();
      listeners--;
      if (!listeners) {
        deactivateFocusTracking();
      }
    });
  }
  return readonly(focus);
}
function activateFocusTracking() {
  document.addEventListener("focusin", handleFocusIn);
  active = true;
  focusedElement.value = document.activeElement;
}
function deactivateFocusTracking() {
  document.removeEventListener("focusin", handleFocusIn);
}
function handleFocusIn() {
  focusedElement.value = document.activeElement;
}
const _sfc_main$E = /* @__PURE__ */ defineComponent({
  __name: "VPMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuLink" }, _attrs))} data-v-35975db6>`);
      _push(ssrRenderComponent(_sfc_main$Z, {
        class: {
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-35975db6${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$E = _sfc_main$E.setup;
_sfc_main$E.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenuLink.vue");
  return _sfc_setup$E ? _sfc_setup$E(props, ctx) : void 0;
};
const VPMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$E, [["__scopeId", "data-v-35975db6"]]);
const _sfc_main$D = /* @__PURE__ */ defineComponent({
  __name: "VPMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuGroup" }, _attrs))} data-v-69e747b5>`);
      if (__props.text) {
        _push(`<p class="title" data-v-69e747b5>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$D = _sfc_main$D.setup;
_sfc_main$D.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenuGroup.vue");
  return _sfc_setup$D ? _sfc_setup$D(props, ctx) : void 0;
};
const VPMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$D, [["__scopeId", "data-v-69e747b5"]]);
const _sfc_main$C = /* @__PURE__ */ defineComponent({
  __name: "VPMenu",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenu" }, _attrs))} data-v-b98bc113>`);
      if (__props.items) {
        _push(`<div class="items" data-v-b98bc113><!--[-->`);
        ssrRenderList(__props.items, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(VPMenuGroup, {
              text: item.text,
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$C = _sfc_main$C.setup;
_sfc_main$C.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenu.vue");
  return _sfc_setup$C ? _sfc_setup$C(props, ctx) : void 0;
};
const VPMenu = /* @__PURE__ */ _export_sfc(_sfc_main$C, [["__scopeId", "data-v-b98bc113"]]);
const _sfc_main$B = /* @__PURE__ */ defineComponent({
  __name: "VPFlyout",
  __ssrInlineRender: true,
  props: {
    icon: {},
    button: {},
    label: {},
    items: {}
  },
  setup(__props) {
    const open = ref(false);
    const el = ref();
    useFlyout({ el, onBlur });
    function onBlur() {
      open.value = false;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPFlyout",
        ref_key: "el",
        ref: el
      }, _attrs))} data-v-cf11d7a2><button type="button" class="button" aria-haspopup="true"${ssrRenderAttr("aria-expanded", open.value)}${ssrRenderAttr("aria-label", __props.label)} data-v-cf11d7a2>`);
      if (__props.button || __props.icon) {
        _push(`<span class="text" data-v-cf11d7a2>`);
        if (__props.icon) {
          _push(`<span class="${ssrRenderClass([__props.icon, "option-icon"])}" data-v-cf11d7a2></span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.button) {
          _push(`<span data-v-cf11d7a2>${__props.button ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<span class="vpi-chevron-down text-icon" data-v-cf11d7a2></span></span>`);
      } else {
        _push(`<span class="vpi-more-horizontal icon" data-v-cf11d7a2></span>`);
      }
      _push(`</button><div class="menu" data-v-cf11d7a2>`);
      _push(ssrRenderComponent(VPMenu, { items: __props.items }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$B = _sfc_main$B.setup;
_sfc_main$B.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFlyout.vue");
  return _sfc_setup$B ? _sfc_setup$B(props, ctx) : void 0;
};
const VPFlyout = /* @__PURE__ */ _export_sfc(_sfc_main$B, [["__scopeId", "data-v-cf11d7a2"]]);
const _sfc_main$A = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLink",
  __ssrInlineRender: true,
  props: {
    icon: {},
    link: {},
    ariaLabel: {}
  },
  setup(__props) {
    var _a;
    const props = __props;
    const el = ref();
    onMounted(async () => {
      var _a2;
      await nextTick();
      const span = (_a2 = el.value) == null ? void 0 : _a2.children[0];
      if (span instanceof HTMLElement && span.className.startsWith("vpi-social-") && (getComputedStyle(span).maskImage || getComputedStyle(span).webkitMaskImage) === "none") {
        span.style.setProperty(
          "--icon",
          `url('https://api.iconify.design/simple-icons/${props.icon}.svg')`
        );
      }
    });
    const svg = computed(() => {
      if (typeof props.icon === "object") return props.icon.svg;
      return `<span class="vpi-social-${props.icon}"></span>`;
    });
    {
      typeof props.icon === "string" && ((_a = useSSRContext()) == null ? void 0 : _a.vpSocialIcons.add(props.icon));
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<a${ssrRenderAttrs(mergeProps({
        ref_key: "el",
        ref: el,
        class: "VPSocialLink no-icon",
        href: __props.link,
        "aria-label": __props.ariaLabel ?? (typeof __props.icon === "string" ? __props.icon : ""),
        target: "_blank",
        rel: "noopener"
      }, _attrs))} data-v-bd121fe5>${svg.value ?? ""}</a>`);
    };
  }
});
const _sfc_setup$A = _sfc_main$A.setup;
_sfc_main$A.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSocialLink.vue");
  return _sfc_setup$A ? _sfc_setup$A(props, ctx) : void 0;
};
const VPSocialLink = /* @__PURE__ */ _export_sfc(_sfc_main$A, [["__scopeId", "data-v-bd121fe5"]]);
const _sfc_main$z = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLinks",
  __ssrInlineRender: true,
  props: {
    links: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPSocialLinks" }, _attrs))} data-v-7bc22406><!--[-->`);
      ssrRenderList(__props.links, ({ link: link2, icon, ariaLabel }) => {
        _push(ssrRenderComponent(VPSocialLink, {
          key: link2,
          icon,
          link: link2,
          ariaLabel
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$z = _sfc_main$z.setup;
_sfc_main$z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSocialLinks.vue");
  return _sfc_setup$z ? _sfc_setup$z(props, ctx) : void 0;
};
const VPSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$z, [["__scopeId", "data-v-7bc22406"]]);
const _sfc_main$y = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarExtra",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const hasExtraContent = computed(
      () => localeLinks.value.length && currentLang.value.label || site.value.appearance || theme2.value.socialLinks
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (hasExtraContent.value) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarExtra",
          label: "extra navigation"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              if (unref(localeLinks).length && unref(currentLang).label) {
                _push2(`<div class="group translations" data-v-bb2aa2f0${_scopeId}><p class="trans-title" data-v-bb2aa2f0${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
                ssrRenderList(unref(localeLinks), (locale) => {
                  _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
                });
                _push2(`<!--]--></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
                _push2(`<div class="group" data-v-bb2aa2f0${_scopeId}><div class="item appearance" data-v-bb2aa2f0${_scopeId}><p class="label" data-v-bb2aa2f0${_scopeId}>${ssrInterpolate(unref(theme2).darkModeSwitchLabel || "Appearance")}</p><div class="appearance-action" data-v-bb2aa2f0${_scopeId}>`);
                _push2(ssrRenderComponent(VPSwitchAppearance, null, null, _parent2, _scopeId));
                _push2(`</div></div></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(theme2).socialLinks) {
                _push2(`<div class="group" data-v-bb2aa2f0${_scopeId}><div class="item social-links" data-v-bb2aa2f0${_scopeId}>`);
                _push2(ssrRenderComponent(VPSocialLinks, {
                  class: "social-links-list",
                  links: unref(theme2).socialLinks
                }, null, _parent2, _scopeId));
                _push2(`</div></div>`);
              } else {
                _push2(`<!---->`);
              }
            } else {
              return [
                unref(localeLinks).length && unref(currentLang).label ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "group translations"
                }, [
                  createVNode("p", { class: "trans-title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])) : createCommentVNode("", true),
                unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto" ? (openBlock(), createBlock("div", {
                  key: 1,
                  class: "group"
                }, [
                  createVNode("div", { class: "item appearance" }, [
                    createVNode("p", { class: "label" }, toDisplayString(unref(theme2).darkModeSwitchLabel || "Appearance"), 1),
                    createVNode("div", { class: "appearance-action" }, [
                      createVNode(VPSwitchAppearance)
                    ])
                  ])
                ])) : createCommentVNode("", true),
                unref(theme2).socialLinks ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "group"
                }, [
                  createVNode("div", { class: "item social-links" }, [
                    createVNode(VPSocialLinks, {
                      class: "social-links-list",
                      links: unref(theme2).socialLinks
                    }, null, 8, ["links"])
                  ])
                ])) : createCommentVNode("", true)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$y = _sfc_main$y.setup;
_sfc_main$y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarExtra.vue");
  return _sfc_setup$y ? _sfc_setup$y(props, ctx) : void 0;
};
const VPNavBarExtra = /* @__PURE__ */ _export_sfc(_sfc_main$y, [["__scopeId", "data-v-bb2aa2f0"]]);
const _sfc_main$x = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarHamburger",
  __ssrInlineRender: true,
  props: {
    active: { type: Boolean }
  },
  emits: ["click"],
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: ["VPNavBarHamburger", { active: __props.active }],
        "aria-label": "mobile navigation",
        "aria-expanded": __props.active,
        "aria-controls": "VPNavScreen"
      }, _attrs))} data-v-e5dd9c1c><span class="container" data-v-e5dd9c1c><span class="top" data-v-e5dd9c1c></span><span class="middle" data-v-e5dd9c1c></span><span class="bottom" data-v-e5dd9c1c></span></span></button>`);
    };
  }
});
const _sfc_setup$x = _sfc_main$x.setup;
_sfc_main$x.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarHamburger.vue");
  return _sfc_setup$x ? _sfc_setup$x(props, ctx) : void 0;
};
const VPNavBarHamburger = /* @__PURE__ */ _export_sfc(_sfc_main$x, [["__scopeId", "data-v-e5dd9c1c"]]);
const _sfc_main$w = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: {
          VPNavBarMenuLink: true,
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        tabindex: "0"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-e56f3d57${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$w = _sfc_main$w.setup;
_sfc_main$w.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuLink.vue");
  return _sfc_setup$w ? _sfc_setup$w(props, ctx) : void 0;
};
const VPNavBarMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$w, [["__scopeId", "data-v-e56f3d57"]]);
const _sfc_main$v = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuGroup",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const props = __props;
    const { page } = useData();
    const isChildActive = (navItem) => {
      if ("component" in navItem) return false;
      if ("link" in navItem) {
        return isActive(
          page.value.relativePath,
          navItem.link,
          !!props.item.activeMatch
        );
      }
      return navItem.items.some(isChildActive);
    };
    const childrenActive = computed(() => isChildActive(props.item));
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPFlyout, mergeProps({
        class: {
          VPNavBarMenuGroup: true,
          active: unref(isActive)(unref(page).relativePath, __props.item.activeMatch, !!__props.item.activeMatch) || childrenActive.value
        },
        button: __props.item.text,
        items: __props.item.items
      }, _attrs), null, _parent));
    };
  }
});
const _sfc_setup$v = _sfc_main$v.setup;
_sfc_main$v.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuGroup.vue");
  return _sfc_setup$v ? _sfc_setup$v(props, ctx) : void 0;
};
const _sfc_main$u = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({
          "aria-labelledby": "main-nav-aria-label",
          class: "VPNavBarMenu"
        }, _attrs))} data-v-dc692963><span id="main-nav-aria-label" class="visually-hidden" data-v-dc692963> Main Navigation </span><!--[-->`);
        ssrRenderList(unref(theme2).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavBarMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(_sfc_main$v, { item }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$u = _sfc_main$u.setup;
_sfc_main$u.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenu.vue");
  return _sfc_setup$u ? _sfc_setup$u(props, ctx) : void 0;
};
const VPNavBarMenu = /* @__PURE__ */ _export_sfc(_sfc_main$u, [["__scopeId", "data-v-dc692963"]]);
function createSearchTranslate(defaultTranslations) {
  const { localeIndex, theme: theme2 } = useData();
  function translate(key) {
    var _a, _b, _c;
    const keyPath = key.split(".");
    const themeObject = (_a = theme2.value.search) == null ? void 0 : _a.options;
    const isObject = themeObject && typeof themeObject === "object";
    const locales = isObject && ((_c = (_b = themeObject.locales) == null ? void 0 : _b[localeIndex.value]) == null ? void 0 : _c.translations) || null;
    const translations = isObject && themeObject.translations || null;
    let localeResult = locales;
    let translationResult = translations;
    let defaultResult = defaultTranslations;
    const lastKey = keyPath.pop();
    for (const k of keyPath) {
      let fallbackResult = null;
      const foundInFallback = defaultResult == null ? void 0 : defaultResult[k];
      if (foundInFallback) {
        fallbackResult = defaultResult = foundInFallback;
      }
      const foundInTranslation = translationResult == null ? void 0 : translationResult[k];
      if (foundInTranslation) {
        fallbackResult = translationResult = foundInTranslation;
      }
      const foundInLocale = localeResult == null ? void 0 : localeResult[k];
      if (foundInLocale) {
        fallbackResult = localeResult = foundInLocale;
      }
      if (!foundInFallback) {
        defaultResult = fallbackResult;
      }
      if (!foundInTranslation) {
        translationResult = fallbackResult;
      }
      if (!foundInLocale) {
        localeResult = fallbackResult;
      }
    }
    return (localeResult == null ? void 0 : localeResult[lastKey]) ?? (translationResult == null ? void 0 : translationResult[lastKey]) ?? (defaultResult == null ? void 0 : defaultResult[lastKey]) ?? "";
  }
  return translate;
}
const _sfc_main$t = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSearchButton",
  __ssrInlineRender: true,
  setup(__props) {
    const defaultTranslations = {
      button: {
        buttonText: "Search",
        buttonAriaLabel: "Search"
      }
    };
    const translate = createSearchTranslate(defaultTranslations);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: "DocSearch DocSearch-Button",
        "aria-label": unref(translate)("button.buttonAriaLabel")
      }, _attrs))}><span class="DocSearch-Button-Container"><span class="vp-icon DocSearch-Search-Icon"></span><span class="DocSearch-Button-Placeholder">${ssrInterpolate(unref(translate)("button.buttonText"))}</span></span><span class="DocSearch-Button-Keys"><kbd class="DocSearch-Button-Key"></kbd><kbd class="DocSearch-Button-Key">K</kbd></span></button>`);
    };
  }
});
const _sfc_setup$t = _sfc_main$t.setup;
_sfc_main$t.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearchButton.vue");
  return _sfc_setup$t ? _sfc_setup$t(props, ctx) : void 0;
};
const _sfc_main$s = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSearch",
  __ssrInlineRender: true,
  setup(__props) {
    const VPLocalSearchBox = defineAsyncComponent(() => import("./VPLocalSearchBox.Bp70fzd1.js"));
    const VPAlgoliaSearchBox = () => null;
    const { theme: theme2 } = useData();
    const loaded = ref(false);
    const actuallyLoaded = ref(false);
    onMounted(() => {
      {
        return;
      }
    });
    function load() {
      if (!loaded.value) {
        loaded.value = true;
        setTimeout(poll, 16);
      }
    }
    function poll() {
      const e = new Event("keydown");
      e.key = "k";
      e.metaKey = true;
      window.dispatchEvent(e);
      setTimeout(() => {
        if (!document.querySelector(".DocSearch-Modal")) {
          poll();
        }
      }, 16);
    }
    function isEditingContent(event) {
      const element = event.target;
      const tagName = element.tagName;
      return element.isContentEditable || tagName === "INPUT" || tagName === "SELECT" || tagName === "TEXTAREA";
    }
    const showSearch = ref(false);
    {
      onKeyStroke("k", (event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          showSearch.value = true;
        }
      });
      onKeyStroke("/", (event) => {
        if (!isEditingContent(event)) {
          event.preventDefault();
          showSearch.value = true;
        }
      });
    }
    const provider = "local";
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarSearch" }, _attrs))}>`);
      if (unref(provider) === "local") {
        _push(`<!--[-->`);
        if (showSearch.value) {
          _push(ssrRenderComponent(unref(VPLocalSearchBox), {
            onClose: ($event) => showSearch.value = false
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<div id="local-search">`);
        _push(ssrRenderComponent(_sfc_main$t, {
          onClick: ($event) => showSearch.value = true
        }, null, _parent));
        _push(`</div><!--]-->`);
      } else if (unref(provider) === "algolia") {
        _push(`<!--[-->`);
        if (loaded.value) {
          _push(ssrRenderComponent(unref(VPAlgoliaSearchBox), {
            algolia: ((_a = unref(theme2).search) == null ? void 0 : _a.options) ?? unref(theme2).algolia,
            onVnodeBeforeMount: ($event) => actuallyLoaded.value = true
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        if (!actuallyLoaded.value) {
          _push(`<div id="docsearch">`);
          _push(ssrRenderComponent(_sfc_main$t, { onClick: load }, null, _parent));
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$s = _sfc_main$s.setup;
_sfc_main$s.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearch.vue");
  return _sfc_setup$s ? _sfc_setup$s(props, ctx) : void 0;
};
const _sfc_main$r = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavBarSocialLinks",
          links: unref(theme2).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$r = _sfc_main$r.setup;
_sfc_main$r.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSocialLinks.vue");
  return _sfc_setup$r ? _sfc_setup$r(props, ctx) : void 0;
};
const VPNavBarSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$r, [["__scopeId", "data-v-0394ad82"]]);
const _sfc_main$q = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTitle",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    const { hasSidebar } = useSidebar();
    const { currentLang } = useLangs();
    const link2 = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? theme2.value.logoLink : (_a = theme2.value.logoLink) == null ? void 0 : _a.link;
      }
    );
    const rel = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? void 0 : (_a = theme2.value.logoLink) == null ? void 0 : _a.rel;
      }
    );
    const target = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? void 0 : (_a = theme2.value.logoLink) == null ? void 0 : _a.target;
      }
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBarTitle", { "has-sidebar": unref(hasSidebar) }]
      }, _attrs))} data-v-1168a8e4><a class="title"${ssrRenderAttr("href", link2.value ?? unref(normalizeLink$1)(unref(currentLang).link))}${ssrRenderAttr("rel", rel.value)}${ssrRenderAttr("target", target.value)} data-v-1168a8e4>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push, _parent);
      if (unref(theme2).logo) {
        _push(ssrRenderComponent(VPImage, {
          class: "logo",
          image: unref(theme2).logo
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      if (unref(theme2).siteTitle) {
        _push(`<span data-v-1168a8e4>${unref(theme2).siteTitle ?? ""}</span>`);
      } else if (unref(theme2).siteTitle === void 0) {
        _push(`<span data-v-1168a8e4>${ssrInterpolate(unref(site).title)}</span>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push, _parent);
      _push(`</a></div>`);
    };
  }
});
const _sfc_setup$q = _sfc_main$q.setup;
_sfc_main$q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarTitle.vue");
  return _sfc_setup$q ? _sfc_setup$q(props, ctx) : void 0;
};
const VPNavBarTitle = /* @__PURE__ */ _export_sfc(_sfc_main$q, [["__scopeId", "data-v-1168a8e4"]]);
const _sfc_main$p = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarTranslations",
          icon: "vpi-languages",
          label: unref(theme2).langMenuLabel || "Change language"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<div class="items" data-v-88af2de4${_scopeId}><p class="title" data-v-88af2de4${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
              ssrRenderList(unref(localeLinks), (locale) => {
                _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
              });
              _push2(`<!--]--></div>`);
            } else {
              return [
                createVNode("div", { class: "items" }, [
                  createVNode("p", { class: "title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$p = _sfc_main$p.setup;
_sfc_main$p.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarTranslations.vue");
  return _sfc_setup$p ? _sfc_setup$p(props, ctx) : void 0;
};
const VPNavBarTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$p, [["__scopeId", "data-v-88af2de4"]]);
const _sfc_main$o = /* @__PURE__ */ defineComponent({
  __name: "VPNavBar",
  __ssrInlineRender: true,
  props: {
    isScreenOpen: { type: Boolean }
  },
  emits: ["toggle-screen"],
  setup(__props) {
    const props = __props;
    const { y } = useWindowScroll();
    const { hasSidebar } = useSidebar();
    const { frontmatter } = useData();
    const classes = ref({});
    watchPostEffect(() => {
      classes.value = {
        "has-sidebar": hasSidebar.value,
        "home": frontmatter.value.layout === "home",
        "top": y.value === 0,
        "screen-open": props.isScreenOpen
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBar", classes.value]
      }, _attrs))} data-v-6aa21345><div class="wrapper" data-v-6aa21345><div class="container" data-v-6aa21345><div class="title" data-v-6aa21345>`);
      _push(ssrRenderComponent(VPNavBarTitle, null, {
        "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
            ];
          }
        }),
        "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div><div class="content" data-v-6aa21345><div class="content-body" data-v-6aa21345>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$s, { class: "search" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarMenu, { class: "menu" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarTranslations, { class: "translations" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarAppearance, { class: "appearance" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarSocialLinks, { class: "social-links" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarExtra, { class: "extra" }, null, _parent));
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPNavBarHamburger, {
        class: "hamburger",
        active: __props.isScreenOpen,
        onClick: ($event) => _ctx.$emit("toggle-screen")
      }, null, _parent));
      _push(`</div></div></div></div><div class="divider" data-v-6aa21345><div class="divider-line" data-v-6aa21345></div></div></div>`);
    };
  }
});
const _sfc_setup$o = _sfc_main$o.setup;
_sfc_main$o.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBar.vue");
  return _sfc_setup$o ? _sfc_setup$o(props, ctx) : void 0;
};
const VPNavBar = /* @__PURE__ */ _export_sfc(_sfc_main$o, [["__scopeId", "data-v-6aa21345"]]);
const _sfc_main$n = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenAppearance" }, _attrs))} data-v-b44890b2><p class="text" data-v-b44890b2>${ssrInterpolate(unref(theme2).darkModeSwitchLabel || "Appearance")}</p>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$n = _sfc_main$n.setup;
_sfc_main$n.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenAppearance.vue");
  return _sfc_setup$n ? _sfc_setup$n(props, ctx) : void 0;
};
const VPNavScreenAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$n, [["__scopeId", "data-v-b44890b2"]]);
const _sfc_main$m = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: "VPNavScreenMenuLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-df37e6dd${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$m = _sfc_main$m.setup;
_sfc_main$m.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuLink.vue");
  return _sfc_setup$m ? _sfc_setup$m(props, ctx) : void 0;
};
const VPNavScreenMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$m, [["__scopeId", "data-v-df37e6dd"]]);
const _sfc_main$l = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: "VPNavScreenMenuGroupLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-3e9c20e4${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$l = _sfc_main$l.setup;
_sfc_main$l.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupLink.vue");
  return _sfc_setup$l ? _sfc_setup$l(props, ctx) : void 0;
};
const VPNavScreenMenuGroupLink = /* @__PURE__ */ _export_sfc(_sfc_main$l, [["__scopeId", "data-v-3e9c20e4"]]);
const _sfc_main$k = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupSection",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenuGroupSection" }, _attrs))} data-v-8133b170>`);
      if (__props.text) {
        _push(`<p class="title" data-v-8133b170>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(ssrRenderComponent(VPNavScreenMenuGroupLink, {
          key: item.text,
          item
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$k = _sfc_main$k.setup;
_sfc_main$k.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupSection.vue");
  return _sfc_setup$k ? _sfc_setup$k(props, ctx) : void 0;
};
const VPNavScreenMenuGroupSection = /* @__PURE__ */ _export_sfc(_sfc_main$k, [["__scopeId", "data-v-8133b170"]]);
const _sfc_main$j = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    const props = __props;
    const isOpen = ref(false);
    const groupId = computed(
      () => `NavScreenGroup-${props.text.replace(" ", "-").toLowerCase()}`
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavScreenMenuGroup", { open: isOpen.value }]
      }, _attrs))} data-v-b9ab8c58><button class="button"${ssrRenderAttr("aria-controls", groupId.value)}${ssrRenderAttr("aria-expanded", isOpen.value)} data-v-b9ab8c58><span class="button-text" data-v-b9ab8c58>${__props.text ?? ""}</span><span class="vpi-plus button-icon" data-v-b9ab8c58></span></button><div${ssrRenderAttr("id", groupId.value)} class="items" data-v-b9ab8c58><!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(`<div class="item" data-v-b9ab8c58>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupLink, { item }, null, _parent));
          _push(`</div>`);
        } else if ("component" in item) {
          _push(`<div class="item" data-v-b9ab8c58>`);
          ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          _push(`</div>`);
        } else {
          _push(`<div class="group" data-v-b9ab8c58>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupSection, {
            text: item.text,
            items: item.items
          }, null, _parent));
          _push(`</div>`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$j = _sfc_main$j.setup;
_sfc_main$j.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroup.vue");
  return _sfc_setup$j ? _sfc_setup$j(props, ctx) : void 0;
};
const VPNavScreenMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$j, [["__scopeId", "data-v-b9ab8c58"]]);
const _sfc_main$i = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenu" }, _attrs))}><!--[-->`);
        ssrRenderList(unref(theme2).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavScreenMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          } else {
            _push(ssrRenderComponent(VPNavScreenMenuGroup, {
              text: item.text || "",
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$i = _sfc_main$i.setup;
_sfc_main$i.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenu.vue");
  return _sfc_setup$i ? _sfc_setup$i(props, ctx) : void 0;
};
const _sfc_main$h = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavScreenSocialLinks",
          links: unref(theme2).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$h = _sfc_main$h.setup;
_sfc_main$h.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenSocialLinks.vue");
  return _sfc_setup$h ? _sfc_setup$h(props, ctx) : void 0;
};
const _sfc_main$g = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const isOpen = ref(false);
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["VPNavScreenTranslations", { open: isOpen.value }]
        }, _attrs))} data-v-858fe1a4><button class="title" data-v-858fe1a4><span class="vpi-languages icon lang" data-v-858fe1a4></span> ${ssrInterpolate(unref(currentLang).label)} <span class="vpi-chevron-down icon chevron" data-v-858fe1a4></span></button><ul class="list" data-v-858fe1a4><!--[-->`);
        ssrRenderList(unref(localeLinks), (locale) => {
          _push(`<li class="item" data-v-858fe1a4>`);
          _push(ssrRenderComponent(_sfc_main$Z, {
            class: "link",
            href: locale.link
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(locale.text)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(locale.text), 1)
                ];
              }
            }),
            _: 2
          }, _parent));
          _push(`</li>`);
        });
        _push(`<!--]--></ul></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$g = _sfc_main$g.setup;
_sfc_main$g.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenTranslations.vue");
  return _sfc_setup$g ? _sfc_setup$g(props, ctx) : void 0;
};
const VPNavScreenTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$g, [["__scopeId", "data-v-858fe1a4"]]);
const _sfc_main$f = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreen",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const screen = ref(null);
    useScrollLock(inBrowser ? document.body : null);
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.open) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: "VPNavScreen",
          ref_key: "screen",
          ref: screen,
          id: "VPNavScreen"
        }, _attrs))} data-v-f2779853><div class="container" data-v-f2779853>`);
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(_sfc_main$i, { class: "menu" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenTranslations, { class: "translations" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenAppearance, { class: "appearance" }, null, _parent));
        _push(ssrRenderComponent(_sfc_main$h, { class: "social-links" }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$f = _sfc_main$f.setup;
_sfc_main$f.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreen.vue");
  return _sfc_setup$f ? _sfc_setup$f(props, ctx) : void 0;
};
const VPNavScreen = /* @__PURE__ */ _export_sfc(_sfc_main$f, [["__scopeId", "data-v-f2779853"]]);
const _sfc_main$e = /* @__PURE__ */ defineComponent({
  __name: "VPNav",
  __ssrInlineRender: true,
  setup(__props) {
    const { isScreenOpen, closeScreen, toggleScreen } = useNav();
    const { frontmatter } = useData();
    const hasNavbar = computed(() => {
      return frontmatter.value.navbar !== false;
    });
    provide("close-screen", closeScreen);
    watchEffect(() => {
      if (inBrowser) {
        document.documentElement.classList.toggle("hide-nav", !hasNavbar.value);
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (hasNavbar.value) {
        _push(`<header${ssrRenderAttrs(mergeProps({ class: "VPNav" }, _attrs))} data-v-ae24b3ad>`);
        _push(ssrRenderComponent(VPNavBar, {
          "is-screen-open": unref(isScreenOpen),
          onToggleScreen: unref(toggleScreen)
        }, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPNavScreen, { open: unref(isScreenOpen) }, {
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</header>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$e = _sfc_main$e.setup;
_sfc_main$e.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNav.vue");
  return _sfc_setup$e ? _sfc_setup$e(props, ctx) : void 0;
};
const VPNav = /* @__PURE__ */ _export_sfc(_sfc_main$e, [["__scopeId", "data-v-ae24b3ad"]]);
const _sfc_main$d = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarItem",
  __ssrInlineRender: true,
  props: {
    item: {},
    depth: {}
  },
  setup(__props) {
    const props = __props;
    const {
      collapsed,
      collapsible,
      isLink,
      isActiveLink,
      hasActiveLink: hasActiveLink2,
      hasChildren,
      toggle
    } = useSidebarControl(computed(() => props.item));
    const sectionTag = computed(() => hasChildren.value ? "section" : `div`);
    const linkTag = computed(() => isLink.value ? "a" : "div");
    const textTag = computed(() => {
      return !hasChildren.value ? "p" : props.depth + 2 === 7 ? "p" : `h${props.depth + 2}`;
    });
    const itemRole = computed(() => isLink.value ? void 0 : "button");
    const classes = computed(() => [
      [`level-${props.depth}`],
      { collapsible: collapsible.value },
      { collapsed: collapsed.value },
      { "is-link": isLink.value },
      { "is-active": isActiveLink.value },
      { "has-active": hasActiveLink2.value }
    ]);
    function onItemInteraction(e) {
      if ("key" in e && e.key !== "Enter") {
        return;
      }
      !props.item.link && toggle();
    }
    function onCaretClick() {
      props.item.link && toggle();
    }
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPSidebarItem = resolveComponent("VPSidebarItem", true);
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(sectionTag.value), mergeProps({
        class: ["VPSidebarItem", classes.value]
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            if (__props.item.text) {
              _push2(`<div class="item"${ssrRenderAttr("role", itemRole.value)}${ssrRenderAttr("tabindex", __props.item.items && 0)} data-v-b3fd67f8${_scopeId}><div class="indicator" data-v-b3fd67f8${_scopeId}></div>`);
              if (__props.item.link) {
                _push2(ssrRenderComponent(_sfc_main$Z, {
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx((_2, _push3, _parent3, _scopeId2) => {
                    if (_push3) {
                      ssrRenderVNode(_push3, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent3, _scopeId2);
                    } else {
                      return [
                        (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                          class: "text",
                          innerHTML: __props.item.text
                        }, null, 8, ["innerHTML"]))
                      ];
                    }
                  }),
                  _: 1
                }, _parent2, _scopeId));
              } else {
                ssrRenderVNode(_push2, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent2, _scopeId);
              }
              if (__props.item.collapsed != null && __props.item.items && __props.item.items.length) {
                _push2(`<div class="caret" role="button" aria-label="toggle section" tabindex="0" data-v-b3fd67f8${_scopeId}><span class="vpi-chevron-right caret-icon" data-v-b3fd67f8${_scopeId}></span></div>`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.item.items && __props.item.items.length) {
              _push2(`<div class="items" data-v-b3fd67f8${_scopeId}>`);
              if (__props.depth < 5) {
                _push2(`<!--[-->`);
                ssrRenderList(__props.item.items, (i) => {
                  _push2(ssrRenderComponent(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, _parent2, _scopeId));
                });
                _push2(`<!--]-->`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
          } else {
            return [
              __props.item.text ? (openBlock(), createBlock("div", mergeProps({
                key: 0,
                class: "item",
                role: itemRole.value
              }, toHandlers(
                __props.item.items ? { click: onItemInteraction, keydown: onItemInteraction } : {},
                true
              ), {
                tabindex: __props.item.items && 0
              }), [
                createVNode("div", { class: "indicator" }),
                __props.item.link ? (openBlock(), createBlock(_sfc_main$Z, {
                  key: 0,
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx(() => [
                    (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                      class: "text",
                      innerHTML: __props.item.text
                    }, null, 8, ["innerHTML"]))
                  ]),
                  _: 1
                }, 8, ["tag", "href", "rel", "target"])) : (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                  key: 1,
                  class: "text",
                  innerHTML: __props.item.text
                }, null, 8, ["innerHTML"])),
                __props.item.collapsed != null && __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "caret",
                  role: "button",
                  "aria-label": "toggle section",
                  onClick: onCaretClick,
                  onKeydown: withKeys(onCaretClick, ["enter"]),
                  tabindex: "0"
                }, [
                  createVNode("span", { class: "vpi-chevron-right caret-icon" })
                ], 32)) : createCommentVNode("", true)
              ], 16, ["role", "tabindex"])) : createCommentVNode("", true),
              __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                key: 1,
                class: "items"
              }, [
                __props.depth < 5 ? (openBlock(true), createBlock(Fragment, { key: 0 }, renderList(__props.item.items, (i) => {
                  return openBlock(), createBlock(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, 8, ["item", "depth"]);
                }), 128)) : createCommentVNode("", true)
              ])) : createCommentVNode("", true)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$d = _sfc_main$d.setup;
_sfc_main$d.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebarItem.vue");
  return _sfc_setup$d ? _sfc_setup$d(props, ctx) : void 0;
};
const VPSidebarItem = /* @__PURE__ */ _export_sfc(_sfc_main$d, [["__scopeId", "data-v-b3fd67f8"]]);
const _sfc_main$c = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarGroup",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    const disableTransition = ref(true);
    let timer = null;
    onMounted(() => {
      timer = setTimeout(() => {
        timer = null;
        disableTransition.value = false;
      }, 300);
    });
    onBeforeUnmount(() => {
      if (timer != null) {
        clearTimeout(timer);
        timer = null;
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<div class="${ssrRenderClass([{ "no-transition": disableTransition.value }, "group"])}" data-v-c40bc020>`);
        _push(ssrRenderComponent(VPSidebarItem, {
          item,
          depth: 0
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$c = _sfc_main$c.setup;
_sfc_main$c.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebarGroup.vue");
  return _sfc_setup$c ? _sfc_setup$c(props, ctx) : void 0;
};
const VPSidebarGroup = /* @__PURE__ */ _export_sfc(_sfc_main$c, [["__scopeId", "data-v-c40bc020"]]);
const _sfc_main$b = /* @__PURE__ */ defineComponent({
  __name: "VPSidebar",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const { sidebarGroups, hasSidebar } = useSidebar();
    const props = __props;
    const navEl = ref(null);
    const isLocked = useScrollLock(inBrowser ? document.body : null);
    watch(
      [props, navEl],
      () => {
        var _a;
        if (props.open) {
          isLocked.value = true;
          (_a = navEl.value) == null ? void 0 : _a.focus();
        } else isLocked.value = false;
      },
      { immediate: true, flush: "post" }
    );
    const key = ref(0);
    watch(
      sidebarGroups,
      () => {
        key.value += 1;
      },
      { deep: true }
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(hasSidebar)) {
        _push(`<aside${ssrRenderAttrs(mergeProps({
          class: ["VPSidebar", { open: __props.open }],
          ref_key: "navEl",
          ref: navEl
        }, _attrs))} data-v-319d5ca6><div class="curtain" data-v-319d5ca6></div><nav class="nav" id="VPSidebarNav" aria-labelledby="sidebar-aria-label" tabindex="-1" data-v-319d5ca6><span class="visually-hidden" id="sidebar-aria-label" data-v-319d5ca6> Sidebar Navigation </span>`);
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSidebarGroup, {
          items: unref(sidebarGroups),
          key: key.value
        }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push, _parent);
        _push(`</nav></aside>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$b = _sfc_main$b.setup;
_sfc_main$b.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebar.vue");
  return _sfc_setup$b ? _sfc_setup$b(props, ctx) : void 0;
};
const VPSidebar = /* @__PURE__ */ _export_sfc(_sfc_main$b, [["__scopeId", "data-v-319d5ca6"]]);
const _sfc_main$a = /* @__PURE__ */ defineComponent({
  __name: "VPSkipLink",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const route = useRoute();
    const backToTop = ref();
    watch(() => route.path, () => backToTop.value.focus());
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><span tabindex="-1" data-v-0b0ada53></span><a href="#VPContent" class="VPSkipLink visually-hidden" data-v-0b0ada53>${ssrInterpolate(unref(theme2).skipToContentLabel || "Skip to content")}</a><!--]-->`);
    };
  }
});
const _sfc_setup$a = _sfc_main$a.setup;
_sfc_main$a.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSkipLink.vue");
  return _sfc_setup$a ? _sfc_setup$a(props, ctx) : void 0;
};
const VPSkipLink = /* @__PURE__ */ _export_sfc(_sfc_main$a, [["__scopeId", "data-v-0b0ada53"]]);
const _sfc_main$9 = /* @__PURE__ */ defineComponent({
  __name: "Layout",
  __ssrInlineRender: true,
  setup(__props) {
    const {
      isOpen: isSidebarOpen,
      open: openSidebar,
      close: closeSidebar
    } = useSidebar();
    const route = useRoute();
    watch(() => route.path, closeSidebar);
    useCloseSidebarOnEscape(isSidebarOpen, closeSidebar);
    const { frontmatter } = useData();
    const slots = useSlots();
    const heroImageSlotExists = computed(() => !!slots["home-hero-image"]);
    provide("hero-image-slot-exists", heroImageSlotExists);
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      if (unref(frontmatter).layout !== false) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["Layout", unref(frontmatter).pageClass]
        }, _attrs))} data-v-5d98c3a5>`);
        ssrRenderSlot(_ctx.$slots, "layout-top", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSkipLink, null, null, _parent));
        _push(ssrRenderComponent(VPBackdrop, {
          class: "backdrop",
          show: unref(isSidebarOpen),
          onClick: unref(closeSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPNav, null, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPLocalNav, {
          open: unref(isSidebarOpen),
          onOpenMenu: unref(openSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPSidebar, { open: unref(isSidebarOpen) }, {
          "sidebar-nav-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-before", {}, void 0, true)
              ];
            }
          }),
          "sidebar-nav-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPContent, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          "not-found": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "not-found", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "not-found", {}, void 0, true)
              ];
            }
          }),
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPFooter, null, null, _parent));
        ssrRenderSlot(_ctx.$slots, "layout-bottom", {}, null, _push, _parent);
        _push(`</div>`);
      } else {
        _push(ssrRenderComponent(_component_Content, _attrs, null, _parent));
      }
    };
  }
});
const _sfc_setup$9 = _sfc_main$9.setup;
_sfc_main$9.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/Layout.vue");
  return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
const Layout = /* @__PURE__ */ _export_sfc(_sfc_main$9, [["__scopeId", "data-v-5d98c3a5"]]);
const GridSettings = {
  xmini: [[0, 2]],
  mini: [],
  small: [
    [920, 6],
    [768, 5],
    [640, 4],
    [480, 3],
    [0, 2]
  ],
  medium: [
    [960, 5],
    [832, 4],
    [640, 3],
    [480, 2]
  ],
  big: [
    [832, 3],
    [640, 2]
  ]
};
function useSponsorsGrid({ el, size = "medium" }) {
  const onResize = throttleAndDebounce(manage, 100);
  onMounted(() => {
    manage();
    window.addEventListener("resize", onResize);
  });
  onUnmounted(() => {
    window.removeEventListener("resize", onResize);
  });
  function manage() {
    adjustSlots(el.value, size);
  }
}
function adjustSlots(el, size) {
  const tsize = el.children.length;
  const asize = el.querySelectorAll(".vp-sponsor-grid-item:not(.empty)").length;
  const grid = setGrid(el, size, asize);
  manageSlots(el, grid, tsize, asize);
}
function setGrid(el, size, items) {
  const settings = GridSettings[size];
  const screen = window.innerWidth;
  let grid = 1;
  settings.some(([breakpoint, value]) => {
    if (screen >= breakpoint) {
      grid = items < value ? items : value;
      return true;
    }
  });
  setGridData(el, grid);
  return grid;
}
function setGridData(el, value) {
  el.dataset.vpGrid = String(value);
}
function manageSlots(el, grid, tsize, asize) {
  const diff = tsize - asize;
  const rem = asize % grid;
  const drem = rem === 0 ? rem : grid - rem;
  neutralizeSlots(el, drem - diff);
}
function neutralizeSlots(el, count) {
  if (count === 0) {
    return;
  }
  count > 0 ? addSlots(el, count) : removeSlots(el, count * -1);
}
function addSlots(el, count) {
  for (let i = 0; i < count; i++) {
    const slot = document.createElement("div");
    slot.classList.add("vp-sponsor-grid-item", "empty");
    el.append(slot);
  }
}
function removeSlots(el, count) {
  for (let i = 0; i < count; i++) {
    el.removeChild(el.lastElementChild);
  }
}
const _sfc_main$8 = /* @__PURE__ */ defineComponent({
  __name: "VPSponsorsGrid",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    data: {}
  },
  setup(__props) {
    const props = __props;
    const el = ref(null);
    useSponsorsGrid({ el, size: props.size });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsorsGrid vp-sponsor-grid", [__props.size]],
        ref_key: "el",
        ref: el
      }, _attrs))}><!--[-->`);
      ssrRenderList(__props.data, (sponsor) => {
        _push(`<div class="vp-sponsor-grid-item"><a class="vp-sponsor-grid-link"${ssrRenderAttr("href", sponsor.url)} target="_blank" rel="sponsored noopener"><article class="vp-sponsor-grid-box"><h4 class="visually-hidden">${ssrInterpolate(sponsor.name)}</h4><img class="vp-sponsor-grid-image"${ssrRenderAttr("src", sponsor.img)}${ssrRenderAttr("alt", sponsor.name)}></article></a></div>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$8 = _sfc_main$8.setup;
_sfc_main$8.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSponsorsGrid.vue");
  return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
const _sfc_main$7 = /* @__PURE__ */ defineComponent({
  __name: "VPSponsors",
  __ssrInlineRender: true,
  props: {
    mode: { default: "normal" },
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    const props = __props;
    const sponsors = computed(() => {
      const isSponsors = props.data.some((s) => {
        return "items" in s;
      });
      if (isSponsors) {
        return props.data;
      }
      return [
        { tier: props.tier, size: props.size, items: props.data }
      ];
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsors vp-sponsor", [__props.mode]]
      }, _attrs))}><!--[-->`);
      ssrRenderList(sponsors.value, (sponsor, index) => {
        _push(`<section class="vp-sponsor-section">`);
        if (sponsor.tier) {
          _push(`<h3 class="vp-sponsor-tier">${ssrInterpolate(sponsor.tier)}</h3>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(_sfc_main$8, {
          size: sponsor.size,
          data: sponsor.items
        }, null, _parent));
        _push(`</section>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$7 = _sfc_main$7.setup;
_sfc_main$7.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSponsors.vue");
  return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
const _sfc_main$6 = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideSponsors",
  __ssrInlineRender: true,
  props: {
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideSponsors" }, _attrs))}>`);
      _push(ssrRenderComponent(_sfc_main$7, {
        mode: "aside",
        tier: __props.tier,
        size: __props.size,
        data: __props.data
      }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$6 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideSponsors.vue");
  return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "VPHomeSponsors",
  __ssrInlineRender: true,
  props: {
    message: {},
    actionText: { default: "Become a sponsor" },
    actionLink: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({ class: "VPHomeSponsors" }, _attrs))} data-v-3d121b4a><div class="container" data-v-3d121b4a><div class="header" data-v-3d121b4a><div class="love" data-v-3d121b4a><span class="vpi-heart icon" data-v-3d121b4a></span></div>`);
      if (__props.message) {
        _push(`<h2 class="message" data-v-3d121b4a>${ssrInterpolate(__props.message)}</h2>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><div class="sponsors" data-v-3d121b4a>`);
      _push(ssrRenderComponent(_sfc_main$7, { data: __props.data }, null, _parent));
      _push(`</div>`);
      if (__props.actionLink) {
        _push(`<div class="action" data-v-3d121b4a>`);
        _push(ssrRenderComponent(VPButton, {
          theme: "sponsor",
          text: __props.actionText,
          href: __props.actionLink
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></section>`);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeSponsors.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembersItem",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    member: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<article${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembersItem", [__props.size]]
      }, _attrs))} data-v-f3fa364a><div class="profile" data-v-f3fa364a><figure class="avatar" data-v-f3fa364a><img class="avatar-img"${ssrRenderAttr("src", __props.member.avatar)}${ssrRenderAttr("alt", __props.member.name)} data-v-f3fa364a></figure><div class="data" data-v-f3fa364a><h1 class="name" data-v-f3fa364a>${ssrInterpolate(__props.member.name)}</h1>`);
      if (__props.member.title || __props.member.org) {
        _push(`<p class="affiliation" data-v-f3fa364a>`);
        if (__props.member.title) {
          _push(`<span class="title" data-v-f3fa364a>${ssrInterpolate(__props.member.title)}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.title && __props.member.org) {
          _push(`<span class="at" data-v-f3fa364a> @ </span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.org) {
          _push(ssrRenderComponent(_sfc_main$Z, {
            class: ["org", { link: __props.member.orgLink }],
            href: __props.member.orgLink,
            "no-icon": ""
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(__props.member.org)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(__props.member.org), 1)
                ];
              }
            }),
            _: 1
          }, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.desc) {
        _push(`<p class="desc" data-v-f3fa364a>${__props.member.desc ?? ""}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.links) {
        _push(`<div class="links" data-v-f3fa364a>`);
        _push(ssrRenderComponent(VPSocialLinks, {
          links: __props.member.links
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
      if (__props.member.sponsor) {
        _push(`<div class="sp" data-v-f3fa364a>`);
        _push(ssrRenderComponent(_sfc_main$Z, {
          class: "sp-link",
          href: __props.member.sponsor,
          "no-icon": ""
        }, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<span class="vpi-heart sp-icon" data-v-f3fa364a${_scopeId}></span> ${ssrInterpolate(__props.member.actionText || "Sponsor")}`);
            } else {
              return [
                createVNode("span", { class: "vpi-heart sp-icon" }),
                createTextVNode(" " + toDisplayString(__props.member.actionText || "Sponsor"), 1)
              ];
            }
          }),
          _: 1
        }, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</article>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamMembersItem.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const VPTeamMembersItem = /* @__PURE__ */ _export_sfc(_sfc_main$4, [["__scopeId", "data-v-f3fa364a"]]);
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembers",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    members: {}
  },
  setup(__props) {
    const props = __props;
    const classes = computed(() => [props.size, `count-${props.members.length}`]);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembers", classes.value]
      }, _attrs))} data-v-6cb0dbc4><div class="container" data-v-6cb0dbc4><!--[-->`);
      ssrRenderList(__props.members, (member) => {
        _push(`<div class="item" data-v-6cb0dbc4>`);
        _push(ssrRenderComponent(VPTeamMembersItem, {
          size: __props.size,
          member
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamMembers.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const _sfc_main$2 = {};
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPage.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const _sfc_main$1 = {};
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPageSection.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = {};
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPageTitle.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const theme = {
  Layout,
  enhanceApp: ({ app }) => {
    app.component("Badge", _sfc_main$14);
  }
};
const ClientOnly = defineComponent({
  setup(_, { slots }) {
    const show = ref(false);
    onMounted(() => {
      show.value = true;
    });
    return () => show.value && slots.default ? slots.default() : null;
  }
});
function useCodeGroups() {
  if (inBrowser) {
    window.addEventListener("click", (e) => {
      var _a;
      const el = e.target;
      if (el.matches(".vp-code-group input")) {
        const group = (_a = el.parentElement) == null ? void 0 : _a.parentElement;
        if (!group)
          return;
        const i = Array.from(group.querySelectorAll("input")).indexOf(el);
        if (i < 0)
          return;
        const blocks = group.querySelector(".blocks");
        if (!blocks)
          return;
        const current = Array.from(blocks.children).find((child) => child.classList.contains("active"));
        if (!current)
          return;
        const next = blocks.children[i];
        if (!next || current === next)
          return;
        current.classList.remove("active");
        next.classList.add("active");
        const label = group == null ? void 0 : group.querySelector(`label[for="${el.id}"]`);
        label == null ? void 0 : label.scrollIntoView({ block: "nearest" });
      }
    });
  }
}
function useCopyCode() {
  if (inBrowser) {
    const timeoutIdMap = /* @__PURE__ */ new WeakMap();
    window.addEventListener("click", (e) => {
      var _a;
      const el = e.target;
      if (el.matches('div[class*="language-"] > button.copy')) {
        const parent = el.parentElement;
        const sibling = (_a = el.nextElementSibling) == null ? void 0 : _a.nextElementSibling;
        if (!parent || !sibling) {
          return;
        }
        const isShell = /language-(shellscript|shell|bash|sh|zsh)/.test(parent.className);
        const ignoredNodes = [".vp-copy-ignore", ".diff.remove"];
        const clone = sibling.cloneNode(true);
        clone.querySelectorAll(ignoredNodes.join(",")).forEach((node) => node.remove());
        let text = clone.textContent || "";
        if (isShell) {
          text = text.replace(/^ *(\$|>) /gm, "").trim();
        }
        copyToClipboard(text).then(() => {
          el.classList.add("copied");
          clearTimeout(timeoutIdMap.get(el));
          const timeoutId = setTimeout(() => {
            el.classList.remove("copied");
            el.blur();
            timeoutIdMap.delete(el);
          }, 2e3);
          timeoutIdMap.set(el, timeoutId);
        });
      }
    });
  }
}
async function copyToClipboard(text) {
  try {
    return navigator.clipboard.writeText(text);
  } catch {
    const element = document.createElement("textarea");
    const previouslyFocusedElement = document.activeElement;
    element.value = text;
    element.setAttribute("readonly", "");
    element.style.contain = "strict";
    element.style.position = "absolute";
    element.style.left = "-9999px";
    element.style.fontSize = "12pt";
    const selection = document.getSelection();
    const originalRange = selection ? selection.rangeCount > 0 && selection.getRangeAt(0) : null;
    document.body.appendChild(element);
    element.select();
    element.selectionStart = 0;
    element.selectionEnd = text.length;
    document.execCommand("copy");
    document.body.removeChild(element);
    if (originalRange) {
      selection.removeAllRanges();
      selection.addRange(originalRange);
    }
    if (previouslyFocusedElement) {
      previouslyFocusedElement.focus();
    }
  }
}
function useUpdateHead(route, siteDataByRouteRef) {
  let isFirstUpdate = true;
  let managedHeadElements = [];
  const updateHeadTags = (newTags) => {
    if (isFirstUpdate) {
      isFirstUpdate = false;
      newTags.forEach((tag) => {
        const headEl = createHeadElement(tag);
        for (const el of document.head.children) {
          if (el.isEqualNode(headEl)) {
            managedHeadElements.push(el);
            return;
          }
        }
      });
      return;
    }
    const newElements = newTags.map(createHeadElement);
    managedHeadElements.forEach((oldEl, oldIndex) => {
      const matchedIndex = newElements.findIndex((newEl) => newEl == null ? void 0 : newEl.isEqualNode(oldEl ?? null));
      if (matchedIndex !== -1) {
        delete newElements[matchedIndex];
      } else {
        oldEl == null ? void 0 : oldEl.remove();
        delete managedHeadElements[oldIndex];
      }
    });
    newElements.forEach((el) => el && document.head.appendChild(el));
    managedHeadElements = [...managedHeadElements, ...newElements].filter(Boolean);
  };
  watchEffect(() => {
    const pageData = route.data;
    const siteData2 = siteDataByRouteRef.value;
    const pageDescription = pageData && pageData.description;
    const frontmatterHead = pageData && pageData.frontmatter.head || [];
    const title = createTitle(siteData2, pageData);
    if (title !== document.title) {
      document.title = title;
    }
    const description = pageDescription || siteData2.description;
    let metaDescriptionElement = document.querySelector(`meta[name=description]`);
    if (metaDescriptionElement) {
      if (metaDescriptionElement.getAttribute("content") !== description) {
        metaDescriptionElement.setAttribute("content", description);
      }
    } else {
      createHeadElement(["meta", { name: "description", content: description }]);
    }
    updateHeadTags(mergeHead(siteData2.head, filterOutHeadDescription(frontmatterHead)));
  });
}
function createHeadElement([tag, attrs, innerHTML]) {
  const el = document.createElement(tag);
  for (const key in attrs) {
    el.setAttribute(key, attrs[key]);
  }
  if (innerHTML) {
    el.innerHTML = innerHTML;
  }
  if (tag === "script" && attrs.async == null) {
    el.async = false;
  }
  return el;
}
function isMetaDescription(headConfig) {
  return headConfig[0] === "meta" && headConfig[1] && headConfig[1].name === "description";
}
function filterOutHeadDescription(head) {
  return head.filter((h2) => !isMetaDescription(h2));
}
const hasFetched = /* @__PURE__ */ new Set();
const createLink = () => document.createElement("link");
const viaDOM = (url) => {
  const link2 = createLink();
  link2.rel = `prefetch`;
  link2.href = url;
  document.head.appendChild(link2);
};
const viaXHR = (url) => {
  const req = new XMLHttpRequest();
  req.open("GET", url, req.withCredentials = true);
  req.send();
};
let link;
const doFetch = inBrowser && (link = createLink()) && link.relList && link.relList.supports && link.relList.supports("prefetch") ? viaDOM : viaXHR;
function usePrefetch() {
  if (!inBrowser) {
    return;
  }
  if (!window.IntersectionObserver) {
    return;
  }
  let conn;
  if ((conn = navigator.connection) && (conn.saveData || /2g/.test(conn.effectiveType))) {
    return;
  }
  const rIC = window.requestIdleCallback || setTimeout;
  let observer = null;
  const observeLinks = () => {
    if (observer) {
      observer.disconnect();
    }
    observer = new IntersectionObserver((entries) => {
      entries.forEach((entry) => {
        if (entry.isIntersecting) {
          const link2 = entry.target;
          observer.unobserve(link2);
          const { pathname } = link2;
          if (!hasFetched.has(pathname)) {
            hasFetched.add(pathname);
            const pageChunkPath = pathToFile(pathname);
            if (pageChunkPath)
              doFetch(pageChunkPath);
          }
        }
      });
    });
    rIC(() => {
      document.querySelectorAll("#app a").forEach((link2) => {
        const { hostname, pathname } = new URL(link2.href instanceof SVGAnimatedString ? link2.href.animVal : link2.href, link2.baseURI);
        const extMatch = pathname.match(/\.\w+$/);
        if (extMatch && extMatch[0] !== ".html") {
          return;
        }
        if (
          // only prefetch same tab navigation, since a new tab will load
          // the lean js chunk instead.
          link2.target !== "_blank" && // only prefetch inbound links
          hostname === location.hostname
        ) {
          if (pathname !== location.pathname) {
            observer.observe(link2);
          } else {
            hasFetched.add(pathname);
          }
        }
      });
    });
  };
  onMounted(observeLinks);
  const route = useRoute();
  watch(() => route.path, observeLinks);
  onUnmounted(() => {
    observer && observer.disconnect();
  });
}
function resolveThemeExtends(theme2) {
  if (theme2.extends) {
    const base = resolveThemeExtends(theme2.extends);
    return {
      ...base,
      ...theme2,
      async enhanceApp(ctx) {
        if (base.enhanceApp)
          await base.enhanceApp(ctx);
        if (theme2.enhanceApp)
          await theme2.enhanceApp(ctx);
      }
    };
  }
  return theme2;
}
const Theme = resolveThemeExtends(theme);
const VitePressApp = defineComponent({
  name: "VitePressApp",
  setup() {
    const { site, lang, dir } = useData$1();
    onMounted(() => {
      watchEffect(() => {
        document.documentElement.lang = lang.value;
        document.documentElement.dir = dir.value;
      });
    });
    if (site.value.router.prefetchLinks) {
      usePrefetch();
    }
    useCopyCode();
    useCodeGroups();
    if (Theme.setup)
      Theme.setup();
    return () => h(Theme.Layout);
  }
});
async function createApp() {
  globalThis.__VITEPRESS__ = true;
  const router = newRouter();
  const app = newApp();
  app.provide(RouterSymbol, router);
  const data = initData(router.route);
  app.provide(dataSymbol, data);
  app.component("Content", Content);
  app.component("ClientOnly", ClientOnly);
  Object.defineProperties(app.config.globalProperties, {
    $frontmatter: {
      get() {
        return data.frontmatter.value;
      }
    },
    $params: {
      get() {
        return data.page.value.params;
      }
    }
  });
  if (Theme.enhanceApp) {
    await Theme.enhanceApp({
      app,
      router,
      siteData: siteDataRef
    });
  }
  return { app, router, data };
}
function newApp() {
  return createSSRApp(VitePressApp);
}
function newRouter() {
  let isInitialPageLoad = inBrowser;
  return createRouter((path) => {
    let pageFilePath = pathToFile(path);
    let pageModule = null;
    if (pageFilePath) {
      if (isInitialPageLoad) {
        pageFilePath = pageFilePath.replace(/\.js$/, ".lean.js");
      }
      if (false) ;
      else {
        pageModule = import(
          /*@vite-ignore*/
          pageFilePath
        );
      }
    }
    if (inBrowser) {
      isInitialPageLoad = false;
    }
    return pageModule;
  }, Theme.NotFound);
}
if (inBrowser) {
  createApp().then(({ app, router, data }) => {
    router.go().then(() => {
      useUpdateHead(router.route, data.site);
      app.mount("#app");
    });
  });
}
async function render(path) {
  const { app, router } = await createApp();
  await router.go(path);
  const ctx = { content: "", vpSocialIcons: /* @__PURE__ */ new Set() };
  ctx.content = await renderToString(app, ctx);
  return ctx;
}
export {
  useRouter as a,
  createSearchTranslate as c,
  dataSymbol as d,
  escapeRegExp as e,
  inBrowser as i,
  pathToFile as p,
  render,
  useData as u
};
