import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UserPublishedCourseReplacement","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/UserPublishedCourseReplacement.md","filePath":"api/skilljar/interfaces/UserPublishedCourseReplacement.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/UserPublishedCourseReplacement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / UserPublishedCourseReplacement</p><h1 id="interface-userpublishedcoursereplacement" tabindex="-1">Interface: UserPublishedCourseReplacement <a class="header-anchor" href="#interface-userpublishedcoursereplacement" aria-label="Permalink to &quot;Interface: UserPublishedCourseReplacement&quot;">​</a></h1><p>The body of PUT.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./UserPublishedCourseUpdate.html"><code>UserPublishedCourseUpdate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-course_progress"></a> <code>course_progress</code></td><td><a href="./CourseProgressUpdate.html"><code>CourseProgressUpdate</code></a></td><td>Required for PUT.</td></tr><tr><td><a id="property-published_course_id"></a> <code>published_course_id?</code></td><td><code>string</code></td><td>The same as in the path. <strong>Min Length</strong> 1</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/UserPublishedCourseReplacement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UserPublishedCourseReplacement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UserPublishedCourseReplacement as default
};
