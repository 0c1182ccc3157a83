import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getQuiz","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getQuiz.md","filePath":"api/skilljar/functions/variables/getQuiz.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getQuiz.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getQuiz</p><h1 id="variable-getquiz" tabindex="-1">Variable: getQuiz <a class="header-anchor" href="#variable-getquiz" aria-label="Permalink to &quot;Variable: getQuiz&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getQuiz</strong>: <code>Method</code>&lt;[<code>quizId</code>: <code>string</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Quiz.html"><code>Quiz</code></a>&gt;&gt;</p></blockquote><p>Retrieves a quiz.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getQuiz.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getQuiz = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getQuiz as default
};
