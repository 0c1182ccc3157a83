import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: UpsertTeamSecretVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/UpsertTeamSecretVariables.md","filePath":"api/instruqt/type-aliases/UpsertTeamSecretVariables.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/UpsertTeamSecretVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / UpsertTeamSecretVariables</p><h1 id="type-alias-upsertteamsecretvariables" tabindex="-1">Type Alias: UpsertTeamSecretVariables <a class="header-anchor" href="#type-alias-upsertteamsecretvariables" aria-label="Permalink to &quot;Type Alias: UpsertTeamSecretVariables&quot;">​</a></h1><blockquote><p><strong>UpsertTeamSecretVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-description"></a> <code>description</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-secret"></a> <code>secret</code></td><td><code>string</code></td><td>secret: the value, base64 encoded. Kept as sent, decoded when injected into a sandbox.</td></tr><tr><td><a id="property-teamid"></a> <code>teamID?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-teamslug"></a> <code>teamSlug?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/UpsertTeamSecretVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UpsertTeamSecretVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UpsertTeamSecretVariables as default
};
