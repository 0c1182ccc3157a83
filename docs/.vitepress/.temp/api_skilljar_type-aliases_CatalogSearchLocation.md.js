import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CatalogSearchLocation","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/CatalogSearchLocation.md","filePath":"api/skilljar/type-aliases/CatalogSearchLocation.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/CatalogSearchLocation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / CatalogSearchLocation</p><h1 id="type-alias-catalogsearchlocation" tabindex="-1">Type Alias: CatalogSearchLocation <a class="header-anchor" href="#type-alias-catalogsearchlocation" aria-label="Permalink to &quot;Type Alias: CatalogSearchLocation&quot;">​</a></h1><blockquote><p><strong>CatalogSearchLocation</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;HEADER_RIGHT&quot;</code> | <code>&quot;LEFT_NAV_TOP&quot;</code> | <code>&quot;HIDDEN&quot;</code> | <code>&quot;IN_PLACE_OF_HEADER&quot;</code>&gt;</p></blockquote><p>The position of the search box on a classic page. <code>IN_PLACE_OF_HEADER</code> requires federated search on the domain.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/CatalogSearchLocation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CatalogSearchLocation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CatalogSearchLocation as default
};
