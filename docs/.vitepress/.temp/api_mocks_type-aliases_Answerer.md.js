import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Answerer<Id>","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/Answerer.md","filePath":"api/mocks/type-aliases/Answerer.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/Answerer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / Answerer</p><h1 id="type-alias-answerer-id" tabindex="-1">Type Alias: Answerer&lt;Id&gt; <a class="header-anchor" href="#type-alias-answerer-id" aria-label="Permalink to &quot;Type Alias: Answerer\\&lt;Id\\&gt;&quot;">​</a></h1><blockquote><p><strong>Answerer</strong>&lt;<code>Id</code>&gt; = (<code>variables</code>, <code>context</code>) =&gt; <code>Given</code>&lt;<code>Id</code>&gt; | <code>Promise</code>&lt;<code>Given</code>&lt;<code>Id</code>&gt;&gt;</p></blockquote><p>Answers one operation. <code>undefined</code> leaves it to the override before, and at last to the platform. What it throws fails the request, and shows in <code>platforms.problems</code>; to answer with an error of the platform, the context has <code>http</code> and <code>graphqlError</code>.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-id"></a> <code>Id</code> <em>extends</em> <a href="./../../manifest/type-aliases/OperationId.html"><code>OperationId</code></a></td></tr></tbody></table><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>variables</code></td><td><a href="./../../manifest/interfaces/OperationTypes.html"><code>OperationTypes</code></a>[<code>Id</code>][<code>&quot;variables&quot;</code>]</td></tr><tr><td><code>context</code></td><td><a href="./AnswerContext.html"><code>AnswerContext</code></a>&lt;<code>Id</code>&gt;</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Given</code>&lt;<code>Id</code>&gt; | <code>Promise</code>&lt;<code>Given</code>&lt;<code>Id</code>&gt;&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/Answerer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Answerer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Answerer as default
};
