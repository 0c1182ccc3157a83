import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: GetChallengeVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/GetChallengeVariables.md","filePath":"api/instruqt/type-aliases/GetChallengeVariables.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/GetChallengeVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / GetChallengeVariables</p><h1 id="type-alias-getchallengevariables" tabindex="-1">Type Alias: GetChallengeVariables <a class="header-anchor" href="#type-alias-getchallengevariables" aria-label="Permalink to &quot;Type Alias: GetChallengeVariables&quot;">​</a></h1><blockquote><p><strong>GetChallengeVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-challengeid"></a> <code>challengeID?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-challengeslug"></a> <code>challengeSlug?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-inviteid"></a> <code>inviteID?</code></td><td><code>string</code> | <code>null</code></td><td>With userID: reads as the learner of this invite.</td></tr><tr><td><a id="property-organizationslug"></a> <code>organizationSlug?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-parseassignmentvariables"></a> <code>parseAssignmentVariables?</code></td><td><code>boolean</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-teamslug"></a> <code>teamSlug?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-trackslug"></a> <code>trackSlug?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-userid"></a> <code>userID?</code></td><td><code>string</code> | <code>null</code></td><td>Reads as this user (impersonation).</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/GetChallengeVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GetChallengeVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GetChallengeVariables as default
};
