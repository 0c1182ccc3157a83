import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateQuiz","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateQuiz.md","filePath":"api/skilljar/functions/variables/updateQuiz.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateQuiz.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateQuiz</p><h1 id="variable-updatequiz" tabindex="-1">Variable: updateQuiz <a class="header-anchor" href="#variable-updatequiz" aria-label="Permalink to &quot;Variable: updateQuiz&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateQuiz</strong>: <code>Method</code>&lt;[<code>quizId</code>: <code>string</code>], <a href="./../../interfaces/QuizUpdate.html"><code>QuizUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Quiz.html"><code>Quiz</code></a>&gt;&gt;</p></blockquote><p>Updates only the given fields, except that <code>show_question_feedback: false</code> permanently deletes the existing feedback.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateQuiz.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateQuiz = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateQuiz as default
};
