import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateCatalogPageHtmlContentBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateCatalogPageHtmlContentBlock.md","filePath":"api/skilljar/functions/variables/updateCatalogPageHtmlContentBlock.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateCatalogPageHtmlContentBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateCatalogPageHtmlContentBlock</p><h1 id="variable-updatecatalogpagehtmlcontentblock" tabindex="-1">Variable: updateCatalogPageHtmlContentBlock <a class="header-anchor" href="#variable-updatecatalogpagehtmlcontentblock" aria-label="Permalink to &quot;Variable: updateCatalogPageHtmlContentBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateCatalogPageHtmlContentBlock</strong>: <code>Method</code>&lt;[<code>path</code>: <code>Path</code>], <a href="./../../interfaces/HtmlContentBlockUpdate.html"><code>HtmlContentBlockUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/HtmlContentBlock.html"><code>HtmlContentBlock</code></a>&gt;&gt;</p></blockquote><p>Sets the HTML of a content block.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateCatalogPageHtmlContentBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateCatalogPageHtmlContentBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateCatalogPageHtmlContentBlock as default
};
