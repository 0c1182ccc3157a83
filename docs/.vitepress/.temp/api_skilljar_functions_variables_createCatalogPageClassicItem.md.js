import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createCatalogPageClassicItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createCatalogPageClassicItem.md","filePath":"api/skilljar/functions/variables/createCatalogPageClassicItem.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createCatalogPageClassicItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createCatalogPageClassicItem</p><h1 id="variable-createcatalogpageclassicitem" tabindex="-1">Variable: createCatalogPageClassicItem <a class="header-anchor" href="#variable-createcatalogpageclassicitem" aria-label="Permalink to &quot;Variable: createCatalogPageClassicItem&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createCatalogPageClassicItem</strong>: <code>Method</code>&lt;[<code>catalogPageId</code>: <code>string</code>], <a href="./../../interfaces/CatalogItemCreate.html"><code>CatalogItemCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/ClassicPageItem.html"><code>ClassicPageItem</code></a>&gt;&gt;</p></blockquote><p>Adds another page, a published path, a published course or a plan to a classic catalogue page; one item per call.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createCatalogPageClassicItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createCatalogPageClassicItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createCatalogPageClassicItem as default
};
