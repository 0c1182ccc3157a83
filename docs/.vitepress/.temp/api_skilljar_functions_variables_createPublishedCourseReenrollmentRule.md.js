import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createPublishedCourseReenrollmentRule","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createPublishedCourseReenrollmentRule.md","filePath":"api/skilljar/functions/variables/createPublishedCourseReenrollmentRule.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createPublishedCourseReenrollmentRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createPublishedCourseReenrollmentRule</p><h1 id="variable-createpublishedcoursereenrollmentrule" tabindex="-1">Variable: createPublishedCourseReenrollmentRule <a class="header-anchor" href="#variable-createpublishedcoursereenrollmentrule" aria-label="Permalink to &quot;Variable: createPublishedCourseReenrollmentRule&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createPublishedCourseReenrollmentRule</strong>: <code>Method</code>&lt;[<code>publishedCourseId</code>: <code>string</code>], <a href="./../../interfaces/ReenrollmentRuleCreate.html"><code>ReenrollmentRuleCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/ReenrollmentRule.html"><code>ReenrollmentRule</code></a>&gt;&gt;</p></blockquote><p>Creates a re-enrolment rule for the learners of a published course: a start time and a cycle of days or months.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createPublishedCourseReenrollmentRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createPublishedCourseReenrollmentRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createPublishedCourseReenrollmentRule as default
};
