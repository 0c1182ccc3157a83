import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateLessonProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateLessonProgress.md","filePath":"api/skilljar/functions/variables/updateLessonProgress.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateLessonProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateLessonProgress</p><h1 id="variable-updatelessonprogress" tabindex="-1">Variable: updateLessonProgress <a class="header-anchor" href="#variable-updatelessonprogress" aria-label="Permalink to &quot;Variable: updateLessonProgress&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateLessonProgress</strong>: <code>Method</code>&lt;[<code>lessonProgressId</code>: <code>string</code>], <a href="./../../interfaces/LessonProgressDetailUpdate.html"><code>LessonProgressDetailUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/LessonProgressDetail.html"><code>LessonProgressDetail</code></a>&gt;&gt;</p></blockquote><p>Sets a learner&#39;s progress in a lesson. <code>finished_at</code> marks the content as finished, and completes the lesson unless it needs validation; <code>completed_at: null</code> reverts the completion.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateLessonProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateLessonProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateLessonProgress as default
};
