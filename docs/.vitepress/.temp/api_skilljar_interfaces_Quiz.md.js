import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Quiz","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/Quiz.md","filePath":"api/skilljar/interfaces/Quiz.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/Quiz.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Quiz</p><h1 id="interface-quiz" tabindex="-1">Interface: Quiz <a class="header-anchor" href="#interface-quiz" aria-label="Permalink to &quot;Interface: Quiz&quot;">​</a></h1><p>A quiz; lessons and content items refer to it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-alignment"></a> <code>alignment?</code></td><td><a href="./../type-aliases/QuizAlignment.html"><code>QuizAlignment</code></a></td><td>-</td></tr><tr><td><a id="property-html"></a> <code>html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-limit_question_count"></a> <code>limit_question_count?</code></td><td><code>number</code></td><td>Number of questions to select at random; 0: all.</td></tr><tr><td><a id="property-max_attempts"></a> <code>max_attempts?</code></td><td><code>number</code></td><td>0: no limit.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-passing_percentage_correct"></a> <code>passing_percentage_correct?</code></td><td><code>number</code></td><td>The passing score.</td></tr><tr><td><a id="property-randomize_answers"></a> <code>randomize_answers?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-randomize_questions"></a> <code>randomize_questions?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-require_correct_response"></a> <code>require_correct_response?</code></td><td><code>boolean</code></td><td>True: the next question appears only after a correct answer.</td></tr><tr><td><a id="property-show_question_feedback"></a> <code>show_question_feedback?</code></td><td><code>boolean</code></td><td>True: learners see the feedback of automatically graded questions.</td></tr><tr><td><a id="property-show_results_on_failure"></a> <code>show_results_on_failure?</code></td><td><code>boolean</code></td><td>True: learners who fail see which of their answers were right, but not the correct answers.</td></tr><tr><td><a id="property-time_limit_seconds"></a> <code>time_limit_seconds?</code></td><td><code>number</code> | <code>null</code></td><td><code>null</code>: no limit.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/Quiz.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Quiz = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Quiz as default
};
