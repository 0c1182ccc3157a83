import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateCatalogPageClassicItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateCatalogPageClassicItem.md","filePath":"api/skilljar/functions/variables/updateCatalogPageClassicItem.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateCatalogPageClassicItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateCatalogPageClassicItem</p><h1 id="variable-updatecatalogpageclassicitem" tabindex="-1">Variable: updateCatalogPageClassicItem <a class="header-anchor" href="#variable-updatecatalogpageclassicitem" aria-label="Permalink to &quot;Variable: updateCatalogPageClassicItem&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateCatalogPageClassicItem</strong>: <code>Method</code>&lt;[<code>path</code>: <code>Path</code>], <a href="./../../interfaces/CatalogOrder.html"><code>CatalogOrder</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/ClassicPageItem.html"><code>ClassicPageItem</code></a>&gt;&gt;</p></blockquote><p>Moves an item on its page. Other fields cannot change.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateCatalogPageClassicItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateCatalogPageClassicItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateCatalogPageClassicItem as default
};
