import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OverrideOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/OverrideOptions.md","filePath":"api/mocks/interfaces/OverrideOptions.md"}');
const _sfc_main = { name: "api/mocks/interfaces/OverrideOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / OverrideOptions</p><h1 id="interface-overrideoptions" tabindex="-1">Interface: OverrideOptions <a class="header-anchor" href="#interface-overrideoptions" aria-label="Permalink to &quot;Interface: OverrideOptions&quot;">​</a></h1><p>How long an override stays active.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-times"></a> <code>times?</code></td><td><code>number</code></td><td>How many requests it is asked for, also where it gives <code>undefined</code>, as with <code>once</code> of msw. Default: all until it is removed, or <code>reset()</code>. Overrides for so many requests are asked before those for all, in the order in which they were made.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/OverrideOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OverrideOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OverrideOptions as default
};
