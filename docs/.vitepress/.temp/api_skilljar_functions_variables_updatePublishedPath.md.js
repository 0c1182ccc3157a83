import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updatePublishedPath","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updatePublishedPath.md","filePath":"api/skilljar/functions/variables/updatePublishedPath.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updatePublishedPath.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updatePublishedPath</p><h1 id="variable-updatepublishedpath" tabindex="-1">Variable: updatePublishedPath <a class="header-anchor" href="#variable-updatepublishedpath" aria-label="Permalink to &quot;Variable: updatePublishedPath&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updatePublishedPath</strong>: <code>Method</code>&lt;[<code>publishedPathId</code>: <code>string</code>], <a href="./../../interfaces/PublishedPathUpdate.html"><code>PublishedPathUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PublishedPath.html"><code>PublishedPath</code></a>&gt;&gt;</p></blockquote><p>Updates only the given fields. This call cannot change the texts of the path.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updatePublishedPath.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updatePublishedPath = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updatePublishedPath as default
};
