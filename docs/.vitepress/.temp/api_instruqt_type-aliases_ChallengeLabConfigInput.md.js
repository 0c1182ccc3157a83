import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ChallengeLabConfigInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ChallengeLabConfigInput.md","filePath":"api/instruqt/type-aliases/ChallengeLabConfigInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ChallengeLabConfigInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ChallengeLabConfigInput</p><h1 id="type-alias-challengelabconfiginput" tabindex="-1">Type Alias: ChallengeLabConfigInput <a class="header-anchor" href="#type-alias-challengelabconfiginput" aria-label="Permalink to &quot;Type Alias: ChallengeLabConfigInput&quot;">​</a></h1><blockquote><p><strong>ChallengeLabConfigInput</strong> = <code>object</code></p></blockquote><p>Layout of a challenge; the track&#39;s layout can override it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-customlayout"></a> <code>customLayout?</code></td><td><code>string</code> | <code>null</code></td><td>A layout of one&#39;s own: JSON in a string.</td></tr><tr><td><a id="property-defaultlayout"></a> <code>defaultLayout?</code></td><td><a href="./DefaultLabLayout.html"><code>DefaultLabLayout</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-defaultlayoutsidebarsize"></a> <code>defaultLayoutSidebarSize?</code></td><td><code>number</code> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ChallengeLabConfigInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChallengeLabConfigInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChallengeLabConfigInput as default
};
