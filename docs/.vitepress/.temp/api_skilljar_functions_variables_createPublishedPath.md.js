import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createPublishedPath","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createPublishedPath.md","filePath":"api/skilljar/functions/variables/createPublishedPath.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createPublishedPath.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createPublishedPath</p><h1 id="variable-createpublishedpath" tabindex="-1">Variable: createPublishedPath <a class="header-anchor" href="#variable-createpublishedpath" aria-label="Permalink to &quot;Variable: createPublishedPath&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createPublishedPath</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/PublishedPathCreate.html"><code>PublishedPathCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PublishedPath.html"><code>PublishedPath</code></a>&gt;&gt;</p></blockquote><p>Creates a learning path and publishes it in the domain&#39;s catalogue.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createPublishedPath.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createPublishedPath = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createPublishedPath as default
};
