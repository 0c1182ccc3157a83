import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createQuizQuestion","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createQuizQuestion.md","filePath":"api/skilljar/functions/variables/createQuizQuestion.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createQuizQuestion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createQuizQuestion</p><h1 id="variable-createquizquestion" tabindex="-1">Variable: createQuizQuestion <a class="header-anchor" href="#variable-createquizquestion" aria-label="Permalink to &quot;Variable: createQuizQuestion&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createQuizQuestion</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/QuizQuestionCreate.html"><code>QuizQuestionCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/QuizQuestion.html"><code>QuizQuestion</code></a>&gt;&gt;</p></blockquote><p>Adds a question to a quiz or a question bank, one of which is required. Answers are required for every type except <code>FREEFORM</code>. Questions keep the order of their creation, and their answers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createQuizQuestion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createQuizQuestion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createQuizQuestion as default
};
