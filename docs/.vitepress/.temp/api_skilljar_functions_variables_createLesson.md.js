import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createLesson","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createLesson.md","filePath":"api/skilljar/functions/variables/createLesson.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createLesson.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createLesson</p><h1 id="variable-createlesson" tabindex="-1">Variable: createLesson <a class="header-anchor" href="#variable-createlesson" aria-label="Permalink to &quot;Variable: createLesson&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createLesson</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/LessonCreate.html"><code>LessonCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Lesson.html"><code>Lesson</code></a>&gt;&gt;</p></blockquote><p>Adds a lesson to a course. The type determines which of the <code>content_</code> fields applies.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createLesson.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createLesson = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createLesson as default
};
