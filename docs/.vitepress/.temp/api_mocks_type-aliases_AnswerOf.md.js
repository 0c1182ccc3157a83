import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AnswerOf<Id>","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/AnswerOf.md","filePath":"api/mocks/type-aliases/AnswerOf.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/AnswerOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / AnswerOf</p><h1 id="type-alias-answerof-id" tabindex="-1">Type Alias: AnswerOf&lt;Id&gt; <a class="header-anchor" href="#type-alias-answerof-id" aria-label="Permalink to &quot;Type Alias: AnswerOf\\&lt;Id\\&gt;&quot;">​</a></h1><blockquote><p><strong>AnswerOf</strong>&lt;<code>Id</code>&gt; = <code>unknown</code> <em>extends</em> <a href="./../../manifest/interfaces/OperationTypes.html"><code>OperationTypes</code></a>[<code>Id</code>][<code>&quot;result&quot;</code>] ? <code>NonNullable</code>&lt;<code>unknown</code>&gt; | <code>null</code> : <code>undefined</code> <em>extends</em> <a href="./../../manifest/interfaces/OperationTypes.html"><code>OperationTypes</code></a>[<code>Id</code>][<code>&quot;result&quot;</code>] ? <code>null</code> : <a href="./DeepPartial.html"><code>DeepPartial</code></a>&lt;<a href="./../../manifest/interfaces/OperationTypes.html"><code>OperationTypes</code></a>[<code>Id</code>][<code>&quot;result&quot;</code>]&gt;</p></blockquote><p>What an override of an operation gives: some of the answer&#39;s fields, of a list its items; <code>null</code> where there is nothing to answer with.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-id"></a> <code>Id</code> <em>extends</em> <a href="./../../manifest/type-aliases/OperationId.html"><code>OperationId</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/AnswerOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnswerOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnswerOf as default
};
