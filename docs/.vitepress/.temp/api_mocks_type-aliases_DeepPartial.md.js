import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DeepPartial<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/DeepPartial.md","filePath":"api/mocks/type-aliases/DeepPartial.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/DeepPartial.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / DeepPartial</p><h1 id="type-alias-deeppartial-t" tabindex="-1">Type Alias: DeepPartial&lt;T&gt; <a class="header-anchor" href="#type-alias-deeppartial-t" aria-label="Permalink to &quot;Type Alias: DeepPartial\\&lt;T\\&gt;&quot;">​</a></h1><blockquote><p><strong>DeepPartial</strong>&lt;<code>T</code>&gt; = <code>T</code> <em>extends</em> <code>string</code> | <code>number</code> | <code>bigint</code> | <code>boolean</code> | <code>null</code> | <code>undefined</code> ? <code>T</code> : <code>T</code> <em>extends</em> readonly infer Item[] ? readonly <code>DeepPartial</code>&lt;<code>Item</code>&gt;[] : <code>T</code> <em>extends</em> <code>object</code> ? <code>{ readonly [K in keyof T]?: DeepPartial&lt;T[K]&gt; }</code> : <code>T</code></p></blockquote><p>Some of the fields, at any depth.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-t"></a> <code>T</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/DeepPartial.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DeepPartial = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DeepPartial as default
};
