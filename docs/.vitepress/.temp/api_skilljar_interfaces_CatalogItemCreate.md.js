import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CatalogItemCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/CatalogItemCreate.md","filePath":"api/skilljar/interfaces/CatalogItemCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/CatalogItemCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / CatalogItemCreate</p><h1 id="interface-catalogitemcreate" tabindex="-1">Interface: CatalogItemCreate <a class="header-anchor" href="#interface-catalogitemcreate" aria-label="Permalink to &quot;Interface: CatalogItemCreate&quot;">​</a></h1><h2 id="one-of" tabindex="-1">One Of <a class="header-anchor" href="#one-of" aria-label="Permalink to &quot;One Of&quot;">​</a></h2><p>item_catalog_page_id item_published_path_id item_published_course_id item_plan_id</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./CatalogOrder.html"><code>CatalogOrder</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-item_catalog_page_id"></a> <code>item_catalog_page_id?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1</td></tr><tr><td><a id="property-item_plan_id"></a> <code>item_plan_id?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1</td></tr><tr><td><a id="property-item_published_course_id"></a> <code>item_published_course_id?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1</td></tr><tr><td><a id="property-item_published_path_id"></a> <code>item_published_path_id?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1</td></tr><tr><td><a id="property-order"></a> <code>order?</code></td><td><code>number</code></td><td>Starts at 1. <strong>Integer</strong> <strong>Minimum</strong> 1</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/CatalogItemCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CatalogItemCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CatalogItemCreate as default
};
