import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: QuestionContent","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/QuestionContent.md","filePath":"api/skilljar/interfaces/QuestionContent.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/QuestionContent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / QuestionContent</p><h1 id="interface-questioncontent" tabindex="-1">Interface: QuestionContent <a class="header-anchor" href="#interface-questioncontent" aria-label="Permalink to &quot;Interface: QuestionContent&quot;">​</a></h1><p>The common fields of questions.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./QuizQuestion.html"><code>QuizQuestion</code></a></li><li><a href="./PlacedQuestion.html"><code>PlacedQuestion</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-answers"></a> <code>answers</code></td><td><a href="./Answer.html"><code>Answer</code></a>[]</td><td>-</td></tr><tr><td><a id="property-case_sensitive"></a> <code>case_sensitive?</code></td><td><code>boolean</code></td><td>True: case-sensitive. Only for <code>FILL_IN_THE_BLANK</code>.</td></tr><tr><td><a id="property-correct_answer_feedback_html"></a> <code>correct_answer_feedback_html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-html"></a> <code>html</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-incorrect_answer_feedback_html"></a> <code>incorrect_answer_feedback_html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-requires_manual_grading"></a> <code>requires_manual_grading?</code></td><td><code>boolean</code></td><td>True: the whole quiz must be graded manually.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><a href="./../type-aliases/QuestionType.html"><code>QuestionType</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/QuestionContent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuestionContent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuestionContent as default
};
