import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: QuizQuestionCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/QuizQuestionCreate.md","filePath":"api/skilljar/interfaces/QuizQuestionCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/QuizQuestionCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / QuizQuestionCreate</p><h1 id="interface-quizquestioncreate" tabindex="-1">Interface: QuizQuestionCreate <a class="header-anchor" href="#interface-quizquestioncreate" aria-label="Permalink to &quot;Interface: QuizQuestionCreate&quot;">​</a></h1><h2 id="any-of" tabindex="-1">Any Of <a class="header-anchor" href="#any-of" aria-label="Permalink to &quot;Any Of&quot;">​</a></h2><p>quiz quiz_question_bank</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./QuizQuestionUpdate.html"><code>QuizQuestionUpdate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-answers"></a> <code>answers?</code></td><td><a href="./AnswerInput.html"><code>AnswerInput</code></a>[]</td><td>Required for every type except <code>FREEFORM</code>. Cannot change later.</td></tr><tr><td><a id="property-case_sensitive"></a> <code>case_sensitive?</code></td><td><code>boolean</code></td><td>True: case-sensitive. Only for <code>FILL_IN_THE_BLANK</code>.</td></tr><tr><td><a id="property-correct_answer_feedback_html"></a> <code>correct_answer_feedback_html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-html"></a> <code>html</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1</td></tr><tr><td><a id="property-incorrect_answer_feedback_html"></a> <code>incorrect_answer_feedback_html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-quiz"></a> <code>quiz?</code></td><td><code>string</code></td><td>The quiz to add the question to. This or <code>quiz_question_bank</code> is required.</td></tr><tr><td><a id="property-quiz_question_bank"></a> <code>quiz_question_bank?</code></td><td><code>string</code></td><td>The question bank to add the question to. This or <code>quiz</code> is required.</td></tr><tr><td><a id="property-requires_manual_grading"></a> <code>requires_manual_grading?</code></td><td><code>boolean</code></td><td>True: the whole quiz must be graded manually.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><a href="./../type-aliases/QuestionType.html"><code>QuestionType</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/QuizQuestionCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuizQuestionCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuizQuestionCreate as default
};
