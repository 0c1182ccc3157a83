import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createPublishedPathItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createPublishedPathItem.md","filePath":"api/skilljar/functions/variables/createPublishedPathItem.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createPublishedPathItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createPublishedPathItem</p><h1 id="variable-createpublishedpathitem" tabindex="-1">Variable: createPublishedPathItem <a class="header-anchor" href="#variable-createpublishedpathitem" aria-label="Permalink to &quot;Variable: createPublishedPathItem&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createPublishedPathItem</strong>: <code>Method</code>&lt;[<code>publishedPathId</code>: <code>string</code>], <a href="./../../interfaces/PublishedPathItemCreate.html"><code>PublishedPathItemCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PublishedPathItem.html"><code>PublishedPathItem</code></a>&gt;&gt;</p></blockquote><p>Adds a published course to a published path.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createPublishedPathItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createPublishedPathItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createPublishedPathItem as default
};
