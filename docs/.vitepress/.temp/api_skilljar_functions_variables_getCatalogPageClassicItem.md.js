import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getCatalogPageClassicItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getCatalogPageClassicItem.md","filePath":"api/skilljar/functions/variables/getCatalogPageClassicItem.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getCatalogPageClassicItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getCatalogPageClassicItem</p><h1 id="variable-getcatalogpageclassicitem" tabindex="-1">Variable: getCatalogPageClassicItem <a class="header-anchor" href="#variable-getcatalogpageclassicitem" aria-label="Permalink to &quot;Variable: getCatalogPageClassicItem&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getCatalogPageClassicItem</strong>: <code>Method</code>&lt;[<code>path</code>: <code>Path</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/ClassicPageItem.html"><code>ClassicPageItem</code></a>&gt;&gt;</p></blockquote><p>Retrieves an item on a classic catalogue page.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getCatalogPageClassicItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getCatalogPageClassicItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getCatalogPageClassicItem as default
};
