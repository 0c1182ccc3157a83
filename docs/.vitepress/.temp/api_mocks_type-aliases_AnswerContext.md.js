import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AnswerContext<Id>","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/AnswerContext.md","filePath":"api/mocks/type-aliases/AnswerContext.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/AnswerContext.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / AnswerContext</p><h1 id="type-alias-answercontext-id" tabindex="-1">Type Alias: AnswerContext&lt;Id&gt; <a class="header-anchor" href="#type-alias-answercontext-id" aria-label="Permalink to &quot;Type Alias: AnswerContext\\&lt;Id\\&gt;&quot;">​</a></h1><blockquote><p><strong>AnswerContext</strong>&lt;<code>Id</code>&gt; = <code>Id</code> <em>extends</em> <code>\`skilljar.\${string}\`</code> ? <code>OverrideContext</code>&lt;<code>Id</code>, <a href="./AnswerOf.html"><code>AnswerOf</code></a>&lt;<code>Id</code>&gt;&gt; : <code>Id</code> <em>extends</em> <code>\`instruqt.\${string}\`</code> ? <code>InstruqtContext</code>&lt;<code>Id</code>&gt; : <code>GraphQLContext</code>&lt;<code>Id</code>&gt;</p></blockquote><p>What an override is given beside the variables.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-id"></a> <code>Id</code> <em>extends</em> <a href="./../../manifest/type-aliases/OperationId.html"><code>OperationId</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/AnswerContext.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnswerContext = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnswerContext as default
};
