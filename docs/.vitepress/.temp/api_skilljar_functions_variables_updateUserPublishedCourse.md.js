import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateUserPublishedCourse","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateUserPublishedCourse.md","filePath":"api/skilljar/functions/variables/updateUserPublishedCourse.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateUserPublishedCourse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateUserPublishedCourse</p><h1 id="variable-updateuserpublishedcourse" tabindex="-1">Variable: updateUserPublishedCourse <a class="header-anchor" href="#variable-updateuserpublishedcourse" aria-label="Permalink to &quot;Variable: updateUserPublishedCourse&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateUserPublishedCourse</strong>: <code>Method</code>&lt;[<code>path</code>: <code>object</code>], <a href="./../../interfaces/UserPublishedCourseUpdate.html"><code>UserPublishedCourseUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/UserPublishedCourse.html"><code>UserPublishedCourse</code></a>&gt;&gt;</p></blockquote><p>Sets a learner&#39;s progress in a course; <code>completed_at</code> alone completes it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateUserPublishedCourse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateUserPublishedCourse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateUserPublishedCourse as default
};
