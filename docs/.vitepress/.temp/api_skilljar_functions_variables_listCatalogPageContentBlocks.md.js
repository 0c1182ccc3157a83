import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listCatalogPageContentBlocks","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listCatalogPageContentBlocks.md","filePath":"api/skilljar/functions/variables/listCatalogPageContentBlocks.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listCatalogPageContentBlocks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listCatalogPageContentBlocks</p><h1 id="variable-listcatalogpagecontentblocks" tabindex="-1">Variable: listCatalogPageContentBlocks <a class="header-anchor" href="#variable-listcatalogpagecontentblocks" aria-label="Permalink to &quot;Variable: listCatalogPageContentBlocks&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listCatalogPageContentBlocks</strong>: <code>Method</code>&lt;[<code>catalogPageId</code>: <code>string</code>], <a href="./../../interfaces/PageNumberQuery.html"><code>PageNumberQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/ContentBlock.html"><code>ContentBlock</code></a>&gt;&gt;</p></blockquote><p>Lists the content blocks of a catalogue page. Classic pages have none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listCatalogPageContentBlocks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listCatalogPageContentBlocks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listCatalogPageContentBlocks as default
};
