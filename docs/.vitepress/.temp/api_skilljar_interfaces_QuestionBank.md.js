import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: QuestionBank","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/QuestionBank.md","filePath":"api/skilljar/interfaces/QuestionBank.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/QuestionBank.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / QuestionBank</p><h1 id="interface-questionbank" tabindex="-1">Interface: QuestionBank <a class="header-anchor" href="#interface-questionbank" aria-label="Permalink to &quot;Interface: QuestionBank&quot;">​</a></h1><p>A set of questions that several quizzes can use.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-question_count"></a> <code>question_count?</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-quiz_association_count"></a> <code>quiz_association_count?</code></td><td><code>number</code></td><td>Quizzes that use the bank.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/QuestionBank.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuestionBank = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuestionBank as default
};
