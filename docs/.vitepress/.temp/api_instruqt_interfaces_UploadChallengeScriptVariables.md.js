import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UploadChallengeScriptVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/interfaces/UploadChallengeScriptVariables.md","filePath":"api/instruqt/interfaces/UploadChallengeScriptVariables.md"}');
const _sfc_main = { name: "api/instruqt/interfaces/UploadChallengeScriptVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / UploadChallengeScriptVariables</p><h1 id="interface-uploadchallengescriptvariables" tabindex="-1">Interface: UploadChallengeScriptVariables <a class="header-anchor" href="#interface-uploadchallengescriptvariables" aria-label="Permalink to &quot;Interface: UploadChallengeScriptVariables&quot;">​</a></h1><p>A script of a challenge, with its contents as text or as bytes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-script"></a> <code>script</code></td><td><code>Omit</code>&lt;<a href="./../type-aliases/ChallengeScriptInput.html"><code>ChallengeScriptInput</code></a>, <code>&quot;contents&quot;</code>&gt; &amp; <code>object</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/interfaces/UploadChallengeScriptVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UploadChallengeScriptVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UploadChallengeScriptVariables as default
};
