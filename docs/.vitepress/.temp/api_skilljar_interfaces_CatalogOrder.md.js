import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CatalogOrder","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/CatalogOrder.md","filePath":"api/skilljar/interfaces/CatalogOrder.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/CatalogOrder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / CatalogOrder</p><h1 id="interface-catalogorder" tabindex="-1">Interface: CatalogOrder <a class="header-anchor" href="#interface-catalogorder" aria-label="Permalink to &quot;Interface: CatalogOrder&quot;">​</a></h1><p>The position of an item among its siblings.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./CatalogItemCreate.html"><code>CatalogItemCreate</code></a></li><li><a href="./ContentBlockCreate.html"><code>ContentBlockCreate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-order"></a> <code>order?</code></td><td><code>number</code></td><td>Starts at 1. <strong>Integer</strong> <strong>Minimum</strong> 1</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/CatalogOrder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CatalogOrder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CatalogOrder as default
};
