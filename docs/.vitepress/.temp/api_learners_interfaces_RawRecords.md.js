import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RawRecords","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/RawRecords.md","filePath":"api/learners/interfaces/RawRecords.md"}');
const _sfc_main = { name: "api/learners/interfaces/RawRecords.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / RawRecords</p><h1 id="interface-rawrecords" tabindex="-1">Interface: RawRecords <a class="header-anchor" href="#interface-rawrecords" aria-label="Permalink to &quot;Interface: RawRecords&quot;">​</a></h1><p>What the platform returned for a progress record, by platform.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-instruqt"></a> <code>instruqt</code></td><td><a href="./../../instruqt/type-aliases/PlayReportSummary.html"><code>PlayReportSummary</code></a></td></tr><tr><td><a id="property-learningpath"></a> <code>learningPath</code></td><td><a href="./../../learning-path/type-aliases/LearningPath.html"><code>LearningPath</code></a> | <a href="./../../learning-path/type-aliases/MilestoneCompletion.html"><code>MilestoneCompletion</code></a> | { <code>contentId</code>: <code>string</code>; <code>progress</code>: <a href="./../../learning-path/type-aliases/CourseProgress.html"><code>CourseProgress</code></a> | <code>null</code>; }</td></tr><tr><td><a id="property-sda"></a> <code>sda</code></td><td><a href="./../../sda/type-aliases/SessionSummary.html"><code>SessionSummary</code></a></td></tr><tr><td><a id="property-skilljar"></a> <code>skilljar</code></td><td><a href="./../../skilljar/interfaces/UserPublishedCourse.html"><code>UserPublishedCourse</code></a> | <a href="./../../skilljar/interfaces/UserPublishedPathEnrollment.html"><code>UserPublishedPathEnrollment</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/RawRecords.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RawRecords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RawRecords as default
};
