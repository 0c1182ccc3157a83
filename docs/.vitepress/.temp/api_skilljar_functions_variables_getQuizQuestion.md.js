import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getQuizQuestion","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getQuizQuestion.md","filePath":"api/skilljar/functions/variables/getQuizQuestion.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getQuizQuestion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getQuizQuestion</p><h1 id="variable-getquizquestion" tabindex="-1">Variable: getQuizQuestion <a class="header-anchor" href="#variable-getquizquestion" aria-label="Permalink to &quot;Variable: getQuizQuestion&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getQuizQuestion</strong>: <code>Method</code>&lt;[<code>questionId</code>: <code>string</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/QuizQuestion.html"><code>QuizQuestion</code></a>&gt;&gt;</p></blockquote><p>Retrieves a question of a quiz or a question bank.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getQuizQuestion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getQuizQuestion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getQuizQuestion as default
};
