import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UserPublishedCourse","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/UserPublishedCourse.md","filePath":"api/skilljar/interfaces/UserPublishedCourse.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/UserPublishedCourse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / UserPublishedCourse</p><h1 id="interface-userpublishedcourse" tabindex="-1">Interface: UserPublishedCourse <a class="header-anchor" href="#interface-userpublishedcourse" aria-label="Permalink to &quot;Interface: UserPublishedCourse&quot;">​</a></h1><p>A course that a learner is enrolled in, with progress.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-all_enrollments"></a> <code>all_enrollments?</code></td><td><code>object</code>[]</td><td>Every enrolment of this learner in the course.</td></tr><tr><td><a id="property-certificate"></a> <code>certificate?</code></td><td><a href="./Certificate.html"><code>Certificate</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-course"></a> <code>course</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>course.id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>course.lesson_count?</code></td><td><code>number</code></td><td>-</td></tr><tr><td><code>course.required_lesson_count?</code></td><td><code>number</code></td><td>-</td></tr><tr><td><code>course.title</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-course_progress"></a> <code>course_progress</code></td><td><a href="./CourseProgress.html"><code>CourseProgress</code></a></td><td>-</td></tr><tr><td><a id="property-domain_name"></a> <code>domain_name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-enrolled_at"></a> <code>enrolled_at</code></td><td><code>string</code></td><td>The latest enrolment.</td></tr><tr><td><a id="property-enrollment_id"></a> <code>enrollment_id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-published_course_id"></a> <code>published_course_id</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/UserPublishedCourse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UserPublishedCourse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UserPublishedCourse as default
};
