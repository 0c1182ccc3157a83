import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: addPublishedPathLabel","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/addPublishedPathLabel.md","filePath":"api/skilljar/functions/variables/addPublishedPathLabel.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/addPublishedPathLabel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / addPublishedPathLabel</p><h1 id="variable-addpublishedpathlabel" tabindex="-1">Variable: addPublishedPathLabel <a class="header-anchor" href="#variable-addpublishedpathlabel" aria-label="Permalink to &quot;Variable: addPublishedPathLabel&quot;">​</a></h1><blockquote><p><code>const</code> <strong>addPublishedPathLabel</strong>: <code>Method</code>&lt;[<code>publishedPathId</code>: <code>string</code>], <a href="./../../interfaces/LabelAssociationCreate.html"><code>LabelAssociationCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/LabelAssociation.html"><code>LabelAssociation</code></a>&gt;&gt;</p></blockquote><p>Adds an existing label to a published path.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/addPublishedPathLabel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const addPublishedPathLabel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  addPublishedPathLabel as default
};
