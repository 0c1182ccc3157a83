import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: deletePublishedCourseVisibilityOverride","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/deletePublishedCourseVisibilityOverride.md","filePath":"api/skilljar/functions/variables/deletePublishedCourseVisibilityOverride.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/deletePublishedCourseVisibilityOverride.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / deletePublishedCourseVisibilityOverride</p><h1 id="variable-deletepublishedcoursevisibilityoverride" tabindex="-1">Variable: deletePublishedCourseVisibilityOverride <a class="header-anchor" href="#variable-deletepublishedcoursevisibilityoverride" aria-label="Permalink to &quot;Variable: deletePublishedCourseVisibilityOverride&quot;">​</a></h1><blockquote><p><code>const</code> <strong>deletePublishedCourseVisibilityOverride</strong>: <code>Method</code>&lt;[<code>path</code>: <code>Path</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>void</code>&gt;&gt;</p></blockquote><p>Removes a visibility override of a published course.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/deletePublishedCourseVisibilityOverride.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deletePublishedCourseVisibilityOverride = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deletePublishedCourseVisibilityOverride as default
};
