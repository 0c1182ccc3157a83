import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createCatalogPage","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createCatalogPage.md","filePath":"api/skilljar/functions/variables/createCatalogPage.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createCatalogPage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createCatalogPage</p><h1 id="variable-createcatalogpage" tabindex="-1">Variable: createCatalogPage <a class="header-anchor" href="#variable-createcatalogpage" aria-label="Permalink to &quot;Variable: createCatalogPage&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createCatalogPage</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/CatalogPageCreate.html"><code>CatalogPageCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/CatalogPage.html"><code>CatalogPage</code></a>&gt;&gt;</p></blockquote><p>Adds an empty page to the domain&#39;s catalogue: a classic page, or with <code>is_classic: false</code> a page of content blocks.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createCatalogPage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createCatalogPage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createCatalogPage as default
};
