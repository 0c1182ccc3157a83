import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CourseCompletionCriteriaType","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/CourseCompletionCriteriaType.md","filePath":"api/learning-path/type-aliases/CourseCompletionCriteriaType.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/CourseCompletionCriteriaType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / CourseCompletionCriteriaType</p><h1 id="type-alias-coursecompletioncriteriatype" tabindex="-1">Type Alias: CourseCompletionCriteriaType <a class="header-anchor" href="#type-alias-coursecompletioncriteriatype" aria-label="Permalink to &quot;Type Alias: CourseCompletionCriteriaType&quot;">​</a></h1><blockquote><p><strong>CourseCompletionCriteriaType</strong> = <code>&quot;articlePercentViewed&quot;</code> | <code>&quot;articleTimeViewedInSeconds&quot;</code> | <code>&quot;bongoAssignmentCompleted&quot;</code> | <code>&quot;courseAssessmentPassed&quot;</code> | <code>&quot;courseAssignmentComplete&quot;</code> | <code>&quot;courseMeetingAttended&quot;</code> | <code>&quot;coursePercentViewed&quot;</code> | <code>&quot;courseTopicViewed&quot;</code> | <code>&quot;scormComplete&quot;</code> | <code>&quot;surveyGizmoComplete&quot;</code> | <code>&quot;videoPercentViewed&quot;</code> | <code>&quot;videoTopicId&quot;</code> | <code>&quot;xApiComplete&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/CourseCompletionCriteriaType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CourseCompletionCriteriaType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CourseCompletionCriteriaType as default
};
