import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: deleteQuestionOfQuiz","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/deleteQuestionOfQuiz.md","filePath":"api/skilljar/functions/variables/deleteQuestionOfQuiz.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/deleteQuestionOfQuiz.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / deleteQuestionOfQuiz</p><h1 id="variable-deletequestionofquiz" tabindex="-1">Variable: deleteQuestionOfQuiz <a class="header-anchor" href="#variable-deletequestionofquiz" aria-label="Permalink to &quot;Variable: deleteQuestionOfQuiz&quot;">​</a></h1><blockquote><p><code>const</code> <strong>deleteQuestionOfQuiz</strong>: <code>Method</code>&lt;[<code>path</code>: <code>object</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>void</code>&gt;&gt;</p></blockquote><p>Permanently deletes a question of a quiz with its answers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/deleteQuestionOfQuiz.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deleteQuestionOfQuiz = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deleteQuestionOfQuiz as default
};
