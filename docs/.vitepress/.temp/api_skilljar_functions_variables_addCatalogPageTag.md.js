import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: addCatalogPageTag","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/addCatalogPageTag.md","filePath":"api/skilljar/functions/variables/addCatalogPageTag.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/addCatalogPageTag.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / addCatalogPageTag</p><h1 id="variable-addcatalogpagetag" tabindex="-1">Variable: addCatalogPageTag <a class="header-anchor" href="#variable-addcatalogpagetag" aria-label="Permalink to &quot;Variable: addCatalogPageTag&quot;">​</a></h1><blockquote><p><code>const</code> <strong>addCatalogPageTag</strong>: <code>Method</code>&lt;[<code>catalogPageId</code>: <code>string</code>], <a href="./../../interfaces/TagAssociationCreate.html"><code>TagAssociationCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/TagAssociation.html"><code>TagAssociation</code></a>&gt;&gt;</p></blockquote><p>Adds an existing tag to a catalogue page.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/addCatalogPageTag.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const addCatalogPageTag = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  addCatalogPageTag as default
};
