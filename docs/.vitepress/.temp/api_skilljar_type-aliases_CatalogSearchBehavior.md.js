import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CatalogSearchBehavior","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/CatalogSearchBehavior.md","filePath":"api/skilljar/type-aliases/CatalogSearchBehavior.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/CatalogSearchBehavior.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / CatalogSearchBehavior</p><h1 id="type-alias-catalogsearchbehavior" tabindex="-1">Type Alias: CatalogSearchBehavior <a class="header-anchor" href="#type-alias-catalogsearchbehavior" aria-label="Permalink to &quot;Type Alias: CatalogSearchBehavior&quot;">​</a></h1><blockquote><p><strong>CatalogSearchBehavior</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;GLOBAL&quot;</code> | <code>&quot;LOCAL&quot;</code> | <code>&quot;FEDERATED&quot;</code> | <code>&quot;NONE&quot;</code>&gt;</p></blockquote><p>The scope of the search box of a classic page: every visible page, or this page. <code>FEDERATED</code> and <code>NONE</code> require federated search on the domain.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/CatalogSearchBehavior.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CatalogSearchBehavior = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CatalogSearchBehavior as default
};
