import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listCatalogPages","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listCatalogPages.md","filePath":"api/skilljar/functions/variables/listCatalogPages.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listCatalogPages.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listCatalogPages</p><h1 id="variable-listcatalogpages" tabindex="-1">Variable: listCatalogPages <a class="header-anchor" href="#variable-listcatalogpages" aria-label="Permalink to &quot;Variable: listCatalogPages&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listCatalogPages</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/PageNumberQuery.html"><code>PageNumberQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/CatalogPage.html"><code>CatalogPage</code></a>&gt;&gt;</p></blockquote><p>Lists the pages of the domain&#39;s catalogue.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listCatalogPages.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listCatalogPages = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listCatalogPages as default
};
