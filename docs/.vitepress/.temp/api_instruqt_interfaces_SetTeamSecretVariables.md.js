import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SetTeamSecretVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/interfaces/SetTeamSecretVariables.md","filePath":"api/instruqt/interfaces/SetTeamSecretVariables.md"}');
const _sfc_main = { name: "api/instruqt/interfaces/SetTeamSecretVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / SetTeamSecretVariables</p><h1 id="interface-setteamsecretvariables" tabindex="-1">Interface: SetTeamSecretVariables <a class="header-anchor" href="#interface-setteamsecretvariables" aria-label="Permalink to &quot;Interface: SetTeamSecretVariables&quot;">​</a></h1><p>A team&#39;s secret with its plain value.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-description"></a> <code>description?</code></td><td><code>string</code></td><td>Replaces the current description, also when omitted. Default: empty.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-teamid"></a> <code>teamID?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-teamslug"></a> <code>teamSlug?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-value"></a> <code>value</code></td><td><code>string</code> | <code>Uint8Array</code>&lt;<code>ArrayBufferLike</code>&gt;</td><td>secret: the value that scripts read, as text or bytes, not encoded.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/interfaces/SetTeamSecretVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SetTeamSecretVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SetTeamSecretVariables as default
};
