import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CourseUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/CourseUpdate.md","filePath":"api/skilljar/interfaces/CourseUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/CourseUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / CourseUpdate</p><h1 id="interface-courseupdate" tabindex="-1">Interface: CourseUpdate <a class="header-anchor" href="#interface-courseupdate" aria-label="Permalink to &quot;Interface: CourseUpdate&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./CourseCreate.html"><code>CourseCreate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-course_and_lesson_time_format"></a> <code>course_and_lesson_time_format?</code></td><td><a href="./../type-aliases/CourseAndLessonTimeFormat.html"><code>CourseAndLessonTimeFormat</code></a></td><td>-</td></tr><tr><td><a id="property-display_course_and_lesson_time"></a> <code>display_course_and_lesson_time?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-display_manual_course_time"></a> <code>display_manual_course_time?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-enforce_sequential_navigation"></a> <code>enforce_sequential_navigation?</code></td><td><code>boolean</code></td><td>True: lessons open in sequence.</td></tr><tr><td><a id="property-labels"></a> <code>labels?</code></td><td><code>string</code>[]</td><td>Names of labels.</td></tr><tr><td><a id="property-long_description_html"></a> <code>long_description_html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-manual_course_time"></a> <code>manual_course_time?</code></td><td><code>string</code></td><td>Shown instead of the computed length, when <code>display_manual_course_time</code> is true. <strong>Min Length</strong> 1 <strong>Max Length</strong> 15</td></tr><tr><td><a id="property-short_description"></a> <code>short_description?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1</td></tr><tr><td><a id="property-title"></a> <code>title?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/CourseUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CourseUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CourseUpdate as default
};
