import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CourseProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/CourseProgress.md","filePath":"api/skilljar/interfaces/CourseProgress.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/CourseProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / CourseProgress</p><h1 id="interface-courseprogress" tabindex="-1">Interface: CourseProgress <a class="header-anchor" href="#interface-courseprogress" aria-label="Permalink to &quot;Interface: CourseProgress&quot;">​</a></h1><p>A learner&#39;s progress in a course.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-completed_at"></a> <code>completed_at?</code></td><td><code>string</code> | <code>null</code></td><td><code>null</code> until the course is completed.</td></tr><tr><td><a id="property-completed_lesson_count"></a> <code>completed_lesson_count</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-completed_required_lesson_count"></a> <code>completed_required_lesson_count?</code></td><td><code>number</code></td><td>Lessons that are not optional.</td></tr><tr><td><a id="property-course_progress_id"></a> <code>course_progress_id?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-credit_unit_plural"></a> <code>credit_unit_plural?</code></td><td><code>string</code> | <code>null</code></td><td>The name of the credits.</td></tr><tr><td><a id="property-credits_earned"></a> <code>credits_earned?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-latest_activity"></a> <code>latest_activity</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-max_score"></a> <code>max_score?</code></td><td><code>number</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-score"></a> <code>score?</code></td><td><code>number</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-success_status"></a> <code>success_status?</code></td><td><a href="./../type-aliases/SuccessStatus.html"><code>SuccessStatus</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/CourseProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CourseProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CourseProgress as default
};
