import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PlacedQuestion","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PlacedQuestion.md","filePath":"api/skilljar/interfaces/PlacedQuestion.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PlacedQuestion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PlacedQuestion</p><h1 id="interface-placedquestion" tabindex="-1">Interface: PlacedQuestion <a class="header-anchor" href="#interface-placedquestion" aria-label="Permalink to &quot;Interface: PlacedQuestion&quot;">​</a></h1><p>A question of a quiz or a question bank.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./QuestionContent.html"><code>QuestionContent</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-answer_feedback_html"></a> <code>answer_feedback_html</code></td><td><code>string</code></td><td>Shown after an answer to a question that is not graded.</td></tr><tr><td><a id="property-answers"></a> <code>answers</code></td><td><a href="./Answer.html"><code>Answer</code></a>[]</td><td>-</td></tr><tr><td><a id="property-case_sensitive"></a> <code>case_sensitive?</code></td><td><code>boolean</code></td><td>True: case-sensitive. Only for <code>FILL_IN_THE_BLANK</code>.</td></tr><tr><td><a id="property-correct_answer_feedback_html"></a> <code>correct_answer_feedback_html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-html"></a> <code>html</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-incorrect_answer_feedback_html"></a> <code>incorrect_answer_feedback_html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-is_graded"></a> <code>is_graded</code></td><td><code>boolean</code></td><td>True: counts towards passing.</td></tr><tr><td><a id="property-is_optional"></a> <code>is_optional</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-order"></a> <code>order</code></td><td><code>number</code></td><td>The order of creation.</td></tr><tr><td><a id="property-requires_manual_grading"></a> <code>requires_manual_grading?</code></td><td><code>boolean</code></td><td>True: the whole quiz must be graded manually.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><a href="./../type-aliases/QuestionType.html"><code>QuestionType</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PlacedQuestion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlacedQuestion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlacedQuestion as default
};
