import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CatalogItemLayout","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/CatalogItemLayout.md","filePath":"api/skilljar/type-aliases/CatalogItemLayout.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/CatalogItemLayout.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / CatalogItemLayout</p><h1 id="type-alias-catalogitemlayout" tabindex="-1">Type Alias: CatalogItemLayout <a class="header-anchor" href="#type-alias-catalogitemlayout" aria-label="Permalink to &quot;Type Alias: CatalogItemLayout&quot;">​</a></h1><blockquote><p><strong>CatalogItemLayout</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;TILE&quot;</code> | <code>&quot;LIST&quot;</code>&gt;</p></blockquote><p>The layout of items on a classic page: tiles, or one item per row.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/CatalogItemLayout.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CatalogItemLayout = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CatalogItemLayout as default
};
