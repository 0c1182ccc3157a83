import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateQuizQuestion","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateQuizQuestion.md","filePath":"api/skilljar/functions/variables/updateQuizQuestion.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateQuizQuestion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateQuizQuestion</p><h1 id="variable-updatequizquestion" tabindex="-1">Variable: updateQuizQuestion <a class="header-anchor" href="#variable-updatequizquestion" aria-label="Permalink to &quot;Variable: updateQuizQuestion&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateQuizQuestion</strong>: <code>Method</code>&lt;[<code>questionId</code>: <code>string</code>], <a href="./../../interfaces/QuizQuestionUpdate.html"><code>QuizQuestionUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/QuizQuestion.html"><code>QuizQuestion</code></a>&gt;&gt;</p></blockquote><p>Updates only the given fields. The quiz or the question bank is required. The platform silently ignores answers and order.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateQuizQuestion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateQuizQuestion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateQuizQuestion as default
};
