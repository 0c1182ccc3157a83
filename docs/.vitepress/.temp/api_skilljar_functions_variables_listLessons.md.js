import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listLessons","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listLessons.md","filePath":"api/skilljar/functions/variables/listLessons.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listLessons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listLessons</p><h1 id="variable-listlessons" tabindex="-1">Variable: listLessons <a class="header-anchor" href="#variable-listlessons" aria-label="Permalink to &quot;Variable: listLessons&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listLessons</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/LessonListQuery.html"><code>LessonListQuery</code></a>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/Lesson.html"><code>Lesson</code></a>&gt;&gt;</p></blockquote><p>Lists the lessons of a course. <code>{ course_id }</code> is required.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listLessons.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listLessons = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listLessons as default
};
