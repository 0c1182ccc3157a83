import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getCatalogPageContentBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getCatalogPageContentBlock.md","filePath":"api/skilljar/functions/variables/getCatalogPageContentBlock.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getCatalogPageContentBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getCatalogPageContentBlock</p><h1 id="variable-getcatalogpagecontentblock" tabindex="-1">Variable: getCatalogPageContentBlock <a class="header-anchor" href="#variable-getcatalogpagecontentblock" aria-label="Permalink to &quot;Variable: getCatalogPageContentBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getCatalogPageContentBlock</strong>: <code>Method</code>&lt;[<code>path</code>: <code>Path</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/ContentBlock.html"><code>ContentBlock</code></a>&gt;&gt;</p></blockquote><p>Retrieves a content block of a catalogue page.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getCatalogPageContentBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getCatalogPageContentBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getCatalogPageContentBlock as default
};
