import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CourseAndLessonTimeFormat","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/CourseAndLessonTimeFormat.md","filePath":"api/skilljar/type-aliases/CourseAndLessonTimeFormat.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/CourseAndLessonTimeFormat.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / CourseAndLessonTimeFormat</p><h1 id="type-alias-courseandlessontimeformat" tabindex="-1">Type Alias: CourseAndLessonTimeFormat <a class="header-anchor" href="#type-alias-courseandlessontimeformat" aria-label="Permalink to &quot;Type Alias: CourseAndLessonTimeFormat&quot;">​</a></h1><blockquote><p><strong>CourseAndLessonTimeFormat</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;HOURS_MINUTES_SECONDS&quot;</code> | <code>&quot;HOURS_MINUTES&quot;</code> | <code>&quot;HOURS_MINUTES_VERBOSE&quot;</code> | <code>&quot;MINUTES_VERBOSE&quot;</code>&gt;</p></blockquote><p>How the length of courses and lessons is displayed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/CourseAndLessonTimeFormat.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CourseAndLessonTimeFormat = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CourseAndLessonTimeFormat as default
};
