import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createCatalogPageTileContainerItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createCatalogPageTileContainerItem.md","filePath":"api/skilljar/functions/variables/createCatalogPageTileContainerItem.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createCatalogPageTileContainerItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createCatalogPageTileContainerItem</p><h1 id="variable-createcatalogpagetilecontaineritem" tabindex="-1">Variable: createCatalogPageTileContainerItem <a class="header-anchor" href="#variable-createcatalogpagetilecontaineritem" aria-label="Permalink to &quot;Variable: createCatalogPageTileContainerItem&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createCatalogPageTileContainerItem</strong>: <code>Method</code>&lt;[<code>path</code>: <code>ContainerPath</code>], <a href="./../../interfaces/CatalogItemCreate.html"><code>CatalogItemCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/TileContainerItem.html"><code>TileContainerItem</code></a>&gt;&gt;</p></blockquote><p>Adds a page, a published path, a published course or a plan to a tile container; one item per call.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createCatalogPageTileContainerItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createCatalogPageTileContainerItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createCatalogPageTileContainerItem as default
};
