import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LocationCheckInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/LocationCheckInput.md","filePath":"api/instruqt/type-aliases/LocationCheckInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/LocationCheckInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / LocationCheckInput</p><h1 id="type-alias-locationcheckinput" tabindex="-1">Type Alias: LocationCheckInput <a class="header-anchor" href="#type-alias-locationcheckinput" aria-label="Permalink to &quot;Type Alias: LocationCheckInput&quot;">​</a></h1><blockquote><p><strong>LocationCheckInput</strong> = <code>object</code></p></blockquote><p>Where the virtual browser must have gone.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-conditions"></a> <code>conditions?</code></td><td><a href="./LocationCheckConditionInput.html"><code>LocationCheckConditionInput</code></a>[] | <code>null</code></td><td>All must match, says the reference here; for the output it says any.</td></tr><tr><td><a id="property-errormsg"></a> <code>errorMsg?</code></td><td><code>string</code> | <code>null</code></td><td>Told to the learner when the check fails.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/LocationCheckInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LocationCheckInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LocationCheckInput as default
};
