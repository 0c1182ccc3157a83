import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getPublishedPath","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getPublishedPath.md","filePath":"api/skilljar/functions/variables/getPublishedPath.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getPublishedPath.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getPublishedPath</p><h1 id="variable-getpublishedpath" tabindex="-1">Variable: getPublishedPath <a class="header-anchor" href="#variable-getpublishedpath" aria-label="Permalink to &quot;Variable: getPublishedPath&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getPublishedPath</strong>: <code>Method</code>&lt;[<code>publishedPathId</code>: <code>string</code>], <a href="./../../interfaces/PublishedPathGetQuery.html"><code>PublishedPathGetQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PublishedPath.html"><code>PublishedPath</code></a>&gt;&gt;</p></blockquote><p>Retrieves a learning path of the domain&#39;s catalogue.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getPublishedPath.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getPublishedPath = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getPublishedPath as default
};
