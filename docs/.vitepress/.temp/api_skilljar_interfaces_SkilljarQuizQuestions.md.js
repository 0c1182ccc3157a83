import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarQuizQuestions","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarQuizQuestions.md","filePath":"api/skilljar/interfaces/SkilljarQuizQuestions.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarQuizQuestions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarQuizQuestions</p><h1 id="interface-skilljarquizquestions" tabindex="-1">Interface: SkilljarQuizQuestions <a class="header-anchor" href="#interface-skilljarquizquestions" aria-label="Permalink to &quot;Interface: SkilljarQuizQuestions&quot;">​</a></h1><p><code>skilljar.quizQuestions</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-create"></a> <code>create</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Adds a question to a quiz or a question bank, one of which is required. Answers are required for every type except <code>FREEFORM</code>. Questions keep the order of their creation, and their answers. Skilljar <code>quiz_questions_create</code> (<code>POST /v1/quiz-questions</code>).</td></tr><tr><td><a id="property-delete"></a> <code>delete</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Permanently deletes a question of a quiz or a question bank. Skilljar <code>quiz_questions_destroy</code> (<code>DELETE /v1/quiz-questions/{question_id}</code>). Safe to repeat. Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a question of a quiz or a question bank. Skilljar <code>quiz_questions_retrieve</code> (<code>GET /v1/quiz-questions/{question_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Updates only the given fields. The quiz or the question bank is required. The platform silently ignores answers and order. Skilljar <code>quiz_questions_partial_update</code> (<code>PATCH /v1/quiz-questions/{question_id}</code>) or <code>quiz_questions_update</code> (<code>PUT /v1/quiz-questions/{question_id}</code>). Safe to repeat. Known from the vendor&#39;s OpenAPI only.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarQuizQuestions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarQuizQuestions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarQuizQuestions as default
};
