import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createCatalogPageContentBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createCatalogPageContentBlock.md","filePath":"api/skilljar/functions/variables/createCatalogPageContentBlock.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createCatalogPageContentBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createCatalogPageContentBlock</p><h1 id="variable-createcatalogpagecontentblock" tabindex="-1">Variable: createCatalogPageContentBlock <a class="header-anchor" href="#variable-createcatalogpagecontentblock" aria-label="Permalink to &quot;Variable: createCatalogPageContentBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createCatalogPageContentBlock</strong>: <code>Method</code>&lt;[<code>catalogPageId</code>: <code>string</code>], <a href="./../../interfaces/ContentBlockCreate.html"><code>ContentBlockCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/ContentBlock.html"><code>ContentBlock</code></a>&gt;&gt;</p></blockquote><p>Adds a content block to a catalogue page that is not classic; one block per call. Set its content afterwards, with the id in the response.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createCatalogPageContentBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createCatalogPageContentBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createCatalogPageContentBlock as default
};
