import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: QuestionType","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/QuestionType.md","filePath":"api/skilljar/type-aliases/QuestionType.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/QuestionType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / QuestionType</p><h1 id="type-alias-questiontype" tabindex="-1">Type Alias: QuestionType <a class="header-anchor" href="#type-alias-questiontype" aria-label="Permalink to &quot;Type Alias: QuestionType&quot;">​</a></h1><blockquote><p><strong>QuestionType</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;MULTIPLE_CHOICE&quot;</code> | <code>&quot;MULTIPLE_ANSWER&quot;</code> | <code>&quot;FILL_IN_THE_BLANK&quot;</code> | <code>&quot;FREEFORM&quot;</code>&gt;</p></blockquote><p>The type of a question.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/QuestionType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuestionType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuestionType as default
};
