import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkipToChallengeVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/SkipToChallengeVariables.md","filePath":"api/instruqt/type-aliases/SkipToChallengeVariables.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/SkipToChallengeVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / SkipToChallengeVariables</p><h1 id="type-alias-skiptochallengevariables" tabindex="-1">Type Alias: SkipToChallengeVariables <a class="header-anchor" href="#type-alias-skiptochallengevariables" aria-label="Permalink to &quot;Type Alias: SkipToChallengeVariables&quot;">​</a></h1><blockquote><p><strong>SkipToChallengeVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-challengeid"></a> <code>challengeID</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-force"></a> <code>force?</code></td><td><code>boolean</code> | <code>null</code></td><td>True jumps straight there; otherwise the scripts on the way are run.</td></tr><tr><td><a id="property-inviteid"></a> <code>inviteID?</code></td><td><code>string</code> | <code>null</code></td><td>With userID: acts as the learner of this invite.</td></tr><tr><td><a id="property-trackid"></a> <code>trackID</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-userid"></a> <code>userID?</code></td><td><code>string</code> | <code>null</code></td><td>Acts as this user (impersonation).</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/SkipToChallengeVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkipToChallengeVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkipToChallengeVariables as default
};
