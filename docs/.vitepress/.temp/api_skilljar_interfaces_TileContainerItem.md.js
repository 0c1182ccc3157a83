import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TileContainerItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/TileContainerItem.md","filePath":"api/skilljar/interfaces/TileContainerItem.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/TileContainerItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / TileContainerItem</p><h1 id="interface-tilecontaineritem" tabindex="-1">Interface: TileContainerItem <a class="header-anchor" href="#interface-tilecontaineritem" aria-label="Permalink to &quot;Interface: TileContainerItem&quot;">​</a></h1><p>An item in a tile container of a page of content blocks.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./CatalogItem.html"><code>CatalogItem</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-item_catalog_page_id"></a> <code>item_catalog_page_id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-item_plan_id"></a> <code>item_plan_id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-item_published_course_id"></a> <code>item_published_course_id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-item_published_path_id"></a> <code>item_published_path_id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-item_type"></a> <code>item_type</code></td><td><a href="./../type-aliases/TileContainerItemType.html"><code>TileContainerItemType</code></a></td><td>-</td></tr><tr><td><a id="property-order"></a> <code>order?</code></td><td><code>number</code></td><td>Starts at 1.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/TileContainerItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TileContainerItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TileContainerItem as default
};
