import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RowKey<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/type-aliases/RowKey.md","filePath":"api/learners/type-aliases/RowKey.md"}');
const _sfc_main = { name: "api/learners/type-aliases/RowKey.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / RowKey</p><h1 id="type-alias-rowkey-t" tabindex="-1">Type Alias: RowKey&lt;T&gt; <a class="header-anchor" href="#type-alias-rowkey-t" aria-label="Permalink to &quot;Type Alias: RowKey\\&lt;T\\&gt;&quot;">​</a></h1><blockquote><p><strong>RowKey</strong>&lt;<code>T</code>&gt; = (<code>row</code>) =&gt; <code>string</code> | <code>number</code></p></blockquote><p>What identifies a row: the same in every run.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-t"></a> <code>T</code></td></tr></tbody></table><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>row</code></td><td><code>T</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/type-aliases/RowKey.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RowKey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RowKey as default
};
