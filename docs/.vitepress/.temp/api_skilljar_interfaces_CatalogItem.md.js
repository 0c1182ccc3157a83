import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CatalogItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/CatalogItem.md","filePath":"api/skilljar/interfaces/CatalogItem.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/CatalogItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / CatalogItem</p><h1 id="interface-catalogitem" tabindex="-1">Interface: CatalogItem <a class="header-anchor" href="#interface-catalogitem" aria-label="Permalink to &quot;Interface: CatalogItem&quot;">​</a></h1><p>An item of the catalogue and its position. One of the ids refers to its content.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./ClassicPageItem.html"><code>ClassicPageItem</code></a></li><li><a href="./TileContainerItem.html"><code>TileContainerItem</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-item_catalog_page_id"></a> <code>item_catalog_page_id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-item_plan_id"></a> <code>item_plan_id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-item_published_course_id"></a> <code>item_published_course_id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-item_published_path_id"></a> <code>item_published_path_id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-order"></a> <code>order?</code></td><td><code>number</code></td><td>Starts at 1.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/CatalogItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CatalogItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CatalogItem as default
};
