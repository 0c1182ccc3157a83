import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UserPublishedCourseUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/UserPublishedCourseUpdate.md","filePath":"api/skilljar/interfaces/UserPublishedCourseUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/UserPublishedCourseUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / UserPublishedCourseUpdate</p><h1 id="interface-userpublishedcourseupdate" tabindex="-1">Interface: UserPublishedCourseUpdate <a class="header-anchor" href="#interface-userpublishedcourseupdate" aria-label="Permalink to &quot;Interface: UserPublishedCourseUpdate&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./UserPublishedCourseReplacement.html"><code>UserPublishedCourseReplacement</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-course_progress"></a> <code>course_progress?</code></td><td><a href="./CourseProgressUpdate.html"><code>CourseProgressUpdate</code></a></td><td>Required for PUT.</td></tr><tr><td><a id="property-published_course_id"></a> <code>published_course_id?</code></td><td><code>string</code></td><td>The same as in the path. <strong>Min Length</strong> 1</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/UserPublishedCourseUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UserPublishedCourseUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UserPublishedCourseUpdate as default
};
