import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: deletePublishedCourseReenrollmentRule","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/deletePublishedCourseReenrollmentRule.md","filePath":"api/skilljar/functions/variables/deletePublishedCourseReenrollmentRule.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/deletePublishedCourseReenrollmentRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / deletePublishedCourseReenrollmentRule</p><h1 id="variable-deletepublishedcoursereenrollmentrule" tabindex="-1">Variable: deletePublishedCourseReenrollmentRule <a class="header-anchor" href="#variable-deletepublishedcoursereenrollmentrule" aria-label="Permalink to &quot;Variable: deletePublishedCourseReenrollmentRule&quot;">​</a></h1><blockquote><p><code>const</code> <strong>deletePublishedCourseReenrollmentRule</strong>: <code>Method</code>&lt;[<code>publishedCourseId</code>: <code>string</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>void</code>&gt;&gt;</p></blockquote><p>Deletes the re-enrolment rule of a published course.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/deletePublishedCourseReenrollmentRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deletePublishedCourseReenrollmentRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deletePublishedCourseReenrollmentRule as default
};
