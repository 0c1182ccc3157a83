import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listQuestionBankQuestions","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listQuestionBankQuestions.md","filePath":"api/skilljar/functions/variables/listQuestionBankQuestions.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listQuestionBankQuestions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listQuestionBankQuestions</p><h1 id="variable-listquestionbankquestions" tabindex="-1">Variable: listQuestionBankQuestions <a class="header-anchor" href="#variable-listquestionbankquestions" aria-label="Permalink to &quot;Variable: listQuestionBankQuestions&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listQuestionBankQuestions</strong>: <code>Method</code>&lt;[<code>questionBankId</code>: <code>string</code>], <a href="./../../interfaces/PageQuery.html"><code>PageQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/PlacedQuestion.html"><code>PlacedQuestion</code></a>&gt;&gt;</p></blockquote><p>Lists the questions of a question bank, with their answers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listQuestionBankQuestions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listQuestionBankQuestions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listQuestionBankQuestions as default
};
