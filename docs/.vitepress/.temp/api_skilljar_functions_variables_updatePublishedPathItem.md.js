import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updatePublishedPathItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updatePublishedPathItem.md","filePath":"api/skilljar/functions/variables/updatePublishedPathItem.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updatePublishedPathItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updatePublishedPathItem</p><h1 id="variable-updatepublishedpathitem" tabindex="-1">Variable: updatePublishedPathItem <a class="header-anchor" href="#variable-updatepublishedpathitem" aria-label="Permalink to &quot;Variable: updatePublishedPathItem&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updatePublishedPathItem</strong>: <code>Method</code>&lt;[<code>path</code>: <code>Path</code>], <a href="./../../interfaces/PublishedPathItemUpdate.html"><code>PublishedPathItemUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PublishedPathItemUpdated.html"><code>PublishedPathItemUpdated</code></a>&gt;&gt;</p></blockquote><p>Moves a course on its path. The course itself cannot change.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updatePublishedPathItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updatePublishedPathItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updatePublishedPathItem as default
};
