import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: removeCatalogPageTag","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/removeCatalogPageTag.md","filePath":"api/skilljar/functions/variables/removeCatalogPageTag.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/removeCatalogPageTag.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / removeCatalogPageTag</p><h1 id="variable-removecatalogpagetag" tabindex="-1">Variable: removeCatalogPageTag <a class="header-anchor" href="#variable-removecatalogpagetag" aria-label="Permalink to &quot;Variable: removeCatalogPageTag&quot;">​</a></h1><blockquote><p><code>const</code> <strong>removeCatalogPageTag</strong>: <code>Method</code>&lt;[<code>path</code>: <code>object</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>void</code>&gt;&gt;</p></blockquote><p>Removes a tag from a catalogue page. The tag itself remains.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/removeCatalogPageTag.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const removeCatalogPageTag = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  removeCatalogPageTag as default
};
