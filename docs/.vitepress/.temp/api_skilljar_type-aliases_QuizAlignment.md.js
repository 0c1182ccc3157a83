import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: QuizAlignment","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/QuizAlignment.md","filePath":"api/skilljar/type-aliases/QuizAlignment.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/QuizAlignment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / QuizAlignment</p><h1 id="type-alias-quizalignment" tabindex="-1">Type Alias: QuizAlignment <a class="header-anchor" href="#type-alias-quizalignment" aria-label="Permalink to &quot;Type Alias: QuizAlignment&quot;">​</a></h1><blockquote><p><strong>QuizAlignment</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;left&quot;</code> | <code>&quot;center&quot;</code> | <code>&quot;right&quot;</code>&gt;</p></blockquote><p>The position of the text on a quiz&#39;s start screen.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/QuizAlignment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuizAlignment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuizAlignment as default
};
