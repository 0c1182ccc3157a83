import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Seed<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/Seed.md","filePath":"api/mocks/type-aliases/Seed.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/Seed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / Seed</p><h1 id="type-alias-seed-t" tabindex="-1">Type Alias: Seed&lt;T&gt; <a class="header-anchor" href="#type-alias-seed-t" aria-label="Permalink to &quot;Type Alias: Seed\\&lt;T\\&gt;&quot;">​</a></h1><blockquote><p><strong>Seed</strong>&lt;<code>T</code>&gt; = <code>T</code> <em>extends</em> <code>string</code> | <code>number</code> | <code>bigint</code> | <code>boolean</code> | <code>null</code> | <code>undefined</code> ? <code>T</code> : <code>T</code> <em>extends</em> readonly infer Item[] ? readonly <code>Within</code>&lt;<code>Item</code>&gt;[] : <code>T</code> <em>extends</em> <code>object</code> ? { readonly [Key in keyof T]?: Within&lt;T[Key]&gt; | Moment&lt;Key, T[Key]&gt; } : <code>T</code></p></blockquote><p>Some of a thing: whatever is left out is made up. A thing within it may be one that is there, by its id or by what it is known by, such as its slug.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-t"></a> <code>T</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/Seed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Seed = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Seed as default
};
